//! Tonight's running order. It begins with the opening round and ends with the closing round, whatever is done to it.

use foundation::Refusal;

use super::{
    choices::Touch,
    exercise::{CLOSING_ROUND, Evening, Exercise, OPENING_ROUND},
    minutes::{Minutes, Phases, Span},
};

/// The most parts a plan may have, rounds and pauses among them.
pub const MOST_PARTS: usize = 24;
/// What a quiet pause is called where the parts of a plan are kept.
pub const PAUSE: &str = "quiet-pause";
/// How long a quiet pause is, when there is time.
pub const PAUSE_MINUTES: Minutes = Minutes::new(5);
/// What is left of it when time is short.
pub const LEAST_PAUSE_MINUTES: Minutes = Minutes::new(2);

/// One part of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// An exercise, or one of the two rounds.
    Exercise {
        /// Its facts.
        exercise: Box<Exercise>,
        /// Whether its version without touch is the one that is planned.
        without_touch: bool,
    },
    /// Tea, air, quiet.
    Pause,
}

impl Part {
    /// An exercise as it is done on an evening: without touch, where it has touch and this group has none.
    #[must_use]
    pub fn on(evening: &Evening, exercise: &Exercise) -> Self {
        let without_touch = evening.nobody_touches() && exercise.touch != Touch::None && exercise.has_no_touch_version;
        Self::Exercise { exercise: Box::new(exercise.clone()), without_touch }
    }

    /// The opening or the closing round: as the packs have it, and else a plain one.
    #[must_use]
    pub fn round(key: &str, exercises: &[Exercise]) -> Self {
        let exercise = exercises.iter().find(|exercise| exercise.key == key);
        let exercise = exercise.cloned().unwrap_or_else(|| Exercise::plain_round(key));
        Self::Exercise { exercise: Box::new(exercise), without_touch: false }
    }

    /// What it is called where plans are kept: the exercise's key, or that of a pause.
    #[must_use]
    pub fn key(&self) -> &str {
        self.exercise().map_or(PAUSE, |exercise| &exercise.key)
    }

    /// The facts of its exercise; nothing for a pause.
    #[must_use]
    pub fn exercise(&self) -> Option<&Exercise> {
        match self {
            Self::Exercise { exercise, .. } => Some(exercise),
            Self::Pause => None,
        }
    }

    /// Whether women may touch in it, as it is planned.
    #[must_use]
    pub fn may_touch(&self) -> bool {
        !self.is_without_touch() && self.exercise().is_some_and(|exercise| exercise.touch != Touch::None)
    }

    /// Is the version without touch the one that is planned?
    #[must_use]
    pub const fn is_without_touch(&self) -> bool {
        matches!(self, Self::Exercise { without_touch: true, .. })
    }

    /// May it stir things up? Then a quiet pause belongs after it.
    #[must_use]
    pub fn is_heavy(&self) -> bool {
        self.exercise().is_some_and(|exercise| exercise.heavy)
    }

    /// Is it the opening or the closing round?
    #[must_use]
    pub fn is_round(&self) -> bool {
        self.exercise().is_some_and(Exercise::is_round)
    }

    /// How long each phase takes with so many women.
    #[must_use]
    pub fn phases(&self, people: u16) -> Phases<Span> {
        match self {
            Self::Exercise { exercise, .. } => exercise.phases(people),
            Self::Pause => {
                Phases { doing: Span::new(LEAST_PAUSE_MINUTES, PAUSE_MINUTES).unwrap_or_default(), ..Phases::default() }
            }
        }
    }

    /// How long the whole takes with so many women. A round is never shortened: it counts in full.
    #[must_use]
    pub fn total(&self, people: u16) -> Span {
        let total = self.phases(people).total();
        if self.is_round() { Span::exactly(total.most()) } else { total }
    }
}

/// Something that is needed for a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// The exercise it is needed for.
    pub key: String,
    /// Which line of that exercise's `equipment` names it.
    pub label: usize,
    /// How many.
    pub count: u16,
}

/// The parts of an evening, in order. Only the rules make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    parts: Vec<Part>,
}

impl Plan {
    /// A plan of these parts.
    ///
    /// # Errors
    /// `toolkit-plan-rounds` when it does not begin with the opening round and end with the closing round, each once;
    /// `toolkit-plan-has-it` when an exercise comes twice; `toolkit-plan-full` with the most parts there may be.
    pub fn new(parts: Vec<Part>) -> Result<Self, Refusal> {
        let places = |key: &str| -> Vec<usize> {
            parts.iter().enumerate().filter(|(_, part)| part.key() == key).map(|(at, _)| at).collect()
        };
        if places(OPENING_ROUND) != [0] || places(CLOSING_ROUND) != [parts.len().saturating_sub(1)] {
            return Err(Refusal::new("toolkit-plan-rounds"));
        }
        if parts.iter().any(|part| part.exercise().is_some() && places(part.key()).len() > 1) {
            return Err(Refusal::new("toolkit-plan-has-it"));
        }
        if parts.len() > MOST_PARTS {
            return Err(Refusal::new("toolkit-plan-full").with("most", MOST_PARTS));
        }
        Ok(Self { parts })
    }

    /// A plan out of what was kept of one: each part's key, and whether without touch. Also the keys that no pack has any
    /// more; the rest stays a plan.
    #[must_use]
    pub fn again(kept: &[(&str, bool)], exercises: &[Exercise]) -> (Self, Vec<String>) {
        let mut middle: Vec<Part> = Vec::new();
        let mut gone = Vec::new();
        for (key, without_touch) in kept {
            let round = [OPENING_ROUND, CLOSING_ROUND].contains(key);
            let there = *key != PAUSE && middle.iter().any(|part| part.key() == *key);
            if round || there || middle.len() + 2 >= MOST_PARTS {
                continue;
            }
            match exercises.iter().find(|exercise| exercise.key == *key) {
                _ if *key == PAUSE => middle.push(Part::Pause),
                Some(exercise) => {
                    middle.push(Part::Exercise { exercise: Box::new(exercise.clone()), without_touch: *without_touch })
                }
                None => gone.push((*key).to_owned()),
            }
        }
        (Self::around(middle, exercises), gone)
    }

    /// The rounds around a middle that holds none, nothing twice and not too much.
    pub(super) fn around(middle: Vec<Part>, exercises: &[Exercise]) -> Self {
        let mut parts = vec![Part::round(OPENING_ROUND, exercises)];
        parts.extend(middle);
        parts.push(Part::round(CLOSING_ROUND, exercises));
        Self { parts }
    }

    /// The parts, opening first and closing last.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// What is kept of it: each part's key, and whether without touch. [`Plan::again`] reads it.
    pub fn kept(&self) -> impl Iterator<Item = (&str, bool)> {
        self.parts.iter().map(|part| (part.key(), part.is_without_touch()))
    }

    /// With one part more, before the part that is at `at` now; beyond the end it comes just before the closing round.
    ///
    /// # Errors
    /// `toolkit-plan-round-stays` before the opening round, and for a round; `toolkit-plan-has-it`; `toolkit-plan-full`.
    pub fn add(&self, part: Part, at: usize) -> Result<Self, Refusal> {
        if at == 0 || part.is_round() {
            return Err(Refusal::new("toolkit-plan-round-stays"));
        }
        let mut parts = self.parts.clone();
        parts.insert(at.min(parts.len().saturating_sub(1)), part);
        Self::new(parts)
    }

    /// With a quiet pause after the part that is at `at`, if that may stir things up and has none. The same where there is
    /// no room for another part.
    #[must_use]
    pub fn rested(self, at: usize) -> Self {
        let heavy = self.parts.get(at).is_some_and(Part::is_heavy);
        let rests = self.parts.get(at + 1).is_none_or(|next| *next == Part::Pause);
        if !heavy || rests {
            return self;
        }
        self.add(Part::Pause, at + 1).unwrap_or(self)
    }

    /// Without one part.
    ///
    /// # Errors
    /// `toolkit-plan-part-gone`; `toolkit-plan-round-stays` for the rounds.
    pub fn remove(&self, at: usize) -> Result<Self, Refusal> {
        self.middle(at)?;
        let parts = self.parts.iter().enumerate().filter(|(place, _)| *place != at);
        Self::new(parts.map(|(_, part)| part.clone()).collect())
    }

    /// With one part at another place, between the rounds.
    ///
    /// # Errors
    /// `toolkit-plan-part-gone`; `toolkit-plan-round-stays` for the rounds, and for a place before or after them.
    pub fn move_to(&self, from: usize, to: usize) -> Result<Self, Refusal> {
        let part = self.middle(from)?.clone();
        self.middle(to)?;
        let mut parts = self.remove(from)?.parts;
        parts.insert(to, part);
        Self::new(parts)
    }

    /// With another part in the place of one.
    ///
    /// # Errors
    /// `toolkit-plan-part-gone`; `toolkit-plan-round-stays` for the rounds; `toolkit-plan-has-it`.
    pub fn swap(&self, at: usize, other: Part) -> Result<Self, Refusal> {
        self.middle(at)?;
        if other.is_round() {
            return Err(Refusal::new("toolkit-plan-round-stays"));
        }
        let mut parts = self.parts.clone();
        if let Some(place) = parts.get_mut(at) {
            *place = other;
        }
        Self::new(parts)
    }

    fn middle(&self, at: usize) -> Result<&Part, Refusal> {
        let part = self.parts.get(at).ok_or_else(|| Refusal::new("toolkit-plan-part-gone"))?;
        if part.is_round() { Err(Refusal::new("toolkit-plan-round-stays")) } else { Ok(part) }
    }

    /// How long it takes with so many women, from the least to the most.
    #[must_use]
    pub fn total(&self, people: u16) -> Span {
        self.parts.iter().map(|part| part.total(people)).sum()
    }

    /// What is needed for so many women, in the order of the plan. [`added_up`] adds up what has one name.
    #[must_use]
    pub fn equipment(&self, people: u16) -> Vec<Needed> {
        let exercises = self.parts.iter().filter_map(Part::exercise);
        let lines = exercises.flat_map(|exercise| exercise.equipment.iter().map(|line| (exercise.key.clone(), line)));
        lines.map(|(key, line)| Needed { key, label: line.label, count: line.for_people(people) }).collect()
    }

    /// Whether the part at a place is the pause after one that may stir things up.
    #[must_use]
    pub fn rests_after(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.parts.get(before));
        matches!(self.parts.get(at), Some(Part::Pause)) && before.is_some_and(Part::is_heavy)
    }

    /// Whether women may touch in it.
    #[must_use]
    pub fn may_touch(&self) -> bool {
        self.parts.iter().any(Part::may_touch)
    }

    /// The keys of the exercises for the page that members see: what might happen, without rounds and pauses.
    #[must_use]
    pub fn what_might_happen(&self) -> Vec<&str> {
        let exercises = self.parts.iter().filter_map(Part::exercise);
        exercises.filter(|exercise| !exercise.is_round()).map(|exercise| exercise.key.as_str()).collect()
    }
}

/// What is needed, by name, each name once: in the order in which it first comes.
#[must_use]
pub fn added_up(named: Vec<(String, u16)>) -> Vec<(String, u16)> {
    let mut all: Vec<(String, u16)> = Vec::new();
    for (name, count) in named {
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum = sum.saturating_add(count),
            None => all.push((name, count)),
        }
    }
    all
}
