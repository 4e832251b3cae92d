//! How the first letter of a Welsh word changes, and the forms of a word that follow from it by rule.

use foundation::Language;

use super::Forms;

/// The ways a word may begin, and what stays of it: as it is, soft, nasal, aspirate, as far as there are such. `word` is in small
/// letters.
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

/// Whether a Welsh noun is masculine or feminine: *un*, *dau* and *y* treat the two differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// *y cylch, dau gylch*.
    Masculine,
    /// *y fenyw, dwy fenyw*.
    Feminine,
}

fn soft(word: &str) -> String {
    match beginnings(word) {
        (["", "h"], _) => word.to_owned(),
        ([_, soft, ..], rest) => format!("{soft}{rest}"),
        (_, _) => word.to_owned(),
    }
}

/// Soft, but *ll* and *rh* stay: after *un*, *y* and *yn*.
fn soft_but_ll_and_rh(word: &str) -> String {
    if word.starts_with("ll") || word.starts_with("rh") { word.to_owned() } else { soft(word) }
}

fn aspirate(word: &str) -> String {
    let (ways, rest) = beginnings(word);
    match (word.chars().next(), ways) {
        (Some('c' | 'p' | 't'), [_, _, _, aspirate]) => format!("{aspirate}{rest}"),
        _ => word.to_owned(),
    }
}

/// *yr* before a vowel and h, *y* before all else. A w before another vowel is none (*y wiwer*), nor is one that lost its g
/// (*y wraig*).
fn with_article(word: &str) -> String {
    let mut letters = word.chars().flat_map(foundation::plain_letter);
    let (first, second) = (letters.next(), letters.next());
    let vowel = match (first, second) {
        (Some('w'), Some(next)) => {
            matches!(next, 'y') || !matches!(next, 'a' | 'e' | 'i' | 'o' | 'u' | 'l' | 'n' | 'r')
        }
        (Some(first), _) => matches!(first, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' | 'h'),
        (None, _) => false,
    };
    if vowel { format!("yr {word}") } else { format!("y {word}") }
}

fn with_and(word: &str) -> String {
    let mut letters = word.chars().flat_map(foundation::plain_letter);
    let vowel = match (letters.next(), letters.next()) {
        (Some('w'), Some(next)) => !matches!(next, 'a' | 'e' | 'i' | 'o' | 'u' | 'l' | 'n' | 'r'),
        (Some(first), _) => matches!(first, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y'),
        (None, _) => false,
    };
    if vowel { format!("ac {word}") } else { format!("a {}", aspirate(word)) }
}

/// The forms of a Welsh word by rule, for the group to look at: rules do not know every word.
#[must_use]
pub fn welsh_forms(one: &str, more: &str, gender: Gender) -> Option<Forms> {
    let after_r = match gender {
        Gender::Masculine => one.to_owned(),
        Gender::Feminine => soft_but_ll_and_rh(one),
    };
    let two = match gender {
        Gender::Masculine => "dau",
        Gender::Feminine => "dwy",
    };
    let forms = [
        one.to_owned(),
        soft(one),
        soft_but_ll_and_rh(one),
        after_r.clone(),
        with_article(&after_r),
        with_and(one),
        format!("un {after_r}"),
        format!("{two} {}", soft(one)),
        more.to_owned(),
        soft(more),
        with_article(more),
        with_and(more),
    ];
    let empty = one.trim().is_empty() || more.trim().is_empty();
    if empty { None } else { Forms::new(Language::Cy, &forms) }
}

/// The forms of an English word by rule.
#[must_use]
pub fn english_forms(one: &str, more: &str) -> Option<Forms> {
    let vowel = one.starts_with(['a', 'e', 'i', 'o', 'u']);
    let article = if vowel { "an" } else { "a" };
    let of_more = if more.ends_with('s') { format!("{more}'") } else { format!("{more}'s") };
    let empty = one.trim().is_empty() || more.trim().is_empty();
    let forms = [one.to_owned(), more.to_owned(), format!("{article} {one}"), of_more];
    if empty { None } else { Forms::new(Language::En, &forms) }
}
