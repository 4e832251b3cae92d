//! What a plan is asked with before anybody types: what is known of the place, and where that is known from.

use super::{
    choices::{Place, Space},
    exercise::Evening,
};

/// Where something is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownFrom {
    /// The page of the next date's room says it.
    Room,
    /// No room's page says it; the group's last plan had it.
    LastPlan,
    /// Nobody has said it: a guess.
    Nothing,
}

/// What the page of the next date's room says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoomSays {
    /// Whether it is no room at all: online or by phone.
    pub online: bool,
    /// The space there is.
    pub space: Option<Space>,
    /// Whether there is a place outside.
    pub outside: Option<bool>,
}

/// The space there is: as the room's page says; else as in the group's last plan; else a medium room.
#[must_use]
pub fn space(room: Option<RoomSays>, last: Option<&Evening>) -> (Space, KnownFrom) {
    if let Some(space) = room.and_then(|room| room.space) {
        return (space, KnownFrom::Room);
    }
    let last = last.filter(|last| last.place != Place::Online && last.space != Space::NoneNeeded);
    last.map_or((Space::Medium, KnownFrom::Nothing), |last| (last.space, KnownFrom::LastPlan))
}

/// Where the group meets: as the room's page says; else as in the group's last plan; else in a room and no more.
#[must_use]
pub fn place(room: Option<RoomSays>, last: Option<&Evening>) -> (Place, KnownFrom) {
    match room {
        Some(RoomSays { online: true, .. }) => return (Place::Online, KnownFrom::Room),
        Some(RoomSays { outside: Some(true), .. }) => return (Place::RoomAndOutdoors, KnownFrom::Room),
        Some(RoomSays { outside: Some(false), .. }) => return (Place::Room, KnownFrom::Room),
        Some(_) | None => {}
    }
    // The next date is in a room: a plan for far apart says nothing of it.
    let last = last.filter(|last| room.is_none() || last.place != Place::Online);
    last.map_or((Place::Room, KnownFrom::Nothing), |last| (last.place, KnownFrom::LastPlan))
}
