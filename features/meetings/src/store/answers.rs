//! Who is coming. Facilitators see numbers; each woman sees her own answer.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;

use super::{coming, meeting_people};
use crate::model::{Coming, ComingCounts};

/// Keeps her answer; the last one counts. Nothing takes it back to silence.
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
    let touched = diesel::insert_into(coming::table)
        .values((
            coming::group_id.eq(group.to_vec()),
            coming::meeting_id.eq(meeting.to_vec()),
            coming::handle.eq(handle.to_vec()),
            coming::answer.eq(answer.word()),
        ))
        .execute(store)?;
    Fault::rows("coming", touched, 1)
}

/// Her own answer.
///
/// # Errors
/// The store cannot be reached.
pub fn coming_of(store: &mut Store, group: Id, meeting: Id, handle: Id) -> Result<Option<Coming>, Fault> {
    let word: Option<String> = coming::table
        .filter(coming::group_id.eq(group.to_vec()))
        .filter(coming::meeting_id.eq(meeting.to_vec()))
        .filter(coming::handle.eq(handle.to_vec()))
        .select(coming::answer)
        .first(store)
        .optional()?;
    word.map(|word| Coming::from_word(&word).ok_or(Fault::Tampered("an answer"))).transpose()
}

/// How many gave which answer.
///
/// # Errors
/// The store cannot be reached.
pub fn coming_counts(store: &mut Store, group: Id, meeting: Id) -> Result<ComingCounts, Fault> {
    let words: Vec<String> = coming::table
        .filter(coming::group_id.eq(group.to_vec()))
        .filter(coming::meeting_id.eq(meeting.to_vec()))
        .select(coming::answer)
        .load(store)?;
    let mut counts = ComingCounts::default();
    for word in words {
        match Coming::from_word(&word).ok_or(Fault::Tampered("an answer"))? {
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
