//! What a step asks for, read from its form.

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal, TextRule, typed};
use jiff::civil::{Date, Weekday};
use web::{Form, Visit};

use super::Now;
use crate::{
    Both, GroupState, NewGroup,
    opening::{self, Face, Kind, LONGEST_LINE, MOST_LINES, Reading, Start, Step},
    rules, words_store,
};

/// The fields of the lines of a list, in English and in Welsh.
pub(super) const LINE_FIELDS: [(&str, &str); MOST_LINES] = [
    ("en-1", "cy-1"),
    ("en-2", "cy-2"),
    ("en-3", "cy-3"),
    ("en-4", "cy-4"),
    ("en-5", "cy-5"),
    ("en-6", "cy-6"),
    ("en-7", "cy-7"),
    ("en-8", "cy-8"),
    ("en-9", "cy-9"),
    ("en-10", "cy-10"),
    ("en-11", "cy-11"),
    ("en-12", "cy-12"),
    ("en-13", "cy-13"),
    ("en-14", "cy-14"),
    ("en-15", "cy-15"),
    ("en-16", "cy-16"),
    ("en-17", "cy-17"),
    ("en-18", "cy-18"),
    ("en-19", "cy-19"),
    ("en-20", "cy-20"),
];

/// How many names for messages are offered.
const COVERS: usize = 9;

/// The list a step is about, and how many starter texts there are for it.
pub(super) const fn list_of(step: Step) -> Option<(Kind, &'static str, usize)> {
    match step {
        Step::Who => Some((Kind::Who, "starter-who", 6)),
        Step::Can => Some((Kind::Can, "starter-can", 7)),
        Step::Cannot => Some((Kind::Cannot, "starter-cannot", 7)),
        // The first boundary, when messages are read, has fields of its own.
        Step::Boundaries => Some((Kind::Boundary, "starter-boundary", 10)),
        Step::Expect => Some((Kind::Expect, "starter-expect", 12)),
        _ => None,
    }
}

/// A starter text in both languages.
pub(super) fn starter(visit: &Visit, key: &str) -> Both {
    let said = |language| visit.speaker_in(language).t(key);
    Both { en: said(foundation::Language::En), cy: said(foundation::Language::Cy) }
}

/// The starter texts of a step: key and text.
pub(super) fn starters(visit: &Visit, step: Step) -> Vec<(String, Both)> {
    let Some((kind, name, many)) = list_of(step) else { return Vec::new() };
    let first = if kind == Kind::Boundary { 2 } else { 1 };
    (first..=many)
        .map(|number| {
            let key = format!("{name}-{number}");
            let text = starter(visit, &key);
            (key, text)
        })
        .collect()
}

/// What is to be written.
#[derive(Clone)]
pub(super) enum Change {
    Names(Both, Both),
    Lines(Kind, Vec<Both>),
    Boundaries(Vec<Both>, Reading),
    Limits(Start, Vec<Both>),
    Languages(String, Both),
    Called(Both),
    Yourself(Both),
    Writing(bool, Both),
    Listing(bool),
    Door(String, String, Option<Weekday>),
}

impl Change {
    /// New names that may tell what the group is for, when she was not asked about them yet.
    pub(super) fn name_to_ask_about(&self, before: &Both, asked: &str) -> Option<String> {
        match self {
            Self::Names(names, _) if names != before => opening::names_to_ask_about(names, asked),
            _ => None,
        }
    }

    pub(super) fn write(&self, store: &mut Store, (group, handle): (Id, Id), today: Date) -> Result<(), Fault> {
        match self {
            Self::Names(names, cover) => words_store::put_names(store, group, names, cover),
            Self::Lines(kind, lines) => words_store::put_lines(store, group, *kind, lines),
            Self::Boundaries(lines, reading) => {
                words_store::put_lines(store, group, Kind::Boundary, lines)?;
                words_store::put_reading(store, group, reading)
            }
            Self::Limits(start, points) => words_store::put_limits(store, group, *start, points, today),
            Self::Languages(languages, mixed) => words_store::put_languages(store, group, languages, mixed),
            Self::Called(called) => words_store::put_called(store, group, called),
            Self::Yourself(words) => words_store::put_words_of(store, group, handle, words),
            Self::Writing(may_write, who) => words_store::put_writing(store, group, *may_write, who),
            Self::Listing(listed) => words_store::put_listed(store, group, *listed),
            Self::Door(telephone, word, day) => words_store::put_door(store, group, telephone, word, *day),
        }
    }

    /// The face as it would be then.
    fn on(&self, face: &Face) -> Face {
        let mut face = face.clone();
        match self {
            Self::Lines(kind, lines) => drop(face.texts.insert(*kind, lines.clone())),
            Self::Boundaries(lines, _) => drop(face.texts.insert(Kind::Boundary, lines.clone())),
            Self::Limits(start, points) => {
                face.start = Some(*start);
                face.texts.insert(Kind::Limit, points.clone());
            }
            Self::Languages(_, mixed) => drop(face.texts.insert(Kind::Mixed, vec![mixed.clone()])),
            Self::Writing(_, who) => drop(face.texts.insert(Kind::Writing, vec![who.clone()])),
            _ => {}
        }
        face
    }

    fn in_its_languages(mut self, only: Option<foundation::Language>) -> Self {
        let lines: &mut [Both] = match &mut self {
            Self::Lines(_, lines) | Self::Boundaries(lines, _) | Self::Limits(_, lines) => lines,
            Self::Languages(_, text) | Self::Writing(_, text) => std::slice::from_mut(text),
            _ => &mut [],
        };
        for line in lines {
            *line = opening::without_empty_promises(std::mem::take(line), only);
        }
        self
    }

    /// Whether lines that were just added wait to be filled in.
    pub(super) fn has_gaps(&self) -> bool {
        match self {
            Self::Lines(_, lines) | Self::Boundaries(lines, _) | Self::Limits(_, lines) => {
                lines.iter().any(opening::has_gap)
            }
            _ => false,
        }
    }
}

/// Reads a step's form. Nothing is written yet.
pub(super) fn read(visit: &Visit, step: Step, form: &Form, now: &Now) -> Result<Change, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let change = match step {
        Step::Name => names(visit, form, &mut refusals),
        Step::Called => {
            let new = NewGroup { called: both(form, "called_en", "called_cy"), ..stand_in() };
            rules::new_group(new).map(|new| Change::Called(new.called)).map_err(|found| refusals = found).ok()
        }
        Step::Languages => {
            let languages = refusals.keep("languages", TextRule::optional(120).line(form.value("languages")));
            let mixed = line(&mut refusals, ("mixed-en", "mixed-cy"), form, LONGEST_LINE);
            languages.map(|languages| Change::Languages(languages, mixed))
        }
        Step::Limits => Some(limits(visit, form, now, &mut refusals)).flatten(),
        Step::Yourself => {
            Some(Change::Yourself(line(&mut refusals, ("yourself-en", "yourself-cy"), form, LONGEST_LINE)))
        }
        Step::Writing => writing(form, &mut refusals),
        Step::Listing => match form.value("listing") {
            "listed" => Some(Change::Listing(true)),
            "invited" => Some(Change::Listing(false)),
            _ => {
                refusals.add("listing", Refusal::new("choice-missing"));
                None
            }
        },
        Step::Door => door(form, &mut refusals),
        Step::Boundaries => {
            let lines = lines(visit, step, form, &mut refusals);
            let days =
                words_store::DAYS.iter().filter(|(word, _)| form.checked("days", word)).map(|(_, day)| *day).collect();
            match opening::reading(days, form.value("from"), form.value("to"), form.value("calls")) {
                Ok(reading) => Some(Change::Boundaries(lines, reading)),
                Err(found) => {
                    for (field, refusal) in found.iter() {
                        refusals.add(field, refusal.clone());
                    }
                    None
                }
            }
        }
        Step::Who | Step::Can | Step::Cannot | Step::Expect => {
            let lines = lines(visit, step, form, &mut refusals);
            list_of(step).map(|(kind, _, _)| Change::Lines(kind, lines))
        }
        // Sealed: they are read where they are sealed.
        Step::Plans => None,
    };
    match change {
        Some(change) if refusals.is_empty() => {
            let change = change.in_its_languages(opening::only_language(&now.facts));
            stays_whole(step, &change, now, &mut refusals);
            if refusals.is_empty() { Ok(change) } else { Err(refusals) }
        }
        _ => Err(refusals),
    }
}

/// What is public stays whole: a group that is open cannot lose what it could not have opened without.
fn stays_whole(step: Step, change: &Change, now: &Now, refusals: &mut FieldRefusals) {
    if now.facts.state != GroupState::Open {
        return;
    }
    let face = change.on(&now.face);
    if step == Step::Limits {
        if let Some((en, _)) = opening::limits_missing(&face).first().and_then(|point| LINE_FIELDS.get(*point)) {
            refusals.add(en, Refusal::new("groups-open-stays-whole"));
        }
        return;
    }
    let before = opening::minimum(&now.face, now.around);
    let after = opening::minimum(&face, now.around);
    if before.iter().zip(&after).any(|(before, after)| before.met && !after.met) {
        let field = if list_of(step).is_some() { "new-en" } else { "mixed-en" };
        refusals.add(field, Refusal::new("groups-open-stays-whole"));
    }
}

fn both(form: &Form, en: &str, cy: &str) -> Both {
    Both { en: form.value(en).to_owned(), cy: form.value(cy).to_owned() }
}

/// What a new group's rules ask for besides the field in question.
fn stand_in() -> NewGroup {
    let name = || Both { en: "-".to_owned(), cy: String::new() };
    NewGroup { names: name(), name_used: "-".to_owned(), ..NewGroup::default() }
}

fn line(refusals: &mut FieldRefusals, fields: (&'static str, &'static str), form: &Form, most: usize) -> Both {
    opening::both(refusals, fields, (form.value(fields.0), form.value(fields.1)), most)
}

/// The names for messages that are offered: key and text.
pub(super) fn covers(visit: &Visit) -> Vec<(String, Both)> {
    (1..=COVERS)
        .map(|number| {
            let key = format!("starter-cover-{number}");
            let text = starter(visit, &key);
            (key, text)
        })
        .collect()
}

/// The name for messages: what she typed and, where she typed nothing, what she picked.
pub(super) fn cover_names(visit: &Visit, form: &Form) -> Both {
    let typed = both(form, "cover_name_en", "cover_name_cy");
    if opening::is_said(&typed) {
        return typed;
    }
    covers(visit).into_iter().find(|(key, _)| key == form.value("cover_pick")).map_or(typed, |(_, text)| text)
}

fn names(visit: &Visit, form: &Form, refusals: &mut FieldRefusals) -> Option<Change> {
    let new = NewGroup { names: both(form, "name_en", "name_cy"), cover_names: cover_names(visit, form), ..stand_in() };
    match rules::new_group(new) {
        Ok(new) => Some(Change::Names(new.names, new.cover_names)),
        Err(found) => {
            *refusals = found;
            None
        }
    }
}

fn writing(form: &Form, refusals: &mut FieldRefusals) -> Option<Change> {
    let who = line(refusals, ("writing-en", "writing-cy"), form, LONGEST_LINE);
    match form.value("writing") {
        "yes" => {
            if !opening::is_said(&who) {
                refusals.add("writing-en", Refusal::new("groups-writing-who-missing"));
            }
            Some(Change::Writing(true, who))
        }
        "not-now" => Some(Change::Writing(false, who)),
        _ => {
            refusals.add("writing", Refusal::new("choice-missing"));
            None
        }
    }
}

/// The word at the door is said aloud, where others hear it.
fn says_nothing(word: String) -> Result<String, Refusal> {
    match rules::told_in(&word, rules::Leaving::OwnWords, &rules::Known::default()) {
        Some(telling) => Err(Refusal::new("groups-door-word-tells").with("word", telling)),
        None => Ok(word),
    }
}

fn door(form: &Form, refusals: &mut FieldRefusals) -> Option<Change> {
    let typed = form.value("telephone");
    let telephone =
        if typed.trim().is_empty() { Some(String::new()) } else { refusals.keep("telephone", typed::telephone(typed)) };
    let word = TextRule::optional(40).line(form.value("door-word")).and_then(says_nothing);
    let word = refusals.keep("door-word", word);
    let day = match form.value("poster-day") {
        "" => None,
        other => match words_store::weekday(other) {
            Some(day) => Some(day),
            None => {
                refusals.add("poster-day", Refusal::new("choice-missing"));
                None
            }
        },
    };
    Some(Change::Door(telephone?, word?, day))
}

fn lines(visit: &Visit, step: Step, form: &Form, refusals: &mut FieldRefusals) -> Vec<Both> {
    let mut lines: Vec<Both> = LINE_FIELDS
        .iter()
        .filter(|(en, cy)| form.fields().any(|(name, _)| name == *en || name == *cy))
        .map(|fields| line(refusals, *fields, form, LONGEST_LINE))
        .filter(opening::is_said)
        .collect();
    for (key, text) in starters(visit, step) {
        if form.checked("starter", &key) && !lines.contains(&text) {
            lines.push(text);
        }
    }
    let own = line(refusals, ("new-en", "new-cy"), form, LONGEST_LINE);
    if opening::is_said(&own) && !lines.contains(&own) {
        lines.push(own);
    }
    if lines.len() > MOST_LINES {
        refusals.add("new-en", Refusal::new("groups-too-many-lines").with("most", MOST_LINES as i64));
    }
    lines
}

fn limits(visit: &Visit, form: &Form, now: &Now, refusals: &mut FieldRefusals) -> Option<Change> {
    let starting = now.face.start.is_none() || form.value("do") == "start";
    let mut face = now.face.clone();
    if now.face.start.is_some() {
        let typed: Vec<Both> = opening::POINTS
            .iter()
            .zip(LINE_FIELDS)
            .map(|(_, fields)| line(refusals, fields, form, LONGEST_LINE))
            .collect();
        face.texts.insert(Kind::Limit, typed);
    }
    if !starting {
        return now.face.start.map(|start| Change::Limits(start, face.lines(Kind::Limit).to_vec()));
    }
    let Some(start) = Start::from_word(form.value("start")) else {
        refusals.add("start", Refusal::new("choice-missing"));
        return None;
    };
    let filled = opening::fill_limits(&face, now.face.start, start, |start, point| {
        starter(visit, &opening::starter_of_point(start, point))
    });
    Some(Change::Limits(start, filled))
}
