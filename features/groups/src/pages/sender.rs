//! Who e-mails to women of a host's groups come from: a neutral name its coordinator sets.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::{FieldRefusals, Id};
use hosts::Coordinator;
use web::{Answer, App, Filled, Form, Frame, Reply, Routes, Visit};

use super::host::under_host;
use crate::{GroupFacts, rules, store};

pub(super) fn routes() -> Routes {
    Routes::new("groups").get("/org/{host}/sender", show).post("/org/{host}/sender", keep)
}

#[derive(askama::Template)]
#[template(path = "groups_sender.html")]
struct SenderPage {
    frame: Frame,
    fields: Filled,
    host: Id,
    can_mail: bool,
}

fn page(visit: &Visit, host: Id, fields: Filled) -> Answer {
    let can_mail = visit.app().settings.can_mail;
    let view = SenderPage { frame: visit.frame().seen_by("groups-sender-seen-by"), fields, host, can_mail };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

fn show(visit: &mut Visit, who: Coordinator) -> Answer {
    let name = visit.read(|store| hosts::sender_name(store, who.host))?;
    page(visit, who.host, Filled::empty().with("sender_name", name))
}

fn keep(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (app, host) = (Arc::clone(visit.app()), who.host);
    let names = visit.read(|store| {
        let mut names = names_of_host(store, host)?;
        for group in under_host(store, host)? {
            names.extend(names_of(&app, store, &group.facts)?);
        }
        Ok(names)
    })?;
    let mut refusals = FieldRefusals::new();
    let name = refusals.keep("sender_name", rules::sender_name(form.value("sender_name"), &names));
    let Some(name) = name else { return page(visit, host, Filled::again(form, &refusals, visit.speaker())) };
    let place = visit.path_to(&format!("/org/{host}/sender"));
    let kept = visit.record(form, move |store| {
        hosts::keep_sender_name(store, host, &name)?;
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-kept"))
}

pub(super) fn names_of_host(store: &mut Store, host: Id) -> Result<Vec<String>, Fault> {
    let facts = hosts::facts(store, host)?;
    Ok(facts.map(|facts| vec![facts.page.names.en, facts.page.names.cy]).unwrap_or_default())
}

/// What a group is called and calls itself, but not the neutral name that its messages use.
fn names_of(app: &App, store: &mut Store, facts: &GroupFacts) -> Result<Vec<String>, Fault> {
    let covers = [&facts.cover_names.en, &facts.cover_names.cy];
    let own = [&facts.names.en, &facts.names.cy, &facts.called.en, &facts.called.cy];
    let mut names: Vec<String> = own.into_iter().filter(|name| !covers.contains(name)).cloned().collect();
    if let Some(own_words) = app.hooks.own_words {
        let own = own_words(store, facts.id)?;
        names.extend(own.iter().flat_map(|own| own.known_by()).map(str::to_owned));
    }
    Ok(names)
}

/// The name that e-mails to women of a group come from: what its host set. Empty where it set none, where the group stands
/// under nobody, and where the group has taken a name since that this one would tell.
///
/// # Errors
/// The store cannot be reached.
pub fn sender_name(app: &App, store: &mut Store, group: Id) -> Result<String, Fault> {
    let Some(facts) = store::facts(store, group)? else { return Ok(String::new()) };
    let Some(host) = facts.host else { return Ok(String::new()) };
    let name = hosts::sender_name(store, host)?;
    if name.is_empty() {
        return Ok(name);
    }
    let mut names = names_of_host(store, host)?;
    names.extend(names_of(app, store, &facts)?);
    Ok(if rules::sender_tells(&name, &names).is_some() { String::new() } else { name })
}
