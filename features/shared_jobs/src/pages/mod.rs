//! Pages about the jobs of a date, and about lifts to it.

mod board;
mod cards;
mod lifts;
mod list;
mod sheet;

use database::{Fault, Store};
use foundation::Id;
use groups::{Member, Person};
use meetings::{Meeting, MeetingState};
use web::{App, Routes, Turned, Visit};

pub use cards::{date_links, what_she_holds};

use crate::{
    model::{Job, Kind},
    sealing, store,
};

/// How often a line is sealed anew when somebody comes or goes meanwhile.
const TRIES: usize = 4;

/// The pages of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("shared_jobs")
        .get("/c/{group}/dates/{meeting}/jobs", board::show)
        .post("/c/{group}/dates/{meeting}/jobs", board::take_or_hand_back)
        .post("/c/{group}/dates/{meeting}/jobs/own", board::add)
        .post("/c/{group}/dates/{meeting}/jobs/{job}/removal", board::remove)
        .get("/c/{group}/dates/{meeting}/jobs/list", list::show)
        .post("/c/{group}/dates/{meeting}/jobs/list", list::keep)
        .get("/c/{group}/dates/{meeting}/jobs/sheet", sheet::show)
        .get("/c/{group}/dates/{meeting}/jobs/sheet.pdf", sheet::pdf)
        .get("/c/{group}/lifts", lifts::switch)
        .post("/c/{group}/lifts", lifts::turn)
        .get("/c/{group}/dates/{meeting}/lifts", lifts::show)
        .post("/c/{group}/dates/{meeting}/lifts", lifts::say)
        .post("/c/{group}/dates/{meeting}/lifts/end", lifts::unsay)
        .post("/c/{group}/dates/{meeting}/lifts/asks", lifts::ask)
        .post("/c/{group}/dates/{meeting}/lifts/asks/{ask}", lifts::tap)
}

/// The date in the path, as far as she may see it: planned ones are for those who hold the group.
fn meeting_of(visit: &Visit, group: Id, facilitator: bool) -> Result<Meeting, Turned> {
    let id = visit.id("meeting")?;
    let meeting = visit.read(|store| meetings::meeting(store, group, id))?;
    meeting.filter(|meeting| facilitator || meeting.state.is_shown()).ok_or(Turned::NotHere)
}

fn place(visit: &Visit, group: Id, meeting: Id) -> String {
    visit.path_to(&format!("/c/{group}/dates/{meeting}/jobs"))
}

/// Those of a group's jobs that she sees. A line of a woman she is kept apart from is not among them, unless that woman
/// holds the group: what she says to all still reaches both.
fn seen_by(
    app: &App,
    store: &mut Store,
    (group, handle): (Id, Id),
    people: &[Person],
    mut jobs: Vec<Job>,
) -> Result<Vec<Job>, Fault> {
    if jobs.iter().any(|job| job.line.is_some()) {
        let apart = safety::kept_apart_with(app, store, group, handle)?;
        let holds = |author: Id| people.iter().any(|person| person.handle == author && person.facilitator);
        jobs.retain(|job| job.line.as_ref().is_none_or(|line| !apart.contains(&line.author) || holds(line.author)));
    }
    Ok(jobs)
}

/// What a job is called: of the starter list, in her words, or that it was written before her time.
fn called(visit: &Visit, words: &[(Id, String)], job: &Job) -> String {
    let key = match job.kind {
        Kind::Own => {
            let own = words.iter().find(|(id, _)| *id == job.id).map(|(_, words)| words.clone());
            return own.unwrap_or_else(|| visit.t("shared-jobs-before-you"));
        }
        starter => starter_key(starter),
    };
    visit.t(key)
}

/// The key of a job of the starter list.
const fn starter_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Room => "shared-jobs-room",
        Kind::Kettle => "shared-jobs-kettle",
        Kind::Greet => "shared-jobs-greet",
        Kind::Time => "shared-jobs-time",
        Kind::Opening => "shared-jobs-opening",
        Kind::Closing => "shared-jobs-closing",
        Kind::Quiet => "shared-jobs-quiet",
        Kind::Away | Kind::Own => "shared-jobs-away",
    }
}

/// A date's list as one woman sees it.
struct Board {
    jobs: Vec<Job>,
    /// The words of lines of women's own.
    words: Vec<(Id, String)>,
    people: Vec<Person>,
}

impl Board {
    fn of(visit: &mut Visit, who: &Member, meeting: Id) -> Result<Self, Turned> {
        let (group, handle) = (who.group, who.handle);
        let app = visit.app().clone();
        let (jobs, people) = visit.read(|store| {
            let people = groups::people(store, group)?;
            let jobs = store::jobs_of_date(store, group, meeting)?;
            Ok((seen_by(&app, store, (group, handle), &people, jobs)?, people))
        })?;
        let words = sealing::open(visit, who, &jobs)?;
        Ok(Self { jobs, words, people })
    }

    /// The names of those who do a job, by the alphabet.
    fn names(&self, job: &Job) -> Vec<String> {
        let people = self.people.iter().filter(|person| job.taken.contains(&person.handle));
        let mut names: Vec<String> = people.map(|person| person.name_used.clone()).collect();
        names.sort_unstable();
        names
    }
}

/// Where a date is, where something about it has changed: whoever took a job or a lift may know the old place.
fn now_at(visit: &Visit, meeting: &Meeting) -> Option<String> {
    let place = meeting.place(visit.language()).0;
    let changed = meeting.state == MeetingState::Changed && !place.is_empty();
    changed.then(|| visit.speaker().t1("shared-jobs-now-at", "place", place))
}
