//! The evening in which a group is opened (S9 to S22, S146): steps that can be left and taken up again.

mod begin;
mod change;
mod check;
mod offers;
mod plans;
mod steps;

pub(super) use plans::Readable;
pub(super) use steps::days;

use database::{Fault, Store};
use foundation::Id;
use web::{Answer, App, Filled, Frame, OpeningCheck, Reply, Routes, Turned, Visit};

use crate::{
    Both, Facilitator, GroupFacts,
    opening::{Around, Face, Plans, Step, may_tell},
    store, words_store,
};

/// Everything about opening a group.
pub(super) fn routes() -> Routes {
    Routes::new("groups")
        .get("/begin", begin::show)
        .post("/begin", begin::begin)
        .get("/c/{group}/opening", list)
        .post("/c/{group}/opening", check::open)
        .get("/c/{group}/opening/check", check::show)
        .get("/c/{group}/opening/preview", preview)
        .get("/c/{group}/opening/preview/limits", preview_limits)
        .get("/c/{group}/opening/preview/print", preview_print)
        .get("/c/{group}/opening/poster", poster)
        .get("/c/{group}/opening/{step}", steps::show)
        .post("/c/{group}/opening/{step}", steps::keep)
        .post("/c/{group}/opening/plans/readers", plans::let_all_read)
        .get("/c/{group}/offers", offers::show)
        .post("/c/{group}/offers", offers::keep)
}

/// Where a group stands on its way.
pub(super) struct Now {
    pub(super) facts: GroupFacts,
    pub(super) face: Face,
    pub(super) around: Around,
    /// What she says of herself.
    pub(super) herself: Both,
}

impl Now {
    fn read(store: &mut Store, app: &App, group: Id, handle: Id) -> Result<Option<Self>, Fault> {
        let Some(facts) = store::facts(store, group)? else { return Ok(None) };
        let face = words_store::face(store, group)?;
        let around = around(store, app, group)?;
        let words = words_store::words_of(store, group)?;
        let herself = words.into_iter().find(|(other, _, _)| *other == handle).map(|(_, _, words)| words);
        Ok(Some(Self { facts, face, around, herself: herself.unwrap_or_default() }))
    }

    pub(super) fn of(visit: &Visit, who: &Facilitator) -> Result<Self, Turned> {
        let (group, handle) = (who.group, who.handle);
        visit.read(|store| Self::read(store, visit.app(), group, handle))?.ok_or(Turned::NotHere)
    }

    fn is_done(&self, step: Step) -> bool {
        step.is_done(&self.facts, &self.face, self.around, crate::opening::is_said(&self.herself))
    }

    /// A note about the name that may say more than she means it to. The name for messages never may.
    fn tells(&self, visit: &Visit) -> Option<String> {
        let names = [&self.facts.names.en, &self.facts.names.cy];
        let name = names.into_iter().find(|name| may_tell(name))?;
        Some(visit.speaker().t1("groups-name-tells", "name", name.clone()))
    }
}

/// The one question about a name that may tell what the group is for.
fn question(visit: &Visit, name: String) -> String {
    visit.speaker().t1("groups-name-ask", "name", name)
}

fn around(store: &mut Store, app: &App, group: Id) -> Result<Around, Fault> {
    let holders = store::people(store, group)?.iter().filter(|person| person.facilitator).count();
    let plans: Plans = words_store::plans(store, group)?;
    Ok(Around { holders, plans, help_lines: !app.settings.help_lines.is_empty() })
}

/// A step's title and what it is for.
pub(super) const fn title_of(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::Name => ("groups-step-name", "groups-step-name-lead"),
        Step::Who => ("groups-step-who", "groups-step-who-lead"),
        Step::Can => ("groups-step-can", "groups-step-can-lead"),
        Step::Cannot => ("groups-step-cannot", "groups-step-cannot-lead"),
        Step::Boundaries => ("groups-step-boundaries", "groups-step-boundaries-lead"),
        Step::Limits => ("groups-step-limits", "groups-step-limits-lead"),
        Step::Expect => ("groups-step-expect", "groups-step-expect-lead"),
        Step::Languages => ("groups-step-languages", "groups-step-languages-lead"),
        Step::Called => ("groups-step-called", "groups-step-called-lead"),
        Step::Yourself => ("groups-step-yourself", "groups-step-yourself-lead"),
        Step::Writing => ("groups-step-writing", "groups-step-writing-lead"),
        Step::Listing => ("groups-step-listing", "groups-step-listing-lead"),
        Step::Door => ("groups-step-door", "groups-step-door-lead"),
        Step::Plans => ("groups-step-plans", "groups-step-plans-lead"),
    }
}

struct StepLine {
    href: String,
    title: String,
    done: bool,
}

#[derive(askama::Template)]
#[template(path = "groups_opening.html")]
struct OpeningPage {
    frame: Frame,
    group: Id,
    /// What has to be there before the group opens.
    needed: Vec<StepLine>,
    sum: String,
    /// What can wait.
    later: Vec<StepLine>,
    next: Vec<Next>,
    draft: bool,
    listed: bool,
    alone: bool,
    tells: Option<String>,
    web_word: String,
}

/// What the features beside this one bring to the evening: lines that are needed, and lines that can wait.
fn of_others(visit: &Visit, group: Id) -> Result<(Vec<OpeningCheck>, Vec<OpeningCheck>), Turned> {
    let hooks = &visit.app().hooks;
    Ok(visit.read(|store| {
        let mut gather = |hooks: &[web::OpeningChecks]| -> Result<Vec<OpeningCheck>, Fault> {
            let mut found = Vec::new();
            for hook in hooks {
                found.extend(hook(store, group)?);
            }
            Ok(found)
        };
        Ok((gather(&hooks.opening_checks)?, gather(&hooks.opening_steps)?))
    })?)
}

/// One thing to do once the group is open.
pub(super) struct Next {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) about: String,
}

/// What comes after opening: a first date and whatever else is still to be done, a code for a woman, the poster.
pub(super) fn what_next(visit: &Visit, group: Id) -> Result<Vec<Next>, Turned> {
    let (_, later) = of_others(visit, group)?;
    let next = |place: String, label: &str, about: &str| Next {
        href: visit.path_to(&place),
        label: visit.t(label),
        about: visit.t(about),
    };
    let mut all: Vec<Next> =
        later.into_iter().filter(|step| !step.met).map(|step| next(step.place, step.key, step.why)).collect();
    all.push(next(format!("/c/{group}/people"), "groups-next-code", "groups-next-code-about"));
    all.push(next(format!("/c/{group}/opening/poster"), "groups-poster-title", "groups-next-poster-about"));
    Ok(all)
}

fn list(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = Now::of(visit, &who)?;
    let (checks, others) = of_others(visit, who.group)?;
    let (mut needed, mut later) = (Vec::new(), Vec::new());
    for step in Step::ALL {
        let line = StepLine {
            href: visit.path_to(&format!("/c/{}/opening/{}", who.group, step.word())),
            title: visit.t(title_of(step).0),
            done: now.is_done(step) && !step.has_gap(&now.face),
        };
        if step.can_wait(&now.face) { later.push(line) } else { needed.push(line) }
    }
    let other = |check: OpeningCheck| StepLine {
        href: visit.path_to(&check.place),
        title: visit.t(check.key),
        done: check.met,
    };
    needed.extend(checks.into_iter().map(other));
    later.extend(others.into_iter().map(other));
    let draft = now.facts.state == crate::GroupState::Draft;
    Reply::page(&OpeningPage {
        frame: visit.frame().seen_by("groups-seen-facilitators"),
        group: who.group,
        sum: check::sum(visit, needed.iter().filter(|line| line.done).count(), needed.len()),
        needed,
        later,
        next: if draft { Vec::new() } else { what_next(visit, who.group)? },
        draft,
        listed: now.facts.listed,
        alone: now.around.holders < 2,
        tells: now.tells(visit),
        web_word: now.facts.web_word.clone(),
    })
}

fn preview(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = Now::of(visit, &who)?;
    super::public::preview(visit, &now.facts, &now.face)
}

fn preview_limits(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = Now::of(visit, &who)?;
    super::public::limits_page(visit, &now.facts, &now.face, true)
}

fn preview_print(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = Now::of(visit, &who)?;
    super::public::print_page(visit, &now.facts, &now.face, true)
}

fn poster(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = Now::of(visit, &who)?;
    let place = format!("/c/{}/opening/poster", who.group);
    super::public::poster_page(visit, &now.facts, &now.face, &place, true)
}

/// A form that is filled with what is kept of lines in both languages.
fn with_lines(mut fields: Filled, lines: &[Both]) -> Filled {
    for (line, (en, cy)) in lines.iter().zip(change::LINE_FIELDS) {
        fields = fields.with(en, &line.en).with(cy, &line.cy);
    }
    fields
}
