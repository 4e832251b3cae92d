//! Signed out: words to come back with.

use testing::{Page, on_each_engine};

use super::scene::{first, house, scene};

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
        let choose = she.get("/en/not-right");
        choose.is_well().links_to(&all.about()).links_to("/en/not-right/back");
        let form = she.get(&all.about());
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

        let report = first(&all.sioned.get("/en/not-right/inbox"), "/en/not-right/inbox/");
        all.sioned.get(&report).shows("canaryout").shows("She wrote without signing in.");
        all.mari.get(&report).is_not_here();
        all.sioned.post(&format!("{report}/answer"), &[("answer", "Thank you. canaryback")]).is(303);

        // On another computer, in capitals and with commas.
        let mut later = app.visitor();
        later.get("/en/not-right/back").is_well();
        let typed = offered.to_uppercase().replace(' ', ", ");
        let opened = later.post("/en/not-right/back", &[("recovery-words", &typed)]);
        opened.is_well().shows("canaryback").shows("canaryout").shows("Answered.");

        for canary in ["canaryout", "canaryback", offered.as_str()] {
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
        }

        let gone = later.post_and_follow("/en/not-right/back", &[("recovery-words", &offered), ("do", "take-back")]);
        gone.shows("Your words are gone.");
        all.sioned.get(&report).is_not_here();
        let page = later.post("/en/not-right/back", &[("recovery-words", &offered)]);
        page.refuses("recovery-words");
    }

    fn wrong_words_are_told_the_same_however_wrong_they_are(app) {
        let mut she = app.visitor();
        let ten = "biscuit lantern harbour meadow violin teapot garden window saddle ribbon";
        let mut answers = Vec::new();
        for wrong in [ten, "x", "one two three", "مرحبا 🌿 \u{0}", &"a".repeat(1_000_000)] {
            she.get("/en/not-right/back");
            let page = she.post("/en/not-right/back", &[("recovery-words", wrong)]);
            page.is(422);
            assert_eq!(page.field("recovery-words"), "");
            answers.push(page.refusal("recovery-words"));
        }
        answers.dedup();
        assert_eq!(answers, ["To mend: We cannot find an answer with these words. Look at each word once more."]);
        she.get("/en/not-right/back");
        she.post("/en/not-right/back", &[("recovery-words", "  ")]).refuses("recovery-words");
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
        she.get("/en/not-right").links_not_to(&all.about());
        she.post("/en/not-right", &[("word", &all.word.to_uppercase())]).goes_to(&all.about());
        set("UPDATE groups SET state = 'draft'");
        she.get("/en/not-right");
        she.post("/en/not-right", &[("word", &all.word)]).is(422).refuses("word");
        she.get(&all.about()).is_not_here();
    }

    fn somebody_outside_is_shown_and_nothing_is_sent(app) {
        let all = scene(&app);
        let mut she = app.visitor();
        she.get(&all.about());
        let page = she.post(&all.about(), &[("to", "outside"), ("what", "my own words")]);
        page.is_well().shows("Nobody outside has been named here yet.").shows("my own words").links_to("/en/help");
        assert!(app.every_byte().iter().all(|(name, _)| !name.starts_with("main.reports.")));
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
