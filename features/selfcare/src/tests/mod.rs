mod apart;
mod buddy;
mod cancelled;
mod hard;
mod host;
mod pause;
mod rules;

use foundation::Id;
use groups::{Facilitator, Member};
use scenes::{Thursdays as Scene, said, text};
use testing::{Engine, House, Page, TestApp};
use web::{Answer, Form, Hooks, Routes, SignedIn, Turned, Visit};

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
            .post("/c/{group}/test-lost", lost),
    )
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    text(&said(&crate::group_cards(visit, who.group, who.handle, who.facilitator)?))
}

fn reads(visit: &mut Visit, who: Member) -> Answer {
    let away = crate::reads_again(visit, who.group)?;
    text(&away.lines.into_iter().chain(away.nobody).collect::<Vec<_>>().join("\n"))
}

fn holds(visit: &mut Visit, who: Member) -> Answer {
    text(&crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn home(visit: &mut Visit, who: SignedIn) -> Answer {
    text(&said(&crate::home_cards(visit, who.account)?))
}

/// As the coordinator of the group's host reads it: the group is put under a host first.
fn host(visit: &mut Visit, who: Member) -> Answer {
    let host =
        visit.read(|store| groups::facts(store, who.group))?.and_then(|facts| facts.host).ok_or(Turned::NotHere)?;
    text(&said(&crate::host_cards(visit, host, who.account)?))
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

fn scene(app: &TestApp) -> Scene {
    Scene::begin(app)
}

/// What the four do here.
trait Pauses {
    /// The group stands under a host.
    fn under_a_host(&self, app: &TestApp);

    /// Mari plans a pause from today, Tuesday 24 November, to a day of December.
    fn plans(&mut self, back: &str) -> Page;

    /// Mari asks Rhian to hold a date, and she answers.
    fn asks(&mut self, app: &TestApp, date: usize, answer: &str);

    fn cancels(&mut self, date: usize);

    fn confirms(&mut self) -> Page;
}

impl Pauses for Scene {
    fn under_a_host(&self, app: &TestApp) {
        let host = Id::random().unwrap();
        let (host, group) = (app.in_sql(host.as_bytes()), app.in_sql(self.group.as_bytes()));
        app.meddle(&format!("UPDATE groups SET host_id = {host} WHERE id = {group}"));
    }

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
    Scene::first_was_yesterday(app);
    app.meddle("UPDATE members SET joined_on = '2026-11-01'");
    let hard = all.at("care/hard");
    all.mari.get(&hard).is_well().shows("The last meeting was on Monday 23 November.");
    // Not by a slip of the thumb.
    all.mari.post(&hard, &[]).is(422).refuses("sure");
    all.mari.get(&hard);
    all.mari.post(&hard, &[("sure", "yes")]).is(303);
    all
}
