use super::{OWN, house, joined, sign_in};

testing::on_each_engine! { house =>
    fn what_she_was_typing_when_her_session_ended_waits_for_her(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        app.clock.advance(16 * 60);
        let canary = "canary words she was typing about herself";
        let page = robin.post("/en/account/look", &[("palette", "plum"), ("away", canary)]);
        page.asks_to_sign_in();
        assert_eq!(app.columns_with("canary"), Vec::<String>::new());
        sign_in(&mut robin, "Robin", OWN).goes_to("/en/kept");
        let kept = robin.get("/en/kept");
        kept.is_well().shows(canary).sends_to("/en/account/look");
        // Shown once, and never sent by itself.
        robin.get("/en/kept").shows_not(canary);
        robin.get("/en/account").shows_not(canary);
    }

    fn her_words_wait_for_her_alone_and_for_an_hour(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        app.clock.advance(16 * 60);
        robin.post("/en/account/look", &[("palette", "these are forty letters and some more of hers")]);
        let own = "a kettle and three blue cups";
        let mut other = app.visitor();
        other.get("/en/account/new");
        other.post("/en/account/new", &[("name", "Sky"), ("choice", "own"), ("passphrase", own), ("passphrase-again", own), ("losing", "neither")]);
        other.get("/en/kept").shows_not("forty letters");
        app.clock.advance(61 * 60);
        sign_in(&mut robin, "Robin", OWN).goes_to("/en/");
        robin.get("/en/kept").shows_not("forty letters");
    }

    fn nobody_puts_words_among_hers_while_she_is_signed_in(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let token = robin.get("/en/account").token().unwrap();
        let mut stranger = app.visitor();
        let planted = [("palette", "plum"), ("away", "he wrote this and wants her to send it"), ("form", &token)];
        stranger.post_raw("/en/account/look", &planted).asks_to_sign_in();
        app.clock.advance(16 * 60);
        sign_in(&mut robin, "Robin", OWN).goes_to("/en/");
        robin.get("/en/kept").shows_not("he wrote this");
    }

    fn a_form_from_an_old_page_gives_her_words_back(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let page = robin.post_raw("/en/account/look", &[("palette", "plum"), ("away", "something long enough to be shown again"), ("form", "not a token")]);
        page.is(409).shows("something long enough to be shown again");
        robin.get("/en/account").shows_not("something long");
    }

    fn a_form_from_another_site_does_nothing(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        robin.header("sec-fetch-site", "cross-site");
        robin.post("/en/account/look", &[("palette", "plum"), ("away", "0")]).is(409);
        robin.header("sec-fetch-site", "same-origin");
        assert_eq!(robin.get("/en/account").count("html.palette-plum"), 0);
    }

    fn another_womans_form_field_is_not_hers(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let own = "a kettle and three blue cups";
        let mut sky = app.visitor();
        sky.get("/en/account/new");
        sky.post("/en/account/new", &[("name", "Sky"), ("choice", "own"), ("passphrase", own), ("passphrase-again", own), ("losing", "neither")]);
        let theirs = sky.get("/en/account").token().unwrap();
        robin.post_raw("/en/account/look", &[("palette", "plum"), ("away", "0"), ("form", &theirs)]).is(409);
    }
}
