//! Lifts to a date, and who asks whom.

use std::collections::BTreeSet;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::Chain;
use jiff::civil::Date;
use web::App;

use crate::{
    model::lifts::{Ask, SealedLift, Stand},
    sealing,
};

diesel::table! {
    lift_groups (group_id) {
        group_id -> Binary,
    }
}
diesel::table! {
    lift_lines (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        epoch -> BigInt,
        sealed -> Binary,
    }
}
diesel::table! {
    lift_asks (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        meeting_id -> Binary,
        line_id -> Binary,
        reader -> Nullable<Binary>,
        who -> Binary,
        state -> Text,
        sealed -> Binary,
        tag -> Nullable<Binary>,
    }
}

/// Whether a group has lifts.
pub(crate) fn is_on(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let found: i64 = lift_groups::table.filter(lift_groups::group_id.eq(group.to_vec())).count().get_result(store)?;
    Ok(found > 0)
}

/// A group has lifts from now on.
pub(crate) fn turn_on(store: &mut Store, group: Id) -> Result<(), Fault> {
    if is_on(store, group)? {
        return Ok(());
    }
    let touched =
        diesel::insert_into(lift_groups::table).values(lift_groups::group_id.eq(group.to_vec())).execute(store)?;
    Fault::rows("lift_groups", touched, 1)
}

/// It has none any more, and all that was said of them goes.
pub(crate) fn turn_off(store: &mut Store, group: Id) -> Result<(), Fault> {
    diesel::delete(lift_groups::table.filter(lift_groups::group_id.eq(group.to_vec()))).execute(store)?;
    diesel::delete(lift_lines::table.filter(lift_lines::group_id.eq(group.to_vec()))).execute(store)?;
    diesel::delete(lift_asks::table.filter(lift_asks::group_id.eq(group.to_vec()))).execute(store)?;
    Ok(())
}

/// Id, handle, epoch, sealed.
type LineRow = (Vec<u8>, Vec<u8>, i64, Vec<u8>);

/// What was said of a date.
pub(crate) fn lines(store: &mut Store, group: Id, meeting: Id) -> Result<Vec<SealedLift>, Fault> {
    let rows: Vec<LineRow> = lift_lines::table
        .filter(lift_lines::group_id.eq(group.to_vec()))
        .filter(lift_lines::meeting_id.eq(meeting.to_vec()))
        .order(lift_lines::id)
        .select((lift_lines::id, lift_lines::handle, lift_lines::epoch, lift_lines::sealed))
        .load(store)?;
    rows.into_iter()
        .map(|(id, handle, epoch, sealed)| {
            Ok(SealedLift {
                id: Id::from_column(&id)?,
                meeting,
                handle: Id::from_column(&handle)?,
                epoch: u64::try_from(epoch).map_err(|_| Fault::Tampered("an epoch"))?,
                sealed,
            })
        })
        .collect()
}

/// Keeps her line in the place of the one before; whoever asked about that one still reads how it stands.
/// [`Fault::Met`] when somebody came or went since it was sealed.
pub(crate) fn say(app: &App, store: &mut Store, group: Id, line: &SealedLift) -> Result<(), Fault> {
    groups::check_epoch(store, group, Chain::Group, line.epoch)?;
    unsay(app, store, group, line.meeting, line.handle)?;
    let touched = diesel::insert_into(lift_lines::table)
        .values((
            lift_lines::group_id.eq(group.to_vec()),
            lift_lines::id.eq(line.id.to_vec()),
            lift_lines::meeting_id.eq(line.meeting.to_vec()),
            lift_lines::handle.eq(line.handle.to_vec()),
            lift_lines::epoch.eq(i64::try_from(line.epoch).map_err(|_| Fault::Tampered("an epoch"))?),
            lift_lines::sealed.eq(&line.sealed),
        ))
        .execute(store)?;
    Fault::rows("lift_lines", touched, 1)
}

/// Her line of a date goes; whoever asked about it reads that it is off, also where she had read a no.
pub(crate) fn unsay(app: &App, store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        lift_lines::table
            .filter(lift_lines::group_id.eq(group.to_vec()))
            .filter(lift_lines::meeting_id.eq(meeting.to_vec()))
            .filter(lift_lines::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    for ask in asks(app, store, group, Some(meeting))? {
        if ask.reader == Some(handle) && matches!(ask.stand, Stand::Asked | Stand::Yes | Stand::No) {
            stands(app, store, group, ask, Stand::Off)?;
        }
    }
    Ok(())
}

/// Id, meeting, line, reader, who, state, sealed, tag.
type AskRow = (Vec<u8>, Vec<u8>, Vec<u8>, Option<Vec<u8>>, Vec<u8>, String, Vec<u8>, Option<Vec<u8>>);

/// One ask. A row that is not what was written is off: nobody counts on an answer that nobody gave.
fn ask(app: &App, group: Id, row: AskRow) -> Result<Ask, Fault> {
    let (id, meeting, line, reader, who, state, sealed, tag) = row;
    let mut ask = Ask {
        id: Id::from_column(&id)?,
        meeting: Id::from_column(&meeting)?,
        line: Id::from_column(&line)?,
        reader: reader.as_deref().map(Id::from_column).transpose()?,
        who,
        stand: Stand::from_word(&state).ok_or(Fault::Tampered("how an ask stands"))?,
        sealed,
    };
    if !tag.is_some_and(|tag| sealing::is_written(app, group, &ask, &tag)) {
        tracing::error!(alert = "lifts", "how a lift stands is not what was written");
        ask.stand = Stand::Off;
    }
    Ok(ask)
}

/// Who asked whom in a group, for one date or for all. Whoever shows them decides who sees which.
pub(crate) fn asks(app: &App, store: &mut Store, group: Id, meeting: Option<Id>) -> Result<Vec<Ask>, Fault> {
    let rows: Vec<AskRow> = lift_asks::table
        .filter(lift_asks::group_id.eq(group.to_vec()))
        .order(lift_asks::id)
        .select((
            lift_asks::id,
            lift_asks::meeting_id,
            lift_asks::line_id,
            lift_asks::reader,
            lift_asks::who,
            lift_asks::state,
            lift_asks::sealed,
            lift_asks::tag,
        ))
        .load(store)?;
    let mut asks = rows.into_iter().map(|row| ask(app, group, row)).collect::<Result<Vec<Ask>, Fault>>()?;
    asks.retain(|ask| meeting.is_none_or(|meeting| ask.meeting == meeting));
    Ok(asks)
}

/// Keeps that she asks.
pub(crate) fn put_ask(app: &App, store: &mut Store, group: Id, ask: &Ask) -> Result<(), Fault> {
    let touched = diesel::insert_into(lift_asks::table)
        .values((
            lift_asks::group_id.eq(group.to_vec()),
            lift_asks::id.eq(ask.id.to_vec()),
            lift_asks::meeting_id.eq(ask.meeting.to_vec()),
            lift_asks::line_id.eq(ask.line.to_vec()),
            lift_asks::reader.eq(ask.reader.map(|reader| reader.to_vec())),
            lift_asks::who.eq(&ask.who),
            lift_asks::state.eq(ask.stand.word()),
            lift_asks::sealed.eq(&ask.sealed),
            lift_asks::tag.eq(sealing::tag(app, group, ask)),
        ))
        .execute(store)?;
    Fault::rows("lift_asks", touched, 1)
}

/// Keeps what is said of an ask now, of who the two are, and what is sealed with it.
fn keep_ask(app: &App, store: &mut Store, group: Id, ask: &Ask) -> Result<(), Fault> {
    let touched = diesel::update(
        lift_asks::table.filter(lift_asks::group_id.eq(group.to_vec())).filter(lift_asks::id.eq(ask.id.to_vec())),
    )
    .set((
        lift_asks::reader.eq(ask.reader.map(|reader| reader.to_vec())),
        lift_asks::who.eq(&ask.who),
        lift_asks::state.eq(ask.stand.word()),
        lift_asks::sealed.eq(&ask.sealed),
        lift_asks::tag.eq(sealing::tag(app, group, ask)),
    ))
    .execute(store)?;
    Fault::rows("lift_asks", touched, 1)
}

/// How an ask stands from now on.
pub(crate) fn stands(app: &App, store: &mut Store, group: Id, ask: Ask, stand: Stand) -> Result<(), Fault> {
    keep_ask(app, store, group, &Ask { stand, ..ask })
}

/// An ask goes.
pub(crate) fn forget_ask(store: &mut Store, group: Id, ask: Id) -> Result<(), Fault> {
    diesel::delete(
        lift_asks::table.filter(lift_asks::group_id.eq(group.to_vec())).filter(lift_asks::id.eq(ask.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal_ask(app: &App, store: &mut Store, group: Id, ask: Ask, sealed: Vec<u8>) -> Result<(), Fault> {
    keep_ask(app, store, group, &Ask { sealed, ..ask })
}

/// What she asked goes, or is read as stopped where somebody counted on it; what she was asked is off.
pub(crate) fn leave(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        lift_lines::table
            .filter(lift_lines::group_id.eq(group.to_vec()))
            .filter(lift_lines::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    for ask in asks(app, store, group, None)? {
        if sealing::is_hers(app, group, handle, &ask)? {
            if ask.stand == Stand::Yes {
                stands(app, store, group, ask, Stand::Stopped)?;
            } else if ask.stand != Stand::Stopped {
                forget_ask(store, group, ask.id)?;
            }
        } else if ask.reader == Some(handle) {
            if ask.stand == Stand::Stopped {
                forget_ask(store, group, ask.id)?;
            } else if ask.stand.is_open() {
                stands(app, store, group, ask, Stand::Off)?;
            }
        }
    }
    Ok(())
}

/// Nothing leads to her any more: where somebody counted on her, what is left names nobody.
pub(crate) fn erase(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    leave(app, store, group, handle)?;
    for ask in asks(app, store, group, None)? {
        if sealing::is_hers(app, group, handle, &ask)? {
            keep_ask(app, store, group, &Ask { who: Vec::new(), sealed: Vec::new(), ..ask })?;
        } else if ask.reader == Some(handle) {
            keep_ask(app, store, group, &Ask { reader: None, sealed: Vec::new(), ..ask })?;
        }
    }
    Ok(())
}

/// Her keys are lost: who asked her opens for nobody, and is off.
pub(crate) fn keys_lost(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    for ask in asks(app, store, group, None)? {
        if ask.reader == Some(handle) {
            if ask.stand == Stand::Stopped {
                forget_ask(store, group, ask.id)?;
            } else if ask.stand.is_open() {
                stands(app, store, group, ask, Stand::Off)?;
            }
        }
    }
    Ok(())
}

/// All of a date goes the day after it, in every group; and of a date that was taken away.
pub(crate) fn sweep(store: &mut Store, today: Date) -> Result<(), Fault> {
    let said: Vec<(Vec<u8>, Vec<u8>)> =
        lift_lines::table.select((lift_lines::group_id, lift_lines::meeting_id)).distinct().load(store)?;
    let asked: Vec<(Vec<u8>, Vec<u8>)> =
        lift_asks::table.select((lift_asks::group_id, lift_asks::meeting_id)).distinct().load(store)?;
    let dates: BTreeSet<(Vec<u8>, Vec<u8>)> = said.into_iter().chain(asked).collect();
    for (group, meeting) in dates {
        let there = meetings::meeting(store, Id::from_column(&group)?, Id::from_column(&meeting)?)?;
        if there.is_none_or(|meeting| meeting.ends.date() < today) {
            diesel::delete(
                lift_lines::table.filter(lift_lines::group_id.eq(&group)).filter(lift_lines::meeting_id.eq(&meeting)),
            )
            .execute(store)?;
            diesel::delete(
                lift_asks::table.filter(lift_asks::group_id.eq(&group)).filter(lift_asks::meeting_id.eq(&meeting)),
            )
            .execute(store)?;
        }
    }
    Ok(())
}
