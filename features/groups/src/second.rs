//! What two women decide together: whose word counts as a second woman's, and from when. Pure.
//!
//! One facilitator can make another by code, and behind that code may be an account of her own. What everybody sees in
//! the group's signed log is how long each of them has held it. So two count as two once both have held the group for a
//! while, and before that whatever they ask for waits where everybody who must can see it and say no.

use foundation::Refusal;
use jiff::{Span, civil::Date};

/// How long a facilitator has held the group before her word counts as a second woman's, in days. Two weeks: the group
/// has met at least once in most rhythms, and everybody has had time to see the line that says she came. The words say 'two weeks' too.
pub const HELD_DAYS: i32 = 14;
/// How long a woman is let in again later where no two count as two yet, in hours: a night, and a day to say no.
pub const ALONE_HOURS: i64 = 24;
/// How long her old account has to say no, in hours, when somebody has been signed in with it meanwhile.
pub const SEEN_HOURS: i64 = 72;

const HOUR: i64 = 3_600_000_000;

/// The day from which two facilitators, who hold the group since these days, count as two.
#[must_use]
pub fn count_as_two_from(since: (Date, Date)) -> Date {
    since.0.max(since.1).saturating_add(Span::new().days(HELD_DAYS))
}

/// Whether the two count as two today.
#[must_use]
pub fn count_as_two(since: (Date, Date), today: Date) -> bool {
    today >= count_as_two_from(since)
}

/// Whether removing somebody may go ahead: asked by one facilitator, agreed by another, about neither of them, and both
/// have held the group for [`HELD_DAYS`].
///
/// # Errors
/// `groups-removal-needs-another`, `groups-removal-not-yourself`, `groups-removal-not-yet` with the days left.
pub fn may_remove<Handle: PartialEq>(
    asked_by: &Handle,
    agreed_by: &Handle,
    who: &Handle,
    since: (Date, Date),
    today: Date,
) -> Result<(), Refusal> {
    if who == agreed_by || who == asked_by {
        return Err(Refusal::new("groups-removal-not-yourself"));
    }
    if asked_by == agreed_by {
        return Err(Refusal::new("groups-removal-needs-another"));
    }
    if count_as_two(since, today) {
        return Ok(());
    }
    let left = today.until(count_as_two_from(since)).map_or(HELD_DAYS, |span| span.get_days());
    Err(Refusal::new("groups-removal-not-yet").with("days", i64::from(left)))
}

/// Whether a facilitator may agree that a woman is let in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// She may now.
    Now,
    /// Another facilitator has to.
    Another,
    /// No two count as two yet, and she may in so many hours.
    Hours(i64),
}

/// Who may agree (keys.md rule 9b): another facilitator, where both count as two; else, after [`ALONE_HOURS`], another or,
/// where there is none besides the woman herself, the same one. `holders` counts facilitators other than the woman.
#[must_use]
pub fn may_let_in(same_woman: bool, as_two: bool, holders: usize, asked_at: i64, now: i64) -> Agreement {
    if !same_woman && as_two {
        return Agreement::Now;
    }
    if same_woman && holders > 1 {
        return Agreement::Another;
    }
    match hours_left(asked_at, ALONE_HOURS, now) {
        0 => Agreement::Now,
        left => Agreement::Hours(left),
    }
}

/// How many hours a code for coming back still waits. `seen_at`: when somebody who was signed in with her old account was
/// first told that it was asked for (microseconds); she has the whole time from then on to say that it was not she.
#[must_use]
pub fn code_waits(seen_at: Option<i64>, now: i64) -> i64 {
    seen_at.map_or(0, |at| hours_left(at, SEEN_HOURS, now))
}

fn hours_left(asked_at: i64, hours: i64, now: i64) -> i64 {
    let left = asked_at.saturating_add(hours * HOUR).saturating_sub(now);
    if left <= 0 { 0 } else { (left + HOUR - 1) / HOUR }
}
