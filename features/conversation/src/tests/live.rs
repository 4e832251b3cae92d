use testing::on_each_engine;

use super::scene::{house, path_of, scene, writes};

on_each_engine! { house =>
    fn an_open_screen_hears_ids_and_fetches_its_own_lines(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canaryone");
        let page = all.nia.get(&talk);
        let live = page.attributes("ol[data-live]", "data-live").pop().unwrap();
        assert_eq!(live, talk);
        assert_eq!(page.attributes("ol[data-live]", "aria-live"), ["polite"]);
        let last = page.attributes("ol[data-live]", "data-last").pop().unwrap();

        let mut stream = all.nia.listen(&format!("{talk}/live"));
        assert_eq!(stream.status, 200);
        writes(&mut all.robin, all.group, "canarytwo in a hurry");
        let heard = stream.next(5).unwrap();
        let one = path_of(&all.mari.get(&talk), all.group);
        let id = one.rsplit_once('/').unwrap().1;
        assert_eq!(heard, format!("event: changed\ndata: {id}"));

        let lines = all.nia.get(&format!("{talk}/after/{last}"));
        lines.is_well().shows("canarytwo in a hurry").shows_not("canaryone");
        assert_eq!(lines.count("li"), 1);
        assert_eq!(lines.count("main, form"), 0);

        // A change and a taking back are heard the same way, and the one line is fetched anew.
        all.robin.get(&format!("{one}/change"));
        all.robin.post(&format!("{one}/change"), &[("words", "canarythree")]).is(303);
        assert_eq!(stream.next(5).unwrap(), format!("event: changed\ndata: {id}"));
        all.nia.get(&format!("{talk}/one/{id}")).shows("canarythree");
        all.robin.get(&one);
        all.robin.post(&format!("{one}/taking-back"), &[]).is(303);
        assert_eq!(stream.next(5).unwrap(), format!("event: changed\ndata: {id}"));
        all.nia.get(&format!("{talk}/one/{id}")).shows("took her words back").shows_not("canarythree");
    }

    fn what_the_page_fetches_by_itself_keeps_no_session_alive(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.nia.get(&talk).is_well();
        for _ in 0..2 {
            app.clock.advance(7 * 60);
            all.nia.get(&all.at("talk/after/0")).is_well();
            assert_eq!(all.nia.listen(&all.at("talk/live")).status, 200);
        }
        app.clock.advance(2 * 60);
        all.nia.get(&talk).asks_to_sign_in();
        assert_ne!(all.nia.listen(&all.at("talk/live")).status, 200);
    }

    fn no_word_of_hers_stands_in_an_address(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.robin.get(&talk);
        let page = all.robin.post(&talk, &[("words", "canaryaddress"), ("note", "canarynote")]);
        page.goes_to(&format!("{talk}?said=said-conversation-sent"));
        let page = all.robin.get(&talk);
        for link in page.links().into_iter().chain(page.forms()) {
            assert!(!link.contains("canary"), "{link}");
        }
    }
}
