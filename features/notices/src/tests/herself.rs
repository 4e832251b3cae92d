//! She looks here herself: what is done where she does not look in time.

use testing::on_each_engine;

use super::{
    house::{Ten, house, with_defaults},
    telling::{takes, tick},
};
use crate::rules::RUNG_AFTER_MINUTES;

/// She wants to be rung if she has not looked.
pub const TESS: [(&str, &str); 6] = [
    ("otherwise", "call"),
    ("telephone", "07700 900321"),
    ("ask_for", "the choir"),
    ("hours", "these"),
    ("every_from", "08:00"),
    ("every_until", "21:00"),
];

on_each_engine! { house =>
    fn she_says_what_is_done_if_she_does_not_look_in_time(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let (reach, by_app) = (format!("/en/c/{group}/reach"), format!("/en/c/{group}/reach/by/app"));
        let amina = ten.woman("Amina");
        let form = amina.browser.get(&by_app);
        form.is_well().shows("Have somebody at the old door").shows("Ring me, if I have not said").shows_not("Contact me anyway");
        for (fields, field) in [
            (&[("otherwise", "")][..], "otherwise"),
            (&[("otherwise", "anyway")], "otherwise"),
            (&[("otherwise", "call"), ("hours", "any")], "telephone"),
            (&[("otherwise", "call"), ("telephone", "07700 900321"), ("hours", "")], "hours"),
        ] {
            amina.browser.get(&by_app);
            amina.browser.post(&by_app, &with_defaults(fields)).is(422).refuses(field);
        }
        amina.sets(group, "app", &[("otherwise", "door")]).is(303);
        amina.browser.get(&reach).shows("Have somebody at the old door").shows_not("Hours");
        // A number that is not needed is not kept.
        amina.sets(group, "app", &[("otherwise", "nothing"), ("telephone", "07700 900555")]).is(303);
        amina.browser.get(&reach).shows("Do not come looking").shows_not("900555");
        amina.sets(group, "app", &TESS).is(303);
        amina.browser.get(&reach).shows("Ring me").shows("07700 900321").shows("the choir").shows("Every day 08:00");
        let filled = amina.browser.get(&by_app).html;
        assert!(filled.contains("07700 900321") && filled.contains("08:00"));
    }

    fn she_waits_at_the_old_door_or_is_rung_and_the_board_adds_up(app) {
        let mut ten = Ten::new(&app);
        let (group, change, cafe) = (ten.group, ten.change(), ten.cafe.to_string());
        ten.woman("Amina").sets(group, "app", &[("otherwise", "door")]).is(303);
        ten.woman("Tess").sets(group, "app", &TESS).is(303);
        ten.woman("Bet").sets(group, "app", &TESS).is(303);
        ten.mari.browser.get(&change);
        let nobody = [("what", "place"), ("place", cafe.as_str()), ("door", "nobody")];
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &nobody);
        plan.is_well().shows("3 look here themselves").shows("nobody stands there yet");
        plan.shows("If we can't reach her safely: Have somebody at the old door").shows("A call from Tuesday 24 November, 12:10");
        plan.shows_not("900321");
        let board = ten.tells();
        let job_of = |name: &str| format!("{board}/job/{}", ten.line(&app, &board, name));
        let [amina, tess, bet] = ["Amina", "Tess", "Bet"].map(job_of);
        assert_eq!(ten.parts(&board), [1, 0, 0, 3, 0, 0, 7]);
        let page = ten.mari.browser.get(&board);
        page.shows("Have somebody at the old door").shows("A call from").links_not_to(&tess);
        // Not before she had time to look.
        ten.mari.browser.get(&tess).is_well().shows_not("I will do this").shows_not("900321");
        ten.mari.browser.get(&amina).is_not_here();
        app.clock.advance(RUNG_AFTER_MINUTES * 60);
        // Bet has looked, and said so.
        let news = board.replace("/told/", "/news/");
        ten.woman("Bet").sign_in();
        ten.woman("Bet").browser.get(&news).is_well();
        ten.woman("Bet").browser.post(&format!("{news}/seen"), &[]).is(303);
        app.run_duties();
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&board);
        page.shows("One of them asks for a call").shows("She would like a call").links_to(&tess).links_not_to(&bet);
        assert_eq!(ten.parts(&board), [2, 0, 0, 2, 0, 0, 7]);
        let mari = ten.mari.handle(group);
        let cards = ten.mari.does(group, move |visit| crate::group_cards(visit, group, mari, true));
        let said: Vec<&String> = cards.iter().flat_map(|card| &card.lines).collect();
        assert!(said.iter().any(|line| line.ends_with("one asks for a call")), "{said:?}");
        // Outside the hours she set for it nothing stands ready to ring.
        app.clock.advance(9 * 3600);
        takes(&app, &mut ten, &board, "Tess").shows("07700 900321").shows("the choir").shows("Do not ring or write now");
        assert!(!ten.mari.browser.get(&tess).html.contains("tel:"));
        app.clock.advance(12 * 3600);
        ten.mari.sign_in();
        assert!(ten.mari.browser.get(&tess).html.contains("tel:07700900321"));
        let held = ten.mari.does(group, move |visit| crate::what_she_holds(visit, group, mari));
        assert_eq!(held.first().map(String::as_str), Some("You have taken on 1 woman to tell by hand."));
        ten.woman("Tess").sign_in();
        let looked = ten.woman("Tess").browser.get(&format!("/en/c/{group}/reach/looked"));
        looked.is_well().shows("To tell you of a change").shows("Mari");
        tick(&app, &mut ten, &board, "Tess", "heard");
        assert_eq!(ten.parts(&board), [3, 0, 0, 1, 0, 0, 7]);
        ten.mari.browser.get(&board).links_not_to(&tess);
        assert_eq!(ten.sink.kept().unwrap().len(), 0, "nothing was sent");
    }
}
