//! What a group is made of.

use foundation::{Id, Language};
use jiff::civil::Date;

/// One of the two chains of keys a group has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Chain {
    /// Read by everybody in the group.
    Group,
    /// Read by its facilitators only.
    Facilitators,
}

impl Chain {
    /// Its word in tables, sessions and the roster.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Group => keys::roster::GROUP,
            Self::Facilitators => keys::roster::FACILITATORS,
        }
    }
}

/// What a woman does in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// She takes part.
    Member,
    /// She holds it, with others.
    Facilitator,
}

impl Role {
    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Facilitator => "facilitator",
        }
    }

    /// The role a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Member, Self::Facilitator].into_iter().find(|role| role.word() == word)
    }
}

/// How far a group has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupState {
    /// Being prepared; only those invited know of it.
    Draft,
    /// It meets.
    Open,
    /// It meets no more; what was said can still be read.
    Closed,
    /// Nobody is left.
    Gone,
}

impl GroupState {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Gone => "gone",
        }
    }

    /// The state a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Draft, Self::Open, Self::Closed, Self::Gone].into_iter().find(|state| state.word() == word)
    }
}

/// A text a group writes in both languages; either may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// In English; empty when missing.
    pub en: String,
    /// In Welsh; empty when missing.
    pub cy: String,
}

impl Both {
    /// The text in a language or, where that is missing, in the other; and the language it really is in, for `lang`.
    #[must_use]
    pub fn said(&self, language: Language) -> (&str, Language) {
        let own = self.exactly(language);
        if own.is_empty() { (self.exactly(language.other()), language.other()) } else { (own, language) }
    }

    fn exactly(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }
}

/// What the group itself has said, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupFacts {
    /// Its id.
    pub id: Id,
    /// The organisation it stands under, if any.
    pub host: Option<Id>,
    /// Six letters that lead to its public page.
    pub web_word: String,
    /// Its name.
    pub names: Both,
    /// The neutral name that messages use.
    pub cover_names: Both,
    /// What women call it.
    pub called: Both,
    /// How far it has come.
    pub state: GroupState,
    /// Whether it stands in the public list.
    pub listed: bool,
    /// Whether members write to each other.
    pub may_write: bool,
    /// The languages spoken there, as it says them.
    pub languages: String,
    /// The day it opened.
    pub opened_on: Option<Date>,
}

impl GroupFacts {
    /// Its name in a language, or in the other where that is missing: [`GroupFacts::name_language`] says which.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.names.said(language).0
    }

    /// The language [`GroupFacts::name`] really is in.
    #[must_use]
    pub fn name_language(&self, language: Language) -> Language {
        self.names.said(language).1
    }

    /// The neutral name for messages.
    #[must_use]
    pub fn cover_name(&self, language: Language) -> &str {
        self.cover_names.said(language).0
    }
}

/// One group a woman is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// The group.
    pub group: Id,
    /// Her handle there.
    pub handle: Id,
    /// What she is called there.
    pub name_used: String,
    /// Whether she holds it.
    pub facilitator: bool,
    /// Whether she rests.
    pub resting: bool,
    /// The group's name in English; empty when missing.
    pub group_name_en: String,
    /// The group's name in Welsh; empty when missing.
    pub group_name_cy: String,
    /// What women call it.
    pub called: Both,
    /// How far the group has come.
    pub state: GroupState,
}

impl Belonging {
    /// The group's name, and the language it really is in.
    #[must_use]
    pub fn group_name(&self, language: Language) -> (&str, Language) {
        let (own, other) = match language {
            Language::En => (&self.group_name_en, &self.group_name_cy),
            Language::Cy => (&self.group_name_cy, &self.group_name_en),
        };
        if own.is_empty() { (other, language.other()) } else { (own, language) }
    }
}

/// Somebody in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Her handle there: random, and of this group alone.
    pub handle: Id,
    /// Her account; nothing for a kept place.
    pub account: Option<Id>,
    /// What she is called there. Not unique.
    pub name_used: String,
    /// Whether she holds it.
    pub facilitator: bool,
    /// Whether she rests.
    pub resting: bool,
    /// Whether somebody keeps this place for her, and writes with her.
    pub written_with_her: bool,
    /// The day she came.
    pub joined_on: Date,
}

/// A line about comings and goings that everybody in the group sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsLine {
    /// `one-came`, `one-left`, `one-back`, `facilitator-added`, `facilitator-stepped-down`, `no-facilitator`,
    /// `host-joined`, `host-left`.
    pub kind: String,
    /// What she is called, while she is here.
    pub name_used: Option<String>,
    /// The day.
    pub day: Date,
}

/// What a new group starts with.
#[derive(Clone, Debug, Default)]
pub struct NewGroup {
    /// The organisation it stands under, if any.
    pub host: Option<Id>,
    /// Its name: at least one of both.
    pub names: Both,
    /// The neutral name that messages use.
    pub cover_names: Both,
    /// What women call it.
    pub called: Both,
    /// Whether members write to each other.
    pub may_write: bool,
    /// The languages spoken there.
    pub languages: String,
    /// What its first facilitator is called there.
    pub name_used: String,
}
