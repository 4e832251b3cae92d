//! Beginning a group.

use std::sync::Arc;

use database::{Fault, Store, already_done, remember_done};
use diesel::{ExpressionMethods as _, RunQueryDsl as _};
use foundation::{FieldRefusals, Id, short_word};
use jiff::civil::Date;
use web::{Admit as _, Form, SignedIn, Turned, Visit};

use crate::{
    Chain, GroupState, NewGroup, Role,
    chain::{Hand, Turn, put_head, turn},
    joining::{hers, hold_keys, let_keys_go, tell, today},
    rules,
    store::{self, NewMember},
    tables::groups,
};

/// Begins a group, in draft, with her as its first facilitator. The same form sent twice begins one.
///
/// # Errors
/// [`Turned::SignIn`] when she is signed out; a store cannot be reached.
pub fn create(visit: &mut Visit, form: &Form, new: NewGroup) -> Result<Result<Id, FieldRefusals>, Turned> {
    let SignedIn { account } = SignedIn::admit(visit)?;
    let new = match rules::new_group(new) {
        Ok(new) => new,
        Err(refusals) => return Ok(Err(refusals)),
    };
    let (app, keys, today, now, once) = (Arc::clone(visit.app()), hers(visit)?, today(visit), visit.now(), form.once());
    let (group, handle, word) = (Id::random()?, Id::random()?, short_word(6)?);
    hold_keys(&app, handle)?;
    let begun = visit.write(move |store| {
        if let Some(place) = already_done(store, once)? {
            return Ok(Id::parse(&place)?);
        }
        begin(store, &new, group, &word, today)?;
        let her = NewMember {
            group,
            handle,
            account: Some(account),
            name_used: &new.name_used,
            role: Role::Facilitator,
            joined_on: today,
        };
        store::add_member(store, &her)?;
        accounts::require_code(store, account)?;
        let hand = Hand::Hers(handle, Arc::clone(&keys));
        for chain in [Chain::Group, Chain::Facilitators] {
            let turning = Turn::of(group, chain, "created", today).adding(handle, keys.public().clone());
            let line = turn(store, &app, &turning, &hand)?;
            put_head(store, (account, &keys), (group, chain), line.entry.sequence, &line.hash())?;
        }
        store::add_news(store, group, "facilitator-added", Some(handle), today)?;
        tell(&app, store, group, handle, true)?;
        remember_done(store, once, &group.to_string(), now)?;
        Ok(group)
    })?;
    if begun != group {
        let_keys_go(visit.app(), handle, self::today(visit))?;
    }
    Ok(Ok(begun))
}

fn begin(store: &mut Store, new: &NewGroup, group: Id, word: &str, today: Date) -> Result<(), Fault> {
    let touched = diesel::insert_into(groups::table)
        .values((
            groups::id.eq(group.to_vec()),
            groups::host_id.eq(new.host.map(|host| host.to_vec())),
            groups::web_word.eq(word),
            groups::name_en.eq(&new.names.en),
            groups::name_cy.eq(&new.names.cy),
            groups::cover_name_en.eq(&new.cover_names.en),
            groups::cover_name_cy.eq(&new.cover_names.cy),
            groups::called_en.eq(&new.called.en),
            groups::called_cy.eq(&new.called.cy),
            groups::state.eq(GroupState::Draft.word()),
            groups::listed.eq(0),
            groups::may_write.eq(i64::from(new.may_write)),
            groups::languages.eq(&new.languages),
            groups::made_on.eq(today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("groups", touched, 1)
}
