//! Resting, stepping down, leaving, erasing, removing; and finishing what a kill left half-done.
//!
//! Order between the two stores when something goes: marked in the keystore, destroyed there, then the rows here.

use std::{collections::HashSet, sync::Arc};

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Refusal, TextRule};
use jiff::civil::Date;
use keys::{MemberKeys, Zeroizing};
use web::{App, Turned, Visit};

use crate::{
    Chain, Facilitator, GroupState, Member, Role,
    chain::{self, Hand, Turn, put_head, turn},
    joining::{hers, tell, today},
    ring::ring,
    rules,
    store::{self, envelopes, groups, invitations, members, removals, roster_heads},
};

diesel::table! {
    /// The keystore's ledger of what was erased; the keystore owns it.
    erasures (owner) {
        owner -> Binary,
        kind -> Text,
    }
}

/// She rests: she stays, and nothing is expected.
///
/// # Errors
/// A store cannot be reached.
pub fn rest(visit: &mut Visit, who: &Member) -> Result<(), Turned> {
    let (group, handle) = (who.group, who.handle);
    Ok(visit.write(move |store| store::set_state(store, group, handle, store::RESTING))?)
}

/// She is back from resting.
///
/// # Errors
/// A store cannot be reached.
pub fn come_back(visit: &mut Visit, who: &Member) -> Result<(), Turned> {
    let (group, handle) = (who.group, who.handle);
    Ok(visit.write(move |store| store::set_state(store, group, handle, store::HERE))?)
}

/// The chains in whose newest line she stands.
fn chains_of(store: &mut Store, app: &App, group: Id, handle: Id) -> Result<Vec<Chain>, Fault> {
    let mut chains = Vec::new();
    for chain in [Chain::Facilitators, Chain::Group] {
        let line = chain::newest(store, app, group, chain)?;
        if line.is_some_and(|line| line.entry.members.iter().any(|(other, _)| *other == handle.bytes())) {
            chains.push(chain);
        }
    }
    Ok(chains)
}

/// Takes her out of the keys; she, another facilitator or the installation signs.
fn turn_without(
    store: &mut Store,
    app: &App,
    (group, handle): (Id, Id),
    reason: &'static str,
    today: Date,
    hand: &Hand,
) -> Result<(), Fault> {
    for chain in chains_of(store, app, group, handle)? {
        turn(store, app, &Turn::of(group, chain, reason, today).without(handle), hand)?;
    }
    Ok(())
}

/// Says what everybody sees of a going, and ends the group when nobody is left.
fn after_going(store: &mut Store, group: Id, today: Date) -> Result<(), Fault> {
    store::add_news(store, group, "one-left", None, today)?;
    let rest = store::people(store, group)?;
    if rest.is_empty() {
        diesel::update(groups::table.filter(groups::id.eq(group.to_vec())))
            .set((groups::state.eq(GroupState::Gone.word()), groups::listed.eq(0)))
            .execute(store)?;
    } else if !rest.iter().any(|person| person.facilitator) {
        store::add_news(store, group, "no-facilitator", None, today)?;
    }
    Ok(())
}

/// She leaves. Her words stay with the group, her name goes; others see 'one woman has left'. With a new code she can
/// come back to the same place.
///
/// # Errors
/// [`Turned::StepUp`]; a store cannot be reached.
pub fn leave(visit: &mut Visit, who: &Member) -> Result<Result<(), Refusal>, Turned> {
    visit.needs_step_up()?;
    let (app, keys, today) = (Arc::clone(visit.app()), hers(visit)?, today(visit));
    let (group, handle) = (who.group, who.handle);
    Ok(visit.write(move |store| {
        let Some(holding) = store::holding(store, group, handle)? else { return Ok(Ok(())) };
        if let Err(refusal) = rules::may_leave(holding) {
            return Ok(Err(refusal));
        }
        turn_without(store, &app, (group, handle), "left", today, &Hand::Hers(handle, Arc::clone(&keys)))?;
        tell(&app, store, group, handle, false)?;
        store::mark_left(store, group, handle)?;
        after_going(store, group, today)?;
        Ok(Ok(()))
    })?)
}

/// She erases what she is in this group: her words open for nobody any more, here at once. Always allowed, also to the
/// last facilitator.
///
/// # Errors
/// [`Turned::StepUp`]; a store cannot be reached. What was begun is finished at the next start.
pub fn erase_from_group(visit: &mut Visit, who: &Member) -> Result<(), Turned> {
    visit.needs_step_up()?;
    let hand = Hand::Hers(who.handle, hers(visit)?);
    erase(visit.app(), (who.group, who.handle), today(visit), hand)?;
    Ok(())
}

/// A facilitator takes away a place she kept for a woman without an account, when that woman says so. Erased, not left.
///
/// # Errors
/// [`Turned::NotHere`] when there is no such kept place; a store cannot be reached.
pub fn let_place_go(visit: &mut Visit, who: &Facilitator, handle: Id) -> Result<(), Turned> {
    let place = visit.read(|store| store::person(store, who.group, handle))?;
    if place.is_none_or(|place| place.account.is_some()) {
        return Err(Turned::NotHere);
    }
    erase(visit.app(), (who.group, handle), today(visit), Hand::Installation)?;
    Ok(())
}

fn erase(app: &Arc<App>, (group, handle): (Id, Id), today: Date, hand: Hand) -> Result<(), Fault> {
    let both = vec![(HeldKind::Shred, handle), (HeldKind::Contact, handle)];
    app.keystore.mark_going(both.clone())?;
    app.keystore.destroy(both, today.to_string())?;
    let of_the_change = Arc::clone(app);
    app.database.write(move |store| erase_place(store, &of_the_change, (group, handle), today, &hand))?;
    // Deleted pages are overwritten; the log they passed through is emptied too.
    app.database.settle()
}

/// The rows of one place, in every feature.
fn erase_place(store: &mut Store, app: &App, (group, handle): (Id, Id), today: Date, hand: &Hand) -> Result<(), Fault> {
    let was_here = store::person(store, group, handle)?.is_some();
    turn_without(store, app, (group, handle), "left", today, hand)?;
    if was_here {
        tell(app, store, group, handle, false)?;
    }
    app.hooks.forget_member.iter().try_for_each(|hook| hook(app, store, group, handle))?;
    store::forget_place(store, group, handle)?;
    if was_here { after_going(store, group, today) } else { Ok(()) }
}

/// For [`web::Hooks::forget_account`]: erases every place an account has, also where she left.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    for (group, handle) in store::places_of(store, account)? {
        erase_place(store, app, (group, handle), today, &Hand::Installation)?;
    }
    diesel::delete(roster_heads::table.filter(roster_heads::account_id.eq(account.to_vec()))).execute(store)?;
    Ok(())
}

/// Finishes erasures that a kill cut in two, and replays the ledger after a restore. Run it at start, before anything
/// is served.
///
/// # Errors
/// A store cannot be reached.
pub fn finish_what_a_kill_left(app: &Arc<App>) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    let going: Vec<(HeldKind, Id)> =
        app.keystore.going()?.into_iter().filter(|(kind, _)| *kind != HeldKind::Pepper).collect();
    if !going.is_empty() {
        app.keystore.destroy(going, today.to_string())?;
    }
    let erased: Vec<Vec<u8>> = app
        .keystore
        .read(|store| Ok(erasures::table.filter(erasures::kind.eq("member")).select(erasures::owner).load(store)?))?;
    let erased: HashSet<Vec<u8>> = erased.into_iter().collect();
    let places: Vec<(Vec<u8>, Vec<u8>)> =
        app.database.read(|store| Ok(members::table.select((members::group_id, members::handle)).load(store)?))?;
    for (group, handle) in places.into_iter().filter(|(_, handle)| erased.contains(handle)) {
        let (group, handle) = (Id::from_column(&group)?, Id::from_column(&handle)?);
        // The ledger also knows women who only took back a contact plan: with either key in place she was not erased.
        let lives = app.keystore.held(HeldKind::Shred, handle)?.is_some()
            || app.keystore.held(HeldKind::Contact, handle)?.is_some();
        if !lives {
            erase(app, (group, handle), today, Hand::Installation)?;
        }
    }
    Ok(())
}

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
        if her.account.is_none() {
            return Ok(Some(Err(Refusal::new("groups-kept-place-cannot-hold"))));
        }
        if her.facilitator {
            return Ok(Some(Ok(())));
        }
        let line = chain::newest(store, &app, group, Chain::Group)?.ok_or(Fault::Tampered("a group without a roster"))?;
        let print = line.entry.members.iter().find(|(other, _)| *other == handle.bytes());
        let (_, print) = print.ok_or(Fault::Tampered("a member is not in the roster"))?;
        let public = chain::keys_in_roster(store, group, handle, print)?;
        let (hand, reason) = (Hand::Hers(asker, Arc::clone(&keys)), "facilitator-added");
        turn(store, &app, &Turn::of(group, Chain::Facilitators, reason, today).adding(handle, public), &hand)?;
        turn(store, &app, &Turn::of(group, Chain::Group, reason, today), &hand)?;
        store::set_role(store, group, handle, Role::Facilitator)?;
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
    let reason = match TextRule::needed(1000).text(reason) {
        Ok(reason) => reason,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if handle == who.handle {
        return Ok(Err(Refusal::new("groups-removal-not-yourself")));
    }
    let ring = ring(visit, who, Chain::Facilitators)?;
    let id = Id::random()?;
    let sealed = ring.seal(visit, "removal-reason", id, 0, &reason)?;
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

/// The removals that wait for a second facilitator.
///
/// # Errors
/// The store cannot be reached.
pub fn removals_waiting(store: &mut Store, group: Id) -> Result<Vec<Removal>, Fault> {
    let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>, String)> = removals::table
        .filter(removals::group_id.eq(group.to_vec()))
        .filter(removals::done_on.is_null())
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
        let row: Option<(Vec<u8>, Vec<u8>, i64, Vec<u8>)> = removals::table
            .filter(removals::group_id.eq(group.to_vec()))
            .filter(removals::id.eq(removal.to_vec()))
            .filter(removals::done_on.is_null())
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
    let reason =
        ring.open("removal-reason", removal, author, store::number(epoch)?, 0, &sealed, shred.as_ref())?;
    Ok((name_used, reason))
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
        if let Err(refusal) = rules::may_remove(&asked.asked_by, &agreeing, &asked.handle) {
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

/// Turns the key of a chain now: 'somebody saw my screen'. Any woman who reads it may.
///
/// # Errors
/// [`Turned::NotHere`] when she does not read that chain; a store cannot be reached.
pub fn turn_epoch(visit: &mut Visit, who: &Member, chain: Chain) -> Result<(), Turned> {
    if chain == Chain::Facilitators && !who.facilitator {
        return Err(Turned::NotHere);
    }
    let (app, keys, today) = (Arc::clone(visit.app()), hers(visit)?, today(visit));
    let (group, handle) = (who.group, who.handle);
    visit.write(move |store| {
        turn(store, &app, &Turn::of(group, chain, "turned", today), &Hand::Hers(handle, Arc::clone(&keys)))?;
        Ok(())
    })?;
    Ok(())
}

/// For [`web::Hooks::keys_changed`]: seals what was sealed to her old keys to her new ones, and turns the keys of her
/// groups. Signed with her old keys, which the roster knows.
///
/// # Errors
/// Something sealed to the old keys does not open; the store cannot be reached.
pub fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    let signing = Arc::new(MemberKeys::from_secret_bytes(&old.to_secret_bytes())?);
    for (group, handle) in store::places_of(store, account)? {
        for chain in chains_of(store, app, group, handle)? {
            let known = chain::head(store, (account, old), group, chain)?;
            reseal(store, (group, chain, handle), old, new)?;
            let turning = Turn::of(group, chain, "keys-changed", today).with_keys(handle, new.public().clone());
            turn(store, app, &turning, &Hand::Hers(handle, Arc::clone(&signing)))?;
            // She goes on from where she was: the lines since then are hers to check at her next visit.
            if let Some((sequence, hash)) = known {
                put_head(store, (account, new), (group, chain), sequence, &hash)?;
            }
        }
    }
    Ok(())
}

fn reseal(
    store: &mut Store,
    (group, chain, handle): (Id, Chain, Id),
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    let rows: Vec<(i64, Vec<u8>)> = envelopes::table
        .filter(envelopes::group_id.eq(group.to_vec()))
        .filter(envelopes::chain.eq(chain.word()))
        .filter(envelopes::handle.eq(handle.to_vec()))
        .select((envelopes::epoch, envelopes::sealed))
        .load(store)?;
    for (epoch, sealed) in rows {
        let bound = chain::envelope_bound(group, chain, store::number(epoch)?, handle);
        let key = keys::open_with(old, &bound, &sealed)?;
        let touched = diesel::update(
            envelopes::table
                .filter(envelopes::group_id.eq(group.to_vec()))
                .filter(envelopes::chain.eq(chain.word()))
                .filter(envelopes::handle.eq(handle.to_vec()))
                .filter(envelopes::epoch.eq(epoch)),
        )
        .set(envelopes::sealed.eq(keys::seal_to(new.public(), &bound, &key)?))
        .execute(store)?;
        Fault::rows("envelopes", touched, 1)?;
    }
    Ok(())
}
