//! What women write to each other: notices, private words with the facilitators, and posts where the group chose it.
//!
//! Nothing here counts who read what. Words lie sealed; the tables know a day and a place in the order, no hour.

mod hooks;
mod model;
mod pages;
mod posts;
mod private;
mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use hooks::{forget_member, group_cards, keys_changed, keys_lost, membership_changed};
pub use pages::routes;

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words {
        feature: "conversation",
        en: include_str!("../words/en.ftl"),
        cy: include_str!("../words/cy.ftl"),
    }
}
