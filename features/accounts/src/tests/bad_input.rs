use super::{OWN, house, joined};

testing::on_each_engine! { house =>
    fn a_new_account_says_what_to_put_right_and_keeps_what_she_typed(app) {
        let mut visitor = app.visitor();
        visitor.get("/en/account/new");
        let page = visitor.post("/en/account/new", &[("name", "Robin 🌿"), ("choice", "own"), ("passphrase", "short"), ("passphrase-again", "short"), ("losing", "people")]);
        page.refuses("passphrase").shows("15 letters");
        assert_eq!(page.field("name"), "Robin 🌿");
        assert_eq!(page.field("passphrase"), "", "a passphrase never comes back");
        for (fields, refused) in [
            (vec![("name", ""), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "people")], "name"),
            (vec![("name", "\u{202E}\u{0}\u{200B}"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "people")], "name"),
            (vec![("name", "Robin"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", "another passphrase here"), ("losing", "people")], "passphrase"),
            (vec![("name", "Robin"), ("losing", "people")], "choice"),
            (vec![("name", "Robin"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "maybe")], "losing"),
            (vec![("name", "Robinson"), ("choice", "own"), ("passphrase", "robinson robinson ok"), ("passphrase-again", "robinson robinson ok"), ("losing", "people")], "passphrase"),
        ] {
            visitor.post("/en/account/new", &fields).is(422).refuses(refused);
        }
        let long = "x".repeat(1_000_000);
        visitor.post("/en/account/new", &[("name", &long), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "people")]).refuses("name");
        visitor.post("/en/account/new", &[("name", "مريم"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "people")]).goes_to("/en/");
    }

    fn signing_in_with_anything_is_never_an_error_of_ours(app) {
        joined(&app, "Robin", "neither");
        let long = "y".repeat(1_000_000);
        for (name, passphrase) in [("", ""), ("Robin", ""), ("", OWN), ("\u{0}", "\u{0}\u{202E}"), (long.as_str(), OWN), ("Robin", long.as_str()), ("'; DROP TABLE accounts; --", OWN), ("{{7*7}}<script>", "<script>alert(1)</script> and more")] {
            let mut visitor = app.visitor();
            visitor.get("/en/sign-in");
            let page = visitor.post("/en/sign-in", &[("name", name), ("passphrase", passphrase)]);
            page.is(422);
            assert!(!page.html.contains("<script>alert"), "escaped");
        }
        let mut visitor = app.visitor();
        visitor.post_body("/en/sign-in", "application/json", b"{\"name\":1}".to_vec()).is(409);
        visitor.post_body("/en/sign-in", "application/x-www-form-urlencoded", vec![0xff, 0xfe, b'=', 0xff]).is(422);
        visitor.post_body("/en/sign-in", "application/x-www-form-urlencoded", vec![b'a'; 5_000_000]).is(409);
    }

    fn the_second_tap_finds_where_the_first_one_led(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        robin.get("/en/account");
        let fields = [("palette", "moss"), ("away", "2")];
        robin.post("/en/account/look", &fields).goes_to("/en/account?said=said-kept");
        robin.post_again("/en/account/look", &fields).goes_to("/en/account?said=said-kept");
    }
}
