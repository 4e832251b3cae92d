//! Whom she talks with, in a word of hers, and when. No word of what they talk about.

use foundation::{FieldRefusals, Id};
use groups::Facilitator;
use jiff::civil::Date;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::place;
use crate::{model::Own, rules, sealing, store, views};

/// The fields of the days, in order.
const DAYS: [&str; rules::MOST_TALKS] = ["day1", "day2", "day3", "day4"];

/// A word of hers, and the days.
type Kept = (String, Vec<Date>);

fn kept(visit: &Visit, account: Id) -> Result<(Vec<Id>, Option<Kept>), Turned> {
    let (mut ids, mut found) = (Vec::new(), None);
    for (id, own) in sealing::open_buddy(visit, account)? {
        if let Own::Buddy(who, days) = own {
            ids.push(id);
            found = Some((who, days));
        }
    }
    Ok((ids, found))
}

/// A word of hers for whom she talks with; nothing where she keeps none.
pub(super) fn word(visit: &Visit, account: Id) -> Result<Option<String>, Turned> {
    Ok(kept(visit, account)?.1.map(|(who, _)| who))
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let mut fields = Filled::empty();
    if let (_, Some((buddy, days))) = kept(visit, who.account)? {
        fields = fields.with("who", buddy);
        for (name, day) in DAYS.iter().zip(days) {
            fields = fields.with_date(name, day);
        }
    }
    Reply::page(&page(visit, &who, fields)?)
}

fn page(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<views::Buddy, Turned> {
    let there = !kept(visit, who.account)?.0.is_empty();
    Ok(views::Buddy {
        frame: visit.frame().seen_by("selfcare-seen-by-you"),
        at: place(visit, who.group, "care/with"),
        days: DAYS
            .iter()
            .zip(1_usize..)
            .map(|(name, number)| (*name, visit.speaker().t1("selfcare-with-day", "number", number)))
            .collect(),
        there,
        fields,
    })
}

pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let mut refusals = FieldRefusals::new();
    let mut days = Vec::new();
    for name in DAYS {
        let parts = ["day", "month", "year"].map(|part| form.value(&format!("{name}-{part}")).trim().is_empty());
        if parts != [true; 3]
            && let Some(day) = refusals.keep(name, form.date(name, today))
        {
            days.push(day);
        }
    }
    let buddy = rules::buddy(form.value("who"), days);
    let mut all = FieldRefusals::new();
    if let Err(more) = &buddy {
        more.iter().for_each(|(field, refusal)| all.add(field, refusal.clone()));
    }
    refusals.iter().for_each(|(field, refusal)| all.add(field, refusal.clone()));
    let buddy = match buddy {
        Ok(buddy) if all.is_empty() => buddy,
        _ => return Reply::refused(&page(visit, &who, Filled::again(form, &all, visit.speaker()))?),
    };
    let (account, id) = (who.account, Id::random()?);
    let before = kept(visit, account)?.0;
    let sealed = sealing::own(visit, account, id, &buddy)?;
    let place = place(visit, who.group, "care/with");
    let reply = visit.record(form, move |store| {
        store::erase_own(store, account, &before)?;
        store::keep_own(store, account, id, None, &sealed)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}

pub(super) fn erase(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let account = who.account;
    let before = kept(visit, account)?.0;
    let place = place(visit, who.group, "care/with");
    let reply = visit.record(form, move |store| {
        store::erase_own(store, account, &before)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}
