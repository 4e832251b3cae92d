//! How many women a group has room for, and who waits: for those who hold it.

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal};
use groups::Facilitator;
use jiff::Span;
use web::{Answer, App, Filled, Form, Reply, Turned, Visit};

use super::{no, room_place};
use crate::{
    model::{State, Woman},
    rules, sealing,
    settling::{self, Scene},
    store, views,
};

fn state_said(visit: &Visit, woman: &Woman) -> String {
    let day = woman.until.map(|day| language::day_in_sentence(visit.language(), day)).unwrap_or_default();
    match woman.state {
        State::Offered => visit.speaker().t1("waiting-she-offered", "day", day),
        State::NotNow => visit.t("waiting-she-not-now"),
        State::Yes => visit.t("waiting-she-yes"),
        State::CodeOver => visit.t("waiting-she-code-over"),
        State::Coming => visit.speaker().t1("waiting-she-coming", "day", day),
        State::Waits | State::Over | State::No | State::NoSeen | State::NoRead => visit.t("waiting-she-waits"),
    }
}

/// Whether one of those who hold the group wrote to her, and what she answered.
fn wrote_said(visit: &Visit, woman: &Woman) -> Option<String> {
    if woman.line.is_empty() {
        return None;
    }
    Some(woman.answer.map_or_else(
        || visit.t("waiting-she-silent"),
        |says| visit.speaker().t1("waiting-she-answered", "answer", visit.t(says.sentence())),
    ))
}

/// The page; `fields` where the room is to be put right, `unmet` where a woman's code was asked for without the tick.
fn page(
    visit: &Visit,
    who: &Facilitator,
    fields: Option<Filled>,
    unmet: Option<(Id, Filled)>,
) -> Result<views::RoomPage, Turned> {
    let (app, group) = (visit.app().clone(), who.group);
    let (room, scene, before) = visit.read(|store| {
        let scene = Scene::of(&app, store, group)?;
        let mut before = Vec::new();
        for woman in &scene.women {
            if groups::was_here(store, group, woman.account)? {
                before.push(woman.id);
            }
        }
        Ok((store::room(store, group)?, scene, before))
    })?;
    let (unmet, to_mend) = unmet.unzip();
    let fields = fields.unwrap_or_else(|| {
        let days = room.map_or(rules::USUAL_DAYS, |room| room.days).to_string();
        let women = room.map(|room| room.women.to_string()).unwrap_or_default();
        to_mend.clone().unwrap_or_default().with("women", women).with("days", days)
    });
    let met = |woman: &Woman| views::Met {
        which: woman.id.to_string(),
        fields: to_mend.clone().filter(|_| unmet == Some(woman.id)).unwrap_or_default(),
    };
    let days = rules::DAYS.into_iter().map(|days| {
        let count = usize::try_from(days).unwrap_or_default();
        (days.to_string(), visit.speaker().t1("waiting-days", "count", count), String::new())
    });
    let turns = scene.turns();
    let there = scene.women.iter().filter(|woman| woman.state.is_on_the_list());
    let noes = scene.women.iter().filter(|woman| rules::may_take_back(&scene.turn(woman), scene.facts.today));
    Ok(views::RoomPage {
        frame: visit.frame().seen_by("waiting-room-seen-by"),
        fields,
        at: room_place(visit, group),
        people: visit.path_to(&format!("/c/{group}/people")),
        here: visit.speaker().t1("waiting-room-here", "count", scene.facts.here),
        days: days.collect(),
        next: scene
            .women
            .iter()
            .find(|woman| woman.state == State::Waits)
            .map(|woman| visit.speaker().t1("waiting-room-next", "name", woman.name.as_str())),
        in_order: room.is_none(),
        lines: there
            .map(|woman| views::Line {
                id: woman.id,
                name: woman.name.clone(),
                said: state_said(visit, woman),
                was_here: before.contains(&woman.id),
                wrote: wrote_said(visit, woman),
                may_write: rules::may_have_code(&scene.facts, &turns, woman.id),
                code_over: woman.state == State::CodeOver,
                may_come: rules::may_have_code(&scene.facts, &turns, woman.id).then(|| met(woman)),
            })
            .collect(),
        noes: noes.map(|woman| (woman.id, woman.name.clone(), no::back_said(visit, woman.back))).collect(),
    })
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&page(visit, &who, None, None)?)
}

/// How many women there is room for from now on. Nobody who is in has to go, and no offer is taken back.
pub(super) fn set(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let room = match rules::room(&|field| form.value(field).to_owned()) {
        Ok(room) => room,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, Some(fields), None)?);
        }
    };
    let (app, group, at) = (visit.app().clone(), who.group, room_place(visit, who.group));
    let answer = visit.record(form, move |store| {
        store::put_room(store, group, room)?;
        settling::settle(&app, store, group)?;
        Ok(at.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// Whoever said yes has her code, or a no is taken back.
pub(super) fn decide(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let id = visit.id("id")?;
    match form.value("do") {
        "in" => let_in(visit, &who, id, form),
        "back" => no::take_back(visit, &who, id, form),
        _ => Err(Turned::NotHere),
    }
}

/// A woman for whom a code may be made now.
pub(super) fn in_turn(app: &App, store: &mut Store, group: Id, id: Id) -> Result<Option<Woman>, Fault> {
    let scene = Scene::of(app, store, group)?;
    let may = rules::may_have_code(&scene.facts, &scene.turns(), id);
    Ok(scene.women.into_iter().find(|woman| may && woman.id == id))
}

/// Her code is made by the one who lets her in, as any code is, and sealed to her who waits. A name that she typed is all
/// that stands here: whoever makes the code says that somebody in the group has met her.
fn let_in(visit: &mut Visit, who: &Facilitator, id: Id, form: &Form) -> Answer {
    let (group, at, once) = (who.group, room_place(visit, who.group), form.once());
    let app = visit.app().clone();
    let (done, found) =
        visit.read(|store| Ok((database::already_done(store, once)?.is_some(), in_turn(&app, store, group, id)?)))?;
    let Some(woman) = found.filter(|_| !done) else { return Ok(Reply::to(at)) };
    // Whoever had a code has been met: another takes one tap.
    if woman.state != State::CodeOver && form.value("met") != id.to_string() {
        let mut refusals = FieldRefusals::new();
        refusals.add("met", Refusal::new("waiting-room-unmet").with("name", woman.name.as_str()));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&page(visit, who, None, Some((id, fields)))?);
    }
    let code = groups::invite_in_turn(visit, who)?;
    let which = code.which(&app)?;
    let sealed = visit.read(|store| sealing::code(&app, store, &woman, &code))?;
    let until = visit.now_here().date().saturating_add(Span::new().days(groups::rules::CODE_DAYS - 1));
    let not_hers = sealed.is_none();
    let answer = visit.record(form, move |store| {
        let found = match in_turn(&app, store, group, id)? {
            Some(woman) if sealing::is_written(&app, store, &woman)? => Some(woman),
            _ => None,
        };
        let (Some(woman), Some(sealed)) = (found, &sealed) else {
            groups::void_code(store, group, which)?;
            return Ok(at.clone());
        };
        let old = woman.clone();
        let coming =
            Woman { state: State::Coming, until: Some(until), which: Some(which), code: sealed.clone(), ..woman };
        sealing::keep(&app, store, &old, coming)?;
        Ok(Reply::place_saying(&at, "said-waiting-code"))
    })?;
    if not_hers {
        return Err(Turned::Cannot(Refusal::new("waiting-not-her-keys")));
    }
    Ok(answer)
}
