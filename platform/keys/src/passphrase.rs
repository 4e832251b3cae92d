//! What she types: one form however the keyboard wrote it, and whether it will do.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The fewest characters of a passphrase of her own.
pub const LEAST_CHARACTERS: usize = 15;
/// The most characters of a passphrase.
pub const MOST_CHARACTERS: usize = 256;

/// More typed bytes than this are not read: no passphrase we take is as long, and folding it would cost.
const MOST_TYPED: usize = 8192;
/// Fewer different characters than this is a pattern, not a passphrase.
const LEAST_DIFFERENT: usize = 6;
/// A word of hers at least this long is looked for anywhere; a shorter one only where it stands alone.
const LONG_WORD: usize = 4;

const COMMON: &str = include_str!("words/common.txt");
const ROWS: [&str; 7] = [
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
];

/// A passphrase as it is stretched: composed (NFKC), white space folded to single blanks, ends trimmed. Capitals stay.
/// Wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// What was typed, in its one form.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let end = typed.floor_char_boundary(MOST_TYPED);
        Self(fold(typed.get(..end).unwrap_or_default().nfkc()))
    }

    /// Offered words or recovery words, forgiving what a telephone does to them: capitals, and hyphens or commas
    /// between them. Only for what we made: a passphrase of her own keeps its capitals.
    #[must_use]
    pub fn of_words(typed: &str) -> Self {
        let end = typed.floor_char_boundary(MOST_TYPED);
        let typed = typed.get(..end).unwrap_or_default();
        Self(fold(
            typed
                .nfkc()
                .flat_map(char::to_lowercase)
                .map(|character| if matches!(character, ',' | '.' | ';') { ' ' } else { character }),
        ))
    }

    /// Characters, counted as code points of the folded form.
    #[must_use]
    pub fn char_count(&self) -> usize {
        self.0.chars().count()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// White space to single blanks, none at the ends; in a buffer that never has to grow, so no copy is left behind.
fn fold(characters: impl Iterator<Item = char> + Clone) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(characters.clone().map(char::len_utf8).sum()));
    let mut blank = false;
    for character in characters {
        if character.is_whitespace() {
            blank = true;
            continue;
        }
        if blank && !folded.is_empty() {
            folded.push(' ');
        }
        blank = false;
        folded.push(character);
    }
    folded
}

/// A name in the form that salt and throttle count by: composed (NFKC), small letters, white space folded, nothing
/// unseen in it. Doing it twice changes nothing.
#[must_use]
pub fn normal_name(name: &str) -> String {
    let mut normal = normalised(name);
    // Small letters of a few rare signs compose further; none needs a third round, and the loop is bounded anyway.
    for _ in 0..3 {
        let again = normalised(&normal);
        if again == normal {
            break;
        }
        normal = again;
    }
    normal
}

fn normalised(name: &str) -> String {
    let small: String = name
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|character| {
            character.is_whitespace()
                || !(character.is_control() || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'))
        })
        .nfkc()
        .collect();
    fold(small.chars()).as_str().to_owned()
}

/// Why a passphrase of her own will not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseProblem {
    /// Too few characters.
    TooShort {
        /// The fewest it needs.
        least: usize,
    },
    /// Too many characters.
    TooLong {
        /// The most it may have.
        most: usize,
    },
    /// Well known, or a pattern: among the first that are tried.
    TooCommon,
    /// Her name, her group's or the service's is in it.
    HoldsName,
}

/// Whether a passphrase of her own will do: long enough, not well known, no pattern, none of `context_words` in it
/// (her name, her group's, the host's, ours). Never asked at sign-in, only when one is chosen.
///
/// # Errors
/// The first problem found.
pub fn check_passphrase(passphrase: &Passphrase, context_words: &[&str]) -> Result<(), PassphraseProblem> {
    let count = passphrase.char_count();
    if count < LEAST_CHARACTERS {
        return Err(PassphraseProblem::TooShort { least: LEAST_CHARACTERS });
    }
    if count > MOST_CHARACTERS {
        return Err(PassphraseProblem::TooLong { most: MOST_CHARACTERS });
    }
    let small = Zeroizing::new(passphrase.0.to_lowercase());
    let squeezed = squeeze(&small);
    if is_common(&squeezed) || is_pattern(&squeezed) || is_one_word(&small) {
        return Err(PassphraseProblem::TooCommon);
    }
    if holds_name(&small, &squeezed, context_words) {
        return Err(PassphraseProblem::HoldsName);
    }
    Ok(())
}

/// Letters and digits only.
fn squeeze(small: &str) -> Zeroizing<String> {
    let mut squeezed = Zeroizing::new(String::with_capacity(small.len()));
    squeezed.extend(small.chars().filter(|character| character.is_alphanumeric()));
    squeezed
}

fn is_common(squeezed: &str) -> bool {
    // 'correcthorsebatterystaple1' is no better than without the 1.
    let bare = squeezed.trim_matches(|character: char| character.is_ascii_digit());
    COMMON
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .any(|line| line == squeezed || line == bare)
}

fn is_pattern(squeezed: &str) -> bool {
    let characters = Zeroizing::new(squeezed.chars().collect::<Vec<char>>());
    let mut different = Zeroizing::new(characters.to_vec());
    different.sort_unstable();
    different.dedup();
    if different.len() < LEAST_DIFFERENT {
        return true;
    }
    // One piece over and over: 'cofiwch1cofiwch1'. A cut-off last piece counts too.
    let repeats = (1..=characters.len() / 2)
        .any(|piece| characters.iter().zip(characters.iter().skip(piece)).all(|(first, second)| first == second));
    // Mostly steps along the alphabet, the digits or a keyboard row, one way or the other.
    let steps =
        characters.windows(2).filter(|pair| matches!(pair, [first, second] if is_step(*first, *second))).count();
    repeats || steps * 10 >= characters.len().saturating_sub(1) * 8
}

fn is_step(first: char, second: char) -> bool {
    let along = |from: char, to: char| {
        ROWS.iter().any(|row| row.chars().zip(row.chars().skip(1)).any(|(left, right)| left == from && right == to))
    };
    first == second || along(first, second) || along(second, first)
}

fn is_one_word(small: &str) -> bool {
    let mut words = small.split(' ').filter(|word| !word.is_empty());
    words.next().is_some_and(|first| {
        let mut more = words.peekable();
        more.peek().is_some() && more.all(|word| word == first)
    })
}

fn holds_name(small: &str, squeezed: &str, context_words: &[&str]) -> bool {
    context_words.iter().any(|context| {
        let context = normal_name(context);
        let whole = squeeze(&context);
        let long = |word: &str| word.chars().count() >= LONG_WORD && squeezed.contains(word);
        let alone = |word: &str| {
            word.chars().count() > 1
                && small.split(|character: char| !character.is_alphanumeric()).any(|part| part == word)
        };
        long(&whole)
            || context.split(|character: char| !character.is_alphanumeric()).any(|word| long(word) || alone(word))
    })
}
