//! The SQL about who put away what is said of a group's first months.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

diesel::table! {
    slow_starts_put_away (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
    }
}
diesel::table! {
    quiet_starts_put_away (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
    }
}

/// What she may put away, each for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// That few women at first are how groups begin.
    Young,
    /// That this one began quietly.
    Quiet,
}

/// Whether she put it away.
pub(crate) fn is_put_away(store: &mut Store, group: Id, handle: Id, said: Said) -> Result<bool, Fault> {
    macro_rules! rows {
        ($table:ident) => {
            $table::table
                .filter($table::group_id.eq(group.to_vec()))
                .filter($table::handle.eq(handle.to_vec()))
                .count()
                .get_result::<i64>(store)?
        };
    }
    Ok(match said {
        Said::Young => rows!(slow_starts_put_away),
        Said::Quiet => rows!(quiet_starts_put_away),
    } > 0)
}

/// She puts it away, or wants it back.
pub(crate) fn put_away(store: &mut Store, group: Id, handle: Id, said: Said, away: bool) -> Result<(), Fault> {
    macro_rules! keep {
        ($table:ident) => {{
            diesel::delete(
                $table::table.filter($table::group_id.eq(group.to_vec())).filter($table::handle.eq(handle.to_vec())),
            )
            .execute(store)?;
            if away {
                let touched = diesel::insert_into($table::table)
                    .values(($table::group_id.eq(group.to_vec()), $table::handle.eq(handle.to_vec())))
                    .execute(store)?;
                Fault::rows(stringify!($table), touched, 1)?;
            }
        }};
    }
    match said {
        Said::Young => keep!(slow_starts_put_away),
        Said::Quiet => keep!(quiet_starts_put_away),
    }
    Ok(())
}

/// What she put away goes with her, or when she holds the group no more.
pub(crate) fn forget_put_away(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    put_away(store, group, handle, Said::Young, false)?;
    put_away(store, group, handle, Said::Quiet, false)
}
