//! A TOML file of a pack as it is looked over: what is wrong is said with its line, what is English is kept for the
//! reading age.

use std::collections::BTreeMap;

use foundation::Language;
use toml::Spanned;

use super::{head, problem::Looking};

/// Letters of a paragraph.
pub(super) const LONG: usize = 400;

/// A text and where it stands in its file.
pub(super) type Words = Spanned<String>;

/// The same in both languages.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub(super) en: String,
    pub(super) cy: String,
}

impl Said {
    /// In this language.
    #[must_use]
    pub fn says(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }
}

/// One file as it is looked over: what is wrong is said with its line, what is English is kept for the reading age.
pub(super) struct Over<'file> {
    text: &'file str,
    pub(super) looking: Looking<'file>,
    english: Vec<String>,
}

impl Over<'_> {
    pub(super) fn line<T>(&self, at: &Spanned<T>) -> usize {
        1 + self.text.get(..at.span().start).unwrap_or_default().matches('\n').count()
    }

    /// One text, of at most so many letters.
    pub(super) fn one(&mut self, words: Words, most: usize) -> String {
        let line = self.line(&words);
        let words = words.into_inner();
        if words.trim().is_empty() || words.chars().count() > most || words.chars().any(char::is_control) {
            let shown: String = words.chars().take(30).collect();
            self.looking.says(
                line,
                format!("'{shown}' is empty, too long or more than a line."),
                format!("Write up to {most} letters, in one line."),
            );
        }
        words
    }

    pub(super) fn said(&mut self, en: Words, cy: Words, most: usize) -> Said {
        let said = Said { en: self.one(en, most), cy: self.one(cy, most) };
        self.english.push(said.en.clone());
        said
    }

    /// A list whose length is `least` to `most`.
    pub(super) fn many<T>(&mut self, name: &str, all: Spanned<Vec<T>>, least: usize, most: usize) -> Vec<T> {
        let line = self.line(&all);
        let all = all.into_inner();
        if !(least..=most).contains(&all.len()) {
            let mend = if least == most { format!("Write {least}.") } else { format!("Write {least} to {most}.") };
            self.looking.says(line, format!("There are {} of '{name}'.", all.len()), mend);
        }
        all
    }

    /// A list that both languages have alike.
    pub(super) fn lines(
        &mut self,
        name: &str,
        en: Spanned<Vec<Words>>,
        cy: Spanned<Vec<Words>>,
        most: usize,
    ) -> Vec<Said> {
        let line = self.line(&cy);
        let (en, cy) = (self.many(name, en, 1, most), cy.into_inner());
        if en.len() != cy.len() {
            self.looking.says(
                line,
                format!("'{name}' has not as many lines in Welsh as in English."),
                "Give both languages the same.",
            );
        }
        en.into_iter().zip(cy).map(|(en, cy)| self.said(en, cy, LONG)).collect()
    }
}

/// Reads one file and looks it over. Nothing where it is missing or something in it has to be mended.
pub(super) fn read<File: serde::de::DeserializeOwned, T>(
    name: &'static str,
    files: &BTreeMap<&str, &str>,
    problems: &mut Vec<super::Problem>,
    english: &mut Vec<(&'static str, Vec<String>)>,
    look: impl FnOnce(File, &mut Over<'_>) -> T,
) -> Option<T> {
    let text = files.get(name)?;
    let before = problems.len();
    let mut over = Over { text, looking: Looking::at(name, problems), english: Vec::new() };
    let file = head::read(text, 1, &mut over.looking)?;
    let read = look(file, &mut over);
    if over.looking.count() != before {
        return None;
    }
    english.push((name, over.english));
    Some(read)
}
