//! Where she is turned: sign in first, not here, cannot, stale, broken. Whatever she typed comes with her.

use std::sync::Arc;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Refusal};
use http::StatusCode;
use keys::{Bound, PublicKeys};

use crate::{Answer, App, Form, Frame, Reply, Routes, SignedIn, Turned, Visit};

diesel::table! {
    kept_words (account_id, id) {
        account_id -> Binary,
        id -> Binary,
        sealed -> Binary,
        until -> BigInt,
    }
}
diesel::table! {
    /// The one column of another feature's table that sealing to her needs; `accounts` owns the table.
    accounts (id) {
        id -> Binary,
        public_keys -> Binary,
    }
}

const AN_HOUR: i64 = 3_600_000_000;
/// Twelve hours of a session and one for coming back, in microseconds.
const LONGEST_SESSION: i64 = 13 * AN_HOUR;
/// The most that is kept for one woman, in bytes.
const MOST_KEPT: usize = 64 * 1024;

/// The page that gives words back.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("web").get("/kept", show)
}

#[derive(askama::Template)]
#[template(path = "turned.html")]
struct TurnedPage {
    frame: Frame,
    heading: String,
    sentence: String,
    action: String,
    words: Vec<Piece>,
    put_aside: bool,
}

impl TurnedPage {
    /// Whether anything of it is words that she may have typed.
    fn is_typed(&self) -> bool {
        self.words.iter().any(|piece| piece.shown != Shown::Not)
    }
}

struct Piece {
    name: String,
    value: String,
    shown: Shown,
}

/// How a piece of what she sent stands on the page: whatever she may have typed is seen before it is sent again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// What was picked or carried: an id, or a short word of ours in small letters.
    Not,
    Line,
    Lines,
}

impl Shown {
    fn of(value: &str) -> Self {
        let ours = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        let picked = value.starts_with(|first: char| first.is_ascii_lowercase()) && value.bytes().all(ours);
        match value.chars().count() {
            0 => Self::Not,
            _ if Id::parse(value).is_ok() => Self::Not,
            ..=24 if picked => Self::Not,
            ..=24 if !value.contains('\n') => Self::Line,
            _ => Self::Lines,
        }
    }
}

fn pieces<'form>(fields: impl Iterator<Item = (&'form str, &'form str)>) -> Vec<Piece> {
    fields
        .map(|(name, value)| Piece { name: name.to_owned(), value: value.to_owned(), shown: Shown::of(value) })
        .collect()
}

/// Turns her, kindly. Never fails: the last resort is a page without anything in it.
pub(crate) fn turned(visit: &mut Visit, turned: Turned, form: &Form) -> Reply {
    let here = visit.path().to_owned();
    let (status, heading, sentence, with_words) = match turned {
        Turned::SignIn => {
            let place = visit.path_to("/sign-in");
            // Only a page can be gone back to, and only one of ours.
            let back = if form.fields().next().is_none() { here } else { visit.path_to("/kept") };
            return Reply::to(format!(
                "{place}?to={}",
                form_urlencoded::byte_serialize(back.as_bytes()).collect::<String>()
            ));
        }
        Turned::SecondFactor => {
            let place = visit.path_to("/sign-in/code");
            // Whole or half signed in, her keys are there: what she was sending waits for her behind the code.
            let kept = match visit.session().map(|session| session.account) {
                Some(account) if form.fields().next().is_some() => {
                    keep(visit, account, visit.now().as_microsecond(), form, &here).is_ok()
                }
                _ => false,
            };
            let back = if kept { visit.path_to("/kept") } else { here };
            return Reply::to(format!("{place}?to={back}"));
        }
        Turned::StepUp => {
            let place = visit.path_to("/again");
            return Reply::to(format!(
                "{place}?to={}",
                form_urlencoded::byte_serialize(here.as_bytes()).collect::<String>()
            ));
        }
        Turned::NotHere => (StatusCode::NOT_FOUND, "web-not-here", visit.t("web-not-here-about"), false),
        Turned::Cannot(refusal) => (StatusCode::CONFLICT, "web-cannot", visit.refusal(&refusal), true),
        Turned::StaleForm => (StatusCode::CONFLICT, "web-stale", visit.t("web-stale-about"), true),
        Turned::Broken(fault) => {
            tracing::error!(cause = %fault, "a page broke");
            let (status, key) = match fault {
                Fault::Away(_) => (StatusCode::SERVICE_UNAVAILABLE, "web-away-about"),
                Fault::Full => (StatusCode::INSUFFICIENT_STORAGE, "web-full-about"),
                Fault::Tampered(_) | Fault::Keys(_) => (StatusCode::INTERNAL_SERVER_ERROR, "web-tampered-about"),
                _ => (StatusCode::INTERNAL_SERVER_ERROR, "web-broken-about"),
            };
            (status, "web-broken", visit.t(key), true)
        }
    };
    let mut words = if with_words { pieces(form.fields()) } else { Vec::new() };
    // Where she typed nothing, there is nothing of hers to send again: what cannot be done is no different a second time.
    if status == StatusCode::CONFLICT && heading == "web-cannot" && words.iter().all(|piece| piece.shown == Shown::Not)
    {
        words.clear();
    }
    let view =
        TurnedPage { heading: visit.t(heading), sentence, action: here, words, put_aside: false, frame: visit.frame() };
    match Reply::page(&view) {
        Ok(reply) => reply.with_status(status),
        Err(_) => Reply::of("text/plain; charset=utf-8", visit.t("web-broken-about").into_bytes()).with_status(status),
    }
}

/// Her words on a page of their own, to be sent to `action` by her: where the page they stood on cannot be shown again.
pub(crate) fn words_again(visit: &Visit, sentence: &str, action: String, form: &Form) -> Answer {
    Reply::page(&TurnedPage {
        heading: visit.t("web-kept"),
        sentence: visit.t(sentence),
        action,
        words: pieces(form.fields()),
        put_aside: false,
        frame: visit.frame(),
    })
}

fn bound(account: Id, id: Id) -> Bound {
    Bound::new("kept-words").owner(account.as_bytes()).object(id.as_bytes())
}

/// Keeps what she was typing, sealed to her, for an hour. Nothing of it is sent anywhere.
pub(crate) fn keep(visit: &Visit, account: Id, made_at: i64, form: &Form, sent_to: &str) -> Result<(), Fault> {
    // A page older than any session may be somebody else's find; and nobody types more than this.
    let age = visit.now().as_microsecond() - made_at;
    let length: usize = form.fields().map(|(name, value)| name.len() + value.len()).sum();
    if !(0..=LONGEST_SESSION).contains(&age) || length > MOST_KEPT {
        return Ok(());
    }
    let mut words = form_urlencoded::Serializer::new(String::new());
    words.append_pair("", sent_to);
    for (name, value) in form.fields() {
        words.append_pair(name, value);
    }
    let words = words.finish();
    let public: Option<Vec<u8>> = visit.read(|connection| {
        Ok(accounts::table
            .filter(accounts::id.eq(account.to_vec()))
            .select(accounts::public_keys)
            .first(connection)
            .optional()?)
    })?;
    // Erased meanwhile: nobody is left to keep them for.
    let Some(public) = public else { return Ok(()) };
    let id = Id::random()?;
    let sealed = keys::seal_to(&PublicKeys::from_bytes(&public)?, &bound(account, id), words.as_bytes())?;
    let now = visit.now().as_microsecond();
    visit.write(move |connection| {
        diesel::delete(kept_words::table.filter(kept_words::until.lt(now))).execute(connection)?;
        // Only the latest is ever shown.
        diesel::delete(kept_words::table.filter(kept_words::account_id.eq(account.to_vec()))).execute(connection)?;
        diesel::insert_into(kept_words::table)
            .values((
                kept_words::account_id.eq(account.to_vec()),
                kept_words::id.eq(id.to_vec()),
                kept_words::sealed.eq(sealed.clone()),
                kept_words::until.eq(now + AN_HOUR),
            ))
            .execute(connection)?;
        Ok(())
    })
}

impl Visit {
    /// Keeps what she was sending and asks for her passphrase once more: after it she comes to the page at `back` (without a
    /// language), which finds it by [`Visit::kept_form`].
    ///
    /// # Errors
    /// [`Turned::SignIn`] where she is not signed in; the store cannot be reached.
    pub fn again_keeping(&mut self, form: &Form, back: &str) -> Answer {
        let account = self.session().ok_or(Turned::SignIn)?.account;
        let (place, back) = (self.path_to("/again"), self.path_to(back));
        keep(self, account, self.now().as_microsecond(), form, &back)?;
        let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
        Ok(Reply::to(format!("{place}?to={back}")))
    }

    /// What [`Visit::again_keeping`] kept for this page, where there is something: as she sent it, and once.
    ///
    /// # Errors
    /// The store cannot be reached, or what was kept is not what was written.
    pub fn kept_form(&mut self) -> Result<Option<Form>, Turned> {
        let Some(account) = self.session().map(|session| session.account) else { return Ok(None) };
        let here = without_language(self.path()).to_owned();
        let Some(fields) = latest(self, account)? else { return Ok(None) };
        let mut fields = fields.into_iter();
        if fields.next().is_none_or(|(name, path)| !name.is_empty() || without_language(&path) != here) {
            return Ok(None);
        }
        let mut words = form_urlencoded::Serializer::new(String::new());
        words.extend_pairs(fields);
        put_away(self, account)?;
        Ok(Some(Form::parse(words.finish().as_bytes())))
    }
}

/// A path without its first part, the language.
fn without_language(path: &str) -> &str {
    path.get(1..).and_then(|rest| rest.split_once('/')).map_or(path, |(_, rest)| rest)
}

/// The latest words that were kept, with where they were sent first, under an empty name.
fn latest(visit: &Visit, account: Id) -> Result<Option<Vec<(String, String)>>, Turned> {
    let now = visit.now().as_microsecond();
    let row: Option<(Vec<u8>, Vec<u8>)> = visit.read(|connection| {
        Ok(kept_words::table
            .filter(kept_words::account_id.eq(account.to_vec()))
            .filter(kept_words::until.gt(now))
            .order(kept_words::until.desc())
            .select((kept_words::id, kept_words::sealed))
            .first(connection)
            .optional()?)
    })?;
    let (Some((id, sealed)), Some(session)) = (row, visit.session()) else { return Ok(None) };
    let plain = keys::open_with(&session.keys, &bound(account, Id::from_column(&id).map_err(Fault::from)?), &sealed)?;
    Ok(Some(form_urlencoded::parse(&plain).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()))
}

fn put_away(visit: &Visit, account: Id) -> Result<(), Fault> {
    visit.write(move |connection| {
        diesel::delete(kept_words::table.filter(kept_words::account_id.eq(account.to_vec()))).execute(connection)?;
        Ok(())
    })
}

/// Shows her the latest words that were kept, ready to be sent by her or put aside. Shown once.
fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    let account = who.account;
    let fields = latest(visit, account)?.ok_or_else(|| Turned::Cannot(Refusal::new("web-nothing-kept")))?;
    let action = fields.first().filter(|(name, _)| name.is_empty()).map(|(_, path)| path.clone()).unwrap_or_default();
    let view = TurnedPage {
        heading: visit.t("web-kept"),
        sentence: visit.t("web-kept-about"),
        action,
        words: pieces(fields.iter().skip(1).map(|(name, value)| (name.as_str(), value.as_str()))),
        put_aside: true,
        frame: visit.frame(),
    };
    let reply = Reply::page(&view)?;
    put_away(visit, account)?;
    Ok(reply)
}

/// Forgets the words of an account that is no more; for [`crate::Hooks::forget_account`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_kept_words(_: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::delete(kept_words::table.filter(kept_words::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

/// Deletes words whose hour is over.
///
/// # Errors
/// The store cannot be reached.
pub fn sweep_kept_words(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now().as_microsecond();
    app.database.write(move |store| {
        diesel::delete(kept_words::table.filter(kept_words::until.lt(now))).execute(store)?;
        Ok(())
    })
}

impl Visit {
    /// Whether words of hers wait from a session that ended while she was typing.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub fn has_kept_words(&self, account: Id) -> Result<bool, Fault> {
        let now = self.now().as_microsecond();
        let count: i64 = self.read(|connection| {
            Ok(kept_words::table
                .filter(kept_words::account_id.eq(account.to_vec()))
                .filter(kept_words::until.gt(now))
                .count()
                .get_result(connection)?)
        })?;
        Ok(count > 0)
    }
}
