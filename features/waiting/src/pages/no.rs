//! A no to a woman who waits: said on a page of its own, in one of our sentences, and taken back for a day.

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal};
use groups::Facilitator;
use jiff::{Span, civil::Date};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::room_place;
use crate::{
    model::{Kind, State, Woman},
    rules, sealing,
    settling::{self, Scene},
    store, views,
};

/// Until when a no can be taken back, in a sentence.
pub(super) fn back_said(visit: &Visit, back: Option<Date>) -> String {
    let day = back.map(|day| language::day_in_sentence(visit.language(), day)).unwrap_or_default();
    visit.speaker().t1("waiting-no-back", "day", day)
}

/// The last day of a no that is said today, and the last on which it can be taken back.
fn days_of(today: Date) -> (Date, Date) {
    let later = |days| today.saturating_add(Span::new().days(days));
    (later(rules::NO_DAYS - 1), later(rules::BACK_DAYS))
}

/// A woman who stands on the list.
fn in_line(store: &mut Store, group: Id, id: Id) -> Result<Option<Woman>, Fault> {
    let found = store::women(store, group)?.into_iter().find(|woman| woman.id == id);
    Ok(found.filter(|woman| woman.state.is_on_the_list()))
}

/// The page; nothing where she stands on the list no more.
fn page(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<Option<views::NoPage>, Turned> {
    let (app, group, id) = (visit.app().clone(), who.group, visit.id("id")?);
    let found = visit.read(|store| {
        let Some(woman) = in_line(store, group, id)? else { return Ok(None) };
        let written = sealing::is_written(&app, store, &woman)?;
        Ok(Some((woman, written)))
    })?;
    let Some((woman, written)) = found else { return Ok(None) };
    let (until, back) = days_of(visit.now_here().date());
    let until = language::day_in_sentence(visit.language(), until);
    let kinds = Kind::NOES.into_iter().map(|kind| (kind.word().to_owned(), visit.t(kind.sentence()), String::new()));
    Ok(Some(views::NoPage {
        frame: visit.frame().seen_by("waiting-no-seen-by"),
        fields,
        at: format!("{}/{id}/no", room_place(visit, group)),
        room: room_place(visit, group),
        name: woman.name,
        may_go_on: woman.state == State::CodeOver,
        reads: vec![visit.t("waiting-is-no"), visit.speaker().t1("waiting-no-until", "day", until)],
        kinds: kinds.collect(),
        has_code: woman.state == State::Coming,
        back: back_said(visit, Some(back)),
        written,
    }))
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    match page(visit, &who, Filled::empty().with("kind", Kind::Plain.word()))? {
        Some(page) => Reply::page(&page),
        None => Ok(Reply::to(room_place(visit, who.group))),
    }
}

/// The no is said, or that the place goes on: she reads it when she opens it. For a day it can be taken back, and her place is kept so long.
pub(super) fn say(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id, at) = (who.group, visit.id("id")?, room_place(visit, who.group));
    let Some(kind) = Kind::from_word(form.value("kind")) else {
        let mut refusals = FieldRefusals::new();
        refusals.add("kind", Refusal::new("choice-missing"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return match page(visit, &who, fields)? {
            Some(page) => Reply::refused(&page),
            None => Ok(Reply::to(at)),
        };
    };
    let app = visit.app().clone();
    visit.record(form, move |store| {
        let Some(woman) = in_line(store, group, id)? else { return Ok(at.clone()) };
        if !sealing::is_written(&app, store, &woman)? {
            // Nobody knows whose line it is: no woman is kept from asking by it.
            if let Some(which) = woman.which {
                groups::void_code(store, group, which)?;
            }
            store::forget(store, group, woman.account)?;
            settling::settle(&app, store, group)?;
            return Ok(Reply::place_saying(&at, "said-gone"));
        }
        if kind == Kind::On && woman.state != State::CodeOver {
            return Ok(Reply::place_saying(&at, "said-waiting-late"));
        }
        if let Some(which) = woman.which {
            groups::void_code(store, group, which)?;
        }
        let (until, back) = days_of(app.clock.now_here().date());
        let (old, stood) = (woman.clone(), woman.state);
        let no = Woman {
            state: State::No,
            // Where the place goes on, she may ask again at once.
            until: (kind != Kind::On).then_some(until),
            kind: Some(kind),
            stood: Some(stood),
            back: Some(back),
            ..woman.plain()
        };
        sealing::keep(&app, store, &old, no)?;
        settling::settle(&app, store, group)?;
        Ok(Reply::place_saying(&at, "said-waiting-no"))
    })
}

/// The no is taken back, as long as she has not read it: she stands where she stood.
pub(super) fn take_back(visit: &mut Visit, who: &Facilitator, id: Id, form: &Form) -> Answer {
    let (group, at, app) = (who.group, room_place(visit, who.group), visit.app().clone());
    visit.record(form, move |store| {
        let scene = Scene::of(&app, store, group)?;
        let found = scene.women.iter().find(|woman| woman.id == id);
        let stands =
            found.and_then(|woman| Some((woman.clone(), rules::taken_back(&scene.turn(woman), &scene.facts)?)));
        let Some((old, (state, until))) = stands else {
            return Ok(Reply::place_saying(&at, "said-waiting-back-late"));
        };
        sealing::keep(&app, store, &old, Woman { state, until, ..old.clone().plain() })?;
        settling::settle(&app, store, group)?;
        Ok(Reply::place_saying(&at, "said-waiting-back"))
    })
}
