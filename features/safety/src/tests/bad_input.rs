//! Whatever is typed: a sentence beside the field, her words kept, nothing kept twice, never a broken page.

use testing::{TestApp, on_each_engine};

use super::scene::{first, house, scene};

fn reports(app: &TestApp) -> usize {
    app.every_byte().iter().filter(|(name, _)| name == "main.reports.id").count()
}

on_each_engine! { house =>
    fn a_report_that_will_not_do_comes_back_with_its_words(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        let long = "a".repeat(2501);
        let longer = "🌿".repeat(250_000);
        let stranger = format!("facilitator-{}", foundation::Id::random().unwrap());
        let robin = all.to(&app, "Robin");
        for (to, what, field) in [
            ("", "words", "to"),
            ("everybody", "words", "to"),
            ("host", "words", "to"),
            (stranger.as_str(), "words", "to"),
            (robin.as_str(), "words", "to"),
            (sioned.as_str(), "", "what"),
            (sioned.as_str(), " \u{200b}\u{0}\n ", "what"),
            (sioned.as_str(), long.as_str(), "what"),
            (sioned.as_str(), longer.as_str(), "what"),
        ] {
            all.robin.get(&about);
            let page = all.robin.post(&about, &[("to", to), ("what", what), ("want", "my wish")]);
            page.is(422).refuses(field);
            assert_eq!(page.field("want").trim(), "my wish");
            if what == long {
                assert_eq!(page.field("what").trim(), long);
            }
        }
        all.robin.get(&about);
        all.robin.post(&about, &[("to", &sioned), ("what", "words"), ("want", &long)]).is(422).refuses("want");
        assert_eq!(reports(&app), 0);
    }

    fn emoji_and_right_to_left_arrive_as_they_were_and_what_hides_does_not(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.get(&about);
        let typed = "مرحبا 🌿 <b>ŵ</b>\u{202e}\u{7} & \"quoted\"";
        all.robin.post(&about, &[("to", &sioned), ("what", typed)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        let page = all.sioned.get(&report);
        page.shows("مرحبا 🌿 <b>ŵ</b> & \"quoted\"").shows_not("\u{202e}");
        assert_eq!(page.count(".words b"), 0);
    }

    fn two_taps_keep_one_report(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.get(&about);
        let fields = [("to", sioned.as_str()), ("what", "words")];
        all.robin.post(&about, &fields).is(303);
        all.robin.post_again(&about, &fields).is(303);
        assert_eq!(reports(&app), 1);
    }

    fn a_stale_form_gives_her_words_back(app) {
        let all = scene(&app);
        let mut she = app.visitor();
        let fields = [("to", "outside"), ("what", "words of some length that she would hate to lose")];
        she.post_raw(&all.about(), &fields).is(409).shows("words of some length");
        she.header("sec-fetch-site", "cross-site");
        she.get(&all.about());
        she.post(&all.about(), &fields).is(409).shows("That came from another website");
        assert_eq!(reports(&app), 0);
    }

    fn an_answer_and_a_new_day_that_will_not_do_come_back(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", "words")]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        let long = "b".repeat(2501);
        for answer in ["", " \u{0} ", &long] {
            all.sioned.get(&report);
            all.sioned.post(&format!("{report}/answer"), &[("answer", answer)]).is(422).refuses("answer");
        }
        for (day, month, year, why, field) in [
            ("", "", "", "why", "day"),
            ("24", "11", "2026", "why", "day"),
            ("31", "12", "2026", "why", "day"),
            ("31", "2", "2026", "why", "day"),
            ("x", "🌿", "", "why", "day"),
            ("5", "12", "2026", "", "why"),
            ("5", "12", "2026", &long, "why"),
        ] {
            all.sioned.get(&report);
            let fields = [("day-day", day), ("day-month", month), ("day-year", year), ("why", why)];
            all.sioned.post(&format!("{report}/new-day"), &fields).is(422).refuses(field);
        }
        all.sioned.get(&report);
        let place = format!("{report}/answer");
        let fields = [("answer", "Thank you.")];
        all.sioned.post(&place, &fields).is(303);
        all.sioned.post_again(&place, &fields).is(303);
        let closed = app.every_byte().into_iter().filter(|(name, _)| name == "main.promises.state").count();
        assert_eq!(closed, 1);
    }

    fn ids_that_are_none_or_somebody_elses_are_not_there(app) {
        let mut all = scene(&app);
        for id in ["x", "..", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "%00"] {
            all.robin.get(&format!("/en/say/inbox/{id}")).is_not_here();
            all.robin.get(&format!("/en/say/mine/{id}")).is_not_here();
            all.robin.get(&format!("/en/say/about/{id}")).is_not_here();
        }
        app.visitor().get("/en/say/inbox").asks_to_sign_in();
        app.visitor().get("/en/say/mine").asks_to_sign_in();
    }
}
