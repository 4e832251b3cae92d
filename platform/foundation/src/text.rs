//! Text as it was meant: trimmed, composed, without characters nobody can see.

use unicode_normalization::UnicodeNormalization as _;

use crate::Refusal;

/// How long a text may be and whether it must be there. Lengths are in characters as a person counts them.
#[derive(Clone, Copy, Debug)]
pub struct TextRule {
    /// The longest it may be.
    pub most: usize,
    /// The fewest characters it needs; 0 when it may be left empty.
    pub least: usize,
}

impl TextRule {
    /// May be left empty.
    #[must_use]
    pub const fn optional(most: usize) -> Self {
        Self { most, least: 0 }
    }

    /// Needs something in it.
    #[must_use]
    pub const fn needed(most: usize) -> Self {
        Self { most, least: 1 }
    }

    /// One tidy line.
    ///
    /// # Errors
    /// `text-missing`, `text-too-short` or `text-too-long`, with how many.
    pub fn line(self, typed: &str) -> Result<String, Refusal> {
        self.check(tidy_line(typed))
    }

    /// Tidy text of several lines.
    ///
    /// # Errors
    /// As [`TextRule::line`].
    pub fn text(self, typed: &str) -> Result<String, Refusal> {
        self.check(tidy_text(typed))
    }

    fn check(self, tidy: String) -> Result<String, Refusal> {
        let length = tidy.chars().count();
        if length == 0 && self.least > 0 {
            Err(Refusal::new("text-missing"))
        } else if length < self.least {
            Err(Refusal::new("text-too-short").with("least", self.least))
        } else if length > self.most {
            Err(Refusal::new("text-too-long").with("most", self.most).with("over", length - self.most))
        } else {
            Ok(tidy)
        }
    }
}

/// Characters that change how others are read without being seen, or end a line where nobody typed one.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// One line: composed (NFC), inner white space as single blanks, ends trimmed, hidden characters gone.
/// Emoji, accents and right-to-left scripts stay as typed.
#[must_use]
pub fn tidy_line(typed: &str) -> String {
    let spaced: String = typed
        .nfc()
        .map(|character| if character.is_whitespace() { ' ' } else { character })
        .filter(|character| !is_hidden(*character))
        .collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Several lines: as [`tidy_line`], but line ends (as `\n`) and inner blanks stay, at most one empty line in a row.
#[must_use]
pub fn tidy_text(typed: &str) -> String {
    let unified = typed.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = unified
        .nfc()
        .map(|character| if character == '\t' { ' ' } else { character })
        .filter(|character| *character == '\n' || !is_hidden(*character))
        .collect();
    let mut lines: Vec<&str> = Vec::new();
    for line in clean.split('\n').map(str::trim_end) {
        if line.is_empty() && lines.last().is_none_or(|last| last.is_empty()) {
            continue;
        }
        lines.push(line);
    }
    while lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{TextRule, tidy_line, tidy_text};

    #[test]
    fn hidden_characters_go_and_scripts_stay() {
        assert_eq!(tidy_line("  Nos\u{200B} Iau\u{202E}\0 \t 🌿 "), "Nos Iau 🌿");
        assert_eq!(tidy_line("مرحبا"), "مرحبا");
        assert_eq!(tidy_line("w\u{302}"), "ŵ");
        assert_eq!(tidy_text("a\r\n\r\n\r\n\r\nb \u{7}\n"), "a\n\nb");
    }

    #[test]
    fn lengths_are_counted_as_a_person_counts() {
        assert_eq!(TextRule::needed(3).line("ŵŷâ").unwrap(), "ŵŷâ");
        let refusal = TextRule::needed(3).line("abcde").unwrap_err();
        assert_eq!(refusal.key, "text-too-long");
        assert!(TextRule::needed(3).line(" \u{200B} ").is_err());
        assert!(TextRule::optional(3).line("").is_ok());
    }

    proptest::proptest! {
        #[test]
        fn tidying_twice_changes_nothing(typed in ".*") {
            proptest::prop_assert_eq!(tidy_line(&tidy_line(&typed)), tidy_line(&typed));
            proptest::prop_assert_eq!(tidy_text(&tidy_text(&typed)), tidy_text(&typed));
        }
    }
}
