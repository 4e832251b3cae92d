//! What a group calls itself (S164), in every sentence of the program.

use std::{collections::BTreeSet, sync::Arc};

use foundation::Language;
use language::{Catalogue, Noun, OFFERED, OwnWords, keys_written, names_of};

/// Sentences that say the usual word whatever a group calls itself, by the beginning of their keys: whose they are.
const USUAL: &[(&str, &str)] = &[
    ("accounts-", "of her account, which is of no group"),
    ("hosts-can-see-", "what every host's coordinators see, of all groups"),
    ("hosts-rather-not-", "of a host's public page"),
    ("hosts-screen-", "of a host's own screen"),
    ("hosts-code-group-", "of a host's own screen"),
    ("safety-keep-", "'What we keep' is of the whole place"),
    ("safety-see-", "'Who can see what' is of the whole place"),
];

/// The words of whoever holds a group, in their usual forms.
const SAID: [(Language, &str); 2] = [(Language::En, "facilit"), (Language::Cy, "hwylus")];

/// The text without its gaps and its comments.
fn said(line: &str) -> String {
    let mut said = String::new();
    let mut depth = 0_usize;
    for letter in line.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => said.push(letter),
            _ => {}
        }
    }
    said.to_lowercase()
}

#[test]
fn only_sentences_that_are_of_no_group_say_the_usual_word_for_whoever_holds_it() {
    let mut literal = Vec::new();
    let mut met = BTreeSet::new();
    for words in crate::features::words() {
        for (language, usual) in SAID {
            for line in words.text(language).lines().filter(|line| !line.starts_with('#')) {
                let (key, text) = line.split_once(" = ").unwrap_or(("", line));
                if !said(text).contains(usual) {
                    continue;
                }
                match USUAL.iter().find(|(prefix, _)| key.starts_with(prefix)) {
                    Some((prefix, _)) => drop(met.insert(*prefix)),
                    None => literal.push(format!("{} {}: {line}", words.feature, language.code())),
                }
            }
        }
    }
    assert!(literal.is_empty(), "let these ask for the group's own word, or say above why not: {literal:#?}");
    assert_eq!(met.len(), USUAL.len(), "an exception is needed no more: {met:?}");
}

#[test]
fn every_sentence_is_whole_with_every_word_that_is_offered() {
    let catalogue = Arc::new(Catalogue::new(&crate::features::words()).unwrap());
    let keys: BTreeSet<String> = crate::features::words().iter().flat_map(keys_written).collect();
    for language in Language::ALL {
        let gaps: Vec<String> = names_of(language).map(|name| format!("{{${name}}}")).collect();
        let usual = catalogue.speaker(language);
        let mut changed = BTreeSet::new();
        for offered in &OFFERED {
            let both = Language::ALL.map(|language| offered.forms(language));
            let own = both.iter().fold(OwnWords::default(), |own, forms| own.with(offered.noun, forms));
            let speaker = usual.clone().in_words_of(Arc::new(own));
            for key in &keys {
                let said = speaker.t(key);
                assert!(!said.trim().is_empty(), "{key}");
                assert!(!gaps.iter().any(|gap| said.contains(gap)), "{key}: {said}");
                assert!(!said.contains("  "), "{key}: {said}");
                if said != usual.t(key) {
                    changed.insert(key.clone());
                }
            }
        }
        assert!(
            changed.len() > 150,
            "{language:?}: only {} sentences can be said in a group's own words",
            changed.len()
        );
    }
    // The noun for members follows that for the women.
    assert_eq!(Noun::ALL.len(), 3);
}
