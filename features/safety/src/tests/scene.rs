//! A group with two facilitators and two members, a host with a coordinator, and how they come to be.

use database::Store;
use diesel::RunQueryDsl as _;
use foundation::{FieldRefusals, Id};
use groups::{Member, Role};
pub(super) use testing::PASSPHRASE;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, SignedIn, Visit};

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
    hooks.reads_again.push(reads_again);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

/// Whoever is called 'Back on 5' reads no messages before 5 December.
fn reads_again(visit: &Visit, group: Id) -> Result<web::NotReading, web::Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let day = |name: &str| name.strip_prefix("Back on ")?.parse::<i8>().ok();
    let until =
        people.iter().filter_map(|person| Some((person.handle, jiff::civil::date(2026, 12, day(&person.name_used)?))));
    Ok(web::NotReading { until: until.collect(), ..web::NotReading::default() })
}

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-group-cards", group_cards)
            .get("/test-host-cards/{host}", host_cards)
            .get("/c/{group}/test-message/{message}/{author}", show_message)
            .post("/c/{group}/test-message/{message}/{author}", report_message),
    )
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

fn host_cards(visit: &mut Visit, who: SignedIn) -> Answer {
    let host = visit.id("host")?;
    let cards = crate::host_cards(visit, host, who.account)?;
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

/// A group that stands in the public list, with everybody in it.
pub(super) fn scene(app: &TestApp) -> Scene {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", scenes::Called::default());
    let mut come = |name: &str, role| scenes::comes(app, &mut mari, group, name, role);
    let sioned = come("Sioned", Role::Facilitator);
    let robin = come("Robin", Role::Member);
    let nia = come("Nia", Role::Member);
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
        scenes::person(app, self.group, name)
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
