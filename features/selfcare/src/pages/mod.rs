//! Pages for whoever holds a group, and what stands of it on the group's own page.

mod buddy;
mod cards;
mod cup;
mod hard;
mod host;
mod pause;

use database::{Fault, Store};
use foundation::Id;
use groups::{Facilitator, Person};
use jiff::{
    Span,
    civil::{Date, DateTime},
};
use web::{Answer, Filled, Reply, Routes, Turned, Visit};

pub use cards::{evening_helps, group_cards, home_cards, host_cards, reads_again, what_she_holds};

use crate::{
    model::{Cover, DateFacts, Pause, Stands},
    rules, store, views,
};

/// The pages of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("selfcare")
        .get("/c/{group}/care", show)
        .post("/c/{group}/care/cup", cup::keep)
        .post("/c/{group}/care/cup/erasure", cup::erase)
        .get("/c/{group}/care/tonight", cup::tonight)
        .post("/c/{group}/care/quiet", cup::quiet)
        .post("/c/{group}/care/quiet/end", cup::read_again)
        .get("/c/{group}/care/pause", pause::show)
        .post("/c/{group}/care/pause", pause::plan)
        .post("/c/{group}/care/pause/ask/{meeting}", pause::ask)
        .post("/c/{group}/care/pause/host/{meeting}", host::ask)
        .post("/c/{group}/care/pause/host/{meeting}/end", host::take_back)
        .get("/org/{host}/cover/{ask}", host::show)
        .post("/org/{host}/cover/{ask}", host::answer)
        .post("/c/{group}/care/pause/confirmation", pause::confirm)
        .post("/c/{group}/care/pause/end", pause::end)
        .get("/c/{group}/care/asked", pause::asked)
        .post("/c/{group}/care/asked/{meeting}", pause::say)
        .post("/c/{group}/care/given-back", pause::read_given_back)
        .get("/c/{group}/care/back", pause::welcome)
        .post("/c/{group}/care/back", pause::put_welcome_away)
        .get("/c/{group}/care/with", buddy::show)
        .post("/c/{group}/care/with", buddy::keep)
        .post("/c/{group}/care/with/erasure", buddy::erase)
        .get("/c/{group}/care/hard", hard::show)
        .post("/c/{group}/care/hard", hard::say)
        .post("/c/{group}/care/hard/end", hard::take_back)
        .get("/c/{group}/care/talks", hard::talks)
        .get("/c/{group}/care/talks/{talk}", hard::talk)
        .post("/c/{group}/care/talks/{talk}", hard::answer_talk)
        .post("/c/{group}/care/talks/{talk}/end", hard::put_away)
        .post("/c/{group}/care/talks/{talk}/answer/end", hard::take_answer_back)
        .get("/c/{group}/after", hard::question)
        .post("/c/{group}/after", hard::answer)
        .get("/c/{group}/after/asked", hard::hers)
        .post("/c/{group}/after/asked", hard::take_wish_back)
}

/// What a page about pauses needs to know of a group, from one moment.
pub(crate) struct Scene {
    pub(crate) people: Vec<Person>,
    pub(crate) holders: Vec<Id>,
    pub(crate) pauses: Vec<Pause>,
    pub(crate) cover: Vec<Cover>,
    pub(crate) dates: Vec<(DateFacts, DateTime)>,
    pub(crate) today: Date,
}

impl Scene {
    pub(crate) fn read(store: &mut Store, group: Id, now: DateTime) -> Result<Self, Fault> {
        let people = groups::people(store, group)?;
        let holders = people.iter().filter(|person| person.facilitator && person.account.is_some() && !person.resting);
        let dates = meetings::upcoming(store, group, now)?.into_iter().map(|meeting| {
            let facts = DateFacts {
                meeting: meeting.id,
                on: meeting.starts.date(),
                cancelled: meeting.state == meetings::MeetingState::Cancelled,
                holding: meeting.holding,
            };
            (facts, meeting.starts)
        });
        Ok(Self {
            holders: holders.map(|person| person.handle).collect(),
            pauses: store::pauses(store, group)?,
            cover: store::cover(store, group)?,
            dates: dates.collect(),
            today: now.date(),
            people,
        })
    }

    pub(crate) fn name(&self, handle: Id) -> Option<&str> {
        self.people.iter().find(|person| person.handle == handle).map(|person| person.name_used.as_str())
    }

    pub(crate) fn pause_of(&self, handle: Id) -> Option<&Pause> {
        self.pauses.iter().find(|pause| pause.handle == handle)
    }

    /// The dates that lie in a pause, and how each stands.
    pub(crate) fn dates_in<'all>(
        &'all self,
        pause: &'all Pause,
    ) -> impl Iterator<Item = (&'all DateFacts, DateTime, Stands)> {
        self.dates
            .iter()
            .filter(|(date, _)| pause.has(date.on))
            .map(|(date, starts)| (date, *starts, rules::stands(date, pause, &self.holders, &self.pauses, &self.cover)))
    }

    /// Whether each date of a pause is held or does not take place.
    pub(crate) fn is_covered(&self, pause: &Pause) -> bool {
        self.dates_in(pause).all(|(.., stands)| stands.is_settled())
    }
}

pub(crate) fn scene(visit: &Visit, group: Id) -> Result<Scene, Turned> {
    let now = visit.now_here().datetime();
    Ok(visit.read(|store| Scene::read(store, group, now))?)
}

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/{rest}"))
}

/// The way in: everything that is there for whoever holds a group.
fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&front(visit, &who, Filled::empty())?)
}

fn front(visit: &Visit, who: &Facilitator, fields: Filled) -> Result<views::Care, Turned> {
    let scene = scene(visit, who.group)?;
    let others = scene.holders.iter().any(|holder| *holder != who.handle);
    let pauses = scene.pause_of(who.handle).is_some_and(|pause| pause.back > scene.today);
    let now = visit.now_here().datetime();
    let since = now.saturating_sub(Span::new().months(rules::OFF_MONTHS));
    let cancelled = visit.read(|store| meetings::called_off(store, who.group, who.handle, since, now))?;
    let too_much = if rules::may_be_too_much(cancelled, pauses) {
        Some(views::TooMuch { dates: place(visit, who.group, "dates"), with: buddy::word(visit, who.account)? })
    } else {
        None
    };
    Ok(views::Care {
        pauses,
        too_much,
        word: others.then(|| place(visit, who.group, "growing/meeting")),
        frame: visit.frame().seen_by("selfcare-seen-by-you"),
        at: place(visit, who.group, "care"),
        down: place(visit, who.group, "rest/down"),
        cups: cup::options(visit),
        said: cup::lines(visit, who.account)?,
        fields,
    })
}
