mod bad_input;
mod pages;
mod rules;

use foundation::Id;
use groups::Role;
use scenes::Called;
use testing::{Engine, TestApp, Visitor};
use web::Hooks;

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(groups::routes()).and(crate::routes()).and(scenes::ways_in());
    let words = vec![accounts::words(), groups::words(), crate::words()];
    TestApp::with(engine, routes, words, Hooks::default(), vec![])
}

/// A group with one who holds it, and its id.
fn group_of(app: &TestApp, name: &str) -> (Visitor, Id) {
    let mut mari = app.joined(name);
    let called = Called {
        names: ("The Thursday lot", "Criw Nos Iau"),
        cover_names: ("Thursdays", "Nos Iau"),
        ..Called::default()
    };
    let group = scenes::begins(&mut mari, "Mari", called);
    (mari, group)
}

/// A member who came in with a code.
fn member(app: &TestApp, mari: &mut Visitor, group: Id, name: &str) -> Visitor {
    scenes::comes(app, mari, group, name, Role::Member)
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
