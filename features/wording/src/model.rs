//! The nouns: a note that those who hold a group write for one another.

use foundation::Id;
use jiff::{Span, civil::Date};

/// For how long a note is kept, in days: eight weeks.
const KEPT_FOR: i32 = 56;

/// A note as it is kept.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) id: Id,
    pub(crate) author: Id,
    pub(crate) day: Date,
    pub(crate) epoch: u64,
    pub(crate) revision: u64,
    pub(crate) sealed: Vec<u8>,
}

/// The last day on which a note of this day is read.
pub(crate) fn last_day(day: Date) -> Date {
    day.saturating_add(Span::new().days(KEPT_FOR))
}

/// The first day whose notes are still read today.
pub(crate) fn first_day(today: Date) -> Date {
    today.saturating_sub(Span::new().days(KEPT_FOR))
}
