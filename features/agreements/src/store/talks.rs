//! The SQL about talks before a first meeting, and about what a group looked at so that more women can come.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;

use super::day;
use crate::model::{Item, Talk, TalkState};

diesel::table! {
    first_talks (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        state -> Text,
        by_handle -> Nullable<Binary>,
        said_on -> Text,
    }
}
diesel::table! {
    inclusion_looks (group_id, item) {
        group_id -> Binary,
        item -> Text,
        looked_on -> Text,
    }
}

type Row = (Vec<u8>, String, Option<Vec<u8>>, String);

/// What stands about the women of a group.
pub(crate) fn talks(store: &mut Store, group: Id) -> Result<Vec<Talk>, Fault> {
    let rows: Vec<Row> = first_talks::table
        .filter(first_talks::group_id.eq(group.to_vec()))
        .order(first_talks::handle)
        .select((first_talks::handle, first_talks::state, first_talks::by_handle, first_talks::said_on))
        .load(store)?;
    rows.into_iter()
        .map(|(handle, state, by, on)| {
            Ok(Talk {
                handle: Id::from_column(&handle)?,
                state: TalkState::from_word(&state).ok_or(Fault::Tampered("a talk"))?,
                by: by.as_deref().map(Id::from_column).transpose()?,
                on: day(&on)?,
            })
        })
        .collect()
}

/// What stands about one woman.
pub(crate) fn talk(store: &mut Store, group: Id, handle: Id) -> Result<Option<Talk>, Fault> {
    Ok(talks(store, group)?.into_iter().find(|talk| talk.handle == handle))
}

/// Keeps it in the place of what stood there before.
pub(crate) fn put_talk(store: &mut Store, group: Id, talk: &Talk) -> Result<(), Fault> {
    forget_talk(store, group, talk.handle)?;
    let touched = diesel::insert_into(first_talks::table)
        .values((
            first_talks::group_id.eq(group.to_vec()),
            first_talks::handle.eq(talk.handle.to_vec()),
            first_talks::state.eq(talk.state.word()),
            first_talks::by_handle.eq(talk.by.map(|by| by.to_vec())),
            first_talks::said_on.eq(talk.on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("first_talks", touched, 1)
}

/// Nothing stands about her any more.
pub(crate) fn forget_talk(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        first_talks::table
            .filter(first_talks::group_id.eq(group.to_vec()))
            .filter(first_talks::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// She goes: nothing stands about her, and what she wrote down about others no longer says who did.
pub(crate) fn forget_talks_of(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_talk(store, group, handle)?;
    diesel::update(
        first_talks::table
            .filter(first_talks::group_id.eq(group.to_vec()))
            .filter(first_talks::by_handle.eq(handle.to_vec())),
    )
    .set(first_talks::by_handle.eq(None::<Vec<u8>>))
    .execute(store)?;
    Ok(())
}

/// What the group looked at, and when.
pub(crate) fn looks(store: &mut Store, group: Id) -> Result<Vec<(Item, Date)>, Fault> {
    let rows: Vec<(String, String)> = inclusion_looks::table
        .filter(inclusion_looks::group_id.eq(group.to_vec()))
        .select((inclusion_looks::item, inclusion_looks::looked_on))
        .load(store)?;
    rows.into_iter()
        .map(|(item, on)| Ok((Item::from_word(&item).ok_or(Fault::Tampered("an item"))?, day(&on)?)))
        .collect()
}

/// The group looked at something on a day; nothing: it did not after all.
pub(crate) fn put_look(store: &mut Store, group: Id, item: Item, on: Option<Date>) -> Result<(), Fault> {
    diesel::delete(
        inclusion_looks::table
            .filter(inclusion_looks::group_id.eq(group.to_vec()))
            .filter(inclusion_looks::item.eq(item.word())),
    )
    .execute(store)?;
    let Some(on) = on else { return Ok(()) };
    let touched = diesel::insert_into(inclusion_looks::table)
        .values((
            inclusion_looks::group_id.eq(group.to_vec()),
            inclusion_looks::item.eq(item.word()),
            inclusion_looks::looked_on.eq(on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("inclusion_looks", touched, 1)
}
