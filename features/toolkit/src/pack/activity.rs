//! One exercise: its facts, and its words in two languages.

use serde::Deserialize;

use crate::rules::{
    choices::{Energy, Purpose, Setting, Space, Touch},
    exercise::{Equipment, Exercise},
    minutes::{Minutes, Phases, Span, Tenths},
};

use super::{
    head,
    markdown::Text,
    problem::Looking,
    sections::{self, Need, Sections, Shape, Wanted},
};

/// What an exercise is good for.
pub const PURPOSES: [&str; 10] = [
    "connection",
    "safety",
    "trust",
    "language",
    "relationships",
    "leadership",
    "self-care",
    "endings",
    "online",
    "welsh",
];
pub(super) const SPACES: [&str; 4] = ["none", "small", "medium", "large"];
pub(super) const SETTINGS: [&str; 4] = ["indoors", "outdoors", "either", "online"];
pub(super) const TOUCHES: [&str; 3] = ["none", "optional", "needed"];
pub(super) const ENERGIES: [&str; 3] = ["low", "middle", "high"];

/// The facts of an exercise, once for both languages. Times are whole minutes, least and most.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// Its place on the shelf.
    pub number: u16,
    /// Whether it is still a draft: validated like any other, and shown to nobody but those who are asked to read it.
    #[serde(default)]
    pub draft: bool,
    /// What it is good for, of [`PURPOSES`].
    pub purposes: Vec<String>,
    /// The least people, and the most where there is a most.
    pub people: Vec<u16>,
    /// How much room it takes.
    pub space: String,
    /// Indoors, outdoors, either or online.
    pub setting: String,
    /// Whether women touch.
    pub touch: String,
    /// How much it asks of tired women.
    pub energy: String,
    /// Whether it may stir things up.
    #[serde(default)]
    pub heavy: bool,
    /// Time to say what comes.
    pub brief: [u16; 2],
    /// Time to do it.
    #[serde(rename = "do")]
    pub doing: [u16; 2],
    /// Time to look back.
    pub debrief: [u16; 2],
    /// Minutes more for each woman, in doing.
    #[serde(default)]
    pub do_each: f32,
    /// Minutes more for each woman, in looking back.
    #[serde(default)]
    pub debrief_each: f32,
    /// The time of each step.
    pub steps: Vec<[u16; 2]>,
    /// What is needed, in the order of the words.
    pub equipment: Vec<Thing>,
    /// A line drawing of ours.
    pub drawing: Option<String>,
    /// How many cards there are.
    pub cards: Option<usize>,
}

/// How many of a thing are needed.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thing {
    /// For each woman.
    #[serde(default)]
    pub each: f32,
    /// In all.
    #[serde(default)]
    pub count: u16,
}

/// The words of an exercise in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What it is for, in a sentence.
    pub purpose: String,
    /// What is needed.
    pub equipment: Vec<String>,
    /// What the drawing shows.
    pub drawing: String,
    /// What it is, as HTML.
    pub about: String,
    /// What to do when fewer come, as HTML; empty when one is enough.
    pub fewer: String,
    /// Other ways to take part.
    pub variants: Vec<Text>,
    /// The whole of it without touch, as HTML; empty where nobody touches anyway.
    pub no_touch: String,
    /// Words to begin with.
    pub open: Text,
    /// What to do, step by step.
    pub steps: Vec<Text>,
    /// What to ask afterwards.
    pub debrief: Vec<Text>,
    /// What might be hard.
    pub hard: Vec<Text>,
    /// What it touches on.
    pub notes: Vec<Text>,
    /// Words to close with.
    pub close: Text,
    /// The cards.
    pub cards: Vec<Text>,
    /// All its words, plain, for whoever measures them.
    pub plain: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    purpose: String,
    equipment: Vec<String>,
    #[serde(default)]
    drawing: String,
}

impl Thing {
    /// How many for so many people.
    #[must_use]
    pub fn for_people(self, people: u16) -> u16 {
        tenths(self.each).saturating_mul(people).div_ceil(10).saturating_add(self.count)
    }
}

/// A number of one decimal place or two, in tenths, rounded to the nearest. It was looked at when it was read: 0 to 30.
fn tenths(number: f32) -> u16 {
    (0..=300_u16).find(|tenths| f32::from(*tenths) >= number.mul_add(10.0, -0.5)).unwrap_or(300)
}

impl Facts {
    /// The same for rules, under this name. The facts were looked over when they were read; nothing for what was not.
    #[must_use]
    pub fn exercise(&self, name: &str) -> Option<Exercise> {
        let span = |[least, most]: [u16; 2]| Span::new(Minutes::new(least), Minutes::new(most));
        let equipment = self.equipment.iter().enumerate();
        Some(Exercise {
            key: name.to_owned(),
            minutes: Phases { brief: span(self.brief)?, doing: span(self.doing)?, debrief: span(self.debrief)? },
            do_each: Tenths::new(tenths(self.do_each)),
            debrief_each: Tenths::new(tenths(self.debrief_each)),
            least_people: *self.people.first()?,
            most_people: self.people.get(1).copied(),
            space: Space::from_word(&self.space)?,
            setting: Setting::from_word(&self.setting)?,
            touch: Touch::from_word(&self.touch)?,
            has_no_touch_version: self.touch != "none",
            energy: Energy::from_word(&self.energy)?,
            heavy: self.heavy,
            purposes: self.purposes.iter().filter_map(|word| Purpose::from_word(word)).collect(),
            equipment: equipment
                .map(|(label, thing)| Equipment { label, each: Tenths::new(tenths(thing.each)), in_all: thing.count })
                .collect(),
        })
    }

    /// Whether it takes longer the more women there are.
    #[must_use]
    pub fn grows(&self) -> bool {
        self.do_each > 0.0 || self.debrief_each > 0.0
    }

    /// How long it takes in all with so many people, least and most.
    #[must_use]
    pub fn minutes_for(&self, people: u16) -> [u16; 2] {
        let more = |each: f32| tenths(each).saturating_mul(people).div_ceil(10);
        let each = more(self.do_each).saturating_add(more(self.debrief_each));
        [0, 1].map(|end: usize| {
            let of = |range: [u16; 2]| range.get(end).copied().unwrap_or_default();
            of(self.brief).saturating_add(of(self.doing)).saturating_add(of(self.debrief)).saturating_add(each)
        })
    }

    /// Reads the facts of an exercise.
    pub(super) fn read(toml: &str, drawings: &[&str], looking: &mut Looking<'_>) -> Option<Self> {
        let facts: Self = head::read(toml, 1, looking)?;
        let before = looking.count();
        let line_of = |key: &str| toml.lines().position(|line| line.starts_with(key)).map_or(1, |line| line + 1);
        for (key, word, known) in [
            ("space", &facts.space, &SPACES[..]),
            ("setting", &facts.setting, &SETTINGS[..]),
            ("touch", &facts.touch, &TOUCHES[..]),
            ("energy", &facts.energy, &ENERGIES[..]),
        ] {
            if !known.contains(&word.as_str()) {
                looking.says(
                    line_of(key),
                    format!("'{word}' is no {key}."),
                    format!("Write one of: {}.", known.join(", ")),
                );
            }
        }
        if facts.purposes.is_empty() || !facts.purposes.iter().all(|word| PURPOSES.contains(&word.as_str())) {
            looking.says(
                line_of("purposes"),
                "A purpose is missing or not known.",
                format!("Write some of: {}.", PURPOSES.join(", ")),
            );
        }
        let people = match facts.people.as_slice() {
            [least] => *least >= 1,
            [least, most] => *least >= 1 && least <= most && *most <= 500,
            _ => false,
        };
        if !people {
            looking.says(
                line_of("people"),
                "The numbers of people are not right.",
                "Write the least and, where there is one, the most: [3, 12].",
            );
        }
        let ranges = [("brief", facts.brief), ("do ", facts.doing), ("debrief", facts.debrief)].into_iter();
        for (key, [least, most]) in ranges.chain(facts.steps.iter().map(|step| ("steps", *step))) {
            if least > most || most > 240 {
                looking.says(
                    line_of(key),
                    format!("[{least}, {most}] is no range of minutes."),
                    "Write the least first, and no more than 240.",
                );
            }
        }
        let each =
            [facts.do_each, facts.debrief_each].into_iter().chain(facts.equipment.iter().map(|thing| thing.each));
        if each.into_iter().any(|each| !(0.0..=30.0).contains(&each)) {
            looking.says(
                line_of("do-each"),
                "A number for each woman is not right.",
                "Write a number from 0.0 to 30.0.",
            );
        }
        if facts.steps.is_empty() {
            looking.says(line_of("steps"), "There is no step.", "Write the minutes of each step: [[1, 1], [2, 4]].");
        }
        if let Some(drawing) = facts.drawing.as_deref().filter(|drawing| !drawings.contains(drawing)) {
            looking.says(
                line_of("drawing"),
                format!("There is no drawing '{drawing}'."),
                format!("Leave it out, or take one of: {}.", drawings.join(", ")),
            );
        }
        (looking.count() == before).then_some(facts)
    }

    fn sections(&self) -> Vec<Wanted> {
        let when = |there: bool| if there { Need::Always } else { Need::Never };
        let one = |name, shape, need| Wanted { name, shape, need };
        vec![
            one("about", Shape::Paragraphs, Need::Always),
            one("fewer", Shape::Paragraphs, when(self.people.first().is_some_and(|least| *least > 1))),
            one("variants", Shape::List(2, 12), Need::Always),
            one("no-touch", Shape::Any, when(self.touch != "none")),
            one("open", Shape::Quote, Need::Always),
            one("steps", Shape::Steps(self.steps.len()), Need::Always),
            one("debrief", Shape::List(3, 8), Need::Always),
            one("hard", Shape::List(1, 8), Need::Always),
            // What may stir things up says what it touches on.
            one("notes", Shape::List(1, 8), if self.heavy { Need::Always } else { Need::Maybe }),
            one("close", Shape::Quote, Need::Always),
            one("cards", Shape::List(self.cards.unwrap_or(1), self.cards.unwrap_or(1)), when(self.cards.is_some())),
        ]
    }

    /// Reads the words in one language; those in English, where they were read, are what the others are held against.
    pub(super) fn words(
        &self,
        text: &str,
        english: Option<&Sections>,
        looking: &mut Looking<'_>,
    ) -> Option<(Words, Sections)> {
        let before = looking.count();
        let split = head::split(text, looking)?;
        let head: Head = head::read(split.head, 2, looking)?;
        if head.title.trim().is_empty() || head.title.chars().count() > 40 {
            looking.says(2, "The title is empty or longer than 40 letters.", "Give it a short title.");
        }
        if head.purpose.trim().is_empty() {
            looking.says(2, "The purpose is empty.", "Say in a sentence what it is good for.");
        }
        if head.equipment.len() != self.equipment.len() {
            looking.says(
                2,
                format!(
                    "The equipment has {} lines here and {} in the facts.",
                    head.equipment.len(),
                    self.equipment.len()
                ),
                "Write one line for each.",
            );
        }
        if self.drawing.is_some() && head.drawing.trim().is_empty() {
            looking.says(2, "Nothing says what the drawing shows.", "Add 'drawing = \"…\"' to the head.");
        }
        let sections = sections::read(split.body, split.body_line, &self.sections(), looking);
        if let Some(english) = english {
            sections.compare(english, looking);
        }
        if looking.count() != before {
            return None;
        }
        let first = |name: &str| sections.lines(name).into_iter().next().unwrap_or_default();
        let mut plain = sections.plain();
        plain.extend([head.title.clone(), head.purpose.clone()]);
        let words = Words {
            about: sections.html("about"),
            fewer: sections.html("fewer"),
            variants: sections.lines("variants"),
            no_touch: sections.html("no-touch"),
            open: first("open"),
            steps: sections.lines("steps"),
            debrief: sections.lines("debrief"),
            hard: sections.lines("hard"),
            notes: sections.lines("notes"),
            close: first("close"),
            cards: sections.lines("cards"),
            title: head.title,
            purpose: head.purpose,
            equipment: head.equipment,
            drawing: head.drawing,
            plain,
        };
        Some((words, sections))
    }
}
