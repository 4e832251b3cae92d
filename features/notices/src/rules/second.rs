//! One second text, where she allowed it. Never a third.

use jiff::{SignedDuration, Timestamp};

use super::{Moment, opens};
use crate::model::{Holds, Reach, Second, Telling, TellingWay, Told, Way};

/// How long after the first text a second may go, in minutes. Who was written to at half past three and has not answered
/// stands on the quiet list at five (practice.md §4c), while there is still time before the evening.
pub const SECOND_AFTER_MINUTES: i64 = 90;

/// When a second text may go to her; nothing where none may. It is of use only before she sets out, goes in her hours
/// alone, whatever else she chose, and never where she answered, where somebody is at it, or to a number that was stopped.
#[must_use]
pub fn second(reach: Option<&Reach>, telling: &Telling, moment: &Moment) -> Option<Timestamp> {
    let reach = reach.filter(|reach| reach.again && reach.way == Way::Text && !reach.stopped && !reach.unproven)?;
    let at_it = telling.taken_by.is_some() || telling.before.is_some() || telling.wants_call;
    if telling.way != TellingWay::TextSent || telling.second == Second::Tried || at_it || !moment.can_text {
        return None;
    }
    let is_open = match telling.told {
        // Not delivered, as far as anybody knows.
        Told::Sent | Told::NotReached => true,
        // Her own words alone cannot be answered: on her telephone they have come.
        Told::Delivered => reach.says() != Holds::CodeWords,
        Told::Planned | Told::Heard | Told::Answered | Told::MetAtTheDoor | Told::Stopped => false,
    };
    let due = telling.sent_at?.checked_add(SignedDuration::from_mins(SECOND_AFTER_MINUTES)).ok()?;
    if is_open { opens(&reach.hours, due.max(moment.now), moment.useful_until) } else { None }
}
