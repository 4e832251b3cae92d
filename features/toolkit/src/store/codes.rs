//! The codes that open an evening's screens.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use crate::model::Kept;

diesel::table! {
    toolkit_codes (code) {
        code -> Text,
        group_id -> Binary,
        plan_id -> Binary,
        until -> BigInt,
        often -> BigInt,
    }
}

/// Makes the one code of an evening; one from before opens nothing any more.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn put_code(store: &mut Store, plan: &Kept, code: &str, until: i64, often: bool) -> Result<(), Fault> {
    diesel::delete(
        toolkit_codes::table
            .filter(toolkit_codes::group_id.eq(plan.group.to_vec()))
            .filter(toolkit_codes::plan_id.eq(plan.id.to_vec())),
    )
    .execute(store)?;
    let touched = diesel::insert_into(toolkit_codes::table)
        .values((
            toolkit_codes::code.eq(code),
            toolkit_codes::group_id.eq(plan.group.to_vec()),
            toolkit_codes::plan_id.eq(plan.id.to_vec()),
            toolkit_codes::until.eq(until),
            toolkit_codes::often.eq(i64::from(often)),
        ))
        .execute(store)?;
    Fault::rows("toolkit_codes", touched, 1)
}

/// The code of an evening that still opens a screen.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn code_of(store: &mut Store, plan: &Kept, now: i64) -> Result<Option<String>, Fault> {
    Ok(toolkit_codes::table
        .filter(toolkit_codes::group_id.eq(plan.group.to_vec()))
        .filter(toolkit_codes::plan_id.eq(plan.id.to_vec()))
        .filter(toolkit_codes::until.gt(now))
        .select(toolkit_codes::code)
        .first(store)
        .optional()?)
}

/// Which evening a code opens: its group, its plan, and whether it opens many screens. One that opens one screen is used up by that.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn use_code(store: &mut Store, code: &str, now: i64) -> Result<Option<(Id, Id, bool)>, Fault> {
    let found: Option<(Vec<u8>, Vec<u8>, i64)> = toolkit_codes::table
        .find(code)
        .filter(toolkit_codes::until.gt(now))
        .select((toolkit_codes::group_id, toolkit_codes::plan_id, toolkit_codes::often))
        .first(store)
        .optional()?;
    let Some((group, plan, often)) = found else { return Ok(None) };
    if often == 0 {
        diesel::delete(toolkit_codes::table.find(code)).execute(store)?;
    }
    Ok(Some((Id::from_column(&group)?, Id::from_column(&plan)?, often == 1)))
}

/// Whether a code opens anything.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn is_code(store: &mut Store, code: &str, now: i64) -> Result<bool, Fault> {
    let found: Option<i64> = toolkit_codes::table
        .find(code)
        .filter(toolkit_codes::until.gt(now))
        .select(toolkit_codes::until)
        .first(store)
        .optional()?;
    Ok(found.is_some())
}
