//! How the minutes left are shared out among the parts still to come. Pure arithmetic; nothing is taken from the close.
//!
//! When time gets short, in this order: every doing gives, down to its least, then every brief, then every debrief. When
//! that is not enough, whole parts of the middle are left out, the last first, each with the pause that belongs to it. When
//! that is not enough either, what has been begun is stopped sooner: its doing, then its brief, never its debrief. The rounds keep their full time, always.
//!
//! Less time never gives any part more. That is why minutes that come free when a part is left out are kept in hand
//! instead of being given to the others: what she was told a minute ago still holds.

use super::minutes::{Minutes, Phase, Phases, Span};

/// How firmly a part holds its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// In full, whatever happens: the rounds.
    Whole,
    /// It has been begun: it is never left out, and keeps at least the least of its debrief.
    Begun,
    /// It may be shortened to its least, or left out.
    Middle,
    /// The pause after what may stir things up (S18): it goes when that goes. Where that was begun or is over, it is the last
    /// to go.
    Pause,
}

/// A part that is still to come, or what is still to come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToCome {
    /// How firmly it holds its time.
    pub holding: Holding,
    /// How long each phase takes.
    pub phases: Phases<Span>,
}

impl ToCome {
    /// What it keeps before anything is left out.
    fn least(&self) -> Phases<Minutes> {
        Phases::from_each(|phase| {
            let span = self.phases.of(phase);
            if self.holding == Holding::Whole { span.most() } else { span.least() }
        })
    }
}

/// The minutes of every part, in the order the parts came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The minutes of each phase; nothing for a part that is to be left out.
    pub parts: Vec<Option<Phases<Minutes>>>,
    /// Minutes nobody was given: in hand.
    pub in_hand: Minutes,
    /// Minutes that are missing even so: the rounds and the debrief of what was begun take this much longer than there is.
    pub over: Minutes,
}

/// Shares out what is left.
#[must_use]
pub fn replan(parts: &[ToCome], left: Minutes) -> Shared {
    let mut given: Vec<_> = parts.iter().map(|part| Some(part.least())).collect();
    let left = u32::from(left.count());
    let needed = sum(&given);
    if needed <= left {
        hand_out(parts, &mut given, left - needed);
    } else {
        let short = leave_out(parts, &mut given, needed - left);
        stop_sooner(parts, &mut given, short);
    }
    let needed = sum(&given);
    Shared { parts: given, in_hand: minutes(left.saturating_sub(needed)), over: minutes(needed.saturating_sub(left)) }
}

/// Shares out the minutes of a doing among its steps: each its least as far as they go, then a minute each in turn, up to
/// its most.
#[must_use]
pub fn share_among_steps(steps: &[Span], there: Minutes) -> Vec<Minutes> {
    let mut left = there;
    let mut given = Vec::new();
    for step in steps {
        let minutes = step.least().min(left);
        left = left.less(minutes);
        given.push(minutes);
    }
    in_turn(u32::from(left.count()), given.iter_mut().zip(steps).map(|(given, step)| (given, step.most())).collect());
    given
}

/// Gives what there is beyond the least: to the debriefs first, since they give last.
fn hand_out(parts: &[ToCome], given: &mut [Option<Phases<Minutes>>], mut extra: u32) {
    for phase in [Phase::Debrief, Phase::Brief, Phase::Doing] {
        let rooms = parts.iter().zip(given.iter_mut());
        let rooms =
            rooms.filter_map(|(part, given)| Some((given.as_mut()?.of_mut(phase), part.phases.of(phase).most())));
        extra = in_turn(extra, rooms.collect());
    }
}

/// A minute each in turn, as long as there are any and somebody has room; what is left over comes back. One minute more
/// to share only ever adds one minute somewhere, so nobody loses by it.
fn in_turn(mut extra: u32, mut rooms: Vec<(&mut Minutes, Minutes)>) -> u32 {
    loop {
        rooms.retain(|(given, most)| **given < *most);
        if rooms.is_empty() || extra == 0 {
            return extra;
        }
        for (given, _) in &mut rooms {
            if extra > 0 {
                **given += Minutes::new(1);
                extra -= 1;
            }
        }
    }
}

/// Leaves out whole parts of the middle, the last first, until it fits; what is still missing comes back.
fn leave_out(parts: &[ToCome], given: &mut [Option<Phases<Minutes>>], mut short: u32) -> u32 {
    let mut pauses = Vec::new();
    for (part, given) in parts.iter().zip(given.iter_mut()).rev() {
        match part.holding {
            // What may stir things up never stands without its pause.
            Holding::Pause => pauses.push(given),
            Holding::Middle if short > 0 => {
                let goes = std::iter::once(given).chain(pauses.drain(..));
                short = short.saturating_sub(goes.map(|given| sum(&[given.take()])).sum());
            }
            Holding::Middle | Holding::Begun | Holding::Whole => {}
        }
    }
    // What is begun or over kept its pause until nothing else could go.
    for given in pauses {
        if short > 0 {
            short = short.saturating_sub(sum(&[given.take()]));
        }
    }
    short
}

/// Stops what was begun before its least is over, so that there is time to talk about it.
fn stop_sooner(parts: &[ToCome], given: &mut [Option<Phases<Minutes>>], mut short: u32) {
    for phase in [Phase::Doing, Phase::Brief] {
        for (part, given) in parts.iter().zip(given.iter_mut()).rev() {
            if let (Holding::Begun, Some(given)) = (part.holding, given) {
                let there = given.of(phase);
                let gives = there.min(minutes(short));
                *given.of_mut(phase) = there.less(gives);
                short -= u32::from(gives.count());
            }
        }
    }
}

/// In u32, since minutes stop at the top, which would hide what is missing.
fn sum(given: &[Option<Phases<Minutes>>]) -> u32 {
    let phases = given.iter().flatten().flat_map(|given| Phase::ALL.map(|phase| given.of(phase)));
    phases.map(|minutes| u32::from(minutes.count())).sum()
}

fn minutes(count: u32) -> Minutes {
    Minutes::new(u16::try_from(count).unwrap_or(u16::MAX))
}
