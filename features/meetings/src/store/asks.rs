//! Ways of taking part, and what came back.

use database::{Fault, Store};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _, Selectable,
    SelectableHelper as _,
};
use foundation::Id;
use jiff::civil::Date;
use keys::MemberKeys;
use promises::{Became, Closing, MadeTo, NewPromise, Owner, Promise, Sentence};

use super::{way_copies, ways};
use crate::{
    model::{SeenBy, Way, WayAnswer},
    rules::{AnswerToWay, WayChosen},
    sealing,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = ways)]
struct Row {
    handle: Vec<u8>,
    id: Vec<u8>,
    asked: i64,
    seen_by: String,
    ask_epoch: Option<i64>,
    ask_sealed: Option<Vec<u8>>,
    answer: String,
    answered_by: Option<Vec<u8>>,
    answer_revision: i64,
    answer_epoch: Option<i64>,
    answer_sealed: Option<Vec<u8>>,
}

fn sealed(epoch: Option<i64>, bytes: Option<Vec<u8>>) -> Result<Option<(u64, Vec<u8>)>, Fault> {
    match (epoch, bytes) {
        (Some(epoch), Some(bytes)) => Ok(Some((u64::try_from(epoch).map_err(|_| Fault::Tampered("an epoch"))?, bytes))),
        (None, None) => Ok(None),
        _ => Err(Fault::Tampered("words without their epoch")),
    }
}

impl TryFrom<Row> for Way {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        Ok(Self {
            id: Id::from_column(&row.id)?,
            handle: Id::from_column(&row.handle)?,
            asked: row.asked != 0,
            seen_by: SeenBy::from_word(&row.seen_by).ok_or(Fault::Tampered("who sees an ask"))?,
            ask: sealed(row.ask_epoch, row.ask_sealed)?,
            answer: WayAnswer::from_word(&row.answer),
            answered_by: row.answered_by.as_deref().map(Id::from_column).transpose()?,
            answer_revision: u64::try_from(row.answer_revision).map_err(|_| Fault::Tampered("a revision"))?,
            answer_words: sealed(row.answer_epoch, row.answer_sealed)?,
            promise: None,
            put_off: false,
        })
    }
}

/// Every way for a meeting, in the order of their ids, which say nothing.
pub(crate) fn ways_for(store: &mut Store, group: Id, meeting: Id) -> Result<Vec<Way>, Fault> {
    let rows: Vec<Row> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::meeting_id.eq(meeting.to_vec()))
        .order(ways::id)
        .select(Row::as_select())
        .load(store)?;
    rows.into_iter().map(|row| with_promise(store, Way::try_from(row)?)).collect()
}

/// A way with what was promised about it.
fn with_promise(store: &mut Store, way: Way) -> Result<Way, Fault> {
    if !way.asked {
        return Ok(way);
    }
    let all = promises::made_to(store, MadeTo::Asked(way.id))?;
    let put_off = all.len() > 1;
    Ok(Way { promise: all.into_iter().next(), put_off, ..way })
}

/// Where an ask of the group's stands: its date.
pub(crate) fn date_of(store: &mut Store, group: Id, way: Id) -> Result<Option<Id>, Fault> {
    let row: Option<Vec<u8>> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::id.eq(way.to_vec()))
        .select(ways::meeting_id)
        .first(store)
        .optional()?;
    Ok(row.as_deref().map(Id::from_column).transpose()?)
}

/// For [`web::Hooks::asked_about`]: the day of the date that an ask of the group's is about.
///
/// # Errors
/// The store cannot be reached.
pub fn asked_about(store: &mut Store, group: Id, way: Id) -> Result<Option<Date>, Fault> {
    let Some(meeting) = date_of(store, group, way)? else { return Ok(None) };
    Ok(super::meeting(store, group, meeting)?.map(|meeting| meeting.starts.date()))
}

/// For [`web::Hooks::asked_by`]: whose an ask of the group's is. On no page.
///
/// # Errors
/// The store cannot be reached.
pub fn asked_by(store: &mut Store, group: Id, way: Id) -> Result<Option<Id>, Fault> {
    let row: Option<Vec<u8>> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::id.eq(way.to_vec()))
        .select(ways::handle)
        .first(store)
        .optional()?;
    Ok(row.as_deref().map(Id::from_column).transpose()?)
}

/// Hers.
pub(crate) fn way_of(store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<Option<Way>, Fault> {
    let row: Option<Row> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::meeting_id.eq(meeting.to_vec()))
        .filter(ways::handle.eq(handle.to_vec()))
        .select(Row::as_select())
        .first(store)
        .optional()?;
    row.map(|row| with_promise(store, Way::try_from(row)?)).transpose()
}

/// The copy of an ask (or its answer) that one reader may open.
pub(crate) fn copy_for(
    store: &mut Store,
    (group, meeting): (Id, Id),
    way: Id,
    part: &'static str,
    reader: Id,
) -> Result<Option<Vec<u8>>, Fault> {
    Ok(way_copies::table
        .filter(way_copies::group_id.eq(group.to_vec()))
        .filter(way_copies::meeting_id.eq(meeting.to_vec()))
        .filter(way_copies::handle.eq(way.to_vec()))
        .filter(way_copies::part.eq(part))
        .filter(way_copies::reader.eq(reader.to_vec()))
        .select(way_copies::sealed)
        .first(store)
        .optional()?)
}

/// Her words, sealed: for the group, or a copy for each of those who may read them.
#[derive(Clone, Default)]
pub(crate) struct SealedAsk {
    /// Epoch and bytes, for the group.
    pub group: Option<(u64, Vec<u8>)>,
    /// Reader and bytes.
    pub copies: Vec<(Id, Vec<u8>)>,
    /// What she picked: reader and bytes.
    pub picked: Vec<(Id, Vec<u8>)>,
}

fn keep_copies(
    store: &mut Store,
    (group, meeting): (Id, Id),
    handle: Id,
    part: &'static str,
    copies: &[(Id, Vec<u8>)],
) -> Result<(), Fault> {
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::meeting_id.eq(meeting.to_vec()))
            .filter(way_copies::handle.eq(handle.to_vec()))
            .filter(way_copies::part.eq(part)),
    )
    .execute(store)?;
    for (reader, bytes) in copies {
        let touched = diesel::insert_into(way_copies::table)
            .values((
                way_copies::group_id.eq(group.to_vec()),
                way_copies::meeting_id.eq(meeting.to_vec()),
                way_copies::handle.eq(handle.to_vec()),
                way_copies::part.eq(part),
                way_copies::reader.eq(reader.to_vec()),
                way_copies::sealed.eq(bytes.clone()),
            ))
            .execute(store)?;
        Fault::rows("way_copies", touched, 1)?;
    }
    Ok(())
}

fn stored(epoch: u64) -> Result<i64, Fault> {
    i64::try_from(epoch).map_err(|_| Fault::Broken("an epoch past all counting".to_owned()))
}

/// Keeps her way, and the promise of an answer where she was told a day: whoever holds the group owes it. What was asked and
/// answered before goes with the one it belonged to.
pub(crate) fn keep_way(
    store: &mut Store,
    (group, meeting): (Id, Id),
    handle: Id,
    id: Id,
    chosen: &WayChosen,
    sealed: &SealedAsk,
    today: Date,
) -> Result<(), Fault> {
    take_way(store, group, meeting, handle)?;
    let (epoch, bytes) = match &sealed.group {
        Some((epoch, bytes)) => (Some(stored(*epoch)?), Some(bytes.clone())),
        None => (None, None),
    };
    let asked = !chosen.ask.is_empty();
    let touched = diesel::insert_into(ways::table)
        .values((
            ways::group_id.eq(group.to_vec()),
            ways::meeting_id.eq(meeting.to_vec()),
            ways::handle.eq(handle.to_vec()),
            ways::id.eq(id.to_vec()),
            ways::asked.eq(i64::from(asked)),
            ways::seen_by.eq(chosen.seen_by.word()),
            ways::ask_epoch.eq(epoch),
            ways::ask_sealed.eq(bytes),
            ways::answer.eq(if asked { WayAnswer::Waiting.word() } else { "" }),
            ways::answer_revision.eq(0),
        ))
        .execute(store)?;
    Fault::rows("ways", touched, 1)?;
    if let Some(by_day) = chosen.answer_by {
        let what = Sentence::Key(language::words_key("meetings-way-promised").to_owned());
        let new = NewPromise::new(Some(group), Owner::Holders(group), MadeTo::Asked(id), what, by_day, today)
            .map_err(|_| Fault::Broken("a day of an answer that cannot be promised".to_owned()))?;
        promises::make(store, &new)?;
    }
    keep_copies(store, (group, meeting), handle, sealing::PICKED, &sealed.picked)?;
    keep_copies(store, (group, meeting), handle, sealing::ASK, &sealed.copies)
}

/// Closes what is promised about these asks, with a sentence of ours for each.
fn close_promises(
    store: &mut Store,
    asks: &[Id],
    became: impl Fn(&Promise) -> (Became, &'static str),
    today: Date,
) -> Result<(), Fault> {
    for ask in asks {
        for promise in promises::made_to(store, MadeTo::Asked(*ask))?.iter().filter(|promise| promise.is_open()) {
            let (became, key) = became(promise);
            let closing = Closing::new(Some(became), Sentence::Key(key.to_owned()))
                .map_err(|_| Fault::Broken("a sentence of ours that cannot close a promise".to_owned()))?;
            promises::close(store, promise.id, &closing, today)?;
        }
    }
    Ok(())
}

/// Whether an answer is owed to an ask, and nobody said an honest word.
pub(super) fn is_owed(store: &mut Store, ask: Id) -> Result<bool, Fault> {
    Ok(promises::made_to(store, MadeTo::Asked(ask))?.iter().any(Promise::is_open))
}

/// A date does not take place: nobody owes an answer about it any more. One that was late by then stays late.
pub(crate) fn date_is_off(store: &mut Store, group: Id, meeting: Id, today: Date) -> Result<(), Fault> {
    let asks: Vec<Id> = ways_for(store, group, meeting)?.into_iter().map(|way| way.id).collect();
    let became = |promise: &Promise| match promise.by_day < today {
        true => (Became::Changed, language::words_key("meetings-way-promise-off-late")),
        false => (Became::Changed, language::words_key("meetings-way-promise-off")),
    };
    close_promises(store, &asks, became, today)
}

/// What was promised about asks goes with them.
pub(super) fn forget_promises(store: &mut Store, asks: &[Vec<u8>]) -> Result<(), Fault> {
    asks.iter().try_for_each(|ask| promises::forget_made_to(store, MadeTo::Asked(Id::from_column(ask)?)))
}

/// Takes her way away.
pub(crate) fn take_way(store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<(), Fault> {
    let asks: Vec<Vec<u8>> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::meeting_id.eq(meeting.to_vec()))
        .filter(ways::handle.eq(handle.to_vec()))
        .select(ways::id)
        .load(store)?;
    forget_promises(store, &asks)?;
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::meeting_id.eq(meeting.to_vec()))
            .filter(way_copies::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    diesel::delete(
        ways::table
            .filter(ways::group_id.eq(group.to_vec()))
            .filter(ways::meeting_id.eq(meeting.to_vec()))
            .filter(ways::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Keeps what came back, and with it the promise of an answer. [`Fault::Rows`] when she asked something else meanwhile, or it was answered meanwhile.
pub(crate) fn keep_answer(
    store: &mut Store,
    (group, meeting): (Id, Id),
    way: &Way,
    (by, today): (Id, Date),
    answer: &AnswerToWay,
    sealed: &SealedAsk,
) -> Result<(), Fault> {
    let (epoch, bytes) = match &sealed.group {
        Some((epoch, bytes)) => (Some(stored(*epoch)?), Some(bytes.clone())),
        None => (None, None),
    };
    let touched = diesel::update(
        ways::table
            .filter(ways::group_id.eq(group.to_vec()))
            .filter(ways::meeting_id.eq(meeting.to_vec()))
            .filter(ways::id.eq(way.id.to_vec()))
            .filter(ways::answer_revision.eq(stored(way.answer_revision)?)),
    )
    .set((
        ways::answer.eq(answer.answer.word()),
        ways::answered_by.eq(Some(by.to_vec())),
        ways::answer_revision.eq(stored(way.answer_revision + 1)?),
        ways::answer_epoch.eq(epoch),
        ways::answer_sealed.eq(bytes),
    ))
    .execute(store)?;
    Fault::rows("ways", touched, 1)?;
    // Late is late: it is not said to be kept.
    let became = |promise: &Promise| match promise.by_day < today {
        true => (Became::Changed, language::words_key("meetings-way-promise-late")),
        false => (Became::Kept, language::words_key("meetings-way-promise-kept")),
    };
    close_promises(store, &[way.id], became, today)?;
    keep_copies(store, (group, meeting), way.handle, sealing::ANSWER, &sealed.copies)
}

/// Takes a member's ways away, and every copy that she may read.
pub(crate) fn forget_ways(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let asks: Vec<Vec<u8>> = ways::table
        .filter(ways::group_id.eq(group.to_vec()))
        .filter(ways::handle.eq(handle.to_vec()))
        .select(ways::id)
        .load(store)?;
    forget_promises(store, &asks)?;
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::reader.eq(handle.to_vec())),
    )
    .execute(store)?;
    diesel::delete(ways::table.filter(ways::group_id.eq(group.to_vec())).filter(ways::handle.eq(handle.to_vec())))
        .execute(store)?;
    // What she answered stays with whoever asked; that it was she goes.
    diesel::update(
        ways::table.filter(ways::group_id.eq(group.to_vec())).filter(ways::answered_by.eq(Some(handle.to_vec()))),
    )
    .set((
        ways::answered_by.eq(None::<Vec<u8>>),
        ways::answer_epoch.eq(None::<i64>),
        ways::answer_sealed.eq(None::<Vec<u8>>),
    ))
    .execute(store)?;
    Ok(())
}

/// The copies that were sealed to the keys she lost.
pub(crate) fn forget_copies_for(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::reader.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// One who held the group reads what others chose no more.
pub(crate) fn take_copies(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        way_copies::table
            .filter(way_copies::group_id.eq(group.to_vec()))
            .filter(way_copies::reader.eq(handle.to_vec()))
            .filter(way_copies::handle.ne(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Seals every copy that she may read to her new keys.
pub(crate) fn reseal_copies(
    store: &mut Store,
    group: Id,
    handle: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    type Copy = (Vec<u8>, Vec<u8>, String, Vec<u8>);
    let copies: Vec<Copy> = way_copies::table
        .filter(way_copies::group_id.eq(group.to_vec()))
        .filter(way_copies::reader.eq(handle.to_vec()))
        .select((way_copies::meeting_id, way_copies::handle, way_copies::part, way_copies::sealed))
        .load(store)?;
    for (meeting, author, part, sealed) in copies {
        let (meeting, author) = (Id::from_column(&meeting)?, Id::from_column(&author)?);
        let way = way_of(store, group, meeting, author)?.ok_or(Fault::Tampered("a copy without its ask"))?;
        let bound = match part.as_str() {
            sealing::PICKED => sealing::picked_copy_bound(group, &way),
            sealing::ASK => sealing::ask_copy_bound(group, &way),
            _ => sealing::answer_copy_bound(group, &way, way.answer_revision),
        };
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Ok(plain) = keys::open_with(old, &bound, &sealed) else { continue };
        let again = keys::seal_to(new.public(), &bound, &plain)?;
        let touched = diesel::update(
            way_copies::table
                .filter(way_copies::group_id.eq(group.to_vec()))
                .filter(way_copies::meeting_id.eq(meeting.to_vec()))
                .filter(way_copies::handle.eq(author.to_vec()))
                .filter(way_copies::part.eq(part))
                .filter(way_copies::reader.eq(handle.to_vec())),
        )
        .set(way_copies::sealed.eq(again))
        .execute(store)?;
        Fault::rows("way_copies", touched, 1)?;
    }
    Ok(())
}
