//! Get help, what we keep, who can see what, hiding, and saying that something doesn't feel right.
//!
//! Conversation takes [`kept_apart_with`] and [`report_message`] from here; the server takes the routes, the hooks and the
//! duty. Nobody else asks anything of reports: who wrote, to whom and how often is nobody's to count.

mod jobs;
mod model;
mod pages;
mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::CLEAR_AWAY;
pub use model::State as ReportState;
pub use pages::{
    ReportedMessage, group_cards, home_cards, host_cards, report_message, report_message_page, reported_messages,
    routes, what_she_holds,
};
pub use store::{forget_account, forget_member, kept_apart_with, keys_changed, make_secrets};

/// What it hears of from others, and the cards it brings.
pub fn hear(hooks: &mut web::Hooks) {
    hooks.forget_member.push(forget_member);
    hooks.forget_account.push(forget_account);
    hooks.keys_changed.push(keys_changed);
    hooks.home_cards.push(home_cards);
    hooks.group_cards.push(group_cards);
    hooks.what_she_holds.push(what_she_holds);
    hooks.host_cards.push(host_cards);
    hooks.kept_apart.push(kept_apart_with);
}

/// What it does by itself.
#[must_use]
pub fn duties() -> Vec<web::Duty> {
    vec![CLEAR_AWAY]
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "safety", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
