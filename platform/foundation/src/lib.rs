//! What everything stands on: ids, the clock, languages, tidy text and refusals.
//!
//! Nothing here reads a file, a socket or a database, and nothing is async. A type belongs here when two features
//! and the platform need the same one; anything that knows what a group or a meeting is belongs in a feature.

mod clock;
mod code;
mod id;
mod language;
mod names;
mod plain;
mod refusal;
mod text;
pub mod typed;

pub use clock::{Clock, day_here};
pub use code::{code_for_reading, letters_of_code, read_code};
pub use id::{Id, NotAnId, short_word};
pub use language::Language;
pub use names::names_somebody;
pub use plain::{plain_letter, plain_text, plain_words, seen_text};
pub use refusal::{Argument, FieldRefusals, Refusal};
pub use text::{TextRule, tidy_line, tidy_text};

/// The time zone every date a woman reads is told in (practice.md §4j-9).
pub const TIME_ZONE: &str = "Europe/London";
