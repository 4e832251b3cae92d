//! What the gateway for texts says: what became of one, and what a woman answered. Whoever cannot prove to be the gateway
//! finds nothing here, and nothing is written down about it.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use post::{Gateway, Texter};
use web::{Answer, Anyone, App, Form, Reply, Turned, Visit};

use super::by_text;
use crate::{
    jobs, message,
    model::{Holds, NoticeState, Otherwise, Plan, Reach, Stop, TellingWay, Told, Way},
    numbers::{self, Whose},
    plans, proofs,
    rules::{self, Answered, Her, Line, Receipt, Written},
    store,
};

/// What an answer does for one plan: whose, what a text to her holds in her hours and outside them, how she is reached, and what it means.
type Does = (Whose, [Holds; 2], Reach, Answered);

fn texter(visit: &Visit, gateway: Gateway) -> Result<&Texter, Turned> {
    visit.app().texter.get().filter(|texter| texter.gateway() == gateway).ok_or(Turned::NotHere)
}

/// Whether the gateway signed this form for this address of ours.
fn signed(visit: &Visit, form: &Form) -> Result<(), Turned> {
    let texter = texter(visit, Gateway::Twilio)?;
    let fields: Vec<(&str, &str)> = form.fields().collect();
    let address = format!("{}{}", texter.heard_at(), visit.path());
    if texter.signed(&address, &fields, visit.signature()) { Ok(()) } else { Err(Turned::NotHere) }
}

/// The telling of a receipt's address, if that address is ours.
fn telling_here(visit: &Visit) -> Result<Id, Turned> {
    let id = visit.id("telling")?;
    if message::is_receipt(&visit.app().server_key, id, visit.parameter("tag")) { Ok(id) } else { Err(Turned::NotHere) }
}

/// Kannel says what became of a text.
pub(super) fn kannel_receipt(visit: &mut Visit, _: Anyone) -> Answer {
    texter(visit, Gateway::Kannel)?;
    let (id, receipt) = (telling_here(visit)?, Receipt::from_kannel(visit.query("what").unwrap_or_default()));
    became(visit, id, receipt)?;
    Ok(Reply::of("text/plain; charset=utf-8", Vec::new()))
}

/// A gateway that signs says what became of a text.
pub(super) fn signed_receipt(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    signed(visit, form)?;
    let (id, receipt) = (telling_here(visit)?, Receipt::from_twilio(form.value("MessageStatus")));
    became(visit, id, receipt)?;
    Ok(nothing_to_say())
}

fn became(visit: &Visit, id: Id, receipt: Option<Receipt>) -> Result<(), Fault> {
    let (Some(receipt), now) = (receipt, visit.now()) else { return Ok(()) };
    visit.write(move |store| {
        // Late, doubled, or of a woman who is gone: there is nothing to note.
        let Some((telling, _)) = store::telling_behind(store, id)? else { return Ok(()) };
        if let Some(told) = receipt.makes(telling.way, telling.told) {
            store::set_told(store, &telling, told, now)?;
        }
        Ok(())
    })
}

/// Kannel hands over what came in.
pub(super) fn kannel(visit: &mut Visit, _: Anyone) -> Answer {
    if !texter(visit, Gateway::Kannel)?.is_secret(visit.parameter("secret")) {
        return Err(Turned::NotHere);
    }
    let of = |name: &str| visit.query(name).unwrap_or_default().to_owned();
    // In the large alphabet Kannel hands over two bytes for each letter.
    let text = match of("coding").as_str() {
        "2" => rules::large(&visit.query_bytes("text").unwrap_or_default()),
        _ => of("text"),
    };
    answered(visit, &of("from"), &text)?;
    Ok(Reply::of("text/plain; charset=utf-8", Vec::new()))
}

/// A gateway that signs hands over what came in.
pub(super) fn from_signed(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    signed(visit, form)?;
    answered(visit, form.value("From"), form.value("Body"))?;
    Ok(nothing_to_say())
}

/// No answer goes back, whatever came.
fn nothing_to_say() -> Reply {
    Reply::of("text/xml; charset=utf-8", b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>".to_vec())
}

/// Finds whose plan the number is in today, and notes what she answered.
fn answered(visit: &Visit, from: &str, text: &str) -> Result<(), Fault> {
    if by_text::heard(visit, from, text)? {
        return Ok(());
    }
    let app = Arc::clone(visit.app());
    let number = numbers::of(&app, from);
    if rules::asks_to_start(text) {
        return visit.write(move |store| {
            numbers::start_unproven(store, &number)?;
            proofs::may_write_again(store, &number)
        });
    }
    let mut hers = Vec::new();
    for whose in visit.read(|store| numbers::behind(store, &number))? {
        // What is sealed decides: the number has to be hers still.
        if let Some(plan) = plans::plan(&app, whose.group, whose.handle)?
            && numbers::of_plan(&app, &plan) == Some(number)
        {
            hers.push((whose, plan));
        }
    }
    let women: Vec<Written<'_>> = hers
        .iter()
        .map(|(whose, plan)| Written {
            stop_word: &plan.stop_word,
            shared: plan.reach.shared,
            proven: !plan.reach.unproven,
            stopped: plan.reach.stopped,
            // A STOP is about figures while they can be typed in.
            written_at: whose.written_at.filter(|at| !plan.reach.unproven || rules::is_fresh(*at, visit.now())),
        })
        .collect();
    let found = rules::answered(text, &women);
    // What a text to her holds in her hours, and outside them.
    let says = |plan: &Plan| [false, true].map(|outside| message::holds(plan, outside));
    let does: Vec<Does> = found
        .into_iter()
        .filter_map(|(place, answered)| {
            hers.get(place).map(|(whose, plan)| (whose.clone(), says(plan), plan.reach.clone(), answered))
        })
        .collect();
    let does = everywhere(visit, does, &hers)?;
    // Where figures went to that number it is remembered, though whoever asked for them may have another in her plan by now.
    let by_word = |(_, _, reach, answered): &Does| *answered == Answered::HerWord && !reach.unproven;
    let ends = rules::is_stop(text) || does.iter().any(by_word);
    if does.is_empty() && !ends {
        return Ok(());
    }
    visit.write(move |store| {
        if ends {
            proofs::keep_quiet(store, &number, app.clock.now())?;
        }
        for (whose, says, reach, answered) in &does {
            match answered {
                Answered::Stops => stops(&app, store, whose, reach, Stop::Said)?,
                Answered::HerWord => stops(&app, store, whose, reach, Stop::HerWord)?,
                Answered::Knows | Answered::WantsCall | Answered::Wrote => knows(&app, store, whose, *says, *answered)?,
            }
        }
        Ok(())
    })
}

/// STOP and her own word are for every plan of hers with that number, whichever group it is in.
fn everywhere(visit: &Visit, mut does: Vec<Does>, hers: &[(Whose, Plan)]) -> Result<Vec<Does>, Fault> {
    let ends = |answered: Answered| matches!(answered, Answered::Stops | Answered::HerWord);
    if hers.len() < 2 || !does.iter().any(|(.., answered)| ends(*answered)) {
        return Ok(does);
    }
    let account = |whose: &Whose| -> Result<Option<Id>, Fault> {
        let her = visit.read(|store| groups::person(store, whose.group, whose.handle))?;
        Ok(her.and_then(|her| her.account))
    };
    let mut ended: Vec<(Id, Answered)> = Vec::new();
    for (whose, .., answered) in does.iter().filter(|(.., answered)| ends(*answered)) {
        ended.extend(account(whose)?.map(|account| (account, *answered)));
    }
    for (whose, plan) in hers {
        let same = |other: &Whose| (other.group, other.handle) == (whose.group, whose.handle);
        if does.iter().any(|(other, .., answered)| same(other) && ends(*answered)) {
            continue;
        }
        let Some(account) = account(whose)? else { continue };
        if let Some((_, answered)) = ended.iter().find(|(other, _)| *other == account) {
            let says = [false, true].map(|outside| message::holds(plan, outside));
            does.push((whose.clone(), says, plan.reach.clone(), *answered));
        }
    }
    Ok(does)
}

/// Of what she was last told, while it counts. Code words alone never count as told; a text that only says that something has
/// changed is on her telephone, and nobody knows whether she looked.
fn knows(
    app: &App,
    store: &mut Store,
    whose: &Whose,
    [in_hours, outside]: [Holds; 2],
    answered: Answered,
) -> Result<(), Fault> {
    let Some(id) = whose.telling else { return Ok(()) };
    let Some((telling, notice)) = store::telling_behind(store, id)? else { return Ok(()) };
    let says = if telling.outside_hours { outside } else { in_hours };
    let now = app.clock.now();
    let counts = notice.state == NoticeState::Open && now < notice.facts.starts_at.max(notice.facts.started_at);
    if says == Holds::CodeWords || telling.way != TellingWay::TextSent || !counts {
        return Ok(());
    }
    let went = matches!(telling.told, Told::Sent | Told::Delivered);
    match answered {
        Answered::Knows if went && says == Holds::WhatChanged => {
            store::set_told(store, &telling, Told::Answered, now)?;
        }
        Answered::Knows if went => {
            store::set_told(store, &telling, Told::Delivered, now)?;
            store::second_tried(store, telling.id)?;
        }
        Answered::WantsCall if went || matches!(telling.told, Told::Heard | Told::Answered) => {
            // She may have said before that she has it: a call is still to be made, and she goes on counting as one who
            // knows, though this may not be she.
            let told = if went { Told::Delivered } else { Told::Answered };
            store::set_told(store, &telling, told, now)?;
            store::wants_call(store, telling.id, true)?;
        }
        Answered::Wrote if went => {
            store::set_told(store, &telling, Told::Delivered, now)?;
            store::wrote(store, telling.id)?;
        }
        _ => {}
    }
    Ok(())
}

/// Nothing more goes to her; what is under way is not reached, and nobody is told why: somebody is looked for who stands
/// at the old door, unless she wants nothing done. Where she allowed a call in place of texts, and it was not her own word,
/// that call is to be made in her hours.
fn stops(app: &App, store: &mut Store, whose: &Whose, reach: &Reach, stop: Stop) -> Result<(), Fault> {
    numbers::stop(store, whose.group, whose.handle, stop)?;
    let now = app.clock.now();
    let (mut reach, her) = (reach.clone(), groups::person(store, whose.group, whose.handle)?);
    // What her own word ended before, no later STOP opens again.
    reach.stopped_by(Some(stop));
    for telling in store::tellings_to(store, whose.group, whose.handle)?.into_values() {
        let under_way = matches!(telling.told, Told::Planned | Told::Sent | Told::Delivered);
        let wants_call = telling.told == Told::Answered && telling.wants_call;
        if !(under_way || wants_call) {
            continue;
        }
        let (Some(notice), Some(her)) = (store::notice(store, whose.group, telling.notice)?, &her) else { continue };
        let line = Her { makes_it: false, resting: her.resting, reach: Some(&reach) };
        let line = rules::plan(line, &jobs::moment(app, &notice, now));
        let calls = matches!(line, Line::ByHand { way: Way::Call, .. }) && notice.state == NoticeState::Open;
        let taken = matches!(telling.way, TellingWay::Hers(Way::Call));
        if calls && !taken {
            store::plan_anew(store, whose.group, &telling, line, now)?;
        } else if !calls {
            store::set_told(store, &telling, Told::Stopped, now)?;
            // Nobody learns for whom: she may come, and she is not to stand there alone.
            let waits_there = notice.doors().iter().any(|door| now < door.starts_at);
            if waits_there && notice.state == NoticeState::Open && reach.otherwise != Otherwise::Nothing {
                store::watch_door(store, whose.group, notice.id)?;
            }
        }
    }
    Ok(())
}
