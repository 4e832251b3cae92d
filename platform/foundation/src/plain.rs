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

/// Letters that nobody sees, wherever they stand.
const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A text as an eye reads it: wide, small and joined letters as the usual ones, and nothing that cannot be seen.
#[must_use]
pub fn seen_text(text: &str) -> String {
    // Unseen letters go first: one between a letter and its accent keeps the two apart.
    let seen = text.chars().filter(|letter| !is_unseen(*letter)).nfkc().collect::<String>();
    seen.chars().filter(|letter| !is_unseen(*letter) && !is_combining_mark(*letter)).collect()
}

/// The words of a text, each in small letters without accents.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    let plain = plain_text(text);
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{plain_text, plain_words, seen_text};

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

    #[test]
    fn what_nobody_sees_is_no_part_of_a_word() {
        for (typed, seen) in [
            ("M\u{ad}a\u{200b}r\u{feff}i", "Mari"),
            ("\u{ff2d}\u{ff41}\u{ff52}\u{ff49}", "Mari"),
            ("Sia\u{34f}\u{302}n", "Siân"),
            ("\u{1d40c}ari\u{fe0f}", "Mari"),
            ("Tŷ gwyn, 5.30", "Tŷ gwyn, 5.30"),
        ] {
            assert_eq!(seen_text(typed), seen, "{typed}");
        }
    }
}
