//! A facilitator opens a contact detail: with a reason, her passphrase once more, and a line that the woman sees.

use std::sync::Arc;

use foundation::Id;
use groups::{Facilitator, Person};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::reach::{self, Whose};
use crate::{
    model::{Look, Why},
    plans, rules, views,
};

/// So many times that it was written stand on its page.
const WRITTEN_SHOWN: usize = 5;

/// Everybody in the group, and what can be done about how she is reached.
pub(super) fn list(visit: &mut Visit, who: Facilitator) -> Answer {
    let people = visit.read(|store| {
        let people = groups::people(store, who.group)?;
        people
            .into_iter()
            .map(|person| Ok((plans::revision(store, who.group, person.handle)?.is_some(), person)))
            .collect::<Result<Vec<_>, database::Fault>>()
    })?;
    let unseen = super::unopened(visit, who.group, who.handle)?;
    let can_text = visit.app().settings.can_text;
    let mut left = std::collections::HashSet::new();
    for (_, person) in people.iter().filter(|(set, person)| *set && person.account.is_none()) {
        let plan = plans::plan(visit.app(), who.group, person.handle)?;
        if plan.is_some_and(|plan| plan.reach.wants_proof(can_text)) {
            left.insert(person.handle);
        }
    }
    let rows = people
        .into_iter()
        .map(|(set, person)| {
            // As if she had said nothing: nobody reads that she is kept apart.
            let set = set && !unseen.contains(&person.handle);
            let place = visit.path_to(&format!("/c/{}/reach/of/{}", who.group, person.handle));
            let link = (set || person.account.is_none()).then_some(place);
            let state = match (set, person.account.is_none()) {
                (true, _) if left.contains(&person.handle) => visit.t("notices-of-unproven"),
                (true, _) => visit.t("notices-of-set"),
                (false, true) => visit.t("notices-of-to-write"),
                (false, false) => visit.t("notices-of-not-set"),
            };
            views::OfRow { name: person.name_used, with_her: person.written_with_her, state, link }
        })
        .collect();
    Reply::page(&views::ReachOf { frame: visit.frame().seen_by("notices-of-seen-by"), rows })
}

fn person_here(visit: &Visit, group: Id) -> Result<Person, Turned> {
    let handle = visit.id("handle")?;
    visit.read(|store| groups::person(store, group, handle))?.ok_or(Turned::NotHere)
}

/// Asks why; for a kept place it also leads to writing it with her.
pub(super) fn ask_why(visit: &mut Visit, who: Facilitator) -> Answer {
    let person = person_here(visit, who.group)?;
    let is_seen = !super::unopened(visit, who.group, who.handle)?.contains(&person.handle);
    let set = is_seen && visit.read(|store| plans::revision(store, who.group, person.handle))?.is_some();
    if !set && person.account.is_some() {
        return Err(Turned::NotHere);
    }
    if set {
        visit.needs_step_up()?;
    }
    page(visit, &who, &person, Filled::empty(), set, None)
}

/// When it was last written with a woman who has no account, and by whom: she reads it nowhere, and the others who hold the group
/// do. Newest first.
fn written(visit: &Visit, whose: Whose) -> Result<Vec<String>, Turned> {
    let (looks, _) = plans::looks(visit.app(), whose.group, whose.handle)?;
    let names = super::names(&visit.read(|store| groups::people(store, whose.group))?);
    let line = |look: &Look| {
        let when = language::day_time(visit.language(), &rules::here(look.at));
        visit.speaker().t2("notices-of-written", "name", super::name_of(visit, &names, look.by), "when", when)
    };
    Ok(looks.iter().filter(|look| look.why == Why::Wrote).take(WRITTEN_SHOWN).map(line).collect())
}

fn page(
    visit: &Visit,
    who: &Facilitator,
    person: &Person,
    fields: Filled,
    set: bool,
    opened: Option<Vec<(String, String)>>,
) -> Answer {
    let whose = Whose { group: who.group, handle: person.handle, account: person.account };
    // She has no page of her own where she could be asked. The day is looked at here, and nothing of her plan is shown.
    let plan = if set && !whose.has_account() { plans::plan(visit.app(), who.group, person.handle)? } else { None };
    let written = if whose.has_account() { Vec::new() } else { written(visit, whose)? };
    let view = views::Opened {
        written,
        frame: visit.frame().seen_by(if whose.has_account() {
            "notices-opened-seen-by"
        } else {
            "notices-opened-of-seen-by"
        }),
        action: format!("/c/{}/reach/of/{}", who.group, person.handle),
        name: person.name_used.clone(),
        reasons: Why::CHOICES
            .iter()
            .map(|why| (why.word().to_owned(), visit.t(reach::my_why_key(*why)), String::new()))
            .collect(),
        ways: if whose.has_account() { Vec::new() } else { reach::way_links(visit, whose) },
        no_mail: !visit.app().settings.can_mail,
        has_account: whose.has_account(),
        set,
        unproven: plan.as_ref().is_some_and(|plan| plan.reach.wants_proof(visit.app().settings.can_text)),
        ask_again: plan.is_some_and(|plan| reach::is_asked_again(visit, &plan)),
        opened,
        fields,
    };
    if view.fields.refusals().is_empty() { Reply::page(&view) } else { Reply::refused(&view) }
}

/// Opens it: the line in her chain is kept first, then the detail is shown, once.
pub(super) fn open(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    visit.needs_step_up()?;
    let person = person_here(visit, who.group)?;
    let (why, words) = match rules::reason(form.value("why"), form.value("words")) {
        Ok(reason) => reason,
        Err(refusals) => {
            return page(visit, &who, &person, Filled::again(form, &refusals, visit.speaker()), true, None);
        }
    };
    let is_seen = !super::unopened(visit, who.group, who.handle)?.contains(&person.handle);
    let plan = plans::plan(visit.app(), who.group, person.handle)?.filter(|_| is_seen);
    let Some(plan) = plan else { return Err(Turned::NotHere) };
    let app = Arc::clone(visit.app());
    let look = plans::seal_look(&app, (who.group, person.handle), who.handle, why, &words, visit.now())?;
    let (once, now) = (form.once(), visit.now());
    let (group, handle) = (who.group, person.handle);
    visit.write(move |store| {
        // A second tap shows it again and adds no second line; what she changed since is another look.
        let revision = plans::revision(store, group, handle)?.unwrap_or_default();
        let same = app.server_key.mac("look-once/v1", &[once.as_bytes().as_slice(), &revision.to_be_bytes()].concat());
        let once = Id::from_column(same.get(..16).unwrap_or_default())?;
        if database::already_done(store, once)?.is_none() {
            plans::note_look(&app, store, &look)?;
            database::remember_done(store, once, "", now)?;
        }
        Ok(())
    })?;
    let opened = reach::summary_for_holder(visit, &plan);
    page(visit, &who, &person, Filled::empty(), true, Some(opened))
}

/// A place kept for her: how she may be reached is written with her.
pub(super) fn write_with_her(visit: &mut Visit, who: Facilitator) -> Answer {
    let whose = kept_place(visit, &who)?;
    visit.needs_step_up()?;
    let way = reach::way_here(visit, false)?;
    reach::form_page(visit, whose, way, reach::begin(visit))
}

pub(super) fn keep_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = kept_place(visit, &who)?;
    // Whoever holds her open phone would send another woman's messages to himself.
    visit.needs_step_up()?;
    let way = reach::way_here(visit, false)?;
    reach::keep_plan(visit, whose, way, form, Some(who.handle))
}

/// She was asked in person, and says that it is still right.
pub(super) fn still_with_her(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let whose = kept_place(visit, &who)?;
    visit.needs_step_up()?;
    let place = visit.path_to(&whose.base());
    reach::keep_day(visit, (whose.group, whose.handle), form, place)
}

pub(super) fn kept_place(visit: &Visit, who: &Facilitator) -> Result<Whose, Turned> {
    let person = person_here(visit, who.group)?;
    // Whoever has an account writes her own.
    if person.account.is_some() {
        return Err(Turned::NotHere);
    }
    Ok(Whose { group: who.group, handle: person.handle, account: None })
}
