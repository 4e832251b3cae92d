use foundation::Id;
use jiff::{
    Span,
    civil::{Date, date},
};
use proptest::prelude::*;

use crate::{
    model::{Choices, Kind, Report, State, To},
    rules,
};

fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 16])
}

fn choices() -> Choices {
    Choices {
        facilitators: vec![(id(1), id(11), "Mari".to_owned()), (id(2), id(12), "Sioned".to_owned())],
        host: vec![id(13), id(14)],
    }
}

fn day(from_epoch: i32) -> Date {
    date(2000, 1, 1).saturating_add(Span::new().days(from_epoch))
}

proptest! {
    #[test]
    fn nobody_reads_but_those_she_named(typed in "(facilitator-[a-z2-7]{0,26}|host|outside|.{0,20})") {
        if let Ok(to) = rules::read_to(&typed, &choices()) {
            let readers = rules::readers(to, &choices());
            match to {
                To::Outside => prop_assert!(readers.is_empty()),
                To::Host => prop_assert_eq!(readers, vec![id(13), id(14)]),
                To::Facilitator(handle) => {
                    prop_assert_eq!(readers.len(), 1);
                    prop_assert!(handle == id(1) || handle == id(2));
                }
            }
        }
    }

    #[test]
    fn an_answer_is_promised_within_seven_days_and_never_today(today in 0..20_000_i32, stated in prop::option::of(any::<i64>())) {
        let today = day(today);
        let by = rules::answer_by(today, stated);
        prop_assert!(by > today);
        prop_assert!(by <= today.saturating_add(Span::new().days(7)));
    }

    #[test]
    fn a_new_day_is_still_to_come(today in 0..20_000_i32, ahead in -400..400_i32) {
        let today = day(today);
        let asked = today.saturating_add(Span::new().days(ahead));
        prop_assert_eq!(rules::new_day(Ok(asked), "why", today).is_ok(), (1..=30).contains(&ahead));
    }

    #[test]
    fn ten_words_are_ten_plain_words(typed in ".{0,200}") {
        if let Some(words) = rules::ten_words(&typed) {
            prop_assert_eq!(words.split(' ').count(), 10);
            prop_assert_eq!(rules::ten_words(&words), Some(words.clone()));
        }
    }
}

#[test]
fn whoever_picks_one_facilitator_picks_no_other() {
    let to = rules::read_to(&format!("facilitator-{}", id(2)), &choices()).unwrap();
    assert_eq!(rules::readers(to, &choices()), [id(12)]);
    let nobody = Choices::default();
    assert!(rules::read_to("host", &nobody).is_err());
    assert_eq!(rules::read_to("outside", &nobody), Ok(To::Outside));
}

#[test]
fn being_named_is_not_enough_once_she_holds_it_no_more() {
    let report = |to_host| Report {
        id: id(9),
        kind: Kind::Feeling,
        group: Some(id(8)),
        to_host,
        by_words: false,
        state: State::Sent,
        sent_on: date(2026, 11, 24),
    };
    assert!(rules::may_read(&report(false), id(11), &[id(11)], &[]));
    assert!(!rules::may_read(&report(false), id(11), &[id(12)], &[id(11)]));
    assert!(rules::may_read(&report(true), id(13), &[], &[id(13)]));
    assert!(!rules::may_read(&report(true), id(11), &[id(11)], &[id(13)]));
}
