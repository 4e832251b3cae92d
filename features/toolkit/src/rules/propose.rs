//! The plan that is offered for an evening. The same evening and number give the same plan; another number, another one.

use std::{cmp::Reverse, collections::BTreeSet};

use super::{
    exercise::{CLOSING_ROUND, Evening, Exercise, Hindrance, OPENING_ROUND},
    minutes::Minutes,
    plan::{MOST_PARTS, PAUSE_MINUTES, Part, Plan},
};

/// From this length on, an evening has a quiet pause.
pub const PAUSE_FROM: Minutes = Minutes::new(90);

/// What can be done on an evening, best first: good for what is wished, then enough women for it, then by name. What has
/// touch is there only with its version without, where the group has none; the rounds are not there.
#[must_use]
pub fn suiting(exercises: &[Exercise], evening: &Evening) -> Vec<Part> {
    ranks(exercises, evening).into_iter().flatten().map(|exercise| Part::on(evening, exercise)).collect()
}

/// A plan for an evening: the rounds, and between them what suits, as much of it as there is time for. The first is the
/// best that fits at all; the others fit even if each takes its most, but for one that may have to be kept short. After
/// what may stir things up comes a quiet pause, and then something lighter. From 90 minutes on there is a quiet pause.
#[must_use]
pub fn propose(exercises: &[Exercise], evening: &Evening, number: u32) -> Plan {
    let people = evening.people;
    let rounds: Minutes =
        [OPENING_ROUND, CLOSING_ROUND].into_iter().map(|key| Part::round(key, exercises).total(people).most()).sum();
    let long = evening.minutes >= PAUSE_FROM;
    let aside = if long { PAUSE_MINUTES } else { Minutes::ZERO };
    let mut middle =
        Middle { parts: Vec::new(), left: evening.minutes.less(rounds).less(aside), aside, after_heavy: false };

    let mut waiting = in_order(exercises, evening, &middle, number);
    // The first comes in even if it must be kept short: who asks for trust is to have trust.
    if let Some(first) = waiting.first().copied() {
        waiting.remove(0);
        middle.take(evening, first);
    }
    // Twice over: what may stir things up waits until something lighter has come between.
    for as_long_as_it_takes in [true, true, false] {
        waiting.retain(|exercise| {
            let total = exercise.total(people);
            let asks = if as_long_as_it_takes { total.most() } else { total.least() };
            let fits = middle.has_room_for(exercise, asks);
            if fits {
                middle.take(evening, exercise);
            }
            !fits
        });
    }
    let paused = middle.parts.contains(&Part::Pause);
    let middle = middle.parts;
    if long && !paused && !middle.is_empty() {
        let mut with_pause = middle.clone();
        with_pause.insert(half_way(&middle, people), Part::Pause);
        let plan = Plan::around(with_pause, exercises);
        if plan.total(people).most() >= PAUSE_FROM {
            return plan;
        }
    }
    Plan::around(middle, exercises)
}

/// What stands between the rounds so far.
struct Middle {
    parts: Vec<Part>,
    /// The minutes that nobody has yet.
    left: Minutes,
    /// Minutes put aside for a pause, until there is one.
    aside: Minutes,
    /// Whether the last exercise may stir things up.
    after_heavy: bool,
}

impl Middle {
    /// The minutes of the pause after it, beyond what was put aside.
    fn pause_after(&self, exercise: &Exercise) -> Minutes {
        if exercise.heavy { PAUSE_MINUTES.less(self.aside) } else { Minutes::ZERO }
    }

    fn has_room_for(&self, exercise: &Exercise, asks: Minutes) -> bool {
        let two_running = exercise.heavy && self.after_heavy;
        // With the rounds, and with a pause half way.
        let parts = self.parts.len() + 1 + usize::from(exercise.heavy) + 3;
        // Nothing is left once one has to be kept short.
        let in_time = self.left > Minutes::ZERO && asks + self.pause_after(exercise) <= self.left;
        in_time && !two_running && parts <= MOST_PARTS
    }

    fn take(&mut self, evening: &Evening, exercise: &Exercise) {
        let total = exercise.total(evening.people);
        self.left = self.left.less(total.most() + self.pause_after(exercise));
        self.parts.push(Part::on(evening, exercise));
        if exercise.heavy {
            self.parts.push(Part::Pause);
            self.aside = Minutes::ZERO;
        }
        self.after_heavy = exercise.heavy;
    }
}

/// After how many parts half of their time has gone.
fn half_way(middle: &[Part], people: u16) -> usize {
    let all: Minutes = middle.iter().map(|part| part.total(people).most()).sum();
    let mut gone = Minutes::ZERO;
    for (at, part) in middle.iter().enumerate() {
        gone += part.total(people).most();
        if gone + gone >= all {
            return at + 1;
        }
    }
    middle.len()
}

/// What suits and fits at all, best first; among equals the number says who is first, and shuffles the others.
fn in_order<'a>(exercises: &'a [Exercise], evening: &Evening, middle: &Middle, number: u32) -> Vec<&'a Exercise> {
    let mut all = Vec::new();
    for mut equals in ranks(exercises, evening) {
        equals.retain(|exercise| exercise.total(evening.people).least() + middle.pause_after(exercise) <= middle.left);
        // By turns, so that the next number never begins with the same one where there are two.
        let turn = usize::try_from(number).unwrap_or(usize::MAX).checked_rem(equals.len()).unwrap_or(0);
        equals.sort_by_key(|exercise| shuffled(0, &exercise.key));
        let first = equals.get(turn).map(|exercise| exercise.key.as_str());
        equals.sort_by_key(|exercise| (Reverse(Some(exercise.key.as_str()) == first), shuffled(number, &exercise.key)));
        all.extend(equals);
    }
    all
}

/// What can be done on an evening, in four ranks of equals: wished for and enough women; wished for, as it is done with
/// fewer; and the same of the rest.
fn ranks<'a>(exercises: &'a [Exercise], evening: &Evening) -> [Vec<&'a Exercise>; 4] {
    let mut seen = BTreeSet::new();
    let mut ranks: [Vec<&Exercise>; 4] = Default::default();
    let mut by_name: Vec<&Exercise> = exercises.iter().collect();
    by_name.sort_by_key(|exercise| exercise.key.as_str());
    for exercise in by_name {
        let without_touch = Part::on(evening, exercise).is_without_touch();
        let hindrances = exercise.hindrances(evening, without_touch);
        let can_be_done = hindrances.iter().all(|hindrance| matches!(hindrance, Hindrance::TooFew { .. }));
        if exercise.is_round() || !can_be_done || !seen.insert(exercise.key.as_str()) {
            continue;
        }
        let wished = evening.purpose.is_none_or(|purpose| exercise.purposes.contains(&purpose));
        let [wished_whole, wished_fewer, whole, fewer] = &mut ranks;
        match (wished, hindrances.is_empty()) {
            (true, true) => wished_whole.push(exercise),
            (true, false) => wished_fewer.push(exercise),
            (false, true) => whole.push(exercise),
            (false, false) => fewer.push(exercise),
        }
    }
    ranks
}

/// A number for a key that is always the same and looks like any other: FNV-1a, then the last steps of SplitMix64.
fn shuffled(number: u32, key: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = key.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}
