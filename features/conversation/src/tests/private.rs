use groups::Role;
use scenes::comes;
use testing::on_each_engine;

use super::scene::{PASSPHRASE, house, scene};

on_each_engine! { house =>
    fn what_she_writes_privately_is_read_by_her_and_her_facilitators_alone(app) {
        let mut all = scene(&app);
        let mut sioned = comes(&app, &mut all.mari, all.group, "Sioned", Role::Facilitator);
        let word = all.at("word");
        let page = all.robin.get(&word);
        page.is_well().shows("have not said when they read").links_to("/en/help").shows("can’t help in an emergency");
        all.robin.post_and_follow(&word, &[("words", "canaryquiet: may I sit by the door?")]).shows("canaryquiet");
        all.nia.get(&word).is_well().shows_not("canaryquiet");
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        all.mari.get(&word).shows("Robin").shows("waits for an answer").links_to(&with);
        all.mari.get(&with).shows("canaryquiet");
        sioned.get(&with).shows("canaryquiet");
        all.nia.get(&with).is_not_here();
        all.mari.post_and_follow(&with, &[("words", "canaryanswer: of course")]).shows("canaryanswer");
        all.mari.get(&word).shows_not("waits for an answer");
        all.robin.get(&word).shows("canaryanswer").shows("Mari");
        all.robin.get(&all.at("test-cards")).shows("A facilitator wrote to you privately");
        sioned.get(&with).shows("canaryanswer");
        for canary in ["canaryquiet", "canaryanswer"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
        }
    }

    fn words_she_brings_stand_in_the_box_and_nothing_is_sent_before_she_sends_it(app) {
        let mut all = scene(&app);
        let begin = all.at("word/begin");
        let word = all.at("word");
        all.robin.get(&word);
        let page = all.robin.post(&begin, &[("words", "canarybrought\nin two lines")]);
        page.is_well().sends_to(&word);
        assert_eq!(page.field("words").trim(), "canarybrought\nin two lines");
        all.mari.get(&word).shows("Nobody has written privately.");
        all.robin.get(&word).shows_not("canarybrought");
        assert_eq!(app.columns_with("canarybrought"), Vec::<String>::new());
        // Whoever holds the group has no box of her own.
        all.mari.post(&begin, &[("words", "hello")]).is_not_here();
    }

    fn a_facilitator_she_is_kept_apart_from_reads_none_of_it_and_the_other_does(app) {
        let mut all = scene(&app);
        let mut sioned = comes(&app, &mut all.mari, all.group, "Sioned", Role::Facilitator);
        let word = all.at("word");
        all.robin.get(&word);
        all.robin.post(&word, &[("words", "canarybefore: written to both")]).is(303);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        all.mari.get(&with).shows("canarybefore");
        all.mari.post(&with, &[("words", "canaryfrommari")]).is(303);
        all.mari.get(&with);
        let mari = all.handle(&app, "Mari").to_string();
        all.robin.get(&all.at("quiet"));
        all.robin.post(&all.at("quiet"), &[("keep", &mari)]).is(303);
        all.robin.get(&word).shows("A facilitator you are kept apart from does not read it.").shows_not("canaryfrommari");
        all.robin.post_and_follow(&word, &[("words", "canarytoone: about her")]).shows("canarytoone");

        sioned.get(&word).shows("Robin").shows("waits for an answer");
        sioned.get(&with).shows("canarytoone");
        // To the one it may be about nothing is there: no name, no page, no card, and no key in the store.
        all.mari.get(&word).shows_not("Robin").shows("Nobody has written privately.");
        all.mari.get(&with).is_not_here();
        all.mari.get(&word);
        all.mari.post(&with, &[("words", "hello")]).is_not_here();
        all.mari.get(&all.at("test-cards")).shows_not("waits for an answer");
        let under = all.at("word/one/");
        for one in sioned.get(&with).links().into_iter().filter(|link| link.starts_with(&under)) {
            all.mari.get(&one).is_not_here();
        }
        let handles = ["Mari", "Sioned", "Robin"].map(|name| all.handle(&app, name).to_vec());
        let keys = || {
            let rows: Vec<_> =
                app.every_byte().into_iter().filter(|(column, _)| column == "main.private_keys.handle").collect();
            handles.each_ref().map(|handle| rows.iter().filter(|(_, bytes)| bytes == handle).count())
        };
        assert_eq!(keys(), [2, 3, 3]);
        sioned.get(&with);
        sioned.post(&with, &[("words", "canaryanswer")]).is(303);
        all.robin.get(&word).shows("canaryanswer");
        assert_eq!(keys(), [2, 4, 4]);
    }

    fn where_nobody_may_read_it_nothing_is_taken_from_her(app) {
        let mut all = scene(&app);
        let mari = all.handle(&app, "Mari").to_string();
        all.robin.get(&all.at("quiet"));
        all.robin.post(&all.at("quiet"), &[("keep", &mari)]).is(303);
        let word = all.at("word");
        let page = all.robin.get(&word);
        page.is_well().shows("Just now nobody here can read private words from you.").links_to("/en/say");
        assert!(!page.has_field("words"));
        all.robin.post(&word, &[("words", "canarynobody")]).is_not_here();
    }

    fn facilitators_answer_and_do_not_write_first(app) {
        let mut all = scene(&app);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Nia")));
        all.mari.get(&with).is_not_here();
        all.mari.get(&all.at("board"));
        all.mari.post(&with, &[("words", "hello")]).is_not_here();
        all.mari.get(&all.at("board"));
        all.mari.post(&all.at("word"), &[("words", "hello")]).is_not_here();
    }

    fn the_box_says_when_somebody_reads(app) {
        let mut all = scene(&app);
        let times = all.at("word/times");
        all.robin.get(&times).is_not_here();
        all.mari.get(&times).is_well();
        all.mari.post(&times, &[("days", "2"), ("days", "4"), ("starts", "8pm"), ("ends", "6pm")]).is(422).refuses("ends");
        all.mari.post(&times, &[("days", "2"), ("starts", "soon"), ("ends", "20:00")]).is(422).refuses("starts");
        all.mari.post(&times, &[("days", "2"), ("days", "4"), ("starts", "6pm"), ("ends", "20.00")]).is(303);
        // It is Tuesday, 19:40.
        let word = all.at("word");
        all.robin.get(&word).shows("Tuesday, Thursday · 18:00–20:00").shows("It is a time when somebody reads.");
        app.clock.advance(12 * 60);
        all.robin.get(&word).is_well();
        app.clock.advance(12 * 60);
        all.robin.get(&word).shows("Somebody reads this next: Thursday 26 November, 18:00");
    }

    fn i_am_here_for_you_is_begun_by_a_person_with_her_times(app) {
        let mut all = scene(&app);
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "Could somebody ring me?")]).is(303);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        let begin = format!("{with}?begin=here");
        // Nothing is offered before she said when she is there.
        assert_eq!(all.mari.get(&begin).field("words"), "");
        let times = all.at("word/times");
        all.mari.get(&times);
        all.mari.post(&times, &[("days", "4"), ("starts", "18:00"), ("ends", "20:00")]).is(303);
        let begun = all.mari.get(&begin).field("words");
        assert!(begun.starts_with("I am here for you.") && begun.contains("Thursday · 18:00–20:00"), "{begun}");
        all.robin.get(&all.at("word")).shows_not("I am here for you");
    }

    fn she_takes_private_words_back_for_everybody(app) {
        let mut all = scene(&app);
        let word = all.at("word");
        all.robin.get(&word);
        all.robin.post(&word, &[("words", "canaryback")]).is(303);
        let under = all.at("word/one/");
        let one = all.robin.get(&word).links().into_iter().find(|link| link.starts_with(&under)).unwrap();
        all.nia.get(&one).is_not_here();
        all.mari.get(&one).is_well().shows("canaryback").links_to(&format!("{one}/about"));
        all.mari.post(&format!("{one}/taking-back"), &[]).is(303);
        all.robin.get(&one).shows("canaryback");
        all.robin.post(&format!("{one}/taking-back"), &[]).is(303);
        all.robin.get(&word).shows_not("canaryback");
        let rows = app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.private_")).count();
        assert_eq!(rows, 0);
    }

    fn private_rows_that_were_swapped_are_refused(app) {
        let mut all = scene(&app);
        let word = all.at("word");
        for words in ["canaryone", "canarytwo"] {
            all.robin.get(&word);
            all.robin.post(&word, &[("words", words)]).is(303);
        }
        app.meddle("UPDATE private_words SET sealed = (SELECT p.sealed FROM private_words p ORDER BY p.seq LIMIT 1)");
        all.robin.get(&word).is_well().shows("canaryone").shows("These words can’t be shown.").shows_not("canarytwo");
        app.meddle("UPDATE private_words SET day = '2026-01-01'");
        all.robin.get(&word).is_well().shows_not("canaryone");
    }

    fn a_new_passphrase_still_opens_them(app) {
        let mut all = scene(&app);
        let word = all.at("word");
        all.robin.get(&word);
        all.robin.post(&word, &[("words", "canarykept")]).is(303);
        let new = "saffron pebble orchard thimble canoe";
        let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")];
        all.robin.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        all.robin.post("/en/account/key", &fields).is(303);
        all.robin.get(&word).shows("canarykept");
    }
}
