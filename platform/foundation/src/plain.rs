//! Text as it is compared: small letters without accents, so that 'Siân' and 'sian' are one.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A letter, small and without its accents. An accent that stands by itself is nothing.
pub fn plain_letter(letter: char) -> impl Iterator<Item = char> {
    letter
        .nfd()
        .filter(|part| !is_combining_mark(*part))
        .flat_map(char::to_lowercase)
        .filter(|part| !is_combining_mark(*part))
}

/// A text in small letters without accents; what is no letter stays.
#[must_use]
pub fn plain_text(text: &str) -> String {
    text.chars().flat_map(plain_letter).collect()
}

/// The words of a text, each in small letters without accents.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    let plain = plain_text(text);
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{plain_text, plain_words};

    #[test]
    fn accents_and_capitals_do_not_matter_however_they_are_typed() {
        for (typed, plain) in [
            ("TŶ GWYN", "ty gwyn"),
            ("Sia\u{302}n", "sian"),
            ("Siân", "sian"),
            ("ẄÏẃ", "wiw"),
            ("İz", "iz"),
            ("5.30", "5.30"),
        ] {
            assert_eq!(plain_text(typed), plain, "{typed}");
        }
        assert_eq!(plain_words("Tŷ’r  Gŵr, 12"), ["ty", "r", "gwr", "12"]);
    }
}
