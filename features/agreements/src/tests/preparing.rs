use super::house::{Three, house};

testing::on_each_engine! { house =>
    fn a_draft_is_prepared_decided_and_printed_in_both_languages(app) {
        let mut three = Three::new(&app);
        let (together, draft) = (three.path(""), three.path("/draft"));
        three.robin.get(&together).is_well().shows("Nothing is written yet");
        three.prepares();
        three.robin.get(&together).shows("The group will decide").shows("stays here").shows("Tea first");
        let cy = together.replace("/en/", "/cy/");
        three.robin.get(&cy).shows("aros yma").shows("Tea first").shows("mewn un iaith");
        assert_eq!(three.robin.get(&cy).attributes("ol span[lang=en]", "lang").len(), 1);
        // Struck out and put back, moved, said otherwise.
        let links = three.mari.get(&draft).links();
        let lines: Vec<&String> = links.iter().filter(|link| link.starts_with(&three.path("/lines/"))).collect();
        let (first, second) = (lines[0].clone(), lines[1].clone());
        three.mari.post(&format!("{first}/struck"), &[("do", "strike")]).goes_to(&draft);
        three.mari.get(&draft).shows("Struck out");
        three.robin.get(&together).shows_not("stays here");
        three.mari.get(&draft);
        three.mari.post(&format!("{first}/struck"), &[("do", "put-back")]).goes_to(&draft);
        three.mari.get(&draft);
        three.mari.post(&format!("{second}/place"), &[("do", "up")]).goes_to(&draft);
        three.mari.get(&second);
        three.mari.post(&second, &[("en", "Tea comes first."), ("cy", "Te yn gyntaf.")]).goes_to(&format!("{draft}?said=said-kept"));
        three.decides();
        let page = three.robin.get(&together);
        page.shows("The group decided this").shows("24 November 2026");
        let words = page.words();
        assert!(words.find("Tea comes").unwrap() < words.find("stays here").unwrap());
        three.robin.get(&format!("{together}/print?in=both&size=large")).is_well().shows("Te yn gyntaf").shows("Tea comes first").shows("aros yma");
        three.robin.get(&format!("{together}/print?in=xx")).is_well();
        // The same as a PDF, once there is a press.
        let print = three.robin.get(&format!("{together}/print"));
        assert!(!print.links().iter().any(|link| link.contains(".pdf")), "none is promised that cannot be made");
        let away = three.robin.get(&format!("{together}/sheet.pdf?in=both"));
        let location = away.is(303).header("location").to_owned();
        three.robin.get(&location).is_well().shows("Print this page instead.");
        app.installs_a_press();
        three.robin.get(&format!("{together}/print")).links_to(&format!("{together}/sheet.pdf?in=both&size=large"));
        let sheet = three.robin.get(&format!("{together}/sheet.pdf?in=both&size=large")).sheet();
        assert_eq!((sheet.language.as_str(), sheet.title.as_str(), sheet.large), ("cy", "Taflen", true));
        let whole = serde_json::to_string(&sheet.blocks).unwrap();
        assert!(whole.find("Te yn gyntaf").unwrap() < whole.find("Tea comes first").unwrap(), "Welsh first");
        assert_eq!(three.robin.get(&format!("{together}/sheet.pdf")).sheet().language, "en");
    }

    fn what_was_decided_never_changes_and_the_next_version_says_what_did(app) {
        let mut three = Three::new(&app);
        let (together, draft) = (three.path(""), three.path("/draft"));
        three.prepares();
        let links = three.mari.get(&draft).links();
        let line = links.into_iter().find(|link| link.starts_with(&three.path("/lines/"))).unwrap();
        three.decides();
        three.mari.get("/en/account");
        three.mari.post(&line, &[("en", "Something else")]).is_not_here();
        three.mari.post(&format!("{line}/struck"), &[("do", "strike")]).is_not_here();
        three.adds("A late line.", "").is(422).shows("The group has decided");
        three.mari.post(&three.path("/decided"), &[("on-day", "1"), ("on-month", "11"), ("on-year", "2026")]).is(422);
        three.robin.get(&together).shows("24 November").shows_not("late line").shows_not("Something else");

        three.mari.get(&draft).shows("What was decided stays");
        three.mari.post(&draft, &[]).goes_to(&draft);
        three.mari.post_again(&draft, &[]).goes_to(&draft);
        three.adds("Coffee too.", "");
        three.mari.get(&line).is_well();
        three.mari.post(&line, &[("en", "What is said here stays among us."), ("cy", "")]);
        three.robin.get(&together).shows("A new version is being prepared").shows_not("Coffee too");
        let page = three.robin.get(&format!("{together}/versions/2"));
        page.is_well().shows("What changed");
        assert_eq!((page.count("li.added"), page.count("li.removed")), (2, 1));
        three.robin.get(&format!("{together}/versions/3")).is_not_here();
        three.robin.get(&format!("{together}/versions/x")).is_not_here();
        // The draft can be let go; what was decided stays.
        three.mari.get(&draft);
        three.mari.post(&three.path("/draft/gone"), &[]).goes_to(&format!("{together}?said=said-gone"));
        three.robin.get(&together).shows("Tea first").shows_not("being prepared");
    }

    fn a_newcomer_and_a_day_that_has_come_put_a_line_on_the_card(app) {
        let mut three = Three::new(&app);
        let card = format!("/en/c/{}/card", three.group);
        three.prepares();
        three.decides();
        three.mari.get(&card).shows("The group decided this").shows_not("new woman");
        // The three have been here since last week.
        app.app.database.write(|store| {
            use diesel::RunQueryDsl as _;
            diesel::sql_query("UPDATE members SET joined_on = '2026-11-17'").execute(store)?;
            Ok(())
        }).unwrap();
        let mut bet = app.joined("Bet");
        three.lets_in(&mut bet, "Bet");
        three.mari.get(&card).shows("A new woman has come");
        let together = three.path("");
        three.robin.get(&together).is_well().shows("A new woman has come. Read it together");
        // She reads no such thing about herself; a day later about the next one she does.
        bet.get(&together).is_well().shows_not("new woman");
        bet.get(&card).is_well().shows_not("new woman");
        three.mari.get(&together);
        three.mari.post(&three.path("/looked"), &[]).goes_to(&format!("{}?said=said-kept", three.path("/review")));
        three.mari.get(&card).shows_not("new woman");
        three.mari.get(&three.path("/review"));
        three.mari.post(&three.path("/review"), &[("review-day", "1"), ("review-month", "12"), ("review-year", "2026")]).is(303);
        three.mari.get(&together).shows("1 December 2026");
        three.mari.get(&card).shows_not("The day has come");
        app.clock.advance(8 * 86_400);
        bet.get("/en/sign-in");
        bet.post("/en/sign-in", &[("name", "Bet"), ("passphrase", testing::PASSPHRASE)]).goes_to("/en/");
        bet.get(&card).shows("The day has come");
    }

    fn it_is_read_before_joining_only_where_the_group_wants_that(app) {
        let mut three = Three::new(&app);
        three.prepares();
        three.decides();
        let group = three.group;
        let word = app.app.database.read(|store| groups::facts(store, group)).unwrap().unwrap().web_word;
        let path = format!("/en/p/{word}/together");
        app.visitor().get(&path).is_not_here();
        three.mari.get(&three.path("/review"));
        three.mari.post(&three.path("/review"), &[("before", "yes")]).is(303);
        // A group in preparation is known to nobody.
        app.visitor().get(&path).is_not_here();
        app.app.database.write(move |store| {
            use diesel::RunQueryDsl as _;
            diesel::sql_query("UPDATE groups SET state = 'open'").execute(store)?;
            Ok(())
        }).unwrap();
        let page = app.visitor().get(&path);
        page.is_well().shows("Tea first").shows("Nobody signs anything");
        assert_eq!(page.count("script"), 0);
        app.visitor().get("/en/p/nothing/together").is_not_here();
    }

    fn nobody_but_the_group_comes_in_and_only_facilitators_prepare(app) {
        app.installs_a_press();
        let mut three = Three::new(&app);
        three.prepares();
        let line = foundation::Id::from_bytes([9; 16]).to_string();
        let (question, mut theme) = (three.question(), String::new());
        three.mari.get(&question);
        three.mari.post(&question, &[("theme", "The stairs are dark")]).is(303);
        for link in three.mari.get(&question).links() {
            if let Some(rest) = link.strip_suffix("/line") {
                theme = rest.rsplit('/').next().unwrap().to_owned();
            }
        }
        let mut stranger = app.joined("Stranger");
        let mut seen = 0;
        for route in app.routes.list().iter().filter(|route| route.feature == "agreements" && route.path.starts_with("/c/")) {
            let path = format!("/en{}", route.path)
                .replace("{group}", &three.group.to_string())
                .replace("{line}", &line)
                .replace("{version}", "1")
                .replace("{value}", "trust")
                .replace("{credit}", &line)
                .replace("{item}", "door")
                .replace("{handle}", &line)
                .replace("{theme}", &theme);
            seen += 1;
            let facilitators = route.access == web::Access::Facilitator;
            assert!(facilitators || route.access == web::Access::Member, "{path}");
            if route.method == "GET" {
                app.visitor().get(&path).asks_to_sign_in();
                stranger.get(&path).is_not_here();
                if facilitators { three.robin.get(&path).is_not_here(); } else { three.robin.get(&path).is_well(); }
            } else {
                stranger.get("/en/account");
                stranger.post(&path, &[]).is_not_here();
                if facilitators {
                    three.robin.get("/en/account");
                    three.robin.post(&path, &[]).is_not_here();
                }
            }
        }
        assert_eq!(seen, 50);
    }

    fn a_version_that_says_the_same_is_not_decided(app) {
        let mut three = Three::new(&app);
        three.prepares();
        three.decides();
        three.mari.get(&three.path("/draft"));
        three.mari.post(&three.path("/draft"), &[]).is(303);
        let decided = three.path("/decided");
        three.mari.get(&decided).is_well();
        let day = [("on-day", "24"), ("on-month", "11"), ("on-year", "2026")];
        three.mari.post(&decided, &day).is(422).shows("the same as the version before");
        three.robin.get(&three.path("/versions")).shows("A draft");
        three.adds("Coffee too.", "").is(303);
        three.decides();
    }
}
