//! How old a reader needs to be.

/// The age at which an English text can be read with ease: the Flesch-Kincaid grade level (J. P. Kincaid, R. P.
/// Fishburne, R. L. Rogers and B. S. Chissom, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59), plus five,
/// the age at which the first grade begins. Years; never below 5. Text without words gives 5.
///
/// Syllables are counted from the spelling, so a single short sentence says little; a page says enough.
#[must_use]
pub fn reading_age(english: &str) -> f64 {
    let mut words = 0_u32;
    let mut syllables = 0_u32;
    let mut sentences = 0_u32;
    let mut words_in_sentence = 0_u32;
    for piece in english.split_whitespace() {
        let letters: String = piece.chars().filter(|character| character.is_alphabetic()).collect();
        if !letters.is_empty() || piece.chars().any(|character| character.is_ascii_digit()) {
            words += 1;
            words_in_sentence += 1;
            syllables += syllables_in(&letters.to_lowercase());
        }
        if piece.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?', ':', ';'])
            && words_in_sentence > 0
        {
            sentences += 1;
            words_in_sentence = 0;
        }
    }
    if words_in_sentence > 0 {
        sentences += 1;
    }
    if words == 0 {
        return 5.0;
    }
    let grade = 0.39 * f64::from(words) / f64::from(sentences) + 11.8 * f64::from(syllables) / f64::from(words) - 15.59;
    (grade + 5.0).max(5.0)
}

/// Groups of vowels, less a silent ending; at least one. A number counts as one.
pub(crate) fn syllables_in(word: &str) -> u32 {
    let mut groups = 0;
    let mut was_vowel = false;
    for letter in word.chars() {
        let is_vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        if is_vowel && !was_vowel {
            groups += 1;
        }
        was_vowel = is_vowel;
    }
    let mut ending = word.chars().rev();
    let silent = match (ending.next(), ending.next(), ending.next()) {
        // tabl-e and litt-le keep their last syllable; mak-e does not.
        (Some('e'), Some('l'), Some(before)) => "aeiouy".contains(before),
        (Some('e'), Some(before), Some(_)) => !"aeiouy".contains(before),
        // mak-es and ask-ed lose theirs; hous-es and want-ed do not.
        (Some('s'), Some('e'), Some(before)) => !"aeiouyscxzhg".contains(before),
        (Some('d'), Some('e'), Some(before)) => !"aeiouytd".contains(before),
        _ => false,
    };
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}
