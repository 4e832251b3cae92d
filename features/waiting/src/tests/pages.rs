//! A group that is full, and women who wait for a place in it.

use groups::Role;
use testing::{PASSPHRASE, on_each_engine};

use super::{MINE, house, scene, taps};

const A_DAY: i64 = 86_400;

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}

on_each_engine! { house =>
    fn a_group_says_how_many_it_has_room_for_and_its_page_says_when_it_is_full(app) {
        let mut all = scene(&app);
        let mut visitor = app.visitor();
        all.has_a_word_at_the_door(&app);
        let page = visitor.get(&all.public);
        page.is_well().shows("This group is full for now").links_to(&all.wait);
        page.shows("nobody new comes to look").shows_not("You can come once").shows_not("lavender").shows("01632 960123");
        visitor.get(&all.wait).is_well().shows("you have 5 days to answer").shows("Nothing is sent to you").shows("Choose a name");
        visitor.get(&all.wait.replacen("/en/", "/cy/", 1)).is_well().shows("Mae'r grŵp hwn yn llawn ar hyn o bryd").shows("5 diwrnod");
        for (women, days, field) in [("1", "5", "women"), ("many", "5", "women"), ("12", "6", "days"), ("\u{0}", "", "women")] {
            let page = all.makes_room(women, days);
            page.is(422).refuses(field);
        }
        assert_eq!(all.makes_room("999", "5").field("women"), "999");
        all.makes_room("12", "7").is(303);
        visitor.get(&all.public).shows_not("This group is full").shows("You can come once").shows_not("lavender");
        visitor.get(&all.wait).is_well().shows("you need not wait");
        let mut nia = app.joined("Nia");
        nia.get(&all.wait);
        nia.post(&all.wait, &[("name_used", "Nia")]).goes_to(&all.wait);
        nia.get(MINE).shows("You are not waiting for any group.");
        // No limit: no list.
        all.makes_room("", "5").is(303);
        visitor.get(&all.wait).is_not_here();
        // Not for anybody but those who hold it.
        all.robin.get(&all.room).is_not_here();
        all.robin.post(&all.room, &[("women", "3"), ("days", "5")]).is_not_here();
        app.joined("Stranger").get(&all.room).is_not_here();
        app.visitor().get(&all.room).asks_to_sign_in();
        app.visitor().get(MINE).asks_to_sign_in();
        app.meddle("UPDATE groups SET listed = 0");
        visitor.get(&all.wait).is_not_here();
    }

    fn places_go_in_the_order_of_asking_and_nobody_is_let_in_beside_the_list(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        let mut tess = all.asks(&app, "Tess");
        nia.get(MINE).shows("You are waiting.").shows_not("Tess");
        nia.get("/en").shows("You are waiting: Thursday circle");
        // She asks again: she waits once.
        nia.get(&all.wait).shows("wait for it already");
        nia.post(&all.wait, &[("name_used", "Nia")]).goes_to(MINE);
        let page = all.mari.get(&all.room);
        page.shows("Nia").shows("Tess");
        assert!(page.html.find("Nia").unwrap() < page.html.find("Tess").unwrap());
        for she in [&mut all.robin, &mut nia] {
            she.get(&all.public).is_well().shows_not("Tess").shows_not("Nia");
        }
        let (group, mari) = (all.group, &mut all.mari);
        let people = format!("/en/c/{group}/people");
        mari.get(&people);
        let page = mari.post(&format!("{people}/code"), &[("role", "member")]);
        page.is(422).shows("No code just now").shows("Others wait for a place").links_to(&all.room);
        page.shows_not("Your words").shows_not("Send now");
        mari.get(&people);
        mari.post(&format!("{people}/place"), &[("name_used", "Gwenno")]).is(422).shows("Others wait for a place");
        // A place comes free: it is Nia's to take, and nobody else's.
        all.robin_leaves();
        nia.get("/en").shows("There is something new for you: Thursday circle");
        nia.get(MINE).shows("There is a place for you. You have until the end of Sunday 29 November");
        tess.get(MINE).shows("You are waiting.").shows_not("There is a place");
        all.mari.get(&all.room).shows("Has an offer until Sunday 29 November").shows_not("Make her code");
        taps(&mut nia, "yes").goes_to(&format!("{MINE}?said=said-kept"));
        nia.get(MINE).shows("Your place is kept.");
        all.mari.get(&format!("/en/c/{group}")).shows("Somebody said yes to a place");
        all.decides("in").is(303);
        // Her code stands on her page alone, sealed.
        let page = nia.get(MINE);
        page.shows("Your code is here.");
        let code = page.attributes("input[name=code]", "value").into_iter().next().unwrap();
        assert_eq!(app.columns_with(code.as_bytes()), Vec::<String>::new());
        tess.get(MINE).shows_not("Your code is here");
        // Whoever has a code has a place: she reads the word at the door too, that no public page says.
        all.has_a_word_at_the_door(&app);
        let page = nia.post("/en/join", &[("code", &code), ("name_used", "Nia")]);
        page.is_well().shows("Read this before you join").shows("lavender").shows_not("nobody new comes to look");
        nia.get(&all.public).shows_not("lavender");
        nia.get(MINE);
        nia.post("/en/join", &[("code", &code), ("name_used", "Nia"), ("read", "yes")]).is(303);
        nia.get(&format!("/en/c/{group}")).is_well();
        nia.get(MINE).shows("You are not waiting for any group.");
        all.mari.get(&all.room).shows_not("Nia").shows("Tess");
        tess.get(MINE).shows("You are waiting.");
    }

    fn a_code_is_made_for_one_whom_somebody_met_and_who_was_here_before_is_said(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        all.robin_leaves();
        // Robin would come back: those who hold the group read that she was in it.
        all.robin.get(&all.wait);
        all.robin.post(&all.wait, &[("name_used", "Somebody")]).is(303);
        let page = all.mari.get(&all.room);
        assert_eq!(page.html.matches("She was in this group before.").count(), 1);
        nia.get(MINE).shows_not("was in this group before");
        taps(&mut nia, "yes").is(303);
        let page = all.mari.get(&all.room);
        page.shows("One of us has met");
        let form = super::form_with(&page, &all.room, "in");
        for met in ["", "yes", "00000000000000000000000000000000"] {
            all.mari.get(&all.room);
            let page = all.mari.post(&form, &[("do", "in"), ("met", met)]);
            page.is(422).refuses("met").shows("one of you meets her, or speaks with her");
            assert_eq!(page.field("women"), "2");
            nia.get(MINE).shows_not("Your code is here.");
        }
        all.mari.get(&all.room.replacen("/en/", "/cy/", 1)).is_well().shows("Roedd hi yn y grŵp hwn o'r blaen");
        all.decides("in").is(303);
        nia.get(MINE).shows("Your code is here.");
    }

    fn without_a_limit_codes_are_made_in_the_order_of_asking_and_no_other(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.makes_room("", "5").is(303);
        app.run_duties();
        for she in [&mut nia, &mut tess] {
            she.get(MINE).shows("You are waiting.").shows_not("There is a place for you");
        }
        let people = format!("/en/c/{}/people", all.group);
        all.mari.get(&people);
        all.mari.post(&format!("{people}/code"), &[("role", "member")]).is(422).shows("Others wait for a place");
        let page = all.mari.get(&all.room);
        page.shows("There is no limit now").shows("One of us has met");
        assert_eq!(page.html.matches("value=\"in\"").count(), 1, "one after another");
        all.decides("in").is(303);
        nia.get(MINE).shows("Your code is here.");
        tess.get(MINE).shows("You are waiting.");
        all.decides("in").is(303);
        tess.get(MINE).shows("Your code is here.");
        all.mari.get(&people);
        all.mari.post(&format!("{people}/code"), &[("role", "member")]).is_well();
        // The limit is back: no offers, since nothing is free.
        all.makes_room("4", "5").is(303);
        let mut zola = all.asks(&app, "Zola");
        zola.get(MINE).shows("You are waiting.");
    }

    fn a_no_stands_for_eight_weeks_also_when_she_has_read_it(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        all.says_no("small").is(303);
        nia.get(MINE).shows("have answered you").shows_not("have said no this time");
        taps(&mut nia, "open").goes_to(MINE);
        nia.get(MINE).shows("stay as small as it is").shows("have said no this time").shows("again after Monday 18 January");
        nia.get(&all.wait).shows("You can ask this group again after Monday 18 January");
        taps(&mut nia, "read").is(303);
        nia.get(MINE).shows("You are not waiting for any group.");
        nia.get("/en").shows_not("You are waiting");
        nia.get(&all.wait).shows("You can ask this group again after");
        nia.post(&all.wait, &[("name_used", "Another")]).goes_to(&all.wait);
        all.mari.get(&all.room).shows("Nobody waits.");
        for name in ["Nia", "Another"] {
            assert!(!app.columns_with(name.as_bytes()).iter().any(|column| column.contains("waiting")));
        }
        let marks = || app.app.database.read(|store| crate::store::women(store, all.group)).unwrap().len();
        app.clock.advance(55 * A_DAY);
        app.run_duties();
        assert_eq!(marks(), 1);
        app.clock.advance(A_DAY);
        app.run_duties();
        assert_eq!(marks(), 0);
        comes_back(&mut nia, "Nia");
        nia.get(&all.wait).is_well();
        nia.post(&all.wait, &[("name_used", "Nia")]).goes_to(&format!("{MINE}?said=said-waiting-on"));
    }

    fn a_no_is_said_on_a_second_page_and_can_be_taken_back_for_a_day(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.robin_leaves();
        nia.get(MINE).shows("There is a place for you.");
        // One tap says nothing yet: the page says what she reads, and until when.
        let page = all.mari.get(&all.room);
        page.shows("Say no to Nia");
        assert!(!page.html.contains("value=\"no\""), "a no is no button of this page");
        let place = page.attributes("main a", "href").into_iter().find(|place| place.ends_with("/no")).unwrap();
        let page = all.mari.get(&place);
        page.is_well().shows("You can ask this group again after Monday 18 January").shows("Thank you for asking.");
        page.shows("until the end of Wednesday 25 November").shows_not("The code that she has");
        all.mari.get(&place.replacen("/en/", "/cy/", 1)).is_well().shows("Diolch am ofyn.").shows("Cyn i chi ddweud na");
        for bad in ["", "yes", "no-seen"] {
            all.mari.get(&place);
            all.mari.post(&place, &[("kind", bad)]).is(422).refuses("kind").shows("Nia");
        }
        nia.get(MINE).shows("There is a place for you.");
        for she in [&mut all.robin, &mut tess] {
            she.get(&place).is_not_here();
            she.post(&place, &[("kind", "plain")]).is_not_here();
        }
        all.says_no("elsewhere").goes_to(&format!("{}?said=said-waiting-no", all.room));
        all.mari.get(&place).goes_to(&all.room);
        // Until she opens it nothing stands: she reads that there is an answer, and her place is nobody else's.
        nia.get(MINE).shows("have answered you").shows_not("said no").shows_not("Thank you for asking");
        nia.get(&all.wait).shows_not("You can ask this group again after");
        tess.get(MINE).shows("You are waiting.");
        all.mari.get(&all.room).shows("She has not read it yet. You can take it back until the end of Wednesday 25 November");
        app.clock.advance(A_DAY);
        app.run_duties();
        comes_back(&mut all.mari, "Mari");
        all.mari.gives_code("/en/sign-in/code?to=/en");
        all.decides("back").goes_to(&format!("{}?said=said-waiting-back", all.room));
        comes_back(&mut nia, "Nia");
        nia.get(MINE).shows("There is a place for you. You have until the end of Monday 30 November").shows_not("answered you");
        all.mari.get(&all.room).shows_not("What you answered");
        // Her yes is kept too; the code that she had is made anew.
        taps(&mut nia, "yes").is(303);
        all.decides("in").is(303);
        let page = all.mari.get(&all.room);
        let place = page.attributes("main a", "href").into_iter().find(|place| place.ends_with("/no")).unwrap();
        all.mari.get(&place).shows("The code that she has stops at once.");
        all.says_no("plain").is(303);
        all.decides("back").is(303);
        nia.get(MINE).shows("Your place is kept.");
        // When she has opened it, it stands.
        all.says_no("plain").is(303);
        let form = super::form_with(&all.mari.get(&all.room), &all.room, "back");
        taps(&mut nia, "open").is(303);
        all.mari.post(&form, &[("do", "back")]).goes_to(&format!("{}?said=said-waiting-back-late", all.room));
        all.mari.get(&all.room).shows_not("Take that back").shows_not("Nia");
        nia.get(MINE).shows("said no this time");
        comes_back(&mut tess, "Tess");
        tess.get(MINE).shows("There is a place for you.");
        // So it does when its day is over, and her name goes.
        all.says_no("plain").is(303);
        let form = super::form_with(&all.mari.get(&all.room), &all.room, "back");
        app.clock.advance(2 * A_DAY);
        app.run_duties();
        comes_back(&mut all.mari, "Mari");
        all.mari.gives_code("/en/sign-in/code?to=/en");
        all.mari.get(&all.room).shows_not("Take that back");
        all.mari.post(&form, &[("do", "back")]).goes_to(&format!("{}?said=said-waiting-back-late", all.room));
        assert!(!app.columns_with(b"Tess").iter().any(|column| column.contains("waiting")));
        comes_back(&mut tess, "Tess");
        tess.get(MINE).shows("have answered you");
    }

    fn a_line_has_twenty_women_at_most_and_an_account_stands_in_two(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        for (number, may) in [(1, true), (2, false)] {
            let other = scenes::begins(&mut all.mari, "Mari", scenes::Called::default());
            scenes::comes(&app, &mut all.mari, other, &format!("Somebody {number}"), Role::Member);
            app.meddle("UPDATE groups SET state = 'open', listed = 1, opened_on = '2026-11-24'");
            let room = format!("/en/c/{other}/room");
            all.mari.get(&room);
            all.mari.post(&room, &[("women", "2"), ("days", "5")]).is(303);
            let facts = app.app.database.read(|store| groups::facts(store, other)).unwrap().unwrap();
            let wait = format!("/en/p/{}/wait", facts.web_word);
            nia.get(&wait).is_well();
            let page = nia.post(&wait, &[("name_used", "Nia")]);
            if may {
                page.goes_to(&format!("{MINE}?said=said-waiting-on"));
            } else {
                page.goes_to(&wait);
                nia.get(&wait).shows("You wait for two groups already");
            }
            assert_eq!(nia.get(MINE).html.matches("<article").count(), 2, "{number}");
        }
        for number in 2..=20 {
            all.asks(&app, &format!("Woman {number}"));
        }
        app.visitor().get(&all.wait).shows("The line is full just now. Look again in some weeks.").shows_not("20");
        let mut late = app.joined("Late");
        late.get(&all.wait).shows("The line is full just now");
        late.post(&all.wait, &[("name_used", "Late")]).goes_to(&all.wait);
        late.get(MINE).shows("You are not waiting for any group.");
        taps(&mut nia, "leave").is(303);
    }

    fn not_now_keeps_her_place_once_and_silence_passes_on(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess, mut zola) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"), all.asks(&app, "Zola"));
        all.robin_leaves();
        taps(&mut nia, "not-now").goes_to(&format!("{MINE}?said=said-waiting-not-now"));
        nia.get(MINE).shows("You keep your place in the line").shows_not("There is a place for you");
        tess.get(MINE).shows("There is a place for you.");
        // A tap on a page from before changes nothing.
        let late = super::form_with(&tess.get(MINE), MINE, "leave");
        // Nobody answers: to the end of the fifth day it is hers, then the next one's.
        app.clock.advance(5 * A_DAY);
        app.run_duties();
        comes_back(&mut tess, "Tess");
        tess.get(MINE).shows("There is a place for you.");
        app.clock.advance(A_DAY);
        app.run_duties();
        for (she, name) in [(&mut nia, "Nia"), (&mut tess, "Tess"), (&mut zola, "Zola")] {
            comes_back(she, name);
        }
        tess.get(MINE).shows("You said not now, or the day passed.");
        tess.post(&late, &[("do", "yes")]).goes_to(&format!("{MINE}?said=said-waiting-late"));
        zola.get(MINE).shows("There is a place for you.");
        taps(&mut zola, "yes").is(303);
        // The place has gone: both wait again, in their old order.
        for she in [&mut nia, &mut tess] {
            she.get(MINE).shows("You are waiting.");
        }
        app.meddle("UPDATE waiting_rooms SET women = 3, days = 3");
        app.run_duties();
        nia.get(MINE).shows("There is a place for you.");
        // A second not now goes to the end of the line.
        taps(&mut nia, "not-now").goes_to(&format!("{MINE}?said=said-waiting-end"));
        tess.get(MINE).shows("There is a place for you.");
        // Twice unanswered: she is not on the list any more, and reads why.
        app.clock.advance(4 * A_DAY);
        app.run_duties();
        for (she, name) in [(&mut nia, "Nia"), (&mut tess, "Tess")] {
            comes_back(she, name);
        }
        tess.get(MINE).shows("you do not stand in the line any more");
        taps(&mut tess, "read").is(303);
        tess.get(MINE).shows("You are not waiting for any group.");
        // She would like one now after all.
        taps(&mut nia, "again").is(303);
        nia.get(MINE).shows("There is a place for you.");
        taps(&mut nia, "leave").goes_to(&format!("{MINE}?said=said-gone"));
        assert!(!app.columns_with(b"Nia").iter().any(|column| column.contains("waiting")));
    }

    fn those_who_hold_the_group_may_say_no_and_take_a_code_back(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.robin_leaves();
        taps(&mut nia, "yes").is(303);
        all.decides("in").is(303);
        nia.get(MINE).shows("Your code is here.");
        // The key turns, and codes with it: her place is kept, and another is made.
        let key = format!("/en/c/{}/people/key", all.group);
        all.mari.get(&key);
        all.mari.post(&key, &[]).is(303);
        app.run_duties();
        nia.get(MINE).shows("Your place is kept.");
        all.decides("in").is(303);
        let code = nia.get(MINE).attributes("input[name=code]", "value").into_iter().next().unwrap();
        all.says_no("plain").goes_to(&format!("{}?said=said-waiting-no", all.room));
        nia.get(MINE).shows("have answered you").shows_not(&code);
        nia.post("/en/join", &[("code", &code), ("name_used", "Nia"), ("read", "yes")]).refuses("code");
        tess.get(MINE).shows("You are waiting.");
        nia.get(MINE);
        taps(&mut nia, "open").is(303);
        nia.get(MINE).shows("have said no this time");
        tess.get(MINE).shows("There is a place for you.");
        taps(&mut nia, "read").is(303);
        // Whoever erases waits nowhere, and the next one has her turn.
        let mut zola = all.asks(&app, "Zola");
        tess.erases_everything(PASSPHRASE).shows("is gone");
        zola.get(MINE).shows("There is a place for you.");
        assert!(!app.columns_with(b"Tess").iter().any(|column| column.contains("waiting")));
    }

    fn after_a_yes_her_place_is_kept_also_when_the_days_of_her_code_are_over(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.robin_leaves();
        taps(&mut nia, "yes").is(303);
        all.decides("in").is(303);
        let past = |all: &mut super::Scene, nia: &mut testing::Visitor, tess: &mut testing::Visitor| {
            app.clock.advance(8 * A_DAY);
            app.run_duties();
            comes_back(nia, "Nia");
            comes_back(tess, "Tess");
            comes_back(&mut all.mari, "Mari");
            all.mari.gives_code("/en/sign-in/code?to=/en");
        };
        past(&mut all, &mut nia, &mut tess);
        nia.get(MINE).shows("Your code's days are over. Those who hold the group were told").shows_not("answer have passed").shows("Your place is kept.");
        nia.get("/en").shows("There is something new for you");
        nia.get(&MINE.replacen("/en/", "/cy/", 1)).shows("Mae dyddiau eich cod ar ben.");
        // The next one is not offered it, and those who hold the group read it.
        tess.get(MINE).shows("You are waiting.");
        for place in [format!("/en/c/{}", all.group), "/en/due".to_owned()] {
            all.mari.get(&place).is_well().shows("The days of a code are over").shows_not("Nia");
        }
        let page = all.mari.get(&all.room);
        page.shows("Her place is kept: make another code").shows("Make her a new code").shows_not("One of us has met");
        // One tap makes another, without the tick.
        let form = super::form_with(&page, &all.room, "in");
        all.mari.post(&form, &[("do", "in")]).goes_to(&format!("{}?said=said-waiting-code", all.room));
        nia.get(MINE).shows("Your code is here.");
        past(&mut all, &mut nia, &mut tess);
        // She may ask for one herself.
        taps(&mut nia, "again").is(303);
        nia.get(MINE).shows("Your place is kept. Those who hold the group now make a code for you.");
        all.mari.get(&all.room).shows("One of us has met").shows_not("Make her a new code");
    }

    fn who_is_offered_a_place_by_itself_is_said_before_and_numbers_stand_where_it_is_due(app) {
        let mut all = scene(&app);
        all.mari.get(&all.room).shows_not("has waited longest");
        all.mari.get("/en/due").is_well().shows_not("A place in the group");
        let (mut nia, _tess, _zola) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"), all.asks(&app, "Zola"));
        all.mari.get(&all.room).shows("Nia has waited longest: she is offered the place when you save");
        all.mari.get(&all.room.replacen("/en/", "/cy/", 1)).shows("Y fenyw hon sydd wedi aros hiraf");
        let places = [format!("/en/c/{}", all.group), "/en/due".to_owned()];
        for place in &places {
            all.mari.get(place).is_well().shows("3 women wait for a place.").shows_not("Nia").links_to(&all.room);
        }
        all.robin.get(&places[0]).is_well().shows_not("wait for a place");
        all.makes_room("3", "5").is(303);
        nia.get(MINE).shows("There is a place for you.");
        all.mari.get(&all.room).shows("Tess has waited longest");
        for place in &places {
            let page = all.mari.get(place);
            page.shows("2 women wait for a place.").shows("A place is offered until the end of Sunday 29 November").shows_not("Nia");
        }
        all.makes_room("5", "5").is(303);
        all.mari.get("/en/due").shows("3 places are offered until the end of Sunday 29 November").shows_not("wait for a place");
        all.mari.get("/cy/due").shows("Mae 3 lle'n cael eu cynnig");
    }

    fn those_who_hold_the_group_write_her_a_line_to_meet_her_and_she_answers(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.mari.get(&all.room).shows_not("a line, to meet her");
        all.robin_leaves();
        taps(&mut nia, "yes").is(303);
        nia.get(MINE).shows("they may write to you here").shows_not("wrote to you");
        let page = all.mari.get(&all.room);
        page.shows("Write Nia a line, to meet her or speak with her");
        let place = page.attributes("main a", "href").into_iter().find(|place| place.ends_with("/line")).unwrap();
        // Lines to start from, in both languages, with gaps to fill in.
        let page = all.mari.get(&place);
        page.is_well().shows("Before we make your code we would like to speak with you.").shows("hoffen ni siarad â chi");
        let page = all.mari.get(&format!("{place}?start=come-cy"));
        let begun = page.field("words");
        assert!(begun.starts_with("Cyn i ni wneud eich cod, hoffen ni gwrdd â chi."), "{begun}");
        assert_eq!(all.mari.get(&format!("{place}?start=sideways")).field("words"), "");
        for (bad, says) in [("", ""), (begun.as_str(), "There is a gap"), (&"x".repeat(601), "")] {
            all.mari.get(&place);
            let page = all.mari.post(&place, &[("words", bad)]);
            page.is(422).refuses("words").shows(says);
            assert_eq!(page.field("words"), bad);
        }
        for she in [&mut all.robin, &mut tess] {
            she.get(&place).is_not_here();
            she.post(&place, &[("words", "I am somebody else")]).is_not_here();
        }
        let words = "Before that we would like to speak with you: ring 01632 960123 on Monday.";
        all.mari.get(&place);
        all.mari.post(&place, &[("words", words)]).goes_to(&format!("{}?said=said-waiting-line", all.room));
        // It is sealed to her: they do not read it again, and neither does whoever has the tables.
        assert_eq!(app.columns_with(b"01632 960123"), Vec::<String>::new());
        all.mari.get(&all.room).shows("She has not answered yet.").shows_not("01632");
        all.mari.get(&place).shows("One of you has written to her.").shows_not("01632");
        nia.get("/en").shows("There is something new for you");
        nia.get(MINE).shows(words).shows("Another time, please").shows_not("You answered");
        tess.get(MINE).shows_not("01632");
        taps(&mut nia, "another").goes_to(&format!("{MINE}?said=said-waiting-answered"));
        nia.get(MINE).shows("You answered: Another time, please");
        taps(&mut nia, "ring").is(303);
        nia.get(MINE).shows("You answered: I will ring");
        all.mari.get(&all.room).shows("She answers: I will ring");
        for place in [format!("/en/c/{}", all.group), "/en/due".to_owned()] {
            all.mari.get(&place).shows("There is an answer to what you wrote.");
        }
        all.mari.get(&all.room.replacen("/en/", "/cy/", 1)).shows("Mae hi'n ateb: Bydda i'n ffonio");
        // New keys keep it readable, and another line takes the answer away.
        nia.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        let new = "nine wet stones on a wall";
        nia.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new)]);
        nia.get(MINE).shows(words);
        all.mari.get(&place);
        all.mari.post(&place, &[("words", "Come to the library on Friday.")]).is(303);
        nia.get(MINE).shows("Come to the library on Friday.").shows_not(words).shows_not("You answered");
        let late = super::form_with(&nia.get(MINE), MINE, "come");
        taps(&mut nia, "leave").is(303);
        tess.get(MINE);
        tess.post(&late, &[("do", "come")]).goes_to(MINE);
        let other = super::form_with(&tess.get(MINE), MINE, "leave");
        tess.post(&other, &[("do", "come")]).goes_to(&format!("{MINE}?said=said-waiting-late"));
        all.mari.get(&place).goes_to(&all.room);
        all.mari.get(&all.room);
        let page = all.mari.post(&place, &[("words", "Come on Friday.")]);
        page.is(409).shows("Your words");
        assert!(page.html.contains("Come on Friday."), "what was typed is kept");
    }

    fn a_place_goes_on_kindly_when_one_who_holds_the_group_decides_it(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"));
        all.robin_leaves();
        taps(&mut nia, "yes").is(303);
        // It is said of a code that is over alone.
        all.says_no("on").goes_to(&format!("{}?said=said-waiting-late", all.room));
        all.decides("in").is(303);
        app.clock.advance(8 * A_DAY);
        app.run_duties();
        comes_back(&mut nia, "Nia");
        comes_back(&mut tess, "Tess");
        comes_back(&mut all.mari, "Mari");
        all.mari.gives_code("/en/sign-in/code?to=/en");
        let page = all.mari.get(&all.room);
        page.shows("Let the place of Nia go on, or say no");
        let place = page.attributes("main a", "href").into_iter().find(|place| place.ends_with("/no")).unwrap();
        all.mari.get(&place).is_well().shows("she can ask again at once").shows("Or say no");
        all.says_no("on").is(303);
        all.decides("back").is(303);
        nia.get(MINE).shows("Your code's days are over.");
        all.says_no("on").is(303);
        tess.get(MINE).shows("You are waiting.");
        taps(&mut nia, "open").is(303);
        nia.get(MINE).shows("your place goes on to another woman").shows_not("said no").shows_not("did not");
        tess.get(MINE).shows("There is a place for you.");
        taps(&mut nia, "read").is(303);
        nia.get(MINE).shows("You are not waiting for any group.");
        nia.get(&all.wait);
        nia.post(&all.wait, &[("name_used", "Nia")]).goes_to(&format!("{MINE}?said=said-waiting-on"));
    }

    fn an_offer_another_way_in_and_a_stranger_s_tap_change_nothing_of_hers(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        all.robin_leaves();
        let form = super::form_with(&nia.get(MINE), MINE, "yes");
        let mut stranger = app.joined("Stranger");
        stranger.get(MINE);
        stranger.post(&form, &[("do", "yes")]).goes_to(MINE);
        stranger.post(&form, &[("do", "sideways")]).is_not_here();
        nia.get(MINE).shows("There is a place for you.");
        stranger.get(&all.wait).is_well();
        for bad in ["", &"x".repeat(900)] {
            stranger.get(&all.wait);
            stranger.post(&all.wait, &[("name_used", bad)]).is(422).refuses("name_used");
        }
        // One who holds it with her is invited as before.
        scenes::comes(&app, &mut all.mari, all.group, "Rhian", Role::Facilitator);
        // A new passphrase keeps her code readable.
        taps(&mut nia, "yes").is(303);
        all.decides("in").is(303);
        nia.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        let new = "nine wet stones on a wall";
        nia.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new)]);
        nia.get(MINE).shows("Your code is here.");
        // Keys that somebody puts in the place of hers are given no code.
        let mut tess = all.asks(&app, "Tess");
        all.makes_room("4", "5").is(303);
        taps(&mut tess, "yes").is(303);
        app.meddle("UPDATE accounts SET public_keys = (SELECT public_keys FROM accounts AS other WHERE other.id <> accounts.id LIMIT 1)");
        let page = all.decides("in");
        page.is(409).shows("no code could be locked to her").shows_not("Your words").shows_not("Send now");
        tess.get(MINE).shows_not("Your code is here.");
    }

    fn a_code_that_another_used_ends_her_line(app) {
        let mut all = scene(&app);
        let mut nia = all.asks(&app, "Nia");
        all.robin_leaves();
        taps(&mut nia, "yes").is(303);
        all.decides("in").is(303);
        let code = nia.get(MINE).attributes("input[name=code]", "value").into_iter().next().unwrap();
        let mut friend = app.joined("Friend");
        friend.get(MINE);
        friend.post("/en/join", &[("code", &code), ("name_used", "Friend"), ("read", "yes")]).is(303);
        app.run_duties();
        nia.get(MINE).shows("Somebody has come in with the code that was yours").shows_not("Your place is kept");
        all.mari.get(&all.room).shows("Nobody waits.");
        taps(&mut nia, "read").is(303);
        nia.get(MINE).shows("You are not waiting for any group.");
    }

    fn a_line_that_somebody_else_wrote_takes_no_code(app) {
        let mut all = scene(&app);
        let (mut nia, mut tess, mut gwen) = (all.asks(&app, "Nia"), all.asks(&app, "Tess"), all.asks(&app, "Gwen"));
        let mut zola = all.asks(&app, "Zola");
        all.makes_room("6", "5").is(303);
        for she in [&mut nia, &mut tess, &mut gwen] {
            taps(she, "yes").is(303);
        }
        zola.get(MINE).shows("There is a place for you.");
        app.meddle("UPDATE waiting_women SET name_used = 'Friend' WHERE name_used = 'Nia'");
        app.meddle("UPDATE waiting_women SET used = 1 WHERE name_used = 'Tess'");
        app.meddle("UPDATE waiting_women SET place = 0 WHERE name_used = 'Gwen'");
        app.meddle("UPDATE waiting_women SET state = 'yes' WHERE name_used = 'Zola'");
        // New keys, and what the program does by itself, make none of it right.
        gwen.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        let new = "nine wet stones on a wall";
        gwen.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new)]);
        app.run_duties();
        for _ in 0..4 {
            all.decides("in").is(409).shows("no code could be locked to her");
            all.says_no("plain").goes_to(&format!("{}?said=said-gone", all.room));
        }
        all.mari.get(&all.room).shows("Nobody waits.");
        for she in [&mut nia, &mut tess, &mut zola] {
            she.get(MINE).shows("You are not waiting for any group.");
            she.get(&all.wait).is_well().shows_not("You can ask this group again after");
        }
    }

    fn she_reads_that_when_or_where_it_meets_has_changed_and_that_the_group_is_closed(app) {
        let mut all = scene(&app);
        // Two Thursdays and a Tuesday.
        let dates = all.dates(&app, &[("26", "11"), ("3", "12"), ("8", "12")]);
        let mut nia = all.asks(&app, "Nia");
        nia.get(MINE).shows("Thursday").shows("The valley").shows_not("has changed since");
        // From one week to the next nothing has changed.
        app.clock.advance(3 * A_DAY);
        comes_back(&mut nia, "Nia");
        nia.get(MINE).shows("Thursday").shows_not("has changed since");
        let (group, now) = (all.group, app.clock.now());
        app.app
            .database
            .write(move |store| {
                let off = meetings::Change { cancelled: true, ..meetings::Change::default() };
                meetings::apply_change(store, group, dates[1], &off, now).map(drop)
            })
            .unwrap();
        nia.get("/en").shows("There is something new for you");
        nia.get(MINE).shows("When or where this group meets has changed").shows("Tuesday");
        taps(&mut nia, "read").is(303);
        nia.get(MINE).shows_not("has changed since").shows("You are waiting.");
        app.meddle("UPDATE groups SET state = 'closed'");
        nia.get(MINE).shows("This group is closed just now.");
        nia.get("/en").shows("There is something new for you");
        taps(&mut nia, "leave").is(303);
    }
}

/// She comes back after a while.
fn comes_back(she: &mut testing::Visitor, name: &str) {
    she.get("/en/sign-in");
    she.post("/en/sign-in", &[("name", name), ("passphrase", PASSPHRASE)]).is(303);
}
