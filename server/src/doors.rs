//! Every door, tried by everybody: each route of the program as a stranger, as a woman without a group, as a member of
//! another group, as a member, and as a facilitator. And the table of all doors, which may only change on purpose.

use std::fmt::Write as _;

use testing::{Engine, House, TestApp, Visitor};
use web::{Access, Route};

pub fn house(engine: Engine) -> TestApp {
    // The house brings the platform's own words.
    let words =
        crate::features::words().into_iter().filter(|words| !["web", "platform"].contains(&words.feature)).collect();
    House::new(crate::features::routes(), words)
        .hooks(crate::features::hooks())
        .duties(crate::features::duties())
        .open(engine)
}

/// Her passphrase.
pub fn own(name: &str) -> String {
    format!("ten and nine wet stones {}", name.len())
}

pub fn account(app: &TestApp, name: &str) -> Visitor {
    let mut visitor = app.visitor();
    visitor.get("/en/account/new");
    let own = own(name);
    visitor
        .post(
            "/en/account/new",
            &[
                ("name", name),
                ("choice", "own"),
                ("passphrase", &own),
                ("passphrase-again", &own),
                ("losing", "neither"),
            ],
        )
        .goes_to("/en/");
    visitor
}

/// A group of hers: its id.
pub fn group(mari: &mut Visitor, name: &str) -> String {
    mari.get("/en/begin").is_well();
    let page = mari.post("/en/begin", &[("name_en", name), ("cover_name_en", "Thursday"), ("name_used", "Mari")]);
    let place = page.is(303).location.clone().unwrap_or_default();
    mari.gives_code("/en/sign-in/code?to=/en/").goes_to("/en/");
    place.split('/').nth(3).unwrap_or_default().to_owned()
}

pub fn joins(mari: &mut Visitor, group: &str, robin: &mut Visitor) {
    mari.get(&format!("/en/c/{group}/people")).is_well();
    let code = mari.post(&format!("/en/c/{group}/people/code"), &[("role", "member")]);
    let code = code.is_well().words_in(".words strong").unwrap_or_default();
    robin.get("/en/join");
    robin.post("/en/join", &[("code", &code), ("name_used", "Robin"), ("read", "yes")]).is(303);
}

/// The route's path with the group in it, and something that is nowhere for all else.
fn filled(route: &Route, group: &str) -> String {
    let nowhere = foundation::Id::from_bytes([7; 16]).to_string();
    let path = if route.in_language { format!("/en{}", route.path) } else { route.path.to_owned() };
    path.split('/')
        .map(|part| match part {
            "{group}" => group.to_owned(),
            "{word}" => "zzzzzz".to_owned(),
            "{seq}" => "1".to_owned(),
            part if part.starts_with('{') => nowhere.clone(),
            part => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
}

fn tried(visitor: &mut Visitor, route: &Route, path: &str) -> u16 {
    if route.method == "GET" {
        visitor.get(path).status
    } else {
        // A form with a hidden field of her own: what keeps her out is not the field.
        visitor.get("/en/sign-in");
        visitor.post(path, &[]).status
    }
}

/// Doors that end the session of whoever tries them, or a stream that stays open: tried by tests of their own.
fn is_apart(route: &Route) -> bool {
    ["/hide", "/sign-out", "/account/all/sure"].contains(&route.path) || route.path.ends_with("/live")
}

testing::on_each_engine! { house =>
    fn every_door_opens_for_those_it_is_for_and_for_nobody_else(app) {
        let (mut mari, mut robin, mut sky, mut mags) =
            (account(&app, "Mari"), account(&app, "Robin"), account(&app, "Skyla"), account(&app, "Magdalena"));
        let hers = group(&mut mari, "Cylch Nos Iau");
        joins(&mut mari, &hers, &mut robin);
        let other = group(&mut mags, "The Quiet Hour");
        joins(&mut mags, &other, &mut sky);
        let routes = crate::features::routes();
        assert!(routes.list().len() > 60, "the program has lost its doors");
        for route in routes.list().iter().filter(|route| !is_apart(route)) {
            let path = filled(route, &hers);
            let name = format!("{} {path} ({})", route.method, route.access.word());
            let mut stranger = app.visitor();
            let page = tried(&mut stranger, route, &path);
            assert!(page < 500, "{name}: a stranger broke it ({page})");
            if route.access != Access::Anyone {
                assert!(!(200..300).contains(&page), "{name}: opened for a stranger");
            }
            let outsiders: &mut [&mut Visitor] = match route.access {
                Access::Member | Access::Facilitator => &mut [&mut sky, &mut mags],
                Access::Coordinator | Access::Programme | Access::Operator => &mut [&mut sky, &mut mags, &mut robin, &mut mari],
                Access::Anyone | Access::SignedIn | Access::HalfIn => &mut [],
            };
            for outsider in outsiders {
                let page = tried(outsider, route, &path);
                assert_eq!(page, 404, "{name}: not as if it were nowhere");
            }
            if route.access == Access::Facilitator {
                let page = tried(&mut robin, route, &path);
                assert_eq!(page, 404, "{name}: opened for a member");
            }
            for insider in [&mut robin, &mut mari] {
                let page = tried(insider, route, &path);
                assert!(page < 500, "{name}: broke for somebody who may come in ({page})");
            }
        }
    }
}

/// The table in `docs/doors.md`: whoever adds a route sees it there, and so does whoever reads the change.
#[test]
fn the_table_of_doors_is_the_one_in_the_docs() {
    let mut table = String::from(
        "# Every door, and who may come in\n\nMade from the routes themselves; a test fails when this is not they. To write it anew:\n\
         `YARROW_WRITE_DOORS=1 cargo test -p yarrow doors`.\n\n| door | who | feature |\n| --- | --- | --- |\n",
    );
    let routes = crate::features::routes();
    let mut lines: Vec<String> = routes
        .list()
        .iter()
        .map(|route| {
            let place = if route.in_language { "/…" } else { "" };
            format!("| {} `{place}{}` | {} | {} |", route.method, route.path, route.access.word(), route.feature)
        })
        .collect();
    lines.sort();
    for line in lines {
        let _ = writeln!(table, "{line}");
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/doors.md");
    if std::env::var_os("YARROW_WRITE_DOORS").is_some() {
        std::fs::write(file, &table).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(file).unwrap_or_default(),
        table,
        "write docs/doors.md anew and look at the difference"
    );
}
