//! The only SQL about promises. There is no way to delete one but forgetting whoever it was made to.

use database::{Fault, Store};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _, QueryDsl as _,
    Queryable, RunQueryDsl as _,
};
use foundation::Id;
use groups::Person;
use jiff::civil::Date;
use keys::MemberKeys;
use web::App;

use crate::{
    apart,
    model::{Became, Kept, MadeTo, Owner, Part, Promise, Sentence, Told},
    rules::{Closing, HandOver, HonestWord, NewPromise, PublicKept},
    sealing::{self, Sealed},
};

diesel::table! {
    promises (id) {
        id -> Binary,
        group_id -> Nullable<Binary>,
        owner_kind -> Text,
        owner -> Binary,
        made_to_kind -> Text,
        made_to -> Binary,
        what_sealed -> Nullable<Binary>,
        what_key -> Nullable<Text>,
        by_day -> Text,
        state -> Text,
        closed_sealed -> Nullable<Binary>,
        closed_key -> Nullable<Text>,
        closed_on -> Nullable<Text>,
        made_on -> Text,
        told -> Nullable<Text>,
        later_day -> Nullable<Text>,
    }
}

diesel::table! {
    promise_keys (promise_id, part, handle) {
        promise_id -> Binary,
        part -> Text,
        handle -> Binary,
        sealed -> Binary,
    }
}

diesel::table! {
    promise_put_away (promise_id, handle) {
        promise_id -> Binary,
        handle -> Binary,
    }
}

diesel::table! {
    promise_public (promise_id) {
        promise_id -> Binary,
        words -> Text,
    }
}

diesel::table! {
    promise_groups (promise_id, group_id) {
        promise_id -> Binary,
        group_id -> Binary,
    }
}

diesel::allow_tables_to_appear_in_same_query!(promises, promise_groups);
diesel::allow_tables_to_appear_in_same_query!(promises, promise_public);

const OPEN: &str = "open";

#[derive(Queryable)]
struct Row {
    id: Vec<u8>,
    group_id: Option<Vec<u8>>,
    owner_kind: String,
    owner: Vec<u8>,
    made_to_kind: String,
    made_to: Vec<u8>,
    what_sealed: Option<Vec<u8>>,
    what_key: Option<String>,
    by_day: String,
    state: String,
    closed_sealed: Option<Vec<u8>>,
    closed_key: Option<String>,
    closed_on: Option<String>,
    made_on: String,
    told: Option<String>,
    later_day: Option<String>,
}

impl TryFrom<Row> for Promise {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        let owner = Id::from_column(&row.owner)?;
        let made_to = Id::from_column(&row.made_to)?;
        let closed = if row.state == OPEN {
            None
        } else {
            let became = Became::from_word(&row.state).ok_or(Fault::Tampered("a promise's state"))?;
            let on = row.closed_on.as_deref().ok_or(Fault::Tampered("a promise's day"))?;
            Some((became, said(row.closed_sealed, row.closed_key)?, day(on)?))
        };
        Ok(Self {
            id: Id::from_column(&row.id)?,
            group: row.group_id.as_deref().map(Id::from_column).transpose()?,
            groups: Vec::new(),
            owner: match row.owner_kind.as_str() {
                "facilitator" => Owner::Facilitator(owner),
                "host" => Owner::Host(owner),
                "readers" => Owner::Readers(owner),
                "holders" => Owner::Holders(owner),
                _ => return Err(Fault::Tampered("a promise's owner")),
            },
            made_to: match row.made_to_kind.as_str() {
                "group" => MadeTo::Group(made_to),
                "member" => MadeTo::Member(made_to),
                "report" => MadeTo::Report(made_to),
                "asked" => MadeTo::Asked(made_to),
                "groups" => MadeTo::Groups(made_to),
                "complaint" => MadeTo::Complaint(made_to),
                _ => return Err(Fault::Tampered("to whom a promise was made")),
            },
            what: said(row.what_sealed, row.what_key)?,
            by_day: day(&row.by_day)?,
            closed,
            made_on: day(&row.made_on)?,
            told: row
                .told
                .map(|word| Told::from_word(&word).ok_or(Fault::Tampered("what was told of a promise")))
                .transpose()?,
            later_day: row.later_day.as_deref().map(day).transpose()?,
        })
    }
}

fn said(sealed: Option<Vec<u8>>, key: Option<String>) -> Result<Kept, Fault> {
    match (sealed, key) {
        (Some(sealed), None) => Ok(Kept::Sealed(sealed)),
        (None, Some(key)) => Ok(Kept::Key(key)),
        _ => Err(Fault::Tampered("a promise's sentence")),
    }
}

/// A sentence of ours, which stands open. Words never do: they come sealed.
fn ours(sentence: &Sentence) -> Result<&str, Fault> {
    match sentence {
        Sentence::Key(key) => Ok(key),
        Sentence::Words(_) => Err(Fault::Broken("words of a promise that nobody sealed".to_owned())),
    }
}

fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a promise's day"))
}

const fn owner_columns(owner: Owner) -> (&'static str, Id) {
    match owner {
        Owner::Facilitator(handle) => ("facilitator", handle),
        Owner::Host(host) => ("host", host),
        Owner::Readers(report) => ("readers", report),
        Owner::Holders(group) => ("holders", group),
    }
}

const fn made_to_columns(made_to: MadeTo) -> (&'static str, Id) {
    match made_to {
        MadeTo::Group(group) => ("group", group),
        MadeTo::Member(handle) => ("member", handle),
        MadeTo::Report(report) => ("report", report),
        MadeTo::Asked(asked) => ("asked", asked),
        MadeTo::Groups(about) => ("groups", about),
        MadeTo::Complaint(id) => ("complaint", id),
    }
}

fn read(store: &mut Store, rows: Vec<Row>) -> Result<Vec<Promise>, Fault> {
    rows.into_iter().map(|row| with_groups(store, row.try_into()?)).collect()
}

/// The same with the groups whose women it was made to.
fn with_groups(store: &mut Store, mut promise: Promise) -> Result<Promise, Fault> {
    if matches!(promise.made_to, MadeTo::Groups(_)) {
        let groups: Vec<Vec<u8>> = promise_groups::table
            .filter(promise_groups::promise_id.eq(promise.id.to_vec()))
            .order(promise_groups::group_id)
            .select(promise_groups::group_id)
            .load(store)?;
        promise.groups = groups.iter().map(|group| Id::from_column(group)).collect::<Result<_, _>>()?;
    }
    Ok(promise)
}

/// Keeps a promise that says a sentence of ours. Call it inside the change that promises.
///
/// # Errors
/// The store cannot be reached; it says words of somebody's ([`make_sealed`]).
pub fn make(store: &mut Store, new: &NewPromise) -> Result<Id, Fault> {
    let id = Id::random()?;
    insert(store, id, new, (None, Some(ours(&new.what)?)))?;
    Ok(id)
}

/// Keeps a promise in somebody's words, with the keys of those who may read them.
pub fn make_sealed(store: &mut Store, id: Id, new: &NewPromise, words: &Sealed) -> Result<(), Fault> {
    words.check(store)?;
    insert(store, id, new, (Some(&words.bytes), None))?;
    put_keys(store, id, words)
}

fn put_keys(store: &mut Store, promise: Id, words: &Sealed) -> Result<(), Fault> {
    words.keys.iter().try_for_each(|(reader, sealed)| put_key(store, promise, words.part, *reader, sealed))
}

fn put_key(store: &mut Store, promise: Id, part: Part, reader: Id, sealed: &[u8]) -> Result<(), Fault> {
    let touched = diesel::insert_into(promise_keys::table)
        .values((
            promise_keys::promise_id.eq(promise.to_vec()),
            promise_keys::part.eq(part.word()),
            promise_keys::handle.eq(reader.to_vec()),
            promise_keys::sealed.eq(sealed.to_vec()),
        ))
        .execute(store)?;
    Fault::rows("promise_keys", touched, 1)
}

/// The keys one woman has to the words of these promises: promise, part, and the sealed key.
pub fn keys_of(store: &mut Store, reader: Id, promises: &[Id]) -> Result<Vec<(Id, String, Vec<u8>)>, Fault> {
    let rows: Vec<(Vec<u8>, String, Vec<u8>)> = promise_keys::table
        .filter(promise_keys::handle.eq(reader.to_vec()))
        .filter(promise_keys::promise_id.eq_any(promises.iter().map(Id::to_vec).collect::<Vec<_>>()))
        .select((promise_keys::promise_id, promise_keys::part, promise_keys::sealed))
        .load(store)?;
    rows.into_iter().map(|(id, part, sealed)| Ok((Id::from_column(&id)?, part, sealed))).collect()
}

fn forget_keys_of(store: &mut Store, handle: Id) -> Result<(), Fault> {
    diesel::delete(promise_keys::table.filter(promise_keys::handle.eq(handle.to_vec()))).execute(store)?;
    Ok(())
}

fn insert(
    store: &mut Store,
    id: Id,
    new: &NewPromise,
    (sealed, key): (Option<&[u8]>, Option<&str>),
) -> Result<(), Fault> {
    let (owner_kind, owner) = owner_columns(new.owner);
    let (made_to_kind, made_to) = made_to_columns(new.made_to);
    let touched = diesel::insert_into(promises::table)
        .values((
            promises::id.eq(id.to_vec()),
            promises::group_id.eq(new.group.map(|group| group.to_vec())),
            promises::owner_kind.eq(owner_kind),
            promises::owner.eq(owner.to_vec()),
            promises::made_to_kind.eq(made_to_kind),
            promises::made_to.eq(made_to.to_vec()),
            promises::what_sealed.eq(sealed),
            promises::what_key.eq(key),
            promises::by_day.eq(new.by_day.to_string()),
            promises::state.eq(OPEN),
            promises::made_on.eq(new.made_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("promises", touched, 1)?;
    for group in &new.groups {
        let touched = diesel::insert_into(promise_groups::table)
            .values((promise_groups::promise_id.eq(id.to_vec()), promise_groups::group_id.eq(group.to_vec())))
            .execute(store)?;
        Fault::rows("promise_groups", touched, 1)?;
    }
    Ok(())
}

/// Closes a promise with a sentence of ours. `false` when it was closed already: the first sentence stands.
///
/// # Errors
/// The store cannot be reached; it says words of somebody's ([`close_sealed`]).
pub fn close(store: &mut Store, promise: Id, closing: &Closing, today: Date) -> Result<bool, Fault> {
    update_closed(store, promise, closing.became, (None, Some(ours(&closing.sentence)?)), today)
}

/// Closes a promise with somebody's words.
pub fn close_sealed(store: &mut Store, id: Id, became: Became, words: &Sealed, today: Date) -> Result<bool, Fault> {
    words.check(store)?;
    let closed = update_closed(store, id, became, (Some(&words.bytes), None), today)?;
    if closed {
        put_keys(store, id, words)?;
    }
    Ok(closed)
}

/// Says an honest word: the promise is closed as changed or not possible, and one with a new day goes on in its place, with the
/// same owner. `again` is what it says, where that was somebody's words and she could open them. `false` when it was closed, or
/// handed over, meanwhile.
///
/// # Errors
/// The store cannot be reached; the new day cannot be promised.
pub fn say_honestly(
    store: &mut Store,
    promise: &Promise,
    word: HonestWord,
    again: Option<(Id, &Sealed)>,
    today: Date,
) -> Result<bool, Fault> {
    say_honestly_in_words(store, promise, word, None, again, today)
}

/// The same with a sentence of hers, sealed; without one, ours stands.
pub(crate) fn say_honestly_in_words(
    store: &mut Store,
    promise: &Promise,
    word: HonestWord,
    words: Option<&Sealed>,
    again: Option<(Id, &Sealed)>,
    today: Date,
) -> Result<bool, Fault> {
    let closing = word.closing();
    let closed = match words {
        Some(words) => close_sealed(store, promise.id, closing.became, words, today)?,
        None => close(store, promise.id, &closing, today)?,
    };
    if !closed {
        return Ok(false);
    }
    let HonestWord::Later(by_day) = word else { return Ok(true) };
    let touched = diesel::update(promises::table.filter(promises::id.eq(promise.id.to_vec())))
        .set(promises::later_day.eq(by_day.to_string()))
        .execute(store)?;
    Fault::rows("promises", touched, 1)?;
    let what = match &promise.what {
        Kept::Key(key) => key.clone(),
        Kept::Sealed(_) => language::words_key("promises-what-again").to_owned(),
    };
    let new = NewPromise::new(promise.group, promise.owner, promise.made_to, Sentence::Key(what), by_day, today)
        .map_err(|_| Fault::Broken("a new day that cannot be promised".to_owned()))?
        .to_groups(promise.groups.clone());
    let new = match again {
        Some((id, words)) => {
            make_sealed(store, id, &new, words)?;
            id
        }
        None => make(store, &new)?,
    };
    // Whoever tells her what became of the first names the new day with it: nothing more is to be told of the second yet.
    if reads_nothing(store, promise)? {
        tell(store, new, Told::Made)?;
    }
    Ok(true)
}

/// Whether it was made to one woman who has no account.
fn reads_nothing(store: &mut Store, promise: &Promise) -> Result<bool, Fault> {
    let (Some(group), MadeTo::Member(handle)) = (promise.group, promise.made_to) else { return Ok(false) };
    Ok(groups::people(store, group)?.iter().any(|person| person.handle == handle && person.account.is_none()))
}

/// Keeps what she who has no account was told by hand. `false` where that stands no more: it was closed meanwhile.
///
/// # Errors
/// The store cannot be reached.
pub fn tell(store: &mut Store, promise: Id, told: Told) -> Result<bool, Fault> {
    let one = promises::table.filter(promises::id.eq(promise.to_vec()));
    let told_now = promises::told.eq(told.word());
    let touched = match told {
        Told::Became => diesel::update(one.filter(promises::state.ne(OPEN))).set(told_now).execute(store)?,
        Told::Made | Told::Late => diesel::update(one.filter(promises::state.eq(OPEN))).set(told_now).execute(store)?,
    };
    Ok(touched == 1)
}

fn update_closed(
    store: &mut Store,
    promise: Id,
    became: Became,
    (sealed, key): (Option<&[u8]>, Option<&str>),
    today: Date,
) -> Result<bool, Fault> {
    let touched =
        diesel::update(promises::table.filter(promises::id.eq(promise.to_vec())).filter(promises::state.eq(OPEN)))
            .set((
                promises::state.eq(became.word()),
                promises::closed_sealed.eq(sealed),
                promises::closed_key.eq(key),
                promises::closed_on.eq(today.to_string()),
            ))
            .execute(store)?;
    Ok(touched == 1)
}

/// Gives an open promise another owner, with a key to its words where she has none. `false` when it was closed, or
/// handed over by somebody else, meanwhile.
///
/// # Errors
/// The store cannot be reached.
pub fn hand_over(store: &mut Store, over: &HandOver, key: Option<&[u8]>) -> Result<bool, Fault> {
    if let Some(sealed) = key
        && !keys_of(store, over.to, &[over.promise])?.iter().any(|(_, part, _)| part == Part::What.word())
    {
        put_key(store, over.promise, Part::What, over.to, sealed)?;
    }
    let (from_kind, from) = owner_columns(over.from);
    let touched = diesel::update(
        promises::table
            .filter(promises::id.eq(over.promise.to_vec()))
            .filter(promises::state.eq(OPEN))
            .filter(promises::owner_kind.eq(from_kind))
            .filter(promises::owner.eq(from.to_vec())),
    )
    .set((promises::owner_kind.eq("facilitator"), promises::owner.eq(over.to.to_vec())))
    .execute(store)?;
    Ok(touched == 1)
}

/// Every promise of a group: open ones by their day, then closed ones, newest first. Who may see which is for
/// [`Promise::may_be_seen_by`].
///
/// # Errors
/// The store cannot be reached.
pub fn of_group(store: &mut Store, group: Id) -> Result<Vec<Promise>, Fault> {
    let beside =
        || promise_groups::table.filter(promise_groups::group_id.eq(group.to_vec())).select(promise_groups::promise_id);
    let mine = || promises::table.filter(promises::group_id.eq(group.to_vec()).or(promises::id.eq_any(beside())));
    let mut rows: Vec<Row> =
        mine().filter(promises::state.eq(OPEN)).order((promises::by_day, promises::id)).load(store)?;
    let closed: Vec<Row> =
        mine().filter(promises::state.ne(OPEN)).order((promises::closed_on.desc(), promises::id)).load(store)?;
    rows.extend(closed);
    read(store, rows)
}

/// One promise of a group.
pub fn one(store: &mut Store, group: Id, promise: Id) -> Result<Option<Promise>, Fault> {
    let beside =
        promise_groups::table.filter(promise_groups::group_id.eq(group.to_vec())).select(promise_groups::promise_id);
    let row: Option<Row> = promises::table
        .filter(promises::group_id.eq(group.to_vec()).or(promises::id.eq_any(beside)))
        .filter(promises::id.eq(promise.to_vec()))
        .first(store)
        .optional()?;
    row.map(|row| with_groups(store, row.try_into()?)).transpose()
}

/// What was promised to somebody: open ones first, then what became of the last of them, then those that another day followed;
/// each by day.
///
/// # Errors
/// The store cannot be reached.
pub fn made_to(store: &mut Store, to: MadeTo) -> Result<Vec<Promise>, Fault> {
    let (kind, id) = made_to_columns(to);
    let rows: Vec<Row> = promises::table
        .filter(promises::made_to_kind.eq(kind))
        .filter(promises::made_to.eq(id.to_vec()))
        .order((promises::by_day.desc(), promises::id))
        .load(store)?;
    let mut all = read(store, rows)?;
    all.sort_by_key(|promise| match promise.closed {
        None => 0,
        Some((Became::Kept | Became::NotPossible, ..)) => 1,
        Some((Became::Changed, ..)) => 2,
    });
    Ok(all)
}

/// What somebody still owes on or before a day, by day.
///
/// # Errors
/// The store cannot be reached.
pub fn due_before(store: &mut Store, owner: Owner, day: Date) -> Result<Vec<Promise>, Fault> {
    let (kind, id) = owner_columns(owner);
    let rows: Vec<Row> = promises::table
        .filter(promises::owner_kind.eq(kind))
        .filter(promises::owner.eq(id.to_vec()))
        .filter(promises::state.eq(OPEN))
        .filter(promises::by_day.le(day.to_string()))
        .order((promises::by_day, promises::id))
        .load(store)?;
    read(store, rows)
}

/// What is open in a group and has its day between two, both with it.
///
/// # Errors
/// The store cannot be reached.
pub fn open_between(store: &mut Store, group: Id, from: Date, until: Date) -> Result<Vec<Promise>, Fault> {
    let rows: Vec<Row> = promises::table
        .filter(promises::group_id.eq(group.to_vec()))
        .filter(promises::state.eq(OPEN))
        .filter(promises::by_day.ge(from.to_string()))
        .filter(promises::by_day.le(until.to_string()))
        .order((promises::by_day, promises::id))
        .load(store)?;
    read(store, rows)
}

/// What was closed in a group after a day and she has not put away, newest first.
pub fn closed_since(store: &mut Store, group: Id, handle: Id, day: Date) -> Result<Vec<Promise>, Fault> {
    let beside =
        promise_groups::table.filter(promise_groups::group_id.eq(group.to_vec())).select(promise_groups::promise_id);
    let rows: Vec<Row> = promises::table
        .filter(promises::group_id.eq(group.to_vec()).or(promises::id.eq_any(beside)))
        .filter(promises::state.ne(OPEN))
        .filter(promises::closed_on.gt(day.to_string()))
        .order((promises::closed_on.desc(), promises::id))
        .load(store)?;
    let away: Vec<Vec<u8>> = promise_put_away::table
        .filter(promise_put_away::handle.eq(handle.to_vec()))
        .select(promise_put_away::promise_id)
        .load(store)?;
    read(store, rows.into_iter().filter(|row| !away.contains(&row.id)).collect())
}

/// Puts away for one woman what became of a promise. Whatever she had put away before stays so.
pub fn put_away(store: &mut Store, promise: Id, handle: Id) -> Result<(), Fault> {
    let hers = promise_put_away::table
        .filter(promise_put_away::promise_id.eq(promise.to_vec()))
        .filter(promise_put_away::handle.eq(handle.to_vec()));
    if hers.count().get_result::<i64>(store)? > 0 {
        return Ok(());
    }
    let touched = diesel::insert_into(promise_put_away::table)
        .values((promise_put_away::promise_id.eq(promise.to_vec()), promise_put_away::handle.eq(handle.to_vec())))
        .execute(store)?;
    Fault::rows("promise_put_away", touched, 1)
}

/// Forgets who put away what is told to nobody any more.
pub fn forget_put_away(store: &mut Store, day: Date) -> Result<(), Fault> {
    let away: Vec<Vec<u8>> = promise_put_away::table.select(promise_put_away::promise_id).distinct().load(store)?;
    let old: Vec<Vec<u8>> = promises::table
        .filter(promises::id.eq_any(away))
        .filter(promises::closed_on.le(day.to_string()))
        .select(promises::id)
        .load(store)?;
    diesel::delete(promise_put_away::table.filter(promise_put_away::promise_id.eq_any(old))).execute(store)?;
    Ok(())
}

fn forget_put_away_by(store: &mut Store, handle: Id) -> Result<(), Fault> {
    diesel::delete(promise_put_away::table.filter(promise_put_away::handle.eq(handle.to_vec()))).execute(store)?;
    Ok(())
}

/// Takes every promise made to a woman or a report that is forgotten.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_made_to(store: &mut Store, to: MadeTo) -> Result<(), Fault> {
    let (kind, id) = made_to_columns(to);
    diesel::delete(promises::table.filter(promises::made_to_kind.eq(kind)).filter(promises::made_to.eq(id.to_vec())))
        .execute(store)?;
    Ok(())
}

/// Who takes on what somebody owed to one woman: another who holds the group, the longest there, and never that woman
/// herself.
pub(crate) fn heir(people: &[Person], from: Id, promise: &Promise) -> Option<Id> {
    people
        .iter()
        .filter(|person| person.facilitator && person.account.is_some() && person.handle != from)
        .filter(|person| promise.made_to != MadeTo::Member(person.handle))
        .min_by_key(|person| (person.joined_on, person.handle.bytes()))
        .map(|person| person.handle)
}

/// For [`web::Hooks::stepped_down`]: what she promised to one woman goes on with another who holds the group, day and
/// all. What she promised to the whole group is left over: each of them sees it, and one takes it on.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let people = groups::people(store, group)?;
    for promise in of_group(store, group)? {
        if !promise.is_open()
            || promise.owner != Owner::Facilitator(handle)
            || !matches!(promise.made_to, MadeTo::Member(_))
        {
            continue;
        }
        if let Some(to) = apart::heir(app, store, (group, &people), handle, &promise)? {
            hand_over(store, &HandOver { promise: promise.id, from: promise.owner, to }, None)?;
        }
    }
    Ok(())
}

/// What a group's public page says was promised to everybody and kept, the last kept first.
///
/// # Errors
/// The store cannot be reached.
pub fn public(store: &mut Store, group: Id) -> Result<Vec<(Id, String)>, Fault> {
    let rows: Vec<(Vec<u8>, String)> = promise_public::table
        .inner_join(promises::table.on(promises::id.eq(promise_public::promise_id)))
        .filter(promises::group_id.eq(group.to_vec()))
        .order((promises::closed_on.desc(), promises::id))
        .select((promise_public::promise_id, promise_public::words))
        .load(store)?;
    rows.into_iter().map(|(id, words)| Ok((Id::from_column(&id)?, words))).collect()
}

/// Puts these on the group's public page, and nothing else.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn put_public(store: &mut Store, group: Id, kept: &[PublicKept]) -> Result<(), Fault> {
    let mine = promises::table.filter(promises::group_id.eq(group.to_vec())).select(promises::id);
    diesel::delete(promise_public::table.filter(promise_public::promise_id.eq_any(mine))).execute(store)?;
    for one in kept {
        let touched = diesel::insert_into(promise_public::table)
            .values((promise_public::promise_id.eq(one.promise.to_vec()), promise_public::words.eq(&one.words)))
            .execute(store)?;
        Fault::rows("promise_public", touched, 1)?;
    }
    Ok(())
}

/// What one promised herself stands on no public page any more.
fn forget_public_of(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let hers = promises::table
        .filter(promises::group_id.eq(group.to_vec()))
        .filter(promises::owner_kind.eq("facilitator"))
        .filter(promises::owner.eq(handle.to_vec()))
        .select(promises::id);
    diesel::delete(promise_public::table.filter(promise_public::promise_id.eq_any(hers))).execute(store)?;
    Ok(())
}

/// For [`web::Hooks::forget_member`]: promises made to her go. What she owed keeps its words and loses her handle: it
/// is left over, and another facilitator takes it on.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_made_to(store, MadeTo::Member(handle))?;
    forget_public_of(store, group, handle)?;
    stepped_down(app, store, group, handle)?;
    forget_keys_of(store, handle)?;
    forget_put_away_by(store, handle)?;
    diesel::update(
        promises::table
            .filter(promises::group_id.eq(group.to_vec()))
            .filter(promises::owner_kind.eq("facilitator"))
            .filter(promises::owner.eq(handle.to_vec())),
    )
    // Nobody has this handle, so nobody owes it.
    .set(promises::owner.eq(vec![0_u8; 16]))
    .execute(store)?;
    Ok(())
}

/// For [`web::Hooks::membership_changed`]: whoever goes reads no promise any more. What she owed goes on without her, as when she steps down.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came {
        return Ok(());
    }
    forget_public_of(store, group, handle)?;
    stepped_down(app, store, group, handle)?;
    forget_put_away_by(store, handle)?;
    forget_keys_of(store, handle)
}

/// For [`web::Hooks::keys_lost`]: what only the lost keys could open goes.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(_: &App, store: &mut Store, _: Id, handle: Id) -> Result<(), Fault> {
    forget_keys_of(store, handle)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached, or something of hers does not open.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (_, handle) in groups::places_of(store, account)? {
        let mine = || promise_keys::table.filter(promise_keys::handle.eq(handle.to_vec()));
        let rows: Vec<(Vec<u8>, String, Vec<u8>)> =
            mine().select((promise_keys::promise_id, promise_keys::part, promise_keys::sealed)).load(store)?;
        for (id, part, sealed) in rows {
            let again = sealing::again(Id::from_column(&id)?, &part, handle, (old, new), &sealed)?;
            diesel::update(mine().filter(promise_keys::promise_id.eq(&id)).filter(promise_keys::part.eq(&part)))
                .set(promise_keys::sealed.eq(again))
                .execute(store)?;
        }
    }
    Ok(())
}
