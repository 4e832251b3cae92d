mod asking;
mod going;
mod rules;
mod words;

use foundation::Id;
use groups::{Facilitator, Member, Role};
use scenes::Called;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, Turned, Visit};

const A_DAY: i64 = 86_400;

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-holds", holds)
            .get("/c/{group}/test-evening", evening)
            .post("/c/{group}/test-cancel/{meeting}", cancel)
            .post("/c/{group}/test-down", down)
            .post("/c/{group}/test-lost", lost),
    )
}

fn text(text: String) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.into_bytes()))
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    let said = |card: &web::Card| {
        let links: Vec<&str> = card.links.iter().map(|(_, label)| label.as_str()).collect();
        format!("{} | {} | {}\n", card.heading, card.lines.join(" "), links.join(" "))
    };
    text(cards.iter().map(said).collect())
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn evening(visit: &mut Visit, who: Facilitator) -> Answer {
    text(crate::evening_helps(visit, who.group)?.into_iter().map(|(path, label)| format!("{label} {path}\n")).collect())
}

fn cancel(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, meeting, now) = (who.group, visit.id("meeting")?, visit.now());
    let change = meetings::Change { cancelled: true, ..meetings::Change::default() };
    visit.record(form, move |store| {
        meetings::apply_change(store, group, meeting, &change, now)?;
        Ok("/en/help".to_owned())
    })
}

fn down(visit: &mut Visit, who: Facilitator, _: &Form) -> Answer {
    groups::step_down(visit, &who)?.map_err(Turned::Cannot)?;
    Ok(Reply::to("/en/help"))
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

/// Tuesday 24 November 2026: Mari and Rhian hold the group, Robin and Bet are in it; it meets on two Thursdays.
struct Scene {
    group: Id,
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
    let mut scene = Scene { group, mari, rhian, robin, bet, dates: [String::new(), String::new()] };
    let new = scene.at("rooms/new");
    scene.mari.get(&new);
    let fields = [("kind", "room"), ("members_en", "The hall"), ("public_en", "Craft"), ("area_en", "The valley")];
    let room = scene.mari.post(&new, &fields).location.clone().unwrap();
    let room = room.split('/').nth(5).unwrap().to_owned();
    scene.dates = [("26", "11"), ("3", "12")].map(|(day, month)| scene.date(app, &room, day, month));
    scene
}

impl Scene {
    fn at(&self, rest: &str) -> String {
        format!("/en/c/{}/{rest}", self.group)
    }

    fn handle(&self, app: &TestApp, name: &str) -> String {
        scenes::person(app, self.group, name).handle.to_string()
    }

    fn date(&mut self, app: &TestApp, room: &str, day: &str, month: &str) -> String {
        let new = self.at("dates/new");
        let mari = self.handle(app, "Mari");
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
                ("room", room),
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

    /// Robin asks somebody to be beside her when she reads the opening, on the first date; her line is a canary.
    fn robin_asks(&mut self, app: &TestApp, whom: &str, wish: &str) -> String {
        let (form, with, on) = (self.at("growing/try/words"), self.handle(app, whom), self.dates[0].clone());
        self.robin.get(&form).is_well();
        let fields = [("on", on.as_str()), ("with", &with), ("wish", wish), ("line", "canaryline: my voice")];
        let mine = self.at("growing/mine");
        self.robin.post(&form, &fields).is(303);
        one(&mut self.robin, &mine)
    }

    /// The one she asked, who is Mari, says something to it.
    fn mari_says(&mut self, one: &str, fields: &[(&str, &str)]) -> Page {
        self.mari.get(one).is_well();
        self.mari.post(&format!("{one}/answer"), fields)
    }

    /// The first meeting has begun.
    fn the_evening_comes(&self, app: &TestApp) {
        app.meddle(
            "UPDATE meetings SET starts_at = '2026-11-23T18:30', ends_at = '2026-11-23T20:15' WHERE starts_at < '2026-12'",
        );
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
