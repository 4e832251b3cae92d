//! Which keys are written, and which are asked for.

use std::collections::BTreeSet;

use crate::{Words, check::read_sentences};
use foundation::Language;

/// Marks a key chosen in code, where [`keys_used`] would not see it: `let key = words_key("groups-title");`.
#[must_use]
pub const fn words_key(key: &'static str) -> &'static str {
    key
}

/// The keys one feature has written, in either language. Terms (`-word`) are not among them: only sentences ask for
/// those.
#[must_use]
pub fn keys_written(words: &Words) -> BTreeSet<String> {
    Language::ALL
        .into_iter()
        .flat_map(|language| read_sentences(words, language).0)
        .map(|sentence| sentence.key)
        .filter(|key| !key.starts_with('-'))
        .collect()
}

/// What stands before a key in Rust and in templates.
const ASKS: [&str; 7] = ["t(", "t1(", "t2(", "t3(", "with(", "Refusal::new(", "words_key("];

/// The keys a Rust file or a template asks for: the text in `t("…")`, `t1("…"`, `t2("…"`, `t3("…"`,
/// `with("…", &[…])`, `Refusal::new("…")` and `words_key("…")`. Whole-line comments are passed over.
#[must_use]
pub fn keys_used(source: &str) -> BTreeSet<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    let mut keys = BTreeSet::new();
    for ask in ASKS {
        for (at, _) in code.match_indices(ask) {
            let (before, rest) = code.split_at(at);
            // `format("…")` ends in `t(` too, but that t is part of a longer word.
            if before.ends_with(|character: char| character.is_alphanumeric() || matches!(character, '_' | '!')) {
                continue;
            }
            let Some(literal) = rest.strip_prefix(ask).and_then(|rest| rest.trim_start().strip_prefix('"')) else {
                continue;
            };
            let Some((key, after)) = literal.split_once('"') else {
                continue;
            };
            // `Refusal::with("most", 3)` names a gap, `Speaker::with("key", &[…])` a key.
            let names_a_gap = ask == "with(" && !takes_a_slice(after);
            if is_key(key) && !names_a_gap {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

fn takes_a_slice(after_key: &str) -> bool {
    let Some(argument) = after_key.trim_start().strip_prefix(',') else {
        return false;
    };
    argument.trim_start().starts_with('&')
}

/// Lower-case words with hyphens between them.
pub(crate) fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-')
}
