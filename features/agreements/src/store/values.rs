//! The SQL about values.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::{day, ground};
use crate::model::{Both, Said, Value, Values};

diesel::table! {
    group_values (group_id, value) {
        group_id -> Binary,
        value -> Text,
        word_en -> Text,
        word_cy -> Text,
        line_en -> Text,
        line_cy -> Text,
        said_on -> Text,
    }
}

type Row = (String, String, String, String, String, String);

/// What a group says of its values.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn values(store: &mut Store, group: Id) -> Result<Values, Fault> {
    let public = ground::ground(store, group)?.values_public;
    let rows: Vec<Row> = group_values::table
        .filter(group_values::group_id.eq(group.to_vec()))
        .select((
            group_values::value,
            group_values::word_en,
            group_values::word_cy,
            group_values::line_en,
            group_values::line_cy,
            group_values::said_on,
        ))
        .load(store)?;
    let mut said = Vec::new();
    for (value, word_en, word_cy, line_en, line_cy, on) in rows {
        let value = Value::from_word(&value).ok_or(Fault::Tampered("a value"))?;
        let (word, line) = (Both { en: word_en, cy: word_cy }, Both { en: line_en, cy: line_cy });
        said.push(Said { value, word, line, on: day(&on)? });
    }
    said.sort_by_key(|said| Value::ALL.iter().position(|value| *value == said.value));
    Ok(Values { public, said })
}

/// Keeps what the group said of one.
pub(crate) fn put_value(store: &mut Store, group: Id, said: &Said) -> Result<(), Fault> {
    forget_value(store, group, said.value)?;
    let touched = diesel::insert_into(group_values::table)
        .values((
            group_values::group_id.eq(group.to_vec()),
            group_values::value.eq(said.value.word()),
            group_values::word_en.eq(&said.word.en),
            group_values::word_cy.eq(&said.word.cy),
            group_values::line_en.eq(&said.line.en),
            group_values::line_cy.eq(&said.line.cy),
            group_values::said_on.eq(said.on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("group_values", touched, 1)
}

/// What the group said of one goes: our own line stands there again.
pub(crate) fn forget_value(store: &mut Store, group: Id, value: Value) -> Result<(), Fault> {
    diesel::delete(
        group_values::table
            .filter(group_values::group_id.eq(group.to_vec()))
            .filter(group_values::value.eq(value.word())),
    )
    .execute(store)?;
    Ok(())
}
