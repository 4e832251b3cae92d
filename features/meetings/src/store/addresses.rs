//! Calendar addresses.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Language};

use super::feeds;

/// What her calendar says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Feed {
    /// The group's neutral name; else only that she is busy.
    pub cover_name: bool,
    /// Whether the place stands in it.
    pub place: bool,
    /// In which language.
    pub language: Language,
}

type Row = (Vec<u8>, Vec<u8>, String, i64, String);

fn feed(says: &str, place: i64, language: &str) -> Result<Feed, Fault> {
    Ok(Feed {
        cover_name: says == "cover",
        place: place != 0,
        language: Language::from_code(language).ok_or(Fault::Tampered("a language"))?,
    })
}

/// Hers, when it is on.
pub(crate) fn feed_of(store: &mut Store, group: Id, handle: Id) -> Result<Option<Feed>, Fault> {
    let row: Option<(String, i64, String)> = feeds::table
        .filter(feeds::group_id.eq(group.to_vec()))
        .filter(feeds::handle.eq(handle.to_vec()))
        .select((feeds::says, feeds::place, feeds::language))
        .first(store)
        .optional()?;
    row.map(|(says, place, language)| feed(&says, place, &language)).transpose()
}

/// The one an address leads to: group, whose, and what it says.
pub(crate) fn feed_behind(store: &mut Store, hash: &[u8]) -> Result<Option<(Id, Id, Feed)>, Fault> {
    let row: Option<Row> = feeds::table
        .filter(feeds::token_hash.eq(hash))
        .select((feeds::group_id, feeds::handle, feeds::says, feeds::place, feeds::language))
        .first(store)
        .optional()?;
    row.map(|(group, handle, says, place, language)| {
        Ok((Id::from_column(&group)?, Id::from_column(&handle)?, feed(&says, place, &language)?))
    })
    .transpose()
}

/// Turns it on with a new address; an older one leads nowhere from now on.
pub(crate) fn keep_feed(store: &mut Store, group: Id, handle: Id, hash: &[u8], feed: Feed) -> Result<(), Fault> {
    own_feed_off(store, group, handle)?;
    let touched = diesel::insert_into(feeds::table)
        .values((
            feeds::group_id.eq(group.to_vec()),
            feeds::handle.eq(handle.to_vec()),
            feeds::token_hash.eq(hash),
            feeds::says.eq(if feed.cover_name { "cover" } else { "busy" }),
            feeds::place.eq(i64::from(feed.place)),
            feeds::language.eq(feed.language.code()),
        ))
        .execute(store)?;
    Fault::rows("feeds", touched, 1)
}

/// Turns it off.
pub(crate) fn own_feed_off(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(feeds::table.filter(feeds::group_id.eq(group.to_vec())).filter(feeds::handle.eq(handle.to_vec())))
        .execute(store)?;
    Ok(())
}

/// A member is gone, and her address with her.
pub(crate) fn forget_feed(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    own_feed_off(store, group, handle)
}
