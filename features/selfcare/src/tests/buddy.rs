//! Whom she talks with, and when: hers alone.

use groups::Role;
use scenes::Called;
use testing::{PASSPHRASE, TestApp, on_each_engine};

use super::{house, scene};

on_each_engine! { house =>
    fn whom_she_talks_with_is_locked_and_shows_on_the_day_before(app) {
        let mut all = scene(&app);
        let with = all.at("care/with");
        all.mari.get(&with).is_well();
        all.mari.post(&with, &[("day1-day", "25"), ("day1-month", "40")]).is(422).refuses("who").refuses("day1");
        let fields = [
            ("who", "canarybuddy"),
            ("day1-day", "25"),
            ("day1-month", "11"),
            ("day1-year", "2026"),
            ("day3-day", "9"),
            ("day3-month", "12"),
            ("day3-year", "2026"),
        ];
        all.mari.post(&with, &fields).is(303);
        let page = all.mari.get(&with);
        assert_eq!((page.field("who").as_str(), page.field("day2-day").as_str()), ("canarybuddy", "9"));
        let page = all.mari.get("/en/test-home");
        page.shows("You have a talk tomorrow: Wednesday 25 November.").shows_not("canarybuddy");
        for she in [&mut all.rhian, &mut all.robin] {
            she.get("/en/test-home").shows_not("tomorrow");
        }
        all.rhian.get(&with).is_well().shows_not("canarybuddy");
        all.robin.get(&with).is_not_here();
        assert_eq!(app.columns_with("canarybuddy"), Vec::<String>::new());
        all.mari.get(&with);
        all.mari.post(&format!("{with}/erasure"), &[]).is(303);
        all.mari.get("/en/test-home").shows_not("tomorrow");
        assert_eq!(all.mari.get(&with).field("who"), "");
    }

    fn what_she_kept_goes_with_the_last_group_she_holds(app) {
        let mut all = scene(&app);
        let second = scenes::begins(&mut all.rhian, "Rhian", Called::default());
        scenes::lets_in(&mut all.rhian, second, &mut all.mari, "Mari", Role::Facilitator);
        let fields = [("who", "a friend"), ("day1-day", "25"), ("day1-month", "11"), ("day1-year", "2026")];
        for she in [&mut all.mari, &mut all.rhian] {
            let care = format!("/en/c/{}/care", all.group);
            she.get(&care).is_well();
            she.post(&format!("{care}/with"), &fields).is(303);
            she.get(&care);
            she.post(&format!("{care}/cup"), &[("cup", "low")]).is(303);
        }
        let account = scenes::person(&app, all.group, "Rhian").account.unwrap();
        let kept = |app: &TestApp| app.columns_with(account.as_bytes()).iter().any(|at| at.contains("selfcare_own"));
        // She still holds the other one.
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        all.rhian.get("/en/test-home").shows("You have a talk tomorrow");
        assert!(kept(&app));
        let go = format!("/en/c/{second}/rest/go");
        all.rhian.gives_passphrase_again(PASSPHRASE, &go);
        all.rhian.get(&go).is_well();
        all.rhian.post(&go, &[]).is(303);
        all.rhian.get("/en/test-home").shows_not("tomorrow");
        assert!(!kept(&app));
        all.mari.get("/en/test-home").shows("You have a talk tomorrow");
    }
}
