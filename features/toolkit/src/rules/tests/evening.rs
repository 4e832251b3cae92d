use foundation::Refusal;

use super::some::{energy_exchange, human_knot, part, plan_of, span};
use crate::rules::{
    checks::{Check, checks},
    choices::{Energy, Place, Purpose, Setting, Space, Touch},
    exercise::{Equipment, Evening, Exercise, Hindrance, MOST_PEOPLE},
    minutes::{Minutes, Phase, Span, Tenths},
    plan::Part,
};

#[test]
fn every_choice_is_found_by_its_word() {
    assert!(Space::ALL.iter().all(|one| Space::from_word(one.word()) == Some(*one)));
    assert!(Setting::ALL.iter().all(|one| Setting::from_word(one.word()) == Some(*one)));
    assert!(Place::ALL.iter().all(|one| Place::from_word(one.word()) == Some(*one)));
    assert!(Touch::ALL.iter().all(|one| Touch::from_word(one.word()) == Some(*one)));
    assert!(Energy::ALL.iter().all(|one| Energy::from_word(one.word()) == Some(*one)));
    assert!(Purpose::ALL.iter().all(|one| Purpose::from_word(one.word()) == Some(*one)));
    assert!(Phase::ALL.into_iter().all(|one| Phase::from_word(one.word()) == Some(one)));
    assert_eq!(Purpose::from_word("self-care"), Some(Purpose::SelfCare));
    assert_eq!(Space::from_word("tiny"), None);
    assert_eq!(Purpose::ALL.len(), 10);
}

#[test]
fn a_span_never_stands_the_wrong_way_round() {
    assert_eq!(Span::new(Minutes::new(10), Minutes::new(5)), None);
    assert_eq!(span(5, 10) + span(1, 2), span(6, 12));
    assert_eq!(span(5, 10).after(Minutes::new(7)), span(0, 3));
}

#[test]
fn what_each_woman_adds_is_rounded_up_once() {
    assert_eq!(Tenths::new(5).for_people(7), 4);
    assert_eq!(Tenths::new(5).for_people(8), 4);
    assert_eq!(Tenths::new(0).for_people(60), 0);
    assert_eq!(Tenths::new(u16::MAX).for_people(u16::MAX), u16::MAX, "it stops at the top");
    let half_a_sheet_and_two = Equipment { label: 0, each: Tenths::new(5), in_all: 2 };
    assert_eq!(half_a_sheet_and_two.for_people(7), 6);
}

#[test]
fn an_evening_out_of_a_form_is_within_bounds() {
    let evening = Evening::typed(" 105 ", "7").unwrap();
    assert_eq!((evening.minutes, evening.people), (Minutes::new(105), 7));
    let refusals = Evening::typed("0", "61").unwrap_err();
    let wrong = |most: i64| Refusal::new("number-wrong").with("least", 1_i64).with("most", most);
    assert_eq!(refusals.on("minutes"), Some(&wrong(480)));
    assert_eq!(refusals.on("people"), Some(&wrong(60)));
    assert_eq!(Evening::new(0, 0).people, 1);
    assert_eq!(Evening::new(999, 999).people, MOST_PEOPLE);
}

fn told(exercise: &Exercise, evening: &Evening) -> Vec<Hindrance> {
    exercise.hindrances(evening, false)
}

#[test]
fn what_stands_in_the_way_is_named_with_its_numbers() {
    let evening = Evening::new(90, 8);
    assert_eq!(told(&human_knot(), &evening), []);
    assert_eq!(told(&human_knot(), &Evening::new(90, 2)), [Hindrance::TooFew { least: 5, there: 2 }]);
    assert_eq!(told(&human_knot(), &Evening::new(90, 13)), [Hindrance::TooMany { most: 12, there: 13 }]);
    assert_eq!(
        told(&human_knot(), &Evening { space: Space::Small, ..evening.clone() }),
        [Hindrance::TooLittleSpace { needs: Space::Medium, there: Space::Small }]
    );
    assert_eq!(
        told(&human_knot(), &Evening { most_energy: Energy::Low, ..evening }),
        [Hindrance::AsksMuch { asks: Energy::High, wished: Energy::Low }]
    );
}

#[test]
fn touch_is_in_the_way_of_a_group_that_does_not_touch_unless_it_is_without() {
    let evening = Evening { no_touch: true, ..Evening::new(90, 8) };
    let knot = human_knot();
    assert_eq!(knot.hindrances(&evening, false), [Hindrance::Touch { has_no_touch_version: true }]);
    assert_eq!(knot.hindrances(&evening, true), []);
    let only_touch = Exercise { has_no_touch_version: false, ..knot };
    assert_eq!(only_touch.hindrances(&evening, true), [Hindrance::Touch { has_no_touch_version: false }]);
}

#[test]
fn where_it_can_be_done() {
    let at = |setting, space, place| {
        let exercise = Exercise { setting, space, ..energy_exchange() };
        told(&exercise, &Evening { place, ..Evening::new(90, 8) })
    };
    let small = Space::Small;
    for (setting, place, hindrance) in [
        (Setting::Indoors, Place::Room, None),
        (Setting::Either, Place::Outdoors, None),
        (Setting::Outdoors, Place::RoomAndOutdoors, None),
        (Setting::Outdoors, Place::Room, Some(Hindrance::NoOutdoors)),
        (Setting::Indoors, Place::Outdoors, Some(Hindrance::NoRoom)),
        (Setting::Online, Place::Room, Some(Hindrance::OnlyOnline)),
        (Setting::Online, Place::Online, None),
        (Setting::Either, Place::Online, Some(Hindrance::NotOnline)),
    ] {
        assert_eq!(at(setting, small, place), Vec::from_iter(hindrance), "{setting:?} in {place:?}");
    }
    assert_eq!(at(Setting::Either, Space::NoneNeeded, Place::Online), [], "by voice it can be done anywhere");
    assert_eq!(at(Setting::Online, Space::Large, Place::Online), [], "online has no walls");
}

#[test]
fn a_plan_that_is_well_has_nothing_to_look_at() {
    let plan = plan_of(&[part(&energy_exchange())]);
    assert_eq!(checks(&plan, &Evening::new(60, 7)), []);
}

#[test]
fn a_plan_too_long_says_by_how_much() {
    // With seven: nine minutes for each round, 15 to 25 between them.
    let plan = plan_of(&[part(&energy_exchange())]);
    assert_eq!(checks(&plan, &Evening::new(43, 7)), []);
    assert_eq!(checks(&plan, &Evening::new(42, 7)), [Check::Tight { over: Minutes::new(1) }]);
    assert_eq!(checks(&plan, &Evening::new(33, 7)), [Check::Tight { over: Minutes::new(10) }]);
    assert_eq!(checks(&plan, &Evening::new(30, 7)), [Check::TooLong { over: Minutes::new(3) }]);
    assert_eq!(checks(&plan_of(&[Part::Pause]), &Evening::new(60, 7)), [Check::Empty]);
}

#[test]
fn a_part_that_does_not_suit_is_named_with_its_place() {
    let plan = plan_of(&[part(&energy_exchange()), part(&human_knot())]);
    let evening = Evening { no_touch: true, ..Evening::new(120, 2) };
    let named = |at: usize, key: &str, hindrance| Check::Part { at, key: key.to_owned(), hindrance };
    assert_eq!(
        checks(&plan, &evening),
        [
            named(1, "energy-exchange", Hindrance::TooFew { least: 3, there: 2 }),
            named(2, "human-knot", Hindrance::TooFew { least: 5, there: 2 }),
            named(2, "human-knot", Hindrance::Touch { has_no_touch_version: true }),
        ]
    );
}

#[test]
fn the_rounds_suit_every_place() {
    let outside = Evening { place: Place::Online, space: Space::NoneNeeded, ..Evening::new(60, 1) };
    assert_eq!(checks(&plan_of(&[]), &outside), [Check::Empty]);
}

#[test]
fn fifteen_minutes_before_the_last_bus() {
    let plan = plan_of(&[part(&energy_exchange())]);
    let bus = |minutes: u16, after: i32| {
        let evening = Evening { last_bus_after: Some(after), ..Evening::new(minutes, 7) };
        checks(&plan, &evening).into_iter().find_map(|check| match check {
            Check::LastBus { minutes, sooner } => Some((minutes, sooner)),
            _ => None,
        })
    };
    assert_eq!(bus(43, 15), None);
    assert_eq!(bus(43, 14), Some((14, 1)));
    assert_eq!(bus(43, -5), Some((-5, 20)));
    assert_eq!(bus(53, 5), None, "a plan that is shorter than the evening leaves time for the bus");
    assert_eq!(bus(40, 15), None, "a tight one is kept to its time");
    assert_eq!(bus(30, 15), Some((12, 3)), "one that is too long ends after the meeting");
}
