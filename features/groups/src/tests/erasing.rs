use std::sync::Arc;

use database::HeldKind;
use foundation::Id;
use testing::{TestApp, on_each_engine};
use web::Form;

use super::house::{Three, Woman, house};
use crate::{Chain, Role};

/// Where a handle may still stand: in the signed log, and in the ledger that keeps a restored copy from bringing her
/// back. Both are random bytes that lead to nobody.
const RANDOM_BYTES: [&str; 2] = ["keystore.erasures.owner", "main.roster.entry"];

fn is_gone(app: &TestApp, group: Id, handle: Id, account: Id, name: &str) {
    let with_handle = app.columns_with(handle.as_bytes());
    assert!(with_handle.iter().all(|column| RANDOM_BYTES.contains(&column.as_str())), "{with_handle:?}");
    assert!(app.columns_with(handle.to_string()).is_empty());
    assert!(app.columns_with(name).is_empty());
    let ours = |column: &String| !column.contains(".accounts.") && !column.contains(".sessions.");
    let with_account: Vec<String> = app.columns_with(account.as_bytes()).into_iter().filter(ours).collect();
    assert!(with_account.is_empty(), "{with_account:?}");
    assert!(app.files_hold(name).is_empty());
    assert!(app.app.keystore.held(HeldKind::Shred, handle).unwrap().is_none());
    assert!(app.app.keystore.held(HeldKind::Contact, handle).unwrap().is_none());
    assert!(app.app.database.read(|store| crate::person(store, group, handle)).unwrap().is_none());
}

const NAME: &str = "Robin-canary-4711";

/// A group with a facilitator, and a woman with a name that is found wherever it stands.
fn with_canary(app: &TestApp) -> (Id, Woman, Woman) {
    let (mut mari, mut robin) = (Woman::new(app), Woman::new(app));
    let group = mari.begins("Mari");
    let code = mari.invites(group, Role::Facilitator, None);
    assert_eq!(robin.joins(&code, NAME), Ok(group));
    robin.writes(group, Chain::Group, "words");
    robin.invites(group, Role::Member, None);
    let mari_there = mari.handle(group);
    robin
        .as_facilitator(group, move |visit, who| Ok(crate::ask_removal(visit, who, mari_there, "why")?.unwrap()))
        .unwrap();
    (group, mari, robin)
}

on_each_engine! { house =>
    fn erasing_leaves_neither_handle_nor_account_nor_name(app) {
        let (group, mut mari, mut robin) = with_canary(&app);
        let handle = robin.handle(group);
        let words = robin.writes(group, Chain::Group, "hers");
        robin.as_member(group, crate::erase_from_group).unwrap();
        is_gone(&app, group, handle, robin.account, NAME);
        assert_eq!(mari.reads(group, &words), Ok(None));
        assert!(robin.as_member(group, |_, _| Ok(())).is_err_and(|turned| turned == "NotHere"));
        // Others see one line without a name.
        let news = app.app.database.read(|store| crate::news(store, group, 20)).unwrap();
        assert!(news.iter().any(|line| line.kind == "one-left" && line.name_used.is_none()));
        assert!(mari.as_member(group, |visit, who| crate::ring(visit, who, Chain::Facilitators).map(drop)).is_ok());
    }

    fn an_account_that_goes_takes_every_place_with_it(app) {
        let (group, mut mari, mut robin) = with_canary(&app);
        let handle = robin.handle(group);
        robin.as_member(group, crate::leave).unwrap().unwrap();
        let other = mari.begins("Mari");
        let code = mari.invites(other, Role::Member, None);
        assert_eq!(robin.joins(&code, NAME), Ok(other));
        let there = robin.handle(other);
        let account = robin.account;
        let places = app.app.database.read(|store| crate::places_of(store, account)).unwrap();
        assert_eq!(places.len(), 2);
        for (_, handle) in places {
            app.app.keystore.destroy(vec![(HeldKind::Shred, handle), (HeldKind::Contact, handle)], "2026-11-24".to_owned()).unwrap();
        }
        let program = Arc::clone(&app.app);
        app.app.database.write(move |store| crate::forget_account(&program, store, account)).unwrap();
        is_gone(&app, group, handle, account, NAME);
        is_gone(&app, other, there, account, NAME);
    }

    fn leaving_takes_her_name_and_keeps_her_words_and_a_way_back(app) {
        let (group, mut mari, mut robin) = with_canary(&app);
        let handle = robin.handle(group);
        let words = robin.writes(group, Chain::Group, "stays");
        robin.as_member(group, crate::leave).unwrap().unwrap();
        assert!(app.columns_with(NAME).is_empty());
        assert_eq!(mari.reads(group, &words), Ok(Some("stays".to_owned())));
        assert!(app.app.database.read(|store| crate::groups_of(store, robin.account)).unwrap().is_empty());
        let people = app.app.database.read(|store| crate::people(store, group)).unwrap();
        assert_eq!(people.len(), 1);
        let between = mari.writes(group, Chain::Group, "while she was away");
        let code = mari.invites(group, Role::Member, None);
        assert_eq!(robin.joins(&code, "Robin"), Ok(group));
        assert_eq!(robin.handle(group), handle);
        assert_eq!(robin.reads(group, &between), Ok(None));
        robin.writes(group, Chain::Group, "back");
    }

    fn an_erasure_cut_in_two_is_finished_at_the_next_start(app) {
        // Cut after the mark, and cut after the keys were destroyed.
        for destroyed in [false, true] {
            let (group, mut mari, mut robin) = with_canary(&app);
            let handle = robin.handle(group);
            let both = vec![(HeldKind::Shred, handle), (HeldKind::Contact, handle)];
            app.app.keystore.mark_going(both.clone()).unwrap();
            if destroyed {
                app.app.keystore.destroy(both, "2026-11-24".to_owned()).unwrap();
            }
            crate::finish_what_a_kill_left(&app.app).unwrap();
            crate::finish_what_a_kill_left(&app.app).unwrap();
            is_gone(&app, group, handle, robin.account, NAME);
            assert!(mari.as_member(group, |visit, who| crate::ring(visit, who, Chain::Group).map(drop)).is_ok());
        }
    }

    fn a_contact_plan_taken_back_is_no_erasure(app) {
        let (group, _, mut robin) = with_canary(&app);
        let handle = robin.handle(group);
        let contact = vec![(HeldKind::Contact, handle)];
        app.app.keystore.mark_going(contact.clone()).unwrap();
        app.app.keystore.destroy(contact, "2026-11-24".to_owned()).unwrap();
        crate::finish_what_a_kill_left(&app.app).unwrap();
        assert_eq!(robin.handle(group), handle);
    }

    fn a_kept_place_goes_when_she_says_so(app) {
        let mut mari = Woman::new(&app);
        let group = mari.begins("Mari");
        let kept = mari.as_facilitator(group, |visit, who| {
            Ok(crate::keep_place(visit, who, &Form::default(), NAME)?.unwrap())
        }).unwrap();
        mari.as_facilitator(group, move |visit, who| crate::let_place_go(visit, who, kept)).unwrap();
        is_gone(&app, group, kept, Id::random().unwrap(), NAME);
        // Only a kept place goes like this.
        let own = mari.handle(group);
        let asked = mari.as_facilitator(group, move |visit, who| crate::let_place_go(visit, who, own));
        assert!(asked.is_err_and(|turned| turned == "NotHere"));
    }

    fn the_last_facilitator_finds_another_before_she_goes_but_may_always_erase(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        three.rhian.as_facilitator(group, crate::step_down).unwrap().unwrap();
        assert_eq!(three.mari.as_member(group, crate::leave).unwrap().unwrap_err().key, "groups-last-facilitator");
        let down = three.mari.as_facilitator(group, crate::step_down).unwrap();
        assert_eq!(down.unwrap_err().key, "groups-last-facilitator-stepping-down");
        three.mari.as_member(group, crate::erase_from_group).unwrap();
        let news = app.app.database.read(|store| crate::news(store, group, 20)).unwrap();
        assert!(news.iter().any(|line| line.kind == "no-facilitator"));
        // The others go on reading and writing.
        let words = three.rhian.writes(group, Chain::Group, "still here");
        assert_eq!(three.robin.reads(group, &words), Ok(Some("still here".to_owned())));
    }

    fn the_last_woman_closes_the_door(app) {
        let mut mari = Woman::new(&app);
        let group = mari.begins("Mari");
        mari.as_member(group, crate::leave).unwrap().unwrap();
        let facts = app.app.database.read(|store| crate::facts(store, group)).unwrap().unwrap();
        assert_eq!(facts.state, crate::GroupState::Gone);
    }

    fn what_cannot_be_undone_asks_for_the_passphrase(app) {
        let mut three = Three::new(&app);
        app.clock.advance(301);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        for outcome in [
            three.mari.as_member(group, |visit, who| crate::leave(visit, who).map(drop)),
            three.mari.as_member(group, crate::erase_from_group),
            three.mari.as_facilitator(group, move |visit, who| crate::make_facilitator(visit, who, robin).map(drop)),
            three.mari.as_facilitator(group, |visit, who| crate::invite(visit, who, Role::Facilitator, None).map(drop)),
        ] {
            assert_eq!(outcome, Err("StepUp".to_owned()));
        }
    }
}
