//! The board: what became of each telling, and what is done by hand.

use std::{collections::HashMap, sync::Arc};

use foundation::{Id, Refusal, typed};
use groups::{Facilitator, Person};
use web::{Answer, Form, Reply, Turned, Visit};

use super::{change, name_of, names, notice_here, reach};
use crate::{
    jobs, message,
    model::{Notice, NoticeState, Otherwise, Plan, Second, Telling, TellingWay, Told, Way, What, Why},
    plans,
    rules::{self, BoardPart, ByHand, Evening, ShortBoard, Tick},
    store, telling, views,
};

pub(super) const fn told_key(part: BoardPart) -> &'static str {
    match part {
        BoardPart::Knows | BoardPart::Answered => "notices-told-heard",
        BoardPart::MetAtTheDoor => "notices-told-met",
        BoardPart::Delivered => "notices-told-delivered",
        BoardPart::Sent => "notices-told-sent",
        BoardPart::LooksHerself => "notices-told-herself",
        BoardPart::OnItsWay => "notices-told-on-its-way",
        BoardPart::StillToBeTold => "notices-told-planned",
        BoardPart::NotReached => "notices-told-not-reached",
    }
}

const fn tick_key(tick: Tick, way: TellingWay) -> &'static str {
    match tick {
        Tick::Done if matches!(way, TellingWay::Hers(Way::Text)) => "notices-tick-done-text",
        Tick::Done if matches!(way, TellingWay::Hers(Way::Letter)) => "notices-tick-done-letter",
        Tick::Heard => "notices-tick-heard",
        Tick::Spoke => "notices-tick-spoke",
        Tick::Done => "notices-tick-done",
        Tick::NoAnswer => "notices-tick-no-answer",
        Tick::NotReached => "notices-tick-not-reached",
        Tick::MetAtTheDoor => "notices-tick-met",
    }
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let (notice, people) = notice_here(visit, who.group)?;
    if super::is_reminder(&notice) {
        return Err(Turned::NotHere);
    }
    let now = visit.now();
    let (tellings, evening) =
        visit.read(|store| Ok((store::tellings(store, who.group, notice.id)?, jobs::evening(store, &notice, now)?)))?;
    let plans = plans::plans(visit.app(), who.group)?;
    let (names, unseen) = (names(&people), super::unseen(visit, who.group, who.handle)?);
    let answered = tellings.iter().filter(|telling| telling.told == Told::Answered).count();
    let tally = BoardPart::ALL
        .iter()
        .filter(|part| part.counted_with() == **part)
        .map(|part| {
            let counted = |telling: &&Telling| BoardPart::of(telling, now).counted_with() == *part;
            let count = tellings.iter().filter(counted).count();
            let mut words = visit.speaker().t1(told_key(*part), "count", count);
            if *part == BoardPart::Knows && answered > 0 {
                words = format!("{words} · {}", visit.speaker().t1("notices-told-answered", "count", answered));
            }
            (u32::try_from(count).unwrap_or(u32::MAX), words)
        })
        .collect();
    let is_short = |telling: &&Telling| !is_holder(&people, telling.handle);
    let of = |telling: &Telling| ShortBoard::of(BoardPart::of(telling, now));
    let short: Vec<ShortBoard> = tellings.iter().filter(is_short).map(of).collect();
    let mut rows: Vec<views::BoardRow> = tellings
        .iter()
        .map(|telling| {
            let plan = plans.get(&telling.handle);
            let mut row = row(visit, &notice, &evening, telling, plan, &names);
            if is_holder(&people, telling.handle) {
                row.ticks.retain(|(word, _)| word != Tick::MetAtTheDoor.word());
            }
            if unseen.contains(&telling.handle) {
                (row.job, row.wish, row.put_back) = (None, None, false);
                row.ticks.clear();
            } else if let Some(her) =
                plan.filter(|_| is_free(telling)).and_then(|plan| super::go_between(plan, &people))
            {
                row.about.push(visit.speaker().t1("notices-through-asked", "name", her.name_used.as_str()));
            }
            row
        })
        .collect();
    let calls: Vec<(String, String)> = tellings
        .iter()
        .filter(|telling| {
            let not_looked = || is_job(&notice, &evening, telling, plans.get(&telling.handle));
            rings(&notice, telling) || rules::not_seen(telling) && not_looked()
        })
        .map(|telling| (telling.id.to_string(), name_of(visit, &names, telling.handle)))
        .collect();
    rows.sort_by(|one, other| one.order.cmp(&other.order).then_with(|| one.name.cmp(&other.name)));
    let held_up = tellings.iter().filter(|telling| evening.counts && rules::held_up(telling, now)).count();
    Reply::page(&views::Board {
        frame: visit.frame().seen_by("notices-board-seen-by"),
        held_up: (held_up > 0).then(|| visit.speaker().t1("notices-board-held-up", "count", held_up)),
        base: format!("/c/{}/told/{}", who.group, notice.id),
        news: format!("/c/{}/news/{}", who.group, notice.id),
        facts: message::what_changed(visit.speaker(), &notice.facts, notice.watch_at(visit.now())),
        by_text: notice.made_by.filter(|_| notice.by_text).map(|by| name_of(visit, &names, by)),
        total: if notice.facts.are_said_afterwards() {
            visit.speaker().t1("notices-board-total-afterwards", "count", tellings.len())
        } else {
            visit.speaker().t1("notices-board-total", "count", tellings.len())
        },
        short: super::in_short(visit, &short, &ShortBoard::ALL, |short| match short {
            ShortBoard::Heard => "notices-short-heard",
            ShortBoard::Met => "notices-short-met",
            ShortBoard::NoAnswer if now < notice.useful_until => "notices-short-no-answer-yet",
            ShortBoard::NoAnswer => "notices-short-no-answer",
            ShortBoard::Still => "notices-short-still",
            ShortBoard::NotReached => "notices-short-not-reached",
        }),
        tally,
        calls,
        no_answer: short.contains(&ShortBoard::NoAnswer),
        answered: answered > 0,
        rows,
        doors: super::doors::jobs(visit, &notice, &people, who.handle),
        newer: super::doors::newer(visit, &notice, "told")?,
        overtaken: notice.state == NoticeState::Overtaken,
    })
}

/// Whether she holds the group: she stands at an old door, and nobody meets her there.
fn is_holder(people: &[Person], handle: Id) -> bool {
    people.iter().any(|her| her.handle == handle && her.facilitator)
}

/// Whether she is to be told by hand, and nobody has said that she does it.
pub(super) fn is_free(telling: &Telling) -> bool {
    telling.told == Told::Planned && telling.taken_by.is_none()
}

/// Whether she answered a text that she would like a call, and nobody has rung her. An answer that anybody can send in the name
/// of her number does not end that.
pub(super) fn rings(notice: &Notice, telling: &Telling) -> bool {
    notice.state == NoticeState::Open
        && telling.way == TellingWay::TextSent
        && telling.wants_call
        // A wish that goes on from an earlier change waits for no message.
        && matches!(telling.told, Told::Planned | Told::Sent | Told::Delivered | Told::Answered)
}

/// Whether it is done by hand and there is still somebody to ring, write to or ask: also where nobody answered, where the
/// gateway for texts is away, where she answered that she would like a call, and where she looks here herself, has not said
/// that she saw it, and wants to be rung then.
pub(super) fn is_job(notice: &Notice, evening: &Evening, telling: &Telling, plan: Option<&Plan>) -> bool {
    if rules::not_seen(telling) {
        let rung = plan.and_then(|plan| telling::rung(&plan.reach, notice));
        // She was to be rung of the change before already: that goes on.
        let is_due = rung.is_some_and(|at| at <= evening.now || telling.wants_call);
        return notice.state == NoticeState::Open && evening.counts && is_due && !super::is_reminder(notice);
    }
    if telling.way == TellingWay::TextSent {
        let away = rules::held_up(telling, evening.now) && evening.counts;
        return rings(notice, telling) || (notice.state == NoticeState::Open && away);
    }
    let by_hand = matches!(telling.way, TellingWay::Hers(way) if way.by_hand());
    let open = telling.told == Told::NotReached && notice.state == NoticeState::Open && evening.counts;
    by_hand && (telling.told == Told::Planned || open)
}

fn row(
    visit: &Visit,
    notice: &Notice,
    evening: &Evening,
    telling: &Telling,
    plan: Option<&Plan>,
    names: &HashMap<Id, String>,
) -> views::BoardRow {
    let (waits, part) = (telling.told == Told::Planned, BoardPart::of(telling, visit.now()));
    let said = |at| language::evening_or_day(visit.language(), rules::here(at).datetime());
    // There was a door for her, and there is none any more.
    let no_door =
        telling.way == TellingWay::Nothing && plan.is_some_and(|plan| plan.reach.otherwise != Otherwise::Nothing);
    let mut about = vec![visit.t(if no_door { "notices-line-no-door" } else { change::line_key(telling.way) })];
    if rules::held_up(telling, visit.now()) {
        let key = if telling.way == TellingWay::TextSent { "notices-board-waits-text" } else { "notices-board-waits" };
        about.push(visit.speaker().t1(key, "count", telling.tries));
    } else if waits && telling.not_before > visit.now() {
        about.push(visit.t(short_key(part)));
        about.push(visit.speaker().t1("notices-plan-at", "when", said(telling.not_before)));
    } else {
        about.push(visit.t(short_key(part)));
    }
    if telling.second == Second::Tried {
        about.push(visit.t("notices-board-twice"));
    }
    if telling.not_hers && telling.told != Told::Heard {
        about.push(visit.t("notices-not-hers"));
    }
    if telling.wrote {
        about.push(visit.t("notices-board-wrote"));
    }
    let is_job = is_job(notice, evening, telling, plan);
    let not_seen = rules::not_seen(telling);
    // When somebody may ring her who looks here herself.
    if let Some(at) = plan.filter(|_| not_seen && !is_job).and_then(|plan| rung_at(visit, notice, plan)) {
        about.push(at);
    }
    if is_job && (telling.wants_call || not_seen) {
        about.push(visit.t("notices-board-wants-call"));
    }
    if let Some(by) = telling.taken_by.filter(|_| is_job) {
        about.push(visit.speaker().t1("notices-board-taken", "name", name_of(visit, names, by)));
    }
    let counts = notice.state != NoticeState::Overtaken;
    let ticks = ticks(telling, plan, evening)
        .into_iter()
        .filter(|_| counts)
        .filter(|tick| !is_job || *tick == Tick::MetAtTheDoor)
        .map(|tick| (tick.word().to_owned(), visit.t(tick_key(tick, telling.way))))
        .collect();
    let not_reached = matches!(telling.told, Told::NotReached | Told::Stopped)
        && (no_door || matches!(telling.way, TellingWay::Hers(_) | TellingWay::TextSent));
    views::BoardRow {
        order: place_of(telling.way),
        line: telling.id.to_string(),
        name: name_of(visit, names, telling.handle),
        about,
        wish: plan.filter(|plan| not_reached || not_seen && wants_more(plan)).map(|plan| wish_of(visit, notice, plan)),
        job: is_job.then(|| visit.path_to(&format!("/c/{}/told/{}/job/{}", notice.group, notice.id, telling.id))),
        ticks,
        put_back: counts && evening.put_back(telling.before).is_some(),
    }
}

/// Where a line stands on the board: by what is done, never by what became of it. A tick moves no line under a finger
/// that is about to tap the next one.
const fn place_of(way: TellingWay) -> usize {
    match way {
        TellingWay::Hers(way) if way.by_hand() => 0,
        TellingWay::Door => 1,
        TellingWay::Hers(Way::Mail) | TellingWay::TextSent => 2,
        TellingWay::Hers(_) => 3,
        TellingWay::Nothing | TellingWay::NotSet => 4,
        TellingWay::Resting | TellingWay::Herself => 5,
    }
}

/// Back to the line on the board that was ticked.
fn back_to(visit: &Visit, notice: &Notice, telling: &Telling) -> String {
    format!("{}#line-{}", visit.path_to(&format!("/c/{}/told/{}", notice.group, notice.id)), telling.id)
}

/// Whether she who looks here herself wants anything done where she does not look in time.
pub(super) fn wants_more(plan: &Plan) -> bool {
    plan.reach.way == Way::App && plan.reach.otherwise != Otherwise::Nothing
}

/// From when on somebody may ring her who looks here herself, while that is still to come.
pub(super) fn rung_at(visit: &Visit, notice: &Notice, plan: &Plan) -> Option<String> {
    let at = telling::rung(&plan.reach, notice).filter(|at| *at > visit.now())?;
    let when = language::evening_or_day(visit.language(), rules::here(at).datetime());
    Some(format!("{} {}", visit.t(super::by_key(Way::Call)), visit.speaker().t1("notices-plan-at", "when", when)))
}

/// What she wants done if she can't be reached safely, as she put it.
pub(super) fn wish(visit: &Visit, plan: &Plan) -> String {
    visit.speaker().t1("notices-wish", "what", visit.t(reach::otherwise_key(plan.reach.otherwise_now())))
}

/// The same, and that nobody stands anywhere for her where she would look for somebody at a door and none is left.
pub(super) fn wish_of(visit: &Visit, notice: &Notice, plan: &Plan) -> String {
    let wish = wish(visit, plan);
    // Where place and hour stay, she comes to the right door.
    let at_a_door = plan.reach.otherwise_now() == Otherwise::OldDoor && What::have_old_door(&notice.facts.what);
    if at_a_door && super::doors::open_doors(notice, visit.now()).is_empty() {
        return format!("{wish}. {}", visit.t("notices-wish-no-door"));
    }
    wish
}

/// What became of her, in one line of hers.
const fn short_key(part: BoardPart) -> &'static str {
    match part {
        BoardPart::Knows => "notices-is-heard",
        BoardPart::Answered => "notices-is-answered",
        BoardPart::MetAtTheDoor => "notices-is-met",
        BoardPart::Delivered => "notices-is-delivered",
        BoardPart::Sent => "notices-is-sent",
        BoardPart::LooksHerself => "notices-is-herself",
        BoardPart::OnItsWay => "notices-is-on-its-way",
        BoardPart::StillToBeTold => "notices-is-planned",
        BoardPart::NotReached => "notices-is-not-reached",
    }
}

/// What can be said of a telling now.
fn ticks(telling: &Telling, plan: Option<&Plan>, evening: &Evening) -> Vec<Tick> {
    let says = plan.map(|plan| message::holds(plan, telling.outside_hours));
    Tick::ALL.into_iter().filter(|tick| tick.makes(telling.way, telling.told, says, evening).is_some()).collect()
}

/// The line a form names, with when its meeting is. Of a woman who is kept apart from her another says what became of it.
fn line_in(visit: &Visit, who: &Facilitator, notice: &Notice, form: &Form) -> Result<(Telling, Evening), Turned> {
    let id = Id::parse(form.value("line")).map_err(|_| Turned::NotHere)?;
    let now = visit.now();
    let (telling, evening) = visit
        .read(|store| Ok((store::telling(store, notice.group, notice.id, id)?, jobs::evening(store, notice, now)?)))?;
    let telling = telling.ok_or(Turned::NotHere)?;
    if super::unseen(visit, who.group, who.handle)?.contains(&telling.handle) {
        return Err(Turned::NotHere);
    }
    Ok((telling, evening))
}

/// One tick of one woman's line.
pub(super) fn tick(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (notice, people) = notice_here(visit, who.group)?;
    let (telling, evening) = line_in(visit, &who, &notice, form)?;
    let place = back_to(visit, &notice, &telling);
    let tick = Tick::from_word(form.value("tick")).ok_or_else(|| Refusal::new("choice-missing"))?;
    let plan = plans::plan(visit.app(), who.group, telling.handle)?;
    let says = plan.as_ref().map(|plan| message::holds(plan, telling.outside_hours));
    let is_met = tick == Tick::MetAtTheDoor && is_holder(&people, telling.handle);
    let Some(told) = tick.makes(telling.way, telling.told, says, &evening).filter(|_| !is_met) else {
        // Somebody else was quicker, or it cannot be said of her: the board shows how it is.
        return Ok(Reply::to(place));
    };
    let now = visit.now();
    visit.record(form, move |store| {
        store::tick(store, &telling, told, now)?;
        Ok(place.clone())
    })
}

/// Puts a tick back, until the meeting is over: what stood there before stands there again.
pub(super) fn put_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let (telling, evening) = line_in(visit, &who, &notice, form)?;
    let place = back_to(visit, &notice, &telling);
    let Some(told) = evening.put_back(telling.before) else { return Ok(Reply::to(place)) };
    let now = visit.now();
    visit.record(form, move |store| {
        store::set_told(store, &telling, told, now)?;
        Ok(place.clone())
    })
}

fn job_here(visit: &Visit, who: &Facilitator) -> Result<(Notice, Vec<Person>, Telling, Plan, Way), Turned> {
    let unseen = super::unseen(visit, who.group, who.handle)?;
    let (notice, people) = notice_here(visit, who.group)?;
    let id = visit.id("line")?;
    let telling = visit.read(|store| store::telling(store, who.group, notice.id, id))?.ok_or(Turned::NotHere)?;
    if unseen.contains(&telling.handle) {
        return Err(Turned::NotHere);
    }
    let way = match telling.way {
        // Her telephone said that nothing more may come.
        _ if telling.told == Told::Stopped => return Err(Turned::NotHere),
        // She looks here herself: all that is done by hand is the call she asked for.
        TellingWay::Hers(Way::App) => Way::Call,
        TellingWay::Hers(way) => way,
        TellingWay::TextSent if telling.wants_call || telling.tries > 0 || rules::held_up(&telling, visit.now()) => {
            Way::Text
        }
        _ => return Err(Turned::NotHere),
    };
    let plan = plans::plan(visit.app(), who.group, telling.handle)?;
    match plan {
        Some(plan) if plan.reach.by_hand_as(way) => Ok((notice, people, telling, plan, way)),
        _ => Err(Turned::NotHere),
    }
}

/// What was to be done by hand goes by itself by now: the board says how it is. Anything else that is no job is not here.
fn no_job(visit: &Visit, who: &Facilitator) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let (id, unseen) = (visit.id("line")?, super::unseen(visit, who.group, who.handle)?);
    let by_itself = |telling: &Telling| {
        let goes = matches!(telling.told, Told::Planned | Told::Sent | Told::Delivered);
        telling.way == TellingWay::TextSent && goes && !unseen.contains(&telling.handle)
    };
    let telling = visit.read(|store| store::telling(store, who.group, notice.id, id))?;
    telling.filter(by_itself).ok_or(Turned::NotHere)?;
    let board = visit.path_to(&format!("/c/{}/told/{}", who.group, notice.id));
    Ok(Reply::to(board).saying("said-notices-no-job"))
}

/// One thing to do by hand. The number is shown to her who took it, after her passphrase, and while it is still to be done.
pub(super) fn job(visit: &mut Visit, who: Facilitator) -> Answer {
    let (notice, people, telling, plan, way) = match job_here(visit, &who) {
        Err(Turned::NotHere) => return no_job(visit, &who),
        found => found?,
    };
    visit.needs_step_up()?;
    let mine = telling.taken_by == Some(who.handle);
    let now = visit.now();
    let evening = visit.read(|store| jobs::evening(store, &notice, now))?;
    let to_do = is_job(&notice, &evening, &telling, Some(&plan));
    let dates = super::sheets::dates(visit, who.group)?;
    let names = names(&people);
    let starts = (telling.not_before > now)
        .then(|| language::evening_or_day(visit.language(), rules::here(telling.not_before).datetime()));
    Reply::page(&views::Job {
        frame: visit.frame().seen_by("notices-opened-seen-by"),
        base: format!("/c/{}/told/{}", who.group, notice.id),
        line: telling.id.to_string(),
        name: name_of(visit, &names, telling.handle),
        how: visit.t(if telling.wants_call || rules::not_seen(&telling) {
            "notices-board-wants-call"
        } else {
            super::by_key(way)
        }),
        is: if telling.told == Told::Planned {
            telling.not_hers.then(|| visit.t("notices-not-hers-job"))
        } else {
            Some(visit.t(short_key(BoardPart::of(&telling, now))))
        },
        starts,
        until: language::evening_or_day(visit.language(), rules::here(notice.useful_until).datetime()),
        wish: wish_of(visit, &notice, &plan),
        taken_by: telling.taken_by.filter(|_| !mine).map(|by| name_of(visit, &names, by)),
        taken_seen: super::seen(telling.taken_by),
        detail: (mine && to_do).then(|| detail(visit, &notice, &evening, &telling, (&plan, &dates), way)),
        sheets: mine && to_do && matches!(way, Way::Letter | Way::Call) && telling.told == Told::Planned,
        to_do,
        put_back: evening.put_back(telling.before).is_some(),
    })
    .map(Reply::uncompressed)
}

/// What she needs who took it. Outside a woman's hours nothing is ready to ring or send, unless she wants it so.
fn detail(
    visit: &Visit,
    notice: &Notice,
    evening: &Evening,
    telling: &Telling,
    (plan, dates): (&Plan, &[jiff::civil::DateTime]),
    way: Way,
) -> views::JobDetail {
    let may = rules::by_hand(&plan.reach, telling.outside_hours, visit.now(), notice.useful_until);
    let outside = telling.outside_hours || may == ByHand::Neutral;
    let speaker = visit.app().catalogue.speaker(plan.reach.language);
    let said = message::message(&speaker, plan, &notice.facts, notice.watch_at(visit.now()), outside);
    let text = said.body();
    // She asked to be rung, and may have had no more than that something changed: now she hears what. Not where her plan has
    // become one for code words alone since.
    let asked = way == Way::Text && telling.wants_call || rules::not_seen(telling);
    let asked_for = asked && message::holds(plan, false) != crate::model::Holds::CodeWords;
    let link = match way {
        Way::Text if telling.wants_call => {
            Some((message::call_link(&plan.telephone, plan.reach.shared), visit.t("notices-job-ring")))
        }
        Way::Call => Some((message::call_link(&plan.telephone, plan.reach.shared), visit.t("notices-job-ring"))),
        Way::Text => Some((message::text_link(&plan.telephone, &text), visit.t("notices-job-write"))),
        _ => None,
    };
    views::JobDetail {
        facts: job_facts(visit, plan),
        link: link.filter(|_| may != ByHand::Closed),
        closed: may == ByHand::Closed,
        outside,
        script: if asked_for {
            message::what_changed(&speaker, &notice.facts, notice.watch_at(visit.now()))
        } else {
            super::sheets::with_dates(&speaker, plan, said.lines, outside, dates)
        },
        script_language: plan.reach.language.code(),
        script_too: if asked_for && plan.reach.language != visit.language() {
            message::what_changed(visit.speaker(), &notice.facts, notice.watch_at(visit.now()))
        } else {
            Vec::new()
        },
        asked_for,
        only_words: message::holds(plan, outside) == crate::model::Holds::CodeWords,
        written: matches!(way, Way::Letter | Way::Text) && !telling.wants_call,
        letter: way == Way::Letter,
        // What she has just written she sent, first of all.
        ticks: written_first(ticks(telling, Some(plan), evening))
            .into_iter()
            .map(|tick| (tick.word().to_owned(), visit.t(tick_key(tick, telling.way))))
            .collect(),
    }
}

fn written_first(mut ticks: Vec<Tick>) -> Vec<Tick> {
    ticks.sort_by_key(|tick| *tick != Tick::Done);
    ticks
}

/// What a facilitator has taken on, in sentences.
pub(crate) fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let (mut jobs, mut lines) = (0_usize, Vec::new());
    let now = visit.now();
    for notice in visit.read(|store| store::notices_of(store, group))? {
        let (tellings, evening) =
            visit.read(|store| Ok((store::tellings(store, group, notice.id)?, jobs::evening(store, &notice, now)?)))?;
        for telling in tellings.iter().filter(|telling| telling.taken_by == Some(handle)) {
            // What she wants is asked of the plan of her alone who looks here herself.
            let rung = rules::not_seen(telling);
            let plan = if rung { plans::plan(visit.app(), group, telling.handle)? } else { None };
            jobs += usize::from(is_job(&notice, &evening, telling, plan.as_ref()));
        }
        let open = notice.state == NoticeState::Open && now < evening.old_end;
        for door in notice.doors().into_iter().filter(|door| open && door.by == Some(handle)) {
            let when = language::evening_or_day(visit.language(), rules::here(door.starts_at).datetime());
            lines.push(visit.speaker().t1("notices-holds-door", "when", when));
        }
        if open && !notice.walks().is_empty() && notice.walk_by == Some(handle) {
            let when = language::evening_or_day(visit.language(), rules::here(notice.facts.started_at).datetime());
            lines.push(visit.speaker().t1("notices-holds-walk", "when", when));
        }
    }
    if jobs > 0 {
        lines.insert(0, visit.speaker().t1("notices-holds-jobs", "count", jobs));
    }
    Ok(lines)
}

fn job_facts(visit: &Visit, plan: &Plan) -> Vec<(String, String)> {
    let (mut facts, telephone) = (Vec::new(), typed::telephone_said(&plan.telephone));
    facts.extend(reach::ended(visit, plan));
    if plan.reach.way == Way::Text && plan.reach.wants_proof(visit.app().settings.can_text) {
        facts.push((visit.t("notices-unproven-term"), visit.t("notices-unproven-job")));
    }
    for (key, value) in [
        ("notices-telephone", &telephone),
        ("notices-postal", &plan.postal),
        ("notices-through-her", &plan.through),
        ("notices-ask-for", &plan.ask_for),
    ] {
        if !value.is_empty() {
            facts.push((visit.t(key), value.clone()));
        }
    }
    if plan.leave_no_message {
        facts.push((visit.t("notices-message-left"), visit.t("notices-no-message")));
    }
    if plan.reach.shared {
        facts.push((visit.t("notices-shared-term"), visit.t("notices-shared-is")));
        if plan.reach.way == Way::Call {
            facts.push((visit.t("notices-hide-term"), visit.t("notices-hide")));
        }
    }
    if plan.reach.has_hours() {
        facts.push((visit.t("notices-hours"), reach::hours_said(visit, &plan.reach.hours)));
    }
    facts.push((visit.t("notices-language"), change::language_said(visit, plan)));
    facts
}

/// Takes a job, takes it over from another facilitator, or hands it back. Taking it opens her number, which she sees as a
/// line in 'who looked'.
pub(super) fn take(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (notice, _, telling, plan, _) = match job_here(visit, &who) {
        Err(Turned::NotHere) => return no_job(visit, &who),
        found => found?,
    };
    let (group, by, id) = (who.group, who.handle, telling.id);
    let board = visit.path_to(&format!("/c/{group}/told/{}", notice.id));
    if form.value("do") == "back" {
        return visit.record(form, move |store| {
            store::set_taken(store, id, Some(by), None)?;
            Ok(board.clone())
        });
    }
    visit.needs_step_up()?;
    let app = Arc::clone(visit.app());
    let now = visit.now();
    let evening = visit.read(|store| jobs::evening(store, &notice, now))?;
    if !is_job(&notice, &evening, &telling, Some(&plan)) {
        // It is done meanwhile: the page shows how it is.
        return Ok(Reply::to(visit.path_to(&format!("/c/{group}/told/{}/job/{id}", notice.id))));
    }
    let look = plans::seal_look(&app, (group, telling.handle), by, Why::TellChange, "", now)?;
    let place = visit.path_to(&format!("/c/{group}/told/{}/job/{id}", notice.id));
    let seen = Id::parse(form.value("seen")).ok();
    visit.record(form, move |store| {
        if seen != Some(by) && store::set_taken(store, id, seen, Some(by))? {
            store::write_by_hand(store, id)?;
            plans::note_look(&app, store, &look)?;
        }
        Ok(place.clone())
    })
}
