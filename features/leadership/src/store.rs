//! The only SQL of this feature. Whose a row is stands there as a mark alone: see `sealing`.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;

use crate::model::{Part, Side};

diesel::table! {
    leadership_asked (id) {
        group_id -> Binary,
        id -> Binary,
        asks -> Binary,
        beside -> Binary,
        gone_on -> Text,
    }
}
diesel::table! {
    leadership_parts (asked_id, part, side) {
        asked_id -> Binary,
        part -> Text,
        side -> Text,
        sealed -> Binary,
    }
}

/// What stands between two women, as one of them may see it.
pub(crate) struct Row {
    pub(crate) id: Id,
    pub(crate) side: Side,
    /// The other's mark; empty when she cannot be beside her any more.
    pub(crate) other: Vec<u8>,
    /// What is said, sealed to the one who looks.
    pub(crate) parts: Vec<(Part, Vec<u8>)>,
}

/// The same, ready to be kept.
#[derive(Clone)]
pub(crate) struct New {
    pub(crate) group: Id,
    pub(crate) id: Id,
    pub(crate) asks: Vec<u8>,
    pub(crate) beside: Vec<u8>,
    pub(crate) gone_on: Date,
}

fn parts_of(store: &mut Store, id: &[u8], side: Side) -> Result<Vec<(Part, Vec<u8>)>, Fault> {
    let rows: Vec<(String, Vec<u8>)> = leadership_parts::table
        .filter(leadership_parts::asked_id.eq(id))
        .filter(leadership_parts::side.eq(side.word()))
        .order(leadership_parts::part)
        .select((leadership_parts::part, leadership_parts::sealed))
        .load(store)?;
    rows.into_iter()
        .map(|(part, sealed)| Ok((Part::from_word(&part).ok_or(Fault::Tampered("what is said between two"))?, sealed)))
        .collect()
}

/// Everything somebody asks, or is asked, by her mark on that side.
pub(crate) fn of(store: &mut Store, group: Id, side: Side, mark: &[u8]) -> Result<Vec<Row>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = match side {
        Side::Asks => leadership_asked::table
            .filter(leadership_asked::group_id.eq(group.to_vec()))
            .filter(leadership_asked::asks.eq(mark))
            .order((leadership_asked::gone_on, leadership_asked::id))
            .select((leadership_asked::id, leadership_asked::asks, leadership_asked::beside))
            .load(store)?,
        Side::Beside => leadership_asked::table
            .filter(leadership_asked::group_id.eq(group.to_vec()))
            .filter(leadership_asked::beside.eq(mark))
            .order((leadership_asked::gone_on, leadership_asked::id))
            .select((leadership_asked::id, leadership_asked::asks, leadership_asked::beside))
            .load(store)?,
    };
    rows.into_iter()
        .map(|(id, asks, beside)| {
            let other = match side {
                Side::Asks => beside,
                Side::Beside => asks,
            };
            Ok(Row { id: Id::from_column(&id)?, side, other, parts: parts_of(store, &id, side)? })
        })
        .collect()
}

/// Keeps what she asks.
pub(crate) fn ask(store: &mut Store, new: &New, sealed: &[(Side, Vec<u8>)]) -> Result<(), Fault> {
    let touched = diesel::insert_into(leadership_asked::table)
        .values((
            leadership_asked::group_id.eq(new.group.to_vec()),
            leadership_asked::id.eq(new.id.to_vec()),
            leadership_asked::asks.eq(&new.asks),
            leadership_asked::beside.eq(&new.beside),
            leadership_asked::gone_on.eq(new.gone_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("leadership_asked", touched, 1)?;
    put_rows(store, new.id, Part::Asked, sealed)
}

fn put_rows(store: &mut Store, id: Id, part: Part, sealed: &[(Side, Vec<u8>)]) -> Result<(), Fault> {
    take_rows(store, id, part)?;
    for (side, bytes) in sealed {
        let touched = diesel::insert_into(leadership_parts::table)
            .values((
                leadership_parts::asked_id.eq(id.to_vec()),
                leadership_parts::part.eq(part.word()),
                leadership_parts::side.eq(side.word()),
                leadership_parts::sealed.eq(bytes),
            ))
            .execute(store)?;
        Fault::rows("leadership_parts", touched, 1)?;
    }
    Ok(())
}

fn take_rows(store: &mut Store, id: Id, part: Part) -> Result<(), Fault> {
    diesel::delete(
        leadership_parts::table
            .filter(leadership_parts::asked_id.eq(id.to_vec()))
            .filter(leadership_parts::part.eq(part.word())),
    )
    .execute(store)?;
    Ok(())
}

/// Whether it still stands between these two.
fn is_between(store: &mut Store, between: &New) -> Result<bool, Fault> {
    let found: Option<(Vec<u8>, Vec<u8>)> = leadership_asked::table
        .filter(leadership_asked::group_id.eq(between.group.to_vec()))
        .filter(leadership_asked::id.eq(between.id.to_vec()))
        .select((leadership_asked::asks, leadership_asked::beside))
        .first(store)
        .optional()?;
    Ok(found.is_some_and(|(asks, beside)| asks == between.asks && beside == between.beside))
}

/// Keeps what one of both says, in place of what stood there, and when all of it goes. `false` when it stands between them
/// no more.
pub(crate) fn put(store: &mut Store, between: &New, part: Part, sealed: &[(Side, Vec<u8>)]) -> Result<bool, Fault> {
    if !is_between(store, between)? {
        return Ok(false);
    }
    put_rows(store, between.id, part, sealed)?;
    let touched = diesel::update(leadership_asked::table.filter(leadership_asked::id.eq(between.id.to_vec())))
        .set(leadership_asked::gone_on.eq(between.gone_on.to_string()))
        .execute(store)?;
    Fault::rows("leadership_asked", touched, 1)?;
    Ok(true)
}

/// The ids that bear a mark.
fn ids(store: &mut Store, group: Id, side: Side, mark: &[u8]) -> Result<Vec<Vec<u8>>, Fault> {
    let rows = of(store, group, side, mark)?;
    Ok(rows.into_iter().map(|row| row.id.to_vec()).collect())
}

fn end_all(store: &mut Store, ids: &[Vec<u8>]) -> Result<(), Fault> {
    diesel::delete(leadership_parts::table.filter(leadership_parts::asked_id.eq_any(ids))).execute(store)?;
    diesel::delete(leadership_asked::table.filter(leadership_asked::id.eq_any(ids))).execute(store)?;
    Ok(())
}

/// Nothing of one of hers is left, for either of the two.
pub(crate) fn end(store: &mut Store, group: Id, side: Side, mark: &[u8], id: Id) -> Result<(), Fault> {
    let mut hers = ids(store, group, side, mark)?;
    hers.retain(|known| *known == id.to_vec());
    end_all(store, &hers)
}

/// Whoever was beside her takes back what she wrote, for both.
pub(crate) fn take_back(store: &mut Store, group: Id, mark: &[u8], id: Id) -> Result<(), Fault> {
    if ids(store, group, Side::Beside, mark)?.contains(&id.to_vec()) {
        take_rows(store, id, Part::Word)?;
    }
    Ok(())
}

/// Everything somebody asked goes, and what was said to it.
pub(crate) fn forget_asks(store: &mut Store, group: Id, mark: &[u8]) -> Result<(), Fault> {
    let hers = ids(store, group, Side::Asks, mark)?;
    end_all(store, &hers)
}

/// Somebody cannot be beside others any more: what she said goes, and what was sealed to her. Whoever asked her keeps what
/// she asked, and reads that she may ask another.
pub(crate) fn let_go(store: &mut Store, group: Id, mark: &[u8]) -> Result<(), Fault> {
    let hers = ids(store, group, Side::Beside, mark)?;
    diesel::delete(
        leadership_parts::table
            .filter(leadership_parts::asked_id.eq_any(&hers))
            .filter(leadership_parts::part.ne(Part::Asked.word())),
    )
    .execute(store)?;
    diesel::delete(
        leadership_parts::table
            .filter(leadership_parts::asked_id.eq_any(&hers))
            .filter(leadership_parts::side.eq(Side::Beside.word())),
    )
    .execute(store)?;
    diesel::update(leadership_asked::table.filter(leadership_asked::id.eq_any(&hers)))
        .set(leadership_asked::beside.eq(Vec::<u8>::new()))
        .execute(store)?;
    Ok(())
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal(store: &mut Store, id: Id, part: Part, side: Side, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(
        leadership_parts::table
            .filter(leadership_parts::asked_id.eq(id.to_vec()))
            .filter(leadership_parts::part.eq(part.word()))
            .filter(leadership_parts::side.eq(side.word())),
    )
    .set(leadership_parts::sealed.eq(sealed))
    .execute(store)?;
    Fault::rows("leadership_parts", touched, 1)
}

/// Takes what is over.
pub(crate) fn sweep(store: &mut Store, today: Date) -> Result<(), Fault> {
    let over: Vec<Vec<u8>> = leadership_asked::table
        .filter(leadership_asked::gone_on.le(today.to_string()))
        .select(leadership_asked::id)
        .load(store)?;
    end_all(store, &over)
}
