//! What one who holds the group took on, on paper: a letter a page, and what to say on the phone. Only hers: whoever took a
//! job has been shown the address, and the woman reads that she was.

use foundation::Id;
use groups::{Facilitator, Person};
use jiff::civil::DateTime;
use language::Speaker;
use paper::{Block, Words};
use web::{Answer, Reply, Turned, Visit};

use super::{name_of, names, notice_here};
use crate::{
    message,
    model::{Holds, Notice, Otherwise, Plan, Telling, TellingWay, Told, Way},
    plans, rules, store, views,
};

/// How many coming dates a letter names: four weeks of a weekly group.
const DATES: usize = 4;

/// The next dates that are on, as many as a letter names.
pub(super) fn dates(visit: &Visit, group: Id) -> Result<Vec<DateTime>, Turned> {
    let now = visit.now_here().datetime();
    let dates = visit.read(|store| meetings::upcoming(store, group, now))?;
    let on = |meeting: &&meetings::Meeting| meeting.state != meetings::MeetingState::Cancelled && meeting.starts > now;
    Ok(dates.iter().filter(on).take(DATES).map(|meeting| meeting.starts).collect())
}

/// What a message says, and in a letter what she who gets no other word needs beside it, where a letter may say what changed:
/// the next dates, and what is done at the door.
pub(super) fn with_dates(
    speaker: &Speaker,
    plan: &Plan,
    mut lines: Vec<String>,
    outside_hours: bool,
    dates: &[DateTime],
) -> Vec<String> {
    let letter = plan.reach.way == Way::Letter;
    if letter && message::holds(plan, outside_hours) == Holds::WhatChanged && !dates.is_empty() {
        lines.push(speaker.t("notices-letter-dates"));
        lines.extend(dates.iter().map(|starts| language::evening_or_day(plan.reach.language, *starts)));
        if plan.reach.otherwise == Otherwise::OldDoor {
            lines.push(speaker.t("notices-letter-door"));
        }
    }
    lines
}

/// Her letters and calls of one notice that are still to be done, each as a sheet.
fn sheets(visit: &Visit, who: &Facilitator) -> Result<Vec<views::JobSheet>, Turned> {
    let (notice, people) = notice_here(visit, who.group)?;
    let tellings = visit.read(|store| store::tellings(store, who.group, notice.id))?;
    let (dates, unseen) = (dates(visit, who.group)?, super::unseen(visit, who.group, who.handle)?);
    let mut sheets = Vec::new();
    // Who is kept apart from her since is another's to tell.
    let is_hers = |telling: &&Telling| {
        telling.taken_by == Some(who.handle) && telling.told == Told::Planned && !unseen.contains(&telling.handle)
    };
    for telling in tellings.iter().filter(is_hers) {
        let TellingWay::Hers(way @ (Way::Letter | Way::Call)) = telling.way else { continue };
        // Whoever erased meanwhile has no plan any more.
        if let Some(plan) = plans::plan(visit.app(), who.group, telling.handle)?
            && plan.reach.by_hand_as(way)
        {
            sheets.push(sheet(visit, &notice, &people, telling, &plan, &dates));
        }
    }
    Ok(sheets)
}

fn sheet(
    visit: &Visit,
    notice: &Notice,
    people: &[Person],
    telling: &Telling,
    plan: &Plan,
    dates: &[DateTime],
) -> views::JobSheet {
    let speaker = visit.app().catalogue.speaker(plan.reach.language);
    let lines =
        message::message(&speaker, plan, &notice.facts, notice.watch_at(visit.now()), telling.outside_hours).lines;
    let lines = with_dates(&speaker, plan, lines, telling.outside_hours, dates);
    let letter = plan.reach.way == Way::Letter;
    let mut facts: Vec<(String, String)> = Vec::new();
    if letter {
        facts.push((visit.t("notices-postal"), plan.postal.clone()));
    } else {
        // On paper no number stands beside a name: it is on the screen of the one who rings.
        if !plan.ask_for.is_empty() {
            facts.push((visit.t("notices-ask-for"), plan.ask_for.clone()));
        }
        if plan.leave_no_message {
            facts.push((visit.t("notices-message-left"), visit.t("notices-no-message")));
        }
        if plan.reach.way.has_hours() {
            facts.push((visit.t("notices-hours"), super::reach::hours_said(visit, &plan.reach.hours)));
        }
    }
    facts.push((visit.t("notices-language"), super::change::language_said(visit, plan)));
    views::JobSheet {
        letter,
        heading: if letter { visit.t("notices-sheet-letter") } else { name_of(visit, &names(people), telling.handle) },
        about: visit.t(if letter { "notices-job-letter" } else { "notices-job-script" }),
        until: language::evening_or_day(visit.language(), rules::here(notice.useful_until).datetime()),
        facts,
        lines,
        language: plan.reach.language.code(),
    }
}

/// Her letters and calls, to print.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    // Addresses stand on it: as where a job is taken, her passphrase comes first.
    visit.needs_step_up()?;
    let sheets = sheets(visit, &who)?;
    let notice = visit.id("notice")?;
    Reply::page(&views::JobSheets {
        frame: visit.frame().seen_by("notices-sheets-seen-by"),
        base: format!("/c/{}/told/{notice}", who.group),
        sheets,
    })
    .map(Reply::uncompressed)
}

/// The same as a PDF, a page each.
pub(super) fn pdf(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_step_up()?;
    let notice = visit.id("notice")?;
    let instead = visit.path_to(&format!("/c/{}/told/{notice}/sheets", who.group));
    let all = sheets(visit, &who)?;
    if all.is_empty() {
        return Ok(Reply::to(instead));
    }
    web::pdf(visit, &instead, |visit| {
        let mut blocks = Vec::new();
        for (nth, sheet) in sheets(visit, &who)?.into_iter().enumerate() {
            if nth > 0 {
                blocks.push(Block::PageBreak);
            }
            blocks.push(Block::heading(if nth == 0 { 1 } else { 2 }, sheet.heading));
            blocks.extend(sheet.facts.into_iter().map(|(term, fact)| Block::paragraph(format!("{term}: {fact}"))));
            if sheet.letter {
                blocks.push(Block::PageBreak);
            }
            blocks
                .extend(sheet.lines.into_iter().map(|line| Block::paragraph(Words::in_language(line, sheet.language))));
        }
        Ok(blocks)
    })
}
