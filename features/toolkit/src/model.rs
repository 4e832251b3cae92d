//! A plan as it is kept: plain words and numbers, of which none is a woman's.

use std::{collections::BTreeSet, fmt::Write as _};

use foundation::Id;
use jiff::Timestamp;

use crate::rules::{
    choices::{Energy, Place, Purpose, Space},
    exercise::{Evening, Exercise},
    minutes::Phase,
    plan::{Part, Plan},
    run::{At, Run, Standing},
};

/// A plan out of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) group: Id,
    pub(crate) id: Id,
    /// Microseconds since 1970.
    pub(crate) made_at: i64,
    /// How often another one was asked for.
    pub(crate) number: u32,
    pub(crate) evening: String,
    pub(crate) parts: String,
    pub(crate) run: String,
    /// Whether it is one of the group's own evenings.
    pub(crate) ours: bool,
}

/// Stands behind the key of a part that is done without touch.
const WITHOUT_TOUCH: char = '*';
const NOTHING: &str = "-";

impl Kept {
    /// The evening it is for; an ordinary one where what is kept cannot be read.
    pub(crate) fn evening(&self) -> Evening {
        let words: Vec<&str> = self.evening.split(' ').collect();
        let [minutes, people, space, place, touch, energy, purpose, bus] = words.as_slice() else {
            return Evening::new(120, 6);
        };
        let mut evening = Evening::new(minutes.parse().unwrap_or(120), people.parse().unwrap_or(6));
        evening.space = Space::from_word(space).unwrap_or(evening.space);
        evening.place = Place::from_word(place).unwrap_or(evening.place);
        evening.no_touch = *touch == "no-touch";
        evening.most_energy = Energy::from_word(energy).unwrap_or(evening.most_energy);
        evening.purpose = Purpose::from_word(purpose);
        evening.last_bus_after = bus.parse().ok();
        evening
    }

    pub(crate) fn put_evening(&mut self, evening: &Evening) {
        self.evening = [
            evening.minutes.count().to_string(),
            evening.people.to_string(),
            evening.space.word().to_owned(),
            evening.place.word().to_owned(),
            if evening.no_touch { "no-touch" } else { NOTHING }.to_owned(),
            evening.most_energy.word().to_owned(),
            evening.purpose.map_or(NOTHING, Purpose::word).to_owned(),
            evening.last_bus_after.map_or_else(|| NOTHING.to_owned(), |minutes| minutes.to_string()),
        ]
        .join(" ");
    }

    /// The plan, and the keys of exercises that are on no shelf any more.
    pub(crate) fn plan(&self, exercises: &[Exercise]) -> (Plan, Vec<String>) {
        let parts: Vec<(&str, bool)> = self
            .parts
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| word.strip_suffix(WITHOUT_TOUCH).map_or((word, false), |key| (key, true)))
            .collect();
        Plan::again(&parts, exercises)
    }

    pub(crate) fn put_plan(&mut self, plan: &Plan) {
        self.parts.clear();
        for (key, without_touch) in plan.kept() {
            let star = if without_touch { "*" } else { "" };
            let space = if self.parts.is_empty() { "" } else { " " };
            let _ = write!(self.parts, "{space}{key}{star}");
        }
    }

    /// From now on nobody touches anybody: each part that has touch is done in its other way. Its order stays, and with it
    /// where an evening that goes stands.
    pub(crate) fn put_without_touch(&mut self, exercises: &[Exercise]) {
        let mut evening = self.evening();
        evening.no_touch = true;
        self.put_evening(&evening);
        let without = |word: &str| match exercises.iter().find(|exercise| exercise.key == word) {
            Some(exercise) if Part::on(&evening, exercise).is_without_touch() => format!("{word}{WITHOUT_TOUCH}"),
            _ => word.to_owned(),
        };
        self.parts = self.parts.split(' ').map(without).collect::<Vec<_>>().join(" ");
    }

    /// The evening as it goes; nothing before it began, or where what is kept does not fit the plan.
    pub(crate) fn run(&self, exercises: &[Exercise]) -> Option<Run> {
        let words: Vec<&str> = self.run.split(' ').collect();
        let [people, started, ends, part, phase, since, paused, left_out] = words.as_slice() else { return None };
        let time = |word: &str| Timestamp::from_microsecond(word.parse().ok()?).ok();
        let at = match Phase::from_word(phase) {
            Some(phase) => At::Part(part.parse().ok()?, phase),
            None => At::Over,
        };
        let left_out: BTreeSet<usize> = left_out.split(',').filter_map(|index| index.parse().ok()).collect();
        let standing = Standing {
            people: people.parse().ok()?,
            started: time(started)?,
            ends: time(ends)?,
            at,
            since: time(since)?,
            paused: time(paused),
            left_out,
        };
        Run::again(self.plan(exercises).0, standing)
    }

    pub(crate) fn put_run(&mut self, run: &Run) {
        let standing = run.standing();
        let time = |at: Timestamp| at.as_microsecond().to_string();
        let (part, phase) = match standing.at {
            At::Part(index, phase) => (index.to_string(), phase.word().to_owned()),
            At::Over => ("0".to_owned(), NOTHING.to_owned()),
        };
        let left_out: Vec<String> = standing.left_out.iter().map(ToString::to_string).collect();
        self.run = [
            standing.people.to_string(),
            time(standing.started),
            time(standing.ends),
            part,
            phase,
            time(standing.since),
            standing.paused.map_or_else(|| NOTHING.to_owned(), time),
            if left_out.is_empty() { NOTHING.to_owned() } else { left_out.join(",") },
        ]
        .join(" ");
    }
}
