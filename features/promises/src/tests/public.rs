//! What was promised to everybody and kept, on the public page.

use foundation::Id;
use proptest::prelude::*;
use testing::{PASSPHRASE, TestApp, on_each_engine};

use super::pages::{Scene, first, house, scene};
use crate::rules::{MOST_PUBLIC, names_nobody, stand_publicly};

proptest! {
    #[test]
    fn only_what_was_ticked_could_be_ticked_and_names_nobody_stands_there(
        words in prop::collection::vec("[a-c]{1,2}( [a-c]{1,2}){0,2}", 0..15), ticked in prop::collection::vec(0_u8..15, 0..15),
        name in "[a-c]{2}",
    ) {
        let id = |byte: u8| Id::from_bytes([byte; 16]);
        let kept: Vec<(Id, String)> = (0_u8..).map(id).zip(words).collect();
        let ticks: Vec<Id> = ticked.into_iter().map(id).collect();
        match stand_publicly(&kept, &ticks, &[&name]) {
            Ok(found) => {
                prop_assert!(!found.is_empty() && found.len() <= MOST_PUBLIC);
                for one in &found {
                    prop_assert!(ticks.contains(&one.promise) && kept.contains(&(one.promise, one.words.clone())));
                    prop_assert!(names_nobody(&one.words, &[&name]));
                }
                prop_assert!(ticks.iter().all(|id| found.iter().any(|one| one.promise == *id)));
            }
            Err(refusals) => {
                let hers: Vec<&(Id, String)> = kept.iter().filter(|(id, _)| ticks.contains(id)).collect();
                let named = hers.iter().any(|(_, words)| !names_nobody(words, &[&name]));
                let strange = ticks.iter().any(|id| kept.iter().all(|(known, _)| known != id));
                prop_assert!(!refusals.is_empty() && (hers.is_empty() || hers.len() > MOST_PUBLIC || named || strange));
            }
        }
    }
}

/// Mari promises something to everybody and keeps it; gives its id.
fn keeps(all: &mut Scene, what: &str) -> String {
    all.promise("group", what);
    let one = first(&all.mari.get(&all.place), &all.place);
    all.mari.get(&one);
    all.mari.post(&format!("{one}/closure"), &[("became", "kept")]).is(303);
    one.rsplit('/').next().unwrap().to_owned()
}

/// The group is open and in the list; where everybody reads it.
fn opens(app: &TestApp, all: &Scene) -> String {
    app.meddle("UPDATE groups SET state = 'open', listed = 1, opened_on = '2026-11-24'");
    let facts = app.app.database.read(|store| groups::facts(store, all.group)).unwrap().unwrap();
    format!("/en/p/{}", facts.web_word)
}

on_each_engine! { house =>
    fn a_kept_promise_is_read_by_everybody_only_where_it_was_ticked(app) {
        let mut all = scene(&app);
        let (choice, public) = (format!("/en/c/{}/kept", all.group), opens(&app, &all));
        let mut anybody = app.visitor();
        let ramp = keeps(&mut all, "I will find a room with a ramp");
        let tea = keeps(&mut all, "There will be decaf tea");
        keeps(&mut all, "I will ask Robin for the keys");
        let mut to_one = String::new();
        to_one.push_str(&scenes::person(&app, all.group, "Nia").handle.to_string());
        all.promise(&to_one, "I will ring you on Sunday");
        // Nothing stands there by itself.
        anybody.get(&public).is_well().shows_not("ramp").shows_not("What was promised here");
        all.robin.get(&choice).is_not_here();
        let page = all.mari.get(&choice);
        page.is_well().shows("ramp").shows("decaf").shows("Robin for the keys").shows_not("ring you").shows_not("Take all of it off");
        all.mari.post(&choice, &[("do", "show")]).is(422).refuses("kept");
        // Nor one with a name in it.
        let robin = all.mari.get(&choice);
        let named = robin.attributes("input[name=kept]", "value").into_iter().find(|id| *id != ramp && *id != tea).unwrap();
        let page = all.mari.post(&choice, &[("do", "show"), ("kept", &ramp), ("kept", &named)]);
        page.is(422).refuses("kept").shows("A name used in this group stands in one of these: robin");
        anybody.get(&public).shows_not("ramp");
        all.mari.get(&choice);
        all.mari.post(&choice, &[("do", "show"), ("kept", &ramp)]).goes_to(&format!("{choice}?said=said-kept"));
        let page = anybody.get(&public);
        page.is_well().shows("What was promised here, and kept").shows("I will find a room with a ramp");
        page.shows_not("decaf").shows_not("Mari ").shows_not("5 December");
        anybody.get(&public.replace("/en/", "/cy/")).is_well().shows("Beth gafodd ei addo yma").shows("room with a ramp");
        // Those it was made to read that everybody can read it.
        all.nia.get(&all.place).shows("Everybody can read this on the group's public page.");
        // A name that comes later takes it off the page.
        let mut ramp_as_a_name = app.joined("Ramp");
        scenes::lets_in(&mut all.mari, all.group, &mut ramp_as_a_name, "Ramp", groups::Role::Member);
        anybody.get(&public).is_well().shows_not("room with a");
    }

    fn all_of_it_comes_off_in_one_tap_and_goes_with_her_who_promised_it(app) {
        let mut all = scene(&app);
        let (choice, public) = (format!("/en/c/{}/kept", all.group), opens(&app, &all));
        let mut anybody = app.visitor();
        let tea = keeps(&mut all, "There will be decaf tea");
        for end in ["none", "erased"] {
            all.mari.get(&choice);
            all.mari.post(&choice, &[("do", "show"), ("kept", &tea)]).is(303);
            anybody.get(&public).shows("decaf tea");
            assert_eq!(app.columns_with("decaf tea"), ["main.promise_public.words"]);
            if end == "none" {
                all.mari.get(&choice).shows("Take all of it off");
                all.mari.post(&choice, &[("do", "none")]).is(303);
            } else {
                all.mari.erases_everything(PASSPHRASE);
            }
            assert_eq!(app.columns_with("decaf tea"), Vec::<String>::new());
            anybody.get(&public).is_well().shows_not("decaf tea");
        }
        all.sioned.get(&choice).is_well();
        all.sioned.post(&choice, &[("do", "something else")]).is(409);
    }
}
