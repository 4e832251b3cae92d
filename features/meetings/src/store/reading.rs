//! Reading meetings.

use database::{Fault, Store};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _, Selectable,
    SelectableHelper as _,
};
use foundation::Id;
use groups::Both;
use jiff::civil::{Date, DateTime};
use venues::Room;

use super::{COVER, GREETING, HOLDING, meeting_choices, meeting_people, meetings, wall};
use crate::model::{Meeting, MeetingState};

#[derive(Queryable, Selectable)]
#[diesel(table_name = meetings)]
struct Row {
    group_id: Vec<u8>,
    id: Vec<u8>,
    series_id: Option<Vec<u8>>,
    starts_at: String,
    ends_at: String,
    venue_id: Vec<u8>,
    state: String,
    happening: String,
    happening_en: String,
    happening_cy: String,
    cost_pence: i64,
    cost_note_en: String,
    cost_note_cy: String,
    link: String,
    note_en: String,
    note_cy: String,
    times_changed: i64,
    changed_at: i64,
    holder_untold: i64,
}

fn time(text: &str) -> Result<DateTime, Fault> {
    text.parse().map_err(|_| Fault::Tampered("the time of a meeting"))
}

/// Meeting, handle, part.
type PersonRow = (Vec<u8>, Vec<u8>, String);

impl Row {
    fn meeting(self, rooms: &[Room], people: &[PersonRow]) -> Result<Meeting, Fault> {
        let venue = Id::from_column(&self.venue_id)?;
        let room = rooms.iter().find(|room| room.id == venue).ok_or(Fault::Tampered("the room of a meeting"))?;
        let part = |part: &str| -> Result<Vec<Id>, Fault> {
            people
                .iter()
                .filter(|(meeting, _, its)| *meeting == self.id && its == part)
                .map(|(_, handle, _)| Ok(Id::from_column(handle)?))
                .collect()
        };
        Ok(Meeting {
            id: Id::from_column(&self.id)?,
            group: Id::from_column(&self.group_id)?,
            series: self.series_id.as_deref().map(Id::from_column).transpose()?,
            starts: time(&self.starts_at)?,
            ends: time(&self.ends_at)?,
            room: room.clone(),
            state: MeetingState::from_word(&self.state).ok_or(Fault::Tampered("the state of a meeting"))?,
            holding: part(HOLDING)?,
            greeting: part(GREETING)?.first().copied(),
            cover: part(COVER)?,
            happening: self.happening.split(' ').filter(|key| !key.is_empty()).map(str::to_owned).collect(),
            happening_text: Both { en: self.happening_en, cy: self.happening_cy },
            cost_pence: self.cost_pence,
            cost_note: Both { en: self.cost_note_en, cy: self.cost_note_cy },
            own_link: self.link,
            note: Both { en: self.note_en, cy: self.note_cy },
            times_changed: self.times_changed,
            changed_at: self.changed_at,
            holder_untold: self.holder_untold != 0,
        })
    }
}

/// One meeting of a group. Nothing for an id of another group. Whoever asks decides whether a planned one is hers to
/// see: see [`MeetingState::is_shown`].
///
/// # Errors
/// The store cannot be reached.
pub fn meeting(store: &mut Store, group: Id, id: Id) -> Result<Option<Meeting>, Fault> {
    let row: Option<Row> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::id.eq(id.to_vec()))
        .select(Row::as_select())
        .first(store)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let rooms: Vec<Room> = venues::room(store, group, Id::from_column(&row.venue_id)?)?.into_iter().collect();
    let people: Vec<PersonRow> = meeting_people::table
        .filter(meeting_people::group_id.eq(group.to_vec()))
        .filter(meeting_people::meeting_id.eq(id.to_vec()))
        .order((meeting_people::part, meeting_people::handle))
        .select((meeting_people::meeting_id, meeting_people::handle, meeting_people::part))
        .load(store)?;
    row.meeting(&rooms, &people).map(Some)
}

/// Every meeting of a group that ends at or after `from` (on the wall), in order, planned and cancelled ones too.
pub(crate) fn listed(store: &mut Store, group: Id, from: DateTime) -> Result<Vec<Meeting>, Fault> {
    let rows: Vec<Row> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::ends_at.ge(wall(from)))
        .order((meetings::starts_at, meetings::id))
        .select(Row::as_select())
        .load(store)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let rooms = venues::rooms(store, group)?;
    let people: Vec<PersonRow> = meeting_people::table
        .filter(meeting_people::group_id.eq(group.to_vec()))
        .order((meeting_people::part, meeting_people::handle))
        .select((meeting_people::meeting_id, meeting_people::handle, meeting_people::part))
        .load(store)?;
    rows.into_iter().map(|row| row.meeting(&rooms, &people)).collect()
}

/// Whether a group has ever written down a date.
pub(crate) fn any(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let first: Option<Vec<u8>> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .order(meetings::id)
        .select(meetings::id)
        .first(store)
        .optional()?;
    Ok(first.is_some())
}

/// The meetings of a group that members see and that have not ended by `now` (on the wall), in order; cancelled ones
/// too, marked so.
///
/// # Errors
/// The store cannot be reached.
pub fn upcoming(store: &mut Store, group: Id, now: DateTime) -> Result<Vec<Meeting>, Fault> {
    let mut meetings = listed(store, group, now)?;
    meetings.retain(|meeting| meeting.state.is_shown());
    Ok(meetings)
}

/// The days on which a group has met, in order: dates that were shown, were not called off and are over.
///
/// # Errors
/// The store cannot be reached.
pub fn been(store: &mut Store, group: Id, now: DateTime) -> Result<Vec<Date>, Fault> {
    let rows: Vec<String> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::ends_at.lt(wall(now)))
        .filter(meetings::state.eq_any([MeetingState::On.word(), MeetingState::Changed.word()]))
        .order((meetings::starts_at, meetings::id))
        .select(meetings::starts_at)
        .load(store)?;
    rows.iter().map(|starts| Ok(time(starts)?.date())).collect()
}

/// How many dates that she holds were called off, of those that were to begin from one moment until another. Who called them
/// off is not kept with a date.
///
/// # Errors
/// The store cannot be reached.
pub fn called_off(store: &mut Store, group: Id, handle: Id, from: DateTime, until: DateTime) -> Result<usize, Fault> {
    let hers = meeting_people::table
        .filter(meeting_people::group_id.eq(group.to_vec()))
        .filter(meeting_people::handle.eq(handle.to_vec()))
        .filter(meeting_people::part.eq(HOLDING))
        .select(meeting_people::meeting_id);
    let hers: Vec<Vec<u8>> = hers.load(store)?;
    let off: i64 = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .filter(meetings::id.eq_any(hers))
        .filter(meetings::state.eq(MeetingState::Cancelled.word()))
        .filter(meetings::starts_at.ge(wall(from)))
        .filter(meetings::starts_at.lt(wall(until)))
        .count()
        .get_result(store)?;
    Ok(usize::try_from(off).unwrap_or_default())
}

/// The room of the last date there is.
pub(crate) fn last_room(store: &mut Store, group: Id) -> Result<Option<Id>, Fault> {
    let last: Option<Vec<u8>> = meetings::table
        .filter(meetings::group_id.eq(group.to_vec()))
        .order((meetings::starts_at.desc(), meetings::id))
        .select(meetings::venue_id)
        .first(store)
        .optional()?;
    Ok(last.as_deref().map(Id::from_column).transpose()?)
}

/// The next one that takes place.
pub(crate) fn next_shown(store: &mut Store, group: Id, now: DateTime) -> Result<Option<Meeting>, Fault> {
    Ok(upcoming(store, group, now)?.into_iter().find(|meeting| meeting.state != MeetingState::Cancelled))
}

/// Whether the public page says day and time; else weekday and rough area.
pub(crate) fn choice(store: &mut Store, group: Id) -> Result<bool, Fault> {
    let shows: Option<String> = meeting_choices::table
        .filter(meeting_choices::group_id.eq(group.to_vec()))
        .select(meeting_choices::shows)
        .first(store)
        .optional()?;
    Ok(shows.as_deref() == Some("day-and-time"))
}
