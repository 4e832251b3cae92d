//! Text as it is compared: small letters without accents, in words, with where each stood.

use foundation::plain_letter;
use unicode_normalization::char::is_combining_mark;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its letters, small and without accents.
    pub letters: String,
    /// Its first byte in the text.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
    /// Whether nothing but blanks, hyphens and apostrophes stand between it and the word before: only then can the two
    /// belong together.
    pub joined: bool,
}

/// Whether this may stand between two words that belong together.
const fn joins(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '-' | '\u{2010}'..='\u{2015}') || letter.is_whitespace()
}

/// The words of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::new();
    let (mut inside, mut joined) = (false, true);
    for (at, letter) in text.char_indices() {
        let to = at + letter.len_utf8();
        if is_combining_mark(letter) {
            // An accent that was typed by itself belongs to the letter before it.
            if let (true, Some(word)) = (inside, all.last_mut()) {
                word.to = to;
            }
        } else if letter.is_alphanumeric() {
            if !inside {
                all.push(Token { letters: String::new(), from: at, to, joined });
                (inside, joined) = (true, true);
            }
            if let Some(word) = all.last_mut() {
                word.letters.extend(plain_letter(letter));
                word.to = to;
            }
        } else {
            inside = false;
            joined &= joins(letter);
        }
    }
    all
}

/// The same without where they stood: how a listed word is compared.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.letters).collect()
}
