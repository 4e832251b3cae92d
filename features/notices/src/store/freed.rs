//! What is nobody's any more: what one took on, and what was noted of a number she no longer has.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::{NOT_HERS, notice_tellings, notices};
use crate::model::Told;

/// How she is reached changed: whoever took on to ring or write to her looks again, which stands in her list.
///
/// # Errors
/// The store cannot be reached.
pub fn nobody_does(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let hers = || {
        notice_tellings::table
            .filter(notice_tellings::group_id.eq(group.to_vec()))
            .filter(notice_tellings::handle.eq(handle.to_vec()))
    };
    diesel::update(hers()).set(notice_tellings::taken_by.eq(None::<Vec<u8>>)).execute(store)?;
    // Whoever answers at the number she had says nothing of the one she has now.
    diesel::update(hers().filter(notice_tellings::wants_call.eq(NOT_HERS)))
        .set(notice_tellings::wants_call.eq(0))
        .execute(store)?;
    let ticked = notice_tellings::state.eq(Told::NotReached.word());
    diesel::update(hers().filter(ticked).filter(notice_tellings::before.eq(Told::Answered.word())))
        .set(notice_tellings::before.eq(""))
        .execute(store)?;
    Ok(())
}

/// What somebody took on becomes free: what she does by hand, the doors she stands at, and the way she walks.
///
/// # Errors
/// The store cannot be reached.
pub fn free(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let (group, handle) = (group.to_vec(), handle.to_vec());
    diesel::update(
        notice_tellings::table
            .filter(notice_tellings::group_id.eq(group.clone()))
            .filter(notice_tellings::taken_by.eq(handle.clone())),
    )
    .set(notice_tellings::taken_by.eq(None::<Vec<u8>>))
    .execute(store)?;
    let here = notices::table.filter(notices::group_id.eq(group));
    diesel::update(here.clone().filter(notices::door_by.eq(handle.clone())))
        .set(notices::door_by.eq(None::<Vec<u8>>))
        .execute(store)?;
    diesel::update(here.clone().filter(notices::before_by.eq(handle.clone())))
        .set(notices::before_by.eq(None::<Vec<u8>>))
        .execute(store)?;
    diesel::update(here.filter(notices::walk_by.eq(handle)))
        .set(notices::walk_by.eq(None::<Vec<u8>>))
        .execute(store)?;
    Ok(())
}
