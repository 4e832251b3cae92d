use super::house::{Three, house};

testing::on_each_engine! { house =>
    fn a_line_and_an_answer_say_what_to_put_right_and_keep_what_was_typed(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let long = "x".repeat(1_000_000);
        for (en, cy, refused) in [
            ("", "", "en"), ("\u{202E}\u{0}", "\u{200B}", "en"), (long.as_str(), "kept", "en"), ("kept", long.as_str(), "cy"),
        ] {
            three.adds(en, cy).is(422).refuses(refused);
        }
        assert_eq!(three.adds("kept words", &long).field("en"), "kept words");
        three.adds("Te 🌿 <script>alert(1)</script> مريم", "").is(303);
        let page = three.robin.get(&three.path(""));
        page.shows("مريم");
        assert!(!page.html.contains("<script>alert"), "escaped");

        let mine = three.path("/mine");
        for (answer, words, shown, refused) in [
            ("", "kept", "nobody", "answer"), ("perhaps", "kept", "nobody", "answer"), ("yes", "kept", "everybody", "shown"),
            ("yes", "kept", "", "shown"), ("how-about", "", "nobody", "words"), ("how-about", " \u{0} ", "group", "words"),
            ("yes", long.as_str(), "nobody", "words"),
        ] {
            three.robin.get(&mine);
            let page = three.robin.post(&mine, &[("answer", answer), ("words", words), ("shown", shown), ("version", "1")]);
            page.is(422).refuses(refused);
            if words == "kept" {
                assert_eq!(page.field("words"), "kept");
            }
        }
        three.robin.get(&three.path("")).shows_not("You said");
    }

    fn a_day_that_is_none_is_refused_kindly(app) {
        let mut three = Three::new(&app);
        three.prepares();
        let (decided, review) = (three.path("/decided"), three.path("/review"));
        for (day, month, year) in [("", "", ""), ("31", "2", "2026"), ("x", "y", "z"), ("25", "11", "2026"), ("9", "9", "99999")] {
            three.mari.get(&decided);
            three.mari.post(&decided, &[("on-day", day), ("on-month", month), ("on-year", year)]).is(422).refuses("on");
        }
        for (day, month, year) in [("24", "11", "2026"), ("31", "2", "2027"), ("1", "1", "2199"), ("🌿", "1", "2027")] {
            three.mari.get(&review);
            three.mari.post(&review, &[("review-day", day), ("review-month", month), ("review-year", year)]).is(422).refuses("review");
        }
        three.mari.get(&review);
        three.mari.post(&review, &[]).is(303);
    }

    fn a_second_tap_adds_no_second_line(app) {
        let mut three = Three::new(&app);
        three.prepares();
        three.adds("Once is enough.", "").is(303);
        three.mari.post_again(&three.path("/lines/own"), &[("en", "Once is enough."), ("cy", "")]).is(303);
        let words = three.robin.get(&three.path("")).words();
        assert_eq!(words.matches("Once is enough.").count(), 1);
    }
}
