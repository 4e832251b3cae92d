//! What notices do by themselves: reminding who wants it, letting pass what came too late, and clearing away once the
//! next meeting has been. Sending what is due stands in `sending.rs`.

use std::{collections::HashMap, sync::Arc};

use database::{Fault, Store};
use foundation::Id;
use groups::{Both, Person};
use jiff::{SignedDuration, Timestamp, civil::Time, tz::TimeZone};
use meetings::{Coming, Meeting, MeetingState};
use web::{App, Duty};

use crate::{
    model::{Facts, Notice, NoticeState, Reach, Telling, Watch, What},
    plans, prompts, proofs,
    rules::{self, Evening, Her, Line, Moment},
    sending::{send_due, send_seconds_due, send_texts_due},
    store, telling, weather,
};

/// A notice of a group that does not meet again is cleared away after so many days.
const KEPT_DAYS: i64 = 30;

/// The duties of this feature.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![
        Duty { name: "notices: send what is due", every_seconds: 15, run: send_due },
        Duty { name: "notices: send texts that are due", every_seconds: 15, run: send_texts_due },
        Duty { name: "notices: write once more where she allowed it", every_seconds: 60, run: try_once_more },
        Duty { name: "notices: let pass what came too late", every_seconds: 60, run: let_pass },
        Duty { name: "notices: remind who wants it", every_seconds: 600, run: remind },
        Duty { name: "notices: find who owes something soon", every_seconds: 600, run: prompts::find },
        Duty { name: "notices: remind who owes something", every_seconds: 15, run: prompts::send },
        Duty { name: "notices: clear away what is done", every_seconds: 3600, run: clear_away },
        Duty { name: "notices: forget what was begun by text", every_seconds: 300, run: forget_begun },
    ]
}

/// Finds who may be written to once more, and does so to whom it is time. When the gateway is away the rest waits.
///
/// # Errors
/// A store cannot be reached.
pub fn try_once_more(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now();
    let counts =
        |notice: &Notice| notice.state == NoticeState::Open && notice.useful_until > now && notice.facts.are_a_change();
    for notice in app.database.read(store::not_done)?.into_iter().filter(counts) {
        let written_to = app.database.read(|store| store::written_to_once(store, notice.group, notice.id))?;
        if written_to.is_empty() {
            continue;
        }
        let (moment, plans) = (moment(app, &notice, now), plans::plans(app, notice.group)?);
        let at = |telling: &Telling| {
            let plan = plans.get(&telling.handle);
            Some((telling.id, rules::second(plan.map(|plan| &plan.reach), telling, &moment)?))
        };
        let wait: Vec<(Id, Timestamp)> = written_to.iter().filter_map(at).collect();
        app.database
            .write(move |store| wait.iter().try_for_each(|(id, at)| store::await_second(store, *id, *at, now)))?;
    }
    send_seconds_due(app)
}

/// The moment a notice is looked at.
#[must_use]
pub fn moment(app: &App, notice: &Notice, now: Timestamp) -> Moment {
    Moment {
        now,
        useful_until: notice.useful_until,
        old_door: notice.watch_at(now) != Watch::NoDoor,
        can_mail: app.settings.can_mail,
        can_text: app.settings.can_text,
    }
}

/// When the meeting of a notice is, for whoever notes what became of somebody.
///
/// # Errors
/// The store cannot be reached.
pub fn evening(store: &mut Store, notice: &Notice, now: Timestamp) -> Result<Evening, Fault> {
    let meeting = meetings::meeting(store, notice.group, notice.meeting)?;
    let length = meeting.map_or(SignedDuration::ZERO, |meeting| meeting.starts.duration_until(meeting.ends));
    let after = |start: Timestamp| start.saturating_add(length).unwrap_or(start);
    let facts = &notice.facts;
    let doors: Vec<Timestamp> = notice.doors().iter().map(|door| door.starts_at).collect();
    Ok(Evening {
        now,
        // Two doors are one stretch of time: the hours of both.
        old_start: doors.iter().copied().min(),
        old_end: after(doors.into_iter().max().unwrap_or(facts.started_at)),
        over: after(facts.starts_at.max(facts.started_at)),
        counts: notice.state == NoticeState::Open && now < notice.useful_until,
    })
}

/// Whatever waited past its time is not reached, and the board says so.
///
/// # Errors
/// The store cannot be reached.
pub fn let_pass(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now();
    let late = app.database.read(store::not_done)?.into_iter().filter(|notice| notice.useful_until <= now);
    for notice in late {
        app.database.write(move |store| store::let_pass(store, &notice, now))?;
    }
    Ok(())
}

/// What somebody began by text and did not go on with goes after two hours, and figures that nobody typed in go after a day.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_begun(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now();
    app.database.write(move |store| {
        weather::sweep(store, now)?;
        proofs::sweep(store, now)
    })
}

/// A meeting's start as a moment.
#[must_use]
pub fn starts_at(meeting: &Meeting) -> Option<Timestamp> {
    let zone = TimeZone::get(foundation::TIME_ZONE).ok()?;
    meeting.starts.to_zoned(zone).ok().map(|zoned| zoned.timestamp())
}

/// The place of a meeting in members' wording.
#[must_use]
pub fn place_of(meeting: &Meeting) -> Both {
    meeting.room.members.clone()
}

/// Reminds, from nine in the morning of the day before, those who want it.
///
/// # Errors
/// A store cannot be reached.
pub fn remind(app: &Arc<App>) -> Result<(), Fault> {
    let here = app.clock.now_here();
    if here.time() < Time::constant(9, 0, 0, 0) {
        return Ok(());
    }
    let (now, wall) = (app.clock.now(), here.datetime());
    let Ok(tomorrow) = here.date().tomorrow() else { return Ok(()) };
    for group in app.database.read(store::groups_with_plans)? {
        let due: Vec<Meeting> = app.database.read(|store| {
            let reminded = reminded(store, group)?;
            let mut meetings = meetings::upcoming(store, group, wall)?;
            meetings.retain(|meeting| {
                meeting.starts.date() == tomorrow
                    && meeting.state != MeetingState::Cancelled
                    && !reminded.contains(&meeting.id)
            });
            Ok(meetings)
        })?;
        if due.is_empty() {
            continue;
        }
        let wanting: HashMap<Id, Reach> = plans::plans(app, group)?
            .into_iter()
            .filter(|(_, plan)| plan.reach.reminders)
            .map(|(handle, plan)| (handle, plan.reach))
            .collect();
        for meeting in due.into_iter().filter(|_| !wanting.is_empty()) {
            let (app, wanting) = (Arc::clone(app), wanting.clone());
            let change = Arc::clone(&app);
            app.database.write(move |store| remind_of(&change, store, &meeting, &wanting, now))?;
        }
    }
    Ok(())
}

fn reminded(store: &mut Store, group: Id) -> Result<Vec<Id>, Fault> {
    let notices = store::notices_of(store, group)?;
    Ok(notices.into_iter().filter(|old| old.facts.are_a_reminder()).map(|old| old.meeting).collect())
}

fn remind_of(
    app: &App,
    store: &mut Store,
    meeting: &Meeting,
    wanting: &HashMap<Id, Reach>,
    now: Timestamp,
) -> Result<(), Fault> {
    // Another node may have been quicker.
    if reminded(store, meeting.group)?.contains(&meeting.id) {
        return Ok(());
    }
    let Some(starts_at) = starts_at(meeting).filter(|at| *at > now) else { return Ok(()) };
    let place = place_of(meeting);
    // What was told of it and still is so: she may not have heard, or not have it in mind any more.
    let told = telling::earlier(store, meeting.group, meeting.id)?.map(|earlier| earlier.notice.facts);
    let mut what = vec![What::Reminder];
    what.extend(told.iter().flat_map(|told| &told.what));
    let notice = Notice {
        group: meeting.group,
        id: Id::random()?,
        meeting: meeting.id,
        facts: Facts {
            what,
            starts_at,
            started_at: told.as_ref().map_or(starts_at, |told| told.started_at),
            place: place.clone(),
            old_place: told.as_ref().map_or(place, |told| told.old_place.clone()),
            note: told.as_ref().map_or_else(Both::default, |told| told.note.clone()),
            before: told.and_then(|told| told.before),
        },
        useful_until: starts_at,
        door_watched: Watch::NoDoor,
        door_by: None,
        before_by: None,
        walk_by: None,
        made_by: None,
        made_at: now,
        state: NoticeState::Open,
        by_text: false,
    };
    store::add_notice(store, &notice, now)?;
    let moment = moment(app, &notice, now);
    let line = |her: Person| {
        let reach = wanting.get(&her.handle)?;
        let line = rules::plan(Her { makes_it: false, resting: her.resting, reach: Some(reach) }, &moment);
        matches!(line, Line::App | Line::Mail { .. } | Line::Text { .. }).then_some((her.handle, line))
    };
    let mut lines = Vec::new();
    for (handle, line) in groups::people(store, meeting.group)?.into_iter().filter_map(line) {
        // She said that she does not come: nothing more of it goes to her.
        let said = meetings::coming_of(store, meeting.group, meeting.id, handle)?;
        if said == Some(Coming::NotThisTime) {
            continue;
        }
        lines.push(((handle, Id::random()?), line));
    }
    store::add_tellings(store, &notice, &lines, now)
}

/// What happened is kept until the next meeting, then only that it was done.
///
/// # Errors
/// The store cannot be reached.
pub fn clear_away(app: &Arc<App>) -> Result<(), Fault> {
    let (now, wall) = (app.clock.now(), app.clock.now_here().datetime());
    for notice in app.database.read(store::not_done)? {
        let over = notice.facts.starts_at.max(notice.facts.started_at);
        if over > now {
            continue;
        }
        let old = now.duration_since(over) > SignedDuration::from_hours(24 * KEPT_DAYS);
        let next_has_been = app.database.read(|store| {
            let since = rules::here(over).datetime();
            let later = meetings::upcoming(store, notice.group, since)?;
            Ok(later.iter().any(|meeting| {
                meeting.id != notice.meeting
                    && meeting.state != MeetingState::Cancelled
                    && meeting.starts > since
                    && meeting.starts <= wall
            }))
        })?;
        if old || next_has_been {
            app.database.write(move |store| store::reduce(store, &notice))?;
        }
    }
    Ok(())
}
