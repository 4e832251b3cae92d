//! Kept apart from another woman, quietly.

use std::collections::HashSet;

use foundation::Id;
use groups::{Member, Person};
use web::{Answer, Form, Reply, Turned, Visit};

use crate::{store, views};

/// Everybody else in the group, and from whom she is kept apart. Nobody else sees this page; and the list only whoever gives her
/// passphrase: keeping apart is one tap on a phone that is open, looking and undoing are not.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    if visit.query("list").is_some() {
        visit.needs_step_up()?;
    }
    Reply::page(&page(visit, &who, None)?)
}

/// The same, begun from a line of one woman's.
pub(super) fn show_one(visit: &mut Visit, who: Member) -> Answer {
    let other = visit.id("handle")?;
    if other == who.handle {
        return Err(Turned::NotHere);
    }
    let view = page(visit, &who, Some(other))?;
    if view.picked.is_some() || view.apart.iter().any(|line| line.handle == other) {
        Reply::page(&view)
    } else {
        Err(Turned::NotHere)
    }
}

/// What follows when it is somebody who holds the group: private words go to the others, if there are others.
fn note(visit: &Visit, who: &Member, other: &Person, people: &[Person]) -> String {
    if !other.facilitator || who.facilitator {
        return String::new();
    }
    let others = people.iter().any(|person| person.facilitator && person.handle != other.handle);
    visit.t(if others { "safety-block-facilitator" } else { "safety-block-only-facilitator" })
}

fn page(visit: &Visit, who: &Member, picked: Option<Id>) -> Result<views::Apart, Turned> {
    let tags = store::Tags::of(visit.app(), who.group)?;
    let (people, apart) = visit
        .read(|store| Ok((groups::people(store, who.group)?, store::kept_apart_from(store, &tags, who.handle)?)))?;
    // Until then everybody stands there as if she had kept apart from nobody, so that nobody is missing either.
    let list_is_open = visit.stepped_up();
    let apart = if list_is_open { apart } else { HashSet::new() };
    let line = |person: &Person| views::ApartLine {
        handle: person.handle,
        name: person.name_used.clone(),
        note: note(visit, who, person, &people),
    };
    let others = || people.iter().filter(|person| person.handle != who.handle);
    let free = || others().filter(|person| !apart.contains(&person.handle));
    Ok(views::Apart {
        frame: visit.frame().seen_by("safety-block-seen-by"),
        place: visit.path_to(&format!("/c/{}/quiet", who.group)),
        facilitator: who.facilitator,
        list_is_open,
        picked: free().find(|person| Some(person.handle) == picked).map(line),
        apart: others().filter(|person| apart.contains(&person.handle)).map(line).collect(),
        others: free().filter(|person| Some(person.handle) != picked).map(line).collect(),
    })
}

/// Keeps her apart from another, or undoes it: that only with her passphrase.
pub(super) fn change(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (keep, typed) = match (form.value("keep"), form.value("undo")) {
        ("", undo) => (false, undo),
        (keep, _) => (true, keep),
    };
    if !keep {
        visit.needs_step_up()?;
    }
    let other = Id::parse(typed).map_err(|_| Turned::NotHere)?;
    let known = visit.read(|store| groups::person(store, who.group, other))?.is_some();
    if !known || other == who.handle {
        return Err(Turned::NotHere);
    }
    let tags = store::Tags::of(visit.app(), who.group)?;
    let place = visit.path_to(&format!("/c/{}/quiet", who.group));
    let answer = visit.record(form, move |store| {
        if keep {
            store::keep_apart(store, &tags, who.handle, other)?;
        } else {
            store::undo_apart(store, &tags, who.handle, other)?;
        }
        Ok(place.clone())
    })?;
    let said = if keep { language::words_key("said-quiet-on") } else { language::words_key("said-quiet-off") };
    Ok(answer.saying(said))
}
