use foundation::Id;
use jiff::{
    Span,
    civil::{DateTime, date},
};
use proptest::prelude::*;

use crate::{
    model::{About, Answer, Asked, On, Stands, Step, Wish},
    rules::{self, Picked},
};

/// Tuesday 24 November 2026, six in the evening.
fn now() -> DateTime {
    date(2026, 11, 24).at(18, 0, 0, 0)
}

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// A date so many days from now.
fn on(number: u8, days: i64) -> On {
    On { meeting: id(number), starts: now().saturating_add(Span::new().days(days)), off: false }
}

fn asked(about: About, on: Option<On>) -> Asked {
    Asked { about, from: id(1), on, wish: Wish::Written, line: String::new() }
}

const GREET: About = About::Step(Step::Greet);

#[test]
fn only_what_is_offered_can_be_asked() {
    let dates = [on(100, 2), on(101, 9)];
    let others = [id(2), id(3)];
    let (date, other, self_) = (id(100).to_string(), id(2).to_string(), id(1).to_string());
    let refused = |about, on: &str, with: &str, wish: &str, line: &str| match rules::ask(
        about,
        id(1),
        &Picked { on, with, wish, line },
        &dates,
        &others,
    ) {
        Ok(_) => Vec::new(),
        Err(refusals) => refusals.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
    };
    let none = Vec::<&str>::new();
    assert_eq!(refused(GREET, &date, &other, "said", "my voice"), none);
    assert_eq!(refused(GREET, "none", &other, "none", ""), none);
    assert_eq!(refused(About::Meeting, &date, &other, "written", ""), none);
    assert_eq!(refused(GREET, "", "", "", &"a".repeat(201)), ["on", "with", "wish", "line"]);
    assert_eq!(refused(GREET, &id(9).to_string(), &self_, "shouted", ""), ["on", "with", "wish"]);
    // Whoever asks for a word after a meeting would like one, and means a meeting.
    assert_eq!(refused(About::Meeting, "none", &other, "none", ""), ["on", "wish"]);
}

#[test]
fn another_date_is_settled_once_both_have_said_the_same_one() {
    let try_it = asked(GREET, Some(on(100, 2)));
    let stands = |asked: &Asked, answer| rules::stands(asked, answer, false, now());
    assert_eq!(stands(&try_it, None), Stands::Asked);
    assert_eq!(stands(&try_it, Some(Answer::Yes)), Stands::Agreed);
    assert_eq!(stands(&try_it, Some(Answer::No)), Stands::No);
    let other = Some(Answer::Other(on(101, 9)));
    assert_eq!(stands(&try_it, other), Stands::Proposed(on(101, 9)));
    assert_eq!(stands(&asked(GREET, Some(on(101, 9))), other), Stands::Agreed);
    assert_eq!(rules::stands(&try_it, Some(Answer::Yes), true, now()), Stands::Gone);
}

#[test]
fn a_date_that_has_come_or_is_off_settles_nothing() {
    let begun = asked(GREET, Some(on(100, 0)));
    let off = asked(GREET, Some(On { off: true, ..on(100, 2) }));
    let stands = |asked: &Asked, answer| rules::stands(asked, answer, false, now());
    assert_eq!(stands(&begun, None), Stands::Passed);
    assert_eq!(stands(&asked(GREET, None), Some(Answer::Other(on(100, -1)))), Stands::Passed);
    assert_eq!(stands(&begun, Some(Answer::Yes)), Stands::Agreed);
    for answer in [None, Some(Answer::Yes)] {
        assert_eq!(stands(&off, answer), Stands::Off);
        assert!(!rules::is_word_due(&off, stands(&off, answer), now().saturating_add(Span::new().days(9))));
    }
}

#[test]
fn a_word_after_a_meeting_waits_for_a_yes_alone() {
    let word = asked(About::Meeting, Some(on(100, -1)));
    assert_eq!(rules::stands(&word, None, false, now()), Stands::Asked);
    let agreed = rules::stands(&word, Some(Answer::Yes), false, now());
    assert!(rules::is_word_due(&word, agreed, now()) && rules::may_answer(&word, agreed, false, now()));
    assert!(!rules::may_answer(&word, agreed, true, now()));
    assert_eq!(rules::answer(About::Meeting, "other", &id(100).to_string(), &[on(100, 2)]), Ok(None));
}

#[test]
fn it_is_kept_for_eight_weeks_after_its_date() {
    let today = now().date();
    assert_eq!(rules::gone_on(None, today), date(2027, 1, 19));
    assert_eq!(rules::gone_on(Some(on(100, -3)), today), date(2027, 1, 19));
    assert_eq!(rules::gone_on(Some(on(100, 7)), today), date(2027, 1, 26));
}

#[test]
fn a_word_needs_something_in_it_and_has_an_end() {
    assert!(rules::word("  ").is_err() && rules::word(&"a".repeat(1501)).is_err());
    assert_eq!(rules::word("You waited.\n\nI saw it. ").unwrap(), "You waited.\n\nI saw it.");
}

/// What one of the two does, or that time passes.
#[derive(Clone, Debug)]
enum Act {
    Yes,
    No,
    Propose(u8),
    Accept,
    Write,
    TakeBack,
    Off(u8),
    Moved(u8, i64),
    Wait(i64),
    Gone,
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        Just(Act::Yes),
        Just(Act::No),
        (0..4_u8).prop_map(Act::Propose),
        Just(Act::Accept),
        Just(Act::Write),
        Just(Act::TakeBack),
        (0..4_u8).prop_map(Act::Off),
        (0..4_u8, 0..30_i64).prop_map(|(date, days)| Act::Moved(date, days)),
        (0..6_i64).prop_map(Act::Wait),
        Just(Act::Gone),
    ]
}

proptest! {
    #[test]
    fn no_word_is_written_without_a_yes_of_both_to_a_date_that_has_begun(
        first in proptest::option::of(0..4_u8),
        is_meeting in any::<bool>(),
        acts in proptest::collection::vec(acts(), 1..40),
    ) {
        let mut dates: Vec<On> = (0..4_u8).map(|number| on(100 + number, i64::from(number) * 5 + 1)).collect();
        let about = if is_meeting { About::Meeting } else { GREET };
        let mut asked_on = if is_meeting { Some(id(99)) } else { first.map(|number| id(100 + number)) };
        dates.push(on(99, -1));
        let (mut answer, mut written, mut gone, mut now) = (None::<Answer>, false, false, now());
        // Who said what last, told without the rules.
        let (mut yes_to, mut hers_to) = (None::<Option<Id>>, asked_on);
        for act in &acts {
            let known = |id: Id| dates.iter().find(|date| date.meeting == id).copied().unwrap();
            let thing = asked(about, asked_on.map(known));
            let said = answer.map(|answer| match answer {
                Answer::Other(on) => Answer::Other(known(on.meeting)),
                said => said,
            });
            let stands = rules::stands(&thing, said, gone, now);
            let open = rules::may_answer(&thing, stands, written, now);
            let ahead: Vec<On> = dates.iter().filter(|date| date.starts > now && !date.off).copied().collect();
            match act {
                Act::Yes if open => (answer, yes_to) = (Some(Answer::Yes), Some(asked_on)),
                Act::No if open => (answer, yes_to) = (Some(Answer::No), None),
                Act::Propose(number) if open => {
                    let picked = id(100 + number);
                    if let Ok(Some(other)) = rules::answer(about, "other", &picked.to_string(), &ahead) {
                        prop_assert!(!is_meeting);
                        (answer, yes_to) = (Some(other), Some(Some(picked)));
                    }
                }
                Act::Accept => {
                    if let Some(on) = rules::proposed(stands) {
                        prop_assert!(on.starts > now && !on.off && !gone);
                        (asked_on, hers_to) = (Some(on.meeting), Some(on.meeting));
                    }
                }
                Act::Write if rules::is_word_due(&thing, stands, now) => {
                    prop_assert!(!gone && yes_to == Some(hers_to));
                    prop_assert!(is_meeting || hers_to.is_none_or(|id| known(id).starts <= now && !known(id).off));
                    written = true;
                }
                Act::TakeBack => written = false,
                Act::Off(number) => dates[usize::from(*number)].off = true,
                Act::Moved(number, days) => {
                    let date = &mut dates[usize::from(*number)];
                    if date.starts > now {
                        date.starts = now.saturating_add(Span::new().days(*days).hours(1));
                    }
                }
                Act::Wait(days) => now = now.saturating_add(Span::new().days(*days)),
                Act::Gone => (gone, answer, written) = (true, None, false),
                _ => {}
            }
            // What is written stands: nobody answers over it.
            prop_assert!(!written || !rules::may_answer(&thing, stands, written, now));
        }
    }

    #[test]
    fn what_is_sealed_reads_as_it_was_written(
        step in 0..7_usize, is_meeting in any::<bool>(), date in proptest::option::of(0..30_i64), wish in 0..3_usize,
        line in "[^\\p{C}\\p{Z}]{0,40}", bytes in any::<[u8; 16]>(), other in any::<String>(),
    ) {
        let about = if is_meeting { About::Meeting } else { About::Step(Step::ALL[step]) };
        let on = date.map(|days| On { meeting: Id::from_bytes(bytes), ..on(1, days) });
        let thing = Asked { about, from: id(7), on, wish: Wish::ALL[wish], line };
        prop_assert!(Asked::from_text(&thing.to_text()) == Some(thing));
        for answer in [Some(Answer::Yes), Some(Answer::No), on.map(Answer::Other)].into_iter().flatten() {
            prop_assert_eq!(Answer::from_text(&answer.to_text()), Some(answer));
        }
        // Anything else is nothing, and breaks nothing.
        let _ = (Asked::from_text(&other), Answer::from_text(&other));
    }
}

#[test]
fn of_one_kept_apart_she_reads_not_this_time_or_nothing() {
    for answer in [None, Some(Answer::Yes), Some(Answer::No), Some(Answer::Other(on(1, 3)))] {
        assert_eq!(rules::answer_read(answer, false), answer);
        assert_eq!(rules::answer_read(answer, true), answer.map(|_| Answer::No));
    }
}
