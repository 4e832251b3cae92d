//! A word that a group calls itself by, or whoever holds it.

use foundation::{Refusal, names_somebody, tidy_line};

use super::{
    found::{Lists, found},
    own::Own,
};

/// Letters of a word, and of one of its forms (*dwy chwaer*).
const LONGEST: usize = 24;
const LONGEST_FORM: usize = 40;

fn check(typed: &str, longest: usize, names: &[&str]) -> Result<String, Refusal> {
    let word = tidy_line(typed).to_lowercase().replace('’', "'");
    let plain = |letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'');
    let letters = word.chars().count();
    let begins = word.starts_with(char::is_alphabetic);
    if !word.chars().all(plain) || !begins || !(2..=longest).contains(&letters) {
        return Err(Refusal::new("wording-names-letters").with("most", longest));
    }
    if let Some(name) = names_somebody(&word, names) {
        return Err(Refusal::new("wording-own-name").with("word", name));
    }
    let [en, cy] = toolkit::judging();
    let judged = !found(&word, Lists { en: &en, cy: &cy, own: &Own::default() }).is_empty();
    if judged || language::unkind_word(&word).is_some() {
        return Err(Refusal::new("wording-names-unkind"));
    }
    Ok(word)
}

/// A word as it was typed: in small letters, for it stands in the middle of sentences. It names nobody in the group (`names`), is
/// no word for what somebody is like, and none that makes her a case.
///
/// # Errors
/// `wording-names-letters`, `wording-own-name` or `wording-names-unkind`.
pub fn own_word(typed: &str, names: &[&str]) -> Result<String, Refusal> {
    check(typed, LONGEST, names)
}

/// A Welsh word: without *y*, *yr* or *'r* standing in it, for our sentences set the article before it ("y fam y cylch").
///
/// # Errors
/// As [`own_word`], and `wording-names-article`.
pub fn own_welsh_word(typed: &str, names: &[&str]) -> Result<String, Refusal> {
    let word = own_word(typed, names)?;
    let article = word.split([' ', '-']).any(|part| matches!(part, "y" | "yr" | "r") || part.ends_with("'r"));
    if article { Err(Refusal::new("wording-names-article")) } else { Ok(word) }
}

/// One form of it, which may hold *y* or *dwy* too.
///
/// # Errors
/// As [`own_word`].
pub fn own_form(typed: &str, names: &[&str]) -> Result<String, Refusal> {
    check(typed, LONGEST_FORM, names)
}
