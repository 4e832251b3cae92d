//! Whose telephone an answer comes from: each number of a plan as a hash under the server's key, never in the clear.

use std::collections::HashSet;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::Timestamp;
use web::App;

use crate::model::{Plan, Way};

diesel::table! {
    text_numbers (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        number -> Binary,
        stopped -> BigInt,
        written_at -> BigInt,
        telling -> Nullable<Binary>,
    }
}

/// A number as it stands here.
pub type Number = [u8; 32];

/// Whose plan a number is in, and what was last sent to it.
#[derive(Clone, Debug)]
pub struct Whose {
    /// The group.
    pub group: Id,
    /// Her handle there.
    pub handle: Id,
    /// When something was last sent to it.
    pub written_at: Option<Timestamp>,
    /// What that was.
    pub telling: Option<Id>,
}

/// What a number becomes: the same however it was written.
#[must_use]
pub fn of(app: &App, telephone: &str) -> Number {
    app.server_key.mac("text-number/v1", post::whole_number(telephone).as_bytes())
}

/// The number of a plan, where texts go to it.
#[must_use]
pub fn of_plan(app: &App, plan: &Plan) -> Option<Number> {
    (plan.reach.way == Way::Text).then(|| of(app, &plan.telephone))
}

/// Whether nothing goes to this number of hers any more.
///
/// # Errors
/// The store cannot be reached.
pub fn has_stopped(store: &mut Store, group: Id, handle: Id, number: &Number) -> Result<bool, Fault> {
    let found: Option<i64> = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::handle.eq(handle.to_vec()))
        .filter(text_numbers::number.eq(number.to_vec()))
        .select(text_numbers::stopped)
        .first(store)
        .optional()?;
    Ok(found == Some(1))
}

/// Who of a group gets no texts any more.
///
/// # Errors
/// The store cannot be reached.
pub fn stopped(store: &mut Store, group: Id) -> Result<HashSet<Id>, Fault> {
    let rows: Vec<Vec<u8>> = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::stopped.eq(1))
        .select(text_numbers::handle)
        .load(store)?;
    rows.iter().map(|handle| Ok(Id::from_column(handle)?)).collect()
}

/// Group, handle, when it was written to, what it was told.
type Row = (Vec<u8>, Vec<u8>, i64, Option<Vec<u8>>);

/// Whose plans a number is in.
///
/// # Errors
/// The store cannot be reached.
pub fn behind(store: &mut Store, number: &Number) -> Result<Vec<Whose>, Fault> {
    let rows: Vec<Row> = text_numbers::table
        .filter(text_numbers::number.eq(number.to_vec()))
        .order((text_numbers::group_id, text_numbers::handle))
        .select((text_numbers::group_id, text_numbers::handle, text_numbers::written_at, text_numbers::telling))
        .load(store)?;
    rows.into_iter()
        .map(|(group, handle, written_at, telling)| {
            let at = Timestamp::from_microsecond(written_at).map_err(|_| Fault::Tampered("a moment"))?;
            Ok(Whose {
                group: Id::from_column(&group)?,
                handle: Id::from_column(&handle)?,
                written_at: (written_at > 0).then_some(at),
                telling: telling.as_deref().map(Id::from_column).transpose()?,
            })
        })
        .collect()
}

/// Keeps the number of a plan in place of the one before.
///
/// # Errors
/// The store cannot be reached.
pub fn put(store: &mut Store, group: Id, handle: Id, number: &Number, stopped: bool) -> Result<(), Fault> {
    forget(store, group, handle)?;
    let touched = diesel::insert_into(text_numbers::table)
        .values((
            text_numbers::group_id.eq(group.to_vec()),
            text_numbers::handle.eq(handle.to_vec()),
            text_numbers::number.eq(number.to_vec()),
            text_numbers::stopped.eq(i64::from(stopped)),
            text_numbers::written_at.eq(0),
            text_numbers::telling.eq(None::<Vec<u8>>),
        ))
        .execute(store)?;
    Fault::rows("text_numbers", touched, 1)
}

/// Notes that something was sent to it. A plan that is older than this table has no line yet: it gets one.
///
/// # Errors
/// The store cannot be reached.
pub fn note_written(
    store: &mut Store,
    (group, handle): (Id, Id),
    number: &Number,
    telling: Id,
    now: Timestamp,
) -> Result<(), Fault> {
    let note = |store: &mut Store| {
        diesel::update(
            text_numbers::table
                .filter(text_numbers::group_id.eq(group.to_vec()))
                .filter(text_numbers::handle.eq(handle.to_vec()))
                .filter(text_numbers::number.eq(number.to_vec())),
        )
        .set((text_numbers::written_at.eq(now.as_microsecond()), text_numbers::telling.eq(Some(telling.to_vec()))))
        .execute(store)
    };
    if note(store)? == 0 && crate::plans::revision(store, group, handle)?.is_some() {
        put(store, group, handle, number, false)?;
        note(store)?;
    }
    Ok(())
}

/// From now on nothing goes to it, until she sets anew how she may be reached.
///
/// # Errors
/// The store cannot be reached.
pub fn stop(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::update(
        text_numbers::table
            .filter(text_numbers::group_id.eq(group.to_vec()))
            .filter(text_numbers::handle.eq(handle.to_vec())),
    )
    .set(text_numbers::stopped.eq(1))
    .execute(store)?;
    Ok(())
}

/// Her number goes.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        text_numbers::table
            .filter(text_numbers::group_id.eq(group.to_vec()))
            .filter(text_numbers::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}
