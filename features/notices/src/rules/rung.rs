//! A call to a woman who looks here herself and has not said that she saw it, where she gave a number for that.

use jiff::{SignedDuration, Timestamp};

use super::{SECOND_AFTER_MINUTES, opens};
use crate::model::{Reach, Telling, TellingWay, Told, Way};

/// She has so much time to look, in minutes, where there is enough: as much as before a second text.
pub const RUNG_AFTER_MINUTES: i64 = SECOND_AFTER_MINUTES;
/// A call is of use so long before she sets out, in minutes: where the change came late, she has less time to look.
pub const RUNG_BEFORE_MINUTES: i64 = 60;

/// When somebody may ring her first, in the hours she set for it and while it is of use; nothing where nobody may.
#[must_use]
pub fn rung(reach: &Reach, made_at: Timestamp, useful_until: Timestamp) -> Option<Timestamp> {
    if !reach.is_rung() {
        return None;
    }
    let looks = made_at.saturating_add(SignedDuration::from_mins(RUNG_AFTER_MINUTES)).ok()?;
    let latest = useful_until.saturating_sub(SignedDuration::from_mins(RUNG_BEFORE_MINUTES)).ok()?;
    opens(&reach.hours, looks.min(latest).max(made_at), useful_until)
}

/// Whether it stands on her page and she has not said that she saw it.
#[must_use]
pub fn not_seen(telling: &Telling) -> bool {
    telling.way == TellingWay::Hers(Way::App) && telling.told == Told::Sent
}
