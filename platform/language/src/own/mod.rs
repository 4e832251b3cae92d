//! What a group calls itself and whoever holds it (S164): words that stand in our sentences wherever a group shows itself.
//!
//! Nothing is glued. A word is had only with all of its forms ([`Forms`]), and a sentence asks for the form it needs by a name
//! that reads like the word it stands for: `{ $a-facilitator }`, `{ $yr-hwyluswyr }`. [`crate::Speaker`] fills these by itself.

mod mutations;
mod names;
mod offered;

use std::sync::Arc;

use foundation::Language;

pub use mutations::{Gender, beginnings, english_forms, welsh_forms};
pub(crate) use names::named;
pub use names::{OWN_WORDS, names_of};
pub use offered::{OFFERED, Offered};

/// Whom a word is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Noun {
    /// Whoever holds the group.
    Facilitator,
    /// A woman of the group.
    Woman,
    /// The same woman where a sentence says that she belongs: `member` where the group has no other word than `woman`.
    Member,
}

impl Noun {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Facilitator, Self::Woman, Self::Member];

    const fn at(self) -> usize {
        match self {
            Self::Facilitator => 0,
            Self::Woman => 1,
            Self::Member => 2,
        }
    }
}

/// The forms of an English word, in the order of [`Forms`].
pub const ENGLISH: [&str; 4] = ["one", "more", "with-article", "more-possessive"];

/// The forms of a Welsh word, in the order of [`Forms`]: the word; soft; after *yn* ("she is a …"); after *'r*; with *y* or *yr*;
/// with *a* or *ac*; with *un*; with *dau* or *dwy*; and the plural: as it is, soft, with *y* or *yr*, with *a* or *ac*.
pub const WELSH: [&str; 12] = [
    "one",
    "one-soft",
    "one-after-yn",
    "one-after-r",
    "one-with-article",
    "one-with-and",
    "one-counted",
    "two-counted",
    "more",
    "more-soft",
    "more-with-article",
    "more-with-and",
];

/// What the forms of a word are called in one language.
#[must_use]
pub const fn forms_in(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &ENGLISH,
        Language::Cy => &WELSH,
    }
}

/// A word with every form that our sentences ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    language: Language,
    said: Arc<[String]>,
}

impl Forms {
    /// A word in one language, its forms in the order of [`forms_in`]. Nothing when one is missing or empty.
    #[must_use]
    pub fn new<Said: AsRef<str>>(language: Language, said: &[Said]) -> Option<Self> {
        let said: Arc<[String]> = said.iter().map(|form| form.as_ref().trim().to_owned()).collect();
        let whole = said.len() == forms_in(language).len() && said.iter().all(|form| !form.is_empty());
        whole.then_some(Self { language, said })
    }

    /// Its language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// All of its forms, in the order of [`forms_in`].
    #[must_use]
    pub fn all(&self) -> &[String] {
        &self.said
    }

    fn form(&self, at: usize) -> &str {
        self.said.get(at).map_or("", String::as_str)
    }

    /// The word by itself.
    #[must_use]
    pub fn one(&self) -> &str {
        self.form(0)
    }

    /// The word for more than one.
    #[must_use]
    pub fn more(&self) -> &str {
        self.form(match self.language {
            Language::En => 1,
            Language::Cy => 8,
        })
    }
}

/// The words a group goes by, in both languages; without any of its own, those that everybody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    words: [[Forms; 2]; 3],
}

const fn at(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::Cy => 1,
    }
}

impl Default for OwnWords {
    fn default() -> Self {
        Self { words: [offered::FACILITATOR.both(), offered::WOMEN.both(), offered::MEMBERS.both()] }
    }
}

impl OwnWords {
    /// With this word for whoever is meant, in the word's own language. A word for the women is the word for members too,
    /// unless it is one for women at large ([`Offered::at_large`]), which nobody is a member by.
    #[must_use]
    pub fn with(mut self, noun: Noun, word: &Forms) -> Self {
        if let Some(place) = self.words.get_mut(noun.at()).and_then(|both| both.get_mut(at(word.language))) {
            *place = word.clone();
        }
        if noun == Noun::Woman && !at_large(word) { self.with(Noun::Member, word) } else { self }
    }

    /// The word for whoever is meant.
    #[must_use]
    pub fn word(&self, noun: Noun, language: Language) -> &Forms {
        let [facilitator, woman, member] = &self.words;
        let [en, cy] = match noun {
            Noun::Facilitator => facilitator,
            Noun::Woman => woman,
            Noun::Member => member,
        };
        match language {
            Language::En => en,
            Language::Cy => cy,
        }
    }

    /// The words, in their plain forms, by which this group could be known: not the usual ones, and none that
    /// means women at large.
    #[must_use]
    pub fn known_by(&self) -> Vec<&str> {
        let usual = Self::default();
        let mut said: Vec<&str> = Vec::new();
        for noun in [Noun::Facilitator, Noun::Woman] {
            for language in Language::ALL {
                let word = self.word(noun, language);
                let plain = Noun::ALL.iter().any(|noun| usual.word(*noun, language) == word) || at_large(word);
                let new = word
                    .all()
                    .iter()
                    .map(String::as_str)
                    .filter(|form| !form.contains(' ') || word.one().contains(' '));
                said.extend(new.filter(|_| !plain));
            }
        }
        said.sort_unstable();
        said.dedup();
        said
    }

    /// What stands in a gap of this name, where it is one of ours.
    pub(crate) fn fill(&self, gap: &names::Named) -> String {
        let form = self.word(gap.noun, gap.language).form(gap.form);
        if gap.capital { capital(form) } else { form.to_owned() }
    }
}

/// Whether it means women at large.
fn at_large(word: &Forms) -> bool {
    OFFERED.iter().any(|offer| offer.at_large && &offer.forms(word.language) == word)
}

/// As it stands at the start of a sentence.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
