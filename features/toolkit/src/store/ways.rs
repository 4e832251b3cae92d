//! What a group decided: whether phones follow, whether there is touch; and what it found about exercises.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::codes::toolkit_codes;

diesel::table! {
    toolkit_ways (group_id) {
        group_id -> Binary,
        phones -> BigInt,
        touch -> BigInt,
    }
}

/// Whether women's phones may follow an evening of this group: not unless it has said so.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn phones_follow(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let phones: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::phones).first(store).optional()?;
    Ok(phones == Some(1))
}

/// Says whether phones may follow. Where they may not any more, codes that opened many screens open none.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn let_phones_follow(store: &mut Store, group: Id, phones: bool) -> Result<(), Fault> {
    has_ways(store, group)?;
    let touched = diesel::update(toolkit_ways::table.find(group.to_vec()))
        .set(toolkit_ways::phones.eq(i64::from(phones)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)?;
    if !phones {
        diesel::delete(toolkit_codes::table.filter(toolkit_codes::group_id.eq(group.to_vec()))).execute(store)?;
    }
    Ok(())
}

/// A line for what a group decides, as every group begins, where it has decided nothing yet.
fn has_ways(store: &mut Store, group: Id) -> Result<(), Fault> {
    let there: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::phones).first(store).optional()?;
    if there.is_some() {
        return Ok(());
    }
    let touched = diesel::insert_into(toolkit_ways::table)
        .values((toolkit_ways::group_id.eq(group.to_vec()), toolkit_ways::phones.eq(0), toolkit_ways::touch.eq(0)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)
}

/// Whether what this group does may have touch in it: not unless it has said so.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn may_touch(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let touch: Option<i64> =
        toolkit_ways::table.find(group.to_vec()).select(toolkit_ways::touch).first(store).optional()?;
    Ok(touch == Some(1))
}

/// Says whether it may.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn let_touch(store: &mut Store, group: Id, touch: bool) -> Result<(), Fault> {
    has_ways(store, group)?;
    let touched = diesel::update(toolkit_ways::table.find(group.to_vec()))
        .set(toolkit_ways::touch.eq(i64::from(touch)))
        .execute(store)?;
    Fault::rows("toolkit_ways", touched, 1)
}

diesel::table! {
    toolkit_found (group_id, exercise) {
        group_id -> Binary,
        exercise -> Text,
        found -> Text,
    }
}

/// What a group found about exercises: by their names, each with its one word.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn found(store: &mut Store, group: Id) -> Result<Vec<(String, String)>, Fault> {
    Ok(toolkit_found::table
        .filter(toolkit_found::group_id.eq(group.to_vec()))
        .select((toolkit_found::exercise, toolkit_found::found))
        .order(toolkit_found::exercise)
        .load(store)?)
}

/// Notes what a group found about an exercise; with no word, nothing is left of it.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn find(store: &mut Store, group: Id, exercise: &str, found: Option<&str>) -> Result<(), Fault> {
    diesel::delete(toolkit_found::table.find((group.to_vec(), exercise))).execute(store)?;
    let Some(found) = found else { return Ok(()) };
    let touched = diesel::insert_into(toolkit_found::table)
        .values((
            toolkit_found::group_id.eq(group.to_vec()),
            toolkit_found::exercise.eq(exercise),
            toolkit_found::found.eq(found),
        ))
        .execute(store)?;
    Fault::rows("toolkit_found", touched, 1)
}
