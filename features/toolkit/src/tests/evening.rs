//! The evening as it goes, on its tickets: whoever leads it, second screens, phones that follow.

use groups::Role;
use testing::{TestApp, Visitor, on_each_engine};

use super::tonight::{house, house_of_sisters, mari, parts, plan};

/// Begins, with seven, until so many minutes from now; gives where it goes on.
fn begins(app: &TestApp, mari: &mut Visitor, place: &str, minutes: i64) -> &'static str {
    let now = app.clock.now_here().checked_add(jiff::Span::new().minutes(minutes)).unwrap();
    let ends = format!("{:02}:{:02}", now.hour(), now.minute());
    mari.get(place).is_well();
    mari.post(&format!("{place}/now"), &[("do", "start"), ("people", "7"), ("ends", &ends)]).goes_to("/en/now");
    mari.get("/en/now").is_well();
    "/en/now"
}

/// The code of a second screen, as it is read off the leading one.
fn code(mari: &mut Visitor) -> String {
    mari.get("/en/now");
    mari.post("/en/now", &[("do", "screen")]).goes_to("/en/now");
    mari.get("/en/now").words_in("strong[data-code]").unwrap()
}

fn opens(app: &TestApp, code: &str) -> Visitor {
    let mut screen = app.visitor();
    screen.get("/en/now").shows("A screen for tonight");
    screen.post("/en/now/code", &[("letters", code)]).goes_to("/en/now");
    screen
}

on_each_engine! { house =>
    fn an_evening_goes_from_the_first_word_to_the_promises(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let titles = parts(&mari.get(&place));
        let now = begins(&app, &mut mari, &place, 90);
        let mut seen = Vec::new();
        for _ in 0..60 {
            let page = mari.get(now);
            let title = page.words_in("h1").unwrap();
            if title == "That was tonight" {
                break;
            }
            if seen.last() != Some(&title) {
                seen.push(title);
            }
            app.clock.advance(60);
            mari.post(now, &[("do", "next")]).goes_to(now);
        }
        assert_eq!(seen, titles);
        mari.get(now).shows("That was tonight").links_to(&format!("{place}/after"));
        mari.get(&format!("{place}/after")).links_to(&format!("/en/c/{group}/promised"));
        mari.get(now);
        mari.post(now, &[("do", "back")]).goes_to(now);
        assert_eq!(mari.get(now).words_in("h1").unwrap(), "The closing round");
    }

    fn one_step_stands_on_the_screen_at_a_time_and_the_first_words_before_it(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        let page = mari.get(now);
        page.shows("Let us begin with a short round").shows("Step 1 of 4").shows("Pick a way").shows_not("Come back once");
        page.links_to(&format!("{now}?step=2"));
        assert_eq!(page.count("button[value=next]"), 0, "its own steps come first");
        let last = mari.get(&format!("{now}?step=4"));
        last.shows("Step 4 of 4").links_to(&format!("{now}?step=3"));
        assert_eq!(last.count("button[value=next]"), 1);
        mari.get(&format!("{now}?step=all")).shows("Pick a way").shows("Come back once");
        for odd in ["0", "99", "-1", "x"] {
            mari.get(&format!("{now}?step={odd}")).is_well().shows("Step");
        }
    }

    fn twenty_five_minutes_late_the_close_keeps_its_time(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 65);
        let page = mari.get(now);
        let closing = page.words_in("main ol.list > li:last-child .meta").unwrap();
        assert_eq!(closing, "about 9 minutes", "a minute for each of seven, and two");
        mari.post(now, &[("do", "sooner")]).goes_to(now);
        mari.post(now, &[("do", "sooner")]).goes_to(now);
        mari.post(now, &[("do", "sooner")]).goes_to(now);
        let page = mari.get(now);
        page.shows("left out, unless you go faster");
        assert_eq!(page.words_in("main ol.list > li:last-child .meta").unwrap(), "about 9 minutes");
        mari.post(now, &[("do", "people"), ("people", "4")]).goes_to(now);
        assert_eq!(mari.get(now).words_in("main ol.list > li:last-child .meta").unwrap(), "about 6 minutes");
    }

    fn a_pause_takes_nothing_from_a_part_and_a_second_tap_goes_one_step(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        mari.post(now, &[("do", "pause")]).goes_to(now);
        app.clock.advance(300);
        mari.get(now).shows("You are having a pause");
        mari.post(now, &[("do", "resume")]).goes_to(now);
        let page = mari.get(now);
        page.shows_not("You are having a pause").shows("The opening round");
        let form = page.attributes("main form input[name=form]", "value").remove(0);
        for _ in 0..2 {
            mari.post_raw(now, &[("form", &form), ("do", "next")]).goes_to(now);
        }
        // Doing, then looking back: one step, not two.
        assert_eq!(mari.get(now).words_in("h1").unwrap(), "The opening round");
    }

    fn it_goes_on_when_her_session_has_ended(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        app.clock.advance(40 * 60);
        mari.get(&place).asks_to_sign_in();
        let page = mari.get(now);
        page.is_well().shows_not("Mari");
        assert_eq!(page.count("html[data-signed-in]"), 0, "it does not cover itself");
        mari.post(now, &[("do", "skip")]).goes_to(now);
        mari.get("/en/now/moment").shows("What is happening");
        mari.get("/en/now/moment/1").is_well();
        // The ticket opens nothing else, and is put away by a tap.
        mari.get(&format!("/en/c/{group}")).asks_to_sign_in();
        mari.get(now);
        mari.post(now, &[("do", "away")]).goes_to(now);
        mari.get(now).shows("A screen for tonight");
    }

    fn hiding_puts_the_ticket_away(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        mari.post("/hide", &[("lang", "en")]).is(303);
        assert!(mari.cookie("__Host-t").is_none_or(str::is_empty));
        mari.get(now).shows_not("opening round");
    }

    fn a_code_opens_one_screen_for_ten_minutes_and_that_screen_shows_and_does_nothing_else(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        let letters = code(&mut mari);
        let mut screen = opens(&app, &letters.to_uppercase());
        let page = screen.get(now);
        page.shows("The opening round").shows_not("Mari");
        assert_eq!(page.count("button[value=next]") + page.count("a[href*='/c/']"), 0);
        let html = String::from_utf8_lossy(&page.bytes);
        assert!(html.contains("Where are we now?"), "without script she looks again by a tap");
        // It follows: what the look-out says changes when the evening goes on.
        let before = screen.get("/en/now/at").words();
        assert_eq!(mari.get("/en/now/at").words(), before);
        mari.get(now);
        mari.post(now, &[("do", "next")]).goes_to(now);
        assert_ne!(screen.get("/en/now/at").words(), before);
        screen.get(now);
        screen.post(now, &[("do", "next")]).is_not_here();
        screen.post(now, &[("do", "screen")]).is_not_here();
        screen.get("/en/now/moment").goes_to("/en/ideas/g");
        // Used up; a wrong one and an old one say so and keep what was typed.
        let mut second = app.visitor();
        second.get(now);
        let page = second.post("/en/now/code", &[("letters", &letters)]);
        page.refuses("letters");
        assert_eq!(page.field("letters"), letters);
        let old = code(&mut mari);
        app.clock.advance(11 * 60);
        second.post("/en/now/code", &[("letters", &old)]).refuses("letters");
        for odd in ["", "ŵ", "        ", "'; --", "abcdefghi"] {
            second.post("/en/now/code", &[("letters", odd)]).refuses("letters");
        }
    }

    fn phones_follow_only_where_the_group_said_so(app) {
        let (mut mari, group) = mari(&app);
        let mut robin = scenes::comes(&app, &mut mari, group, "Robin", Role::Member);
        let phones = format!("/en/c/{group}/phones");
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        robin.get(&phones).shows("phones stay away").shows_not("Let phones show");
        robin.post(&phones, &[]).shows("phones stay away");
        robin.post(&format!("{phones}/may"), &[("may", "yes")]).is_not_here();
        mari.get(&phones).shows("phones stay away");
        mari.post(&format!("{phones}/may"), &[("may", "yes")]).goes_to(&phones);
        robin.get(&phones).shows("your phone may show");
        robin.post(&phones, &[]).goes_to(now);
        let page = robin.get(now);
        page.shows("The opening round");
        assert_eq!(page.count("button[value=next]"), 0);
        // One code for as many as come, until the group thinks again.
        let letters = code(&mut mari);
        for _ in 0..2 {
            opens(&app, &letters);
        }
        mari.get(&phones);
        mari.post(&format!("{phones}/may"), &[("may", "no")]).goes_to(&phones);
        let mut late = app.visitor();
        late.get(now);
        late.post("/en/now/code", &[("letters", &letters)]).refuses("letters");
        robin.get(now).shows("A screen for tonight");
    }

    fn a_ticket_ends_with_what_it_was_given_for(app) {
        let (mut mari, group) = mari(&app);
        let mut rhian = scenes::comes(&app, &mut mari, group, "Rhian", Role::Facilitator);
        let place = plan(&mut mari, group, &[]);
        let now = begins(&app, &mut mari, &place, 90);
        rhian.get(&format!("{place}/now")).goes_to(now);
        rhian.get(now).shows("The opening round");
        app.meddle("UPDATE members SET role = 'member' WHERE name_used = 'Rhian'");
        rhian.get(now).shows("A screen for tonight");
        // Whoever follows sees the end once, and nothing after the time it must end.
        let letters = code(&mut mari);
        let mut screen = opens(&app, &letters);
        let letters = code(&mut mari);
        let mut other = opens(&app, &letters);
        app.clock.advance(91 * 60);
        other.get(now).shows("A screen for tonight");
        screen.get(now).shows("A screen for tonight");
        mari.get(now).shows("The opening round");
    }

    fn what_was_gone_through_without_a_network_is_caught_up(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let titles = parts(&mari.get(&place));
        let now = begins(&app, &mut mari, &place, 90);
        let page = mari.get("/en/now/all");
        assert_eq!(page.count("section[data-at]"), titles.len(), "every part is on the page");
        page.shows("Let us begin with a short round").shows("Other ways to take part");
        mari.get(now);
        mari.post(now, &[("do", "to"), ("at", "2")]).goes_to(now);
        assert_eq!(mari.get(now).words_in("h1").unwrap(), titles[2]);
        mari.post(now, &[("do", "to"), ("at", "1")]).goes_to(now);
        assert_eq!(mari.get(now).words_in("h1").unwrap(), titles[2], "never back");
        mari.post(now, &[("do", "to"), ("at", "99")]).is(409).shows("Look at the plan again");
    }

    fn a_step_of_a_long_evening_is_light_and_so_is_all_of_it(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[("minutes", "180")]);
        let now = begins(&app, &mut mari, &place, 180);
        mari.header("accept-encoding", "br");
        let page = mari.get(now);
        assert!(page.wire_length() < 5_000, "{} bytes", page.wire_length());
        let all = mari.get("/en/now/all");
        assert!(all.wire_length() < 12_000, "{} bytes", all.wire_length());
    }
}

on_each_engine! { house_of_sisters =>
    fn an_evening_speaks_in_the_words_that_its_group_uses_for_itself(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        mari.get(&format!("/en/c/{group}/phones")).is_well().shows("the sisters in this group.");
        mari.get(&format!("/cy/c/{group}/phones")).is_well().shows("y chwiorydd yn y grŵp hwn.");
        begins(&app, &mut mari, &place, 90);
        mari.get(&format!("{place}/after")).is_well().shows("Write a note for holders").shows_not("facilitator");
        // The evening itself, on a ticket that knows no account: this group's words too, on a second screen as well.
        let code = code(&mut mari);
        let mut screen = opens(&app, &code);
        screen.get("/en/now").is_well();
        // Beyond the group everything says the usual words.
        mari.get("/en/ideas").is_well().shows_not("sisters");
    }
}
