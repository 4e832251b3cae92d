//! Letting a woman in again who lost her passphrase (keys.md rule 9b): two who know her say so, she makes a new account
//! and comes with a code, and a facilitator opens the group's words for her again. Her journal stays shut.
//!
//! The store is hostile input here too: both facilitators sign, and both have to stand in the signed roster when the
//! code is used. A row planted in the table lets nobody in.

use std::sync::Arc;

use database::{Fault, HeldKind, SessionRow, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::{Id, Refusal};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use keys::{EpochKey, MemberKeys, roster::Signed};
use web::{Admit as _, App, Duty, Form, SignedIn, Turned, Visit};

use crate::{
    Chain, Facilitator, GroupState,
    chain::{self, Hand, Turn, put_head, turn},
    holding,
    joining::{hers, hold_keys, today},
    ring::ring,
    rules,
    second::{self, Agreement, may_let_in},
    store,
    tables::{envelopes, invitations, members, roster, roster_heads},
};

diesel::table! {
    readmissions (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        handle -> Binary,
        method -> Text,
        asked_by -> Binary,
        asked_at -> BigInt,
        asked_signature -> Binary,
        agreed_by -> Nullable<Binary>,
        agreed_signature -> Nullable<Binary>,
        code_hash -> Nullable<Binary>,
        until -> Nullable<BigInt>,
        used_at -> Nullable<BigInt>,
        opened_on -> Nullable<Text>,
        seen_at -> Nullable<BigInt>,
        stopped_on -> Nullable<Text>,
        from_account -> Nullable<Binary>,
    }
}

const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

/// How a facilitator knew that it was her.
pub(crate) const METHODS: [&str; 2] = ["voice", "in-person"];

#[derive(Clone, Queryable)]
struct Row {
    group_id: Vec<u8>,
    id: Vec<u8>,
    handle: Vec<u8>,
    method: String,
    asked_by: Vec<u8>,
    asked_at: i64,
    asked_signature: Vec<u8>,
    agreed_by: Option<Vec<u8>>,
    agreed_signature: Option<Vec<u8>>,
    code_hash: Option<Vec<u8>>,
    until: Option<i64>,
    used_at: Option<i64>,
    opened_on: Option<String>,
    seen_at: Option<i64>,
    stopped_on: Option<String>,
    from_account: Option<Vec<u8>>,
}

fn length_prefixed(label: &[u8], fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = label.to_vec();
    for field in fields {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

impl Row {
    /// Whether it was neither used nor stopped.
    const fn waits(&self) -> bool {
        self.used_at.is_none() && self.stopped_on.is_none()
    }

    /// Whether whoever asked and this facilitator count as two.
    fn as_two_with(&self, store: &mut Store, app: &App, other: Id, today: Date) -> Result<bool, Fault> {
        let group = Id::from_column(&self.group_id)?;
        let both = (Id::from_column(&self.asked_by)?, other);
        Ok(second::count_as_two(holding::since(store, app, group, both, today)?, today))
    }

    fn asked_part(&self) -> Vec<u8> {
        let at = self.asked_at.to_be_bytes();
        length_prefixed(
            b"yarrow/readmission-asked/v1",
            &[&self.group_id, &self.id, &self.handle, self.method.as_bytes(), &self.asked_by, &at],
        )
    }

    fn agreed_part(&self) -> Vec<u8> {
        let until = self.until.unwrap_or_default().to_be_bytes();
        let (by, hash) = (self.agreed_by.as_deref(), self.code_hash.as_deref());
        length_prefixed(
            b"yarrow/readmission-agreed/v1",
            &[
                &self.asked_part(),
                &self.asked_signature,
                by.unwrap_or_default(),
                hash.unwrap_or_default(),
                until.as_slice(),
            ],
        )
    }
}

/// For how long 'That isn't me' makes every new code for her wait, in days.
const STOPPED_DAYS: i64 = 28;

/// One that was asked for and not yet used.
pub struct Waiting {
    /// Its id.
    pub id: Id,
    /// What she is called.
    pub name_used: String,
    /// Whether this facilitator asked for it.
    pub asked_by_her: bool,
    /// Who may agree, and when.
    pub agreement: Agreement,
    /// Whether nobody holds the group besides one facilitator.
    pub alone: bool,
    /// Whether a code was made for it already.
    pub has_code: bool,
}

fn code_hash(app: &App, code: &str) -> Vec<u8> {
    app.server_key.mac("readmission/v1", code.as_bytes()).to_vec()
}

fn rows(store: &mut Store, group: Id) -> Result<Vec<Row>, Fault> {
    Ok(readmissions::table
        .filter(readmissions::group_id.eq(group.to_vec()))
        .order((readmissions::asked_at, readmissions::id))
        .load(store)?)
}

/// Facilitators besides the woman herself.
fn other_holders(store: &mut Store, group: Id, handle: Id) -> Result<usize, Fault> {
    let people = store::people(store, group)?;
    Ok(people.iter().filter(|person| person.facilitator && person.handle != handle).count())
}

/// Those that wait, as `asker` sees them.
pub(crate) fn waiting(
    store: &mut Store,
    app: &App,
    (group, asker): (Id, Id),
    now: i64,
    today: Date,
) -> Result<Vec<Waiting>, Fault> {
    let mut waiting = Vec::new();
    for row in rows(store, group)?.into_iter().filter(Row::waits) {
        let handle = Id::from_column(&row.handle)?;
        let Some(person) = store::person(store, group, handle)? else { continue };
        let same = row.asked_by == asker.to_vec();
        let as_two = row.as_two_with(store, app, asker, today)?;
        let holders = other_holders(store, group, handle)?;
        waiting.push(Waiting {
            id: Id::from_column(&row.id)?,
            name_used: person.name_used,
            asked_by_her: same,
            agreement: may_let_in(same, as_two, holders, row.asked_at, now),
            alone: holders < 2,
            has_code: row.until.is_some_and(|until| until > now),
        });
    }
    Ok(waiting)
}

/// Those who are back, and for whom the group's earlier words wait to be opened: handle and name.
pub(crate) fn waiting_to_open(store: &mut Store, group: Id) -> Result<Vec<(Id, String)>, Fault> {
    let mut back = Vec::new();
    for row in rows(store, group)?
        .into_iter()
        .filter(|row| row.used_at.is_some() && row.opened_on.is_none() && row.stopped_on.is_none())
    {
        let handle = Id::from_column(&row.handle)?;
        if let Some(person) = store::person(store, group, handle)?
            && !back.iter().any(|(other, _)| *other == handle)
        {
            back.push((handle, person.name_used));
        }
    }
    Ok(back)
}

/// Forgets every one about a woman, and those she asked for that were not used.
pub(crate) fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let here = || readmissions::table.filter(readmissions::group_id.eq(group.to_vec()));
    diesel::delete(here().filter(readmissions::handle.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(here().filter(readmissions::asked_by.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(here().filter(readmissions::agreed_by.eq(handle.to_vec()))).execute(store)?;
    Ok(())
}

/// Forgets what a facilitator asked for or agreed to and nobody used: she holds the group no more.
pub(crate) fn forget_asked_by(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let here = || {
        readmissions::table.filter(readmissions::group_id.eq(group.to_vec())).filter(readmissions::used_at.is_null())
    };
    diesel::delete(here().filter(readmissions::asked_by.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(here().filter(readmissions::agreed_by.eq(handle.to_vec()))).execute(store)?;
    Ok(())
}

/// Forgets that a place was once an account's.
pub(crate) fn forget_account(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::update(readmissions::table.filter(readmissions::from_account.eq(Some(account.to_vec()))))
        .set(readmissions::from_account.eq(None::<Vec<u8>>))
        .execute(store)?;
    Ok(())
}

/// What was asked about a woman herself, as her own account sees it.
pub(crate) struct AboutHer {
    /// Its id.
    pub id: Id,
    /// The group.
    pub group: Id,
    /// The day on which the place went to another account; nothing while it is only asked for.
    pub moved_on: Option<Date>,
}

/// What waits about the place she has, and where a place of hers went to another account: for her own account alone.
pub(crate) fn about_account(store: &mut Store, account: Id) -> Result<Vec<AboutHer>, Fault> {
    let mut about = Vec::new();
    for (group, handle) in store::places_of(store, account)? {
        for row in rows(store, group)?.into_iter().filter(|row| row.handle == handle.to_vec() && row.waits()) {
            about.push(AboutHer { id: Id::from_column(&row.id)?, group, moved_on: None });
        }
    }
    let moved: Vec<Row> = readmissions::table
        .filter(readmissions::from_account.eq(Some(account.to_vec())))
        .filter(readmissions::used_at.is_not_null())
        .filter(readmissions::stopped_on.is_null())
        .order((readmissions::asked_at, readmissions::id))
        .load(store)?;
    for row in moved {
        let at = Timestamp::from_microsecond(row.used_at.unwrap_or_default());
        let at = at.map_err(|_| Fault::Tampered("a readmission's time"))?;
        about.push(AboutHer {
            id: Id::from_column(&row.id)?,
            group: Id::from_column(&row.group_id)?,
            moved_on: Some(at.to_zoned(TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC)).date()),
        });
    }
    Ok(about)
}

/// Notes that her old account has seen what waits: from then on it has its time to say no.
pub(crate) fn note_seen(store: &mut Store, id: Id, now: i64) -> Result<(), Fault> {
    diesel::update(
        readmissions::table.filter(readmissions::id.eq(id.to_vec())).filter(readmissions::seen_at.is_null()),
    )
    .set(readmissions::seen_at.eq(Some(now)))
    .execute(store)?;
    Ok(())
}

/// 'That isn't me': said by the account whose place it is, or was. Whatever code there is opens nothing any more.
pub(crate) fn stop(store: &mut Store, account: Id, id: Id, today: Date) -> Result<bool, Fault> {
    let row: Option<Row> = readmissions::table.filter(readmissions::id.eq(id.to_vec())).first(store).optional()?;
    let Some(row) = row.filter(|row| row.stopped_on.is_none()) else { return Ok(false) };
    let (group, handle) = (Id::from_column(&row.group_id)?, Id::from_column(&row.handle)?);
    let owner = if row.used_at.is_some() {
        row.from_account.as_deref().map(Id::from_column).transpose()?
    } else {
        store::person(store, group, handle)?.and_then(|person| person.account)
    };
    if owner != Some(account) {
        return Ok(false);
    }
    let touched = diesel::update(
        readmissions::table.filter(readmissions::group_id.eq(row.group_id)).filter(readmissions::id.eq(row.id)),
    )
    .set((readmissions::stopped_on.eq(Some(today.to_string())), readmissions::until.eq(None::<i64>)))
    .execute(store)?;
    Ok(touched == 1)
}

/// Those of the last weeks to which her own account said 'That isn't me': her name, and whether her place had gone to
/// another account by then.
pub(crate) fn stopped(store: &mut Store, group: Id, from: Date) -> Result<Vec<(String, bool)>, Fault> {
    let from = from.to_string();
    let mut said_no = Vec::new();
    for row in rows(store, group)?.into_iter().filter(|row| row.stopped_on.as_ref().is_some_and(|day| *day >= from)) {
        if let Some(person) = store::person(store, group, Id::from_column(&row.handle)?)? {
            said_no.push((person.name_used, row.used_at.is_some()));
        }
    }
    Ok(said_no)
}

/// A facilitator says that she knows this woman, by her voice or in person, and asks that she comes back.
pub(crate) fn ask(
    visit: &Visit,
    who: &Facilitator,
    form: &Form,
    handle: Id,
    method: &str,
    place: String,
) -> web::Answer {
    let person = visit.read(|store| store::person(store, who.group, handle))?;
    // A kept place has a code of its own, and nobody lets herself in.
    if person.is_none_or(|person| person.account.is_none()) || handle == who.handle {
        return Err(Turned::NotHere);
    }
    let Some(method) = METHODS.into_iter().find(|known| *known == method) else { return Err(Turned::NotHere) };
    let keys = hers(visit)?;
    let mut row = Row {
        group_id: who.group.to_vec(),
        id: Id::random()?.to_vec(),
        handle: handle.to_vec(),
        method: method.to_owned(),
        asked_by: who.handle.to_vec(),
        asked_at: visit.now().as_microsecond(),
        asked_signature: Vec::new(),
        agreed_by: None,
        agreed_signature: None,
        code_hash: None,
        until: None,
        used_at: None,
        opened_on: None,
        seen_at: None,
        stopped_on: None,
        from_account: None,
    };
    row.asked_signature = keys.signer().sign(&row.asked_part()).to_vec();
    let (group, asker, today) = (who.group, who.handle, today(visit));
    visit.record(form, move |store| {
        if !store::holds(store, group, asker)? {
            return Err(Fault::Met);
        }
        // Her own account was there while one was asked for, or said 'That isn't me': a new one doesn't begin as if nobody
        // had, and waits until she had time to say no again.
        let from = today.saturating_sub(jiff::Span::new().days(STOPPED_DAYS)).to_string();
        let before = rows(store, group)?.into_iter().filter(|one| one.handle == row.handle && one.used_at.is_none());
        let warned = |one: &Row| one.seen_at.is_some() || one.stopped_on.as_ref().is_some_and(|day| *day >= from);
        let seen_at: Option<i64> = before.filter(warned).map(|one| one.seen_at.unwrap_or(row.asked_at)).max();
        // One at a time for one woman: a new one takes the place of one that was not used.
        diesel::delete(
            readmissions::table
                .filter(readmissions::group_id.eq(group.to_vec()))
                .filter(readmissions::handle.eq(handle.to_vec()))
                .filter(readmissions::used_at.is_null())
                .filter(readmissions::stopped_on.is_null()),
        )
        .execute(store)?;
        let touched = diesel::insert_into(readmissions::table)
            .values((
                readmissions::group_id.eq(row.group_id.clone()),
                readmissions::id.eq(row.id.clone()),
                readmissions::handle.eq(row.handle.clone()),
                readmissions::method.eq(row.method.clone()),
                readmissions::asked_by.eq(row.asked_by.clone()),
                readmissions::asked_at.eq(row.asked_at),
                readmissions::asked_signature.eq(row.asked_signature.clone()),
                readmissions::seen_at.eq(seen_at),
            ))
            .execute(store)?;
        Fault::rows("readmissions", touched, 1)?;
        Ok(place.clone())
    })
}

/// Takes it back before it is used. Any facilitator may.
pub(crate) fn take_back(visit: &Visit, who: &Facilitator, form: &Form, id: Id, place: String) -> web::Answer {
    let (group, asker) = (who.group, who.handle);
    visit.record(form, move |store| {
        if !store::holds(store, group, asker)? {
            return Err(Fault::Met);
        }
        diesel::delete(
            readmissions::table
                .filter(readmissions::group_id.eq(group.to_vec()))
                .filter(readmissions::id.eq(id.to_vec()))
                .filter(readmissions::used_at.is_null())
                .filter(readmissions::stopped_on.is_null()),
        )
        .execute(store)?;
        Ok(place.clone())
    })
}

/// A second facilitator who knows her agrees (or the only one, or one who holds the group only now, a day later): gives the code, which is shown once.
pub(crate) fn agree(visit: &mut Visit, who: &Facilitator, id: Id) -> Result<Result<String, Refusal>, Turned> {
    visit.needs_step_up()?;
    let (app, keys, group, handle) = (Arc::clone(visit.app()), hers(visit)?, who.group, who.handle);
    let (now, today) = (visit.now().as_microsecond(), today(visit));
    let code = Id::random()?.to_string();
    let hash = code_hash(&app, &code);
    let outcome = visit.write(move |store| {
        if !store::holds(store, group, handle)? {
            return Ok(None);
        }
        let Some(mut row) = rows(store, group)?.into_iter().find(|row| row.id == id.to_vec() && row.waits()) else {
            return Ok(None);
        };
        let woman = Id::from_column(&row.handle)?;
        if woman == handle {
            return Ok(None);
        }
        let holders = other_holders(store, group, woman)?;
        let as_two = row.as_two_with(store, &app, handle, today)?;
        match may_let_in(row.asked_by == handle.to_vec(), as_two, holders, row.asked_at, now) {
            Agreement::Now => {}
            Agreement::Another => return Ok(Some(Err(Refusal::new("groups-back-needs-another")))),
            Agreement::Hours(hours) => {
                return Ok(Some(Err(Refusal::new("groups-back-needs-a-day").with("hours", hours))));
            }
        }
        row.agreed_by = Some(handle.to_vec());
        row.code_hash = Some(hash.clone());
        row.until = Some(now + rules::CODE_DAYS * MICROSECONDS_A_DAY);
        let signature = keys.signer().sign(&row.agreed_part()).to_vec();
        let touched = diesel::update(
            readmissions::table
                .filter(readmissions::group_id.eq(group.to_vec()))
                .filter(readmissions::id.eq(id.to_vec()))
                .filter(readmissions::used_at.is_null())
                .filter(readmissions::stopped_on.is_null()),
        )
        .set((
            readmissions::agreed_by.eq(row.agreed_by.clone()),
            readmissions::agreed_signature.eq(Some(signature)),
            readmissions::code_hash.eq(row.code_hash.clone()),
            readmissions::until.eq(row.until),
        ))
        .execute(store)?;
        Fault::rows("readmissions", touched, 1)?;
        Ok(Some(Ok(())))
    })?;
    match outcome {
        Some(Ok(())) => Ok(Ok(foundation::code_for_reading(&code))),
        Some(Err(refusal)) => Ok(Err(refusal)),
        None => Err(Turned::NotHere),
    }
}

/// Unknown, used, too old: all the same to whoever tries.
const NOT_GOOD: Refusal = Refusal::new("groups-code-not-good");

/// Whether this facilitator stands in the newest signed line and signed these bytes.
fn signed_by(
    store: &mut Store,
    group: Id,
    line: &Signed,
    handle: &[u8],
    part: &[u8],
    signature: &[u8],
) -> Result<bool, Fault> {
    let handle = Id::from_column(handle)?;
    let Some((_, print)) = line.entry.members.iter().find(|(other, _)| *other == handle.bytes()) else {
        return Ok(false);
    };
    let keys = chain::keys_in_roster(store, group, handle, print)?;
    let signature: [u8; 64] = signature.try_into().map_err(|_| Fault::Tampered("a readmission's signature"))?;
    if keys::verify(keys.sign_public(), part, &signature) {
        Ok(true)
    } else {
        Err(Fault::Tampered("a readmission's signature"))
    }
}

/// Whether two who may have let her in.
fn two_let_her_in(store: &mut Store, app: &App, group: Id, row: &Row, now: i64, today: Date) -> Result<bool, Fault> {
    let (Some(agreed_by), Some(agreed_signature)) = (&row.agreed_by, &row.agreed_signature) else { return Ok(false) };
    let Some(line) = chain::newest(store, app, group, Chain::Facilitators)? else { return Ok(false) };
    if *agreed_by == row.handle || row.asked_by == row.handle {
        return Ok(false);
    }
    let others = line.entry.members.iter().filter(|(other, _)| other.as_slice() != row.handle.as_slice()).count();
    let as_two = row.as_two_with(store, app, Id::from_column(agreed_by)?, today)?;
    if may_let_in(row.asked_by == *agreed_by, as_two, others, row.asked_at, now) != Agreement::Now {
        return Ok(false);
    }
    Ok(signed_by(store, group, &line, &row.asked_by, &row.asked_part(), &row.asked_signature)?
        && signed_by(store, group, &line, agreed_by, &row.agreed_part(), agreed_signature)?)
}

/// She comes back to her place with the code, from a new account. The old account has no place there any more.
pub(crate) fn come_back(visit: &mut Visit, code: &str) -> Result<Result<Id, Refusal>, Turned> {
    let SignedIn { account } = SignedIn::admit(visit)?;
    let code = match foundation::read_code(code) {
        Ok(code) => code,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (app, now, today) = (Arc::clone(visit.app()), visit.now().as_microsecond(), today(visit));
    let bucket = app.server_key.mac("join/v1", account.as_bytes());
    if !app.keystore.may_try(bucket, visit.now(), rules::CODES_AN_HOUR, 3600)? {
        return Ok(Err(Refusal::new("groups-code-wait")));
    }
    let (hash, keys) = (code_hash(&app, &code), hers(visit)?);
    let of_the_change = Arc::clone(&app);
    let seen = somebody_is_in(&app, visit, &hash)?;
    let back = visit.write(move |store| {
        let row: Option<Row> =
            readmissions::table.filter(readmissions::code_hash.eq(Some(hash.clone()))).first(store).optional()?;
        let Some(row) = row else { return Ok(Err(NOT_GOOD)) };
        put_back(store, &of_the_change, &row, (account, &keys), seen, (now, today))
    })?;
    match back {
        Ok((group, handle, moved)) => {
            if moved {
                // What her contact plan was sealed with goes too, as when she takes a plan back herself. A kill before
                // this leaves a key that locks nothing.
                let contact = vec![(HeldKind::Contact, handle)];
                app.keystore.mark_going(contact.clone())?;
                app.keystore.destroy(contact, today.to_string())?;
                hold_keys(&app, handle)?;
            }
            app.keystore.forget_tries(bucket)?;
            Ok(Ok(group))
        }
        Err(refusal) => Ok(Err(refusal)),
    }
}

diesel::table! {
    /// Who is signed in; the keystore owns it.
    sessions (id) {
        id -> Binary,
        account_id -> Binary,
        sealed -> Binary,
        begun_at -> BigInt,
        seen_at -> BigInt,
        idle_seconds -> BigInt,
    }
}

/// Whether somebody is signed in just now with the account whose place the code would move.
fn somebody_is_in(app: &App, visit: &Visit, hash: &[u8]) -> Result<bool, Fault> {
    let account: Option<Option<Vec<u8>>> = visit.read(|store| {
        let place: Option<(Vec<u8>, Vec<u8>)> = readmissions::table
            .filter(readmissions::code_hash.eq(Some(hash.to_vec())))
            .filter(readmissions::used_at.is_null())
            .select((readmissions::group_id, readmissions::handle))
            .first(store)
            .optional()?;
        let Some((group, handle)) = place else { return Ok(None) };
        Ok(members::table
            .filter(members::group_id.eq(group))
            .filter(members::handle.eq(handle))
            .select(members::account_id)
            .first(store)
            .optional()?)
    })?;
    let Some(account) = account.flatten() else { return Ok(false) };
    let rows: Vec<SessionRow> =
        app.keystore.read(|store| Ok(sessions::table.filter(sessions::account_id.eq(account)).load(store)?))?;
    Ok(rows.iter().any(|row| row.lives(visit.now())))
}

fn put_back(
    store: &mut Store,
    app: &App,
    row: &Row,
    (account, keys): (Id, &MemberKeys),
    seen: bool,
    (now, today): (i64, Date),
) -> Result<Result<(Id, Id, bool), Refusal>, Fault> {
    let (group, handle) = (Id::from_column(&row.group_id)?, Id::from_column(&row.handle)?);
    let person = store::person(store, group, handle)?;
    let old = person.as_ref().and_then(|person| person.account);
    if old == Some(account) && row.used_at.is_some() {
        // The second tap.
        return Ok(Ok((group, handle, false)));
    }
    let lives = store::facts(store, group)?
        .is_some_and(|facts| matches!(facts.state, GroupState::Draft | GroupState::Open | GroupState::Closed));
    let good = row.waits() && row.until.is_some_and(|until| until > now) && lives;
    let (Some(person), Some(old)) = (person, old) else { return Ok(Err(NOT_GOOD)) };
    if !good || old == account {
        return Ok(Err(NOT_GOOD));
    }
    if store::place_of(store, group, account)?.is_some() {
        return Ok(Err(Refusal::new("groups-back-is-here")));
    }
    if !two_let_her_in(store, app, group, row, now, today)? {
        return Ok(Err(NOT_GOOD));
    }
    let seen_at = row.seen_at.or(seen.then_some(row.asked_at));
    let hours = second::code_waits(seen_at.map(|at| at.max(row.asked_at)), now);
    if hours > 0 {
        note_seen(store, Id::from_column(&row.id)?, now)?;
        return Ok(Err(Refusal::new("groups-back-code-waits").with("hours", hours)));
    }
    let used = diesel::update(
        readmissions::table
            .filter(readmissions::group_id.eq(group.to_vec()))
            .filter(readmissions::id.eq(row.id.clone()))
            .filter(readmissions::used_at.is_null()),
    )
    .set((readmissions::used_at.eq(Some(now)), readmissions::from_account.eq(Some(old.to_vec()))))
    .execute(store)?;
    if used != 1 {
        return Ok(Err(NOT_GOOD));
    }
    let moved = diesel::update(
        members::table.filter(members::group_id.eq(group.to_vec())).filter(members::handle.eq(handle.to_vec())),
    )
    .set(members::account_id.eq(Some(account.to_vec())))
    .execute(store)?;
    Fault::rows("members", moved, 1)?;
    // The second factor went with the account she lost; whoever holds the group sets up a new one before its pages open.
    if person.facilitator {
        accounts::require_code(store, account)?;
    }
    diesel::delete(
        roster_heads::table
            .filter(roster_heads::group_id.eq(group.to_vec()))
            .filter(roster_heads::account_id.eq(old.to_vec())),
    )
    .execute(store)?;
    // What was sealed to the keys she lost opens for nobody.
    diesel::delete(
        envelopes::table.filter(envelopes::group_id.eq(group.to_vec())).filter(envelopes::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    let chains: &[Chain] = if person.facilitator { &[Chain::Facilitators, Chain::Group] } else { &[Chain::Group] };
    for chain in chains {
        let turning = Turn::of(group, *chain, "came-back", today).with_keys(handle, keys.public().clone());
        let line = turn(store, app, &turning, &Hand::Installation)?;
        put_head(store, (account, keys), (group, *chain), line.entry.sequence, &line.hash())?;
    }
    for hear in &app.hooks.keys_lost {
        hear(app, store, group, handle)?;
    }
    store::add_news(store, group, "one-back", Some(handle), today)?;
    Ok(Ok((group, handle, true)))
}

/// A facilitator opens the group's earlier words for her again: each key from the woman's own time here that the
/// facilitator holds is sealed to her new keys.
pub(crate) fn open_again(visit: &mut Visit, who: &Facilitator, handle: Id) -> Result<(), Turned> {
    let group = who.group;
    let (back, person) =
        visit.read(|store| Ok((waiting_to_open(store, group)?, store::person(store, group, handle)?)))?;
    let person = person.filter(|_| back.iter().any(|(other, _)| *other == handle)).ok_or(Turned::NotHere)?;
    let mut held: Vec<(Chain, u64, EpochKey)> = Vec::new();
    let chains: &[Chain] = if person.facilitator { &[Chain::Group, Chain::Facilitators] } else { &[Chain::Group] };
    for chain in chains {
        // Checks the signed roster and puts every key she may use into her session.
        ring(visit, who, *chain)?;
        let was_there = visit.read(|store| epochs_of(store, group, *chain, handle))?;
        let session = visit.session().ok_or(Turned::SignIn)?;
        for epoch in was_there {
            held.extend(session.epoch(group, chain.word(), epoch).map(|key| (*chain, epoch, key)));
        }
    }
    let (app, asker, today) = (Arc::clone(visit.app()), who.handle, today(visit));
    visit.write(move |store| {
        if !store::holds(store, group, asker)? {
            return Err(Fault::Met);
        }
        for (chain, epoch, key) in &held {
            seal_for(store, &app, (group, *chain, handle), *epoch, key)?;
        }
        diesel::update(
            readmissions::table
                .filter(readmissions::group_id.eq(group.to_vec()))
                .filter(readmissions::handle.eq(handle.to_vec()))
                .filter(readmissions::used_at.is_not_null())
                .filter(readmissions::stopped_on.is_null())
                .filter(readmissions::opened_on.is_null()),
        )
        .set(readmissions::opened_on.eq(Some(today.to_string())))
        .execute(store)?;
        Ok(())
    })?;
    Ok(())
}

/// The epochs in which she stood in the roster.
fn epochs_of(store: &mut Store, group: Id, chain: Chain, handle: Id) -> Result<Vec<u64>, Fault> {
    let rows: Vec<Vec<u8>> = roster::table
        .filter(roster::group_id.eq(group.to_vec()))
        .filter(roster::chain.eq(chain.word()))
        .order(roster::sequence)
        .select(roster::entry)
        .load(store)?;
    let mut epochs = Vec::new();
    for bytes in rows {
        let entry = Signed::decode(&bytes)?.entry;
        if entry.members.iter().any(|(other, _)| *other == handle.bytes()) {
            epochs.push(entry.epoch);
        }
    }
    Ok(epochs)
}

fn seal_for(
    store: &mut Store,
    app: &App,
    (group, chain, handle): (Id, Chain, Id),
    epoch: u64,
    key: &EpochKey,
) -> Result<(), Fault> {
    let line = chain::newest(store, app, group, chain)?.ok_or(Fault::Tampered("a group without a roster"))?;
    let Some((_, print)) = line.entry.members.iter().find(|(other, _)| *other == handle.bytes()) else {
        return Ok(());
    };
    let public = chain::keys_in_roster(store, group, handle, print)?;
    let there: Option<Vec<u8>> = envelopes::table
        .filter(envelopes::group_id.eq(group.to_vec()))
        .filter(envelopes::chain.eq(chain.word()))
        .filter(envelopes::handle.eq(handle.to_vec()))
        .filter(envelopes::epoch.eq(store::stored(epoch)?))
        .select(envelopes::sealed)
        .first(store)
        .optional()?;
    if there.is_some() {
        return Ok(());
    }
    let sealed = keys::seal_to(&public, &chain::envelope_bound(group, chain, epoch, handle), key.expose())?;
    let touched = diesel::insert_into(envelopes::table)
        .values((
            envelopes::group_id.eq(group.to_vec()),
            envelopes::chain.eq(chain.word()),
            envelopes::handle.eq(handle.to_vec()),
            envelopes::epoch.eq(store::stored(epoch)?),
            envelopes::sealed.eq(sealed),
        ))
        .execute(store)?;
    Fault::rows("envelopes", touched, 1)
}

/// The group a good invitation leads to, for reading about it before joining. The code is as long as a key: nobody
/// guesses one, so tries are not counted.
pub(crate) fn group_of_code(visit: &Visit, code: &str) -> Result<Option<Id>, Fault> {
    let hash = visit.app().server_key.mac("invitation/v1", code.as_bytes()).to_vec();
    let now = visit.now().as_microsecond();
    visit.read(|store| {
        let found: Option<Vec<u8>> = invitations::table
            .filter(invitations::code_hash.eq(hash))
            .filter(invitations::used_at.is_null())
            .filter(invitations::until.gt(now))
            .select(invitations::group_id)
            .first(store)
            .optional()?;
        let Some(group) = found.map(|group| Id::from_column(&group)).transpose()? else { return Ok(None) };
        let facts = store::facts(store, group)?;
        Ok(facts.filter(|facts| matches!(facts.state, GroupState::Draft | GroupState::Open)).map(|facts| facts.id))
    })
}

/// The duties of this part: what is used up or was never used goes after ninety days.
#[must_use]
pub fn readmission_duties() -> Vec<Duty> {
    vec![Duty { name: "groups: clear away who came back", every_seconds: 3600, run: clear_away }]
}

fn clear_away(app: &Arc<App>) -> Result<(), Fault> {
    let kept_from = app.clock.now().as_microsecond() - 90 * MICROSECONDS_A_DAY;
    app.database.write(move |store| {
        diesel::delete(readmissions::table.filter(readmissions::asked_at.lt(kept_from))).execute(store)?;
        Ok(())
    })
}
