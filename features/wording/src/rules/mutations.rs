//! How the first letter of a Welsh word changes.

/// The ways a word may begin, and what stays of it.
#[must_use]
pub fn beginnings(word: &str) -> (&'static [&'static str], &str) {
    // Two letters that are one come first: the th of 'th…' is no t.
    let kinds: [(&str, &'static [&'static str]); 13] = [
        ("ch", &["ch"]),
        ("dd", &["dd"]),
        ("ff", &["ff"]),
        ("ng", &["ng"]),
        ("ph", &["ph"]),
        ("th", &["th"]),
        ("ll", &["ll", "l"]),
        ("rh", &["rh", "r"]),
        ("b", &["b", "f", "m"]),
        ("c", &["c", "g", "ngh", "ch"]),
        ("d", &["d", "dd", "n"]),
        ("g", &["g", "", "ng"]),
        ("m", &["m", "f"]),
    ];
    let more: [(&str, &'static [&'static str]); 2] = [("p", &["p", "b", "mh", "ph"]), ("t", &["t", "d", "nh", "th"])];
    for (first, beginnings) in kinds.into_iter().chain(more) {
        if let Some(rest) = word.strip_prefix(first) {
            return (beginnings, rest);
        }
    }
    if word.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']) { (&["", "h"], word) } else { (&[""], word) }
}

/// Every form that a Welsh word may take by its first letter: as it stands first, then soft, nasal, aspirate, or with an h.
/// `word` is in small letters without accents.
#[must_use]
pub fn mutations(word: &str) -> Vec<String> {
    let (beginnings, rest) = beginnings(word);
    beginnings.iter().map(|beginning| format!("{beginning}{rest}")).collect()
}
