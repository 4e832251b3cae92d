//! The language switch of a form: what she typed comes with her, and nothing is kept or done.

use super::{OWN, house, joined, sign_in};

testing::on_each_engine! { house =>
    fn what_she_typed_for_a_new_account_is_there_in_the_other_language(app) {
        let mut visitor = app.visitor();
        let page = visitor.get("/en/account/new?to=/en/join");
        let place = "/cy/account/new?to=%2Fcy%2Fjoin";
        page.links_to(place);
        assert_eq!(page.attributes("button[name=other-language]", "formaction"), [place]);
        assert_eq!(page.attributes("input[name=losing][checked]", "value"), Vec::<String>::new(), "nothing is picked for her");
        let offered = page.field("offered");
        let typed = [
            ("to", "/en/join"), ("name", "Nia \"o'r cwm\" <3"), ("choice", "own"), ("offered", offered.as_str()), ("passphrase", OWN),
            ("passphrase-again", OWN), ("losing", "people"), ("watched", "yes"), ("other-language", "/account/new"),
        ];
        let page = visitor.post(place, &typed);
        page.is_well().shows("Enw i’w ddefnyddio yma").shows_not(OWN);
        let field = |name: &str| page.field(name);
        assert_eq!((field("name"), field("losing"), field("choice")), ("Nia \"o'r cwm\" <3".to_owned(), "people".to_owned(), "own".to_owned()));
        assert_eq!((field("to"), field("watched"), field("passphrase")), ("/cy/join".to_owned(), "yes".to_owned(), String::new()));
        // She may have written the words down already.
        assert_eq!(field("offered"), offered);
        page.shows(&offered);
        // Nothing was made; and sent now, it is.
        sign_in(&mut app.visitor(), "Nia \"o'r cwm\" <3", OWN).refuses("passphrase");
        visitor.post("/cy/account/new", &[&[("to", "/cy/join")], &typed[1..8]].concat()).goes_to("/cy/join");
    }

    fn a_refused_form_changes_its_language_too(app) {
        let mut visitor = app.visitor();
        visitor.get("/en/sign-in");
        let page = visitor.post("/en/sign-in", &[("name", "Robin"), ("passphrase", ""), ("to", "/en/account")]);
        page.refuses("passphrase");
        // The link at the top would lose what she typed: it leads to the button that keeps it.
        assert_eq!(page.attributes("a.top-link[hreflang]", "href"), ["#other-language"]);
        assert_eq!(page.count("button[id=other-language][name=other-language]"), 1);
        let place = page.attributes("button[name=other-language]", "formaction").remove(0);
        let page = visitor.post(&place, &[("name", "Robin"), ("passphrase", ""), ("to", "/en/account"), ("other-language", "/sign-in")]);
        page.is_well().shows("Mewngofnodi");
        assert_eq!((page.field("name").as_str(), page.field("to").as_str()), ("Robin", "/cy/account"));
    }

    fn signed_in_it_changes_nothing_but_the_language(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        let typed = [("palette", "plum"), ("away", "2"), ("other-language", "/account/look")];
        let page = robin.post("/cy/account", &typed);
        page.is_well().sends_to("/cy/account/look");
        assert_eq!((page.field("palette").as_str(), page.field("away").as_str()), ("plum", "2"));
        assert_eq!(robin.get("/en/account").field("palette"), "tide", "nothing was kept");
        // A form's own door shows no page; then her words stand on one of ours.
        robin.post("/cy/account/look", &[("palette", "plum"), ("away", "words of hers that are long enough to be seen"), ("other-language", "/account/look")])
            .is_well().shows("words of hers that are long enough").sends_to("/cy/account/look");
        // Nobody else puts words into her page.
        robin.post_raw("/cy/account", &typed).is(409);
        robin.header("sec-fetch-site", "cross-site");
        robin.get("/en/account");
        robin.post("/cy/account", &typed).is(409);
        robin.post("/cy/sign-in", &[("name", "x"), ("other-language", "/sign-in")]).is(409);
    }

    fn when_her_session_ended_meanwhile_her_words_wait(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        app.clock.advance(16 * 60);
        let typed = [("palette", "plum"), ("away", "words of hers that are long enough to be seen"), ("other-language", "/account/look")];
        robin.post("/cy/account", &typed).asks_to_sign_in();
        sign_in(&mut robin, "Robin", OWN).goes_to("/en/kept");
        robin.get("/en/kept").shows("words of hers that are long enough").sends_to("/cy/account/look");
        // They are shown once; the other language keeps them on the screen.
        robin.post("/cy/kept", &typed).is_well().shows("words of hers that are long enough").shows("Nid oes dim wedi’i anfon").sends_to("/cy/account/look");
    }

    fn a_page_that_only_shows_takes_no_form(app) {
        app.visitor().post_raw("/en/how-it-was", &[("other-language", "/x")]).is_not_here();
        app.visitor().post_raw("/away", &[("name", "x")]).is_not_here();
    }
}
