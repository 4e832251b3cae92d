//! Whose clock a woman's hours go by: the one here, or the one where she is.

use jiff::tz::TimeZone;
use language::words_key;

/// A clock her hours go by. One for each stretch of the world in which women of a group may be for a while; the name is of
/// the IANA time zone database, which knows when its clocks change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Zone(usize);

/// Word in forms and sealed plans, name in the database of time zones, and key of what it is called. The first is the clock
/// here; new ones go last.
const ZONES: [(&str, &str, &str); 21] = [
    ("here", foundation::TIME_ZONE, words_key("notices-zone-here")),
    ("paris", "Europe/Paris", words_key("notices-zone-paris")),
    ("athens", "Europe/Athens", words_key("notices-zone-athens")),
    ("istanbul", "Europe/Istanbul", words_key("notices-zone-istanbul")),
    ("lagos", "Africa/Lagos", words_key("notices-zone-lagos")),
    ("johannesburg", "Africa/Johannesburg", words_key("notices-zone-johannesburg")),
    ("nairobi", "Africa/Nairobi", words_key("notices-zone-nairobi")),
    ("dubai", "Asia/Dubai", words_key("notices-zone-dubai")),
    ("karachi", "Asia/Karachi", words_key("notices-zone-karachi")),
    ("kolkata", "Asia/Kolkata", words_key("notices-zone-kolkata")),
    ("dhaka", "Asia/Dhaka", words_key("notices-zone-dhaka")),
    ("manila", "Asia/Manila", words_key("notices-zone-manila")),
    ("tokyo", "Asia/Tokyo", words_key("notices-zone-tokyo")),
    ("sydney", "Australia/Sydney", words_key("notices-zone-sydney")),
    ("auckland", "Pacific/Auckland", words_key("notices-zone-auckland")),
    ("buenos-aires", "America/Argentina/Buenos_Aires", words_key("notices-zone-buenos-aires")),
    ("new-york", "America/New_York", words_key("notices-zone-new-york")),
    ("jamaica", "America/Jamaica", words_key("notices-zone-jamaica")),
    ("chicago", "America/Chicago", words_key("notices-zone-chicago")),
    ("denver", "America/Denver", words_key("notices-zone-denver")),
    ("los-angeles", "America/Los_Angeles", words_key("notices-zone-los-angeles")),
];

impl Zone {
    /// The clock here.
    pub const HERE: Self = Self(0);

    /// All of them, in the form's order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ZONES.len()).map(Self)
    }

    fn row(self) -> (&'static str, &'static str, &'static str) {
        let [here, ..] = ZONES;
        ZONES.get(self.0).copied().unwrap_or(here)
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
    pub fn key(self) -> &'static str {
        self.row().2
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
        for (word, name, _) in ZONES {
            assert!(TimeZone::get(name).is_ok(), "{name}");
            assert_eq!(ZONES.iter().filter(|(other, ..)| *other == word).count(), 1, "{word}");
            assert_eq!(Zone::from_word(word).map(Zone::word), Some(word));
        }
        assert_eq!((Zone::HERE, Zone::from_word("nowhere")), (Zone::default(), None));
    }
}
