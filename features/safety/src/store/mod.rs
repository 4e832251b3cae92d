//! The only SQL about reports and about being kept apart, and the keys that go with each row.

mod apart;
mod people;
mod sealing;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;
use promises::{Became, Closing, HonestWord, MadeTo, NewPromise, Owner, Promise, Sentence};
use web::App;

pub use apart::{Tags, keep_apart, kept_apart_from, kept_apart_with, undo_apart};
pub use people::{anybody_reads, choices, hosts_to_show, listed_groups, may_still_read, names_to_show, stated_days};
pub use sealing::{
    ForReader, Opened, Seal, Tag, keys_changed, make_secrets, open_answer, open_for_reader, open_own,
    owner_keys_by_account, owner_keys_by_words, seal, seal_back, seal_to_others, tag_of_account,
    words_to_come_back_with,
};

use crate::model::{Kind, Report, State};

diesel::table! {
    reports (id) {
        id -> Binary,
        kind -> Text,
        group_id -> Nullable<Binary>,
        message_id -> Nullable<Binary>,
        to_host -> BigInt,
        host_id -> Nullable<Binary>,
        by_words -> BigInt,
        owner_tag -> Binary,
        owner_key -> Binary,
        public_keys -> Binary,
        own_words -> Binary,
        state -> Text,
        new_day_why -> Nullable<Binary>,
        answer -> Nullable<Binary>,
        sent_on -> Text,
        answered_on -> Nullable<Text>,
    }
}
diesel::table! {
    report_readers (report_id, account_id) {
        report_id -> Binary,
        account_id -> Binary,
        sealed -> Binary,
    }
}
diesel::joinable!(report_readers -> reports (report_id));
diesel::allow_tables_to_appear_in_same_query!(reports, report_readers);

type FactColumns = (Vec<u8>, String, Option<Vec<u8>>, Option<Vec<u8>>, i64, i64, String, String);

/// The columns of [`Report`], in the order of [`FactColumns`].
macro_rules! facts {
    () => {
        (
            reports::id,
            reports::kind,
            reports::group_id,
            reports::message_id,
            reports::to_host,
            reports::by_words,
            reports::state,
            reports::sent_on,
        )
    };
}

fn report((id, kind, group, message, to_host, by_words, state, sent_on): FactColumns) -> Result<Report, Fault> {
    let message = message.as_deref().map(Id::from_column).transpose()?;
    Ok(Report {
        id: Id::from_column(&id)?,
        kind: match (kind.as_str(), message) {
            ("feeling", None) => Kind::Feeling,
            ("message", Some(message)) => Kind::Message(message),
            ("word", Some(word)) => Kind::Word(word),
            _ => return Err(Fault::Tampered("what a report is about")),
        },
        group: group.as_deref().map(Id::from_column).transpose()?,
        to_host: to_host != 0,
        by_words: by_words != 0,
        state: State::from_word(&state).ok_or(Fault::Tampered("a report's state"))?,
        sent_on: sent_on.parse().map_err(|_| Fault::Tampered("a report's day"))?,
    })
}

/// The host whose people a report went to.
///
/// # Errors
/// The store cannot be reached.
pub fn host_of(store: &mut Store, report: Id) -> Result<Option<Id>, Fault> {
    let host: Option<Option<Vec<u8>>> =
        reports::table.filter(reports::id.eq(report.to_vec())).select(reports::host_id).first(store).optional()?;
    Ok(host.flatten().as_deref().map(Id::from_column).transpose()?)
}

/// Keeps a sealed report and the promise of an answer, in one change.
///
/// # Errors
/// [`Fault::Met`] when a reader has new keys, or reads no more, since it was sealed; [`Fault::Already`] when these words
/// to come back with are there already.
pub fn send(store: &mut Store, sealed: &Seal, today: Date, by_day: Date) -> Result<(), Fault> {
    let facts = &sealed.report;
    if facts.by_words {
        let there: i64 = reports::table.filter(reports::owner_tag.eq(sealed.tag.to_vec())).count().get_result(store)?;
        if there > 0 {
            return Err(Fault::Already("words to come back with".to_owned()));
        }
    }
    // Kept with the report: a facilitator who takes the group from its host takes no report from the host's people.
    let host = match facts.group {
        Some(group) if facts.to_host => {
            ::groups::facts(store, group)?.and_then(|facts| facts.host).map(|host| host.to_vec())
        }
        _ => None,
    };
    let touched = diesel::insert_into(reports::table)
        .values((
            reports::id.eq(facts.id.to_vec()),
            reports::kind.eq(facts.kind.word()),
            reports::group_id.eq(facts.group.map(|group| group.to_vec())),
            reports::message_id.eq(facts.kind.message().map(|message| message.to_vec())),
            reports::to_host.eq(i64::from(facts.to_host)),
            reports::host_id.eq(host),
            reports::by_words.eq(i64::from(facts.by_words)),
            reports::owner_tag.eq(sealed.tag.to_vec()),
            reports::owner_key.eq(sealed.owner_key.clone()),
            reports::public_keys.eq(sealed.public_keys.clone()),
            reports::own_words.eq(sealed.own_words.clone()),
            reports::state.eq(facts.state.word()),
            reports::sent_on.eq(facts.sent_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("reports", touched, 1)?;
    put_readers(store, facts.id, &sealed.for_readers)?;
    promise(store, facts.id, by_day, today)
}

fn put_readers(store: &mut Store, report: Id, readers: &[ForReader]) -> Result<(), Fault> {
    for (account, public, words) in readers {
        // Sealed to keys that have gone meanwhile, nobody could open it.
        if accounts::public_keys(store, *account)?.as_ref() != Some(public) {
            return Err(Fault::Met);
        }
        let touched = diesel::insert_into(report_readers::table)
            .values((
                report_readers::report_id.eq(report.to_vec()),
                report_readers::account_id.eq(account.to_vec()),
                report_readers::sealed.eq(words.clone()),
            ))
            .execute(store)?;
        Fault::rows("report_readers", touched, 1)?;
    }
    Ok(())
}

/// Sends a report that nobody reads any more to somebody else. A day that was promised stays the day; one that has
/// passed is closed as changed, and another is promised. Where somebody reads it again already, nothing happens.
///
/// # Errors
/// [`Fault::Met`] as for [`send`].
pub fn send_again(
    store: &mut Store,
    (tag, id): (&Tag, Id),
    (host, readers): (Option<Id>, &[ForReader]),
    (today, by_day): (Date, Date),
) -> Result<(), Fault> {
    let Some(known) = one_of_hers(store, tag, Some(id))?.map(|sealed| sealed.report) else { return Ok(()) };
    if known.state == State::Answered || anybody_reads(store, &known)? {
        return Ok(());
    }
    diesel::delete(report_readers::table.filter(report_readers::report_id.eq(id.to_vec()))).execute(store)?;
    let touched = diesel::update(reports::table.filter(reports::id.eq(id.to_vec())))
        .set((
            reports::to_host.eq(i64::from(host.is_some())),
            reports::host_id.eq(host.map(|host| host.to_vec())),
            reports::state.eq(State::Sent.word()),
        ))
        .execute(store)?;
    Fault::rows("reports", touched, 1)?;
    put_readers(store, id, readers)?;
    match promised(store, id)? {
        Some(promise) if promise.is_open() && promise.by_day >= today => Ok(()),
        _ => {
            let key = language::words_key("safety-wrong-promise-changed");
            close_promise(store, id, Became::Changed, key, today)?;
            promise(store, id, by_day, today)
        }
    }
}

/// A promise of an answer holds the report's id and a day; no group, no handle, no word.
fn promise(store: &mut Store, report: Id, by_day: Date, today: Date) -> Result<(), Fault> {
    let what = Sentence::Key(language::words_key("safety-wrong-promised").to_owned());
    let new = NewPromise::new(None, Owner::Readers(report), MadeTo::Report(report), what, by_day, today)
        .map_err(|_| Fault::Broken("a day of an answer that has passed".to_owned()))?;
    promises::make(store, &new)?;
    Ok(())
}

/// The promise of an answer: the open one, or the last.
///
/// # Errors
/// The store cannot be reached.
pub fn promised(store: &mut Store, report: Id) -> Result<Option<Promise>, Fault> {
    Ok(promises::made_to(store, MadeTo::Report(report))?.into_iter().next())
}

/// Whether another day was promised before the one that stands.
///
/// # Errors
/// The store cannot be reached.
pub fn is_put_off(store: &mut Store, report: Id) -> Result<bool, Fault> {
    Ok(promises::made_to(store, MadeTo::Report(report))?.len() > 1)
}

/// An honest word in one tap: a new day, with a sentence of ours in place of a reason, or that no answer is possible.
///
/// # Errors
/// The store cannot be reached.
pub fn say_honestly(store: &mut Store, report: Id, word: HonestWord, today: Date) -> Result<bool, Fault> {
    let Some(promise) = promised(store, report)?.filter(Promise::is_open) else { return Ok(false) };
    // A reason that was given for another day is none for this one.
    diesel::update(reports::table.filter(reports::id.eq(report.to_vec())))
        .set(reports::new_day_why.eq(None::<Vec<u8>>))
        .execute(store)?;
    promises::say_honestly(store, &promise, word, None, today)
}

fn close_promise(store: &mut Store, report: Id, became: Became, key: &'static str, today: Date) -> Result<(), Fault> {
    let closing = Closing::new(Some(became), Sentence::Key(key.to_owned()))
        .map_err(|_| Fault::Broken("a sentence of ours that cannot close a promise".to_owned()))?;
    for promise in promises::made_to(store, MadeTo::Report(report))?.iter().filter(|promise| promise.is_open()) {
        promises::close(store, promise.id, &closing, today)?;
    }
    Ok(())
}

/// What an account was named to read, newest first. Whether she still may is asked of [`may_still_read`].
///
/// # Errors
/// The store cannot be reached.
pub fn named_to_read(store: &mut Store, account: Id) -> Result<Vec<Report>, Fault> {
    let rows: Vec<FactColumns> = reports::table
        .inner_join(report_readers::table)
        .filter(report_readers::account_id.eq(account.to_vec()))
        .order((reports::sent_on.desc(), reports::id))
        .select(facts!())
        .load(store)?;
    rows.into_iter().map(report).collect()
}

/// One of them, with what is sealed to her.
///
/// # Errors
/// The store cannot be reached.
pub fn one_to_read(store: &mut Store, account: Id, id: Id) -> Result<Option<(Report, Vec<u8>)>, Fault> {
    let row: Option<(FactColumns, Vec<u8>)> = reports::table
        .inner_join(report_readers::table)
        .filter(report_readers::account_id.eq(account.to_vec()))
        .filter(reports::id.eq(id.to_vec()))
        .select((facts!(), report_readers::sealed))
        .first(store)
        .optional()?;
    row.map(|(facts, sealed)| Ok((report(facts)?, sealed))).transpose()
}

/// Who was named to read a report.
///
/// # Errors
/// The store cannot be reached.
pub fn named_readers(store: &mut Store, id: Id) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = report_readers::table
        .filter(report_readers::report_id.eq(id.to_vec()))
        .select(report_readers::account_id)
        .load(store)?;
    rows.iter().map(|account| Ok(Id::from_column(account)?)).collect()
}

/// What belongs to a tag, newest first.
///
/// # Errors
/// The store cannot be reached.
pub fn hers(store: &mut Store, tag: &Tag) -> Result<Vec<Report>, Fault> {
    let rows: Vec<FactColumns> = reports::table
        .filter(reports::owner_tag.eq(tag.to_vec()))
        .order((reports::sent_on.desc(), reports::id))
        .select(facts!())
        .load(store)?;
    rows.into_iter().map(report).collect()
}

/// What lies sealed in a report of hers.
pub struct SealedReport {
    /// What is known without opening it.
    pub report: Report,
    /// Its private keys, sealed to her or wrapped under her words.
    pub owner_key: Vec<u8>,
    /// What she wrote.
    pub own_words: Vec<u8>,
    /// Why it takes longer.
    pub new_day_why: Option<Vec<u8>>,
    /// The answer.
    pub answer: Option<Vec<u8>>,
}

type SealedColumns = (FactColumns, Vec<u8>, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);

/// One report of hers, or the one her words lead to.
///
/// # Errors
/// The store cannot be reached.
pub fn one_of_hers(store: &mut Store, tag: &Tag, id: Option<Id>) -> Result<Option<SealedReport>, Fault> {
    let columns = (facts!(), reports::owner_key, reports::own_words, reports::new_day_why, reports::answer);
    let asked = || reports::table.filter(reports::owner_tag.eq(tag.to_vec())).select(columns);
    let row: Option<SealedColumns> = match id {
        Some(id) => asked().filter(reports::id.eq(id.to_vec())).first(store).optional()?,
        None => asked().first(store).optional()?,
    };
    row.map(|(facts, owner_key, own_words, new_day_why, answer)| {
        Ok(SealedReport { report: report(facts)?, owner_key, own_words, new_day_why, answer })
    })
    .transpose()
}

/// Notes that a reader has opened it, or is looking into it. It never goes back.
///
/// # Errors
/// The store cannot be reached.
pub fn come_to(store: &mut Store, id: Id, state: State) -> Result<(), Fault> {
    let before: &[&str] = match state {
        State::Sent | State::Answered => &[],
        State::Read => &["sent"],
        State::Looking => &["sent", "read"],
    };
    diesel::update(reports::table.filter(reports::id.eq(id.to_vec())).filter(reports::state.eq_any(before.to_vec())))
        .set(reports::state.eq(state.word()))
        .execute(store)?;
    Ok(())
}

/// What answers to a report are sealed to.
///
/// # Errors
/// The store cannot be reached.
pub fn public_keys(store: &mut Store, id: Id) -> Result<Option<Vec<u8>>, Fault> {
    Ok(reports::table.filter(reports::id.eq(id.to_vec())).select(reports::public_keys).first(store).optional()?)
}

/// Keeps an answer, sealed to her, and closes the promise of it. A later answer takes the place of an earlier one.
///
/// # Errors
/// The store cannot be reached; the report was taken back meanwhile.
pub fn answer(store: &mut Store, id: Id, sealed: &[u8], today: Date) -> Result<(), Fault> {
    let touched = diesel::update(reports::table.filter(reports::id.eq(id.to_vec())))
        .set((
            reports::answer.eq(sealed),
            reports::state.eq(State::Answered.word()),
            reports::answered_on.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("reports", touched, 1)?;
    close_promise(store, id, Became::Kept, language::words_key("safety-wrong-promise-kept"), today)
}

/// Keeps a new day and why, sealed to her: the first promise is closed as changed, and another made.
///
/// # Errors
/// The store cannot be reached; the report was taken back meanwhile.
pub fn new_day(store: &mut Store, id: Id, why: &[u8], by_day: Date, today: Date) -> Result<(), Fault> {
    let touched = diesel::update(reports::table.filter(reports::id.eq(id.to_vec())))
        .set(reports::new_day_why.eq(why))
        .execute(store)?;
    Fault::rows("reports", touched, 1)?;
    close_promise(store, id, Became::Changed, language::words_key("safety-wrong-promise-changed"), today)?;
    promise(store, id, by_day, today)
}

/// Takes a report back: her words go, and so does the promise.
///
/// # Errors
/// The store cannot be reached.
pub fn take_back(store: &mut Store, tag: &Tag, id: Id) -> Result<(), Fault> {
    let touched =
        diesel::delete(reports::table.filter(reports::id.eq(id.to_vec())).filter(reports::owner_tag.eq(tag.to_vec())))
            .execute(store)?;
    if touched == 1 { promises::forget_made_to(store, MadeTo::Report(id)) } else { Ok(()) }
}

/// For [`web::Hooks::forget_account`]: what she sent goes, and what was sealed to her to read.
///
/// # Errors
/// A store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    let tag = tag_of_account(app, account)?;
    for report in hers(store, &tag)? {
        take_back(store, &tag, report.id)?;
    }
    diesel::delete(report_readers::table.filter(report_readers::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

/// For [`web::Hooks::forget_member`]: nobody is kept apart from her, or she from anybody, any more.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    apart::forget(store, &Tags::of(app, group)?, handle)
}

/// Reports answered before a day go.
///
/// # Errors
/// The store cannot be reached.
pub fn clear_away(store: &mut Store, before: Date) -> Result<(), Fault> {
    let old: Vec<Vec<u8>> =
        reports::table.filter(reports::answered_on.lt(before.to_string())).select(reports::id).load(store)?;
    for id in old {
        diesel::delete(reports::table.filter(reports::id.eq(&id))).execute(store)?;
        promises::forget_made_to(store, MadeTo::Report(Id::from_column(&id)?))?;
    }
    Ok(())
}
