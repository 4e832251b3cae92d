//! Who stands at an old door, and who walks over from it.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::{WATCHED, notices};
use crate::model::Which;

/// Who stands at an old door or walks over from it, if it is still whom she saw there.
///
/// # Errors
/// The store cannot be reached.
pub fn set_door(
    store: &mut Store,
    group: Id,
    notice: Id,
    which: Which,
    (seen, by): (Option<Id>, Option<Id>),
) -> Result<bool, Fault> {
    let this = notices::table.filter(notices::group_id.eq(group.to_vec())).filter(notices::id.eq(notice.to_vec()));
    let hers = by.map(|by| by.to_vec());
    macro_rules! set {
        ($column:ident) => {
            match seen {
                None if by.is_none() => 0,
                None => diesel::update(this.filter(notices::$column.is_null()))
                    .set(notices::$column.eq(hers))
                    .execute(store)?,
                Some(seen) => diesel::update(this.filter(notices::$column.eq(seen.to_vec())))
                    .set(notices::$column.eq(hers))
                    .execute(store)?,
            }
        };
    }
    let touched = match which {
        Which::Last => set!(door_by),
        Which::Before => set!(before_by),
        Which::Walk => set!(walk_by),
    };
    // Whoever only walks over watches no door.
    if touched == 1 && seen.is_none() && which != Which::Walk {
        watch_door(store, group, notice)?;
    }
    Ok(touched == 1)
}

/// Somebody is looked for who stands at the old door, where nobody was before.
///
/// # Errors
/// The store cannot be reached.
pub fn watch_door(store: &mut Store, group: Id, notice: Id) -> Result<(), Fault> {
    let this = notices::table.filter(notices::group_id.eq(group.to_vec())).filter(notices::id.eq(notice.to_vec()));
    diesel::update(this).set(notices::door.eq(WATCHED)).execute(store)?;
    Ok(())
}
