mod apart;
mod buddy;
mod hard;
mod host;
mod pause;
mod rules;

use foundation::Id;
use groups::{Facilitator, Member, Role};
use scenes::Called;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Form, Hooks, Reply, Routes, SignedIn, Turned, Visit};

/// What other features' pages do, without their pages.
fn helping_routes() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .get("/c/{group}/test-cards", cards)
            .get("/c/{group}/test-box", reads)
            .get("/c/{group}/test-holds", holds)
            .get("/test-home", home)
            .get("/c/{group}/test-host", host)
            .post("/c/{group}/test-cancel/{meeting}", cancel)
            .post("/c/{group}/test-down", down)
            .post("/c/{group}/test-lost", lost),
    )
}

fn text(text: String) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.into_bytes()))
}

fn said(cards: &[web::Card]) -> String {
    cards
        .iter()
        .map(|card| {
            let links: Vec<&str> = card.links.iter().map(|(_, label)| label.as_str()).collect();
            format!("{} | {} | {}\n", card.heading, card.lines.join(" "), links.join(" "))
        })
        .collect()
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    text(said(&crate::group_cards(visit, who.group, who.handle, who.facilitator)?))
}

fn reads(visit: &mut Visit, who: Member) -> Answer {
    let away = crate::reads_again(visit, who.group)?;
    text(away.lines.into_iter().chain(away.nobody).collect::<Vec<_>>().join("\n"))
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn home(visit: &mut Visit, who: SignedIn) -> Answer {
    text(said(&crate::home_cards(visit, who.account)?))
}

/// As the coordinator of the group's host reads it: the group is put under a host first.
fn host(visit: &mut Visit, who: Member) -> Answer {
    let host =
        visit.read(|store| groups::facts(store, who.group))?.and_then(|facts| facts.host).ok_or(Turned::NotHere)?;
    text(said(&crate::host_cards(visit, host, who.account)?))
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
        .and(hosts::routes())
        .and(venues::routes())
        .and(meetings::routes())
        .and(promises::routes())
        .and(safety::routes())
        .and(crate::routes())
        .and(helping_routes());
    let words = vec![
        accounts::words(),
        groups::words(),
        hosts::words(),
        venues::words(),
        meetings::words(),
        promises::words(),
        safety::words(),
        agreements::words(),
        crate::words(),
    ];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![meetings::forget_member],
        forget_account: vec![meetings::forget_account, groups::forget_account],
        membership_changed: vec![meetings::membership_changed],
        stepped_down: vec![meetings::stepped_down],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    promises::hear(&mut hooks);
    safety::hear(&mut hooks);
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

    fn handle(&self, app: &TestApp, name: &str) -> Id {
        scenes::person(app, self.group, name).handle
    }

    fn date(&mut self, app: &TestApp, room: &str, day: &str, month: &str) -> String {
        let new = self.at("dates/new");
        let mari = self.handle(app, "Mari").to_string();
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

    /// The group stands under a host.
    fn under_a_host(&self, app: &TestApp) {
        let host = Id::random().unwrap();
        let (host, group) = (app.in_sql(host.as_bytes()), app.in_sql(self.group.as_bytes()));
        app.meddle(&format!("UPDATE groups SET host_id = {host} WHERE id = {group}"));
    }

    /// Mari plans a pause from today, Tuesday 24 November, to a day of December.
    fn plans(&mut self, back: &str) -> Page {
        let pause = self.at("care/pause");
        self.mari.get(&pause).is_well();
        let fields = [
            ("from-day", "24"),
            ("from-month", "11"),
            ("from-year", "2026"),
            ("back-day", back),
            ("back-month", "12"),
            ("back-year", "2026"),
        ];
        self.mari.post(&pause, &fields)
    }

    /// Mari asks Rhian to hold a date, and she answers.
    fn asks(&mut self, app: &TestApp, date: usize, answer: &str) {
        let rhian = self.handle(app, "Rhian").to_string();
        let (pause, meeting) = (self.at("care/pause"), self.dates[date].clone());
        self.mari.get(&pause).is_well();
        self.mari.post(&format!("{pause}/ask/{meeting}"), &[("to", &rhian)]).is(303);
        if !answer.is_empty() {
            let asked = self.at("care/asked");
            self.rhian.get(&asked).is_well();
            self.rhian.post(&format!("{asked}/{meeting}"), &[("answer", answer)]).is(303);
        }
    }

    fn cancels(&mut self, date: usize) {
        self.mari.get(&self.at("care/pause"));
        self.mari.post(&self.at(&format!("test-cancel/{}", self.dates[date])), &[]).is(303);
    }

    fn confirms(&mut self) -> Page {
        let pause = self.at("care/pause");
        self.mari.get(&pause);
        self.mari.post(&format!("{pause}/confirmation"), &[])
    }
}

/// The first meeting was yesterday; Mari says that it ended hard.
fn after_a_hard_evening(app: &TestApp) -> Scene {
    let mut all = scene(app);
    app.meddle(
        "UPDATE meetings SET starts_at = '2026-11-23T18:30', ends_at = '2026-11-23T20:15' WHERE starts_at < '2026-12'",
    );
    app.meddle("UPDATE members SET joined_on = '2026-11-01'");
    let hard = all.at("care/hard");
    all.mari.get(&hard).is_well().shows("The last meeting was on Monday 23 November.");
    // Not by a slip of the thumb.
    all.mari.post(&hard, &[]).is(422).refuses("sure");
    all.mari.get(&hard);
    all.mari.post(&hard, &[("sure", "yes")]).is(303);
    all
}
