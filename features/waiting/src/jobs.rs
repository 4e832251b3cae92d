//! What this feature does by itself, and when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use keys::MemberKeys;
use web::{App, Duty, Hooks};

use crate::{pages, sealing, settling, store};

/// What it hears of, and what it brings.
pub fn hear(hooks: &mut Hooks) {
    hooks.forget_account.push(forget_account);
    hooks.keys_changed.push(keys_changed);
    hooks.membership_changed.push(membership_changed);
    hooks.before_inviting.push(settling::may_invite);
    hooks.public_cards.push(pages::public_cards);
    hooks.group_cards.push(pages::group_cards);
    hooks.home_cards.push(pages::home_cards);
}

/// What it does by itself: an offer that nobody answered goes on to the next.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![Duty { name: "places in groups that are full", every_seconds: 900, run }]
}

fn run(app: &Arc<App>) -> Result<(), Fault> {
    for group in app.database.read(store::groups_with_lists)? {
        let of_the_change = Arc::clone(app);
        app.database.write(move |store| settling::settle(&of_the_change, store, group))?;
    }
    Ok(())
}

/// For [`web::Hooks::forget_account`]: she waits nowhere any more.
///
/// # Errors
/// A store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    for woman in store::of_account(store, account)? {
        if let Some(which) = woman.which {
            groups::void_code(store, woman.group, which)?;
        }
        store::forget(store, woman.group, account)?;
        settling::settle(app, store, woman.group)?;
    }
    Ok(())
}

/// For [`web::Hooks::membership_changed`]: whoever came waits no more, and where somebody left the next has an offer.
///
/// # Errors
/// A store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came {
        let account = groups::person(store, group, handle)?.and_then(|person| person.account);
        if let Some(account) = account {
            store::forget(store, group, account)?;
        }
    }
    settling::settle_without(app, store, group, (!came).then_some(handle))
}

/// For [`web::Hooks::keys_changed`].
///
/// # Errors
/// As [`sealing::keys_changed`].
pub fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    sealing::keys_changed(app, store, account, old, new)
}
