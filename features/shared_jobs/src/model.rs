//! What the jobs of a date are made of.

pub mod lifts;

use foundation::Id;
use jiff::civil::DateTime;

/// A job of the starter list, or a line of somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Open the room.
    Room,
    /// Kettle and cups.
    Kettle,
    /// Greet whoever comes.
    Greet,
    /// Keep time.
    Time,
    /// Read the opening.
    Opening,
    /// Read the closing.
    Closing,
    /// Look after the quiet place.
    Quiet,
    /// Put away and lock up.
    Away,
    /// A line in a woman's own words.
    Own,
}

impl Kind {
    /// The starter list, in the order of an evening.
    pub const STARTERS: [Self; 8] =
        [Self::Room, Self::Kettle, Self::Greet, Self::Time, Self::Opening, Self::Closing, Self::Quiet, Self::Away];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Kettle => "kettle",
            Self::Greet => "greet",
            Self::Time => "time",
            Self::Opening => "opening",
            Self::Closing => "closing",
            Self::Quiet => "quiet",
            Self::Away => "away",
            Self::Own => "own",
        }
    }

    /// Its field in the form; that of a line of somebody's own has a number.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Room => "women-room",
            Self::Kettle => "women-kettle",
            Self::Greet => "women-greet",
            Self::Time => "women-time",
            Self::Opening => "women-opening",
            Self::Closing => "women-closing",
            Self::Quiet => "women-quiet",
            Self::Away => "women-away",
            Self::Own => "women-own",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::STARTERS.into_iter().chain([Self::Own]).find(|kind| kind.word() == word)
    }
}

/// A line in a woman's own words, as it is sealed to the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who wrote it.
    pub author: Id,
    /// The group's epoch it is sealed for.
    pub epoch: u64,
    /// What is stored.
    pub sealed: Vec<u8>,
}

/// One job of a date, and who does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Random.
    pub id: Id,
    /// Of which date.
    pub meeting: Id,
    /// What it is.
    pub kind: Kind,
    /// For how many women.
    pub women: u8,
    /// Where it stands in the list.
    pub place: i64,
    /// The words of a line of somebody's own.
    pub line: Option<Line>,
    /// Who does it.
    pub taken: Vec<Id>,
}

/// A list that is there: of which date, and when that begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct List {
    /// Which date.
    pub meeting: Id,
    /// Its beginning, on the wall.
    pub starts: DateTime,
    /// Its end.
    pub ends: DateTime,
}
