//! Text messages: what they cost is decided by their letters.
//!
//! A text in the plain alphabet of telephones (GSM 7-bit, 3GPP TS 23.038) holds 160 characters, or 153 in each part of
//! a longer one. One letter outside it (ŵ, â, a curly apostrophe) and it holds 70, or 67 a part.

use foundation::Language;

use super::readings::Piece;
use super::sentence::{Sentence, read_sentences};
use crate::Words;

/// The plain alphabet. The blank and the line end are in it too.
const PLAIN: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n\r";

/// Letters of the plain alphabet that take the room of two.
const PLAIN_DOUBLE: &str = "^{}\\[~]|€\u{c}";

/// What a text takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageLength {
    /// The room it takes, in the characters its alphabet counts.
    pub characters: usize,
    /// How many text messages a network makes of it, and charges for. Nothing to send is 0.
    pub parts: usize,
    /// The first letter outside the plain alphabet, which makes the whole message dear; none when it is plain.
    pub dear: Option<char>,
}

/// What sending this text takes.
#[must_use]
pub fn message_length(text: &str) -> MessageLength {
    let dear = text.chars().find(|letter| !PLAIN.contains(*letter) && !PLAIN_DOUBLE.contains(*letter));
    let (characters, alone, in_parts) = if dear.is_some() {
        (text.encode_utf16().count(), 70, 67)
    } else {
        let doubles = text.chars().filter(|letter| PLAIN_DOUBLE.contains(*letter)).count();
        (text.chars().count() + doubles, 160, 153)
    };
    let parts = if characters <= alone { usize::from(characters > 0) } else { characters.div_ceil(in_parts) };
    MessageLength { characters, parts, dear }
}

/// What each text-message sentence of a feature takes in each language, its gaps left empty and its longest reading
/// taken; for a report, as Welsh often costs a part more and the host should know.
#[must_use]
pub fn message_lengths(words: &Words) -> Vec<(String, Language, MessageLength)> {
    let mut lengths = Vec::new();
    for language in [Language::En, Language::Cy] {
        for sentence in read_sentences(words, language).0.iter().filter(|sentence| is_text_message(&sentence.key)) {
            let longest = texts(sentence)
                .map(|text| message_length(&text))
                .max_by_key(|length| (length.parts, length.characters));
            lengths.extend(longest.map(|length| (sentence.key.clone(), language, length)));
        }
    }
    lengths
}

pub(super) fn check(language: Language, sentence: &Sentence) -> Vec<String> {
    if !is_text_message(&sentence.key) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if texts(sentence).any(|text| text.contains(['’', '‘'])) {
        found.push("a curly apostrophe makes a text message cost twice or more: write '".to_owned());
    }
    if language == Language::En {
        let dear = texts(sentence).find_map(|text| message_length(&text.replace(['’', '‘'], "'")).dear);
        found.extend(dear.map(|letter| format!("\"{letter}\" is outside the plain alphabet of text messages")));
    }
    found
}

/// Keys that begin with `sms-` or `message-`, or with a feature's name and `-sms-`.
pub(super) fn is_text_message(key: &str) -> bool {
    key.starts_with("sms-") || key.starts_with("message-") || key.contains("-sms-")
}

fn texts(sentence: &Sentence) -> impl Iterator<Item = String> {
    sentence.readings().into_iter().map(|reading| {
        reading
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Gap(_) | Piece::Borrowed(_) => String::new(),
            })
            .collect()
    })
}
