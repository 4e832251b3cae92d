use foundation::Id;
use jiff::{
    Span,
    civil::{Date, DateTime, date},
};
use proptest::prelude::*;

use crate::{
    model::{Became, Kept, Looker, MadeTo, Owner, Promise, Sentence, Told},
    rules::{self, Closing, HonestWord, NewPromise},
};

fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 16])
}

fn day(number: i32) -> Date {
    date(2020, 1, 1).saturating_add(Span::new().days(number))
}

const GROUP: u8 = 200;

fn promise(owner: u8, made_to: MadeTo, open: bool) -> Promise {
    Promise {
        id: id(99),
        group: Some(id(GROUP)),
        groups: Vec::new(),
        owner: Owner::Facilitator(id(owner)),
        made_to,
        what: Kept::Sealed(vec![1]),
        by_day: day(10),
        closed: (!open).then(|| (Became::Kept, Kept::Sealed(vec![2]), day(9))),
        made_on: day(1),
        told: None,
        later_day: None,
    }
}

fn looker(handle: u8, facilitator: bool) -> Looker {
    Looker { group: id(GROUP), handle: id(handle), facilitator }
}

proptest! {
    #[test]
    fn a_promise_is_for_today_or_later_within_a_year(today in 0..9000_i32, ahead in -800..800_i32) {
        let today = day(today);
        let by = today.saturating_add(Span::new().days(ahead));
        let made = NewPromise::new(None, Owner::Host(id(1)), MadeTo::Group(id(2)), Sentence::Words("x".to_owned()), by, today);
        prop_assert_eq!(made.is_ok(), (0..=366).contains(&ahead));
    }

    #[test]
    fn its_owner_is_asked_for_an_honest_word_ten_hours_before_she_reads_that_it_is_late(
        minutes in 0..40_000_i64,
        open in any::<bool>(),
    ) {
        let now: DateTime = day(0).to_datetime(jiff::civil::Time::midnight()).saturating_add(Span::new().minutes(minutes));
        let promise = promise(1, MadeTo::Group(id(GROUP)), open);
        let asked = promise.is_late(now.date());
        if promise.is_late_for_her(now) {
            // Never on the day itself, never once it is closed; and its owner was asked in all the hours before.
            prop_assert!(asked && open && now.date() > promise.by_day);
            let before = now.saturating_sub(Span::new().hours(10));
            prop_assert!(promise.is_late(before.date()));
        }
        // And not later than ten in the morning after.
        prop_assert_eq!(promise.is_late_for_her(now), open && now >= day(11).at(10, 0, 0, 0));
        // Its owner reads of it two days before, and from then on until it is closed.
        prop_assert_eq!(promise.is_near(now.date()), open && now.date() >= day(8));
    }

    #[test]
    fn what_became_of_it_is_told_for_four_weeks_to_those_it_was_made_to_and_not_to_whoever_owed_it(
        today in -5..60_i32,
        came in 0..20_i32,
        handle in 1..4_u8,
        holds in any::<bool>(),
        together in any::<bool>(),
        to_one in any::<bool>(),
        open in any::<bool>(),
    ) {
        let made_to = if to_one { MadeTo::Member(id(2)) } else { MadeTo::Group(id(GROUP)) };
        let owner = if together { Owner::Holders(id(GROUP)) } else { Owner::Facilitator(id(1)) };
        let promise = Promise { owner, ..promise(1, made_to, open) };
        let told = promise.is_told_to(looker(handle, holds), day(came), day(today));
        let owed = if together { holds } else { handle == 1 };
        prop_assert_eq!(told, !open && !owed && (!to_one || handle == 2) && came <= 9 && today < 9 + 28);
        // Whoever is told may see it anyway.
        prop_assert!(!told || promise.may_be_seen_by(looker(handle, holds), &[id(1)]));
        prop_assert!(!told || !promise.is_owed_by(id(handle), holds));
        let elsewhere = Promise { group: Some(id(7)), ..promise };
        prop_assert!(!elsewhere.is_told_to(looker(handle, holds), day(came), day(today)));
    }

    #[test]
    fn an_honest_word_never_says_that_it_was_kept_and_goes_on_later(
        typed in "[a-z0-9-]{0,12}|1|3|7|not-possible|kept",
        today in 0..9000_i32,
        ahead in -20..10_i64,
        several in any::<bool>(),
        put_off in 0..5_usize,
        last in proptest::option::of(-20..20_i64),
    ) {
        let today = day(today);
        let by_day = today.saturating_add(Span::new().days(ahead));
        let promise = Promise { by_day, ..promise(1, MadeTo::Group(id(GROUP)), true) };
        let last = last.map(|days| today.saturating_add(Span::new().days(days)));
        let honesty = rules::honesty(&promise, today, several, put_off, last);
        prop_assert!(honesty.later.iter().all(|(_, day)| last.is_none_or(|last| *day <= last)));
        let over = last.is_some_and(|last| today > last);
        prop_assert_eq!(honesty.not_possible, promise.is_near(today) && (!several || over));
        prop_assert!(promise.is_near(today) || honesty.later.is_empty());
        if let Ok(word) = honesty.word(&typed) {
            let closing = word.closing();
            prop_assert_ne!(closing.became, Became::Kept);
            prop_assert!(matches!(closing.sentence, Sentence::Key(_)));
            match word {
                HonestWord::Later(by) => {
                    prop_assert!(by > today && by > by_day && rules::day_to_come(by, today).is_ok() && put_off < 2);
                }
                HonestWord::NotPossible => prop_assert!(closing.became == Became::NotPossible && (!several || over)),
            }
        } else if promise.is_near(today) {
            let days: i64 = typed.parse().unwrap_or(0);
            let in_time = last.is_none_or(|last| today.saturating_add(Span::new().days(days)) <= last);
            let offered = put_off < 2 && [1, 3, 7].contains(&days) && days > ahead && typed == days.to_string() && in_time;
            prop_assert!(!offered && (several && !over || typed != "not-possible"));
        }
    }

    #[test]
    fn what_whoever_holds_the_group_owes_is_hers_while_she_holds_it(her in 1..9_u8, holds in any::<bool>(), open in any::<bool>()) {
        let facilitators = [id(1), id(2), id(3)];
        let owed = Promise { owner: Owner::Holders(id(GROUP)), made_to: MadeTo::Asked(id(9)), ..promise(1, MadeTo::Group(id(GROUP)), open) };
        let looker = looker(her, holds);
        prop_assert_eq!(owed.may_be_seen_by(looker, &facilitators), holds);
        prop_assert_eq!(owed.may_be_closed_by(looker, &facilitators), holds && open);
        // It goes on by itself: nobody hands it over, and nobody is left with it.
        prop_assert!(rules::hand_over(&owed, looker, Some(id(1)), &facilitators, true).is_err());
        prop_assert!(!owed.is_left_over(&facilitators));
        let elsewhere = Promise { owner: Owner::Holders(id(201)), ..owed };
        prop_assert!(!elsewhere.may_be_seen_by(looker, &facilitators));
    }

    #[test]
    fn nothing_is_closed_without_a_sentence(typed in ".{0,400}", picked in 0..4_usize) {
        let became = Became::ALL.get(picked).copied();
        match Closing::new(became, Sentence::Words(typed)) {
            Ok(closing) => {
                prop_assert!(became.is_some());
                let said = matches!(&closing.sentence, Sentence::Words(words) if !words.is_empty() && words.chars().count() <= 300);
                prop_assert!(said);
            }
            Err(refusals) => prop_assert!(refusals.on("sentence").is_some() || became.is_none()),
        }
    }

    #[test]
    fn a_hand_over_moves_the_owner_to_a_facilitator_and_nobody_else(owner in 1..5_u8, her in 1..5_u8, to in 1..9_u8, (holds, open, agreed) in any::<(bool, bool, bool)>()) {
        let facilitators = [id(1), id(2), id(3)];
        let promise = promise(owner, MadeTo::Group(id(GROUP)), open);
        if let Ok(over) = rules::hand_over(&promise, looker(her, holds), Some(id(to)), &facilitators, agreed) {
            prop_assert!(open && holds);
            prop_assert!(agreed || to == her, "somebody else is asked first");
            prop_assert!(owner == her || !facilitators.contains(&id(owner)));
            prop_assert!(facilitators.contains(&over.to));
            prop_assert_eq!((over.to, over.from), (id(to), Owner::Facilitator(id(owner))));
        }
    }

    #[test]
    fn what_was_promised_to_one_woman_is_seen_by_her_and_its_owner(owner in 1..4_u8, to in 1..9_u8, her in 1..9_u8) {
        let facilitators = [id(1), id(2), id(3)];
        let holds = facilitators.contains(&id(her));
        let seen = promise(owner, MadeTo::Member(id(to)), true).may_be_seen_by(looker(her, holds), &facilitators);
        prop_assert_eq!(seen, her == to || her == owner);
    }
}

#[test]
fn what_nobody_owes_any_more_is_for_every_facilitator() {
    let left = promise(7, MadeTo::Member(id(5)), true);
    assert!(left.may_be_seen_by(looker(1, true), &[id(1), id(2)]));
    assert!(left.may_be_closed_by(looker(2, true), &[id(1), id(2)]));
    assert!(!left.may_be_seen_by(looker(4, false), &[id(1), id(2)]));
    assert!(!left.may_be_closed_by(looker(7, false), &[id(1), id(2)]));
}

#[test]
fn no_promise_of_another_group_or_of_a_report_is_seen() {
    let mut other = promise(1, MadeTo::Group(id(GROUP)), true);
    other.group = Some(id(201));
    assert!(!other.may_be_seen_by(looker(1, true), &[id(1)]));
    let report = Promise {
        group: None,
        owner: Owner::Readers(id(9)),
        made_to: MadeTo::Report(id(9)),
        ..promise(1, MadeTo::Group(id(GROUP)), true)
    };
    assert!(!report.may_be_seen_by(looker(1, true), &[id(1)]));
}

#[test]
fn a_day_is_near_two_days_before_and_late_the_day_after() {
    let open = promise(1, MadeTo::Group(id(GROUP)), true);
    for (today, near, late) in [(7, false, false), (8, true, false), (10, true, false), (11, true, true)] {
        assert_eq!((open.is_near(day(today)), open.is_late(day(today))), (near, late), "{today}");
    }
    assert!(!promise(1, MadeTo::Group(id(GROUP)), false).is_late(day(11)));
}

proptest! {
    #[test]
    fn what_was_told_by_hand_is_told_once_and_again_only_when_it_changed(
        open in any::<bool>(), today in 0..30_i32, told in 0..4_usize, owner in 1..4_u8, her in 1..4_u8, holds in any::<bool>(),
    ) {
        let now = day(today).at(12, 0, 0, 0);
        let told = Told::ALL.get(told).copied();
        let promise = Promise { told, ..promise(owner, MadeTo::Member(id(9)), open) };
        let stands = promise.stands(now);
        prop_assert_eq!(stands == Told::Became, !open);
        prop_assert_eq!(stands == Told::Late, open && promise.is_late_for_her(now));
        prop_assert_eq!(promise.to_tell(now), (told != Some(stands)).then_some(stands));
        let promise = Promise { told: Some(stands), ..promise };
        prop_assert_eq!(promise.to_tell(now), None);
        // Its owner's while she holds the group; then each of those who do.
        let facilitators = [id(1), id(2)];
        let hers = promise.is_hers_to_tell(looker(her, holds), &facilitators);
        prop_assert_eq!(hers, holds && (her == owner || owner == 3));
    }
}
