//! Promises: what somebody said she would do, by a day, closed with a sentence.
//!
//! Other features make one with [`make`], close it with [`close`], and read them with [`of_group`], [`made_to`] and
//! [`due_before`], with sentences of ours. Words of a facilitator's are sealed to those it concerns. Who sees which is decided by [`Promise::may_be_seen_by`].

mod apart;
mod jobs;
mod model;
mod pages;
mod rules;
mod sealing;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::duties;
pub use model::{Became, Kept, Looker, MadeTo, Owner, Part, Promise, Sentence, Told};
pub use pages::{became_of, group_cards, public_cards, routes, what_she_holds};
pub use rules::{Closing, HonestWord, Honesty, NewPromise, honesty};
pub use store::{
    close, due_before, forget_made_to, forget_member, keys_changed, keys_lost, made_to, make, membership_changed,
    of_group, open_between, say_honestly, stepped_down,
};

/// What it hears of from others, and the card it brings.
pub fn hear(hooks: &mut web::Hooks) {
    hooks.forget_member.push(forget_member);
    hooks.membership_changed.push(membership_changed);
    hooks.keys_changed.push(keys_changed);
    hooks.keys_lost.push(keys_lost);
    hooks.what_she_holds.push(what_she_holds);
    hooks.stepped_down.push(stepped_down);
    hooks.group_cards.push(group_cards);
    hooks.became_of.push(became_of);
    hooks.public_cards.push(public_cards);
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "promises", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
