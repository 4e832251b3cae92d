//! Private words between a woman and her facilitators: two locks, like everything she says (her own shred key and a key
//! made for this message), and that key sealed to each who may read it, from the signed roster.

use std::collections::{HashMap, HashSet};

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::{Chain, Member, Ring};
use jiff::civil::{Date, DateTime};
use keys::{Bound, EpochKey, MemberKeys, Zeroizing, message_key};
use web::{App, Turned, Visit};

use crate::{model::Said, posts::minute, store};

diesel::table! {
    private_words (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        handle -> Binary,
        author -> Binary,
        seq -> BigInt,
        about -> Nullable<Binary>,
        day -> Text,
        sealed -> Binary,
    }
}
diesel::table! {
    private_keys (group_id, id, handle) {
        group_id -> Binary,
        id -> Binary,
        handle -> Binary,
        sealed -> Binary,
    }
}

/// Sealed private words, ready to be kept.
#[derive(Clone)]
pub(crate) struct Sealed {
    group: Id,
    id: Id,
    handle: Id,
    author: Id,
    about: Option<Id>,
    day: Date,
    bytes: Vec<u8>,
    keys: Vec<(Id, Vec<u8>)>,
    epochs: (u64, u64),
}

fn bound(group: Id, id: Id, handle: Id, author: Id) -> Bound {
    Bound::new("private")
        .owner(group.as_bytes())
        .object(&[id.bytes(), handle.bytes()].concat())
        .author(author.as_bytes())
}

fn key_bound(group: Id, id: Id, reader: Id) -> Bound {
    Bound::new("private-key").owner(group.as_bytes()).object(id.as_bytes()).author(reader.as_bytes())
}

/// Those from whom the woman of a thread is kept apart; [`Turned::NotHere`] for a facilitator who is one of them, and for
/// anybody who does not hold the group.
fn apart_in(visit: &Visit, who: &Member, handle: Id) -> Result<HashSet<Id>, Turned> {
    if handle != who.handle && !who.facilitator {
        return Err(Turned::NotHere);
    }
    let apart = visit.read(|store| safety::kept_apart_with(visit.app(), store, who.group, handle))?;
    if apart.contains(&who.handle) { Err(Turned::NotHere) } else { Ok(apart) }
}

/// Whether anybody would read what a woman writes to the facilitators: one who holds the group, has an account, and is
/// not kept apart from her.
pub(crate) fn anybody_reads(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<bool, Fault> {
    let apart = safety::kept_apart_with(app, store, group, handle)?;
    Ok(groups::people(store, group)?
        .iter()
        .any(|person| person.facilitator && person.handle != handle && !apart.contains(&person.handle)))
}

/// Seals words for the woman whose words with the facilitators these are, and for every facilitator but those she is
/// kept apart from.
pub(crate) fn seal(visit: &Visit, who: &Member, handle: Id, about: Option<Id>, words: &str) -> Result<Sealed, Turned> {
    let (app, group) = (visit.app(), who.group);
    let (all, holding, apart) = visit.read(|store| {
        let all = groups::readers(store, app, group, Chain::Group)?;
        let holding = groups::readers(store, app, group, Chain::Facilitators)?;
        Ok((all, holding, safety::kept_apart_with(app, store, group, handle)?))
    })?;
    let epochs = (all.epoch, holding.epoch);
    let mut readers = holding.women;
    readers.retain(|(reader, _)| !apart.contains(reader));
    for (reader, public) in all.women {
        if reader == handle && readers.iter().all(|(known, _)| *known != reader) {
            readers.push((reader, public));
        }
    }
    let (id, at, key) = (Id::random()?, minute(visit), EpochKey::random()?);
    let shred = app.keystore.held(HeldKind::Shred, who.handle)?;
    let shred = shred.ok_or_else(|| Fault::Broken("she has no shred key here".to_owned()))?;
    let said = Said { at, about, note: Zeroizing::default(), words: Zeroizing::new(words.to_owned()) };
    let bound = bound(group, id, handle, who.handle);
    let keys = readers
        .iter()
        .map(|(reader, public)| Ok((*reader, keys::seal_to(public, &key_bound(group, id, *reader), key.expose())?)))
        .collect::<Result<Vec<_>, keys::Fault>>()?;
    Ok(Sealed {
        group,
        id,
        handle,
        author: who.handle,
        about,
        day: at.date(),
        bytes: message_key(&key, &shred, &bound).seal(&bound, &said.encode())?,
        keys,
        epochs,
    })
}

/// Keeps them. [`Fault::Met`] when those who may read are others than those it was sealed to: seal anew.
pub(crate) fn put(store: &mut Store, sealed: &Sealed) -> Result<(), Fault> {
    groups::check_epoch(store, sealed.group, Chain::Group, sealed.epochs.0)?;
    groups::check_epoch(store, sealed.group, Chain::Facilitators, sealed.epochs.1)?;
    let touched = diesel::insert_into(private_words::table)
        .values((
            private_words::group_id.eq(sealed.group.to_vec()),
            private_words::id.eq(sealed.id.to_vec()),
            private_words::handle.eq(sealed.handle.to_vec()),
            private_words::author.eq(sealed.author.to_vec()),
            private_words::seq.eq(store::next_place(store, sealed.group)?),
            private_words::about.eq(sealed.about.map(|about| about.to_vec())),
            private_words::day.eq(sealed.day.to_string()),
            private_words::sealed.eq(sealed.bytes.clone()),
        ))
        .execute(store)?;
    Fault::rows("private_words", touched, 1)?;
    for (reader, bytes) in &sealed.keys {
        let touched = diesel::insert_into(private_keys::table)
            .values((
                private_keys::group_id.eq(sealed.group.to_vec()),
                private_keys::id.eq(sealed.id.to_vec()),
                private_keys::handle.eq(reader.to_vec()),
                private_keys::sealed.eq(bytes.clone()),
            ))
            .execute(store)?;
        Fault::rows("private_keys", touched, 1)?;
    }
    Ok(())
}

/// One private message as a row.
struct Row {
    id: Id,
    handle: Id,
    author: Id,
    about: Option<Id>,
    day: Date,
    sealed: Vec<u8>,
    key: Option<Vec<u8>>,
}

type Columns = (Vec<u8>, Vec<u8>, Vec<u8>, Option<Vec<u8>>, String, Vec<u8>);

macro_rules! columns {
    () => {
        (
            private_words::id,
            private_words::handle,
            private_words::author,
            private_words::about,
            private_words::day,
            private_words::sealed,
        )
    };
}

fn row((id, handle, author, about, day, sealed): Columns) -> Result<Row, Fault> {
    Ok(Row {
        id: Id::from_column(&id)?,
        handle: Id::from_column(&handle)?,
        author: Id::from_column(&author)?,
        about: about.as_deref().map(Id::from_column).transpose()?,
        day: store::day(&day)?,
        sealed,
        key: None,
    })
}

/// A private message, open.
pub(crate) struct Private {
    pub(crate) id: Id,
    /// The woman whose words with the facilitators these are.
    pub(crate) handle: Id,
    pub(crate) author: Id,
    /// The post it is about, when that was taken out.
    pub(crate) about: Option<Id>,
    pub(crate) day: Date,
    /// When, and the words; nothing when they are not what was written.
    pub(crate) said: Option<(DateTime, Zeroizing<String>)>,
}

fn keys_of(store: &mut Store, group: Id, reader: Id, rows: &mut [Row]) -> Result<(), Fault> {
    let ids: Vec<Vec<u8>> = rows.iter().map(|row| row.id.to_vec()).collect();
    let found: Vec<(Vec<u8>, Vec<u8>)> = private_keys::table
        .filter(private_keys::group_id.eq(group.to_vec()))
        .filter(private_keys::handle.eq(reader.to_vec()))
        .filter(private_keys::id.eq_any(ids))
        .select((private_keys::id, private_keys::sealed))
        .load(store)?;
    let mut found: HashMap<Vec<u8>, Vec<u8>> = found.into_iter().collect();
    for row in rows {
        row.key = found.remove(row.id.as_bytes().as_slice());
    }
    Ok(())
}

/// What she may read of the words between one woman and the facilitators, oldest first: the newest 100. Words from
/// before she held the group, and withdrawn ones, are not there.
pub(crate) fn thread(visit: &Visit, who: &Member, handle: Id) -> Result<Vec<Private>, Turned> {
    let apart = apart_in(visit, who, handle)?;
    let rows = visit.read(|store| {
        let found: Vec<Columns> = private_words::table
            .filter(private_words::group_id.eq(who.group.to_vec()))
            .filter(private_words::handle.eq(handle.to_vec()))
            .order(private_words::seq.desc())
            .limit(100)
            .select(columns!())
            .load(store)?;
        let mut rows = found.into_iter().rev().map(row).collect::<Result<Vec<_>, _>>()?;
        rows.retain(|row| handle != who.handle || !apart.contains(&row.author));
        keys_of(store, who.group, who.handle, &mut rows)?;
        Ok(rows)
    })?;
    open_all(visit, who, &rows)
}

/// One private message that she may read.
pub(crate) fn one(visit: &Visit, who: &Member, id: Id) -> Result<Private, Turned> {
    let rows = visit.read(|store| {
        let found: Option<Columns> = private_words::table
            .filter(private_words::group_id.eq(who.group.to_vec()))
            .filter(private_words::id.eq(id.to_vec()))
            .select(columns!())
            .first(store)
            .optional()?;
        let mut rows = found.into_iter().map(row).collect::<Result<Vec<_>, _>>()?;
        keys_of(store, who.group, who.handle, &mut rows)?;
        Ok(rows)
    })?;
    let found = open_all(visit, who, &rows)?.pop().ok_or(Turned::NotHere)?;
    // A key that is still there does not let her in once she holds the group no more, or is kept apart.
    let apart = apart_in(visit, who, found.handle)?;
    if found.handle == who.handle && apart.contains(&found.author) { Err(Turned::NotHere) } else { Ok(found) }
}

fn open_all(visit: &Visit, who: &Member, rows: &[Row]) -> Result<Vec<Private>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let mut authors: Vec<Id> = rows.iter().map(|row| row.author).collect();
    authors.sort_unstable();
    authors.dedup();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(key), Some(shred)) = (&row.key, shreds.get(&row.author)) else { continue };
        let said = match open(&session.keys, who, row, key, shred) {
            Ok(said) => Some((said.at, said.words)),
            Err(fault) => {
                tracing::error!(alert = "message", cause = %fault, "a private message is not what was written");
                None
            }
        };
        let Row { id, handle, author, about, day, .. } = *row;
        all.push(Private { id, handle, author, about, day, said });
    }
    Ok(all)
}

fn open(keys: &MemberKeys, who: &Member, row: &Row, key: &[u8], shred: &keys::SecretKey) -> Result<Said, Fault> {
    let key = EpochKey::from_slice(&keys::open_with(keys, &key_bound(who.group, row.id, who.handle), key)?)?;
    let bound = bound(who.group, row.id, row.handle, row.author);
    let said = Said::decode(&message_key(&key, shred, &bound).open(&bound, &row.sealed)?)?;
    if said.about == row.about && said.at.date() == row.day {
        Ok(said)
    } else {
        Err(Fault::Tampered("private words stand where they were not written"))
    }
}

/// Who wrote to the facilitators, newest first: her handle, the day of the last words, and whether they are hers and so
/// wait for an answer. Not those from whom `reader` is kept apart.
pub(crate) fn threads(app: &App, store: &mut Store, group: Id, reader: Id) -> Result<Vec<(Id, Date, bool)>, Fault> {
    let apart = safety::kept_apart_with(app, store, group, reader)?;
    let rows: Vec<(Vec<u8>, Vec<u8>, String)> = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .order(private_words::seq.desc())
        .select((private_words::handle, private_words::author, private_words::day))
        .load(store)?;
    let mut threads: Vec<(Id, Date, bool)> = Vec::new();
    for (handle, author, day) in rows {
        let handle = Id::from_column(&handle)?;
        if !apart.contains(&handle) && threads.iter().all(|(known, ..)| *known != handle) {
            threads.push((handle, store::day(&day)?, Id::from_column(&author)? == handle));
        }
    }
    Ok(threads)
}

/// The day and author of the last words between her and the facilitators.
pub(crate) fn last(store: &mut Store, group: Id, handle: Id) -> Result<Option<(Date, Id)>, Fault> {
    let row: Option<(String, Vec<u8>)> = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .filter(private_words::handle.eq(handle.to_vec()))
        .order(private_words::seq.desc())
        .select((private_words::day, private_words::author))
        .first(store)
        .optional()?;
    row.map(|(day, author)| Ok((store::day(&day)?, Id::from_column(&author)?))).transpose()
}

/// Whether she has answered why a post of hers was taken out: once is what the page offers.
pub(crate) fn has_answered(store: &mut Store, group: Id, handle: Id, post: Id) -> Result<bool, Fault> {
    let answers: i64 = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .filter(private_words::author.eq(handle.to_vec()))
        .filter(private_words::handle.eq(handle.to_vec()))
        .filter(private_words::about.eq(post.to_vec()))
        .count()
        .get_result(store)?;
    Ok(answers > 0)
}

fn delete(store: &mut Store, group: Id, ids: Vec<Vec<u8>>) -> Result<(), Fault> {
    for id in ids {
        diesel::delete(
            private_keys::table.filter(private_keys::group_id.eq(group.to_vec())).filter(private_keys::id.eq(&id)),
        )
        .execute(store)?;
        diesel::delete(
            private_words::table.filter(private_words::group_id.eq(group.to_vec())).filter(private_words::id.eq(&id)),
        )
        .execute(store)?;
    }
    Ok(())
}

/// She takes back something she wrote privately: it is gone for everybody.
pub(crate) fn take_back(store: &mut Store, group: Id, author: Id, id: Id) -> Result<(), Fault> {
    let hers: Vec<Vec<u8>> = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .filter(private_words::id.eq(id.to_vec()))
        .filter(private_words::author.eq(author.to_vec()))
        .select(private_words::id)
        .load(store)?;
    delete(store, group, hers)
}

/// Everything written privately with her goes, and what was sealed to her.
pub(crate) fn forget_thread(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let ids: Vec<Vec<u8>> = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .filter(private_words::handle.eq(handle.to_vec()))
        .select(private_words::id)
        .load(store)?;
    delete(store, group, ids)?;
    diesel::delete(
        private_keys::table
            .filter(private_keys::group_id.eq(group.to_vec()))
            .filter(private_keys::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// What she wrote privately to others goes too.
pub(crate) fn forget_author(store: &mut Store, group: Id, author: Id) -> Result<(), Fault> {
    let ids: Vec<Vec<u8>> = private_words::table
        .filter(private_words::group_id.eq(group.to_vec()))
        .filter(private_words::author.eq(author.to_vec()))
        .select(private_words::id)
        .load(store)?;
    delete(store, group, ids)
}

/// What was sealed to her old keys is sealed to her new ones.
pub(crate) fn reseal(
    store: &mut Store,
    group: Id,
    handle: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = private_keys::table
        .filter(private_keys::group_id.eq(group.to_vec()))
        .filter(private_keys::handle.eq(handle.to_vec()))
        .select((private_keys::id, private_keys::sealed))
        .load(store)?;
    for (id, sealed) in rows {
        let bound = key_bound(group, Id::from_column(&id)?, handle);
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
        let again = keys::seal_to(new.public(), &bound, &plain)?;
        diesel::update(
            private_keys::table
                .filter(private_keys::group_id.eq(group.to_vec()))
                .filter(private_keys::id.eq(&id))
                .filter(private_keys::handle.eq(handle.to_vec())),
        )
        .set(private_keys::sealed.eq(again))
        .execute(store)?;
    }
    Ok(())
}

/// The keys of private messages that were sealed to the keys she lost.
pub(crate) fn forget_keys_of(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        private_keys::table
            .filter(private_keys::group_id.eq(group.to_vec()))
            .filter(private_keys::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}
