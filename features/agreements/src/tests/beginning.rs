use jiff::{Span, civil::date};
use proptest::prelude::*;

use super::house::{Three, house};
use crate::rules::{is_quiet, is_young};

proptest! {
    #[test]
    fn a_group_is_young_for_four_months_after_it_opened(opened in prop::option::of(0_i64..600), put_away: bool, now in 0_i64..600) {
        let day = |days: i64| date(2026, 1, 1) + Span::new().days(days);
        let young = opened.is_some_and(|opened| opened <= now && day(now) < day(opened) + Span::new().months(4));
        prop_assert_eq!(is_young(opened.map(day), put_away, day(now)), young && !put_away);
    }

    #[test]
    fn a_start_is_quiet_with_few_women_after_four_dates_in_the_first_year(
        opened in prop::option::of(0_i64..900), been in 0_usize..9, women in 0_usize..9, now in 0_i64..900,
    ) {
        let day = |days: i64| date(2026, 1, 1) + Span::new().days(days);
        let first_year = opened.is_some_and(|opened| opened <= now && day(now) < day(opened) + Span::new().years(1));
        prop_assert_eq!(is_quiet(opened.map(day), been, women, day(now)), first_year && been > 3 && women < 4);
    }
}

testing::on_each_engine! { house =>
    fn whoever_holds_a_young_group_reads_that_it_takes_time_until_she_puts_it_away(app) {
        let mut three = Three::new(&app);
        let (card, page) = (format!("/en/c/{}/card", three.group), format!("/en/c/{}/beginning", three.group));
        three.mari.get(&card).shows_not("Few women at first");
        three.opens(&app);
        three.mari.get(&card).shows("Few women at first");
        three.robin.get(&card).shows_not("Few women at first");
        three.mari.get(&page).is_well().shows("36 in 100").shows("Mind's Women Side by Side toolkit");
        three.mari.post(&page, &[("do", "put-away")]).goes_to(&format!("{page}?said=said-kept"));
        three.mari.get(&card).shows_not("Few women at first");
        // Another who holds it reads it still.
        let mut rhian = app.joined("Rhian");
        scenes::lets_in(&mut three.mari, three.group, &mut rhian, "Rhian", groups::Role::Facilitator);
        rhian.get(&card).shows("Few women at first");
        three.mari.get(&page);
        three.mari.post(&page, &[("do", "show")]).is(303);
        three.mari.get(&card).shows("Few women at first");
        // What she put away goes with her.
        rhian.get(&page);
        rhian.post(&page, &[("do", "put-away")]).is(303);
        let handle = scenes::person(&app, three.group, "Rhian").handle;
        assert!(app.columns_with(handle.as_bytes()).iter().any(|at| at.contains("slow_starts")));
        rhian.erases_everything(testing::PASSPHRASE);
        assert!(!app.columns_with(handle.as_bytes()).iter().any(|at| at.contains("slow_starts")));
    }
    fn a_quiet_start_is_read_after_four_dates_by_those_who_hold_the_group(app) {
        let mut three = Three::new(&app);
        let (card, page) = (format!("/en/c/{}/card", three.group), format!("/en/c/{}/beginning", three.group));
        let quiet = "three women or fewer are in this group beside those who hold it";
        three.opens(&app);
        let room = scenes::room(&mut three.mari, three.group);
        let [first, ..] = ["25", "26", "27", "28"]
            .map(|day| scenes::date(&app, &mut three.mari, three.group, &room, (day, "11")));
        // What is said of the first months is put away; that it began quietly is said all the same, once the four are over.
        three.mari.get(&page).shows_not(quiet);
        three.mari.post(&page, &[("do", "put-away")]).is(303);
        three.mari.get(&card).shows_not("A quiet start").shows_not("Few women at first");
        app.meddle("UPDATE meetings SET starts_at = '2026-11-23T18:30', ends_at = '2026-11-23T20:15'");
        three.mari.get(&card).shows("A quiet start").shows("36 in 100").shows_not("Few women at first");
        three.robin.get(&card).shows_not("A quiet start");
        three.mari.get(&page).is_well().shows(quiet).shows("Who came is kept nowhere").shows("36 in 100");
        three.mari.get(&page.replace("/en/", "/cy/")).is_well().shows("36 o bob 100").shows("Does unman yn cadw pwy ddaeth");
        // One that was called off is none of the four.
        let first = app.in_sql(foundation::Id::parse(&first).unwrap().as_bytes());
        app.meddle(&format!("UPDATE meetings SET state = 'cancelled' WHERE id = {first}"));
        three.mari.get(&card).shows_not("A quiet start");
        app.meddle("UPDATE meetings SET state = 'on'");
        // She puts it away for herself, and may have it back.
        three.mari.get(&page);
        three.mari.post(&page, &[("do", "put-away")]).is(303);
        three.mari.get(&card).shows_not("A quiet start").shows_not("Few women at first");
        let mut rhian = app.joined("Rhian");
        scenes::lets_in(&mut three.mari, three.group, &mut rhian, "Rhian", groups::Role::Facilitator);
        rhian.get(&card).shows("A quiet start");
        three.mari.get(&page);
        three.mari.post(&page, &[("do", "show")]).is(303);
        three.mari.get(&card).shows("A quiet start");
        // What she put away goes with her.
        rhian.get(&page);
        rhian.post(&page, &[("do", "put-away")]).is(303);
        let handle = scenes::person(&app, three.group, "Rhian").handle;
        assert!(app.columns_with(handle.as_bytes()).iter().any(|at| at.contains("quiet_starts")));
        rhian.erases_everything(testing::PASSPHRASE);
        assert!(!app.columns_with(handle.as_bytes()).iter().any(|at| at.contains("quiet_starts")));
        // With more women it is no quiet start.
        for name in ["Bet", "Non"] {
            let mut woman = app.joined(name);
            three.lets_in(&mut woman, name);
        }
        three.mari.get(&card).shows_not("A quiet start");
    }
}
