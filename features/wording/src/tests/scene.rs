//! A group in which notes are written, with the pages of every feature whose forms ask.

use foundation::{Id, Language};
use groups::{Member, Role};
use scenes::{Called, comes};
use testing::{Engine, House, TestApp, Visitor};
use web::{Answer, Hooks, Reply, Routes, Visit};

pub(super) fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(promises::routes())
        .and(safety::routes())
        .and(conversation::routes())
        .and(agreements::routes())
        .and(crate::routes())
        .and(
            scenes::ways_in()
                .and(Routes::new("test").get("/c/{group}/test-cards", cards).get("/c/{group}/test-both", both)),
        );
    let words = vec![
        accounts::words(),
        groups::words(),
        groups::starters(),
        promises::words(),
        safety::words(),
        conversation::words(),
        agreements::words(),
        crate::words(),
    ];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![conversation::forget_member],
        forget_account: vec![groups::forget_account],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    crate::hear(&mut hooks);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

/// What stands on a sheet in both languages.
fn both(visit: &mut Visit, _: Member) -> Answer {
    let said = Language::ALL.map(|language| visit.speaking(language, |visit| visit.t("groups-seen-group")));
    Ok(Reply::of("text/plain", said.join(" ").into_bytes()))
}

/// Mari and Sioned hold the group; Robin and Nia are in it.
pub(super) struct Scene {
    pub(super) group: Id,
    pub(super) mari: Visitor,
    pub(super) sioned: Visitor,
    pub(super) robin: Visitor,
    pub(super) nia: Visitor,
}

pub(super) fn scene(app: &TestApp) -> Scene {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", Called { may_write: true, ..Called::default() });
    let mut come = |name: &str, role| comes(app, &mut mari, group, name, role);
    let (sioned, robin) = (come("Sioned", Role::Facilitator), come("Robin", Role::Member));
    let nia = come("Nia", Role::Member);
    Scene { group, mari, sioned, robin, nia }
}

impl Scene {
    pub(super) fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    pub(super) fn handle(&self, app: &TestApp, name: &str) -> Id {
        scenes::person(app, self.group, name).handle
    }
}
