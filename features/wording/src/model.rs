//! The nouns: a note that those who hold a group write for one another.

use foundation::{Id, Language};
use jiff::{Span, civil::Date};
use language::{Forms, Noun, Offered, OwnWords};

/// For how long a note is kept, in days: eight weeks.
const KEPT_FOR: i32 = 56;

/// A note as it is kept.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) id: Id,
    pub(crate) author: Id,
    pub(crate) day: Date,
    pub(crate) epoch: u64,
    pub(crate) revision: u64,
    pub(crate) sealed: Vec<u8>,
}

/// The last day on which a note of this day is read.
pub(crate) fn last_day(day: Date) -> Date {
    day.saturating_add(Span::new().days(KEPT_FOR))
}

/// The first day whose notes are still read today.
pub(crate) fn first_day(today: Date) -> Date {
    today.saturating_sub(Span::new().days(KEPT_FOR))
}

/// What a group goes by: the word for whoever is meant, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Whom it is for.
    pub noun: Noun,
    /// The word.
    pub word: Word,
}

/// A word that is offered, or one of the group's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// One of the list, in both languages.
    Offered(&'static Offered),
    /// The group's own, in one language or in both. Where one is missing, that language has its usual word.
    Own {
        /// In English.
        en: Option<Forms>,
        /// In Welsh.
        cy: Option<Forms>,
    },
}

impl Word {
    /// Its forms in one language; nothing where that language has its usual word.
    #[must_use]
    pub fn forms(&self, language: Language) -> Option<Forms> {
        match (self, language) {
            (Self::Offered(offered), _) => Some(offered.forms(language)),
            (Self::Own { en, .. }, Language::En) => en.clone(),
            (Self::Own { cy, .. }, Language::Cy) => cy.clone(),
        }
    }
}

/// Whom a group has words for, and what is kept for each.
pub const NOUNS: [(Noun, &str); 2] = [(Noun::Facilitator, "facilitator"), (Noun::Woman, "woman")];

/// All of a group's words as its pages say them.
#[must_use]
pub fn own_words(names: &[Name]) -> OwnWords {
    let forms = names.iter().flat_map(|name| {
        Language::ALL.into_iter().filter_map(|language| Some((name.noun, name.word.forms(language)?)))
    });
    forms.fold(OwnWords::default(), |own, (noun, forms)| own.with(noun, &forms))
}

/// How a group talks: words it uses and leaves out, how its languages go together, and why (S163–S166).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Words it uses.
    pub we_use: String,
    /// Words it leaves out.
    pub we_leave: String,
    /// What each woman says of herself, without saying who.
    pub of_herself: String,
    /// One of [`SPOKEN`], or nothing.
    pub spoken: String,
    /// Why.
    pub because: String,
    /// Whether somebody joined since it was last looked at.
    pub somebody_came: bool,
}

/// How languages may go together, and the sentence of each: each woman her own, one that all share, both with somebody who
/// says it again.
pub const SPOKEN: [(&str, &str); 3] =
    [("own", "wording-spoken-own"), ("one", "wording-spoken-one"), ("mixed", "wording-spoken-mixed")];
