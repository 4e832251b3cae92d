//! Reading and writing the tables of groups. Nothing here decides.

use database::{Fault, Store};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods as _, JoinOnDsl as _, OptionalExtension as _, QueryDsl as _,
    Queryable, RunQueryDsl as _,
};
use foundation::Id;
use jiff::civil::Date;

use crate::{
    Belonging, Both, Chain, GroupFacts, GroupState, NewsLine, Person, Role,
    rules::Holding,
    tables::{envelopes, epochs, group_news, groups, invitations, members, removals, roster_heads},
};

pub(crate) fn day(text: &str) -> Result<Date, Fault> {
    text.parse().map_err(|_| Fault::Tampered("a day"))
}

pub(crate) fn number(stored: i64) -> Result<u64, Fault> {
    u64::try_from(stored).map_err(|_| Fault::Tampered("a number"))
}

pub(crate) fn stored(number: u64) -> Result<i64, Fault> {
    i64::try_from(number).map_err(|_| Fault::Tampered("a number"))
}

#[derive(Queryable)]
struct GroupRow {
    id: Vec<u8>,
    host_id: Option<Vec<u8>>,
    web_word: String,
    name_en: String,
    name_cy: String,
    cover_name_en: String,
    cover_name_cy: String,
    called_en: String,
    called_cy: String,
    state: String,
    listed: i64,
    may_write: i64,
    languages: String,
    _made_on: String,
    opened_on: Option<String>,
}

impl GroupRow {
    fn facts(self) -> Result<GroupFacts, Fault> {
        Ok(GroupFacts {
            id: Id::from_column(&self.id)?,
            host: self.host_id.as_deref().map(Id::from_column).transpose()?,
            web_word: self.web_word,
            names: Both { en: self.name_en, cy: self.name_cy },
            cover_names: Both { en: self.cover_name_en, cy: self.cover_name_cy },
            called: Both { en: self.called_en, cy: self.called_cy },
            state: GroupState::from_word(&self.state).ok_or(Fault::Tampered("a group's state"))?,
            listed: self.listed != 0,
            may_write: self.may_write != 0,
            languages: self.languages,
            opened_on: self.opened_on.as_deref().map(day).transpose()?,
        })
    }
}

/// What a group has said of itself. Pages come here only with a proof in hand, or for a public page.
///
/// # Errors
/// The store cannot be reached.
pub fn facts(store: &mut Store, group: Id) -> Result<Option<GroupFacts>, Fault> {
    let row: Option<GroupRow> = groups::table.filter(groups::id.eq(group.to_vec())).first(store).optional()?;
    row.map(GroupRow::facts).transpose()
}

/// The group a web word leads to.
///
/// # Errors
/// The store cannot be reached.
pub fn facts_by_word(store: &mut Store, web_word: &str) -> Result<Option<GroupFacts>, Fault> {
    let row: Option<GroupRow> = groups::table.filter(groups::web_word.eq(web_word)).first(store).optional()?;
    row.map(GroupRow::facts).transpose()
}

#[derive(Queryable)]
struct MemberRow {
    handle: Vec<u8>,
    account_id: Option<Vec<u8>>,
    name_used: String,
    role: String,
    state: String,
    written_with_her: i64,
    joined_on: String,
}

impl MemberRow {
    fn person(self) -> Result<Person, Fault> {
        Ok(Person {
            handle: Id::from_column(&self.handle)?,
            account: self.account_id.as_deref().map(Id::from_column).transpose()?,
            name_used: self.name_used,
            facilitator: self.role == Role::Facilitator.word(),
            resting: self.state == RESTING,
            written_with_her: self.written_with_her != 0,
            joined_on: day(&self.joined_on)?,
        })
    }
}

pub(crate) const HERE: &str = "here";
pub(crate) const RESTING: &str = "resting";
pub(crate) const LEFT: &str = "left";

/// The columns of a person, in the order of [`MemberRow`].
macro_rules! person_columns {
    () => {
        (
            members::handle,
            members::account_id,
            members::name_used,
            members::role,
            members::state,
            members::written_with_her,
            members::joined_on,
        )
    };
}

/// Everybody here or resting, by what she is called; never those who left.
///
/// # Errors
/// The store cannot be reached.
pub fn people(store: &mut Store, group: Id) -> Result<Vec<Person>, Fault> {
    let rows: Vec<MemberRow> = members::table
        .filter(members::group_id.eq(group.to_vec()))
        .filter(members::state.ne(LEFT))
        .order((members::name_used, members::handle))
        .select(person_columns!())
        .load(store)?;
    rows.into_iter().map(MemberRow::person).collect()
}

/// One of them.
///
/// # Errors
/// The store cannot be reached.
pub fn person(store: &mut Store, group: Id, handle: Id) -> Result<Option<Person>, Fault> {
    let row: Option<MemberRow> = members::table
        .filter(members::group_id.eq(group.to_vec()))
        .filter(members::handle.eq(handle.to_vec()))
        .filter(members::state.ne(LEFT))
        .select(person_columns!())
        .first(store)
        .optional()?;
    row.map(MemberRow::person).transpose()
}

/// Her place in a group, whatever its state: handle and state.
pub(crate) fn place_of(store: &mut Store, group: Id, account: Id) -> Result<Option<(Id, String)>, Fault> {
    let row: Option<(Vec<u8>, String)> = members::table
        .filter(members::group_id.eq(group.to_vec()))
        .filter(members::account_id.eq(account.to_vec()))
        .select((members::handle, members::state))
        .first(store)
        .optional()?;
    row.map(|(handle, state)| Ok((Id::from_column(&handle)?, state))).transpose()
}

/// Whether an account was in a group before, and left or was asked to go. Nothing of it is kept of one who erased there.
///
/// # Errors
/// The store cannot be reached.
pub fn was_here(store: &mut Store, group: Id, account: Id) -> Result<bool, Fault> {
    Ok(place_of(store, group, account)?.is_some_and(|(_, state)| state == LEFT))
}

/// Every place an account has, also where she left: group and handle. For [`web::Hooks::places_of`].
///
/// # Errors
/// The store cannot be reached.
pub fn places_of(store: &mut Store, account: Id) -> Result<Vec<(Id, Id)>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = members::table
        .filter(members::account_id.eq(account.to_vec()))
        .order((members::group_id, members::handle))
        .select((members::group_id, members::handle))
        .load(store)?;
    rows.into_iter().map(|(group, handle)| Ok((Id::from_column(&group)?, Id::from_column(&handle)?))).collect()
}

/// The groups she is in, by name; not those she left.
///
/// # Errors
/// The store cannot be reached.
pub fn groups_of(store: &mut Store, account: Id) -> Result<Vec<Belonging>, Fault> {
    let rows: Vec<(GroupRow, MemberRow)> = members::table
        .inner_join(groups::table.on(groups::id.eq(members::group_id)))
        .filter(members::account_id.eq(account.to_vec()))
        .filter(members::state.ne(LEFT))
        .filter(groups::state.ne(GroupState::Gone.word()))
        .order((groups::name_en, groups::name_cy, groups::id))
        .select((groups::all_columns, person_columns!()))
        .load(store)?;
    rows.into_iter()
        .map(|(group, member)| {
            let (facts, person) = (group.facts()?, member.person()?);
            Ok(Belonging {
                group: facts.id,
                handle: person.handle,
                name_used: person.name_used,
                facilitator: person.facilitator,
                resting: person.resting,
                group_name_en: facts.names.en,
                group_name_cy: facts.names.cy,
                called: facts.called,
                state: facts.state,
            })
        })
        .collect()
}

/// Her place in a group that still is: what the proofs are made of.
pub(crate) fn membership(store: &mut Store, group: Id, account: Id) -> Result<Option<Person>, Fault> {
    let row: Option<MemberRow> = members::table
        .inner_join(groups::table.on(groups::id.eq(members::group_id)))
        .filter(members::group_id.eq(group.to_vec()))
        .filter(members::account_id.eq(account.to_vec()))
        .filter(members::state.ne(LEFT))
        .filter(groups::state.ne(GroupState::Gone.word()))
        .select(person_columns!())
        .first(store)
        .optional()?;
    row.map(MemberRow::person).transpose()
}

/// What decides whether `handle` can go; nothing when she is not here.
pub(crate) fn holding(store: &mut Store, group: Id, handle: Id) -> Result<Option<Holding>, Fault> {
    let everybody = people(store, group)?;
    let others = || everybody.iter().filter(|person| person.handle != handle);
    Ok(everybody.iter().find(|person| person.handle == handle).map(|her| Holding {
        role: if her.facilitator { Role::Facilitator } else { Role::Member },
        other_facilitators: others().filter(|person| person.facilitator).count(),
        others: others().count(),
    }))
}

/// What everybody sees of comings and goings, newest first.
///
/// # Errors
/// The store cannot be reached.
pub fn news(store: &mut Store, group: Id, most: i64) -> Result<Vec<NewsLine>, Fault> {
    let names = people(store, group)?;
    let rows: Vec<(String, Option<Vec<u8>>, String)> = group_news::table
        .filter(group_news::group_id.eq(group.to_vec()))
        .order((group_news::day.desc(), group_news::id))
        .limit(most)
        .select((group_news::kind, group_news::handle, group_news::day))
        .load(store)?;
    rows.into_iter()
        .map(|(kind, handle, on)| {
            let handle = handle.as_deref().map(Id::from_column).transpose()?;
            let name_used = names.iter().find(|person| Some(person.handle) == handle).map(|her| her.name_used.clone());
            Ok(NewsLine { kind, name_used, day: day(&on)? })
        })
        .collect()
}

pub(crate) fn add_news(store: &mut Store, group: Id, kind: &str, handle: Option<Id>, today: Date) -> Result<(), Fault> {
    let touched = diesel::insert_into(group_news::table)
        .values((
            group_news::group_id.eq(group.to_vec()),
            group_news::id.eq(Id::random()?.to_vec()),
            group_news::kind.eq(kind),
            group_news::handle.eq(handle.map(|handle| handle.to_vec())),
            group_news::day.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("group_news", touched, 1)
}

/// A woman to be put down in a group.
pub(crate) struct NewMember<'text> {
    pub(crate) group: Id,
    pub(crate) handle: Id,
    pub(crate) account: Option<Id>,
    pub(crate) name_used: &'text str,
    pub(crate) role: Role,
    pub(crate) joined_on: Date,
}

pub(crate) fn add_member(store: &mut Store, new: &NewMember<'_>) -> Result<(), Fault> {
    let touched = diesel::insert_into(members::table)
        .values((
            members::group_id.eq(new.group.to_vec()),
            members::handle.eq(new.handle.to_vec()),
            members::account_id.eq(new.account.map(|account| account.to_vec())),
            members::name_used.eq(new.name_used),
            members::role.eq(new.role.word()),
            members::state.eq(HERE),
            members::written_with_her.eq(i64::from(new.account.is_none())),
            members::joined_on.eq(new.joined_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("members", touched, 1)
}

/// Makes a place that is there already hers: one kept for her, or one she left.
pub(crate) fn take_place(store: &mut Store, new: &NewMember<'_>) -> Result<(), Fault> {
    let touched = diesel::update(
        members::table.filter(members::group_id.eq(new.group.to_vec())).filter(members::handle.eq(new.handle.to_vec())),
    )
    .set((
        members::account_id.eq(new.account.map(|account| account.to_vec())),
        members::name_used.eq(new.name_used),
        members::role.eq(new.role.word()),
        members::state.eq(HERE),
        members::written_with_her.eq(0),
        members::joined_on.eq(new.joined_on.to_string()),
    ))
    .execute(store)?;
    Fault::rows("members", touched, 1)
}

pub(crate) fn set_state(store: &mut Store, group: Id, handle: Id, state: &str) -> Result<(), Fault> {
    let touched = diesel::update(
        members::table.filter(members::group_id.eq(group.to_vec())).filter(members::handle.eq(handle.to_vec())),
    )
    .set(members::state.eq(state))
    .execute(store)?;
    Fault::rows("members", touched, 1)
}

pub(crate) fn set_role(store: &mut Store, group: Id, handle: Id, role: Role) -> Result<(), Fault> {
    let touched = diesel::update(
        members::table.filter(members::group_id.eq(group.to_vec())).filter(members::handle.eq(handle.to_vec())),
    )
    .set(members::role.eq(role.word()))
    .execute(store)?;
    Fault::rows("members", touched, 1)
}

/// Marks a place as left: what she was called goes at once, and so does what only somebody inside may have.
pub(crate) fn mark_left(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let touched = diesel::update(
        members::table.filter(members::group_id.eq(group.to_vec())).filter(members::handle.eq(handle.to_vec())),
    )
    .set((members::state.eq(LEFT), members::name_used.eq(""), members::role.eq(Role::Member.word())))
    .execute(store)?;
    Fault::rows("members", touched, 1)?;
    forget_traces(store, group, handle)?;
    // What was asked and not done goes with her; what was done is kept its time.
    let hers = || removals::handle.eq(handle.to_vec()).or(removals::asked_by.eq(handle.to_vec()));
    diesel::delete(
        removals::table
            .filter(removals::group_id.eq(group.to_vec()))
            .filter(removals::done_on.is_null())
            .filter(hers()),
    )
    .execute(store)?;
    Ok(())
}

/// What points at a woman who is no longer here, but for her place itself.
fn forget_traces(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let (group, handle) = (group.to_vec(), handle.to_vec());
    diesel::delete(
        envelopes::table.filter(envelopes::group_id.eq(group.clone())).filter(envelopes::handle.eq(handle.clone())),
    )
    .execute(store)?;
    diesel::delete(
        invitations::table
            .filter(invitations::group_id.eq(group.clone()))
            .filter(invitations::made_by.eq(handle.clone())),
    )
    .execute(store)?;
    diesel::delete(
        invitations::table
            .filter(invitations::group_id.eq(group.clone()))
            .filter(invitations::for_handle.eq(handle.clone())),
    )
    .execute(store)?;
    diesel::update(
        group_news::table.filter(group_news::group_id.eq(group.clone())).filter(group_news::handle.eq(handle.clone())),
    )
    .set(group_news::handle.eq(None::<Vec<u8>>))
    .execute(store)?;
    // Who she was is known by her account's row; a kept place has no head.
    let account: Option<Option<Vec<u8>>> = members::table
        .filter(members::group_id.eq(group.clone()))
        .filter(members::handle.eq(handle))
        .select(members::account_id)
        .first(store)
        .optional()?;
    if let Some(account) = account.flatten() {
        diesel::delete(
            roster_heads::table.filter(roster_heads::group_id.eq(group)).filter(roster_heads::account_id.eq(account)),
        )
        .execute(store)?;
    }
    Ok(())
}

/// Takes a place and everything that points at it. The roster keeps her handle: random bytes, nobody's any more.
pub(crate) fn forget_place(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    forget_traces(store, group, handle)?;
    let here = || removals::table.filter(removals::group_id.eq(group.to_vec()));
    diesel::delete(here().filter(removals::handle.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(here().filter(removals::asked_by.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(here().filter(removals::agreed_by.eq(handle.to_vec()))).execute(store)?;
    diesel::delete(
        members::table.filter(members::group_id.eq(group.to_vec())).filter(members::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// The newest epoch of a chain; 0 before the first.
pub(crate) fn newest_epoch(store: &mut Store, group: Id, chain: Chain) -> Result<u64, Fault> {
    let newest: Option<i64> = epochs::table
        .filter(epochs::group_id.eq(group.to_vec()))
        .filter(epochs::chain.eq(chain.word()))
        .select(diesel::dsl::max(epochs::epoch))
        .first(store)?;
    number(newest.unwrap_or(0))
}

/// Refuses a write whose words were sealed for an epoch that has passed meanwhile. Call it inside the writing
/// transaction.
///
/// # Errors
/// [`Fault::Met`] when the epoch moved on: make the [`crate::Ring`] again, seal again, try again.
pub fn check_epoch(store: &mut Store, group: Id, chain: Chain, epoch: u64) -> Result<(), Fault> {
    if newest_epoch(store, group, chain)? == epoch { Ok(()) } else { Err(Fault::Met) }
}

/// Whether `handle` holds the group now: asked again inside every change that only a facilitator may make.
pub(crate) fn holds(store: &mut Store, group: Id, handle: Id) -> Result<bool, Fault> {
    Ok(person(store, group, handle)?.is_some_and(|her| her.facilitator))
}
