//! How old a reader an English text asks for.

/// The age by the Flesch–Kincaid grade (J. P. Kincaid and others, 1975) and five years: words to a sentence and syllables
/// to a word. Rounded up; nothing for a text without words. It knows English only, and counts syllables by their vowels.
#[must_use]
pub fn reading_age<'text>(texts: impl IntoIterator<Item = &'text str>) -> Option<u32> {
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        let mut since = 0;
        for word in text.split_whitespace() {
            if word.chars().any(char::is_alphabetic) {
                words += 1;
                since += 1;
                syllables += syllables_of(word);
            }
            if word.trim_end_matches(['’', '”', '"', ')']).ends_with(['.', '?', '!', ':', ';', '…']) && since > 0
            {
                sentences += 1;
                since = 0;
            }
        }
        // A heading or a line of a list ends without a stop.
        sentences += u32::from(since > 0);
    }
    if sentences == 0 || words == 0 {
        return None;
    }
    let (sentences, words, syllables) = (f64::from(sentences), f64::from(words), f64::from(syllables));
    let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    let age = (grade + 5.0).ceil().clamp(5.0, 25.0);
    (5..=25).find(|known| f64::from(*known) >= age)
}

fn syllables_of(word: &str) -> u32 {
    let letters: String =
        word.chars().filter(|letter| letter.is_ascii_alphabetic()).collect::<String>().to_ascii_lowercase();
    let mut count = 0;
    let mut before = false;
    for letter in letters.chars() {
        let vowel = "aeiouy".contains(letter);
        count += u32::from(vowel && !before);
        before = vowel;
    }
    // The e of 'come' and of 'walked' is silent; that of 'table' and of 'needed' is not.
    let silent = letters.ends_with('e') && !letters.ends_with("le")
        || letters.ends_with("ed") && !letters.ends_with("ted") && !letters.ends_with("ded");
    (count - u32::from(silent && count > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::{reading_age, syllables_of};

    #[test]
    fn syllables_are_counted_by_their_vowels() {
        for (word, count) in [
            ("sit", 1),
            ("come", 1),
            ("table", 2),
            ("walked", 1),
            ("needed", 2),
            ("facilitator", 5),
            ("agreement", 3),
            ("rhythm", 1),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }

    #[test]
    fn short_sentences_of_short_words_ask_for_a_young_reader() {
        assert!(reading_age(["Sit where you like. You can go at any time."]).unwrap() <= 7);
        let heavy = "Participants who demonstrate considerable ambivalence concerning organisational confidentiality procedures necessitate individualised consideration.";
        assert!(reading_age([heavy]).unwrap() >= 20);
        assert_eq!(reading_age(["", " – "]), None);
    }
}
