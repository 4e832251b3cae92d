use testing::on_each_engine;

use super::scene::{house, path_of, scene, writes};

fn rows(app: &testing::TestApp, column: &str) -> usize {
    app.every_byte().into_iter().filter(|(found, _)| found == column).count()
}

on_each_engine! { house =>
    fn what_is_too_long_comes_back_with_a_sentence_and_her_words(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        let long = "canarylong ".repeat(100_000);
        all.robin.get(&talk);
        let page = all.robin.post(&talk, &[("words", &long), ("note", "")]);
        page.is(422).refuses("words");
        assert!(page.field("words").starts_with("canarylong canarylong") && page.field("words").len() > 1_000_000);
        let page = all.robin.post(&talk, &[("words", "short"), ("note", &"n".repeat(121))]);
        page.is(422).refuses("note");
        assert_eq!(page.field("words"), "short");
        for empty in ["", "  \n ", "\u{200B}\u{202E}"] {
            all.robin.post(&talk, &[("words", empty)]).is(422).refuses("words");
        }
        let word = all.at("word");
        all.robin.get(&word);
        let page = all.robin.post(&word, &[("words", &long)]);
        page.is(422).refuses("words");
        assert!(page.field("words").len() > 1_000_000);
        assert_eq!(rows(&app, "main.posts.id") + rows(&app, "main.private_words.id"), 0);
        assert_eq!(app.columns_with("canarylong"), Vec::<String>::new());
    }

    fn the_longest_message_fits_in_every_script(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        let words = "🌿".repeat(3000);
        all.robin.get(&talk);
        all.robin.post(&talk, &[("words", &words), ("note", &"🌿".repeat(120))]).is(303);
        all.nia.get(&talk).shows(&words);
    }

    fn every_script_is_shown_as_it_was_written(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        for words in ["مرحبا بكم", "Bore da, ŵyl a thŷ", "👩‍👧 🌧️", "<b>not bold</b> & \"quoted\" {{ t }}", "one\n\ntwo"] {
            writes(&mut all.robin, all.group, words);
        }
        let page = all.nia.get(&talk);
        page.shows("مرحبا بكم").shows("ŵyl a thŷ").shows("👩‍👧").shows("<b>not bold</b> & \"quoted\" {{ t }}");
        assert!(page.html.contains("one\n\ntwo") && !page.html.contains("<b>not bold"));
        assert_eq!(page.count("p.words[dir=auto]"), 5);
        writes(&mut all.robin, all.group, "be\u{7}fo\u{202E}re\u{0}");
        all.nia.get(&talk).shows("before");
    }

    fn two_taps_are_one_message(app) {
        let mut all = scene(&app);
        let (talk, word) = (all.at("talk"), all.at("word"));
        all.robin.get(&talk);
        let fields = [("words", "once only"), ("note", "")];
        all.robin.post(&talk, &fields).is(303);
        all.robin.post_again(&talk, &fields).is(303);
        assert_eq!(rows(&app, "main.posts.id"), 1);
        all.robin.get(&word);
        all.robin.post(&word, &[("words", "once")]).is(303);
        all.robin.post_again(&word, &[("words", "once")]).is(303);
        assert_eq!(rows(&app, "main.private_words.id"), 1);
        let one = path_of(&all.nia.get(&talk), all.group);
        all.nia.get(&one);
        all.nia.post(&one, &[("words", "twice")]).is(303);
        all.nia.post_again(&one, &[("words", "twice")]).is(303);
        assert_eq!(rows(&app, "main.posts.id"), 2);
    }

    fn a_form_by_hand_or_with_strange_ids_does_nothing(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        assert_ne!(all.robin.post_raw(&talk, &[("words", "forged")]).status, 303);
        for path in ["said/nothing", "said/aaaaaaaaaaaaaaaaaaaaaaaaaa", "word/one/%00", "word/with/x", "talk/one/🌿"] {
            let path = all.at(path);
            let page = all.robin.get(&path.replace('🌿', "%F0%9F%8C%BF"));
            assert!(page.status == 404 || (page.status == 200 && page.count("li") == 0), "{path}: {}", page.status);
        }
        assert_eq!(rows(&app, "main.posts.id"), 0);
    }

    fn words_from_a_session_that_ended_come_back_to_her(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.robin.get(&talk);
        app.clock.advance(16 * 60);
        let page = all.robin.post(&talk, &[("words", "canarykept"), ("note", "")]);
        page.asks_to_sign_in();
        assert_eq!(rows(&app, "main.posts.id"), 0);
        assert_eq!(rows(&app, "main.kept_words.sealed"), 1);
        assert_eq!(app.columns_with("canarykept"), Vec::<String>::new());
    }
}
