//! The SQL about who put the page of a group's first months away.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

diesel::table! {
    slow_starts_put_away (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
    }
}

/// Whether she put it away.
pub(crate) fn is_put_away(store: &mut Store, group: Id, handle: Id) -> Result<bool, Fault> {
    let rows: i64 = slow_starts_put_away::table
        .filter(slow_starts_put_away::group_id.eq(group.to_vec()))
        .filter(slow_starts_put_away::handle.eq(handle.to_vec()))
        .count()
        .get_result(store)?;
    Ok(rows > 0)
}

/// She puts it away, or wants it back.
pub(crate) fn put_away(store: &mut Store, group: Id, handle: Id, away: bool) -> Result<(), Fault> {
    diesel::delete(
        slow_starts_put_away::table
            .filter(slow_starts_put_away::group_id.eq(group.to_vec()))
            .filter(slow_starts_put_away::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    if !away {
        return Ok(());
    }
    let touched = diesel::insert_into(slow_starts_put_away::table)
        .values((slow_starts_put_away::group_id.eq(group.to_vec()), slow_starts_put_away::handle.eq(handle.to_vec())))
        .execute(store)?;
    Fault::rows("slow_starts_put_away", touched, 1)
}
