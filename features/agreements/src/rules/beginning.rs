//! A group's first months: whoever holds it reads that few women are how groups begin.

use jiff::{Span, civil::Date};

/// How long a group is young, in months.
pub const YOUNG_MONTHS: i64 = 4;

/// Whether whoever holds the group reads it. Never how many women came: nobody counts that.
#[must_use]
pub fn is_young(opened_on: Option<Date>, put_away: bool, today: Date) -> bool {
    let young =
        |opened_on: Date| opened_on <= today && today < opened_on.saturating_add(Span::new().months(YOUNG_MONTHS));
    !put_away && opened_on.is_some_and(young)
}
