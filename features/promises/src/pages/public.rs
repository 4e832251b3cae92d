//! What a group promised to everybody in it and kept, on its public page: only what those who hold it ticked.

use foundation::{FieldRefusals, Id};
use groups::Facilitator;
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{Scene, looker, scene};
use crate::{
    model::Part,
    rules::{self, PublicKept},
    sealing, store, views,
};

/// On the public page: among what the group says of how it is together, after its agreement and who made it.
const PUBLIC: u8 = 50;

/// The kept promises that could stand there, with their words as she reads them.
fn kept(visit: &Visit, scene: &Scene) -> Result<Vec<(Id, String)>, Turned> {
    let group = scene.her.group;
    let mut all = visit.read(|store| store::of_group(store, group))?;
    all.retain(|promise| promise.may_be_public(group));
    let opened = sealing::open(visit, scene.her, &all.iter().collect::<Vec<_>>())?;
    let words = |id| opened.words(id, Part::What).map(str::to_owned);
    Ok(all.iter().filter_map(|promise| Some((promise.id, words(promise.id)?))).collect())
}

fn page(visit: &Visit, scene: &Scene, fields: Filled) -> Result<views::Public, Turned> {
    let group = scene.her.group;
    let kept = kept(visit, scene)?;
    Ok(views::Public {
        frame: visit.frame().seen_by("promises-public-seen-by"),
        at: visit.path_to(&format!("/c/{group}/kept")),
        back: visit.path_to(&format!("/c/{group}/promised")),
        kept: kept.into_iter().map(|(id, words)| (id.to_string(), words, String::new())).collect(),
        shown: !visit.read(|store| store::public(store, group))?.is_empty(),
        fields,
    })
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let mut fields = Filled::empty();
    for (id, _) in visit.read(|store| store::public(store, scene.her.group))? {
        fields = fields.with("kept", id.to_string());
    }
    Reply::page(&page(visit, &scene, fields)?)
}

/// Lets what was ticked stand there, or nothing.
pub(super) fn put(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, looker(&who))?;
    let group = scene.her.group;
    let public = match form.value("do") {
        "show" => picked(visit, &scene, form)?,
        "none" => Ok(Vec::new()),
        _ => return Err(Turned::StaleForm),
    };
    let public: Vec<PublicKept> = match public {
        Ok(public) => public,
        Err(refusals) => {
            return Reply::refused(&page(visit, &scene, Filled::again(form, &refusals, visit.speaker()))?);
        }
    };
    let place = visit.path_to(&format!("/c/{group}/kept"));
    let answer = visit.record(form, move |store| {
        store::put_public(store, group, &public)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

fn picked(visit: &Visit, scene: &Scene, form: &Form) -> Result<Result<Vec<PublicKept>, FieldRefusals>, Turned> {
    let mut ticked: Vec<Id> = form.values("kept").filter_map(|id| Id::parse(id).ok()).collect();
    let names: Vec<&str> = scene.people.iter().map(|person| person.name_used.as_str()).collect();
    let mut kept = kept(visit, scene)?;
    // What another ticked and she cannot open stays as it stands: there is no box for it here.
    for (id, words) in visit.read(|store| store::public(store, scene.her.group))? {
        if !kept.iter().any(|(known, _)| *known == id) {
            ticked.push(id);
            kept.push((id, words));
        }
    }
    Ok(rules::stand_publicly(&kept, &ticked, &names))
}

/// For [`web::Hooks::public_cards`]: sentences, no number, no day and no name.
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let (public, people) = visit.read(|store| Ok((store::public(store, group)?, groups::people(store, group)?)))?;
    let names: Vec<&str> = people.iter().map(|person| person.name_used.as_str()).collect();
    let said: Vec<String> =
        public.into_iter().map(|(_, words)| words).filter(|words| rules::names_nobody(words, &names)).collect();
    if said.is_empty() {
        return Ok(Vec::new());
    }
    let mut lines = vec![visit.t("promises-public-card")];
    lines.extend(said);
    Ok(vec![Card { order: PUBLIC, heading: visit.t("promises-public-heading"), lines, links: Vec::new() }])
}
