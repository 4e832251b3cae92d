//! Doors: two at once, one whose hour is over, one handed back, and she who stands there.

use proptest::prelude::*;

use super::{
    again::{at, cards, plans, tells},
    house::{Ten, Woman, house},
};
use crate::{model::What, rules};

proptest! {
    #[test]
    fn it_is_of_use_until_it_has_begun_and_in_time_before_she_stands_there(now in 0_i64..1000, old in 0_i64..1000, new in 0_i64..1000, left: bool) {
        let [now, old, new] = [now, old, new].map(|minute| jiff::Timestamp::from_second(minute * 60).unwrap());
        let until = rules::useful_until(&[What::Time], now, old, new);
        prop_assert_eq!(until.is_some(), old.max(new) > now);
        if let Some(until) = until {
            let in_time = rules::in_time_until(left, now, old, until);
            prop_assert!(until >= old && until >= new && in_time <= until && in_time > now);
            prop_assert!(!left || old <= now || in_time <= old);
        }
    }
}

/// What the cards say to her who holds the group.
fn said(woman: &mut Woman, group: foundation::Id) -> Vec<String> {
    cards(woman, group, true).into_iter().flat_map(|card| card.lines).collect()
}

fn is_said(lines: &[String], words: &str) -> bool {
    lines.iter().any(|line| line.contains(words))
}

testing::on_each_engine! { house =>
    fn one_woman_at_two_doors_at_once_is_said_until_one_is_handed_over(app) {
        let mut ten = Ten::new(&app);
        let (group, cafe) = (ten.group, ten.cafe.to_string());
        tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "me")]);
        let change = ten.change();
        ten.mari.browser.get(&change).shows("At Bronllwyn hall, 18:20 to 19:00: you.");
        plans(&mut ten, &at("19:30", "me")).is_well().shows("You would stand at two doors at the same time.");
        let board = tells(&mut ten, &at("19:30", "me"));
        let (both, news) = ("at two doors at the same time", board.replace("/told/", "/news/"));
        ten.mari.browser.get(&board).shows(both).shows("Somebody is asked to be at the old door.");
        assert_eq!(said(&mut ten.mari, group).iter().filter(|line| line.contains(both)).count(), 2, "hers, and on the board");
        ten.woman("Tess").browser.get(&news).shows("Somebody is asked to be").shows_not("Somebody will be");
        ten.mari.browser.post(&format!("{news}/door"), &[("which", "before"), ("do", "back")]).is(303);
        let lines = said(&mut ten.mari, group);
        assert!(!is_said(&lines, both), "{lines:?}");
        assert!(is_said(&lines, "At Bronllwyn hall, 18:20 to 19:00: nobody has said yet"), "the free one by its name: {lines:?}");
        // Whoever takes it has read what changed.
        let before = ten.tally(&board)[0];
        ten.woman("Tess").browser.get(&news);
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("which", "before"), ("do", "take")]).is(303);
        assert_eq!(ten.tally(&board)[0], before + 1);
        ten.mari.browser.get(&board).shows_not(both).shows("Somebody will be at the old door.");
    }

    fn nobody_is_asked_for_at_a_door_whose_hour_is_over(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let letter = [("postal", "2 Bryn Terrace"), ("otherwise", "door")];
        ten.woman("Lowri").sets(group, "letter", &letter).is(303);
        let friday = [("what", "time"), ("on-day", "27"), ("on-month", "11"), ("on-year", "2026"), ("starts", "19:00"), ("door", "somebody")];
        tells(&mut ten, &friday);
        app.clock.advance(3 * 86_400);
        // The hall on Thursday is over; she who has not heard cannot be met there any more.
        let steps = [("what", "access"), ("note_en", "12 steps."), ("note_cy", "12 gris.")];
        plans(&mut ten, &steps).is_well().shows_not("18:20 to 19:00").shows("nobody stands anywhere for her");
        let board = tells(&mut ten, &steps);
        ten.mari.browser.get(&board).shows_not("18:20 to 19:00").shows("nobody stands anywhere for her").shows_not("be at the old door").shows_not("she wants nothing done");
    }

    fn no_door_is_kept_for_her_alone_who_holds_the_group(app) {
        let mut ten = Ten::new(&app);
        let mut rhian = ten.second(&app, "Rhian");
        let cafe = ten.cafe.to_string();
        let first = tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "nobody")]);
        let news = first.replace("/told/", "/news/");
        for name in ["Bet", "Carys", "Lowri", "Joan", "Amina", "Tess", "Robin", "Edith"] {
            ten.woman(name).browser.get(&news);
            ten.woman(name).browser.post(&format!("{news}/seen"), &[]).is(303);
        }
        plans(&mut ten, &at("19:30", "nobody")).shows("2 have not heard").shows("At Bronllwyn hall");
        for name in ["Gwenno", "Zola"] {
            super::telling::tick(&app, &mut ten, &first, name, "heard");
        }
        plans(&mut ten, &at("19:30", "nobody")).shows_not("not heard").shows_not("At Bronllwyn hall");
        // She stands at doors, and nobody meets her there.
        app.clock.advance(2 * 86_400 + 7 * 3600);
        rhian.sign_in();
        let line = ten.line(&app, &first, "Rhian").to_string();
        ten.mari.sign_in();
        ten.mari.browser.get(&first);
        ten.mari.browser.post(&format!("{first}/ticks"), &[("line", &line), ("tick", "met")]).is(303);
        assert_eq!(ten.tally(&first)[1], 0);
    }

    fn a_meeting_later_the_same_day_is_told_by_its_place_and_hour_and_rung_until_it_begins(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900654")]).is(303);
        let board = tells(&mut ten, &at("18:45", "somebody"));
        let page = ten.mari.browser.get(&board);
        page.shows("Somebody is asked to be there at the old time too.").shows("Somebody there at the old time").shows_not("be at the old door");
        let job = super::telling::takes(&app, &mut ten, &board, "Edith");
        job.shows("Of no more use after: Thursday 26 November, 18:45").links_to("tel:07700900654");
        let news = board.replace("/told/", "/news/");
        ten.woman("Tess").browser.get(&news);
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("do", "take")]).is(303);
        let heading = |ten: &mut Ten| cards(ten.woman("Tess"), group, false)[0].heading.clone();
        assert_eq!(heading(&mut ten), "You are there at the old time");
        // She waits there, and a call says when it begins.
        app.clock.advance(2 * 86_400 + 7 * 3600 + 55 * 60);
        app.run_duties();
        ten.mari.sign_in();
        let path = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        ten.mari.browser.get(&path).is_well().links_to("tel:07700900654");
    }

    fn she_whose_hours_begin_after_the_old_hour_is_not_told_in_time(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let late = [("telephone", "07700 900654"), ("hours", "these"), ("thu_from", "18:40"), ("thu_until", "22:00"), ("otherwise", "door")];
        ten.woman("Edith").sets(group, "call", &late).is(303);
        plans(&mut ten, &at("19:30", "nobody")).is_well().shows("1 can't be told in time");
    }

    fn she_who_only_walks_over_stands_at_no_door_and_the_next_meeting_comes_first(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.everybody_sets();
        let news = ten.tells().replace("/told/", "/news/");
        ten.woman("Tess").browser.get(&news);
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("which", "walk"), ("do", "take")]).is(303);
        assert_eq!(cards(ten.woman("Tess"), group, false)[0].heading, "You walk over with the others");
        let next = super::away::meets_again(&app, &mut ten);
        let change = format!("/en/c/{group}/dates/{next}/changed");
        ten.mari.browser.get(&change).is_well();
        let off = [("what", "cancelled"), ("door", "nobody"), ("note_en", ""), ("note_cy", "")];
        ten.mari.browser.post(&format!("{change}/tell"), &off).is(303);
        let lines = said(ten.woman("Tess"), group);
        let place = |day: &str| lines.iter().position(|line| line.contains(day) && !line.contains("From")).unwrap();
        assert!(place("26 November, 18:30") < place("3 December, 18:30"), "{lines:?}");
        // It is off: whoever wants to change it finds who knows.
        let board = ten.mari.browser.get(&change);
        assert!(board.is(303).location.as_deref().unwrap().contains("/told/"));
    }

    fn of_two_who_tell_at_the_same_moment_one_does_and_the_other_reads_it(app) {
        let mut ten = Ten::new(&app);
        let mut rhian = ten.second(&app, "Rhian");
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("times_changed", "0")];
        for one in [&mut ten.mari, &mut rhian] {
            one.sign_in();
            one.browser.get(&change).is_well();
        }
        let (one, other) = std::thread::scope(|threads| {
            let mari = threads.spawn(|| ten.mari.browser.post(&format!("{change}/tell"), &fields));
            let rhian = threads.spawn(|| rhian.browser.post(&format!("{change}/tell"), &fields));
            (mari.join().unwrap(), rhian.join().unwrap())
        });
        let (went, late) = if one.location.is_some() { (one, other) } else { (other, one) };
        went.is(303);
        late.is(422).refuses("what");
    }

    fn nobody_is_sent_anywhere_from_an_open_phone(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        app.clock.advance(6 * 60);
        for page in ["plan", "tell"] {
            let asked = ten.mari.browser.post(&format!("{change}/{page}"), &fields);
            asked.is(303);
            assert!(asked.location.as_deref().unwrap().starts_with("/en/again?to="), "{:?}", asked.location);
        }
        assert!(ten.mari.browser.get(&change).location.as_deref().unwrap().starts_with("/en/again?to="));
        // What she chose waits for her behind her passphrase.
        ten.mari.sign_in();
        let plan = format!("{change}/plan");
        ten.mari.browser.get(&plan).is_well().shows("Nothing has been sent yet.").shows("Tell everyone now");
        // Once: whoever asks for its address later begins at the form.
        ten.mari.browser.get(&plan).goes_to(&change);
        let group = ten.group;
        assert!(app.app.database.read(|store| crate::store::notices_of(store, group)).unwrap().is_empty());
    }
}
