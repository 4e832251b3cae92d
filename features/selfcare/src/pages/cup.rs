//! How full her cup is, in one of three words, for her alone; and what would help tonight.

use foundation::{FieldRefusals, Id, Refusal};
use groups::Facilitator;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{front, place};
use crate::{
    model::{Cup, Own},
    rules, sealing, store, views,
};

const fn key(cup: Cup) -> &'static str {
    match cup {
        Cup::Fine => "selfcare-cup-fine",
        Cup::Low => "selfcare-cup-low",
        Cup::Empty => "selfcare-cup-empty",
    }
}

pub(super) fn options(visit: &Visit) -> Vec<(String, String, String)> {
    Cup::ALL.iter().map(|cup| (cup.word().to_owned(), visit.t(key(*cup)), String::new())).collect()
}

/// What she said in the last eight weeks, newest first: a word and a day each. Nothing is added up.
pub(super) fn lines(visit: &Visit, account: Id) -> Result<Vec<String>, Turned> {
    let mut said: Vec<_> = sealing::open_own(visit, account)?
        .into_iter()
        .filter_map(|(_, own)| match own {
            Own::Cup(cup, day) => Some((day, cup)),
            Own::Buddy(..) => None,
        })
        .collect();
    said.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    let language = visit.language();
    Ok(said
        .iter()
        .map(|(day, cup)| format!("{}: {}", language::day_short(language, *day), visit.t(key(*cup))))
        .collect())
}

/// Keeps one word. What would help tonight comes after it, the same for each of the three.
pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let Some(cup) = Cup::from_word(form.value("cup")) else {
        let mut refusals = FieldRefusals::new();
        refusals.add("cup", Refusal::new("choice-missing"));
        return Reply::refused(&front(visit, &who, Filled::again(form, &refusals, visit.speaker()))?);
    };
    let (account, today, id) = (who.account, visit.now_here().date(), Id::random()?);
    // One word a day: the last one counts.
    let before: Vec<Id> = sealing::open_own(visit, account)?
        .into_iter()
        .filter(|(_, own)| matches!(own, Own::Cup(_, day) if *day == today))
        .map(|(id, _)| id)
        .collect();
    let sealed = sealing::own(visit, account, id, &Own::Cup(cup, today))?;
    let place = place(visit, who.group, "care/tonight");
    let reply = visit.record(form, move |store| {
        store::erase_own(store, account, &before)?;
        store::keep_own(store, account, id, Some(rules::cup_gone_on(today)), &sealed)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-selfcare-cup"))
}

/// Erases every word of these eight weeks.
pub(super) fn erase(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let account = who.account;
    let cups: Vec<Id> = sealing::open_own(visit, account)?
        .into_iter()
        .filter(|(_, own)| matches!(own, Own::Cup(..)))
        .map(|(id, _)| id)
        .collect();
    let place = place(visit, who.group, "care");
    let reply = visit.record(form, move |store| {
        store::erase_own(store, account, &cups)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}

pub(super) fn tonight(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&tonight_page(visit, &who, Filled::empty())?)
}

fn tonight_page(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<views::Tonight, Turned> {
    let today = visit.now_here().date();
    let quiet = visit.read(|store| store::quiet(store, who.group))?;
    let until = quiet.iter().find(|(handle, until)| *handle == who.handle && *until > today).map(|(_, until)| *until);
    let language = visit.language();
    Ok(views::Tonight {
        frame: visit.frame().seen_by("selfcare-tonight-seen-by"),
        at: place(visit, who.group, "care"),
        moments: place(visit, who.group, "moment"),
        quiet: until
            .map(|until| visit.speaker().t1("selfcare-quiet-until", "day", language::day_in_sentence(language, until))),
        fields,
    })
}

/// No messages until a day. Each woman who writes to her reads that day, and nothing else.
pub(super) fn quiet(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let mut refusals = FieldRefusals::new();
    let until = form.date("until", today).and_then(|until| rules::quiet(until, today));
    let Some(until) = refusals.keep("until", until) else {
        return Reply::refused(&tonight_page(visit, &who, Filled::again(form, &refusals, visit.speaker()))?);
    };
    set(visit, &who, form, Some(until))
}

pub(super) fn read_again(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    set(visit, &who, form, None)
}

fn set(visit: &mut Visit, who: &Facilitator, form: &Form, until: Option<jiff::civil::Date>) -> Answer {
    let (group, handle, place) = (who.group, who.handle, place(visit, who.group, "care/tonight"));
    let reply = visit.record(form, move |store| {
        store::set_quiet(store, group, handle, until)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}
