use groups::Role;
use scenes::comes;
use testing::on_each_engine;

use super::scene::{PASSPHRASE, Scene, house, scene};

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
        let begin = format!("{with}/begin");
        let here = ("begin", "here");
        let begins = |all: &mut Scene, fields: &[(&str, &str)]| {
            all.mari.get(&with).is_well().shows_not("canaryhours");
            let page = all.mari.post(&begin, fields);
            page.is_well().sends_to(&with);
            page.field("words").trim().to_owned()
        };
        // Her own day and hours, one of them, or neither: nothing is said that she did not say.
        assert_eq!(begins(&mut all, &[here]), "I am here for you.");
        let said = begins(&mut all, &[here, ("day", "2"), ("hours", "canaryhours 10 to 12")]);
        assert_eq!(said, "I am here for you. This is when you can find me:\nThursday 26 November: canaryhours 10 to 12");
        let said = begins(&mut all, &[here, ("day", ""), ("hours", "I can ring you after tea.")]);
        assert!(said.ends_with("find me:\nI can ring you after tea."), "{said}");
        assert!(begins(&mut all, &[here, ("day", "0")]).ends_with("find me:\nTuesday 24 November"));
        for (field, value) in [("day", "99"), ("day", "-1"), ("day", "🌿"), ("hours", "x".repeat(81).as_str())] {
            all.mari.get(&with);
            let page = all.mari.post(&begin, &[here, (field, value)]);
            page.is(422).refuses(field);
        }
        assert_eq!(app.columns_with("canaryhours"), Vec::<String>::new());
        all.robin.get(&all.at("word")).shows_not("I am here for you");
        all.robin.get(&all.at("word"));
        all.robin.post(&begin, &[here]).is_not_here();
        // Where she says nothing of her own, it says when the group's messages are read.
        let times = all.at("word/times");
        all.mari.get(&times);
        all.mari.post(&times, &[("days", "4"), ("starts", "18:00"), ("ends", "20:00")]).is(303);
        let begun = begins(&mut all, &[here]);
        assert!(begun.starts_with("I am here for you.") && begun.contains("Thursday · 18:00–20:00"), "{begun}");
        all.robin.get(&all.at("word")).shows_not("I am here for you");
        // In Welsh there are two words for you.
        let welsh = |path: &str| path.replacen("/en/", "/cy/", 1);
        all.mari.get(&welsh(&with));
        let close = all.mari.post(&welsh(&begin), &[("begin", "close"), ("hours", "heno")]).field("words");
        assert!(close.trim().starts_with("Rydw i yma i ti.") && close.trim().ends_with("heno"), "{close}");
    }

    fn the_beginning_is_put_before_what_she_wrote_and_nothing_of_hers_is_lost(app) {
        let mut all = scene(&app);
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "Could somebody ring me?")]).is(303);
        let with = all.at(&format!("word/with/{}", all.handle(&app, "Robin")));
        let page = all.mari.get(&with);
        let begin = page.attributes("button[name=begin]", "formaction").remove(0);
        assert_eq!(page.count("main form"), 1, "two forms: one of them loses what stands in the other");
        // The box, the day, the hours and the tick go with the button, as they stand in the form.
        let hers = [("begin", "here"), ("words", "Canary,\nI will ring."), ("day", "2"), ("hours", "after tea"), ("promise", "some")];
        let page = all.mari.post(&begin, &hers);
        let first = "I am here for you. This is when you can find me:\nThursday 26 November: after tea";
        assert_eq!(page.field("words").trim(), format!("{first}\n\nCanary,\nI will ring."));
        assert_eq!([page.field("day"), page.field("hours")], ["2", "after tea"]);
        assert!(page.html.contains("value=\"2\" checked"), "the promise stays ticked, with its day");
        // Another day makes another beginning, not two; what she changed in it stays.
        let (words, begun) = (page.field("words").to_owned(), page.field("begun").to_owned());
        let again = [("begin", "here"), ("words", words.trim()), ("begun", &begun), ("day", "0"), ("hours", "")];
        let page = all.mari.post(&begin, &again);
        assert!(page.field("words").trim().ends_with("find me:\nTuesday 24 November\n\nCanary,\nI will ring."));
        assert_eq!(page.field("words").matches("I am here").count(), 1);
        let changed = [("begin", "here"), ("words", "I am here for you, always."), ("begun", &begun), ("day", ""), ("hours", "")];
        assert!(all.mari.post(&begin, &changed).field("words").ends_with("I am here for you, always."));
    }

    fn a_promise_after_her_words_is_begun_with_whom_and_the_day_if_she_ticks_it(app) {
        let mut all = scene(&app);
        all.robin.get(&all.at("word"));
        all.robin.post(&all.at("word"), &[("words", "Could somebody ring me?")]).is(303);
        let robin = all.handle(&app, "Robin").to_string();
        let (with, to) = (all.at(&format!("word/with/{robin}")), all.at(&format!("promised/to/{robin}")));
        all.mari.get(&with);
        let page = all.mari.post(&format!("{with}/begin"), &[("begin", "here"), ("day", "2")]);
        page.shows("I promise it: take me to write it down, to her, by Thursday 26 November");
        // Refused, it still knows which day.
        all.mari.post(&with, &[("words", ""), ("promise", "2")]).is(422).shows("by Thursday 26 November");
        all.mari.get(&with);
        let sent = all.mari.post(&with, &[("words", "I am here for you."), ("promise", "2")]).is(303).location.clone().unwrap();
        assert!(sent.starts_with(&format!("{to}?by=2")), "{sent}");
        let page = all.mari.get(&sent);
        page.is_well();
        assert_eq!(["to", "by-day", "by-month", "by-year"].map(|field| page.field(field)), [&robin, "26", "11", "2026"]);
        all.robin.get(&all.at("word")).shows("I am here for you.");
        // Nothing was promised yet; she does that herself.
        all.robin.get(&all.at("promised")).shows("Nothing has been promised here yet.");
        all.mari.get(&sent);
        let fields = [("what", "I will ring you"), ("to", &robin), ("by-day", "26"), ("by-month", "11"), ("by-year", "2026")];
        all.mari.post(&all.at("promised"), &fields).is(303);
        all.robin.get(&all.at("promised")).shows("I will ring you").shows("By Thursday 26 November 2026");
        // Without a day she picks it there; without the tick she stays where she is.
        all.mari.get(&with);
        all.mari.post(&with, &[("words", "again"), ("promise", "some")]).is(303);
        let page = all.mari.get(&to);
        assert_eq!(["to", "by-day"].map(|field| page.field(field)), [robin.as_str(), ""]);
        all.mari.get(&with);
        let stays = all.mari.post(&with, &[("words", "and again")]).is(303).location.clone().unwrap();
        assert!(stays.starts_with(&with), "{stays}");
        // It is for those who hold the group, about somebody else in it.
        all.robin.get(&to).is_not_here();
        let mari = all.handle(&app, "Mari");
        all.mari.get(&all.at(&format!("promised/to/{mari}"))).is_not_here();
        all.mari.get(&all.at("promised/to/aaaaaaaaaaaaaaaaaaaaaaaaaa")).is_not_here();
        for odd in ["-1", "999999999999999999999", "x", "🌿", ""] {
            assert_eq!(all.mari.get(&format!("{to}?by={odd}")).is_well().field("by-day"), "");
        }
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
