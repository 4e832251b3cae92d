//! What can be checked about sentences without understanding them.

mod context;
mod counting;
mod kind_words;
mod own_words;
mod readings;
mod sentence;
mod text_messages;

use std::{collections::BTreeMap, fmt};

use foundation::Language;

pub use kind_words::unkind_word;
pub(crate) use sentence::{Sentence, read_sentences};
pub use text_messages::{MessageLength, message_length, message_lengths};

use crate::{Words, keys::is_key};

/// Something to put right in a feature's sentences. Its [`fmt::Display`] is one line a person can act on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Whose sentences.
    pub feature: String,
    /// In which of the two files; none when it is about both.
    pub language: Option<Language>,
    /// Which sentence, when it could be told.
    pub key: Option<String>,
    /// The line in the file, from 1.
    pub line: Option<usize>,
    /// What is wrong, and what would put it right.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.language {
            Some(language) => write!(formatter, "{}, words/{}.ftl", self.feature, language.code())?,
            None => write!(formatter, "{}, both languages", self.feature)?,
        }
        if let Some(line) = self.line {
            write!(formatter, ", line {line}")?;
        }
        if let Some(key) = &self.key {
            write!(formatter, ", {key}")?;
        }
        write!(formatter, ": {}", self.what)
    }
}

/// What is to be put right in one feature's sentences; empty when nothing is.
///
/// Read are: the same keys and the same gaps in both languages, nothing empty; all six Welsh counting forms; no gap
/// after a word that changes the next one; no word that judges or makes a woman a case; text messages that stay cheap.
#[must_use]
pub fn check(words: &Words) -> Vec<Problem> {
    let (english, mut problems) = read_sentences(words, Language::En);
    let (welsh, broken) = read_sentences(words, Language::Cy);
    problems.extend(broken);
    problems.extend(same_keys(words, &english, &welsh));
    let pairs = pairs(&english, &welsh);
    for (language, sentences) in [(Language::En, &english), (Language::Cy, &welsh)] {
        for sentence in sentences {
            let other = match language {
                Language::En => pairs.get(sentence.key.as_str()).and_then(|pair| pair.1),
                Language::Cy => pairs.get(sentence.key.as_str()).and_then(|pair| pair.0),
            };
            let mut found = whole(sentence);
            found.extend(same_gaps(language, sentence, other));
            found.extend(own_words::check(language, sentence));
            found.extend(counting::check(language, sentence, other));
            if language == Language::Cy {
                found.extend(context::check(sentence, other));
            }
            found.extend(kind_words::check(language, sentence));
            found.extend(text_messages::check(language, sentence));
            problems.extend(found.into_iter().map(|what| sentence.problem(words.feature, language, what)));
        }
    }
    problems
}

type Pair<'a> = (Option<&'a Sentence>, Option<&'a Sentence>);

fn pairs<'a>(english: &'a [Sentence], welsh: &'a [Sentence]) -> BTreeMap<&'a str, Pair<'a>> {
    let mut pairs: BTreeMap<&str, Pair<'_>> = BTreeMap::new();
    for sentence in english {
        pairs.entry(&sentence.key).or_default().0.get_or_insert(sentence);
    }
    for sentence in welsh {
        pairs.entry(&sentence.key).or_default().1.get_or_insert(sentence);
    }
    pairs
}

fn same_keys(words: &Words, english: &[Sentence], welsh: &[Sentence]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, pair) in pairs(english, welsh) {
        // A term belongs to its own language: Welsh may need one where English needs none.
        if key.starts_with('-') {
            continue;
        }
        let (there, language) = match pair {
            (Some(there), None) => (there, Language::Cy),
            (None, Some(there)) => (there, Language::En),
            _ => continue,
        };
        let what =
            format!("this sentence is missing; it is on line {} of words/{}.ftl", there.line, language.other().code());
        problems.push(Problem {
            feature: words.feature.to_owned(),
            language: Some(language),
            key: Some(key.to_owned()),
            line: None,
            what,
        });
    }
    for (language, sentences) in [(Language::En, english), (Language::Cy, welsh)] {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for sentence in sentences {
            if let Some(line) = first.get(sentence.key.as_str()) {
                let what = format!("this key is already written on line {line}");
                problems.push(sentence.problem(words.feature, language, what));
            } else {
                first.insert(&sentence.key, sentence.line);
            }
        }
    }
    problems
}

fn whole(sentence: &Sentence) -> Vec<String> {
    let mut found = Vec::new();
    if sentence.is_empty() {
        found.push("nothing is written here".to_owned());
    }
    if sentence.has_attributes {
        found.push("attributes (.name = …) are not used here; give it a key of its own".to_owned());
    }
    if !is_key(sentence.key.trim_start_matches('-')) {
        found.push("keys are lower-case words with hyphens between them, like groups-title".to_owned());
    }
    found
}

fn same_gaps(language: Language, sentence: &Sentence, other: Option<&Sentence>) -> Vec<String> {
    let Some(other) = other else {
        return Vec::new();
    };
    if sentence.key.starts_with('-') {
        return Vec::new();
    }
    let there = other.variables();
    sentence
        .variables()
        .difference(&there)
        // Each language asks for the forms that it needs of a group's own words.
        .filter(|name| crate::own::named(language, name).is_none())
        .map(|name| format!("{{ ${name} }} is used here but not in words/{}.ftl", language.other().code()))
        .collect()
}
