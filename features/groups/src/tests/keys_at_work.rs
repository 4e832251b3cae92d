use database::HeldKind;
use keys::MemberKeys;
use testing::on_each_engine;

use super::house::{Three, Woman, house};
use crate::{Chain, Role};

on_each_engine! { house =>
    fn a_newcomer_does_not_read_what_was_said_before_her(app) {
        let mut three = Three::new(&app);
        let before = three.mari.writes(three.group, Chain::Group, "before her time");
        let code = three.mari.invites(three.group, Role::Member, None);
        let mut sky = Woman::new(&app);
        assert_eq!(sky.joins(&code, "Sky"), Ok(three.group));
        let after = three.mari.writes(three.group, Chain::Group, "welcome");
        assert_eq!(sky.reads(three.group, &before), Ok(None));
        assert_eq!(sky.reads(three.group, &after), Ok(Some("welcome".to_owned())));
        assert_eq!(three.robin.reads(three.group, &before), Ok(Some("before her time".to_owned())));
    }

    fn somebody_who_left_reads_nothing_later_even_with_every_row_in_hand(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let early = three.mari.writes(group, Chain::Group, "while she was here");
        assert!(three.robin.reads(group, &early).unwrap().is_some());
        // Everything she could have copied: her keys, and each epoch's key she ever opened.
        let old = three.robin.as_member(group, |visit, who| {
            let session = visit.session().unwrap();
            Ok((1..50).filter_map(|epoch| session.epoch(who.group, "group", epoch)).map(|key| *key.expose()).collect::<Vec<_>>())
        });
        let old = old.unwrap();
        assert!(!old.is_empty());
        three.robin.as_member(group, crate::leave).unwrap().unwrap();

        let later = three.mari.writes(group, Chain::Group, "after she had gone");
        assert!(three.robin.reads(group, &later).is_err_and(|turned| turned == "NotHere"));
        let hers = MemberKeys::from_secret_bytes(&three.robin.keys).unwrap();
        let envelopes: Vec<Vec<u8>> = app
            .every_byte()
            .into_iter()
            .filter(|(column, _)| column == "main.envelopes.sealed")
            .map(|(_, bytes)| bytes)
            .collect();
        let handles = [later.author, early.author];
        for sealed in &envelopes {
            for handle in handles {
                let bound = crate::chain::envelope_bound(group, Chain::Group, later.epoch, handle);
                assert!(keys::open_with(&hers, &bound, sealed).is_err());
            }
        }
        // The author's shred key is given away too: the group's lock alone holds.
        let shred = app.app.keystore.held(HeldKind::Shred, later.author).unwrap().unwrap();
        for key in old {
            let bound = keys::Bound::new("test-words")
                .owner(group.as_bytes()).epoch(later.epoch).object(later.object.as_bytes()).author(later.author.as_bytes());
            let key = keys::message_key(&keys::EpochKey::from_bytes(key), &shred, &bound);
            assert!(key.open(&bound, &later.sealed).is_err());
        }
    }

    fn somebody_removed_by_two_reads_nothing_later(app) {
        let mut three = Three::new(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        let removal = three.mari.as_facilitator(group, move |visit, who| {
            Ok(crate::ask_removal(visit, who, robin, "what happened on Thursday")?.unwrap())
        });
        let removal = removal.unwrap();
        assert!(app.columns_with("what happened").is_empty());
        let alone = three.mari.as_facilitator(group, move |visit, who| crate::remove(visit, who, removal)).unwrap();
        assert_eq!(alone.unwrap_err().key, "groups-removal-needs-another");
        assert!(three.robin.as_member(group, |_, _| Ok(())).is_ok());
        let asked = three.rhian.as_facilitator(group, move |visit, who| {
            let (name, reason) = crate::removal_asked(visit, who, removal)?;
            Ok((name, reason.map(|reason| reason.to_string())))
        });
        assert_eq!(asked.unwrap(), ("Robin".to_owned(), Some("what happened on Thursday".to_owned())));
        let early = three.rhian.as_facilitator(group, move |visit, who| crate::remove(visit, who, removal)).unwrap();
        assert_eq!(early.unwrap_err().key, "groups-removal-not-yet");
        three.holds_for_two_weeks(&app);
        three.rhian.as_facilitator(group, move |visit, who| crate::remove(visit, who, removal)).unwrap().unwrap();
        let later = three.mari.writes(group, Chain::Group, "later");
        assert!(three.robin.reads(group, &later).is_err_and(|turned| turned == "NotHere"));
        assert_eq!(three.rhian.reads(group, &later), Ok(Some("later".to_owned())));
    }

    fn a_withdrawn_shred_key_hides_her_words_from_everybody(app) {
        let mut three = Three::new(&app);
        let hers = three.robin.writes(three.group, Chain::Group, "mine to take back");
        assert!(three.mari.reads(three.group, &hers).unwrap().is_some());
        let both = vec![(HeldKind::Shred, hers.author)];
        app.app.keystore.mark_going(both.clone()).unwrap();
        for woman in [&mut three.mari, &mut three.rhian, &mut three.robin] {
            assert_eq!(woman.reads(three.group, &hers), Ok(None));
        }
        app.app.keystore.destroy(both, "2026-11-24".to_owned()).unwrap();
        assert_eq!(three.mari.reads(three.group, &hers), Ok(None));
    }

    fn words_moved_elsewhere_do_not_open(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let (one, two) = (three.mari.writes(group, Chain::Group, "one"), three.robin.writes(group, Chain::Group, "two"));
        let moved = [
            super::house::Written { sealed: two.sealed.clone(), ..one.clone() },
            super::house::Written { object: two.object, ..one.clone() },
            super::house::Written { author: two.author, ..one.clone() },
            super::house::Written { epoch: one.epoch - 1, ..one.clone() },
        ];
        for (place, written) in moved.iter().enumerate() {
            assert!(three.mari.reads(group, written).is_err(), "{place}");
        }
        // A group of its own does not open them either.
        let other = three.mari.begins("Mari");
        assert!(!matches!(three.mari.reads(other, &one), Ok(Some(_))));
    }

    fn a_word_sealed_for_a_passed_epoch_is_tried_again(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let written = three.mari.writes(group, Chain::Group, "slow");
        let check = || app.app.database.read(|store| crate::check_epoch(store, group, Chain::Group, written.epoch));
        assert!(check().is_ok());
        three.robin.as_member(group, |visit, who| crate::turn_epoch(visit, who, Chain::Group)).unwrap();
        assert!(matches!(check(), Err(database::Fault::Met)));
    }

    fn keys_older_than_thirty_days_turn_by_themselves(app) {
        let mut three = Three::new(&app);
        let before = three.mari.writes(three.group, Chain::Group, "before");
        app.clock.advance(29 * 86_400);
        app.run_duties();
        three.mari.sign_in();
        assert_eq!(three.mari.writes(three.group, Chain::Group, "same").epoch, before.epoch);
        app.clock.advance(86_400);
        app.run_duties();
        app.run_duties();
        three.mari.sign_in();
        let after = three.mari.writes(three.group, Chain::Group, "after");
        assert_eq!(after.epoch, before.epoch + 1);
        three.robin.sign_in();
        assert_eq!(three.robin.reads(three.group, &before), Ok(Some("before".to_owned())));
        assert_eq!(three.robin.reads(three.group, &after), Ok(Some("after".to_owned())));
    }

    fn new_keys_open_what_the_old_ones_did_and_the_old_ones_nothing_more(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let before = three.mari.writes(group, Chain::Group, "before");
        let notes = three.mari.writes(group, Chain::Facilitators, "notes");
        let new = MemberKeys::generate().unwrap();
        let (old_bytes, new_bytes) = (three.rhian.keys.clone(), new.to_secret_bytes().to_vec());
        let (account, program) = (three.rhian.account, std::sync::Arc::clone(&app.app));
        let given = new_bytes.clone();
        app.app.database.write(move |store| {
            use diesel::RunQueryDsl as _;
            let (old, new) = (MemberKeys::from_secret_bytes(&old_bytes)?, MemberKeys::from_secret_bytes(&given)?);
            diesel::sql_query("UPDATE accounts SET public_keys = $1 WHERE id = $2")
                .bind::<diesel::sql_types::Binary, _>(new.public().to_bytes())
                .bind::<diesel::sql_types::Binary, _>(account.to_vec())
                .execute(store)?;
            crate::keys_changed(&program, store, account, &old, &new)
        }).unwrap();
        // A session that was left open has keys nobody seals to any more.
        assert!(three.rhian.reads(group, &before).is_err());
        three.rhian.keys = new_bytes;
        three.rhian.sign_in();
        assert_eq!(three.rhian.reads(group, &before), Ok(Some("before".to_owned())));
        assert_eq!(three.rhian.reads(group, &notes), Ok(Some("notes".to_owned())));
        let after = three.rhian.writes(group, Chain::Group, "after");
        assert_eq!(three.robin.reads(group, &after), Ok(Some("after".to_owned())));
    }

    fn a_changed_public_key_stops_the_turning(app) {
        let mut three = Three::new(&app);
        let thief = Woman::new(&app);
        let (robin, thief) = (three.robin.account, thief.account);
        let hex = |id: foundation::Id| app.in_sql(id.as_bytes());
        app.meddle(&format!(
            "UPDATE accounts SET public_keys = (SELECT a.public_keys FROM accounts a WHERE a.id = {}) WHERE id = {}",
            hex(thief), hex(robin),
        ));
        let turned = three.mari.as_member(three.group, |visit, who| crate::turn_epoch(visit, who, Chain::Group));
        assert!(turned.is_err_and(|fault| fault.contains("Tampered")));
    }
}
