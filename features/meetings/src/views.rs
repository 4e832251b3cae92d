//! One typed struct for each template, and the sentences they are filled with.

use askama::Template;
use foundation::{Id, Language};
use groups::{Both, Member, Person};
use jiff::civil::DateTime;
use venues::Room;
use web::{Filled, Form, Frame, Visit};

use crate::{daylight, labels::label};
use promises::Became;

use crate::model::{
    self, Coming, ComingCounts, HAPPENINGS, Meeting, MeetingState, NOTHING_UNUSUAL, WAYS, Way, WayAnswer,
};
use crate::rules::{Faces, NewDates};

/// A text of a group's own, with the language it really is in.
pub struct Said {
    pub text: String,
    pub lang: &'static str,
}

fn said(both: &Both, language: Language) -> Said {
    let (text, really) = both.said(language);
    Said { text: text.to_owned(), lang: really.code() }
}

fn place_said(meeting: &Meeting, language: Language) -> Said {
    said(&meeting.room.members, language)
}

fn state_line(visit: &Visit, state: MeetingState) -> String {
    match state {
        MeetingState::Planned => visit.t("meetings-state-planned"),
        MeetingState::On => String::new(),
        MeetingState::Changed => visit.t("meetings-state-changed"),
        MeetingState::Cancelled => visit.t("meetings-state-cancelled"),
    }
}

/// A date in a list.
pub struct Line {
    pub href: String,
    pub when: String,
    pub place: Said,
    pub state: String,
    pub nobody_holds: bool,
}

pub fn line(visit: &Visit, meeting: &Meeting, facilitator: bool) -> Line {
    let mut place = place_said(meeting, visit.language());
    place.text = place.text.lines().next().unwrap_or_default().to_owned();
    Line {
        href: visit.path_to(&format!("/c/{}/dates/{}", meeting.group, meeting.id)),
        when: meeting.when_alone(visit.language()),
        place,
        state: state_line(visit, meeting.state),
        nobody_holds: facilitator && is_free(meeting),
    }
}

/// Whether nobody holds a date that takes place.
pub fn is_free(meeting: &Meeting) -> bool {
    meeting.holding.is_empty() && meeting.state != MeetingState::Cancelled
}

/// What the card on the group's own page says.
pub fn card_lines(visit: &Visit, meeting: &Meeting, mine: Option<model::Said>) -> Vec<String> {
    let mut lines = vec![meeting.when_alone(visit.language())];
    let state = state_line(visit, meeting.state);
    if !state.is_empty() {
        lines.push(state);
    }
    if meeting.state != MeetingState::Cancelled {
        lines.extend(meeting.place(visit.language()).0.lines().next().map(str::to_owned));
        lines.extend(mine.map(|said| coming_line(visit, said.coming)));
        if mine.is_some_and(|said| said.before_the_change) {
            lines.push(visit.t("meetings-you-before"));
        }
    }
    lines
}

fn coming_line(visit: &Visit, answer: Coming) -> String {
    visit.t(match answer {
        Coming::Yes => "meetings-you-yes",
        Coming::Maybe => "meetings-you-maybe",
        Coming::NotThisTime => "meetings-you-not",
    })
}

/// All dates.
#[derive(Template)]
#[template(path = "meetings_dates.html")]
pub struct Dates {
    pub frame: Frame,
    pub at: String,
    pub rooms: String,
    pub facilitator: bool,
    pub has_rooms: bool,
    pub lines: Vec<Line>,
    /// Who holds the next dates, for those who hold the group.
    pub faces: Option<String>,
}

/// How many faces the next dates have.
pub fn faces_line(visit: &Visit, people: &[Person], faces: &Faces) -> String {
    let (speaker, named) = (visit.speaker(), names(visit, people, &faces.who));
    match faces.who.len() {
        1 => speaker.t2("meetings-faces-one", "name", named, "count", faces.dates),
        2 => speaker.t2("meetings-faces-two", "names", named, "count", faces.dates),
        more => speaker.t2("meetings-faces-more", "names", named, "number", more),
    }
}

/// An ask that the whole group reads.
pub struct Asked {
    pub ask: String,
    pub answer: String,
    pub words: String,
}

fn answer_line(visit: &Visit, way: &Way) -> String {
    match way.answer {
        Some(WayAnswer::Yes) => visit.t("meetings-way-yes"),
        Some(WayAnswer::HowAbout) => visit.t("meetings-way-how-about"),
        Some(WayAnswer::Cannot) => visit.t("meetings-way-cannot"),
        Some(WayAnswer::Waiting) | None => answer_by(visit, way),
    }
}

/// Until when an answer is promised, and what became of that. That it is late stands there from the next morning at ten.
fn answer_by(visit: &Visit, way: &Way) -> String {
    let Some(promise) = &way.promise else {
        return visit.t(if way.asked { "meetings-way-answer-nobody" } else { "meetings-way-kept" });
    };
    let late_then = promise.closed.as_ref().is_some_and(|(.., closed_on)| promise.by_day < *closed_on);
    let key = match promise.closed.as_ref().map(|(became, ..)| *became) {
        Some(Became::Changed) if late_then => return visit.t("meetings-way-promise-off-late"),
        Some(Became::NotPossible) => return visit.t("meetings-way-answer-none"),
        Some(Became::Changed) => return visit.t("meetings-way-promise-off"),
        Some(Became::Kept) => return visit.t("meetings-way-promise-kept"),
        None if promise.is_late_for_her(visit.now_here().datetime()) => "meetings-way-answer-late",
        None if way.put_off => "meetings-way-answer-new-day",
        None => "meetings-way-answer-by",
    };
    visit.speaker().t1(key, "day", language::day_short(visit.language(), promise.by_day))
}

/// The same to those who owe it: once the day has passed, that an honest word is due.
pub fn answer_owed(visit: &Visit, way: &Way) -> String {
    let late = way.promise.as_ref().is_some_and(|promise| promise.is_late(visit.now_here().date()));
    if late { visit.t("meetings-way-honest") } else { answer_by(visit, way) }
}

pub fn asked_line(visit: &Visit, way: &Way, ask: &str, words: Option<&str>) -> Asked {
    Asked { ask: ask.to_owned(), answer: answer_line(visit, way), words: words.unwrap_or_default().to_owned() }
}

/// How many picked which way, without names.
pub fn picked_lines(visit: &Visit, picked: &[Vec<String>]) -> Vec<(u32, String)> {
    WAYS.iter()
        .filter_map(|key| {
            let count = picked.iter().filter(|ways| ways.iter().any(|one| one == key)).count();
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            (count > 0).then(|| (count, visit.t(label("meetings-way-", key))))
        })
        .collect()
}

/// What the page of one date is made of, besides the date.
pub struct Around<'read> {
    pub people: &'read [Person],
    pub mine: Option<model::Said>,
    pub counts: ComingCounts,
    pub ways: &'read [Way],
    pub things: &'read [venues::HardThing],
    pub now: DateTime,
    pub asked: Vec<Asked>,
    /// What else leads on from here, of other features.
    pub links: Vec<(String, String)>,
    /// What is other than first said, of other features.
    pub changes: Vec<web::Card>,
}

/// One date.
#[derive(Template)]
#[template(path = "meetings_meeting.html")]
pub struct MeetingPage {
    pub frame: Frame,
    pub at: String,
    pub all: String,
    pub room: String,
    pub heading: String,
    pub state: String,
    pub changes: Vec<web::Card>,
    pub note: Said,
    pub from_to: String,
    pub place: Said,
    /// That it is dark on the way home.
    pub dark: Option<String>,
    pub link: String,
    pub link_later: bool,
    pub holding: String,
    pub greeting: String,
    pub happening: Vec<String>,
    pub happening_text: Said,
    pub cost: String,
    pub cost_note: Said,
    pub may_answer: bool,
    pub is_shown: bool,
    pub mine: String,
    /// Whether she said it before the date changed.
    pub mine_before: bool,
    pub way: String,
    pub asked: Vec<Asked>,
    pub links: Vec<(String, String)>,
    pub facilitator: bool,
    pub planned: bool,
    pub in_series: bool,
    pub counts: Vec<(u32, String)>,
    /// How many of those said it before the date changed.
    pub said_before: Option<String>,
    pub waiting: u32,
    pub warnings: Vec<String>,
    /// Those who hold the group may take it on: nobody holds it, nobody greets.
    pub nobody_holds: bool,
    pub nobody_greets: bool,
}

fn names(visit: &Visit, people: &[Person], handles: &[Id]) -> String {
    let names: Vec<String> = handles
        .iter()
        .filter_map(|handle| people.iter().find(|person| person.handle == *handle))
        .map(|person| person.name_used.clone())
        .collect();
    language::and_list(visit.language(), &names)
}

/// When the last bus goes too soon after an end, or before it.
fn bus_line(visit: &Visit, ends: DateTime, room: &Room) -> Option<String> {
    let speaker = visit.speaker();
    let bus = venues::rules::last_bus_warning(ends, &room.last_bus)?;
    let goes = language::time(visit.language(), bus.bus);
    let earlier = language::time(visit.language(), bus.earlier);
    Some(if bus.minutes < 0 {
        speaker.t2("meetings-bus-gone", "bus", goes, "earlier", earlier)
    } else {
        speaker.t3("meetings-bus-close", "bus", goes, "minutes", bus.minutes, "earlier", earlier)
    })
}

/// That it is dark on the way home from a room, in winter, and what helps.
fn dark_line(visit: &Visit, ends: DateTime, room: &Room) -> Option<String> {
    let sets = daylight::dark_on_the_way_home(ends).filter(|_| room.kind == venues::Kind::Room)?;
    Some(visit.speaker().t1("meetings-dark", "time", language::time(visit.language(), sets)))
}

/// New dates, looked over before they are kept.
#[derive(Template)]
#[template(path = "meetings_preview.html")]
pub struct Preview {
    pub frame: Frame,
    pub at: String,
    pub from_to: String,
    pub place: Said,
    pub days: Vec<String>,
    pub count: String,
    pub warnings: Vec<String>,
    /// On how many of the days it is dark on the way home.
    pub dark: Option<String>,
    pub hidden: Vec<(String, String)>,
}

impl Preview {
    /// Nothing when there is nothing to look over: one day, and no bus that is missed.
    pub fn of(visit: &Visit, group: Id, rooms: &[Room], new: &NewDates, form: &Form) -> Option<Self> {
        let language = visit.language();
        let room = rooms.iter().find(|room| room.id == new.planned.room)?;
        let mut warnings: Vec<String> = Vec::new();
        for day in &new.days {
            let line = bus_line(visit, day.to_datetime(new.planned.ends), room);
            warnings.extend(line.filter(|line| !warnings.contains(line)));
        }
        if new.days.len() < 2 && warnings.is_empty() {
            return None;
        }
        let dark =
            new.days.iter().filter(|day| dark_line(visit, day.to_datetime(new.planned.ends), room).is_some()).count();
        let mut place = said(&room.members, language);
        place.text = place.text.lines().next().unwrap_or_default().to_owned();
        let (from, until) = (language::time(language, new.planned.starts), language::time(language, new.planned.ends));
        Some(Self {
            frame: visit.frame().seen_by("meetings-form-seen-by"),
            at: visit.path_to(&format!("/c/{group}/dates/new")),
            from_to: format!("{from}–{until}"),
            place,
            days: new.days.iter().map(|day| language::day(language, *day)).collect(),
            count: visit.speaker().t1("meetings-preview-count", "count", new.days.len()),
            warnings,
            dark: (dark > 0).then(|| visit.speaker().t1("meetings-dark-days", "count", dark)),
            hidden: form
                .fields()
                .filter(|(name, _)| !matches!(*name, "do" | "looked"))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        })
    }
}

/// What those who hold the group ought to know of a room at an hour: the last bus, what is hard there for some (nobody is named or
/// counted), and that nobody looked it over.
pub fn about_room(visit: &Visit, ends: DateTime, room: &Room, things: &[venues::HardThing]) -> Vec<String> {
    let mut lines: Vec<String> = bus_line(visit, ends, room).into_iter().collect();
    for here in venues::rules::hard_here(room, things) {
        lines.push(visit.speaker().t1("meetings-hard-here", "what", here.said.said(visit.language()).0));
    }
    if room.checked_on.is_none() {
        lines.push(visit.t("meetings-room-not-checked"));
    }
    lines
}

/// What those who hold the group ought to see before they ask anybody to come.
fn warnings(visit: &Visit, meeting: &Meeting, around: &Around<'_>) -> Vec<String> {
    let mut lines = about_room(visit, meeting.ends, &meeting.room, around.things);
    // One woman alone is one cold away from a locked door.
    if meeting.holding.len() == 1 && meeting.cover.is_empty() {
        lines.push(visit.t("meetings-one-alone"));
    }
    lines
}

impl MeetingPage {
    pub fn of(visit: &Visit, who: &Member, meeting: &Meeting, around: &Around<'_>) -> Self {
        let language = visit.language();
        let link_shown = who.facilitator || meeting.link_is_shown(around.now);
        let mine = around.ways.iter().find(|way| way.handle == who.handle);
        let counts = [
            (around.counts.yes, visit.t("meetings-count-yes")),
            (around.counts.maybe, visit.t("meetings-count-maybe")),
            (around.counts.not_this_time, visit.t("meetings-count-not")),
        ];
        let waiting = around.ways.iter().filter(|way| way.asked && way.answer == Some(WayAnswer::Waiting)).count();
        let takes_place = meeting.state != MeetingState::Cancelled;
        Self {
            frame: visit.frame().seen_by("meetings-seen-by"),
            at: visit.path_to(&format!("/c/{}/dates/{}", meeting.group, meeting.id)),
            all: visit.path_to(&format!("/c/{}/dates", meeting.group)),
            room: visit.path_to(&format!("/c/{}/rooms/{}", meeting.group, meeting.room.id)),
            heading: meeting.when_alone(language),
            state: state_line(visit, meeting.state),
            changes: around.changes.clone(),
            note: said(&meeting.note, language),
            from_to: meeting.from_to(language),
            place: place_said(meeting, language),
            dark: dark_line(visit, meeting.ends, &meeting.room).filter(|_| takes_place),
            link: if link_shown { meeting.link().to_owned() } else { String::new() },
            link_later: !link_shown && takes_place && !meeting.link().is_empty() && meeting.ends >= around.now,
            holding: names(visit, around.people, &meeting.holding),
            greeting: names(visit, around.people, meeting.greeting.as_slice()),
            happening: meeting.happening.iter().map(|key| visit.t(label("meetings-happening-", key))).collect(),
            happening_text: said(&meeting.happening_text, language),
            cost: language::pounds(language, meeting.cost_pence),
            cost_note: said(&meeting.cost_note, language),
            may_answer: meeting.state.is_shown() && crate::rules::may_answer(meeting, around.now).is_ok(),
            is_shown: meeting.state.is_shown() && takes_place,
            mine: around.mine.map_or_else(String::new, |said| coming_line(visit, said.coming)),
            mine_before: around.mine.is_some_and(|said| said.before_the_change),
            way: mine.map_or_else(String::new, |way| {
                if way.asked { answer_line(visit, way) } else { visit.t("meetings-way-kept") }
            }),
            asked: around
                .asked
                .iter()
                .map(|one| Asked { ask: one.ask.clone(), answer: one.answer.clone(), words: one.words.clone() })
                .collect(),
            links: around.links.clone(),
            facilitator: who.facilitator,
            planned: meeting.state == MeetingState::Planned,
            in_series: meeting.series.is_some(),
            counts: if who.facilitator { counts.to_vec() } else { Vec::new() },
            said_before: (who.facilitator && takes_place && around.counts.before_the_change > 0).then(|| {
                visit.speaker().t1("meetings-counts-before", "count", i64::from(around.counts.before_the_change))
            }),
            waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            warnings: if who.facilitator && takes_place { warnings(visit, meeting, around) } else { Vec::new() },
            nobody_holds: who.facilitator && is_free(meeting) && meeting.ends >= around.now,
            nobody_greets: who.facilitator && takes_place && meeting.greeting.is_none() && meeting.ends >= around.now,
        }
    }
}

/// Which date a form is about.
#[derive(Clone, Copy)]
pub enum What {
    /// One that is not there yet.
    New,
    /// One that nobody has been shown.
    Planned(Id),
    /// One the group sees: only who greets and what might happen.
    Told(Id),
}

/// A date being written.
#[derive(Template)]
#[template(path = "meetings_form.html")]
pub struct DateForm {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub changed: String,
    pub is_new: bool,
    pub is_told: bool,
    pub rules: Vec<(String, String, String)>,
    pub rooms: Vec<(String, String)>,
    pub holders: Vec<(String, String, String)>,
    pub people: Vec<(String, String, String)>,
    pub greeters: Vec<(String, String)>,
    pub happenings: Vec<(String, String, String)>,
}

fn choice(person: &Person) -> (String, String, String) {
    (person.handle.to_string(), person.name_used.clone(), String::new())
}

const RULES: [&str; 9] =
    ["once", "week", "two-weeks", "month-first", "month-second", "month-third", "month-fourth", "month-last", "picked"];

impl DateForm {
    pub fn of(visit: &Visit, group: Id, rooms: &[Room], people: &[Person], what: What, fields: Filled) -> Self {
        let language = visit.language();
        let at = match what {
            What::New => format!("/c/{group}/dates/new"),
            What::Planned(id) | What::Told(id) => format!("/c/{group}/dates/{id}/edit"),
        };
        let changed = match what {
            What::Told(id) => visit.path_to(&format!("/c/{group}/dates/{id}/changed")),
            What::New | What::Planned(_) => String::new(),
        };
        // Those who hold the group stand first.
        let mut here: Vec<&Person> = people.iter().filter(|person| !person.resting).collect();
        here.sort_by_key(|person| !person.facilitator);
        let mut greeters = vec![(String::new(), visit.t("meetings-nobody-yet"))];
        greeters.extend(here.iter().map(|person| (person.handle.to_string(), person.name_used.clone())));
        let mut happenings: Vec<_> = HAPPENINGS
            .iter()
            .map(|key| ((*key).to_owned(), visit.t(label("meetings-happening-", key)), String::new()))
            .collect();
        happenings.push((NOTHING_UNUSUAL.to_owned(), visit.t("meetings-happening-nothing-unusual"), String::new()));
        Self {
            frame: visit.frame().seen_by("meetings-form-seen-by"),
            fields,
            at: visit.path_to(&at),
            changed,
            is_new: matches!(what, What::New),
            is_told: matches!(what, What::Told(_)),
            rules: RULES
                .iter()
                .map(|rule| ((*rule).to_owned(), visit.t(label("meetings-rule-", rule)), String::new()))
                .collect(),
            rooms: std::iter::once((String::new(), visit.t("meetings-room-choose")))
                .chain(rooms.iter().filter(|room| room.in_use).map(|room| {
                    let name = room.for_members(language).0.lines().next().unwrap_or_default();
                    (room.id.to_string(), name.to_owned())
                }))
                .collect(),
            holders: here.iter().filter(|person| person.facilitator).map(|person| choice(person)).collect(),
            people: here.iter().map(|person| choice(person)).collect(),
            greeters,
            happenings,
        }
    }
}

/// Nobody who holds the group reads messages just now.
pub struct Away {
    /// Who reads again when.
    pub lines: Vec<String>,
    /// By which day there is an answer, or that none is promised.
    pub answer: String,
    /// The group's public page, with other ways to somebody.
    pub group: String,
}

/// My way of taking part.
#[derive(Template)]
#[template(path = "meetings_mine.html")]
pub struct Mine {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub back: String,
    pub when: String,
    pub ways: Vec<(String, String, String)>,
    pub seen_by: Vec<(String, String, String)>,
    pub there: bool,
    pub answer: String,
    pub words: String,
    /// Where nobody who holds the group reads just now.
    pub away: Option<Away>,
}

impl Mine {
    pub fn of(
        visit: &Visit,
        who: &Member,
        meeting: &Meeting,
        way: Option<&Way>,
        words: Option<&str>,
        fields: Filled,
    ) -> Self {
        let back = visit.path_to(&format!("/c/{}/dates/{}", who.group, meeting.id));
        Self {
            frame: visit.frame().seen_by("meetings-mine-seen-by"),
            fields,
            at: format!("{back}/mine"),
            back,
            when: meeting.when_alone(visit.language()),
            ways: WAYS
                .iter()
                .map(|key| ((*key).to_owned(), visit.t(label("meetings-way-", key)), String::new()))
                .collect(),
            seen_by: ["facilitators", "group"]
                .iter()
                .map(|who| ((*who).to_owned(), visit.t(label("meetings-ask-", who)), String::new()))
                .collect(),
            there: way.is_some(),
            answer: way.filter(|way| way.asked).map_or_else(String::new, |way| answer_line(visit, way)),
            words: words.unwrap_or_default().to_owned(),
            away: None,
        }
    }
}

/// One ask in the list of those who hold the group.
pub struct AskLine {
    pub href: String,
    pub ask: String,
    pub state: String,
}

pub fn ask_line(visit: &Visit, at: &str, way: &Way, ask: Option<&str>) -> AskLine {
    AskLine {
        href: if ask.is_some() { format!("{at}/{}", way.id) } else { String::new() },
        ask: ask.map_or_else(|| visit.t("meetings-ask-not-yours"), str::to_owned),
        state: match way.answer {
            Some(WayAnswer::Waiting) | None => answer_owed(visit, way),
            Some(_) => answer_line(visit, way),
        },
    }
}

/// What women asked for, without names.
#[derive(Template)]
#[template(path = "meetings_ways.html")]
pub struct Ways {
    pub frame: Frame,
    pub when: String,
    pub back: String,
    pub picked: Vec<(u32, String)>,
    pub not_hers: bool,
    pub asks: Vec<AskLine>,
}

/// One of them, to be answered.
#[derive(Template)]
#[template(path = "meetings_ask.html")]
pub struct OneAsk {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub back: String,
    pub ask: String,
    pub by: String,
    /// Where an honest word is said instead, while an answer is owed.
    pub longer: Option<String>,
    pub answers: Vec<(String, String, String)>,
    pub group_reads: bool,
}

/// The answers that can be given.
pub fn answers(visit: &Visit) -> Vec<(String, String, String)> {
    WayAnswer::GIVEN
        .iter()
        .map(|answer| {
            let word = answer.word();
            (word.to_owned(), visit.t(label("meetings-give-", word)), String::new())
        })
        .collect()
}

/// Her calendar address.
#[derive(Template)]
#[template(path = "meetings_feed.html")]
pub struct FeedPage {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub is_on: bool,
    /// Whether she rests while it is on: it shows no dates ahead.
    pub rests: bool,
    pub address: String,
    pub says: Vec<(String, String, String)>,
}

impl FeedPage {
    pub fn of(visit: &Visit, group: Id, is_on: bool, cover: &str, address: Option<String>, fields: Filled) -> Self {
        let mut says = vec![("busy".to_owned(), visit.t("meetings-feed-busy"), String::new())];
        if !cover.is_empty() {
            says.push(("cover".to_owned(), visit.speaker().t1("meetings-feed-cover", "name", cover), String::new()));
        }
        Self {
            frame: visit.frame().seen_by("meetings-feed-seen-by"),
            fields,
            at: visit.path_to(&format!("/c/{group}/dates/feed")),
            is_on,
            rests: false,
            address: address.unwrap_or_default(),
            says,
        }
    }
}

/// Whether it is on.
#[derive(Template)]
#[template(path = "meetings_on.html")]
pub struct IsItOn {
    pub frame: Frame,
    pub line: String,
    pub day: String,
    /// The group's own number; empty where it gives none.
    pub telephone: String,
    pub telephone_said: String,
}

/// What the public page may say.
#[derive(Template)]
#[template(path = "meetings_public.html")]
pub struct Choice {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub shows: Vec<(String, String, String)>,
}

impl Choice {
    pub fn of(visit: &Visit, group: Id, fields: Filled) -> Self {
        let shows = ["weekday", "day-and-time"]
            .iter()
            .map(|one| ((*one).to_owned(), visit.t(label("meetings-shows-", one)), String::new()))
            .collect();
        Self {
            frame: visit.frame().seen_by("meetings-form-seen-by"),
            fields,
            at: visit.path_to(&format!("/c/{group}/dates/public")),
            shows,
        }
    }
}
