//! Groups: who is in one, what they may do, and the keys their words are sealed with.
//!
//! Every feature that belongs to a group stands on three things from here: the proofs [`Member`] and [`Facilitator`]
//! that its pages take, [`people`] and [`facts`], and the [`Ring`] that seals and opens words. How they fit together,
//! and how to seal words of your own: `README.md`.

mod beginning;
mod chain;
mod holding;
mod jobs;
mod joining;
mod leaving;
mod model;
pub mod opening;
mod pages;
mod proofs;
mod readers;
mod readmission;
mod rekeying;
mod ring;
pub mod rules;
pub mod second;
mod store;
mod tables;
mod views;
mod words_store;

#[cfg(test)]
mod tests;

pub use beginning::create;
pub use holding::{
    Removal, ask_removal, make_facilitator, refuse_removal, removal_asked, removals_waiting, remove, step_down,
};
pub use jobs::{clear_away, duties, turn_old_epochs};
pub(crate) use joining::hers;
pub use joining::{Code, invite, invite_in_turn, join, keep_place, open_codes, used_codes, void_code};
pub use leaving::{come_back, erase_from_group, finish_what_a_kill_left, forget_account, leave, let_place_go, rest};
pub use model::{Belonging, Both, Chain, GroupFacts, GroupState, NewGroup, NewsLine, Person, Role};
pub use pages::asked::{group_cards, home_cards};
pub use pages::host::{UnderHost, host_cards, host_routes, programme_lines, public_cards, under_host};
pub use pages::leaves::{own_word, told_by_place, told_in};
pub use pages::routes;
pub use pages::sender::sender_name;
pub use proofs::{Facilitator, Member};
pub use readers::{Readers, readers};
pub use readmission::readmission_duties;
pub use rekeying::{keys_changed, turn_epoch};
pub use ring::{Object, Ring, SealedWords, ring};
pub use rules::{Leaving, ToldByPlace};
pub use store::{check_epoch, facts, facts_by_word, groups_of, news, people, person, places_of, was_here};
pub use words_store::{
    face, forget_what_she_wrote, plans, put_called, put_door, put_languages, put_limits, put_lines, put_listed,
    put_names, put_reading, put_words_of, put_writing, take_down_when_she_leaves, words_of,
};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "groups", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}

/// The starter texts: facilitators pick from them and change them.
#[must_use]
pub const fn starters() -> language::Words {
    language::Words {
        feature: "starters",
        en: include_str!("../../../content/starters/en.ftl"),
        cy: include_str!("../../../content/starters/cy.ftl"),
    }
}
