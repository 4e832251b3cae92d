//! One typed struct for each template.

use askama::Template;
use foundation::{Id, Language};
use groups::{Both, Member};
use web::{Filled, Frame, Visit};

use crate::labels::label;
use crate::{
    model::{Room, Size},
    rules::{HardHere, outside_word},
};

/// A text of a group's own, with the language it really is in.
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language's code.
    pub lang: &'static str,
    /// Whether it is in the other language, because there is none in this one.
    pub is_other: bool,
}

/// A text in the page's language, or in the other.
pub fn said(both: &Both, language: Language) -> Said {
    let (text, really) = both.said(language);
    Said { text: text.to_owned(), lang: really.code(), is_other: !text.is_empty() && really != language }
}

/// A room in a list.
pub struct Line {
    pub href: String,
    pub title: Said,
    pub kind: String,
    pub state: String,
}

/// The first line of what members get.
fn title(room: &Room, language: Language) -> Said {
    let mut title = said(&room.members, language);
    title.text = title.text.lines().next().unwrap_or_default().to_owned();
    title
}

fn state(visit: &Visit, room: &Room) -> String {
    match room.checked_on {
        _ if !room.in_use => visit.t("venues-not-used"),
        Some(day) => visit.speaker().t1("venues-checked-on", "day", language::day(visit.language(), day)),
        None => visit.t("venues-not-checked"),
    }
}

pub fn line(visit: &Visit, group: Id, room: &Room) -> Line {
    Line {
        href: visit.path_to(&format!("/c/{group}/rooms/{}", room.id)),
        title: title(room, visit.language()),
        kind: visit.t(label("venues-kind-", room.kind.word())),
        state: state(visit, room),
    }
}

/// Where a hard thing was found, as sentences.
pub fn hard_lines(visit: &Visit, found: &[HardHere]) -> Vec<String> {
    found
        .iter()
        .map(|here| {
            let label = visit.t(label("venues-fact-", here.fact));
            visit.speaker().t2("venues-hard-here", "what", here.said.said(visit.language()).0, "where", label)
        })
        .collect()
}

/// All rooms of a group.
#[derive(Template)]
#[template(path = "venues_rooms.html")]
pub struct Rooms {
    pub frame: Frame,
    pub group: String,
    pub facilitator: bool,
    pub lines: Vec<Line>,
}

/// A fact with its label.
pub struct FactLine {
    pub label: String,
    pub said: Said,
}

/// One room.
#[derive(Template)]
#[template(path = "venues_room.html")]
pub struct RoomPage {
    pub frame: Frame,
    pub at: String,
    pub facilitator: bool,
    /// Nobody has looked it over: that comes next.
    pub unchecked: bool,
    /// Back to the steps, while the group is not open yet.
    pub opening: Option<String>,
    pub in_use: bool,
    pub title: Said,
    pub kind: String,
    pub state: String,
    pub members: Said,
    pub address: String,
    pub public: Said,
    /// Its size and what is outside, in a sentence each; only what somebody said.
    pub space: Vec<String>,
    pub buses: Vec<(String, String)>,
    pub facts: Vec<FactLine>,
    pub link: String,
    pub link_line: String,
    pub hard: Vec<String>,
}

impl RoomPage {
    pub fn of(visit: &Visit, who: &Member, room: &Room, hard: Vec<String>, draft: bool) -> Self {
        let language = visit.language();
        let bus = |key: &str, time: Option<jiff::civil::Time>| {
            time.map(|time| (visit.t(key), language::time(language, time)))
        };
        let buses = [
            bus("venues-last-bus", room.last_bus.most_days),
            bus("venues-last-bus-saturday", room.last_bus.saturday),
            bus("venues-last-bus-sunday", room.last_bus.sunday),
        ];
        let link_line = if room.link.is_empty() {
            String::new()
        } else {
            visit.speaker().t1("venues-link-later", "minutes", room.link_minutes)
        };
        Self {
            frame: visit.frame().seen_by("venues-seen-by"),
            at: visit.path_to(&format!("/c/{}/rooms/{}", who.group, room.id)),
            facilitator: who.facilitator,
            unchecked: room.in_use && room.checked_on.is_none(),
            opening: draft.then(|| visit.path_to(&format!("/c/{}/opening", who.group))),
            in_use: room.in_use,
            title: title(room, language),
            kind: visit.t(label("venues-kind-", room.kind.word())),
            state: state(visit, room),
            members: said(&room.members, language),
            address: room.address.clone(),
            public: said(&room.public, language),
            space: [
                room.size.map(|size| visit.t(label("venues-size-is-", Size::word(size)))),
                room.outside.map(|outside| visit.t(label("venues-outside-is-", outside_word(outside)))),
            ]
            .into_iter()
            .flatten()
            .collect(),
            buses: buses.into_iter().flatten().collect(),
            facts: room
                .facts
                .iter()
                .map(|fact| FactLine {
                    label: visit.t(label("venues-fact-", fact.key)),
                    said: said(&fact.text, language),
                })
                .collect(),
            link: if who.facilitator { room.link.clone() } else { String::new() },
            link_line,
            hard,
        }
    }
}

/// A room being written.
#[derive(Template)]
#[template(path = "venues_form.html")]
pub struct RoomForm {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub kinds: Vec<(String, String, String)>,
    pub sizes: Vec<(String, String, String)>,
    pub outsides: Vec<(String, String, String)>,
    pub is_new: bool,
    /// Words of the place that a woman here is called like, to be ticked.
    pub own_words: Vec<(String, String, String)>,
}

/// What is known about it.
#[derive(Template)]
#[template(path = "venues_about.html")]
pub struct Facts {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub parts: Vec<FactsPart>,
}

/// A part of the questions: the first is open, and any that already says something.
pub struct FactsPart {
    pub heading: String,
    pub open: bool,
    pub questions: Vec<(String, String, String)>,
}

/// Looking at it before anybody is asked to come.
#[derive(Template)]
#[template(path = "venues_check.html")]
pub struct Check {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub boxes: Vec<(String, String, String)>,
    pub back: String,
}

/// One thing that is hard for some.
pub struct HardLine {
    pub said: Said,
    pub words: String,
    pub removal: String,
}

/// All of them.
#[derive(Template)]
#[template(path = "venues_hard.html")]
pub struct Hard {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub things: Vec<HardLine>,
}
