//! Seven ways, and asking somebody to be beside her.

use testing::on_each_engine;

use super::{Tries as _, house, kept, one, scene};

on_each_engine! { house =>
    fn the_seven_ways_are_the_same_page_for_each_and_small(app) {
        let mut all = scene(&app);
        let growing = all.at("growing");
        let page = all.robin.get(&growing);
        page.is_well().shows("Start anywhere, and stay anywhere.").shows("Two names stand on it").shows("Ask first which it is.");
        assert_eq!((page.count("article"), page.count("dl.facts > div")), (7, 28));
        page.links_to("/en/ideas/h/6#nurture").links_to("/en/ideas/a/15").links_to(&all.at("people"));
        page.links_not_to(&all.at("growing/mine")).links_not_to(&all.at("growing/meeting"));
        all.mari.get(&growing).links_to(&all.at("growing/meeting"));
        all.robin.get(&all.at("growing/try/chair")).is_not_here();
        all.robin.get(&all.at("growing/meeting")).is_not_here();
        // Nothing changes who may do what, and where that is done is said where somebody might think so.
        all.robin.get(&all.at("growing/try/evening")).is_well().links_to(&all.at("people"));
        all.robin.get(&all.at("growing/try/greet")).links_not_to(&all.at("people"));
        let style = page.attributes("link[rel=stylesheet]", "href").remove(0);
        for she in [&mut all.robin, &mut all.mari] {
            she.header("accept-encoding", "br");
            let style = she.open(&style).wire_length();
            for rest in ["growing", "growing/try/evening", "growing/mine"] {
                for language in ["en", "cy"] {
                    let length = she.open(&format!("/{language}/c/{}/{rest}", all.group)).wire_length() + style;
                    assert!(length <= 14_336, "{language} {rest}: {length} bytes");
                }
            }
        }
        app.visitor().get(&growing).asks_to_sign_in();
        let mut zola = app.joined("Zola");
        zola.get(&growing).is_not_here();
        zola.get(&all.at("growing/try/greet")).is_not_here();
    }

    fn the_card_for_everybody_is_one_line(app) {
        let mut all = scene(&app);
        for she in [&mut all.robin, &mut all.mari] {
            let page = she.get(&format!("/en/c/{}/test-cards", all.group));
            assert_eq!(page.words(), "Having a hand in this group | | Seven small ways, and how to try one");
        }
    }

    fn only_the_one_she_picks_reads_it_and_the_answer_comes_back(app) {
        let mut all = scene(&app);
        let (mine, cards) = (all.at("growing/mine"), all.at("test-cards"));
        let one = all.robin_asks(&app, "Mari", "said");
        all.robin.get(&one).is_well().shows("Mari has not answered yet.").shows("canaryline").shows("Thursday 26 November");
        // Nowhere in the open: neither her line, nor what it is, nor who the two are.
        for word in ["canaryline", "words\n", "leadership-words"] {
            assert_eq!(app.columns_with(word), Vec::<String>::new(), "{word}");
        }
        for name in ["Robin", "Mari"] {
            let handle = scenes::person(&app, all.group, name).handle;
            for at in app.columns_with(handle.as_bytes()).into_iter().chain(app.columns_with(handle.to_string())) {
                assert!(!at.contains("leadership"), "{name}: {at}");
            }
        }
        for she in [&mut all.rhian, &mut all.bet] {
            she.get(&one).is_not_here();
            she.get(&mine).is_well().shows_not("Robin").shows_not("canaryline");
            she.get(&cards).shows_not("Somebody asks you something");
            for (rest, fields) in
                [("answer", vec![("answer", "yes")]), ("word", vec![("word", "no")]), ("closure", vec![]), ("date", vec![])]
            {
                she.get("/en/account");
                she.post(&format!("{one}/{rest}"), &fields).is_not_here();
            }
            she.get("/en/account");
            she.post(&format!("{one}/end"), &[]).is(303);
            she.get("/en/account");
            she.post(&format!("{one}/word/end"), &[]);
        }
        all.mari.get(&cards).shows("Somebody asks you something");
        let page = all.mari.get(&mine);
        page.shows("Read the opening or the closing · Robin").shows("You have not answered yet.");
        let page = all.mari.get(&one);
        page.is_well().shows("canaryline: my voice").shows("Said, when we see each other");
        all.mari_says(&one, &[("answer", "yes")]).is(303);
        all.mari.get(&cards).shows_not("Somebody asks you something");
        all.robin.get(&one).shows("Mari said yes. She is beside you on this date: Thursday 26 November, 18:30");
        all.robin.get(&cards).shows("Read the opening or the closing · Mari: Mari said yes.");
        all.rhian.get(&cards).shows_not("said yes");
        // It may change until the date, and no reason is asked.
        all.mari_says(&one, &[("answer", "no")]).is(303);
        all.robin.get(&cards).shows("Mari says: not this time.");
    }

    fn another_date_is_settled_when_she_says_yes_to_it(app) {
        let mut all = scene(&app);
        let one = all.robin_asks(&app, "Mari", "none");
        let page = all.mari.get(&one);
        page.shows("Thursday 3 December");
        all.mari_says(&one, &[("answer", "other")]).is(422).refuses("on");
        let asked = all.dates[0].clone();
        // The date that was asked is no other date.
        all.mari_says(&one, &[("answer", "other"), ("on", &asked)]).is(422).refuses("on");
        let other = all.dates[1].clone();
        all.mari_says(&one, &[("answer", "other"), ("on", &other)]).is(303);
        all.robin.get(&one).shows("Mari asks: how about this date? Thursday 3 December");
        all.robin.post(&format!("{one}/date"), &[]).is(303);
        all.robin.get(&one).shows("She is beside you on this date: Thursday 3 December");
        all.mari.get(&one).shows("You said yes.").shows("Thursday 3 December");
        // Once more leads nowhere.
        all.robin.get(&one);
        all.robin.post(&format!("{one}/date"), &[]).is(409);
        // A date that is cancelled is nobody's to be kept.
        all.mari.get(&one);
        all.mari.post(&all.at(&format!("test-cancel/{other}")), &[]).is(303);
        all.robin.get(&one).shows("That date does not take place.");
        all.mari.get(&one).shows("That date does not take place.").shows_not("What do you say?");
    }

    fn what_she_typed_stays_when_something_is_missing(app) {
        let mut all = scene(&app);
        let form = all.at("growing/try/greet");
        all.robin.get(&form).is_well().shows("Not a date yet").shows("You do not need to tell us what happened.");
        let long = "a".repeat(201);
        let page = all.robin.post(&form, &[("wish", "written"), ("line", &long), ("with", "nobody")]);
        page.is(422).refuses("on").refuses("with").refuses("line");
        assert_eq!(page.field("line"), long);
        assert_eq!(page.field("wish"), "written");
        // She who holds the group asks another, not herself; a member is asked by nobody.
        let (robin, mari, rhian) = (all.handle(&app, "Robin").to_string(), all.handle(&app, "Mari").to_string(), all.handle(&app, "Rhian").to_string());
        for whom in [&robin, &mari] {
            all.mari.get(&form).shows("Rhian");
            all.mari.post(&form, &[("on", "none"), ("wish", "said"), ("with", whom)]).is(422).refuses("with");
        }
        for number in 0..5 {
            all.robin.get(&form);
            all.robin.post(&form, &[("on", "none"), ("wish", "said"), ("with", &rhian)]).is(303);
            assert_eq!(all.robin.get(&all.at("growing/mine")).count("ul.list > li"), number + 1);
        }
        all.robin.get(&form);
        let page = all.robin.post(&form, &[("on", "none"), ("wish", "said"), ("with", &rhian), ("line", "my voice")]);
        page.is(422).refuses("with").shows("You have asked five things already.");
        assert_eq!(page.field("line"), "my voice");
    }

    fn a_second_tap_finds_where_the_first_one_led(app) {
        let mut all = scene(&app);
        let (form, mine) = (all.at("growing/try/greet"), all.at("growing/mine"));
        let rhian = all.handle(&app, "Rhian").to_string();
        let fields = [("on", "none"), ("wish", "said"), ("with", rhian.as_str())];
        all.robin.get(&form);
        all.robin.post(&form, &fields).is(303);
        all.robin.post_again(&form, &fields).is(303);
        assert_eq!(all.robin.get(&mine).count("ul.list > li"), 1);
        let one = one(&mut all.robin, &mine);
        all.rhian.get(&one);
        all.rhian.post(&format!("{one}/answer"), &[("answer", "yes")]).is(303);
        // Without a date there is nothing to wait for.
        all.rhian.get(&one).shows("She would like a word, said.");
        all.rhian.post(&format!("{one}/closure"), &[]).is(303);
        all.rhian.post_again(&format!("{one}/closure"), &[]).is(303);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
    }
}
