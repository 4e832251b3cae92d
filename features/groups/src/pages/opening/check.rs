//! The safety minimum (S146), line by line, and opening.

use database::{Fault, Store};
use foundation::Id;
use web::{Answer, App, Form, Frame, Reply, Turned, Visit};

use super::Now;
use crate::{Facilitator, GroupState, opening, store, words_store};

struct CheckLine {
    met: bool,
    what: String,
    why: String,
    href: String,
    /// There, but not for everybody who holds the group.
    but: Option<String>,
}

#[derive(askama::Template)]
#[template(path = "groups_check.html")]
struct CheckPage {
    frame: Frame,
    group: Id,
    lines: Vec<CheckLine>,
    sum: String,
    next: Vec<super::Next>,
    draft: bool,
    listed: bool,
    tells: Option<String>,
    first: Option<String>,
}

/// One line as every feature gives it: whether it is met, what it is, why, and where it is put right.
type Line = (bool, &'static str, &'static str, String);

/// Every line: ours first, then those of other features.
fn lines(store: &mut Store, app: &App, group: Id) -> Result<Vec<Line>, Fault> {
    let face = words_store::face(store, group)?;
    let around = super::around(store, app, group)?;
    let mut lines: Vec<Line> = opening::minimum(&face, around)
        .into_iter()
        .map(|line| {
            let place =
                if line.step.is_empty() { "/help".to_owned() } else { format!("/c/{group}/opening/{}", line.step) };
            (line.met, line.key, line.why, place)
        })
        .collect();
    for hook in &app.hooks.opening_checks {
        lines.extend(hook(store, group)?.into_iter().map(|check| (check.met, check.key, check.why, check.place)));
    }
    Ok(lines)
}

/// How many of the lines are there.
pub(super) fn sum(visit: &Visit, met: usize, all: usize) -> String {
    visit.speaker().t2("groups-check-sum", "met", met as i64, "all", all as i64)
}

fn page(visit: &Visit, who: &Facilitator, refused: bool) -> Result<CheckPage, Turned> {
    let group = who.group;
    let now = Now::of(visit, who)?;
    let lines = visit.read(|store| lines(store, visit.app(), group))?;
    let first = lines.iter().find(|(met, ..)| !met).filter(|_| refused).map(|(_, key, _, _)| {
        let what = visit.t(key);
        visit.speaker().t1("groups-open-first", "what", what)
    });
    let draft = now.facts.state == GroupState::Draft;
    let readable = super::Readable::of(visit, group, who.handle)?;
    let but = |key: &str| match key {
        "groups-check-partner" => readable.partner.clone(),
        "groups-check-holders" => readable.illness.clone(),
        _ => None,
    };
    Ok(CheckPage {
        frame: visit.frame().seen_by("groups-seen-facilitators"),
        group,
        sum: sum(visit, lines.iter().filter(|(met, ..)| *met).count(), lines.len()),
        next: if draft { Vec::new() } else { super::what_next(visit, group)? },
        lines: lines
            .into_iter()
            .map(|(met, key, why, place)| CheckLine {
                met,
                what: visit.t(key),
                why: visit.t(why),
                href: visit.path_to(&place),
                but: but(key).filter(|_| met),
            })
            .collect(),
        draft,
        listed: now.facts.listed,
        tells: now.tells(visit),
        first,
    })
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&page(visit, &who, false)?)
}

/// What came of wanting to open.
enum Opened {
    Yes,
    NotYet,
    NotHers,
}

/// Opens the group when every line is met at that very moment; a second tap finds it open.
pub(super) fn open(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let (app, group, handle, today) = (visit.app().clone(), who.group, who.handle, visit.now_here().date());
    let opened = visit.write(move |store| {
        if !store::holds(store, group, handle)? {
            return Ok(Opened::NotHers);
        }
        match store::facts(store, group)?.map(|facts| facts.state) {
            Some(GroupState::Open) => Ok(Opened::Yes),
            Some(GroupState::Draft) => {
                if lines(store, &app, group)?.iter().all(|(met, ..)| *met) {
                    words_store::open(store, group, today)?;
                    Ok(Opened::Yes)
                } else {
                    Ok(Opened::NotYet)
                }
            }
            _ => Ok(Opened::NotHers),
        }
    })?;
    match opened {
        Opened::Yes => Ok(Reply::to(visit.path_to(&format!("/c/{group}/opening/check"))).saying("said-groups-open")),
        Opened::NotYet => Reply::refused(&page(visit, &who, true)?),
        Opened::NotHers => Err(Turned::NotHere),
    }
}
