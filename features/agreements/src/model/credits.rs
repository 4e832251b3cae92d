//! Who made something with the group: each for herself.

use foundation::Id;
use jiff::civil::Date;

/// What was made together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The agreement.
    Agreement,
    /// What the group says of its values.
    Values,
    /// The words it uses.
    Words,
    /// Something to do together.
    Activity,
    /// Something else.
    Other,
}

impl What {
    /// All of them, in the order in which they stand on the page.
    pub const ALL: [Self; 5] = [Self::Agreement, Self::Values, Self::Words, Self::Activity, Self::Other];

    /// Its word in forms and in its column.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Values => "values",
            Self::Words => "words",
            Self::Activity => "activity",
            Self::Other => "other",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.word() == word)
    }
}

/// A place where a credit may be shown; each is asked for by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// To the women in the group.
    Group,
    /// On the group's public page.
    Public,
    /// On printed sheets.
    Sheets,
}

impl Shows {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Group, Self::Public, Self::Sheets];

    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Public => "public",
            Self::Sheets => "sheets",
        }
    }
}

/// What a woman says of her part: the name she chose, or none, and where it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credited {
    /// What she helped to make.
    pub what: What,
    /// The name she chose; nothing where she gives none.
    pub name: Option<String>,
    /// Where it may be shown.
    pub shows: Vec<Shows>,
    /// Whether it may stay when she leaves. It never stays when she erases.
    pub stays: bool,
}

/// A credit as it is stored.
#[derive(Clone)]
pub struct Credit {
    /// Its place.
    pub id: Id,
    /// Whose.
    pub handle: Id,
    /// What she helped to make.
    pub what: What,
    /// Where it may be shown.
    pub shows: Vec<Shows>,
    /// Whether it may stay when she leaves.
    pub stays: bool,
    /// The group's epoch.
    pub epoch: u64,
    /// The name she chose, sealed to the group.
    pub sealed: Vec<u8>,
    /// The same in the open, where she publishes it; empty where she gives none.
    pub public_name: Option<String>,
    /// The day she said so.
    pub on: Date,
}
