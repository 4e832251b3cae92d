//! toolkit: the front door. What others may use is here, and nothing else is.

mod model;
mod pages;
mod rules;
mod store;
mod views;

use language::Words;

/// This feature's sentences.
pub const WORDS: Words =
    Words { feature: "toolkit", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") };
