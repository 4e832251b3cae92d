//! Holding a group: asking another woman to, stepping down, and removing somebody, which takes two.

use std::sync::Arc;

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Refusal, TextRule};
use jiff::civil::Date;
use keys::Zeroizing;
use web::{App, Turned, Visit};

use crate::{
    Chain, Facilitator, Role,
    chain::{self, Hand, Turn, put_head, turn},
    joining::{hers, tell, today},
    leaving::{after_going, turn_without},
    readmission,
    ring::ring,
    rules, second, store,
    tables::{invitations, removals, roster_heads},
};

/// She stops holding the group and stays as a member.
///
/// # Errors
/// A store cannot be reached.
pub fn step_down(visit: &mut Visit, who: &Facilitator) -> Result<Result<(), Refusal>, Turned> {
    let (app, keys, today) = (Arc::clone(visit.app()), hers(visit)?, today(visit));
    let (group, handle, account) = (who.group, who.handle, who.account);
    Ok(visit.write(move |store| {
        let Some(holding) = store::holding(store, group, handle)?.filter(|holding| holding.role == Role::Facilitator)
        else {
            return Ok(Ok(()));
        };
        if let Err(refusal) = rules::may_step_down(holding) {
            return Ok(Err(refusal));
        }
        let (hand, reason) = (Hand::Hers(handle, Arc::clone(&keys)), "facilitator-stepped-down");
        turn(store, &app, &Turn::of(group, Chain::Facilitators, reason, today).without(handle), &hand)?;
        let line = turn(store, &app, &Turn::of(group, Chain::Group, reason, today), &hand)?;
        put_head(store, (account, &keys), (group, Chain::Group), line.entry.sequence, &line.hash())?;
        store::set_role(store, group, handle, Role::Member)?;
        // What she asked for as a facilitator and nobody agreed to goes with her part.
        diesel::delete(
            removals::table
                .filter(removals::group_id.eq(group.to_vec()))
                .filter(removals::asked_by.eq(handle.to_vec()))
                .filter(removals::done_on.is_null()),
        )
        .execute(store)?;
        readmission::forget_asked_by(store, group, handle)?;
        for hear in &app.hooks.stepped_down {
            hear(&app, store, group, handle)?;
        }
        diesel::delete(
            roster_heads::table
                .filter(roster_heads::group_id.eq(group.to_vec()))
                .filter(roster_heads::account_id.eq(account.to_vec()))
                .filter(roster_heads::chain.eq(Chain::Facilitators.word())),
        )
        .execute(store)?;
        diesel::delete(
            invitations::table
                .filter(invitations::group_id.eq(group.to_vec()))
                .filter(invitations::made_by.eq(handle.to_vec())),
        )
        .execute(store)?;
        store::add_news(store, group, reason, Some(handle), today)?;
        Ok(Ok(()))
    })?)
}

/// Makes a member a facilitator too: with the asker's passphrase, a signed line, and a line everybody sees.
///
/// # Errors
/// [`Turned::StepUp`]; [`Turned::NotHere`] when there is nobody with that handle; a store cannot be reached.
pub fn make_facilitator(visit: &mut Visit, who: &Facilitator, handle: Id) -> Result<Result<(), Refusal>, Turned> {
    visit.needs_step_up()?;
    let (app, keys, today) = (Arc::clone(visit.app()), hers(visit)?, today(visit));
    let (group, asker) = (who.group, who.handle);
    let made = visit.write(move |store| {
        if !store::holds(store, group, asker)? {
            return Ok(None);
        }
        let Some(her) = store::person(store, group, handle)? else { return Ok(None) };
        let Some(account) = her.account else {
            return Ok(Some(Err(Refusal::new("groups-kept-place-cannot-hold"))));
        };
        if her.facilitator {
            return Ok(Some(Ok(())));
        }
        let line =
            chain::newest(store, &app, group, Chain::Group)?.ok_or(Fault::Tampered("a group without a roster"))?;
        let print = line.entry.members.iter().find(|(other, _)| *other == handle.bytes());
        let (_, print) = print.ok_or(Fault::Tampered("a member is not in the roster"))?;
        let public = chain::keys_in_roster(store, group, handle, print)?;
        let (hand, reason) = (Hand::Hers(asker, Arc::clone(&keys)), "facilitator-added");
        turn(store, &app, &Turn::of(group, Chain::Facilitators, reason, today).adding(handle, public), &hand)?;
        turn(store, &app, &Turn::of(group, Chain::Group, reason, today), &hand)?;
        store::set_role(store, group, handle, Role::Facilitator)?;
        accounts::require_code(store, account)?;
        store::add_news(store, group, reason, Some(handle), today)?;
        Ok(Some(Ok(())))
    })?;
    made.ok_or(Turned::NotHere)
}

/// A removal that waits for a second facilitator.
pub struct Removal {
    /// Its id.
    pub id: Id,
    /// Who is to go.
    pub handle: Id,
    /// Who asks.
    pub asked_by: Id,
    /// The day.
    pub asked_on: Date,
}

const REASON: &str = "removal-reason";

const fn reason_rule() -> TextRule {
    TextRule::needed(1000)
}

/// A facilitator asks that somebody goes. Nothing happens until another agrees. The reason is read by facilitators.
///
/// # Errors
/// [`Turned::NotHere`] when there is nobody with that handle; a store cannot be reached.
pub fn ask_removal(
    visit: &mut Visit,
    who: &Facilitator,
    handle: Id,
    reason: &str,
) -> Result<Result<Id, Refusal>, Turned> {
    let reason = match reason_rule().text(reason) {
        Ok(reason) => reason,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if handle == who.handle {
        return Ok(Err(Refusal::new("groups-removal-not-yourself")));
    }
    let ring = ring(visit, who, Chain::Facilitators)?;
    let id = Id::random()?;
    let sealed = ring.seal(visit, REASON, id, 0, &reason)?;
    let (group, asker, today) = (who.group, who.handle, today(visit));
    let asked = visit.write(move |store| {
        if !store::holds(store, group, asker)? || store::person(store, group, handle)?.is_none() {
            return Ok(false);
        }
        store::check_epoch(store, group, Chain::Facilitators, sealed.epoch)?;
        let touched = diesel::insert_into(removals::table)
            .values((
                removals::group_id.eq(group.to_vec()),
                removals::id.eq(id.to_vec()),
                removals::handle.eq(handle.to_vec()),
                removals::asked_by.eq(asker.to_vec()),
                removals::asked_on.eq(today.to_string()),
                removals::epoch.eq(store::stored(sealed.epoch)?),
                removals::reason.eq(sealed.bytes.clone()),
            ))
            .execute(store)?;
        Fault::rows("removals", touched, 1)?;
        Ok(true)
    })?;
    if asked { Ok(Ok(id)) } else { Err(Turned::NotHere) }
}

/// Removal, who is to go, who asks, the day.
type WaitingRow = (Vec<u8>, Vec<u8>, Vec<u8>, String);
/// Who is to go, who asks, epoch and sealed reason.
type AskedRow = (Vec<u8>, Vec<u8>, i64, Vec<u8>);

/// The removals that wait for a second facilitator.
///
/// # Errors
/// The store cannot be reached.
pub fn removals_waiting(store: &mut Store, group: Id) -> Result<Vec<Removal>, Fault> {
    let rows: Vec<WaitingRow> = removals::table
        .filter(removals::group_id.eq(group.to_vec()))
        .filter(removals::done_on.is_null())
        .filter(removals::stopped_on.is_null())
        .order((removals::asked_on, removals::id))
        .select((removals::id, removals::handle, removals::asked_by, removals::asked_on))
        .load(store)?;
    rows.into_iter()
        .map(|(id, handle, asked_by, asked_on)| {
            Ok(Removal {
                id: Id::from_column(&id)?,
                handle: Id::from_column(&handle)?,
                asked_by: Id::from_column(&asked_by)?,
                asked_on: store::day(&asked_on)?,
            })
        })
        .collect()
}

/// What is asked, for the facilitator who may agree: what the woman is called, and why. The reason is missing when it is
/// from before the asker's time as a facilitator.
///
/// # Errors
/// [`Turned::NotHere`] when nothing of the kind waits; the reason is not what was written; a store cannot be reached.
pub fn removal_asked(
    visit: &mut Visit,
    who: &Facilitator,
    removal: Id,
) -> Result<(String, Option<Zeroizing<String>>), Turned> {
    let ring = ring(visit, who, Chain::Facilitators)?;
    let group = who.group;
    let found = visit.read(|store| {
        let row: Option<AskedRow> = removals::table
            .filter(removals::group_id.eq(group.to_vec()))
            .filter(removals::id.eq(removal.to_vec()))
            .filter(removals::done_on.is_null())
            .filter(removals::stopped_on.is_null())
            .select((removals::handle, removals::asked_by, removals::epoch, removals::reason))
            .first(store)
            .optional()?;
        let Some((handle, asked_by, epoch, reason)) = row else { return Ok(None) };
        let person = store::person(store, group, Id::from_column(&handle)?)?;
        Ok(person.map(|person| (person.name_used, asked_by, epoch, reason)))
    })?;
    let (name_used, asked_by, epoch, sealed) = found.ok_or(Turned::NotHere)?;
    let author = Id::from_column(&asked_by).map_err(Fault::from)?;
    let shred = visit.app().keystore.held(HeldKind::Shred, author)?;
    let reason = ring.open(REASON, removal, author, store::number(epoch)?, 0, &sealed, shred.as_ref())?;
    Ok((name_used, reason))
}

/// The reason that she herself gave for a removal that waits.
///
/// # Errors
/// [`Turned::NotHere`] when nothing of the kind waits, another asked for it, or she cannot open it any more.
pub(crate) fn reason_she_gave(visit: &mut Visit, who: &Facilitator, removal: Id) -> Result<Zeroizing<String>, Turned> {
    let waiting = visit.read(|store| removals_waiting(store, who.group))?;
    if !waiting.iter().any(|one| one.id == removal && one.asked_by == who.handle) {
        return Err(Turned::NotHere);
    }
    removal_asked(visit, who, removal)?.1.ok_or(Turned::NotHere)
}

/// Puts new words in the place of her reason, while it waits.
///
/// # Errors
/// [`Turned::NotHere`] when nothing of hers waits any more; a store cannot be reached.
pub(crate) fn give_reason_anew(
    visit: &mut Visit,
    who: &Facilitator,
    removal: Id,
    reason: &str,
) -> Result<Result<(), Refusal>, Turned> {
    let reason = match reason_rule().text(reason) {
        Ok(reason) => reason,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let sealed = ring(visit, who, Chain::Facilitators)?.seal(visit, REASON, removal, 0, &reason)?;
    let (group, asker) = (who.group, who.handle);
    let touched = visit.write(move |store| {
        if !store::holds(store, group, asker)? {
            return Ok(0);
        }
        store::check_epoch(store, group, Chain::Facilitators, sealed.epoch)?;
        Ok(diesel::update(
            removals::table
                .filter(removals::group_id.eq(group.to_vec()))
                .filter(removals::id.eq(removal.to_vec()))
                .filter(removals::asked_by.eq(asker.to_vec()))
                .filter(removals::done_on.is_null())
                .filter(removals::stopped_on.is_null()),
        )
        .set((removals::epoch.eq(store::stored(sealed.epoch)?), removals::reason.eq(sealed.bytes.clone())))
        .execute(store)?)
    })?;
    if touched == 1 { Ok(Ok(())) } else { Err(Turned::NotHere) }
}

/// A second facilitator agrees, and she goes: from the next key on she reads nothing. Her words stay hers to erase.
///
/// # Errors
/// [`Turned::StepUp`]; [`Turned::NotHere`] when nothing of the kind waits; a store cannot be reached.
pub fn remove(visit: &mut Visit, who: &Facilitator, removal: Id) -> Result<Result<(), Refusal>, Turned> {
    visit.needs_step_up()?;
    let (app, keys, today) = (Arc::clone(visit.app()), hers(visit)?, today(visit));
    let (group, agreeing) = (who.group, who.handle);
    let done = visit.write(move |store| {
        let waiting = removals_waiting(store, group)?.into_iter().find(|one| one.id == removal);
        let Some(asked) = waiting else { return Ok(None) };
        if !store::holds(store, group, agreeing)? || store::person(store, group, asked.handle)?.is_none() {
            return Ok(None);
        }
        let since = since(store, &app, group, (asked.asked_by, agreeing), today)?;
        if let Err(refusal) = second::may_remove(&asked.asked_by, &agreeing, &asked.handle, since, today) {
            return Ok(Some(Err(refusal)));
        }
        let hand = Hand::Hers(agreeing, Arc::clone(&keys));
        turn_without(store, &app, (group, asked.handle), "removed", today, &hand)?;
        let touched = diesel::update(
            removals::table.filter(removals::group_id.eq(group.to_vec())).filter(removals::id.eq(removal.to_vec())),
        )
        .set((removals::agreed_by.eq(agreeing.to_vec()), removals::done_on.eq(today.to_string())))
        .execute(store)?;
        Fault::rows("removals", touched, 1)?;
        tell(&app, store, group, asked.handle, false)?;
        store::mark_left(store, group, asked.handle)?;
        after_going(store, group, today)?;
        Ok(Some(Ok(())))
    })?;
    done.ok_or(Turned::NotHere)
}

/// Since when two facilitators hold the group, by the signed log. One who holds it no more counts from today.
pub(crate) fn since(
    store: &mut Store,
    app: &App,
    group: Id,
    (one, other): (Id, Id),
    today: Date,
) -> Result<(Date, Date), Fault> {
    let known = chain::holding_since(store, app, group)?;
    let of = |handle: Id| known.iter().find(|(holder, _)| *holder == handle).map_or(today, |(_, from)| *from);
    Ok((of(one), of(other)))
}

/// Whether two facilitators besides `who` count as two today. Where they do not, what is asked about her waits, and she
/// sees it.
pub(crate) fn two_hold_it(store: &mut Store, app: &App, group: Id, who: Id, today: Date) -> Result<bool, Fault> {
    let known = chain::holding_since(store, app, group)?;
    let long = |(holder, from): &&(Id, Date)| *holder != who && second::count_as_two((*from, *from), today);
    Ok(known.iter().filter(long).count() > 1)
}

/// The removals about a woman that wait because no two facilitators count as two yet: these she sees.
pub(crate) fn removals_she_sees(
    store: &mut Store,
    app: &App,
    group: Id,
    handle: Id,
    today: Date,
) -> Result<Vec<Removal>, Fault> {
    let about: Vec<Removal> = removals_waiting(store, group)?.into_iter().filter(|one| one.handle == handle).collect();
    if about.is_empty() || two_hold_it(store, app, group, handle, today)? {
        return Ok(Vec::new());
    }
    Ok(about)
}

/// Those that a woman stopped within the last weeks: her handle and the day.
pub(crate) fn removals_stopped(store: &mut Store, group: Id, from: Date) -> Result<Vec<(Id, Date)>, Fault> {
    let rows: Vec<(Vec<u8>, Option<String>)> = removals::table
        .filter(removals::group_id.eq(group.to_vec()))
        .filter(removals::stopped_on.ge(from.to_string()))
        .order((removals::stopped_on, removals::id))
        .select((removals::handle, removals::stopped_on))
        .load(store)?;
    rows.into_iter()
        .filter_map(|(handle, day)| day.map(|day| (handle, day)))
        .map(|(handle, day)| Ok((Id::from_column(&handle)?, store::day(&day)?)))
        .collect()
}

/// A facilitator says no to a removal that waits: nothing comes of it. Never one about herself.
///
/// # Errors
/// [`Turned::NotHere`] when nothing of the kind waits; a store cannot be reached.
pub fn refuse_removal(visit: &Visit, who: &Facilitator, removal: Id) -> Result<(), Turned> {
    let (group, handle) = (who.group, who.handle);
    let gone = visit.write(move |store| {
        if !store::holds(store, group, handle)? {
            return Ok(0);
        }
        Ok(diesel::delete(
            removals::table
                .filter(removals::group_id.eq(group.to_vec()))
                .filter(removals::id.eq(removal.to_vec()))
                .filter(removals::handle.ne(handle.to_vec()))
                .filter(removals::done_on.is_null())
                .filter(removals::stopped_on.is_null()),
        )
        .execute(store)?)
    })?;
    if gone == 1 { Ok(()) } else { Err(Turned::NotHere) }
}

/// She says no to a removal about herself that waits where she can see it.
pub(crate) fn object(
    store: &mut Store,
    app: &App,
    (group, handle): (Id, Id),
    removal: Id,
    today: Date,
) -> Result<bool, Fault> {
    let seen = removals_she_sees(store, app, group, handle, today)?;
    if !seen.iter().any(|one| one.id == removal) {
        return Ok(false);
    }
    let touched = diesel::update(
        removals::table
            .filter(removals::group_id.eq(group.to_vec()))
            .filter(removals::id.eq(removal.to_vec()))
            .filter(removals::done_on.is_null()),
    )
    .set(removals::stopped_on.eq(Some(today.to_string())))
    .execute(store)?;
    Ok(touched == 1)
}
