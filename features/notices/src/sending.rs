//! Handing e-mails and texts over: claimed many at a time under a lease, looked at once more and handed over one by one.
//!
//! One hand does it. Whoever is killed has at most one letter with the mail server of which she has not noted it, and that
//! one comes again as the same letter.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use database::{Fault, Job, Store};
use foundation::{Id, Language};
use jiff::Timestamp;
use post::{Letter, NotSent, PlainText, Round, Text};
use web::App;

use crate::{
    jobs::{moment, starts_at},
    message,
    model::{Notice, NoticeState, Plan, Telling, TellingWay, Told, Way},
    numbers, plans,
    rules::{self, Line, Moment, Turn},
    store::{self, MAIL_JOB, SECOND_JOB, TEXT_JOB},
};

/// How long nobody else takes up what was claimed: [`HANDED_OVER_WITHIN`], and then one letter or text more, looked at and noted.
const LEASE_SECONDS: i64 = 120;
/// After so long nothing more of what was claimed together is handed over: it is given back, and claimed anew.
const HANDED_OVER_WITHIN: Duration = Duration::from_secs(30);
/// So long a store that starts anew is waited for, before a letter and after it.
const WAITED_FOR: Duration = Duration::from_secs(15);
/// The longest that one try to reach it takes.
const ONE_TRY: Duration = Duration::from_secs(5);
/// Between two tries.
const BETWEEN_TRIES: Duration = Duration::from_millis(200);
const _: () = assert!(
    HANDED_OVER_WITHIN.as_secs() + post::LONGEST_LETTER.as_secs() + 2 * WAITED_FOR.as_secs()
        <= LEASE_SECONDS.unsigned_abs(),
    "a lease outlasts what is begun under it"
);
/// Letters, or texts, claimed together.
const AT_ONCE: i64 = 64;
/// Rounds in one go, so that a duty comes to an end.
const ROUNDS: usize = 2_000;
/// So many that are not taken one after the other are the server's affair: nobody else is tried now.
const NOT_TAKEN: usize = 3;
/// What was not tried, since the server is away, waits so long until it is its turn to try.
const UNTRIED_MINUTES: i64 = 1;

/// What is to be done with an e-mail or a text whose turn it is.
pub enum Decision {
    /// It goes out now.
    Send(Box<Ready>),
    /// It waits for her hours.
    Wait(Timestamp),
    /// It is not sent any more; what became of it is noted.
    Drop(Telling),
    /// She rests: nothing is sent, and it is planned anew when she is back.
    Rest(Id, Telling),
    /// There is nothing to do: sent already, overtaken, or she is gone.
    Gone,
}

/// An e-mail or a text that is ready.
pub struct Ready {
    group: Id,
    telling: Telling,
    /// Whether an answer to it is one to what it tells.
    asks: bool,
    /// Too late from then on: it is of no more use, or her hours are over.
    until: Timestamp,
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

/// Sends every second text whose turn it is. When the gateway is away the rest waits.
///
/// # Errors
/// A store cannot be reached.
pub fn send_seconds_due(app: &Arc<App>) -> Result<(), Fault> {
    send(app, SECOND_JOB)
}

fn send(app: &Arc<App>, kind: &'static str) -> Result<(), Fault> {
    let mut carrier = Carrier::of(app);
    for _ in 0..ROUNDS {
        let now = app.clock.now();
        let claimed =
            app.database.write(move |store| database::claim_jobs(store, kind, now, LEASE_SECONDS, AT_ONCE))?;
        if claimed.is_empty() || deal_with(app, &mut carrier, claimed, kind)? {
            return Ok(());
        }
    }
    Ok(())
}

/// What becomes of a job that hands nothing over. These are noted together.
enum Quiet {
    /// There is nothing to do.
    Gone(Id),
    /// Nobody came to it in time.
    GivenBack(Id),
    /// It is not sent any more.
    Dropped(Id, Telling),
    /// She rests.
    Rests { job: Id, group: Id, telling: Telling },
    /// It waits for her hours. A first one says so on the board.
    Waits(Job, Timestamp),
    /// The server is away. `tried`: by this one.
    Away { job: Job, ready: Box<Ready>, tried: bool },
}

/// Deals with what was claimed together; says whether the mail server or the gateway is away.
fn deal_with(app: &Arc<App>, carrier: &mut Carrier<'_>, claimed: Vec<Job>, kind: &'static str) -> Result<bool, Fault> {
    let begun = Instant::now();
    let is_second = kind == SECOND_JOB;
    let (mut quiet, mut away, mut not_taken) = (Vec::new(), false, 0);
    for job in claimed {
        if begun.elapsed() > HANDED_OVER_WITHIN {
            quiet.push(Quiet::GivenBack(job.id));
            continue;
        }
        // One letter that cannot be dealt with must not keep the others waiting; its lease runs out by itself.
        let decide = if is_second { decide_second } else { decide };
        let decision = match through_a_restart(|| decide(app, &job)) {
            Ok(decision) => decision,
            Err(fault @ (Fault::Tampered(_) | Fault::Keys(_))) => {
                tracing::error!(alert = "notice", cause = %fault, "a contact plan is not what was written");
                continue;
            }
            Err(fault) => return Err(fault),
        };
        let ready = match decision {
            Decision::Gone => {
                quiet.push(Quiet::Gone(job.id));
                continue;
            }
            Decision::Drop(telling) => {
                quiet.push(Quiet::Dropped(job.id, telling));
                continue;
            }
            Decision::Rest(group, telling) => {
                quiet.push(Quiet::Rests { job: job.id, group, telling });
                continue;
            }
            Decision::Wait(at) => {
                quiet.push(Quiet::Waits(job, at));
                continue;
            }
            Decision::Send(ready) => ready,
        };
        if away {
            quiet.push(Quiet::Away { job, ready, tried: false });
            continue;
        }
        let outcome = carrier.hand_over(&ready);
        not_taken = if outcome == Err(NotSent::Later) { not_taken + 1 } else { 0 };
        away = outcome == Err(NotSent::Away) || not_taken >= NOT_TAKEN;
        match outcome {
            Err(NotSent::Away | NotSent::Later) => quiet.push(Quiet::Away { job, ready, tried: true }),
            outcome if is_second => through_a_restart(|| note_second(app, &job, &ready, outcome.is_ok()))?,
            outcome => through_a_restart(|| note(app, &job, &ready, outcome.is_ok()))?,
        }
    }
    if !quiet.is_empty() {
        let now = app.clock.now();
        app.database.write(move |store| quiet.iter().try_for_each(|one| note_quiet(store, one, is_second, now)))?;
    }
    Ok(away)
}

/// Looks at everything once more, at the last moment: whether she is still here, still wants it so, and it is still
/// of use. Reads her key last, so that whoever erased a second ago has none.
pub fn decide(app: &Arc<App>, job: &Job) -> Result<Decision, Fault> {
    let subject = job.subject;
    let found = app.database.read(|store| {
        let Some((telling, notice)) = store::telling_behind(store, subject)? else { return Ok(None) };
        let her = groups::person(store, notice.group, telling.handle)?;
        let stands = stands(store, &notice)?;
        let plan = plans::sealed(store, notice.group, telling.handle)?;
        Ok(Some((telling, notice, her, stands, plan)))
    })?;
    let Some((telling, notice, her, stands, plan)) = found else { return Ok(Decision::Gone) };
    let by = match telling.way {
        TellingWay::Hers(Way::Mail) => Way::Mail,
        TellingWay::TextSent => Way::Text,
        _ => return Ok(Decision::Gone),
    };
    if telling.told != Told::Planned {
        return Ok(Decision::Gone);
    }
    let Some(her) = her.filter(|_| notice.state == NoticeState::Open && stands) else {
        return Ok(Decision::Drop(telling));
    };
    if her.resting {
        return Ok(Decision::Rest(notice.group, telling));
    }
    let Some(plan) = plans::opened(app, notice.group, telling.handle, plan)? else {
        return Ok(Decision::Drop(telling));
    };
    let now = app.clock.now();
    let moment = moment(app, &notice, now);
    Ok(match rules::turn(by, Some(&plan.reach), telling.outside_hours, &moment) {
        Turn::Drop => Decision::Drop(telling),
        Turn::Wait(at) => Decision::Wait(at),
        Turn::Send => Decision::Send(Box::new(ready(app, telling, &notice, &plan, &moment)?)),
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
    let moment = moment(app, &notice, now);
    Ok(match rules::second(Some(&plan.reach), &telling, &moment) {
        None => Decision::Gone,
        Some(at) if at > now => Decision::Wait(at),
        Some(_) => Decision::Send(Box::new(ready(app, telling, &notice, &plan, &moment)?)),
    })
}

/// Whether what a reminder reminds of is still so.
fn stands(store: &mut Store, notice: &Notice) -> Result<bool, Fault> {
    if !notice.facts.are_a_reminder() {
        return Ok(true);
    }
    let meeting = meetings::meeting(store, notice.group, notice.meeting)?;
    Ok(meeting.is_some_and(|meeting| {
        meeting.state != meetings::MeetingState::Cancelled && starts_at(&meeting) == Some(notice.facts.starts_at)
    }))
}

fn ready(app: &App, telling: Telling, notice: &Notice, plan: &Plan, moment: &Moment) -> Result<Ready, Fault> {
    let speaker = app.catalogue.speaker(plan.reach.language);
    let outside = !rules::allows(&plan.reach.hours, moment.now);
    let until = rules::goes_until(&plan.reach, telling.outside_hours, moment);
    let said = message::message(&speaker, plan, &notice.facts, notice.watch_at(moment.now), outside);
    let holds = message::holds(plan, outside);
    let out = if telling.way == TellingWay::TextSent {
        let heard_at = app.texter.get().map_or_else(String::new, |texter| texter.heard_at().to_owned());
        Outgoing::Text {
            to: plan.telephone.clone(),
            number: numbers::of(app, &plan.telephone),
            text: message::text_body(&speaker, &said, holds, hears(app, plan) && !notice.facts.are_said_afterwards()),
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
    Ok(Ready { group: notice.group, asks: !notice.facts.are_said_afterwards(), until, telling, out })
}

/// Whether she is told how to answer a text: where answers come back, and count.
#[must_use]
pub fn hears(app: &App, plan: &Plan) -> bool {
    !plan.reach.shared && app.texter.get().is_some_and(post::Texter::hears)
}

/// The way to the mail server and to the gateway: one conversation for all the letters of a run.
pub struct Carrier<'app> {
    app: &'app App,
    letters: Option<Round<'app>>,
}

impl<'app> Carrier<'app> {
    /// Nobody is called yet.
    pub fn of(app: &'app App) -> Self {
        Self { app, letters: app.mailer.get().map(post::Mailer::round) }
    }

    /// Hands it to the mail server, or to the gateway.
    pub fn hand_over(&mut self, ready: &Ready) -> Result<(), NotSent> {
        match &ready.out {
            Outgoing::Mail { from_name, to, subject, body, language, message_id } => {
                let letters = self.letters.as_mut().ok_or(NotSent::Away)?;
                letters.send(&Letter { from_name, to, subject, body, language: *language, message_id })
            }
            Outgoing::Text { to, text, receipt, .. } => {
                let texter = self.app.texter.get().ok_or(NotSent::Away)?;
                texter.send(&Text { to, text, receipt }).map(drop)
            }
        }
    }
}

/// Does it through a restart of a store, which is waited for: what went and is not noted would go again, and what was
/// claimed would wait for its lease.
fn through_a_restart<T>(job: impl Fn() -> Result<T, Fault>) -> Result<T, Fault> {
    let begun = Instant::now();
    loop {
        match job() {
            Err(Fault::Away(_)) if begun.elapsed() + ONE_TRY < WAITED_FOR => std::thread::sleep(BETWEEN_TRIES),
            outcome => return outcome,
        }
    }
}

/// Notes what became of it, before anything else is handed over.
///
/// A letter that is repeated is the same letter, so its note outlasts the program's end and no power cut: nobody waits for
/// the disk. Of a text nobody could say that it is the same, so its note is on the disk before the next one goes.
pub(crate) fn note(app: &Arc<App>, job: &Job, ready: &Ready, taken: bool) -> Result<(), Fault> {
    let (id, telling, now, group) = (job.id, ready.telling.clone(), app.clock.now(), ready.group);
    let asked = ready.asks.then_some(telling.id);
    let told = if taken { Told::Sent } else { Told::NotReached };
    match ready.out {
        Outgoing::Mail { .. } => app.database.note(move |store| {
            store::set_told(store, &telling, told, now)?;
            database::finish_job(store, id)
        }),
        Outgoing::Text { number, .. } => app.database.write(move |store| {
            if taken {
                numbers::note_written(store, (group, telling.handle), &number, asked, now)?;
            }
            store::set_told(store, &telling, told, now)?;
            if taken {
                store::note_sent(store, telling.id, now)?;
            }
            database::finish_job(store, id)
        }),
    }
}

/// Notes what became of a second text. Whatever became of it, there is no third.
fn note_second(app: &Arc<App>, job: &Job, ready: &Ready, taken: bool) -> Result<(), Fault> {
    let (id, telling) = (job.id, ready.telling.clone());
    let (group, now) = (ready.group, app.clock.now());
    let Outgoing::Text { number, .. } = ready.out else { return Ok(()) };
    app.database.write(move |store| {
        store::second_tried(store, telling.id)?;
        if taken {
            numbers::note_written(store, (group, telling.handle), &number, Some(telling.id), now)?;
            if telling.told == Told::NotReached {
                store::set_told(store, &telling, Told::Sent, now)?;
            }
        }
        database::finish_job(store, id)
    })
}

fn note_quiet(store: &mut Store, quiet: &Quiet, is_second: bool, now: Timestamp) -> Result<(), Fault> {
    match quiet {
        Quiet::Gone(id) => database::finish_job(store, *id),
        Quiet::GivenBack(id) => database::give_back_job(store, *id),
        Quiet::Dropped(id, telling) => {
            store::set_told(store, telling, Told::NotReached, now)?;
            database::finish_job(store, *id)
        }
        Quiet::Rests { job, group, telling } => {
            store::plan_anew(store, *group, telling, Line::Resting, now)?;
            database::finish_job(store, *job)
        }
        Quiet::Waits(job, at) => {
            if !is_second {
                store::set_not_before(store, job.subject, *at)?;
            }
            database::later_job(store, job.id, *at, now)
        }
        Quiet::Away { job, ready, tried } => {
            let tries = if is_second { job.attempts } else { ready.telling.tries };
            if !is_second {
                store::count_try(store, ready.telling.id)?;
            }
            let wait = if *tried { rules::wait_minutes(tries) } else { UNTRIED_MINUTES };
            database::later_job(store, job.id, rules::again(now, wait, ready.until), now)
        }
    }
}
