//! A change that was asked for, read and right, and telling everybody of it. A page asks for one, and so does a text with a
//! code.

use std::collections::{HashMap, HashSet};

use database::{Fault, Store};
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Both, Person};
use jiff::Timestamp;
use meetings::Meeting;
use venues::Room;
use web::App;

use crate::{
    jobs,
    model::{Facts, Notice, NoticeState, Reach, Telling, Watch, What},
    rules::{self, Carried, Her, Line, Moment},
    store,
};

/// What was said about the old door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoorSaid {
    /// Whoever makes the change stands there.
    Me,
    /// Somebody is asked to.
    Somebody,
    /// Nobody does.
    Nobody,
    /// They meet at the same door: there is no old one.
    Same,
}

/// What was asked for, read and right.
#[derive(Clone)]
pub struct Asked {
    /// What changes.
    pub what: Vec<What>,
    /// What was told before, and is so no longer.
    pub over: Vec<What>,
    /// Whether the earlier note stood before her when she wrote: then what she wrote is the whole of it.
    pub saw_note: bool,
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
    /// Who stands at the old door.
    pub door: DoorSaid,
}

impl Asked {
    /// Whether women who have not heard would stand before the wrong door, or at the wrong hour.
    #[must_use]
    pub fn leaves_a_door(&self) -> bool {
        self.door != DoorSaid::Same && What::have_old_door(&self.what)
    }
}

/// The change that was told last, while it counts, and what became of it.
pub struct Earlier {
    /// What was told.
    pub notice: Notice,
    /// Everybody's line.
    pub tellings: Vec<Telling>,
    /// Who holds the group.
    pub holders: HashSet<Id>,
}

impl Earlier {
    /// The earlier change, as a form names it.
    #[must_use]
    pub fn word(&self) -> String {
        self.notice.id.to_string()
    }

    /// How many have not heard of it, as far as anybody knows. Whoever holds the group is in no sum of a plan, and no door is
    /// kept for her.
    #[must_use]
    pub fn not_heard(&self) -> usize {
        let counts = |telling: &&Telling| !self.holders.contains(&telling.handle) && !rules::has_heard(telling.told);
        self.tellings.iter().filter(counts).count()
    }

    /// Whether it was noted that somebody else answers at her number.
    #[must_use]
    pub fn is_not_hers(&self, handle: Id) -> bool {
        self.tellings.iter().any(|telling| telling.handle == handle && telling.not_hers)
    }

    /// Whether somebody may ring her by now who looks here herself and has not said that she saw it.
    fn is_due(&self, hers: &Telling, reach: Option<&Reach>, now: Timestamp) -> bool {
        rules::not_seen(hers) && reach.and_then(|reach| rung(reach, &self.notice)).is_some_and(|at| at <= now)
    }

    /// What of it still holds beside what is new.
    #[must_use]
    pub fn carried(&self, asked: &Asked) -> Carried {
        rules::carried(&self.notice.facts, &asked.what, &asked.over)
    }
}

/// The change of a meeting that was told last, while it counts.
///
/// # Errors
/// The store cannot be reached.
pub fn earlier(store: &mut Store, group: Id, meeting: Id) -> Result<Option<Earlier>, Fault> {
    let counts = |old: &Notice| old.meeting == meeting && old.state == NoticeState::Open && old.facts.are_a_change();
    let Some(notice) = store::notices_of(store, group)?.into_iter().find(counts) else { return Ok(None) };
    let tellings = store::tellings(store, group, notice.id)?;
    let holders = groups::people(store, group)?.iter().filter(|one| one.facilitator).map(|one| one.handle).collect();
    Ok(Some(Earlier { notice, tellings, holders }))
}

/// When somebody may ring her first who looks here herself: before the old hour, where there is time for it.
#[must_use]
pub fn rung(reach: &Reach, notice: &Notice) -> Option<Timestamp> {
    let is_left = notice.door_watched != Watch::NoDoor;
    let old_hour = rules::in_time_until(is_left, notice.made_at, notice.facts.started_at, notice.useful_until);
    rules::rung(reach, notice.made_at, old_hour).or_else(|| rules::rung(reach, notice.made_at, notice.useful_until))
}

/// The moment for which a change is planned. `is_left`: whether it leaves a door behind.
#[must_use]
pub fn moment(app: &App, notice: &Notice, is_left: bool, now: Timestamp) -> Moment {
    let moment = jobs::moment(app, notice, now);
    let is_left = is_left && moment.old_door;
    let useful_until = rules::in_time_until(is_left, now, notice.facts.started_at, notice.useful_until);
    Moment { useful_until, ..moment }
}

/// What is planned for one woman.
#[must_use]
pub fn line(her: Her<'_>, handle: Id, earlier: Option<&Earlier>, moment: &Moment) -> Line {
    rules::by_hand_if(earlier.is_some_and(|earlier| earlier.is_not_hers(handle)), rules::plan(her, moment))
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
    door: DoorSaid,
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
        let field = if new_day(meeting, &after) { "on" } else { "starts" };
        refusals.add(field, Refusal::new("notices-starts-past"));
        return Err(refusals);
    }
    let Some(useful_until) = rules::useful_until(&what, now, old, new) else {
        refusals.add("what", Refusal::new("notices-begun"));
        return Err(refusals);
    };
    Ok(Asked {
        place: place.map_or_else(|| jobs::place_of(meeting), |room| room.members.clone()),
        what,
        over: Vec::new(),
        saw_note: false,
        change,
        starts_at: new,
        started_at: old,
        useful_until,
        door,
    })
}

fn new_day(before: &Meeting, after: &Meeting) -> bool {
    before.starts.date() != after.starts.date()
}

/// The notice that would be made, not kept yet: what is new, and what still holds of the earlier change. `by`: who makes the
/// change; `by_text`: by a text with her code.
///
/// # Errors
/// There is no randomness.
pub fn notice(
    meeting: &Meeting,
    by: Id,
    asked: &Asked,
    earlier: Option<&Earlier>,
    by_text: bool,
    now: Timestamp,
) -> Result<Notice, Fault> {
    let told = (jobs::place_of(meeting), asked.started_at);
    let what = earlier.map_or_else(Vec::new, |earlier| earlier.carried(asked).what);
    let what = rules::together(&what, &asked.what);
    // Where somebody has still to hear of the earlier change, or stands there already, its doors go on.
    let doors: Vec<_> = earlier.map_or_else(Vec::new, |earlier| {
        let counts = earlier.not_heard() > 0;
        earlier.notice.doors().into_iter().filter(|door| counts || door.by.is_some()).collect()
    });
    let elsewhere = what.iter().any(|what| matches!(what, What::Cancelled | What::Format));
    let is_left = asked.leaves_a_door();
    let mut old = rules::old_doors(told.clone(), (&asked.place, asked.starts_at), is_left, &doors, elsewhere);
    // Nobody stands where the hour is over.
    old.retain(|(_, at)| rules::door_hours(*at).1 > now);
    let stands = is_left && asked.door == DoorSaid::Me && old.first() == Some(&told);
    let mut old = old.into_iter();
    let last = old.next();
    let mut notice = Notice {
        group: meeting.group,
        id: Id::random()?,
        meeting: meeting.id,
        door_watched: if last.is_some() { Watch::Nobody } else { Watch::NoDoor },
        facts: Facts {
            what,
            starts_at: asked.starts_at,
            started_at: last.as_ref().map_or(told.1, |(_, at)| *at),
            place: asked.place.clone(),
            old_place: last.map_or(told.0, |(place, _)| place),
            note: note(asked, earlier),
            before: old.next(),
        },
        useful_until: asked.useful_until,
        door_by: stands.then_some(by),
        before_by: None,
        walk_by: None,
        made_by: Some(by),
        made_at: now,
        state: NoticeState::Open,
        by_text,
    };
    if let Some(earlier) = earlier {
        stand_on(&mut notice, &earlier.notice);
    }
    let asked_before = earlier.is_some_and(|earlier| earlier.notice.door_watched.is_asked());
    let is_asked = if is_left { asked.door == DoorSaid::Somebody } else { asked_before };
    Ok(notice.watched(is_asked))
}

/// What is said of it. What she wrote with the earlier note before her is the whole; left as it was, it goes with what it
/// was about.
fn note(asked: &Asked, earlier: Option<&Earlier>) -> Both {
    let new = &asked.change.note;
    let Some(earlier) = earlier else { return new.clone() };
    let (carried, old) = (earlier.carried(asked), &earlier.notice.facts.note);
    match (asked.saw_note, carried.note) {
        (true, false) if new == old && !asked.change.as_noted => Both::default(),
        (false, true) => rules::both_noted(old, new),
        _ => new.clone(),
    }
}

/// Whoever stands at a door goes on standing there where the door is the same, and so does whoever walks to the same place.
fn stand_on(notice: &mut Notice, old: &Notice) {
    let by = |place: &Both, at: Timestamp| {
        old.doors().into_iter().find(|door| door.place == *place && door.starts_at == at).and_then(|door| door.by)
    };
    if notice.door_watched == Watch::NoDoor {
        return;
    }
    notice.door_by = by(&notice.facts.old_place, notice.facts.started_at).or(notice.door_by);
    let same_way = !notice.walks().is_empty() && notice.facts.place == old.facts.place;
    notice.walk_by = old.walk_by.filter(|_| same_way);
    notice.before_by = notice.facts.before.as_ref().and_then(|(place, at)| by(place, *at)).or(notice.before_by);
}

/// Tells everybody: the change, the notice, one line for each woman and what goes into the outbox, with what goes on of the
/// earlier one. All of it or nothing, if the meeting still is as it was `seen`.
///
/// # Errors
/// [`Fault::Met`] when somebody changed the meeting meanwhile; the store cannot be reached.
pub fn tell(
    app: &App,
    store: &mut Store,
    notice: &Notice,
    asked: &Asked,
    seen: i64,
    reaches: &HashMap<Id, Reach>,
) -> Result<(), Fault> {
    let now = notice.made_at;
    let before = meetings::meeting(store, notice.group, notice.meeting)?;
    if before.is_none_or(|before| before.times_changed != seen) {
        return Err(Fault::Met);
    }
    let (earlier, mut notice) = (earlier(store, notice.group, notice.meeting)?, notice.clone());
    if let Some(earlier) = &earlier {
        // She may have taken the door on since the notice was written.
        stand_on(&mut notice, &earlier.notice);
        let asked = notice.door_watched.is_asked();
        notice = notice.watched(asked);
    }
    // The date's own page says the same as the message.
    let change = meetings::Change { note: notice.facts.note.clone(), ..asked.change.clone() };
    meetings::apply_change(store, notice.group, notice.meeting, &change, now)?;
    store::add_notice(store, &notice, now)?;
    let moment = moment(app, &notice, asked.leaves_a_door(), now);
    let lines: HashMap<Id, &Telling> =
        earlier.iter().flat_map(|it| &it.tellings).map(|old| (old.handle, old)).collect();
    let (mut planned, mut going_on) = (Vec::new(), Vec::new());
    for person in groups::people(store, notice.group)? {
        // By text anybody may have had her code: she is told like everybody, and finds out.
        let makes_it = notice.made_by == Some(person.handle) && !notice.by_text;
        let her = Her { makes_it, resting: person.resting, reach: reaches.get(&person.handle) };
        let (id, reach) = (Id::random()?, her.reach);
        planned.push(((person.handle, id), line(her, person.handle, earlier.as_ref(), &moment)));
        if let Some(old) = lines.get(&person.handle).filter(|_| !makes_it) {
            let is_due = earlier.as_ref().is_some_and(|it| it.is_due(old, reach, now));
            going_on.push((id, rules::goes_on(old, reach, is_due, !asked.leaves_a_door())));
        }
    }
    store::add_tellings(store, &notice, &planned, now)?;
    going_on.into_iter().try_for_each(|(id, it)| store::go_on(store, id, it))
}

/// Tells those who could not be told in time that we are sorry, once for a meeting: one line for each of them and what goes
/// into the outbox. With nobody in it, it is left at that.
///
/// # Errors
/// [`Fault::Already`] when another who holds the group was quicker; the store cannot be reached.
pub fn say_afterwards(app: &App, store: &mut Store, word: &Notice, lines: &[(Id, Line)]) -> Result<(), Fault> {
    let of_meeting = |old: &Notice| old.meeting == word.meeting && old.facts.are_said_afterwards();
    if store::notices_of(store, word.group)?.iter().any(of_meeting) {
        return Err(Fault::Already("a word afterwards".to_owned()));
    }
    store::add_notice(store, word, app.clock.now())?;
    for (handle, line) in lines {
        // She may have left a moment ago.
        if groups::person(store, word.group, *handle)?.is_some() {
            store::add_telling(store, word.group, word.id, *handle, *line, word.made_at)?;
        }
    }
    Ok(())
}
