use super::{coordinator, host, house, word};

testing::on_each_engine! { house =>
    fn everybody_reads_a_hosts_page_and_what_is_missing_says_so(app) {
        let wennol = host(&app, "Cydweithfa'r Wennol");
        let word = word(&app, wennol);
        let mut stranger = app.visitor();
        let page = stranger.get(&format!("/en/h/{word}"));
        page.is_well()
            .shows("Cydweithfa")
            .shows("Not written yet")
            .shows("They cannot see")
            .links_to(&format!("/en/say?host={word}"))
            .links_to(&format!("/en/h/{word}/rather-not"));
        assert_eq!(page.header("set-cookie"), "");
        assert_eq!(page.count("script"), 0);
        stranger.get(&format!("/cy/h/{word}")).is_well().shows("Heb ei ysgrifennu eto");
        stranger.get("/en/h/nothing").is_not_here();
        stranger.get(&format!("/en/h/{word}/rather-not")).is_well().links_to(&format!("/en/find?not={word}"));
    }

    fn a_coordinator_writes_it_in_both_languages_or_one(app) {
        let wennol = host(&app, "Wennol");
        let word = word(&app, wennol);
        let mut nia = coordinator(&app, wennol, "Nia");
        let path = format!("/en/org/{wennol}/edit");
        nia.get(&path).is_well();
        nia.post(&path, &[
            ("name_en", "The Swallow Co-op"), ("name_cy", "Cydweithfa'r Wennol"), ("about_cy", "Hyb i fenywod yn Aberwennol."),
            ("registered", "0000000"), ("post_address", "1 Stryd y Bont\r\nAberwennol\r\nZZ9 9ZZ"), ("contact", "Nia, 01632 960123"),
            ("insured", "yes"), ("funders", "A fund\r\nAnother fund"), ("safeguarding_name", "Bet"), ("safeguarding_reach", "01632 960124"),
            ("complaint_en", "Two of us look at it."), ("complaint_days", "2"), ("outside_en", "Write to the Harbour Office."),
            ("can_see_en", "Totals only."),
        ]).goes_to(&format!("{path}?said=said-kept"));
        let mut stranger = app.visitor();
        let page = stranger.get(&format!("/en/h/{word}"));
        page.shows("The Swallow Co-op").shows("one language only").shows("Another fund").shows("within 2 days")
            .shows("Harbour Office").shows("Totals only").shows("01632 960124");
        assert_eq!(page.attributes("p.words[lang=cy]", "lang").len(), 1, "what is in Welsh says so to a screen reader");
        stranger.get(&format!("/cy/h/{word}")).shows("Cydweithfa'r Wennol").shows("2 ddiwrnod");
        assert_eq!(nia.get(&path).field("post_address"), "1 Stryd y Bont\nAberwennol\nZZ9 9ZZ");
        nia.post(&path, &[("name_en", "The Swallow Co-op"), ("funders", "A fund"), ("funders_hidden", "yes")]);
        stranger.get(&format!("/en/h/{word}")).shows_not("A fund").shows("keeps that to itself").shows("has not said how soon");
    }

    fn a_woman_who_would_rather_not_is_in_no_list_of_theirs_and_takes_it_back(app) {
        let wennol = host(&app, "Wennol");
        let path = format!("/en/h/{}/rather-not/mine", word(&app, wennol));
        app.visitor().get(&path).asks_to_sign_in();
        let mut robin = app.joined("Robin");
        let account = app.app.database.read(|store| {
            use diesel::RunQueryDsl as _;
            diesel::table! { accounts (id) { id -> Binary, } }
            let rows: Vec<Vec<u8>> = diesel::QueryDsl::select(accounts::table, accounts::id).load(store)?;
            Ok(foundation::Id::from_column(&rows[0])?)
        }).unwrap();
        let seen = || app.app.database.read(|store| crate::who_may_be_seen(store, wennol, &[account])).unwrap();
        assert_eq!(seen(), [account]);
        robin.get(&path).is_well().shows("not said anything");
        robin.post(&path, &[("do", "keep")]).goes_to(&format!("{path}?said=said-kept"));
        robin.post_again(&path, &[("do", "keep")]).goes_to(&format!("{path}?said=said-kept"));
        assert!(seen().is_empty());
        assert!(app.app.database.read(|store| crate::is_kept_from(store, wennol, account)).unwrap());
        robin.get(&path).shows("want no contact").sends_to(&path);
        robin.post(&path, &[("do", "undo")]);
        assert_eq!(seen(), [account]);
        robin.get(&path);
        robin.post(&path, &[("do", "something")]).is(409);
    }
}
