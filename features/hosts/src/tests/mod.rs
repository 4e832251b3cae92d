mod bad_input;
mod pages;
mod programme;
mod rules;
mod staff;

use foundation::Id;
use testing::{Engine, House, TestApp, Visitor};
use web::{Card, Hooks};

use crate::{CodeKind, HostRole, rules::TypedPage};

/// The program with accounts and hosts, and one card from somebody else.
fn house(engine: Engine) -> TestApp {
    House::new(accounts::routes().and(crate::routes()), vec![accounts::words(), crate::words()])
        .hooks(Hooks {
            forget_account: vec![crate::forget_account],
            home_cards: vec![crate::home_cards],
            programme_lines: vec![|_, _| Ok(vec!["3 groups of this host".to_owned()])],
            host_cards: vec![|_, host, _| {
                Ok(vec![Card { order: 20, heading: format!("group of {host}"), ..Card::default() }])
            }],
            ..Hooks::default()
        })
        .open(engine)
}

fn host(app: &TestApp, name: &str) -> Id {
    let page = crate::rules::page(&TypedPage { names: (name, ""), ..TypedPage::default() }).unwrap();
    let today = app.clock.now_here().date();
    app.app.database.write(move |store| crate::make(store, &page, today)).unwrap()
}

fn word(app: &TestApp, host: Id) -> String {
    app.app.database.read(|store| crate::facts(store, host)).unwrap().unwrap().web_word
}

fn code(app: &TestApp, host: Id, kind: CodeKind) -> String {
    let (program, now) = (app.app.clone(), app.clock.now());
    app.app.database.write(move |store| crate::make_code(&program, store, host, kind, now)).unwrap().for_reading()
}

/// Somebody who came in as a coordinator of a host, second factor and all.
fn coordinator(app: &TestApp, host: Id, name: &str) -> Visitor {
    let mut visitor = app.joined(name);
    let code = code(app, host, CodeKind::Staff(HostRole::Coordinator));
    visitor.get("/en/staff-code").is_well();
    let place = format!("/en/org/{host}");
    visitor
        .post("/en/staff-code", &[("code", &code), ("name_used", name)])
        .goes_to(&format!("/en/sign-in/code?to={place}"));
    visitor.gives_code(&format!("/en/sign-in/code?to={place}")).goes_to(&place);
    visitor
}
