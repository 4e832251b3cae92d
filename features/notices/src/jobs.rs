//! What notices do by themselves: sending what is due, reminding who wants it, letting pass what came too late, and
//! clearing away once the next meeting has been.

use std::sync::Arc;

use database::{Fault, Job, Store};
use foundation::{Id, Language};
use groups::Both;
use jiff::{SignedDuration, Timestamp, civil::Time, tz::TimeZone};
use meetings::{Meeting, MeetingState};
use post::{Letter, NotSent, PlainText, Text};
use web::{App, Duty};

use crate::{
    message,
    model::{Facts, Notice, NoticeState, Plan, Reach, Second, Telling, TellingWay, Told, Watch, Way, What},
    numbers, plans, prompts,
    rules::{self, Evening, Her, Line, Moment, Turn},
    store::{self, MAIL_JOB, SECOND_JOB, TEXT_JOB},
    telling, weather,
};

/// How long a node may be at what it claimed. Longer than [`AT_ONCE`] letters or texts take to a server that
/// does not answer.
const LEASE_SECONDS: i64 = 120;
/// Letters, or texts, claimed together.
const AT_ONCE: i64 = 4;
/// Rounds in one go, so that a duty comes to an end.
const ROUNDS: usize = 500;
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

/// What is to be done with an e-mail or a text whose turn it is.
pub enum Decision {
    /// It goes out now.
    Send(Box<Ready>),
    /// It waits for her hours.
    Wait(Timestamp),
    /// It is not sent any more; what became of it is noted.
    Drop(Telling),
    /// There is nothing to do: sent already, overtaken, or she is gone.
    Gone,
}

/// An e-mail or a text that is ready.
pub struct Ready {
    group: Id,
    telling: Telling,
    useful_until: Timestamp,
    out: Outgoing,
}

enum Outgoing {
    Mail { from_name: String, to: String, subject: String, body: String, language: Language, message_id: String },
    Text { to: String, number: numbers::Number, text: PlainText, receipt: String },
}

/// Sends every e-mail whose turn it is. When the mail server is away the rest waits.
///
/// # Errors
/// A store cannot be reached.
pub fn send_due(app: &Arc<App>) -> Result<(), Fault> {
    send(app, MAIL_JOB)
}

/// Sends every text whose turn it is. When the gateway is away the rest waits.
///
/// # Errors
/// A store cannot be reached.
pub fn send_texts_due(app: &Arc<App>) -> Result<(), Fault> {
    send(app, TEXT_JOB)
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
        let moment = moment(app, &notice, now);
        for telling in app.database.read(|store| store::tellings(store, notice.group, notice.id))? {
            if telling.second != Second::No || telling.sent_at.is_none() {
                continue;
            }
            let plan = plans::plan(app, notice.group, telling.handle)?;
            if let Some(at) = rules::second(plan.as_ref().map(|plan| &plan.reach), &telling, &moment) {
                app.database.write(move |store| store::await_second(store, telling.id, at, now))?;
            }
        }
    }
    send(app, SECOND_JOB)
}

fn send(app: &Arc<App>, kind: &'static str) -> Result<(), Fault> {
    for _ in 0..ROUNDS {
        let now = app.clock.now();
        let claimed =
            app.database.write(move |store| database::claim_jobs(store, kind, now, LEASE_SECONDS, AT_ONCE))?;
        if claimed.is_empty() {
            return Ok(());
        }
        let mut away = false;
        for job in claimed {
            // One letter that cannot be dealt with must not keep the others waiting; its lease runs out by itself.
            match deal_with(app, &job, kind, away) {
                Ok(is_away) => away |= is_away,
                Err(fault @ (Fault::Tampered(_) | Fault::Keys(_))) => {
                    tracing::error!(alert = "notice", cause = %fault, "a contact plan is not what was written");
                }
                Err(fault) => return Err(fault),
            }
        }
        if away {
            return Ok(());
        }
    }
    Ok(())
}

/// Deals with one; says whether the mail server or the gateway is away.
fn deal_with(app: &Arc<App>, job: &Job, kind: &'static str, away: bool) -> Result<bool, Fault> {
    let (id, now) = (job.id, app.clock.now());
    let is_second = kind == SECOND_JOB;
    match if is_second { decide_second(app, job)? } else { decide(app, job)? } {
        Decision::Gone => app.database.write(move |store| database::finish_job(store, id))?,
        Decision::Drop(telling) => app.database.write(move |store| {
            store::set_told(store, &telling, Told::NotReached, now)?;
            database::finish_job(store, id)
        })?,
        Decision::Wait(at) => {
            let subject = job.subject;
            app.database.write(move |store| {
                if !is_second {
                    store::set_not_before(store, subject, at)?;
                }
                database::later_job(store, id, at)
            })?;
        }
        Decision::Send(ready) => {
            let outcome = if away { Err(NotSent::Away) } else { hand_over(app, &ready) };
            return if is_second { note_second(app, job, &ready, outcome) } else { note(app, job, &ready, outcome) };
        }
    }
    Ok(false)
}

/// Looks at everything once more, at the last moment: whether she is still here, still wants it so, and it is still
/// of use. Reads her key last, so that whoever erased a second ago has none.
pub fn decide(app: &Arc<App>, job: &Job) -> Result<Decision, Fault> {
    let subject = job.subject;
    let found = app.database.read(|store| {
        let Some((telling, notice)) = store::telling_behind(store, subject)? else { return Ok(None) };
        let her = groups::person(store, notice.group, telling.handle)?;
        let stands = stands(store, &notice)?;
        Ok(Some((telling, notice, her, stands)))
    })?;
    let Some((telling, notice, her, stands)) = found else { return Ok(Decision::Gone) };
    let by = match telling.way {
        TellingWay::Hers(Way::Mail) => Way::Mail,
        TellingWay::TextSent => Way::Text,
        _ => return Ok(Decision::Gone),
    };
    if telling.told != Told::Planned {
        return Ok(Decision::Gone);
    }
    if notice.state != NoticeState::Open || !stands || her.is_none_or(|her| her.resting) {
        return Ok(Decision::Drop(telling));
    }
    let now = app.clock.now();
    let Some(plan) = plans::plan(app, notice.group, telling.handle)? else { return Ok(Decision::Drop(telling)) };
    let moment = moment(app, &notice, now);
    Ok(match rules::turn(by, Some(&plan.reach), telling.outside_hours, &moment) {
        Turn::Drop => Decision::Drop(telling),
        Turn::Wait(at) => Decision::Wait(at),
        Turn::Send => Decision::Send(Box::new(ready(app, telling, &notice, &plan, now)?)),
    })
}

/// The same for a second text. Whoever answered meanwhile, was told by hand or asked for no more texts gets none.
pub fn decide_second(app: &Arc<App>, job: &Job) -> Result<Decision, Fault> {
    let subject = job.subject;
    let found = app.database.read(|store| {
        let Some((telling, notice)) = store::telling_behind(store, subject)? else { return Ok(None) };
        let her = groups::person(store, notice.group, telling.handle)?;
        Ok(Some((telling, notice, her)))
    })?;
    let Some((telling, notice, her)) = found else { return Ok(Decision::Gone) };
    if notice.state != NoticeState::Open || her.is_none_or(|her| her.resting) {
        return Ok(Decision::Gone);
    }
    let now = app.clock.now();
    let Some(plan) = plans::plan(app, notice.group, telling.handle)? else { return Ok(Decision::Gone) };
    Ok(match rules::second(Some(&plan.reach), &telling, &moment(app, &notice, now)) {
        None => Decision::Gone,
        Some(at) if at > now => Decision::Wait(at),
        Some(_) => Decision::Send(Box::new(ready(app, telling, &notice, &plan, now)?)),
    })
}

fn ready(app: &App, telling: Telling, notice: &Notice, plan: &Plan, now: Timestamp) -> Result<Ready, Fault> {
    let speaker = app.catalogue.speaker(plan.reach.language);
    let outside = !rules::allows(&plan.reach.hours, now);
    let said = message::message(&speaker, plan, &notice.facts, notice.door_watched, outside);
    let holds = message::holds(plan, outside);
    let out = if telling.way == TellingWay::TextSent {
        let heard_at = app.texter.get().map_or_else(String::new, |texter| texter.heard_at().to_owned());
        Outgoing::Text {
            to: plan.telephone.clone(),
            number: numbers::of(app, &plan.telephone),
            text: message::text_body(&speaker, &said, holds, hears(app, plan)),
            receipt: message::receipt(&app.server_key, &heard_at, telling.id),
        }
    } else {
        let from_name = app.database.read(|store| groups::sender_name(app, store, notice.group))?;
        Outgoing::Mail {
            from_name,
            to: plan.email.clone(),
            body: message::mail_body(&speaker, &said, holds),
            subject: said.subject,
            language: plan.reach.language,
            message_id: message::message_id(&app.server_key, telling.id),
        }
    };
    Ok(Ready { group: notice.group, useful_until: notice.useful_until, telling, out })
}

/// Whether she is told how to answer a text: where answers come back, and count.
#[must_use]
pub fn hears(app: &App, plan: &Plan) -> bool {
    !plan.reach.shared && app.texter.get().is_some_and(post::Texter::hears)
}

/// Whether what a reminder reminds of is still so.
fn stands(store: &mut Store, notice: &Notice) -> Result<bool, Fault> {
    if !notice.facts.are_a_reminder() {
        return Ok(true);
    }
    let meeting = meetings::meeting(store, notice.group, notice.meeting)?;
    Ok(meeting.is_some_and(|meeting| {
        meeting.state != MeetingState::Cancelled && starts_at(&meeting) == Some(notice.facts.starts_at)
    }))
}

/// The moment a notice is looked at.
#[must_use]
pub fn moment(app: &App, notice: &Notice, now: Timestamp) -> Moment {
    Moment {
        now,
        useful_until: notice.useful_until,
        old_door: notice.door_watched != Watch::NoDoor,
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

/// Hands it to the mail server, or to the gateway.
pub fn hand_over(app: &App, ready: &Ready) -> Result<(), NotSent> {
    match &ready.out {
        Outgoing::Mail { from_name, to, subject, body, language, message_id } => {
            let mailer = app.mailer.get().ok_or(NotSent::Away)?;
            mailer.send(&Letter { from_name, to, subject, body, language: *language, message_id })
        }
        Outgoing::Text { to, text, receipt, .. } => {
            let texter = app.texter.get().ok_or(NotSent::Away)?;
            texter.send(&Text { to, text, receipt }).map(drop)
        }
    }
}

/// Notes what became of it; says whether the mail server or the gateway is away.
fn note(app: &Arc<App>, job: &Job, ready: &Ready, outcome: Result<(), NotSent>) -> Result<bool, Fault> {
    let (id, telling, now, until) = (job.id, ready.telling.clone(), app.clock.now(), ready.useful_until);
    let number = match &ready.out {
        Outgoing::Mail { .. } => None,
        Outgoing::Text { number, .. } => Some(*number),
    };
    let group = ready.group;
    app.database.write(move |store| match outcome {
        Ok(()) => {
            if let Some(number) = number {
                numbers::note_written(store, (group, telling.handle), &number, telling.id, now)?;
            }
            store::set_told(store, &telling, Told::Sent, now)?;
            if number.is_some() {
                store::note_sent(store, telling.id, now)?;
            }
            database::finish_job(store, id)
        }
        Err(NotSent::Refused) => {
            store::set_told(store, &telling, Told::NotReached, now)?;
            database::finish_job(store, id)
        }
        Err(NotSent::Away) => {
            store::count_try(store, telling.id)?;
            let wait = SignedDuration::from_mins(rules::wait_minutes(telling.tries));
            let again = now.checked_add(wait).map_or(until, |again| again.min(until));
            database::later_job(store, id, again)
        }
    })?;
    Ok(outcome == Err(NotSent::Away))
}

/// Notes what became of a second text; says whether the gateway is away. Whatever became of it, there is no third.
fn note_second(app: &Arc<App>, job: &Job, ready: &Ready, outcome: Result<(), NotSent>) -> Result<bool, Fault> {
    let (id, tries, telling) = (job.id, job.attempts, ready.telling.clone());
    let (group, now) = (ready.group, app.clock.now());
    let Outgoing::Text { number, .. } = ready.out else { return Ok(false) };
    app.database.write(move |store| {
        if outcome == Err(NotSent::Away) {
            let again = now.checked_add(SignedDuration::from_mins(rules::wait_minutes(tries))).unwrap_or(now);
            return database::later_job(store, id, again);
        }
        store::second_tried(store, telling.id)?;
        if outcome == Ok(()) {
            numbers::note_written(store, (group, telling.handle), &number, telling.id, now)?;
            if telling.told == Told::NotReached {
                store::set_told(store, &telling, Told::Sent, now)?;
            }
        }
        database::finish_job(store, id)
    })?;
    Ok(outcome == Err(NotSent::Away))
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

/// What somebody began by text and did not go on with goes after two hours.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_begun(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now();
    app.database.write(move |store| weather::sweep(store, now))
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
        let wanting: Vec<(Id, Reach)> = plans::plans(app, group)?
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
    wanting: &[(Id, Reach)],
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
        made_by: None,
        made_at: now,
        state: NoticeState::Open,
        by_text: false,
    };
    store::add_notice(store, &notice, now)?;
    let moment = moment(app, &notice, now);
    for her in groups::people(store, meeting.group)? {
        let Some((_, reach)) = wanting.iter().find(|(handle, _)| *handle == her.handle) else { continue };
        let line = rules::plan(Her { makes_it: false, resting: her.resting, reach: Some(reach) }, &moment);
        if matches!(line, Line::App | Line::Mail { .. } | Line::Text { .. }) {
            store::add_telling(store, meeting.group, notice.id, (her.handle, Id::random()?), line, now)?;
        }
    }
    Ok(())
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
