//! A group of women who may write to each other, and how it comes to be.

use foundation::Id;
use groups::{Member, Role};
use scenes::Called;
use scenes::comes;
pub(super) use testing::PASSPHRASE;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, Visit};

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
    scenes::ways_in().and(Routes::new("test").get("/c/{group}/test-cards", cards).post("/c/{group}/test-turn", turn))
}

fn turn(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    groups::turn_epoch(visit, &who, groups::Chain::Group)?;
    Ok(Reply::to("/en/help"))
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
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
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", Called { may_write: true, ..Called::default() });
    let robin = comes(app, &mut mari, group, "Robin", Role::Member);
    let nia = comes(app, &mut mari, group, "Nia", Role::Member);
    Scene { group, mari, robin, nia }
}

impl Scene {
    pub(super) fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    pub(super) fn handle(&self, app: &TestApp, name: &str) -> Id {
        scenes::person(app, self.group, name).handle
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
