//! The only SQL about drafts and what readers say of them.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::Id;
use keys::MemberKeys;

use super::sealing;

diesel::table! {
    toolkit_draft_codes (id) {
        id -> Binary,
        host_id -> Binary,
        pack -> Text,
        text -> Text,
        code_hash -> Binary,
        until -> BigInt,
        for_reader -> Binary,
        label -> Binary,
        comments -> Nullable<Binary>,
        answers -> Nullable<Binary>,
        said_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    toolkit_draft_keys (code_id, account_id) {
        code_id -> Binary,
        account_id -> Binary,
        sealed -> Binary,
    }
}
diesel::table! {
    toolkit_texts_read (pack, text) {
        pack -> Text,
        text -> Text,
        readers -> BigInt,
    }
}

/// For how long what was said with a code is kept after its end: eight weeks, in microseconds.
pub(crate) const KEPT_FOR: i64 = 56 * 86_400 * 1_000_000;
/// The most codes of one text that are open at once.
pub(crate) const MOST_OPEN: usize = 20;

/// A code, as it is kept.
pub(crate) struct Code {
    pub(crate) id: Id,
    pub(crate) host: Id,
    pub(crate) pack: String,
    pub(crate) text: String,
    pub(crate) hash: Vec<u8>,
    pub(crate) until: i64,
    pub(crate) for_reader: Vec<u8>,
    pub(crate) label: Vec<u8>,
    pub(crate) comments: Option<Vec<u8>>,
    pub(crate) answers: Option<Vec<u8>>,
    pub(crate) said_at: Option<i64>,
}

impl Code {
    /// Whether something can be read and said with it.
    pub(crate) const fn is_open(&self, now: i64) -> bool {
        self.until > now
    }
}

#[derive(Queryable)]
struct Row {
    id: Vec<u8>,
    host_id: Vec<u8>,
    pack: String,
    text: String,
    code_hash: Vec<u8>,
    until: i64,
    for_reader: Vec<u8>,
    label: Vec<u8>,
    comments: Option<Vec<u8>>,
    answers: Option<Vec<u8>>,
    said_at: Option<i64>,
}

impl TryFrom<Row> for Code {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        Ok(Self {
            id: Id::from_column(&row.id)?,
            host: Id::from_column(&row.host_id)?,
            pack: row.pack,
            text: row.text,
            hash: row.code_hash,
            until: row.until,
            for_reader: row.for_reader,
            label: row.label,
            comments: row.comments,
            answers: row.answers,
            said_at: row.said_at,
        })
    }
}

/// The codes of a host, those that end last first.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn codes_of(store: &mut Store, host: Id) -> Result<Vec<Code>, Fault> {
    let rows: Vec<Row> = toolkit_draft_codes::table
        .filter(toolkit_draft_codes::host_id.eq(host.to_vec()))
        .order((toolkit_draft_codes::until.desc(), toolkit_draft_codes::id))
        .load(store)?;
    rows.into_iter().map(Code::try_from).collect()
}

/// The code that somebody has typed: one that is open, or one that ended and what was said with it is still there to be
/// taken back.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn by_hash(store: &mut Store, hash: &[u8], now: i64) -> Result<Option<Code>, Fault> {
    let row: Option<Row> =
        toolkit_draft_codes::table.filter(toolkit_draft_codes::code_hash.eq(hash)).first(store).optional()?;
    let code = row.map(Code::try_from).transpose()?;
    Ok(code.filter(|code| code.is_open(now) || code.comments.is_some()))
}

/// Keeps a new code.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn make(store: &mut Store, code: &Code) -> Result<(), Fault> {
    let touched = diesel::insert_into(toolkit_draft_codes::table)
        .values((
            toolkit_draft_codes::id.eq(code.id.to_vec()),
            toolkit_draft_codes::host_id.eq(code.host.to_vec()),
            toolkit_draft_codes::pack.eq(&code.pack),
            toolkit_draft_codes::text.eq(&code.text),
            toolkit_draft_codes::code_hash.eq(&code.hash),
            toolkit_draft_codes::until.eq(code.until),
            toolkit_draft_codes::for_reader.eq(&code.for_reader),
            toolkit_draft_codes::label.eq(&code.label),
        ))
        .execute(store)?;
    Fault::rows("toolkit_draft_codes", touched, 1)
}

/// Lets every coordinator of its host open what is said with a code: those who came since as well.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn let_coordinators_open(store: &mut Store, host: Id, code: Id, lock: &sealing::Lock) -> Result<(), Fault> {
    let known: Vec<Vec<u8>> = toolkit_draft_keys::table
        .filter(toolkit_draft_keys::code_id.eq(code.to_vec()))
        .select(toolkit_draft_keys::account_id)
        .load(store)?;
    for person in hosts::coordinators(store, host)? {
        if known.contains(&person.account.to_vec()) {
            continue;
        }
        let Some(public) = accounts::public_keys(store, person.account)? else { continue };
        let touched = diesel::insert_into(toolkit_draft_keys::table)
            .values((
                toolkit_draft_keys::code_id.eq(code.to_vec()),
                toolkit_draft_keys::account_id.eq(person.account.to_vec()),
                toolkit_draft_keys::sealed.eq(lock.for_coordinator(person.account, &public)?),
            ))
            .execute(store)?;
        Fault::rows("toolkit_draft_keys", touched, 1)?;
    }
    Ok(())
}

/// The keys of codes that are sealed to her.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn keys_of(store: &mut Store, account: Id) -> Result<Vec<(Id, Vec<u8>)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = toolkit_draft_keys::table
        .filter(toolkit_draft_keys::account_id.eq(account.to_vec()))
        .select((toolkit_draft_keys::code_id, toolkit_draft_keys::sealed))
        .order(toolkit_draft_keys::code_id)
        .load(store)?;
    rows.into_iter().map(|(code, sealed)| Ok((Id::from_column(&code)?, sealed))).collect()
}

/// Takes a code back: it opens nothing any more. What was said with it stays its weeks.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn end(store: &mut Store, host: Id, code: Id, now: i64) -> Result<(), Fault> {
    diesel::update(
        toolkit_draft_codes::table
            .filter(toolkit_draft_codes::host_id.eq(host.to_vec()))
            .filter(toolkit_draft_codes::id.eq(code.to_vec()))
            .filter(toolkit_draft_codes::until.gt(now)),
    )
    .set(toolkit_draft_codes::until.eq(now))
    .execute(store)?;
    forget_unused(store, now)
}

/// What [`Fault::Rows`] names where something else was said with a code, or it ended, since it was looked at.
pub(crate) const OVERTAKEN: &str = "what is said with a code";

/// Keeps what a reader says, and what is left of the answers to it, in the place of what was read with `code`.
///
/// # Errors
/// The store cannot be reached; [`OVERTAKEN`].
pub(crate) fn put_comments(
    store: &mut Store,
    code: &Code,
    comments: &[u8],
    answers: Option<&[u8]>,
    now: i64,
) -> Result<(), Fault> {
    let to = (
        toolkit_draft_codes::comments.eq(comments),
        toolkit_draft_codes::answers.eq(answers),
        toolkit_draft_codes::said_at.eq(now),
    );
    let open = toolkit_draft_codes::table
        .filter(toolkit_draft_codes::id.eq(code.id.to_vec()))
        .filter(toolkit_draft_codes::until.gt(now));
    let touched = match code.said_at {
        Some(before) => diesel::update(open.filter(toolkit_draft_codes::said_at.eq(before))).set(to).execute(store)?,
        None => diesel::update(open.filter(toolkit_draft_codes::said_at.is_null())).set(to).execute(store)?,
    };
    Fault::rows(OVERTAKEN, touched, 1)
}

/// Takes back all that was said with a code, also with one that has ended; that one goes then.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn take_back(store: &mut Store, code: Id, now: i64) -> Result<(), Fault> {
    diesel::update(toolkit_draft_codes::table.filter(toolkit_draft_codes::id.eq(code.to_vec())))
        .set((
            toolkit_draft_codes::comments.eq(None::<Vec<u8>>),
            toolkit_draft_codes::answers.eq(None::<Vec<u8>>),
            toolkit_draft_codes::said_at.eq(None::<i64>),
        ))
        .execute(store)?;
    forget_unused(store, now)
}

/// Keeps what was done with comments that were last sent then.
///
/// # Errors
/// The store cannot be reached; [`OVERTAKEN`] where they are others by now.
pub(crate) fn put_answers(store: &mut Store, code: Id, said_at: i64, answers: &[u8]) -> Result<(), Fault> {
    let touched = diesel::update(
        toolkit_draft_codes::table
            .filter(toolkit_draft_codes::id.eq(code.to_vec()))
            .filter(toolkit_draft_codes::said_at.eq(said_at)),
    )
    .set(toolkit_draft_codes::answers.eq(answers))
    .execute(store)?;
    Fault::rows(OVERTAKEN, touched, 1)
}

/// How many codes comments came with, for each text: pack, folder, how many.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn read(store: &mut Store) -> Result<Vec<(String, String, i64)>, Fault> {
    let mut all: Vec<(String, String, i64)> =
        toolkit_texts_read::table.order((toolkit_texts_read::pack, toolkit_texts_read::text)).load(store)?;
    let live: Vec<(String, String)> = toolkit_draft_codes::table
        .filter(toolkit_draft_codes::comments.is_not_null())
        .select((toolkit_draft_codes::pack, toolkit_draft_codes::text))
        .load(store)?;
    for (pack, text) in live {
        match all.iter_mut().find(|(known, of, _)| *known == pack && *of == text) {
            Some((_, _, readers)) => *readers += 1,
            None => all.push((pack, text, 1)),
        }
    }
    Ok(all)
}

/// Eight weeks after a code has ended, what was said with it goes; that somebody commented on the text stays, as a number.
/// A code that nothing was said with goes when it ends.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn forget_old(store: &mut Store, now: i64) -> Result<(), Fault> {
    let old: Vec<Row> = toolkit_draft_codes::table
        .filter(toolkit_draft_codes::until.le(now - KEPT_FOR))
        .filter(toolkit_draft_codes::comments.is_not_null())
        .load(store)?;
    for row in old {
        let hers = toolkit_texts_read::table.find((row.pack.clone(), row.text.clone()));
        let counted =
            diesel::update(hers).set(toolkit_texts_read::readers.eq(toolkit_texts_read::readers + 1)).execute(store)?;
        if counted == 0 {
            let touched = diesel::insert_into(toolkit_texts_read::table)
                .values((
                    toolkit_texts_read::pack.eq(&row.pack),
                    toolkit_texts_read::text.eq(&row.text),
                    toolkit_texts_read::readers.eq(1_i64),
                ))
                .execute(store)?;
            Fault::rows("toolkit_texts_read", touched, 1)?;
        }
        remove(store, &row.id)?;
    }
    forget_unused(store, now)
}

fn forget_unused(store: &mut Store, now: i64) -> Result<(), Fault> {
    let unused: Vec<Vec<u8>> = toolkit_draft_codes::table
        .filter(toolkit_draft_codes::until.le(now))
        .filter(toolkit_draft_codes::comments.is_null())
        .select(toolkit_draft_codes::id)
        .load(store)?;
    unused.iter().try_for_each(|id| remove(store, id))
}

fn remove(store: &mut Store, code: &[u8]) -> Result<(), Fault> {
    diesel::delete(toolkit_draft_keys::table.filter(toolkit_draft_keys::code_id.eq(code))).execute(store)?;
    let touched = diesel::delete(toolkit_draft_codes::table.filter(toolkit_draft_codes::id.eq(code))).execute(store)?;
    Fault::rows("toolkit_draft_codes", touched, 1)
}

/// Somebody is coordinator of a host no more, or of none where her account goes: she opens nothing, and the codes whose
/// letters she could read end, since she may have noted them.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn coordinator_gone(store: &mut Store, host: Option<Id>, account: Id, now: i64) -> Result<(), Fault> {
    for (code, _) in keys_of(store, account)? {
        let here = || toolkit_draft_codes::table.find(code.to_vec());
        let of: Option<Vec<u8>> = here().select(toolkit_draft_codes::host_id).first(store).optional()?;
        if host.is_some_and(|host| of.as_deref() != Some(host.to_vec().as_slice())) {
            continue;
        }
        diesel::update(here().filter(toolkit_draft_codes::until.gt(now)))
            .set(toolkit_draft_codes::until.eq(now))
            .execute(store)?;
        // Nor does it take anything back: she could take away what a reader said.
        let no_letters = keys::SecretKey::random()?;
        diesel::update(here()).set(toolkit_draft_codes::code_hash.eq(no_letters.expose().as_slice())).execute(store)?;
        diesel::delete(toolkit_draft_keys::table.find((code.to_vec(), account.to_vec()))).execute(store)?;
    }
    forget_unused(store, now)
}

/// What was sealed to a coordinator's old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn keys_changed(store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (code, sealed) in keys_of(store, account)? {
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Some(again) = sealing::again(old, new, code, account, &sealed)? else { continue };
        let hers = toolkit_draft_keys::table.find((code.to_vec(), account.to_vec()));
        let touched = diesel::update(hers).set(toolkit_draft_keys::sealed.eq(again)).execute(store)?;
        Fault::rows("toolkit_draft_keys", touched, 1)?;
    }
    Ok(())
}
