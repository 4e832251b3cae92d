use foundation::Refusal;
use proptest::prelude::*;

use super::some::{any_shelf, energy_exchange, exercise, human_knot, keys, part, plan_of, span};
use crate::rules::{
    exercise::{CLOSING_ROUND, Equipment, Evening, Exercise, OPENING_ROUND},
    minutes::{Minutes, Phases, Tenths},
    plan::{MOST_PARTS, Needed, PAUSE, Part, Plan, added_up},
};

fn refused<T: std::fmt::Debug>(outcome: Result<T, Refusal>) -> &'static str {
    outcome.unwrap_err().key
}

#[test]
fn the_energy_exchange_takes_fifteen_to_twenty_five_minutes() {
    let exercise = energy_exchange();
    for people in [3, 8, 20] {
        assert_eq!(exercise.phases(people), Phases { brief: span(5, 5), doing: span(5, 10), debrief: span(5, 10) });
        assert_eq!(exercise.total(people), span(15, 25));
    }
}

#[test]
fn the_total_follows_the_head_count() {
    let chairs = Exercise {
        do_each: Tenths::new(15),
        debrief_each: Tenths::new(5),
        ..exercise("chairs", span(2, 3), span(4, 6), span(5, 5))
    };
    assert_eq!(chairs.total(1), span(11 + 2 + 1, 14 + 2 + 1));
    assert_eq!(chairs.total(7), span(11 + 11 + 4, 14 + 11 + 4));
    let plan = plan_of(&[part(&chairs), Part::Pause]);
    // Two rounds of nine, the chairs, and a pause of two to five.
    assert_eq!(plan.total(7), span(18 + 26 + 2, 18 + 29 + 5));
}

#[test]
fn a_round_is_a_minute_for_each_woman_and_two_for_all() {
    for people in [1, 2, 7, 60] {
        assert_eq!(plan_of(&[]).total(people), span(2 * (people + 2), 2 * (people + 2)));
    }
    let long = exercise(OPENING_ROUND, span(0, 2), span(5, 10), span(0, 0));
    assert_eq!(Part::round(OPENING_ROUND, &[long]).total(7), span(12, 12), "a pack's own round counts in full too");
}

#[test]
fn parts_are_added_moved_swapped_and_taken_out_between_the_rounds() {
    let plan = plan_of(&[]).add(part(&energy_exchange()), 1).unwrap();
    let plan = plan.add(part(&human_knot()), 99).unwrap();
    let plan = plan.add(Part::Pause, 2).unwrap();
    assert_eq!(keys(&plan), [OPENING_ROUND, "energy-exchange", PAUSE, "human-knot", CLOSING_ROUND]);
    let plan = plan.move_to(3, 1).unwrap();
    assert_eq!(keys(&plan), [OPENING_ROUND, "human-knot", "energy-exchange", PAUSE, CLOSING_ROUND]);
    let plan = plan.move_to(1, 3).unwrap();
    assert_eq!(keys(&plan), [OPENING_ROUND, "energy-exchange", PAUSE, "human-knot", CLOSING_ROUND]);
    let plan = plan.swap(3, part(&exercise("chairs", span(1, 1), span(1, 1), span(1, 1)))).unwrap();
    let plan = plan.remove(2).unwrap();
    assert_eq!(keys(&plan), [OPENING_ROUND, "energy-exchange", "chairs", CLOSING_ROUND]);
    assert_eq!(plan.what_might_happen(), ["energy-exchange", "chairs"]);
}

#[test]
fn the_rounds_stay_where_they_are() {
    let plan = plan_of(&[part(&energy_exchange()), part(&human_knot())]);
    let stays = "toolkit-plan-round-stays";
    assert_eq!(refused(plan.add(Part::Pause, 0)), stays);
    assert_eq!(refused(plan.add(Part::round(CLOSING_ROUND, &[]), 1)), stays);
    assert_eq!(refused(plan.remove(0)), stays);
    assert_eq!(refused(plan.remove(3)), stays);
    assert_eq!(refused(plan.move_to(3, 1)), stays);
    assert_eq!(refused(plan.move_to(1, 0)), stays);
    assert_eq!(refused(plan.move_to(1, 3)), stays);
    assert_eq!(refused(plan.swap(0, Part::Pause)), stays);
    assert_eq!(refused(plan.swap(1, Part::round(OPENING_ROUND, &[]))), stays);
    assert_eq!(refused(plan.remove(4)), "toolkit-plan-part-gone");
    assert_eq!(refused(plan.move_to(1, 4)), "toolkit-plan-part-gone");
    assert_eq!(refused(Plan::new(Vec::new())), "toolkit-plan-rounds");
    assert_eq!(refused(Plan::new(vec![Part::Pause])), "toolkit-plan-rounds");
    assert_eq!(
        refused(Plan::new(vec![Part::round(CLOSING_ROUND, &[]), Part::round(OPENING_ROUND, &[])])),
        "toolkit-plan-rounds"
    );
}

#[test]
fn nothing_comes_twice_but_a_pause() {
    let plan = plan_of(&[part(&energy_exchange()), part(&human_knot()), Part::Pause]);
    assert_eq!(refused(plan.add(part(&human_knot()), 1)), "toolkit-plan-has-it");
    assert_eq!(refused(plan.swap(1, part(&human_knot()))), "toolkit-plan-has-it");
    assert!(plan.swap(2, part(&human_knot())).is_ok(), "for itself it may be swapped, as with its other version");
    assert!(plan.add(Part::Pause, 1).is_ok());
}

#[test]
fn a_plan_can_be_full() {
    let mut plan = plan_of(&[]);
    while plan.parts().len() < MOST_PARTS {
        plan = plan.add(Part::Pause, 1).unwrap();
    }
    assert_eq!(refused(plan.add(Part::Pause, 1)), "toolkit-plan-full");
}

#[test]
fn equipment_is_added_up_rounding_up() {
    let cards = Equipment { label: 1, each: Tenths::new(5), in_all: 1 };
    let plan =
        plan_of(&[part(&human_knot()), part(&Exercise { equipment: vec![cards], ..energy_exchange() }), Part::Pause]);
    let needed = |key: &str, label, count| Needed { key: key.to_owned(), label, count };
    assert_eq!(plan.equipment(7), [needed("human-knot", 0, 7), needed("energy-exchange", 1, 5)]);
    let named = |name: &str, count| (name.to_owned(), count);
    assert_eq!(
        added_up(vec![named("pens", 7), named("a scarf", 1), named("pens", 5)]),
        [named("pens", 12), named("a scarf", 1)]
    );
}

#[test]
fn a_plan_is_kept_and_found_again_without_what_is_gone() {
    let evening = Evening { no_touch: true, ..Evening::new(90, 8) };
    let shelf = [energy_exchange(), human_knot()];
    let plan = plan_of(&[part(&energy_exchange()), Part::Pause, Part::on(&evening, &human_knot()), Part::Pause]);
    let kept: Vec<_> = plan.kept().collect();
    assert_eq!(kept[3], ("human-knot", true));
    assert_eq!(Plan::again(&kept, &shelf), (plan.clone(), vec![]));
    let (left, gone) = Plan::again(&kept, &shelf[1..]);
    assert_eq!(keys(&left), [OPENING_ROUND, PAUSE, "human-knot", PAUSE, CLOSING_ROUND]);
    assert_eq!(gone, ["energy-exchange"]);
}

/// What somebody may try on a plan.
#[derive(Clone, Debug)]
enum Try {
    Add(usize, usize),
    Pause(usize),
    Remove(usize),
    Move(usize, usize),
    Swap(usize, usize),
}

fn any_try() -> impl Strategy<Value = Try> {
    let at = 0..30_usize;
    prop_oneof![
        (at.clone(), at.clone()).prop_map(|(which, at)| Try::Add(which, at)),
        at.clone().prop_map(Try::Pause),
        at.clone().prop_map(Try::Remove),
        (at.clone(), at.clone()).prop_map(|(from, to)| Try::Move(from, to)),
        (at.clone(), at).prop_map(|(at, which)| Try::Swap(at, which)),
    ]
}

proptest! {
    #[test]
    fn whatever_is_tried_the_rounds_hold_it(
        shelf in any_shelf(),
        tries in proptest::collection::vec(any_try(), 0..40),
        people in 1..=60_u16,
    ) {
        let on_shelf = |which: usize| shelf.get(which).map_or(Part::Pause, part);
        let mut plan = plan_of(&[]);
        for tried in tries {
            let changed = match tried {
                Try::Add(which, at) => plan.add(on_shelf(which), at),
                Try::Pause(at) => plan.add(Part::Pause, at),
                Try::Remove(at) => plan.remove(at),
                Try::Move(from, to) => plan.move_to(from, to),
                Try::Swap(at, which) => plan.swap(at, on_shelf(which)),
            };
            plan = changed.unwrap_or(plan);
            prop_assert_eq!(Plan::new(plan.parts().to_vec()), Ok(plan.clone()));
        }
        let sum: Minutes = plan.parts().iter().map(|part| part.total(people).most()).sum();
        prop_assert_eq!(plan.total(people).most(), sum);
        let kept: Vec<_> = plan.kept().collect();
        prop_assert_eq!(Plan::again(&kept, &shelf), (plan.clone(), vec![]));
    }
}
