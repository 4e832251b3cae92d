//! Each step's page.

use foundation::Id;
use web::{Answer, Filled, Form, Frame, Reply, Turned, Visit};

use super::{Now, change, plans, title_of, with_lines};
use crate::{
    Facilitator, GroupState,
    opening::{self, Kind, POINTS, Start, Step},
    store, words_store,
};

/// A text to be written in both languages.
pub(super) struct Row {
    pub(super) heading: String,
    /// The sentence that says in which box a gap is.
    pub(super) gap: Option<&'static str>,
    pub(super) en: &'static str,
    pub(super) cy: &'static str,
}

#[derive(askama::Template)]
#[template(path = "groups_step.html")]
struct StepPage {
    frame: Frame,
    fields: Filled,
    group: Id,
    word: &'static str,
    title: String,
    lead: String,
    /// Before the group opens: whether this can wait.
    waits: Option<String>,
    welsh_first: bool,
    is_list: bool,
    rows: Vec<Row>,
    starters: Vec<(String, String, String)>,
    starts: Vec<(String, String, String)>,
    started: bool,
    days: Vec<(String, String, String)>,
    poster_days: Vec<(String, String)>,
    covers: Vec<(String, String)>,
    tells: Option<String>,
    /// A name she is asked about before it is kept, and the question.
    asked: Option<(String, String)>,
    alone: bool,
    /// Who cannot read the plans yet.
    readable: super::Readable,
    /// The points of the limits, with their place on the page and whether a gap is left: a short way down a long page.
    points: Vec<(usize, String, bool)>,
}

pub(super) fn step_of(visit: &Visit) -> Result<Step, Turned> {
    Step::from_word(visit.parameter("step")).ok_or(Turned::NotHere)
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let step = step_of(visit)?;
    let now = Now::of(visit, &who)?;
    if step == Step::Plans {
        return plans::show(visit, &who, &now);
    }
    let fields = filled(step, &now);
    Reply::page(&page(visit, &who, step, &now, fields))
}

/// The form with what is kept.
fn filled(step: Step, now: &Now) -> Filled {
    let (facts, face) = (&now.facts, &now.face);
    let text = |time: Option<jiff::civil::Time>| {
        time.map_or_else(String::new, |time| language::time(foundation::Language::En, time))
    };
    let pair = |en: &str, cy: &str, both: &crate::Both| Filled::empty().with(en, &both.en).with(cy, &both.cy);
    match step {
        Step::Name => pair("name_en", "name_cy", &facts.names)
            .with("cover_name_en", &facts.cover_names.en)
            .with("cover_name_cy", &facts.cover_names.cy),
        Step::Called => pair("called_en", "called_cy", &facts.called),
        Step::Yourself => pair("yourself-en", "yourself-cy", &now.herself),
        Step::Languages => {
            let mixed = face.lines(Kind::Mixed).first().cloned().unwrap_or_default();
            pair("mixed-en", "mixed-cy", &mixed).with("languages", facts.languages.as_str())
        }
        Step::Writing => {
            let who = face.lines(Kind::Writing).first().cloned().unwrap_or_default();
            let answer = if facts.may_write { "yes" } else { "not-now" };
            pair("writing-en", "writing-cy", &who).with("writing", answer)
        }
        Step::Listing => Filled::empty().with("listing", if facts.listed { "listed" } else { "invited" }),
        Step::Door => Filled::empty()
            .with("telephone", foundation::typed::telephone_said(&face.telephone))
            .with("door-word", face.door_word.as_str())
            .with("poster-day", face.poster_day.map_or("", words_store::weekday_word)),
        Step::Limits => {
            with_lines(Filled::empty().with("start", face.start.map_or("", Start::word)), face.lines(Kind::Limit))
        }
        Step::Boundaries => {
            let mut fields = with_lines(Filled::empty(), face.lines(Kind::Boundary))
                .with("from", text(face.reading.from))
                .with("to", text(face.reading.to))
                .with("calls", text(face.reading.calls_until));
            for day in &face.reading.days {
                fields = fields.with("days", words_store::weekday_word(*day));
            }
            fields
        }
        Step::Who | Step::Can | Step::Cannot | Step::Expect => change::list_of(step)
            .map_or_else(Filled::empty, |(kind, _, _)| with_lines(Filled::empty(), face.lines(kind))),
        Step::Plans => Filled::empty(),
    }
}

fn rows(visit: &Visit, step: Step, now: &Now, fields: &Filled) -> Vec<Row> {
    if step == Step::Limits {
        if now.face.start.is_none() {
            return Vec::new();
        }
        return POINTS
            .iter()
            .zip(change::LINE_FIELDS)
            .enumerate()
            .map(|(place, (point, (en, cy)))| Row {
                heading: visit.t(&opening::starter_of_point(Start::Own, point)),
                gap: opening::where_the_gap_is(&now.face.limit(place)),
                en,
                cy,
            })
            .collect();
    }
    let Some((kind, _, _)) = change::list_of(step) else { return Vec::new() };
    // What she typed comes back, also where a line was taken away meanwhile by somebody else.
    let typed = change::LINE_FIELDS
        .iter()
        .rposition(|(en, cy)| !fields.value(en).is_empty() || !fields.value(cy).is_empty())
        .map_or(0, |last| last + 1);
    let lines = now.face.lines(kind);
    change::LINE_FIELDS
        .into_iter()
        .take(lines.len().max(typed))
        .enumerate()
        .map(|(place, (en, cy))| Row {
            heading: visit.speaker().t1("groups-line-number", "number", place as i64 + 1),
            gap: lines.get(place).and_then(opening::where_the_gap_is),
            en,
            cy,
        })
        .collect()
}

/// What the limits' page holds, point by point.
fn points(visit: &Visit, step: Step, now: &Now) -> Vec<(usize, String, bool)> {
    if step != Step::Limits || now.face.start.is_none() {
        return Vec::new();
    }
    let missing = opening::limits_missing(&now.face);
    let line = |(place, point): (usize, &&'static str)| {
        (place + 1, visit.t(super::super::public::point_heading(point)), missing.contains(&place))
    };
    POINTS.iter().enumerate().map(line).collect()
}

/// The names for messages that are offered, in her language; the first is none.
pub(super) fn covers(visit: &Visit) -> Vec<(String, String)> {
    let mut covers = vec![(String::new(), visit.t("groups-cover-none"))];
    let said = |(key, text): (String, crate::Both)| (key, text.said(visit.language()).0.to_owned());
    covers.extend(change::covers(visit).into_iter().map(said));
    covers
}

pub(in crate::pages) fn days(visit: &Visit) -> Vec<(String, String)> {
    words_store::DAYS
        .iter()
        .map(|(word, day)| ((*word).to_owned(), language::weekday(visit.language(), *day).to_owned()))
        .collect()
}

fn page(visit: &Visit, who: &Facilitator, step: Step, now: &Now, fields: Filled) -> StepPage {
    let (title, lead) = title_of(step);
    let taken = change::list_of(step).map(|(kind, _, _)| now.face.lines(kind).to_vec()).unwrap_or_default();
    let starters = change::starters(visit, step)
        .into_iter()
        .filter(|(_, text)| !taken.iter().any(|line| line.en == text.en || line.cy == text.cy))
        .map(|(key, text)| (key, text.said(visit.language()).0.to_owned(), String::new()))
        .collect();
    let starts = Start::ALL
        .into_iter()
        .filter(|_| step == Step::Limits)
        .map(|start| {
            let said = |part: &str| visit.t(&opening::starter_of_point(start, part));
            (start.word().to_owned(), said("title"), said("about"))
        })
        .collect();
    let mut poster_days = vec![(String::new(), visit.t("groups-no-day"))];
    poster_days.extend(days(visit));
    let frame = visit.frame();
    let frame = match step {
        Step::Plans => frame.seen_by("groups-seen-facilitators"),
        _ => frame.seen_by("groups-seen-published"),
    };
    let frame = if step == Step::Limits { frame.waits_for_native_reader() } else { frame };
    StepPage {
        frame,
        group: who.group,
        word: step.word(),
        title: visit.t(title),
        lead: visit.t(lead),
        waits: (now.facts.state == GroupState::Draft)
            .then(|| visit.t(if step.can_wait(&now.face) { "groups-step-waits" } else { "groups-step-waits-not" })),
        welsh_first: visit.language() == foundation::Language::Cy,
        is_list: change::list_of(step).is_some(),
        points: points(visit, step, now),
        rows: rows(visit, step, now, &fields),
        covers: covers(visit),
        starters,
        starts,
        started: now.face.start.is_some(),
        days: days(visit).into_iter().map(|(value, label)| (value, label, String::new())).collect(),
        fields,
        poster_days,
        tells: now.tells(visit),
        asked: None,
        alone: now.around.holders < 2,
        readable: super::Readable::default(),
    }
}

/// The plans' page, filled by the one who can open them.
pub(super) fn plans_page(visit: &Visit, who: &Facilitator, now: &Now, fields: Filled) -> Answer {
    let refused = !fields.refusals().is_empty();
    let mut page = page(visit, who, Step::Plans, now, fields);
    page.readable = super::Readable::of(visit, who.group, who.handle)?;
    if refused { Reply::refused(&page) } else { Reply::page(&page) }
}

pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let step = step_of(visit)?;
    let now = Now::of(visit, &who)?;
    if step == Step::Plans {
        return plans::keep(visit, &who, &now, form);
    }
    let change = match change::read(visit, step, form, &now) {
        Ok(change) => change,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, step, &now, fields));
        }
    };
    if let Some(name) = change.name_to_ask_about(&now.facts.names, form.value("asked")) {
        let fields = Filled::again(form, &foundation::FieldRefusals::new(), visit.speaker());
        let mut page = page(visit, &who, step, &now, fields);
        page.asked = Some((name.clone(), super::question(visit, name)));
        return Reply::page(&page);
    }
    let stays = change.has_gaps() || (step == Step::Limits && now.face.start.is_none());
    let place = onward(visit, &who, step, form, stays);
    let (group, handle, today) = (who.group, who.handle, visit.now_here().date());
    let reply = visit.record(form, move |store| {
        if !store::holds(store, group, handle)? {
            return Err(database::Fault::Met);
        }
        change.write(store, (group, handle), today)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}

/// Where a step leads: on, back to the list, or here again.
pub(super) fn onward(visit: &Visit, who: &Facilitator, step: Step, form: &Form, stays: bool) -> String {
    let list = format!("/c/{}/opening", who.group);
    let here = format!("{list}/{}", step.word());
    let place = match form.value("do") {
        "list" => list,
        "stay" | "start" => here,
        _ if stays => here,
        _ => step.next().map_or_else(|| format!("{list}/check"), |next| format!("{list}/{}", next.word())),
    };
    visit.path_to(&place)
}
