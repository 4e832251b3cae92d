//! What is found in a note, and what a group may put on its list. No world in it.

mod folding;
mod found;
mod mutations;
mod names;
mod own;

pub use folding::words as plain;
pub use found::{Lists, found, pattern};
pub use names::{own_form, own_welsh_word, own_word};
pub use own::Own;

#[cfg(test)]
pub use {mutations::mutations, own::MOST_OWN};
