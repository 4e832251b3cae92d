//! What the gaps are called that a group's words fill.

use foundation::Language;

use super::Noun;

/// Every name, with whom it is for and which form it asks for (its place in [`super::forms_in`]). With a capital it stands at the
/// start of a sentence: `{ $Facilitators }`.
pub const OWN_WORDS: [(Language, &str, Noun, usize); 48] = [
    (Language::En, "facilitator", Noun::Facilitator, 0),
    (Language::En, "facilitators", Noun::Facilitator, 1),
    (Language::En, "a-facilitator", Noun::Facilitator, 2),
    (Language::En, "facilitators-possessive", Noun::Facilitator, 3),
    (Language::En, "woman", Noun::Woman, 0),
    (Language::En, "women", Noun::Woman, 1),
    (Language::En, "a-woman", Noun::Woman, 2),
    (Language::En, "women-possessive", Noun::Woman, 3),
    (Language::En, "member", Noun::Member, 0),
    (Language::En, "members", Noun::Member, 1),
    (Language::En, "a-member", Noun::Member, 2),
    (Language::En, "members-possessive", Noun::Member, 3),
    (Language::Cy, "hwylusydd", Noun::Facilitator, 0),
    (Language::Cy, "hwylusydd-soft", Noun::Facilitator, 1),
    (Language::Cy, "hwylusydd-after-yn", Noun::Facilitator, 2),
    (Language::Cy, "hwylusydd-after-r", Noun::Facilitator, 3),
    (Language::Cy, "yr-hwylusydd", Noun::Facilitator, 4),
    (Language::Cy, "a-hwylusydd", Noun::Facilitator, 5),
    (Language::Cy, "un-hwylusydd", Noun::Facilitator, 6),
    (Language::Cy, "dau-hwylusydd", Noun::Facilitator, 7),
    (Language::Cy, "hwyluswyr", Noun::Facilitator, 8),
    (Language::Cy, "hwyluswyr-soft", Noun::Facilitator, 9),
    (Language::Cy, "yr-hwyluswyr", Noun::Facilitator, 10),
    (Language::Cy, "a-hwyluswyr", Noun::Facilitator, 11),
    (Language::Cy, "menyw", Noun::Woman, 0),
    (Language::Cy, "menyw-soft", Noun::Woman, 1),
    (Language::Cy, "menyw-after-yn", Noun::Woman, 2),
    (Language::Cy, "menyw-after-r", Noun::Woman, 3),
    (Language::Cy, "y-fenyw", Noun::Woman, 4),
    (Language::Cy, "a-menyw", Noun::Woman, 5),
    (Language::Cy, "un-fenyw", Noun::Woman, 6),
    (Language::Cy, "dwy-fenyw", Noun::Woman, 7),
    (Language::Cy, "menywod", Noun::Woman, 8),
    (Language::Cy, "menywod-soft", Noun::Woman, 9),
    (Language::Cy, "y-menywod", Noun::Woman, 10),
    (Language::Cy, "a-menywod", Noun::Woman, 11),
    (Language::Cy, "aelod", Noun::Member, 0),
    (Language::Cy, "aelod-soft", Noun::Member, 1),
    (Language::Cy, "aelod-after-yn", Noun::Member, 2),
    (Language::Cy, "aelod-after-r", Noun::Member, 3),
    (Language::Cy, "yr-aelod", Noun::Member, 4),
    (Language::Cy, "ac-aelod", Noun::Member, 5),
    (Language::Cy, "un-aelod", Noun::Member, 6),
    (Language::Cy, "dau-aelod", Noun::Member, 7),
    (Language::Cy, "aelodau", Noun::Member, 8),
    (Language::Cy, "aelodau-soft", Noun::Member, 9),
    (Language::Cy, "yr-aelodau", Noun::Member, 10),
    (Language::Cy, "ac-aelodau", Noun::Member, 11),
];

/// A gap that a group's words fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) language: Language,
    pub(crate) noun: Noun,
    /// Which form, by its place.
    pub(crate) form: usize,
    /// Whether it stands at the start of a sentence.
    pub(crate) capital: bool,
}

/// What a name asks for in a sentence of this language; nothing where it is no name of ours.
pub(crate) fn named(language: Language, name: &str) -> Option<Named> {
    let capital = name.starts_with(|first: char| first.is_ascii_uppercase());
    let small: String =
        name.char_indices().map(|(at, letter)| if at == 0 { letter.to_ascii_lowercase() } else { letter }).collect();
    OWN_WORDS.iter().find(|(of, called, _, _)| *of == language && *called == small).map(|(_, _, noun, form)| Named {
        language,
        noun: *noun,
        form: *form,
        capital,
    })
}

/// The names that sentences of a language may use, small and with a capital.
pub fn names_of(language: Language) -> impl Iterator<Item = String> {
    let with_capital = |name: &str| super::capital(name);
    OWN_WORDS
        .into_iter()
        .filter(move |(of, ..)| *of == language)
        .flat_map(move |(_, name, ..)| [name.to_owned(), with_capital(name)])
}
