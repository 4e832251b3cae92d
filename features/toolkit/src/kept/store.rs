//! The only SQL about what a woman keeps for herself.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use keys::MemberKeys;
use web::App;

diesel::table! {
    toolkit_kept (account_id, id) {
        account_id -> Binary,
        id -> Binary,
        sealed -> Binary,
    }
}

/// The most that one woman keeps.
pub(crate) const MOST: usize = 100;

/// Everything of hers, as it is sealed.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn all(store: &mut Store, account: Id) -> Result<Vec<(Id, Vec<u8>)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = toolkit_kept::table
        .filter(toolkit_kept::account_id.eq(account.to_vec()))
        .order(toolkit_kept::id)
        .select((toolkit_kept::id, toolkit_kept::sealed))
        .load(store)?;
    rows.into_iter().map(|(id, sealed)| Ok((Id::from_column(&id)?, sealed))).collect()
}

/// Keeps one thing more.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn keep(store: &mut Store, account: Id, id: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::insert_into(toolkit_kept::table)
        .values((
            toolkit_kept::account_id.eq(account.to_vec()),
            toolkit_kept::id.eq(id.to_vec()),
            toolkit_kept::sealed.eq(sealed),
        ))
        .execute(store)?;
    Fault::rows("toolkit_kept", touched, 1)
}

/// Erases one thing of hers; it may be gone already.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn erase(store: &mut Store, account: Id, id: Id) -> Result<(), Fault> {
    diesel::delete(
        toolkit_kept::table
            .filter(toolkit_kept::account_id.eq(account.to_vec()))
            .filter(toolkit_kept::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Erases all of hers.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn erase_all(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(toolkit_kept::table.filter(toolkit_kept::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

/// For [`web::Hooks::forget_account`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(_: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    erase_all(store, account)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (id, sealed) in all(store, account)? {
        let bound = super::bound(account, id);
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
        let again = keys::seal_to(new.public(), &bound, &plain)?;
        let hers = toolkit_kept::table
            .filter(toolkit_kept::account_id.eq(account.to_vec()))
            .filter(toolkit_kept::id.eq(id.to_vec()));
        let touched = diesel::update(hers).set(toolkit_kept::sealed.eq(again)).execute(store)?;
        Fault::rows("toolkit_kept", touched, 1)?;
    }
    Ok(())
}
