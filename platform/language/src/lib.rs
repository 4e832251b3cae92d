//! English and Welsh as equals: the sentences of every feature, dates and sums as each language writes them, and the
//! checks that keep both right.
//!
//! A page holds a [`Speaker`] and asks it for sentences by key. The sentences live beside the feature that says them,
//! in `words/en.ftl` and `words/cy.ftl`; [`check`] reads both and finds what a tired translator would miss.
//! Nothing here reads a clock, a file or a database. How to add a sentence: `README.md` in this folder.

mod catalogue;
mod check;
mod dates;
mod keys;
mod lists;
mod own;
mod pounds;
mod reading_age;
mod words;

pub use catalogue::{Catalogue, Speaker, said_number};
pub use check::{MessageLength, Problem, check, message_length, message_lengths, unkind_word};
pub use dates::{
    day, day_in_sentence, day_short, day_time, evening_or_day, evening_or_day_alone, month, time, weekday,
};
pub use keys::{keys_used, keys_written, words_key};
pub use lists::{and_list, and_list_of_common_nouns};
pub use own::{
    ENGLISH, Forms, Gender, Noun, OFFERED, OWN_WORDS, Offered, OwnWords, WELSH, beginnings, english_forms, forms_in,
    names_of, welsh_forms,
};
pub use pounds::pounds;
pub use reading_age::reading_age;
pub use words::{Words, platform_words};

#[cfg(test)]
mod tests;
