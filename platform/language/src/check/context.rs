//! Welsh words that change the word after them: what fills a gap cannot be changed, so no gap may follow one.

use std::collections::BTreeSet;

use foundation::Language;

use super::readings::Piece;
use super::sentence::Sentence;
use crate::own;

/// Words that change the first letter of the next one, or whose own shape depends on it.
const CHANGING: [&str; 38] = [
    "i", "o", "ar", "am", "at", "dan", "tan", "dros", "tros", "drwy", "trwy", "gan", "heb", "hyd", "wrth", "yn", "ym",
    "yng", "a", "ac", "â", "ag", "gyda", "gydag", "tua", "ei", "fy", "dy", "y", "yr", "neu", "un", "dau", "dwy", "tri",
    "chwe", "na", "nag",
];

/// The same words where they lean on the one before: *o'r*, *i'w*, *mae'n*, *a'i*, *i'th*.
const LEANING: [&str; 5] = ["r", "n", "w", "i", "th"];

/// Words whose shape depends on how a number is said, so that not even digits may follow them.
const UNSURE_BEFORE_NUMBERS: [&str; 8] = ["a", "ac", "â", "ag", "y", "yr", "na", "nag"];

pub(super) fn check(welsh: &Sentence, english: Option<&Sentence>) -> BTreeSet<String> {
    let mut numbers = welsh.numbers();
    numbers.extend(english.map(Sentence::numbers).unwrap_or_default());
    let mut found = BTreeSet::new();
    for reading in welsh.readings() {
        for (before, gap) in reading.iter().zip(reading.iter().skip(1)) {
            let Piece::Text(before) = before else {
                continue;
            };
            let shown = match gap {
                Piece::Gap(name) => format!("${name}"),
                Piece::Borrowed(key) => key.clone(),
                Piece::Text(_) => continue,
            };
            let Some(word) = changing_word_before(before) else {
                continue;
            };
            if let Piece::Gap(name) = gap
                && let Some(form) = own::named(Language::Cy, name)
            {
                if !welsh.allows(&word) && !welsh.allows(word.trim_start_matches('\'')) {
                    found.extend(wrong_form(&word, name, form.form));
                }
                continue;
            }
            // Digits show no change in writing: "o { $count }" reads rightly whatever the number.
            let is_number = matches!(gap, Piece::Gap(name) if numbers.contains(name));
            if is_number && !UNSURE_BEFORE_NUMBERS.contains(&word.as_str()) {
                continue;
            }
            if welsh.allows(&word) || welsh.allows(word.trim_start_matches('\'')) {
                continue;
            }
            found.insert(format!(
                "\"{word}\" changes the word after it, and {{ {shown} }} cannot be changed: put it after a colon or \
                 after a noun (\"o'r enw\"); for a time in digits write \"# allow: {word}\" above it"
            ));
        }
    }
    found
}

/// Which form of a group's own word follows a word that changes it, when it is not the one that stands there: the places are
/// those of [`own::WELSH`].
fn wrong_form(word: &str, name: &str, form: usize) -> Option<String> {
    let right: &[usize] = match word {
        // No article here: it would be one word with these, *i'r*. And *un* stays as it is.
        "i" | "o" | "drwy" | "trwy" | "neu" => &[1, 9, 6],
        "ar" | "am" | "at" | "dan" | "tan" | "dros" | "tros" | "gan" | "heb" | "hyd" | "wrth" => &[1, 9, 4, 6, 10],
        "yn" | "'n" => &[2, 9],
        "'r" => &[3, 8],
        // Their own shape depends on what follows, or they ask for a form that no sentence had need of: then a form of its own
        // holds both words.
        _ => &[],
    };
    let forms: Vec<&str> = right.iter().filter_map(|at| own::WELSH.get(*at).copied()).collect();
    let mend = if forms.is_empty() { "a form that holds both words".to_owned() } else { forms.join(" or ") };
    (!right.contains(&form)).then(|| format!("after \"{word}\" {{ ${name} }} is not the right form: use {mend}"))
}

/// The last word of the text, when a gap comes right after it and it would change what comes.
fn changing_word_before(text: &str) -> Option<String> {
    let text = without_ending_tags(text).to_lowercase().replace('’', "'");
    let trimmed = text.trim_end();
    let last = trimmed.split_whitespace().next_back()?;
    let last = last.trim_start_matches(|character: char| !character.is_alphabetic() && character != '\'');
    if CHANGING.contains(&last) {
        // "a" in "a { $name }", never the end of a longer word; "y{ $x }" would be one word, so a blank must stand.
        return (trimmed.len() < text.len()).then(|| last.to_owned());
    }
    let (_, leaning) = last.rsplit_once('\'')?;
    (LEANING.contains(&leaning) && trimmed.len() < text.len()).then(|| format!("'{leaning}"))
}

/// The text without marks like `<strong>` at its end.
fn without_ending_tags(text: &str) -> &str {
    let mut rest = text;
    while let Some(inner) = rest.trim_end().strip_suffix('>') {
        let Some(at) = inner.rfind('<') else { break };
        rest = rest.split_at(at).0;
    }
    rest
}
