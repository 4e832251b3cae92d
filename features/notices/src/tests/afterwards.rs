//! The day after: saying sorry to those who could not be told in time.

use foundation::Id;
use jiff::civil::date;
use proptest::prelude::*;

use super::{
    house::{Ten, house},
    rules::{any_moment, any_reach},
};
use crate::{
    model::{Holds, Second, Telling, TellingWay, Told, Way},
    rules::{self, Line},
};

const MORNINGS: [(&str, &str); 3] = [("hours", "these"), ("every_from", "10:00"), ("every_until", "12:00")];

/// Thursday at 15:25; the mornings are over, and a letter would come when it has been.
fn told_too_late(app: &testing::TestApp) -> (Ten, String) {
    let mut ten = Ten::at(app, "2026-11-26T15:25:00Z", date(2026, 11, 26));
    let group = ten.group;
    let mut sets = |name: &str, way: &str, fields: &[(&str, &str)]| {
        ten.woman(name).sets(group, way, &[fields, &MORNINGS].concat()).is(303);
    };
    sets("Bet", "mail", &[("email", "bet@post.example")]);
    sets("Carys", "mail", &[("email", "carys@post.example"), ("otherwise", "anyway"), ("language", "cy")]);
    sets("Amina", "mail", &[("email", "amina@post.example"), ("holds", "code-words"), ("words", "Jam jars.")]);
    ten.woman("Lowri").sets(group, "letter", &[("postal", "2 Bryn Terrace"), ("otherwise", "door")]).is(303);
    ten.woman("Joan").sets(group, "mail", &[("email", "joan@post.example")]).is(303);
    let board = ten.tells();
    app.run_duties();
    (ten, board)
}

fn headings(ten: &mut Ten, name: Option<&'static str>) -> Vec<String> {
    let group = ten.group;
    let woman = name.map_or(&mut ten.mari, |name| ten.women.get_mut(name).unwrap());
    woman.sign_in();
    let handle = woman.handle(group);
    woman.does(group, move |visit| {
        Ok(crate::group_cards(visit, group, handle, name.is_none())?.into_iter().map(|card| card.heading).collect())
    })
}

fn subjects(ten: &Ten, to: &str) -> Vec<String> {
    let kept = ten.sink.kept().unwrap();
    kept.into_iter().filter(|letter| letter.to.iter().any(|one| one == to)).map(|letter| letter.text).collect()
}

testing::on_each_engine! { house =>
    fn whoever_could_not_be_told_reads_that_we_are_sorry_in_her_hours(app) {
        let (mut ten, board) = told_too_late(&app);
        let at = format!("{board}/afterwards");
        ten.mari.sign_in();
        ten.mari.browser.get(&at).is_not_here();
        assert!(!headings(&mut ten, None).contains(&"Not told in time".to_owned()), "it has not begun");
        // Friday, nine o'clock.
        app.clock.advance(17 * 3600 + 35 * 60);
        assert!(headings(&mut ten, None).contains(&"Not told in time".to_owned()));
        assert!(!headings(&mut ten, Some("Bet")).contains(&"Not told in time".to_owned()));
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&at);
        page.is_well().shows("Bet").shows("Carys").shows("Lowri").shows_not("Joan").shows_not("Robin");
        // Whoever nothing goes to is named, so that somebody says it when she sees her.
        page.shows("Not written to Amina Nothing can go to them");
        page.shows("sorry that we could not tell you in time").shows("mae'n ddrwg gennym");
        ten.woman("Bet").sign_in();
        ten.woman("Bet").browser.get(&at).is_not_here();
        // What no message may hold is refused beside it, and stays.
        let page = ten.mari.browser.post(&at, &[("note_en", "Swallow evenings are back."), ("note_cy", ""), ("do", "say")]);
        assert!(page.is(422).refuses("note_en").html.contains("Swallow evenings are back."));
        let fields = [("note_en", "Next week we are back."), ("note_cy", "Wythnos nesaf rydym yn ôl."), ("do", "say")];
        let word = ten.mari.browser.post(&at, &fields).is(303).location.clone().unwrap();
        ten.mari.browser.post_again(&at, &fields).goes_to(&word);
        app.run_duties();
        assert_eq!(subjects(&ten, "bet@post.example").len(), 0, "her hours have not begun");
        ten.mari.browser.get(&word).is_well().shows("sorry that we could not tell you").shows("Lowri").shows_not("Joan");
        assert!(ten.mari.browser.get(&word).links().iter().any(|link| link.contains("/job/")), "the letter is a job");
        ten.mari.browser.get(&board).is_well().shows_not("replaced");
        app.clock.advance(3600);
        app.run_duties();
        app.run_duties();
        let [bet] = &subjects(&ten, "bet@post.example")[..] else { panic!() };
        assert!(bet.contains("sorry that we could not tell you in time") && bet.contains("Next week we are back."), "{bet}");
        assert_eq!(subjects(&ten, "carys@post.example").len(), 2, "neutral words yesterday, and this");
        assert_eq!(subjects(&ten, "amina@post.example").len(), 0, "her code words would say that plans changed again");
        assert_eq!(subjects(&ten, "joan@post.example").len(), 1, "she was told in time");
        assert!(!headings(&mut ten, None).contains(&"Not told in time".to_owned()), "it is said once");
        assert!(headings(&mut ten, Some("Bet")).contains(&"We said sorry".to_owned()));
        ten.mari.browser.get(&at).is_not_here();
    }

    fn it_can_be_left(app) {
        let (mut ten, board) = told_too_late(&app);
        let at = format!("{board}/afterwards");
        app.clock.advance(17 * 3600 + 35 * 60);
        ten.mari.sign_in();
        ten.mari.browser.get(&at).is_well();
        let group = format!("/en/c/{}", ten.group);
        // The first tap says what it does, and loses no word.
        let sure = ten.mari.browser.post(&at, &[("note_en", "Sorry from us all."), ("note_cy", ""), ("do", "leave")]);
        sure.is_well().shows("Leave it for all of them?");
        assert_eq!(sure.field("note_en"), "Sorry from us all.");
        ten.mari.browser.post(&at, &[("note_en", ""), ("note_cy", ""), ("do", "leave-sure")]).goes_to(&group);
        app.clock.advance(2 * 3600);
        app.run_duties();
        assert_eq!(subjects(&ten, "bet@post.example").len(), 0);
        assert!(!headings(&mut ten, None).contains(&"Not told in time".to_owned()));
        ten.mari.browser.get(&at).is_not_here();
    }

    fn she_who_left_meanwhile_is_told_nothing(app) {
        let (mut ten, board) = told_too_late(&app);
        let at = format!("{board}/afterwards");
        app.clock.advance(17 * 3600 + 35 * 60);
        ten.mari.sign_in();
        ten.mari.browser.get(&at).is_well();
        let fields = [("note_en", ""), ("note_cy", ""), ("do", "say")];
        ten.mari.browser.post(&at, &fields).is(303);
        let (group, bet) = (ten.group, ten.handles["Bet"]);
        let program = app.app.clone();
        app.app.database.write(move |store| crate::forget_member(&program, store, group, bet)).unwrap();
        app.clock.advance(2 * 3600);
        app.run_duties();
        assert_eq!(subjects(&ten, "bet@post.example").len(), 0);
        assert_eq!(subjects(&ten, "carys@post.example").len(), 2);
    }
}

fn telling(way: TellingWay, told: Told, outside_hours: bool) -> Telling {
    Telling {
        id: Id::from_bytes([1; 16]),
        notice: Id::from_bytes([3; 16]),
        handle: Id::from_bytes([2; 16]),
        way,
        told,
        not_before: jiff::Timestamp::UNIX_EPOCH,
        outside_hours,
        before: None,
        tries: 0,
        taken_by: None,
        wants_call: false,
        wrote: false,
        not_hers: false,
        sent_at: None,
        second: Second::No,
    }
}

proptest! {
    #[test]
    fn nothing_goes_afterwards_to_whom_nothing_may_go(reach in any_reach(), moment in any_moment(), resting: bool, way in 0_usize..4, outside: bool) {
        let way = [TellingWay::Door, TellingWay::Nothing, TellingWay::TextSent, TellingWay::Hers(Way::Mail)][way];
        for told in [Told::Planned, Told::Sent, Told::Delivered, Told::Heard, Told::Answered, Told::MetAtTheDoor, Told::NotReached, Told::Stopped] {
            let telling = telling(way, told, outside);
            let line = rules::afterwards(&telling, resting, Some(&reach), &moment);
            if matches!(told, Told::Heard | Told::Answered | Told::Stopped) || resting || reach.stopped && !reach.rings || reach.way == Way::App || reach.says() == Holds::CodeWords {
                prop_assert_eq!(line, None);
            }
            if let Some(line) = line {
                let is_call = matches!(line, Line::ByHand { way: Way::Call, .. });
                prop_assert!(!reach.stopped || is_call);
                prop_assert!(!line.outside_hours());
                let at = line.when(moment.now);
                if let Line::Mail { .. } | Line::Text { .. } = line {
                    prop_assert!(at < moment.useful_until && rules::allows(&reach.hours, at));
                }
            }
            prop_assert_eq!(rules::afterwards(&telling, resting, None, &moment), None);
        }
    }
}
