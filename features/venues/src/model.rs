//! What is known about a room.

use foundation::{Id, Language};
use jiff::civil::{Date, Time, Weekday};

// What rules may read of other features.
pub use groups::Both;

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Four walls.
    Room,
    /// A room online.
    Online,
    /// A telephone line.
    Phone,
}

impl Kind {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::Room, Self::Online, Self::Phone];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Online => "online",
            Self::Phone => "phone",
        }
    }

    /// The kind a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What one asks of such a place, in the order of the form.
    #[must_use]
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Room => &ROOM_FACTS,
            Self::Online | Self::Phone => &ONLINE_FACTS,
        }
    }

    /// What is looked at before it counts as checked.
    #[must_use]
    pub const fn checks(self) -> &'static [&'static str] {
        match self {
            Self::Room => &["door", "walls", "others", "ways-out", "help"],
            Self::Online | Self::Phone => &["names", "recording", "strangers", "help"],
        }
    }
}

/// How much space a room has, by the words that plans know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A circle of up to ten chairs.
    Small,
    /// A circle of up to twenty chairs, or ten and room to walk about.
    Medium,
    /// A hall.
    Large,
}

impl Size {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// The size a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word() == word)
    }
}

/// What one asks of a room (S86, S149 and what makes a way there feel safe).
pub const ROOM_FACTS: [&str; 26] = [
    "door",
    "sign",
    "reception",
    "wait",
    "stop",
    "way",
    "walls",
    "lighting",
    "noise",
    "smells",
    "seats",
    "exits",
    "quiet",
    "step-free",
    "toilets",
    "loop",
    "baby",
    "others",
    "men",
    "uniforms",
    "past",
    "animals",
    "key",
    "lock",
    "emergency",
    "more",
];

/// The questions about a room in the parts the form shows them in: the part's word, and how many of [`ROOM_FACTS`].
pub const ROOM_PARTS: [(&str, usize); 6] =
    [("there", 6), ("inside", 7), ("everybody", 4), ("others", 5), ("locks", 3), ("rest", 1)];

/// What one asks of a room online or a telephone line.
pub const ONLINE_FACTS: [&str; 6] = ["names", "recording", "captions", "joining", "emergency", "more"];

/// One thing known about a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which of [`ROOM_FACTS`] or [`ONLINE_FACTS`].
    pub key: &'static str,
    /// How it is here.
    pub text: Both,
}

/// When the last bus goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastBus {
    /// On most days.
    pub most_days: Option<Time>,
    /// On Saturdays, when it is another.
    pub saturday: Option<Time>,
    /// On Sundays, when it is another.
    pub sunday: Option<Time>,
}

impl LastBus {
    /// When it goes on a day of the week.
    #[must_use]
    pub fn on(&self, weekday: Weekday) -> Option<Time> {
        match weekday {
            Weekday::Saturday => self.saturday.or(self.most_days),
            Weekday::Sunday => self.sunday.or(self.most_days),
            _ => self.most_days,
        }
    }
}

/// A place a group meets in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its id.
    pub id: Id,
    /// What kind of place it is.
    pub kind: Kind,
    /// What reception and outsiders see.
    pub public: Both,
    /// What members get.
    pub members: Both,
    /// The rough area, for the public page.
    pub area: Both,
    /// Address lines for members.
    pub address: String,
    /// When the last bus goes.
    pub last_bus: LastBus,
    /// Link or number of an online room or line.
    pub link: String,
    /// How many minutes before the start members see the link.
    pub link_minutes: i64,
    /// How much space there is, when somebody has said.
    pub size: Option<Size>,
    /// Whether there is a place outside that the group may use, when somebody has said.
    pub outside: Option<bool>,
    /// The day a facilitator ticked the room check.
    pub checked_on: Option<Date>,
    /// Whether the group still meets there.
    pub in_use: bool,
    /// What else is known, in the form's order; only what somebody wrote.
    pub facts: Vec<Fact>,
}

impl Room {
    /// What members read, and the language it really is in.
    #[must_use]
    pub fn for_members(&self, language: Language) -> (&str, Language) {
        self.members.said(language)
    }
}

/// A thing that is hard for some in the group. No woman stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardThing {
    /// Its id.
    pub id: Id,
    /// What it is.
    pub said: Both,
    /// Words to look for in what is known about a room, with commas between.
    pub words: String,
}
