//! A group's own list: words it adds, and words of the common lists that it leaves out.

use foundation::{FieldRefusals, Language, Refusal, names_somebody, tidy_line};

use super::folding::words;

/// The most words that a group adds, in both languages together.
pub const MOST_OWN: usize = 50;
/// The longest word, in letters.
const LONGEST: usize = 40;

/// What a group made of the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Words it added.
    pub added: Vec<(Language, String)>,
    /// Words of the common lists that it left out.
    pub left_out: Vec<(Language, String)>,
}

impl Own {
    /// Whether the group left out this word.
    #[must_use]
    pub fn leaves_out(&self, language: Language, word: &str) -> bool {
        self.left_out.iter().any(|(of, out)| *of == language && out == word)
    }

    /// The words it added in one language.
    pub fn added_in(&self, language: Language) -> impl Iterator<Item = &str> {
        self.added.iter().filter(move |(of, _)| *of == language).map(|(_, word)| word.as_str())
    }

    /// The list as it was typed: one word, or a few words, on each line. The list can be read by whoever runs the computer,
    /// so it may hold no name of a woman in the group.
    ///
    /// # Errors
    /// `wording-own-plain`, `wording-own-name` or `wording-own-many`, on the field of its language.
    pub fn typed(en: &str, cy: &str, left_out: Vec<(Language, String)>, names: &[&str]) -> Result<Self, FieldRefusals> {
        let mut refusals = FieldRefusals::new();
        let mut added: Vec<(Language, String)> = Vec::new();
        for (field, language, typed) in [("own-en", Language::En, en), ("own-cy", Language::Cy, cy)] {
            for line in lines_of(typed) {
                if let Err(refusal) = check(&line, names) {
                    refusals.add(field, refusal);
                } else if !added.contains(&(language, line.clone())) {
                    added.push((language, line));
                }
            }
            if added.len() > MOST_OWN {
                refusals.add(field, Refusal::new("wording-own-many").with("most", MOST_OWN));
            }
        }
        if refusals.is_empty() { Ok(Self { added, left_out }) } else { Err(refusals) }
    }
}

/// What stands on the lines of a box, in small letters.
#[must_use]
fn lines_of(typed: &str) -> Vec<String> {
    typed.lines().map(|line| tidy_line(line).to_lowercase()).filter(|line| !line.is_empty()).collect()
}

fn check(word: &str, names: &[&str]) -> Result<(), Refusal> {
    let plain = |letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’');
    let parts = words(word);
    let letters = word.chars().count();
    if !word.chars().all(plain) || !(2..=LONGEST).contains(&letters) || parts.is_empty() {
        return Err(Refusal::new("wording-own-plain").with("word", word));
    }
    if names_somebody(word, names).is_some() {
        Err(Refusal::new("wording-own-name").with("word", word))
    } else {
        Ok(())
    }
}
