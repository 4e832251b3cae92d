//! The group agreement: starting lines of ours to pick from, the group's own, versions the group decides, and what each
//! woman answers, for herself.

mod jobs;
mod model;
mod pages;
pub mod rules;
mod sealing;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::duties;
pub use model::{Agreement, Answer, Line, Shown, Version};
pub use pages::{
    credits_home_cards, credits_public_cards, group_cards, on_paper, opening_steps, public_cards, routes,
    values_on_paper, values_public_cards,
};
pub use store::{agreement, forget_member, keys_changed, keys_lost, membership_changed, stepped_down};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "agreements", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
