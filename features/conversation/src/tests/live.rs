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

    fn a_screen_hears_nothing_of_a_woman_kept_apart_and_no_number_tells(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        let robin = all.handle(&app, "Robin").to_string();
        all.nia.get(&all.at("quiet"));
        all.nia.post(&all.at("quiet"), &[("keep", &robin)]).is(303);
        let page = all.nia.get(&talk);
        assert_eq!(page.attributes("ol[data-live]", "data-last"), ["start"]);
        let (mut nia, mut mari) = (all.nia.listen(&format!("{talk}/live")), all.mari.listen(&format!("{talk}/live")));
        writes(&mut all.robin, all.group, "canaryhidden");
        let hidden = path_of(&all.mari.get(&talk), all.group);
        let hidden = hidden.rsplit_once('/').unwrap().1.to_owned();
        assert_eq!(mari.next(20).unwrap(), format!("event: changed\ndata: {hidden}"));
        writes(&mut all.mari, all.group, "canaryseen");
        let seen = path_of(&all.mari.get(&talk), all.group);
        let seen = seen.rsplit_once('/').unwrap().1.to_owned();
        assert_ne!(seen, hidden);
        // What she hears first is the second message: of the first one there was nothing.
        assert_eq!(nia.next(20).unwrap(), format!("event: changed\ndata: {seen}"));
        for path in [talk.clone(), format!("{talk}/after/start"), format!("{talk}/after/{seen}"), all.at("board")] {
            let page = all.nia.get(&path);
            page.is_well().shows_not("canaryhidden");
            assert!(!page.html.contains(&hidden) && !page.html.contains("data-seq"), "{path}");
        }
        all.nia.get(&format!("{talk}/one/{hidden}")).shows_not("canaryhidden");
        // A notice is no line of this page.
        all.mari.get(&all.at("board"));
        all.mari.post(&all.at("board"), &[("words", "a notice")]).is(303);
        all.mari.get(&talk);
        writes(&mut all.mari, all.group, "canarythird");
        let third = path_of(&all.nia.get(&talk), all.group);
        assert_eq!(nia.next(20).unwrap(), format!("event: changed\ndata: {}", third.rsplit_once('/').unwrap().1));
    }

    fn fifty_are_on_a_page_also_when_others_are_kept_out_of_it(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        for number in 1..=26 {
            if number % 5 == 1 {
                writes(&mut all.robin, all.group, &format!("robin{number}."));
            }
            writes(&mut all.mari, all.group, &format!("marione{number}."));
            writes(&mut all.mari, all.group, &format!("maritwo{number}."));
        }
        let robin = all.handle(&app, "Robin").to_string();
        all.nia.get(&all.at("quiet"));
        all.nia.post(&all.at("quiet"), &[("keep", &robin)]).is(303);
        let page = all.nia.get(&talk);
        assert_eq!(page.count("ol li"), 50);
        let earlier = page.links().into_iter().find(|link| link.contains("/before/")).unwrap();
        let page = all.nia.get(&earlier);
        page.shows("marione1.").shows("maritwo1.").shows_not("robin1.");
        assert_eq!(page.count("ol li"), 2);
    }

    fn a_stream_ends_when_she_hides_and_when_she_has_no_place_any_more(app) {
        let mut all = scene(&app);
        let live = all.at("talk/live");
        all.nia.get(&all.at("talk")).is_well();
        let mut stream = all.nia.listen(&live);
        assert_eq!(stream.status, 200);
        let begun = std::time::Instant::now();
        all.nia.post("/hide", &[("lang", "en")]).is(303);
        // At once, not at the next look after half a minute.
        assert_eq!(stream.next(25), None);
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());

        all.robin.get(&all.at("talk")).is_well();
        let mut stream = all.robin.listen(&live);
        assert_eq!(stream.status, 200);
        app.meddle("UPDATE members SET state = 'left' WHERE name_used = 'Robin'");
        let begun = std::time::Instant::now();
        writes(&mut all.mari, all.group, "canaryafter");
        assert_eq!(stream.next(25), None);
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
    }

    fn a_stream_ends_when_her_session_has_ended_elsewhere(app) {
        let mut all = scene(&app);
        all.nia.get(&all.at("talk")).is_well();
        let mut stream = all.nia.listen(&all.at("talk/live"));
        assert_eq!(stream.status, 200);
        // Nobody says so to the screen; the next message is what asks.
        let account = app.app.database.read(|store| groups::people(store, all.group)).unwrap();
        let account = account.into_iter().find(|person| person.name_used == "Nia").unwrap().account.unwrap();
        app.app.keystore.end_sessions_of(account, None).unwrap();
        writes(&mut all.mari, all.group, "canarylater");
        let begun = std::time::Instant::now();
        assert_eq!(stream.next(25), None);
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
    }

    fn what_the_page_fetches_by_itself_keeps_no_session_alive(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.nia.get(&talk).is_well();
        for _ in 0..2 {
            app.clock.advance(7 * 60);
            all.nia.get(&all.at("talk/after/start")).is_well();
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
