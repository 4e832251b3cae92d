//! A woman who erased is found nowhere: no table, no file, no log, no page, no feed. What stays says only that somebody
//! was here.

use std::fs;

use super::story::{self, CONTACT, HERS, NAME_USED, Opened, PASSPHRASE, again, does, files, holds};

/// Where a random id of hers may still stand, and why: the signed log of keys would break without her handle, and the
/// ledger forgets her again in a copy that is brought back. Neither leads to anybody once the rest is gone.
const LEDGERS: [&str; 2] = ["main.roster.entry", "keystore.erasures.owner"];

fn where_is(things: &[(String, Vec<u8>)], needle: &[u8]) -> Vec<String> {
    let mut found: Vec<String> =
        things.iter().filter(|(_, bytes)| holds(bytes, needle)).map(|(name, _)| name.clone()).collect();
    found.dedup();
    found
}

testing::on_each_engine! {
    fn a_woman_who_erased_is_found_nowhere(engine) {
        let place = Opened::on(engine);
        let mut told = story::play(&place);
        let (handle, account) = (told.robin_handle, told.robin_account);
        // Before: she is there, so that looking for her means something.
        let before = place.every_byte();
        for needle in [NAME_USED.as_bytes(), handle.as_bytes(), account.as_bytes()] {
            assert!(!where_is(&before, needle).is_empty());
        }
        let mut seen_before = 0;
        for path in &told.pages {
            told.mari.get(path).unwrap();
            seen_before += usize::from(told.mari.page.contains(NAME_USED));
        }
        assert!(seen_before >= 3, "she stands on Mari's pages: {seen_before}");
        told.robin.get(&format!("{}/dates/feed", told.at)).unwrap();

        again(&mut told.robin, PASSPHRASE);
        let sure = "/en/account/all/sure";
        does(&mut told.robin, sure, sure, &[("sure", "yes"), ("passphrase", PASSPHRASE)]);

        // Tables.
        let after = place.every_byte();
        let words = [NAME_USED, PASSPHRASE].into_iter().chain(HERS.iter().copied()).chain(CONTACT.iter().copied());
        for word in words {
            assert_eq!(where_is(&after, word.as_bytes()), Vec::<String>::new(), "{word}");
        }
        for id in [handle, account] {
            let raw = where_is(&after, id.as_bytes());
            assert!(raw.iter().all(|column| LEDGERS.contains(&column.as_str())), "{raw:?}");
            for shown in [id.to_string(), data_encoding::HEXLOWER.encode(id.as_bytes())] {
                assert_eq!(where_is(&after, shown.as_bytes()), Vec::<String>::new(), "{shown}");
            }
        }

        // Files, free pages and SQLite's log included. What was sent to her is with her mail server, not with us.
        let mut lying = files(&place.folder.join("data"));
        lying.push(("log".to_owned(), fs::read(place.folder.join("log")).unwrap()));
        for word in [NAME_USED, CONTACT[0], CONTACT[1]] {
            assert_eq!(where_is(&lying, word.as_bytes()), Vec::<String>::new(), "{word}");
        }
        for id in [handle, account] {
            assert_eq!(where_is(&lying, id.to_string().as_bytes()), Vec::<String>::new());
        }
        // Her account led to her handle: no file says so any more.
        let account_in: Vec<String> = where_is(&lying, account.as_bytes());
        assert!(account_in.iter().all(|file| file.contains("keystore")), "{account_in:?}");

        // Pages, as those see them who are still there, and the calendar that was hers.
        for browser in [&mut told.mari, &mut told.rhian, &mut told.bet] {
            for path in &told.pages {
                browser.get(path).unwrap();
                let page = browser.page.as_bytes();
                for word in [NAME_USED, &handle.to_string()].into_iter().chain(HERS.iter().copied()) {
                    assert!(!holds(page, word.as_bytes()), "{word} on {path}: {}", browser.page);
                }
            }
        }
        told.robin.get(&told.at).unwrap();
        assert!(!told.robin.page.contains("Thursday Evening Circle"));
        assert!(told.robin.get(&told.meeting).unwrap().0 != 200);
        let mut back = super::crash::Browser::at(place.running.address());
        let fields = [("name", "canaryaccountname"), ("passphrase", PASSPHRASE)];
        assert_ne!(back.fill("/en/account/new", "/en/sign-in", &fields).unwrap().0, 303);
    }
}
