//! Who e-mails come from: a neutral name, set by a host's coordinator.

use foundation::Id;
use hosts::{CodeKind, HostRole, rules::TypedPage};
use proptest::prelude::*;
use testing::{Engine, House, TestApp, Visitor};
use web::Hooks;

use super::house::Three;
use crate::rules::{LONGEST_SENDER, sender_name, sender_tells};

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(crate::routes()).and(crate::host_routes()).and(hosts::routes());
    House::new(routes.and(testing::doing()), vec![accounts::words(), crate::words(), hosts::words()])
        .hooks(Hooks {
            places_of: vec![crate::places_of],
            own_words: Some(|_, _| {
                let sisters = language::Offered::found(language::Noun::Woman, "sisters").unwrap();
                let both = foundation::Language::ALL.map(|language| sisters.forms(language));
                let usual = language::OwnWords::default();
                Ok(Some(both.iter().fold(usual, |own, word| own.with(language::Noun::Woman, word))))
            }),
            ..Hooks::default()
        })
        .open(engine)
}

fn code(app: &TestApp, host: Id, kind: CodeKind) -> String {
    let (program, now) = (app.app.clone(), app.clock.now());
    app.app.database.write(move |store| hosts::make_code(&program, store, host, kind, now)).unwrap().for_reading()
}

/// The Swallow Co-op, and its coordinator at a browser.
fn wennol(app: &TestApp) -> (Id, Visitor) {
    let page = hosts::rules::page(&TypedPage { names: ("The Swallow Co-op", ""), ..TypedPage::default() }).unwrap();
    let today = app.clock.now_here().date();
    let host = app.app.database.write(move |store| hosts::make(store, &page, today)).unwrap();
    let mut nia = app.joined("Nia");
    nia.get("/en/staff-code").is_well();
    let staff = code(app, host, CodeKind::Staff(HostRole::Coordinator));
    nia.post("/en/staff-code", &[("code", &staff), ("name_used", "Nia")]).is(303);
    let place = format!("/en/org/{host}");
    nia.gives_code(&format!("/en/sign-in/code?to={place}")).goes_to(&place);
    (host, nia)
}

fn said(app: &TestApp, group: Id) -> String {
    app.app.database.read(|store| crate::sender_name(&app.app, store, group)).unwrap()
}

testing::on_each_engine! { house =>
    fn a_coordinator_sets_a_neutral_name_for_emails_and_it_tells_nothing(app) {
        let mut three = Three::new(&app);
        let (host, mut nia) = wennol(&app);
        let (page, group) = (format!("/en/org/{host}/sender"), three.group);
        nia.get(&format!("/en/org/{host}")).is_well().links_to(&page);
        nia.get(&page).is_well().shows("Texts do not carry this name");
        nia.get(&format!("/cy/org/{host}/sender")).is_well().shows("Enw niwtral");
        let under = format!("/en/c/{group}/opening/host");
        three.mari.browser.get(&under);
        three.mari.browser.post(&under, &[("code", &code(&app, host, CodeKind::Group))]).is(303);
        for bad in ["Gwen at sixpm", "Gŵen", "Gwen <x@y>", "Gwen\r\nBcc: x", "2468", "The Swallow", "swallowcafe", "Our women", "Safe place", "Sisters"] {
            nia.get(&page);
            let refused = nia.post(&page, &[("sender_name", bad)]);
            refused.is(422).refuses("sender_name");
            assert!(!refused.words().contains("Mari") && !refused.words().contains("Robin"), "{bad}");
        }
        assert_eq!(said(&app, group), "");
        nia.post(&page, &[("sender_name", " Gwen  at 6 ")]).goes_to(&format!("{page}?said=said-kept"));
        assert!(nia.get(&page).html.contains("Gwen at 6"));
        assert_eq!(said(&app, group), "Gwen at 6");
        // A group that takes such a name afterwards is not told by it.
        app.meddle("UPDATE groups SET name_en = 'Gwen at 6'");
        assert_eq!(said(&app, group), "");
        app.meddle("UPDATE groups SET name_en = '', host_id = NULL");
        assert_eq!(said(&app, group), "", "under nobody");
        nia.get(&page);
        nia.post(&page, &[("sender_name", "")]).is(303);
        // Nobody else comes in.
        three.mari.browser.get(&page).is_not_here();
        app.visitor().get(&page).is(303);
    }
}

#[test]
fn what_tells_and_what_does_not() {
    let names = ["Thursday Evening Circle".to_owned(), "Cylch y Tŷ Glas".to_owned(), String::new()];
    for (sender, tells) in [
        ("Gwen at 6", false),
        ("Thursdays", false),
        ("A note", false),
        ("Glas a gwyn", true),
        ("ty glas", true),
        ("Circle", true),
        ("Grwp nos", true),
        ("Womenshub", true),
        ("Helpline", true),
        ("Cymorth", true),
        ("", false),
    ] {
        assert_eq!(sender_tells(sender, &names).is_some(), tells, "{sender}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_refused_or_stands_in_a_header(typed in ".*|[A-Za-z0-9 ]{0,14}", name in ".*") {
        if let Ok(kept) = sender_name(&typed, std::slice::from_ref(&name)) {
            prop_assert!(kept.chars().count() <= LONGEST_SENDER);
            prop_assert!(kept.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == ' '));
            prop_assert!(sender_tells(&kept, std::slice::from_ref(&name)).is_none());
        }
    }
}
