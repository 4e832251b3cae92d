//! What this feature does by itself, and when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use web::{App, Duty, Hooks};

use crate::{
    model::Side,
    pages,
    sealing::{self, Marks},
    store,
};

/// What it hears of, and what it brings.
pub fn hear(hooks: &mut Hooks) {
    hooks.forget_member.push(forget_member);
    hooks.membership_changed.push(membership_changed);
    hooks.stepped_down.push(stepped_down);
    hooks.keys_lost.push(keys_lost);
    hooks.keys_changed.push(sealing::keys_changed);
    hooks.what_she_holds.push(pages::what_she_holds);
    hooks.group_cards.push(pages::group_cards);
    hooks.evening_helps.push(pages::evening_helps);
}

/// What it does by itself: what is over goes.
#[must_use]
pub fn duties() -> Vec<Duty> {
    let run = |app: &Arc<App>| {
        let today = app.clock.now_here().date();
        app.database.write(move |store| store::sweep(store, today))
    };
    vec![Duty { name: "tries and words afterwards whose eight weeks are over", every_seconds: 3600, run }]
}

/// For [`web::Hooks::forget_member`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let marks = Marks::of(app, group)?;
    store::forget_asks(store, group, &marks.mark(handle, Side::Asks))?;
    store::let_go(store, group, &marks.mark(handle, Side::Beside))
}

/// For [`web::Hooks::membership_changed`]: what she asked, and what she said to others, goes with her.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came { Ok(()) } else { forget_member(app, store, group, handle) }
}

/// For [`web::Hooks::stepped_down`]: nobody has her beside her any more. What she asked for herself stays hers.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::let_go(store, group, &Marks::of(app, group)?.mark(handle, Side::Beside))
}

/// For [`web::Hooks::keys_lost`]: what only the lost keys could open goes.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_member(app, store, group, handle)
}
