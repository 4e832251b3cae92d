mod board;
mod leaving;
mod lifts;
mod list;
mod rules;

use groups::{Facilitator, Member};
use scenes::{Thursdays as Scene, text};
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Routes, Visit};

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-holds", holds)
            .post("/c/{group}/test-cancel/{meeting}", cancel),
    )
}

/// The card of the next date.
fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = meetings::group_cards(visit, who.group, who.handle, who.facilitator)?;
    let links = cards.iter().flat_map(|card| card.links.iter().map(|(path, label)| format!("{path} {label}\n")));
    text(&links.collect::<String>())
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(&crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn cancel(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, meeting, now) = (who.group, visit.id("meeting")?, visit.now());
    let change = meetings::Change { cancelled: true, ..meetings::Change::default() };
    visit.record(form, move |store| {
        meetings::apply_change(store, group, meeting, &change, now)?;
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
        forget_account: vec![meetings::forget_account, groups::forget_account],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    crate::hear(&mut hooks);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

fn scene(app: &TestApp) -> Scene {
    Scene::begin(app)
}

/// What the four do here.
trait Jobs {
    /// The page of a date's jobs.
    fn jobs(&self, date: usize) -> String;

    /// Mari picks the jobs of a date.
    fn picks(&mut self, date: usize, fields: &[(&str, &str)]) -> Page;
}

impl Jobs for Scene {
    fn jobs(&self, date: usize) -> String {
        self.at(&format!("dates/{}/jobs", self.dates[date]))
    }

    fn picks(&mut self, date: usize, fields: &[(&str, &str)]) -> Page {
        let list = format!("{}/list", self.jobs(date));
        self.mari.get(&list).is_well();
        self.mari.post(&list, fields)
    }
}

/// The id of a job of a date, by what its button says.
fn job(page: &Page, what: &str) -> String {
    let document = scraper(page);
    document
        .into_iter()
        .find(|(said, _)| said.ends_with(&format!(": {what}")))
        .map(|(_, id)| id)
        .unwrap_or_else(|| panic!("no button for {what}: {}", page.words()))
}

/// What each button of a list says, and the job it is about.
fn scraper(page: &Page) -> Vec<(String, String)> {
    let buttons = page.html.split("<button").skip(1);
    buttons
        .filter(|rest| rest.contains("name=\"take\"") || rest.contains("name=\"back\""))
        .filter_map(|rest| {
            let value = rest.split("value=\"").nth(1)?.split('"').next()?.to_owned();
            let said = rest.split_once('>')?.1.split("</button>").next()?;
            Some((said.replace("<span class=\"unseen\">", "").replace("</span>", ""), value))
        })
        .collect()
}

/// She takes a job, or hands it back (`take`, `back`).
fn taps(she: &mut Visitor, at: &str, how: &str, what: &str) -> Page {
    let page = she.get(at);
    page.is_well();
    let id = job(&page, what);
    she.post(at, &[(how, &id)])
}
