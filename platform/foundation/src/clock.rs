//! The clock is an argument, never reached for: a test stands still, the demo can be moved, and a rule stays pure.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Where the time comes from. Cheap to copy about; all copies of a set clock move together.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's own clock.
    #[default]
    System,
    /// A clock somebody sets by hand: microseconds since 1970, UTC.
    Set(Arc<AtomicI64>),
    /// The machine's own clock and so many microseconds: how the demo tells of the weeks before today.
    Shifted(Arc<AtomicI64>),
}

fn here(now: Timestamp) -> Zoned {
    now.to_zoned(TimeZone::get(crate::TIME_ZONE).unwrap_or(TimeZone::UTC))
}

/// The day of a moment, as a calendar on the wall shows it.
#[must_use]
pub fn day_here(now: Timestamp) -> jiff::civil::Date {
    here(now).date()
}

impl Clock {
    /// A clock that stands still at `now` until it is moved.
    #[must_use]
    pub fn set_to(now: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(now.as_microsecond())))
    }

    /// A clock that goes with the machine's, `seconds` before or after it, and can be moved.
    #[must_use]
    pub fn shifted(seconds: i64) -> Self {
        Self::Shifted(Arc::new(AtomicI64::new(seconds.saturating_mul(1_000_000))))
    }

    /// Now, to the microsecond, so that both engines keep it exactly.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => machine(),
            Self::Shifted(by) => {
                let at = machine().as_microsecond().saturating_add(by.load(Ordering::SeqCst));
                Timestamp::from_microsecond(at).unwrap_or(Timestamp::UNIX_EPOCH)
            }
            Self::Set(at) => Timestamp::from_microsecond(at.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }

    /// Now as a woman's kitchen clock shows it, in [`crate::TIME_ZONE`].
    #[must_use]
    pub fn now_here(&self) -> Zoned {
        here(self.now())
    }

    /// Moves a set or shifted clock on by `seconds` (back, when negative). The machine's own clock stays as it is.
    pub fn advance(&self, seconds: i64) {
        if let Self::Set(by) | Self::Shifted(by) = self {
            by.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
        }
    }
}

fn machine() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    let now = Timestamp::now();
    Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
}
