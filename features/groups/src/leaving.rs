//! Resting, leaving, erasing; and finishing what a kill left half-done.
//!
//! Order between the two stores when something goes: marked in the keystore, destroyed there, then the rows here.

use std::{collections::HashSet, sync::Arc};

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::{Id, Refusal};
use jiff::civil::Date;
use web::{App, Turned, Visit};

use crate::{
    Chain, Facilitator, GroupState, Member,
    chain::{self, Hand, Turn, turn},
    joining::{hers, tell, today},
    rules, store,
    tables::{groups, members, roster_heads},
};

diesel::table! {
    /// The keystore's ledger of what was erased; the keystore owns it.
    erasures (owner) {
        owner -> Binary,
        kind -> Text,
    }
}

/// She rests: she stays, and nothing is expected. Whoever asked hears of it.
///
/// # Errors
/// A store cannot be reached.
pub fn rest(visit: &mut Visit, who: &Member) -> Result<(), Turned> {
    let (group, handle) = (who.group, who.handle);
    let app = Arc::clone(visit.app());
    Ok(visit.write(move |store| {
        store::set_state(store, group, handle, store::RESTING)?;
        app.hooks.rest_changed.iter().try_for_each(|hook| hook(&app, store, group, handle))
    })?)
}

/// She is back from resting; whoever asked hears of it.
///
/// # Errors
/// A store cannot be reached.
pub fn come_back(visit: &mut Visit, who: &Member) -> Result<(), Turned> {
    let (group, handle, app) = (who.group, who.handle, Arc::clone(visit.app()));
    Ok(visit.write(move |store| {
        store::set_state(store, group, handle, store::HERE)?;
        app.hooks.rest_changed.iter().try_for_each(|hook| hook(&app, store, group, handle))
    })?)
}

/// The chains in whose newest line she stands.
pub(crate) fn chains_of(store: &mut Store, app: &App, group: Id, handle: Id) -> Result<Vec<Chain>, Fault> {
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
pub(crate) fn turn_without(
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
pub(crate) fn after_going(store: &mut Store, group: Id, today: Date) -> Result<(), Fault> {
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
    visit.needs_passphrase_again()?;
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
    visit.needs_passphrase_again()?;
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
    app.database.write(move |store| {
        let app = &of_the_change;
        app.hooks.forget_member.iter().try_for_each(|hook| hook(app, store, group, handle))?;
        erase_place(store, app, (group, handle), today, &hand)
    })?;
    // Deleted pages are overwritten; the log they passed through is emptied too.
    app.database.settle()
}

/// The rows of one place, but for those of other features.
fn erase_place(store: &mut Store, app: &App, (group, handle): (Id, Id), today: Date, hand: &Hand) -> Result<(), Fault> {
    let was_here = store::person(store, group, handle)?.is_some();
    turn_without(store, app, (group, handle), "left", today, hand)?;
    if was_here {
        tell(app, store, group, handle, false)?;
    }
    store::forget_place(store, group, handle)?;
    if was_here { after_going(store, group, today) } else { Ok(()) }
}

/// For [`web::Hooks::forget_account`]: erases every place an account has, also where she left. The other features have
/// heard of each place already, through [`web::Hooks::forget_member`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    for (group, handle) in store::places_of(store, account)? {
        erase_place(store, app, (group, handle), today, &Hand::Installation)?;
    }
    crate::readmission::forget_account(store, account)?;
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
