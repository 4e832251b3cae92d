//! Two women kept apart.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

diesel::table! {
    kept_apart (group_id, handle, other) {
        group_id -> Binary,
        handle -> Binary,
        other -> Binary,
    }
}

/// Every pair in a group that is kept apart, as (who asked, from whom). Neither sees what the other writes, whoever
/// asked; nobody else notices, and what a facilitator tells the whole group still reaches both.
///
/// # Errors
/// The store cannot be reached.
pub fn blocked_pairs(store: &mut Store, group: Id) -> Result<Vec<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = kept_apart::table
        .filter(kept_apart::group_id.eq(group.to_vec()))
        .select((kept_apart::handle, kept_apart::other))
        .load(store)?;
    rows.iter().map(|(one, other)| Ok((Id::from_column(one)?, Id::from_column(other)?))).collect()
}

/// From whom she asked to be kept apart. Who asked to be kept apart from her is never told.
///
/// # Errors
/// The store cannot be reached.
pub fn kept_apart_from(store: &mut Store, group: Id, handle: Id) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = kept_apart::table
        .filter(kept_apart::group_id.eq(group.to_vec()))
        .filter(kept_apart::handle.eq(handle.to_vec()))
        .select(kept_apart::other)
        .load(store)?;
    rows.iter().map(|other| Ok(Id::from_column(other)?)).collect()
}

/// Keeps her apart from another. Doing it twice changes nothing.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_apart(store: &mut Store, group: Id, handle: Id, other: Id) -> Result<(), Fault> {
    if !kept_apart_from(store, group, handle)?.contains(&other) {
        let touched = diesel::insert_into(kept_apart::table)
            .values((
                kept_apart::group_id.eq(group.to_vec()),
                kept_apart::handle.eq(handle.to_vec()),
                kept_apart::other.eq(other.to_vec()),
            ))
            .execute(store)?;
        Fault::rows("kept_apart", touched, 1)?;
    }
    Ok(())
}

/// Undoes it, if she was the one who asked.
///
/// # Errors
/// The store cannot be reached.
pub fn undo_apart(store: &mut Store, group: Id, handle: Id, other: Id) -> Result<(), Fault> {
    diesel::delete(
        kept_apart::table
            .filter(kept_apart::group_id.eq(group.to_vec()))
            .filter(kept_apart::handle.eq(handle.to_vec()))
            .filter(kept_apart::other.eq(other.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

pub(super) fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let there = || kept_apart::table.filter(kept_apart::group_id.eq(group.to_vec()));
    diesel::delete(there().filter(kept_apart::handle.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(there().filter(kept_apart::other.eq(handle.to_vec()))).execute(store)?;
    Ok(())
}
