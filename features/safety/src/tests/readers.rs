//! Only those she named, and the words are nowhere else.

use testing::on_each_engine;

use super::scene::{PASSPHRASE, first, house, scene, sql};

const WORDS: &str = "canaryreport she laughs at how I speak";

on_each_engine! { house =>
    fn a_report_about_a_facilitator_reaches_the_other_and_never_her(app) {
        let mut all = scene(&app);
        let page = all.robin.get(&all.about());
        page.is_well().shows("Mari, a facilitator").shows("Sioned, a facilitator").shows_not("Robin, a facilitator");
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin
            .post_and_follow(&about, &[("to", &sioned), ("what", WORDS), ("want", "canarywant keep us apart")])
            .shows("It has been sent.")
            .shows("It has been sent. Nobody has opened it yet.")
            // Seven days from Tuesday 24 November 2026.
            .shows("Answer by: Tuesday 1 December 2026");

        // Her inbox, her cards, her promises: nothing, and the report itself is not there for her.
        all.mari.get("/en/say/inbox").shows("Nothing is waiting for you just now.").shows_not("Thursday circle");
        assert_eq!(all.mari.get(&format!("/en/c/{}/test-cards", all.group)).html, "[]");
        for cards in ["test-group-cards", "test-cards"] {
            assert_eq!(all.mari.get(&format!("/en/c/{}/{cards}", all.group)).html, "[]");
        }
        let cards = all.sioned.get(&format!("/en/c/{}/test-group-cards", all.group)).html;
        assert!(cards.contains("waiting for you") && cards.contains("Tuesday 1 December 2026"), "{cards}");
        assert!(all.robin.get(&format!("/en/c/{}/test-cards", all.group)).html.contains("Something of yours"));
        all.mari.get(&format!("/en/c/{}/promised", all.group)).shows("Nothing has been promised here yet.");
        let inbox = all.sioned.get("/en/say/inbox");
        inbox.shows("Thursday circle").shows("Tuesday 1 December 2026").shows_not("Robin");
        assert!(all.sioned.get(&format!("/en/c/{}/test-cards", all.group)).html.contains("waiting for you"));
        let report = first(&inbox, "/en/say/inbox/");
        all.mari.get(&report).is_not_here();
        all.nia.get(&report).is_not_here();
        all.mari.get("/en/account");
        all.mari.post(&format!("{report}/answer"), &[("answer", "no")]).is_not_here();
        all.mari.get("/en/account");
        all.mari.post(&format!("{report}/looking"), &[]).is_not_here();

        // She who was named reads it, without a name.
        all.sioned.get(&report).is_well().shows(WORDS).shows("canarywant").shows_not("Robin");
        all.robin.get("/en/say/mine").shows("Somebody you chose has read it.");
        all.sioned.post_and_follow(&format!("{report}/looking"), &[]).is_well();
        all.robin.get("/en/say/mine").shows("Somebody is looking into it.");
        all.sioned
            .post_and_follow(&format!("{report}/answer"), &[("answer", "Thank you. canaryanswer I spoke with her.")])
            .shows("Your answer is there for her to read.");
        let mine = all.robin.get("/en/say/mine");
        mine.shows("There is an answer for you.");
        let one = first(&mine, "/en/say/mine/");
        all.robin.get(&one).shows("canaryanswer").shows(WORDS);
        all.nia.get(&one).is_not_here();
        all.mari.get(&one).is_not_here();

        for canary in ["canaryreport", "canarywant", "canaryanswer"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
        }
    }

    fn a_promise_of_an_answer_holds_no_group_no_handle_and_no_account(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let robin = all.person(&app, "Robin");
        let her = [robin.handle.to_vec(), robin.account.unwrap().to_vec(), all.group.to_vec()];
        let promises: Vec<_> = app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.promises.")).collect();
        assert!(!promises.is_empty());
        for (column, bytes) in promises {
            assert!(!her.contains(&bytes), "{column}");
        }
        let reports: Vec<_> = app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.report")).collect();
        for (column, bytes) in reports {
            assert!(bytes != her[0] && bytes != her[1], "{column} says who wrote");
        }
    }

    fn her_name_is_said_only_when_she_says_so(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS), ("say-name", "yes")]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows("She chose to say her name: Robin");
    }

    fn with_every_key_in_hand_somebody_who_holds_the_group_no_more_reads_nothing(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        app.app.database.write(|store| {
            sql(store, "UPDATE members SET role = 'member' WHERE name_used = 'Sioned'");
            Ok(())
        }).unwrap();
        all.sioned.get(&report).is_not_here();
        all.sioned.get("/en/say/inbox").shows("Nothing is waiting for you just now.");
        // And she who wrote is told that nobody reads it now.
        let mine = all.robin.get("/en/say/mine");
        mine.shows("nobody can read it now");
        all.robin.get(&first(&mine, "/en/say/mine/")).shows("nobody can read it now").links_to("/en/say");
    }

    fn a_day_that_passed_is_told_to_both_and_a_new_one_says_why(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).is_well();
        let fields = [("day-day", "5"), ("day-month", "12"), ("day-year", "2026"), ("why", "canarywhy I wait for the host")];
        all.sioned.post_and_follow(&format!("{report}/new-day"), &fields).is_well().shows("Saturday 5 December 2026");
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        all.robin.get(&one).shows("The new day is Saturday 5 December 2026").shows("canarywhy");
        assert_eq!(app.columns_with("canarywhy"), Vec::<String>::new());
        app.clock.advance(13 * 86_400);
        let mut robin = again(&app, "Robin");
        robin.get("/en/say/mine").shows("The day has passed and you have no answer.");
        let mut sioned = again(&app, "Sioned");
        sioned.get("/en/say/inbox").shows("The day has passed. Tell her so now");
    }

    fn the_day_counts_from_when_whoever_she_picks_reads_again_and_she_reads_that_before_she_sends(app) {
        let mut all = scene(&app);
        let about = all.about();
        all.robin.get(&about).is_well().shows_not("It takes longer with her").shows_not("later than usual");
        scenes::comes(&app, &mut all.mari, all.group, "Back on 5", groups::Role::Facilitator);
        let later = "It takes longer with her. You have an answer by Saturday 12 December.";
        // Signed in or not she reads the day, and nobody reads that somebody is away.
        for page in [all.robin.get(&about), app.visitor().get(&about)] {
            assert_eq!(page.is_well().words().matches("It takes longer").count(), 1);
            page.shows(later).shows_not("later than usual").shows_not("5 December");
        }
        let days = || app.every_byte().into_iter().filter(|(column, _)| column == "main.promises.by_day").map(|(_, day)| day).collect::<Vec<_>>();
        let to = all.to(&app, "Back on 5");
        all.robin.get(&about);
        all.robin.post(&about, &[("to", &to), ("what", WORDS)]).is(303);
        assert_eq!(days(), [b"2026-12-12".to_vec()]);
        let mut she = app.visitor();
        let words = she.get(&about).field("recovery-words");
        let sent = she.post(&about, &[("to", &to), ("what", WORDS), ("recovery-words", &words)]);
        sent.shows("You will have an answer by Saturday 12 December 2026.");
        // With another it is seven days, as ever.
        let sioned = all.to(&app, "Sioned");
        all.robin.get(&about);
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        assert!(days().contains(&b"2026-12-01".to_vec()));
        // Whoever rests says no day. Where all who hold it read later, that comes first.
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used IN ('Mari', 'Sioned')");
        let page = all.robin.get(&about);
        page.shows("All who hold this group read later than usual just now.").shows(later);
        page.shows("Just now we do not know when she reads this.");
    }

    fn whoever_reads_it_says_an_honest_word_in_one_tap_before_she_reads_that_it_is_late(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        let cards = format!("/en/c/{}/test-cards", all.group);
        all.sioned.get(&report).is_well().shows_not("an honest word").shows_not("The day is near.");
        app.meddle("UPDATE promises SET by_day = '2026-11-26'");
        all.sioned.get(&report).shows("The day is near.").shows("It takes longer: Friday 27 November");
        assert!(all.sioned.get(&cards).html.contains("The day is near."));
        app.meddle("UPDATE promises SET by_day = '2026-11-23'");
        let now = app.clock.now_here();
        app.clock.advance(9 * 3600 + 55 * 60 - i64::from(now.hour()) * 3600 - i64::from(now.minute()) * 60);
        let (mut robin, mut reader) = (again(&app, "Robin"), again(&app, "Sioned"));
        reader.get(&report).shows("The day has passed. Tell her so now").shows("an honest word");
        robin.get(&one).shows_not("The day has passed");
        robin.get("/en/say/mine").shows_not("The day has passed");
        app.clock.advance(300);
        robin.get(&one).shows("The day has passed and you have no answer.");
        reader.get(&report);
        reader.post(&format!("{report}/honest-word"), &[("word", "kept")]).is(409);
        let mut nia = again(&app, "Nia");
        nia.post(&format!("{report}/honest-word"), &[("word", "3")]).is_not_here();
        reader.get(&report);
        let honest = format!("{report}/honest-word");
        reader.post(&honest, &[("word", "3")]).is(303);
        let said = reader.post_again(&honest, &[("word", "3")]).is(303).location.clone().unwrap();
        reader.get(&said).shows("She can now read your honest word.");
        let page = robin.get(&one);
        page.shows("We could not keep the day, and we are sorry. The new day is Friday 27 November 2026.");
        page.shows_not("The day has passed");
        app.meddle("UPDATE promises SET by_day = '2026-11-23' WHERE state = 'open'");
        reader.get(&report);
        reader.post(&format!("{report}/honest-word"), &[("word", "not-possible")]).is(303);
        robin.get(&one).shows("says that she cannot answer you").shows_not("There is an answer").links_to("/en/say");
        robin.get("/en/say/mine").shows("says that she cannot answer you").shows_not("Answer by");
        // She still may, and then it is answered.
        reader.get(&report).shows("You said that you cannot answer. You still can.");
        reader.post(&format!("{report}/answer"), &[("answer", "canarylate Thank you.")]).is(303);
        robin.get(&one).shows("canarylate").shows_not("cannot answer you");
        robin.get("/en/say/mine").shows("There is an answer for you.");
    }

    fn what_she_takes_back_is_gone_for_everybody(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        // Nobody else can take it back.
        all.nia.get("/en/account");
        all.nia.post(&format!("{one}/taking-back"), &[]).is(303);
        all.sioned.get(&report).is_well();
        all.robin.get(&one).is_well();
        all.robin.post_and_follow(&format!("{one}/taking-back"), &[]).shows("Your words are taken back.");
        all.sioned.get(&report).is_not_here();
        assert!(app.every_byte().iter().all(|(column, _)| !column.starts_with("main.promises.")));
    }

    fn a_new_passphrase_keeps_what_she_sent_and_what_she_may_read(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let new = "teapot garden window saddle ribbon";
        for she in [&mut all.robin, &mut all.sioned] {
            she.asks_for_a_new_passphrase(PASSPHRASE).is_well();
            let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")];
            she.post("/en/account/key", &fields).is(303);
        }
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        all.robin.get(&one).shows(WORDS);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows(WORDS);
    }

    fn when_she_erases_what_she_sent_goes_and_when_a_reader_does_her_copy_goes(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        all.nia.get(&about);
        all.nia.post(&about, &[("to", &sioned), ("what", "something else")]).is(303);
        let account = |name: &str| all.person(&app, name).account.unwrap();
        let (robin, reader) = (account("Robin"), account("Sioned"));
        all.robin.erases_everything(PASSPHRASE);
        assert_eq!(app.columns_with(robin.as_bytes()), vec!["keystore.erasures.owner".to_owned()]);
        let count = |column: &str| app.every_byte().iter().filter(|(name, _)| name == column).count();
        assert_eq!((count("main.reports.id"), count("main.promises.id"), count("main.report_readers.sealed")), (1, 1, 1));
        all.sioned.erases_everything(PASSPHRASE);
        assert_eq!(app.columns_with(reader.as_bytes()), vec!["keystore.erasures.owner".to_owned()]);
        assert_eq!((count("main.reports.id"), count("main.report_readers.sealed")), (1, 0));
    }

    fn erasing_what_is_hers_in_the_group_leaves_what_she_told_us_with_her_account(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        all.robin.get(&format!("/en/c/{}/rest/all", all.group)).shows("stays with your account");
        let sure = format!("/en/c/{}/rest/all/sure", all.group);
        all.robin.gives_passphrase_again(PASSPHRASE, &sure);
        all.robin.get(&sure).is_well();
        all.robin.post(&sure, &[("sure", "yes")]).is_well();
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report).shows(WORDS).shows_not("Robin");
        all.sioned.post(&format!("{report}/answer"), &[("answer", "canaryafter Thank you.")]).is(303);
        let one = first(&all.robin.get("/en/say/mine"), "/en/say/mine/");
        all.robin.get(&one).shows("canaryafter");
        // With the account it goes, as the page says.
        all.robin.get("/en/account/all").shows("What you told us under").shows("also when there is no answer yet");
        all.robin.erases_everything(PASSPHRASE);
        all.sioned.get(&report).is_not_here();
        assert!(app.every_byte().iter().all(|(column, _)| !column.starts_with("main.report")));
    }

    fn an_answered_report_goes_after_ninety_days(app) {
        let mut all = scene(&app);
        let (about, sioned) = (all.about(), all.to(&app, "Sioned"));
        all.robin.post(&about, &[("to", &sioned), ("what", WORDS)]).is(303);
        let report = first(&all.sioned.get("/en/say/inbox"), "/en/say/inbox/");
        all.sioned.get(&report);
        all.sioned.post(&format!("{report}/answer"), &[("answer", "Thank you.")]).is(303);
        let count = || app.every_byte().iter().filter(|(name, _)| name == "main.reports.id").count();
        app.clock.advance(90 * 86_400);
        app.run_duties();
        assert_eq!(count(), 1);
        app.clock.advance(86_400);
        app.run_duties();
        assert_eq!(count(), 0);
    }

    fn a_host_is_offered_when_somebody_there_reads_and_then_its_people_open_it(app) {
        let mut all = scene(&app);
        let about = all.about();
        all.robin.get(&about).shows("This group has no organisation behind it.");
        let typed = hosts::rules::TypedPage {
            names: ("Harbour House", ""),
            complaint_days: "3",
            outside: ("Ring the Lantern on 01632 960 321", ""),
            ..Default::default()
        };
        let page = hosts::rules::page(&typed).unwrap();
        let mut elin = app.joined("Elin");
        let elin_account = app.every_byte().into_iter().filter(|(name, _)| name == "main.accounts.id").map(|(_, id)| id);
        let members: Vec<_> = ["Mari", "Sioned", "Robin", "Nia"].map(|name| all.person(&app, name).account.unwrap().to_vec()).to_vec();
        let account = elin_account.into_iter().find(|id| !members.contains(id)).unwrap();
        let account = foundation::Id::from_column(&account).unwrap();
        let today = app.clock.now_here().date();
        let host = app.app.database.write(move |store| {
            let host = hosts::make(store, &page, today)?;
            sql(store, "UPDATE groups SET host_id = (SELECT id FROM hosts)");
            Ok(host)
        }).unwrap();
        // Mari holds the group and stands in the host too: what is said to the host never comes to her.
        let mari = all.person(&app, "Mari").account.unwrap();
        app.app.database.write(move |store| {
            hosts::add_person(store, host, mari, hosts::HostRole::Coordinator, "Mari", today)
        }).unwrap();
        // A host where nobody else reads is not offered, and cannot be picked by hand.
        all.robin.get(&about).shows("This group has no organisation behind it.");
        all.robin.post(&about, &[("to", "host"), ("what", WORDS)]).is(422).refuses("to");
        app.app.database.write(move |store| {
            hosts::add_person(store, host, account, hosts::HostRole::Coordinator, "Elin", today)
        }).unwrap();
        all.robin.get(&about).shows("The host, the organisation behind the group");
        all.robin
            .post_and_follow(&about, &[("to", "host"), ("what", WORDS)])
            // Three days, as the host has stated.
            .shows("Answer by: Friday 27 November 2026");
        elin.gives_code("/en/sign-in/code?to=/en/say/inbox").goes_to("/en/say/inbox");
        // Her screen as a coordinator says how many wait, and by when; to one who may not read them, none.
        let screen = format!("/en/test-host-cards/{host}");
        let cards = elin.get(&screen).html;
        assert!(cards.contains("not answered yet: 1") && cards.contains("Friday 27 November 2026") && cards.contains("/en/say/inbox"), "{cards}");
        let cards = all.mari.get(&screen).html;
        assert!(cards.contains("not answered yet: 0") && !cards.contains("November"), "{cards}");
        let report = first(&elin.get("/en/say/inbox"), "/en/say/inbox/");
        elin.get(&report).shows(WORDS);
        all.mari.get(&report).is_not_here();
        all.sioned.get(&report).is_not_here();
        let mut she = app.visitor();
        she.get(&about);
        let said = she.post(&about, &[("to", "outside"), ("what", "words")]);
        said.shows("Ring the Lantern on 01632 960 321").shows("within this many days: 3").shows("Harbour House");
        // The same stands behind the link on the form, behind the host's own six letters, and for a woman of the group.
        let host_word = app.app.database.read(move |store| hosts::facts(store, host)).unwrap().unwrap().web_word;
        for word in [all.word.clone(), host_word.clone()] {
            she.get(&format!("/en/say/outside/{word}")).shows("Ring the Lantern on 01632 960 321").links_to("/en/help");
        }
        she.get(&about).links_to(&format!("/en/say/outside/{}", all.word));
        all.robin.get("/en/say/outside").shows("Ring the Lantern on 01632 960 321");
        let general = she.get("/en/say/outside");
        general.shows_not("Ring the Lantern").links_to(&format!("/en/say/outside/{host_word}")).links_to("/en/help");
        she.get(&format!("/en/say?host={host_word}")).links_to(&format!("/en/say/outside/{host_word}"));
        for wrong in ["aaaaaa", "%00", "x".repeat(30).as_str()] {
            she.get(&format!("/en/say/outside/{wrong}")).is_not_here();
            she.get(&format!("/en/say?host={wrong}")).is_well();
        }
        app.app.database.write(|store| {
            sql(store, "DELETE FROM host_people");
            Ok(())
        }).unwrap();
        elin.get(&report).is_not_here();
    }
}

/// Signs in again after a long while.
fn again(app: &testing::TestApp, name: &str) -> testing::Visitor {
    // The second factor is tried where it belongs, in accounts.
    app.app
        .database
        .write(|store| {
            sql(store, "UPDATE accounts SET needs_code = 0");
            Ok(())
        })
        .unwrap();
    let mut she = app.visitor();
    she.get("/en/sign-in");
    she.post_and_follow("/en/sign-in", &[("name", name), ("passphrase", super::scene::PASSPHRASE)]);
    she.get("/en/account").is_well();
    she
}
