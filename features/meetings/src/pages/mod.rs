//! Pages about meetings.

mod edit;
mod feed;
mod host;
mod mine;
mod one;
mod public;
mod ways;

use foundation::Id;
use groups::Person;
use web::{Form, Routes, Turned, Visit};

use crate::{
    model::Meeting,
    rules::{Known, Typed},
    store,
};

pub use host::host_cards;
pub use public::{group_cards, opening_steps, public_cards, public_meets};

/// Everything about meetings. `/c/{group}/dates/{meeting}/changed` belongs to `notices`.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("meetings")
        .get("/c/{group}/dates", one::list)
        .get("/c/{group}/dates/new", edit::show_new)
        .post("/c/{group}/dates/new", edit::add)
        .get("/c/{group}/dates/public", public::show_choice)
        .post("/c/{group}/dates/public", public::keep_choice)
        .get("/c/{group}/dates/feed", feed::show)
        .post("/c/{group}/dates/feed", feed::turn_on)
        .post("/c/{group}/dates/feed/off", feed::turn_off)
        .get("/c/{group}/dates/{meeting}", one::show)
        .post("/c/{group}/dates/{meeting}/coming", one::answer)
        .post("/c/{group}/dates/{meeting}/list", edit::put_on_list)
        .post("/c/{group}/dates/{meeting}/holder", edit::take_over)
        .get("/c/{group}/dates/{meeting}/edit", edit::show)
        .post("/c/{group}/dates/{meeting}/edit", edit::change)
        .post("/c/{group}/dates/{meeting}/removal", edit::remove)
        .get("/c/{group}/dates/{meeting}/mine", mine::show)
        .post("/c/{group}/dates/{meeting}/mine", mine::keep)
        .post("/c/{group}/dates/{meeting}/mine/removal", mine::remove)
        .get("/c/{group}/dates/{meeting}/ways", ways::show)
        .get("/c/{group}/dates/{meeting}/ways/{way}", ways::show_one)
        .post("/c/{group}/dates/{meeting}/ways/{way}", ways::answer)
        .get("/c/{group}/ways/{way}", ways::find)
        .get("/p/{word}/on", public::is_it_on)
        .bare_get("/feed/{token}", feed::file)
}

/// The meeting in the path, as far as she may see it: planned ones are for those who hold the group.
fn meeting_of(visit: &Visit, group: Id, facilitator: bool) -> Result<Meeting, Turned> {
    let id = visit.id("meeting")?;
    let meeting = visit.read(|store| store::meeting(store, group, id))?;
    meeting.filter(|meeting| facilitator || meeting.state.is_shown()).ok_or(Turned::NotHere)
}

fn place(visit: &Visit, group: Id, meeting: Id) -> String {
    visit.path_to(&format!("/c/{group}/dates/{meeting}"))
}

/// What the group has to choose from, read once for a form.
struct Around {
    rooms: Vec<venues::Room>,
    people: Vec<Person>,
    today: jiff::civil::Date,
}

impl Around {
    fn of(visit: &Visit, group: Id) -> Result<Self, Turned> {
        let (rooms, people) = visit.read(|store| Ok((venues::rooms(store, group)?, groups::people(store, group)?)))?;
        Ok(Self { rooms, people, today: visit.now_here().date() })
    }

    fn known(&self) -> Known<'_> {
        Known { rooms: &self.rooms, people: &self.people, today: self.today }
    }
}

fn with_typed<T>(form: &Form, read: impl FnOnce(&Typed<'_>) -> T) -> T {
    let value = |field: &str| form.value(field).to_owned();
    let values = |field: &str| form.values(field).map(str::to_owned).collect::<Vec<_>>();
    read(&Typed { value: &value, values: &values })
}
