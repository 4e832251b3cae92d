//! The day after a change: saying sorry to those who could not be told in time.

use std::{collections::HashMap, sync::Arc};

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use groups::{Both, Facilitator, Person};
use jiff::{SignedDuration, Timestamp};
use meetings::MeetingState;
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{change, notice_here};
use crate::{
    jobs,
    model::{Facts, Notice, NoticeState, Plan, Telling, Watch, What},
    plans,
    rules::{self, AFTERWARDS_DAYS, Line},
    store, telling, views,
};

/// Among what waits for whoever holds the group, after what is on today.
const MISSED: u8 = 83;

/// A woman who can be told afterwards, and how.
struct Missed<'all> {
    person: &'all Person,
    plan: &'all Plan,
    line: Line,
}

/// Whether a word afterwards may be said: it has begun, nobody said or left it yet, and it is not long ago.
fn is_open(notice: &Notice, all: &[Notice], now: Timestamp) -> bool {
    let began = notice.facts.starts_at.max(notice.facts.started_at);
    let age = now.duration_since(began);
    notice.state == NoticeState::Open
        && notice.facts.are_a_change()
        && !age.is_negative()
        && age < SignedDuration::from_hours(24 * AFTERWARDS_DAYS)
        && !all.iter().any(|other| other.meeting == notice.meeting && other.facts.are_said_afterwards())
}

/// The word itself, not kept yet.
fn word(visit: &Visit, old: &Notice, by: Id, note: Both) -> Result<Notice, Turned> {
    let (now, wall) = (visit.now(), visit.now_here().datetime());
    let next = visit.read(|store| meetings::upcoming(store, old.group, wall))?;
    let next = next.iter().filter(|meeting| meeting.state != MeetingState::Cancelled && meeting.id != old.meeting);
    let last = now.saturating_add(SignedDuration::from_hours(24 * AFTERWARDS_DAYS)).unwrap_or(now);
    let until = next.filter_map(jobs::starts_at).filter(|at| *at > now).fold(last, Timestamp::min);
    Ok(Notice {
        id: Id::random().map_err(database::Fault::from)?,
        facts: Facts { what: vec![What::Afterwards], note, before: None, ..old.facts.clone() },
        useful_until: until,
        door_watched: Watch::NoDoor,
        door_by: None,
        before_by: None,
        walk_by: None,
        made_by: Some(by),
        made_at: now,
        state: NoticeState::Open,
        by_text: false,
        ..old.clone()
    })
}

fn missed<'all>(
    visit: &Visit,
    word: &Notice,
    tellings: &[Telling],
    people: &'all [Person],
    plans: &'all HashMap<Id, Plan>,
) -> Vec<Missed<'all>> {
    let moment = jobs::moment(visit.app(), word, visit.now());
    let of = |person: &'all Person| {
        let telling = tellings.iter().find(|telling| telling.handle == person.handle)?;
        let plan = plans.get(&person.handle)?;
        let line = rules::afterwards(telling, person.resting, Some(&plan.reach), &moment)?;
        Some(Missed { person, plan, line })
    };
    people.iter().filter_map(of).collect()
}

/// The card of those who hold the group, where some were not told in time and nothing was said of it yet.
pub(super) fn cards(visit: &Visit, notices: &[Notice], by: Id) -> Result<Vec<Card>, Turned> {
    let now = visit.now();
    let mut cards = Vec::new();
    for notice in notices.iter().filter(|notice| is_open(notice, notices, now)) {
        let group = notice.group;
        let (tellings, people) =
            visit.read(|store| Ok((store::tellings(store, group, notice.id)?, groups::people(store, group)?)))?;
        if !tellings.iter().any(rules::missed) {
            continue;
        }
        let (plans, word) = (plans::plans(visit.app(), group)?, word(visit, notice, by, Both::default())?);
        let count = missed(visit, &word, &tellings, &people, &plans).len();
        if count > 0 {
            let when = language::evening_or_day_alone(visit.language(), rules::here(notice.facts.starts_at).datetime());
            let place = visit.path_to(&format!("/c/{group}/told/{}/afterwards", notice.id));
            cards.push(Card {
                order: MISSED,
                heading: visit.t("notices-afterwards-card"),
                lines: vec![when, visit.speaker().t1("notices-afterwards-count", "count", count)],
                links: vec![(place, visit.t("notices-afterwards-look"))],
            });
        }
    }
    Ok(cards)
}

/// What the page and its form begin from. Nothing where there is nothing to say.
fn here(visit: &Visit, group: Id) -> Result<(Notice, Vec<Person>, Vec<Telling>), Turned> {
    let (notice, people) = notice_here(visit, group)?;
    let (all, tellings) =
        visit.read(|store| Ok((store::notices_of(store, group)?, store::tellings(store, group, notice.id)?)))?;
    if is_open(&notice, &all, visit.now()) { Ok((notice, people, tellings)) } else { Err(Turned::NotHere) }
}

/// Who, how and when, in which words, and a line of one's own beside it.
pub(super) fn ask(visit: &mut Visit, who: Facilitator) -> Answer {
    page(visit, &who, Filled::empty(), false)
}

fn page(visit: &Visit, who: &Facilitator, fields: Filled, leaves: bool) -> Answer {
    let (notice, people, tellings) = here(visit, who.group)?;
    let word = word(visit, &notice, who.handle, Both::default())?;
    let plans = plans::plans(visit.app(), who.group)?;
    let missed = missed(visit, &word, &tellings, &people, &plans);
    let unseen = super::unseen(visit, who.group, who.handle)?;
    let written: Vec<Id> = missed.iter().map(|one| one.person.handle).collect();
    let shown: Vec<Id> = written.iter().copied().filter(|handle| !unseen.contains(handle)).collect();
    // In her chain before it is on the screen.
    plans::note_plan_shown(visit, (who.group, who.handle), notice.meeting, &shown)?;
    let moment = jobs::moment(visit.app(), &word, visit.now());
    let left_out = tellings.iter().filter(|telling| rules::missed(telling) && !written.contains(&telling.handle));
    let names = super::names(&people);
    let view = views::Afterwards {
        left_out: left_out.map(|telling| super::name_of(visit, &names, telling.handle)).collect(),
        frame: visit.frame().seen_by("notices-changed-seen-by"),
        base: format!("/c/{}/told/{}", who.group, notice.id),
        rows: missed
            .iter()
            .map(|one| {
                let seen = change::Seen { people: &people, is_shown: !unseen.contains(&one.person.handle) };
                change::row(visit, one.person, Some(one.plan), one.line, &word, (&moment, seen))
            })
            .collect(),
        leaves,
        fields,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// Says it, or leaves it: either way it is asked no more.
pub(super) fn say(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let once = form.once();
    if let Some(place) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(place));
    }
    let (notice, people, tellings) = here(visit, who.group)?;
    let mut refusals = FieldRefusals::new();
    let mut note = Both::default();
    for (field, kept) in [("note_en", &mut note.en), ("note_cy", &mut note.cy)] {
        *kept = refusals.keep(field, TextRule::optional(120).line(form.value(field))).unwrap_or_default();
        if let Some(name) = super::name_in(visit, who.group, None, kept)? {
            refusals.add(field, Refusal::new("notices-holds-name").with("name", name));
        }
    }
    if !refusals.is_empty() {
        return page(visit, &who, Filled::again(form, &refusals, visit.speaker()), false);
    }
    // It counts for everybody and is asked no more: one tap too many does not do it, and what she wrote stands there still.
    if form.value("do") == "leave" {
        return page(visit, &who, Filled::again(form, &refusals, visit.speaker()), true);
    }
    let mut word = word(visit, &notice, who.handle, note)?;
    let plans = plans::plans(visit.app(), who.group)?;
    let leaves = form.value("do") == "leave-sure";
    let lines: Vec<(Id, Line)> = if leaves {
        word.state = NoticeState::Done;
        Vec::new()
    } else {
        missed(visit, &word, &tellings, &people, &plans).iter().map(|one| (one.person.handle, one.line)).collect()
    };
    let group = visit.path_to(&format!("/c/{}", who.group));
    let place = if leaves { group.clone() } else { visit.path_to(&format!("/c/{}/told/{}", who.group, word.id)) };
    let app = Arc::clone(visit.app());
    let outcome = visit.record(form, move |store| {
        telling::say_afterwards(&app, store, &word, &lines)?;
        Ok(place.clone())
    });
    match outcome {
        // Another who holds the group was quicker: what she said stands on the group's page.
        Err(Turned::Broken(database::Fault::Already(_))) => Ok(Reply::to(group)),
        outcome => outcome,
    }
}
