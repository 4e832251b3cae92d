//! What this feature does by itself, and when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use web::{App, Duty, Hooks};

use crate::{pages, rules, sealing, store};

/// What it hears of, and what it brings.
pub fn hear(hooks: &mut Hooks) {
    hooks.forget_member.push(forget_member);
    hooks.forget_account.push(forget_account);
    hooks.membership_changed.push(membership_changed);
    hooks.stepped_down.push(stepped_down);
    hooks.keys_lost.push(keys_lost);
    hooks.keys_changed.push(sealing::keys_changed);
    hooks.what_she_holds.push(pages::what_she_holds);
    hooks.group_cards.push(pages::group_cards);
    hooks.home_cards.push(pages::home_cards);
    hooks.host_cards.push(pages::host_cards);
    hooks.evening_helps.push(pages::evening_helps);
    hooks.reads_again.push(pages::reads_again);
}

/// What it does by itself: what is over goes.
#[must_use]
pub fn duties() -> Vec<Duty> {
    let run = |app: &Arc<App>| {
        let today = app.clock.now_here().date();
        app.database.write(move |store| store::sweep(store, today, rules::is_forgotten))
    };
    vec![Duty { name: "quiet days, pauses and questions that are over", every_seconds: 3600, run }]
}

/// For [`web::Hooks::forget_member`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_holder(store, group, handle, &sealing::author_mark(app, group, handle)?)?;
    forget_own_of_no_holder(store, group, handle)?;
    store::forget_who(store, group, &sealing::who(app, group, handle)?)
}

/// For [`web::Hooks::membership_changed`]: what she asked for, and what she carried, goes with her.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came { Ok(()) } else { forget_member(app, store, group, handle) }
}

/// For [`web::Hooks::stepped_down`]: what she carried as one who holds the group. A wish of her own for a talk stays.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_holder(store, group, handle, &sealing::author_mark(app, group, handle)?)?;
    forget_own_of_no_holder(store, group, handle)
}

/// What she kept for herself goes with the last group she holds: without one she reaches no page to erase it.
fn forget_own_of_no_holder(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let Some(account) = groups::person(store, group, handle)?.and_then(|person| person.account) else { return Ok(()) };
    let places = groups::groups_of(store, account)?;
    if places.iter().any(|place| place.facilitator && place.group != group) {
        return Ok(());
    }
    store::forget_own(store, account)
}

/// For [`web::Hooks::keys_lost`]: what only the lost keys could open goes; whoever wanted a talk with her is asked again. Her own
/// wish stays: the one she picked still reads it.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_reader(store, group, handle, &sealing::author_mark(app, group, handle)?)?;
    store::forget_host_asks(store, group, handle)?;
    store::forget_answers_to(store, group, &sealing::who(app, group, handle)?)
}

/// For [`web::Hooks::forget_account`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(_: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    store::forget_own(store, account)
}
