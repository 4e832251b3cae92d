//! A guide: a short way through a hard moment.

use serde::Deserialize;

use super::{
    head,
    markdown::Text,
    problem::Looking,
    sections::{self, Need, Sections, Shape, Wanted},
};

/// Where a guide can end: something that can be done now.
pub const DOORS: [&str; 22] = [
    "help",
    "wrong",
    "promise",
    "change",
    "agreement",
    "people",
    "rest",
    "reach",
    "tonight",
    "conversation",
    "triangles",
    "notes",
    "times",
    "limits",
    "boundaries",
    "can",
    "cannot",
    "host",
    "rooms",
    "ways",
    "words",
    "sentence",
];

/// The facts of a guide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its place on the shelf.
    pub number: u16,
    /// Whether it is still a draft: validated like any other, and shown to nobody but those who are asked to read it.
    #[serde(default)]
    pub draft: bool,
    /// Where 'done' leads, of [`DOORS`].
    pub doors: Vec<String>,
    /// Other guides, by their folders.
    #[serde(default)]
    pub related: Vec<String>,
}

/// The words of a guide in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// As a facilitator would say it.
    pub title: String,
    /// In one line.
    pub short: String,
    /// Right now.
    pub now: Vec<Text>,
    /// Words to say aloud.
    pub say: Vec<Text>,
    /// Ways to go on.
    pub choose: Vec<Text>,
    /// Whom to tell.
    pub tell: Vec<Text>,
    /// What may be promised.
    pub promise: Vec<Text>,
    /// Before going home, as HTML.
    pub tonight: String,
    /// In the week after, as HTML.
    pub week: String,
    /// What may be going on, as HTML.
    pub going_on: String,
    /// All its words, plain.
    pub plain: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    short: String,
}

const SECTIONS: [Wanted; 8] = [
    Wanted { name: "now", shape: Shape::List(2, 4), need: Need::Always },
    Wanted { name: "say", shape: Shape::Quotes(2, 4), need: Need::Always },
    Wanted { name: "choose", shape: Shape::List(2, 5), need: Need::Always },
    Wanted { name: "tell", shape: Shape::List(1, 4), need: Need::Always },
    Wanted { name: "promise", shape: Shape::List(1, 3), need: Need::Always },
    Wanted { name: "tonight", shape: Shape::Any, need: Need::Always },
    Wanted { name: "week", shape: Shape::Any, need: Need::Always },
    Wanted { name: "going-on", shape: Shape::Paragraphs, need: Need::Always },
];

impl Facts {
    pub(super) fn read(toml: &str, looking: &mut Looking<'_>) -> Option<Self> {
        let facts: Self = head::read(toml, 1, looking)?;
        if facts.doors.is_empty() || !facts.doors.iter().all(|door| DOORS.contains(&door.as_str())) {
            let line = toml.lines().position(|line| line.starts_with("doors")).map_or(1, |line| line + 1);
            looking.says(line, "A door is missing or not known.", format!("Write some of: {}.", DOORS.join(", ")));
            return None;
        }
        Some(facts)
    }
}

pub(super) fn words(text: &str, english: Option<&Sections>, looking: &mut Looking<'_>) -> Option<(Words, Sections)> {
    let before = looking.count();
    let split = head::split(text, looking)?;
    let head: Head = head::read(split.head, 2, looking)?;
    if head.title.trim().is_empty() || head.title.chars().count() > 60 || head.short.trim().is_empty() {
        looking.says(
            2,
            "The title or the short line is empty or too long.",
            "Give it a title of up to 60 letters and one short line.",
        );
    }
    let sections = sections::read(split.body, split.body_line, &SECTIONS, looking);
    if let Some(english) = english {
        sections.compare(english, looking);
    }
    if looking.count() != before {
        return None;
    }
    let mut plain = sections.plain();
    plain.extend([head.title.clone(), head.short.clone()]);
    let words = Words {
        now: sections.lines("now"),
        say: sections.lines("say"),
        choose: sections.lines("choose"),
        tell: sections.lines("tell"),
        promise: sections.lines("promise"),
        tonight: sections.html("tonight"),
        week: sections.html("week"),
        going_on: sections.html("going-on"),
        title: head.title,
        short: head.short,
        plain,
    };
    Some((words, sections))
}
