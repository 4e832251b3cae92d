//! Whose telephone an answer comes from: each number of a plan as a hash under the server's key, never in the clear.

use std::collections::HashMap;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::Timestamp;
use web::App;

use crate::model::{Plan, Stop, Way};

diesel::table! {
    text_numbers (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        number -> Binary,
        stopped -> BigInt,
        by_word -> BigInt,
        written_at -> BigInt,
        telling -> Nullable<Binary>,
        proven -> BigInt,
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

const fn stop_of((stopped, by_word): (i64, i64)) -> Option<Stop> {
    match (stopped, by_word) {
        (0, _) => None,
        (_, 0) => Some(Stop::Said),
        _ => Some(Stop::HerWord),
    }
}

/// What ended the texts to this number of hers, if something did.
///
/// # Errors
/// The store cannot be reached.
pub fn has_stopped(store: &mut Store, group: Id, handle: Id, number: &Number) -> Result<Option<Stop>, Fault> {
    let found: Option<(i64, i64)> = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::handle.eq(handle.to_vec()))
        .filter(text_numbers::number.eq(number.to_vec()))
        .select((text_numbers::stopped, text_numbers::by_word))
        .first(store)
        .optional()?;
    Ok(found.and_then(stop_of))
}

/// Whether texts to a number have ended for whoever uses it to change plans: by her own plan where the number is in it, and else
/// by anybody's who has shown that it is hers. Whoever gives another's number as her own cannot shut that one out.
///
/// # Errors
/// The store cannot be reached.
pub fn is_ended_for(store: &mut Store, group: Id, handle: Id, number: &Number) -> Result<bool, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, i64)> = text_numbers::table
        .filter(text_numbers::number.eq(number.to_vec()))
        .filter(text_numbers::proven.ne(0))
        .select((text_numbers::group_id, text_numbers::handle, text_numbers::stopped))
        .load(store)?;
    let own = rows.iter().find(|row| row.0 == group.to_vec() && row.1 == handle.to_vec());
    Ok(own.map_or_else(|| rows.iter().any(|row| row.2 != 0), |own| own.2 != 0))
}

/// START came from a number: whoever only says that it is hers may be written to by hand again, and asked for figures. Whose it is
/// starts her texts on her page.
///
/// # Errors
/// The store cannot be reached.
pub fn start_unproven(store: &mut Store, number: &Number) -> Result<(), Fault> {
    diesel::update(
        text_numbers::table
            .filter(text_numbers::number.eq(number.to_vec()))
            .filter(text_numbers::proven.eq(0))
            .filter(text_numbers::by_word.eq(0)),
    )
    .set(text_numbers::stopped.eq(0))
    .execute(store)?;
    Ok(())
}

/// She has shown that it is hers: a STOP that came before that is over, unless it was her own word.
///
/// # Errors
/// The store cannot be reached.
pub fn is_hers(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let hers = || {
        text_numbers::table
            .filter(text_numbers::group_id.eq(group.to_vec()))
            .filter(text_numbers::handle.eq(handle.to_vec()))
    };
    diesel::update(hers().filter(text_numbers::by_word.eq(0))).set(text_numbers::stopped.eq(0)).execute(store)?;
    diesel::update(hers()).set(text_numbers::proven.eq(1)).execute(store)?;
    Ok(())
}

/// Who of a group gets no texts any more, and by what.
///
/// # Errors
/// The store cannot be reached.
pub fn stopped(store: &mut Store, group: Id) -> Result<HashMap<Id, Stop>, Fault> {
    let rows: Vec<(Vec<u8>, i64, i64)> = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::stopped.eq(1))
        .select((text_numbers::handle, text_numbers::stopped, text_numbers::by_word))
        .load(store)?;
    let mut found = HashMap::new();
    for (handle, stopped, by_word) in rows {
        if let Some(stop) = stop_of((stopped, by_word)) {
            found.insert(Id::from_column(&handle)?, stop);
        }
    }
    Ok(found)
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
pub fn put(
    store: &mut Store,
    (group, handle): (Id, Id),
    number: &Number,
    stop: Option<Stop>,
    proven: bool,
) -> Result<(), Fault> {
    forget(store, group, handle)?;
    let touched = diesel::insert_into(text_numbers::table)
        .values((
            text_numbers::group_id.eq(group.to_vec()),
            text_numbers::handle.eq(handle.to_vec()),
            text_numbers::number.eq(number.to_vec()),
            text_numbers::stopped.eq(i64::from(stop.is_some())),
            text_numbers::by_word.eq(i64::from(stop == Some(Stop::HerWord))),
            text_numbers::written_at.eq(0),
            text_numbers::telling.eq(None::<Vec<u8>>),
            text_numbers::proven.eq(i64::from(proven)),
        ))
        .execute(store)?;
    Fault::rows("text_numbers", touched, 1)
}

/// Notes that something was sent to it, and of what an answer to it would be: nothing where none is asked for, and then what was
/// told before stands. A plan that is older than this table has no line yet: it gets one. A line with another
/// number is newer than what was sent, and stays.
///
/// # Errors
/// The store cannot be reached.
pub fn note_written(
    store: &mut Store,
    (group, handle): (Id, Id),
    number: &Number,
    telling: Option<Id>,
    now: Timestamp,
) -> Result<(), Fault> {
    let note = |store: &mut Store| {
        let hers = text_numbers::table
            .filter(text_numbers::group_id.eq(group.to_vec()))
            .filter(text_numbers::handle.eq(handle.to_vec()))
            .filter(text_numbers::number.eq(number.to_vec()));
        let written = text_numbers::written_at.eq(now.as_microsecond());
        match telling {
            Some(telling) => {
                diesel::update(hers).set((written, text_numbers::telling.eq(Some(telling.to_vec())))).execute(store)
            }
            None => diesel::update(hers).set(written).execute(store),
        }
    };
    if note(store)? == 0 && !has_line(store, group, handle)? && crate::plans::revision(store, group, handle)?.is_some()
    {
        put(store, (group, handle), number, None, true)?;
        note(store)?;
    }
    Ok(())
}

fn has_line(store: &mut Store, group: Id, handle: Id) -> Result<bool, Fault> {
    let found: i64 = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::handle.eq(handle.to_vec()))
        .count()
        .get_result(store)?;
    Ok(found > 0)
}

/// From now on nothing goes to it, until she herself starts it again. Her own word outlasts a later STOP.
///
/// # Errors
/// The store cannot be reached.
pub fn stop(store: &mut Store, group: Id, handle: Id, stop: Stop) -> Result<(), Fault> {
    let hers = text_numbers::table
        .filter(text_numbers::group_id.eq(group.to_vec()))
        .filter(text_numbers::handle.eq(handle.to_vec()));
    match stop {
        Stop::Said => diesel::update(hers).set(text_numbers::stopped.eq(1)).execute(store)?,
        Stop::HerWord => {
            diesel::update(hers).set((text_numbers::stopped.eq(1), text_numbers::by_word.eq(1))).execute(store)?
        }
    };
    Ok(())
}

/// Texts go to it again: she said so herself, signed in.
///
/// # Errors
/// The store cannot be reached.
pub fn start(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::update(
        text_numbers::table
            .filter(text_numbers::group_id.eq(group.to_vec()))
            .filter(text_numbers::handle.eq(handle.to_vec())),
    )
    .set((text_numbers::stopped.eq(0), text_numbers::by_word.eq(0)))
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
