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

/// How a group talks: words it uses and leaves out, how its languages go together, and why (S163–S166).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Words it uses.
    pub we_use: String,
    /// Words it leaves out.
    pub we_leave: String,
    /// What each woman says of herself, without saying who.
    pub of_herself: String,
    /// One of [`SPOKEN`], or nothing.
    pub spoken: String,
    /// Why.
    pub because: String,
    /// Whether somebody joined since it was last looked at.
    pub somebody_came: bool,
}

/// How languages may go together, and the sentence of each: each woman her own, one that all share, both with somebody who
/// says it again.
pub const SPOKEN: [(&str, &str); 3] =
    [("own", "wording-spoken-own"), ("one", "wording-spoken-one"), ("mixed", "wording-spoken-mixed")];
