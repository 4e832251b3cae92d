//! When each part begins, for the paper that has no clock of its own.

use super::{
    exercise::Evening,
    minutes::Minutes,
    plan::{Part, Plan},
    replan::{Holding, ToCome, replan},
};

/// When each part begins, in minutes from the start; nothing for a part that only has room if others are short. Shared out
/// as a running evening shares it; what nobody was given lies before the close, so that it ends when it should.
#[must_use]
pub fn begins(plan: &Plan, evening: &Evening) -> Vec<Option<Minutes>> {
    let to_come = |(at, part): (usize, &Part)| ToCome {
        holding: match part.is_round() {
            true => Holding::Whole,
            false if plan.rests_after(at) => Holding::Pause,
            false => Holding::Middle,
        },
        phases: part.phases(evening.people),
    };
    let parts: Vec<ToCome> = plan.parts().iter().enumerate().map(to_come).collect();
    let shared = replan(&parts, evening.minutes);
    let last = shared.parts.len().saturating_sub(1);
    let mut at = Minutes::ZERO;
    let mut begins = Vec::new();
    for (place, given) in shared.parts.iter().enumerate() {
        if place == last {
            at += shared.in_hand;
        }
        begins.push(given.map(|_| at));
        at += given.map(|given| given.total()).unwrap_or_default();
    }
    begins
}
