//! Signed out: words to come back with.

use testing::{Page, on_each_engine};

use super::scene::{PASSPHRASE, first, house, scene};

fn words_on(page: &Page) -> String {
    page.is_well();
    let list = page.words_in("main ol").expect("the words");
    assert_eq!(list.split(' ').count(), 10);
    list
}

on_each_engine! { house =>
    fn a_woman_with_no_account_comes_back_with_ten_words_and_reads_the_answer(app) {
        let mut all = scene(&app);
        let mut she = app.visitor();
        let choose = she.get("/en/say");
        choose.is_well().links_to(&all.about()).links_to("/en/say/back");
        // By when, before she writes a word; it is the day she is shown afterwards.
        choose.shows("you will have an answer within seven days");
        she.get("/cy/say").shows("bydd ateb ichi o fewn saith diwrnod");
        let form = she.get(&all.about());
        form.shows("within seven days");
        let offered = form.field("recovery-words");
        let sioned = all.to(&app, "Sioned");
        let fields = [("to", sioned.as_str()), ("what", "canaryout he drove me here"), ("recovery-words", &offered)];
        let sent = she.post(&all.about(), &fields);
        sent.shows("You will have an answer by Tuesday 1 December 2026.");
        let words = words_on(&sent);
        assert_eq!(words, offered);
        assert_eq!(sent.header("set-cookie"), "");

        // The second tap shows the same words and keeps nothing twice.
        let again = she.post_again(&all.about(), &fields);
        assert_eq!(words_on(&again), offered);
        let count = app.every_byte().iter().filter(|(name, _)| name == "main.reports.id").count();
        assert_eq!(count, 1);

        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows("canaryout").shows("She wrote without signing in.");
        all.mari.get(&report).is_not_here();
        all.sioned.post(&format!("{report}/answer"), &[("answer", "Thank you. canaryback")]).is(303);

        // On another computer, in capitals and with commas.
        let mut later = app.visitor();
        later.get("/en/say/back").is_well();
        let typed = offered.to_uppercase().replace(' ', ", ");
        let opened = later.post("/en/say/back", &[("recovery-words", &typed)]);
        opened.is_well().shows("canaryback").shows("canaryout").shows("There is an answer for you.");

        for canary in ["canaryout", "canaryback", offered.as_str()] {
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
        }

        let gone = later.post_and_follow("/en/say/back", &[("recovery-words", &offered), ("do", "take-back")]);
        gone.shows("Your words are taken back.");
        all.sioned.get(&report).is_not_here();
        let page = later.post("/en/say/back", &[("recovery-words", &offered)]);
        page.refuses("recovery-words");
    }

    fn wrong_words_are_told_the_same_however_wrong_they_are(app) {
        let mut she = app.visitor();
        let ten = "biscuit lantern harbour meadow violin teapot garden window saddle ribbon";
        let mut answers = Vec::new();
        for wrong in [ten, "x", "one two three", "مرحبا 🌿 \u{0}", &"a".repeat(1_000_000)] {
            she.get("/en/say/back");
            let page = she.post("/en/say/back", &[("recovery-words", wrong)]);
            page.is(422);
            assert_eq!(page.field("recovery-words"), "");
            answers.push(page.refusal("recovery-words"));
        }
        answers.dedup();
        assert_eq!(answers, ["To mend: We cannot find an answer with these words. Look at each word once more."]);
        she.get("/en/say/back");
        she.post("/en/say/back", &[("recovery-words", "  ")]).refuses("recovery-words");
    }

    fn a_form_that_lost_its_words_keeps_hers_and_gets_new_ones(app) {
        let all = scene(&app);
        let mut she = app.visitor();
        she.get(&all.about());
        let sioned = all.to(&app, "Sioned");
        let page = she.post(&all.about(), &[("to", &sioned), ("what", "kept words")]);
        page.is(422).shows("Your words are still here. Try once more.");
        assert_eq!(page.field("what").trim(), "kept words");
        let words = page.field("recovery-words");
        words_on(&she.post(&all.about(), &[("to", &sioned), ("what", "kept words"), ("recovery-words", &words)]));
    }

    fn a_group_in_no_list_is_found_by_its_six_letters_and_a_draft_is_not(app) {
        let all = scene(&app);
        let set = |text: &'static str| {
            app.app.database.write(move |store| { super::scene::sql(store, text); Ok(()) }).unwrap();
        };
        set("UPDATE groups SET listed = 0");
        let mut she = app.visitor();
        she.get("/en/say").links_not_to(&all.about());
        she.post("/en/say", &[("word", &all.word.to_uppercase())]).goes_to(&all.about());
        set("UPDATE groups SET state = 'draft'");
        she.get("/en/say");
        she.post("/en/say", &[("word", &all.word)]).is(422).refuses("word");
        she.get(&all.about()).is_not_here();
    }

    fn somebody_outside_is_shown_and_nothing_is_sent(app) {
        let all = scene(&app);
        let mut she = app.visitor();
        she.get(&all.about());
        let page = she.post(&all.about(), &[("to", "outside"), ("what", "my own words")]);
        page.is_well().shows("belong to no group and no organisation here").shows("my own words").links_to("/en/help");
        assert!(app.every_byte().iter().all(|(name, _)| !name.starts_with("main.reports.")));
    }

    fn what_was_sent_signed_out_stays_when_its_writer_erases_her_account_and_its_words_still_open_it(app) {
        let mut all = scene(&app);
        let sioned = all.to(&app, "Sioned");
        let mut she = app.visitor();
        let offered = she.get(&all.about()).field("recovery-words");
        let fields = [("to", sioned.as_str()), ("what", "canarystays"), ("recovery-words", offered.as_str())];
        words_on(&she.post(&all.about(), &fields));
        // It was Nia, and nothing here knows that.
        all.nia.get("/en/account/all").shows("What you told us without signing in.");
        all.nia.erases_everything(PASSPHRASE);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows("canarystays");
        all.sioned.post(&format!("{report}/answer"), &[("answer", "canarylate")]).is(303);
        she.get("/en/say/back");
        she.post("/en/say/back", &[("recovery-words", &offered)]).shows("canarylate");
    }

    fn signed_out_a_facilitators_name_is_shown_only_where_she_chose_it(app) {
        let mut all = scene(&app);
        let sioned = all.person(&app, "Sioned").handle;
        let mut she = app.visitor();
        let page = she.get(&all.about());
        page.is_well().shows("One of those who hold the group (1)").shows("One of those who hold the group (2)");
        page.shows_not("Sioned").shows_not("Mari").shows("sign in first: then you see the names");
        // Also to somebody who is signed in and not in the group.
        app.joined("Outsider").get(&all.about()).is_well().shows_not("Sioned").shows_not("Mari");
        all.robin.get(&all.about()).shows("Sioned, a facilitator").shows("Mari, a facilitator");
        let group = all.group;
        app.app.database.write(move |store| {
            let said = groups::Both { en: "I like the sea.".to_owned(), cy: String::new() };
            groups::put_words_of(store, group, sioned, &said)
        }).unwrap();
        let page = she.get(&all.about());
        page.shows("Sioned, a facilitator").shows("Another who holds the group").shows_not("Mari");
        app.app.database.write(|store| {
            super::scene::sql(store, "UPDATE members SET role = 'member' WHERE name_used = 'Sioned'");
            Ok(())
        }).unwrap();
        she.get(&all.about()).shows("The one who holds the group").shows_not("Mari").shows_not("Sioned");
    }

    fn the_database_alone_does_not_tell_signed_in_from_its_owner(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", "one")]).is(303);
        let account = all.person(&app, "Robin").account.unwrap();
        let tags: Vec<_> = app.every_byte().into_iter().filter(|(name, _)| name == "main.reports.owner_tag").collect();
        assert_eq!(tags.len(), 1);
        assert!(!tags[0].1.windows(16).any(|window| window == account.as_bytes()));
    }
}
