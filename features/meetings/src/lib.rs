//! Meetings: when and where, who holds them, who is coming, each woman's own way of taking part, and a calendar address
//! that says nothing.
//!
//! What a woman must be told when a meeting changes is not here: `notices` calls [`apply_change`] and tells everybody.

mod model;
pub mod rules;
mod store;

pub use model::{Change, Coming, ComingCounts, HAPPENINGS, Meeting, MeetingState, NOTHING_UNUSUAL, SeriesRule};
pub use store::{add, answer_coming, apply_change, coming_counts, coming_of, meeting, show, upcoming};

/// The sentences of this feature.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "meetings", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
