//! Telling people: how each woman may be reached, who is told what and when, and what became of it.
//!
//! Nothing is sent to a woman who set nothing. A change goes out with everything it needs in one transaction; what is
//! sent by a machine is looked at once more at the last moment. The sum of the board is the group, at every moment.

mod jobs;
mod message;
mod model;
mod numbers;
mod pages;
mod plans;
mod prompts;
mod proofs;
pub mod rules;
mod sending;
mod store;
mod telling;
mod views;
mod weather;
mod zone;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use keys::MemberKeys;
use web::{App, Turned, Visit};

pub use jobs::duties;
pub use model::{
    Facts, Holds, Hours, NoticeState, Otherwise, Plan, Reach, Span, Telling, TellingWay, Told, Variant, Way, What, Why,
};
pub use pages::{date_cards, facilitators_card, group_cards, group_questions, routes};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "notices", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}

/// A member leaves no trace here: her plan, who looked at it, and what she was told. For [`web::Hooks::forget_member`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    plans::forget(store, group, handle)?;
    prompts::forget(store, group, handle)?;
    weather::forget(store, group, handle)?;
    store::forget(store, group, handle)
}

/// What she does by hand and where she stands, for the page on which a facilitator steps down. For
/// [`web::Hooks::what_she_holds`].
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    pages::what_she_holds(visit, group, handle)
}

/// What she does by hand and where she stands is free for another, and her code is good for nothing more. For [`web::Hooks::stepped_down`].
///
/// # Errors
/// The store cannot be reached.
pub fn stepped_down(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    weather::forget(store, group, handle)?;
    store::free(store, group, handle)
}

/// Whoever left is told nothing more; whoever came since is on every board. For [`web::Hooks::membership_changed`].
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if !came {
        return forget_member(app, store, group, handle);
    }
    let (now, hers) = (app.clock.now(), store::tellings_to(store, group, handle)?);
    for notice in store::notices_of(store, group)? {
        let counts = notice.state == NoticeState::Open && notice.facts.are_a_change();
        if counts && !hers.contains_key(&notice.id) {
            // She sees the meeting as it is now; nothing is sent to her, since she set nothing yet.
            store::add_telling(store, group, notice.id, handle, rules::Line::NotSet, now)?;
        }
    }
    Ok(())
}

/// For [`web::Hooks::rest_changed`]: what waits for her while she rests is nobody's to do, and what was told while she rested and
/// is still of use is planned for her when she is back.
///
/// # Errors
/// A store cannot be reached.
pub fn rest_changed(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    let sealed = plans::sealed(store, group, handle)?;
    let plan = plans::opened(app, group, handle, sealed)?;
    pages::plan_anew(app, store, group, handle, plan.as_ref().map(|plan| &plan.reach))
}

/// For [`web::Hooks::keys_lost`]: how she was to be reached may lead to whoever has her old phone, so it goes, and with
/// it who looked; a code for changing plans by text may stand in that phone, and goes too. What still waits for her is sent nowhere until she says anew how she may be reached.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(app: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    plans::forget(store, group, handle)?;
    weather::forget(store, group, handle)?;
    let now = app.clock.now();
    let hers = store::tellings_to(store, group, handle)?;
    for telling in hers.values().filter(|telling| telling.told == Told::Planned) {
        store::plan_anew(store, group, telling, rules::Line::NotSet, now)?;
    }
    Ok(())
}

/// For [`web::Hooks::keys_changed`]: whoever knew her old passphrase may have made her code, and may have set how she is reached: she
/// is asked at once if that is still right.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_changed(app: &App, store: &mut Store, account: Id, _: &MemberKeys, _: &MemberKeys) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    for (group, handle) in groups::places_of(store, account)? {
        weather::forget(store, group, handle)?;
        plans::ask_at_once(store, group, handle, today)?;
    }
    Ok(())
}

/// For [`web::Hooks::key_turned`]: whoever saw a screen may have seen a code.
///
/// # Errors
/// The store cannot be reached.
pub fn key_turned(_: &App, store: &mut Store, group: Id, _: Id) -> Result<(), Fault> {
    weather::forget_all_of(store, group)
}

/// Holds the number or the address of her plan as hers, without figures, for whoever sets up a group by program (the demo).
///
/// # Errors
/// A store cannot be reached.
pub fn hold_as_hers(app: &Arc<App>, group: Id, handle: Id) -> Result<(), Fault> {
    let Some(plan) = plans::plan(app, group, handle)?.filter(|plan| plan.reach.unproven) else { return Ok(()) };
    let Some(proven) = pages::Proven::of(app, (group, handle), &plan)? else { return Ok(()) };
    let inside = Arc::clone(app);
    app.database.write(move |store| proven.keep(&inside, store))
}

/// Keeps a plan for whoever sets up a group by program (the demo). The handle's contact key is there already.
///
/// # Errors
/// A store cannot be reached.
pub fn keep_plan(app: &App, group: Id, handle: Id, plan: &Plan) -> Result<(), Fault> {
    let sealed = plans::seal(app, group, handle, plan)?;
    let (revision, number, proven) = (plan.revision, numbers::of_plan(app, plan), !plan.reach.unproven);
    let put = move |store: &mut Store| {
        let number = number.as_ref().map(|number| (number, proven));
        plans::put(store, (group, handle), revision, &sealed, number)
    };
    app.database.write(put)
}
