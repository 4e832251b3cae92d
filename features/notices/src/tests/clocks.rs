//! The days on which the clocks change: her hours are what the clock on her wall shows. And a machine whose own clock was
//! wrong and is set back.

use jiff::civil::{Date, date};
use testing::TestApp;

use super::house::{Ten, house};

/// Told on the evening before; Joan may be reached from seven in the morning on, which comes after `seconds`.
fn told_on_the_evening_before(app: &TestApp, evening: &str, day: Date, said: &str, seconds: i64) {
    let mut ten = Ten::at(app, evening, day);
    let group = ten.group;
    ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
    let hours = [("email", "joan@post.example"), ("hours", "these"), ("sun_from", "7:00"), ("sun_until", "9:00")];
    ten.woman("Joan").sets(group, "mail", &hours).is(303);
    let board = ten.tells();
    app.run_duties();
    assert_eq!(ten.tally(&board), [1, 0, 1, 1, 8]);
    ten.mari.browser.get(&board).shows(&format!("from {said}, 07:00"));
    app.clock.advance(seconds - 1);
    app.run_duties();
    assert_eq!(ten.sink.kept().unwrap().len(), 1, "not yet seven");
    app.clock.advance(1);
    app.run_duties();
    app.run_duties();
    let kept = ten.sink.kept().unwrap();
    assert_eq!(kept.len(), 2, "seven, once");
    assert!(kept[1].to == ["joan@post.example"] && kept[1].text.contains(&format!("When: {said}, 18:30")), "{kept:?}");
    ten.mari.sign_in();
    assert_eq!(ten.tally(&board), [1, 0, 2, 0, 8]);
}

testing::on_each_engine! { house =>
    fn when_the_clocks_go_on_seven_is_six_by_the_sun(app) {
        told_on_the_evening_before(&app, "2027-03-27T20:00:00Z", date(2027, 3, 28), "Sunday 28 March", 10 * 3600);
    }

    fn when_the_clocks_go_back_seven_is_seven(app) {
        told_on_the_evening_before(&app, "2027-10-30T19:00:00Z", date(2027, 10, 31), "Sunday 31 October", 12 * 3600);
    }

    fn a_clock_that_is_set_back_sends_nothing_twice_and_keeps_nothing_waiting(app) {
        // The machine is a day ahead: it takes Monday for Tuesday.
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let hours = [("hours", "these"), ("mon_from", "11:00"), ("mon_until", "12:00"), ("tue_from", "14:00"), ("tue_until", "15:00")];
        let mail = |ten: &mut Ten, name: &str, more: &[(&str, &str)]| {
            let address = format!("{name}@post.example");
            ten.woman(name).sets(group, "mail", &[&[("email", address.as_str())], more].concat()).is(303);
        };
        mail(&mut ten, "Bet", &[]);
        mail(&mut ten, "Joan", &hours);
        let board = ten.tells();
        app.run_duties();
        let sent = |ten: &Ten| ten.sink.kept().unwrap().into_iter().map(|letter| letter.to.concat()).collect::<Vec<_>>();
        assert_eq!(sent(&ten), ["Bet@post.example"]);
        // Another is told, and the mail server is away: hers waits for its next try.
        ten.sink.turn_away(true);
        mail(&mut ten, "Lowri", &[]);
        app.run_duties();
        assert_eq!(ten.tally(&board), [1, 0, 1, 2, 7]);
        ten.sink.turn_away(false);
        // It is set right: Monday, 10:50. Lowri's goes at once, Bet's never again, Joan's in her hours of that day.
        app.clock.advance(10 * 60 - 86_400);
        app.run_duties();
        assert_eq!(sent(&ten), ["Bet@post.example", "Lowri@post.example"]);
        app.clock.advance(10 * 60);
        app.run_duties();
        let all = ["Bet@post.example", "Lowri@post.example", "Joan@post.example"];
        assert_eq!(sent(&ten), all);
        // What the wrong clock showed comes once more, and nothing with it.
        for _ in 0..30 {
            app.clock.advance(3600);
            app.run_duties();
        }
        assert_eq!(sent(&ten), all);
        ten.mari.sign_in();
        assert_eq!(ten.tally(&board), [1, 0, 3, 0, 7]);
    }
}
