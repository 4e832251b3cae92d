//! How the first letter of a Welsh word changes.

pub use language::beginnings;

/// Every form that a Welsh word may take by its first letter: as it stands first, then soft, nasal, aspirate, or with an h.
/// `word` is in small letters without accents.
#[must_use]
pub fn mutations(word: &str) -> Vec<String> {
    let (beginnings, rest) = beginnings(word);
    beginnings.iter().map(|beginning| format!("{beginning}{rest}")).collect()
}
