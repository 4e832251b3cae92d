//! A newcomer with a code on paper: she types it once, and it goes with her through making an account or signing in.

use testing::{Page, Visitor};

use super::{
    coming_back::code_for,
    evening::{OWN, begins, house, sign_in, woman},
};

/// The fields of the form that is sent to `path`, as the page shows them, and what she types into it.
fn sends(visitor: &mut Visitor, page: &Page, path: &str, typed: &[(&str, &str)]) -> Page {
    page.sends_to(path);
    let hidden: Vec<(String, String)> = ["to", "step", "code"]
        .into_iter()
        .filter(|name| typed.iter().all(|(known, _)| known != name))
        .map(|name| {
            let place = format!("form[action='{path}'] input[name={name}]");
            (name.to_owned(), page.attributes(&place, "value").first().cloned().unwrap_or_default())
        })
        .collect();
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend(typed);
    let answer = visitor.post(path, &fields);
    assert!(!answer.location.clone().unwrap_or_default().contains("code"), "a code in an address");
    match answer.status {
        // The browser sends the same form on.
        307 => {
            let place = answer.location.clone().unwrap();
            visitor.post(&place, &fields)
        }
        _ => answer,
    }
}

testing::on_each_engine! { house =>
    fn she_types_her_code_once_and_finds_it_after_making_an_account(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let code = code_for(&mut mari, &group, "member");
        for (language, place) in [("en", "/en/join"), ("cy", "/cy/join")] {
            let mut nia = app.visitor();
            let page = nia.get(place);
            // What cannot be a code is said before she makes anything.
            let wrong = sends(&mut nia, &page, place, &[("code", "lavender"), ("first", "new")]);
            wrong.refuses("code");
            assert_eq!(wrong.field("code"), "lavender");
            let new = format!("/{language}/account/new");
            let page = sends(&mut nia, &wrong, place, &[("code", &code), ("first", "new")]);
            page.is_well().sends_to(&new).shows(if language == "en" { "Your code comes with you" } else { "Mae eich cod yn dod gyda chi" });
            let name = format!("Nia-{language}");
            let own = format!("{OWN} {language}");
            let mut typed = vec![("name", name.as_str()), ("choice", "own"), ("passphrase", own.as_str()), ("passphrase-again", "another one altogether"), ("losing", "people")];
            // Something is to be mended: the code stays with her.
            let page = sends(&mut nia, &page, &new, &typed);
            page.refuses("passphrase");
            typed[3].1 = &own;
            sends(&mut nia, &page, &new, &typed).goes_to(place);
            let page = nia.get(place);
            page.is_well();
            assert_eq!(page.field("code"), code);
            // Another screen of the same phone, signed out, shows nothing of it.
            nia.post(&format!("/{language}/sign-out"), &[]);
            assert_eq!(nia.get(place).field("code"), "");
        }
        // Nowhere does it lie readable.
        assert_eq!(app.columns_with(code.replace('-', "")), Vec::<String>::new());
        assert_eq!(app.columns_with(&code), Vec::<String>::new());
    }

    fn whoever_has_an_account_signs_in_and_her_code_is_there(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let code = code_for(&mut mari, &group, "member");
        woman(&app, "Robin-she");
        let mut robin = app.visitor();
        let page = robin.get("/en/join");
        let page = sends(&mut robin, &page, "/en/join", &[("code", &code), ("first", "sign-in")]);
        page.is_well().sends_to("/en/sign-in").sends_to("/en/account/new").shows("Your code comes with you");
        // In the other language it is still with her.
        let place = page.attributes("form[action='/en/sign-in'] button[name=other-language]", "formaction").remove(0);
        let page = robin.post(&place, &[("code", &code), ("to", "/en/join"), ("name", "Robin-she"), ("other-language", "/sign-in")]);
        assert_eq!(page.attributes("form[action='/cy/sign-in'] input[name=code]", "value"), [code.as_str()]);
        let wrong = sends(&mut robin, &page, "/cy/sign-in", &[("name", "Robin-she"), ("passphrase", "not this one at all")]);
        wrong.refuses("passphrase");
        let passphrase = format!("{OWN} 9");
        sends(&mut robin, &wrong, "/cy/sign-in", &[("name", "Robin-she"), ("passphrase", &passphrase)]).goes_to("/cy/join");
        let page = robin.get("/cy/join");
        assert_eq!(page.field("code"), code);
        let page = sends(&mut robin, &page, "/cy/join", &[("name_used", "Robin")]);
        page.is_well().shows("Darllenwch hwn cyn ymuno");
        sends(&mut robin, &page, "/cy/join", &[("name_used", "Robin"), ("read", "yes")]).is(303);
        // Used, it is gone.
        assert_eq!(robin.get("/cy/join").field("code"), "");
        // Hiding the page takes it as signing out does: somebody else who signs in here after her finds no code.
        let mut nia = app.visitor();
        let page = nia.get("/en/come-back");
        let page = sends(&mut nia, &page, "/en/come-back", &[("code", &code), ("first", "new")]);
        let typed = [("name", "Nia"), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "people")];
        sends(&mut nia, &page, "/en/account/new", &typed).goes_to("/en/come-back");
        assert_eq!(nia.get("/en/come-back").field("code"), code);
        nia.post_raw("/hide", &[]);
        sign_in(&mut nia, "Robin-she");
        assert_eq!(nia.get("/en/come-back").field("code"), "");
    }

    fn from_the_page_that_a_code_opens_she_goes_on_with_it(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let code = code_for(&mut mari, &group, "member");
        for mut visitor in [app.visitor(), woman(&app, "Robin-she")] {
            visitor.get("/en/find").is_well();
            let page = visitor.post("/en/find/code", &[("code", &code)]);
            let page = sends(&mut visitor, &page, "/en/join", &[]);
            page.is_well();
            assert_eq!((page.field("code"), page.count("[id=e-name_used]")), (code.clone(), 0));
        }
    }
}
