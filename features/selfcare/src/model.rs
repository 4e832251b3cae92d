//! What a pause, a quiet time and a question after a hard meeting are made of.

use foundation::Id;
use jiff::civil::Date;

/// A rest that somebody who holds a group planned. No reason is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Who rests.
    pub handle: Id,
    /// The first day of it.
    pub from: Date,
    /// The day she is back.
    pub back: Date,
    /// Whether it is settled; else she is still planning it and nobody else is told.
    pub confirmed: bool,
}

impl Pause {
    /// Whether a day lies in it.
    #[must_use]
    pub fn has(&self, day: Date) -> bool {
        self.from <= day && day < self.back
    }
}

/// What somebody answered who was asked to hold a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing yet.
    Asked,
    /// She holds it.
    Yes,
    /// She does not.
    No,
    /// She did, and the date went back to the one who rested; she has not read that yet.
    GivenBack,
}

impl Said {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Yes => "yes",
            Self::No => "no",
            Self::GivenBack => "back",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Asked, Self::Yes, Self::No, Self::GivenBack].into_iter().find(|said| said.word() == word)
    }
}

/// Somebody who was asked to hold a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Which date.
    pub meeting: Id,
    /// Who was asked.
    pub handle: Id,
    /// Who rests, and asked.
    pub asked_by: Id,
    /// What she said.
    pub said: Said,
}

/// What a pause asks of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateFacts {
    /// Which date.
    pub meeting: Id,
    /// Its day.
    pub on: Date,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Who stands there as holding it.
    pub holding: Vec<Id>,
}

/// How a date in a pause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Somebody holds it.
    Held(Id),
    /// Somebody was asked and has not answered.
    Asked(Id),
    /// It does not take place, and the group knows.
    Off,
    /// Neither.
    Open,
}

impl Stands {
    /// Whether nothing is left to do about it.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Held(_) | Self::Off)
    }
}

/// A host that was asked for somebody to hold a date.
#[derive(Clone)]
pub struct HostAsk {
    /// Random.
    pub id: Id,
    /// Which date.
    pub meeting: Id,
    /// Who rests, and asked.
    pub asked_by: Id,
    /// Which host.
    pub host: Id,
    /// What it answered, sealed to her; nothing while it has not.
    pub sealed: Option<Vec<u8>>,
}

/// What a host answered that was asked for somebody.
#[derive(Clone, PartialEq, Eq)]
pub enum HostAnswer {
    /// It has found one; what she is called.
    Found(String),
    /// It has not.
    Cannot,
}

/// How full her cup is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cup {
    /// Fine.
    Fine,
    /// Low.
    Low,
    /// Empty.
    Empty,
}

impl Cup {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Fine, Self::Low, Self::Empty];

    /// Its word in forms and under its seal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Low => "low",
            Self::Empty => "empty",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cup| cup.word() == word)
    }
}

/// What she keeps for herself. Her words: nothing that could be printed by mistake.
#[derive(Clone, PartialEq, Eq)]
pub enum Own {
    /// How full her cup was, and the day.
    Cup(Cup, Date),
    /// Whom she talks with, in a word of hers, and the days of it.
    Buddy(String, Vec<Date>),
}

/// That the last meeting ended hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hard {
    /// Random.
    pub id: Id,
    /// The day of that meeting.
    pub meeting_on: Date,
    /// From this day each woman is asked.
    pub shown_from: Date,
    /// From this day she is not.
    pub gone_on: Date,
}
