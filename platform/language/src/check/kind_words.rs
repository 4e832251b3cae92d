//! Words that make a woman a case, or judge her, stand on no screen of ours.

use std::collections::BTreeSet;

use foundation::Language;

use super::readings::Piece;
use super::sentence::Sentence;
use crate::own::beginnings;

/// Clinical words, judging words, and words that count a woman as lost. Hyphens are written as blanks.
const ENGLISH: [&str; 53] = [
    "patient",
    "patients",
    "case",
    "cases",
    "caseload",
    "caseloads",
    "caseworker",
    "referral",
    "referrals",
    "treatment",
    "treatments",
    "diagnosis",
    "diagnoses",
    "diagnosed",
    "assessment",
    "assessments",
    "discharge",
    "discharged",
    "did not attend",
    "dna",
    "no show",
    "no shows",
    "service user",
    "service users",
    "sufferer",
    "sufferers",
    "inactive",
    "failed",
    "dropout",
    "dropouts",
    "disengaged",
    "victim",
    "victims",
    "bame",
    "bme",
    "aggressive",
    "difficult",
    "chaotic",
    "complex",
    "manipulative",
    "attention seeking",
    "attention seeker",
    "hard to reach",
    "non compliant",
    "noncompliant",
    "non compliance",
    "unsubscribe",
    "unsubscribed",
    "needy",
    "abnormal",
    "mentally ill",
    "challenging behaviour",
    "leave now",
];

/// Ways of speaking in which an English word above means something else.
const ENGLISH_IDIOMS: [&str; 5] = ["in case", "in any case", "in that case", "in this case", "be patient"];

/// The same in Welsh, unchanged at the front; the changed forms are made from these.
const WELSH: [&str; 34] = [
    "claf",
    "cleifion",
    "achosion",
    "atgyfeiriad",
    "atgyfeiriadau",
    "atgyfeirio",
    "triniaeth",
    "triniaethau",
    "diagnosis",
    "diagnosisau",
    "asesiad",
    "asesiadau",
    "defnyddiwr gwasanaeth",
    "defnyddwyr gwasanaeth",
    "dioddefwr",
    "dioddefwyr",
    "dioddefwraig",
    "anweithgar",
    "anweithredol",
    "ymosodol",
    "anodd",
    "anhrefnus",
    "cymhleth",
    "ystrywgar",
    "ceisio sylw",
    "hawlio sylw",
    "mynnu sylw",
    "diffyg cydymffurfio",
    "dad danysgrifio",
    "datdanysgrifio",
    "bame",
    "gadael nawr",
    "gadael rŵan",
    "ymddygiad heriol",
];

pub(super) fn check(language: Language, sentence: &Sentence) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for reading in sentence.readings() {
        let words = words_of(&reading);
        for banned in banned_in(language, &words) {
            if !sentence.allows(banned) && !sentence.allows(&banned.replace(' ', "-")) {
                found.insert(format!(
                    "\"{banned}\" is not a word for these screens: say what happened or what is needed instead, or \
                     write \"# allow: {banned}\" above it"
                ));
            }
        }
    }
    found
}

/// The reading in lower case, one blank round every word, marks and hyphens gone.
fn words_of(reading: &[Piece]) -> String {
    let mut words = String::from(" ");
    for piece in reading {
        match piece {
            Piece::Text(text) => {
                let lower = text.to_lowercase();
                words.extend(lower.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }));
            }
            // A gap may hold anything: no phrase of ours reaches across it.
            Piece::Gap(_) | Piece::Borrowed(_) => words.push('|'),
        }
    }
    words.push(' ');
    words.split_whitespace().fold(String::from(" "), |all, word| all + word + " ")
}

fn banned_in(language: Language, words: &str) -> Vec<&'static str> {
    match language {
        Language::En => {
            let plain = ENGLISH_IDIOMS
                .iter()
                .fold(words.to_owned(), |words, idiom| words.replace(&format!(" {idiom} "), " | "));
            ENGLISH.into_iter().filter(|banned| plain.contains(&format!(" {banned} "))).collect()
        }
        Language::Cy => WELSH
            .into_iter()
            .filter(|banned| changed_forms(banned).iter().any(|form| words.contains(&format!(" {form} "))))
            .collect(),
    }
}

/// A Welsh word and every shape its first letter can take: soft, nasal and aspirate, and h before a vowel.
fn changed_forms(word: &str) -> Vec<String> {
    let (ways, rest) = beginnings(word);
    ways.iter().map(|first| format!("{first}{rest}")).collect()
}

/// A word of this text that makes a woman a case or judges her, in either language; nothing where there is none.
#[must_use]
pub fn unkind_word(text: &str) -> Option<&'static str> {
    let words = words_of(&[Piece::Text(text.to_owned())]);
    Language::ALL.into_iter().flat_map(|language| banned_in(language, &words)).next()
}
