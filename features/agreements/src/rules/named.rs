//! Whether what is written down for others names a woman: a word that is no name in it may be ticked as such.

use foundation::{Refusal, names_somebody, plain_words};

/// The most words that can be ticked at once.
pub const MOST_TICKED: usize = 20;

/// The words in a text that are part of a woman's name here and were not ticked as no name, as they were typed. A tick holds for
/// its own word and for no other.
#[must_use]
pub fn names_in(typed: &str, names: &[&str], ticked: &[&str]) -> Vec<String> {
    let ticked: Vec<String> = ticked.iter().take(MOST_TICKED).flat_map(|word| plain_words(word)).collect();
    let mut found: Vec<String> = Vec::new();
    for part in names.iter().flat_map(|name| plain_words(name)) {
        if names_somebody(typed, &[&part]).is_none() || ticked.contains(&part) {
            continue;
        }
        let as_typed = typed
            .split(|letter: char| !letter.is_alphanumeric())
            .find(|word| plain_words(word) == [part.as_str()])
            .map_or_else(|| part.clone(), str::to_owned);
        if !found.contains(&as_typed) {
            found.push(as_typed);
        }
    }
    found
}

/// What is asked where there are such words: whether the first is a woman here.
///
/// # Errors
/// `agreements-name` with the word as it was typed.
pub fn names_nobody(typed: &str, names: &[&str], ticked: &[&str]) -> Result<(), Refusal> {
    names_in(typed, names, ticked)
        .into_iter()
        .next()
        .map_or(Ok(()), |word| Err(Refusal::new("agreements-name").with("word", word)))
}
