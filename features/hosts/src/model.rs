//! What a host is made of.

use foundation::{Id, Language};
use jiff::civil::Date;

/// A text a host writes in both languages; either may be missing.
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
        let (own, other) = match language {
            Language::En => (&self.en, &self.cy),
            Language::Cy => (&self.cy, &self.en),
        };
        if own.is_empty() { (other, language.other()) } else { (own, language) }
    }

    /// Whether it is missing in both.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.en.is_empty() && self.cy.is_empty()
    }
}

/// What somebody does for a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HostRole {
    /// Answers for its groups.
    Coordinator,
    /// Its safeguarding lead.
    Safeguarding,
}

impl HostRole {
    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Safeguarding => "safeguarding",
        }
    }

    /// The role a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Coordinator, Self::Safeguarding].into_iter().find(|role| role.word() == word)
    }
}

/// What a code of a host is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeKind {
    /// Whoever uses it does this for the host.
    Staff(HostRole),
    /// The group whose facilitator uses it stands under the host.
    Group,
}

impl CodeKind {
    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Staff(role) => role.word(),
            Self::Group => "group",
        }
    }

    /// The kind a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "group" { Some(Self::Group) } else { HostRole::from_word(word).map(Self::Staff) }
    }
}

/// What a host says of itself, all of it public but the funders it keeps to itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostPage {
    /// Its name: at least one of both.
    pub names: Both,
    /// Who it is.
    pub about: Both,
    /// Its charity or company number.
    pub registered: String,
    /// Where a letter reaches it.
    pub post_address: String,
    /// Whom to ask for, and how.
    pub contact: String,
    /// Whether it is insured; nothing when it has not said.
    pub insured: Option<bool>,
    /// Who pays, one a line.
    pub funders: String,
    /// Whether who pays is kept off the public page.
    pub funders_hidden: bool,
    /// What its safeguarding lead is called.
    pub safeguarding_name: String,
    /// How she is reached.
    pub safeguarding_reach: String,
    /// What happens to a complaint.
    pub complaint: Both,
    /// Days until it answers one; nothing when it has not said.
    pub complaint_days: Option<i64>,
    /// Whom to go to outside.
    pub outside: Both,
    /// What its staff can see, in its own words.
    pub can_see: Both,
}

/// A host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostFacts {
    /// Its id.
    pub id: Id,
    /// Six letters that lead to its public page.
    pub web_word: String,
    /// What it says of itself.
    pub page: HostPage,
}

impl HostFacts {
    /// Its name in a language, or in the other where that is missing; and the language it really is in.
    #[must_use]
    pub fn name(&self, language: Language) -> (&str, Language) {
        self.page.names.said(language)
    }
}

/// Somebody who runs a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPerson {
    /// Her place in it: random.
    pub place: Id,
    /// Her account.
    pub account: Id,
    /// What she does.
    pub role: HostRole,
    /// What she is called there.
    pub name_used: String,
}

/// One host somebody runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostBelonging {
    /// The host.
    pub host: Id,
    /// Its name.
    pub names: Both,
    /// What she does there.
    pub role: HostRole,
    /// What she is called there.
    pub name_used: String,
}

/// What a host says of its programme, all of it public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// What it is for.
    pub aims: Both,
    /// Its first day; nothing when the host has not said.
    pub from: Option<Date>,
    /// Its last day; the same.
    pub until: Option<Date>,
    /// Where its money comes from.
    pub money: Both,
}

impl Programme {
    /// Whether nothing was said.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.aims.is_empty() && self.money.is_empty() && self.from.is_none() && self.until.is_none()
    }
}

/// A way in which women hear of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Posters and leaflets.
    Poster,
    /// Doctors' surgeries.
    Gp,
    /// Charities and voluntary groups.
    Voluntary,
    /// One woman to another.
    Word,
    /// Anything else.
    Other,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Poster, Self::Gp, Self::Voluntary, Self::Word, Self::Other];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Gp => "gp",
            Self::Voluntary => "voluntary",
            Self::Word => "word",
            Self::Other => "other",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.word() == word)
    }
}

/// What was done in one month, by one way. A number, and nobody's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outreach {
    /// The first day of the month.
    pub month: Date,
    /// By which way.
    pub channel: Channel,
    /// How many were put up, or how often somebody was told.
    pub number: i64,
}
