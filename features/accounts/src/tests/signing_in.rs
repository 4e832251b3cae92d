use testing::Page;

use super::{OWN, house, joined, sign_in, ten_words};

/// Whether the ten words stand in a page. One of them alone may do so by chance.
fn shown(page: &Page, words: &str) -> bool {
    words.split(' ').all(|word| page.html.contains(word))
}

testing::on_each_engine! { house =>
    fn she_comes_in_with_a_name_and_a_passphrase(app) {
        let (mut robin, page) = joined(&app, "Robin", "neither");
        page.goes_to("/en/");
        robin.get("/en/account").is_well();
        robin.post("/en/sign-out", &[]);
        robin.get("/en/account").asks_to_sign_in();
        sign_in(&mut robin, "  ROBIN ", OWN).goes_to("/en/");
        robin.get("/en/account").is_well();
    }

    fn two_women_may_have_one_name(app) {
        joined(&app, "Robin", "neither").1.goes_to("/en/");
        let mut other = app.visitor();
        other.get("/en/account/new");
        let own = "a kettle and three blue cups";
        other
            .post("/en/account/new", &[("name", "Robin"), ("choice", "own"), ("passphrase", own), ("passphrase-again", own), ("losing", "neither")])
            .goes_to("/en/");
        // The same name and passphrase together are one woman's: the other is asked for other words and told no more.
        joined(&app, "robin", "neither").1.refuses("passphrase").shows_not("taken");
    }

    fn offered_words_forgive_what_a_telephone_does_to_them(app) {
        let mut robin = app.visitor();
        let offered = robin.get("/en/account/new").field("offered");
        robin
            .post("/en/account/new", &[("name", "Robin"), ("choice", "offered"), ("offered", &offered), ("losing", "neither")])
            .goes_to("/en/");
        let mut typed = offered.clone();
        typed.get_mut(..1).unwrap().make_ascii_uppercase();
        sign_in(&mut app.visitor(), "Robin", &format!("{typed} ")).goes_to("/en/");
    }

    fn an_unknown_name_and_a_wrong_passphrase_are_answered_alike(app) {
        joined(&app, "Robin", "neither");
        let strip = |page: testing::Page| {
            let html = page.html.clone();
            // What is random in every page: the hidden field and the names typed.
            html.lines().filter(|line| !line.contains("name=\"form\"") && !line.contains("f-name")).collect::<Vec<_>>().join("\n")
        };
        let known = strip(sign_in(&mut app.visitor(), "Robin", "not her passphrase at all"));
        let unknown = strip(sign_in(&mut app.visitor(), "Nobody", "not her passphrase at all"));
        assert_eq!(known, unknown);
    }

    fn guessing_from_elsewhere_never_locks_her_out_of_her_own_device(app) {
        joined(&app, "Robin", "neither");
        let mut hers = app.visitor();
        hers.get("/en/sign-in");
        hers.post("/en/sign-in", &[("name", "Robin"), ("passphrase", OWN), ("mine", "yes")]).goes_to("/en/");
        hers.post("/en/sign-out", &[]);
        let mut his = app.visitor();
        for _ in 0..10 {
            sign_in(&mut his, "Robin", "is it this one perhaps").refuses("passphrase");
        }
        // His tries are used up, even for the right words, and an unknown name waits just so.
        sign_in(&mut his, "Robin", OWN).refuses("passphrase").shows("many tries");
        sign_in(&mut hers, "Robin", OWN).goes_to("/en/");
        // Never for ever.
        app.clock.advance(60 * 60);
        sign_in(&mut his, "Robin", OWN).goes_to("/en/");
    }

    fn an_account_of_the_same_name_gives_no_lane_and_wipes_no_tries(app) {
        joined(&app, "Robin", "neither");
        let (mut his, _) = {
            let mut his = app.visitor();
            his.get("/en/account/new");
            let own = "a kettle and three blue cups";
            let page = his.post("/en/account/new", &[("name", "Robin"), ("choice", "own"), ("passphrase", own), ("passphrase-again", own), ("losing", "neither")]);
            (his, page)
        };
        his.get("/en/sign-in");
        his.post("/en/sign-in", &[("name", "Robin"), ("passphrase", "a kettle and three blue cups"), ("mine", "yes")]).goes_to("/en/");
        // On a device that lets in his account, hers does not open, not even with the right words.
        sign_in(&mut his, "Robin", OWN).refuses("passphrase");
        let mut elsewhere = app.visitor();
        for _ in 0..9 {
            sign_in(&mut elsewhere, "Robin", "is it this one perhaps").refuses("passphrase");
        }
        sign_in(&mut elsewhere, "Robin", "a kettle and three blue cups").goes_to("/en/");
        sign_in(&mut elsewhere, "Robin", "is it this one perhaps").refuses("passphrase");
        sign_in(&mut elsewhere, "Robin", "is it this one perhaps").refuses("passphrase").shows("many tries");
    }

    fn nobody_puts_a_second_factor_on_an_open_phone(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/sign-in/code").is_not_here();
        robin.get("/en/account");
        robin.post("/en/sign-in/code", &[("code", "123456")]).is_not_here();
    }

    fn two_forms_of_one_page_each_count(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        let first = [("palette", "moss"), ("away", "2")];
        let second = [("palette", "plum"), ("away", "2")];
        robin.post("/en/account/look", &first).goes_to("/en/account?said=said-kept");
        // Back to the same page without a reload, and the other choice: it is another wish, not a second tap.
        robin.post_again("/en/account/look", &second).goes_to("/en/account?said=said-kept");
        assert_eq!(robin.get("/en/account").count("html.palette-plum"), 1);
    }

    fn a_session_ends_when_it_lies_still_and_after_half_a_day(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        app.clock.advance(14 * 60);
        robin.get("/en/account").is_well();
        app.clock.advance(15 * 60);
        robin.get("/en/account").asks_to_sign_in();
        sign_in(&mut robin, "Robin", OWN);
        for _ in 0..70 {
            app.clock.advance(10 * 60);
            robin.get("/en/account").is_well();
        }
        app.clock.advance(10 * 60);
        app.clock.advance(10 * 60);
        robin.get("/en/account").asks_to_sign_in();
    }

    fn a_watched_phone_is_signed_out_after_five_minutes(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        robin.post("/en/account/look", &[("palette", "plum"), ("away", "1"), ("watched", "yes")]).goes_to("/en/account?said=said-kept");
        robin.get("/en/account").shows("Plum");
        app.clock.advance(5 * 60);
        robin.get("/en/account").asks_to_sign_in();
    }

    fn recovery_words_open_her_account_once(app) {
        let (mut robin, _) = joined(&app, "Robin", "words");
        let words = ten_words(&robin.get("/en/account/next"));
        let new = "a brown teapot by the window";
        let mut elsewhere = app.visitor();
        elsewhere.get("/en/back-in");
        let fields = [("name", "Robin"), ("recovery", words.as_str()), ("passphrase", new), ("passphrase-again", new)];
        elsewhere.post("/en/back-in", &fields).goes_to("/en/account/next?to=/en/");
        let fresh = ten_words(elsewhere.get("/en/account/next?to=/en/").shows("Your ten words"));
        assert_ne!(fresh, words);
        elsewhere.get("/en/account").is_well();
        sign_in(&mut app.visitor(), "Robin", OWN).refuses("passphrase");
        sign_in(&mut app.visitor(), "Robin", new).goes_to("/en/");
        let mut again = app.visitor();
        again.get("/en/back-in");
        again.post("/en/back-in", &fields).refuses("recovery");
    }

    fn ten_words_stay_on_her_screen_until_she_has_them_on_paper(app) {
        let (mut robin, page) = joined(&app, "Robin", "words");
        page.goes_to("/en/account/next?to=/en/");
        let words = ten_words(&robin.get("/en/account/next?to=/en/"));
        app.clock.advance(9 * 60);
        assert_eq!(ten_words(&robin.get("/en/account/next?to=/en/")), words, "a page loaded anew shows them still");
        assert_eq!(ten_words(&robin.get("/cy/account/next?to=/cy/")), words, "in the other language too");
        robin.get("/en/account/next?to=/en/");
        robin.post("/en/account/next", &[("to", "/en/")]).goes_to("/en/");
        let page = robin.get("/en/account/next?to=/en/");
        assert!(!shown(page.shows("no longer shown"), &words), "{page}");
    }

    fn a_second_tap_while_the_first_is_on_its_way_leads_to_sign_in_and_opens_nothing(app) {
        let (mut first, mut second) = (app.visitor(), app.visitor());
        let form = first.get("/en/account/new").field("form");
        let mut fields = vec![("form", form.as_str()), ("name", "Robin"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "words")];
        first.post_raw("/en/account/new", &fields).goes_to("/en/account/next?to=/en/");
        second.post_raw("/en/account/new", &fields).goes_to("/en/sign-in?said=said-account-is-made");
        assert!(second.cookie("__Host-s").is_none(), "a form that was sent before is no key");
        sign_in(&mut second, "Robin", OWN).goes_to("/en/");
        // Another woman of the same name: whoever sends his own form again with her passphrase is not let in by it.
        let hers = "one hen on the wall at noon";
        let mut other = app.visitor();
        let page = other.get("/en/account/new");
        let page = page.field("form");
        other.post_raw("/en/account/new", &[("form", page.as_str()), ("name", "Robin"), ("choice", "own"), ("passphrase", hers), ("passphrase-again", hers), ("losing", "neither")]).is(303);
        (fields[3].1, fields[4].1) = (hers, hers);
        let mut his = app.visitor();
        his.post_raw("/en/account/new", &fields);
        assert!(his.cookie("__Host-s").is_none());

        let words = ten_words(&first.get("/en/account/next"));
        let new = "a brown teapot by the window";
        let (mut first, mut second) = (app.visitor(), app.visitor());
        let form = first.get("/en/back-in").field("form");
        let fields = [("form", form.as_str()), ("name", "Robin"), ("recovery", words.as_str()), ("passphrase", new), ("passphrase-again", new)];
        first.post_raw("/en/back-in", &fields).goes_to("/en/account/next?to=/en/");
        second.post_raw("/en/back-in", &fields).goes_to("/en/sign-in?said=said-account-is-open");
        assert!(second.cookie("__Host-s").is_none());
        sign_in(&mut second, "Robin", new).goes_to("/en/");
    }

    fn ten_words_go_from_a_screen_left_open(app) {
        let (mut robin, _) = joined(&app, "Robin", "words");
        let words = ten_words(&robin.get("/en/account/next"));
        app.clock.advance(10 * 60);
        let page = robin.get("/en/account/next");
        assert!(!shown(page.shows("no longer shown"), &words), "{page}");
        // Another screen of hers never showed them.
        let (mut wren, _) = joined(&app, "Wren", "words");
        let words = ten_words(&wren.get("/en/account/next"));
        let mut library = app.visitor();
        sign_in(&mut library, "Wren", OWN).goes_to("/en/");
        let page = library.get("/en/account/next");
        assert!(!shown(page.shows("no longer shown"), &words), "{page}");
        app.visitor().get("/en/account/next").asks_to_sign_in();
    }

    fn a_new_passphrase_ends_her_other_sessions(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let mut library = app.visitor();
        sign_in(&mut library, "Robin", OWN);
        let new = "two geese in a wet field";
        robin.asks_for_a_new_passphrase(OWN).is_well();
        robin
            .post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "people")])
            .goes_to("/en/account?said=said-kept");
        robin.get("/en/account").is_well();
        library.get("/en/account").asks_to_sign_in();
        sign_in(&mut app.visitor(), "Robin", OWN).refuses("passphrase");
        sign_in(&mut app.visitor(), "Robin", new).goes_to("/en/");
    }

    fn what_cannot_be_undone_asks_for_her_passphrase_once_more(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        // The passphrase she came in with does not count, not even in the same second.
        robin.get("/en/account/key").goes_to("/en/again?to=%2Fen%2Faccount%2Fkey");
        robin.get("/en/again?to=/en/account/key");
        robin.post("/en/again", &[("passphrase", "not this one at all"), ("to", "/en/account/key")]).refuses("passphrase");
        robin.post("/en/again", &[("passphrase", OWN), ("to", "/en/account/key")]).goes_to("/en/account/key");
        robin.get("/en/account/key").is_well();
        app.clock.advance(5 * 60);
        robin.get("/en/account/key").goes_to("/en/again?to=%2Fen%2Faccount%2Fkey");
    }

    fn tries_from_elsewhere_do_not_keep_her_from_what_asks_for_her_passphrase_once_more(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let mut his = app.visitor();
        for _ in 0..11 {
            sign_in(&mut his, "Robin", "is it this one perhaps").refuses("passphrase");
        }
        robin.gives_passphrase_again(OWN, "/en/account/key");
        // Her own wrong tries count, for this session.
        app.clock.advance(6 * 60);
        robin.get("/en/again?to=/en/account/key");
        for _ in 0..10 {
            robin.post("/en/again", &[("passphrase", "not this one at all"), ("to", "/en/account/key")]).refuses("passphrase");
        }
        robin.post("/en/again", &[("passphrase", OWN), ("to", "/en/account/key")]).refuses("passphrase").shows("many tries");
    }

    fn hiding_ends_the_session_and_leads_to_a_plain_page(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let page = robin.post_raw("/hide", &[("lang", "cy")]);
        assert!(page.location.as_deref().unwrap_or_default().starts_with("/away"));
        assert!(page.header("clear-site-data").contains("cache"));
        assert_eq!(robin.get("/en/account").words(), "Thursdays Go on");
        let away = robin.get("/away?l=cy&p=0");
        away.shows("Tywydd").shows_not("Robin");
        assert!(away.header("refresh").contains("https://"));
    }

    fn after_hiding_back_finds_a_page_that_says_nothing(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let mark = robin.post_raw("/hide", &[]).headers.get_all("set-cookie").iter().filter_map(|line| line.to_str().ok()).find(|line| line.starts_with("__Host-h=")).unwrap().to_owned();
        assert!(mark.contains("Max-Age=43200") && mark.contains("HttpOnly"), "{mark}");
        let page = robin.get("/en/account/new");
        page.is_well().shows("Thursdays").links_to("/en/go-on");
        assert_eq!(page.words(), "Thursdays Go on", "it says more than the name of the place");
        // Another's page is as it was, and so is signing in. A page of hers looks like any other: it says nothing of a
        // passphrase, and its address is not named again.
        app.visitor().get("/en/account/new").shows("Choose a name");
        assert_eq!(robin.get("/en/account").words(), "Thursdays Go on");
        robin.get("/cy/sign-in").shows("Mewngofnodi");
        let mut back = robin.clone();
        back.get("/en/go-on").goes_to("/en/");
        back.get("/en/account/new").shows("Choose a name");
        back.get("/en/account").asks_to_sign_in();
        sign_in(&mut robin, "Robin", OWN).goes_to("/en/");
        robin.get("/en/account").is_well();
    }

    fn a_passphrase_of_her_own_is_not_passed_over(app) {
        let mut robin = app.visitor();
        let offered = robin.get("/en/account/new").field("offered");
        let fields = [
            ("name", "Robin"),
            ("choice", "offered"),
            ("offered", offered.as_str()),
            ("passphrase", OWN),
            ("passphrase-again", OWN),
            ("losing", "neither"),
        ];
        robin.post("/en/account/new", &fields).refuses("choice").shows("words of your own");
        assert!(robin.cookie("__Host-s").is_none());
    }

    fn sending_once_more_what_made_her_account_shows_no_passphrase(app) {
        let mut robin = app.visitor();
        let page = robin.get("/en/account/new");
        let (form, offered) = (page.field("form"), page.field("offered"));
        let fields = [
            ("form", form.as_str()),
            ("name", "Robin"),
            ("choice", "offered"),
            ("offered", offered.as_str()),
            ("losing", "words"),
        ];
        robin.post_raw("/en/account/new", &fields).goes_to("/en/account/next?to=/en/");
        let again = robin.post_raw("/en/account/new", &fields);
        again.is(409).shows("You have signed in since this page was opened");
        assert!(!again.html.contains(&offered));
        robin.get("/en/account").is_well();
    }

    fn what_was_typed_before_hiding_is_not_sent_once_more(app) {
        let mut robin = app.visitor();
        let form = robin.get("/en/account/new").field("form");
        let fields = [("form", form.as_str()), ("name", "Robin"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", "other")];
        assert_eq!(robin.post_raw("/en/account/new", &fields).is(422).field("name"), "Robin");
        robin.post_raw("/hide", &[]);
        // Back and Reload: soon, after the half hour, and after somebody went on from the quiet page.
        for seconds in [60, 3600] {
            app.clock.advance(seconds);
            let page = robin.post_raw("/en/account/new", &fields);
            assert_eq!(page.is_well().words(), "Thursdays Go on");
            let page = robin.post_raw("/en/sign-in", &[("name", "Robin"), ("passphrase", "not hers at all, this one")]);
            assert!(!page.is(422).html.contains("Robin"));
            robin.get("/en/go-on");
        }
        // A page that was opened since is hers as ever.
        let form = robin.get("/en/account/new").field("form");
        let fields = [("form", form.as_str()), ("name", "Robin"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", "other")];
        assert_eq!(robin.post_raw("/en/account/new", &fields).is(422).field("name"), "Robin");
    }

    fn no_name_and_no_passphrase_lies_in_any_store(app) {
        let (mut robin, _) = joined(&app, "Canarywren", "words");
        let words = ten_words(&robin.get("/en/account/next"));
        for needle in ["Canarywren", "canarywren", OWN, "herons", words.as_str()] {
            assert_eq!(app.columns_with(needle), Vec::<String>::new(), "{needle}");
        }
    }
}
