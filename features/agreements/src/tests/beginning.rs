use jiff::{Span, civil::date};
use proptest::prelude::*;

use super::house::{Three, house};
use crate::rules::is_young;

proptest! {
    #[test]
    fn a_group_is_young_for_four_months_after_it_opened(opened in prop::option::of(0_i64..600), put_away: bool, now in 0_i64..600) {
        let day = |days: i64| date(2026, 1, 1) + Span::new().days(days);
        let young = opened.is_some_and(|opened| opened <= now && day(now) < day(opened) + Span::new().months(4));
        prop_assert_eq!(is_young(opened.map(day), put_away, day(now)), young && !put_away);
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
        three.mari.get(&page).is_well().shows("36 in 100").shows("Mind’s Women Side by Side toolkit");
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
}
