//! Ids: 128 random bits, shown as 26 letters and digits that say nothing.

use std::fmt;

use data_encoding::{Encoding, Specification};

/// Names one thing, and tells nothing about it: not when it was made, not how many there are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

/// The text was not an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

/// Lower-case letters and digits without 0, 1, l and o, so that an id read aloud is heard right.
const LETTERS: &str = "abcdefghijkmnpqrstuvwxyz23456789";

fn encoding() -> &'static Encoding {
    static ENCODING: std::sync::OnceLock<Encoding> = std::sync::OnceLock::new();
    ENCODING.get_or_init(|| {
        let mut specification = Specification::new();
        specification.symbols.push_str(LETTERS);
        specification.encoding().unwrap_or(data_encoding::BASE32HEX_NOPAD)
    })
}

impl Id {
    /// A new id from the operating system's randomness.
    ///
    /// # Errors
    /// The machine has no randomness to give.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// The id whose bytes these are.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The id's 16 bytes, as the database keeps them.
    #[must_use]
    pub const fn bytes(&self) -> [u8; 16] {
        self.0
    }

    /// The id's 16 bytes, borrowed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The id as a column holds it.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// Reads an id from a column.
    ///
    /// # Errors
    /// The column does not hold 16 bytes.
    pub fn from_column(bytes: &[u8]) -> Result<Self, NotAnId> {
        bytes.try_into().map(Self).map_err(|_| NotAnId)
    }

    /// Reads an id from a path or a form.
    ///
    /// # Errors
    /// The text is not one that [`Id`] prints.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        let bytes = encoding().decode(text.as_bytes()).map_err(|_| NotAnId)?;
        Self::from_column(&bytes)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&encoding().encode(&self.0))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::str::FromStr for Id {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Self::parse(text)
    }
}

/// A word of `length` letters a woman can copy from a tear-off strip: no 0/o, no 1/l, and too few vowels to spell.
///
/// # Errors
/// The machine has no randomness to give.
pub fn short_word(length: usize) -> Result<String, getrandom::Error> {
    const PLAIN: &[u8] = b"bcdfghjkmnpqrstvwxz23456789";
    let mut word = String::with_capacity(length);
    while word.len() < length {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        for byte in bytes {
            // 27 letters: taking bytes below 243 keeps every letter equally likely.
            if byte < 243
                && word.len() < length
                && let Some(letter) = PLAIN.get(usize::from(byte % 27))
            {
                word.push(char::from(*letter));
            }
        }
    }
    Ok(word)
}

#[cfg(test)]
mod tests {
    use super::{Id, short_word};

    #[test]
    fn an_id_comes_back_from_its_letters() {
        let id = Id::random().unwrap();
        assert_eq!(Id::parse(&id.to_string()), Ok(id));
        assert_eq!(id.to_string().len(), 26);
    }

    #[test]
    fn what_is_not_an_id_is_refused() {
        for text in ["", "a", "../../etc/passwd", "ÿÿÿÿ", &"a".repeat(27), &"A".repeat(26)] {
            assert!(Id::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_word_for_a_strip_has_no_letters_that_look_alike() {
        let word = short_word(200).unwrap();
        assert_eq!(word.len(), 200);
        assert!(!word.contains(['0', '1', 'l', 'o', 'i']));
    }
}
