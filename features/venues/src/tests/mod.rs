mod bad_input;
mod pages;
mod rules;

use foundation::Id;
use groups::{Both, Code, Facilitator, NewGroup, Role};
use testing::{Engine, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, SignedIn, Visit};

const OWN: &str = "seven grey herons on the weir";

/// Ways into a group that need no pages of another feature.
fn ways_in() -> Routes {
    Routes::new("test").post("/begin", begin).post("/c/{group}/code", code).post("/take-code", take_code)
}

fn text(text: &str) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.as_bytes().to_vec()))
}

fn begin(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let new = NewGroup {
        names: Both { en: "The Thursday lot".to_owned(), cy: "Criw Nos Iau".to_owned() },
        cover_names: Both { en: "Thursdays".to_owned(), cy: "Nos Iau".to_owned() },
        name_used: "Mari".to_owned(),
        ..NewGroup::default()
    };
    let group = groups::create(visit, form, new)?.map_err(|_| web::Turned::NotHere)?;
    visit.keep_session(|session| session.gave_second_factor = true)?;
    text(&group.to_string())
}

fn code(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    let code: Code = groups::invite(visit, &who, Role::Member, None)?;
    text(&code.for_reading())
}

fn take_code(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let joined = groups::join(visit, form.value("code"), form.value("name"))?;
    text(&joined.map_err(web::Turned::Cannot)?.to_string())
}

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(groups::routes()).and(crate::routes()).and(ways_in());
    let words = vec![accounts::words(), groups::words(), crate::words()];
    TestApp::with(engine, routes, words, Hooks::default(), vec![])
}

fn account(app: &TestApp, name: &str) -> Visitor {
    let mut visitor = app.visitor();
    visitor.get("/en/account/new").is_well();
    let fields =
        [("name", name), ("choice", "own"), ("passphrase", OWN), ("passphrase-again", OWN), ("losing", "neither")];
    visitor.post("/en/account/new", &fields);
    visitor.get("/en/account").is_well();
    visitor
}

/// A group with one who holds it, and its id.
fn group_of(app: &TestApp, name: &str) -> (Visitor, Id) {
    let mut mari = account(app, name);
    let page = mari.post("/en/begin", &[]);
    let group = Id::parse(page.html.trim()).unwrap();
    (mari, group)
}

/// A member who came in with a code.
fn member(app: &TestApp, mari: &mut Visitor, group: Id, name: &str) -> Visitor {
    mari.get("/en/account");
    let code = mari.post(&format!("/en/c/{group}/code"), &[]).html.trim().to_owned();
    let mut robin = account(app, name);
    robin.post("/en/take-code", &[("code", &code), ("name", name)]).is(200);
    robin
}

const ROOM: &[(&str, &str)] = &[
    ("kind", "room"),
    ("members_en", "Neuadd Bronllwyn\nThe blue door at the side."),
    ("members_cy", "Neuadd Bronllwyn\nY drws glas ar yr ochr."),
    ("public_en", "Thursday craft"),
    ("area_en", "The valley"),
    ("address", "Heol y Bont\nBronllwyn"),
    ("last_bus", "20:52"),
    ("link_minutes", "30"),
];

/// A room, as its facilitator adds it; its path.
fn room(mari: &mut Visitor, group: Id) -> String {
    mari.get(&format!("/en/c/{group}/rooms/new")).is_well();
    let page = mari.post(&format!("/en/c/{group}/rooms/new"), ROOM);
    let about = page.location.clone().unwrap_or_else(|| panic!("a room is kept: {}", page.words()));
    about.strip_suffix("/about").unwrap().to_owned()
}
