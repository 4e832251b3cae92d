//! A woman who lost her passphrase is let in again, with every feature there: what her lost keys locked is gone, nothing
//! reaches her by ways that somebody else may hold, and she can go on from there.

use database::HeldKind;
use testing::{TestApp, Visitor};

use crate::doors::{account, group, house, joins, own};

fn back_in(visitor: &mut Visitor, name: &str) {
    visitor.get("/en/sign-in");
    visitor.post("/en/sign-in", &[("name", name), ("passphrase", &own(name))]).is(303);
}

fn code_on(page: &testing::Page) -> String {
    let words = page.words();
    words
        .split_whitespace()
        .find(|word| word.len() == 31 && word.matches('-').count() == 5)
        .unwrap_or_default()
        .to_owned()
}

/// Mari alone lets Robin in again, a day after she asked. Gives Robin's new browser.
fn let_in_again(app: &TestApp, mari: &mut Visitor, at: &str) -> Visitor {
    let back = format!("{at}/back");
    let handle = mari.get(&back).attributes("input[name=handle]", "value").remove(0);
    mari.post(&back, &[("handle", &handle), ("method", "voice")]).is(303);
    app.clock.advance(25 * 60 * 60);
    back_in(mari, "Mari");
    mari.gives_code("/en/sign-in/code?to=/en/").is(303);
    let form = mari.get(&back).forms().into_iter().find(|form| form.ends_with("/gone")).unwrap_or_default();
    let place = form.trim_end_matches("/gone").to_owned();
    mari.get(&place).is_well();
    let code = code_on(mari.post(&place, &[]).is_well());
    let mut robin = account(app, "Robin-again");
    robin.get("/en/come-back").is_well();
    robin.post("/en/come-back", &[("code", &code)]).goes_to(&format!("{at}/again?said=said-groups-back"));
    robin
}

testing::on_each_engine! { house =>
    fn what_her_lost_keys_locked_is_gone_and_a_new_passphrase_still_works(app) {
        let (mut mari, mut old) = (account(&app, "Mari"), account(&app, "Robin"));
        let hers = group(&mut mari, "Cylch Nos Iau");
        let at = format!("/en/c/{hers}");
        joins(&mut mari, &hers, &mut old);
        // How she is reached, a calendar address, and private words with the facilitators.
        let reach = format!("{at}/reach/by/mail");
        old.get(&reach).is_well();
        let fields = [("email", "robin@mail.example"), ("holds", "look"), ("hours", "any"), ("otherwise", "nothing"), ("language", "en")];
        old.post(&reach, &fields).is(303);
        let feed = format!("{at}/dates/feed");
        old.get(&feed).is_well();
        let words = old.post(&feed, &[("says", "busy")]).words();
        let address = words.split_whitespace().find(|word| word.contains("/feed/")).unwrap_or_default();
        let address = address.trim_start_matches("https://thursdays.example").to_owned();
        app.visitor().get(&address).is(200);
        let word = format!("{at}/word");
        old.get(&word).is_well();
        old.post(&word, &[("words", "for Mari alone")]).is(303);
        let handle = {
            let group = foundation::Id::parse(&hers).unwrap();
            let people = app.app.database.read(|store| groups::people(store, group)).unwrap();
            people.into_iter().find(|person| person.name_used == "Robin").unwrap().handle
        };
        let contact = *app.app.keystore.held(HeldKind::Contact, handle).unwrap().unwrap().expose();

        let mut robin = let_in_again(&app, &mut mari, &at);
        // The address is dead, the plan and its key are gone, and she is told so.
        app.visitor().get(&address).is(404);
        robin.follow().is_well().shows("How the group reaches you").shows("Nothing is sent to you until you say how.");
        let count = |column: &str| app.every_byte().iter().filter(|(name, _)| name == column).count();
        assert_eq!(count("main.contact_plans.sealed"), 0);
        assert_eq!(count("main.feeds.handle"), 0);
        assert_ne!(*app.app.keystore.held(HeldKind::Contact, handle).unwrap().unwrap().expose(), contact);
        // Whoever else may read what she wrote still does; she is not stopped by what she can't open.
        mari.get(&format!("{word}/with/{handle}")).is_well().shows("for Mari alone");
        robin.get(&word).is_well().shows_not("for Mari alone");
        robin.get(&at).is_well();
        robin.get(&reach).is_well().shows_not("robin@mail.example");
        robin.asks_for_a_new_passphrase(&own("Robin-again")).is_well();
        let new = "teapot garden window saddle ribbon";
        let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")];
        robin.post("/en/account/key", &fields).is(303);
        robin.get(&at).is_well();
        // And she sets anew how she is reached.
        robin.get(&reach).is_well();
        let fields = [("email", "robin@new.example"), ("holds", "look"), ("hours", "any"), ("otherwise", "nothing"), ("language", "en")];
        robin.post(&reach, &fields).is(303);
        assert_eq!(count("main.contact_plans.sealed"), 1);
    }
}
