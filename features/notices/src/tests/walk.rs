//! Walking over together from the old door: somebody says that she will, hands it back, and is asked for nothing where there
//! is nowhere to walk to.

use super::{
    again::cards,
    house::{Ten, house},
};

testing::on_each_engine! { house =>
    fn whoever_was_met_at_the_old_door_is_walked_over_by_somebody(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.everybody_sets();
        let board = ten.tells();
        let news = board.replace("/told/", "/news/");
        let door = format!("{news}/door");
        // Mari said that she stands there: somebody else is needed for the way.
        let page = ten.mari.browser.get(&board);
        page.shows("Walk over together").shows("From Bronllwyn hall to Library cafe").shows("Nobody walks with them yet.");
        ten.woman("Tess").browser.get(&news).shows("Nobody walks with them yet.").shows("I will walk with them");
        ten.woman("Tess").browser.post(&door, &[("which", "walk"), ("do", "take")]).is(303);
        ten.woman("Tess").browser.get(&news).shows("You walk with them.");
        ten.mari.browser.get(&board).shows("Walking with them: Tess").shows_not("Can a second woman help?");
        let lines: Vec<String> = cards(ten.woman("Tess"), group, false).into_iter().flat_map(|card| card.lines).collect();
        assert!(lines.iter().any(|line| line.contains("From Bronllwyn hall to Library cafe")), "{lines:?}");
        // Nobody takes it from her unasked but one who holds the group.
        ten.woman("Bet").browser.get(&news).shows("Walking with them: Tess");
        let seen = ten.handles["Tess"].to_string();
        ten.woman("Bet").browser.post(&door, &[("which", "walk"), ("do", "take"), ("seen", &seen)]).is(303);
        ten.mari.browser.get(&board).shows("Walking with them: Tess");
        ten.woman("Tess").browser.post(&door, &[("which", "walk"), ("do", "back")]).is(303);
        ten.mari.browser.get(&board).shows("Nobody walks with them yet.");
        // One alone is told that the door is without her meanwhile.
        ten.mari.browser.post(&door, &[("which", "walk"), ("do", "take"), ("to", "board")]).goes_to(&board);
        ten.mari.browser.get(&board).shows("You walk with them.").shows("Can a second woman help?");
        let (mari, now) = (ten.mari.handle(group), app.clock.now());
        let held = ten.mari.does(group, move |visit| crate::what_she_holds(visit, group, mari));
        assert!(held.iter().any(|line| line.contains("walk over to the new place with the others")), "{held:?} {now}");
        // She who goes does nothing any more.
        app.app.database.write(move |store| crate::store::free(store, group, mari)).unwrap();
        ten.mari.browser.get(&board).shows("Nobody walks with them yet.");
    }

    fn a_second_change_to_the_same_place_keeps_who_walks_and_another_place_asks_anew(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        let door = format!("{}/door", board.replace("/told/", "/news/"));
        ten.woman("Tess").browser.post(&door, &[("which", "walk"), ("do", "take")]).is(303);
        let change = ten.change();
        let (hall, mut times_changed) = (ten.hall.to_string(), 1);
        let mut tells = |fields: &[(&str, &str)]| {
            let times = times_changed.to_string();
            let more = [("door", "me"), ("note_en", "Two steps up."), ("note_cy", ""), ("times_changed", times.as_str())];
            let all = [fields, &more].concat();
            ten.mari.browser.post(&format!("{change}/plan"), &all).is_well();
            let told = ten.mari.browser.post(&format!("{change}/tell"), &all).is(303).location.clone().unwrap();
            times_changed += 1;
            ten.mari.browser.get(&told).html.clone()
        };
        let later = [("what", "time"), ("on-day", "26"), ("on-month", "11"), ("on-year", "2026"), ("starts", "18:45")];
        let moved = tells(&later);
        assert!(moved.contains("Walking with them: Tess"));
        // The way leads from the hall, where nobody meets any more, not from the café to itself.
        assert!(moved.contains("From Bronllwyn hall to Library cafe") && !moved.contains("From Library cafe"), "{moved}");
        assert!(!tells(&[("what", "place"), ("place", hall.as_str())]).contains("Walking with them: Tess"));
    }

    fn where_nobody_is_wanted_at_the_door_no_woman_makes_it_so(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "nobody"), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        ten.mari.browser.post(&format!("{change}/plan"), &fields).is_well();
        let board = ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303).location.clone().unwrap();
        let door = format!("{}/door", board.replace("/told/", "/news/"));
        for which in ["walk", "last"] {
            ten.woman("Tess").browser.post(&door, &[("which", which), ("do", "take")]).is_not_here();
        }
        // Whoever holds the group may walk over with somebody: nobody is said to be at the door for it.
        ten.mari.browser.post(&door, &[("which", "walk"), ("do", "take")]).is(303);
        ten.mari.browser.get(&board).shows("You walk with them.").shows_not("Somebody is asked to be at the old door.");
        app.clock.advance(3 * 86_400);
        ten.mari.sign_in();
        ten.mari.browser.post(&door, &[("which", "last"), ("do", "take")]).is_not_here();
    }

    fn where_it_is_off_or_only_later_nobody_walks_anywhere(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let change = ten.change();
        let off = [("what", "cancelled"), ("door", "me"), ("note_en", ""), ("note_cy", ""), ("times_changed", "0")];
        ten.mari.browser.post(&format!("{change}/plan"), &off).is_well();
        let board = ten.mari.browser.post(&format!("{change}/tell"), &off).is(303).location.clone().unwrap();
        ten.mari.browser.get(&board).shows("You stand there.").shows_not("Walk over together");
        let door = format!("{}/door", board.replace("/told/", "/news/"));
        ten.woman("Tess").browser.post(&door, &[("which", "walk"), ("do", "take")]).is_not_here();
    }
}
