//! Promises between two who are kept apart: neither reads what the other promised, or is handed it. Nobody is told why.

use std::collections::HashSet;

use database::{Fault, Store};
use foundation::{Id, Refusal};
use groups::Person;
use web::{Turned, Visit};

use crate::{
    model::{Looker, MadeTo, Owner, Promise},
    store,
};

/// Those from whom somebody is kept apart.
pub(crate) fn from(visit: &Visit, group: Id, handle: Id) -> Result<HashSet<Id>, Turned> {
    Ok(visit.read(|store| visit.app().kept_apart(store, group, handle))?)
}

/// Leaves out of `promises` what is not there for her: what one she is kept apart from promised her, and what is owed to such a
/// one by another. What she herself promised before stays with her, as she wrote it.
pub(crate) fn leave_out(visit: &Visit, her: Looker, promises: &mut Vec<Promise>) -> Result<(), Turned> {
    let apart = from(visit, her.group, her.handle)?;
    if apart.is_empty() {
        return Ok(());
    }
    let mut seen = Vec::with_capacity(promises.len());
    for promise in promises.drain(..) {
        if !is_shut(visit, her, &apart, &promise)? {
            seen.push(promise);
        }
    }
    *promises = seen;
    Ok(())
}

/// One promise, if it is there for her.
pub(crate) fn seen(visit: &Visit, her: Looker, promise: Option<Promise>) -> Result<Option<Promise>, Turned> {
    let mut one: Vec<Promise> = promise.into_iter().collect();
    leave_out(visit, her, &mut one)?;
    Ok(one.pop())
}

fn is_shut(visit: &Visit, her: Looker, apart: &HashSet<Id>, promise: &Promise) -> Result<bool, Turned> {
    Ok(match (promise.made_to, promise.owner) {
        (MadeTo::Member(whom), Owner::Facilitator(owner)) if whom == her.handle => apart.contains(&owner),
        (MadeTo::Member(whom), owner) => apart.contains(&whom) && owner != Owner::Facilitator(her.handle),
        // Whose it is stands in no promise: whoever keeps what was asked knows it.
        (MadeTo::Asked(asked), _) => {
            let mut whose = None;
            for hook in &visit.app().hooks.asked_by {
                whose = whose.or(visit.read(|store| hook(store, her.group, asked))?);
            }
            whose.is_some_and(|whose| apart.contains(&whose))
        }
        _ => false,
    })
}

/// Those from whom the woman is kept apart whom a promise is made to; nobody for any other promise.
pub(crate) fn of_whom(visit: &Visit, group: Id, made_to: MadeTo) -> Result<HashSet<Id>, Turned> {
    match made_to {
        MadeTo::Member(whom) => from(visit, group, whom),
        _ => Ok(HashSet::new()),
    }
}

/// Refuses a promise of hers to one she is kept apart from, and one that such a one would take on: another is to be chosen.
pub(crate) fn check(visit: &Visit, group: Id, made_to: MadeTo, owner: Id) -> Result<Result<(), Refusal>, Turned> {
    let apart = of_whom(visit, group, made_to)?;
    Ok(if apart.contains(&owner) { Err(Refusal::new("promises-choose-another")) } else { Ok(()) })
}

/// Who takes on what somebody owed to one woman, as [`store::heir`] says; never one she is kept apart from.
pub(crate) fn heir(
    app: &web::App,
    store: &mut Store,
    (group, people): (Id, &[Person]),
    from: Id,
    promise: &Promise,
) -> Result<Option<Id>, Fault> {
    let MadeTo::Member(whom) = promise.made_to else { return Ok(None) };
    let apart = app.kept_apart(store, group, whom)?;
    let free: Vec<Person> = people.iter().filter(|person| !apart.contains(&person.handle)).cloned().collect();
    Ok(store::heir(&free, from, promise))
}
