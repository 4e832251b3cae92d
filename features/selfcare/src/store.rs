//! The only SQL of this feature.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;
use web::App;

use crate::{
    model::{Cover, Hard, HostAsk, Pause, Said},
    rules::Confirmed,
};

diesel::table! {
    selfcare_pauses (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        from_on -> Text,
        back_on -> Text,
        state -> Text,
    }
}
diesel::table! {
    selfcare_cover (group_id, meeting_id, handle, asked_by) {
        group_id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        asked_by -> Binary,
        answer -> Text,
    }
}
diesel::table! {
    selfcare_quiet (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        until_on -> Text,
    }
}
diesel::table! {
    selfcare_own (account_id, id) {
        account_id -> Binary,
        id -> Binary,
        gone_on -> Text,
        sealed -> Binary,
    }
}
diesel::table! {
    selfcare_hard (group_id) {
        group_id -> Binary,
        id -> Binary,
        meeting_on -> Text,
        shown_from -> Text,
        gone_on -> Text,
    }
}
diesel::table! {
    selfcare_put_away (hard_id, who) {
        group_id -> Binary,
        hard_id -> Binary,
        who -> Binary,
    }
}
diesel::table! {
    selfcare_talks (id) {
        group_id -> Binary,
        id -> Binary,
        reader -> Binary,
        hard_id -> Binary,
        who -> Binary,
        gone_on -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    selfcare_answers (talk_id) {
        talk_id -> Binary,
        group_id -> Binary,
        who -> Binary,
        author -> Binary,
        gone_on -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    selfcare_host_asks (id) {
        id -> Binary,
        group_id -> Binary,
        meeting_id -> Binary,
        asked_by -> Binary,
        host_id -> Binary,
        sealed -> Binary,
    }
}

const PLANNED: &str = "planned";
const CONFIRMED: &str = "confirmed";

fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a day of a pause"))
}

/// The pauses of a group, planned ones too: whoever shows them decides who sees which.
pub(crate) fn pauses(store: &mut Store, group: Id) -> Result<Vec<Pause>, Fault> {
    let rows: Vec<(Vec<u8>, String, String, String)> = selfcare_pauses::table
        .filter(selfcare_pauses::group_id.eq(group.to_vec()))
        .order((selfcare_pauses::from_on, selfcare_pauses::handle))
        .select((selfcare_pauses::handle, selfcare_pauses::from_on, selfcare_pauses::back_on, selfcare_pauses::state))
        .load(store)?;
    rows.into_iter()
        .map(|(handle, from, back, state)| {
            Ok(Pause {
                handle: Id::from_column(&handle)?,
                from: day(&from)?,
                back: day(&back)?,
                confirmed: state == CONFIRMED,
            })
        })
        .collect()
}

/// Keeps a pause that is being planned. [`Fault::Met`] when there is one already.
pub(crate) fn plan(store: &mut Store, group: Id, pause: &Pause) -> Result<(), Fault> {
    if pauses(store, group)?.iter().any(|known| known.handle == pause.handle) {
        return Err(Fault::Met);
    }
    let touched = diesel::insert_into(selfcare_pauses::table)
        .values((
            selfcare_pauses::group_id.eq(group.to_vec()),
            selfcare_pauses::handle.eq(pause.handle.to_vec()),
            selfcare_pauses::from_on.eq(pause.from.to_string()),
            selfcare_pauses::back_on.eq(pause.back.to_string()),
            selfcare_pauses::state.eq(PLANNED),
        ))
        .execute(store)?;
    Fault::rows("selfcare_pauses", touched, 1)
}

/// Settles a pause, and puts whoever said yes in her place at each date.
pub(crate) fn confirm(store: &mut Store, group: Id, confirmed: &Confirmed) -> Result<(), Fault> {
    let her = confirmed.pause.handle;
    let touched = diesel::update(of(group, her)).set(selfcare_pauses::state.eq(CONFIRMED)).execute(store)?;
    Fault::rows("selfcare_pauses", touched, 1)?;
    for (meeting, who) in &confirmed.held {
        meetings::hold_instead(store, group, *meeting, her, *who)?;
    }
    Ok(())
}

type OnePause = diesel::helper_types::Filter<
    diesel::helper_types::Filter<selfcare_pauses::table, diesel::helper_types::Eq<selfcare_pauses::group_id, Vec<u8>>>,
    diesel::helper_types::Eq<selfcare_pauses::handle, Vec<u8>>,
>;

fn of(group: Id, handle: Id) -> OnePause {
    selfcare_pauses::table
        .filter(selfcare_pauses::group_id.eq(group.to_vec()))
        .filter(selfcare_pauses::handle.eq(handle.to_vec()))
}

/// She is back earlier: what lay ahead of her rest is over today.
pub(crate) fn back_on(store: &mut Store, group: Id, handle: Id, today: Date) -> Result<(), Fault> {
    let touched =
        diesel::update(of(group, handle)).set(selfcare_pauses::back_on.eq(today.to_string())).execute(store)?;
    Fault::rows("selfcare_pauses", touched, 1)
}

/// She does not rest, or no longer: each date ahead that somebody took for her is hers again, and that one is told.
pub(crate) fn give_back(store: &mut Store, group: Id, dates: &[(Id, Id)], to: Id) -> Result<(), Fault> {
    for (meeting, who) in dates {
        meetings::hold_instead(store, group, *meeting, *who, to)?;
        say(store, group, *meeting, *who, Said::GivenBack)?;
    }
    Ok(())
}

/// Whoever was told that a date is not hers any more has read it.
pub(crate) fn read_given_back(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        selfcare_cover::table
            .filter(selfcare_cover::group_id.eq(group.to_vec()))
            .filter(selfcare_cover::handle.eq(handle.to_vec()))
            .filter(selfcare_cover::answer.eq(Said::GivenBack.word())),
    )
    .execute(store)?;
    Ok(())
}

/// Forgets a pause and whom she asked; who gave a date back to her has yet to read that. Dates that somebody holds by now
/// stay hers.
pub(crate) fn forget_pause(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(of(group, handle)).execute(store)?;
    diesel::delete(
        selfcare_cover::table
            .filter(selfcare_cover::group_id.eq(group.to_vec()))
            .filter(selfcare_cover::asked_by.eq(handle.to_vec()))
            .filter(selfcare_cover::answer.ne(Said::GivenBack.word())),
    )
    .execute(store)?;
    forget_host_asks(store, group, handle)
}

/// What she asked of a host goes, with what it answered.
pub(crate) fn forget_host_asks(store: &mut Store, group: Id, asked_by: Id) -> Result<(), Fault> {
    diesel::delete(
        selfcare_host_asks::table
            .filter(selfcare_host_asks::group_id.eq(group.to_vec()))
            .filter(selfcare_host_asks::asked_by.eq(asked_by.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// She asks a host for somebody to hold a date; what was asked for it before is forgotten.
pub(crate) fn ask_host(store: &mut Store, group: Id, ask: &HostAsk) -> Result<(), Fault> {
    take_host_ask_back(store, group, ask.meeting, ask.asked_by)?;
    let touched = diesel::insert_into(selfcare_host_asks::table)
        .values((
            selfcare_host_asks::id.eq(ask.id.to_vec()),
            selfcare_host_asks::group_id.eq(group.to_vec()),
            selfcare_host_asks::meeting_id.eq(ask.meeting.to_vec()),
            selfcare_host_asks::asked_by.eq(ask.asked_by.to_vec()),
            selfcare_host_asks::host_id.eq(ask.host.to_vec()),
            selfcare_host_asks::sealed.eq(ask.sealed.clone().unwrap_or_default()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_host_asks", touched, 1)
}

/// She asks the host no more for somebody to hold a date.
pub(crate) fn take_host_ask_back(store: &mut Store, group: Id, meeting: Id, asked_by: Id) -> Result<(), Fault> {
    diesel::delete(
        selfcare_host_asks::table
            .filter(selfcare_host_asks::group_id.eq(group.to_vec()))
            .filter(selfcare_host_asks::meeting_id.eq(meeting.to_vec()))
            .filter(selfcare_host_asks::asked_by.eq(asked_by.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Id, date, who asked, which host, what it answered.
type HostAskRow = (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>);

/// What hosts were asked for a group.
pub(crate) fn host_asks(store: &mut Store, group: Id) -> Result<Vec<HostAsk>, Fault> {
    let rows: Vec<HostAskRow> = selfcare_host_asks::table
        .filter(selfcare_host_asks::group_id.eq(group.to_vec()))
        .order(selfcare_host_asks::id)
        .select((
            selfcare_host_asks::id,
            selfcare_host_asks::meeting_id,
            selfcare_host_asks::asked_by,
            selfcare_host_asks::host_id,
            selfcare_host_asks::sealed,
        ))
        .load(store)?;
    rows.into_iter()
        .map(|(id, meeting, asked_by, host, sealed)| {
            Ok(HostAsk {
                id: Id::from_column(&id)?,
                meeting: Id::from_column(&meeting)?,
                asked_by: Id::from_column(&asked_by)?,
                host: Id::from_column(&host)?,
                sealed: (!sealed.is_empty()).then_some(sealed),
            })
        })
        .collect()
}

/// Keeps what a host answered. `false` when it was answered or taken back meanwhile.
pub(crate) fn answer_host_ask(store: &mut Store, host: Id, id: Id, sealed: &[u8]) -> Result<bool, Fault> {
    let touched = diesel::update(
        selfcare_host_asks::table
            .filter(selfcare_host_asks::id.eq(id.to_vec()))
            .filter(selfcare_host_asks::host_id.eq(host.to_vec()))
            .filter(selfcare_host_asks::sealed.eq(Vec::<u8>::new())),
    )
    .set(selfcare_host_asks::sealed.eq(sealed))
    .execute(store)?;
    Ok(touched > 0)
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal_host_ask(store: &mut Store, id: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(selfcare_host_asks::table.filter(selfcare_host_asks::id.eq(id.to_vec())))
        .set(selfcare_host_asks::sealed.eq(sealed))
        .execute(store)?;
    Fault::rows("selfcare_host_asks", touched, 1)
}

/// Meeting, who was asked, who asked, what she said.
type CoverRow = (Vec<u8>, Vec<u8>, Vec<u8>, String);

/// Who was asked to hold what.
pub(crate) fn cover(store: &mut Store, group: Id) -> Result<Vec<Cover>, Fault> {
    let rows: Vec<CoverRow> = selfcare_cover::table
        .filter(selfcare_cover::group_id.eq(group.to_vec()))
        .order((selfcare_cover::meeting_id, selfcare_cover::handle))
        .select((selfcare_cover::meeting_id, selfcare_cover::handle, selfcare_cover::asked_by, selfcare_cover::answer))
        .load(store)?;
    rows.into_iter()
        .map(|(meeting, handle, asked_by, answer)| {
            Ok(Cover {
                meeting: Id::from_column(&meeting)?,
                handle: Id::from_column(&handle)?,
                asked_by: Id::from_column(&asked_by)?,
                said: Said::from_word(&answer).ok_or(Fault::Tampered("what somebody said who was asked"))?,
            })
        })
        .collect()
}

/// Asks one to hold a date; whoever was asked before her is asked no more.
pub(crate) fn ask(store: &mut Store, group: Id, asked: &Cover) -> Result<(), Fault> {
    diesel::delete(
        selfcare_cover::table
            .filter(selfcare_cover::group_id.eq(group.to_vec()))
            .filter(selfcare_cover::meeting_id.eq(asked.meeting.to_vec()))
            .filter(selfcare_cover::asked_by.eq(asked.asked_by.to_vec())),
    )
    .execute(store)?;
    let touched = diesel::insert_into(selfcare_cover::table)
        .values((
            selfcare_cover::group_id.eq(group.to_vec()),
            selfcare_cover::meeting_id.eq(asked.meeting.to_vec()),
            selfcare_cover::handle.eq(asked.handle.to_vec()),
            selfcare_cover::asked_by.eq(asked.asked_by.to_vec()),
            selfcare_cover::answer.eq(asked.said.word()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_cover", touched, 1)
}

/// Keeps what she said. `false` when nobody asks her any more.
pub(crate) fn say(store: &mut Store, group: Id, meeting: Id, handle: Id, said: Said) -> Result<bool, Fault> {
    let touched = diesel::update(
        selfcare_cover::table
            .filter(selfcare_cover::group_id.eq(group.to_vec()))
            .filter(selfcare_cover::meeting_id.eq(meeting.to_vec()))
            .filter(selfcare_cover::handle.eq(handle.to_vec())),
    )
    .set(selfcare_cover::answer.eq(said.word()))
    .execute(store)?;
    Ok(touched > 0)
}

/// Until when each reads no messages.
pub(crate) fn quiet(store: &mut Store, group: Id) -> Result<Vec<(Id, Date)>, Fault> {
    let rows: Vec<(Vec<u8>, String)> = selfcare_quiet::table
        .filter(selfcare_quiet::group_id.eq(group.to_vec()))
        .order(selfcare_quiet::handle)
        .select((selfcare_quiet::handle, selfcare_quiet::until_on))
        .load(store)?;
    rows.into_iter().map(|(handle, until)| Ok((Id::from_column(&handle)?, day(&until)?))).collect()
}

/// She reads no messages until a day; nothing for none.
pub(crate) fn set_quiet(store: &mut Store, group: Id, handle: Id, until: Option<Date>) -> Result<(), Fault> {
    diesel::delete(
        selfcare_quiet::table
            .filter(selfcare_quiet::group_id.eq(group.to_vec()))
            .filter(selfcare_quiet::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    let Some(until) = until else { return Ok(()) };
    let touched = diesel::insert_into(selfcare_quiet::table)
        .values((
            selfcare_quiet::group_id.eq(group.to_vec()),
            selfcare_quiet::handle.eq(handle.to_vec()),
            selfcare_quiet::until_on.eq(until.to_string()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_quiet", touched, 1)
}

/// What an account keeps for herself, as it is sealed.
pub(crate) fn own(store: &mut Store, account: Id) -> Result<Vec<(Id, Vec<u8>)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = selfcare_own::table
        .filter(selfcare_own::account_id.eq(account.to_vec()))
        .order((selfcare_own::gone_on.desc(), selfcare_own::id))
        .select((selfcare_own::id, selfcare_own::sealed))
        .load(store)?;
    rows.into_iter().map(|(id, sealed)| Ok((Id::from_column(&id)?, sealed))).collect()
}

/// The same, of what has no day on which it goes: whom she talks with.
pub(crate) fn own_that_stays(store: &mut Store, account: Id) -> Result<Vec<(Id, Vec<u8>)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = selfcare_own::table
        .filter(selfcare_own::account_id.eq(account.to_vec()))
        .filter(selfcare_own::gone_on.eq(""))
        .order(selfcare_own::id)
        .select((selfcare_own::id, selfcare_own::sealed))
        .load(store)?;
    rows.into_iter().map(|(id, sealed)| Ok((Id::from_column(&id)?, sealed))).collect()
}

/// Keeps something for herself; with no day it stays.
pub(crate) fn keep_own(
    store: &mut Store,
    account: Id,
    id: Id,
    gone_on: Option<Date>,
    sealed: &[u8],
) -> Result<(), Fault> {
    let touched = diesel::insert_into(selfcare_own::table)
        .values((
            selfcare_own::account_id.eq(account.to_vec()),
            selfcare_own::id.eq(id.to_vec()),
            selfcare_own::gone_on.eq(gone_on.map_or_else(String::new, |day| day.to_string())),
            selfcare_own::sealed.eq(sealed),
        ))
        .execute(store)?;
    Fault::rows("selfcare_own", touched, 1)
}

/// Erases these of hers.
pub(crate) fn erase_own(store: &mut Store, account: Id, ids: &[Id]) -> Result<(), Fault> {
    diesel::delete(
        selfcare_own::table
            .filter(selfcare_own::account_id.eq(account.to_vec()))
            .filter(selfcare_own::id.eq_any(ids.iter().map(Id::to_vec).collect::<Vec<_>>())),
    )
    .execute(store)?;
    Ok(())
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal_own(store: &mut Store, account: Id, id: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(
        selfcare_own::table
            .filter(selfcare_own::account_id.eq(account.to_vec()))
            .filter(selfcare_own::id.eq(id.to_vec())),
    )
    .set(selfcare_own::sealed.eq(sealed))
    .execute(store)?;
    Fault::rows("selfcare_own", touched, 1)
}

/// Erases all that an account kept for herself.
pub(crate) fn forget_own(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(selfcare_own::table.filter(selfcare_own::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

/// What waits of a meeting that ended hard.
pub(crate) fn hard(store: &mut Store, group: Id) -> Result<Option<Hard>, Fault> {
    let rows: Vec<(Vec<u8>, String, String, String)> = selfcare_hard::table
        .filter(selfcare_hard::group_id.eq(group.to_vec()))
        .select((selfcare_hard::id, selfcare_hard::meeting_on, selfcare_hard::shown_from, selfcare_hard::gone_on))
        .load(store)?;
    rows.into_iter()
        .next()
        .map(|(id, meeting_on, shown_from, gone_on)| {
            Ok(Hard {
                id: Id::from_column(&id)?,
                meeting_on: day(&meeting_on)?,
                shown_from: day(&shown_from)?,
                gone_on: day(&gone_on)?,
            })
        })
        .transpose()
}

/// Keeps that a meeting ended hard, once for each meeting. `false` when that was said already.
pub(crate) fn say_hard(store: &mut Store, group: Id, new: &Hard) -> Result<bool, Fault> {
    if hard(store, group)?.is_some_and(|known| known.meeting_on == new.meeting_on) {
        return Ok(false);
    }
    take_hard(store, group)?;
    let touched = diesel::insert_into(selfcare_hard::table)
        .values((
            selfcare_hard::group_id.eq(group.to_vec()),
            selfcare_hard::id.eq(new.id.to_vec()),
            selfcare_hard::meeting_on.eq(new.meeting_on.to_string()),
            selfcare_hard::shown_from.eq(new.shown_from.to_string()),
            selfcare_hard::gone_on.eq(new.gone_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_hard", touched, 1)?;
    Ok(true)
}

/// The question goes, and for whom it was put away. Wishes for a talk stay.
pub(crate) fn take_hard(store: &mut Store, group: Id) -> Result<(), Fault> {
    diesel::delete(selfcare_hard::table.filter(selfcare_hard::group_id.eq(group.to_vec()))).execute(store)?;
    diesel::delete(selfcare_put_away::table.filter(selfcare_put_away::group_id.eq(group.to_vec()))).execute(store)?;
    Ok(())
}

/// Whether the question is put away for somebody.
pub(crate) fn is_put_away(store: &mut Store, hard: Id, who: &[u8]) -> Result<bool, Fault> {
    let found: i64 = selfcare_put_away::table
        .filter(selfcare_put_away::hard_id.eq(hard.to_vec()))
        .filter(selfcare_put_away::who.eq(who))
        .count()
        .get_result(store)?;
    Ok(found > 0)
}

/// Puts the question away for her.
pub(crate) fn put_away(store: &mut Store, group: Id, hard: Id, who: &[u8]) -> Result<(), Fault> {
    if is_put_away(store, hard, who)? {
        return Ok(());
    }
    let touched = diesel::insert_into(selfcare_put_away::table)
        .values((
            selfcare_put_away::group_id.eq(group.to_vec()),
            selfcare_put_away::hard_id.eq(hard.to_vec()),
            selfcare_put_away::who.eq(who),
        ))
        .execute(store)?;
    Fault::rows("selfcare_put_away", touched, 1)
}

/// A wish for a talk, ready to be kept: who she is stands under the seal alone.
#[derive(Clone)]
pub(crate) struct Talk {
    pub(crate) id: Id,
    pub(crate) reader: Id,
    pub(crate) hard: Id,
    pub(crate) who: Vec<u8>,
    pub(crate) gone_on: Date,
    pub(crate) sealed: Vec<u8>,
}

/// Asked once more inside the change that keeps a word between two: [`Fault::Met`] when they are kept apart, so that the page
/// looks anew.
pub(crate) fn check_not_apart(app: &App, store: &mut Store, group: Id, one: Id, other: Id) -> Result<(), Fault> {
    if safety::kept_apart_with(app, store, group, one)?.contains(&other) { Err(Fault::Met) } else { Ok(()) }
}

/// Keeps a wish for a talk.
pub(crate) fn wish(store: &mut Store, group: Id, talk: &Talk) -> Result<(), Fault> {
    let touched = diesel::insert_into(selfcare_talks::table)
        .values((
            selfcare_talks::group_id.eq(group.to_vec()),
            selfcare_talks::id.eq(talk.id.to_vec()),
            selfcare_talks::reader.eq(talk.reader.to_vec()),
            selfcare_talks::hard_id.eq(talk.hard.to_vec()),
            selfcare_talks::who.eq(talk.who.clone()),
            selfcare_talks::gone_on.eq(talk.gone_on.to_string()),
            selfcare_talks::sealed.eq(talk.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_talks", touched, 1)
}

/// A wish as it lies there: which, whose by her mark, and who she is under the seal.
pub(crate) struct SealedWish {
    pub(crate) id: Id,
    pub(crate) who: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
}

/// The wishes for a talk with one who holds the group.
pub(crate) fn wishes(store: &mut Store, group: Id, reader: Id) -> Result<Vec<SealedWish>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = selfcare_talks::table
        .filter(selfcare_talks::group_id.eq(group.to_vec()))
        .filter(selfcare_talks::reader.eq(reader.to_vec()))
        .order(selfcare_talks::id)
        .select((selfcare_talks::id, selfcare_talks::who, selfcare_talks::sealed))
        .load(store)?;
    rows.into_iter().map(|(id, who, sealed)| Ok(SealedWish { id: Id::from_column(&id)?, who, sealed })).collect()
}

/// Whom one woman picked for a talk: the newest wish first.
pub(crate) fn picked_by(store: &mut Store, group: Id, who: &[u8]) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = selfcare_talks::table
        .filter(selfcare_talks::group_id.eq(group.to_vec()))
        .filter(selfcare_talks::who.eq(who))
        .order(selfcare_talks::gone_on.desc())
        .select(selfcare_talks::reader)
        .load(store)?;
    rows.iter().map(|reader| Ok(Id::from_column(reader)?)).collect()
}

/// She takes her wish back, before or after it was answered. The question stands there for her again while others find it.
pub(crate) fn take_wish_back(store: &mut Store, group: Id, who: &[u8]) -> Result<(), Fault> {
    forget_who(store, group, who)
}

/// An answer to a wish, ready to be kept.
#[derive(Clone)]
pub(crate) struct TalkAnswer {
    pub(crate) talk: Id,
    /// The mark of her who answers.
    pub(crate) author: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
}

/// Keeps the answer to a wish that was made to her. `false` when it was taken back meanwhile. The last answer stands, and goes
/// on the day of the wish: no row tells when it was written.
pub(crate) fn answer_wish(store: &mut Store, group: Id, reader: Id, answer: &TalkAnswer) -> Result<bool, Fault> {
    let wish: Option<(Vec<u8>, String)> = selfcare_talks::table
        .filter(selfcare_talks::group_id.eq(group.to_vec()))
        .filter(selfcare_talks::reader.eq(reader.to_vec()))
        .filter(selfcare_talks::id.eq(answer.talk.to_vec()))
        .select((selfcare_talks::who, selfcare_talks::gone_on))
        .first(store)
        .optional()?;
    let Some((who, gone_on)) = wish else { return Ok(false) };
    forget_answer(store, answer.talk)?;
    let touched = diesel::insert_into(selfcare_answers::table)
        .values((
            selfcare_answers::talk_id.eq(answer.talk.to_vec()),
            selfcare_answers::group_id.eq(group.to_vec()),
            selfcare_answers::who.eq(who),
            selfcare_answers::author.eq(answer.author.clone()),
            selfcare_answers::gone_on.eq(gone_on),
            selfcare_answers::sealed.eq(answer.sealed.clone()),
        ))
        .execute(store)?;
    Fault::rows("selfcare_answers", touched, 1)?;
    Ok(true)
}

fn forget_answer(store: &mut Store, talk: Id) -> Result<(), Fault> {
    diesel::delete(selfcare_answers::table.filter(selfcare_answers::talk_id.eq(talk.to_vec()))).execute(store)?;
    Ok(())
}

/// What was answered to her, as it is sealed; the newest first.
pub(crate) fn answers_to(store: &mut Store, group: Id, who: &[u8]) -> Result<Vec<TalkAnswer>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = selfcare_answers::table
        .filter(selfcare_answers::group_id.eq(group.to_vec()))
        .filter(selfcare_answers::who.eq(who))
        .order(selfcare_answers::gone_on.desc())
        .select((selfcare_answers::talk_id, selfcare_answers::author, selfcare_answers::sealed))
        .load(store)?;
    rows.into_iter()
        .map(|(talk, author, sealed)| Ok(TalkAnswer { talk: Id::from_column(&talk)?, author, sealed }))
        .collect()
}

/// Whoever answered takes back what she wrote; the wish stands.
pub(crate) fn take_answer_back(store: &mut Store, group: Id, author: &[u8], talk: Id) -> Result<(), Fault> {
    diesel::delete(
        selfcare_answers::table
            .filter(selfcare_answers::group_id.eq(group.to_vec()))
            .filter(selfcare_answers::author.eq(author))
            .filter(selfcare_answers::talk_id.eq(talk.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal_answer(store: &mut Store, talk: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(selfcare_answers::table.filter(selfcare_answers::talk_id.eq(talk.to_vec())))
        .set(selfcare_answers::sealed.eq(sealed))
        .execute(store)?;
    Fault::rows("selfcare_answers", touched, 1)
}

/// Whether a wish was answered.
pub(crate) fn is_answered(store: &mut Store, talk: Id) -> Result<bool, Fault> {
    let found: i64 =
        selfcare_answers::table.filter(selfcare_answers::talk_id.eq(talk.to_vec())).count().get_result(store)?;
    Ok(found > 0)
}

/// Puts one away. What was answered stays with her who asked.
pub(crate) fn put_wish_away(store: &mut Store, group: Id, reader: Id, id: Id) -> Result<(), Fault> {
    diesel::delete(
        selfcare_talks::table
            .filter(selfcare_talks::group_id.eq(group.to_vec()))
            .filter(selfcare_talks::reader.eq(reader.to_vec()))
            .filter(selfcare_talks::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Puts what was sealed anew in its place.
pub(crate) fn reseal_wish(store: &mut Store, id: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(selfcare_talks::table.filter(selfcare_talks::id.eq(id.to_vec())))
        .set(selfcare_talks::sealed.eq(sealed))
        .execute(store)?;
    Fault::rows("selfcare_talks", touched, 1)
}

/// One holds the group no more, or lost her keys: nobody reads what was meant for her, and what she answered, by her mark, goes
/// too. Whoever picked her is asked once more.
pub(crate) fn forget_reader(store: &mut Store, group: Id, reader: Id, author: &[u8]) -> Result<(), Fault> {
    diesel::delete(
        selfcare_answers::table
            .filter(selfcare_answers::group_id.eq(group.to_vec()))
            .filter(selfcare_answers::author.eq(author)),
    )
    .execute(store)?;
    let rows: Vec<(Vec<u8>, Vec<u8>)> = selfcare_talks::table
        .filter(selfcare_talks::group_id.eq(group.to_vec()))
        .filter(selfcare_talks::reader.eq(reader.to_vec()))
        .select((selfcare_talks::hard_id, selfcare_talks::who))
        .load(store)?;
    for (hard, who) in rows {
        diesel::delete(
            selfcare_put_away::table.filter(selfcare_put_away::hard_id.eq(hard)).filter(selfcare_put_away::who.eq(who)),
        )
        .execute(store)?;
    }
    diesel::delete(
        selfcare_talks::table
            .filter(selfcare_talks::group_id.eq(group.to_vec()))
            .filter(selfcare_talks::reader.eq(reader.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// What was answered to her goes; her wish stays.
pub(crate) fn forget_answers_to(store: &mut Store, group: Id, who: &[u8]) -> Result<(), Fault> {
    diesel::delete(
        selfcare_answers::table
            .filter(selfcare_answers::group_id.eq(group.to_vec()))
            .filter(selfcare_answers::who.eq(who)),
    )
    .execute(store)?;
    Ok(())
}

/// What she asked for, and that she was asked, goes with her.
pub(crate) fn forget_who(store: &mut Store, group: Id, who: &[u8]) -> Result<(), Fault> {
    diesel::delete(
        selfcare_talks::table.filter(selfcare_talks::group_id.eq(group.to_vec())).filter(selfcare_talks::who.eq(who)),
    )
    .execute(store)?;
    forget_answers_to(store, group, who)?;
    diesel::delete(
        selfcare_put_away::table
            .filter(selfcare_put_away::group_id.eq(group.to_vec()))
            .filter(selfcare_put_away::who.eq(who)),
    )
    .execute(store)?;
    Ok(())
}

/// She holds the group no more: her pause, her quiet days, what she was asked to hold, and wishes for a talk with her.
pub(crate) fn forget_holder(store: &mut Store, group: Id, handle: Id, author: &[u8]) -> Result<(), Fault> {
    forget_pause(store, group, handle)?;
    set_quiet(store, group, handle, None)?;
    diesel::delete(
        selfcare_cover::table
            .filter(selfcare_cover::group_id.eq(group.to_vec()))
            .filter(selfcare_cover::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    forget_reader(store, group, handle, author)
}

/// Takes what is over: quiet days, cups, questions and wishes whose day has come; and pauses that nobody needs any more.
pub(crate) fn sweep(store: &mut Store, today: Date, over: fn(&Pause, Date) -> bool) -> Result<(), Fault> {
    let now = today.to_string();
    diesel::delete(selfcare_quiet::table.filter(selfcare_quiet::until_on.le(&now))).execute(store)?;
    diesel::delete(selfcare_own::table.filter(selfcare_own::gone_on.ne("")).filter(selfcare_own::gone_on.le(&now)))
        .execute(store)?;
    diesel::delete(selfcare_talks::table.filter(selfcare_talks::gone_on.le(&now))).execute(store)?;
    diesel::delete(selfcare_answers::table.filter(selfcare_answers::gone_on.le(&now))).execute(store)?;
    let hard: Vec<Vec<u8>> =
        selfcare_hard::table.filter(selfcare_hard::gone_on.le(&now)).select(selfcare_hard::group_id).load(store)?;
    for group in hard {
        take_hard(store, Id::from_column(&group)?)?;
    }
    let groups: Vec<Vec<u8>> = selfcare_pauses::table
        .filter(selfcare_pauses::back_on.le(&now))
        .select(selfcare_pauses::group_id)
        .distinct()
        .load(store)?;
    for group in groups {
        let group = Id::from_column(&group)?;
        for pause in pauses(store, group)? {
            if over(&pause, today) {
                forget_pause(store, group, pause.handle)?;
            }
        }
    }
    Ok(())
}
