//! The only SQL about rooms.

use database::{Fault, Store};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _, Selectable,
    SelectableHelper as _,
};
use foundation::Id;
use groups::Both;
use jiff::civil::{Date, Time};

use crate::{
    model::{Fact, HardThing, Kind, LastBus, ONLINE_FACTS, ROOM_FACTS, Room, Size},
    rules::{FactsChecked, RoomChecked, RoomFields, ThingChecked, outside, outside_word},
};

diesel::table! {
    venues (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        kind -> Text,
        public_en -> Text,
        public_cy -> Text,
        members_en -> Text,
        members_cy -> Text,
        area_en -> Text,
        area_cy -> Text,
        address -> Text,
        last_bus -> Text,
        last_bus_saturday -> Text,
        last_bus_sunday -> Text,
        link -> Text,
        link_minutes -> BigInt,
        size -> Text,
        outside -> Text,
        checked_on -> Nullable<Text>,
        in_use -> BigInt,
    }
}
diesel::table! {
    venue_facts (group_id, venue_id, fact) {
        group_id -> Binary,
        venue_id -> Binary,
        fact -> Text,
        text_en -> Text,
        text_cy -> Text,
    }
}
diesel::table! {
    group_hard_things (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        said_en -> Text,
        said_cy -> Text,
        words -> Text,
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = venues)]
struct Row {
    id: Vec<u8>,
    kind: String,
    public_en: String,
    public_cy: String,
    members_en: String,
    members_cy: String,
    area_en: String,
    area_cy: String,
    address: String,
    last_bus: String,
    last_bus_saturday: String,
    last_bus_sunday: String,
    link: String,
    link_minutes: i64,
    size: String,
    outside: String,
    checked_on: Option<String>,
    in_use: i64,
}

fn bus(text: &str) -> Result<Option<Time>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    foundation::typed::time(text).map(Some).map_err(|_| Fault::Tampered("the time of a bus"))
}

fn bus_text(time: Option<Time>) -> String {
    time.map_or_else(String::new, |time| format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// A word that may be empty, because nobody has said.
fn said<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Fault> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some).ok_or(Fault::Tampered("what is said of a room")) }
}

fn room_of(row: Row, facts: Vec<Fact>) -> Result<Room, Fault> {
    let checked_on: Option<Date> =
        row.checked_on.map(|day| day.parse().map_err(|_| Fault::Tampered("a day"))).transpose()?;
    Ok(Room {
        id: Id::from_column(&row.id)?,
        kind: Kind::from_word(&row.kind).ok_or(Fault::Tampered("a kind of room"))?,
        public: Both { en: row.public_en, cy: row.public_cy },
        members: Both { en: row.members_en, cy: row.members_cy },
        area: Both { en: row.area_en, cy: row.area_cy },
        address: row.address,
        last_bus: LastBus {
            most_days: bus(&row.last_bus)?,
            saturday: bus(&row.last_bus_saturday)?,
            sunday: bus(&row.last_bus_sunday)?,
        },
        link: row.link,
        link_minutes: row.link_minutes,
        size: said(&row.size, Size::from_word)?,
        outside: said(&row.outside, outside)?,
        checked_on,
        in_use: row.in_use != 0,
        facts,
    })
}

type FactRow = (Vec<u8>, String, String, String);

fn facts_of(rows: &[FactRow], venue: &[u8]) -> Vec<Fact> {
    let known = ROOM_FACTS.iter().chain(ONLINE_FACTS.iter().filter(|key| !ROOM_FACTS.contains(key)));
    known
        .filter_map(|key| {
            let (_, _, en, cy) = rows.iter().find(|(of, fact, _, _)| of == venue && fact == key)?;
            Some(Fact { key, text: Both { en: en.clone(), cy: cy.clone() } })
        })
        .collect()
}

/// Every room a group has had, those in use first, by what members call them.
///
/// # Errors
/// The store cannot be reached.
pub fn rooms(store: &mut Store, group: Id) -> Result<Vec<Room>, Fault> {
    let rows: Vec<Row> = venues::table
        .filter(venues::group_id.eq(group.to_vec()))
        .order((venues::in_use.desc(), venues::members_en, venues::members_cy, venues::id))
        .select(Row::as_select())
        .load(store)?;
    let facts: Vec<FactRow> = venue_facts::table
        .filter(venue_facts::group_id.eq(group.to_vec()))
        .select((venue_facts::venue_id, venue_facts::fact, venue_facts::text_en, venue_facts::text_cy))
        .load(store)?;
    rows.into_iter()
        .map(|row| {
            let facts = facts_of(&facts, &row.id);
            room_of(row, facts)
        })
        .collect()
}

/// One room of a group.
///
/// # Errors
/// The store cannot be reached.
pub fn room(store: &mut Store, group: Id, id: Id) -> Result<Option<Room>, Fault> {
    let row: Option<Row> = venues::table
        .filter(venues::group_id.eq(group.to_vec()))
        .filter(venues::id.eq(id.to_vec()))
        .select(Row::as_select())
        .first(store)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let facts: Vec<FactRow> = venue_facts::table
        .filter(venue_facts::group_id.eq(group.to_vec()))
        .filter(venue_facts::venue_id.eq(id.to_vec()))
        .select((venue_facts::venue_id, venue_facts::fact, venue_facts::text_en, venue_facts::text_cy))
        .load(store)?;
    let facts = facts_of(&facts, &row.id);
    room_of(row, facts).map(Some)
}

/// The columns of a room that a form fills.
macro_rules! written {
    ($room:expr) => {
        (
            venues::kind.eq($room.kind.word()),
            venues::public_en.eq($room.public.en.clone()),
            venues::public_cy.eq($room.public.cy.clone()),
            venues::members_en.eq($room.members.en.clone()),
            venues::members_cy.eq($room.members.cy.clone()),
            venues::area_en.eq($room.area.en.clone()),
            venues::area_cy.eq($room.area.cy.clone()),
            venues::address.eq($room.address.clone()),
            venues::last_bus.eq(bus_text($room.last_bus.most_days)),
            venues::last_bus_saturday.eq(bus_text($room.last_bus.saturday)),
            venues::last_bus_sunday.eq(bus_text($room.last_bus.sunday)),
            venues::link.eq($room.link.clone()),
            venues::link_minutes.eq($room.link_minutes),
            venues::size.eq($room.size.map_or("", Size::word)),
            venues::outside.eq($room.outside.map_or("", outside_word)),
        )
    };
}

/// Keeps a new room.
///
/// # Errors
/// The store cannot be reached.
pub fn add(store: &mut Store, group: Id, id: Id, room: &RoomFields) -> Result<(), Fault> {
    let touched = diesel::insert_into(venues::table)
        .values((
            (venues::group_id.eq(group.to_vec()), venues::id.eq(id.to_vec()), venues::in_use.eq(1)),
            written!(room),
        ))
        .execute(store)?;
    Fault::rows("venues", touched, 1)
}

/// Changes a room. Being checked counts for the room as it was: a change of place asks for the check anew.
///
/// # Errors
/// The store cannot be reached, or there is no such room.
pub fn change(store: &mut Store, group: Id, id: Id, room: &RoomFields) -> Result<(), Fault> {
    let touched =
        diesel::update(venues::table.filter(venues::group_id.eq(group.to_vec())).filter(venues::id.eq(id.to_vec())))
            .set(written!(room))
            .execute(store)?;
    Fault::rows("venues", touched, 1)
}

/// Keeps what is known about a room, in both languages. What is empty in both goes.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_facts(store: &mut Store, group: Id, id: Id, facts: &FactsChecked) -> Result<(), Fault> {
    diesel::delete(
        venue_facts::table
            .filter(venue_facts::group_id.eq(group.to_vec()))
            .filter(venue_facts::venue_id.eq(id.to_vec())),
    )
    .execute(store)?;
    for fact in &facts.facts {
        let touched = diesel::insert_into(venue_facts::table)
            .values((
                venue_facts::group_id.eq(group.to_vec()),
                venue_facts::venue_id.eq(id.to_vec()),
                venue_facts::fact.eq(fact.key),
                venue_facts::text_en.eq(fact.text.en.clone()),
                venue_facts::text_cy.eq(fact.text.cy.clone()),
            ))
            .execute(store)?;
        Fault::rows("venue_facts", touched, 1)?;
    }
    Ok(())
}

/// Notes that somebody looked at the room and what may be there.
///
/// # Errors
/// The store cannot be reached, or there is no such room.
pub fn mark_checked(store: &mut Store, group: Id, id: Id, checked: &RoomChecked) -> Result<(), Fault> {
    let touched =
        diesel::update(venues::table.filter(venues::group_id.eq(group.to_vec())).filter(venues::id.eq(id.to_vec())))
            .set(venues::checked_on.eq(Some(checked.on.to_string())))
            .execute(store)?;
    Fault::rows("venues", touched, 1)
}

/// Says whether the group still meets there. Old dates keep their room, so it is never taken away whole.
///
/// # Errors
/// The store cannot be reached, or there is no such room.
pub fn set_in_use(store: &mut Store, group: Id, id: Id, in_use: bool) -> Result<(), Fault> {
    let touched =
        diesel::update(venues::table.filter(venues::group_id.eq(group.to_vec())).filter(venues::id.eq(id.to_vec())))
            .set(venues::in_use.eq(i64::from(in_use)))
            .execute(store)?;
    Fault::rows("venues", touched, 1)
}

/// What is hard for some in the group.
///
/// # Errors
/// The store cannot be reached.
pub fn hard_things(store: &mut Store, group: Id) -> Result<Vec<HardThing>, Fault> {
    let rows: Vec<(Vec<u8>, String, String, String)> = group_hard_things::table
        .filter(group_hard_things::group_id.eq(group.to_vec()))
        .order((group_hard_things::said_en, group_hard_things::said_cy, group_hard_things::id))
        .select((
            group_hard_things::id,
            group_hard_things::said_en,
            group_hard_things::said_cy,
            group_hard_things::words,
        ))
        .load(store)?;
    rows.into_iter()
        .map(|(id, en, cy, words)| Ok(HardThing { id: Id::from_column(&id)?, said: Both { en, cy }, words }))
        .collect()
}

/// Keeps one more of them.
///
/// # Errors
/// The store cannot be reached.
pub fn add_hard_thing(store: &mut Store, group: Id, id: Id, thing: &ThingChecked) -> Result<(), Fault> {
    let touched = diesel::insert_into(group_hard_things::table)
        .values((
            group_hard_things::group_id.eq(group.to_vec()),
            group_hard_things::id.eq(id.to_vec()),
            group_hard_things::said_en.eq(thing.said.en.clone()),
            group_hard_things::said_cy.eq(thing.said.cy.clone()),
            group_hard_things::words.eq(thing.words.clone()),
        ))
        .execute(store)?;
    Fault::rows("group_hard_things", touched, 1)
}

/// Takes one of them away. `false` when it was gone already.
///
/// # Errors
/// The store cannot be reached.
pub fn take_hard_thing(store: &mut Store, group: Id, id: Id) -> Result<bool, Fault> {
    let touched = diesel::delete(
        group_hard_things::table
            .filter(group_hard_things::group_id.eq(group.to_vec()))
            .filter(group_hard_things::id.eq(id.to_vec())),
    )
    .execute(store)?;
    Ok(touched == 1)
}
