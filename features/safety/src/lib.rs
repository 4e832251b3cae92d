//! Get help, what we keep, who can see what, hiding, and saying that something doesn't feel right.

mod pages;
mod views;

#[cfg(test)]
mod tests;

pub use pages::routes;

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "safety", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
