//! Lifts to a date: read by the group, asked for by one of another, and gone the day after.

use foundation::Id;
use proptest::prelude::*;
use testing::{PASSPHRASE, Page, TestApp, Visitor, on_each_engine};

use super::{Scene, house, scene};
use crate::{
    model::lifts::{Lift, Says, Side, Stand, Tap, Way},
    rules::lifts::{self, Becomes},
};

const A_DAY: i64 = 86_400;

/// Mari turns lifts on, and says that she has two seats. Where they stand for the first date.
fn on(app: &TestApp) -> (Scene, String) {
    let mut all = scene(app);
    let (switch, at) = (all.at("lifts"), all.at(&format!("dates/{}/lifts", all.dates[0])));
    all.mari.get(&switch).is_well().shows("Lifts are off");
    all.mari.post(&switch, &[("do", "on")]).is(303);
    says(&mut all.mari, &at, "seats", "canarystop by the shop").goes_to(&format!("{at}?said=said-kept"));
    (all, at)
}

fn says(she: &mut Visitor, at: &str, what: &str, from: &str) -> Page {
    she.get(at).is_well();
    she.post(at, &[("says", what), ("seats", "2"), ("way", "both"), ("from", from), ("about", "18:05")])
}

/// What stands as value on the first button of this name.
fn button(page: &Page, name: &str) -> String {
    page.attributes(&format!("button[name={name}]"), "value")
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("{}", page.words()))
}

/// What she reads of asks between her and another, and what she may tap: without what differs from one ask to the next.
fn between(she: &mut Visitor, at: &str) -> String {
    let page = she.get(at);
    let cards: Vec<String> = page
        .html
        .split("<article class=\"card\">")
        .skip(1)
        .map(|rest| {
            let card = rest.split("</article>").next().unwrap();
            let said = card.split("</p>").next().unwrap();
            let buttons: Vec<&str> =
                card.split("<button").skip(1).map(|rest| rest.split("</button>").next().unwrap()).collect();
            format!("{said} {buttons:?}")
        })
        .collect();
    cards.join("; ")
}

/// Where the first card between her and another is answered.
fn button_form(page: &Page, at: &str) -> String {
    page.forms().into_iter().find(|form| form.starts_with(&format!("{at}/asks/"))).unwrap()
}

/// Robin keeps apart from Mari, or Mari from Robin; or one undoes it.
fn keep(app: &TestApp, all: &mut Scene, robin_asks: bool, what: &str) {
    let quiet = all.at("quiet");
    let other = scenes::person(app, all.group, if robin_asks { "Mari" } else { "Robin" }).handle.to_string();
    let she = if robin_asks { &mut all.robin } else { &mut all.mari };
    she.get(&quiet).is_well();
    she.post(&quiet, &[(what, &other)]).is(303);
}

fn asks(she: &mut Visitor, at: &str) -> Page {
    let line = button(&she.get(at), "line");
    she.post(&format!("{at}/asks"), &[("line", &line)])
}

/// She taps what the first card between her and another offers.
fn taps(she: &mut Visitor, at: &str, tap: &str) -> Page {
    let form = button_form(&she.get(at), at);
    she.post(&form, &[("do", tap)])
}

on_each_engine! { house =>
    fn lifts_are_off_until_whoever_holds_the_group_turns_them_on_and_turning_off_takes_all(app) {
        let mut all = scene(&app);
        let (switch, at) = (all.at("lifts"), all.at(&format!("dates/{}/lifts", all.dates[0])));
        let date = all.at(&format!("dates/{}", all.dates[0]));
        all.robin.get(&at).is_not_here();
        all.robin.get(&switch).is_not_here();
        all.robin.get(&date).links_not_to(&at);
        let (mut all, at) = on_again(&app, all, &switch, at);
        let page = all.robin.get(&at);
        page.is_well().shows("Mari 2 seats. There and back.").shows("canarystop by the shop").shows("About when: 18:05");
        assert!(page.html.len() < 14_336, "{} bytes", page.html.len());
        all.robin.get(&date).links_to(&at);
        all.robin.get(&at.replacen("/en/", "/cy/", 1)).is_well().shows("Mari 2 sedd. Yno ac yn ôl.").shows("Gofyn am sedd");
        assert_eq!(app.columns_with(b"canarystop"), Vec::<String>::new());
        app.visitor().get(&at).asks_to_sign_in();
        app.joined("Stranger").get(&at).is_not_here();
        asks(&mut all.robin, &at).is(303);
        all.mari.get(&switch).shows("Lifts are on");
        all.mari.post(&switch, &[("do", "off")]).is(303);
        all.robin.get(&at).is_not_here();
        for table in ["lift_lines", "lift_asks", "lift_groups"] {
            assert!(!app.columns_with(all.group.as_bytes()).iter().any(|column| column.starts_with(&format!("main.{table}."))), "{table}");
        }
    }

    fn she_asks_and_the_other_says_yes_and_only_those_two_read_it(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).goes_to(&format!("{at}?said=said-shared-jobs-lift-asked"));
        all.robin.get(&at).shows("You have asked Mari. She has not answered yet.").shows_not("Ask for a seat");
        all.mari.get(&at).shows("Robin asks you for a seat.");
        all.mari.get(&all.at("test-cards")).shows("Lifts to this meeting: somebody asks you");
        all.robin.get(&all.at("test-cards")).shows("Lifts to this meeting").shows_not("somebody asks you");
        for she in [&mut all.bet, &mut all.rhian] {
            she.get(&at).shows("canarystop").shows_not("Robin asks").shows_not("asked");
        }
        // Nobody answers for her, and nobody stops it for them.
        let form = all.mari.get(&at).forms().into_iter().find(|form| form.starts_with(&format!("{at}/asks/"))).unwrap();
        for tap in ["yes", "stop", "away"] {
            all.bet.get(&at);
            all.bet.post(&form, &[("do", tap)]).goes_to(&at);
        }
        all.mari.get(&at).shows("Robin asks you for a seat.");
        taps(&mut all.mari, &at, "yes").is(303);
        all.mari.get(&at).shows("You said yes to Robin.");
        all.robin.get(&at).shows("Mari says yes.");
        taps(&mut all.robin, &at, "stop").is(303);
        all.robin.get(&at).shows_not("Mari says yes.").shows("Ask for a seat");
        all.mari.get(&at).shows("One woman who was to go with you does not go after all.").shows_not("Robin");
        taps(&mut all.mari, &at, "away").is(303);
        all.mari.get(&at).shows_not("Robin");
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.mari, &at, "no").is(303);
        all.mari.get(&at).shows_not("Robin");
        all.robin.get(&at).shows("Mari says: not this time.");
    }

    fn who_asks_stands_nowhere_in_the_open(app) {
        let (mut all, at) = on(&app);
        let robin = scenes::person(&app, all.group, "Robin").handle;
        asks(&mut all.robin, &at).is(303);
        let found = app.columns_with(robin.as_bytes());
        assert!(!found.iter().any(|column| column.starts_with("main.lift_")), "{found:?}");
        let found = app.columns_with(robin.to_string().as_bytes());
        assert!(!found.iter().any(|column| column.starts_with("main.lift_")), "{found:?}");
    }

    fn one_who_would_like_a_lift_is_offered_a_seat(app) {
        let (mut all, at) = on(&app);
        says(&mut all.bet, &at, "wish", "the bus shelter").is(303);
        all.bet.get(&at).shows("Bet Would like a lift.").shows("Take my line away");
        let line = all.mari.get(&at);
        line.shows("Offer a seat");
        all.mari.post(&format!("{at}/asks"), &[("line", &button(&line, "line"))]).is(303);
        all.bet.get(&at).shows("Mari offers you a seat.");
        // A second ask about the same line is none.
        all.mari.get(&at);
        all.mari.post(&format!("{at}/asks"), &[("line", &button(&line, "line"))]).is(303);
        let asks = app.app.database.read(|store| crate::store::lifts::asks(&app.app, store, all.group, None)).unwrap();
        assert_eq!(asks.len(), 1);
    }

    fn whoever_counted_on_a_line_reads_that_it_is_off(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.mari, &at, "yes").is(303);
        all.mari.get(&at);
        all.mari.post(&format!("{at}/end"), &[]).goes_to(&format!("{at}?said=said-gone"));
        all.robin.get(&at).shows("A lift that you asked about is off. Look who else goes.").shows_not("Mari").shows_not("canarystop");
        taps(&mut all.robin, &at, "away").is(303);
        all.robin.get(&at).shows_not("Mari");
        // She who is gone for good is named no more.
        says(&mut all.bet, &at, "seats", "the bus shelter").is(303);
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.bet, &at, "yes").is(303);
        let bet = scenes::person(&app, all.group, "Bet").handle;
        all.bet.erases_everything(PASSPHRASE).shows("is gone");
        all.robin.get(&at).shows("A lift that you asked about is off.").shows_not("with Bet");
        let left = app.columns_with(bet.as_bytes());
        assert!(!left.iter().any(|column| column.starts_with("main.lift_")), "{left:?}");
    }

    fn a_driver_reads_that_one_who_leaves_does_not_come(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.mari, &at, "yes").is(303);
        all.robin.gives_passphrase_again(PASSPHRASE, &at);
        all.robin.get(&at);
        let leave = all.at("scene-leave");
        all.robin.post(&leave, &[]).is(303);
        all.mari.get(&at).shows("One woman who was to go with you does not go after all.").shows_not("Robin");
        taps(&mut all.mari, &at, "away").is(303);
        all.mari.get(&at).shows_not("does not go after all");
    }

    fn a_driver_reads_that_one_who_erases_does_not_come_and_nothing_leads_to_her(app) {
        let (mut all, at) = on(&app);
        let robin = scenes::person(&app, all.group, "Robin").handle;
        let date = Id::parse(&all.dates[0]).unwrap();
        let tag = crate::sealing::who(&app.app, all.group, date, robin).unwrap();
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.mari, &at, "yes").is(303);
        assert_eq!(app.columns_with(&tag), ["main.lift_asks.who"]);
        all.robin.erases_everything(PASSPHRASE).shows("is gone");
        assert_eq!(app.columns_with(&tag), Vec::<String>::new());
        all.mari.get(&at).shows("One woman who was to go with you does not go after all.");
        taps(&mut all.mari, &at, "away").is(303);
        all.mari.get(&at).shows_not("does not go after all");
    }

    fn women_kept_apart_see_nothing_of_each_other(app) {
        let (mut all, at) = on(&app);
        says(&mut all.bet, &at, "wish", "the bus shelter").is(303);
        let line = button(&all.robin.get(&at), "line");
        asks(&mut all.robin, &at).is(303);
        let mari = scenes::person(&app, all.group, "Mari").handle.to_string();
        let bet = scenes::person(&app, all.group, "Bet").handle.to_string();
        let quiet = all.at("quiet");
        for other in [&mari, &bet] {
            all.robin.get(&quiet);
            all.robin.post(&quiet, &[("keep", other)]).is(303);
        }
        all.robin.get(&at).is_well().shows_not("Mari").shows_not("bus shelter").shows("Nobody has said anything yet");
        all.robin.get(&at).shows("A lift that you asked about is off. Look who else goes.").shows_not("not answered");
        all.robin.post(&format!("{at}/asks"), &[("line", &line)]).is(409).shows("not here any more");
        for she in [&mut all.mari, &mut all.bet] {
            she.get(&at).shows_not("Robin");
        }
        all.mari.get(&all.at("test-cards")).shows_not("somebody asks you");
        says(&mut all.robin, &at, "seats", "the crossroads").is(303);
        all.bet.get(&at).shows_not("crossroads");
        all.rhian.get(&at).shows("crossroads");
    }

    fn what_was_agreed_before_they_keep_apart_is_read_as_off_by_both(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).is(303);
        taps(&mut all.mari, &at, "yes").is(303);
        let mari = scenes::person(&app, all.group, "Mari").handle.to_string();
        let quiet = all.at("quiet");
        all.robin.get(&quiet);
        all.robin.post(&quiet, &[("keep", &mari)]).is(303);
        all.mari.get(&at).shows("One woman who was to go with you does not go after all.").shows_not("Robin");
        all.robin.get(&at).shows("A lift that you asked about is off.").shows_not("Mari");
        taps(&mut all.mari, &at, "away").is(303);
        all.mari.get(&at).shows_not("does not go after all");
        taps(&mut all.robin, &at, "away").is(303);
        all.robin.get(&at).shows_not("is off");
    }

    fn keeping_apart_reads_for_both_as_a_line_taken_away_or_a_woman_who_goes_another_way(app) {
        let (mut all, first) = on(&app);
        let second = all.at(&format!("dates/{}/lifts", all.dates[1]));
        // The first date goes the ordinary way, the second by keeping apart.
        for (answer, robin_asks_to_be_apart) in [("", true), ("yes", false), ("no", true)] {
            for at in [&first, &second] {
                says(&mut all.mari, at, "seats", "canarystop by the shop").is(303);
                asks(&mut all.robin, at).is(303);
                if !answer.is_empty() {
                    taps(&mut all.mari, at, answer).is(303);
                }
            }
            all.mari.get(&first);
            all.mari.post(&format!("{first}/end"), &[]).is(303);
            keep(&app, &mut all, robin_asks_to_be_apart, "keep");
            let reads = [&first, &second].map(|at| between(&mut all.robin, at));
            assert_eq!(reads[0], reads[1], "{answer}");
            assert!(reads[0].contains("is off"), "{answer}: {}", reads[0]);
            // What the other had in hand changes nothing any more, and says nothing.
            for at in [&first, &second] {
                all.robin.get(at);
                let form = button_form(&all.robin.get(at), at);
                all.robin.post(&form, &[("do", "stop")]).goes_to(at);
                taps(&mut all.robin, at, "away").goes_to(&format!("{at}?said=said-kept"));
                all.robin.get(at).shows_not("is off");
            }
            if answer == "yes" {
                all.mari.get(&second).shows("One woman who was to go with you does not go after all.");
                taps(&mut all.mari, &second, "away").is(303);
            }
            assert_eq!([&first, &second].map(|at| between(&mut all.mari, at)), [String::new(), String::new()], "{answer}");
            keep(&app, &mut all, robin_asks_to_be_apart, "undo");
            assert_eq!(between(&mut all.robin, &second), "", "{answer}: nothing comes back");
        }
        // She who said yes reads one who goes another way, and one she is kept apart from, alike.
        for at in [&first, &second] {
            says(&mut all.mari, at, "seats", "canarystop by the shop").is(303);
            asks(&mut all.robin, at).is(303);
            taps(&mut all.mari, at, "yes").is(303);
        }
        taps(&mut all.robin, &first, "stop").is(303);
        keep(&app, &mut all, true, "keep");
        let reads = [&first, &second].map(|at| between(&mut all.mari, at));
        assert_eq!(reads[0], reads[1]);
        assert!(reads[0].contains("does not go after all"), "{}", reads[0]);
    }

    fn one_woman_has_another_mark_at_each_date_and_nothing_moves_between_them(app) {
        use diesel::{RunQueryDsl as _, sql_types::Binary};
        let (mut all, first) = on(&app);
        let second = all.at(&format!("dates/{}/lifts", all.dates[1]));
        says(&mut all.mari, &second, "seats", "canarystop by the shop").is(303);
        for at in [&first, &second] {
            asks(&mut all.robin, at).is(303);
        }
        let read = |app: &TestApp| app.app.database.read(|store| crate::store::lifts::asks(&app.app, store, all.group, None)).unwrap();
        let marks = read(&app);
        assert_eq!(marks.len(), 2);
        assert!(marks[0].who != marks[1].who);
        let sql = |app: &TestApp, sql: &str, one: &str, other: &str| {
            let (sql, ids) = (sql.to_owned(), [one, other].map(|id| Id::parse(id).unwrap().to_vec()));
            app.app.database.write(move |store| {
                let [one, other] = ids.clone();
                Ok(diesel::sql_query(sql.clone()).bind::<Binary, _>(one).bind::<Binary, _>(other).execute(store)?)
            }).unwrap();
        };
        let (one, other) = (all.dates[0].clone(), all.dates[1].clone());
        // An answer nobody gave is none.
        sql(&app, "UPDATE lift_asks SET state = 'yes' WHERE meeting_id = $1 OR meeting_id = $2", &one, &one);
        all.robin.get(&first).shows_not("Mari says yes").shows("The lift with Mari is off.");
        all.robin.get(&second).shows("You have asked Mari");
        taps(&mut all.mari, &second, "yes").is(303);
        all.robin.get(&second).shows("Mari says yes.");
        // Neither a line nor an ask opens at another date.
        sql(&app, "DELETE FROM lift_lines WHERE meeting_id = $1 OR meeting_id = $2", &one, &one);
        sql(&app, "UPDATE lift_lines SET meeting_id = $1 WHERE meeting_id = $2", &one, &other);
        sql(&app, "UPDATE lift_asks SET meeting_id = $1 WHERE meeting_id = $2", &one, &other);
        all.robin.get(&first).is_well().shows_not("canarystop").shows_not("Mari says yes");
        all.mari.get(&first).shows_not("You said yes to Robin").shows_not("Robin asks you");
    }

    fn bad_input_is_answered_with_a_sentence_and_kept(app) {
        let (mut all, at) = on(&app);
        all.robin.get(&at);
        let page = all.robin.post(&at, &[("says", ""), ("way", "sideways"), ("from", "Ring me: 01632 960 123"), ("about", "")]);
        page.is(422).refuses("says").refuses("way").refuses("from").refuses("about").shows("Leave out the number");
        assert_eq!(page.field("from"), "Ring me: 01632 960 123");
        all.robin.post(&at, &[("says", "seats"), ("seats", "99"), ("way", "both"), ("from", "shop"), ("about", "6")]).is(422).refuses("seats");
        all.robin.post(&format!("{at}/asks"), &[("line", "nothing")]).is_not_here();
        all.robin.get(&at);
        all.robin.post(&format!("{at}/asks/{}", all.group), &[("do", "yes")]).goes_to(&at);
        all.mari.get(&at);
        all.mari.post(&all.at(&format!("test-cancel/{}", all.dates[0])), &[]).is(303);
        all.robin.get(&at).is_well().shows("This meeting is not on").shows_not("Ask for a seat");
    }

    fn all_of_it_goes_the_day_after(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).is(303);
        let stands = || {
            let found = app.columns_with(all.group.as_bytes());
            ["main.lift_lines.", "main.lift_asks."].map(|table| found.iter().any(|column| column.starts_with(table)))
        };
        app.clock.advance(2 * A_DAY);
        app.run_duties();
        assert_eq!(stands(), [true, true]);
        app.clock.advance(A_DAY);
        app.run_duties();
        assert_eq!(stands(), [false, false]);
    }

    fn a_new_passphrase_keeps_who_asks_readable_and_lost_keys_end_it(app) {
        let (mut all, at) = on(&app);
        asks(&mut all.robin, &at).is(303);
        let (group, mari) = (all.group, scenes::person(&app, all.group, "Mari").handle);
        let page = all.mari.asks_for_a_new_passphrase(PASSPHRASE);
        page.is_well();
        let new = "nine wet stones on a wall";
        all.mari.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new)]);
        all.mari.get(&at).shows("Robin asks you for a seat.");
        let program = std::sync::Arc::clone(&app.app);
        app.app.database.write(move |store| crate::keys_lost(&program, store, group, mari)).unwrap();
        all.mari.get(&at).shows_not("Robin");
        all.robin.get(&at).shows("The lift with Mari is off.");
    }
}

fn on_again(_: &TestApp, mut all: Scene, switch: &str, at: String) -> (Scene, String) {
    all.mari.get(switch).is_well();
    all.mari.post(switch, &[("do", "on")]).is(303);
    says(&mut all.mari, &at, "seats", "canarystop by the shop").is(303);
    (all, at)
}

#[test]
fn a_time_is_no_telephone_number() {
    for fine in ["18:05", "Stop 12, about 18:05", "B4391 at 6", "A470, 18.05"] {
        assert!(!lifts::has_number(fine), "{fine}");
    }
    for number in ["01632 960 123", "+44 1632-960-123", "ring 07700900123"] {
        assert!(lifts::has_number(number), "{number}");
    }
}

fn stands() -> impl Strategy<Value = Stand> {
    prop_oneof![Just(Stand::Asked), Just(Stand::Yes), Just(Stand::No), Just(Stand::Off), Just(Stand::Stopped)]
}

fn taps_of() -> impl Strategy<Value = Tap> {
    prop_oneof![Just(Tap::Yes), Just(Tap::No), Just(Tap::Stop), Just(Tap::Away)]
}

proptest! {
    #[test]
    fn only_she_who_is_asked_says_yes_and_nothing_that_was_counted_on_ends_unsaid(
        stand in stands(), asks: bool, tap in taps_of(), apart: bool,
    ) {
        let (side, other) = if asks { (Side::Asks, Side::IsAsked) } else { (Side::IsAsked, Side::Asks) };
        let becomes = lifts::after(stand, side, tap, apart);
        if becomes == Becomes::Stands(Stand::Yes) {
            prop_assert_eq!((side, stand, apart), (Side::IsAsked, Stand::Asked, false));
        }
        // A yes never goes without the other reading so.
        if stand == Stand::Yes {
            prop_assert!(becomes != Becomes::Gone);
            if let Becomes::Stands(after) = becomes {
                let read = lifts::reads(after, other, apart);
                prop_assert_eq!(read, Some(if asks { Stand::Stopped } else { Stand::Off }));
                prop_assert_eq!(lifts::reads(after, side, apart), None);
            }
        }
        // Each may always stop.
        if !apart && tap == Tap::Stop && (stand == Stand::Yes || (asks && stand == Stand::Asked)) {
            prop_assert!(becomes != Becomes::Same);
        }
        // What is read as over can be put away by whoever reads it, and by nothing else.
        if matches!(lifts::reads(stand, side, apart), Some(Stand::Off | Stand::Stopped)) {
            prop_assert_eq!(becomes != Becomes::Same, tap == Tap::Away);
        }
        // Between two kept apart nothing is open.
        if apart {
            prop_assert!(!lifts::reads(stand, side, apart).is_some_and(Stand::is_open));
        }
    }

    #[test]
    fn what_is_sealed_comes_back(seats in 0..=7_u8, way in 0..3_usize, from in "[a-z ]{0,20}", about in "[0-9:]{0,5}") {
        let says = if seats == 0 { Says::Wish } else { Says::Seats(seats) };
        let lift = Lift { says, way: Way::ALL[way], from, about };
        prop_assert!(Lift::from_text(&lift.to_text()) == Some(lift));
    }

    #[test]
    fn any_text_is_read_without_falling_over(text in ".{0,80}") {
        let _ = Lift::from_text(&text);
        let _ = lifts::has_number(&text);
    }
}
