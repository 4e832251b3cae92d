//! A form is done once. The page that records something also records, in the same transaction, where it led.

use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, TextExpressionMethods as _,
};
use foundation::Id;
use jiff::Timestamp;

use crate::{Fault, Store};

diesel::table! {
    forms_done (once) {
        once -> Binary,
        place -> Text,
        done_at -> BigInt,
    }
}

/// Where a form that was sent already had led.
///
/// # Errors
/// The store cannot be reached.
pub fn already_done(connection: &mut Store, once: Id) -> Result<Option<String>, Fault> {
    Ok(forms_done::table
        .filter(forms_done::once.eq(once.to_vec()))
        .select(forms_done::place)
        .first::<String>(connection)
        .optional()?)
}

/// Remembers that a form was sent and where it led, and forgets those older than a day.
///
/// # Errors
/// [`Fault::Already`] when the same form was recorded a moment ago by another tap.
pub fn remember_done(connection: &mut Store, once: Id, place: &str, now: Timestamp) -> Result<(), Fault> {
    remember_many_done(connection, &[once], place, now)
}

/// The same for many that led to one place.
///
/// # Errors
/// As [`remember_done`].
pub fn remember_many_done(connection: &mut Store, all: &[Id], place: &str, now: Timestamp) -> Result<(), Fault> {
    let now = now.as_microsecond();
    diesel::delete(forms_done::table.filter(forms_done::done_at.lt(now - 86_400_000_000))).execute(connection)?;
    for once in all {
        let touched = diesel::insert_into(forms_done::table)
            .values((forms_done::once.eq(once.to_vec()), forms_done::place.eq(place), forms_done::done_at.eq(now)))
            .execute(connection)?;
        Fault::rows("forms_done", touched, 1)?;
    }
    Ok(())
}

/// Forgets forms that led to a place with this word in it: the handle of a woman who erased.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_done(connection: &mut Store, word: &str) -> Result<(), Fault> {
    diesel::delete(forms_done::table.filter(forms_done::place.like(format!("%{word}%")))).execute(connection)?;
    Ok(())
}
