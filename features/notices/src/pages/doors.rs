//! Standing at an old door: where and from when until when, who does, and who will.

use foundation::{Id, Language};
use groups::Member;
use jiff::{SignedDuration, Timestamp};
use web::{Answer, Card, Form, Turned, Visit};

use super::{name_of, notice_here, seen};
use crate::{
    model::{Door, Notice, NoticeState, Watch, Which},
    rules::{self, DOOR_AFTER_MINUTES, DOOR_BEFORE_MINUTES},
    store, views,
};

fn hours(door: &Door) -> (Timestamp, Timestamp) {
    let from = door.starts_at.saturating_sub(SignedDuration::from_mins(DOOR_BEFORE_MINUTES));
    let until = door.starts_at.saturating_add(SignedDuration::from_mins(DOOR_AFTER_MINUTES));
    (from.unwrap_or(door.starts_at), until.unwrap_or(door.starts_at))
}

/// The first line of a place, in a language.
fn place(door: &Door, language: Language) -> &str {
    door.place.said(language).0.lines().next().unwrap_or_default()
}

/// Where, and from when until when: 'At Neuadd Bronllwyn, 18:20 to 19:00'. The day comes first where it is `named`, or is
/// not the day on which they meet now.
fn at(visit: &Visit, notice: &Notice, door: &Door, named: bool) -> String {
    let (from, until) = hours(door);
    let clock = |at| language::time(visit.language(), rules::here(at).time());
    let place = place(door, visit.language());
    let said = visit.speaker().t3("notices-door-at", "place", place, "from", clock(from), "until", clock(until));
    let day = rules::here(door.starts_at).date();
    if named || day != rules::here(notice.facts.starts_at).date() {
        format!("{}: {said}", language::day_short(visit.language(), day))
    } else {
        said
    }
}

/// What is said of each door in a plan, before anything goes.
pub(super) fn planned(visit: &Visit, notice: &Notice, people: &[groups::Person], me: Id) -> Vec<String> {
    let names = super::names(people);
    let mut lines = Vec::new();
    for door in notice.doors() {
        lines.push(match door.by {
            Some(by) if by == me => visit.t("notices-plan-door-you"),
            Some(by) => visit.speaker().t1("notices-door-taken", "name", name_of(visit, &names, by)),
            None if notice.door_watched == Watch::Nobody => visit.t("notices-plan-door-nobody"),
            None => visit.t("notices-plan-door-somebody"),
        });
        lines.push(at(visit, notice, &door, false));
    }
    lines
}

/// Each door as a job, while the notice counts.
pub(super) fn jobs(visit: &Visit, notice: &Notice, people: &[groups::Person], me: Id) -> Vec<views::DoorJob> {
    if notice.state != NoticeState::Open {
        return Vec::new();
    }
    let names = super::names(people);
    let doors = notice.doors().into_iter();
    doors
        .map(|door| views::DoorJob {
            which: door.which.word(),
            at: at(visit, notice, &door, false),
            place: place(&door, visit.language()).to_owned(),
            mine: door.by == Some(me),
            by: door.by.map(|by| name_of(visit, &names, by)),
            seen: seen(door.by),
        })
        .collect()
}

/// For her who stands there, among what is on: where, and from when until when.
pub(super) fn card(visit: &Visit, notices: &[Notice], group: Id, me: Id) -> Option<Card> {
    let mut card = Card { order: Card::TONIGHT, heading: visit.t("notices-card-door"), ..Card::default() };
    for notice in notices.iter().filter(|notice| notice.state == NoticeState::Open) {
        let hers = notice.doors().into_iter().filter(|door| door.by == Some(me) && visit.now() < hours(door).1);
        let lines: Vec<String> = hers.map(|door| at(visit, notice, &door, true)).collect();
        if let Some(line) = lines.first() {
            let label = visit.speaker().t1("notices-card-door-look", "when", line.as_str());
            card.links.push((visit.path_to(&format!("/c/{group}/news/{}", notice.id)), label));
        }
        card.lines.extend(lines);
    }
    (!card.lines.is_empty()).then_some(card)
}

/// Whether nobody stands at a door yet at which somebody is asked to stand.
pub(super) fn is_free(notice: &Notice, now: Timestamp) -> bool {
    notice.state == NoticeState::Open
        && notice.door_watched == Watch::Asked
        && notice.doors().iter().any(|door| door.by.is_none() && now < door.starts_at)
}

/// She stands at an old door, or hands that back: one tap, no reasons. One who holds the group may take it over.
pub(super) fn take(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let which = Which::from_word(form.value("which"));
    if notice.state != NoticeState::Open || !notice.doors().iter().any(|door| door.which == which) {
        return Err(Turned::NotHere);
    }
    let (group, by, hands_back) = (who.group, who.handle, form.value("do") == "back");
    let seen = Id::parse(form.value("seen")).ok().filter(|_| who.facilitator);
    let to = if form.value("to") == "board" && who.facilitator { "told" } else { "news" };
    let place = visit.path_to(&format!("/c/{group}/{to}/{}", notice.id));
    visit.record(form, move |store| {
        let change = if hands_back { (Some(by), None) } else { (seen, Some(by)) };
        store::set_door(store, group, notice.id, which, change)?;
        Ok(place.clone())
    })
}

/// Where it is told now, for a page about a change that counts no more.
pub(super) fn newer(visit: &Visit, notice: &Notice, page: &str) -> Result<Option<String>, Turned> {
    if notice.state == NoticeState::Open {
        return Ok(None);
    }
    let all = visit.read(|store| store::notices_of(store, notice.group))?;
    let now = all.into_iter().find(|other| {
        other.meeting == notice.meeting && other.state == NoticeState::Open && other.facts.are_a_change()
    });
    Ok(now.map(|now| visit.path_to(&format!("/c/{}/{page}/{}", notice.group, now.id))))
}
