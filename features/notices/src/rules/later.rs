//! When an e-mail or a text that did not get through is tried again.

use jiff::{SignedDuration, Timestamp};

use super::{Moment, allows, moments, span_on};
use crate::model::{Hours, Otherwise, Reach};

/// The longest an e-mail or a text waits between two tries, in minutes. Not longer, since it goes within this time once
/// the mail server or the gateway is back; how many are tried while it is away is bounded elsewhere.
const LONGEST_WAIT: i64 = 9;
/// From so long before it is too late on, it is tried in every round: whatever is back then still takes it.
const LAST_TRIES: SignedDuration = SignedDuration::from_mins(1);
/// Shorter than from one round to the next.
const NEXT_ROUND: SignedDuration = SignedDuration::from_secs(10);

/// How long an e-mail or a text that did not get through waits, in minutes: 1, 3, 9, and 9 from then on.
#[must_use]
pub fn wait_minutes(tries: i64) -> i64 {
    let power = u32::try_from(tries.clamp(0, 2)).unwrap_or(0);
    3_i64.pow(power).min(LONGEST_WAIT)
}

/// Until when what may go now may go: its use ends then, or her hours do.
#[must_use]
pub fn goes_until(reach: &Reach, outside_hours: bool, moment: &Moment) -> Timestamp {
    let by_her_choice = outside_hours && reach.otherwise == Otherwise::Anyway;
    if by_her_choice { moment.useful_until } else { while_open(&reach.hours, moment.now, moment.useful_until) }
}

/// The same for what goes in her hours alone.
#[must_use]
pub fn while_open(hours: &Hours, now: Timestamp, useful_until: Timestamp) -> Timestamp {
    closes(hours, now).map_or(useful_until, |at| at.min(useful_until))
}

/// The end of the hours that it is in; nothing where they have none.
fn closes(hours: &Hours, now: Timestamp) -> Option<Timestamp> {
    let Hours::These(days, zone) = hours else { return None };
    let clock = zone.clock();
    let there = now.to_zoned(clock.clone());
    let (_, until) = span_on(days, there.weekday()).filter(|_| allows(hours, now))?;
    moments(&clock, there.date(), until).into_iter().find(|at| *at > now)
}

/// When what did not get through is tried again. It waits so many minutes, and where it would be too late then, until
/// shortly before that; from then on it is tried in every round.
#[must_use]
pub fn again(now: Timestamp, wait_minutes: i64, until: Timestamp) -> Timestamp {
    let after = |wait| now.saturating_add(wait).unwrap_or(until);
    let last = until.saturating_sub(LAST_TRIES).unwrap_or(until);
    if now < last { after(SignedDuration::from_mins(wait_minutes)).min(last) } else { after(NEXT_ROUND) }
}
