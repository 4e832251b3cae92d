//! The evening as it goes: where it is, and where it goes from there. The time is given in; nothing here ticks.

use std::collections::BTreeSet;

use foundation::Refusal;
use jiff::{SignedDuration, Timestamp};

use super::{
    exercise::CLOSING_ROUND,
    minutes::{Minutes, Phase},
    plan::{Part, Plan},
};

/// Where an evening is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// In a phase of a part.
    Part(usize, Phase),
    /// After the closing round.
    Over,
}

/// All there is to keep of an evening that goes, beside its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How many women are there.
    pub people: u16,
    /// When it began.
    pub started: Timestamp,
    /// When it must end.
    pub ends: Timestamp,
    /// Where it is.
    pub at: At,
    /// Since when it has been there; pauses are taken off.
    pub since: Timestamp,
    /// Since when it pauses, when it does.
    pub paused: Option<Timestamp>,
    /// Which parts are left out.
    pub left_out: BTreeSet<usize>,
}

/// An evening that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    plan: Plan,
    standing: Standing,
}

impl Run {
    /// Begins: with the opening round, whatever the time is.
    #[must_use]
    pub fn start(plan: Plan, people: u16, now: Timestamp, ends: Timestamp) -> Self {
        let standing = Standing {
            people,
            started: now,
            ends,
            at: At::Part(0, Phase::Brief),
            since: now,
            paused: None,
            left_out: BTreeSet::new(),
        };
        let mut run = Self { plan, standing };
        run.standing.at = run.first_of(0);
        run
    }

    /// Goes on from what was kept; nothing where that is no place in this plan. A round is never left out.
    #[must_use]
    pub fn again(plan: Plan, mut standing: Standing) -> Option<Self> {
        if let At::Part(index, _) = standing.at {
            plan.parts().get(index)?;
        }
        standing.left_out.retain(|index| plan.parts().get(*index).is_some_and(|part| !part.is_round()));
        Some(Self { plan, standing })
    }

    /// What is kept of it.
    #[must_use]
    pub const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Its plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The part it is in.
    #[must_use]
    pub fn part(&self) -> Option<&Part> {
        match self.standing.at {
            At::Part(index, _) => self.plan.parts().get(index),
            At::Over => None,
        }
    }

    /// Whole minutes this phase has taken, without pauses.
    #[must_use]
    pub fn spent(&self, now: Timestamp) -> Minutes {
        whole_minutes(self.standing.since, self.standing.paused.unwrap_or(now))
    }

    /// Whole minutes until it must end. A pause does not stop them: the bus does not wait.
    #[must_use]
    pub fn left(&self, now: Timestamp) -> Minutes {
        whole_minutes(now, self.standing.ends)
    }

    /// Goes on: to the next phase, or to the next part that is not left out and has time. What is passed over for want of
    /// time counts as left out. It ends a pause.
    ///
    /// # Errors
    /// `toolkit-run-over` after the closing round.
    pub fn next(&self, now: Timestamp) -> Result<Self, Refusal> {
        let (index, phase) = self.here()?;
        match self.phases_of(index).into_iter().find(|later| *later > phase) {
            Some(later) => Ok(self.went_to(At::Part(index, later), now)),
            None => Ok(self.next_part(index, now)),
        }
    }

    /// Leaves the rest of this behind. From the brief it goes to the next part; from the doing to the debrief.
    ///
    /// # Errors
    /// `toolkit-run-debrief-stays` in a debrief: 'next' ends it when the women have talked; `toolkit-run-closing-stays` in
    /// the closing round; `toolkit-run-over`.
    pub fn skip(&self, now: Timestamp) -> Result<Self, Refusal> {
        let (index, phase) = self.here()?;
        if self.part().is_some_and(|part| part.key() == CLOSING_ROUND) {
            return Err(Refusal::new("toolkit-run-closing-stays"));
        }
        match phase {
            Phase::Brief => Ok(self.next_part(index, now)),
            Phase::Doing => self.next(now),
            Phase::Debrief => Err(Refusal::new("toolkit-run-debrief-stays")),
        }
    }

    /// Goes back: to the phase before, or to the part before that was not left out. Its time begins anew.
    ///
    /// # Errors
    /// `toolkit-run-at-start` at the very beginning.
    pub fn back(&self, now: Timestamp) -> Result<Self, Refusal> {
        let (index, phase) = match self.standing.at {
            At::Part(index, phase) => (index, Some(phase)),
            At::Over => (self.plan.parts().len(), None),
        };
        let earlier = phase.and_then(|phase| self.phases_of(index).into_iter().rfind(|earlier| *earlier < phase));
        let place = match earlier {
            Some(earlier) => Some(At::Part(index, earlier)),
            None => (0..index)
                .rfind(|before| !self.standing.left_out.contains(before))
                .and_then(|before| Some(At::Part(before, self.phases_of(before).into_iter().next_back()?))),
        };
        place.map(|place| self.went_to(place, now)).ok_or_else(|| Refusal::new("toolkit-run-at-start"))
    }

    /// Is at a part that is still to come, as when whoever leads went on while the network was away. Where the evening is
    /// there already, or further, nothing changes.
    ///
    /// # Errors
    /// `toolkit-plan-part-gone`; `toolkit-run-over`.
    pub fn go_to(&self, index: usize, now: Timestamp) -> Result<Self, Refusal> {
        let (here, _) = self.here()?;
        self.plan.parts().get(index).ok_or_else(|| Refusal::new("toolkit-plan-part-gone"))?;
        if index <= here {
            return Ok(self.clone());
        }
        let mut run = self.went_to(self.first_of(index), now);
        run.standing.left_out.remove(&index);
        Ok(run)
    }

    /// Stops the phase's time. A second time changes nothing.
    #[must_use]
    pub fn pause(&self, now: Timestamp) -> Self {
        let paused = match self.standing.at {
            At::Part(..) => Some(self.standing.paused.unwrap_or(now)),
            At::Over => None,
        };
        self.with(|standing| standing.paused = paused)
    }

    /// Lets the phase's time go on. Without a pause it changes nothing.
    #[must_use]
    pub fn resume(&self, now: Timestamp) -> Self {
        let Some(paused) = self.standing.paused else { return self.clone() };
        let pause = now.duration_since(paused).max(SignedDuration::ZERO);
        self.with(|standing| {
            standing.paused = None;
            standing.since = standing.since.checked_add(pause).unwrap_or(now);
        })
    }

    /// There are so many minutes fewer than was thought: it must end sooner.
    #[must_use]
    pub fn late(&self, minutes: Minutes) -> Self {
        let sooner = SignedDuration::from_mins(i64::from(minutes.count()));
        self.ends_at(self.standing.ends.checked_sub(sooner).unwrap_or(self.standing.ends))
    }

    /// It must end at another time, sooner or later than was thought.
    #[must_use]
    pub fn ends_at(&self, ends: Timestamp) -> Self {
        self.with(|standing| standing.ends = ends)
    }

    /// So many women are there now: every part to come takes as long as it takes with them.
    #[must_use]
    pub fn with_people(&self, people: u16) -> Self {
        self.with(|standing| standing.people = people)
    }

    /// Leaves out a part that is still to come, so that its time goes to the others.
    ///
    /// # Errors
    /// `toolkit-plan-part-gone`; `toolkit-plan-round-stays`; `toolkit-run-part-begun`.
    pub fn leave_out(&self, index: usize) -> Result<Self, Refusal> {
        self.to_come(index)?;
        Ok(self.with(|standing| {
            standing.left_out.insert(index);
        }))
    }

    /// Takes a part that is still to come in again.
    ///
    /// # Errors
    /// As [`Run::leave_out`].
    pub fn take_in(&self, index: usize) -> Result<Self, Refusal> {
        self.to_come(index)?;
        Ok(self.with(|standing| {
            standing.left_out.remove(&index);
        }))
    }

    fn next_part(&self, index: usize, now: Timestamp) -> Self {
        let (indices, shared) = self.shared_from(index + 1, now);
        let mut passed = Vec::new();
        for (later, minutes) in indices.into_iter().zip(shared.parts) {
            if minutes.is_some() {
                let mut run = self.went_to(self.first_of(later), now);
                run.standing.left_out.extend(passed);
                return run;
            }
            passed.push(later);
        }
        self.went_to(At::Over, now)
    }

    fn went_to(&self, at: At, now: Timestamp) -> Self {
        self.with(|standing| {
            standing.at = at;
            standing.since = now;
            standing.paused = None;
        })
    }

    fn with(&self, change: impl FnOnce(&mut Standing)) -> Self {
        let mut run = self.clone();
        change(&mut run.standing);
        run
    }

    fn here(&self) -> Result<(usize, Phase), Refusal> {
        match self.standing.at {
            At::Part(index, phase) => Ok((index, phase)),
            At::Over => Err(Refusal::new("toolkit-run-over")),
        }
    }

    fn to_come(&self, index: usize) -> Result<(), Refusal> {
        let part = self.plan.parts().get(index).ok_or_else(|| Refusal::new("toolkit-plan-part-gone"))?;
        let begun = match self.standing.at {
            At::Part(here, _) => index <= here,
            At::Over => true,
        };
        match (part.is_round(), begun) {
            (true, _) => Err(Refusal::new("toolkit-plan-round-stays")),
            (false, true) => Err(Refusal::new("toolkit-run-part-begun")),
            (false, false) => Ok(()),
        }
    }

    /// The phases of a part that take time; one that takes none is shown all the same, as a doing.
    fn phases_of(&self, index: usize) -> Vec<Phase> {
        let phases = self.plan.parts().get(index).map(|part| part.phases(self.standing.people)).unwrap_or_default();
        let takes_time = |phase: &Phase| phases.of(*phase).most() > Minutes::ZERO;
        let those: Vec<Phase> = Phase::ALL.into_iter().filter(takes_time).collect();
        if those.is_empty() { vec![Phase::Doing] } else { those }
    }

    fn first_of(&self, index: usize) -> At {
        At::Part(index, self.phases_of(index).first().copied().unwrap_or(Phase::Doing))
    }
}

/// Whole minutes from one time to another; none when that is before.
pub(super) fn whole_minutes(from: Timestamp, to: Timestamp) -> Minutes {
    let minutes = to.duration_since(from).as_mins().max(0);
    Minutes::new(u16::try_from(minutes).unwrap_or(u16::MAX))
}
