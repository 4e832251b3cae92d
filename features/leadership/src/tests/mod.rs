mod asking;
mod going;
mod rules;
mod words;

use foundation::Id;
use groups::{Facilitator, Member};
use scenes::{Thursdays as Scene, said, text};
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Routes, Visit};

const A_DAY: i64 = 86_400;

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-holds", holds)
            .get("/c/{group}/test-evening", evening)
            .post("/c/{group}/test-cancel/{meeting}", cancel)
            .post("/c/{group}/test-lost", lost),
    )
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    text(&said(&crate::group_cards(visit, who.group, who.handle, who.facilitator)?))
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(&crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn evening(visit: &mut Visit, who: Facilitator) -> Answer {
    let doors = crate::evening_helps(visit, who.group)?;
    text(&doors.into_iter().map(|(path, label)| format!("{label} {path}\n")).collect::<String>())
}

fn cancel(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, meeting, now) = (who.group, visit.id("meeting")?, visit.now());
    let change = meetings::Change { cancelled: true, ..meetings::Change::default() };
    visit.record(form, move |store| {
        meetings::apply_change(store, group, meeting, &change, now)?;
        Ok("/en/help".to_owned())
    })
}

/// Her keys are lost, and her place goes over to a new account.
fn lost(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (app, group, handle) = (visit.app().clone(), who.group, who.handle);
    visit.record(form, move |store| {
        crate::keys_lost(&app, store, group, handle)?;
        Ok("/en/help".to_owned())
    })
}

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(venues::routes())
        .and(meetings::routes())
        .and(safety::routes())
        .and(crate::routes())
        .and(helping_routes());
    let words =
        vec![accounts::words(), groups::words(), venues::words(), meetings::words(), safety::words(), crate::words()];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![meetings::forget_member],
        forget_account: vec![meetings::forget_account, groups::forget_account],
        membership_changed: vec![meetings::membership_changed],
        stepped_down: vec![meetings::stepped_down],
        keys_changed: vec![groups::keys_changed, meetings::keys_changed],
        ..Hooks::default()
    };
    crate::hear(&mut hooks);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

fn scene(app: &TestApp) -> Scene {
    Scene::begin(app)
}

/// What the four do here.
trait Tries {
    /// Robin asks somebody to be beside her when she reads the opening, on the first date; her line is a canary.
    fn robin_asks(&mut self, app: &TestApp, whom: &str, wish: &str) -> String;

    /// The one she asked, who is Mari, says something to it.
    fn mari_says(&mut self, one: &str, fields: &[(&str, &str)]) -> Page;
}

impl Tries for Scene {
    fn robin_asks(&mut self, app: &TestApp, whom: &str, wish: &str) -> String {
        let (form, with, on) =
            (self.at("growing/try/words"), self.handle(app, whom).to_string(), self.dates[0].clone());
        self.robin.get(&form).is_well();
        let fields = [("on", on.as_str()), ("with", &with), ("wish", wish), ("line", "canaryline: my voice")];
        let mine = self.at("growing/mine");
        self.robin.post(&form, &fields).is(303);
        one(&mut self.robin, &mine)
    }

    fn mari_says(&mut self, one: &str, fields: &[(&str, &str)]) -> Page {
        self.mari.get(one).is_well();
        self.mari.post(&format!("{one}/answer"), fields)
    }
}

/// The one thing that stands on her list.
fn one(her: &mut Visitor, mine: &str) -> String {
    let page = her.get(mine);
    let links = page.links();
    links.into_iter().find(|link| link.starts_with(&format!("{mine}/"))).unwrap_or_else(|| panic!("{page}"))
}

/// Where anything of this feature stands in the stores.
fn kept(app: &TestApp, group: Id) -> Vec<String> {
    let mut at = app.columns_with(group.as_bytes());
    at.retain(|column| column.contains("leadership"));
    at
}
