//! A change that was asked for, read and right, and telling everybody of it. A page asks for one, and so does a text with a
//! code.

use std::collections::HashMap;

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Both, Person};
use jiff::Timestamp;
use meetings::Meeting;
use venues::Room;
use web::App;

use crate::{
    jobs,
    model::{Facts, Notice, NoticeState, Reach, What},
    rules::{self, Her, Line},
    store,
};

/// What was asked for, read and right.
#[derive(Clone)]
pub struct Asked {
    /// What changes.
    pub what: Vec<What>,
    /// The change of the meeting.
    pub change: meetings::Change,
    /// Where it is then.
    pub place: Both,
    /// When it begins then.
    pub starts_at: Timestamp,
    /// When it would have begun.
    pub started_at: Timestamp,
    /// From when on nothing is sent.
    pub useful_until: Timestamp,
    /// Whether somebody is to stand at the old door.
    pub watched: bool,
    /// Whether whoever makes the change does.
    pub by_her: bool,
}

/// Whether a change may be, and what it comes to.
///
/// # Errors
/// What stands in its way, field by field.
pub fn asked(
    meeting: &Meeting,
    (rooms, people): (&[Room], &[Person]),
    what: Vec<What>,
    change: meetings::Change,
    (watched, by_her): (bool, bool),
    now: Timestamp,
) -> Result<Asked, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    meetings::rules::change(meeting, &change, rooms, people)?;
    let place = change.place.and_then(|id| rooms.iter().find(|room| room.id == id));
    let after = Meeting { starts: change.starts.unwrap_or(meeting.starts), ..meeting.clone() };
    let (Some(old), Some(new)) = (jobs::starts_at(meeting), jobs::starts_at(&after)) else {
        refusals.add("starts", Refusal::new("time-wrong"));
        return Err(refusals);
    };
    if what.contains(&What::Time) && new <= now {
        refusals.add("on", Refusal::new("notices-starts-past"));
        return Err(refusals);
    }
    let Some(useful_until) = rules::useful_until(&what, now, old, new) else {
        refusals.add("what", Refusal::new("notices-begun"));
        return Err(refusals);
    };
    Ok(Asked {
        place: place.map_or_else(|| jobs::place_of(meeting), |room| room.members.clone()),
        what,
        change,
        starts_at: new,
        started_at: old,
        useful_until,
        watched,
        by_her: watched && by_her,
    })
}

/// The notice that would be made, not kept yet. `by`: who makes the change; `by_text`: by a text with her code.
///
/// # Errors
/// There is no randomness.
pub fn notice(meeting: &Meeting, by: Id, asked: &Asked, by_text: bool, now: Timestamp) -> Result<Notice, Fault> {
    Ok(Notice {
        group: meeting.group,
        id: Id::random()?,
        meeting: meeting.id,
        facts: Facts {
            what: asked.what.clone(),
            starts_at: asked.starts_at,
            started_at: asked.started_at,
            place: asked.place.clone(),
            old_place: jobs::place_of(meeting),
            note: asked.change.note.clone(),
        },
        useful_until: asked.useful_until,
        door_watched: asked.watched,
        door_by: asked.by_her.then_some(by),
        made_by: Some(by),
        made_at: now,
        state: NoticeState::Open,
        by_text,
    })
}

/// Tells everybody: the change, the notice, one line for each woman and what goes into the outbox. All of it or nothing,
/// if the meeting still is as it was `seen`.
///
/// # Errors
/// [`Fault::Met`] when somebody changed the meeting meanwhile; the store cannot be reached.
pub fn tell(
    app: &App,
    store: &mut Store,
    notice: &Notice,
    change: &meetings::Change,
    seen: i64,
    reaches: &HashMap<Id, Reach>,
) -> Result<(), Fault> {
    let now = notice.made_at;
    let before = meetings::meeting(store, notice.group, notice.meeting)?;
    if before.is_none_or(|before| before.times_changed != seen) {
        return Err(Fault::Met);
    }
    meetings::apply_change(store, notice.group, notice.meeting, change, now)?;
    store::add_notice(store, notice, now)?;
    let moment = jobs::moment(app, notice, now);
    let line = |person: Person| {
        // By text anybody may have had her code: she is told like everybody, and finds out.
        let makes_it = notice.made_by == Some(person.handle) && !notice.by_text;
        let her = Her { makes_it, resting: person.resting, reach: reaches.get(&person.handle) };
        (person.handle, rules::plan(her, &moment))
    };
    let lines: Vec<(Id, Line)> = groups::people(store, notice.group)?.into_iter().map(line).collect();
    store::add_tellings(store, notice, &lines, now)
}
