//! Having a hand in a group: seven small ways that any woman may try, a try with somebody beside her, and a word afterwards in
//! the form she chooses; the same between two who hold a group, after a meeting.
//!
//! Nothing is counted, no order has to be kept, and only two women know of a try.

mod jobs;
mod model;
mod pages;
mod rules;
mod sealing;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::{duties, forget_member, hear, keys_lost, membership_changed, stepped_down};
pub use pages::{evening_helps, group_cards, routes, what_she_holds};
pub use sealing::{keys_changed, make_secrets};

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "leadership", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
