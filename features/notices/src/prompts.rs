//! Reminding whoever owes something of its day, before those it was made to wonder: two days before, and once more in the first
//! hours after it. In her own way and hours, with the neutral words that her plan allows, and only where she wants reminders.
//!
//! A row knows whom and which day, never what is owed. What it is about is looked at once more at the last moment: whoever closed it
//! or handed it on has nothing to be reminded of.

use std::sync::Arc;

use database::{Fault, Job, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::{Timestamp, civil::Date};
use post::{Letter, NotSent, Text};
use web::App;

use crate::{
    message,
    model::{Plan, Reach, Way},
    numbers, plans,
    rules::{self, Prompt},
    store,
};

/// The outbox's word for such a reminder.
const PROMPT_JOB: &str = "owner-prompt";
/// How long a node may be at what it claimed.
const LEASE_SECONDS: i64 = 240;
/// Claimed together.
const AT_ONCE: i64 = 4;
const _: () = assert!(
    post::LONGEST_LETTER.as_secs() * AT_ONCE.unsigned_abs() <= LEASE_SECONDS.unsigned_abs(),
    "a lease outlasts what is begun under it"
);
/// What was not tried, since the server is away, waits so long until it is its turn to try.
const UNTRIED_MINUTES: i64 = 1;
/// Rounds in one go, so that a duty comes to an end.
const ROUNDS: usize = 500;

diesel::table! {
    owner_prompts (id) {
        id -> Binary,
        group_id -> Binary,
        handle -> Binary,
        by_day -> Text,
        kind -> Text,
    }
}

/// One reminder that waits or went.
struct Row {
    group: Id,
    handle: Id,
    by_day: Date,
    prompt: Prompt,
}

fn row(store: &mut Store, id: Id) -> Result<Option<Row>, Fault> {
    let found: Option<(Vec<u8>, Vec<u8>, String, String)> = owner_prompts::table
        .filter(owner_prompts::id.eq(id.to_vec()))
        .select((owner_prompts::group_id, owner_prompts::handle, owner_prompts::by_day, owner_prompts::kind))
        .first(store)
        .optional()?;
    let Some((group, handle, day, kind)) = found else { return Ok(None) };
    Ok(Some(Row {
        group: Id::from_column(&group)?,
        handle: Id::from_column(&handle)?,
        by_day: day.parse().map_err(|_| Fault::Tampered("the day of a reminder"))?,
        prompt: Prompt::from_word(&kind).ok_or(Fault::Tampered("a reminder's kind"))?,
    }))
}

/// Puts one down and into the outbox, unless it is there: another node may have been quicker.
fn put(store: &mut Store, new: &Row, at: Timestamp, now: Timestamp) -> Result<(), Fault> {
    let there: i64 = owner_prompts::table
        .filter(owner_prompts::group_id.eq(new.group.to_vec()))
        .filter(owner_prompts::handle.eq(new.handle.to_vec()))
        .filter(owner_prompts::by_day.eq(new.by_day.to_string()))
        .filter(owner_prompts::kind.eq(new.prompt.word()))
        .count()
        .get_result(store)?;
    if there > 0 {
        return Ok(());
    }
    let id = Id::random()?;
    let touched = diesel::insert_into(owner_prompts::table)
        .values((
            owner_prompts::id.eq(id.to_vec()),
            owner_prompts::group_id.eq(new.group.to_vec()),
            owner_prompts::handle.eq(new.handle.to_vec()),
            owner_prompts::by_day.eq(new.by_day.to_string()),
            owner_prompts::kind.eq(new.prompt.word()),
        ))
        .execute(store)?;
    Fault::rows("owner_prompts", touched, 1)?;
    database::enqueue(store, PROMPT_JOB, id, at, now)?;
    Ok(())
}

/// Takes one woman's reminders away: what waits in the outbox finds nothing and goes.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        owner_prompts::table
            .filter(owner_prompts::group_id.eq(group.to_vec()))
            .filter(owner_prompts::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Finds who is to be reminded today, and forgets of whom the days have gone.
///
/// # Errors
/// A store cannot be reached.
pub fn find(app: &Arc<App>) -> Result<(), Fault> {
    let (now, today) = (app.clock.now(), app.clock.now_here().date());
    let (from, until) = Prompt::days(today);
    app.database.write(move |store| {
        diesel::delete(owner_prompts::table.filter(owner_prompts::by_day.lt(from.to_string()))).execute(store)?;
        Ok(())
    })?;
    let carriers = (app.settings.can_mail, app.settings.can_text);
    for group in app.database.read(store::groups_with_plans)? {
        let (owed, people) = app.database.read(|store| {
            let owed = promises::open_between(store, group, from, until)?;
            let people = if owed.is_empty() { Vec::new() } else { groups::people(store, group)? };
            Ok((owed, people))
        })?;
        for her in people.iter().filter(|her| !her.resting) {
            let due = rules::prompts(&owed, her.handle, her.facilitator, today);
            if due.is_empty() {
                continue;
            }
            let Some(plan) = plans::plan(app, group, her.handle)? else { continue };
            for (by_day, prompt) in due {
                if let Some(at) = prompt.goes_at(by_day, &plan.reach, now, carriers) {
                    let new = Row { group, handle: her.handle, by_day, prompt };
                    app.database.write(move |store| put(store, &new, at, now))?;
                }
            }
        }
    }
    Ok(())
}

/// What is to be done with one whose turn it is.
enum Decision {
    /// It goes out now, to her and until then.
    Send(Box<Plan>, (Id, Id), Timestamp),
    /// It waits for her hours.
    Wait(Timestamp),
    /// There is nothing to remind her of, or she does not want it so any more.
    Gone,
}

/// Looks at everything once more, at the last moment; her key last, so that whoever erased a second ago has none.
fn decide(app: &Arc<App>, job: &Job) -> Result<Decision, Fault> {
    let (subject, now, today) = (job.subject, app.clock.now(), app.clock.now_here().date());
    let found = app.database.read(|store| {
        let Some(row) = row(store, subject)? else { return Ok(None) };
        let her = groups::person(store, row.group, row.handle)?.filter(|her| !her.resting);
        let owed = promises::open_between(store, row.group, row.by_day, row.by_day)?;
        let due = her.is_some_and(|her| {
            rules::prompts(&owed, row.handle, her.facilitator, today).contains(&(row.by_day, row.prompt))
        });
        Ok(due.then_some(row))
    })?;
    let Some(row) = found else { return Ok(Decision::Gone) };
    let Some(plan) = plans::plan(app, row.group, row.handle)? else { return Ok(Decision::Gone) };
    let carriers = (app.settings.can_mail, app.settings.can_text);
    Ok(match row.prompt.goes_at(row.by_day, &plan.reach, now, carriers) {
        None => Decision::Gone,
        Some(at) if at > now => Decision::Wait(at),
        Some(_) => {
            let hours = &plan.reach.hours;
            let of_use = row.prompt.window(row.by_day, hours).map_or(now, |(_, until)| until);
            let until = rules::while_open(hours, now, of_use);
            Decision::Send(Box::new(plan), (row.group, row.handle), until)
        }
    })
}

/// Sends every one whose turn it is. When the mail server or the gateway is away the rest waits.
///
/// # Errors
/// A store cannot be reached.
pub fn send(app: &Arc<App>) -> Result<(), Fault> {
    for _ in 0..ROUNDS {
        let now = app.clock.now();
        let claimed =
            app.database.write(move |store| database::claim_jobs(store, PROMPT_JOB, now, LEASE_SECONDS, AT_ONCE))?;
        if claimed.is_empty() {
            return Ok(());
        }
        let mut away = false;
        for job in claimed {
            // One that cannot be dealt with must not keep the others waiting; its lease runs out by itself.
            match deal_with(app, &job, away) {
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

/// Deals with one; says whether what carries it is away. Once it is, nothing more is tried in this round.
fn deal_with(app: &Arc<App>, job: &Job, away: bool) -> Result<bool, Fault> {
    let (id, now) = (job.id, app.clock.now());
    let (plan, (group, handle), until) = match decide(app, job)? {
        Decision::Gone => return app.database.write(move |store| database::finish_job(store, id)).map(|()| away),
        Decision::Wait(at) => {
            return app.database.write(move |store| database::later_job(store, id, at, now)).map(|()| away);
        }
        Decision::Send(plan, her, until) => (plan, her, until),
    };
    let from_name = app.database.read(|store| groups::sender_name(app, store, group))?;
    let outcome = if away { Err(NotSent::Away) } else { hand_over(app, job.subject, &plan, &from_name) };
    let wait = match outcome {
        Ok(()) | Err(NotSent::Refused) => {
            let number = numbers::of_plan(app, &plan).filter(|_| outcome.is_ok());
            app.database.write(move |store| {
                // STOP is for whoever was written to last: it is to find this group, and no other of hers.
                if let Some(number) = &number {
                    numbers::note_written(store, (group, handle), number, None, now)?;
                }
                database::finish_job(store, id)
            })?;
            return Ok(false);
        }
        Err(_) if away => UNTRIED_MINUTES,
        Err(_) => rules::wait_minutes(job.attempts),
    };
    // Past its time it finds that it is of no more use.
    let again = rules::again(now, wait, until);
    app.database.write(move |store| database::later_job(store, id, again, now)).map(|()| outcome == Err(NotSent::Away))
}

/// Hands it to the mail server, or to the gateway. No answer is asked for.
fn hand_over(app: &App, id: Id, plan: &Plan, from_name: &str) -> Result<(), NotSent> {
    let Reach { way, language, .. } = plan.reach;
    let speaker = app.catalogue.speaker(language);
    let said = message::owner_prompt(&speaker, plan);
    if way == Way::Text {
        let texter = app.texter.get().ok_or(NotSent::Away)?;
        let receipt = message::receipt(&app.server_key, texter.heard_at(), id);
        let text = message::text_body(&speaker, &said, plan.reach.says(), false);
        return texter.send(&Text { to: &plan.telephone, text: &text, receipt: &receipt }).map(drop);
    }
    let mailer = app.mailer.get().ok_or(NotSent::Away)?;
    let body = message::mail_body(&speaker, &said, plan.reach.says());
    let message_id = message::message_id(&app.server_key, id);
    let (to, subject) = (plan.email.as_str(), said.subject.as_str());
    mailer.send(&Letter { from_name, to, subject, body: &body, language, message_id: &message_id })
}
