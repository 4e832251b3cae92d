use groups::Role;
use scenes::comes;
use testing::on_each_engine;

use super::scene::{house, path_of, scene, writes};

on_each_engine! { house =>
    fn what_one_writes_the_others_read_and_nobody_else(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.robin.get(&talk).is_well().shows("There is nothing here for you to read yet.");
        let page = all.robin.post_and_follow(&talk, &[("words", "canarywords by the kettle"), ("note", "")]);
        page.shows("It is there to read.").shows("canarywords by the kettle").shows("Tuesday 24 November, 19:40");
        all.nia.get(&talk).shows("canarywords by the kettle").shows("Robin").shows_not("read by");
        let mut stranger = app.joined("Sioned");
        stranger.get(&talk).is_not_here();
        app.visitor().get(&talk).asks_to_sign_in();
        assert_eq!(app.columns_with("canarywords"), Vec::<String>::new());
        assert_eq!(app.files_hold_now("canarywords"), Vec::<String>::new());
        assert_eq!(app.files_hold("canarywords"), Vec::<String>::new());
    }

    fn answers_stand_one_deep_and_say_whose_words_they_answer(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "Does anybody have a flask?");
        let first = path_of(&all.nia.get(&talk), all.group);
        all.nia.get(&first);
        all.nia.post_and_follow(&first, &[("words", "I do.")]).shows("In answer to: Robin");
        let second = path_of(&all.mari.get(&talk), all.group);
        all.mari.get(&second);
        all.mari.post(&second, &[("words", "Me too.")]).is(303);
        // An answer to an answer stands under the same post.
        all.robin.get(&first).shows("I do.").shows("Me too.");
        all.robin.get(&second).shows("I do.").shows_not("Me too.");
    }

    fn a_content_note_is_read_before_the_words(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        all.robin.get(&talk);
        all.robin.post(&talk, &[("words", "A long night on the ward."), ("note", "hospital")]).is(303);
        let page = all.nia.get(&talk);
        assert_eq!(page.words_in("details summary").unwrap(), "Before you read: hospital");
        assert_eq!(page.count("details[open]"), 0);
    }

    fn she_changes_and_takes_back_her_own_and_nobody_elses(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canaryfirst");
        let one = path_of(&all.robin.get(&talk), all.group);
        all.robin.get(&format!("{one}/change")).is_well();
        all.nia.get(&format!("{one}/change")).is_not_here();
        all.nia.get(&talk);
        all.nia.post(&format!("{one}/change"), &[("words", "not hers")]).is_not_here();
        all.nia.get(&talk);
        all.nia.post(&format!("{one}/taking-back"), &[]).is_not_here();
        all.robin.get(&format!("{one}/change"));
        all.robin.post_and_follow(&format!("{one}/change"), &[("words", "canarysecond")]).shows("changed");
        all.nia.get(&talk).shows("canarysecond").shows_not("canaryfirst");
        // An older key turned meanwhile: what she changes is sealed for the new one.
        all.mari.get(&talk);
        all.mari.post(&all.at("test-turn"), &[]).is(303);
        all.robin.get(&format!("{one}/change"));
        all.robin.post(&format!("{one}/change"), &[("words", "canarythird")]).is(303);
        all.nia.get(&talk).shows("canarythird");
        all.robin.get(&one);
        all.robin.post_and_follow(&format!("{one}/taking-back"), &[]).shows("Your words are taken back.");
        all.nia.get(&talk).shows("Somebody took her words back.").shows_not("canarythird").shows_not("Robin");
        let rows = app.every_byte().into_iter().filter(|(column, _)| column == "main.posts.sealed").count();
        assert_eq!(rows, 0, "her words are still there");
    }

    fn a_newcomer_reads_what_is_said_from_then_on(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canarybefore");
        let one = path_of(&all.nia.get(&talk), all.group);
        let mut sioned = comes(&app, &mut all.mari, all.group, "Sioned", Role::Member);
        writes(&mut all.robin, all.group, "canaryafter");
        sioned.get(&talk).shows("canaryafter").shows_not("canarybefore");
        sioned.get(&one).is_not_here();
        all.nia.get(&talk).shows("canaryafter").shows("canarybefore");
    }

    fn swapped_rows_are_refused_and_the_rest_can_be_read(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        for words in ["canaryone", "canarytwo", "canarythree"] {
            writes(&mut all.robin, all.group, words);
        }
        writes(&mut all.nia, all.group, "canaryfour");
        // The words of one row in the place of another.
        app.meddle("UPDATE posts SET sealed = (SELECT p.sealed FROM posts p WHERE p.seq = 2) WHERE seq = 1");
        let page = all.nia.get(&talk);
        page.is_well().shows("These words can’t be shown.").shows("canarytwo").shows("canaryfour").shows_not("canaryone");
        // Another author, another day, another place in the talk, an older revision.
        let robin = app.in_sql(all.handle(&app, "Robin").as_bytes());
        app.meddle(&format!("UPDATE posts SET handle = {robin} WHERE seq = 4"));
        app.meddle("UPDATE posts SET day = '2026-11-20' WHERE seq = 2");
        app.meddle("UPDATE posts SET parent = (SELECT p.id FROM posts p WHERE p.seq = 1) WHERE seq = 3");
        let page = all.mari.get(&talk);
        page.is_well().shows_not("canarytwo").shows_not("canarythree").shows_not("canaryfour");
        assert_eq!(page.words().matches("These words can’t be shown.").count(), 4);
    }

    fn a_pair_kept_apart_sees_nothing_of_each_other_and_no_trace(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.nia, all.group, "canarynia");
        let one = path_of(&all.mari.get(&talk), all.group);
        all.mari.get(&one);
        all.mari.post(&one, &[("words", "canarymari answers her")]).is(303);
        writes(&mut all.robin, all.group, "canaryrobin");
        let nia = all.handle(&app, "Nia").to_string();
        all.robin.get(&all.at("quiet"));
        all.robin.post(&all.at("quiet"), &[("keep", &nia)]).is(303);
        let page = all.robin.get(&talk);
        page.shows("canaryrobin").shows_not("canarynia").shows_not("canarymari").shows_not("Nia").shows_not("gone");
        let page = all.nia.get(&talk);
        page.shows("canarynia").shows("canarymari").shows_not("canaryrobin").shows_not("Robin");
        all.mari.get(&talk).shows("canarynia").shows("canaryrobin");
        all.robin.get(&one).is_not_here();
        all.robin.get(&format!("{one}/about")).is_not_here();
        let lines = all.robin.get(&all.at("talk/after/start"));
        lines.is_well().shows("canaryrobin").shows_not("canarynia");
    }

    fn where_the_group_does_not_write_there_is_no_such_page(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        writes(&mut all.robin, all.group, "canaryold");
        let one = path_of(&all.robin.get(&talk), all.group);
        app.meddle("UPDATE groups SET may_write = 0");
        for path in [talk.as_str(), &one, &all.at("talk/after/start"), &all.at("talk/before/aaaaaaaaaaaaaaaaaaaaaaaaaa"), &format!("{one}/about")] {
            all.nia.get(path).is_not_here();
        }
        assert_eq!(all.nia.listen(&all.at("talk/live")).status, 404);
        all.nia.get(&all.at("board")).is_well().links_not_to(&talk);
        all.nia.post(&talk, &[("words", "still?")]).is_not_here();
        all.nia.get(&all.at("word")).is_well();
        all.nia.get(&all.at("test-cards")).is_well().shows("A word with the facilitators").shows_not("Between us");
        // She can still take back what she said.
        all.robin.get(&all.at("board"));
        all.robin.post(&format!("{one}/taking-back"), &[]).is(303);
    }

    fn fifty_stand_on_a_page_and_the_earlier_ones_behind_a_link(app) {
        let mut all = scene(&app);
        let talk = all.at("talk");
        for number in 1..=53 {
            writes(&mut all.robin, all.group, &format!("number{number}."));
        }
        let page = all.nia.get(&talk);
        page.shows("number53.").shows("number4.").shows_not("number3.");
        assert_eq!(page.count("ol li"), 50);
        let earlier = page.links().into_iter().find(|link| link.contains("/before/")).unwrap();
        let page = all.nia.get(&earlier);
        page.shows("number1.").shows("number3.").shows_not("number4.").links_to(&talk);
        assert_eq!(page.count("ol li"), 3);
        all.nia.get(&all.at("talk/before/-1")).is_not_here();
        all.nia.get(&all.at("talk/before/53")).is_not_here();
    }

    fn a_notice_reaches_everybody_and_only_facilitators_write_one(app) {
        let mut all = scene(&app);
        let board = all.at("board");
        all.robin.get(&board).is_well().shows("There is no notice yet.").shows("automatic message");
        assert!(!all.robin.get(&board).has_field("words"));
        all.robin.post(&board, &[("words", "I am no facilitator")]).is_not_here();
        all.mari.get(&board);
        all.mari.post_and_follow(&board, &[("words", "canarynotice: bring a scarf")]).shows("canarynotice");
        let nia = all.handle(&app, "Mari").to_string();
        all.robin.get(&all.at("quiet"));
        all.robin.post(&all.at("quiet"), &[("keep", &nia)]).is(303);
        all.robin.get(&board).shows("canarynotice: bring a scarf").shows("Mari");
        all.robin.get(&all.at("test-cards")).shows("Mari: canarynotice: bring a scarf").shows("order: 30");
        assert_eq!(app.columns_with("canarynotice"), Vec::<String>::new());
    }
}
