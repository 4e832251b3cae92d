//! Hosts: the organisations groups stand under, what they say of themselves, who runs them, and who would rather not be
//! in touch with them.
//!
//! A host's people never see a woman's words or who is in a group; what a list of theirs may show of a woman goes
//! through [`who_may_be_seen`].

mod model;
mod pages;
mod proofs;
pub mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use model::{Both, CodeKind, HostBelonging, HostFacts, HostPage, HostPerson, HostRole};
pub use pages::{home_cards, routes};
pub use proofs::Coordinator;
pub use store::{
    HostCode, add_person, all, coordinators, facts, facts_by_word, forget_account, hosts_of, is_kept_from,
    keep_sender_name, make, make_code, people, safeguarding_leads, sender_name, use_code, who_may_be_seen,
};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "hosts", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
