//! Reading and writing the tables. Nothing here decides.

use std::collections::HashSet;

use database::{Fault, Store};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _,
    QueryDsl as _, Queryable, RunQueryDsl as _,
};
use foundation::Id;
use jiff::civil::Date;

use crate::{
    model::{Kind, ReadingTimes, Row, State},
    rules::ON_A_PAGE,
};

diesel::table! {
    posts (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        seq -> BigInt,
        kind -> Text,
        author_kind -> Text,
        parent -> Nullable<Binary>,
        handle -> Binary,
        epoch -> BigInt,
        revision -> BigInt,
        day -> Text,
        state -> Text,
        sealed -> Nullable<Binary>,
    }
}
diesel::table! {
    talk_places (group_id) {
        group_id -> Binary,
        last -> BigInt,
    }
}

const PERSON: &str = "person";

pub(crate) fn number(stored: i64) -> Result<u64, Fault> {
    u64::try_from(stored).map_err(|_| Fault::Tampered("a number"))
}

pub(crate) fn stored(number: u64) -> Result<i64, Fault> {
    i64::try_from(number).map_err(|_| Fault::Tampered("a number"))
}

pub(crate) fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a day"))
}

#[derive(Queryable)]
struct Stored {
    id: Vec<u8>,
    seq: i64,
    kind: String,
    author_kind: String,
    parent: Option<Vec<u8>>,
    handle: Vec<u8>,
    epoch: i64,
    revision: i64,
    day: String,
    state: String,
    sealed: Option<Vec<u8>>,
}

impl Stored {
    fn row(self) -> Result<Row, Fault> {
        Ok(Row {
            id: Id::from_column(&self.id)?,
            seq: number(self.seq)?,
            kind: Kind::from_word(&self.kind).ok_or(Fault::Tampered("the kind of a post"))?,
            by_person: self.author_kind == PERSON,
            parent: self.parent.as_deref().map(Id::from_column).transpose()?,
            author: Id::from_column(&self.handle)?,
            epoch: number(self.epoch)?,
            revision: number(self.revision)?,
            day: day(&self.day)?,
            state: State::from_word(&self.state).ok_or(Fault::Tampered("the state of a post"))?,
            sealed: self.sealed,
        })
    }
}

macro_rules! columns {
    () => {
        (
            posts::id,
            posts::seq,
            posts::kind,
            posts::author_kind,
            posts::parent,
            posts::handle,
            posts::epoch,
            posts::revision,
            posts::day,
            posts::state,
            posts::sealed,
        )
    };
}

/// The next place in the group's order: never one that was given before, also when what stood there is gone.
pub(crate) fn next_place(store: &mut Store, group: Id) -> Result<i64, Fault> {
    let here = || talk_places::table.filter(talk_places::group_id.eq(group.to_vec()));
    let last: Option<i64> = here().select(talk_places::last).first(store).optional()?;
    let next = last.unwrap_or(0) + 1;
    let touched = if last.is_some() {
        diesel::update(here()).set(talk_places::last.eq(next)).execute(store)?
    } else {
        diesel::insert_into(talk_places::table)
            .values((talk_places::group_id.eq(group.to_vec()), talk_places::last.eq(next)))
            .execute(store)?
    };
    Fault::rows("talk_places", touched, 1)?;
    Ok(next)
}

/// Puts a message at the end; its `seq` is given here.
pub(crate) fn add(store: &mut Store, group: Id, row: &Row) -> Result<(), Fault> {
    let place = next_place(store, group)?;
    let touched = diesel::insert_into(posts::table)
        .values((
            posts::group_id.eq(group.to_vec()),
            posts::id.eq(row.id.to_vec()),
            posts::seq.eq(place),
            posts::kind.eq(row.kind.word()),
            posts::author_kind.eq(PERSON),
            posts::parent.eq(row.parent.map(|parent| parent.to_vec())),
            posts::handle.eq(row.author.to_vec()),
            posts::epoch.eq(stored(row.epoch)?),
            posts::revision.eq(stored(row.revision)?),
            posts::day.eq(row.day.to_string()),
            posts::state.eq(row.state.word()),
            posts::sealed.eq(row.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("posts", touched, 1)
}

/// Which messages of a group.
#[derive(Clone, Copy)]
pub(crate) enum Which {
    /// The newest.
    Newest,
    /// The newest of those before a message; the newest of all when it is gone.
    Before(Id),
    /// The first of those after a message; the newest of all when it is gone.
    After(Id),
    /// The first of all.
    FromTheStart,
}

/// One page of them and, at most, one more: then there are others. Posts of women she is kept apart from, and answers
/// under these that are not her own, are left out here already: a page that were shorter for them would tell.
pub(crate) fn some(
    store: &mut Store,
    group: Id,
    kind: Kind,
    which: Which,
    (her, hidden): (Id, &HashSet<Id>),
) -> Result<Vec<Row>, Fault> {
    let anchor = match which {
        Which::Before(post) | Which::After(post) => one(store, group, post)?.map(|row| stored(row.seq)).transpose()?,
        Which::FromTheStart => Some(0),
        Which::Newest => None,
    };
    let after = anchor.filter(|_| matches!(which, Which::After(_) | Which::FromTheStart));
    let before = anchor.filter(|_| matches!(which, Which::Before(_))).unwrap_or(i64::MAX);
    let hidden: Vec<Vec<u8>> = if kind == Kind::Post { hidden.iter().map(Id::to_vec).collect() } else { Vec::new() };
    let under: Vec<Vec<u8>> = if hidden.is_empty() {
        Vec::new()
    } else {
        posts::table
            .filter(posts::group_id.eq(group.to_vec()))
            .filter(posts::handle.eq_any(hidden.clone()))
            .select(posts::id)
            .load(store)?
    };
    let rows: Vec<Stored> = database::each!(store, connection => {
        let here = posts::table
            .filter(posts::group_id.eq(group.to_vec()))
            .filter(posts::kind.eq(kind.word()))
            .filter(posts::seq.lt(before))
            .filter(posts::handle.ne_all(hidden))
            .filter(
                posts::handle
                    .eq(her.to_vec())
                    .or(posts::parent.is_null())
                    .or(posts::parent.assume_not_null().ne_all(under)),
            )
            .limit(ON_A_PAGE + 1)
            .select(columns!());
        match after {
            Some(after) => here.filter(posts::seq.gt(after)).order(posts::seq.asc()).load(connection),
            None => here.order(posts::seq.desc()).load(connection),
        }
    })?;
    rows.into_iter().map(Stored::row).collect()
}

pub(crate) fn one(store: &mut Store, group: Id, id: Id) -> Result<Option<Row>, Fault> {
    let row: Option<Stored> = posts::table
        .filter(posts::group_id.eq(group.to_vec()))
        .filter(posts::id.eq(id.to_vec()))
        .select(columns!())
        .first(store)
        .optional()?;
    row.map(Stored::row).transpose()
}

pub(crate) fn answers(store: &mut Store, group: Id, to: Id) -> Result<Vec<Row>, Fault> {
    let rows: Vec<Stored> = posts::table
        .filter(posts::group_id.eq(group.to_vec()))
        .filter(posts::parent.eq(to.to_vec()))
        .order(posts::seq)
        .select(columns!())
        .load(store)?;
    rows.into_iter().map(Stored::row).collect()
}

/// Who wrote the messages that others answer.
pub(crate) fn authors(store: &mut Store, group: Id, ids: &[Id]) -> Result<Vec<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = posts::table
        .filter(posts::group_id.eq(group.to_vec()))
        .filter(posts::id.eq_any(ids.iter().map(Id::to_vec).collect::<Vec<_>>()))
        .select((posts::id, posts::handle))
        .load(store)?;
    rows.iter().map(|(id, handle)| Ok((Id::from_column(id)?, Id::from_column(handle)?))).collect()
}

/// Her messages that a facilitator took out.
pub(crate) fn taken_out_of_hers(store: &mut Store, group: Id, handle: Id) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = posts::table
        .filter(posts::group_id.eq(group.to_vec()))
        .filter(posts::handle.eq(handle.to_vec()))
        .filter(posts::state.eq(State::TakenOut.word()))
        .order(posts::seq.desc())
        .select(posts::id)
        .load(store)?;
    rows.iter().map(|id| Ok(Id::from_column(id)?)).collect()
}

/// Puts new words in the place of the ones `before` has. [`Fault::Met`] when it has changed meanwhile.
pub(crate) fn change(store: &mut Store, group: Id, before: &Row, epoch: u64, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(
        posts::table
            .filter(posts::group_id.eq(group.to_vec()))
            .filter(posts::id.eq(before.id.to_vec()))
            .filter(posts::handle.eq(before.author.to_vec()))
            .filter(posts::state.eq(State::Said.word()))
            .filter(posts::revision.eq(stored(before.revision)?)),
    )
    .set((
        posts::epoch.eq(stored(epoch)?),
        posts::revision.eq(stored(before.revision + 1)?),
        posts::sealed.eq(Some(sealed.to_vec())),
    ))
    .execute(store)?;
    if touched == 1 { Ok(()) } else { Err(Fault::Met) }
}

/// Her words go; the place stays as a gap.
pub(crate) fn take_back(store: &mut Store, group: Id, id: Id, author: Id) -> Result<(), Fault> {
    diesel::update(
        posts::table
            .filter(posts::group_id.eq(group.to_vec()))
            .filter(posts::id.eq(id.to_vec()))
            .filter(posts::handle.eq(author.to_vec())),
    )
    .set((posts::state.eq(State::TakenBack.word()), posts::sealed.eq(None::<Vec<u8>>)))
    .execute(store)?;
    Ok(())
}

/// Takes a message out, or puts it back. [`Fault::Met`] when it is not as it was.
pub(crate) fn set_state(store: &mut Store, group: Id, id: Id, from: State, to: State) -> Result<(), Fault> {
    let touched = diesel::update(
        posts::table
            .filter(posts::group_id.eq(group.to_vec()))
            .filter(posts::id.eq(id.to_vec()))
            .filter(posts::state.eq(from.word())),
    )
    .set(posts::state.eq(to.word()))
    .execute(store)?;
    if touched == 1 { Ok(()) } else { Err(Fault::Met) }
}

/// Every message of hers goes, gap and all.
pub(crate) fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(posts::table.filter(posts::group_id.eq(group.to_vec())).filter(posts::handle.eq(handle.to_vec())))
        .execute(store)?;
    Ok(())
}

/// When messages are read, as the group says it of itself when it opens: one truth for every box.
pub(crate) fn times(store: &mut Store, group: Id) -> Result<Option<ReadingTimes>, Fault> {
    let reading = groups::face(store, group)?.reading;
    let (false, Some(starts), Some(ends)) = (reading.days.is_empty(), reading.from, reading.to) else {
        return Ok(None);
    };
    Ok(Some(ReadingTimes { days: reading.days, starts, ends }))
}

/// Keeps them there; after which hour nobody calls stays as it was.
pub(crate) fn set_times(store: &mut Store, group: Id, times: Option<&ReadingTimes>) -> Result<(), Fault> {
    let mut reading = groups::face(store, group)?.reading;
    reading.days = times.map(|times| times.days.clone()).unwrap_or_default();
    reading.from = times.map(|times| times.starts);
    reading.to = times.map(|times| times.ends);
    groups::put_reading(store, group, &reading)
}
