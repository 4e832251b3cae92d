//! The list of dates, and one date as a woman reads it.

use database::Fault;
use foundation::{Id, Refusal};
use groups::Member;
use jiff::{Span, civil::DateTime};
use web::{Answer, Form, Reply, Turned, Visit};

use super::{meeting_of, place};
use crate::{
    model::{Coming, Meeting, MeetingState, SeenBy},
    rules, sealing, store, views,
};

pub(super) fn list(visit: &mut Visit, who: Member) -> Answer {
    let now = visit.now_here().datetime();
    // One that has just ended stands a day longer, so that it can still be looked up on the way home.
    let from = now.saturating_sub(Span::new().days(1));
    let meetings = visit.read(|store| store::listed(store, who.group, from))?;
    let shown = meetings.iter().filter(|meeting| who.facilitator || meeting.state.is_shown());
    let lines = shown.map(|meeting| views::line(visit, meeting, who.facilitator)).collect();
    let faces = if who.facilitator { faces_line(visit, who.group, &meetings, now)? } else { None };
    let has_rooms = visit.read(|store| venues::rooms(store, who.group))?.iter().any(|room| room.in_use);
    Reply::page(&views::Dates {
        frame: visit.frame().seen_by("meetings-seen-by"),
        at: visit.path_to(&format!("/c/{}/dates", who.group)),
        rooms: visit.path_to(&format!("/c/{}/rooms", who.group)),
        facilitator: who.facilitator,
        has_rooms,
        lines,
        faces,
    })
}

/// Who holds the next dates that take place, for those who plan them.
fn faces_line(visit: &Visit, group: Id, meetings: &[Meeting], now: DateTime) -> Result<Option<String>, Turned> {
    let ahead = meetings.iter().filter(|date| date.ends >= now && date.state != MeetingState::Cancelled);
    let Some(faces) = rules::faces(ahead.map(|date| date.holding.as_slice())) else { return Ok(None) };
    let people = visit.read(|store| groups::people(store, group))?;
    Ok(Some(views::faces_line(visit, &people, &faces)))
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    let (group, handle) = (who.group, who.handle);
    let (people, mine, counts, mut ways, things, apart) = visit.read(|store| {
        Ok((
            groups::people(store, group)?,
            store::said_of(store, group, meeting.id, handle)?,
            store::coming_counts(store, group, meeting.id)?,
            store::asks::ways_for(store, group, meeting.id)?,
            venues::hard_things(store, group)?,
            visit.app().kept_apart(store, group, handle)?,
        ))
    })?;
    ways.retain(|way| !apart.contains(&way.handle));
    let mut asked = Vec::new();
    for way in ways.iter().filter(|way| way.asked && way.seen_by == SeenBy::Group) {
        let opened = sealing::open(visit, &who, meeting.id, way)?;
        if let Some(ask) = opened.ask {
            asked.push(views::asked_line(visit, way, ask.as_str(), opened.answer.as_ref().map(|words| words.as_str())));
        }
    }
    let mut links = Vec::new();
    for hook in visit.app().clone().hooks.date_links.iter() {
        links.extend(hook(visit, group, meeting.id, handle, who.facilitator)?);
    }
    let mut changes = Vec::new();
    for hook in visit.app().clone().hooks.date_cards.iter() {
        changes.extend(hook(visit, group, meeting.id, handle, who.facilitator)?);
    }
    let now = visit.now_here().datetime();
    let view = views::MeetingPage::of(
        visit,
        &who,
        &meeting,
        &views::Around { people: &people, mine, counts, ways: &ways, things: &things, now, asked, links, changes },
    );
    Reply::page(&view)
}

/// Coming, maybe, not this time, or taking the answer back. No reason is asked.
pub(super) fn answer(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, false)?;
    let answer = match form.value("answer") {
        "take-back" => None,
        word => Some(Coming::from_word(word).ok_or(Turned::Cannot(Refusal::new("choice-missing")))?),
    };
    rules::may_answer(&meeting, visit.now_here().datetime())?;
    let onward = place(visit, who.group, meeting.id);
    let (group, handle, id): (Id, Id, Id) = (who.group, who.handle, meeting.id);
    let answer = visit.record(form, move |store| {
        // It may have been called off between reading and keeping.
        let still = store::meeting(store, group, id)?;
        if still.is_none_or(|meeting| meeting.state == MeetingState::Cancelled) {
            return Err(Fault::Rows { what: "meetings", touched: 0, expected: 1 });
        }
        store::answer_coming(store, group, id, handle, answer)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}
