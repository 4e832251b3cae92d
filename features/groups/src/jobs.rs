//! What groups do by themselves: turning keys that have served their time, and clearing away what is used up.

use std::sync::Arc;

use database::Fault;
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use web::{App, Duty};

use crate::{
    Chain, GroupState,
    chain::{Hand, Turn, turn},
    rules, store,
    tables::{epochs, groups, invitations, removals},
};

/// The duties of this feature.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![
        Duty { name: "groups: turn old keys", every_seconds: 3600, run: turn_old_epochs },
        Duty { name: "groups: clear away what is used up", every_seconds: 3600, run: clear_away },
    ]
}

/// Turns every key older than thirty days, one group at a time.
///
/// # Errors
/// The store cannot be reached; a roster that is not what was written is skipped and logged.
pub fn turn_old_epochs(app: &Arc<App>) -> Result<(), Fault> {
    let today = app.clock.now_here().date();
    let newest: Vec<(Vec<u8>, String, Option<String>)> = app.database.read(|store| {
        let gone = groups::table.filter(groups::state.eq(GroupState::Gone.word())).select(groups::id);
        Ok(epochs::table
            .filter(epochs::group_id.ne_all(gone))
            .group_by((epochs::group_id, epochs::chain))
            .select((epochs::group_id, epochs::chain, diesel::dsl::max(epochs::made_on)))
            .load(store)?)
    })?;
    for (group, chain, made_on) in newest {
        let Some(made_on) = made_on else { continue };
        if !rules::epoch_is_old(store::day(&made_on)?, today) {
            continue;
        }
        let group = Id::from_column(&group)?;
        let chain = if chain == Chain::Facilitators.word() { Chain::Facilitators } else { Chain::Group };
        let of_the_change = Arc::clone(app);
        let turned = app.database.write(move |store| {
            // Another node may have been quicker.
            let newest: Option<String> = epochs::table
                .filter(epochs::group_id.eq(group.to_vec()))
                .filter(epochs::chain.eq(chain.word()))
                .select(diesel::dsl::max(epochs::made_on))
                .first(store)?;
            match newest {
                Some(made_on) if rules::epoch_is_old(store::day(&made_on)?, today) => {
                    turn(store, &of_the_change, &Turn::of(group, chain, "old", today), &Hand::Installation).map(drop)
                }
                _ => Ok(()),
            }
        });
        match turned {
            // One group whose rows were changed must not keep the others from turning.
            Err(fault @ (Fault::Tampered(_) | Fault::Keys(_))) => {
                tracing::error!(alert = "roster", cause = %fault, "a group's key could not be turned");
            }
            other => other?,
        }
    }
    Ok(())
}

/// Codes past their time go; so do removals that happened three months ago.
///
/// # Errors
/// The store cannot be reached.
pub fn clear_away(app: &Arc<App>) -> Result<(), Fault> {
    let now = app.clock.now().as_microsecond();
    let kept_from = app.clock.now_here().date().saturating_sub(jiff::Span::new().days(90)).to_string();
    app.database.write(move |store| {
        diesel::delete(invitations::table.filter(invitations::until.le(now))).execute(store)?;
        diesel::delete(removals::table.filter(removals::done_on.lt(kept_from.clone()))).execute(store)?;
        diesel::delete(removals::table.filter(removals::stopped_on.lt(kept_from.clone()))).execute(store)?;
        Ok(())
    })
}
