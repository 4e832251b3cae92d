//! One second text where she allowed it, never a third.

use foundation::Id;
use jiff::{SignedDuration, Timestamp};
use post::Gateway;
use proptest::prelude::*;

use super::{
    house::{Ten, house_with_texts},
    rules::{any_moment, any_reach},
    texts::{BET, answers, gateway, nothing_tells, receipt, to, told},
};
use crate::{
    model::{Holds, Second, Telling, TellingWay, Told, Way},
    rules::{self, SECOND_AFTER_MINUTES},
};

/// Two more telephones: one whose woman did not allow it, one with hours that come too late.
const CARYS: &str = "07700 900331";
const AMINA: &str = "07700 900332";

fn minutes(app: &testing::TestApp, minutes: i64) {
    app.clock.advance(minutes * 60);
    app.run_duties();
    app.run_duties();
}

testing::on_each_engine! { house_with_texts =>
    fn who_did_not_answer_is_written_to_once_more_where_she_allowed_it_and_never_a_third_time(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let until_noon = [("hours", "these"), ("tue_from", "10:00"), ("tue_until", "12:00"), ("wed_from", "10:00"), ("wed_until", "12:00")];
        let again = ("again", "yes");
        ten.woman("Bet").sets(group, "text", &[("telephone", BET), again]).is(303);
        ten.woman("Carys").sets(group, "text", &[("telephone", CARYS)]).is(303);
        let fields = [&[("telephone", AMINA), again, ("otherwise", "anyway")][..], &until_noon].concat();
        ten.woman("Amina").sets(group, "text", &fields).is(303);
        ten.woman("Bet").browser.get(&format!("/en/c/{group}/reach")).shows("We may write once more, never a third time");
        let board = ten.tells();
        minutes(&app, 0);
        minutes(&app, SECOND_AFTER_MINUTES - 1);
        assert_eq!((to(&sink, BET).len(), to(&sink, CARYS).len(), to(&sink, AMINA).len()), (1, 1, 1), "not yet");
        minutes(&app, 1);
        assert_eq!((to(&sink, BET).len(), to(&sink, CARYS).len(), to(&sink, AMINA).len()), (2, 1, 1), "in her hours alone");
        let [first, second] = &to(&sink, BET)[..] else { panic!() };
        assert_eq!(first.text, second.text);
        nothing_tells(&sink);
        ten.mari.sign_in();
        ten.mari.browser.get(&board).shows("tried twice");
        // Wednesday at ten Amina's hours come round.
        minutes(&app, 22 * 60);
        assert_eq!((to(&sink, BET).len(), to(&sink, CARYS).len(), to(&sink, AMINA).len()), (2, 1, 2));
        minutes(&app, 24 * 60);
        assert_eq!((to(&sink, BET).len(), to(&sink, AMINA).len()), (2, 2), "never a third");
        // Her answer to the second counts as one to the first.
        answers(&app, BET, "1");
        assert_eq!(told(&app, &ten, &board, "Bet"), Told::Answered);
    }

    fn who_answered_stopped_or_asked_for_a_call_is_not_written_to_again(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for (name, number) in [("Bet", BET), ("Carys", CARYS), ("Amina", AMINA), ("Tess", "07700 900333")] {
            ten.woman(name).sets(group, "text", &[("telephone", number), ("again", "yes")]).is(303);
        }
        let board = ten.tells();
        minutes(&app, 0);
        answers(&app, BET, "1");
        answers(&app, CARYS, "STOP");
        answers(&app, AMINA, "2");
        // What did not come to her telephone is sent once more.
        let [tess] = &to(&sink, "07700 900333")[..] else { panic!() };
        app.visitor().get(&receipt(tess).replace("what=1", "what=2")).is_well();
        assert_eq!(told(&app, &ten, &board, "Tess"), Told::NotReached);
        minutes(&app, SECOND_AFTER_MINUTES);
        assert_eq!([BET, CARYS, AMINA, "07700 900333"].map(|number| to(&sink, number).len()), [1, 1, 1, 2]);
        assert_eq!(told(&app, &ten, &board, "Tess"), Told::Sent);
    }

    fn what_a_gateway_that_is_away_keeps_back_goes_once_and_what_is_overtaken_never(app) {
        let sink = gateway(&app, Gateway::Kannel);
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "text", &[("telephone", BET), ("again", "yes")]).is(303);
        let board = ten.tells();
        minutes(&app, 0);
        sink.turn_away(true);
        minutes(&app, SECOND_AFTER_MINUTES);
        assert_eq!((to(&sink, BET).len(), told(&app, &ten, &board, "Bet")), (1, Told::Sent));
        // She says meanwhile that she would rather not.
        ten.woman("Bet").sign_in();
        ten.woman("Bet").sets(group, "text", &[("telephone", BET)]).is(303);
        sink.turn_away(false);
        minutes(&app, 10);
        assert_eq!(to(&sink, BET).len(), 1);
    }
}

fn any_telling() -> impl Strategy<Value = Telling> {
    let ids = Id::from_bytes([7; 16]);
    let way = prop_oneof![
        9 => Just(TellingWay::TextSent),
        1 => Just(TellingWay::Hers(Way::Text)),
        1 => Just(TellingWay::Hers(Way::Mail)),
    ];
    let second = proptest::sample::select(vec![Second::No, Second::Waits, Second::Tried]);
    let seldom = || proptest::bool::weighted(0.1);
    let flags = (seldom(), seldom(), seldom());
    let told = proptest::sample::select(Told::ALL.to_vec());
    (way, told, second, flags, proptest::option::of(0_i64..1_400_000)).prop_map(
        move |(way, told, second, (ticked, taken, wants_call), minute)| Telling {
            id: ids,
            notice: ids,
            handle: ids,
            way,
            told,
            before: ticked.then_some(Told::Sent),
            not_before: Timestamp::UNIX_EPOCH,
            outside_hours: true,
            tries: 0,
            taken_by: taken.then_some(ids),
            wants_call,
            wrote: false,
            not_hers: false,
            sent_at: minute.map(|minute| Timestamp::from_second(1_767_225_600 + minute * 60).unwrap()),
            second,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_second_text_goes_in_her_hours_in_time_where_she_allowed_it_and_nobody_is_at_it(
        reach in any_reach(),
        (again, is_text, stopped) in (proptest::bool::weighted(0.9), proptest::bool::weighted(0.9), proptest::bool::weighted(0.1)),
        telling in any_telling(),
        moment in any_moment(),
    ) {
        let reach = crate::model::Reach { again, stopped, way: if is_text { Way::Text } else { reach.way }, ..reach };
        let telling = Telling { sent_at: telling.sent_at.map(|at| at.min(moment.now)), ..telling };
        prop_assert_eq!(rules::second(None, &telling, &moment), None);
        let Some(at) = rules::second(Some(&reach), &telling, &moment) else { return Ok(()) };
        prop_assert!(reach.again && reach.way == Way::Text && !reach.stopped && moment.can_text);
        prop_assert!(at >= moment.now && at < moment.useful_until && rules::allows(&reach.hours, at));
        let sent_at = telling.sent_at.unwrap();
        prop_assert!(at.duration_since(sent_at) >= SignedDuration::from_mins(SECOND_AFTER_MINUTES));
        prop_assert!(telling.way == TellingWay::TextSent && telling.second != Second::Tried);
        prop_assert!(telling.taken_by.is_none() && telling.before.is_none() && !telling.wants_call);
        prop_assert!(matches!(telling.told, Told::Sent | Told::Delivered | Told::NotReached));
        prop_assert!(telling.told != Told::Delivered || reach.says() != Holds::CodeWords);
    }

    #[test]
    fn whenever_one_looks_there_are_two_texts_at_most(
        reach in any_reach(),
        begins in any_moment(),
        looks in proptest::collection::vec((1_i64..300, 0_usize..8), 1..40),
    ) {
        let reach = crate::model::Reach { again: true, way: Way::Text, ..reach };
        let mut telling = Telling {
            way: TellingWay::TextSent, told: Told::Sent, before: None, taken_by: None, wants_call: false, wrote: false, not_hers: false,
            sent_at: Some(begins.now), second: Second::No, tries: 0, outside_hours: false, not_before: begins.now,
            id: Id::from_bytes([1; 16]), notice: Id::from_bytes([2; 16]), handle: Id::from_bytes([3; 16]),
        };
        let (mut now, mut texts, mut answered) = (begins.now, 1, false);
        for (wait, what) in looks {
            now = now.checked_add(SignedDuration::from_mins(wait)).unwrap();
            match what {
                0 => telling.told = Told::Delivered,
                1 => { telling.told = Told::Answered; answered = true; }
                2 if !answered => telling.told = Told::NotReached,
                _ => {}
            }
            let moment = rules::Moment { now, can_text: true, ..begins };
            if rules::second(Some(&reach), &telling, &moment).is_some_and(|at| at <= now) {
                texts += 1;
                telling.second = Second::Tried;
            }
            if now >= begins.useful_until {
                prop_assert_eq!(rules::second(Some(&reach), &telling, &moment), None);
            }
        }
        prop_assert!(texts <= 2);
    }
}
