//! A group of women who may write to each other, and how it comes to be.

use diesel::RunQueryDsl as _;
use foundation::Id;
use groups::{Both, Facilitator, Member, NewGroup, Role};
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, SignedIn, Visit};

pub(super) const PASSPHRASE: &str = "lantern harbour biscuit meadow violin";

pub(super) fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(promises::routes())
        .and(safety::routes())
        .and(crate::routes())
        .and(helping_routes());
    let words = vec![accounts::words(), groups::words(), promises::words(), safety::words(), crate::words()];
    House::new(routes, words)
        .hooks(Hooks {
            places_of: vec![groups::places_of],
            forget_member: vec![crate::forget_member, safety::forget_member],
            forget_account: vec![safety::forget_account, groups::forget_account],
            membership_changed: vec![crate::membership_changed],
            keys_changed: vec![groups::keys_changed, crate::keys_changed, safety::keys_changed],
            group_cards: vec![crate::group_cards],
            ..Hooks::default()
        })
        .open(engine)
}

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    Routes::new("test")
        .post("/test/group", make_group)
        .post("/test/join", join)
        .post("/c/{group}/test-invite", invite)
        .get("/c/{group}/test-cards", cards)
        .post("/c/{group}/test-turn", turn)
}

fn make_group(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let new = NewGroup {
        names: Both { en: "Thursday circle".to_owned(), cy: "Cylch nos Iau".to_owned() },
        cover_names: Both { en: "Craft".to_owned(), cy: "Crefft".to_owned() },
        name_used: form.value("name").to_owned(),
        may_write: true,
        ..NewGroup::default()
    };
    let group = groups::create(visit, form, new)?.expect("a group that may be made");
    visit.keep_session(|session| session.gave_second_factor = true)?;
    Ok(Reply::of("text/plain", group.to_string().into_bytes()))
}

fn invite(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let role = Role::from_word(form.value("role")).unwrap();
    Ok(Reply::of("text/plain", groups::invite(visit, &who, role, None)?.for_reading().into_bytes()))
}

fn join(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    groups::join(visit, form.value("code"), form.value("name"))?.expect("a code that lets her in");
    visit.keep_session(|session| session.gave_second_factor = true)?;
    Ok(Reply::to("/en/help"))
}

fn turn(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    groups::turn_epoch(visit, &who, groups::Chain::Group)?;
    Ok(Reply::to("/en/help"))
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

/// Changes the main store as somebody might who has it in hand.
pub(super) fn meddle(app: &TestApp, sql: &str) {
    let sql = sql.to_owned();
    app.app
        .database
        .write(move |store| {
            diesel::sql_query(sql.clone()).execute(store)?;
            Ok(())
        })
        .unwrap();
}

/// Bytes as they stand in SQL.
pub(super) fn hex(app: &TestApp, id: Id) -> String {
    let digits: String = id.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    match app.engine {
        Engine::Sqlite => format!("x'{digits}'"),
        Engine::Postgres => format!("decode('{digits}', 'hex')"),
    }
}

/// A new woman, signed in.
pub(super) fn woman(app: &TestApp, name: &str) -> Visitor {
    let mut she = app.visitor();
    she.get("/en/account/new");
    let fields = [
        ("name", name),
        ("choice", "own"),
        ("passphrase", PASSPHRASE),
        ("passphrase-again", PASSPHRASE),
        ("losing", "neither"),
    ];
    she.post_and_follow("/en/account/new", &fields);
    assert!(she.cookie("__Host-s").is_some(), "{name} is not signed in");
    she.get("/en/account").is_well();
    she
}

/// Everybody of a test.
pub(super) struct Scene {
    pub(super) group: Id,
    /// She holds it.
    pub(super) mari: Visitor,
    pub(super) robin: Visitor,
    pub(super) nia: Visitor,
}

pub(super) fn scene(app: &TestApp) -> Scene {
    let mut mari = woman(app, "Mari");
    let page = mari.post("/en/test/group", &[("name", "Mari")]);
    page.is_well();
    let group = Id::parse(&page.html).unwrap();
    let robin = comes(app, &mut mari, group, "Robin", "member");
    let nia = comes(app, &mut mari, group, "Nia", "member");
    Scene { group, mari, robin, nia }
}

/// Somebody new comes into the group.
pub(super) fn comes(app: &TestApp, mari: &mut Visitor, group: Id, name: &str, role: &str) -> Visitor {
    mari.get("/en/account");
    let page = mari.post(&format!("/en/c/{group}/test-invite"), &[("role", role)]);
    page.is_well();
    let mut she = woman(app, name);
    she.post("/en/test/join", &[("code", &page.html), ("name", name)]).is(303);
    she
}

impl Scene {
    pub(super) fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    pub(super) fn handle(&self, app: &TestApp, name: &str) -> Id {
        let people = app.app.database.read(|store| groups::people(store, self.group)).unwrap();
        people.into_iter().find(|person| person.name_used == name).unwrap_or_else(|| panic!("no {name}")).handle
    }
}

/// Writes to the others.
pub(super) fn writes(she: &mut Visitor, group: Id, words: &str) {
    let talk = format!("/en/c/{group}/talk");
    she.get(&talk);
    she.post(&talk, &[("words", words), ("note", "")]).is(303);
}

/// The path of the newest message on a page that has all of these words.
pub(super) fn path_of(page: &Page, group: Id) -> String {
    let under = format!("/en/c/{group}/said/");
    page.links().into_iter().rfind(|link| link.starts_with(&under)).unwrap_or_else(|| panic!("no message on {page}"))
}

/// Gives her passphrase once more.
pub(super) fn steps_up(she: &mut Visitor) {
    she.get("/en/again").is_well();
    she.post("/en/again", &[("passphrase", PASSPHRASE)]).is(303);
}
