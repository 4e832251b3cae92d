//! Rooms, halls, online rooms and telephone lines: two wordings, what a room does to people, and how to get home.
//!
//! What members get never stands where outsiders read. What is hard for some in the group has no woman behind it.

mod labels;
mod model;
mod pages;
pub mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use model::{Fact, HardThing, Kind, LastBus, Room, Size};
pub use pages::{opening_checks, routes};
pub use store::{add, hard_things, keep_facts, mark_checked, room, rooms};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "venues", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
