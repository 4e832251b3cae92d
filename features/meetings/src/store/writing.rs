//! Changing meetings.

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::{Timestamp, civil::Date};

use super::{
    COVER, GREETING, HOLDING, coming, meeting, meeting_choices, meeting_people, meetings, series, wall, way_copies,
    ways,
};
use crate::{
    model::{Change, Meeting, MeetingState, NOTHING_UNUSUAL},
    rules::{self, NewDates, Planned, Told},
};

/// The columns of a meeting that a form fills.
macro_rules! written {
    ($planned:expr) => {
        (
            meetings::venue_id.eq($planned.room.to_vec()),
            meetings::happening.eq($planned.told.happening.join(" ")),
            meetings::happening_en.eq($planned.told.happening_text.en.clone()),
            meetings::happening_cy.eq($planned.told.happening_text.cy.clone()),
            meetings::cost_pence.eq($planned.cost_pence),
            meetings::cost_note_en.eq($planned.cost_note.en.clone()),
            meetings::cost_note_cy.eq($planned.cost_note.cy.clone()),
            meetings::link.eq($planned.link.clone()),
        )
    };
}

/// Keeps new dates: one, or a series with all of its own. Answers the id of the first.
///
/// # Errors
/// The store cannot be reached; [`Fault::Rows`] when there is nothing to keep.
pub fn add(store: &mut Store, group: Id, ids: &[Id], new: &NewDates, now: Timestamp) -> Result<Id, Fault> {
    let first = *ids.first().ok_or(Fault::Rows { what: "meetings", touched: 0, expected: 1 })?;
    let made_on = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    // The series bears the id of its first date: both are random, and nobody reads the one for the other.
    let of = if new.days.len() > 1 { Some(series_row(store, group, first, new, made_on)?) } else { None };
    for (id, day) in ids.iter().zip(&new.days) {
        let touched = diesel::insert_into(meetings::table)
            .values((
                (
                    meetings::group_id.eq(group.to_vec()),
                    meetings::id.eq(id.to_vec()),
                    meetings::series_id.eq(of.map(|id| id.to_vec())),
                    meetings::starts_at.eq(wall(day.to_datetime(new.planned.starts))),
                    meetings::ends_at.eq(wall(day.to_datetime(new.planned.ends))),
                    meetings::zone.eq(foundation::TIME_ZONE),
                    meetings::state.eq(if new.shown { MeetingState::On } else { MeetingState::Planned }.word()),
                    meetings::note_en.eq(""),
                    meetings::note_cy.eq(""),
                    meetings::times_changed.eq(0),
                    meetings::changed_at.eq(now.as_microsecond()),
                ),
                written!(new.planned),
            ))
            .execute(store)?;
        Fault::rows("meetings", touched, 1)?;
        keep_people(store, group, *id, &new.planned.holding, HOLDING)?;
        keep_people(store, group, *id, new.planned.told.greeting.as_slice(), GREETING)?;
        keep_people(store, group, *id, &new.planned.told.cover, COVER)?;
    }
    Ok(first)
}

fn series_row(store: &mut Store, group: Id, id: Id, new: &NewDates, made_on: Date) -> Result<Id, Fault> {
    let day = |day: Option<&Date>| day.map_or_else(String::new, ToString::to_string);
    let touched = diesel::insert_into(series::table)
        .values((
            series::group_id.eq(group.to_vec()),
            series::id.eq(id.to_vec()),
            series::rule.eq(new.rule.as_ref().map_or("picked", crate::SeriesRule::word)),
            series::first_on.eq(day(new.days.first())),
            series::last_on.eq(day(new.days.last())),
            series::made_on.eq(made_on.to_string()),
        ))
        .execute(store)?;
    Fault::rows("series", touched, 1)?;
    Ok(id)
}

fn keep_people(store: &mut Store, group: Id, id: Id, people: &[Id], part: &'static str) -> Result<(), Fault> {
    diesel::delete(
        meeting_people::table
            .filter(meeting_people::group_id.eq(group.to_vec()))
            .filter(meeting_people::meeting_id.eq(id.to_vec()))
            .filter(meeting_people::part.eq(part)),
    )
    .execute(store)?;
    for handle in people {
        let touched = diesel::insert_into(meeting_people::table)
            .values((
                meeting_people::group_id.eq(group.to_vec()),
                meeting_people::meeting_id.eq(id.to_vec()),
                meeting_people::handle.eq(handle.to_vec()),
                meeting_people::part.eq(part),
            ))
            .execute(store)?;
        Fault::rows("meeting_people", touched, 1)?;
    }
    Ok(())
}

/// Takes on a part that nobody has. Answers whether it was free.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn take_over(store: &mut Store, group: Id, id: Id, by: Id, part: &'static str) -> Result<bool, Fault> {
    let taken: i64 = meeting_people::table
        .filter(meeting_people::group_id.eq(group.to_vec()))
        .filter(meeting_people::meeting_id.eq(id.to_vec()))
        .filter(meeting_people::part.eq(part))
        .count()
        .get_result(store)?;
    if taken > 0 {
        return Ok(false);
    }
    keep_people(store, group, id, &[by], part)?;
    if part == HOLDING {
        nobody_told_who_holds_it(store, group, id)?;
    }
    Ok(true)
}

/// Women who were shown a date were told another face: it is to be said, until a change of plan says it.
fn nobody_told_who_holds_it(store: &mut Store, group: Id, id: Id) -> Result<(), Fault> {
    diesel::update(
        meetings::table
            .filter(meetings::group_id.eq(group.to_vec()))
            .filter(meetings::id.eq(id.to_vec()))
            .filter(meetings::state.eq_any([MeetingState::On.word(), MeetingState::Changed.word()])),
    )
    .set(meetings::holder_untold.eq(1))
    .execute(store)?;
    Ok(())
}

/// Puts one who holds the group in the place of another at a date that both agreed on: the other neither holds it nor
/// greets at its door.
///
/// # Errors
/// The store cannot be reached, or there is no such meeting.
pub fn hold_instead(store: &mut Store, group: Id, id: Id, before: Id, now: Id) -> Result<(), Fault> {
    let found = meeting(store, group, id)?.ok_or(Fault::Rows { what: "meetings", touched: 0, expected: 1 })?;
    let mut holding = found.holding;
    holding.retain(|handle| *handle != before && *handle != now);
    holding.insert(0, now);
    keep_people(store, group, id, &holding, HOLDING)?;
    let greeting = found.greeting.filter(|handle| *handle != before);
    keep_people(store, group, id, greeting.as_slice(), GREETING)?;
    nobody_told_who_holds_it(store, group, id)
}

/// Whoever stepped down has no part in any meeting that is not over: it is free for another.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn free_parts(store: &mut Store, group: Id, handle: Id, now: jiff::civil::DateTime) -> Result<(), Fault> {
    let ahead: Vec<Vec<u8>> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::ends_at.ge(wall(now)))
        .select(meetings::id)
        .load(store)?;
    diesel::delete(
        meeting_people::table
            .filter(meeting_people::group_id.eq(group.to_vec()))
            .filter(meeting_people::handle.eq(handle.to_vec()))
            .filter(meeting_people::meeting_id.eq_any(ahead)),
    )
    .execute(store)?;
    Ok(())
}

/// Who was coming, and in which way, goes the day after. Answers of how many meetings.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn forget_answers(store: &mut Store, ended_before: jiff::civil::DateTime) -> Result<usize, Fault> {
    type Place = (Vec<u8>, Vec<u8>);
    let mut places: Vec<Place> = coming::table.select((coming::group_id, coming::meeting_id)).distinct().load(store)?;
    places.extend(ways::table.select((ways::group_id, ways::meeting_id)).distinct().load::<Place>(store)?);
    places.sort_unstable();
    places.dedup();
    let mut gone = 0;
    for (group, id) in places {
        let over: i64 = meetings::table
            .filter(meetings::group_id.eq(&group))
            .filter(meetings::id.eq(&id))
            .filter(meetings::ends_at.lt(wall(ended_before)))
            .count()
            .get_result(store)?;
        if over == 0 {
            continue;
        }
        gone += 1;
        diesel::delete(
            way_copies::table.filter(way_copies::group_id.eq(&group)).filter(way_copies::meeting_id.eq(&id)),
        )
        .execute(store)?;
        let of_date = || ways::table.filter(ways::group_id.eq(&group)).filter(ways::meeting_id.eq(&id));
        let asks: Vec<Vec<u8>> = of_date().select(ways::id).load(store)?;
        super::asks::forget_promises(store, &asks)?;
        diesel::delete(of_date()).execute(store)?;
        diesel::delete(coming::table.filter(coming::group_id.eq(&group)).filter(coming::meeting_id.eq(&id)))
            .execute(store)?;
    }
    Ok(gone)
}

/// Changes a meeting that nobody has been shown yet.
///
/// # Errors
/// The store cannot be reached; [`Fault::Rows`] when it has been shown meanwhile.
pub(crate) fn change_planned(
    store: &mut Store,
    group: Id,
    id: Id,
    day: Date,
    planned: &Planned,
    now: Timestamp,
) -> Result<(), Fault> {
    let touched = diesel::update(
        meetings::table
            .filter(meetings::group_id.eq(group.to_vec()))
            .filter(meetings::id.eq(id.to_vec()))
            .filter(meetings::state.eq(MeetingState::Planned.word())),
    )
    .set((
        meetings::starts_at.eq(wall(day.to_datetime(planned.starts))),
        meetings::ends_at.eq(wall(day.to_datetime(planned.ends))),
        meetings::changed_at.eq(now.as_microsecond()),
        written!(planned),
    ))
    .execute(store)?;
    Fault::rows("meetings", touched, 1)?;
    keep_people(store, group, id, &planned.holding, HOLDING)?;
    keep_people(store, group, id, planned.told.greeting.as_slice(), GREETING)?;
    keep_people(store, group, id, &planned.told.cover, COVER)
}

/// Changes what may change on a meeting the group has been shown without a notice to each woman: who greets, who could
/// stand in, and what might happen.
///
/// # Errors
/// The store cannot be reached, or there is no such meeting.
pub(crate) fn change_told(store: &mut Store, group: Id, id: Id, told: &Told, now: Timestamp) -> Result<(), Fault> {
    let touched = diesel::update(
        meetings::table.filter(meetings::group_id.eq(group.to_vec())).filter(meetings::id.eq(id.to_vec())),
    )
    .set((
        meetings::happening.eq(told.happening.join(" ")),
        meetings::happening_en.eq(told.happening_text.en.clone()),
        meetings::happening_cy.eq(told.happening_text.cy.clone()),
        meetings::changed_at.eq(now.as_microsecond()),
    ))
    .execute(store)?;
    Fault::rows("meetings", touched, 1)?;
    keep_people(store, group, id, told.greeting.as_slice(), GREETING)?;
    keep_people(store, group, id, &told.cover, COVER)
}

/// Shows a planned meeting to the group; with `whole_series`, every planned one of its series. Answers how many.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn put_on_list(
    store: &mut Store,
    group: Id,
    meeting: &Meeting,
    whole_series: bool,
    now: Timestamp,
) -> Result<usize, Fault> {
    let planned = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::state.eq(MeetingState::Planned.word()));
    let set = (meetings::state.eq(MeetingState::On.word()), meetings::changed_at.eq(now.as_microsecond()));
    let touched = match meeting.series {
        Some(series) if whole_series => {
            diesel::update(planned.filter(meetings::series_id.eq(series.to_vec()))).set(set).execute(store)?
        }
        _ => diesel::update(planned.filter(meetings::id.eq(meeting.id.to_vec()))).set(set).execute(store)?,
    };
    Ok(touched)
}

/// Shows one planned meeting to the group, for whoever sets up a group by program (the demo).
///
/// # Errors
/// The store cannot be reached; [`Fault::Rows`] when it is not a planned meeting of this group.
pub fn show(store: &mut Store, group: Id, id: Id, now: Timestamp) -> Result<(), Fault> {
    let found = meeting(store, group, id)?.ok_or(Fault::Rows { what: "meetings", touched: 0, expected: 1 })?;
    Fault::rows("meetings", put_on_list(store, group, &found, false, now)?, 1)
}

/// Applies a change to a meeting that the group has been shown, and answers the meeting as it now is. Whoever calls puts
/// who must be told into the outbox in the same transaction.
///
/// # Errors
/// The store cannot be reached. [`Fault::Rows`] when there is no such meeting, when it is planned or cancelled already,
/// when the room is not one of this group's in use, when one who holds it is not in the group, or when its end would lie
/// before its start: rules ask first (see [`rules::change`]).
pub fn apply_change(store: &mut Store, group: Id, id: Id, change: &Change, now: Timestamp) -> Result<Meeting, Fault> {
    let none = |what: &'static str| Fault::Rows { what, touched: 0, expected: 1 };
    let before = meeting(store, group, id)?.ok_or(none("meetings"))?;
    let rooms = venues::rooms(store, group)?;
    let people = groups::people(store, group)?;
    let after =
        rules::change(&before, change, &rooms, &people).map_err(|_| none("meetings: a change that cannot be"))?;
    let touched = diesel::update(
        meetings::table
            .filter(meetings::group_id.eq(group.to_vec()))
            .filter(meetings::id.eq(id.to_vec()))
            .filter(meetings::times_changed.eq(before.times_changed)),
    )
    .set((
        meetings::starts_at.eq(wall(after.starts)),
        meetings::ends_at.eq(wall(after.ends)),
        meetings::venue_id.eq(after.room.to_vec()),
        meetings::state.eq(after.state.word()),
        meetings::link.eq(after.link),
        meetings::note_en.eq(change.note.en.clone()),
        meetings::note_cy.eq(change.note.cy.clone()),
        meetings::times_changed.eq(before.times_changed + 1),
        meetings::changed_at.eq(now.as_microsecond()),
        meetings::holder_untold.eq(i64::from(before.holder_untold && change.holding.is_none() && !change.cancelled)),
    ))
    .execute(store)?;
    Fault::rows("meetings", touched, 1)?;
    if let Some(holding) = &change.holding {
        keep_people(store, group, id, holding, HOLDING)?;
    }
    if change.cancelled {
        super::asks::date_is_off(store, group, id, foundation::day_here(now))?;
    }
    meeting(store, group, id)?.ok_or(none("meetings"))
}

/// Keeps what the public page may say.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn keep_choice(store: &mut Store, group: Id, day_and_time: bool) -> Result<(), Fault> {
    diesel::delete(meeting_choices::table.filter(meeting_choices::group_id.eq(group.to_vec()))).execute(store)?;
    let shows = if day_and_time { "day-and-time" } else { "weekday" };
    let touched = diesel::insert_into(meeting_choices::table)
        .values((meeting_choices::group_id.eq(group.to_vec()), meeting_choices::shows.eq(shows)))
        .execute(store)?;
    Fault::rows("meeting_choices", touched, 1)
}

/// Takes away a planned date. Answers how many: nought when it has been shown meanwhile.
///
/// # Errors
/// The store cannot be reached.
pub(crate) fn take_planned(store: &mut Store, group: Id, id: Id) -> Result<usize, Fault> {
    let planned: i64 = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::id.eq(id.to_vec()))
        .filter(meetings::state.eq(MeetingState::Planned.word()))
        .count()
        .get_result(store)?;
    if planned == 0 {
        return Ok(0);
    }
    diesel::delete(
        meeting_people::table
            .filter(meeting_people::group_id.eq(group.to_vec()))
            .filter(meeting_people::meeting_id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(diesel::delete(
        meetings::table.filter(meetings::group_id.eq(group.to_vec())).filter(meetings::id.eq(id.to_vec())),
    )
    .execute(store)?)
}

/// What might happen, with more of it behind; nothing where there is no room for more.
#[must_use]
pub fn with_more_happening(was: &str, more: &str) -> Option<String> {
    if was.contains(more) {
        return Some(was.to_owned());
    }
    let whole = if was.is_empty() { more.to_owned() } else { format!("{was} · {more}") };
    (whole.chars().count() <= rules::MOST_HAPPENING).then_some(whole)
}

/// Adds to what might happen on a date, in English and in Welsh, and whether women may touch; what stands there already
/// stays.
///
/// # Errors
/// The store cannot be reached, or there is no such meeting.
pub fn say_what_might_happen(
    store: &mut Store,
    group: Id,
    id: Id,
    touch: bool,
    (en, cy): (&str, &str),
    now: Timestamp,
) -> Result<(), Fault> {
    let place = || meetings::table.filter(meetings::group_id.eq(group.to_vec())).filter(meetings::id.eq(id.to_vec()));
    let (keys, was_en, was_cy): (String, String, String) =
        place().select((meetings::happening, meetings::happening_en, meetings::happening_cy)).first(store)?;
    let mut keys: Vec<&str> = keys.split(' ').filter(|key| !key.is_empty() && *key != NOTHING_UNUSUAL).collect();
    if touch && !keys.contains(&"touch") {
        keys.push("touch");
    }
    let with = |was: &str, more: &str| with_more_happening(was, more).unwrap_or_else(|| was.to_owned());
    let touched = diesel::update(place())
        .set((
            meetings::happening.eq(keys.join(" ")),
            meetings::happening_en.eq(with(&was_en, en)),
            meetings::happening_cy.eq(with(&was_cy, cy)),
            meetings::changed_at.eq(now.as_microsecond()),
        ))
        .execute(store)?;
    Fault::rows("meetings", touched, 1)
}
