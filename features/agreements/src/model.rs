//! What an agreement is made of, and what else a group stands on.

mod credits;
mod talks;
mod themes;
mod values;

use foundation::Id;
pub use groups::Both;
use jiff::civil::Date;

pub use credits::{Credit, Credited, Shows, What};
pub use talks::{HerWord, Item, Says, Talk};
pub use themes::Theme;
pub use values::{Said, Value, Values};

/// A group's ground as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// Whether its words for its values stand on its public page.
    pub values_public: bool,
    /// The day it last talked about how safe it is.
    pub talked_on: Option<Date>,
    /// The day somebody came since whom it has not talked about that.
    pub newcomer_on: Option<Date>,
}

/// One line of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its id: the same from version to version.
    pub id: Id,
    /// Which of our starting lines it was; nothing for one of the group's own.
    pub starter: Option<i64>,
    /// What it says; either language may be missing.
    pub text: Both,
    /// Whether it is struck out, and goes when the group decides.
    pub struck: bool,
}

/// One version: a draft until the group decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1, 2, 3 …
    pub number: i64,
    /// The day the group decided; nothing while it is a draft.
    pub decided_on: Option<Date>,
    /// Its lines, in order.
    pub lines: Vec<Line>,
}

impl Version {
    /// What it says, without what is struck out.
    #[must_use]
    pub fn said(&self) -> Vec<Both> {
        self.lines.iter().filter(|line| !line.struck).map(|line| line.text.clone()).collect()
    }
}

/// A group's agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The day the group wants to look at it again.
    pub review_on: Option<Date>,
    /// Whether it may be read before joining.
    pub before_joining: bool,
    /// The day somebody came since whom nobody has looked at it.
    pub newcomer_on: Option<Date>,
    /// Every version, oldest first. Only the last can be a draft.
    pub versions: Vec<Version>,
}

impl Agreement {
    /// What holds now: the last one decided, or the first draft.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.decided_on.is_some()).or_else(|| self.versions.last())
    }

    /// The draft, where there is one.
    #[must_use]
    pub fn draft(&self) -> Option<&Version> {
        self.versions.last().filter(|version| version.decided_on.is_none())
    }

    /// One version.
    #[must_use]
    pub fn version(&self, number: i64) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }
}

/// What a woman answers to a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// How about …
    HowAbout,
    /// Not yet.
    NotYet,
}

impl Answer {
    /// Its word in the form and in what is sealed.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::HowAbout => "how-about",
            Self::NotYet => "not-yet",
        }
    }

    /// The answer a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Yes, Self::HowAbout, Self::NotYet].into_iter().find(|answer| answer.word() == word)
    }
}

/// To whom a woman shows her answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// To nobody: it is sealed to herself.
    Nobody,
    /// To the facilitators, with her name.
    Facilitators,
    /// To the group, without her name.
    Group,
    /// To the group, with her name.
    Signed,
}

impl Shown {
    /// Its word in the form and the column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Facilitators => "facilitators",
            Self::Group => "group",
            Self::Signed => "signed",
        }
    }

    /// The choice a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Nobody, Self::Facilitators, Self::Group, Self::Signed].into_iter().find(|shown| shown.word() == word)
    }
}
