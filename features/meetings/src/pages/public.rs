//! What others may read: the next day and the rough area, and whether it is on. Never a place.

use foundation::Id;
use groups::{Both, Facilitator, GroupState};
use jiff::civil::{DateTime, Time, Weekday};
use web::{Answer, Anyone, Card, Filled, Form, Reply, Turned, Visit};

use crate::{
    model::{Meeting, MeetingState},
    store, views,
};

/// The day as the group wants it said: "Thursday", or "Thursday 10 December, 18:30".
fn day_said(visit: &Visit, meeting: &Meeting, whole: bool) -> String {
    if whole {
        meeting.when(visit.language())
    } else {
        language::weekday(visit.language(), meeting.starts.weekday()).to_owned()
    }
}

/// For [`web::Hooks::public_cards`].
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let now = visit.now_here().datetime();
    let (next, whole) =
        visit.read(|store| Ok((store::next_shown(store, group, now)?, store::choice(store, group)?)))?;
    let Some(meeting) = next else { return Ok(Vec::new()) };
    let mut lines = vec![visit.speaker().t1("meetings-public-next", "day", day_said(visit, &meeting, whole))];
    let area = meeting.room.area.said(visit.language()).0;
    if !area.is_empty() {
        lines.push(visit.speaker().t1("meetings-public-area", "area", area));
    }
    let cost = language::pounds(visit.language(), meeting.cost_pence);
    lines.push(visit.speaker().t1("meetings-public-cost", "cost", cost));
    Ok(vec![Card { order: 10, heading: visit.t("meetings-public-heading"), lines, links: Vec::new() }])
}

/// When and where a group meets as far as its public page says so, whichever date is the next: the weekday, the hour where
/// the page shows it, and the rough area. Nothing where no date is known.
///
/// # Errors
/// The store cannot be reached.
pub fn public_meets(
    store: &mut database::Store,
    group: Id,
    now: DateTime,
) -> Result<Option<(Weekday, Option<Time>, Both)>, database::Fault> {
    let (next, whole) = (store::next_shown(store, group, now)?, store::choice(store, group)?);
    Ok(next.map(|date| {
        let hour = whole.then(|| date.starts.time());
        (date.starts.weekday(), hour, date.room.area)
    }))
}

/// For [`web::Hooks::opening_steps`]: a first date.
///
/// # Errors
/// The store cannot be reached.
pub fn opening_steps(store: &mut database::Store, group: Id) -> Result<Vec<web::OpeningCheck>, database::Fault> {
    Ok(vec![web::OpeningCheck {
        met: store::any(store, group)?,
        key: "meetings-opening-step",
        why: "meetings-opening-step-why",
        place: format!("/c/{group}/dates/new"),
    }])
}

/// For [`web::Hooks::group_cards`]: the next date, and for whoever holds the group each date of which the women were told
/// another face.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let now = visit.now_here().datetime();
    let (ahead, mine, feed) = visit.read(|store| {
        let ahead = store::upcoming(store, group, now)?;
        let mine = match ahead.first() {
            Some(meeting) => store::said_of(store, group, meeting.id, handle)?,
            None => None,
        };
        Ok((ahead, mine, store::feed_of(store, group, handle)?))
    })?;
    let untold = ahead.iter().filter(|meeting| facilitator && meeting.is_held_untold());
    let mut cards: Vec<Card> = untold
        .map(|meeting| Card {
            order: 84,
            heading: visit.t("meetings-untold"),
            lines: vec![meeting.when_alone(visit.language()), visit.t("meetings-untold-lead")],
            links: vec![(
                visit.path_to(&format!("/c/{group}/dates/{}/changed", meeting.id)),
                visit.t("meetings-untold-tell"),
            )],
        })
        .collect();
    let after = ahead.iter().find(|meeting| meeting.state != MeetingState::Cancelled);
    let after = after.map(|meeting| meeting.when(visit.language()));
    let next = ahead.into_iter().next();
    let all = (visit.path_to(&format!("/c/{group}/dates")), visit.t("meetings-all-dates"));
    let mut card = Card { order: 10, heading: visit.t("meetings-next"), ..Card::default() };
    if let Some(meeting) = next {
        card.lines = views::card_lines(visit, &meeting, mine);
        // The one that is off stands there, so that nobody goes; and when they meet all the same.
        if let Some(when) = after.filter(|_| meeting.state == MeetingState::Cancelled) {
            card.lines.push(visit.speaker().t1("meetings-next-after", "when", when));
        }
        if facilitator && views::is_free(&meeting) {
            card.lines.push(visit.t("meetings-nobody-holds"));
        }
        card.links.push((visit.path_to(&format!("/c/{group}/dates/{}", meeting.id)), visit.t("meetings-look")));
        for hook in visit.app().clone().hooks.date_links.iter() {
            card.links.extend(hook(visit, group, meeting.id, handle, facilitator)?);
        }
    } else {
        card.lines.push(visit.t("meetings-none"));
        if facilitator {
            card.links.push((visit.path_to(&format!("/c/{group}/dates/new")), visit.t("meetings-add")));
        }
    }
    card.links.push(all);
    // An address that somebody else gave a calendar from her open phone stands where she comes by, and so does its end.
    if feed.is_some() {
        card.lines.push(visit.t("meetings-feed-card"));
        card.links.push((visit.path_to(&format!("/c/{group}/dates/feed")), visit.t("meetings-feed-card-link")));
    }
    cards.push(card);
    Ok(cards)
}

/// Whether it is on, for whoever has the group's word. It shows no place.
pub(super) fn is_it_on(visit: &mut Visit, _: Anyone) -> Answer {
    let word = visit.parameter("word").to_owned();
    let now = visit.now_here().datetime();
    let found = visit.read(|store| {
        let Some(facts) = groups::facts_by_word(store, &word)? else { return Ok(None) };
        if facts.state != GroupState::Open {
            return Ok(None);
        }
        let next = store::upcoming(store, facts.id, now)?.into_iter().next();
        let telephone = groups::face(store, facts.id)?.telephone;
        Ok(Some((next, store::choice(store, facts.id)?, telephone)))
    })?;
    let Some((next, whole, telephone)) = found else { return Err(Turned::NotHere) };
    let (line, day) = match &next {
        None => ("meetings-on-none", String::new()),
        Some(meeting) => {
            let line = match meeting.state {
                MeetingState::Cancelled => "meetings-on-no",
                MeetingState::Changed if telephone.is_empty() => "meetings-on-changed-look",
                MeetingState::Changed => "meetings-on-changed",
                MeetingState::On | MeetingState::Planned => "meetings-on-yes",
            };
            (line, day_said(visit, meeting, whole))
        }
    };
    Reply::page(&views::IsItOn {
        line: visit.t(line),
        frame: visit.frame().seen_by("meetings-on-seen-by"),
        day,
        telephone_said: foundation::typed::telephone_said(&telephone),
        telephone,
    })
}

pub(super) fn show_choice(visit: &mut Visit, who: Facilitator) -> Answer {
    let whole = visit.read(|store| store::choice(store, who.group))?;
    let fields = Filled::empty().with("shows", if whole { "day-and-time" } else { "weekday" });
    Reply::page(&views::Choice::of(visit, who.group, fields))
}

pub(super) fn keep_choice(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let shows = form.value("shows");
    if shows != "weekday" && shows != "day-and-time" {
        let mut refusals = foundation::FieldRefusals::new();
        refusals.add("shows", foundation::Refusal::new("choice-missing"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&views::Choice::of(visit, who.group, fields));
    }
    let (group, whole) = (who.group, shows == "day-and-time");
    let onward = visit.path_to(&format!("/c/{group}/dates"));
    let answer = visit.record(form, move |store| {
        store::keep_choice(store, group, whole)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}
