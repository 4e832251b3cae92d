//! Exercises and evenings for the tests, made up and any.

use proptest::prelude::*;

use crate::rules::{
    choices::{Energy, Place, Purpose, Setting, Space, Touch},
    exercise::{CLOSING_ROUND, Equipment, Evening, Exercise, OPENING_ROUND},
    minutes::{Minutes, Phases, Span, Tenths},
    plan::{Part, Plan},
};

pub fn span(least: u16, most: u16) -> Span {
    Span::new(Minutes::new(least), Minutes::new(most)).unwrap()
}

pub fn exercise(key: &str, brief: Span, doing: Span, debrief: Span) -> Exercise {
    Exercise { minutes: Phases { brief, doing, debrief }, do_each: Tenths::default(), ..Exercise::plain_round(key) }
}

/// As S50–S57 have it.
pub fn energy_exchange() -> Exercise {
    Exercise {
        least_people: 3,
        space: Space::Small,
        purposes: vec![Purpose::Connection, Purpose::Trust],
        ..exercise("energy-exchange", span(5, 5), span(5, 10), span(5, 10))
    }
}

pub fn human_knot() -> Exercise {
    Exercise {
        least_people: 5,
        most_people: Some(12),
        touch: Touch::Needed,
        has_no_touch_version: true,
        space: Space::Medium,
        energy: Energy::High,
        purposes: vec![Purpose::Trust],
        equipment: vec![Equipment { label: 0, each: Tenths::new(10), in_all: 0 }],
        ..exercise("human-knot", span(5, 5), span(10, 15), span(10, 10))
    }
}

pub fn part(exercise: &Exercise) -> Part {
    Part::Exercise { exercise: Box::new(exercise.clone()), without_touch: false }
}

pub fn plan_of(middle: &[Part]) -> Plan {
    let mut parts = vec![Part::round(OPENING_ROUND, &[])];
    parts.extend_from_slice(middle);
    parts.push(Part::round(CLOSING_ROUND, &[]));
    Plan::new(parts).unwrap()
}

pub fn keys(plan: &Plan) -> Vec<&str> {
    plan.parts().iter().map(Part::key).collect()
}

pub fn any_span(most: u16) -> impl Strategy<Value = Span> {
    (0..=most, 0..=most).prop_map(|(one, other)| span(one.min(other), one.max(other)))
}

pub fn any_phases() -> impl Strategy<Value = Phases<Span>> {
    (any_span(10), any_span(30), any_span(15)).prop_map(|(brief, doing, debrief)| Phases { brief, doing, debrief })
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

prop_compose! {
    pub fn any_exercise(key: String)(
        minutes in any_phases(),
        (do_each, debrief_each) in (0..20_u16, 0..10_u16),
        (least_people, most_people) in (1..8_u16, proptest::option::of(8..30_u16)),
        (space, setting) in (one_of(Space::ALL), one_of(Setting::ALL)),
        (touch, has_no_touch_version) in (one_of(Touch::ALL), any::<bool>()),
        energy in one_of(Energy::ALL),
        (purpose, heavy) in (one_of(Purpose::ALL), proptest::bool::weighted(0.3)),
    ) -> Exercise {
        Exercise {
            key: key.clone(),
            minutes,
            do_each: Tenths::new(do_each),
            debrief_each: Tenths::new(debrief_each),
            least_people,
            most_people,
            space,
            setting,
            touch,
            has_no_touch_version,
            energy,
            heavy,
            purposes: vec![purpose],
            equipment: Vec::new(),
        }
    }
}

/// Up to twelve, each with a name of its own.
pub fn any_shelf() -> impl Strategy<Value = Vec<Exercise>> {
    (0..12_usize)
        .prop_flat_map(|count| (0..count).map(|number| any_exercise(format!("exercise-{number}"))).collect::<Vec<_>>())
}

prop_compose! {
    pub fn any_evening()(
        (minutes, people) in (1..=480_u16, 1..=60_u16),
        (space, place) in (one_of(Space::ALL), one_of(Place::ALL)),
        no_touch in any::<bool>(),
        most_energy in one_of(Energy::ALL),
        purpose in proptest::option::of(one_of(Purpose::ALL)),
        last_bus_after in proptest::option::of(-60..120_i32),
    ) -> Evening {
        Evening { space, place, no_touch, most_energy, purpose, last_bus_after, ..Evening::new(minutes, people) }
    }
}
