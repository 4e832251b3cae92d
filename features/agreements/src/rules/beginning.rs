//! A group's first months: whoever holds it reads that few women are how groups begin.

use jiff::{Span, civil::Date};

/// How long a group is young, in months.
pub const YOUNG_MONTHS: i64 = 4;
/// How long it may be said that a group began quietly, in months: one that meets once a month has had four dates by then.
pub const QUIET_MONTHS: i64 = 12;
/// So many dates make a beginning.
pub const FIRST_DATES: usize = 4;
/// So many women or fewer, beside those who hold the group, are a quiet start.
pub const FEW: usize = 3;

fn within(opened_on: Option<Date>, months: i64, today: Date) -> bool {
    opened_on.is_some_and(|day| day <= today && today < day.saturating_add(Span::new().months(months)))
}

/// Whether whoever holds the group reads it. Never how many women came: nobody counts that.
#[must_use]
pub fn is_young(opened_on: Option<Date>, put_away: bool, today: Date) -> bool {
    !put_away && within(opened_on, YOUNG_MONTHS, today)
}

/// Whether a group began quietly: its first dates have been, and few women are in it beside those who hold it. Who came is
/// nobody's record, so `women` is how many are in the group now.
#[must_use]
pub fn is_quiet(opened_on: Option<Date>, dates_been: usize, women: usize, today: Date) -> bool {
    within(opened_on, QUIET_MONTHS, today) && dates_been >= FIRST_DATES && women <= FEW
}
