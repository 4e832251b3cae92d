//! How many women a group has room for, and a list of those who wait: in the order of asking, with an offer and time to answer.

mod jobs;
mod model;
mod pages;
mod rules;
mod sealing;
mod settling;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::{duties, forget_account, hear, keys_changed, membership_changed};
pub use pages::{group_cards, home_cards, public_cards, routes};
pub use settling::may_invite;

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "waiting", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
