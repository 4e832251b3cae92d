//! The morning after a hard meeting.

use testing::{PASSPHRASE, on_each_engine};

use super::{after_a_hard_evening, house};

const A_DAY: i64 = 86_400;

on_each_engine! { house =>
    fn each_woman_finds_one_question_and_only_the_one_she_picks_reads_it(app) {
        let mut all = after_a_hard_evening(&app);
        let (after, talks, cards) = (all.at("after"), all.at("care/talks"), all.at("test-cards"));
        for she in [&mut all.robin, &mut all.bet, &mut all.rhian] {
            she.get(&cards).shows("There is one question for you after Monday 23 November.");
        }
        let page = all.robin.get(&after);
        page.is_well().shows("a talk with Mari").shows("a talk with Rhian").shows("people outside the group who listen");
        all.robin.post(&after, &[]).is(422).refuses("would");
        let rhian = all.handle(&app, "Rhian").to_string();
        all.robin.get(&after);
        all.robin.post_and_follow(&after, &[("would", &rhian)]);
        all.robin.get(&cards).shows_not("There is one question for you after");
        all.robin.get(&after).is_not_here();
        all.mari.get(&talks).is_well().shows_not("Robin");
        // Under the seal, and nowhere in the open.
        let robin = all.handle(&app, "Robin");
        for at in app.columns_with(robin.as_bytes()).into_iter().chain(app.columns_with(robin.to_string())) {
            assert!(!at.contains("selfcare"), "{at}");
        }
        all.mari.get(&cards).shows_not("would like a talk with you");
        all.rhian.get(&cards).shows("Somebody would like a talk with you");
        let page = all.rhian.get(&talks);
        page.is_well().shows("A talk with Robin");
        let one = page.links().into_iter().find(|link| link.starts_with(&format!("{talks}/"))).unwrap();
        all.mari.get(&one).is_not_here();
        let page = all.rhian.get(&one);
        // A promise would be read by whoever holds the group later: nothing on it makes one of her wish.
        page.is_well().shows("Write her one line here");
        assert!(!page.has_field("to") && !page.has_field("what"), "{page}");
        let asked = all.at("after/asked");
        all.robin.get(&asked).is_well().shows("Rhian can read that you would like a talk.").shows("She has not answered yet.");
        all.bet.get(&asked).is_not_here();
        all.rhian.post(&one, &[("words", "")]).is(422).refuses("words");
        all.rhian.get(&one);
        all.rhian.post(&one, &[("words", "canarytalk: Thursday at six")]).is(303);
        assert_eq!(app.columns_with("canarytalk"), Vec::<String>::new());
        all.robin.get(&cards).shows("An answer for you").shows_not("Thursday at six");
        all.robin.get(&asked).shows("canarytalk: Thursday at six");
        all.rhian.get(&one).shows("You wrote to her.").shows_not("canarytalk");
        all.rhian.post(&format!("{one}/end"), &[]).is(303);
        all.rhian.get(&talks).shows_not("Robin");
        // What was answered stays with her until she takes it away.
        all.robin.get(&asked).shows("canarytalk: Thursday at six");
        all.robin.post(&asked, &[]).is(303);
        all.robin.get(&asked).is_not_here();
        assert_eq!(app.columns_with("2027-01-19"), Vec::<String>::new());
    }

    fn she_takes_a_wish_back_and_finds_the_question_again(app) {
        let mut all = after_a_hard_evening(&app);
        let (after, asked) = (all.at("after"), all.at("after/asked"));
        let rhian = all.handle(&app, "Rhian").to_string();
        all.robin.get(&after);
        all.robin.post(&after, &[("would", &rhian)]).is(303);
        let talks = all.at("care/talks");
        let one = all.rhian.get(&talks).links().into_iter().find(|link| link.starts_with(&format!("{talks}/"))).unwrap();
        all.rhian.get(&one).is_well();
        all.robin.get(&asked);
        all.robin.post(&asked, &[]).is(303);
        all.robin.get(&after).is_well();
        // Whoever had the page open writes to nobody.
        all.rhian.post(&one, &[("words", "Thursday")]).is_not_here();
        all.rhian.get(&talks).shows_not("Robin");
    }

    fn in_her_quiet_days_a_wish_waits_and_whoever_picks_her_reads_until_when(app) {
        let mut all = after_a_hard_evening(&app);
        let (after, cards, care) = (all.at("after"), all.at("test-cards"), all.at("care/quiet"));
        all.rhian.get(&all.at("care/tonight"));
        let day = [("until-day", "30"), ("until-month", "11"), ("until-year", "2026")];
        all.rhian.post(&care, &day).is(303);
        all.robin.get(&after).is_well().shows("She reads no messages until Monday 30 November.");
        let rhian = all.handle(&app, "Rhian").to_string();
        all.robin.post(&after, &[("would", &rhian)]).is(303);
        all.rhian.get(&cards).shows_not("Somebody would like a talk with you");
        all.rhian.get(&all.at("care/tonight"));
        all.rhian.post(&format!("{care}/end"), &[]).is(303);
        all.rhian.get(&cards).shows("Somebody would like a talk with you");
    }

    fn whoever_wants_somebody_outside_leaves_no_trace_and_is_asked_still(app) {
        let mut all = after_a_hard_evening(&app);
        let after = all.at("after");
        let handles = ["Robin", "Bet"].map(|name| all.handle(&app, name));
        all.robin.get(&after);
        all.robin.post(&after, &[("would", "nothing")]).goes_to(&format!("/en/c/{}", all.group));
        all.bet.get(&after);
        all.bet.post(&after, &[("would", "outside")]).goes_to("/en/help");
        // A second tap leads there too.
        all.bet.post_again(&after, &[("would", "outside")]).goes_to("/en/help");
        all.bet.get(&after).is_well();
        for rest in ["care/talks", "test-cards"] {
            let page = all.mari.get(&all.at(rest));
            page.is_well().shows_not("Robin").shows_not("Bet").shows_not("Somebody would like");
        }
        for handle in handles {
            let at = app.columns_with(handle.as_bytes());
            assert!(at.iter().all(|column| !column.contains("selfcare")), "{at:?}");
            assert!(app.columns_with(handle.to_string()).iter().all(|column| !column.contains("selfcare")));
        }
        // A second tap finds what the first one led to.
        all.robin.post_again(&after, &[("would", "nothing")]).is(303);
    }

    fn it_is_said_once_for_a_meeting_and_taken_back_only_before_the_morning(app) {
        let mut all = after_a_hard_evening(&app);
        let hard = all.at("care/hard");
        // Whether anybody has answered shows nowhere: neither on the page nor by what may be done.
        all.rhian.get(&hard).shows("The question stands there from").shows_not("Take this back");
        all.rhian.post(&hard, &[("sure", "yes")]).is(303);
        all.robin.get(&all.at("after"));
        all.robin.post(&all.at("after"), &[("would", "nothing")]).is(303);
        all.rhian.get(&hard).shows_not("Take this back");
        all.rhian.post(&format!("{hard}/end"), &[]).is(303);
        all.bet.get(&all.at("test-cards")).shows("There is one question for you after");
        app.meddle("UPDATE selfcare_hard SET shown_from = '2026-11-25'");
        all.bet.get(&all.at("test-cards")).shows_not("There is one question for you after");
        all.rhian.get(&hard).shows("Take this back");
        all.rhian.post(&format!("{hard}/end"), &[]).is(303);
        assert_eq!(app.columns_with("2026-12-08"), Vec::<String>::new());
        // She who is in it has no such button.
        all.robin.get(&hard).is_not_here();
        all.robin.get("/en/account");
        all.robin.post(&hard, &[]).is_not_here();
    }

    fn one_who_rests_is_not_offered_for_a_talk(app) {
        let mut all = after_a_hard_evening(&app);
        let rhian = all.handle(&app, "Rhian");
        let (group, her) = (app.in_sql(all.group.as_bytes()), app.in_sql(rhian.as_bytes()));
        app.meddle(&format!(
            "INSERT INTO selfcare_pauses (group_id, handle, from_on, back_on, state) \
             VALUES ({group}, {her}, '2026-11-20', '2026-11-30', 'confirmed')"
        ));
        all.robin.get(&all.at("after")).is_well().shows("a talk with Mari").shows_not("a talk with Rhian");
        all.robin.post(&all.at("after"), &[("would", &rhian.to_string())]).is(422).refuses("would");
    }

    fn who_was_not_there_yet_is_not_asked(app) {
        let mut all = after_a_hard_evening(&app);
        app.meddle("UPDATE members SET joined_on = '2026-11-24' WHERE name_used = 'Bet'");
        all.bet.get(&all.at("test-cards")).shows_not("There is one question for you after");
        all.bet.get(&all.at("after")).is_not_here();
        all.robin.get(&all.at("after")).is_well();
    }

    fn when_the_one_she_picked_goes_she_is_asked_again_and_the_question_goes_in_time(app) {
        let mut all = after_a_hard_evening(&app);
        let after = all.at("after");
        let rhian = all.handle(&app, "Rhian").to_string();
        all.robin.get(&after);
        all.robin.post(&after, &[("would", &rhian)]).is(303);
        all.rhian.get(&all.at("test-holds")).shows("Somebody asked for a talk with you");
        all.rhian.get(&all.at("care"));
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        all.robin.get(&after).is_well().shows("a talk with Mari").shows_not("Rhian");
        let handle = all.handle(&app, "Mari").to_string();
        all.robin.post(&after, &[("would", &handle)]).is(303);
        let wish = app.columns_with("2027-01-19");
        assert_eq!(wish, ["main.selfcare_talks.gone_on"]);
        all.robin.erases_everything(PASSPHRASE);
        assert_eq!(app.columns_with("2027-01-19"), Vec::<String>::new());
        all.mari.get(&all.at("care/talks")).is_well().shows_not("Robin");
        assert!(!app.columns_with("2026-12-08").is_empty());
        app.clock.advance(14 * A_DAY);
        app.run_duties();
        assert_eq!(app.columns_with("2026-12-08"), Vec::<String>::new());
    }
}
