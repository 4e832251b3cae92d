//! What this feature does by itself, and when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use web::{App, Duty, Hooks};

use crate::{pages, sealing, store};

/// What it hears of, and what it brings.
pub fn hear(hooks: &mut Hooks) {
    hooks.forget_member.push(forget_member);
    hooks.membership_changed.push(membership_changed);
    hooks.stepped_down.push(stepped_down);
    hooks.keys_lost.push(keys_lost);
    hooks.keys_changed.push(sealing::keys_changed);
    hooks.what_she_holds.push(pages::what_she_holds);
    hooks.date_links.push(pages::date_links);
}

/// What it does by itself: the day after a date nobody stands in its jobs any more, and nothing is left of its lifts.
#[must_use]
pub fn duties() -> Vec<Duty> {
    let run = |app: &Arc<App>| {
        let today = app.clock.now_here().date();
        app.database.write(move |store| {
            store::sweep(store, today)?;
            store::lifts::sweep(store, today)
        })
    };
    vec![Duty { name: "jobs and lifts of dates that are over", every_seconds: 3600, run }]
}

/// For [`web::Hooks::forget_member`]: what she took is open again, and her lines go.
///
/// # Errors
/// A store cannot be reached.
pub fn forget_member(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_part(store, group, handle)?;
    store::forget_author(store, group, handle)?;
    store::lifts::erase(app, store, group, handle)
}

/// For [`web::Hooks::membership_changed`]: what a leaver took is open again. Her jobs in her own words stay with the group, as her
/// words do; of lifts nothing does, and whoever counted on her reads that it is off.
///
/// # Errors
/// A store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came {
        return Ok(());
    }
    store::forget_part(store, group, handle)?;
    store::lifts::leave(app, store, group, handle)
}

/// For [`web::Hooks::stepped_down`]: what she took is open again, as the page on which she steps down says. A lift is hers as a
/// woman of the group, and stays.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_part(store, group, handle)
}

/// For [`web::Hooks::keys_lost`]: who asked her for a lift opens for nobody, and is off. What she took stays hers: her place does.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::lifts::keys_lost(app, store, group, handle)
}
