//! Kept apart from another woman, quietly.

use foundation::Id;
use groups::{Member, Person};
use web::{Answer, Form, Reply, Turned, Visit};

use crate::{store, views};

/// Everybody else in the group, and from whom she is kept apart. Nobody else sees this page.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let (people, apart) = visit
        .read(|store| Ok((groups::people(store, who.group)?, store::kept_apart_from(store, who.group, who.handle)?)))?;
    let others = || people.iter().filter(|person| person.handle != who.handle);
    let pick = |person: &Person| (person.handle.to_string(), person.name_used.clone());
    let view = views::Apart {
        frame: visit.frame().seen_by("safety-block-seen-by"),
        place: visit.path_to(&format!("/c/{}/keep-apart", who.group)),
        apart: others().filter(|person| apart.contains(&person.handle)).map(pick).collect(),
        others: others().filter(|person| !apart.contains(&person.handle)).map(pick).collect(),
    };
    Reply::page(&view)
}

/// Keeps her apart from another, or undoes it.
pub(super) fn change(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (keep, typed) = match (form.value("keep"), form.value("undo")) {
        ("", undo) => (false, undo),
        (keep, _) => (true, keep),
    };
    let other = Id::parse(typed).map_err(|_| Turned::NotHere)?;
    let known = visit.read(|store| groups::person(store, who.group, other))?.is_some();
    if !known || other == who.handle {
        return Err(Turned::NotHere);
    }
    let place = visit.path_to(&format!("/c/{}/keep-apart", who.group));
    let answer = visit.record(form, move |store| {
        if keep {
            store::keep_apart(store, who.group, who.handle, other)?;
        } else {
            store::undo_apart(store, who.group, who.handle, other)?;
        }
        Ok(place.clone())
    })?;
    let said = if keep { language::words_key("said-kept-apart") } else { language::words_key("said-apart-undone") };
    Ok(answer.saying(said))
}
