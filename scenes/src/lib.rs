//! Groups with women in them, for the tests of features that stand on groups.
//!
//! A test adds [`ways_in`] to the routes of its house, and then nobody has to walk the pages that make a group.

#![expect(clippy::missing_panics_doc, reason = "a scene that does not come to be fails its test, and says which line")]
#![expect(clippy::expect_used, clippy::panic, reason = "this crate is for tests only, as `testing` is")]

use std::collections::HashSet;

use database::{Fault, Store};
use foundation::Id;
use groups::{Both, Facilitator, Member, NewGroup, Role};
use testing::{TestApp, Visitor};
use web::{Answer, App, Card, Form, Reply, Routes, SignedIn, Turned, Visit};

mod thursdays;

pub use thursdays::{Thursdays, date, room};

/// Ways into a group that need no pages of another feature. Who takes one has given her second factor.
#[must_use]
pub fn ways_in() -> Routes {
    Routes::new("scenes")
        .post("/scene/group", begin)
        .post("/scene/join", join)
        .post("/c/{group}/scene-code", code)
        .post("/c/{group}/scene-leave", leave)
        .post("/c/{group}/scene-down", down)
}

/// A page of words alone.
///
/// # Errors
/// Never: it is what a handler gives.
pub fn text(text: &str) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.as_bytes().to_vec()))
}

/// What cards say, each on a line: heading, lines and what its links are called.
#[must_use]
pub fn said(cards: &[Card]) -> String {
    let said = |card: &Card| {
        let links: Vec<&str> = card.links.iter().map(|(_, label)| label.as_str()).collect();
        format!("{} | {} | {}\n", card.heading, card.lines.join(" "), links.join(" "))
    };
    cards.iter().map(said).collect()
}

/// She leaves the group; she has to have given her passphrase again.
fn leave(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    groups::leave(visit, &who)?.map_err(Turned::Cannot)?;
    Ok(Reply::to("/en/help"))
}

/// She holds the group no more, and stays in it.
fn down(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    groups::step_down(visit, &who)?.map_err(Turned::Cannot)?;
    Ok(Reply::to("/en/help"))
}

fn begin(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let both = |en, cy| Both { en: form.value(en).to_owned(), cy: form.value(cy).to_owned() };
    let new = NewGroup {
        names: both("name_en", "name_cy"),
        cover_names: both("cover_en", "cover_cy"),
        name_used: form.value("name").to_owned(),
        may_write: form.value("may_write") == "yes",
        ..NewGroup::default()
    };
    let group = groups::create(visit, form, new)?.expect("a group that may be made");
    visit.keep_session(|session| session.gave_second_factor = true)?;
    text(&group.to_string())
}

fn code(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let role = Role::from_word(form.value("role")).expect("a role");
    text(&groups::invite(visit, &who, role, None)?.for_reading())
}

fn join(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let group = groups::join(visit, form.value("code"), form.value("name"))?.expect("a code that lets her in");
    visit.keep_session(|session| session.gave_second_factor = true)?;
    text(&group.to_string())
}

/// What a group is called, in English and in Welsh, and whether its women may write to each other.
#[derive(Clone, Copy)]
pub struct Called {
    /// Its own name, for its women.
    pub names: (&'static str, &'static str),
    /// The name that says nothing.
    pub cover_names: (&'static str, &'static str),
    /// Whether women may write to each other.
    pub may_write: bool,
}

impl Default for Called {
    fn default() -> Self {
        Self { names: ("Thursday circle", "Cylch nos Iau"), cover_names: ("Craft", "Crefft"), may_write: false }
    }
}

/// Begins a group; whoever begins it holds it.
#[track_caller]
pub fn begins(she: &mut Visitor, name: &str, called: Called) -> Id {
    she.get("/en/account");
    let page = she.post(
        "/en/scene/group",
        &[
            ("name", name),
            ("name_en", called.names.0),
            ("name_cy", called.names.1),
            ("cover_en", called.cover_names.0),
            ("cover_cy", called.cover_names.1),
            ("may_write", if called.may_write { "yes" } else { "no" }),
        ],
    );
    page.is_well();
    Id::parse(&page.html).expect("the id of a group")
}

/// Somebody with an account comes into a group, with a code that whoever holds it makes.
#[track_caller]
pub fn lets_in(holder: &mut Visitor, group: Id, she: &mut Visitor, name: &str, role: Role) {
    holder.get("/en/account");
    let page = holder.post(&format!("/en/c/{group}/scene-code"), &[("role", role.word())]);
    page.is_well();
    she.get("/en/account");
    she.post("/en/scene/join", &[("code", &page.html), ("name", name)]).is_well();
}

/// Somebody new makes an account and comes into a group.
#[track_caller]
pub fn comes(app: &TestApp, holder: &mut Visitor, group: Id, name: &str, role: Role) -> Visitor {
    let mut she = app.joined(name);
    lets_in(holder, group, &mut she, name, role);
    she
}

/// For [`web::Hooks::kept_apart`], in houses without the feature where women ask for it: Heledd and Gwenllian are kept apart.
///
/// # Errors
/// The store cannot be reached.
pub fn kept_apart(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<HashSet<Id>, Fault> {
    const BOTH: [&str; 2] = ["Heledd", "Gwenllian"];
    let people = groups::people(store, group)?;
    let both = people.iter().filter(|person| BOTH.contains(&person.name_used.as_str())).map(|person| person.handle);
    let mut both: HashSet<Id> = both.collect();
    Ok(if both.remove(&handle) { both } else { HashSet::new() })
}

/// One person of a group by the name she uses there.
#[track_caller]
#[must_use]
pub fn person(app: &TestApp, group: Id, name: &str) -> groups::Person {
    let people = app.app.database.read(|store| groups::people(store, group)).expect("the people of a group");
    people.into_iter().find(|person| person.name_used == name).unwrap_or_else(|| panic!("no {name}"))
}
