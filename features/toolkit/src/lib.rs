//! The toolkit: exercises, a handbook and guides, read as data.

mod model;
mod pack;
mod pages;
mod picture;
mod rules;
mod shelf;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use pack::{Pack, Problem};
pub use pages::{group_cards, routes};
pub use shelf::put_up;

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "toolkit", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
