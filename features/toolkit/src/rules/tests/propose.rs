use std::collections::BTreeSet;

use proptest::prelude::*;

use super::some::{any_evening, any_shelf, energy_exchange, exercise, human_knot, keys, span};
use crate::rules::{
    checks::{Check, checks},
    choices::{Energy, Place, Purpose, Setting, Space},
    exercise::{CLOSING_ROUND, Evening, Exercise, Hindrance, OPENING_ROUND},
    known::{self, KnownFrom, RoomSays},
    minutes::Minutes,
    plan::{PAUSE, Part, Plan},
    propose::{propose, suiting},
};

/// Ten of 20 to 25 minutes each.
fn shelf() -> Vec<Exercise> {
    (0..10).map(|number| exercise(&format!("exercise-{number}"), span(5, 5), span(5, 10), span(10, 10))).collect()
}

#[test]
fn as_many_as_fit_stand_between_the_rounds() {
    // With seven, the rounds take 18 minutes.
    let middle = |minutes: u16| propose(&shelf(), &Evening::new(minutes, 7), 0).what_might_happen().len();
    assert_eq!(middle(10), 0);
    assert_eq!(middle(18 + 19), 0);
    assert_eq!(middle(18 + 20), 1, "one that must be kept short is better than none");
    assert_eq!(middle(18 + 44), 1);
    assert_eq!(middle(18 + 45), 2);
    assert_eq!(middle(18 + 50), 2);
    assert_eq!(keys(&propose(&shelf(), &Evening::new(10, 7), 0)), [OPENING_ROUND, CLOSING_ROUND]);
    assert_eq!(keys(&propose(&[], &Evening::new(480, 7), 3)), [OPENING_ROUND, CLOSING_ROUND]);
}

#[test]
fn from_ninety_minutes_on_there_is_a_pause_half_way() {
    let plan = propose(&shelf(), &Evening::new(105, 7), 4);
    assert_eq!(plan.parts().iter().position(|part| part.key() == PAUSE), Some(3));
    assert_eq!(plan.what_might_happen().len(), 3);
    assert!(!keys(&propose(&shelf(), &Evening::new(89, 7), 4)).contains(&PAUSE));
    let one = &shelf()[..1];
    assert!(!keys(&propose(one, &Evening::new(120, 7), 4)).contains(&PAUSE), "a short plan needs none");
}

#[test]
fn what_is_wished_for_comes_first() {
    let mut shelf = shelf();
    shelf.push(energy_exchange());
    shelf.push(human_knot());
    for number in 0..20 {
        let wished = Evening { purpose: Some(Purpose::Trust), ..Evening::new(80, 7) };
        let plan = propose(&shelf, &wished, number);
        let first_two: BTreeSet<_> = plan.what_might_happen().into_iter().take(2).collect();
        assert_eq!(first_two, BTreeSet::from(["energy-exchange", "human-knot"]));
        let with_few = propose(&shelf, &Evening { purpose: Some(Purpose::Trust), ..Evening::new(80, 4) }, number);
        assert_eq!(with_few.what_might_happen()[0], "energy-exchange", "the knot asks for five");
    }
}

#[test]
fn with_two_women_what_has_a_version_for_fewer_is_offered_and_says_so() {
    let evening = Evening::new(60, 2);
    let plan = propose(&[energy_exchange()], &evening, 0);
    assert_eq!(plan.what_might_happen(), ["energy-exchange"]);
    let few = Hindrance::TooFew { least: 3, there: 2 };
    assert_eq!(checks(&plan, &evening), [Check::Part { at: 1, key: "energy-exchange".into(), hindrance: few }]);
}

#[test]
fn a_group_that_does_not_touch_is_offered_the_version_without() {
    let evening = Evening { no_touch: true, ..Evening::new(60, 8) };
    let offered = suiting(&[human_knot()], &evening);
    assert!(offered.iter().all(Part::is_without_touch) && offered.len() == 1);
    assert!(suiting(&[Exercise { has_no_touch_version: false, ..human_knot() }], &evening).is_empty());
    assert!(suiting(&[human_knot()], &Evening { most_energy: Energy::Middle, ..evening }).is_empty());
}

#[test]
fn what_may_stir_things_up_has_its_pause_in_the_time_there_is() {
    let heavy = Exercise { heavy: true, ..energy_exchange() };
    let middle = |minutes: u16| keys(&propose(std::slice::from_ref(&heavy), &Evening::new(minutes, 7), 0)).len() - 2;
    // With seven, the rounds take 18 minutes, it takes 15 at its shortest, and the pause five.
    assert_eq!(middle(18 + 15 + 4), 0);
    assert_eq!(middle(18 + 15 + 5), 2);
    // Two of them do not come one after the other; with something lighter between, they do.
    let mut all = vec![heavy.clone(), Exercise { key: "another".into(), ..heavy }];
    let evening = Evening::new(120, 7);
    assert_eq!(propose(&all, &evening, 0).what_might_happen().len(), 1);
    all.push(human_knot());
    let plans: Vec<Plan> = (0..3).map(|number| propose(&all, &evening, number)).collect();
    let orders: Vec<_> = plans.iter().map(Plan::what_might_happen).collect();
    assert!(orders.iter().any(|order| order.len() == 3 && order[1] == "human-knot"), "{orders:?}");
    assert!(orders.iter().all(|order| order.contains(&"human-knot")), "{orders:?}");
}

#[test]
fn a_room_that_holds_fewer_than_there_are_is_said() {
    let crowded = |space, people, exercise: &Exercise, place| {
        let evening = Evening { space, place, ..Evening::new(120, people) };
        let plan = Plan::around(vec![Part::on(&evening, exercise)], &[]);
        checks(&plan, &evening).into_iter().find(|check| matches!(check, Check::Crowded { .. }))
    };
    let (circle, room) = (energy_exchange(), Place::Room);
    assert_eq!(crowded(Space::Small, 10, &circle, room), None);
    assert_eq!(crowded(Space::Small, 11, &circle, room), Some(Check::Crowded { holds: 10, people: 11 }));
    assert_eq!(crowded(Space::Medium, 21, &circle, room), Some(Check::Crowded { holds: 20, people: 21 }));
    assert_eq!(crowded(Space::Large, 60, &circle, room), None);
    // Outside there is room; what can only be done in the room stays in it; what is done by voice needs none.
    assert_eq!(crowded(Space::Small, 30, &circle, Place::RoomAndOutdoors), None);
    let indoors = Exercise { setting: Setting::Indoors, ..energy_exchange() };
    assert!(crowded(Space::Small, 30, &indoors, Place::RoomAndOutdoors).is_some());
    assert_eq!(crowded(Space::Small, 30, &indoors, Place::Online), None);
    assert_eq!(crowded(Space::Small, 30, &Exercise { space: Space::NoneNeeded, ..circle }, room), None);
}

#[test]
fn what_is_known_of_the_place_comes_from_the_room_then_from_the_last_plan() {
    let says = |space, outside| Some(RoomSays { online: false, space, outside });
    let last = Evening { space: Space::Large, place: Place::RoomAndOutdoors, ..Evening::new(60, 5) };
    let online = Evening { place: Place::Online, ..last.clone() };
    for (room, last, space, place) in [
        (
            says(Some(Space::Small), Some(false)),
            Some(&last),
            (Space::Small, KnownFrom::Room),
            (Place::Room, KnownFrom::Room),
        ),
        (
            says(Some(Space::Small), Some(true)),
            None,
            (Space::Small, KnownFrom::Room),
            (Place::RoomAndOutdoors, KnownFrom::Room),
        ),
        (
            says(None, None),
            Some(&last),
            (Space::Large, KnownFrom::LastPlan),
            (Place::RoomAndOutdoors, KnownFrom::LastPlan),
        ),
        (says(None, None), Some(&online), (Space::Medium, KnownFrom::Nothing), (Place::Room, KnownFrom::Nothing)),
        (says(None, None), None, (Space::Medium, KnownFrom::Nothing), (Place::Room, KnownFrom::Nothing)),
        (None, Some(&online), (Space::Medium, KnownFrom::Nothing), (Place::Online, KnownFrom::LastPlan)),
        (None, None, (Space::Medium, KnownFrom::Nothing), (Place::Room, KnownFrom::Nothing)),
    ] {
        assert_eq!((known::space(room, last), known::place(room, last)), (space, place), "{room:?} {last:?}");
    }
    let far = Some(RoomSays { online: true, ..RoomSays::default() });
    assert_eq!(known::place(far, Some(&last)), (Place::Online, KnownFrom::Room));
}

fn least_middle(plan: &Plan, people: u16) -> Minutes {
    plan.parts().iter().filter(|part| !part.is_round()).map(|part| part.total(people).least()).sum()
}

proptest! {
    #[test]
    fn a_plan_that_is_offered_suits_fits_and_repeats_nothing(
        shelf in any_shelf(), evening in any_evening(), number in any::<u32>(),
    ) {
        let plan = propose(&shelf, &evening, number);
        prop_assert_eq!(Plan::new(plan.parts().to_vec()), Ok(plan.clone()));
        prop_assert_eq!(&propose(&shelf, &evening, number), &plan, "always the same");
        let mut backwards = shelf.clone();
        backwards.reverse();
        prop_assert_eq!(&propose(&backwards, &evening, number), &plan, "whatever order the shelf is in");

        let rounds = plan.parts().iter().filter(|part| part.is_round());
        let rounds: Minutes = rounds.map(|part| part.total(evening.people).most()).sum();
        prop_assert!(least_middle(&plan, evening.people) <= evening.minutes.less(rounds));
        let stretched = checks(&plan, &evening).into_iter().filter(|check| match check {
            Check::Part { hindrance, .. } => !matches!(hindrance, Hindrance::TooFew { .. }),
            Check::TooLong { .. } => evening.minutes >= rounds,
            _ => false,
        });
        prop_assert_eq!(stretched.collect::<Vec<_>>(), []);
        let pauses = plan.parts().iter().filter(|part| part.key() == PAUSE).count();
        let most = plan.total(evening.people).most();
        let heavy = plan.parts().iter().filter(|part| part.is_heavy()).count();
        if heavy == 0 {
            prop_assert!(pauses <= 1 && (pauses == 1) <= (most >= Minutes::new(90)));
        } else {
            prop_assert_eq!(pauses, heavy, "one after each, and no more");
        }
    }

    #[test]
    fn after_what_may_stir_things_up_comes_a_pause_and_something_lighter(
        shelf in any_shelf(), evening in any_evening(), number in any::<u32>(),
    ) {
        let plan = propose(&shelf, &evening, number);
        for (at, part) in plan.parts().iter().enumerate().filter(|(_, part)| part.is_heavy()) {
            prop_assert_eq!(&plan.parts()[at + 1], &Part::Pause);
            prop_assert!(!plan.parts()[at + 2].is_heavy(), "{}", part.key());
            // Its pause taken out is said, and nothing but that.
            let without = plan.remove(at + 1).unwrap();
            let said = |plan: &Plan| checks(plan, &evening).into_iter().filter(|check| matches!(check, Check::NoPause { .. })).collect::<Vec<_>>();
            prop_assert_eq!(said(&plan), []);
            prop_assert_eq!(said(&without), [Check::NoPause { at, key: part.key().to_owned() }]);
            prop_assert_eq!(without.rested(at), plan.clone());
        }
    }

    #[test]
    fn no_more_than_one_has_to_be_kept_short(
        shelf in any_shelf(), evening in any_evening(), number in any::<u32>(),
    ) {
        let plan = propose(&shelf, &evening, number);
        let over = plan.total(evening.people).most().less(evening.minutes);
        let gives = plan.parts().iter().map(|part| {
            let total = part.total(evening.people);
            total.most().less(total.least())
        });
        prop_assert!(plan.what_might_happen().is_empty() || gives.max() >= Some(over));
    }

    #[test]
    fn another_number_begins_with_another_exercise(minutes in 38..480_u16, number in 0..u32::MAX - 1) {
        let evening = Evening::new(minutes, 7);
        let first = |number| propose(&shelf(), &evening, number).parts().get(1).cloned();
        prop_assert_ne!(first(number), first(number + 1));
    }
}
