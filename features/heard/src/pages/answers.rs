//! By which day somebody who complained by letter, by telephone or in person has an answer. A day and nothing else: no name,
//! no word of hers, nothing about what it was.

use foundation::{FieldRefusals, Id, Refusal};
use hosts::Coordinator;
use promises::{Became, MadeTo, NewPromise, Owner, Promise, Sentence};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{desk_place, honest, honesty, host_of};
use crate::{rules, store, views};

const SEEN: &str = "hosts-seen-by-coordinators";

fn new_page(visit: &Visit, who: &Coordinator, fields: Filled) -> views::NewAnswer {
    views::NewAnswer {
        frame: visit.frame().seen_by(SEEN),
        fields,
        place: visit.path_to(&format!("/org/{}/answers", who.host)),
        back: desk_place(visit, who.host),
    }
}

/// The day is filled in as the host's public page promises it.
pub(super) fn new(visit: &mut Visit, who: Coordinator) -> Answer {
    let days = host_of(visit, &who)?.page.complaint_days;
    let day = rules::answer_day(visit.now_here().date(), days);
    let fields = day.map_or_else(Filled::empty, |day| Filled::empty().with_date("by", day));
    Reply::page(&new_page(visit, &who, fields))
}

pub(super) fn make(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let what = Sentence::Key(language::words_key("heard-answer-owed").to_owned());
    let made_to = MadeTo::Complaint(Id::random()?);
    let new = form.date("by", today).map_err(|why| {
        let mut refusals = FieldRefusals::new();
        refusals.add("by", why);
        refusals
    });
    match new.and_then(|by| NewPromise::new(None, Owner::Host(who.host), made_to, what, by, today)) {
        Ok(new) => {
            let place = desk_place(visit, who.host);
            visit.record(form, move |it| {
                promises::make(it, &new)?;
                Ok(Reply::place_saying(&place, "said-heard-answer"))
            })
        }
        Err(refusals) => Reply::refused(&new_page(visit, &who, Filled::again(form, &refusals, visit.speaker()))),
    }
}

/// An answer that her host still owes, and how many days were promised for it.
fn hers(visit: &Visit, who: &Coordinator) -> Result<Option<(Promise, usize)>, Turned> {
    let id = visit.id("promise")?;
    Ok(visit
        .read(|it| {
            let owed = store::answers(it, who.host)?.into_iter().find(|promise| promise.id == id);
            owed.map(|promise| Ok((store::days_of_answer(it, &promise)?, promise))).transpose()
        })?
        .map(|(days, promise)| (promise, days)))
}

fn page(visit: &Visit, who: &Coordinator, (promise, days): &(Promise, usize), fields: Filled) -> views::Answer {
    let place = visit.path_to(&format!("/org/{}/answers/{}", who.host, promise.id));
    let said = (language::words_key("heard-answer-later-about"), language::words_key("heard-answer-later"));
    let honest = honest(visit, (promise, *days), format!("{place}/honest-word"), said);
    views::Answer {
        frame: visit.frame().seen_by(SEEN),
        fields,
        place: format!("{place}/closure"),
        back: desk_place(visit, who.host),
        by: visit.speaker().t1("promises-by", "day", language::day(visit.language(), promise.by_day)),
        honest,
        why_not: rules::WHY_NOT.iter().map(|(word, key)| ((*word).to_owned(), visit.t(key), String::new())).collect(),
    }
}

pub(super) fn show(visit: &mut Visit, who: Coordinator) -> Answer {
    let owed = hers(visit, &who)?.ok_or(Turned::NotHere)?;
    Reply::page(&page(visit, &who, &owed, Filled::empty()))
}

/// Answered, in one tap; or why it could not be, which is one of three sentences of ours: what somebody would write here
/// could say whose complaint it was.
pub(super) fn close(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let place = desk_place(visit, who.host);
    let Some(owed) = hers(visit, &who)? else {
        return Ok(Reply::to(place).saying(language::words_key("said-promise-closed-before")));
    };
    let why_not = rules::WHY_NOT.iter().find(|(word, _)| *word == form.value("why"));
    let (became, key) = match (form.value("do"), why_not) {
        ("answered", _) => (Became::Kept, language::words_key("heard-answer-given")),
        (_, Some((_, key))) => (Became::NotPossible, *key),
        (_, None) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("why", Refusal::new("choice-missing"));
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, &owed, fields));
        }
    };
    let (promise, today) = (owed.0, visit.now_here().date());
    visit.record(form, move |it| {
        let first = store::close_answer(it, &promise, became, key, today)?;
        let key = if first { "said-heard-answer-closed" } else { "said-promise-closed-before" };
        Ok(Reply::place_saying(&place, key))
    })
}

/// A new day, which she who complained was told.
pub(super) fn say_honestly(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let place = desk_place(visit, who.host);
    let once = form.once();
    if visit.read(|it| database::already_done(it, once))?.is_some() {
        return Ok(Reply::to(place).saying("said-heard-answer"));
    }
    let Some((promise, days)) = hers(visit, &who)? else {
        return Ok(Reply::to(place).saying(language::words_key("said-promise-closed-before")));
    };
    let word = honesty(visit, &promise, days).word(form.value("word")).map_err(Turned::Cannot)?;
    let today = visit.now_here().date();
    visit.record(form, move |it| {
        let said = store::say_honestly(it, &promise, word, today)?;
        let key = if said { "said-heard-answer" } else { "said-promise-closed-before" };
        Ok(Reply::place_saying(&place, key))
    })
}
