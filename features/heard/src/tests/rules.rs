use jiff::{Span, civil::date};
use promises::Became;
use proptest::prelude::*;

use crate::rules;

proptest! {
    #[test]
    fn nothing_stands_without_words_and_without_the_tick(
        en in "[a-zŵâ ]{0,20}",
        cy in "[a-zŵâ ]{0,20}",
        asked in ".{0,500}",
        own in any::<bool>(),
    ) {
        match rules::heard((&en, &cy), (&asked, ""), own) {
            Ok(said) => {
                prop_assert!(own && !said.heard.is_empty());
                prop_assert!(said.asked.en.chars().count() <= 400);
            }
            Err(refusals) => {
                let said_nothing = en.trim().is_empty() && cy.trim().is_empty();
                prop_assert!(!own || said_nothing || refusals.on("asked_en").is_some());
                prop_assert_eq!(refusals.on("own").is_some(), !own);
                prop_assert_eq!(refusals.on("heard_en").is_some(), said_nothing);
            }
        }
    }

    #[test]
    fn nothing_is_closed_without_a_sentence(
        picked in 0..4_usize,
        en in "[a-z ]{0,10}",
        cy in "[a-z ]{0,10}",
        own in any::<bool>(),
    ) {
        let became = Became::ALL.get(picked).copied();
        match rules::came(became, (&en, &cy), own) {
            Ok(came) => prop_assert!(own && Some(came.became) == became && !came.words.is_empty()),
            Err(refusals) => {
                prop_assert_eq!(refusals.on("became").is_some(), became.is_none());
                prop_assert_eq!(refusals.on("came_en").is_some(), en.trim().is_empty() && cy.trim().is_empty());
                prop_assert_eq!(refusals.on("own").is_some(), !own);
            }
        }
    }

    #[test]
    fn a_year_that_is_shown_has_something_in_it_or_is_the_newest(
        days in prop::collection::vec(0..4000_i32, 0..6),
        asked in proptest::option::of(2018..2034_i16),
    ) {
        let today = date(2026, 11, 24);
        let written: Vec<_> = days.iter().map(|day| date(2020, 1, 1).saturating_add(Span::new().days(*day))).collect();
        let (years, shown) = rules::years(&written, asked, today);
        prop_assert!(years.is_sorted_by(|one, other| one > other));
        match (asked, shown) {
            (Some(asked), Some(shown)) => prop_assert!(asked == shown && years.contains(&shown)),
            (Some(asked), None) => prop_assert!(!years.contains(&asked)),
            (None, shown) => prop_assert_eq!(shown, years.first().copied().or(Some(2026))),
        }
    }

    #[test]
    fn an_answer_is_promised_for_the_day_that_the_page_says(days in -5..200_i64) {
        let today = date(2026, 11, 24);
        let day = rules::answer_day(today, Some(days)).unwrap();
        prop_assert!(day >= today && day <= today.saturating_add(Span::new().days(90)));
        prop_assert_eq!(rules::answer_day(today, None), None);
    }
}

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
