//! A group that meets, with two who hold it and two more women. The house needs the pages of rooms and dates.

use foundation::Id;
use groups::Role;
use testing::{TestApp, Visitor};

use crate::{Called, begins, comes, person};

/// Tuesday 24 November 2026: Mari and Rhian hold the group, Robin and Bet are in it; it meets on two Thursdays.
pub struct Thursdays {
    /// The group.
    pub group: Id,
    /// The id of its one room.
    pub room: String,
    /// Began the group, holds it and the two dates.
    pub mari: Visitor,
    /// Holds the group too.
    pub rhian: Visitor,
    /// In the group.
    pub robin: Visitor,
    /// In the group.
    pub bet: Visitor,
    /// The ids of 26 November and 3 December.
    pub dates: [String; 2],
}

impl Thursdays {
    /// Makes the accounts, the group, its room and its dates.
    #[must_use]
    pub fn begin(app: &TestApp) -> Self {
        let mut mari = app.joined("Mari");
        let group = begins(&mut mari, "Mari", Called::default());
        let rhian = comes(app, &mut mari, group, "Rhian", Role::Facilitator);
        let robin = comes(app, &mut mari, group, "Robin", Role::Member);
        let bet = comes(app, &mut mari, group, "Bet", Role::Member);
        let room = room(&mut mari, group);
        let dates = [("26", "11"), ("3", "12")].map(|on| date(app, &mut mari, group, &room, on));
        Self { group, room, mari, rhian, robin, bet, dates }
    }

    /// An address of the group.
    #[must_use]
    pub fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    /// The handle of one of the four.
    #[must_use]
    pub fn handle(&self, app: &TestApp, name: &str) -> Id {
        person(app, self.group, name).handle
    }

    /// The first meeting was yesterday.
    pub fn first_was_yesterday(app: &TestApp) {
        app.meddle(
            "UPDATE meetings SET starts_at = '2026-11-23T18:30', ends_at = '2026-11-23T20:15' WHERE starts_at < '2026-12'",
        );
    }
}

/// The group has a room from now on; gives its id.
#[track_caller]
pub fn room(holder: &mut Visitor, group: Id) -> String {
    let new = format!("/en/c/{group}/rooms/new");
    holder.get(&new).is_well();
    let fields = [("kind", "room"), ("members_en", "The hall"), ("public_en", "Craft"), ("area_en", "The valley")];
    let page = holder.post(&new, &fields);
    let place = page.location.clone().unwrap_or_else(|| panic!("a room is kept: {}", page.words()));
    place.split('/').nth(5).expect("the id of a room").to_owned()
}

/// Mari, who holds the group, puts down an evening on a day and month of 2026; gives its id.
#[track_caller]
pub fn date(app: &TestApp, mari: &mut Visitor, group: Id, room: &str, on: (&str, &str)) -> String {
    let new = format!("/en/c/{group}/dates/new");
    let holds = person(app, group, "Mari").handle.to_string();
    mari.get(&new).is_well();
    let fields = [
        ("on-day", on.0),
        ("on-month", on.1),
        ("on-year", "2026"),
        ("starts", "18:30"),
        ("ends", "20:15"),
        ("repeats", "once"),
        ("room", room),
        ("holding", &holds),
        ("greeting", &holds),
        ("happening", "nothing-unusual"),
        ("cost", "0"),
        ("do", "show"),
        ("looked", "yes"),
    ];
    let page = mari.post(&new, &fields);
    let place = page.location.clone().unwrap_or_else(|| panic!("a date is kept: {}", page.words()));
    let path = place.split('?').next().unwrap_or_default();
    path.rsplit('/').next().expect("the id of a date").to_owned()
}
