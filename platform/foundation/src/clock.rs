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
}

impl Clock {
    /// A clock that stands still at `now` until it is moved.
    #[must_use]
    pub fn set_to(now: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(now.as_microsecond())))
    }

    /// Now, to the microsecond, so that both engines keep it exactly.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
                let now = Timestamp::now();
                Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
            }
            Self::Set(at) => Timestamp::from_microsecond(at.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }

    /// Now as a woman's kitchen clock shows it, in [`crate::TIME_ZONE`].
    #[must_use]
    pub fn now_here(&self) -> Zoned {
        self.now().to_zoned(TimeZone::get(crate::TIME_ZONE).unwrap_or(TimeZone::UTC))
    }

    /// Moves a set clock on by `seconds` (back, when negative). The machine's own clock stays as it is.
    pub fn advance(&self, seconds: i64) {
        if let Self::Set(at) = self {
            at.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
        }
    }
}
