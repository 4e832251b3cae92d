//! What a facilitator should look at before the evening. Nothing here forbids: it is her plan.

use super::{
    choices::{Place, Setting, Space},
    exercise::{Evening, Hindrance},
    minutes::Minutes,
    plan::{Part, Plan},
};

/// The fewest minutes between the end of a plan and the last bus.
pub const BEFORE_THE_BUS: i32 = 15;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// Even at its shortest it takes longer than there is: take something out.
    TooLong {
        /// By how much.
        over: Minutes,
    },
    /// It fits if parts are kept short; at its longest it does not.
    Tight {
        /// By how much at its longest.
        over: Minutes,
    },
    /// Between the rounds there is nothing yet.
    Empty,
    /// From its end to the last bus there is less than a quarter of an hour.
    LastBus {
        /// The minutes between them; less than nought where the bus has gone by then.
        minutes: i32,
        /// How much sooner it should end.
        sooner: i32,
    },
    /// The room holds fewer women than there are, and there is something to do in it.
    Crowded {
        /// About how many it holds.
        holds: u16,
        /// How many there are.
        people: u16,
    },
    /// A part that may stir things up has no quiet pause after it.
    NoPause {
        /// Which part.
        at: usize,
        /// Its key.
        key: String,
    },
    /// A part does not suit the evening.
    Part {
        /// Which part.
        at: usize,
        /// Its key.
        key: String,
        /// What stands in the way, and with it what can be done.
        hindrance: Hindrance,
    },
}

/// What to look at in a plan for an evening: the whole first, then part by part. Nothing when all is well.
#[must_use]
pub fn checks(plan: &Plan, evening: &Evening) -> Vec<Check> {
    let mut found = Vec::new();
    let total = plan.total(evening.people);
    let there = evening.minutes;
    if total.least() > there {
        found.push(Check::TooLong { over: total.least().less(there) });
    } else if total.most() > there {
        found.push(Check::Tight { over: total.most().less(there) });
    }
    if plan.what_might_happen().is_empty() {
        found.push(Check::Empty);
    }
    if let Some(after) = evening.last_bus_after {
        // A tight plan is kept to its time, so it ends with the meeting; a short one ends before it.
        let end = if total.least() > there { total.least() } else { total.most().min(there) };
        let minutes = after.saturating_add(i32::from(there.count())).saturating_sub(i32::from(end.count()));
        if minutes < BEFORE_THE_BUS {
            found.push(Check::LastBus { minutes, sooner: BEFORE_THE_BUS.saturating_sub(minutes) });
        }
    }
    let holds = evening.space.holds().filter(|holds| evening.people > *holds);
    let in_a_room = plan.parts().iter().any(|part| is_done_in_a_room(part, evening.place));
    if let Some(holds) = holds.filter(|_| in_a_room) {
        found.push(Check::Crowded { holds, people: evening.people });
    }
    for (at, part) in plan.parts().iter().enumerate() {
        let rests = plan.parts().get(at + 1).is_some_and(|next| *next == Part::Pause);
        if part.is_heavy() && !rests {
            found.push(Check::NoPause { at, key: part.key().to_owned() });
        }
        found.extend(hindrances(part, evening).into_iter().map(|hindrance| Check::Part {
            at,
            key: part.key().to_owned(),
            hindrance,
        }));
    }
    found
}

/// Whether a part needs room inside four walls. Where there is an outside too, what can be done there goes out.
fn is_done_in_a_room(part: &Part, place: Place) -> bool {
    let Some(exercise) = part.exercise().filter(|exercise| !exercise.is_round()) else { return false };
    let inside = match place {
        Place::Room => exercise.setting != Setting::Outdoors,
        Place::RoomAndOutdoors => exercise.setting == Setting::Indoors,
        Place::Outdoors | Place::Online => false,
    };
    inside && exercise.setting != Setting::Online && exercise.space != Space::NoneNeeded
}

/// The rounds are words said in turn: they suit every place, and only say what to do when very few come.
fn hindrances(part: &Part, evening: &Evening) -> Vec<Hindrance> {
    let mut all =
        part.exercise().map(|exercise| exercise.hindrances(evening, part.is_without_touch())).unwrap_or_default();
    all.retain(|hindrance| !part.is_round() || matches!(hindrance, Hindrance::TooFew { .. }));
    all
}
