//! What a host heard from its women and what came of it, by year, for everybody; by which day it says so is a promise. And the
//! days by which a host answers somebody who complained.

mod model;
mod pages;
mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use pages::{group_cards, home_cards, host_cards, public_cards, routes};

/// The cards it brings.
pub fn hear(hooks: &mut web::Hooks) {
    hooks.host_cards.push(host_cards);
    hooks.home_cards.push(home_cards);
    hooks.group_cards.push(group_cards);
    hooks.public_cards.push(public_cards);
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "heard", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
