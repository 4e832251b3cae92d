//! Lists inside a sentence.
//!
//! Welsh *a* (and) changes the next word's first letter, and is *ac* before a vowel. A woman's name is hers and is never
//! changed, so names stand between commas; only our own common nouns are joined.

use foundation::Language;

/// Names in a row: "Mari, Rhian and Elin"; in Welsh commas alone, "Mari, Rhian, Elin", so that no name is changed.
#[must_use]
pub fn and_list(language: Language, names: &[String]) -> String {
    match (language, names) {
        (Language::En, [first @ .., last]) if !first.is_empty() => {
            format!("{} and {last}", first.join(", "))
        }
        _ => names.join(", "),
    }
}

/// Our own common nouns in a row (never names): "tea and coffee", "te a choffi", "te ac afal". The noun after *a*
/// takes the aspirate change here; give it unchanged.
#[must_use]
pub fn and_list_of_common_nouns(language: Language, nouns: &[String]) -> String {
    match (language, nouns) {
        (Language::Cy, [first @ .., last]) if !first.is_empty() => {
            let join = if takes_ac(last) { "ac" } else { "a" };
            format!("{} {join} {}", first.join(", "), aspirated(last))
        }
        _ => and_list(language, nouns),
    }
}

/// Small words that take *ac* although they begin with a consonant.
const TAKE_AC: [&str; 14] =
    ["nid", "na", "nac", "nad", "mae", "maent", "sy", "sydd", "felly", "mor", "meddai", "wedi", "wedyn", "wrth"];

fn takes_ac(word: &str) -> bool {
    let lower = word.to_lowercase();
    let first_word = lower.split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    if TAKE_AC.contains(&first_word) {
        return true;
    }
    let mut letters = first_word.chars();
    match letters.next() {
        // *w* before a, e, i, o or u is a consonant (wal, we); before anything else it is a vowel (wyneb, ŵyl).
        Some('w') => !letters.next().is_some_and(|second| "aeiouâêîôû".contains(second)),
        Some(first) => "aeiouyâêîôûŵŷáéíóú".contains(first),
        None => false,
    }
}

/// The aspirate change: p, t and c become ph, th and ch.
fn aspirated(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        // ph, th and ch are letters of their own; ts is a borrowed sound that stays.
        Some(first @ ('p' | 't' | 'c' | 'P' | 'T' | 'C')) if !rest.starts_with(['h', 's']) => {
            format!("{first}h{rest}")
        }
        _ => word.to_owned(),
    }
}
