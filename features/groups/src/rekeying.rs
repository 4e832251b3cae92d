//! Turning keys because somebody asks, or because a woman has new ones.

use std::sync::Arc;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use keys::MemberKeys;
use web::{App, Turned, Visit};

use crate::{
    Chain, Member,
    chain::{self, Hand, Turn, put_head, turn},
    joining::{self, hers, today},
    leaving::chains_of,
    store,
    tables::envelopes,
};

/// Turns the key of a chain now: 'somebody saw my screen'. Any woman who reads it may. With the group's own key, codes
/// that nobody has used stop working, also those of other features: [`web::Hooks::key_turned`].
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
        if chain == Chain::Group {
            joining::void_codes(store, group)?;
            app.hooks.key_turned.iter().try_for_each(|hook| hook(&app, store, group, handle))?;
        }
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
        // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
        let Ok(key) = keys::open_with(old, &bound, &sealed) else { continue };
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
