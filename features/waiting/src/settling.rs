//! Facts and rule together: whoever's turn it is has her offer in the transaction of what made it so.

use std::collections::HashMap;

use database::{Fault, Store};
use foundation::{Id, Refusal};
use groups::GroupState;
use jiff::civil::DateTime;
use web::App;

use crate::{
    model::{State, Woman},
    rules::{self, Facts, Step, Turn},
    sealing, store,
};

/// What a group looks like now, and who waits. Without a limit nobody has to wait.
pub(crate) struct Scene {
    pub(crate) facts: Facts,
    pub(crate) women: Vec<Woman>,
    codes: Vec<Id>,
    used: Vec<Id>,
}

impl Scene {
    pub(crate) fn of(app: &App, store: &mut Store, group: Id) -> Result<Self, Fault> {
        let room = store::room(store, group)?;
        let codes = groups::open_codes(store, app, group)?;
        let state = groups::facts(store, group)?.map(|facts| facts.state);
        let facts = Facts {
            room: room.map(|room| room.women),
            here: groups::people(store, group)?.len(),
            codes: codes.len(),
            takes: state == Some(GroupState::Open),
            days: room.map_or(rules::USUAL_DAYS, |room| room.days),
            today: app.clock.now_here().date(),
        };
        Ok(Self { facts, women: store::women(store, group)?, codes, used: groups::used_codes(store, group)? })
    }

    pub(crate) fn turn(&self, woman: &Woman) -> Turn {
        Turn {
            id: woman.id,
            place: woman.place,
            state: woman.state,
            used: woman.used,
            until: woman.until,
            code_opens: woman.which.is_some_and(|which| self.codes.contains(&which)),
            code_used: woman.which.is_some_and(|which| self.used.contains(&which)),
            stood: woman.stood,
            back: woman.back,
        }
    }

    pub(crate) fn turns(&self) -> Vec<Turn> {
        self.women.iter().map(|woman| self.turn(woman)).collect()
    }
}

/// Offers that are over end, and whoever's turn it is has one.
pub(crate) fn settle(app: &App, store: &mut Store, group: Id) -> Result<(), Fault> {
    settle_without(app, store, group, None)
}

/// The same where somebody goes: what hears of it hears it before she is gone.
pub(crate) fn settle_without(app: &App, store: &mut Store, group: Id, goes: Option<Id>) -> Result<(), Fault> {
    let mut scene = Scene::of(app, store, group)?;
    if let Some(goes) = goes {
        let stays = groups::people(store, group)?.into_iter().filter(|person| person.handle != goes);
        scene.facts.here = stays.count();
    }
    let steps = rules::settle(&scene.facts, &scene.turns());
    let mut women: HashMap<Id, Woman> = scene.women.into_iter().map(|woman| (woman.id, woman)).collect();
    for (id, step) in steps {
        let Some(woman) = women.remove(&id) else { continue };
        if step == Step::Cleared {
            store::forget(store, group, woman.account)?;
            continue;
        }
        let old = woman.clone();
        let without = woman.plain();
        let woman = match step {
            Step::Offer { until } => Woman { state: State::Offered, until: Some(until), ..without },
            Step::Passes => Woman { state: State::NotNow, used: true, ..without },
            Step::Over => Woman { state: State::Over, ..without.ended() },
            // Which code it was says why it is over.
            Step::Used => Woman { state: State::Over, which: old.which, ..without.ended() },
            Step::WaitsAgain => Woman { state: State::Waits, ..without },
            Step::CodeOver => Woman { state: State::CodeOver, ..without },
            Step::CodeGone => Woman { state: State::Yes, ..without },
            Step::Stands => {
                let (until, kind) = (old.until, old.kind);
                Woman { state: State::No, name: String::new(), until, kind, ..without.ended() }
            }
            Step::Cleared => continue,
        };
        sealing::keep(app, store, &old, woman)?;
    }
    Ok(())
}

/// For [`web::Hooks::before_inviting`]: nobody comes in beside the list.
///
/// # Errors
/// The store cannot be reached.
pub fn may_invite(app: &App, store: &mut Store, group: Id) -> Result<Option<Refusal>, Fault> {
    let scene = Scene::of(app, store, group)?;
    Ok(rules::may_invite(&scene.facts, &scene.turns()).err())
}

/// When and where a group meets as its public page says it, as a hash: another when that changes, and the same from one week
/// to the next.
pub(crate) fn meets(app: &App, store: &mut Store, group: Id, now: DateTime) -> Result<Vec<u8>, Fault> {
    let said = meetings::public_meets(store, group, now)?.map_or_else(String::new, |(weekday, hour, area)| {
        let hour = hour.map_or_else(String::new, |hour| hour.to_string());
        format!("{}\n{hour}\n{}\n{}", weekday.to_monday_one_offset(), area.en, area.cy)
    });
    Ok(app.server_key.mac("waiting-meets/v1", &[group.as_bytes(), said.as_bytes()].concat()).to_vec())
}
