//! Codes that are read aloud, copied from paper and typed again: an [`Id`] in groups of letters.

use crate::{Id, Refusal};

/// Letters and digits of a code.
const LENGTH: usize = 26;

/// The letters of a code as it was typed, read kindly: blanks, dashes and capitals do not matter, and what looks alike is
/// taken for the one that is in use.
#[must_use]
pub fn letters_of_code(typed: &str) -> String {
    typed
        .chars()
        .take(200)
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(|character| if matches!(character, '1' | 'l') { 'i' } else { character })
        .collect()
}

/// A long code as it was typed, read kindly.
///
/// # Errors
/// `code-shape` when it cannot be a code.
pub fn read_code(typed: &str) -> Result<String, Refusal> {
    let code = letters_of_code(typed);
    if code.len() == LENGTH && Id::parse(&code).is_ok() { Ok(code) } else { Err(Refusal::new("code-shape")) }
}

/// A code in groups of four and five, as it is read aloud or copied from paper.
#[must_use]
pub fn code_for_reading(code: &str) -> String {
    let mut shown = String::with_capacity(code.len() + 5);
    for (place, letter) in code.chars().enumerate() {
        // 5 4 4 4 4 5: the longer ones at the ends, where the eye holds on.
        if matches!(place, 5 | 9 | 13 | 17 | 21) {
            shown.push('-');
        }
        shown.push(letter);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{code_for_reading, read_code};
    use crate::{Id, Refusal};

    proptest::proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(bytes in proptest::array::uniform16(0_u8..), between in "[ .\u{2013}-]{0,2}") {
            let code = Id::from_bytes(bytes).to_string();
            let shown = code_for_reading(&code);
            proptest::prop_assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), [5, 4, 4, 4, 4, 5]);
            let typed = shown.replace('-', &between).replace('i', "1").to_uppercase();
            proptest::prop_assert_eq!(read_code(&typed), Ok(code));
        }

        #[test]
        fn whatever_else_is_typed_is_refused_or_a_code(typed in ".{0,40}") {
            match read_code(&typed) {
                Ok(code) => proptest::prop_assert!(Id::parse(&code).is_ok()),
                Err(refusal) => proptest::prop_assert_eq!(refusal, Refusal::new("code-shape")),
            }
        }
    }
}
