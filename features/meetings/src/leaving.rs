//! What goes with a woman, what is free when she steps down, and what follows her new keys.

use database::{Fault, Store};
use foundation::Id;
use keys::MemberKeys;
use web::{App, Turned, Visit};

use crate::{
    model::{Meeting, MeetingState},
    store,
};

/// So many dates are named one by one; the rest is counted.
const NAMED: usize = 4;

/// For [`web::Hooks::forget_member`]: her answers, her ways, her calendar address, and her part in any meeting.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_traces(store, group, handle)?;
    store::asks::forget_ways(store, group, handle)?;
    store::forget_feed(store, group, handle)
}

/// For [`web::Hooks::forget_account`]: whatever is left in any group she was in.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(app: &App, store: &mut Store, account: Id) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        forget_member(app, store, group, handle)?;
    }
    Ok(())
}

/// For [`web::Hooks::membership_changed`]: whoever leaves is in no meeting to come, and her calendar address ends.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came { Ok(()) } else { forget_member(app, store, group, handle) }
}

/// For [`web::Hooks::what_she_holds`]: the dates ahead that she holds, greets at, or could stand in for.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let now = visit.now_here().datetime();
    let ahead = visit.read(|store| store::listed(store, group, now))?;
    let hers: Vec<(&'static str, &Meeting)> = ahead
        .iter()
        .filter(|meeting| meeting.state != MeetingState::Cancelled)
        .filter_map(|meeting| {
            if meeting.holding.contains(&handle) {
                Some(("meetings-holds-date", meeting))
            } else if meeting.greeting == Some(handle) {
                Some(("meetings-holds-door", meeting))
            } else {
                meeting.cover.contains(&handle).then_some(("meetings-holds-cover", meeting))
            }
        })
        .collect();
    let (near, more) = hers.split_at(hers.len().min(NAMED));
    let said =
        |(key, meeting): &(&'static str, &Meeting)| visit.speaker().t1(key, "when", meeting.when(visit.language()));
    let mut lines: Vec<String> = near.iter().map(said).collect();
    if !more.is_empty() {
        lines.push(visit.speaker().t1("meetings-holds-more", "count", more.len()));
    }
    Ok(lines)
}

/// For [`web::Hooks::stepped_down`]: dates ahead that she held or greeted at are free, and what women ask those who hold
/// the group is not hers to read any more.
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::free_parts(store, group, handle, app.clock.now_here().datetime())?;
    store::asks::take_copies(store, group, handle)
}

/// For [`web::Hooks::keys_changed`]: copies sealed to her old keys are sealed to her new ones. Her calendar address ends: whoever
/// knew her old passphrase may have made it.
///
/// # Errors
/// The store cannot be reached, or a copy is not what was written.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        store::asks::reseal_copies(store, group, handle, old, new)?;
        store::forget_feed(store, group, handle)?;
    }
    Ok(())
}

/// For [`web::Hooks::key_turned`]: whoever saw her screen may have seen her calendar's address. Others keep theirs.
///
/// # Errors
/// The store cannot be reached.
pub fn key_turned(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_feed(store, group, handle)
}

/// For [`web::Hooks::keys_lost`]: her calendar address ends, since whoever has her old phone may still hold it, and what
/// was sealed to the keys she lost goes. What she said of coming stays.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::asks::forget_copies_for(store, group, handle)?;
    store::forget_feed(store, group, handle)
}
