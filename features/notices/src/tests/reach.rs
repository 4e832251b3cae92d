use super::{
    house::{Ten, house, house_without_mail, leaks, with_defaults},
    telling::takes,
};

testing::on_each_engine! { house =>
    fn a_plan_is_written_with_her_after_the_passphrase_alone(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let path = format!("/en/c/{}/reach/of/{}/by/mail", ten.group, ten.handles["Gwenno"]);
        ten.mari.sign_in();
        ten.mari.browser.get(&path).is_well();
        app.clock.advance(360);
        let fields = with_defaults(&[("email", "other@post.example"), ("agreed", "yes")]);
        let again = ten.mari.browser.post(&path, &fields).is(303).location.clone().unwrap();
        assert!(again.starts_with("/en/again"), "{again}");
        let again = ten.mari.browser.get(&path).is(303).location.clone().unwrap();
        assert!(again.starts_with("/en/again"), "{again}");
        let plan = crate::plans::plan(&app.app, ten.group, ten.handles["Gwenno"]).unwrap().unwrap();
        assert_eq!(plan.reach.way, crate::model::Way::Letter);
    }

    fn who_tells_her_through_herself_is_asked_by_name(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let mut rhian = ten.second(&app, "Rhian");
        let group = ten.group;
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        ten.mari.browser.post(&format!("{change}/plan"), &fields).is_well().shows("Rhian is asked to tell her");
        let board = ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303).location.clone().unwrap();
        ten.mari.browser.get(&board).shows("Rhian is asked to tell her");
        let reads = |woman: &mut super::house::Woman| -> bool {
            let cards = super::again::cards(woman, group, true);
            cards.iter().flat_map(|card| &card.lines).any(|line| line.contains("Zola: you are the one who tells her"))
        };
        assert!(reads(&mut rhian) && !reads(&mut ten.mari));
        // Once she has said that she does it, nobody is asked any more.
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Zola"));
        rhian.sign_in();
        rhian.browser.get(&job);
        rhian.browser.post(&job, &[("do", "take")]).goes_to(&job);
        assert!(!reads(&mut rhian));
        ten.mari.browser.get(&board).shows("Taken by: Rhian").shows_not("Rhian is asked to tell her");
    }

    fn where_somebody_else_looks_at_her_phone_it_stands_ticked_as_shared(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let by_mail = format!("/en/c/{group}/reach/by/mail");
        assert!(!ten.woman("Bet").browser.get(&by_mail).html.contains(r#"name="shared" value="yes" checked"#));
        ten.woman("Bet").does(group, |visit| Ok(visit.keep_session(|session| session.set_idle_seconds(300))?));
        let page = ten.woman("Bet").browser.get(&by_mail);
        assert!(page.html.contains(r#"name="shared" value="yes" checked"#), "{page}");
    }

    fn what_she_set_is_shown_after_her_passphrase_once_more(app) {
        let mut ten = Ten::new(&app);
        let path = format!("/en/c/{}/reach", ten.group);
        let group = ten.group;
        let bet = ten.woman("Bet");
        bet.browser.get(&path).is_well().shows("You have set nothing");
        bet.sets(group, "mail", &[("email", "canary-bet@post.example"), ("words", "canary library book")]);
        bet.browser.get(&path).shows("canary-bet@post.example").shows("canary library book");
        app.clock.advance(301);
        let page = bet.browser.get(&path);
        assert!(page.status == 303 && page.location.as_deref().is_some_and(|place| place.contains("/again")), "{page}");
        bet.browser.get(&format!("{path}/by/mail")).shows_not("canary");
        // Stopping asks for nothing first.
        bet.browser.get(&format!("{path}/looked"));
        bet.browser.post(&format!("{path}/nothing"), &[]).is(303);
        bet.browser.get(&path).is_well().shows("You have set nothing");
        assert_eq!(leaks(&app, "canary"), Vec::<String>::new());
    }

    fn she_reads_what_would_come_to_her_and_not_her_own_stop_word(app) {
        let mut ten = Ten::new(&app);
        let (group, path) = (ten.group, format!("/en/c/{}/reach", ten.group));
        let bet = ten.woman("Bet");
        let fields = [("telephone", "07700 900177"), ("stop_word", "lemon curd"), ("holds", "what-changed")];
        bet.sets(group, "text", &fields).is(303);
        let page = bet.browser.get(&path);
        page.is_well().shows("Where: Lantern Rooms").shows("Not at: Mill House");
        page.shows("A word that stops everything You have one").shows_not("lemon curd");
        let mail = [("email", "bet@post.example"), ("words", "Your book is ready"), ("holds", "what-changed")];
        bet.sets(group, "mail", &mail).is(303);
        bet.browser.get(&path).shows("A note for you Your book is ready").shows("This is an automatic message");
        bet.sets(group, "mail", &[mail[0], mail[1], mail[2], ("shared", "yes")]).is(303);
        bet.browser.get(&path).shows("What would come to you").shows_not("Lantern Rooms").shows_not("automatic");
        bet.sets(group, "letter", &[("postal", "1 Heol Newydd")]).is(303);
        bet.browser.get(&path).is_well().shows("What would come to you").shows("Lantern Rooms").shows("No stairs.");
        // A letter is shown as it is printed, with the dates to come and what is done at the door.
        bet.browser.get(&path).shows("The next dates: Thursday 26 November, 18:30").shows_not("we ask somebody to be at the door");
        let letter = [("postal", "1 Heol Newydd"), ("language", "cy"), ("otherwise", "door")];
        bet.sets(group, "letter", &letter).is(303);
        bet.browser.get(&path).shows("Y dyddiadau nesaf: nos Iau 26 Tachwedd, 18:30").shows("rydym yn gofyn i rywun fod wrth y drws");
        bet.sets(group, "letter", &[letter[0], letter[1], letter[2], ("holds", "look")]).is(303);
        bet.browser.get(&path).shows("Mae cynlluniau wedi newid").shows_not("Y dyddiadau nesaf");
        bet.sets(group, "app", &[]).is(303);
        bet.browser.get(&path).is_well().shows_not("What would come to you");
    }

    fn a_number_that_costs_extra_is_refused_and_one_abroad_is_not(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let bet = ten.woman("Bet");
        for (way, more) in [("text", ("words", "")), ("call", ("ask_for", "Bet")), ("app", ("otherwise", "call"))] {
            let page = bet.sets(group, way, &[("telephone", "0906 123 4567"), more]);
            page.is(422).refuses("telephone").shows("That number costs extra to ring. Give one that begins with 01, 02, 03 or 07, but not with 070.");
            assert_eq!(page.field("telephone"), "0906 123 4567");
            bet.sets(group, way, &[("telephone", "+353 87 123 4567"), more]).is(303);
        }
        let path = format!("/cy/c/{group}/reach/by/call");
        bet.browser.get(&path).is_well();
        let page = bet.browser.post(&path, &super::house::with_defaults(&[("telephone", "070 1234 5678")]));
        page.is(422).shows("Mae'r rhif hwnnw'n costio mwy i'w ffonio.");
    }

    fn a_detail_is_opened_with_a_reason_and_she_sees_it(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900654")]);
        let (edith, tess) = (ten.handles["Edith"], ten.handles["Tess"]);
        let path = format!("/en/c/{group}/reach/of/{edith}");
        ten.mari.browser.get(&format!("/en/c/{group}/reach/of")).is_well().shows("Edith").shows_not("900654");
        ten.mari.sign_in();
        ten.mari.browser.get(&path).is_well().shows_not("900654");
        for (why, words, field) in [("", "", "why"), ("tell-change", "", "why"), ("other", "", "words"), ("other", &*"a".repeat(301), "words")] {
            ten.mari.browser.post(&path, &[("why", why), ("words", words)]).is(422).refuses(field).shows_not("900654");
        }
        let fields = [("why", "she-asked"), ("words", "canary reason of Mari")];
        let token = ten.mari.browser.get(&path).token().unwrap();
        for _ in ["a tap", "the second of a double tap"] {
            let same = [fields[0], fields[1], ("form", token.as_str())];
            ten.mari.browser.post_raw(&path, &same).is_well().shows("07700 900654");
        }
        let looked = ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach/looked"));
        looked.is_well().shows("You asked her to").shows("canary reason of Mari").shows("Mari");
        assert_eq!(looked.count(".list li"), 1);
        // What she changed since is another look, whatever form it came from.
        ten.woman("Edith").sign_in();
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900655")]).is(303);
        let same = [fields[0], fields[1], ("form", token.as_str())];
        ten.mari.browser.post_raw(&path, &same).is_well().shows("07700 900655");
        assert_eq!(ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach/looked")).count(".list li"), 2);
        assert_eq!(leaks(&app, "canary reason"), Vec::<String>::new());
        // She who set nothing has nothing to open; a member opens nobody's.
        ten.mari.browser.get(&format!("/en/c/{group}/reach/of/{tess}")).is_not_here();
        ten.woman("Tess").browser.get(&path).is_not_here();
        ten.woman("Tess").browser.get(&format!("/en/c/{group}/reach/of")).is_not_here();
        app.clock.advance(301);
        assert_eq!(ten.mari.browser.get(&path).status, 303);
        // A line that is changed or taken out is noticed.
        app.app.database.write(|store| {
            diesel::RunQueryDsl::execute(diesel::sql_query("UPDATE contact_looks SET why = 'put-right'"), store)?;
            Ok(())
        }).unwrap();
        let looked = format!("/en/c/{group}/reach/looked");
        ten.woman("Edith").browser.get(&looked).goes_to(&format!("/en/again?to={}", looked.replace('/', "%2F")));
        ten.woman("Edith").sign_in();
        ten.woman("Edith").browser.get(&looked).shows("not as it was written");
    }

    fn whoever_rings_or_writes_to_her_sees_which_welsh_she_reads(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let welsh = [("telephone", "07700 900654"), ("language", "cy"), ("variant", "south")];
        ten.woman("Edith").sets(group, "call", &welsh).is(303);
        ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach")).shows("Welsh (south)");
        ten.woman("Edith").browser.get(&format!("/cy/c/{group}/reach")).shows("Cymraeg (y de)");
        let board = ten.tells();
        takes(&app, &mut ten, &board, "Edith").shows("Welsh (south)");
        ten.mari.browser.get(&format!("{board}/sheets")).is_well().shows("Welsh (south)");
        // In English no Welsh is said, whatever stands ticked.
        let english = [("telephone", "07700 900654"), ("variant", "south")];
        ten.woman("Edith").sign_in();
        ten.woman("Edith").sets(group, "call", &english).is(303);
        ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach")).shows("English").shows_not("(south)");
    }

    fn hours_that_are_the_same_each_day_are_typed_once(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let reach = format!("/en/c/{group}/reach");
        let same = [("email", "bet@post.example"), ("hours", "these"), ("every_from", "10"), ("every_until", "15")];
        ten.woman("Bet").sets(group, "mail", &same).is(303);
        ten.woman("Bet").browser.get(&reach).shows("Every day 10:00–15:00");
        let but_sunday = [same.as_slice(), &[("sun_from", "12"), ("sun_until", "13")]].concat();
        ten.woman("Bet").sets(group, "mail", &but_sunday).is(303);
        ten.woman("Bet").browser.get(&reach).shows("Saturday 10:00–15:00 · Sunday 12:00–13:00");
        let upside_down = [same.as_slice(), &[("every_until", "9")]].concat();
        let of_those: Vec<_> = upside_down.into_iter().filter(|field| *field != ("every_until", "15")).collect();
        ten.woman("Bet").sets(group, "mail", &of_those).is(422).refuses("every_until");
    }

    fn what_is_typed_is_refused_beside_its_field_and_kept(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let long = "a".repeat(200_000);
        for (way, fields, refused) in [
            ("mail", &[("email", "")][..], "email"),
            ("mail", &[("email", "x\r\nBcc: y@z.example")], "email"),
            ("mail", &[("email", long.as_str())], "email"),
            ("mail", &[("email", "a@b.example"), ("holds", "everything")], "holds"),
            ("mail", &[("email", "a@b.example"), ("holds", "code-words")], "words"),
            ("mail", &[("email", "a@b.example"), ("shared", "yes"), ("words", "\u{202E}\u{200B}")], "words"),
            ("mail", &[("email", "a@b.example"), ("words", long.as_str())], "words"),
            ("mail", &[("email", "a@b.example"), ("hours", "")], "hours"),
            ("mail", &[("email", "a@b.example"), ("hours", "these")], "hours"),
            ("mail", &[("email", "a@b.example"), ("hours", "these"), ("mon_from", "noon"), ("mon_until", "15")], "mon_from"),
            ("mail", &[("email", "a@b.example"), ("hours", "these"), ("sun_from", "15"), ("sun_until", "10")], "sun_until"),
            ("mail", &[("email", "a@b.example"), ("otherwise", "call the police")], "otherwise"),
            ("mail", &[("email", "a@b.example"), ("language", "de")], "language"),
            ("call", &[("telephone", "🌿")], "telephone"),
            ("text", &[("telephone", "07700 900 12x")], "telephone"),
            ("letter", &[("postal", " \r\n ")], "postal"),
            ("letter", &[("postal", long.as_str())], "postal"),
            ("through", &[("through", "")], "through"),
            ("through", &[("through", "Rhian")], "agreed"),
        ] {
            let path = format!("/en/c/{group}/reach/by/{way}");
            let bet = ten.woman("Bet");
            bet.browser.get(&path);
            let page = bet.browser.post(&path, &with_defaults(fields));
            page.is(422).refuses(refused);
        }
        assert_eq!(app.every_byte().iter().filter(|(column, _)| column.contains("contact_plans")).count(), 0);
        let bet = ten.woman("Bet");
        bet.browser.get(&format!("/en/c/{group}/reach/by/pigeon")).is_not_here();
        let strange = format!("/en/c/{group}/told/{group}");
        ten.mari.browser.get(&strange).is_not_here();
        ten.mari.browser.get(&format!("/en/c/{group}/news/{group}")).is_not_here();
        ten.mari.browser.get(&format!("/en/c/{group}/dates/{group}/changed")).is_not_here();
        ten.mari.browser.get(&format!("/en/c/{group}/reach/of/{group}")).is_not_here();
    }

    fn a_change_that_is_not_whole_is_refused_and_nothing_is_sent(app) {
        let mut ten = Ten::new(&app);
        let (change, hall) = (ten.change(), ten.hall.to_string());
        let long = "a".repeat(121);
        for (fields, field) in [
            (&[("door", "me")][..], "what"),
            (&[("what", "place"), ("place", "nowhere"), ("door", "me")], "place"),
            (&[("what", "place"), ("place", hall.as_str()), ("door", "me")], "what"),
            (&[("what", "time"), ("starts", "late"), ("door", "me")], "starts"),
            (&[("what", "time"), ("on-day", "31"), ("on-month", "2"), ("starts", "18:45"), ("door", "me")], "on"),
            (&[("what", "holder"), ("door", "me")], "holding"),
            (&[("what", "cancelled")], "door"),
            (&[("what", "cancelled"), ("door", "me"), ("note_en", long.as_str())], "note_en"),
        ] {
            for end in ["plan", "tell"] {
                ten.mari.browser.get(&change);
                ten.mari.browser.post(&format!("{change}/{end}"), fields).is(422).refuses(field);
            }
        }
        assert_eq!(app.every_byte().iter().filter(|(column, _)| column.contains("main.notices")).count(), 0);
        ten.mari.browser.get(&format!("{change}/plan")).goes_to(&change);
        ten.woman("Bet").browser.get(&change).is_not_here();
        for language in ["en", "cy"] {
            let path = change.replacen("/en/", &format!("/{language}/"), 1);
            ten.mari.browser.get(&path).is_well();
        }
    }
}

testing::on_each_engine! { house_without_mail =>
    fn what_cannot_be_kept_is_not_offered(app) {
        let mut ten = Ten::new(&app);
        let (group, path) = (ten.group, format!("/en/c/{}/reach", ten.group));
        let bet = ten.woman("Bet");
        bet.browser.get(&path).is_well().shows("Email can't be sent from here").links_not_to(&format!("{path}/by/mail"));
        bet.browser.get(&format!("{path}/by/mail")).is_not_here();
        // A letter comes no sooner because she wants it to.
        let letter = format!("{path}/by/letter");
        bet.browser.get(&letter).is_well().shows("Have somebody at the old door").shows_not("Contact me anyway");
        bet.browser.post(&letter, &with_defaults(&[("postal", "1 The Lane"), ("otherwise", "anyway")])).refuses("otherwise");
        bet.browser.get(&format!("{path}/by/call")).shows("Contact me anyway");
        // Code words are asked for where they are all that may be sent, and nowhere else.
        bet.sets(group, "call", &[("telephone", "07700 900654")]).is(303);
        bet.sets(group, "call", &[("telephone", "07700 900654"), ("shared", "yes")]).refuses("words");
        bet.sets(group, "call", &[("telephone", "07700 900654"), ("holds", "code-words")]).refuses("words");
        let gwenno = format!("/en/c/{group}/reach/of/{}", ten.handles["Gwenno"]);
        ten.mari.browser.get(&gwenno).is_well().shows("Email can't be sent from here").links_to(&format!("{gwenno}/by/letter"));
        // She has no account: it is not said that she sees who looked.
        let none = "She has no account, so she cannot look";
        ten.mari.browser.get(&format!("{gwenno}/by/letter")).shows(none).shows_not("You see who did, and why");
        ten.mari.browser.post(&format!("{gwenno}/by/letter"), &with_defaults(&[("postal", "1 The Lane")])).is(303);
        ten.mari.sign_in();
        let page = ten.mari.browser.get(&gwenno);
        page.is_well().shows(none).shows_not("She sees your name").shows_not("She reads this");
        page.shows("To tell her of a promise to her");
        ten.mari.browser.post(&gwenno, &[("why", "tell-promise"), ("words", "")]).is_well().shows("1 The Lane");
        ten.mari.browser.get(&gwenno).is_well();
        ten.mari.browser.post(&gwenno, &[("why", "she-asked"), ("words", "")]).is_well().shows("tell her that you opened it, and why").shows_not("She sees that you opened it");
    }
}
