//! Standing at an old door and walking over from it: where and from when until when, who does, and who will.

use foundation::{Id, Language};
use groups::Member;
use jiff::Timestamp;
use web::{Answer, Card, Form, Turned, Visit};

use super::{name_of, notice_here, seen};
use crate::{
    model::{Door, Notice, NoticeState, Telling, Told, Watch, What, Which},
    rules, store, views,
};

fn hours(door: &Door) -> (Timestamp, Timestamp) {
    rules::door_hours(door.starts_at)
}

/// The doors whose hour is not over.
pub(super) fn open_doors(notice: &Notice, now: Timestamp) -> Vec<Door> {
    notice.doors().into_iter().filter(|door| now < hours(door).1).collect()
}

/// Whether all of them are where they meet now, at another hour: none of these is an old door to anybody.
fn is_same_place(notice: &Notice, doors: &[Door]) -> bool {
    let elsewhere = notice.facts.what.iter().any(|what| matches!(what, What::Cancelled | What::Format));
    !elsewhere && doors.iter().all(|door| door.place == notice.facts.place)
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
    for door in open_doors(notice, visit.now()) {
        let at = at(visit, notice, &door, false);
        lines.push(match door.by {
            Some(by) if by == me => visit.speaker().t1("notices-plan-door-you", "at", at),
            Some(by) => {
                format!("{at}. {}", visit.speaker().t1("notices-door-taken", "name", name_of(visit, &names, by)))
            }
            None if notice.door_watched == Watch::Nobody => visit.speaker().t1("notices-plan-door-nobody", "at", at),
            None => visit.speaker().t1("notices-plan-door-somebody", "at", at),
        });
    }
    lines
}

/// Whether one woman is to stand at both doors at once.
pub(super) fn are_at_once(notice: &Notice, now: Timestamp) -> bool {
    rules::at_once(&open_doors(notice, now))
}

/// That one woman stands at both doors at once, to herself or to the others.
fn both(visit: &Visit, notice: &Notice, me: Id) -> Option<String> {
    let key = if notice.door_by == Some(me) { "notices-door-both-you" } else { "notices-door-both" };
    are_at_once(notice, visit.now()).then(|| visit.t(key))
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
    let doors = open_doors(notice, visit.now());
    let heading = if is_same_place(notice, &doors) { "notices-door-job-time" } else { "notices-door-job" };
    let several = doors.len() > 1;
    let mut jobs: Vec<views::DoorJob> = doors
        .into_iter()
        .enumerate()
        .map(|(number, door)| views::DoorJob {
            which: door.which.word(),
            heading: (number == 0).then(|| visit.t(heading)),
            at: at(visit, notice, &door, false),
            about: both(visit, notice, me).filter(|_| number == 0),
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

/// For her who stands there or walks over, among what is on: where, and from when until when, the next one first.
pub(super) fn card(visit: &Visit, notices: &[Notice], group: Id, me: Id) -> Option<Card> {
    let mut card = Card { order: Card::TONIGHT, ..Card::default() };
    let mut open: Vec<&Notice> = notices.iter().filter(|notice| notice.state == NoticeState::Open).collect();
    open.sort_by_key(|notice| notice.facts.started_at.min(notice.facts.starts_at));
    let (mut stands, mut is_old) = (false, false);
    for notice in open {
        let hers: Vec<Door> = open_doors(notice, visit.now()).into_iter().filter(|door| door.by == Some(me)).collect();
        stands |= !hers.is_empty();
        is_old |= !is_same_place(notice, &hers);
        let mut lines: Vec<String> = hers.iter().map(|door| at(visit, notice, door, true)).collect();
        let ways = if notice.walk_by == Some(me) { open_ways(visit, notice) } else { Vec::new() };
        lines.extend(ways.iter().map(|door| {
            let day = language::day_short(visit.language(), rules::here(door.starts_at).date());
            format!("{day}: {}", way(visit, notice, door))
        }));
        if let Some(line) = lines.first() {
            let label = visit.speaker().t1("notices-card-door-look", "when", line.as_str());
            card.links.push((visit.path_to(&format!("/c/{group}/news/{}", notice.id)), label));
        }
        if hers.len() > 1 {
            lines.extend(both(visit, notice, me));
        }
        card.lines.extend(lines);
    }
    card.heading = visit.t(match (stands, is_old) {
        (true, true) => "notices-card-door",
        (true, false) => "notices-card-door-time",
        (false, _) => "notices-card-walk",
    });
    (!card.lines.is_empty()).then_some(card)
}

/// The doors at which somebody is asked to stand and nobody does, each by its place and hours, and whether one woman would
/// stand at two of them at once.
pub(super) fn wanted(visit: &Visit, notice: &Notice, me: Id) -> Vec<String> {
    if notice.state != NoticeState::Open || !notice.door_watched.is_asked() {
        return Vec::new();
    }
    let free = open_doors(notice, visit.now()).into_iter().filter(|door| door.by.is_none());
    let line = |door: Door| visit.speaker().t1("notices-door-wanted", "at", at(visit, notice, &door, true));
    free.map(line).chain(both(visit, notice, me)).collect()
}

/// She stands at an old door or walks over from it, or hands that back: one tap, no reasons. One who holds the group may take it over.
pub(super) fn take(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let which = Which::from_word(form.value("which"));
    // What is over is nobody's to take; where nobody is wanted there, no woman is asked.
    let is_over = match which {
        Which::Walk => open_ways(visit, &notice).is_empty(),
        _ => !open_doors(&notice, visit.now()).iter().any(|door| door.which == which),
    };
    let is_asked = who.facilitator || notice.door_watched.is_asked();
    if notice.state != NoticeState::Open || is_over || !is_asked {
        return Err(Turned::NotHere);
    }
    let (group, by, hands_back) = (who.group, who.handle, form.value("do") == "back");
    let seen = Id::parse(form.value("seen")).ok().filter(|_| who.facilitator);
    let to = if form.value("to") == "board" && who.facilitator { "told" } else { "news" };
    let (place, now) = (visit.path_to(&format!("/c/{group}/{to}/{}", notice.id)), visit.now());
    visit.record(form, move |store| {
        let change = if hands_back { (Some(by), None) } else { (seen, Some(by)) };
        let is_hers = store::set_door(store, group, notice.id, which, change)? && !hands_back;
        // Whoever takes it on has read what changed.
        let unheard = |hers: &Telling| !matches!(hers.told, Told::Heard | Told::MetAtTheDoor);
        if let Some(hers) = store::telling_of(store, group, notice.id, by)?.filter(|hers| is_hers && unheard(hers)) {
            store::set_told(store, &hers, Told::Heard, now)?;
        }
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
