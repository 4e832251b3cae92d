//! Whether somebody talked with a woman before her first meeting, and what a group looked at so that more can come.

use foundation::Id;
use jiff::civil::Date;

/// That somebody wrote down that they talked with a woman: nothing of what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// With whom.
    pub handle: Id,
    /// Who wrote it down; nothing once she left.
    pub by: Option<Id>,
    /// The day.
    pub on: Date,
}

/// What a woman may say herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// She would like a talk.
    WantsOne,
    /// Nobody has talked with her.
    NotTalked,
}

impl Says {
    /// Its word in forms and in its column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::WantsOne => "wants-one",
            Self::NotTalked => "not-talked",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::WantsOne, Self::NotTalked].into_iter().find(|says| says.word() == word)
    }
}

/// What a woman said herself of the talk before her first meeting. It stands beside what others wrote down until she takes it
/// back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HerWord {
    /// Who.
    pub handle: Id,
    /// What.
    pub says: Says,
    /// The day.
    pub on: Date,
}

/// What a group looks at so that more women can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Whom the group is for, and her name.
    Who,
    /// The way there and back.
    Route,
    /// The door, and what is said at it.
    Door,
    /// Who else is in the building.
    Building,
    /// Money.
    Cost,
    /// Hearing.
    Hearing,
    /// Seeing.
    Seeing,
    /// Moving, sitting, pain.
    Moving,
    /// Languages and plain words.
    Language,
    /// Children and babies.
    Children,
    /// Faith and food.
    Faith,
    /// Telephones, and taking part without one.
    Phone,
}

impl Item {
    /// All of them, in the order in which a woman meets them.
    pub const ALL: [Self; 12] = [
        Self::Who,
        Self::Route,
        Self::Door,
        Self::Building,
        Self::Cost,
        Self::Hearing,
        Self::Seeing,
        Self::Moving,
        Self::Language,
        Self::Children,
        Self::Faith,
        Self::Phone,
    ];

    /// Its word in forms and in its column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Route => "route",
            Self::Door => "door",
            Self::Building => "building",
            Self::Cost => "cost",
            Self::Hearing => "hearing",
            Self::Seeing => "seeing",
            Self::Moving => "moving",
            Self::Language => "language",
            Self::Children => "children",
            Self::Faith => "faith",
            Self::Phone => "phone",
        }
    }

    /// The item a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.word() == word)
    }

    /// Whether the group's rooms hold the answer already: then nobody is asked twice.
    #[must_use]
    pub const fn is_of_the_room(self) -> bool {
        matches!(self, Self::Route | Self::Door | Self::Building | Self::Hearing | Self::Seeing | Self::Moving)
    }
}
