//! Whose clock a woman's hours go by: the one here, or the one where she is.

use jiff::tz::TimeZone;

/// A clock her hours go by. One for each stretch of the world in which women of a group may be for a while; the name is of
/// the IANA time zone database, which knows when its clocks change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Zone(usize);

/// Word in forms and sealed plans, and name in the database of time zones. The first is the clock here; new ones go last.
const ZONES: [(&str, &str); 21] = [
    ("here", foundation::TIME_ZONE),
    ("paris", "Europe/Paris"),
    ("athens", "Europe/Athens"),
    ("istanbul", "Europe/Istanbul"),
    ("lagos", "Africa/Lagos"),
    ("johannesburg", "Africa/Johannesburg"),
    ("nairobi", "Africa/Nairobi"),
    ("dubai", "Asia/Dubai"),
    ("karachi", "Asia/Karachi"),
    ("kolkata", "Asia/Kolkata"),
    ("dhaka", "Asia/Dhaka"),
    ("manila", "Asia/Manila"),
    ("tokyo", "Asia/Tokyo"),
    ("sydney", "Australia/Sydney"),
    ("auckland", "Pacific/Auckland"),
    ("buenos-aires", "America/Argentina/Buenos_Aires"),
    ("new-york", "America/New_York"),
    ("jamaica", "America/Jamaica"),
    ("chicago", "America/Chicago"),
    ("denver", "America/Denver"),
    ("los-angeles", "America/Los_Angeles"),
];

impl Zone {
    /// The clock here.
    pub const HERE: Self = Self(0);

    /// All of them, in the form's order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ZONES.len()).map(Self)
    }

    fn row(self) -> (&'static str, &'static str) {
        ZONES.get(self.0).copied().unwrap_or(("here", foundation::TIME_ZONE))
    }

    /// Its word in forms and sealed plans.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.row().0
    }

    /// The clock a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::all().find(|zone| zone.word() == word)
    }

    /// The key of what it is called.
    #[must_use]
    pub fn key(self) -> String {
        format!("notices-zone-{}", self.word())
    }

    /// When its clocks change.
    #[must_use]
    pub fn clock(self) -> TimeZone {
        TimeZone::get(self.row().1).unwrap_or(TimeZone::UTC)
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::{ZONES, Zone};

    #[test]
    fn every_clock_is_known_and_has_a_word_of_its_own() {
        for (word, name) in ZONES {
            assert!(TimeZone::get(name).is_ok(), "{name}");
            assert_eq!(ZONES.iter().filter(|(other, _)| *other == word).count(), 1, "{word}");
            assert_eq!(Zone::from_word(word).map(Zone::word), Some(word));
        }
        assert_eq!((Zone::HERE, Zone::from_word("nowhere")), (Zone::default(), None));
    }
}
