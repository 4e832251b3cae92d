//! Words that say what a woman is like instead of what happened: one list in each language.

use std::collections::BTreeMap;

use foundation::Language;
use serde::Deserialize;
use toml::Spanned;

use super::{head, problem::Looking};

/// One word, with its other forms and a gentler way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judging {
    /// The word, or the few words, in small letters.
    pub word: String,
    /// Other forms of it. Welsh ones are written without mutation.
    pub forms: Vec<String>,
    /// What to ask oneself instead, in English and in Welsh.
    pub way: Option<[String; 2]>,
}

impl Judging {
    /// What to ask oneself instead.
    #[must_use]
    pub fn way(&self, language: Language) -> Option<&str> {
        let [en, cy] = self.way.as_ref()?;
        Some(match language {
            Language::En => en,
            Language::Cy => cy,
        })
    }

    /// The word and its forms.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.word.as_str()).chain(self.forms.iter().map(String::as_str))
    }
}

/// The lists of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// English words.
    pub en: Vec<Judging>,
    /// Welsh words.
    pub cy: Vec<Judging>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    word: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    word: Spanned<String>,
    #[serde(default)]
    forms: Vec<Spanned<String>>,
    way_en: Option<Spanned<String>>,
    way_cy: Option<Spanned<String>>,
}

/// The most words of one list, and the most forms of one word.
const MOST_WORDS: usize = 200;
const MOST_FORMS: usize = 20;
/// The longest word, in letters, and the longest gentler way.
const LONGEST_WORD: usize = 40;
const LONGEST_WAY: usize = 140;

impl Wording {
    /// Reads both files, where they are there. What is broken is left out.
    pub(super) fn read(files: &BTreeMap<&str, &str>, problems: &mut Vec<super::Problem>) -> Self {
        let mut list = |name: &str| {
            let text = files.get(name).copied()?;
            Some(entries(text, &mut Looking::at(name, problems)))
        };
        Self { en: list("wording/en.toml").unwrap_or_default(), cy: list("wording/cy.toml").unwrap_or_default() }
    }

    /// How many words, in both languages.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.en.len() + self.cy.len()
    }
}

/// Whether something can be looked for: small letters, with blanks, hyphens and apostrophes between them.
fn is_plain(word: &str) -> bool {
    let letters = |letter: char| letter.is_alphabetic() && !letter.is_uppercase();
    word.chars().all(|letter| letters(letter) || matches!(letter, ' ' | '-' | '\'' | '’'))
        && word.starts_with(letters)
        && word.ends_with(letters)
        && !word.contains("  ")
        && (2..=LONGEST_WORD).contains(&word.chars().count())
}

fn entries(text: &str, looking: &mut Looking<'_>) -> Vec<Judging> {
    let Some(file) = head::read::<File>(text, 1, looking) else { return Vec::new() };
    let line_of = |at: usize| 1 + text.get(..at).unwrap_or_default().matches('\n').count();
    if file.word.len() > MOST_WORDS {
        looking.says(1, format!("There are {} words.", file.word.len()), format!("Write up to {MOST_WORDS}."));
    }
    let mut seen = BTreeMap::new();
    let mut list = Vec::new();
    for entry in file.word.into_iter().take(MOST_WORDS) {
        let before = looking.count();
        let first = line_of(entry.word.span().start);
        if entry.forms.len() > MOST_FORMS {
            looking.says(
                first,
                format!("'{}' has {} forms.", entry.word.get_ref(), entry.forms.len()),
                format!("Write up to {MOST_FORMS}."),
            );
        }
        for form in std::iter::once(&entry.word).chain(&entry.forms) {
            let (line, word) = (line_of(form.span().start), form.get_ref());
            if !is_plain(word) {
                looking.says(
                    line,
                    format!("'{word}' cannot be looked for."),
                    "Write 2 to 40 small letters, with single blanks, hyphens or apostrophes between them.",
                );
            } else if let Some(other) = seen.insert(word.replace('’', "'"), line) {
                looking.says(line, format!("'{word}' stands in line {other} too."), "Keep one of them.");
            }
        }
        for way in [&entry.way_en, &entry.way_cy].into_iter().flatten() {
            if way.get_ref().trim().is_empty() || way.get_ref().chars().count() > LONGEST_WAY {
                looking.says(
                    line_of(way.span().start),
                    "The gentler way is empty or too long.",
                    format!("Write one line of up to {LONGEST_WAY} letters, or leave both languages out."),
                );
            }
        }
        if entry.way_en.is_some() != entry.way_cy.is_some() {
            looking.says(
                first,
                format!("'{}' has a gentler way in one language alone.", entry.word.get_ref()),
                "Write way-en and way-cy, or neither.",
            );
        }
        if looking.count() == before {
            let way = entry.way_en.zip(entry.way_cy).map(|(en, cy)| [en.into_inner(), cy.into_inner()]);
            let forms = entry.forms.into_iter().map(Spanned::into_inner).collect();
            list.push(Judging { word: entry.word.into_inner(), forms, way });
        }
    }
    list
}
