//! A second change of the same date: what of the first one still holds goes on, for women, for those who tell them and for
//! whoever stands at a door.

use foundation::Id;
use groups::Both;
use jiff::Timestamp;
use proptest::prelude::*;

use super::{
    house::{Ten, Woman, house, house_with_texts},
    telling::{takes, tick},
    texts::{BET, answers, gateway, to, told},
};
use crate::{
    model::{Door, Facts, Told, What, Which},
    rules,
};

/// Tells everybody of a change as a page sends it; gives the path of the board.
pub(super) fn tells(ten: &mut Ten, fields: &[(&str, &str)]) -> String {
    let change = ten.change();
    ten.mari.sign_in();
    ten.mari.browser.get(&change).is_well();
    let told = ten.mari.browser.post(&format!("{change}/tell"), fields);
    told.is(303);
    told.location.clone().unwrap().split('?').next().unwrap().to_owned()
}

pub(super) fn plans(ten: &mut Ten, fields: &[(&str, &str)]) -> testing::Page {
    let change = ten.change();
    ten.mari.sign_in();
    ten.mari.browser.get(&change).is_well();
    ten.mari.browser.post(&format!("{change}/plan"), fields)
}

pub(super) fn at<'form>(starts: &'form str, door: &'form str) -> [(&'form str, &'form str); 6] {
    [("what", "time"), ("on-day", "26"), ("on-month", "11"), ("on-year", "2026"), ("starts", starts), ("door", door)]
}

pub(super) fn cards(woman: &mut Woman, group: Id, facilitator: bool) -> Vec<web::Card> {
    woman.does(group, move |visit| {
        let who = <groups::Member as web::Admit>::admit(visit)?;
        crate::group_cards(visit, group, who.handle, facilitator)
    })
}

const STEPS: [(&str, &str); 4] =
    [("what", "access"), ("what", "visitors"), ("note_en", "12 steps. A nurse comes."), ("note_cy", "12 gris.")];

testing::on_each_engine! { house =>
    fn what_still_holds_of_the_first_change_goes_into_the_second(app) {
        let mut ten = Ten::new(&app);
        let (group, meeting) = (ten.group, ten.meeting);
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        let first = tells(&mut ten, &STEPS);
        let news = first.replace("/told/", "/news/");
        ten.woman("Tess").browser.get(&news);
        ten.woman("Tess").browser.post(&format!("{news}/seen"), &[]).is(303);
        // What is to go on stands in the form, and can be put right there.
        let change = ten.change();
        let form = ten.mari.browser.get(&change);
        assert_eq!(form.field("note_en"), "12 steps. A nurse comes.");
        form.shows("No longer so").shows("What was told before stands here.");
        // Mari and Tess know: nine have not heard.
        let plan = plans(&mut ten, &at("19:30", "me"));
        plan.is_well().shows("9 have not heard of the earlier change yet. Where this message may say what changed, it says both.");
        plan.shows("Getting in or about is different this time.").shows("12 steps. A nurse comes.");
        let second = tells(&mut ten, &at("19:30", "me"));
        app.run_duties();
        let kept = ten.sink.kept().unwrap();
        let text = kept.last().unwrap().text.replace("=\r\n", "");
        for line in ["19:30", "No longer: Thursday 26 November, 18:30", "Getting in or about", "Somebody else comes too", "12 steps. A nurse comes."] {
            assert!(text.contains(line), "{line}: {text}");
        }
        ten.mari.browser.get(&first).shows("Things have changed again since.").links_to(&second);
        let tess = cards(ten.woman("Tess"), group, false);
        assert!(tess[0].lines.iter().any(|line| line.contains("Somebody else comes too")), "{tess:?}");
        // The date's own page says the same.
        let date = app.app.database.read(|store| meetings::meeting(store, group, meeting)).unwrap().unwrap();
        assert_eq!((date.note.en.as_str(), date.note.cy.as_str()), ("12 steps. A nurse comes.", "12 gris."));
        let card = ten.mari.does(group, move |visit| crate::date_cards(visit, group, meeting, group, true));
        assert!(card[0].lines.contains(&"Somebody else comes too this time.".to_owned()), "{card:?}");
        assert!(card[0].lines.contains(&"No longer: Thursday 26 November, 18:30".to_owned()), "{card:?}");
        assert_eq!(card[0].links[0].0, second);
        let card = ten.woman("Tess").does(group, move |visit| crate::date_cards(visit, group, meeting, group, false));
        assert!(card[0].links.is_empty());
    }

    fn what_is_no_longer_so_does_not_go_on(app) {
        let mut ten = Ten::new(&app);
        let first = tells(&mut ten, &STEPS);
        let id = first.rsplit('/').next().unwrap().to_owned();
        // What she wrote with the earlier note before her is the whole of it.
        let fields = [&at("19:30", "me")[..], &[("over", "visitors"), ("noted", id.as_str()), ("note_en", "12 steps.")]].concat();
        plans(&mut ten, &fields).is_well().shows("12 steps.").shows_not("nurse").shows_not("Somebody else comes too");
        // What still holds needs its note.
        let bare = [&at("19:30", "me")[..], &[("noted", id.as_str()), ("note_en", ""), ("note_cy", "")]].concat();
        plans(&mut ten, &bare).refuses("note_en");
        // A note of the new change goes beside the earlier one where that was not before her.
        let more = [&at("19:30", "me")[..], &[("note_en", "Bring a torch.")]].concat();
        plans(&mut ten, &more).is_well().shows("12 steps. A nurse comes. Bring a torch.");
        // Nothing holds of a meeting that is not on.
        let off = [("what", "cancelled"), ("door", "nobody"), ("noted", id.as_str()), ("note_en", STEPS[2].1), ("note_cy", STEPS[3].1)];
        plans(&mut ten, &off).is_well().shows("It is not on").shows_not("earlier change");
        let board = tells(&mut ten, &off);
        ten.mari.browser.get(&board).shows("It is not on").shows_not("nurse");
    }

    fn a_woman_at_the_old_door_goes_on_where_the_door_is_the_same(app) {
        let mut ten = Ten::new(&app);
        let (group, cafe) = (ten.group, ten.cafe.to_string());
        let first = tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "somebody")]);
        let news = first.replace("/told/", "/news/");
        ten.woman("Tess").browser.get(&news).shows("At Bronllwyn hall, 18:20 to 19:00").shows("Nobody stands there yet.");
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("do", "take")]).is(303);
        ten.woman("Tess").browser.get(&news).shows("You stand there.");
        // What leaves place and time alone leaves the door as it is.
        let second = tells(&mut ten, &STEPS);
        ten.mari.browser.get(&second).shows("Standing there: Tess").shows("At Bronllwyn hall, 18:20 to 19:00").shows("Not at: Bronllwyn hall");
        // Then it is moved by an hour: who heard knows the café at half past six, the others the hall.
        let third = tells(&mut ten, &at("19:30", "somebody"));
        let board = ten.mari.browser.get(&third);
        board.shows("At Library cafe, 18:20 to 19:00").shows("At Bronllwyn hall, 18:20 to 19:00");
        board.shows("Standing there: Tess").shows("Nobody stands there yet.").shows("12 steps.");
        let on = cards(ten.woman("Tess"), group, false);
        let card = on.iter().find(|card| card.heading == "You stand at the old door").unwrap();
        assert_eq!(card.lines, ["Thursday 26 November: At Bronllwyn hall, 18:20 to 19:00"]);
        assert!(card.part() == web::Part::On, "on the page of what is on");
    }

    fn moved_and_then_cancelled_both_doors_are_named_with_their_hours(app) {
        let mut ten = Ten::new(&app);
        let cafe = ten.cafe.to_string();
        let moved = [&at("19:30", "nobody")[..], &[("what", "place"), ("place", cafe.as_str())]].concat();
        let first = tells(&mut ten, &moved);
        ten.mari.browser.get(&first).shows("At Bronllwyn hall, 18:20 to 19:00").shows_not("At Library cafe");
        let plan = plans(&mut ten, &[("what", "cancelled"), ("door", "me")]);
        plan.is_well().shows("At Library cafe, 19:20 to 20:00").shows("At Bronllwyn hall, 18:20 to 19:00");
        plan.shows("It is not on: Thursday 26 November, 18:30 / 19:30");
        let second = tells(&mut ten, &[("what", "cancelled"), ("door", "me")]);
        let news = second.replace("/told/", "/news/");
        // Two doors, two jobs: another takes the second, and hands it back.
        ten.mari.browser.get(&second).shows("You stand there.").shows("Nobody stands there yet.");
        ten.woman("Tess").browser.get(&news).shows("Standing there: Mari");
        let door = format!("{news}/door");
        ten.woman("Tess").browser.post(&door, &[("do", "take"), ("which", "before")]).is(303);
        ten.mari.browser.get(&second).shows("Standing there: Tess").shows("You stand there.").shows("Somebody will be at the old door.");
        ten.woman("Tess").browser.get(&news);
        ten.woman("Tess").browser.post(&door, &[("do", "back"), ("which", "before")]).is(303);
        ten.mari.browser.get(&second).shows_not("Standing there: Tess").shows("Nobody stands there yet.");
        // Each can be met at, at its own hours.
        app.clock.advance(2 * 86_400 + 5 * 3600 + 51 * 60);
        ten.mari.sign_in();
        ten.mari.browser.get(&second).shows("Met at the door");
    }

    fn where_everybody_has_heard_the_door_before_is_nobodys(app) {
        let mut ten = Ten::new(&app);
        let cafe = ten.cafe.to_string();
        let first = tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "nobody")]);
        app.app.database.write({
            let (group, id) = (ten.group, Id::parse(first.rsplit('/').next().unwrap()).unwrap());
            let now = app.clock.now();
            move |store| {
                for telling in crate::store::tellings(store, group, id)? {
                    crate::store::set_told(store, &telling, Told::Heard, now)?;
                }
                Ok(())
            }
        }).unwrap();
        let plan = plans(&mut ten, &at("19:30", "nobody"));
        plan.is_well().shows("At Library cafe, 18:20 to 19:00").shows_not("At Bronllwyn hall").shows_not("earlier change");
    }

    fn who_was_met_at_the_door_stays_met_where_the_second_change_leaves_the_door(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let cafe = ten.cafe.to_string();
        let first = tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "me")]);
        app.clock.advance(2 * 86_400 + 7 * 3600 + 40 * 60);
        ten.mari.sign_in();
        tick(&app, &mut ten, &first, "Robin", "met");
        let second = tells(&mut ten, &STEPS);
        assert_eq!(told(&app, &ten, &second, "Robin"), Told::MetAtTheDoor);
        ten.mari.browser.get(&second).shows("You stand there.");
        // Another hour, and she has to be told anew.
        let third = tells(&mut ten, &at("19:30", "me"));
        assert_ne!(told(&app, &ten, &third, "Robin"), Told::MetAtTheDoor);
    }

    fn a_job_that_somebody_took_goes_on_until_it_is_done(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let first = tells(&mut ten, &STEPS);
        takes(&app, &mut ten, &first, "Edith").shows("07700 900654");
        takes(&app, &mut ten, &first, "Zola");
        tick(&app, &mut ten, &first, "Zola", "heard");
        let second = tells(&mut ten, &at("19:30", "nobody"));
        let page = ten.mari.browser.get(&second);
        assert_eq!(page.words().matches("Taken by: Mari").count(), 1, "{page}");
    }

    fn only_how_they_meet_is_asked_whether_it_is_at_the_same_door(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let outdoors = [("what", "format"), ("note_en", "We walk first."), ("door", "same")];
        let plan = plans(&mut ten, &outdoors);
        plan.is_well().shows_not("At the old door:").shows_not("At Bronllwyn hall");
        let board = tells(&mut ten, &outdoors);
        ten.mari.browser.get(&board).shows_not("Somebody at the old door").shows_not("be at the old door");
        let news = board.replace("/told/", "/news/");
        ten.mari.browser.post(&format!("{news}/door"), &[("do", "take")]).is_not_here();
        // Where the place has changed there is an old door.
        ten.mari.browser.get(&change);
        let moved = [("what", "place"), ("place", cafe.as_str()), ("door", "same")];
        ten.mari.browser.post(&format!("{change}/plan"), &moved).refuses("door");
    }

    fn who_says_i_do_is_there_and_who_says_somebody_is_asking(app) {
        let mut ten = Ten::new(&app);
        let cafe = ten.cafe.to_string();
        for (door, says) in [("me", "Somebody will be at the old door."), ("somebody", "Somebody is asked to be at the old door.")] {
            plans(&mut ten, &[("what", "place"), ("place", &cafe), ("door", door)]).is_well().shows(says);
        }
        plans(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "nobody")]).shows_not("be at the old door.");
    }

    fn a_reminder_says_what_still_is_otherwise(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example"), ("reminders", "yes")]).is(303);
        ten.woman("Carys").sets(group, "mail", &[("email", "carys@post.example"), ("holds", "look"), ("reminders", "yes")]).is(303);
        let board = tells(&mut ten, &STEPS);
        app.run_duties();
        app.clock.advance(23 * 3600 + 10 * 60);
        app.run_duties();
        app.run_duties();
        let kept = ten.sink.kept().unwrap();
        let of = |to: &str| kept.iter().rfind(|one| one.to[0].starts_with(to)).unwrap().text.replace("=\r\n", "");
        let bet = of("bet");
        for line in ["A reminder.", "Getting in or about is different", "Somebody else comes too", "12 steps. A nurse comes."] {
            assert!(bet.contains(line), "{line}: {bet}");
        }
        assert!(of("carys").contains("A reminder. Look") && !of("carys").contains("12 steps"), "{}", of("carys"));
        // It overtakes nothing, and is no board.
        ten.mari.sign_in();
        ten.mari.browser.get(&board).is_well().shows_not("Things have changed again");
        let kept = kept.len();
        app.clock.advance(3 * 3600);
        app.run_duties();
        assert_eq!(ten.sink.kept().unwrap().len(), kept, "once");
    }
}

testing::on_each_engine! { house =>
    fn no_reminder_goes_to_her_who_said_not_this_time(app) {
        use meetings::Coming;
        let mut ten = Ten::new(&app);
        let (group, meeting) = (ten.group, ten.meeting);
        let said = |name: &str, handles: &std::collections::HashMap<&str, Id>, answer| {
            let handle = handles[name];
            app.app.database.write(move |store| meetings::answer_coming(store, group, meeting, handle, answer)).unwrap();
        };
        for (name, answer) in [("Bet", Some(Coming::NotThisTime)), ("Carys", Some(Coming::Maybe)), ("Lowri", Some(Coming::Yes)), ("Joan", None), ("Tess", Some(Coming::NotThisTime))] {
            let email = format!("{name}@post.example").to_lowercase();
            ten.woman(name).sets(group, "mail", &[("email", &email), ("reminders", "yes")]).is(303);
            said(name, &ten.handles, answer);
        }
        // A change is told to everybody, whatever she said before; the reminder that says it once more is one.
        tells(&mut ten, &STEPS);
        app.run_duties();
        let to = |ten: &Ten, from: usize| {
            let mut to: Vec<String> = ten.sink.kept().unwrap()[from..].iter().map(|one| one.to[0].clone()).collect();
            to.sort();
            to
        };
        let of = |names: &[&str]| names.iter().map(|name| format!("{name}@post.example")).collect::<Vec<_>>();
        assert_eq!(to(&ten, 0), of(&["bet", "carys", "joan", "lowri", "tess"]));
        app.clock.advance(23 * 3600 + 10 * 60);
        app.run_duties();
        app.run_duties();
        assert_eq!(to(&ten, 5), of(&["carys", "joan", "lowri"]));
        // She comes after all: she knows when, and nothing goes late.
        said("Bet", &ten.handles, Some(Coming::Yes));
        said("Tess", &ten.handles, None);
        app.clock.advance(3 * 3600);
        app.run_duties();
        assert_eq!(to(&ten, 5).len(), 3);
    }
}

testing::on_each_engine! { house_with_texts =>
    fn a_wish_for_a_call_goes_on_until_somebody_rang(app) {
        let sink = gateway(&app, post::Gateway::Kannel);
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "text", &[("telephone", BET)]).is(303);
        let cafe = ten.cafe.to_string();
        tells(&mut ten, &[("what", "place"), ("place", &cafe), ("door", "nobody")]);
        app.run_duties();
        answers(&app, BET, "2");
        let second = tells(&mut ten, &at("19:30", "nobody"));
        ten.mari.browser.get(&second).shows("would like a call");
        app.run_duties();
        assert_eq!(to(&sink, BET).len(), 2, "she is told of the second one too");
        ten.mari.browser.get(&second).shows("would like a call");
        takes(&app, &mut ten, &second, "Bet").links_to("tel:07700900321");
        tick(&app, &mut ten, &second, "Bet", "heard");
        let third = tells(&mut ten, &STEPS);
        ten.mari.browser.get(&third).shows_not("would like a call");
    }
}

fn any_kinds() -> impl Strategy<Value = Vec<What>> {
    proptest::sample::subsequence(What::CHANGES.to_vec(), 1..=7)
}

fn facts(what: Vec<What>, note: &str) -> Facts {
    let at: Timestamp = "2026-11-26T18:30:00Z".parse().unwrap();
    let place = Both { en: "hall".to_owned(), cy: String::new() };
    Facts {
        what,
        starts_at: at,
        started_at: at,
        place: place.clone(),
        old_place: place,
        note: Both { en: note.to_owned(), cy: String::new() },
        before: None,
    }
}

proptest! {
    #[test]
    fn what_holds_goes_on_once_and_nothing_else_does(old in any_kinds(), new in any_kinds(), over in any_kinds(), noted in any::<bool>()) {
        let earlier = facts(old.clone(), if noted { "12 steps" } else { "" });
        let carried = rules::carried(&earlier, &new, &over);
        for what in &carried.what {
            prop_assert!(old.contains(what) && !new.contains(what));
            prop_assert!(!(what.needs_note() && over.contains(what)));
        }
        if new.contains(&What::Cancelled) {
            prop_assert!(carried.what.is_empty() && !carried.note);
        }
        prop_assert!(noted || !carried.note);
        // What only a note can say never goes on without it.
        prop_assert!(!noted || carried.note || !carried.what.iter().any(|what| what.needs_note()));
        let all = rules::together(&carried.what, &new);
        for what in What::CHANGES {
            prop_assert_eq!(all.contains(&what), new.contains(&what) || carried.what.contains(&what));
        }
    }

    #[test]
    fn two_notes_are_one_that_says_both_and_neither_twice(old in "[a-z ]{0,12}", new in "[a-z ]{0,12}", in_welsh in any::<bool>()) {
        let one = Both { en: old.clone(), cy: String::new() };
        let other = if in_welsh { Both { en: String::new(), cy: new.clone() } } else { Both { en: new.clone(), cy: String::new() } };
        let both = rules::both_noted(&one, &other);
        for language in foundation::Language::ALL {
            prop_assert!(both.said(language).0.contains(&old) && both.said(language).0.contains(&new), "{both:?}");
        }
        prop_assert_eq!(rules::both_noted(&both, &other), both.clone());
        prop_assert_eq!(rules::both_noted(&one, &one), one);
    }

    #[test]
    fn there_are_two_old_doors_at_most_and_the_right_one_is_none(hours in proptest::collection::vec(0_i64..4, 0..3), told in 0_i64..4, now in 0_i64..4, left in any::<bool>(), elsewhere in any::<bool>()) {
        let door = |hour: i64| (Both { en: format!("door {hour}"), cy: String::new() }, Timestamp::from_second(hour * 3600).unwrap());
        let earlier: Vec<Door> = hours.iter().map(|hour| {
            let (place, starts_at) = door(*hour);
            Door { which: Which::Last, place, starts_at, by: None }
        }).collect();
        let right = door(now);
        let doors = rules::old_doors(door(told), (&right.0, right.1), left, &earlier, elsewhere);
        prop_assert!(doors.len() <= 2);
        prop_assert!(doors.len() < 2 || doors[0] != doors[1]);
        prop_assert!(elsewhere || !doors.contains(&right));
        if left && (elsewhere || told != now) {
            prop_assert_eq!(&doors[0], &door(told), "where it was told last comes first");
        }
        // Who heard of nothing stands before the first of all.
        if let Some(first) = hours.last().filter(|hour| elsewhere || **hour != now) {
            prop_assert!(doors.contains(&door(*first)));
        }
    }
}
