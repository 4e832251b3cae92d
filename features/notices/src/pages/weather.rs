//! Her own code for changing plans by text: made, made anew, put away.

use std::sync::Arc;

use database::Fault;
use foundation::Id;
use groups::Facilitator;
use web::{Answer, Form, Reply, Turned, Visit};

use crate::{views, weather};

/// Whether texts come in here at all: nothing is offered that cannot be done.
pub(super) fn hears(visit: &Visit) -> bool {
    visit.app().texter.get().is_some_and(post::Texter::hears)
}

fn page(visit: &Visit, who: &Facilitator, code: Option<String>) -> Answer {
    let made_on = visit.read(|store| weather::made_on(store, who.group, who.handle))?;
    Reply::page(&views::Weather {
        frame: visit.frame().seen_by("notices-weather-seen-by"),
        base: format!("/c/{}/reach/weather", who.group),
        number: visit.app().texter.get().filter(|texter| texter.hears()).map(|texter| texter.from().to_owned()),
        since: made_on.map(|day| language::day(visit.language(), day)),
        code,
    })
    .map(Reply::uncompressed)
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    visit.needs_passphrase_again()?;
    page(visit, &who, None)
}

/// Makes a code in place of the one before, and shows it, once.
pub(super) fn make(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    visit.needs_passphrase_again()?;
    if !hears(visit) {
        return Err(Turned::NotHere);
    }
    let (app, group, handle, once) = (Arc::clone(visit.app()), who.group, who.handle, form.once());
    let (today, place) = (visit.now_here().date(), visit.path_to(&format!("/c/{group}/reach/weather")));
    let code = free_code(visit, once, group, handle)?;
    let tag = weather::tag(&app, group, handle, &code);
    visit.record(form, move |store| {
        weather::put_code(store, group, handle, &tag, today)?;
        Ok(place.clone())
    })?;
    // A form that comes late, when a newer code was made, shows none that is good for nothing.
    let holds = visit.read(|store| weather::whose(visit.app(), store, &code))? == Some((group, handle));
    page(visit, &who, holds.then(|| in_fours(&code)))
}

/// A code as it is read and written down: two groups of four figures.
fn in_fours(code: &str) -> String {
    code.split_at_checked(4).map_or_else(|| code.to_owned(), |(first, second)| format!("{first} {second}"))
}

/// A code for this form that is nobody else's.
fn free_code(visit: &Visit, once: Id, group: Id, handle: Id) -> Result<keys::Zeroizing<String>, Fault> {
    let app = visit.app();
    for turn in 0..=u8::MAX {
        let code = weather::code_for(app, once, group, handle, turn);
        let whose = visit.read(|store| weather::whose(app, store, &code))?;
        if whose.is_none_or(|whose| whose == (group, handle)) {
            return Ok(code);
        }
    }
    Err(Fault::Broken("no code is free".to_owned()))
}

/// Puts her code away: no text of hers changes anything any more.
pub(super) fn put_away(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let place = visit.path_to(&format!("/c/{group}/reach/weather"));
    let kept = visit.record(form, move |store| {
        weather::forget(store, group, handle)?;
        Ok(place.clone())
    })?;
    Ok(kept.saying("said-kept"))
}
