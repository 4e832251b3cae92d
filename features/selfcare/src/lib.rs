//! What those who hold a group carry: a planned pause with cover, quiet days, how full her cup is, whom she talks with, and
//! the morning after a hard meeting.
//!
//! No reason is asked anywhere, nothing is added up, and a host reads that there is cover, never a word.

mod jobs;
mod model;
mod pages;
mod rules;
mod sealing;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::{duties, forget_account, forget_member, hear, keys_lost, membership_changed, stepped_down};
pub use pages::{evening_helps, group_cards, home_cards, host_cards, reads_again, routes, what_she_holds};
pub use sealing::{keys_changed, make_secrets};

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "selfcare", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
