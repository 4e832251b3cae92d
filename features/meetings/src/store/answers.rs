//! Who is coming. Facilitators see numbers; each woman sees her own answer.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::{coming, meeting_people, meetings};
use crate::model::{Coming, ComingCounts, Said};

/// Keeps her answer, and how often the date had changed by then; the last one counts. Nothing takes it back to silence.
///
/// # Errors
/// The store cannot be reached.
pub fn answer_coming(
    store: &mut Store,
    group: Id,
    meeting: Id,
    handle: Id,
    answer: Option<Coming>,
) -> Result<(), Fault> {
    diesel::delete(
        coming::table
            .filter(coming::group_id.eq(group.to_vec()))
            .filter(coming::meeting_id.eq(meeting.to_vec()))
            .filter(coming::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    let Some(answer) = answer else { return Ok(()) };
    let times_changed = changed(store, group, meeting)?;
    let touched = diesel::insert_into(coming::table)
        .values((
            coming::group_id.eq(group.to_vec()),
            coming::meeting_id.eq(meeting.to_vec()),
            coming::handle.eq(handle.to_vec()),
            coming::answer.eq(answer.word()),
            coming::times_changed.eq(times_changed),
        ))
        .execute(store)?;
    Fault::rows("coming", touched, 1)
}

/// Her own answer.
///
/// # Errors
/// The store cannot be reached.
pub fn coming_of(store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<Option<Coming>, Fault> {
    Ok(said_of(store, group, meeting, handle)?.map(|said| said.coming))
}

/// Her own answer, and whether the date changed since.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn said_of(store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<Option<Said>, Fault> {
    let row: Option<(String, i64)> = coming::table
        .filter(coming::group_id.eq(group.to_vec()))
        .filter(coming::meeting_id.eq(meeting.to_vec()))
        .filter(coming::handle.eq(handle.to_vec()))
        .select((coming::answer, coming::times_changed))
        .first(store)
        .optional()?;
    let Some((word, then)) = row else { return Ok(None) };
    let coming = Coming::from_word(&word).ok_or(Fault::Tampered("an answer"))?;
    Ok(Some(Said { coming, before_the_change: then < changed(store, group, meeting)? }))
}

/// How often a date has changed since it was shown.
fn changed(store: &mut Store, group: Id, meeting: Id) -> Result<i64, Fault> {
    let found: Option<i64> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::id.eq(meeting.to_vec()))
        .select(meetings::times_changed)
        .first(store)
        .optional()?;
    found.ok_or(Fault::Rows { what: "meetings", touched: 0, expected: 1 })
}

/// How many gave which answer.
///
/// # Errors
/// The store cannot be reached.
pub fn coming_counts(store: &mut Store, group: Id, meeting: Id) -> Result<ComingCounts, Fault> {
    let words: Vec<(String, i64)> = coming::table
        .filter(coming::group_id.eq(group.to_vec()))
        .filter(coming::meeting_id.eq(meeting.to_vec()))
        .select((coming::answer, coming::times_changed))
        .load(store)?;
    let mut counts = ComingCounts::default();
    if words.is_empty() {
        return Ok(counts);
    }
    let now = changed(store, group, meeting)?;
    for (word, then) in words {
        let coming = Coming::from_word(&word).ok_or(Fault::Tampered("an answer"))?;
        if then < now && coming != Coming::NotThisTime {
            counts.before_the_change += 1;
        }
        match coming {
            Coming::Yes => counts.yes += 1,
            Coming::Maybe => counts.maybe += 1,
            Coming::NotThisTime => counts.not_this_time += 1,
        }
    }
    Ok(counts)
}

/// Takes a member's answers and parts away.
pub(crate) fn forget_traces(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    diesel::delete(
        coming::table.filter(coming::group_id.eq(group.to_vec())).filter(coming::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    diesel::delete(
        meeting_people::table
            .filter(meeting_people::group_id.eq(group.to_vec()))
            .filter(meeting_people::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}
