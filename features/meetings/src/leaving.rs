//! What goes with a woman, and what follows her new keys.

use database::{Fault, Store};
use foundation::Id;
use keys::MemberKeys;
use web::App;

use crate::store;

/// For [`web::Hooks::forget_member`]: her answers, her ways, her calendar address, and her part in any meeting.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_traces(store, group, handle)?;
    store::asks::forget_ways(store, group, handle)?;
    store::forget_feed(store, group, handle)
}

/// For [`web::Hooks::forget_account`]: whatever is left in any group she was in.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        forget_member(app, store, group, handle)?;
    }
    Ok(())
}

/// For [`web::Hooks::membership_changed`]: whoever leaves is in no meeting to come, and her calendar address ends.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came { Ok(()) } else { forget_member(app, store, group, handle) }
}

/// For [`web::Hooks::keys_changed`]: copies sealed to her old keys are sealed to her new ones.
///
/// # Errors
/// The store cannot be reached, or a copy is not what was written.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        store::asks::reseal_copies(store, group, handle, old, new)?;
    }
    Ok(())
}
