//! Two women kept apart. What is stored tells nothing by itself: each pair lies as a tag under a secret of the keystore,
//! and only whoever has that secret and the list of a group's women can ask 'these two?'.

use std::collections::HashSet;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use keys::SecretKey;
use web::App;

diesel::table! {
    kept_apart (tag) {
        tag -> Binary,
    }
}
diesel::table! {
    /// Everybody who has a place in a group, here or gone; `groups` owns the table.
    members (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
    }
}

/// Makes the tags of one group's pairs.
pub struct Tags {
    secret: SecretKey,
    group: Id,
}

impl Tags {
    /// The tags of a group.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn of(app: &App, group: Id) -> Result<Self, Fault> {
        Ok(Self { secret: app.keystore.secret("kept-apart")?, group })
    }

    /// Says that `one` asked to be kept apart from `other`.
    fn tag(&self, one: Id, other: Id) -> Vec<u8> {
        self.secret.derive(&format!("{}/{one}/{other}", self.group)).expose().to_vec()
    }
}

fn everybody(store: &mut Store, group: Id) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> =
        members::table.filter(members::group_id.eq(group.to_vec())).select(members::handle).load(store)?;
    rows.iter().map(|handle| Ok(Id::from_column(handle)?)).collect()
}

fn there(store: &mut Store, tags: Vec<Vec<u8>>) -> Result<HashSet<Vec<u8>>, Fault> {
    let found: Vec<Vec<u8>> =
        kept_apart::table.filter(kept_apart::tag.eq_any(tags)).select(kept_apart::tag).load(store)?;
    Ok(found.into_iter().collect())
}

/// Those from whom a woman is kept apart in a group, here or gone, whoever of the two asked: neither sees what the other
/// writes. Nobody else notices, and what a facilitator tells the whole group still reaches both.
///
/// # Errors
/// A store cannot be reached.
pub fn kept_apart_with(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<HashSet<Id>, Fault> {
    let tags = Tags::of(app, group)?;
    let others: Vec<(Id, [Vec<u8>; 2])> = everybody(store, group)?
        .into_iter()
        .filter(|other| *other != handle)
        .map(|other| (other, [tags.tag(handle, other), tags.tag(other, handle)]))
        .collect();
    let found = there(store, others.iter().flat_map(|(_, both)| both.clone()).collect())?;
    Ok(others.into_iter().filter(|(_, both)| both.iter().any(|tag| found.contains(tag))).map(|(id, _)| id).collect())
}

/// From whom she asked to be kept apart. Who asked to be kept apart from her is never told.
///
/// # Errors
/// The store cannot be reached.
pub fn kept_apart_from(store: &mut Store, tags: &Tags, handle: Id) -> Result<HashSet<Id>, Fault> {
    let others: Vec<(Id, Vec<u8>)> =
        everybody(store, tags.group)?.into_iter().map(|other| (other, tags.tag(handle, other))).collect();
    let found = there(store, others.iter().map(|(_, tag)| tag.clone()).collect())?;
    Ok(others.into_iter().filter(|(_, tag)| found.contains(tag)).map(|(other, _)| other).collect())
}

/// Keeps her apart from another. Doing it twice changes nothing.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_apart(store: &mut Store, tags: &Tags, handle: Id, other: Id) -> Result<(), Fault> {
    let tag = tags.tag(handle, other);
    if there(store, vec![tag.clone()])?.is_empty() {
        let touched = diesel::insert_into(kept_apart::table).values(kept_apart::tag.eq(tag)).execute(store)?;
        Fault::rows("kept_apart", touched, 1)?;
    }
    Ok(())
}

/// Undoes it, if she was the one who asked.
///
/// # Errors
/// The store cannot be reached.
pub fn undo_apart(store: &mut Store, tags: &Tags, handle: Id, other: Id) -> Result<(), Fault> {
    diesel::delete(kept_apart::table.filter(kept_apart::tag.eq(tags.tag(handle, other)))).execute(store)?;
    Ok(())
}

/// Every pair she is one of goes. Those who went before her were forgotten when they went.
pub(super) fn forget(store: &mut Store, tags: &Tags, handle: Id) -> Result<(), Fault> {
    let both: Vec<Vec<u8>> = everybody(store, tags.group)?
        .into_iter()
        .flat_map(|other| [tags.tag(handle, other), tags.tag(other, handle)])
        .collect();
    diesel::delete(kept_apart::table.filter(kept_apart::tag.eq_any(both))).execute(store)?;
    Ok(())
}
