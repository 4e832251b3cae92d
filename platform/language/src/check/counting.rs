//! Counting: a Welsh noun changes after 0, 1, 2, 3 and 6, so each form is written by hand.

use std::collections::BTreeSet;

use foundation::Language;

use super::readings::Piece;
use super::sentence::{Choice, PLURAL_FORMS, Sentence};

pub(super) fn check(language: Language, sentence: &Sentence, other: Option<&Sentence>) -> Vec<String> {
    let mut found = Vec::new();
    for choice in sentence.choices().iter().filter(|choice| choice.counts) {
        let needed: &[&str] = match language {
            Language::En => &["one", "other"],
            Language::Cy => &PLURAL_FORMS,
        };
        let missing: Vec<String> =
            needed.iter().filter(|form| !has_form(choice, form)).map(|form| format!("[{form}]")).collect();
        if !missing.is_empty() {
            found.push(format!("counting by {{ ${} }} lacks {}", choice.variable, missing.join(" ")));
        }
        if language == Language::Cy && !choice.variants.contains("4") && counts_years(sentence) {
            found.push("4 years is \"4 blynedd\", which no plural rule knows: write [4] as well".to_owned());
        }
    }
    if let (Language::Cy, Some(english)) = (language, other) {
        found.extend(uncounted(sentence, english));
    }
    found
}

/// An exact number does as well as the form it stands for, where the form is that number alone.
fn has_form(choice: &Choice, form: &str) -> bool {
    let exact = match form {
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        "few" => "3",
        "many" => "6",
        _ => return choice.variants.contains(form),
    };
    choice.variants.contains(form) || choice.variants.contains(exact)
}

fn counts_years(sentence: &Sentence) -> bool {
    sentence.readings().iter().flatten().any(|piece| match piece {
        Piece::Text(text) => {
            let text = text.to_lowercase();
            ["mlynedd", "blynedd", "flynedd", "mlwydd", "blwydd oed"].iter().any(|years| text.contains(years))
        }
        Piece::Gap(_) | Piece::Borrowed(_) => false,
    })
}

/// Numbers English counts by, which Welsh shows before a word without counting. "Aelodau: { $count }" is well.
fn uncounted(welsh: &Sentence, english: &Sentence) -> BTreeSet<String> {
    let counted_here = welsh.numbers();
    let mut found = BTreeSet::new();
    for name in english.numbers().difference(&counted_here) {
        for reading in welsh.readings() {
            let pairs = reading.iter().zip(reading.iter().skip(1));
            let before_a_word = |(gap, next): (&Piece, &Piece)| {
                matches!((gap, next), (Piece::Gap(gap), Piece::Text(text))
                    if gap == name && text.trim_start().starts_with(char::is_alphabetic))
            };
            if pairs.into_iter().any(before_a_word) && !welsh.allows("plural") {
                found.insert(format!(
                    "a word follows the number {{ ${name} }}, and Welsh words change after numbers: count with all six \
                     forms, put the number after a colon, or write \"# allow: plural\" above it"
                ));
            }
        }
    }
    found
}
