use std::sync::Barrier;

use testing::on_each_engine;
use web::Form;

use super::house::{Three, Woman, house};
use crate::{Chain, Role};

on_each_engine! { house =>
    fn twenty_women_with_one_code_are_one_woman_in_the_group(app) {
        let mut mari = Woman::new(&app);
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Member, None);
        let women: Vec<Woman> = (0..20).map(|_| Woman::new(&app)).collect();
        let together = Barrier::new(women.len());
        let came: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = women
                .into_iter()
                .map(|mut woman| {
                    let (code, together) = (&code, &together);
                    scope.spawn(move || {
                        together.wait();
                        (woman.joins(code, "Robin"), woman)
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(came.iter().filter(|(joined, _)| *joined == Ok(group)).count(), 1);
        assert!(came.iter().all(|(joined, _)| matches!(joined, Ok(_) | Err("groups-code-not-good"))));
        let people = app.app.database.read(|store| crate::people(store, group)).unwrap();
        assert_eq!(people.len(), 2);
        // The one who came reads and writes; what was begun for the others is gone from the keystore.
        let mut robin = came.into_iter().find(|(joined, _)| joined.is_ok()).unwrap().1;
        let written = robin.writes(group, Chain::Group, "is anybody here");
        assert_eq!(mari.reads(group, &written), Ok(Some("is anybody here".to_owned())));
        assert_eq!(keys_held(&app), (2, 2));
    }

    fn a_code_works_once_for_seven_days_however_it_is_typed(app) {
        let (mut mari, mut robin, mut sky) = (Woman::new(&app), Woman::new(&app), Woman::new(&app));
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Member, None);
        assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [5, 4, 4, 4, 4, 5]);
        assert!(app.columns_with(code.replace('-', "")).is_empty());
        assert_eq!(sky.joins("abc", "Sky"), Err("code-shape"));
        assert_eq!(robin.joins(&format!("  {} ", code.to_uppercase().replace('-', " – ")), "Robin"), Ok(group));
        // Her second tap leads to the same place; anybody else's try is refused.
        assert_eq!(robin.joins(&code, "Robin"), Ok(group));
        assert_eq!(sky.joins(&code, "Sky"), Err("groups-code-not-good"));

        let late = mari.invites(group, Role::Member, None);
        app.clock.advance(7 * 24 * 3600);
        sky.sign_in();
        assert_eq!(sky.joins(&late, "Sky"), Err("groups-code-not-good"));
        app.run_duties();
        mari.sign_in();
        let fresh = mari.invites(group, Role::Member, None);
        sky.sign_in();
        assert_eq!(sky.joins(&fresh, "Sky"), Ok(group));
    }

    fn guessing_is_slowed_for_the_one_who_guesses(app) {
        let (mut mari, mut guesser, mut robin) = (Woman::new(&app), Woman::new(&app), Woman::new(&app));
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Member, None);
        for _ in 0..crate::rules::CODES_AN_HOUR {
            assert_eq!(guesser.joins(&"a".repeat(26), "G"), Err("groups-code-not-good"));
        }
        assert_eq!(guesser.joins(&code, "G"), Err("groups-code-wait"));
        assert_eq!(robin.joins(&code, "Robin"), Ok(group));
        app.clock.advance(3601);
        mari.sign_in();
        let another = mari.invites(group, Role::Member, None);
        guesser.sign_in();
        assert_eq!(guesser.joins(&another, "G"), Ok(group));
    }

    fn an_invitation_that_no_facilitator_signed_lets_nobody_in(app) {
        let mut three = Three::new(&app);
        let code = three.mari.invites(three.group, Role::Member, None);
        // A code for a member that somebody with the database in hand makes one for a facilitator.
        app.meddle("UPDATE invitations SET role = 'facilitator' WHERE used_at IS NULL");
        let mut thief = Woman::new(&app);
        let outcome = thief.does(three.group, move |visit| crate::join(visit, &code, "T"));
        assert!(outcome.is_err_and(|fault| fault.contains("Tampered")));
        let people = app.app.database.read(|store| crate::people(store, three.group)).unwrap();
        assert_eq!(people.len(), 3);
    }

    fn a_kept_place_becomes_hers(app) {
        let (mut mari, mut gwenno) = (Woman::new(&app), Woman::new(&app));
        let group = mari.begins("Mari");
        let kept = mari.as_facilitator(group, |visit, who| {
            let form = Form::default();
            Ok(crate::keep_place(visit, who, &form, "Gwenno")?.unwrap())
        });
        let kept = kept.unwrap();
        let place = app.app.database.read(|store| crate::person(store, group, kept)).unwrap().unwrap();
        assert!(place.written_with_her && place.account.is_none());
        let code = mari.invites(group, Role::Member, Some(kept));
        assert_eq!(gwenno.joins(&code, "Gwenno"), Ok(group));
        assert_eq!(gwenno.handle(group), kept);
        let place = app.app.database.read(|store| crate::person(store, group, kept)).unwrap().unwrap();
        assert!(!place.written_with_her && place.account == Some(gwenno.account));
        let written = gwenno.writes(group, Chain::Group, "here at last");
        assert_eq!(mari.reads(group, &written), Ok(Some("here at last".to_owned())));
    }

    fn only_who_holds_a_group_lets_others_in(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let asked = three.robin.as_facilitator(group, |visit, who| crate::invite(visit, who, Role::Member, None).map(drop));
        assert!(asked.is_err_and(|turned| turned == "NotHere"));
        // With a proof from before she stepped down, she makes no code either.
        let stale = three.rhian.as_facilitator(group, |_, who| Ok(who.clone())).unwrap();
        three.rhian.as_facilitator(group, crate::step_down).unwrap().unwrap();
        let asked = three.rhian.does(group, move |visit| crate::invite(visit, &stale, Role::Member, None).map(drop));
        assert!(asked.is_err_and(|turned| turned == "NotHere"));
    }

    fn a_code_ends_when_its_maker_steps_down(app) {
        let mut three = Three::new(&app);
        let code = three.rhian.invites(three.group, Role::Member, None);
        three.rhian.as_facilitator(three.group, crate::step_down).unwrap().unwrap();
        assert_eq!(Woman::new(&app).joins(&code, "Sky"), Err("groups-code-not-good"));
    }

    fn nobody_is_added_in_silence(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let handle = three.robin.handle(group);
        three.mari.as_facilitator(group, move |visit, who| crate::make_facilitator(visit, who, handle)).unwrap().unwrap();
        let news = app.app.database.read(|store| crate::news(store, group, 20)).unwrap();
        let mut lines: Vec<(String, String)> =
            news.into_iter().map(|line| (line.kind, line.name_used.unwrap_or_default())).collect();
        lines.sort();
        let line = |kind: &str, name: &str| (kind.to_owned(), name.to_owned());
        assert_eq!(lines, [
            line("facilitator-added", "Mari"),
            line("facilitator-added", "Rhian"),
            line("facilitator-added", "Robin"),
            line("one-came", "Robin"),
        ]);
        let written = three.robin.writes(group, Chain::Facilitators, "for us who hold it");
        assert_eq!(three.rhian.reads(group, &written), Ok(Some("for us who hold it".to_owned())));
    }

    fn whoever_holds_a_group_owes_a_second_factor_from_then_on(app) {
        let mut three = Three::new(&app);
        let robin = three.robin.handle(three.group);
        assert_eq!(owing_a_code(&app), 2);
        three.mari.as_facilitator(three.group, move |visit, who| crate::make_facilitator(visit, who, robin)).unwrap().unwrap();
        assert_eq!(owing_a_code(&app), 3);
    }

    fn a_row_planted_among_the_members_gets_no_key(app) {
        let mut three = Three::new(&app);
        let thief = Woman::new(&app);
        app.meddle(&format!(
            "INSERT INTO members (group_id, handle, account_id, name_used, role, state, written_with_her, joined_on) \
             VALUES ({}, {}, {}, 'T', 'facilitator', 'here', 0, '2026-11-24')",
            app.in_sql(three.group.as_bytes()), app.in_sql(&[7; 16]), app.in_sql(thief.account.as_bytes()),
        ));
        three.mari.as_member(three.group, |visit, who| crate::turn_epoch(visit, who, Chain::Group)).unwrap();
        let mut thief = thief;
        let outcome = thief.as_member(three.group, |visit, who| crate::ring(visit, who, Chain::Group).map(drop));
        assert!(outcome.is_err_and(|fault| fault.contains("Tampered")));
        assert!(app.columns_with([7; 16]).iter().all(|column| column == "main.members.handle"));
    }

    fn a_form_sent_twice_begins_one_group(app) {
        let mut mari = Woman::new(&app);
        mari.browser.get("/en/join").is_well();
        mari.browser.post("/en/begin", &[("name_en", "Thursdays"), ("name_used", "Mari")]).is_well();
        mari.browser.post_again("/en/begin", &[("name_en", "Thursdays"), ("name_used", "Mari")]).is_well();
        assert_eq!(app.app.database.read(|store| crate::groups_of(store, mari.account)).unwrap().len(), 1);
        assert_eq!(keys_held(&app), (1, 1));
        // Another form begins another.
        mari.browser.get("/en/join").is_well();
        mari.browser.post("/en/begin", &[("name_en", "Thursdays"), ("name_used", "Mari")]).is_well();
        assert_eq!(app.app.database.read(|store| crate::groups_of(store, mari.account)).unwrap().len(), 2);
    }
}

fn owing_a_code(app: &testing::TestApp) -> usize {
    let owing = |(column, value): &(String, Vec<u8>)| column == "main.accounts.needs_code" && value == b"1";
    app.every_byte().iter().filter(|cell| owing(cell)).count()
}

/// How many shred keys and contact keys the keystore holds.
fn keys_held(app: &testing::TestApp) -> (usize, usize) {
    let kinds: Vec<Vec<u8>> = app
        .every_byte()
        .into_iter()
        .filter(|(column, _)| column == "keystore.held_keys.kind")
        .map(|(_, kind)| kind)
        .collect();
    let count = |word: &str| kinds.iter().filter(|kind| kind.as_slice() == word.as_bytes()).count();
    (count("shred"), count("contact"))
}
