//! Evenings whose five questions wait for whoever held them.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

diesel::table! {
    toolkit_later (account_id, group_id, plan_id) {
        account_id -> Binary,
        group_id -> Binary,
        plan_id -> Binary,
        day -> Text,
    }
}

/// Asks her the five questions of an evening from a day on.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn ask_later(store: &mut Store, account: Id, group: Id, plan: Id, day: &str) -> Result<(), Fault> {
    ask_no_more(store, account, group, plan)?;
    let touched = diesel::insert_into(toolkit_later::table)
        .values((
            toolkit_later::account_id.eq(account.to_vec()),
            toolkit_later::group_id.eq(group.to_vec()),
            toolkit_later::plan_id.eq(plan.to_vec()),
            toolkit_later::day.eq(day),
        ))
        .execute(store)?;
    Fault::rows("toolkit_later", touched, 1)
}

/// Asks them no more.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn ask_no_more(store: &mut Store, account: Id, group: Id, plan: Id) -> Result<(), Fault> {
    diesel::delete(toolkit_later::table.find((account.to_vec(), group.to_vec(), plan.to_vec()))).execute(store)?;
    Ok(())
}

/// The evenings whose questions wait for her: group and plan, where the plan is still there.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn asked_later(store: &mut Store, account: Id, from: &str, to: &str) -> Result<Vec<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = toolkit_later::table
        .filter(toolkit_later::account_id.eq(account.to_vec()))
        .filter(toolkit_later::day.ge(from))
        .filter(toolkit_later::day.le(to))
        .select((toolkit_later::group_id, toolkit_later::plan_id))
        .order(toolkit_later::plan_id)
        .load(store)?;
    rows.into_iter().map(|(group, plan)| Ok((Id::from_column(&group)?, Id::from_column(&plan)?))).collect()
}

/// What was to be asked of an account goes.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn forget_later(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(toolkit_later::table.filter(toolkit_later::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}
