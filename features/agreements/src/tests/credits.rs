use foundation::Id;
use proptest::prelude::*;

use super::house::{Three, house};
use crate::{
    model::{Shows, What},
    rules,
};

proptest! {
    #[test]
    fn a_credit_is_shown_only_where_she_ticked_and_under_no_other_womans_name(
        what in 0_usize..6, named in prop_oneof!["name", "anonymous", ""], name in "[ A-Za-z]{0,70}",
        ticked in prop::collection::vec(prop_oneof!["group", "public", "sheets", "host"], 0..4), stays: bool,
    ) {
        let others = ["Sky", "Mari"];
        let what = What::ALL.get(what).map_or("score", |what| what.word());
        let ticked: Vec<&str> = ticked.iter().map(String::as_str).collect();
        match rules::credit(what, (&named, &name), &ticked, stays, ("Ann", &others)) {
            Ok(credit) => {
                for place in Shows::ALL {
                    prop_assert_eq!(rules::is_shown(&credit.shows, place), ticked.contains(&place.word()));
                }
                prop_assert!(!credit.shows.is_empty());
                prop_assert_eq!(credit.name.is_none(), named == "anonymous");
                let small = credit.name.unwrap_or_default().to_lowercase();
                prop_assert!(!others.iter().any(|other| other.to_lowercase() == small));
            }
            Err(refusals) => prop_assert!(!refusals.is_empty()),
        }
        prop_assert!(rules::goes(stays, true), "erased, nothing stays");
        prop_assert_eq!(rules::goes(stays, false), !stays);
    }
}

const ROBIN: [(&str, &str); 3] = [("what", "values"), ("as", "name"), ("name", "Canary R")];

/// Robin leaves the group; her account stays.
fn leaves(three: &mut Three) {
    let go = format!("/en/c/{}/rest/go", three.group);
    three.robin.gives_passphrase_again(testing::PASSPHRASE, &go);
    three.robin.get(&go).is_well();
    three.robin.post(&go, &[]).is(303);
    three.robin.get(&format!("/en/c/{}/made", three.group)).is_not_here();
}

testing::on_each_engine! { house =>
    fn each_woman_adds_herself_and_is_shown_where_she_ticked_and_nowhere_else(app) {
        let mut three = Three::new(&app);
        let (made, public) = (format!("/en/c/{}/made", three.group), format!("/en/c/{}/public-cards", three.group));
        let sheet = format!("/en/c/{}/values/print", three.group);
        three.sky.get(&made).is_well().shows("Nobody has added herself");
        for number in 1..8_u8 {
            let ticks: Vec<&str> =
                Shows::ALL.iter().enumerate().filter(|(at, _)| number & (1 << at) != 0).map(|(_, place)| place.word()).collect();
            let fields: Vec<(&str, &str)> = ROBIN.into_iter().chain(ticks.iter().map(|tick| ("shows", *tick))).collect();
            three.robin.get(&made);
            three.robin.post(&made, &fields).goes_to(&format!("{made}?said=said-kept"));
            for (page, place) in [
                (three.sky.get(&made), "group"),
                (three.sky.get(&public), "public"),
                (three.sky.get(&sheet), "sheets"),
            ] {
                assert_eq!(page.is_well().words().contains("Canary R"), ticks.contains(&place), "{place} of {ticks:?}");
            }
            // In the open it stands only where she publishes it.
            assert_eq!(app.columns_with("Canary R").len(), usize::from(ticks.contains(&"public")), "{ticks:?}");
            // She finds it, once.
            assert_eq!(three.robin.get(&made).count("form[action$='/gone']"), 1);
        }
        // Without a name, in both languages; on the sheet of what it is about alone.
        three.sky.get(&made);
        three.sky.post(&made, &[("what", "values"), ("as", "anonymous"), ("name", ""), ("shows", "group"), ("shows", "sheets")]).is(303);
        three.mari.get(&made).shows("a woman who gave no name").shows("Canary R");
        three.mari.get(&sheet.replace("/en/", "/cy/")).shows("menyw na roddodd enw");
        three.mari.get(&three.path("/print")).shows_not("Canary R").shows_not("who gave no name");
        app.installs_a_press();
        let pdf = three.mari.get(&sheet.replace("/print", "/sheet.pdf"));
        assert!(serde_json::to_string(&pdf.sheet().blocks).unwrap().contains("Canary R"));
    }

    fn nobody_adds_or_takes_away_another(app) {
        let mut three = Three::new(&app);
        let made = format!("/en/c/{}/made", three.group);
        three.robin.get(&made);
        let page = three.robin.post(&made, &[("what", "agreement"), ("as", "name"), ("name", " sKY "), ("shows", "group"), ("stays", "yes")]);
        page.is(422).refuses("name");
        assert_eq!((page.field("name").as_str(), page.count("input[name=stays][checked]")), (" sKY ", 1));
        for (name, why) in [("Sky Jones, Hill Street", "another"), ("Ring 01632 960 123", "for a name")] {
            three.robin.get(&made);
            three.robin.post(&made, &[("what", "other"), ("as", "name"), ("name", name), ("shows", "public")]).refuses("name").shows(why);
        }
        three.robin.post(&made, &[]).is(422).refuses("what").refuses("as").refuses("shows");
        three.robin.post(&made, &[&ROBIN[..], &[("shows", "group")]].concat()).is(303);
        let form = |page: testing::Page| page.forms().into_iter().find(|form| form.ends_with("/gone"));
        let gone = form(three.robin.get(&made)).unwrap();
        // Whoever holds the group has no button for that, and the address does nothing for her.
        assert_eq!(form(three.mari.get(&made)), None);
        three.mari.post(&gone, &[]).is(303);
        three.mari.get(&made).shows("Canary R");
        let account = gone.rsplit('/').nth(1).unwrap().to_owned();
        three.mari.post(&format!("/en/account/made/{account}/gone"), &[]).is(303);
        three.mari.get(&made).shows("Canary R");
        three.robin.get(&made);
        three.robin.post(&gone, &[]).goes_to(&format!("{made}?said=said-gone"));
        three.mari.get(&made).shows_not("Canary R");
    }

    fn whoever_holds_the_group_takes_away_what_should_not_stand_there(app) {
        let mut three = Three::new(&app);
        let (made, public) = (format!("/en/c/{}/made", three.group), format!("/en/c/{}/public-cards", three.group));
        three.robin.get(&made);
        three.robin.post(&made, &[&ROBIN[..], &[("shows", "public"), ("stays", "yes")]].concat()).is(303);
        three.mari.get(&public).shows("Canary R");
        let away = three.mari.get(&made).forms().into_iter().find(|form| form.ends_with("/away")).unwrap();
        three.mari.get(&made).shows("It stays when she leaves. She chose that on Tuesday 24 November.").shows("Take it away and tell her");
        three.robin.get(&made).shows("It stays when you leave. You chose that on Tuesday 24 November.");
        three.robin.get("/en/").shows_not("took away where you stood");
        three.sky.get(&made).shows_not("What others added");
        three.sky.post(&away, &[]).is_not_here();
        three.mari.get(&made);
        three.mari.post(&away, &[]).goes_to(&format!("{made}?said=said-gone"));
        three.mari.get(&public).shows_not("Canary R");
        assert!(app.columns_with("Canary R").is_empty());
        // She is told on her start page, and nobody else is, for eight weeks.
        three.robin.get("/en/").shows("took away where you stood: What matters to us").shows("Thursday Group");
        three.robin.get("/cy/").is_well().shows("Cafodd hyn ei dynnu oddi yno");
        three.sky.get("/en/").shows_not("took away where you stood");
        let kept = || app.app.database.read(|store| crate::store::taken_away(store, three.group, scenes::person(&app, three.group, "Robin").handle, jiff::civil::date(2026, 11, 24))).unwrap().len();
        assert_eq!(kept(), 1);
        app.clock.advance(56 * 86_400);
        app.run_duties();
        assert_eq!(kept(), 0);
    }

    fn whoever_adds_herself_again_or_erases_is_told_no_more(app) {
        let mut three = Three::new(&app);
        let made = format!("/en/c/{}/made", three.group);
        let handle = scenes::person(&app, three.group, "Robin").handle;
        let written = || app.columns_with(handle.as_bytes()).iter().filter(|at| at.contains("credits_taken_away")).count();
        for stands in [true, false] {
            three.robin.get(&made);
            three.robin.post(&made, &[&ROBIN[..], &[("shows", "group")]].concat()).is(303);
            assert_eq!(written(), 0);
            let away = three.mari.get(&made).forms().into_iter().find(|form| form.ends_with("/away")).unwrap();
            three.mari.post(&away, &[]).is(303);
            assert_eq!(written(), 1, "{stands}");
        }
        three.robin.erases_everything(testing::PASSPHRASE);
        assert_eq!(written(), 0);
    }

    fn it_goes_when_she_leaves_unless_she_ticked_that_it_may_stay_and_always_when_she_erases(app) {
        let mut three = Three::new(&app);
        let (made, public) = (format!("/en/c/{}/made", three.group), format!("/en/c/{}/public-cards", three.group));
        let handle = scenes::person(&app, three.group, "Robin").handle;
        for (what, stays) in [("values", "yes"), ("words", "no")] {
            three.robin.get(&made);
            let name = format!("Canary {what}");
            let fields = [("what", what), ("as", "name"), ("name", name.as_str()), ("shows", "group"), ("shows", "public"), ("stays", stays)];
            three.robin.post(&made, &fields).is(303);
        }
        three.robin.get("/en/").shows_not("You have left a group");
        leaves(&mut three);
        three.mari.get(&made).shows("Canary values").shows_not("Canary words");
        three.mari.get(&public).shows("Canary values").shows_not("Canary words");
        // She finds it although she is gone, and may take it away there.
        three.robin.get("/en/").shows("You have left a group").links_to("/en/account/made");
        let page = three.robin.get("/en/account/made");
        page.is_well().shows("Canary values").shows("Thursday Group");
        assert_eq!(page.count("form[action$='/gone']"), 1);
        three.sky.get("/en/account/made").is_well().shows_not("Canary");
        assert!(!app.columns_with(handle.as_bytes()).iter().all(|at| !at.contains("group_credits")));
        three.robin.erases_everything(testing::PASSPHRASE);
        three.mari.get(&made).shows_not("Canary");
        three.mari.get(&public).shows_not("Canary");
        assert!(app.columns_with("Canary values").is_empty());
        assert!(app.columns_with(handle.as_bytes()).iter().all(|at| !at.contains("group_credits")));
    }

    fn a_credit_she_left_behind_is_taken_away_from_her_own_page(app) {
        let mut three = Three::new(&app);
        let made = format!("/en/c/{}/made", three.group);
        three.robin.get(&made);
        three.robin.post(&made, &[&ROBIN[..], &[("shows", "group"), ("stays", "yes")]].concat()).is(303);
        leaves(&mut three);
        let page = three.robin.get("/en/account/made");
        let gone = page.forms().into_iter().find(|form| form.ends_with("/gone")).unwrap();
        three.robin.post(&gone, &[]).goes_to("/en/account/made?said=said-gone");
        three.robin.get("/en/account/made").shows("You have added nothing");
        three.mari.get(&made).shows_not("Canary R");
        three.robin.get("/en/").shows_not("You have left a group");
        app.visitor().get("/en/account/made").asks_to_sign_in();
        let stray = Id::from_bytes([9; 16]);
        three.robin.get("/en/account/made");
        three.robin.post(&format!("/en/account/made/{stray}/gone"), &[]).is(303);
    }
}
