//! What may be done in a group. Pure.

use foundation::{FieldRefusals, Refusal, TextRule};
use jiff::civil::Date;

use crate::{
    model::{Both, NewGroup, Role},
    opening,
};

mod leaves;
mod sender;

pub use leaves::{Known, Leaving, ToldByPlace, told_by_place, told_in};
pub use sender::{LONGEST_SENDER, sender_name, sender_tells};

/// The longest name used, in characters.
pub const LONGEST_NAME: usize = 40;
/// How long a code can be used, in days.
pub const CODE_DAYS: i64 = 7;
/// The most days one key of a group serves.
pub const EPOCH_DAYS: i32 = 30;
/// How many codes one woman may try in an hour.
pub const CODES_AN_HOUR: i64 = 10;

/// The numbers that decide whether somebody can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Her own role.
    pub role: Role,
    /// Facilitators besides her, resting or not.
    pub other_facilitators: usize,
    /// Everybody besides her, kept places too.
    pub others: usize,
}

/// What she is called in a group: needed, one line, not unique.
///
/// # Errors
/// Nothing in it, or too long.
pub fn name_used(typed: &str) -> Result<String, Refusal> {
    TextRule::needed(LONGEST_NAME).line(typed)
}

/// Whether she may leave: the last facilitator first finds another, unless nobody else is there.
///
/// # Errors
/// `groups-last-facilitator`, which says what to do.
pub const fn may_leave(holding: Holding) -> Result<(), Refusal> {
    match holding.role {
        Role::Facilitator if holding.other_facilitators == 0 && holding.others > 0 => {
            Err(Refusal::new("groups-last-facilitator"))
        }
        _ => Ok(()),
    }
}

/// Whether she may step down and stay as a member: never the last one, since nobody could let anybody in.
///
/// # Errors
/// `groups-last-facilitator-stepping-down`.
pub const fn may_step_down(holding: Holding) -> Result<(), Refusal> {
    if holding.other_facilitators == 0 {
        return Err(Refusal::new("groups-last-facilitator-stepping-down"));
    }
    Ok(())
}

/// Whether a group's key has served long enough.
#[must_use]
pub fn epoch_is_old(made_on: Date, today: Date) -> bool {
    today.since(made_on).is_ok_and(|span| span.get_days() >= EPOCH_DAYS)
}

/// What a new group starts with, tidied: a name in at least one language, and what its first facilitator is called.
///
/// # Errors
/// Field by field: `name_en`, `name_cy`, `cover_name_en`, `cover_name_cy`, `called_en`, `called_cy`, `languages`,
/// `name_used`.
pub fn new_group(new: NewGroup) -> Result<NewGroup, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let line = |refusals: &mut FieldRefusals, field: &'static str, typed: &str, most: usize| {
        refusals.keep(field, TextRule::optional(most).line(typed)).unwrap_or_default()
    };
    let names = Both {
        en: line(&mut refusals, "name_en", &new.names.en, 80),
        cy: line(&mut refusals, "name_cy", &new.names.cy, 80),
    };
    if names.en.is_empty() && names.cy.is_empty() {
        refusals.add("name_en", Refusal::new("groups-name-missing"));
    }
    let cover_names = Both {
        en: line(&mut refusals, "cover_name_en", &new.cover_names.en, 40),
        cy: line(&mut refusals, "cover_name_cy", &new.cover_names.cy, 40),
    };
    if refusals.is_empty()
        && let Err(found) = opening::cover_names(&names, &cover_names)
    {
        for (field, refusal) in found.iter() {
            refusals.add(field, refusal.clone());
        }
    }
    let called = Both {
        en: line(&mut refusals, "called_en", &new.called.en, 40),
        cy: line(&mut refusals, "called_cy", &new.called.cy, 40),
    };
    let languages = line(&mut refusals, "languages", &new.languages, 120);
    let name_used = refusals.keep("name_used", name_used(&new.name_used)).unwrap_or_default();
    if refusals.is_empty() {
        Ok(NewGroup { names, cover_names, called, languages, name_used, ..new })
    } else {
        Err(refusals)
    }
}
