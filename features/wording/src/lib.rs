//! Another way to say it (S75), and the facilitators' notes.
//!
//! Where somebody who holds a group writes a note about a member, and a word of it says what she is like instead of what
//! happened, a quiet line asks. [`another_way`] is what other features reach through [`web::Hooks::another_way`].

mod asking;
mod hooks;
mod model;
mod pages;
mod rules;
mod sealing;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use asking::another_way;
pub use hooks::{duties, group_cards, hear};
pub use pages::routes;

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "wording", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
