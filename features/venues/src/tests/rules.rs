use foundation::Id;
use groups::Both;
use jiff::civil::{DateTime, Time, date, time};
use proptest::prelude::*;

use crate::{
    model::{Fact, HardThing, Kind, LastBus, Room},
    rules::{BusWarning, hard_here, last_bus_warning, link, link_is_shown},
};

fn bus(hour: i8, minute: i8) -> LastBus {
    LastBus { most_days: Some(time(hour, minute, 0, 0)), ..LastBus::default() }
}

fn at(hour: i8, minute: i8) -> DateTime {
    date(2026, 12, 10).at(hour, minute, 0, 0)
}

#[test]
fn twenty_two_minutes_are_too_few_and_twenty_past_leaves_time() {
    let warning = last_bus_warning(at(20, 30), &bus(20, 52));
    assert_eq!(warning, Some(BusWarning { bus: time(20, 52, 0, 0), minutes: 22, earlier: time(20, 20, 0, 0) }));
    assert_eq!(last_bus_warning(at(20, 20), &bus(20, 52)), None);
    assert_eq!(last_bus_warning(at(20, 22), &bus(20, 52)), None);
    assert_eq!(last_bus_warning(at(21, 0), &bus(20, 52)).unwrap().minutes, -8, "it has gone by then");
    assert_eq!(last_bus_warning(at(23, 0), &bus(0, 20)), None, "a bus after midnight is the night's");
    assert_eq!(last_bus_warning(at(20, 30), &LastBus::default()), None);
}

#[test]
fn saturdays_and_sundays_have_their_own() {
    let buses = LastBus { most_days: Some(time(22, 0, 0, 0)), saturday: Some(time(18, 0, 0, 0)), sunday: None };
    let on = |day: i8| last_bus_warning(date(2026, 12, day).at(18, 30, 0, 0), &buses);
    assert!(on(11).is_none() && on(12).is_some() && on(13).is_none());
}

fn room(walls_en: &str, walls_cy: &str) -> Room {
    Room {
        id: Id::from_bytes([1; 16]),
        kind: Kind::Room,
        public: Both::default(),
        members: Both::default(),
        area: Both::default(),
        address: String::new(),
        last_bus: LastBus::default(),
        link: String::new(),
        link_minutes: 30,
        size: None,
        outside: None,
        checked_on: None,
        in_use: true,
        facts: vec![Fact { key: "walls", text: Both { en: walls_en.to_owned(), cy: walls_cy.to_owned() } }],
    }
}

fn yellow() -> HardThing {
    HardThing {
        id: Id::from_bytes([2; 16]),
        said: Both { en: "Yellow rooms".to_owned(), cy: String::new() },
        words: "yellow, melyn, felen, pale mustard".to_owned(),
    }
}

#[test]
fn a_yellow_wall_is_found_in_either_language_and_a_green_one_is_not() {
    for (en, cy, found) in [
        ("Back wall YELLOW, side room white", "", true),
        ("", "Wal gefn felen", true),
        ("Hall: pale  mustard", "", true),
        ("Pale green, mustard in the kitchen", "", false),
        ("Green", "Gwyrdd", false),
        ("Yellowhammer on the sign", "", false),
        ("", "", false),
    ] {
        assert_eq!(!hard_here(&room(en, cy), &[yellow()]).is_empty(), found, "{en} {cy}");
    }
    let nothing = HardThing { words: " , ;".to_owned(), ..yellow() };
    assert!(hard_here(&room("anything", ""), &[nothing]).is_empty());
}

#[test]
fn a_link_is_a_link_or_a_number_and_shows_shortly_before() {
    assert!(link("").is_ok() && link("https://rooms.example/a?b=c").is_ok() && link("01632 960123").is_ok());
    for typed in [
        "javascript:alert(1)",
        "http://rooms.example",
        "https://",
        "https://x y.example",
        "rooms",
        "//x.example",
        "data:text/html,x",
    ] {
        assert!(link(typed).is_err(), "{typed}");
    }
    let (starts, ends) = (at(18, 30), at(20, 0));
    for (hour, minute, shown) in [(17, 59, false), (18, 0, true), (19, 0, true), (20, 0, true), (20, 1, false)] {
        assert_eq!(link_is_shown(at(hour, minute), starts, ends, 30), shown, "{hour}:{minute}");
    }
}

proptest! {
    #[test]
    fn the_earlier_end_always_leaves_time(hour in 4_i8..24, minute in 0_i8..60, bus_hour in 0_i8..24, bus_minute in 0_i8..60) {
        let buses = bus(bus_hour, bus_minute);
        if let Some(warning) = last_bus_warning(at(hour, minute), &buses) {
            prop_assert!(warning.minutes < 30);
            prop_assert!(warning.earlier < Time::new(hour, minute, 0, 0).unwrap() || warning.earlier == Time::midnight());
            prop_assert_eq!(warning.earlier.minute() % 10, 0);
            // Early in the morning there is no end that would do.
            if bus_hour >= 5 {
                prop_assert!(last_bus_warning(date(2026, 12, 10).to_datetime(warning.earlier), &buses).is_none());
            }
        }
    }

    #[test]
    fn nothing_typed_ever_panics(words in ".*", wall in ".*", typed in ".*") {
        let thing = HardThing { words, ..yellow() };
        let _ = (hard_here(&room(&wall, ""), &[thing]), link(&typed));
    }
}
