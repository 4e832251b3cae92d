//! Whose turn it is, at any number of women, days and places.

use std::collections::BTreeSet;

use foundation::Id;
use jiff::{Span, civil::Date};
use proptest::prelude::*;

use crate::{
    model::{State, Tap},
    rules::{self, Becomes, Facts, Step, Turn},
};

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn state() -> impl Strategy<Value = State> {
    prop_oneof![
        3 => Just(State::Waits),
        2 => Just(State::Offered),
        1 => Just(State::NotNow),
        1 => Just(State::Yes),
        1 => Just(State::Coming),
        1 => Just(State::CodeOver),
        1 => Just(State::Over),
        1 => Just(State::No),
        1 => Just(State::NoSeen),
        1 => Just(State::NoRead),
    ]
}

/// Around both changes of the clock, too.
fn day() -> impl Strategy<Value = Date> {
    (2026..2029_i16, 0..365_i64)
        .prop_map(|(year, days)| Date::constant(year, 1, 1).saturating_add(Span::new().days(days)))
}

fn list() -> impl Strategy<Value = (Facts, Vec<Turn>)> {
    let stood = proptest::option::of((
        prop_oneof![
            Just(State::Waits),
            Just(State::Offered),
            Just(State::NotNow),
            Just(State::Yes),
            Just(State::Coming),
            Just(State::CodeOver)
        ],
        -2..3_i64,
    ));
    let woman = (state(), any::<bool>(), -8..8_i64, any::<bool>(), any::<bool>(), stood);
    let facts = (proptest::option::of(0..12_usize), 0..12_usize, 0..3_usize, any::<bool>(), 0..3_usize, day());
    (facts, proptest::collection::vec(woman, 0..10)).prop_map(|((room, here, codes, takes, days, today), women)| {
        let women =
            women.into_iter().zip(1..).map(|((state, used, until, code_opens, code_used, stood), number)| Turn {
                id: id(number),
                place: i64::from(number),
                state,
                used,
                until: matches!(state, State::Offered | State::Coming | State::No | State::NoSeen | State::NoRead)
                    .then(|| today.saturating_add(Span::new().days(until))),
                code_opens,
                code_used: code_used && !code_opens,
                stood: stood.filter(|_| state == State::No).map(|(stood, _)| stood),
                back: stood
                    .filter(|_| state == State::No)
                    .map(|(_, back)| today.saturating_add(Span::new().days(back))),
            });
        let coming = women.clone().filter(|woman| woman.state == State::Coming && woman.code_opens).count();
        let days = rules::DAYS[days];
        (Facts { room, here, codes: codes + coming, takes, days, today }, women.collect())
    })
}

fn settled(facts: &Facts, women: &[Turn]) -> (Vec<(Id, Step)>, Vec<Turn>) {
    let steps = rules::settle(facts, women);
    let mut after = women.to_vec();
    after.retain(|woman| !steps.contains(&(woman.id, Step::Cleared)));
    for (id, step) in steps.iter().filter(|(_, step)| *step != Step::Cleared) {
        let woman = after.iter_mut().find(|woman| woman.id == *id).unwrap();
        (woman.state, woman.until) = match step {
            Step::Offer { until } => (State::Offered, Some(*until)),
            Step::Passes => (State::NotNow, None),
            Step::Over | Step::Used => (State::Over, None),
            Step::WaitsAgain => (State::Waits, None),
            Step::CodeGone => (State::Yes, None),
            Step::CodeOver => (State::CodeOver, None),
            Step::Stands => (State::No, woman.until),
            Step::Cleared => unreachable!("is gone"),
        };
        woman.used |= *step == Step::Passes;
        (woman.stood, woman.back) = (None, None);
    }
    (steps, after)
}

/// How many places are somebody's already: after a yes, or where a no can still be taken back.
fn sure_of(facts: &Facts, women: &[Turn]) -> usize {
    let kept = |woman: &&Turn| {
        let had = matches!(woman.stood, Some(State::Offered | State::Yes | State::Coming | State::CodeOver));
        matches!(woman.state, State::Yes | State::CodeOver) || (had && rules::may_take_back(woman, facts.today))
    };
    women.iter().filter(kept).count()
}

fn with(women: &[Turn], state: State) -> usize {
    women.iter().filter(|woman| woman.state == state).count()
}

proptest! {
    #[test]
    fn never_more_offers_than_places_nobody_twice_and_the_order_is_kept((facts, women) in list()) {
        let (steps, after) = settled(&facts, &women);
        let each: BTreeSet<Id> = steps.iter().map(|(id, _)| *id).collect();
        prop_assert_eq!(each.len(), steps.len());
        let offered: Vec<Id> =
            steps.iter().filter(|(_, step)| matches!(step, Step::Offer { .. })).map(|(id, _)| *id).collect();
        if let (Some(room), false) = (facts.room, offered.is_empty()) {
            let taken = facts.here + facts.codes + with(&after, State::Offered) + sure_of(&facts, &after);
            prop_assert!(taken <= room, "{} in {}", taken, room);
        }
        if !facts.takes || facts.room.is_none() {
            prop_assert!(offered.is_empty());
        }
        // Whoever has one now asked before everybody who still waits.
        let place = |id: &Id| women.iter().find(|woman| woman.id == *id).unwrap().place;
        let first_waiting = women
            .iter()
            .filter(|woman| woman.state == State::Waits && !offered.contains(&woman.id))
            .map(|woman| woman.place)
            .min();
        if let Some(first) = first_waiting {
            prop_assert!(offered.iter().all(|id| place(id) < first));
        }
        for woman in &women {
            let has = offered.contains(&woman.id);
            prop_assert!(!has || woman.state == State::Waits, "an offer comes to one who waits, and to nobody else");
        }
    }

    #[test]
    fn a_place_that_is_free_is_offered_while_somebody_waits((facts, women) in list()) {
        let (_, after) = settled(&facts, &women);
        let room = facts.room.unwrap_or_default();
        let taken = facts.here + facts.codes + with(&after, State::Offered) + sure_of(&facts, &after);
        let sure = facts.here + facts.codes + sure_of(&facts, &after);
        if facts.takes && taken < room && sure < room {
            prop_assert_eq!(with(&after, State::Waits), 0);
        }
    }

    #[test]
    fn every_offer_ends_on_its_day_and_not_before((facts, women) in list(), later in 0..40_i64) {
        let (steps, after) = settled(&facts, &women);
        for (id, step) in &steps {
            if let Step::Offer { until } = step {
                prop_assert_eq!(facts.today.until(*until).unwrap().get_days(), i32::try_from(facts.days).unwrap());
                // To the end of that day she may say yes; the day after, she may not.
                let woman = after.iter().find(|woman| woman.id == *id).unwrap();
                prop_assert_eq!(rules::after(woman, Tap::Yes, *until), Becomes::Is(State::Yes));
                let next = until.saturating_add(Span::new().days(1));
                prop_assert_eq!(rules::after(woman, Tap::Yes, next), Becomes::Same);
            }
        }
        let then = Facts { today: facts.today.saturating_add(Span::new().days(later)), ..facts };
        let (_, last) = settled(&then, &after);
        for woman in last.iter().filter(|woman| woman.state == State::Offered) {
            prop_assert!(woman.until.unwrap() >= then.today);
        }
        for woman in &after {
            if woman.state == State::Offered && woman.until.unwrap() >= then.today {
                let still = last.iter().find(|one| one.id == woman.id).unwrap();
                prop_assert_eq!(still, woman, "an offer is not taken back");
            }
        }
    }

    #[test]
    fn settling_comes_to_rest((facts, women) in list()) {
        let mut women = women;
        for _ in 0..4 {
            women = settled(&facts, &women).1;
        }
        prop_assert_eq!(settled(&facts, &women).0, Vec::new());
    }

    #[test]
    fn unanswered_offers_pass_on_until_everybody_has_had_one(count in 1..8_u8, room in 1..4_usize) {
        let mut women: Vec<Turn> = (1..=count)
            .map(|number| Turn {
                id: id(number), place: i64::from(number), state: State::Waits, used: false, until: None, code_opens: false, code_used: false, stood: None, back: None,
            })
            .collect();
        let mut facts =
            Facts { room: Some(room), here: 0, codes: 0, takes: true, days: 3, today: Date::constant(2026, 10, 20) };
        let mut had = BTreeSet::new();
        for _ in 0..60 {
            let (steps, after) = settled(&facts, &women);
            had.extend(steps.iter().filter(|(_, step)| matches!(step, Step::Offer { .. })).map(|(id, _)| *id));
            women = after;
            facts.today = facts.today.saturating_add(Span::new().days(1));
        }
        prop_assert_eq!(had.len(), usize::from(count));
        prop_assert_eq!(with(&women, State::Offered), 0);
    }

    #[test]
    fn nobody_is_let_in_beside_the_list((facts, women) in list()) {
        let first = [State::Waits, State::Offered, State::Yes, State::CodeOver];
        let had = |woman: &Turn| matches!(woman.stood, Some(State::Offered | State::Yes | State::Coming | State::CodeOver));
        let somebody = women.iter().any(|woman| first.contains(&woman.state) || had(woman));
        let may = rules::may_invite(&facts, &women).is_ok();
        if let Some(room) = facts.room {
            prop_assert_eq!(may, !somebody && facts.here + facts.codes < room);
        } else {
            prop_assert_eq!(may, !somebody);
        }
    }

    #[test]
    fn a_limit_that_goes_and_comes_back_makes_no_more_offers_than_places(
        (facts, women) in list(), limits in proptest::collection::vec(proptest::option::of(0..12_usize), 1..6),
    ) {
        let mut women = women;
        for room in limits {
            let had: Vec<Id> = women.iter().filter(|woman| woman.state == State::Offered).map(|woman| woman.id).collect();
            let facts = Facts { room, ..facts };
            women = settled(&facts, &women).1;
            let new = women.iter().any(|woman| woman.state == State::Offered && !had.contains(&woman.id));
            let taken = facts.here + facts.codes + with(&women, State::Offered) + sure_of(&facts, &women);
            prop_assert!(!new || room.is_some_and(|room| taken <= room), "{} in {:?}", taken, room);
        }
    }

    #[test]
    fn a_code_is_for_a_yes_or_without_a_limit_for_the_first_who_waits((facts, women) in list()) {
        let may: Vec<&Turn> = women.iter().filter(|woman| rules::may_have_code(&facts, &women, woman.id)).collect();
        let first = women.iter().find(|woman| woman.state == State::Waits);
        for woman in &women {
            let hers = matches!(woman.state, State::Yes | State::CodeOver) || (facts.room.is_none() && first == Some(woman));
            prop_assert_eq!(may.contains(&woman), hers);
        }
    }

    #[test]
    fn nobody_asks_against_a_no_in_a_full_line_or_in_a_third((facts, women) in list(), lines in 0..4_usize, more in 0..30_usize) {
        let hers = women.first();
        let line = |woman: &Turn| (0..=more).map(|_| *woman).collect::<Vec<_>>();
        let women: Vec<Turn> = women.iter().flat_map(line).collect();
        let may = rules::may_ask(&women, hers, lines, facts.today);
        let no = hers.filter(|hers| matches!(hers.state, State::No | State::NoSeen | State::NoRead)).and_then(|hers| hers.until);
        let no = no.filter(|until| *until >= facts.today);
        let long = women.iter().filter(|woman| woman.state.is_on_the_list()).count() >= rules::LONGEST;
        prop_assert_eq!(may.is_ok(), no.is_none() && lines < rules::LINES && !long);
        if let Some(until) = no {
            prop_assert_eq!(may, Err(rules::AskRefusal::No(until)));
        }
    }

    #[test]
    fn any_number_typed_is_read_or_refused(women in ".{0,6}", days in ".{0,3}") {
        let _ = rules::room(&|field| if field == "women" { women.clone() } else { days.clone() });
    }
}

#[test]
fn a_no_is_taken_back_to_where_she_stood_and_for_a_day_alone() {
    let today = Date::constant(2026, 11, 24);
    let facts = Facts { room: Some(2), here: 1, codes: 0, takes: true, days: 5, today };
    let no = Turn {
        id: id(1),
        place: 1,
        state: State::No,
        used: false,
        until: Some(Date::constant(2027, 1, 18)),
        code_opens: false,
        code_used: false,
        stood: Some(State::Offered),
        back: Some(today),
    };
    assert_eq!(rules::taken_back(&no, &facts), Some((State::Offered, Some(Date::constant(2026, 11, 29)))));
    for (stood, again) in [
        (State::Waits, State::Waits),
        (State::NotNow, State::NotNow),
        (State::Yes, State::Yes),
        (State::Coming, State::Yes),
    ] {
        assert_eq!(rules::taken_back(&Turn { stood: Some(stood), ..no }, &facts), Some((again, None)));
    }
    for late in [
        Turn { back: today.yesterday().ok(), ..no },
        Turn { back: None, ..no },
        Turn { stood: None, ..no },
        Turn { state: State::NoSeen, ..no },
    ] {
        assert_eq!(rules::taken_back(&late, &facts), None);
    }
    // Nobody else has the place meanwhile; then the next one has.
    let next = Turn { id: id(2), place: 2, state: State::Waits, until: None, stood: None, back: None, ..no };
    assert_eq!(rules::settle(&facts, &[no, next]), Vec::new());
    let later = Facts { today: today.tomorrow().unwrap(), ..facts };
    let offer = Step::Offer { until: Date::constant(2026, 11, 30) };
    assert_eq!(rules::settle(&later, &[no, next]), vec![(id(1), Step::Stands), (id(2), offer)]);
}

#[test]
fn a_tap_does_what_it_says_and_nothing_when_it_is_late() {
    let today = Date::constant(2026, 11, 24);
    let offered = Turn {
        id: id(1),
        place: 1,
        state: State::Offered,
        used: false,
        until: Some(today),
        code_opens: false,
        code_used: false,
        stood: None,
        back: None,
    };
    assert_eq!(rules::after(&offered, Tap::NotNow, today), Becomes::Passes);
    assert_eq!(rules::after(&Turn { used: true, ..offered }, Tap::NotNow, today), Becomes::ToTheEnd);
    assert_eq!(rules::after(&offered, Tap::Leave, today), Becomes::Gone);
    assert_eq!(rules::after(&Turn { until: None, ..offered }, Tap::Yes, today), Becomes::Same);
    let waits = Turn { state: State::Waits, until: None, ..offered };
    for tap in [Tap::Yes, Tap::NotNow, Tap::Again, Tap::Read] {
        assert_eq!(rules::after(&waits, tap, today), Becomes::Same);
    }
    for over in [State::Over, State::NoSeen] {
        let over = Turn { state: over, ..waits };
        assert_eq!(rules::after(&over, Tap::Read, today), Becomes::Gone);
        assert_eq!(rules::after(&over, Tap::Yes, today), Becomes::Same);
    }
    // A no is opened, and one that she has read stands to the end of its day.
    assert_eq!(rules::after(&Turn { state: State::No, ..offered }, Tap::Open, today), Becomes::Opened);
    assert_eq!(rules::after(&Turn { state: State::No, ..offered }, Tap::Read, today), Becomes::Same);
    let no = Turn { state: State::NoSeen, ..offered };
    assert_eq!(rules::after(&no, Tap::Read, today), Becomes::NoRead);
    assert_eq!(rules::after(&Turn { state: State::NoRead, ..no }, Tap::Read, today), Becomes::Same);
}
