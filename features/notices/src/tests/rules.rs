use foundation::Language;
use jiff::{Timestamp, civil::Time};
use proptest::prelude::*;

use crate::{
    model::{Holds, Hours, Otherwise, Reach, Span, Stop, TellingWay, Told, Variant, Way, What, Zone},
    rules::{
        self, Answered, BoardPart, ByHand, Evening, Her, Line, Moment, Part, Receipt, Tick, TooLate, Turn, Written,
    },
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn reach(way: Way, hours: Hours, otherwise: Otherwise) -> Reach {
    Reach {
        way,
        hours,
        holds: Holds::WhatChanged,
        shared: false,
        otherwise,
        reminders: false,
        language: Language::En,
        variant: Variant::Either,
        unproven: false,
        stopped: false,
        rings: false,
        again: false,
    }
}

fn daily(from: i8, until: i8) -> Hours {
    Hours::These([Some((Time::constant(from, 0, 0, 0), Time::constant(until, 0, 0, 0))); 7], Zone::HERE)
}

fn moment(now: &str, until: &str) -> Moment {
    Moment { now: at(now), useful_until: at(until), old_door: true, can_mail: true, can_text: false }
}

fn line(reach: &Reach, moment: &Moment) -> Line {
    rules::plan(Her { makes_it: false, resting: false, reach: Some(reach) }, moment)
}

/// A change at 15:25 on a winter Thursday for 18:30, as it really happened to a group.
#[test]
fn three_hours_before() {
    let winter = moment("2027-01-28T15:25:00Z", "2027-01-28T18:30:00Z");
    let now = winter.now;
    for (way, hours, otherwise, planned) in [
        (Way::Text, daily(10, 15), Otherwise::OldDoor, Line::Door),
        (Way::Text, daily(10, 15), Otherwise::Anyway, Line::ByHand { way: Way::Text, from: now, outside_hours: true }),
        (Way::Text, daily(10, 15), Otherwise::Nothing, Line::Nothing),
        (Way::Letter, Hours::Any, Otherwise::OldDoor, Line::Door),
        (Way::Letter, Hours::Any, Otherwise::Anyway, Line::Door),
        (Way::App, Hours::Any, Otherwise::Nothing, Line::App),
        (Way::Text, daily(8, 21), Otherwise::Nothing, Line::ByHand { way: Way::Text, from: now, outside_hours: false }),
        (Way::Mail, Hours::Any, Otherwise::Nothing, Line::Mail { at: now, outside_hours: false }),
        (
            Way::Mail,
            daily(17, 18),
            Otherwise::Anyway,
            Line::Mail { at: at("2027-01-28T17:00:00Z"), outside_hours: false },
        ),
        (Way::Mail, daily(19, 21), Otherwise::Anyway, Line::Mail { at: now, outside_hours: true }),
        (Way::Call, daily(9, 19), Otherwise::Nothing, Line::ByHand { way: Way::Call, from: now, outside_hours: false }),
    ] {
        assert_eq!(line(&reach(way, hours.clone(), otherwise), &winter), planned, "{way:?} {hours:?} {otherwise:?}");
    }
    let no_mail = Moment { can_mail: false, ..winter };
    assert_eq!(line(&reach(Way::Mail, Hours::Any, Otherwise::Anyway), &no_mail), Line::Door);
    assert_eq!(line(&reach(Way::Mail, Hours::Any, Otherwise::OldDoor), &no_mail), Line::Door);
    let no_door = Moment { old_door: false, ..winter };
    assert_eq!(line(&reach(Way::Letter, Hours::Any, Otherwise::OldDoor), &no_door), Line::Nothing);
}

#[test]
fn inside_her_hours_she_is_told_at_once_and_a_letter_needs_three_days() {
    let noon = moment("2027-01-28T11:30:00Z", "2027-01-28T14:30:00Z");
    let text = reach(Way::Text, daily(10, 15), Otherwise::Nothing);
    assert_eq!(line(&text, &noon), Line::ByHand { way: Way::Text, from: noon.now, outside_hours: false });
    let letter = reach(Way::Letter, Hours::Any, Otherwise::Nothing);
    let days = |until: &str| line(&letter, &moment("2027-01-25T23:50:00Z", until));
    assert_eq!(days("2027-01-27T18:30:00Z"), Line::Nothing);
    assert!(matches!(days("2027-01-28T00:10:00Z"), Line::ByHand { way: Way::Letter, .. }));
}

#[test]
fn a_letter_does_not_come_on_a_sunday() {
    let letter = reach(Way::Letter, Hours::Any, Otherwise::Nothing);
    for (posted, until, comes) in [
        // Monday to Thursday: three days with post.
        ("2027-01-25T10:00:00Z", "2027-01-28T18:30:00Z", true),
        // Friday to Monday: a Saturday and a Monday, and no post between them.
        ("2027-01-29T10:00:00Z", "2027-02-01T18:30:00Z", false),
        ("2027-01-29T10:00:00Z", "2027-02-02T18:30:00Z", true),
        // Saturday to Tuesday, and on to Wednesday.
        ("2027-01-30T10:00:00Z", "2027-02-02T18:30:00Z", false),
        ("2027-01-30T10:00:00Z", "2027-02-03T18:30:00Z", true),
        // Thursday to Sunday: nothing comes on that day.
        ("2027-01-28T10:00:00Z", "2027-01-31T15:00:00Z", false),
    ] {
        let planned = line(&letter, &moment(posted, until));
        assert_eq!(matches!(planned, Line::ByHand { way: Way::Letter, .. }), comes, "{posted} {until} {planned:?}");
    }
}

#[test]
fn hours_follow_the_clock_on_her_wall() {
    let evening = daily(18, 19);
    // Clocks go on, on 28 March 2027, and back, on 31 October 2027; 29 February 2028 is a day like any other.
    for (now, opens) in [
        ("2027-03-27T20:00:00Z", "2027-03-28T17:00:00Z"),
        ("2027-10-30T20:00:00Z", "2027-10-31T18:00:00Z"),
        ("2028-02-28T20:00:00Z", "2028-02-29T18:00:00Z"),
    ] {
        assert_eq!(rules::opens(&evening, at(now), at("2030-01-01T00:00:00Z")), Some(at(opens)), "{now}");
    }
    // Hours that begin in the hour that is skipped begin when the clocks have gone on.
    let night = Hours::These([Some((Time::constant(1, 15, 0, 0), Time::constant(3, 0, 0, 0))); 7], Zone::HERE);
    assert_eq!(
        rules::opens(&night, at("2027-03-28T00:00:00Z"), at("2027-03-29T00:00:00Z")),
        Some(at("2027-03-28T01:00:00Z"))
    );
    // Hours that are skipped whole do not come that day.
    let skipped = Hours::These([Some((Time::constant(1, 15, 0, 0), Time::constant(1, 45, 0, 0))); 7], Zone::HERE);
    assert_eq!(
        rules::opens(&skipped, at("2027-03-28T00:00:00Z"), at("2027-03-30T00:00:00Z")),
        Some(at("2027-03-29T00:15:00Z"))
    );
    // An hour that comes twice comes twice.
    assert_eq!(
        rules::opens(&skipped, at("2027-10-31T00:50:00Z"), at("2027-11-01T00:00:00Z")),
        Some(at("2027-10-31T01:15:00Z"))
    );
    let nine = Some((Time::constant(9, 0, 0, 0), Time::constant(10, 0, 0, 0)));
    let wednesdays = Hours::These([None, None, nine, None, None, None, None], Zone::HERE);
    assert_eq!(
        rules::opens(&wednesdays, at("2027-01-27T10:00:00Z"), at("2027-03-01T00:00:00Z")),
        Some(at("2027-02-03T09:00:00Z"))
    );
    assert_eq!(
        rules::opens(&Hours::These([None; 7], Zone::HERE), at("2027-01-27T10:00:00Z"), at("2028-01-27T10:00:00Z")),
        None
    );
}

#[test]
fn her_hours_go_by_the_clock_where_she_is() {
    let by = |word: &str, (from, until): (i8, i8)| {
        let day = Some((Time::constant(from, 0, 0, 0), Time::constant(until, 0, 0, 0)));
        Hours::These([day; 7], Zone::from_word(word).unwrap())
    };
    let (now, until) = (at("2027-01-28T00:00:00Z"), at("2027-01-30T00:00:00Z"));
    // Ten in Kolkata is half past four here; ten in New York is three in the afternoon.
    for (zone, opens) in [("here", "T10:00:00Z"), ("kolkata", "T04:30:00Z"), ("new-york", "T15:00:00Z")] {
        let opens = at(&format!("2027-01-28{opens}"));
        assert_eq!(rules::opens(&by(zone, (10, 15)), now, until), Some(opens), "{zone}");
        assert!(rules::allows(&by(zone, (10, 15)), opens), "{zone}");
    }
    assert!(!rules::allows(&by("new-york", (10, 15)), at("2027-01-28T10:00:00Z")));
    // It is Friday in Auckland already: her Thursdays are over.
    let morning = Some((Time::constant(9, 0, 0, 0), Time::constant(10, 0, 0, 0)));
    let thursdays = Hours::These([None, None, None, morning, None, None, None], Zone::from_word("auckland").unwrap());
    assert_eq!(rules::opens(&thursdays, at("2027-01-28T12:00:00Z"), until), None);
    // Clocks there change on a day of their own: 14 March 2027.
    let opens =
        rules::opens(&by("new-york", (10, 15)), at("2027-03-14T00:00:00Z"), until.max(at("2027-03-15T00:00:00Z")));
    assert_eq!(opens, Some(at("2027-03-14T14:00:00Z")));
}

#[test]
fn a_notice_is_useful_until_she_has_set_out() {
    let (now, old, new) = (at("2027-01-28T15:00:00Z"), at("2027-01-28T18:30:00Z"), at("2027-02-04T18:30:00Z"));
    // She waits at the old hour, and a call says when it begins; but she was told in time only before that.
    assert_eq!(rules::useful_until(&[What::Time], now, old, new), Some(new));
    assert_eq!(rules::useful_until(&[What::Time], now, new, old), Some(new));
    assert_eq!(rules::in_time_until(true, now, old, new), old);
    assert_eq!(rules::in_time_until(false, now, old, new), new);
    assert_eq!(rules::in_time_until(true, old, old, new), new);
    assert_eq!(rules::useful_until(&[What::Holder], now, old, old), Some(old));
    assert_eq!(rules::useful_until(&[What::Place, What::Time], old, old, new), Some(new));
    assert_eq!(rules::useful_until(&[What::Cancelled], old, old, old), None);
}

#[test]
fn code_words_alone_never_count_as_told() {
    let (text, at_the_door) = (TellingWay::Hers(Way::Text), evening("2027-01-28T18:00:00Z"));
    for told in [Told::Planned, Told::Sent] {
        assert_eq!(Tick::Heard.makes(text, told, Some(Holds::CodeWords), &at_the_door), None);
        assert_eq!(Tick::Heard.makes(text, told, Some(Holds::LookWhenItSuits), &at_the_door), Some(Told::Heard));
    }
    assert_eq!(Tick::Spoke.makes(text, Told::Sent, Some(Holds::CodeWords), &at_the_door), Some(Told::Heard));
    assert_eq!(Tick::Spoke.makes(text, Told::Sent, Some(Holds::WhatChanged), &at_the_door), None);
    assert_eq!(Tick::Done.makes(text, Told::Planned, Some(Holds::CodeWords), &at_the_door), Some(Told::Sent));
    let met = Tick::MetAtTheDoor;
    assert_eq!(met.makes(text, Told::Sent, Some(Holds::CodeWords), &at_the_door), Some(Told::MetAtTheDoor));
    assert_eq!(Tick::NoAnswer.makes(TellingWay::Hers(Way::Mail), Told::Sent, None, &at_the_door), None);
    assert_eq!(Tick::Heard.makes(TellingWay::Herself, Told::Heard, None, &at_the_door), None);
}

fn evening(now: &str) -> Evening {
    Evening {
        now: at(now),
        old_start: Some(at("2027-01-28T18:30:00Z")),
        old_end: at("2027-01-28T20:15:00Z"),
        over: at("2027-02-04T20:15:00Z"),
        counts: at(now) < at("2027-01-28T18:30:00Z"),
    }
}

#[test]
fn somebody_is_met_at_the_old_door_round_the_old_hour_alone() {
    for (now, can_be) in [
        ("2027-01-28T16:29:59Z", false),
        ("2027-01-28T16:30:00Z", true),
        ("2027-01-28T20:14:59Z", true),
        ("2027-01-28T20:15:00Z", false),
        ("2027-02-04T18:30:00Z", false),
    ] {
        assert_eq!(evening(now).at_the_old_door(), can_be, "{now}");
    }
    assert!(!Evening { old_start: None, ..evening("2027-01-28T18:00:00Z") }.at_the_old_door());
}

#[test]
fn a_tick_is_put_back_until_the_meeting_is_over() {
    assert_eq!(evening("2027-01-28T18:00:00Z").put_back(Some(Told::Planned)), Some(Told::Planned));
    // What waited is not sent any more.
    assert_eq!(evening("2027-01-28T18:30:00Z").put_back(Some(Told::Planned)), Some(Told::NotReached));
    assert_eq!(evening("2027-02-04T20:14:59Z").put_back(Some(Told::Sent)), Some(Told::Sent));
    assert_eq!(evening("2027-02-04T20:15:00Z").put_back(Some(Told::Sent)), None);
    assert_eq!(evening("2027-01-28T18:00:00Z").put_back(None), None);
}

#[test]
fn what_stands_in_the_way_is_said() {
    let now = moment("2027-01-28T15:25:00Z", "2027-01-28T18:30:00Z");
    let late =
        |way, can_mail| rules::too_late(&reach(way, daily(10, 15), Otherwise::Nothing), &Moment { can_mail, ..now });
    assert_eq!(late(Way::Letter, true), TooLate::Letter);
    assert_eq!(late(Way::Text, false), TooLate::Hours);
    assert_eq!(late(Way::Mail, true), TooLate::Hours);
    assert_eq!(late(Way::Mail, false), TooLate::NoMail);
}

#[test]
fn an_email_waits_longer_each_time() {
    let minutes: Vec<i64> = (0..7).map(rules::wait_minutes).collect();
    assert_eq!(minutes, [1, 3, 9, 9, 9, 9, 9]);
    assert_eq!(rules::wait_minutes(-1), 1);
}

#[test]
fn a_shared_phone_gets_her_code_words_alone() {
    let mut shared = reach(Way::Text, Hours::Any, Otherwise::Nothing);
    shared.shared = true;
    assert_eq!(shared.says(), Holds::CodeWords);
}

fn any_span() -> impl Strategy<Value = Option<Span>> {
    proptest::option::of((0_i8..23, 0_i8..60)).prop_map(|span| {
        span.and_then(|(hour, minute)| {
            let from = Time::new(hour, minute, 0, 0).ok()?;
            let until = Time::new(hour + 1, minute, 0, 0).ok()?;
            Some((from, until))
        })
    })
}

/// Any clock of the form, the one here as often as all others.
fn any_zone() -> impl Strategy<Value = Zone> {
    prop_oneof![Just(Zone::HERE), proptest::sample::select(Zone::all().collect::<Vec<_>>())]
}

fn any_hours() -> impl Strategy<Value = Hours> {
    prop_oneof![
        Just(Hours::Any),
        (proptest::array::uniform7(any_span()), any_zone()).prop_map(|(days, zone)| Hours::These(days, zone))
    ]
}

pub fn any_reach() -> impl Strategy<Value = Reach> {
    let choice = (
        proptest::sample::select(Way::ALL.to_vec()),
        any_hours(),
        proptest::sample::select(Holds::ALL.to_vec()),
        any::<bool>(),
        proptest::sample::select(Otherwise::ALL.to_vec()),
        proptest::bool::weighted(0.1),
        any::<bool>(),
        any::<bool>(),
        proptest::bool::weighted(0.2),
    );
    choice.prop_map(|(way, hours, holds, shared, otherwise, stopped, rings, again, unproven)| Reach {
        unproven: unproven && matches!(way, Way::Mail | Way::Text),
        again: again && way == Way::Text,
        holds,
        shared,
        stopped: stopped && way == Way::Text,
        rings: rings && way == Way::Text && !shared,
        ..reach(way, hours, otherwise)
    })
}

pub fn any_moment() -> impl Strategy<Value = Moment> {
    // Minutes from 2026 on, over both changes of the clock and a leap day.
    (0_i64..1_400_000, -600_i64..20_000, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(minute, ahead, old_door, can_mail, can_text)| {
            let now = Timestamp::from_second(1_767_225_600 + minute * 60).unwrap();
            let useful_until = Timestamp::from_second(now.as_second() + ahead * 60).unwrap();
            Moment { now, useful_until, old_door, can_mail, can_text }
        },
    )
}

proptest! {
    #[test]
    fn a_letter_has_three_days_with_post_and_comes_on_the_last_of_them(days in 0_i64..800_000) {
        let posted = jiff::civil::date(1, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let came = rules::letter_day(posted).unwrap();
        let between: Vec<jiff::civil::Date> =
            posted.series(jiff::Span::new().days(1)).skip(1).take_while(|day| *day <= came).collect();
        let with_post = between.iter().filter(|day| day.weekday() != jiff::civil::Weekday::Sunday).count();
        prop_assert_eq!(with_post, rules::LETTER_DAYS);
        prop_assert_ne!(came.weekday(), jiff::civil::Weekday::Sunday);
        // A Sunday among them costs a day, and nothing else does.
        prop_assert_eq!(between.len() - with_post, usize::from(between.len() > rules::LETTER_DAYS));
    }

    #[test]
    fn everybody_has_one_line_and_nothing_goes_outside_her_hours(
        women in proptest::collection::vec((any::<bool>(), any::<bool>(), proptest::option::of(any_reach())), 0..20),
        moment in any_moment(),
    ) {
        let mut counts = std::collections::HashMap::new();
        for (makes_it, resting, reach) in &women {
            let line = rules::plan(Her { makes_it: *makes_it, resting: *resting, reach: reach.as_ref() }, &moment);
            *counts.entry(line.begins()).or_insert(0_usize) += 1;
            let sends = matches!(line, Line::Mail { .. } | Line::Text { .. } | Line::ByHand { .. });
            let when = line.when(moment.now);
            if reach.is_none() || *resting || *makes_it {
                prop_assert!(!sends && line != Line::App);
            }
            if let (true, Some(reach)) = (sends, reach) {
                prop_assert!(when >= moment.now && when < moment.useful_until || reach.way == Way::Letter);
                if line.outside_hours() {
                    prop_assert!(reach.otherwise == Otherwise::Anyway && reach.way.has_hours());
                } else if reach.way.has_hours() {
                    prop_assert!(rules::allows(&reach.hours, when));
                }
                prop_assert!(reach.way != Way::Mail || moment.can_mail);
                // No machine writes where nobody has shown that it is hers.
                let by_machine = matches!(line, Line::Mail { .. } | Line::Text { .. });
                prop_assert!(!(reach.unproven && by_machine));
                if reach.stopped {
                    let call = matches!(line, Line::ByHand { way: Way::Call, outside_hours: false, .. });
                    prop_assert!(reach.rings && call);
                }
                let by_us = reach.way == Way::Text && moment.can_text && !reach.stopped && !reach.unproven;
                prop_assert_eq!(matches!(line, Line::Text { .. }), by_us);
            }
        }
        prop_assert_eq!(counts.values().sum::<usize>(), women.len());
    }

    #[test]
    fn the_parts_of_a_plan_are_everybody(
        women in proptest::collection::vec((any::<bool>(), any::<bool>(), proptest::option::of(any_reach())), 0..20),
        moment in any_moment(),
    ) {
        let mut found = 0;
        for part in Part::ALL {
            for (makes_it, resting, reach) in &women {
                let line = rules::plan(Her { makes_it: *makes_it, resting: *resting, reach: reach.as_ref() }, &moment);
                if line.part(moment.now) != part {
                    continue;
                }
                found += 1;
                prop_assert_eq!(part == Part::Waits, line.begins() == Told::Planned && line.when(moment.now) > moment.now);
                prop_assert_eq!(matches!(part, Part::NotInTime | Part::Nothing), line.begins() == Told::NotReached);
                // In short it is the same, in fewer words.
                let short = rules::ShortPlan::of(line, moment.now);
                prop_assert_eq!(part == Part::Waits, short == rules::ShortPlan::Waits);
                prop_assert_eq!(part == Part::NotInTime, short == rules::ShortPlan::NotInTime);
                prop_assert_eq!(part == Part::Nothing, short == rules::ShortPlan::Nothing);
                prop_assert!(short != rules::ShortPlan::Hands || part == Part::ByHand);
            }
        }
        prop_assert_eq!(found, women.len());
    }

    #[test]
    fn a_tick_changes_one_state_into_one_other_and_back(
        way in proptest::sample::select(vec![
            TellingWay::Herself, TellingWay::Resting, TellingWay::NotSet, TellingWay::Door, TellingWay::Nothing,
            TellingWay::TextSent, TellingWay::Hers(Way::App), TellingWay::Hers(Way::Mail), TellingWay::Hers(Way::Call), TellingWay::Hers(Way::Letter),
        ]),
        told in proptest::sample::select(Told::ALL.to_vec()),
        tick in proptest::sample::select(Tick::ALL.to_vec()),
        says in proptest::option::of(proptest::sample::select(Holds::ALL.to_vec())),
        minutes in -600_i64..600,
    ) {
        let mut evening = evening("2027-01-28T18:30:00Z");
        evening.now = Timestamp::from_second(evening.now.as_second() + minutes * 60).unwrap();
        evening.counts = minutes < 0;
        if let Some(after) = tick.makes(way, told, says, &evening) {
            prop_assert_ne!(after, told);
            prop_assert!(after != Told::Planned && (after != Told::MetAtTheDoor || evening.at_the_old_door()));
            prop_assert!(after != Told::Heard || says != Some(Holds::CodeWords) || tick == Tick::Spoke);
            let back = evening.put_back(Some(told)).unwrap();
            prop_assert!(back == told || (told == Told::Planned && back == Told::NotReached && !evening.counts));
        }
    }

    #[test]
    fn at_the_last_moment_nothing_goes_late_or_outside(
        by in proptest::sample::select(vec![Way::Mail, Way::Text]),
        reach in any_reach(),
        moment in any_moment(),
        outside in any::<bool>(),
    ) {
        match rules::turn(by, Some(&reach), outside, &moment) {
            Turn::Send => {
                prop_assert!(reach.way == by && !reach.stopped && moment.now < moment.useful_until);
                prop_assert!(rules::allows(&reach.hours, moment.now) || reach.otherwise == Otherwise::Anyway);
            }
            Turn::Wait(at) => prop_assert!(at > moment.now && at < moment.useful_until && rules::allows(&reach.hours, at)),
            Turn::Drop => {}
        }
        prop_assert_eq!(rules::turn(by, None, outside, &moment), Turn::Drop);
    }

    #[test]
    fn she_who_looks_herself_is_rung_in_her_hours_and_while_it_is_of_use(
        reach in any_reach(),
        moment in any_moment(),
    ) {
        let at = rules::rung(&reach, moment.now, moment.useful_until);
        prop_assert!(reach.is_rung() || at.is_none());
        if let Some(at) = at {
            prop_assert!(at >= moment.now && at < moment.useful_until && rules::allows(&reach.hours, at));
            // Ringing is asked for on her page alone: the plan before anything is sent is the same.
            prop_assert_eq!(line(&reach, &moment), Line::App);
            prop_assert!(reach.by_hand_as(Way::Call));
            prop_assert_eq!(rules::by_hand(&reach, false, at, moment.useful_until), ByHand::Open);
        }
    }

    #[test]
    fn nothing_typed_ever_panics(a in ".*", b in ".*", way in proptest::sample::select(Way::ALL.to_vec())) {
        let value = |name: &str| if name == "hours" { "these".to_owned() } else if name.len().is_multiple_of(2) { a.clone() } else { b.clone() };
        let _ = rules::contact_plan(&rules::Typed { way, value: &value }, 1);
        let _ = rules::reason(&a, &b);
    }
}

fn written(minutes: Option<i64>) -> Written<'static> {
    let at = minutes.map(|minutes| Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap());
    Written { stop_word: "", shared: false, proven: true, stopped: false, written_at: at }
}

#[test]
fn an_answer_is_for_whoever_was_written_to() {
    use Answered::{HerWord, Knows, Stops, WantsCall, Wrote};
    let (one, long_ago, same) = (written(Some(60)), written(Some(0)), written(Some(55)));
    let (never, shared) = (written(None), Written { shared: true, ..written(Some(60)) });
    let lemon = Written { stop_word: "Lemon curd", ..written(Some(0)) };
    for (text, women, means) in [
        ("1", vec![one], vec![(0, Knows)]),
        (" 3! ", vec![one], vec![(0, Knows)]),
        ("2", vec![one], vec![(0, WantsCall)]),
        ("stop", vec![one], vec![(0, Stops)]),
        ("Dim mwy.", vec![one], vec![(0, Stops)]),
        ("yes", vec![one], vec![]),
        ("Diolch yn fawr!", vec![one], vec![]),
        ("SNOW 4821", vec![one], vec![]),
        // Nobody reads her words, and they may not be hers: she is rung where they ask for it.
        ("I can't climb stairs", vec![one], vec![(0, Wrote)]),
        ("I can't climb stairs", vec![long_ago, one], vec![(1, Wrote)]),
        ("Who is this? Sian", vec![one], vec![(0, Wrote)]),
        ("hello there", vec![one], vec![(0, Wrote)]),
        ("Please ring me", vec![one], vec![(0, WantsCall)]),
        ("Ffoniwch fi heno", vec![long_ago, one], vec![(1, WantsCall)]),
        ("Who is ringing me", vec![one], vec![(0, Wrote)]),
        ("Alla i ddim dringo grisiau", vec![shared, never], vec![]),
        ("1", vec![], vec![]),
        ("1", vec![never], vec![]),
        ("1", vec![shared], vec![]),
        ("2", vec![shared], vec![]),
        ("STOP", vec![shared], vec![(0, Stops)]),
        ("1", vec![long_ago, one], vec![(1, Knows)]),
        ("STOP", vec![long_ago, one], vec![(1, Stops)]),
        // Who of the two answers cannot be said.
        ("1", vec![same, one], vec![]),
        ("3", vec![same, one], vec![]),
        // And yet a call is made to each: another's plan with her number in it silences nobody.
        ("2", vec![same, one], vec![(0, WantsCall), (1, WantsCall)]),
        ("2", vec![long_ago, one], vec![(0, WantsCall), (1, WantsCall)]),
        ("2", vec![shared, same, never], vec![(1, WantsCall)]),
        ("STOP", vec![same, one], vec![(0, Stops), (1, Stops)]),
        ("STOP", vec![never, never], vec![(0, Stops), (1, Stops)]),
        ("STOP", vec![never, one], vec![(1, Stops)]),
        ("LEMON CURD!!", vec![lemon, one], vec![(0, HerWord), (1, Wrote)]),
        ("lemon", vec![lemon], vec![]),
        ("lemon curd please", vec![lemon, one], vec![(0, HerWord), (1, Wrote)]),
        ("ok, Lemon Curd", vec![lemon], vec![(0, HerWord)]),
        // Nearly her word: nobody rings.
        ("lemon crud", vec![lemon], vec![]),
        ("melon lemon curds quick please", vec![lemon], vec![]),
        ("I can't climb stairs", vec![lemon], vec![]),
        ("Stop please", vec![one], vec![(0, Stops)]),
        ("Plis stopiwch", vec![one], vec![(0, Stops)]),
        ("STOPIO hyn", vec![one], vec![(0, Stops)]),
        ("END", vec![one], vec![(0, Stops)]),
        ("1 diolch", vec![one], vec![(0, Knows)]),
        // Whoever wants no call is not rung for saying so.
        ("Paid a ffonio fi", vec![one], vec![(0, Wrote)]),
        ("please don't call me", vec![one], vec![(0, Wrote)]),
        ("Wrong number", vec![one], vec![(0, Wrote)]),
        ("stop by at seven, I am in", vec![one], vec![(0, Wrote)]),
        // About what is sent, in a sentence: it ends.
        ("Stop this now or I call the police", vec![one], vec![(0, Stops)]),
        ("Please stop sending me these", vec![one], vec![(0, Stops)]),
        ("Stop texting my wife", vec![one], vec![(0, Stops)]),
        ("Peidiwch a tecstio fy ngwraig i", vec![one], vec![(0, Stops)]),
        ("Plis peidiwch ag anfon rhain", vec![shared], vec![(0, Stops)]),
        ("please don't text my phone again", vec![one], vec![(0, Stops)]),
        ("Leave her alone or I ring the police", vec![one], vec![(0, Stops)]),
        // Said by the way, it ends nothing.
        ("I did not get your text, what is it", vec![one], vec![(0, Wrote)]),
        ("I am at the bus stop, see you there", vec![one], vec![(0, Wrote)]),
        ("If I stop by can somebody ring my wife", vec![one], vec![(0, Wrote)]),
        // Her own word of one keeps nobody else's wish from being heard.
        ("Lemon curd. Please ring me, I am afraid", vec![lemon, one], vec![(0, HerWord), (1, WantsCall)]),
    ] {
        assert_eq!(rules::answered(text, &women), means, "{text} {women:?}");
    }
}

#[test]
fn her_own_word_is_none_that_she_would_send_by_chance() {
    for word in ["yes", "Diolch", "stop", "12", "ready", "library book", "Stop it"] {
        assert!(rules::is_everyday(word, "Your library book is ready."), "{word}");
    }
    for word in ["lemon curd", "cwpan", "book club", "Tê lemwn!"] {
        assert!(!rules::is_everyday(word, "Your library book is ready."), "{word}");
    }
}

#[test]
fn where_texts_were_stopped_she_is_rung_only_if_she_allowed_it_and_in_her_hours_alone() {
    let now = moment("2027-01-28T15:25:00Z", "2027-01-28T18:30:00Z");
    let stopped = |rings, hours, otherwise, stop| {
        let mut reach = Reach { rings, ..reach(Way::Text, hours, otherwise) };
        reach.stopped_by(Some(stop));
        reach
    };
    let all_day = || daily(8, 21);
    let call = Line::ByHand { way: Way::Call, from: now.now, outside_hours: false };
    for (rings, hours, otherwise, stop, planned) in [
        (true, all_day(), Otherwise::OldDoor, Stop::Said, call),
        (false, all_day(), Otherwise::OldDoor, Stop::Said, Line::Door),
        (false, all_day(), Otherwise::Anyway, Stop::Said, Line::Door),
        (true, all_day(), Otherwise::OldDoor, Stop::HerWord, Line::Door),
        (true, daily(8, 10), Otherwise::Anyway, Stop::Said, Line::Door),
        (true, daily(8, 10), Otherwise::OldDoor, Stop::Said, Line::Door),
    ] {
        let reach = stopped(rings, hours, otherwise, stop);
        assert_eq!(line(&reach, &Moment { can_text: true, ..now }), planned, "{reach:?}");
        assert_eq!(reach.by_hand_as(Way::Call), rings && stop == Stop::Said);
        assert_eq!(rules::turn(Way::Text, Some(&reach), true, &now), Turn::Drop);
        assert_ne!(rules::by_hand(&reach, true, now.now, now.useful_until), ByHand::Neutral);
    }
}

#[test]
fn an_answer_from_her_telephone_is_counted_with_those_who_know_and_can_be_put_right() {
    let at_the_door = evening("2027-01-28T18:00:00Z");
    let makes = |tick: Tick| tick.makes(TellingWay::TextSent, Told::Answered, Some(Holds::WhatChanged), &at_the_door);
    assert_eq!(makes(Tick::Heard), Some(Told::Heard));
    assert_eq!(makes(Tick::NotReached), Some(Told::NotReached));
    assert_eq!(makes(Tick::MetAtTheDoor), Some(Told::MetAtTheDoor));
    for told in Told::ALL.into_iter().filter(|told| *told != Told::Answered) {
        assert_eq!(Tick::NotReached.makes(TellingWay::TextSent, told, None, &at_the_door), None, "{told:?}");
    }
    assert_eq!(BoardPart::Answered.counted_with(), BoardPart::Knows);
    assert_eq!(BoardPart::ALL.iter().filter(|part| part.counted_with() != **part).count(), 1);
}

#[test]
fn a_receipt_says_no_more_than_it_can() {
    let sent = TellingWay::TextSent;
    for receipt in [Receipt::Delivered, Receipt::Failed] {
        for told in [Told::Heard, Told::Answered, Told::MetAtTheDoor, Told::Delivered, Told::NotReached, Told::Stopped]
        {
            assert_eq!(receipt.makes(sent, told), None, "{receipt:?} {told:?}");
        }
        assert_eq!(receipt.makes(TellingWay::Hers(Way::Text), Told::Sent), None);
        assert_eq!(receipt.makes(TellingWay::Hers(Way::Mail), Told::Sent), None);
    }
    assert_eq!(Receipt::Delivered.makes(sent, Told::Sent), Some(Told::Delivered));
    assert_eq!(Receipt::Failed.makes(sent, Told::Sent), Some(Told::NotReached));
}

proptest! {
    #[test]
    fn whatever_comes_counts_for_one_or_none_unless_it_stops_or_asks_for_a_call(
        text in ".*|[123]|(?i)stop",
        women in proptest::collection::vec((proptest::option::of(0_i64..100), any::<bool>()), 0..5),
    ) {
        let women: Vec<Written<'_>> =
            women.into_iter().map(|(minutes, shared)| Written { shared, ..written(minutes) }).collect();
        let _ = rules::large(text.as_bytes());
        let found = rules::answered(&text, &women);
        let for_all = found.iter().all(|(_, means)| matches!(means, Answered::Stops | Answered::WantsCall | Answered::Wrote));
        prop_assert!(for_all || found.len() == 1);
        let may = |her: &Written<'_>| !her.shared && her.written_at.is_some();
        let calls = found.iter().filter(|(_, means)| *means == Answered::WantsCall).count();
        prop_assert_eq!(calls, if text == "2" { women.iter().filter(|her| may(her)).count() } else { calls });
        for (place, means) in found {
            prop_assert!(means == Answered::Stops || !women[place].shared && women[place].written_at.is_some());
        }
    }
}
