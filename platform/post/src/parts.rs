//! What a text message is made of: letters of the small alphabet or of the large one, in as many parts as it takes.
//!
//! The small one (GSM-7, 3GPP TS 23.038) has 160 places in a text, or 153 in each of several; the large one (UCS-2) has
//! 70, or 67. Most Welsh letters with a mark stand only in the large one: they are never changed to save a part.

use unicode_normalization::UnicodeNormalization as _;

/// Each of these takes one place.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
                     abcdefghijklmnopqrstuvwxyzäöñüà";
/// Each of these takes two: an escape and the letter.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// The alphabet a text is sent in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// GSM-7.
    Small,
    /// UCS-2.
    Large,
}

impl Alphabet {
    /// Places in a text that is one part, and in each part of a longer one.
    const fn places(self) -> (usize, usize) {
        match self {
            Self::Small => (160, 153),
            Self::Large => (70, 67),
        }
    }

    /// Places one letter takes; nothing where the alphabet does not have it.
    fn takes(self, letter: char) -> Option<usize> {
        match self {
            Self::Small if BASIC.contains(letter) => Some(1),
            Self::Small if EXTENSION.contains(letter) => Some(2),
            Self::Small => None,
            Self::Large => Some(letter.len_utf16()),
        }
    }
}

/// A text as it is sent, and what it costs.
#[derive(Clone, PartialEq, Eq)]
pub struct PlainText {
    text: String,
    alphabet: Alphabet,
    parts: Vec<String>,
}

impl PlainText {
    /// Makes what typesetting adds plain (’ “ – … and blanks that do not break), and counts. No other letter is changed
    /// and none is left out.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = plain(text);
        let small = text.chars().all(|letter| Alphabet::Small.takes(letter).is_some());
        let alphabet = if small { Alphabet::Small } else { Alphabet::Large };
        let parts = cut(&text, alphabet);
        Self { text, alphabet, parts }
    }

    /// The text that is sent.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The alphabet it needs.
    #[must_use]
    pub const fn alphabet(&self) -> Alphabet {
        self.alphabet
    }

    /// The letters that only the large alphabet has, each once, as they come; none where the small one does.
    #[must_use]
    pub fn dear(&self) -> Vec<char> {
        let mut dear = Vec::new();
        for letter in self.text.chars() {
            if Alphabet::Small.takes(letter).is_none() && !dear.contains(&letter) {
                dear.push(letter);
            }
        }
        dear
    }

    /// How many texts are paid for.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.parts.len()
    }

    /// The parts, as a network cuts them.
    #[must_use]
    pub fn parts(&self) -> &[String] {
        &self.parts
    }
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").nfc() {
        match letter {
            '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{2b9}' | '\u{2bc}' => plain.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => plain.push('"'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            '\u{2026}' => plain.push_str("..."),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\t' => plain.push(' '),
            '\r' => plain.push('\n'),
            // Says only where a word might be broken.
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// No letter is cut in two: neither an escape and what follows it, nor the halves of a surrogate pair.
fn cut(text: &str, alphabet: Alphabet) -> Vec<String> {
    let takes = |letter| alphabet.takes(letter).unwrap_or(2);
    let (alone, each) = alphabet.places();
    if text.is_empty() {
        return Vec::new();
    }
    if text.chars().map(takes).sum::<usize>() <= alone {
        return vec![text.to_owned()];
    }
    let (mut parts, mut part, mut taken) = (Vec::new(), String::new(), 0);
    for letter in text.chars() {
        if taken + takes(letter) > each {
            parts.push(std::mem::take(&mut part));
            taken = 0;
        }
        taken += takes(letter);
        part.push(letter);
    }
    parts.push(part);
    parts
}

#[cfg(test)]
#[path = "tests/parts.rs"]
mod tests;
