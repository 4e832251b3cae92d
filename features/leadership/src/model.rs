//! What a step, a try and a word afterwards are made of.

use foundation::Id;
use jiff::civil::DateTime;

/// One of seven ways of having a hand in a group. They stand in an order on the page; none has to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// She greets whoever comes.
    Greet,
    /// She keeps time.
    Time,
    /// She reads the opening or the closing.
    Words,
    /// She plans one activity.
    Activity,
    /// She holds an evening together with somebody.
    Together,
    /// She holds an evening.
    Evening,
    /// She supports somebody who holds a group.
    Support,
}

impl Step {
    /// All seven.
    pub const ALL: [Self; 7] =
        [Self::Greet, Self::Time, Self::Words, Self::Activity, Self::Together, Self::Evening, Self::Support];

    /// Its word in addresses and under the seal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Greet => "greet",
            Self::Time => "time",
            Self::Words => "words",
            Self::Activity => "activity",
            Self::Together => "together",
            Self::Evening => "evening",
            Self::Support => "support",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Whether somebody might think that it makes her one who holds the group.
    #[must_use]
    pub const fn is_holding(self) -> bool {
        matches!(self, Self::Together | Self::Evening | Self::Support)
    }
}

/// What somebody asks another to be beside her for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A step she would like to try.
    Step(Step),
    /// A meeting that both of them hold, and that is over.
    Meeting,
}

/// A date, as it stood when it was picked or as it stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct On {
    /// Which one.
    pub meeting: Id,
    /// When it begins.
    pub starts: DateTime,
    /// Whether it does not take place.
    pub off: bool,
}

/// In which form she would like a word afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Said, when they see each other.
    Said,
    /// Written here.
    Written,
    /// None.
    None,
}

impl Wish {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Said, Self::Written, Self::None];

    /// Its word in forms and under the seal.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Written => "written",
            Self::None => "none",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.word() == word)
    }
}

/// What somebody asks. Her line is hers: nothing that could be printed by mistake.
#[derive(Clone, PartialEq, Eq)]
pub struct Asked {
    /// For what.
    pub about: About,
    /// Who asks.
    pub from: Id,
    /// On which date; none yet.
    pub on: Option<On>,
    /// In which form she would like a word.
    pub wish: Wish,
    /// What the other should look at; may be empty.
    pub line: String,
}

/// What the one she asked says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// She is beside her.
    Yes,
    /// Not this time. No reason.
    No,
    /// How about this date?
    Other(On),
}

/// How it stands between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Nothing is said yet.
    Asked,
    /// Another date is proposed.
    Proposed(On),
    /// She is beside her.
    Agreed,
    /// Not this time.
    No,
    /// The date has come, and nothing was settled.
    Passed,
    /// The date does not take place.
    Off,
    /// The one who was asked cannot be beside her any more.
    Gone,
}

/// Which of both somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// She who asks.
    Asks,
    /// She who is asked to be beside her.
    Beside,
}

impl Side {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asks => "asks",
            Self::Beside => "beside",
        }
    }
}

/// One of the three things that may be said between two women.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is asked.
    Asked,
    /// What the other says to it.
    Answer,
    /// The word afterwards.
    Word,
}

impl Part {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Answer, Self::Word];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Answer => "answer",
            Self::Word => "word",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}
