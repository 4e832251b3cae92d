//! Words offered to her: easier to keep in mind than letters, and strong because a machine drew them.

use std::sync::OnceLock;

use foundation::Language;

use crate::{Fault, random};

const WELSH: &str = include_str!("words/welsh.txt");
const LEFT_OUT: &str = include_str!("words/left-out.txt");

const ENGLISH_WORDS: usize = 5;
const WELSH_WORDS: usize = 7;
const RECOVERY_WORDS: usize = 10;

/// The lines of one of our lists, without remarks.
fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The EFF's long list, without the words nobody should have to type about her own life and those that are rude: 7,137
/// words, 12.801 bits each. Below 7,132 words, five would no longer make 64 bits.
fn english() -> &'static [&'static str] {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let left_out: std::collections::BTreeSet<&str> = lines(LEFT_OUT).collect();
        eff_wordlist::large::LIST.iter().map(|(_, word)| *word).filter(|word| !left_out.contains(word)).collect()
    })
}

fn welsh() -> &'static [&'static str] {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    WORDS.get_or_init(|| lines(WELSH).collect())
}

pub fn list(language: Language) -> (&'static [&'static str], usize) {
    match language {
        Language::En => (english(), ENGLISH_WORDS),
        Language::Cy => (welsh(), WELSH_WORDS),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a list has thousands of words, not 2^52")]
fn bits(words: &[&str], count: usize) -> f64 {
    (words.len() as f64).log2() * count as f64
}

/// How many bits an offered passphrase has, worked out from the list.
#[must_use]
pub fn offered_bits(language: Language) -> f64 {
    let (words, count) = list(language);
    bits(words, count)
}

/// How many bits the recovery words have.
#[must_use]
pub fn recovery_bits() -> f64 {
    bits(english(), RECOVERY_WORDS)
}

fn draw(words: &[&'static str], count: usize) -> Result<String, Fault> {
    let length = u32::try_from(words.len()).map_err(|_| Fault::Broken("a list of words"))?;
    let mut drawn = String::with_capacity(count * 16);
    for _ in 0..count {
        let place = usize::try_from(random::below(length)?).map_err(|_| Fault::Broken("a list of words"))?;
        if !drawn.is_empty() {
            drawn.push(' ');
        }
        drawn.push_str(words.get(place).ok_or(Fault::Broken("a list of words"))?);
    }
    Ok(drawn)
}

/// A passphrase for her to take: five English words (64.0 bits) or seven Welsh ones (63 bits or more), small letters,
/// with blanks between. Wipe it once it is on the page.
///
/// # Errors
/// [`Fault::NoRandomness`].
pub fn offer_passphrase(language: Language) -> Result<String, Fault> {
    let (words, count) = list(language);
    draw(words, count)
}

/// Ten words that open her keys once if the passphrase is lost (128 bits). Shown once. English in both languages:
/// ten words of the shorter Welsh list would be too weak.
///
/// # Errors
/// [`Fault::NoRandomness`].
pub fn recovery_words() -> Result<String, Fault> {
    draw(english(), RECOVERY_WORDS)
}

/// Whether a folded text is nothing but words of one of our lists, at least as many as we offer.
pub fn all_offered(folded: &str) -> bool {
    [Language::En, Language::Cy].into_iter().any(|language| {
        let (words, count) = list(language);
        let typed: Vec<&str> = folded.split(' ').collect();
        typed.len() >= count && typed.iter().all(|word| words.contains(word))
    })
}
