use jiff::{
    Span,
    civil::{Date, date},
};
use proptest::prelude::*;

use crate::second::{ALONE_HOURS, Agreement, HELD_DAYS, SEEN_HOURS, code_waits, count_as_two, may_let_in, may_remove};

const HOUR: i64 = 3_600_000_000;

fn day(after: i32) -> Date {
    date(2026, 11, 24).saturating_add(Span::new().days(after))
}

proptest! {
    #[test]
    fn nobody_is_removed_by_one_nor_by_two_of_whom_one_is_new(
        asked in 0_u8..4, agreed in 0_u8..4, who in 0_u8..4, first in 0_i32..60, second in 0_i32..60, later in 0_i32..90,
    ) {
        let since = (day(first), day(second));
        let today = day(first.max(second) + later);
        let outcome = may_remove(&asked, &agreed, &who, since, today);
        let two = asked != agreed && who != asked && who != agreed;
        prop_assert_eq!(outcome.is_ok(), two && later >= HELD_DAYS);
        if let Err(refusal) = outcome && two {
            prop_assert_eq!(refusal.arguments, vec![("days", i64::from(HELD_DAYS - later).into())]);
        }
    }

    /// Whatever a lone facilitator does with accounts she makes today, she is no quicker than she would be alone.
    #[test]
    fn a_second_account_of_her_own_gains_a_lone_facilitator_nothing(
        held in 0_i32..400, made in 0_i32..14, asked in 0_i64..1_000_000, hours in 0_i64..72, asks_herself in any::<bool>(),
    ) {
        let today = day(held.max(made));
        let since = (today.saturating_sub(Span::new().days(held)), today.saturating_sub(Span::new().days(made)));
        let since = if asks_herself { since } else { (since.1, since.0) };
        let now = asked + hours * HOUR;
        let alone = may_let_in(true, false, 1, asked, now);
        prop_assert_eq!(may_let_in(false, count_as_two(since, today), 2, asked, now), alone);
        prop_assert!(may_remove(&1, &2, &3, since, today).is_err());
    }

    #[test]
    fn two_who_count_as_two_let_a_woman_in_and_one_alone_waits_a_day(
        holders in 1_usize..5, asked in 0_i64..1_000_000, hours in 0_i64..72,
    ) {
        let now = asked + hours * HOUR;
        prop_assert_eq!(may_let_in(false, true, holders, asked, now), Agreement::Now);
        let waits = if hours < ALONE_HOURS { Agreement::Hours(ALONE_HOURS - hours) } else { Agreement::Now };
        prop_assert_eq!(may_let_in(false, false, holders, asked, now), waits);
        let alone = may_let_in(true, true, holders, asked, now);
        prop_assert_eq!(alone, if holders > 1 { Agreement::Another } else { waits });
    }

    #[test]
    fn her_old_account_has_three_days_to_say_no_when_somebody_is_signed_in_with_it(
        asked in 0_i64..1_000_000, hours in 0_i64..200,
    ) {
        let now = asked + hours * HOUR;
        prop_assert_eq!(code_waits(None, now), 0);
        prop_assert_eq!(code_waits(Some(asked), now), (SEEN_HOURS - hours).max(0));
    }
}
