//! Whether it is still safe to reach her so: asked again where she comes in herself, and never sent.

use jiff::{ToSpan as _, civil::Date};

/// After so many days she is asked again: twelve weeks.
pub const ASKED_AGAIN_DAYS: i64 = 84;

/// Whether she is asked again. A plan from before its day was kept has none, and nobody knows how old it is: it counts from
/// the day on which it was found so, `undated_on`. One that has both is asked about at once: she has a new passphrase since, and
/// whoever knew the old one may have set it.
#[must_use]
pub fn is_asked_again(said_on: Option<Date>, undated_on: Option<Date>, today: Date) -> bool {
    let has_new_keys_since = said_on.is_some() && undated_on.is_some();
    has_new_keys_since
        || said_on.or(undated_on).is_none_or(|from| from.saturating_add(ASKED_AGAIN_DAYS.days()) <= today)
}
