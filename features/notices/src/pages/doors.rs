//! Standing at an old door and walking over from it: where and from when until when, who does, and who will.

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

/// Whether one woman is to stand at both doors at once.
pub(super) fn are_at_once(notice: &Notice) -> bool {
    let doors = notice.doors();
    let [one, other] = &doors[..] else { return false };
    let ((from, until), (from_other, until_other)) = (hours(one), hours(other));
    one.by.is_some() && one.by == other.by && from < until_other && from_other < until
}

/// Each door as a job, and the way over from it, while the notice counts.
pub(super) fn jobs(visit: &Visit, notice: &Notice, people: &[groups::Person], me: Id) -> Vec<views::DoorJob> {
    if notice.state != NoticeState::Open {
        return Vec::new();
    }
    let names = super::names(people);
    let who = |by: Option<Id>, [hers, taken, free]: [&'static str; 3]| match by {
        Some(by) if by == me => visit.t(hers),
        Some(by) => visit.speaker().t1(taken, "name", name_of(visit, &names, by)),
        None => visit.t(free),
    };
    let doors: Vec<Door> = notice.doors().into_iter().filter(|door| visit.now() < hours(door).1).collect();
    let several = doors.len() > 1;
    let mut jobs: Vec<views::DoorJob> = doors
        .into_iter()
        .enumerate()
        .map(|(number, door)| views::DoorJob {
            which: door.which.word(),
            heading: (number == 0).then(|| visit.t("notices-door-job")),
            at: at(visit, notice, &door, false),
            about: None,
            beside: if several { place(&door, visit.language()).to_owned() } else { String::new() },
            mine: door.by == Some(me),
            who: who(door.by, ["notices-door-yours", "notices-door-taken", "notices-door-free"]),
            taken: door.by.is_some(),
            seen: seen(door.by),
            take: visit.t("notices-door-take"),
        })
        .collect();
    let ways = open_ways(visit, notice);
    if !ways.is_empty() {
        let mut line = who(notice.walk_by, ["notices-walk-yours", "notices-walk-taken", "notices-walk-free"]);
        if notice.walk_by.is_some() && ways.iter().any(|door| door.by == notice.walk_by) {
            line = format!("{line} {}", visit.t("notices-walk-both"));
        }
        jobs.push(views::DoorJob {
            which: Which::Walk.word(),
            heading: Some(visit.t("notices-walk-job")),
            at: ways.iter().map(|door| way(visit, notice, door)).collect::<Vec<_>>().join(" · "),
            about: Some(visit.t("notices-walk-about")),
            beside: if notice.walk_by.is_some() { visit.t("notices-walk-job") } else { String::new() },
            mine: notice.walk_by == Some(me),
            who: line,
            taken: notice.walk_by.is_some(),
            seen: seen(notice.walk_by),
            take: visit.t("notices-walk-take"),
        });
    }
    jobs
}

/// The old doors from which somebody may still walk over.
fn open_ways(visit: &Visit, notice: &Notice) -> Vec<Door> {
    notice.walks().into_iter().filter(|door| visit.now() < hours(door).1).collect()
}

/// From where to where.
fn way(visit: &Visit, notice: &Notice, door: &Door) -> String {
    let to = notice.facts.place.said(visit.language()).0.lines().next().unwrap_or_default();
    visit.speaker().t2("notices-walk-at", "from", place(door, visit.language()), "to", to)
}

/// For her who stands there, among what is on: where, and from when until when.
pub(super) fn card(visit: &Visit, notices: &[Notice], group: Id, me: Id) -> Option<Card> {
    let mut card = Card { order: Card::TONIGHT, heading: visit.t("notices-card-door"), ..Card::default() };
    for notice in notices.iter().filter(|notice| notice.state == NoticeState::Open) {
        let hers = notice.doors().into_iter().filter(|door| door.by == Some(me) && visit.now() < hours(door).1);
        let mut lines: Vec<String> = hers.map(|door| at(visit, notice, &door, true)).collect();
        let ways = if notice.walk_by == Some(me) { open_ways(visit, notice) } else { Vec::new() };
        lines.extend(ways.iter().map(|door| {
            let day = language::day_short(visit.language(), rules::here(door.starts_at).date());
            format!("{day}: {}", way(visit, notice, door))
        }));
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

/// She stands at an old door or walks over from it, or hands that back: one tap, no reasons. One who holds the group may take it over.
pub(super) fn take(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let which = Which::from_word(form.value("which"));
    // What is over is nobody's to take; where nobody is wanted there, no woman is asked.
    let is_over = match which {
        Which::Walk => open_ways(visit, &notice).is_empty(),
        _ => !notice.doors().iter().any(|door| door.which == which && visit.now() < hours(door).1),
    };
    let is_asked = who.facilitator || notice.door_watched.is_asked();
    if notice.state != NoticeState::Open || is_over || !is_asked {
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
