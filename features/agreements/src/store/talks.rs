//! The SQL about talks before a first meeting, and about what a group looked at so that more women can come.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;

use super::day;
use crate::model::{HerWord, Item, Says, Talk};

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
    first_talk_words (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        says -> Text,
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

/// The one state that is written: a woman's own word has a table of its own.
const TALKED: &str = "talked";

type Row = (Vec<u8>, Option<Vec<u8>>, String);

/// The women of a group with whom somebody wrote down a talk.
pub(crate) fn talks(store: &mut Store, group: Id) -> Result<Vec<Talk>, Fault> {
    let rows: Vec<Row> = first_talks::table
        .filter(first_talks::group_id.eq(group.to_vec()))
        .filter(first_talks::state.eq(TALKED))
        .order(first_talks::handle)
        .select((first_talks::handle, first_talks::by_handle, first_talks::said_on))
        .load(store)?;
    rows.into_iter()
        .map(|(handle, by, on)| {
            Ok(Talk {
                handle: Id::from_column(&handle)?,
                by: by.as_deref().map(Id::from_column).transpose()?,
                on: day(&on)?,
            })
        })
        .collect()
}

/// What the women of a group say of it themselves.
pub(crate) fn her_words(store: &mut Store, group: Id) -> Result<Vec<HerWord>, Fault> {
    let rows: Vec<(Vec<u8>, String, String)> = first_talk_words::table
        .filter(first_talk_words::group_id.eq(group.to_vec()))
        .order(first_talk_words::handle)
        .select((first_talk_words::handle, first_talk_words::says, first_talk_words::said_on))
        .load(store)?;
    rows.into_iter()
        .map(|(handle, says, on)| {
            Ok(HerWord {
                handle: Id::from_column(&handle)?,
                says: Says::from_word(&says).ok_or(Fault::Tampered("her word of a talk"))?,
                on: day(&on)?,
            })
        })
        .collect()
}

/// Keeps it in the place of what was written down before; what she says herself stays.
pub(crate) fn put_talk(store: &mut Store, group: Id, talk: &Talk) -> Result<(), Fault> {
    forget_talk(store, group, talk.handle)?;
    let touched = diesel::insert_into(first_talks::table)
        .values((
            first_talks::group_id.eq(group.to_vec()),
            first_talks::handle.eq(talk.handle.to_vec()),
            first_talks::state.eq(TALKED),
            first_talks::by_handle.eq(talk.by.map(|by| by.to_vec())),
            first_talks::said_on.eq(talk.on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("first_talks", touched, 1)
}

/// Keeps what she says in the place of what she said before; what was written down about her stays.
pub(crate) fn put_her_word(store: &mut Store, group: Id, word: &HerWord) -> Result<(), Fault> {
    forget_her_word(store, group, word.handle)?;
    let touched = diesel::insert_into(first_talk_words::table)
        .values((
            first_talk_words::group_id.eq(group.to_vec()),
            first_talk_words::handle.eq(word.handle.to_vec()),
            first_talk_words::says.eq(word.says.word()),
            first_talk_words::said_on.eq(word.on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("first_talk_words", touched, 1)
}

/// She takes back what she said.
pub(crate) fn forget_her_word(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        first_talk_words::table
            .filter(first_talk_words::group_id.eq(group.to_vec()))
            .filter(first_talk_words::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Nobody has written down a talk with her any more.
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
    forget_her_word(store, group, handle)?;
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
