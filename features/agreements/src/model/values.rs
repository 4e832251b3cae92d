//! The seven values of peer support among women, and what a group says each is here.

use groups::Both;
use jiff::civil::Date;

/// One of the seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Safety, which lies under all of it.
    Safety,
    /// Trust, which women's groups added.
    Trust,
    /// Having lived through things that are alike.
    Alike,
    /// Choosing for herself.
    Choice,
    /// Giving and taking.
    GiveAndTake,
    /// Meeting as people.
    Meeting,
    /// Being herself.
    Herself,
}

impl Value {
    /// All of them, in the order in which they stand on the page.
    pub const ALL: [Self; 7] =
        [Self::Safety, Self::Trust, Self::Alike, Self::Choice, Self::GiveAndTake, Self::Meeting, Self::Herself];

    /// Its word in paths and in its column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Trust => "trust",
            Self::Alike => "alike",
            Self::Choice => "choice",
            Self::GiveAndTake => "give-and-take",
            Self::Meeting => "meeting",
            Self::Herself => "herself",
        }
    }

    /// The value a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.word() == word)
    }
}

/// What a group says one of them is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Which.
    pub value: Value,
    /// The group's own word for it; empty where ours will do.
    pub word: Both,
    /// What it means here; empty where nothing was said.
    pub line: Both,
    /// The day the group said it.
    pub on: Date,
}

/// A group's values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// Whether they stand on its public page.
    pub public: bool,
    /// What it said of each, in the order of [`Value::ALL`]; those it said nothing of are not among them.
    pub said: Vec<Said>,
}

impl Values {
    /// What it said of one.
    #[must_use]
    pub fn of(&self, value: Value) -> Option<&Said> {
        self.said.iter().find(|said| said.value == value)
    }
}
