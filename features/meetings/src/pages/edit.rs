//! Those who hold the group write dates down, show them, and say who holds, greets and stands in.

use database::Fault;
use foundation::Id;
use groups::Facilitator;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Around, meeting_of, place, with_typed};
use crate::{
    model::{Meeting, MeetingState},
    rules, store, views,
};

fn page(visit: &Visit, who: &Facilitator, around: &Around, what: views::What, fields: Filled) -> views::DateForm {
    views::DateForm::of(visit, who.group, &around.rooms, &around.people, what, fields)
}

pub(super) fn show_new(visit: &mut Visit, who: Facilitator) -> Answer {
    let around = Around::of(visit, who.group)?;
    if !around.rooms.iter().any(|room| room.in_use) {
        return Ok(Reply::to(visit.path_to(&format!("/c/{}/rooms/new", who.group))));
    }
    let last = visit.read(|store| store::last_room(store, who.group))?;
    let mut rooms = around.rooms.iter().filter(|room| room.in_use);
    // The room they used last; or the only one. Else none: a wrong room that was picked for her is easily kept.
    let room = match (rooms.clone().find(|room| Some(room.id) == last), rooms.next(), rooms.next()) {
        (Some(room), ..) | (None, Some(room), None) => room.id.to_string(),
        _ => String::new(),
    };
    let fields = Filled::empty()
        .with("repeats", "once")
        .with("cost", "0")
        .with("holding", who.handle.to_string())
        .with("room", room);
    Reply::page(&page(visit, &who, &around, views::What::New, fields))
}

pub(super) fn add(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let around = Around::of(visit, who.group)?;
    let (on, until) = (form.date("on", around.today), form.date("until", around.today));
    let shown = form.value("do") == "show";
    if form.value("do") == "again" {
        let fields = Filled::again(form, &foundation::FieldRefusals::new(), visit.speaker());
        return Reply::page(&page(visit, &who, &around, views::What::New, fields));
    }
    match with_typed(form, |typed| rules::new_dates(typed, &around.known(), on, until, shown)) {
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&page(visit, &who, &around, views::What::New, fields))
        }
        Ok(new) => {
            let preview = views::Preview::of(visit, who.group, &around.rooms, &new, form);
            if let Some(preview) = preview.filter(|_| form.value("looked") != "yes") {
                return Reply::page(&preview);
            }
            let ids = new.days.iter().map(|_| Id::random()).collect::<Result<Vec<_>, _>>()?;
            let (group, now) = (who.group, visit.now());
            let onward = match ids.as_slice() {
                [only] => place(visit, group, *only),
                _ => visit.path_to(&format!("/c/{group}/dates")),
            };
            let answer = visit.record(form, move |store| {
                store::add(store, group, &ids, &new, now)?;
                Ok(onward.clone())
            })?;
            Ok(answer.saying("said-kept"))
        }
    }
}

fn filled(meeting: &Meeting, speaker: &language::Speaker) -> Filled {
    let time = |at: jiff::civil::DateTime| language::time(speaker.language(), at.time());
    let mut fields = Filled::empty()
        .with_date("on", meeting.starts.date())
        .with("starts", time(meeting.starts))
        .with("ends", time(meeting.ends))
        .with("room", meeting.room.id.to_string())
        .with("link", meeting.own_link.clone())
        .with("cost", language::pounds(speaker.language(), meeting.cost_pence))
        .with("cost_note_en", meeting.cost_note.en.clone())
        .with("cost_note_cy", meeting.cost_note.cy.clone())
        .with("happening_en", meeting.happening_text.en.clone())
        .with("happening_cy", meeting.happening_text.cy.clone())
        .with("greeting", meeting.greeting.map_or_else(String::new, |handle| handle.to_string()));
    for handle in &meeting.holding {
        fields = fields.with("holding", handle.to_string());
    }
    for handle in &meeting.cover {
        fields = fields.with("cover", handle.to_string());
    }
    for key in &meeting.happening {
        fields = fields.with("happening", key.clone());
    }
    fields
}

fn what(meeting: &Meeting) -> views::What {
    if meeting.state == MeetingState::Planned {
        views::What::Planned(meeting.id)
    } else {
        views::What::Told(meeting.id)
    }
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let around = Around::of(visit, who.group)?;
    let fields = filled(&meeting, visit.speaker());
    Reply::page(&page(visit, &who, &around, what(&meeting), fields))
}

pub(super) fn change(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let around = Around::of(visit, who.group)?;
    let (group, id, now) = (who.group, meeting.id, visit.now());
    let onward = place(visit, group, id);
    let again = |visit: &Visit, refusals: &foundation::FieldRefusals| {
        let fields = Filled::again(form, refusals, visit.speaker());
        Reply::refused(&page(visit, &who, &around, what(&meeting), fields))
    };
    let answer = if meeting.state == MeetingState::Planned {
        let on = form.date("on", around.today);
        let on = with_typed(form, |typed| rules::one_day(typed, &around.known(), on));
        match on {
            Err(refusals) => return again(visit, &refusals),
            Ok((day, planned)) => visit.record(form, move |store| {
                store::change_planned(store, group, id, day, &planned, now)?;
                Ok(onward.clone())
            })?,
        }
    } else {
        match with_typed(form, |typed| rules::told(typed, &around.known())) {
            Err(refusals) => return again(visit, &refusals),
            Ok(told) => visit.record(form, move |store| {
                store::change_told(store, group, id, &told, now)?;
                Ok(onward.clone())
            })?,
        }
    };
    Ok(answer.saying("said-kept"))
}

/// Shows a planned date to the group; or the whole series.
pub(super) fn put_on_list(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let whole = form.value("which") == "series";
    let (group, now) = (who.group, visit.now());
    let onward = place(visit, group, meeting.id);
    let answer = visit.record(form, move |store| {
        store::put_on_list(store, group, &meeting, whole, now)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Takes on a date that nobody holds, or the door where nobody greets.
pub(super) fn take_over(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let part = match form.value("part") {
        "holding" => store::HOLDING,
        "greeting" => store::GREETING,
        _ => return Err(Turned::Cannot(foundation::Refusal::new("choice-missing"))),
    };
    rules::may_answer(&meeting, visit.now_here().datetime())?;
    let (group, id, handle) = (who.group, meeting.id, who.handle);
    let onward = place(visit, group, id);
    let answer = visit.record(form, move |store| {
        // Another may have been quicker: the page shows who it is.
        store::take_over(store, group, id, handle, part)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Takes away a planned date that nobody has been shown.
pub(super) fn remove(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    if meeting.state != MeetingState::Planned {
        return Err(Turned::Cannot(foundation::Refusal::new("meetings-remove-shown")));
    }
    let (group, id) = (who.group, meeting.id);
    let onward = visit.path_to(&format!("/c/{group}/dates"));
    let answer = visit.record(form, move |store| {
        if store::take_planned(store, group, id)? == 0 {
            return Err(Fault::Rows { what: "meetings", touched: 0, expected: 1 });
        }
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-gone"))
}
