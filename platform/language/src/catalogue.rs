//! All sentences in both languages, and the one who says them on a page.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    sync::Arc,
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use foundation::{Argument, Language, Refusal};
use unic_langid::LanguageIdentifier;

use crate::{
    OwnWords, Problem, Words,
    check::{Sentence, read_sentences},
    own,
};

/// All features' sentences in both languages. Built once, when the server starts, and shared.
pub struct Catalogue {
    english: FluentBundle<FluentResource>,
    welsh: FluentBundle<FluentResource>,
    /// The short words after something was done, by the number that stands for each in an address.
    said: BTreeMap<u32, String>,
    /// The gaps that a group's own words fill, by the key of the sentence that has them, in English and in Welsh.
    own: [HashMap<String, Vec<String>>; 2],
    /// The words of whoever has none of her own.
    usual: Arc<OwnWords>,
}

/// How the keys of short words after something was done begin.
const SAID: &str = "said-";

/// The number that stands in an address for a short word: an address lies in the browser's list of pages, where the
/// word itself would tell what she did. The same in every version while the key is the same (FNV-1a, six digits).
#[must_use]
pub fn said_number(key: &str) -> u32 {
    let hash = key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    100_000 + hash % 900_000
}

impl Catalogue {
    /// Reads every feature's sentences.
    ///
    /// # Errors
    /// What to put right before anything can be served: text that is not Fluent, one key written twice, a sentence
    /// that borrows another that is not there.
    pub fn new(all: &[Words]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let english = bundle(all, Language::En, &mut problems);
        let welsh = bundle(all, Language::Cy, &mut problems);
        let said = said(all, &mut problems);
        let own = [Language::En, Language::Cy].map(|language| gaps_for_own_words(all, language));
        let usual = Arc::new(OwnWords::default());
        if problems.is_empty() { Ok(Self { english, welsh, said, own, usual }) } else { Err(problems) }
    }

    /// Somebody who says these sentences in one language.
    #[must_use]
    pub fn speaker(self: &Arc<Self>, language: Language) -> Speaker {
        Speaker { catalogue: Arc::clone(self), language, own: Arc::clone(&self.usual) }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalogue").finish_non_exhaustive()
    }
}

fn bundle(all: &[Words], language: Language, problems: &mut Vec<Problem>) -> FluentBundle<FluentResource> {
    // Both codes parse; the tests count in both, and would see the plural rules of no language.
    let code: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![code]);
    // The marks Fluent puts around a filled gap are invisible characters that would travel into messages and copies.
    bundle.set_use_isolating(false);
    let mut all_sentences = Vec::new();
    for words in all {
        let (sentences, broken) = read_sentences(words, language);
        problems.extend(broken);
        all_sentences.extend(sentences.into_iter().map(|sentence| (words.feature, sentence)));
        let resource =
            FluentResource::try_new(words.text(language).to_owned()).unwrap_or_else(|(readable, _)| readable);
        // Overriding, because a key written twice is told below with its place.
        bundle.add_resource_overriding(resource);
    }
    problems.extend(keys_written_twice(&all_sentences, language));
    problems.extend(borrowed_from_nobody(&all_sentences, language));
    bundle
}

/// Which sentences have gaps that a group's own words fill, with the gaps of what they borrow.
fn gaps_for_own_words(all: &[Words], language: Language) -> HashMap<String, Vec<String>> {
    let sentences: BTreeMap<String, Sentence> = all
        .iter()
        .flat_map(|words| read_sentences(words, language).0)
        .map(|sentence| (sentence.key.clone(), sentence))
        .collect();
    let mut gaps = HashMap::new();
    for key in sentences.keys() {
        let (mut names, mut seen, mut next) = (BTreeSet::new(), BTreeSet::new(), vec![key.clone()]);
        while let Some(key) = next.pop() {
            if let Some(sentence) = sentences.get(&key).filter(|_| seen.insert(key.clone())) {
                names.extend(sentence.variables().into_iter().filter(|name| own::named(language, name).is_some()));
                next.extend(sentence.borrows());
            }
        }
        if !names.is_empty() {
            gaps.insert(key.clone(), names.into_iter().collect());
        }
    }
    gaps
}

/// The short words by their numbers. Two under one number would say the wrong thing of what was done.
fn said(all: &[Words], problems: &mut Vec<Problem>) -> BTreeMap<u32, String> {
    let mut by_number: BTreeMap<u32, String> = BTreeMap::new();
    for words in all {
        let (sentences, _) = read_sentences(words, Language::En);
        for sentence in sentences.into_iter().filter(|sentence| sentence.key.starts_with(SAID)) {
            let number = said_number(&sentence.key);
            if let Some(other) = by_number.get(&number).filter(|other| **other != sentence.key) {
                let what = format!("this key has the same number in an address as {other}; give it another name");
                problems.push(sentence.problem(words.feature, Language::En, what));
            }
            by_number.insert(number, sentence.key);
        }
    }
    by_number
}

fn keys_written_twice(all: &[(&str, Sentence)], language: Language) -> Vec<Problem> {
    // Fluent keeps `-word` and `word` under one name, so they would hide each other.
    let mut first: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    let mut problems = Vec::new();
    for (feature, sentence) in all {
        let name = sentence.key.trim_start_matches('-');
        if let Some((other, line)) = first.get(name) {
            let what = format!("this key is already written in {other} on line {line}; give one of them another name");
            problems.push(sentence.problem(feature, language, what));
        } else {
            first.insert(name, (feature, sentence.line));
        }
    }
    problems
}

fn borrowed_from_nobody(all: &[(&str, Sentence)], language: Language) -> Vec<Problem> {
    let keys: BTreeSet<&str> = all.iter().map(|(_, sentence)| sentence.key.as_str()).collect();
    let mut problems = Vec::new();
    for (feature, sentence) in all {
        for borrowed in sentence.borrows() {
            if !keys.contains(borrowed.as_str()) {
                let what = format!("this borrows {{ {borrowed} }}, which nobody has written in this language");
                problems.push(sentence.problem(feature, language, what));
            }
        }
    }
    problems
}

/// Says the sentences of a [`Catalogue`] in one language; what a page holds. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Speaker {
    catalogue: Arc<Catalogue>,
    language: Language,
    own: Arc<OwnWords>,
}

impl Speaker {
    /// The language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The same, in a group that goes by these words: every sentence that has a gap for one of them is said with it.
    #[must_use]
    pub fn in_words_of(mut self, own: Arc<OwnWords>) -> Self {
        self.own = own;
        self
    }

    /// The words of the group that is spoken in.
    #[must_use]
    pub const fn own_words(&self) -> &Arc<OwnWords> {
        &self.own
    }

    /// A sentence with no gaps. A key nobody has written shows itself; the tests find those.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A sentence with one gap.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Argument>) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// A sentence with two gaps.
    #[must_use]
    pub fn t2(
        &self,
        key: &str,
        name1: &str,
        value1: impl Into<Argument>,
        name2: &str,
        value2: impl Into<Argument>,
    ) -> String {
        self.with(key, &[(name1, value1.into()), (name2, value2.into())])
    }

    /// A sentence with three gaps.
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "three names and three values; a template cannot build a slice of pairs as briefly"
    )]
    pub fn t3(
        &self,
        key: &str,
        name1: &str,
        value1: impl Into<Argument>,
        name2: &str,
        value2: impl Into<Argument>,
        name3: &str,
        value3: impl Into<Argument>,
    ) -> String {
        self.with(key, &[(name1, value1.into()), (name2, value2.into()), (name3, value3.into())])
    }

    /// A sentence with any number of gaps.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        let own = self.own_gaps(key);
        if own.is_empty() && arguments.is_empty() {
            return self.say(key, None);
        }
        let mut filled = FluentArgs::with_capacity(arguments.len() + own.len());
        for name in own {
            if let Some(gap) = own::named(self.language, name) {
                filled.set(name.as_str(), self.own.fill(&gap));
            }
        }
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            filled.set(*name, value);
        }
        self.say(key, Some(&filled))
    }

    /// Why something cannot be done as it stands.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.with(refusal.key, &refusal.arguments)
    }

    /// The short word a number in an address stands for; see [`said_number`].
    #[must_use]
    pub fn said(&self, number: &str) -> Option<String> {
        let key = self.catalogue.said.get(&number.parse().ok()?)?;
        Some(self.t(key))
    }

    /// Whether somebody has written this key in this language.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle().has_message(key)
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        match self.language {
            Language::En => &self.catalogue.english,
            Language::Cy => &self.catalogue.welsh,
        }
    }

    fn own_gaps(&self, key: &str) -> &[String] {
        let [english, welsh] = &self.catalogue.own;
        let gaps = match self.language {
            Language::En => english,
            Language::Cy => welsh,
        };
        gaps.get(key).map_or(&[], Vec::as_slice)
    }

    fn say(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        // A gap nobody filled shows its own name in braces; the errors say no more than that.
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, arguments, &mut errors).into_owned()
    }
}
