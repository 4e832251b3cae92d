//! What is worth saying about a room before somebody is asked to come there. Pure.

use foundation::{FieldRefusals, Language, Refusal, TextRule, typed};
use jiff::civil::{Date, DateTime, Time};

use crate::model::{Both, Fact, HardThing, Kind, LastBus, Room, Size};

/// Fewer minutes than this between the end and the last bus, and somebody runs for it in the dark.
pub const BUS_MINUTES: i64 = 30;
/// How long what women are told of a room may be.
pub const LONGEST_MEMBERS: usize = 600;

/// What the last bus means for the end of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusWarning {
    /// When it goes.
    pub bus: Time,
    /// Minutes between the end and the bus; below nought when it has gone by then.
    pub minutes: i64,
    /// An end that leaves time, to full ten minutes.
    pub earlier: Time,
}

/// Says when an end leaves less than half an hour for the last bus. A bus before four in the morning is the night's.
#[must_use]
pub fn last_bus_warning(ends: DateTime, last_bus: &LastBus) -> Option<BusWarning> {
    let minute = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
    let bus = last_bus.on(ends.date().weekday())?;
    let goes = if bus.hour() < 4 { minute(bus) + 1440 } else { minute(bus) };
    let minutes = goes - minute(ends.time());
    if minutes >= BUS_MINUTES {
        return None;
    }
    let earlier = ((goes - BUS_MINUTES) / 10 * 10).clamp(0, 1439);
    let hour = i8::try_from(earlier / 60).ok()?;
    let past = i8::try_from(earlier % 60).ok()?;
    Some(BusWarning { bus, minutes, earlier: Time::new(hour, past, 0, 0).ok()? })
}

/// A thing that is hard for some, found in what is known about a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardHere {
    /// What is hard.
    pub said: Both,
    /// Where it was found: the key of a fact.
    pub fact: &'static str,
}

fn holds(text: &[String], wanted: &[String]) -> bool {
    !wanted.is_empty() && text.windows(wanted.len()).any(|window| window == wanted)
}

/// Compares what is hard for some with what is known about a room. Whole words, capitals and accents do not matter.
#[must_use]
pub fn hard_here(room: &Room, things: &[HardThing]) -> Vec<HardHere> {
    let mut found = Vec::new();
    for thing in things {
        for fact in &room.facts {
            let (en, cy) = (foundation::plain_words(&fact.text.en), foundation::plain_words(&fact.text.cy));
            let meets = thing
                .words
                .split(',')
                .map(foundation::plain_words)
                .any(|wanted| holds(&en, &wanted) || holds(&cy, &wanted));
            if meets {
                found.push(HardHere { said: thing.said.clone(), fact: fact.key });
            }
        }
    }
    found
}

/// Whether members see the link now: from so many minutes before the start until the end.
#[must_use]
pub fn link_is_shown(now: DateTime, starts: DateTime, ends: DateTime, minutes: i64) -> bool {
    let from = starts.saturating_sub(jiff::Span::new().minutes(minutes.clamp(0, 100_000)));
    now >= from && now <= ends
}

/// A room as a form gave it, read and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomFields {
    /// What kind of place.
    pub kind: Kind,
    /// What reception and outsiders see.
    pub public: Both,
    /// What members get.
    pub members: Both,
    /// The rough area.
    pub area: Both,
    /// Address lines for members.
    pub address: String,
    /// When the last bus goes.
    pub last_bus: LastBus,
    /// Link or number.
    pub link: String,
    /// How many minutes before the start members see it.
    pub link_minutes: i64,
    /// How much space there is; nothing where nobody has said, and online.
    pub size: Option<Size>,
    /// Whether there is a place outside; nothing where nobody has said, and online.
    pub outside: Option<bool>,
}

/// What was typed for a room: a field's name in, its text out.
pub type Typed<'form> = &'form dyn Fn(&str) -> String;

/// Whether a word says that there is a place outside.
#[must_use]
pub fn outside(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The word for it in tables and forms.
#[must_use]
pub const fn outside_word(outside: bool) -> &'static str {
    if outside { "yes" } else { "no" }
}

/// A choice that may be left open: nothing typed is nothing said.
fn left_open<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    if typed.is_empty() { Ok(None) } else { read(typed).map(Some).ok_or(Refusal::new("choice-missing")) }
}

fn optional_time(typed: &str) -> Result<Option<Time>, Refusal> {
    if typed.trim().is_empty() { Ok(None) } else { typed::time(typed).map(Some) }
}

fn line(refusals: &mut FieldRefusals, value: Typed<'_>, field: &'static str, most: usize) -> String {
    refusals.keep(field, TextRule::optional(most).line(&value(field))).unwrap_or_default()
}

fn text(refusals: &mut FieldRefusals, value: Typed<'_>, field: &'static str, most: usize) -> String {
    refusals.keep(field, TextRule::optional(most).text(&value(field))).unwrap_or_default()
}

/// Reads the form for a room. What members get is needed in one language at least.
///
/// # Errors
/// Field by field.
pub fn room(value: Typed<'_>) -> Result<RoomFields, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let kind = refusals.keep("kind", Kind::from_word(&value("kind")).ok_or(Refusal::new("choice-missing")));
    let members = Both {
        en: text(&mut refusals, value, "members_en", LONGEST_MEMBERS),
        cy: text(&mut refusals, value, "members_cy", LONGEST_MEMBERS),
    };
    if members.en.is_empty() && members.cy.is_empty() {
        refusals.add("members_en", Refusal::new("venues-members-missing"));
    }
    let public =
        Both { en: line(&mut refusals, value, "public_en", 120), cy: line(&mut refusals, value, "public_cy", 120) };
    let area = Both { en: line(&mut refusals, value, "area_en", 80), cy: line(&mut refusals, value, "area_cy", 80) };
    let address = text(&mut refusals, value, "address", 300);
    let last_bus = LastBus {
        most_days: refusals.keep("last_bus", optional_time(&value("last_bus"))).flatten(),
        saturday: refusals.keep("last_bus_saturday", optional_time(&value("last_bus_saturday"))).flatten(),
        sunday: refusals.keep("last_bus_sunday", optional_time(&value("last_bus_sunday"))).flatten(),
    };
    let link = refusals.keep("link", link(&value("link"))).unwrap_or_default();
    let minutes = value("link_minutes");
    let link_minutes = if minutes.trim().is_empty() {
        Some(30)
    } else {
        refusals.keep("link_minutes", typed::number(&minutes, 5, 1440))
    };
    let size = refusals.keep("size", left_open(&value("size"), Size::from_word)).flatten();
    let outside = refusals.keep("outside", left_open(&value("outside"), outside)).flatten();
    match (kind, link_minutes) {
        (Some(kind), Some(link_minutes)) if refusals.is_empty() => {
            let room = kind == Kind::Room;
            let (size, outside) = (size.filter(|_| room), outside.filter(|_| room));
            Ok(RoomFields { kind, public, members, area, address, last_bus, link, link_minutes, size, outside })
        }
        _ => Err(refusals),
    }
}

/// A link to an online room (`https://…`) or a number to ring; may be empty.
///
/// # Errors
/// `venues-link-wrong` when it is neither.
pub fn link(typed: &str) -> Result<String, Refusal> {
    let tidy = TextRule::optional(500).line(typed)?;
    // Anything but https could run in her browser or be read on the way.
    let is_link = tidy.strip_prefix("https://").is_some_and(|rest| {
        rest.split(['/', '?', '#']).next().is_some_and(|host| host.contains('.') && !host.contains(['@', ' ']))
            && !rest.contains([' ', '"', '<', '>'])
    });
    if tidy.is_empty() || is_link || typed::telephone(&tidy).is_ok() {
        Ok(tidy)
    } else {
        Err(Refusal::new("venues-link-wrong"))
    }
}

/// What is known about a room, read and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsChecked {
    /// Those with something in them.
    pub facts: Vec<Fact>,
}

/// Reads the form of facts in one language; what stands in the other stays.
///
/// # Errors
/// Field by field.
pub fn facts(room: &Room, language: Language, value: Typed<'_>) -> Result<FactsChecked, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut facts: Vec<Fact> = Vec::new();
    for key in room.kind.facts() {
        let typed = refusals.keep(key, TextRule::optional(300).text(&value(key))).unwrap_or_default();
        let mut both =
            room.facts.iter().find(|fact| fact.key == *key).map(|fact| fact.text.clone()).unwrap_or_default();
        match language {
            Language::En => both.en = typed,
            Language::Cy => both.cy = typed,
        }
        if !both.en.is_empty() || !both.cy.is_empty() {
            facts.push(Fact { key, text: both });
        }
    }
    if refusals.is_empty() { Ok(FactsChecked { facts }) } else { Err(refusals) }
}

/// A room somebody looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomChecked {
    /// The day.
    pub on: Date,
}

/// Whether everything on the list has been looked at.
///
/// # Errors
/// `venues-check-left` while something is left.
pub fn check(kind: Kind, ticked: &dyn Fn(&str) -> bool, today: Date) -> Result<RoomChecked, FieldRefusals> {
    if kind.checks().iter().all(|one| ticked(one)) {
        return Ok(RoomChecked { on: today });
    }
    let mut refusals = FieldRefusals::new();
    refusals.add("looked", Refusal::new("venues-check-left"));
    Err(refusals)
}

/// A thing that is hard for some, read and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThingChecked {
    /// What it is.
    pub said: Both,
    /// Words to look for.
    pub words: String,
}

/// Reads the form for it: said in one language at least, and at least one word to look for.
///
/// # Errors
/// Field by field.
pub fn thing(value: Typed<'_>) -> Result<ThingChecked, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let said = Both { en: line(&mut refusals, value, "said_en", 120), cy: line(&mut refusals, value, "said_cy", 120) };
    if said.en.is_empty() && said.cy.is_empty() {
        refusals.add("said_en", Refusal::new("text-missing"));
    }
    let words = refusals.keep("words", TextRule::needed(200).line(&value("words"))).unwrap_or_default();
    if foundation::plain_words(&words).is_empty() {
        refusals.add("words", Refusal::new("text-missing"));
    }
    if refusals.is_empty() { Ok(ThingChecked { said, words }) } else { Err(refusals) }
}
