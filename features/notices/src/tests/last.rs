//! A mail server or a gateway that is away: what may still go goes once it is back, up to the last moment and never after
//! it, and nothing goes to whoever said meanwhile that she does not want it.

use jiff::SignedDuration;
use post::Gateway;
use proptest::prelude::*;
use testing::TestApp;

use super::{
    house::{Ten, house, house_with_texts},
    rules::{any_moment, any_reach},
    texts::{BET, answers, gateway, to, told},
};
use crate::{
    model::{Told, Way},
    rules::{self, Turn},
};

/// Tuesday at 10:40, as every house of ten begins; 18:30 on Thursday is so many seconds later.
const UNTIL_IT_BEGINS: i64 = 55 * 3600 + 50 * 60;
/// The pace of handing over.
const ROUND: i64 = 15;

/// Rounds at their pace.
fn goes_by(app: &TestApp, seconds: i64) {
    for _ in 0..seconds / ROUND {
        app.clock.advance(ROUND);
        app.run_duties();
    }
}

fn came(ten: &Ten) -> usize {
    ten.sink.kept().unwrap().len()
}

fn wants_mail(ten: &mut Ten, name: &str, more: &[(&str, &str)]) {
    let (group, email) = (ten.group, format!("{name}@post.example"));
    ten.woman(name).sets(group, "mail", &[&[("email", email.as_str())], more].concat()).is(303);
}

/// It was tried before, and once more five minutes before the meeting begins; then it is back, so many seconds before.
fn back_before_it_begins(app: &TestApp, seconds: i64) {
    let mut ten = Ten::new(app);
    wants_mail(&mut ten, "Bet", &[]);
    ten.sink.hang_up(true);
    let board = ten.tells();
    for at in [0, 600, UNTIL_IT_BEGINS - 600 - 300] {
        app.clock.advance(at);
        app.run_duties();
    }
    goes_by(app, 300 - seconds);
    ten.sink.hang_up(false);
    assert_eq!(came(&ten), 0);
    goes_by(app, seconds);
    let at_last = if seconds > 0 { (1, Told::Sent) } else { (0, Told::NotReached) };
    assert_eq!((came(&ten), told(app, &ten, &board, "Bet")), at_last);
    goes_by(app, 900);
    assert_eq!((came(&ten), told(app, &ten, &board, "Bet")), at_last, "never later");
}

/// The same on Tuesday at half past three, when the hours of two are over. Tess has others before the meeting.
fn back_before_her_hours_end(app: &TestApp, seconds: i64) {
    let mut ten = Ten::new(app);
    let tuesday = [("hours", "these"), ("tue_from", "10:00"), ("tue_until", "15:30")];
    wants_mail(&mut ten, "Joan", &tuesday);
    wants_mail(&mut ten, "Tess", &[&tuesday[..], &[("thu_from", "9"), ("thu_until", "10")]].concat());
    ten.sink.hang_up(true);
    let board = ten.tells();
    for at in [0, 600, 4 * 3600 + 35 * 60] {
        app.clock.advance(at);
        app.run_duties();
    }
    goes_by(app, 300 - seconds);
    ten.sink.hang_up(false);
    goes_by(app, seconds);
    let went = if seconds > 0 { 2 } else { 0 };
    assert_eq!(came(&ten), went);
    goes_by(app, 1800);
    assert_eq!(came(&ten), went, "nothing goes outside her hours");
    assert_eq!(told(app, &ten, &board, "Joan"), if seconds > 0 { Told::Sent } else { Told::NotReached });
    // Whoever waits for other hours of hers waits for nothing else, and the board says so.
    ten.mari.sign_in();
    ten.mari.browser.get(&board).is_well().shows_not("the mail server is away");
    app.clock.advance(2 * 86_400 - (6 * 3600 + 20 * 60));
    app.run_duties();
    assert_eq!((came(&ten), told(app, &ten, &board, "Tess")), (went.max(1), Told::Sent));
}

/// Away for so long, and looked at now and then meanwhile.
fn back_after(app: &TestApp, seconds: i64) {
    let mut ten = Ten::new(app);
    for name in ["Bet", "Carys", "Lowri"] {
        wants_mail(&mut ten, name, &[]);
    }
    ten.sink.hang_up(true);
    ten.tells();
    for _ in 0..20 {
        app.run_duties();
        app.clock.advance(seconds / 20);
    }
    app.run_duties();
    ten.sink.hang_up(false);
    goes_by(app, 885);
    assert_eq!(came(&ten), 3, "after {seconds} seconds");
}

testing::on_each_engine! { house =>
    fn back_four_minutes_before_it_begins_it_goes(app) {
        back_before_it_begins(&app, 240);
    }

    fn back_in_the_last_minute_it_goes(app) {
        back_before_it_begins(&app, 45);
    }

    fn back_when_it_begins_it_goes_no_more(app) {
        back_before_it_begins(&app, 0);
    }

    fn back_three_minutes_before_her_hours_end_it_goes(app) {
        back_before_her_hours_end(&app, 180);
    }

    fn back_when_her_hours_end_it_goes_in_her_next_or_no_more(app) {
        back_before_her_hours_end(&app, 0);
    }

    fn back_after_minutes_it_goes_within_fifteen(app) {
        back_after(&app, 240);
    }

    fn back_after_hours_it_goes_within_fifteen_minutes(app) {
        back_after(&app, 7 * 3600);
    }

    fn back_after_two_days_it_goes_within_fifteen_minutes(app) {
        back_after(&app, 48 * 3600);
    }

    fn nothing_goes_to_whoever_did_not_want_it_any_more_while_it_waited(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for name in ["Bet", "Carys", "Lowri", "Joan", "Tess"] {
            wants_mail(&mut ten, name, &[]);
        }
        ten.sink.hang_up(true);
        ten.tells();
        goes_by(&app, 600);
        for name in ["Bet", "Carys", "Lowri", "Joan"] {
            ten.woman(name).sign_in();
        }
        // Bet erases, Carys takes it back, Lowri looks here herself from now on, Joan leaves; Tess still wants it.
        ten.woman("Bet").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::erase_from_group(visit, &who)
        });
        ten.woman("Carys").browser.get(&format!("/en/c/{group}/reach"));
        ten.woman("Carys").browser.post(&format!("/en/c/{group}/reach/nothing"), &[]).is(303);
        ten.woman("Lowri").sets(group, "app", &[]).is(303);
        let left = ten.woman("Joan").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::leave(visit, &who)
        });
        assert!(left.is_ok());
        ten.sink.hang_up(false);
        goes_by(&app, 900);
        let letters = ten.sink.kept().unwrap();
        let to: Vec<String> = letters.iter().map(|letter| letter.to.join(" ")).collect();
        assert_eq!(to, ["Tess@post.example"]);
    }
}

mod by_text {
    use super::{BET, Gateway, Ten, Told, answers, gateway, goes_by, house_with_texts, to, told};

    const CARYS: &str = "07700 900331";
    const AMINA: &str = "07700 900332";

    testing::on_each_engine! { house_with_texts =>
        fn no_text_goes_after_stop_or_her_own_word_while_it_waited(app) {
            let sink = gateway(&app, Gateway::Kannel);
            let mut ten = Ten::new(&app);
            let group = ten.group;
            for (name, number, more) in [("Bet", BET, ("words", "")), ("Carys", CARYS, ("stop_word", "Damson")), ("Amina", AMINA, ("words", ""))] {
                ten.woman(name).sets(group, "text", &[("telephone", number), more]).is(303);
            }
            // Each was written to before, so each knows the number to answer to.
            ten.tells();
            app.run_duties();
            assert_eq!([BET, CARYS, AMINA].map(|number| to(&sink, number).len()), [1, 1, 1]);
            sink.turn_away(true);
            ten.mari.sign_in();
            let (change, hall) = (ten.change(), ten.hall.to_string());
            ten.mari.browser.get(&change);
            let fields = [("what", "place"), ("place", hall.as_str()), ("door", "me"), ("times_changed", "1")];
            let board = ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303).location.clone().unwrap();
            goes_by(&app, 600);
            answers(&app, BET, "STOP");
            answers(&app, CARYS, "damson");
            sink.turn_away(false);
            goes_by(&app, 900);
            assert_eq!([BET, CARYS, AMINA].map(|number| to(&sink, number).len()), [1, 1, 2]);
            assert_eq!(told(&app, &ten, &board, "Amina"), Told::Sent);
            goes_by(&app, 3600);
            assert_eq!([BET, CARYS].map(|number| to(&sink, number).len()), [1, 1]);
        }
    }
}

proptest! {
    #[test]
    fn what_did_not_get_through_is_tried_soon_and_once_more_while_it_may_still_go(
        reach in any_reach(),
        moment in any_moment(),
        outside in any::<bool>(),
        tries in 0_i64..2_000,
    ) {
        let by = if reach.way == Way::Text { Way::Text } else { Way::Mail };
        if rules::turn(by, Some(&reach), outside, &moment) == Turn::Send && rules::allows(&reach.hours, moment.now) {
            let until = rules::goes_until(&reach, outside, &moment);
            prop_assert!(until > moment.now && until <= moment.useful_until);
            // At each second until then it may go, and after it not in these hours.
            let before = until.saturating_sub(SignedDuration::from_secs(1)).unwrap();
            let then = |now| rules::turn(by, Some(&reach), outside, &rules::Moment { now, ..moment });
            prop_assert_eq!(then(before), Turn::Send);
            if reach.otherwise != crate::model::Otherwise::Anyway {
                prop_assert_ne!(then(until), Turn::Send);
            }
            let again = rules::again(moment.now, rules::wait_minutes(tries), until);
            prop_assert!(again > moment.now);
            prop_assert!(again.duration_since(moment.now) <= SignedDuration::from_mins(9));
            // While more than a minute is left, the next try is one that may still go.
            let left = until.duration_since(moment.now);
            prop_assert!(left <= SignedDuration::from_mins(1) || again < until);
            prop_assert!(left > SignedDuration::from_mins(1) || again.duration_since(moment.now) < SignedDuration::from_secs(15));
        }
    }
}
