//! Reading and writing notices and who is told. Nothing here decides.

mod doors;
mod freed;

pub use doors::{set_door, watch_door};
pub use freed::{free, nobody_does};

use std::collections::HashMap;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::Id;
use groups::Both;
use jiff::Timestamp;

use crate::{
    model::{Facts, Notice, NoticeState, Second, Telling, TellingWay, Told, Watch, Way, What},
    rules::{GoesOn, Line},
};

/// The outbox's word for an e-mail that waits.
pub const MAIL_JOB: &str = "notice-mail";
/// The outbox's word for a text that waits.
pub const TEXT_JOB: &str = "notice-text";
/// The outbox's word for a second text that waits.
pub const SECOND_JOB: &str = "notice-text-second";

diesel::table! {
    notices (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        meeting_id -> Binary,
        what -> Text,
        starts_at -> BigInt,
        started_at -> BigInt,
        place_en -> Text,
        place_cy -> Text,
        old_place_en -> Text,
        old_place_cy -> Text,
        note_en -> Text,
        note_cy -> Text,
        useful_until -> BigInt,
        door -> Text,
        door_by -> Nullable<Binary>,
        made_by -> Nullable<Binary>,
        made_at -> BigInt,
        state -> Text,
        by_text -> BigInt,
        before_at -> BigInt,
        before_place_en -> Text,
        before_place_cy -> Text,
        before_by -> Nullable<Binary>,
        walk_by -> Nullable<Binary>,
    }
}
diesel::table! {
    notice_tellings (group_id, notice_id, handle) {
        group_id -> Binary,
        notice_id -> Binary,
        handle -> Binary,
        id -> Binary,
        way -> Text,
        state -> Text,
        not_before -> BigInt,
        outside_hours -> BigInt,
        before -> Text,
        tries -> BigInt,
        taken_by -> Nullable<Binary>,
        changed_at -> BigInt,
        wants_call -> BigInt,
        sent_at -> BigInt,
        second -> BigInt,
    }
}

#[derive(Queryable)]
struct NoticeRow {
    group_id: Vec<u8>,
    id: Vec<u8>,
    meeting_id: Vec<u8>,
    what: String,
    starts_at: i64,
    started_at: i64,
    place_en: String,
    place_cy: String,
    old_place_en: String,
    old_place_cy: String,
    note_en: String,
    note_cy: String,
    useful_until: i64,
    door: String,
    door_by: Option<Vec<u8>>,
    made_by: Option<Vec<u8>>,
    made_at: i64,
    state: String,
    by_text: i64,
    before_at: i64,
    before_place_en: String,
    before_place_cy: String,
    before_by: Option<Vec<u8>>,
    walk_by: Option<Vec<u8>>,
}

/// In the column `wants_call`: she would like a call.
const WANTS_CALL: i64 = 1;
/// In the column `wants_call`: something else came from her telephone.
const WROTE: i64 = 2;
/// In the column `wants_call`: somebody else answers at her number.
const NOT_HERS: i64 = 3;
/// In the column `door`: somebody is asked to stand there.
const WATCHED: &str = "watch";
/// There is no old door.
const NO_DOOR: &str = "none";

fn moment(stored: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(stored).map_err(|_| Fault::Tampered("a moment"))
}

fn handle(stored: Option<Vec<u8>>) -> Result<Option<Id>, Fault> {
    Ok(stored.as_deref().map(Id::from_column).transpose()?)
}

impl NoticeRow {
    fn notice(self) -> Result<Notice, Fault> {
        let what = self.what.split(' ').map(|word| What::from_word(word).ok_or(Fault::Tampered("what changed")));
        let what = what.collect::<Result<Vec<What>, Fault>>()?;
        let before = Both { en: self.before_place_en, cy: self.before_place_cy };
        let no_door = self.door == NO_DOOR || !What::have_old_door(&what);
        let notice = Notice {
            group: Id::from_column(&self.group_id)?,
            id: Id::from_column(&self.id)?,
            meeting: Id::from_column(&self.meeting_id)?,
            facts: Facts {
                what,
                starts_at: moment(self.starts_at)?,
                started_at: moment(self.started_at)?,
                place: Both { en: self.place_en, cy: self.place_cy },
                old_place: Both { en: self.old_place_en, cy: self.old_place_cy },
                note: Both { en: self.note_en, cy: self.note_cy },
                before: (self.before_at > 0).then(|| moment(self.before_at)).transpose()?.map(|at| (before, at)),
            },
            useful_until: moment(self.useful_until)?,
            door_watched: if no_door { Watch::NoDoor } else { Watch::Nobody },
            door_by: handle(self.door_by)?,
            before_by: handle(self.before_by)?,
            walk_by: handle(self.walk_by)?,
            made_by: handle(self.made_by)?,
            made_at: moment(self.made_at)?,
            state: NoticeState::from_word(&self.state).ok_or(Fault::Tampered("a notice's state"))?,
            by_text: self.by_text != 0,
        };
        Ok(notice.watched(self.door == WATCHED))
    }
}

#[derive(Queryable)]
struct TellingRow {
    notice_id: Vec<u8>,
    handle: Vec<u8>,
    id: Vec<u8>,
    way: String,
    state: String,
    not_before: i64,
    outside_hours: i64,
    before: String,
    tries: i64,
    taken_by: Option<Vec<u8>>,
    wants_call: i64,
    sent_at: i64,
    second: i64,
}

impl TellingRow {
    fn telling(self) -> Result<Telling, Fault> {
        let (told, before) = (Told::from_word(&self.state), Told::from_word(&self.before));
        // 'That was not her', on this board or an earlier one.
        let ticked = (told, before) == (Some(Told::NotReached), Some(Told::Answered));
        Ok(Telling {
            id: Id::from_column(&self.id)?,
            notice: Id::from_column(&self.notice_id)?,
            handle: Id::from_column(&self.handle)?,
            way: TellingWay::from_word(&self.way).ok_or(Fault::Tampered("a way"))?,
            told: told.ok_or(Fault::Tampered("what became of it"))?,
            before,
            not_before: moment(self.not_before)?,
            outside_hours: self.outside_hours != 0,
            tries: self.tries,
            taken_by: handle(self.taken_by)?,
            wants_call: self.wants_call == WANTS_CALL,
            wrote: self.wants_call == WROTE,
            not_hers: ticked || self.wants_call == NOT_HERS,
            sent_at: (self.sent_at > 0).then(|| moment(self.sent_at)).transpose()?,
            second: Second::from_number(self.second),
        })
    }
}

/// The columns of a telling, in the order of [`TellingRow`].
macro_rules! telling_columns {
    () => {
        (
            notice_tellings::notice_id,
            notice_tellings::handle,
            notice_tellings::id,
            notice_tellings::way,
            notice_tellings::state,
            notice_tellings::not_before,
            notice_tellings::outside_hours,
            notice_tellings::before,
            notice_tellings::tries,
            notice_tellings::taken_by,
            notice_tellings::wants_call,
            notice_tellings::sent_at,
            notice_tellings::second,
        )
    };
}

/// Puts a notice down. Older ones of the same meeting are overtaken: what waits of them is not sent any more.
///
/// # Errors
/// The store cannot be reached.
pub fn add_notice(store: &mut Store, notice: &Notice, now: Timestamp) -> Result<(), Fault> {
    if notice.facts.are_a_change() {
        overtake(store, notice.group, notice.meeting, now)?;
    }
    let facts = &notice.facts;
    let words: Vec<&str> = facts.what.iter().map(|what| what.word()).collect();
    let touched = diesel::insert_into(notices::table)
        .values((
            (
                notices::group_id.eq(notice.group.to_vec()),
                notices::id.eq(notice.id.to_vec()),
                notices::meeting_id.eq(notice.meeting.to_vec()),
                notices::what.eq(words.join(" ")),
                notices::starts_at.eq(facts.starts_at.as_microsecond()),
                notices::started_at.eq(facts.started_at.as_microsecond()),
                notices::place_en.eq(&facts.place.en),
                notices::place_cy.eq(&facts.place.cy),
                notices::old_place_en.eq(&facts.old_place.en),
                notices::old_place_cy.eq(&facts.old_place.cy),
            ),
            notices::note_en.eq(&facts.note.en),
            notices::note_cy.eq(&facts.note.cy),
            notices::useful_until.eq(notice.useful_until.as_microsecond()),
            notices::door.eq(match notice.door_watched {
                Watch::NoDoor => NO_DOOR,
                Watch::Nobody => "nobody",
                Watch::Asked | Watch::There => WATCHED,
            }),
            notices::door_by.eq(notice.door_by.map(|by| by.to_vec())),
            (
                notices::before_at.eq(facts.before.as_ref().map_or(0, |(_, at)| at.as_microsecond())),
                notices::before_place_en.eq(facts.before.as_ref().map_or("", |(place, _)| place.en.as_str())),
                notices::before_place_cy.eq(facts.before.as_ref().map_or("", |(place, _)| place.cy.as_str())),
                notices::before_by.eq(notice.before_by.map(|by| by.to_vec())),
                notices::walk_by.eq(notice.walk_by.map(|by| by.to_vec())),
            ),
            notices::made_by.eq(notice.made_by.map(|by| by.to_vec())),
            notices::made_at.eq(notice.made_at.as_microsecond()),
            notices::state.eq(notice.state.word()),
            notices::by_text.eq(i64::from(notice.by_text)),
        ))
        .execute(store)?;
    Fault::rows("notices", touched, 1)
}

fn overtake(store: &mut Store, group: Id, meeting: Id, now: Timestamp) -> Result<(), Fault> {
    for old in
        notices_of(store, group)?.into_iter().filter(|old| old.meeting == meeting && old.state == NoticeState::Open)
    {
        set_notice_state(store, group, old.id, NoticeState::Overtaken)?;
        diesel::update(
            notice_tellings::table
                .filter(notice_tellings::group_id.eq(group.to_vec()))
                .filter(notice_tellings::notice_id.eq(old.id.to_vec()))
                .filter(notice_tellings::state.eq(Told::Planned.word())),
        )
        .set((notice_tellings::state.eq(Told::NotReached.word()), notice_tellings::changed_at.eq(now.as_microsecond())))
        .execute(store)?;
    }
    Ok(())
}

/// Notes how far a notice has come.
///
/// # Errors
/// The store cannot be reached.
pub fn set_notice_state(store: &mut Store, group: Id, id: Id, state: NoticeState) -> Result<(), Fault> {
    let touched =
        diesel::update(notices::table.filter(notices::group_id.eq(group.to_vec())).filter(notices::id.eq(id.to_vec())))
            .set(notices::state.eq(state.word()))
            .execute(store)?;
    Fault::rows("notices", touched, 1)
}

/// Rows put down together.
const AT_ONCE: usize = 500;

/// Puts down what is planned for each woman of a notice (her handle and the line's own id), and an e-mail or a text into the outbox where there is one.
///
/// # Errors
/// The store cannot be reached.
pub fn add_tellings(
    store: &mut Store,
    notice: &Notice,
    lines: &[((Id, Id), Line)],
    now: Timestamp,
) -> Result<(), Fault> {
    add_lines(store, notice.group, notice.id, lines, now)
}

/// The same for one woman.
///
/// # Errors
/// The store cannot be reached.
pub fn add_telling(
    store: &mut Store,
    group: Id,
    notice: Id,
    handle: Id,
    line: Line,
    now: Timestamp,
) -> Result<(), Fault> {
    add_lines(store, group, notice, &[((handle, Id::random()?), line)], now)
}

fn add_lines(
    store: &mut Store,
    group: Id,
    notice: Id,
    lines: &[((Id, Id), Line)],
    now: Timestamp,
) -> Result<(), Fault> {
    for some in lines.chunks(AT_ONCE) {
        let (mut rows, mut letters, mut texts) = (Vec::with_capacity(some.len()), Vec::new(), Vec::new());
        for ((handle, id), line) in some {
            let (id, at) = (*id, line.when(now));
            match line.way() {
                TellingWay::Hers(Way::Mail) => letters.push((Id::random()?, id, at)),
                TellingWay::TextSent => texts.push((Id::random()?, id, at)),
                _ => {}
            }
            rows.push((
                notice_tellings::group_id.eq(group.to_vec()),
                notice_tellings::notice_id.eq(notice.to_vec()),
                notice_tellings::handle.eq(handle.to_vec()),
                notice_tellings::id.eq(id.to_vec()),
                notice_tellings::way.eq(line.way().word()),
                notice_tellings::state.eq(line.begins().word()),
                notice_tellings::not_before.eq(at.as_microsecond()),
                notice_tellings::outside_hours.eq(i64::from(line.outside_hours())),
                notice_tellings::before.eq(""),
                notice_tellings::tries.eq(0),
                notice_tellings::taken_by.eq(None::<Vec<u8>>),
                notice_tellings::changed_at.eq(now.as_microsecond()),
                notice_tellings::wants_call.eq(0),
                notice_tellings::sent_at.eq(0),
                notice_tellings::second.eq(0),
            ));
        }
        let touched: Result<usize, diesel::result::Error> =
            database::insert_all!(&mut *store, notice_tellings::table, rows);
        Fault::rows("notice_tellings", touched?, some.len())?;
        database::enqueue_many(store, MAIL_JOB, &letters, now)?;
        database::enqueue_many(store, TEXT_JOB, &texts, now)?;
    }
    Ok(())
}

/// The notices of a group, newest first.
///
/// # Errors
/// The store cannot be reached.
pub fn notices_of(store: &mut Store, group: Id) -> Result<Vec<Notice>, Fault> {
    let rows: Vec<NoticeRow> = notices::table
        .filter(notices::group_id.eq(group.to_vec()))
        .order((notices::made_at.desc(), notices::id))
        .load(store)?;
    rows.into_iter().map(NoticeRow::notice).collect()
}

/// Every notice that still counts, of every group.
///
/// # Errors
/// The store cannot be reached.
pub fn not_done(store: &mut Store) -> Result<Vec<Notice>, Fault> {
    let rows: Vec<NoticeRow> = notices::table.filter(notices::state.ne(NoticeState::Done.word())).load(store)?;
    rows.into_iter().map(NoticeRow::notice).collect()
}

/// One notice of a group.
///
/// # Errors
/// The store cannot be reached.
pub fn notice(store: &mut Store, group: Id, id: Id) -> Result<Option<Notice>, Fault> {
    let row: Option<NoticeRow> = notices::table
        .filter(notices::group_id.eq(group.to_vec()))
        .filter(notices::id.eq(id.to_vec()))
        .first(store)
        .optional()?;
    row.map(NoticeRow::notice).transpose()
}

/// Who is told of a notice, and what became of it.
///
/// # Errors
/// The store cannot be reached.
pub fn tellings(store: &mut Store, group: Id, notice: Id) -> Result<Vec<Telling>, Fault> {
    let rows: Vec<TellingRow> = notice_tellings::table
        .filter(notice_tellings::group_id.eq(group.to_vec()))
        .filter(notice_tellings::notice_id.eq(notice.to_vec()))
        .order(notice_tellings::handle)
        .select(telling_columns!())
        .load(store)?;
    rows.into_iter().map(TellingRow::telling).collect()
}

/// Whom the program has written a text to of a notice, once and not a second time.
///
/// # Errors
/// The store cannot be reached.
pub fn written_to_once(store: &mut Store, group: Id, notice: Id) -> Result<Vec<Telling>, Fault> {
    let rows: Vec<TellingRow> = notice_tellings::table
        .filter(notice_tellings::group_id.eq(group.to_vec()))
        .filter(notice_tellings::notice_id.eq(notice.to_vec()))
        .filter(notice_tellings::second.eq(Second::No.number()))
        .filter(notice_tellings::sent_at.gt(0))
        .select(telling_columns!())
        .load(store)?;
    rows.into_iter().map(TellingRow::telling).collect()
}

/// One line of a notice, by its own id.
///
/// # Errors
/// The store cannot be reached.
pub fn telling(store: &mut Store, group: Id, notice: Id, id: Id) -> Result<Option<Telling>, Fault> {
    let row: Option<TellingRow> = notice_tellings::table
        .filter(notice_tellings::group_id.eq(group.to_vec()))
        .filter(notice_tellings::notice_id.eq(notice.to_vec()))
        .filter(notice_tellings::id.eq(id.to_vec()))
        .select(telling_columns!())
        .first(store)
        .optional()?;
    row.map(TellingRow::telling).transpose()
}

/// One woman's line of a notice.
///
/// # Errors
/// The store cannot be reached.
pub fn telling_of(store: &mut Store, group: Id, notice: Id, handle: Id) -> Result<Option<Telling>, Fault> {
    let row: Option<TellingRow> = notice_tellings::table
        .filter(notice_tellings::group_id.eq(group.to_vec()))
        .filter(notice_tellings::notice_id.eq(notice.to_vec()))
        .filter(notice_tellings::handle.eq(handle.to_vec()))
        .select(telling_columns!())
        .first(store)
        .optional()?;
    row.map(TellingRow::telling).transpose()
}

/// What a woman has to be told of, by notice.
///
/// # Errors
/// The store cannot be reached.
pub fn tellings_to(store: &mut Store, group: Id, handle: Id) -> Result<HashMap<Id, Telling>, Fault> {
    let rows: Vec<TellingRow> = notice_tellings::table
        .filter(notice_tellings::group_id.eq(group.to_vec()))
        .filter(notice_tellings::handle.eq(handle.to_vec()))
        .select(telling_columns!())
        .load(store)?;
    rows.into_iter().map(|row| row.telling().map(|telling| (telling.notice, telling))).collect()
}

/// The telling an outbox row stands for, with its notice; nothing when she is gone.
///
/// # Errors
/// The store cannot be reached.
pub fn telling_behind(store: &mut Store, id: Id) -> Result<Option<(Telling, Notice)>, Fault> {
    let row: Option<(Vec<u8>, TellingRow)> = notice_tellings::table
        .filter(notice_tellings::id.eq(id.to_vec()))
        .select((notice_tellings::group_id, telling_columns!()))
        .first(store)
        .optional()?;
    let Some((group, row)) = row else { return Ok(None) };
    let telling = row.telling()?;
    let notice = notice(store, Id::from_column(&group)?, telling.notice)?;
    Ok(notice.map(|notice| (telling, notice)))
}

/// Notes what became of a telling, if it still is as it was looked at. Nobody can put this back.
///
/// # Errors
/// The store cannot be reached.
pub fn set_told(store: &mut Store, telling: &Telling, told: Told, now: Timestamp) -> Result<bool, Fault> {
    set_state(store, telling, told, "", now)
}

/// Notes what a facilitator ticked, if it still is as it was looked at; what it was stays beside it, to be put back.
///
/// # Errors
/// The store cannot be reached.
pub fn tick(store: &mut Store, telling: &Telling, told: Told, now: Timestamp) -> Result<bool, Fault> {
    set_state(store, telling, told, telling.told.word(), now)
}

fn set_state(store: &mut Store, telling: &Telling, told: Told, before: &str, now: Timestamp) -> Result<bool, Fault> {
    let touched = diesel::update(
        notice_tellings::table
            .filter(notice_tellings::id.eq(telling.id.to_vec()))
            .filter(notice_tellings::state.eq(telling.told.word()))
            .filter(notice_tellings::before.eq(telling.before.map_or("", Told::word))),
    )
    .set((
        notice_tellings::state.eq(told.word()),
        notice_tellings::before.eq(before),
        notice_tellings::changed_at.eq(now.as_microsecond()),
    ))
    .execute(store)?;
    Ok(touched == 1)
}

/// Plans a telling anew, since she changed how she may be reached: whatever waited under the old id finds nothing.
///
/// # Errors
/// The store cannot be reached.
pub fn plan_anew(store: &mut Store, group: Id, telling: &Telling, line: Line, now: Timestamp) -> Result<(), Fault> {
    let touched =
        diesel::delete(notice_tellings::table.filter(notice_tellings::id.eq(telling.id.to_vec()))).execute(store)?;
    Fault::rows("notice_tellings", touched, 1)?;
    add_telling(store, group, telling.notice, telling.handle, line, now)
}

/// The groups in which somebody said how she may be reached.
///
/// # Errors
/// The store cannot be reached.
pub fn groups_with_plans(store: &mut Store) -> Result<Vec<Id>, Fault> {
    use crate::plans::contact_plans;
    let rows: Vec<Vec<u8>> =
        contact_plans::table.select(contact_plans::group_id).distinct().order(contact_plans::group_id).load(store)?;
    rows.iter().map(|group| Ok(Id::from_column(group)?)).collect()
}

/// Notes that an e-mail or a text waits for her hours.
///
/// # Errors
/// The store cannot be reached.
pub fn set_not_before(store: &mut Store, id: Id, at: Timestamp) -> Result<(), Fault> {
    diesel::update(notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec())))
        .set(notice_tellings::not_before.eq(at.as_microsecond()))
        .execute(store)?;
    Ok(())
}

/// Notes one more try that did not get through.
///
/// # Errors
/// The store cannot be reached.
pub fn count_try(store: &mut Store, id: Id) -> Result<(), Fault> {
    diesel::update(notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec())))
        .set(notice_tellings::tries.eq(notice_tellings::tries + 1))
        .execute(store)?;
    Ok(())
}

/// Notes when a text of ours first went to her.
///
/// # Errors
/// The store cannot be reached.
pub fn note_sent(store: &mut Store, id: Id, now: Timestamp) -> Result<(), Fault> {
    let this = notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec()));
    diesel::update(this.filter(notice_tellings::sent_at.eq(0)))
        .set(notice_tellings::sent_at.eq(now.as_microsecond()))
        .execute(store)?;
    Ok(())
}

/// A second text waits from now on, if there was none: it is in the outbox once.
///
/// # Errors
/// The store cannot be reached.
pub fn await_second(store: &mut Store, id: Id, at: Timestamp, now: Timestamp) -> Result<(), Fault> {
    let this = notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec()));
    let touched = diesel::update(this.filter(notice_tellings::second.eq(Second::No.number())))
        .set(notice_tellings::second.eq(Second::Waits.number()))
        .execute(store)?;
    if touched == 1 {
        database::enqueue(store, SECOND_JOB, id, at, now)?;
    }
    Ok(())
}

/// The second text was tried: there is no third.
///
/// # Errors
/// The store cannot be reached.
pub fn second_tried(store: &mut Store, id: Id) -> Result<(), Fault> {
    diesel::update(notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec())))
        .set(notice_tellings::second.eq(Second::Tried.number()))
        .execute(store)?;
    Ok(())
}

/// Words that nobody reads came from her telephone, where no wish for a call stands.
///
/// # Errors
/// The store cannot be reached.
pub fn wrote(store: &mut Store, id: Id) -> Result<(), Fault> {
    let this = notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec()));
    diesel::update(this.filter(notice_tellings::wants_call.eq(0)))
        .set(notice_tellings::wants_call.eq(WROTE))
        .execute(store)?;
    Ok(())
}

/// She answered that she would like a call; or she rests since, and nobody rings.
///
/// # Errors
/// The store cannot be reached.
pub fn wants_call(store: &mut Store, id: Id, wants: bool) -> Result<(), Fault> {
    diesel::update(notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec())))
        .set(notice_tellings::wants_call.eq(if wants { WANTS_CALL } else { 0 }))
        .execute(store)?;
    Ok(())
}

/// Somebody writes by hand what waits for a gateway that is away: what waits in the outbox finds nothing and goes.
///
/// # Errors
/// The store cannot be reached.
pub fn write_by_hand(store: &mut Store, id: Id) -> Result<(), Fault> {
    diesel::update(
        notice_tellings::table
            .filter(notice_tellings::id.eq(id.to_vec()))
            .filter(notice_tellings::way.eq(TellingWay::TextSent.word()))
            .filter(notice_tellings::state.eq(Told::Planned.word())),
    )
    .set(notice_tellings::way.eq(TellingWay::Hers(Way::Text).word()))
    .execute(store)?;
    Ok(())
}

/// Who does a telling by hand, if it is still whom she saw there: nobody, herself, or another facilitator from whom she
/// takes it over.
///
/// # Errors
/// The store cannot be reached.
pub fn set_taken(store: &mut Store, id: Id, seen: Option<Id>, by: Option<Id>) -> Result<bool, Fault> {
    let this = notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec()));
    let set = notice_tellings::taken_by.eq(by.map(|by| by.to_vec()));
    let touched = match seen {
        None => diesel::update(this.filter(notice_tellings::taken_by.is_null())).set(set).execute(store)?,
        Some(seen) => {
            diesel::update(this.filter(notice_tellings::taken_by.eq(seen.to_vec()))).set(set).execute(store)?
        }
    };
    Ok(touched == 1)
}

/// What goes on of an earlier line of hers, on the line of a later notice.
///
/// # Errors
/// The store cannot be reached.
pub fn go_on(store: &mut Store, id: Id, goes_on: GoesOn) -> Result<(), Fault> {
    let this = || notice_tellings::table.filter(notice_tellings::id.eq(id.to_vec()));
    diesel::update(this())
        .set((
            notice_tellings::wants_call.eq(match (goes_on.wants_call, goes_on.not_hers) {
                (true, _) => WANTS_CALL,
                (false, true) => NOT_HERS,
                (false, false) => 0,
            }),
            notice_tellings::taken_by.eq(goes_on.taken_by.map(|by| by.to_vec())),
        ))
        .execute(store)?;
    if goes_on.met {
        diesel::update(this()).set(notice_tellings::state.eq(Told::MetAtTheDoor.word())).execute(store)?;
    }
    Ok(())
}

/// Everything that waited past its time is not reached.
///
/// # Errors
/// The store cannot be reached.
pub fn let_pass(store: &mut Store, notice: &Notice, now: Timestamp) -> Result<(), Fault> {
    diesel::update(
        notice_tellings::table
            .filter(notice_tellings::group_id.eq(notice.group.to_vec()))
            .filter(notice_tellings::notice_id.eq(notice.id.to_vec()))
            .filter(notice_tellings::state.eq(Told::Planned.word())),
    )
    .set((notice_tellings::state.eq(Told::NotReached.word()), notice_tellings::changed_at.eq(now.as_microsecond())))
    .execute(store)?;
    Ok(())
}

/// The next meeting has been: who was told how goes, and so do the facts; only that it was done stays.
///
/// # Errors
/// The store cannot be reached.
pub fn reduce(store: &mut Store, notice: &Notice) -> Result<(), Fault> {
    diesel::delete(
        notice_tellings::table
            .filter(notice_tellings::group_id.eq(notice.group.to_vec()))
            .filter(notice_tellings::notice_id.eq(notice.id.to_vec())),
    )
    .execute(store)?;
    let touched = diesel::update(
        notices::table.filter(notices::group_id.eq(notice.group.to_vec())).filter(notices::id.eq(notice.id.to_vec())),
    )
    .set((
        notices::state.eq(NoticeState::Done.word()),
        notices::place_en.eq(""),
        notices::place_cy.eq(""),
        notices::old_place_en.eq(""),
        notices::old_place_cy.eq(""),
        notices::note_en.eq(""),
        notices::note_cy.eq(""),
        notices::door_by.eq(None::<Vec<u8>>),
        notices::before_place_en.eq(""),
        notices::before_place_cy.eq(""),
        notices::before_by.eq(None::<Vec<u8>>),
        notices::walk_by.eq(None::<Vec<u8>>),
        notices::made_by.eq(None::<Vec<u8>>),
    ))
    .execute(store)?;
    Fault::rows("notices", touched, 1)
}

/// Takes one woman out of everything that is told here, also as somebody who does things by hand. What waits for her
/// in the outbox finds nothing and goes.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    free(store, group, handle)?;
    let (group, handle) = (group.to_vec(), handle.to_vec());
    diesel::delete(
        notice_tellings::table
            .filter(notice_tellings::group_id.eq(group.clone()))
            .filter(notice_tellings::handle.eq(handle.clone())),
    )
    .execute(store)?;
    diesel::update(notices::table.filter(notices::group_id.eq(group)).filter(notices::made_by.eq(handle)))
        .set(notices::made_by.eq(None::<Vec<u8>>))
        .execute(store)?;
    Ok(())
}
