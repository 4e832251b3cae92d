//! What a list of jobs holds, who may take one, and what is said of one woman who carries many. Pure.

pub mod lifts;

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::civil::{Date, DateTime};
use meetings::{Meeting, MeetingState};

use crate::model::{Job, Kind, List};

/// For how many women a job is at most.
pub const MOST_WOMEN: u8 = 3;
/// The most lines of women's own on one list.
pub const MOST_OWN: usize = 6;
/// The longest of them.
const LONGEST: usize = 80;
/// From so many jobs on coming dates a woman is asked whether she would like to hand one on.
pub const MANY: usize = 5;

/// The fields of lines of her own: the words, and for how many women.
pub const OWN_FIELDS: [(&str, &str); MOST_OWN] = [
    ("own-1", "women-own-1"),
    ("own-2", "women-own-2"),
    ("own-3", "women-own-3"),
    ("own-4", "women-own-4"),
    ("own-5", "women-own-5"),
    ("own-6", "women-own-6"),
];

/// What whoever holds the group wants on a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Each job of the starter list with for how many women; nought for one that is not wanted.
    pub starters: Vec<(Kind, u8)>,
    /// New lines in her own words, with for how many women.
    pub own: Vec<(String, u8)>,
}

fn women(typed: &str, least: u8) -> Result<u8, Refusal> {
    let number = typed.trim().parse::<u8>().ok().filter(|number| (least..=MOST_WOMEN).contains(number));
    number.ok_or(Refusal::new("choice-missing"))
}

/// Reads the form that makes a list.
///
/// # Errors
/// Field by field: a number that is none, a line that is too long or holds a telephone number; `shared-jobs-none-picked` where nothing is picked and
/// `there`, the jobs that are on the list already, is nought.
pub fn wanted(typed: &dyn Fn(&str) -> String, there: usize) -> Result<Wanted, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut wanted = Wanted { starters: Vec::new(), own: Vec::new() };
    for kind in Kind::STARTERS {
        let number = typed(kind.field());
        let number = if number.is_empty() { Ok(0) } else { women(&number, 0) };
        wanted.starters.extend(refusals.keep(kind.field(), number).map(|number| (kind, number)));
    }
    for (words, number) in OWN_FIELDS {
        let line = TextRule::optional(LONGEST).line(&typed(words)).and_then(without_number);
        let line = refusals.keep(words, line).unwrap_or_default();
        let typed = typed(number);
        let number = refusals.keep(number, if typed.is_empty() { Ok(1) } else { women(&typed, 1) });
        if !line.is_empty() {
            wanted.own.extend(number.map(|number| (line, number)));
        }
    }
    if refusals.is_empty()
        && there == 0
        && wanted.own.is_empty()
        && wanted.starters.iter().all(|(_, number)| *number == 0)
    {
        refusals.add(Kind::Room.field(), Refusal::new("shared-jobs-none-picked"));
    }
    if refusals.is_empty() { Ok(wanted) } else { Err(refusals) }
}

/// A line that a woman adds.
///
/// # Errors
/// Nothing, or too long; `shared-jobs-own-number` where a telephone number stands in it.
pub fn line(typed: &str) -> Result<String, Refusal> {
    TextRule::needed(LONGEST).line(typed).and_then(without_number)
}

/// Everybody in the group reads a line, and it may be somebody's own number.
fn without_number(line: String) -> Result<String, Refusal> {
    if lifts::has_number(&line) { Err(Refusal::new("shared-jobs-own-number")) } else { Ok(line) }
}

/// Whether so many new lines of women's own have room beside those that are there.
///
/// # Errors
/// `shared-jobs-own-full`.
pub fn has_room(jobs: &[Job], new: usize) -> Result<(), Refusal> {
    let there = jobs.iter().filter(|job| job.kind == Kind::Own).count();
    if there + new > MOST_OWN { Err(Refusal::new("shared-jobs-own-full").with("most", MOST_OWN)) } else { Ok(()) }
}

/// How a list changes. Only [`changes`] makes one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New on it, with for how many women.
    pub(crate) added: Vec<(Kind, u8)>,
    /// For another number of women.
    pub(crate) resized: Vec<(Id, u8)>,
    /// Not on it any more.
    pub(crate) removed: Vec<Id>,
}

/// What has to change of the starter list for it to be as wanted. Nobody who took a job is put out of it.
///
/// # Errors
/// `shared-jobs-has-taken` on a job that more women have taken than it would be for.
pub fn changes(starters: &[(Kind, u8)], there: &[Job]) -> Result<Changes, FieldRefusals> {
    let (mut changes, mut refusals) = (Changes::default(), FieldRefusals::new());
    for (kind, number) in starters {
        match there.iter().find(|job| job.kind == *kind) {
            Some(job) if job.taken.len() > usize::from(*number) => {
                refusals.add(kind.field(), Refusal::new("shared-jobs-has-taken").with("count", job.taken.len()));
            }
            Some(job) if *number == 0 => changes.removed.push(job.id),
            Some(job) if job.women != *number => changes.resized.push((job.id, *number)),
            None if *number > 0 => changes.added.push((*kind, *number)),
            Some(_) | None => {}
        }
    }
    if refusals.is_empty() { Ok(changes) } else { Err(refusals) }
}

/// How many places of a job nobody has taken.
#[must_use]
pub fn places(job: &Job) -> usize {
    usize::from(job.women).saturating_sub(job.taken.len())
}

/// How many jobs of a list still want somebody.
#[must_use]
pub fn open(jobs: &[Job]) -> usize {
    jobs.iter().filter(|job| places(job) > 0).count()
}

/// Somebody takes a place. Only [`take`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub(crate) job: Id,
    pub(crate) handle: Id,
}

/// She takes a place of a job; nothing to do where it is hers already.
///
/// # Errors
/// `said-shared-jobs-full` when no place is left.
pub fn take(job: &Job, handle: Id) -> Result<Option<Taken>, Refusal> {
    if job.taken.contains(&handle) {
        Ok(None)
    } else if places(job) == 0 {
        Err(Refusal::new("said-shared-jobs-full"))
    } else {
        Ok(Some(Taken { job: job.id, handle }))
    }
}

/// A line goes. Only [`remove`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    pub(crate) job: Id,
}

/// She takes a line of a woman's own away: her own, or any where she holds the group.
///
/// # Errors
/// `said-shared-jobs-taken` while another has taken it.
pub fn remove(job: &Job, handle: Id, facilitator: bool) -> Result<Option<Removed>, Refusal> {
    let hers = job.line.as_ref().is_some_and(|line| line.author == handle);
    if job.kind != Kind::Own || !(hers || facilitator) {
        Ok(None)
    } else if job.taken.iter().any(|other| *other != handle) {
        Err(Refusal::new("said-shared-jobs-taken"))
    } else {
        Ok(Some(Removed { job: job.id }))
    }
}

/// Whether all jobs of a date sit with one woman: more than one job, none of them open, and nobody else in it.
#[must_use]
pub fn all_with_one(jobs: &[Job]) -> bool {
    let Some(first) = jobs.first().and_then(|job| job.taken.first()) else { return false };
    jobs.len() > 1 && jobs.iter().all(|job| !job.taken.is_empty() && job.taken.iter().all(|handle| handle == first))
}

/// The jobs a woman carries on coming dates, when they are many; else none.
#[must_use]
pub fn carries_many<'jobs>(jobs: &'jobs [Job], coming: &[Id], handle: Id) -> Vec<&'jobs Job> {
    let hers: Vec<&Job> =
        jobs.iter().filter(|job| job.taken.contains(&handle) && coming.contains(&job.meeting)).collect();
    if hers.len() >= MANY { hers } else { Vec::new() }
}

/// Whether the jobs of a date may still be picked and taken.
///
/// # Errors
/// `shared-jobs-off` when it does not take place, `shared-jobs-over` when it has ended.
pub fn may_change(meeting: &Meeting, now: DateTime) -> Result<(), Refusal> {
    if meeting.state == MeetingState::Cancelled {
        Err(Refusal::new("shared-jobs-off"))
    } else if meeting.ends < now {
        Err(Refusal::new("shared-jobs-over"))
    } else {
        Ok(())
    }
}

/// The list to offer again: that of the last date before this one.
#[must_use]
pub fn list_before(lists: &[List], starts: DateTime) -> Option<Id> {
    lists
        .iter()
        .filter(|list| list.starts < starts)
        .max_by_key(|list| (list.starts, list.meeting))
        .map(|list| list.meeting)
}

/// What goes of a group's lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Over {
    /// Dates of which nobody's part is kept any more.
    pub parts: Vec<Id>,
    /// Dates of which the list goes too.
    pub lists: Vec<Id>,
}

/// The day after a date nobody stands in its jobs any more. Its list stays until a later date with one is over.
#[must_use]
pub fn over(lists: &[List], today: Date) -> Over {
    let past: Vec<&List> = lists.iter().filter(|list| list.ends.date() < today).collect();
    let last = past.iter().max_by_key(|list| (list.starts, list.meeting)).map(|list| list.meeting);
    Over {
        parts: past.iter().map(|list| list.meeting).collect(),
        lists: past.iter().map(|list| list.meeting).filter(|meeting| Some(*meeting) != last).collect(),
    }
}
