//! Whom she talks with, and when: hers alone.

use testing::on_each_engine;

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
}
