//! Groups: who is in one, what they may do, and the keys their words are sealed with.
//!
//! Every feature that belongs to a group stands on three things from here: the proofs [`Member`] and [`Facilitator`]
//! that its pages take, [`people`] and [`facts`], and the [`Ring`] that seals and opens words. How they fit together,
//! and how to seal words of your own: `README.md`.

mod chain;
mod jobs;
mod joining;
mod leaving;
mod model;
mod pages;
mod proofs;
mod readers;
mod ring;
pub mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::{clear_away, duties, turn_old_epochs};
pub(crate) use joining::hers;
pub use joining::{Code, create, invite, join, keep_place};
pub use leaving::{
    Removal, ask_removal, come_back, erase_from_group, finish_what_a_kill_left, forget_account, keys_changed, leave,
    let_place_go, make_facilitator, removal_asked, removals_waiting, remove, rest, step_down, turn_epoch,
};
pub use model::{Belonging, Both, Chain, GroupFacts, GroupState, NewGroup, NewsLine, Person, Role};
pub use pages::routes;
pub use proofs::{Facilitator, Member};
pub use readers::{Readers, readers};
pub use ring::{Ring, SealedWords, ring};
pub use store::{check_epoch, facts, facts_by_word, groups_of, news, people, person, places_of};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "groups", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
