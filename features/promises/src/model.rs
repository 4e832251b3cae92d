//! What a promise is made of.

use foundation::Id;
use jiff::civil::Date;

/// Whose promise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A facilitator, by her handle in the group.
    Facilitator(Id),
    /// A host.
    Host(Id),
    /// Those who were named to read a report, by the report's id.
    Readers(Id),
    /// Whoever holds a group: it goes on with those who hold it next, by itself.
    Holders(Id),
}

/// To whom it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeTo {
    /// Everybody in a group.
    Group(Id),
    /// One woman, by her handle in the group.
    Member(Id),
    /// Whoever wrote a report, known by the report's id alone.
    Report(Id),
    /// Whoever asked something about a date, known by the id of what she asked alone: it stands there without her name.
    Asked(Id),
    /// The women of several groups, by the id of what it is about; which groups stands beside it ([`Promise::groups`]).
    Groups(Id),
    /// Whoever complained to a host by letter, by telephone or in person: a random id, with nothing of her.
    Complaint(Id),
}

/// A sentence that is about to be kept: somebody's words, or one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// In somebody's words.
    Words(String),
    /// The key of one of our own sentences.
    Key(String),
}

/// A sentence as it lies in the store: sealed to those it concerns, or one of ours. The sealed one opens with a key that
/// each of them has ([`crate::sealing`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Somebody's words, sealed.
    Sealed(Vec<u8>),
    /// The key of one of our own sentences.
    Key(String),
}

/// Which sentence of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What was promised.
    What,
    /// What became of it.
    Closed,
}

impl Part {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Closed => "closed",
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was kept.
    Kept,
    /// It became something else, or another day.
    Changed,
    /// It could not be done.
    NotPossible,
}

impl Became {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Kept, Self::Changed, Self::NotPossible];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Changed => "changed",
            Self::NotPossible => "not-possible",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|became| became.word() == word)
    }
}

/// What a woman without an account was told of a promise by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// That it was promised.
    Made,
    /// That its day has passed.
    Late,
    /// What became of it.
    Became,
}

impl Told {
    /// All three, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Made, Self::Late, Self::Became];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Late => "late",
            Self::Became => "became",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.word() == word)
    }
}

/// A promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: Id,
    /// The group it belongs to, if any.
    pub group: Option<Id>,
    /// The groups whose women it was made to, where it is [`MadeTo::Groups`].
    pub groups: Vec<Id>,
    /// Whose it is.
    pub owner: Owner,
    /// To whom it was made.
    pub made_to: MadeTo,
    /// What was promised.
    pub what: Kept,
    /// The last day of it.
    pub by_day: Date,
    /// What became of it, when, in a sentence; nothing while it is open.
    pub closed: Option<(Became, Kept, Date)>,
    /// The day it was made.
    pub made_on: Date,
    /// What she it was made to was last told by hand, where she has no account.
    pub told: Option<Told>,
    /// The day that was said instead, with an honest word.
    pub later_day: Option<Date>,
}

/// Somebody in a group who looks at its promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looker {
    /// The group.
    pub group: Id,
    /// Her handle there.
    pub handle: Id,
    /// Whether she holds it.
    pub facilitator: bool,
}
