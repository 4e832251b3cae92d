mod board;
mod leaving;
mod lifts;
mod list;
mod rules;

use foundation::Id;
use groups::{Facilitator, Member, Role};
use scenes::Called;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, Turned, Visit};

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-holds", holds)
            .post("/c/{group}/test-cancel/{meeting}", cancel)
            .post("/c/{group}/test-leave", leave)
            .post("/c/{group}/test-down", down),
    )
}

fn text(text: String) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.into_bytes()))
}

/// The card of the next date.
fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = meetings::group_cards(visit, who.group, who.handle, who.facilitator)?;
    text(cards.iter().flat_map(|card| card.links.iter().map(|(path, label)| format!("{path} {label}\n"))).collect())
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn cancel(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, meeting, now) = (who.group, visit.id("meeting")?, visit.now());
    let change = meetings::Change { cancelled: true, ..meetings::Change::default() };
    visit.record(form, move |store| {
        meetings::apply_change(store, group, meeting, &change, now)?;
        Ok("/en/help".to_owned())
    })
}

fn leave(visit: &mut Visit, who: Member, _: &Form) -> Answer {
    groups::leave(visit, &who)?.map_err(Turned::Cannot)?;
    Ok(Reply::to("/en/help"))
}

fn down(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    groups::step_down(visit, &who)?.map_err(Turned::Cannot)?;
    Ok(Reply::to("/en/help"))
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

/// Tuesday 24 November 2026: Mari and Rhian hold the group, Robin and Bet are in it; it meets on two Thursdays.
struct Scene {
    group: Id,
    room: String,
    mari: Visitor,
    rhian: Visitor,
    robin: Visitor,
    bet: Visitor,
    /// 26 November and 3 December.
    dates: [String; 2],
}

fn scene(app: &TestApp) -> Scene {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", Called::default());
    let rhian = scenes::comes(app, &mut mari, group, "Rhian", Role::Facilitator);
    let robin = scenes::comes(app, &mut mari, group, "Robin", Role::Member);
    let bet = scenes::comes(app, &mut mari, group, "Bet", Role::Member);
    let mut scene =
        Scene { group, room: String::new(), mari, rhian, robin, bet, dates: [String::new(), String::new()] };
    let new = scene.at("rooms/new");
    scene.mari.get(&new);
    let fields = [("kind", "room"), ("members_en", "The hall"), ("public_en", "Craft"), ("area_en", "The valley")];
    let room = scene.mari.post(&new, &fields).location.clone().unwrap();
    room.split('/').nth(5).unwrap().clone_into(&mut scene.room);
    scene.dates = [("26", "11"), ("3", "12")].map(|(day, month)| scene.date(app, day, month));
    scene
}

impl Scene {
    fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    fn jobs(&self, date: usize) -> String {
        self.at(&format!("dates/{}/jobs", self.dates[date]))
    }

    fn date(&mut self, app: &TestApp, day: &str, month: &str) -> String {
        let new = self.at("dates/new");
        let mari = scenes::person(app, self.group, "Mari").handle.to_string();
        let room = self.room.clone();
        self.mari.get(&new).is_well();
        let page = self.mari.post(
            &new,
            &[
                ("on-day", day),
                ("on-month", month),
                ("on-year", "2026"),
                ("starts", "18:30"),
                ("ends", "20:15"),
                ("repeats", "once"),
                ("room", &room),
                ("holding", &mari),
                ("greeting", &mari),
                ("happening", "nothing-unusual"),
                ("cost", "0"),
                ("do", "show"),
                ("looked", "yes"),
            ],
        );
        let place = page.location.clone().unwrap_or_else(|| panic!("a date is kept: {}", page.words()));
        place.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()
    }

    /// Mari picks the jobs of a date.
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
