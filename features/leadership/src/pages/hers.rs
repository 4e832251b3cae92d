//! What she asked: how it stands, another date, the word that was written for her. One tap takes all of it away.

use groups::Member;
use web::{Answer, Form, Reply, Turned, Visit};

use super::{
    Between, Scene,
    ask::{Says, keep},
    facts, find, led_before, place, state, titled,
};
use crate::{
    model::{Asked, Part, Side, Stands},
    rules,
    sealing::Marks,
    store, views,
};

pub(super) fn show(visit: &Visit, who: &Member, between: &Between) -> Answer {
    let at = place(visit, who.group, &format!("/mine/{}", between.id));
    let over = matches!(between.stands, Stands::No | Stands::Passed | Stands::Off | Stands::Gone);
    let end = match (&between.word, over) {
        (Some(_), _) => "leadership-end-word",
        (None, true) => "leadership-end-away",
        (None, false) => "leadership-end",
    };
    Reply::page(&views::Hers {
        frame: visit.frame().seen_by("leadership-seen-by-two"),
        title: titled(visit, between),
        state: state(visit, between),
        facts: facts(visit, &between.asked),
        line: between.asked.line.clone(),
        accept: rules::proposed(between.stands).map(|_| format!("{at}/date")),
        word: between.word.clone(),
        end: format!("{at}/end"),
        end_label: visit.t(end),
        again: over.then(|| place(visit, who.group, "")),
        all: place(visit, who.group, "/mine"),
    })
}

/// She says yes to the date that the other proposed.
pub(super) fn date(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    if let Some(before) = led_before(visit, form, "said-kept")? {
        return Ok(before);
    }
    let scene = Scene::read(visit, who.group, who.handle)?;
    let between = find(visit, &who, &scene, Some(Side::Asks))?;
    let (Some(on), Some((beside, _))) = (rules::proposed(between.stands), &between.other) else {
        return Err(Turned::Cannot(foundation::Refusal::new("leadership-cannot")));
    };
    let asked = Asked { on: Some(on), ..between.asked };
    let says = Says {
        group: who.group,
        id: between.id,
        asks: who.handle,
        beside: *beside,
        part: Part::Asked,
        text: asked.to_text(),
        gone_on: rules::gone_on(Some(on), scene.now.date()),
        is_new: false,
    };
    Ok(keep(visit, form, &says, &place(visit, who.group, "/mine"))?.saying("said-kept"))
}

/// She takes it back, stops it or puts it away: nothing of it is left, for either of the two, and nobody asks why.
pub(super) fn end(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, id) = (who.group, visit.id("asked")?);
    let mark = Marks::of(visit.app(), group)?.mark(who.handle, Side::Asks);
    let place = place(visit, group, "/mine");
    let reply = visit.record(form, move |store| {
        store::end(store, group, Side::Asks, &mark, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-gone"))
}
