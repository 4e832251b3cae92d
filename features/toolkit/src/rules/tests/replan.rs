use proptest::prelude::*;

use super::some::{any_phases, any_span, span};
use crate::rules::{
    minutes::{Minutes, Phase, Phases, Span},
    replan::{Holding, Shared, ToCome, replan, share_among_steps},
};

fn minutes(brief: u16, doing: u16, debrief: u16) -> Option<Phases<Minutes>> {
    Some(Phases { brief: Minutes::new(brief), doing: Minutes::new(doing), debrief: Minutes::new(debrief) })
}

fn middle(brief: Span, doing: Span, debrief: Span) -> ToCome {
    ToCome { holding: Holding::Middle, phases: Phases { brief, doing, debrief } }
}

/// Two exercises of 16 to 30 and 15 to 25 minutes, and the close with seven women.
fn evening() -> Vec<ToCome> {
    vec![
        middle(span(3, 5), span(8, 15), span(5, 10)),
        middle(span(5, 5), span(5, 10), span(5, 10)),
        ToCome {
            holding: Holding::Whole,
            phases: Phases { brief: span(0, 0), doing: span(8, 8), debrief: span(1, 1) },
        },
    ]
}

fn share(parts: &[ToCome], left: u16) -> (Vec<Option<Phases<Minutes>>>, u16, u16) {
    let shared = replan(parts, Minutes::new(left));
    (shared.parts, shared.in_hand.count(), shared.over.count())
}

#[test]
fn doing_gives_first_then_the_brief_then_the_debrief() {
    let close = minutes(0, 8, 1);
    let all = |first, second| vec![first, second, close];
    assert_eq!(share(&evening(), 70), (all(minutes(5, 15, 10), minutes(5, 10, 10)), 6, 0));
    assert_eq!(share(&evening(), 64), (all(minutes(5, 15, 10), minutes(5, 10, 10)), 0, 0));
    assert_eq!(share(&evening(), 63), (all(minutes(5, 14, 10), minutes(5, 10, 10)), 0, 0));
    assert_eq!(share(&evening(), 52), (all(minutes(5, 8, 10), minutes(5, 5, 10)), 0, 0));
    assert_eq!(share(&evening(), 50), (all(minutes(3, 8, 10), minutes(5, 5, 10)), 0, 0));
    assert_eq!(share(&evening(), 40), (all(minutes(3, 8, 5), minutes(5, 5, 5)), 0, 0));
}

#[test]
fn then_the_last_of_the_middle_is_left_out_and_never_the_close() {
    let close = minutes(0, 8, 1);
    assert_eq!(share(&evening(), 39), (vec![minutes(3, 8, 5), None, close], 14, 0));
    assert_eq!(share(&evening(), 25), (vec![minutes(3, 8, 5), None, close], 0, 0));
    assert_eq!(share(&evening(), 24), (vec![None, None, close], 15, 0));
    assert_eq!(share(&evening(), 9), (vec![None, None, close], 0, 0));
    assert_eq!(share(&evening(), 4), (vec![None, None, close], 0, 5));
}

#[test]
fn what_was_begun_is_stopped_sooner_and_talked_about() {
    let mut parts = evening();
    parts[0].holding = Holding::Begun;
    let close = minutes(0, 8, 1);
    assert_eq!(share(&parts, 24), (vec![minutes(3, 7, 5), None, close], 0, 0));
    assert_eq!(share(&parts, 16), (vec![minutes(2, 0, 5), None, close], 0, 0));
    assert_eq!(share(&parts, 14), (vec![minutes(0, 0, 5), None, close], 0, 0));
    assert_eq!(share(&parts, 3), (vec![minutes(0, 0, 5), None, close], 0, 11));
}

#[test]
fn the_steps_of_the_energy_exchange_share_its_doing() {
    let steps = [span(1, 1), span(0, 1), span(2, 2), span(0, 1), span(0, 1), span(2, 4), span(0, 0)];
    let shared = |there: u16| -> Vec<u16> {
        share_among_steps(&steps, Minutes::new(there)).into_iter().map(Minutes::count).collect()
    };
    assert_eq!(shared(10), [1, 1, 2, 1, 1, 4, 0]);
    assert_eq!(shared(30), [1, 1, 2, 1, 1, 4, 0]);
    assert_eq!(shared(7), [1, 1, 2, 1, 0, 2, 0]);
    assert_eq!(shared(5), [1, 0, 2, 0, 0, 2, 0]);
    assert_eq!(shared(2), [1, 0, 1, 0, 0, 0, 0]);
}

#[test]
fn nothing_to_come_leaves_everything_in_hand() {
    assert_eq!(share(&[], 12), (vec![], 12, 0));
    let endless = middle(span(u16::MAX, u16::MAX), span(u16::MAX, u16::MAX), span(0, 0));
    assert_eq!(share(&[endless], u16::MAX), (vec![None], u16::MAX, 0), "sums do not stop at the top");
}

/// An evening as it may be: perhaps the opening, perhaps something begun, any middle, the close.
fn any_parts() -> impl Strategy<Value = Vec<ToCome>> {
    let first = prop_oneof![Just(None), Just(Some(Holding::Whole)), Just(Some(Holding::Begun))];
    (first, proptest::collection::vec((any_phases(), any::<bool>()), 2..8)).prop_map(|(first, all)| {
        let last = all.len() - 1;
        let holding = |at: usize, pause: bool| match (at, first) {
            (at, _) if at == last => Holding::Whole,
            (0, Some(first)) => first,
            _ if pause => Holding::Pause,
            _ => Holding::Middle,
        };
        all.into_iter()
            .enumerate()
            .map(|(at, (phases, pause))| ToCome { holding: holding(at, pause), phases })
            .collect()
    })
}

fn total(shared: &Shared) -> Minutes {
    shared.parts.iter().flatten().map(Phases::total).sum()
}

/// What no replanning can take: the rounds, and the debrief of what was begun.
fn firm(parts: &[ToCome]) -> Minutes {
    parts
        .iter()
        .map(|part| match part.holding {
            Holding::Whole => part.phases.total().most(),
            Holding::Begun => part.phases.debrief.least(),
            Holding::Middle | Holding::Pause => Minutes::ZERO,
        })
        .sum()
}

proptest! {
    #[test]
    fn the_sum_is_never_more_than_what_is_left_where_that_is_possible(parts in any_parts(), left in 0..300_u16) {
        let left = Minutes::new(left);
        let shared = replan(&parts, left);
        prop_assert_eq!(shared.parts.len(), parts.len(), "each has its place, in its order");
        prop_assert_eq!(total(&shared) + shared.in_hand, left + shared.over);
        prop_assert_eq!(shared.over, firm(&parts).less(left));
    }

    #[test]
    fn the_rounds_are_whole_and_every_debrief_has_its_least(parts in any_parts(), left in 0..300_u16) {
        for (part, given) in parts.iter().zip(replan(&parts, Minutes::new(left)).parts) {
            match (part.holding, given) {
                (Holding::Whole, given) => {
                    prop_assert_eq!(given, Some(Phases::from_each(|phase| part.phases.of(phase).most())));
                }
                (Holding::Begun, given) => {
                    let given = given.expect("what was begun is not left out");
                    prop_assert!(given.debrief >= part.phases.debrief.least());
                }
                (Holding::Middle | Holding::Pause, Some(given)) => {
                    for phase in Phase::ALL {
                        prop_assert!(given.of(phase) >= part.phases.of(phase).least());
                    }
                }
                (Holding::Middle | Holding::Pause, None) => {}
            }
            if let Some(given) = given {
                for phase in Phase::ALL {
                    prop_assert!(given.of(phase) <= part.phases.of(phase).most(), "never longer than its most");
                }
            }
        }
    }

    #[test]
    fn nothing_is_left_out_before_everything_has_given_all_and_then_the_last_first(
        parts in any_parts(), left in 0..300_u16,
    ) {
        let shared = replan(&parts, Minutes::new(left));
        let middle: Vec<_> =
            (0..).zip(&parts).zip(&shared.parts).filter(|((_, part), _)| part.holding == Holding::Middle).collect();
        let first_out = middle.iter().position(|(_, given)| given.is_none()).unwrap_or(middle.len());
        prop_assert!(middle[first_out..].iter().all(|(_, given)| given.is_none()));
        // The one that was left out last would not have fitted with its pause, or had no time of its own.
        if let Some(((at, part), _)) = middle.get(first_out) {
            let pauses = parts[at + 1..].iter().take_while(|part| part.holding == Holding::Pause);
            let least = part.phases.total().least() + pauses.map(|pause| pause.phases.total().least()).sum();
            let fits = total(&shared) + least <= Minutes::new(left) && shared.over == Minutes::ZERO;
            // The pause after what was begun goes after all of it, and may have been longer than what was missing.
            let mut first = parts.iter().zip(&shared.parts).take_while(|(part, _)| part.holding != Holding::Middle);
            let a_pause_went = first.any(|(part, given)| part.holding == Holding::Pause && given.is_none());
            prop_assert!(!fits || least == Minutes::ZERO || a_pause_went);
        }
    }

    #[test]
    fn what_may_stir_things_up_never_stands_without_its_pause(parts in any_parts(), left in 0..300_u16) {
        let given = replan(&parts, Minutes::new(left)).parts;
        let mut before = None;
        for (part, given) in parts.iter().zip(&given) {
            match part.holding {
                Holding::Pause => {
                    // It goes with what it belongs to. Where that is begun or over, it goes after all the rest of the middle.
                    if let Some((Holding::Middle, there)) = before {
                        prop_assert_eq!(given.is_some(), there);
                    }
                }
                holding => before = Some((holding, given.is_some())),
            }
        }
        let early = parts.iter().zip(&given).take_while(|(part, _)| part.holding != Holding::Middle && part.holding != Holding::Whole);
        let gone = early.filter(|(part, given)| part.holding == Holding::Pause && given.is_none()).count();
        let middle = parts.iter().zip(&given).filter(|(part, _)| part.holding == Holding::Middle);
        prop_assert!(gone == 0 || middle.into_iter().all(|(_, given)| given.is_none()));
    }

    #[test]
    fn a_doing_above_its_least_means_that_no_debrief_gave_anything(parts in any_parts(), left in 0..300_u16) {
        let shared = replan(&parts, Minutes::new(left));
        let middle = || {
            let holds = |holding: Holding| matches!(holding, Holding::Middle | Holding::Pause);
            parts.iter().zip(&shared.parts).filter(move |(part, _)| holds(part.holding))
        };
        let above = |phase: Phase| {
            middle().any(|(part, given)| given.is_some_and(|given| given.of(phase) > part.phases.of(phase).least()))
        };
        let whole = |phase: Phase| {
            middle().all(|(part, given)| given.is_some_and(|given| given.of(phase) == part.phases.of(phase).most()))
        };
        prop_assert!(!above(Phase::Doing) || (whole(Phase::Brief) && whole(Phase::Debrief)));
        prop_assert!(!above(Phase::Brief) || whole(Phase::Debrief));
    }

    #[test]
    fn less_time_never_gives_any_part_more(parts in any_parts(), left in 0..300_u16, fewer in 0..60_u16) {
        let more = replan(&parts, Minutes::new(left));
        let less = replan(&parts, Minutes::new(left.saturating_sub(fewer)));
        for (more, less) in more.parts.iter().zip(&less.parts) {
            for phase in Phase::ALL {
                let of = |given: &Option<Phases<Minutes>>| given.map(|given| given.of(phase)).unwrap_or_default();
                prop_assert!(of(less) <= of(more));
            }
        }
    }

    #[test]
    fn steps_share_what_is_there_and_less_never_gives_more(
        steps in proptest::collection::vec(any_span(6), 0..9), there in 0..60_u16,
    ) {
        let there = Minutes::new(there);
        let shared = share_among_steps(&steps, there);
        let most: Minutes = steps.iter().map(|step| step.most()).sum();
        prop_assert_eq!(shared.iter().copied().sum::<Minutes>(), there.min(most));
        prop_assert!(shared.iter().zip(&steps).all(|(given, step)| *given <= step.most()));
        let fewer = share_among_steps(&steps, there.less(Minutes::new(1)));
        prop_assert!(fewer.iter().zip(&shared).all(|(fewer, given)| fewer <= given));
    }
}
