use std::{fs, os::unix::fs::PermissionsExt as _, path::PathBuf};

use database::{Database, Fault, Place};
use foundation::{Clock, Id};
use testing::Engine;

use super::{Finding, State, examine};
use crate::configuration::{Configuration, Encryption, Gateway, Mail, Texts, shipped_help_lines};

struct SetUp {
    folder: PathBuf,
    configuration: Configuration,
    clock: Clock,
}

impl SetUp {
    /// A place that is in order. Its stores are copies: whoever made the first ones closes them in a thread, a moment
    /// later, and would write what a test has damaged whole again.
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("yarrow-doctor-{}", Id::random().unwrap()));
        let store = |name: &str, open: fn(&Place) -> Result<Database, Fault>| {
            crate::open::make_folder(&folder.join(name)).unwrap();
            let (first, store) = (folder.join(format!("{name}.first")), folder.join(name).join("store.db"));
            open(&Place::File(first.clone())).unwrap().settle().unwrap();
            fs::copy(first, &store).unwrap();
            Place::File(store)
        };
        let (main_store, keystore) = (store("main", Database::open_main), store("keystore", Database::open_keystore));
        crate::open::make_key(&folder.join("server.key")).unwrap();
        let mut help_lines = shipped_help_lines().unwrap();
        let clock = Clock::System;
        for line in &mut help_lines {
            line.checked_on = clock.now_here().date().to_string();
        }
        let configuration = Configuration {
            place_name: "Thursdays".to_owned(),
            address: "https://thursdays.example".to_owned(),
            listen: ([127, 0, 0, 1], 8080).into(),
            main_store,
            keystore,
            server_key: folder.join("server.key"),
            backup_days: Some(30),
            backup_folders: vec![folder.join("main")],
            mail: None,
            texts: None,
            packs: Vec::new(),
            press: None,
            help_lines,
        };
        Self { folder, configuration, clock }
    }

    fn finds(&self, state: State, piece: &str) {
        let findings = examine(&self.configuration, &[], &self.clock);
        let found = findings.iter().any(|finding| finding.state == state && finding.sentence.contains(piece));
        assert!(found, "{state:?} '{piece}' is not among {findings:#?}");
    }

    fn wrong(&self) -> Vec<Finding> {
        examine(&self.configuration, &[], &self.clock)
            .into_iter()
            .filter(|finding| finding.state == State::Wrong)
            .collect()
    }
}

impl Drop for SetUp {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn a_place_in_order_has_nothing_wrong() {
    let place = SetUp::new();
    assert_eq!(place.wrong(), []);
    for piece in
        ["'Thursdays'", "main store answers", "keystore answers", "Europe/London", "help line", "Welsh", "30 days"]
    {
        place.finds(State::Ok, piece);
    }
    place.finds(State::Look, "No [mail]");
    place.finds(State::Look, "same disk");
}

#[test]
fn what_is_refused_is_told_as_wrong() {
    let place = SetUp::new();
    let findings = examine(&place.configuration, &["A sentence.".to_owned()], &place.clock);
    assert_eq!(findings[0], Finding { state: State::Wrong, sentence: "A sentence.".to_owned() });
}

#[test]
fn a_folder_that_others_may_look_into_is_wrong() {
    let place = SetUp::new();
    fs::set_permissions(place.folder.join("keystore"), fs::Permissions::from_mode(0o755)).unwrap();
    place.finds(State::Wrong, "chmod 700");
}

#[test]
fn a_lost_or_damaged_store_is_wrong_and_is_not_made_anew() {
    let place = SetUp::new();
    fs::write(place.folder.join("keystore/store.db"), "this is no store").unwrap();
    place.finds(State::Wrong, "The keystore");
    fs::remove_file(place.folder.join("main/store.db")).unwrap();
    place.finds(State::Wrong, "main store");
    assert!(!place.folder.join("main/store.db").exists());
    fs::remove_file(place.folder.join("keystore/store.db")).unwrap();
    place.finds(State::Look, "The place is new");
}

#[test]
fn a_disk_that_fills_is_told_before_nothing_more_can_be_kept() {
    let says = |free: u64| {
        let mut findings = super::Findings::default();
        super::machine::free_room("keystore", std::path::Path::new("/srv/keys"), free, &mut findings);
        findings.0
    };
    for (free, state, piece) in [
        (0, State::Wrong, "only 0 MB left for the keystore"),
        (199 << 20, State::Wrong, "Make room on the disk of /srv/keys"),
        (200 << 20, State::Look, "200 MB left"),
        (5 << 30, State::Ok, "5 GB left"),
    ] {
        let [found] = &says(free)[..] else { panic!("not one finding") };
        assert!(found.state == state && found.sentence.contains(piece), "{found:?}");
    }
}

#[test]
fn a_broken_key_is_wrong() {
    let mut place = SetUp::new();
    place.configuration.server_key = place.folder.join("other.key");
    fs::write(&place.configuration.server_key, "not a key").unwrap();
    place.finds(State::Wrong, "does not hold a server key");
}

#[test]
fn a_clock_that_runs_behind_is_wrong() {
    let mut place = SetUp::new();
    place.clock = Clock::set_to("1980-01-01T00:00:00Z".parse().unwrap());
    place.finds(State::Wrong, "long past");
    place.clock = Clock::set_to("2026-01-02T00:00:00Z".parse().unwrap());
    place.finds(State::Wrong, "later than that");
}

#[test]
fn help_lines_are_rung_again_after_ninety_days() {
    let mut place = SetUp::new();
    place.clock = Clock::set_to("2026-11-24T12:00:00Z".parse().unwrap());
    for (day, fresh) in
        [("2026-11-24", true), ("2026-08-26", true), ("2026-08-25", false), ("", false), ("2027-01-01", false)]
    {
        for line in &mut place.configuration.help_lines {
            line.checked_on = day.to_owned();
        }
        place.finds(if fresh { State::Ok } else { State::Look }, "in the last 90 days");
    }
}

#[test]
fn mail_is_greeted_and_never_sent() {
    let mut place = SetUp::new();
    let sink = post::sink::start(&place.folder.join("mail")).unwrap();
    let mail = crate::demo::mail(&sink);
    place.configuration.mail = Some(mail.clone());
    place.finds(State::Ok, "The mail server");
    place.configuration.mail = Some(Mail { encryption: Encryption::Starttls, ..mail });
    place.finds(State::Wrong, "offers no STARTTLS");
    assert!(sink.kept().unwrap().is_empty());
    drop(sink);
    std::thread::sleep(std::time::Duration::from_millis(100));
    place.finds(State::Wrong, "does not answer");
}

#[test]
fn the_gateway_for_texts_is_asked_and_nothing_is_sent() {
    let mut place = SetUp::new();
    place.finds(State::Ok, "written by hand");
    let sink = post::text_sink::start(&place.folder.join("texts")).unwrap();
    let password = place.folder.join("password");
    fs::write(&password, "words\n").unwrap();
    let texts = |from: &str| Texts {
        gateway: Gateway::Twilio,
        address: format!("http://{}/Messages.json", sink.address()),
        user: "us".to_owned(),
        password_file: password.clone(),
        from: from.to_owned(),
        heard_at: None,
        secret_file: None,
    };
    place.configuration.texts = Some(texts("+447700900000"));
    place.finds(State::Ok, "The gateway for texts answers");
    assert_eq!(place.wrong(), []);
    place.configuration.texts = Some(texts("Thursdays"));
    place.finds(State::Look, "Nobody can answer a text");
    place.configuration.texts = Some(Texts { password_file: place.folder.join("none"), ..texts("Thursdays") });
    place.finds(State::Wrong, "it cannot be read, or is empty");
    assert!(sink.kept().unwrap().is_empty());
    place.configuration.texts = Some(texts("Thursdays"));
    drop(sink);
    std::thread::sleep(std::time::Duration::from_millis(100));
    place.finds(State::Wrong, "gateway for texts does not answer");
}

#[test]
fn one_postgresql_for_both_stores_is_wrong() {
    let mut place = SetUp::new();
    let stores = Engine::Postgres.stores();
    place.configuration.main_store = stores.main.clone();
    place.finds(State::Ok, "main store answers");
    assert_eq!(place.wrong(), []);
    place.configuration.keystore = stores.keystore.clone();
    place.finds(State::Wrong, "same PostgreSQL cluster");
    place.configuration.main_store = Place::Server("postgres://nobody@127.0.0.1:1/none".to_owned());
    place.finds(State::Wrong, "PostgreSQL of the main store does not answer");
}

#[test]
fn a_press_that_does_not_print_is_wrong() {
    let mut place = SetUp::new();
    place.finds(State::Ok, "No yarrow-press is installed");
    place.configuration.press = Some("/bin/true".into());
    place.finds(State::Wrong, "the press gave no PDF");
    place.configuration.press = Some(place.folder.join("nowhere"));
    place.finds(State::Wrong, "the press cannot be started");
    // One that says what a press says.
    let program = place.folder.join("press");
    let made = std::process::Command::new("/bin/sh")
        .args(["-c", "printf '#!/bin/sh\\nprintf %%%%PDF-1.7\\n' > \"$0\" && chmod 755 \"$0\""])
        .arg(&program)
        .status();
    assert!(made.unwrap().success());
    place.configuration.press = Some(program);
    place.finds(State::Ok, "PDFs are made by");
}
