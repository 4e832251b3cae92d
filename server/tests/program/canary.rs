//! What is sealed is nowhere in the open: not in a table, a file, a log, a message or a notice; a thief with all of it
//! but a passphrase reads none of it; and nothing of a woman who signed out lies about in memory.

use std::{collections::BTreeSet, fs, os::unix::fs::FileExt as _, path::Path, time::Duration};

use diesel::connection::SimpleConnection as _;
use testing::Engine;

use super::{
    Folder,
    crash::Browser,
    story::{self, CONTACT, HERS, Opened, PASSPHRASE, Story, THEIRS, does, files, holds, woman},
};

/// Words as a form sends them, too.
fn forms_of(word: &str) -> [String; 2] {
    [word.to_owned(), word.replace(' ', "+")]
}

/// Where any of these words stands among these things.
fn found_in<'word>(things: &[(String, Vec<u8>)], words: impl IntoIterator<Item = &'word &'word str>) -> Vec<String> {
    let mut found = BTreeSet::new();
    for word in words {
        for form in forms_of(word) {
            for (name, bytes) in things {
                if holds(bytes, form.as_bytes()) {
                    found.insert(format!("{word} in {name}"));
                }
            }
        }
    }
    found.into_iter().collect()
}

/// Every column that the register calls sealed has something in it by now: else the story has missed a form.
fn every_sealed_column_is_filled(cells: &[(String, Vec<u8>)]) {
    let empty: Vec<String> = database::registered(database::MAIN_MIGRATIONS)
        .into_iter()
        .filter(|column| column.reading.as_deref().is_some_and(|reading| reading.starts_with("sealed")))
        .map(|column| format!("main.{}.{}", column.table, column.name))
        // Filled with words of their own in features/toolkit/src/tests/drafts.rs: they need a host's pack, which a place has from
        // its configuration when it starts.
        .filter(|column| !column.starts_with("main.toolkit_draft_"))
        // Filled in features/selfcare/src/tests/host.rs: it needs a date with nobody to hold it, and a host that answers.
        .filter(|column| column != "main.selfcare_host_asks.sealed")
        // Filled in features/selfcare/src/tests/hard.rs: it needs an evening that was yesterday.
        .filter(|column| !["main.selfcare_talks.sealed", "main.selfcare_answers.sealed"].contains(&column.as_str()))
        // Filled in features/waiting/src/tests/pages.rs: it needs a group that is full.
        .filter(|column| !["main.waiting_women.code", "main.waiting_women.line"].contains(&column.as_str()))
        .filter(|column| cells.iter().all(|(name, bytes)| name != column || bytes.is_empty()))
        .collect();
    assert_eq!(empty, Vec::<String>::new(), "the story fills no form that leads here: add one to story.rs");
}

fn sign_out(browser: &mut Browser) {
    does(browser, "/en/account", "/en/sign-out", &[]);
}

/// What lies open in the memory of a process, looked for page by page. Nothing when we may not look.
fn in_memory(process: u32, words: &[&str]) -> Option<Vec<String>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let memory = fs::File::open(format!("/proc/{process}/mem")).ok()?;
    let mut found = BTreeSet::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next()?.split_once('-')?;
        let (from, to) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
        let mut bytes = vec![0; usize::try_from(to - from).ok()?];
        if memory.read_exact_at(&mut bytes, from).is_err() {
            continue;
        }
        for word in words.iter().filter(|word| holds(&bytes, word.as_bytes())) {
            let place = line.split_whitespace().nth(5).unwrap_or("unnamed memory");
            found.insert(format!("{word} in {place}"));
        }
    }
    Some(found.into_iter().collect())
}

fn no_core_and_no_passphrase(place: &Opened) {
    let process = place.running.child.id();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    // Not ours to look into unless we are root: that is the other half of the same promise.
    // As it came over the wire it may stand in a buffer of the connection a while longer, which the connection's next
    // owner writes over.
    if let Some(found) = in_memory(process, &[PASSPHRASE]) {
        assert_eq!(found, Vec::<String>::new(), "her passphrase lies about in memory");
    }
}

/// The whole place copied to where a thief has it, with the server key.
fn stolen(place: &Opened) -> Folder {
    let thief = Folder::new();
    copy(&place.folder.join("data"), &thief.join("data"));
    fs::copy(place.folder.join("server.key"), thief.join("server.key")).unwrap();
    let text = fs::read_to_string(place.folder.join("yarrow.toml")).unwrap();
    let (ours, theirs) = (place.folder.text(""), thief.text(""));
    fs::write(thief.join("yarrow.toml"), text.replace(&ours, &theirs)).unwrap();
    thief
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
}

/// With database, keystore and server key a thief runs the program himself and writes into the tables what he likes: he
/// takes Robin's place in her group, and then the whole row of her account, for his own.
fn a_thief_reads_nothing(place: &Opened, told: &Story) {
    let folder = stolen(place);
    let running = story::start(&folder);
    let his = "seven stolen bicycles in a shed";
    let mut thief = woman(running.address(), "Somebody", his);
    let store = database::Database::open_main(&database::Place::File(folder.join("data/main/yarrow.db"))).unwrap();
    let (handle, hers) = (hex(told.robin_handle), hex(told.robin_account));
    let his_id = "(SELECT id FROM accounts ORDER BY rowid DESC LIMIT 1)";
    let place_taken = format!("UPDATE members SET account_id = {his_id} WHERE handle = {handle}");
    // Under her own id, so that whatever is bound to it would still fit.
    let row_taken = format!(
        "UPDATE members SET account_id = {hers} WHERE handle = {handle}; \
         CREATE TEMP TABLE his AS SELECT * FROM accounts WHERE id = {his_id}; \
         UPDATE accounts SET tag = randomblob(32) WHERE id = {his_id}; \
         UPDATE accounts SET (tag, public_keys, wrapped_keys, settings) = \
         (SELECT tag, public_keys, wrapped_keys, settings FROM his) WHERE id = {hers};"
    );
    for change in [place_taken, row_taken] {
        store.write(move |store| Ok(store.batch_execute(&change)?)).unwrap();
        // Her pages as he sees them, on the session he has and on a new one.
        let mut late = Browser::at(running.address());
        let _ = late.fill("/en/account/new", "/en/sign-in", &[("name", "Somebody"), ("passphrase", his)]);
        for browser in [&mut thief, &mut late] {
            for path in &told.pages {
                browser.get(path).unwrap();
                let page = [(path.clone(), browser.page.clone().into_bytes())];
                assert_eq!(found_in(&page, HERS.iter().chain(THEIRS)), Vec::<String>::new());
            }
        }
    }
}

fn hex(id: foundation::Id) -> String {
    format!("x'{}'", data_encoding::HEXLOWER.encode(id.as_bytes()))
}

#[test]
fn what_is_sealed_stands_nowhere_in_the_open_and_a_thief_without_a_passphrase_reads_none_of_it() {
    let place = Opened::on(Engine::Sqlite);
    let mut told = story::play(&place);
    every_sealed_column_is_filled(&place.every_byte());
    // She reads what she typed: else there would be nothing to look for.
    for (page, word) in [("/talk", "canarychanged"), ("/together/mine", "canaryanswer"), ("/word", "canaryprivate")] {
        told.robin.get(&format!("{}{page}", told.at)).unwrap();
        assert!(told.robin.page.contains(word), "{page}: {}", told.robin.page);
    }
    // While she is signed in, and when everybody has signed out, with what is still in SQLite's log.
    let words = || HERS.iter().chain(THEIRS).chain([&PASSPHRASE]);
    assert_eq!(found_in(&files(&place.folder.join("")), words().chain(CONTACT.iter().take(0))), Vec::<String>::new());
    for browser in [&mut told.robin, &mut told.mari, &mut told.rhian, &mut told.bet] {
        sign_out(browser);
    }
    // The notice about the café goes out by itself, a quarter of a minute later at most.
    let mail = || found_in(&files(&place.folder.join("mail")), CONTACT);
    for _ in 0..300 {
        if mail().len() >= 2 {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(mail().len() >= 2, "the notice has not come: {:?}", mail());
    no_core_and_no_passphrase(&place);
    let mut everything = files(&place.folder.join(""));
    everything.extend(place.every_byte());
    assert_eq!(found_in(&everything, words()), Vec::<String>::new());
    // How she is reached stands in what was sent to her and nowhere else.
    everything.retain(|(name, _)| !name.contains("/mail/"));
    assert_eq!(found_in(&everything, CONTACT), Vec::<String>::new());
    let log = String::from_utf8(fs::read(place.folder.join("log")).unwrap()).unwrap();
    assert!(log.lines().count() > 100, "the log is all there");
    a_thief_reads_nothing(&place, &told);
}
