//! Whatever she does, and whenever.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{
    run::{at, begun, place, seconds},
    some::{any_shelf, part, plan_of},
};
use crate::rules::{
    exercise::Exercise,
    minutes::{Minutes, Phase, Phases},
    plan::Plan,
    rest::Outlook,
    run::{At, Run},
};

/// What a facilitator may do, and how many seconds later.
#[derive(Clone, Copy, Debug)]
enum Do {
    Next,
    Skip,
    Back,
    Pause,
    Resume,
    Late(u16),
    LeaveOut(usize),
    TakeIn(usize),
    GoTo(usize),
}

fn any_do() -> impl Strategy<Value = (Do, i64)> {
    let what = prop_oneof![
        4 => Just(Do::Next),
        1 => Just(Do::Skip),
        1 => Just(Do::Back),
        1 => Just(Do::Pause),
        1 => Just(Do::Resume),
        1 => (0..30_u16).prop_map(Do::Late),
        1 => (0..10_usize).prop_map(Do::LeaveOut),
        1 => (0..10_usize).prop_map(Do::TakeIn),
        1 => (0..10_usize).prop_map(Do::GoTo),
    ];
    (what, 0..900_i64)
}

fn does(run: &Run, what: Do, now: Timestamp) -> Run {
    let outcome = match what {
        Do::Next => run.next(now),
        Do::Skip => run.skip(now),
        Do::Back => run.back(now),
        Do::Pause => Ok(run.pause(now)),
        Do::Resume => Ok(run.resume(now)),
        Do::Late(minutes) => Ok(run.late(Minutes::new(minutes))),
        Do::LeaveOut(index) => run.leave_out(index),
        Do::TakeIn(index) => run.take_in(index),
        Do::GoTo(index) => run.go_to(index, now),
    };
    outcome.unwrap_or_else(|_| run.clone())
}

fn part_of(run: &Run) -> usize {
    match place(run) {
        At::Part(index, _) => index,
        At::Over => run.plan().parts().len(),
    }
}

fn minutes_of(outlook: Outlook) -> Phases<Minutes> {
    match outlook {
        Outlook::Now(minutes) | Outlook::ToCome(minutes) => minutes,
        Outlook::Past | Outlook::LeftOut | Outlook::NoTime => Phases::default(),
    }
}

fn plan_from(shelf: &[Exercise]) -> Plan {
    plan_of(&shelf.iter().map(part).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn whatever_she_does_the_close_comes_whole_and_what_was_begun_is_talked_about(
        shelf in any_shelf(),
        people in 1..20_u16,
        ends in 0..14_400_i64,
        deeds in proptest::collection::vec(any_do(), 0..60),
    ) {
        let mut run = Run::start(plan_from(&shelf), people, seconds(0), seconds(ends));
        let close = run.plan().parts().len() - 1;
        let mut clock = 0;
        for (what, later) in deeds {
            clock += later;
            let now = seconds(clock);
            let before = (part_of(&run), place(&run));
            run = does(&run, what, now);
            let rest = run.rest(now);
            prop_assert_eq!(rest.parts.len(), close + 1);
            prop_assert_eq!(Run::again(run.plan().clone(), run.standing().clone()), Some(run.clone()));

            // The close is whole until it begins.
            if part_of(&run) < close {
                let whole = run.plan().parts()[close].total(people).most();
                prop_assert_eq!(minutes_of(rest.parts[close]).total(), whole);
            }
            // One goes on by the next phase or a later part; over is only after the close.
            if matches!(what, Do::Next) {
                prop_assert!(part_of(&run) >= before.0);
            }
            if place(&run) == At::Over && before.1 != At::Over {
                prop_assert_eq!(before.0, close);
            }
            // Whoever leaves a doing that has a debrief, comes to the debrief.
            if let (Do::Next | Do::Skip, At::Part(index, Phase::Doing)) = (what, before.1)
                && run.plan().parts()[index].phases(people).debrief.most() > Minutes::ZERO
                && (index != close || matches!(what, Do::Next))
            {
                prop_assert_eq!(place(&run), At::Part(index, Phase::Debrief));
            }
            // Going to a part leads there and never back.
            if let (Do::GoTo(index), At::Part(..)) = (what, before.1)
                && index <= close
            {
                prop_assert_eq!(part_of(&run), index.max(before.0));
            }
            // What is given fits, or says by how much it does not.
            let given: Minutes = rest.parts.iter().map(|part| minutes_of(*part).total()).sum();
            let left = run.left(now);
            prop_assert!(given <= left + rest.over + Minutes::new(1));
        }
    }

    #[test]
    fn as_time_goes_by_no_part_gets_more(
        shelf in any_shelf(),
        ends in 0..14_400_i64,
        deeds in proptest::collection::vec(any_do(), 0..12),
        (one, other) in (0..3_600_i64, 0..600_i64),
        late in 0..30_u16,
    ) {
        let mut run = Run::start(plan_from(&shelf), 7, seconds(0), seconds(ends));
        let mut clock = 0;
        for (what, later) in deeds {
            clock += later;
            run = does(&run, what, seconds(clock));
        }
        let before = run.rest(seconds(clock + one));
        for after in [run.rest(seconds(clock + one + other)), run.late(Minutes::new(late)).rest(seconds(clock + one))] {
            for (before, after) in before.parts.iter().zip(&after.parts) {
                for phase in Phase::ALL {
                    prop_assert!(minutes_of(*after).of(phase) <= minutes_of(*before).of(phase));
                }
            }
        }
    }

    #[test]
    fn a_pause_takes_nothing_of_the_phase(spent in 0..1_000_i64, pause in 0..1_000_i64, later in 0..1_000_i64) {
        let run = begun(100);
        let paused = run.pause(seconds(spent)).resume(seconds(spent + pause));
        prop_assert_eq!(paused.spent(seconds(spent + pause + later)), run.spent(seconds(spent + later)));
        prop_assert_eq!(paused.standing().ends, at(100));
        prop_assert_eq!(paused.standing().started, at(0));
        let took = SignedDuration::from_secs(pause);
        prop_assert_eq!(paused.standing().since, run.standing().since.checked_add(took).unwrap());
    }
}
