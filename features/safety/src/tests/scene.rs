//! A group with two facilitators and two members, a host with a coordinator, and how they come to be.

use database::Store;
use diesel::RunQueryDsl as _;
use foundation::{FieldRefusals, Id};
use groups::{Both, Facilitator, Member, NewGroup, Role};
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, SignedIn, Visit};

pub(super) const PASSPHRASE: &str = "lantern harbour biscuit meadow violin";

pub(super) fn house(engine: Engine) -> TestApp {
    let routes =
        accounts::routes().and(groups::routes()).and(promises::routes()).and(crate::routes()).and(helping_routes());
    let words = vec![accounts::words(), groups::words(), promises::words(), crate::words()];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_account: vec![groups::forget_account, hosts::forget_account],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    promises::hear(&mut hooks);
    crate::hear(&mut hooks);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    Routes::new("test")
        .post("/test/group", make_group)
        .post("/test/join", join)
        .post("/c/{group}/test-invite", invite)
        .get("/c/{group}/test-cards", cards)
        .get("/c/{group}/test-group-cards", group_cards)
        .get("/c/{group}/test-message/{message}/{author}", show_message)
        .post("/c/{group}/test-message/{message}/{author}", report_message)
}

fn make_group(visit: &mut Visit, _: SignedIn, form: &Form) -> Answer {
    let new = NewGroup {
        names: Both { en: "Thursday circle".to_owned(), cy: "Cylch nos Iau".to_owned() },
        cover_names: Both { en: "Craft".to_owned(), cy: "Crefft".to_owned() },
        name_used: form.value("name").to_owned(),
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

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::home_cards(visit, who.account)?;
    // On the group's own page stands the same, for those who hold it.
    let there = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    assert_eq!(there.len(), if who.facilitator { cards.len() } else { 0 });
    assert!(there.iter().zip(&cards).all(|(there, card)| there.lines == card.lines && there.order > 80));
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

fn group_cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

fn message<'words>(visit: &Visit, quoted: &'words str) -> Result<crate::ReportedMessage<'words>, web::Turned> {
    Ok(crate::ReportedMessage { message: visit.id("message")?, author: visit.id("author")?, quoted, private: false })
}

pub(super) const QUOTED: &str = "canarymessage: that is just like you";

fn show_message(visit: &mut Visit, who: Member) -> Answer {
    let message = message(visit, QUOTED)?;
    crate::report_message_page(visit, &who, &message, visit.path().to_owned(), web::Filled::empty())
}

fn report_message(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let message = message(visit, QUOTED)?;
    let refusals: FieldRefusals = match crate::report_message(visit, &who, form, &message)? {
        Ok(_) => return Ok(Reply::to(visit.path_to("/say/mine"))),
        Err(refusals) => refusals,
    };
    let fields = web::Filled::again(form, &refusals, visit.speaker());
    crate::report_message_page(visit, &who, &message, visit.path().to_owned(), fields)
}

pub(super) fn sql(store: &mut Store, text: &str) {
    let text = text.to_owned();
    diesel::sql_query(text).execute(store).expect("a statement of a test");
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
    /// The six letters.
    pub(super) word: String,
    /// The facilitator it is about.
    pub(super) mari: Visitor,
    /// The other facilitator.
    pub(super) sioned: Visitor,
    /// A member.
    pub(super) robin: Visitor,
    /// Another.
    pub(super) nia: Visitor,
}

fn body(page: &Page) -> String {
    page.is_well();
    page.html.clone()
}

/// A group that stands in the public list, with everybody in it.
pub(super) fn scene(app: &TestApp) -> Scene {
    let mut mari = woman(app, "Mari");
    let group = Id::parse(&body(&mari.post("/en/test/group", &[("name", "Mari")]))).unwrap();
    let mut come = |name: &str, role: &str| {
        mari.get("/en/account");
        let code = body(&mari.post(&format!("/en/c/{group}/test-invite"), &[("role", role)]));
        let mut she = woman(app, name);
        she.post("/en/test/join", &[("code", &code), ("name", name)]).is(303);
        she
    };
    let sioned = come("Sioned", "facilitator");
    let robin = come("Robin", "member");
    let nia = come("Nia", "member");
    app.app
        .database
        .write(|store| {
            sql(store, "UPDATE groups SET state = 'open', listed = 1");
            Ok(())
        })
        .unwrap();
    let facts = app.app.database.read(|store| groups::facts(store, group)).unwrap().unwrap();
    Scene { group, word: facts.web_word, mari, sioned, robin, nia }
}

impl Scene {
    pub(super) fn about(&self) -> String {
        format!("/en/say/about/{}", self.word)
    }

    pub(super) fn person(&self, app: &TestApp, name: &str) -> groups::Person {
        let people = app.app.database.read(|store| groups::people(store, self.group)).unwrap();
        people.into_iter().find(|person| person.name_used == name).unwrap_or_else(|| panic!("no {name}"))
    }

    /// The value of the answer that picks a facilitator.
    pub(super) fn to(&self, app: &TestApp, name: &str) -> String {
        format!("facilitator-{}", self.person(app, name).handle)
    }
}

/// The first link to one report on a list.
pub(super) fn first(page: &Page, under: &str) -> String {
    page.links()
        .into_iter()
        .find(|link| link.starts_with(under) && link.len() > under.len())
        .unwrap_or_else(|| panic!("nothing under {under} on {page}"))
}
