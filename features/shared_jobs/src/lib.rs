//! The jobs of a date, shared: picked by whoever holds the group, taken and handed back in one tap; and lifts to it.
//!
//! No reason is asked, nothing is added up, and nothing of the past is kept.

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
pub use pages::{date_links, routes, what_she_holds};
pub use sealing::{keys_changed, make_secrets};

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "shared-jobs", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
