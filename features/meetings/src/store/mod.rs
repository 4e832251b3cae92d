//! The only SQL about meetings.

mod addresses;
mod answers;
mod reading;
mod writing;

pub(crate) mod asks;

pub(crate) use addresses::{Feed, feed_behind, feed_of, forget_feed, keep_feed, own_feed_off};
pub(crate) use answers::forget_traces;
pub(crate) use answers::said_of;
pub use answers::{answer_coming, coming_counts, coming_of};
pub(crate) use reading::{any, choice, last_room, listed, next_shown};
pub use reading::{been, called_off, meeting, upcoming};
pub use writing::{add, apply_change, hold_instead, say_what_might_happen, show, with_more_happening};
pub(crate) use writing::{
    change_planned, change_told, forget_answers, free_parts, keep_choice, put_on_list, take_over, take_planned,
};

diesel::table! {
    series (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        rule -> Text,
        first_on -> Text,
        last_on -> Text,
        made_on -> Text,
    }
}
diesel::table! {
    meetings (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        series_id -> Nullable<Binary>,
        starts_at -> Text,
        ends_at -> Text,
        zone -> Text,
        venue_id -> Binary,
        state -> Text,
        happening -> Text,
        happening_en -> Text,
        happening_cy -> Text,
        cost_pence -> BigInt,
        cost_note_en -> Text,
        cost_note_cy -> Text,
        link -> Text,
        note_en -> Text,
        note_cy -> Text,
        times_changed -> BigInt,
        changed_at -> BigInt,
        holder_untold -> BigInt,
    }
}
diesel::table! {
    meeting_people (group_id, meeting_id, handle, part) {
        group_id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        part -> Text,
    }
}
diesel::table! {
    coming (group_id, meeting_id, handle) {
        group_id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        answer -> Text,
        times_changed -> BigInt,
    }
}
diesel::table! {
    ways (group_id, meeting_id, handle) {
        group_id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        id -> Binary,
        asked -> BigInt,
        seen_by -> Text,
        ask_epoch -> Nullable<BigInt>,
        ask_sealed -> Nullable<Binary>,
        answer -> Text,
        answered_by -> Nullable<Binary>,
        answer_revision -> BigInt,
        answer_epoch -> Nullable<BigInt>,
        answer_sealed -> Nullable<Binary>,
    }
}
diesel::table! {
    way_copies (group_id, meeting_id, handle, part, reader) {
        group_id -> Binary,
        meeting_id -> Binary,
        handle -> Binary,
        part -> Text,
        reader -> Binary,
        sealed -> Binary,
    }
}
diesel::table! {
    feeds (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        token_hash -> Binary,
        says -> Text,
        place -> BigInt,
        language -> Text,
    }
}
diesel::table! {
    meeting_choices (group_id) {
        group_id -> Binary,
        shows -> Text,
    }
}

pub(crate) const HOLDING: &str = "holding";
pub(crate) const GREETING: &str = "greeting";
pub(crate) const COVER: &str = "cover";

/// A time on the wall as its column holds it: `2026-12-10T18:30`. Sorts as it runs.
pub(crate) fn wall(at: jiff::civil::DateTime) -> String {
    format!("{}T{:02}:{:02}", at.date(), at.hour(), at.minute())
}
