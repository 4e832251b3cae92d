//! Meetings: when and where, who holds them, who is coming, each woman's own way of taking part, and a calendar address
//! that says nothing.
//!
//! What a woman must be told when a meeting changes is not here: `notices` calls [`apply_change`] and tells everybody.

mod calendar;
mod daylight;
mod jobs;
mod labels;
mod leaving;
mod model;
mod pages;
pub mod rules;
mod sealing;
mod series;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use jobs::duties;
pub use leaving::{
    forget_account, forget_member, key_turned, keys_changed, keys_lost, membership_changed, stepped_down,
    what_she_holds,
};
pub use model::{
    Change, Coming, ComingCounts, HAPPENINGS, Meeting, MeetingState, NOTHING_UNUSUAL, SeenBy, SeriesRule, WAYS, Way,
    WayAnswer,
};
pub use pages::{group_cards, host_cards, opening_steps, public_cards, public_meets, routes};
pub use store::{
    add, answer_coming, apply_change,
    asks::{asked_about, asked_by},
    been, called_off, coming_counts, coming_of, hold_instead, meeting, say_what_might_happen, show, upcoming,
    with_more_happening,
};

pub use views::about_room;

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "meetings", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
