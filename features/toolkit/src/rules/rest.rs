//! The rest of an evening that goes: what each part of its plan is at a moment, and how many minutes it has.

use std::cmp::Ordering;

use jiff::{SignedDuration, Timestamp};

use super::{
    minutes::{Minutes, Phase, Phases, Span},
    replan::{Holding, Shared, ToCome, replan},
    run::{At, Run, whole_minutes},
};

/// What a part is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// It was before.
    Past,
    /// It is left out.
    LeftOut,
    /// There will be no time for it, as things stand.
    NoTime,
    /// It is now: the minutes still to come of each phase.
    Now(Phases<Minutes>),
    /// It is to come: the minutes of each phase.
    ToCome(Phases<Minutes>),
}

/// The rest of the evening, as things stand at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// Each part of the plan, in order.
    pub parts: Vec<Outlook>,
    /// Minutes nobody was given.
    pub in_hand: Minutes,
    /// Minutes by which it will end late even so.
    pub over: Minutes,
}

impl Run {
    /// The rest of the evening, as things stand now.
    #[must_use]
    pub fn rest(&self, now: Timestamp) -> Rest {
        let (here, phase) = match self.standing().at {
            At::Part(index, phase) => (index, Some(phase)),
            At::Over => (self.plan().parts().len(), None),
        };
        // Counted from the last whole minute of this phase: what it has taken and what is left change at one moment, so
        // that no part gets a minute more between the two.
        let spent = self.standing().paused.unwrap_or(now).duration_since(self.standing().since);
        let beyond = SignedDuration::from_secs(spent.max(SignedDuration::ZERO).as_secs() % 60);
        let left = whole_minutes(now.checked_sub(beyond).unwrap_or(now), self.standing().ends);

        let (indices, shared) = self.shared(here, phase.map(|phase| (phase, self.spent(now))), left);
        let mut times = indices.into_iter().zip(shared.parts).peekable();
        let mut parts = Vec::new();
        for index in 0..self.plan().parts().len() {
            parts.push(match times.next_if(|(at, _)| *at == index) {
                Some((at, Some(minutes))) if at == here => Outlook::Now(minutes),
                Some((_, Some(minutes))) => Outlook::ToCome(minutes),
                Some((_, None)) => Outlook::NoTime,
                None if self.standing().left_out.contains(&index) => Outlook::LeftOut,
                None => Outlook::Past,
            });
        }
        Rest { parts, in_hand: shared.in_hand, over: shared.over }
    }

    /// The parts from one on that are not left out, and what each would get if the evening went on there now.
    pub(super) fn shared_from(&self, from: usize, now: Timestamp) -> (Vec<usize>, Shared) {
        self.shared(from, None, self.left(now))
    }

    /// Shares out what is left among the parts from one on; that one may be in a phase that has taken so long.
    fn shared(&self, from: usize, begun: Option<(Phase, Minutes)>, left: Minutes) -> (Vec<usize>, Shared) {
        let is_out = |index: usize| self.standing().left_out.contains(&index);
        let mut indices = Vec::new();
        let mut to_come = Vec::new();
        for (index, part) in self.plan().parts().iter().enumerate().skip(from) {
            let begun = begun.filter(|_| index == from);
            if begun.is_none() && is_out(index) {
                continue;
            }
            let whole = part.phases(self.standing().people);
            let phases = begun.map_or(whole, |(phase, spent)| still_to_come(whole, phase, spent));
            let holding = match (part.is_round(), begun) {
                (true, _) => Holding::Whole,
                (false, Some(_)) => Holding::Begun,
                (false, None) if self.plan().rests_after(index) && !is_out(index - 1) => Holding::Pause,
                (false, None) => Holding::Middle,
            };
            indices.push(index);
            to_come.push(ToCome { holding, phases });
        }
        (indices, replan(&to_come, left))
    }
}

fn still_to_come(whole: Phases<Span>, here: Phase, spent: Minutes) -> Phases<Span> {
    Phases::from_each(|phase| match phase.cmp(&here) {
        Ordering::Less => Span::default(),
        Ordering::Equal => whole.of(phase).after(spent),
        Ordering::Greater => whole.of(phase),
    })
}
