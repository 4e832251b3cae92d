mod apart;
mod bad_input;
mod calendar;
mod daylight;
mod faces;
mod leaving;
mod pages;
mod public;
mod rules;
mod ways;

use foundation::Id;
use groups::Role;
use scenes::Called;
use testing::{Engine, Page, TestApp, Visitor};
use web::{Answer, Anyone, Form, Hooks, Reply, Routes, Visit};

/// Ways into a group that need no pages of another feature, and the two shared pages that hooks fill.
fn ways_in() -> Routes {
    scenes::ways_in().and(
        Routes::new("test")
            .post("/c/{group}/leave", leave)
            .get("/c/{group}/cards", cards)
            .get("/c/{group}/promise-cards", promise_cards)
            .get("/c/{group}/holds", holds)
            .get("/under/{host}", under)
            .get("/public/{group}", public),
    )
}

fn text(text: &str) -> Answer {
    Ok(Reply::of("text/plain; charset=utf-8", text.as_bytes().to_vec()))
}

fn holds(visit: &mut Visit, who: groups::Member) -> Answer {
    text(&crate::what_she_holds(visit, who.group, who.handle)?.join("\n"))
}

fn leave(visit: &mut Visit, who: groups::Member, _: &Form) -> Answer {
    groups::leave(visit, &who)?.map_err(web::Turned::Cannot)?;
    text("left")
}

fn said(cards: &[web::Card]) -> String {
    cards.iter().map(|card| format!("{}\n{}\n", card.heading, card.lines.join("\n"))).collect()
}

fn cards(visit: &mut Visit, who: groups::Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    text(&said(&cards))
}

/// What is promised, on the group's own page.
fn promise_cards(visit: &mut Visit, who: groups::Member) -> Answer {
    let cards = promises::group_cards(visit, who.group, who.handle, who.facilitator)?;
    let links = |card: &web::Card| card.links.iter().map(|(_, label)| format!("{label}\n")).collect::<String>();
    text(&cards.iter().map(|card| format!("{}\n{}", card.heading, links(card))).collect::<String>())
}

fn under(visit: &mut Visit, who: web::SignedIn) -> Answer {
    let host = visit.id("host")?;
    let cards = crate::host_cards(visit, host, who.account)?;
    text(&said(&cards))
}

fn public(visit: &mut Visit, _: Anyone) -> Answer {
    let group = visit.id("group")?;
    let cards = crate::public_cards(visit, group)?;
    text(&said(&cards))
}

/// What another feature says of a date, and where it leads for those who hold the group.
fn on_a_date(_: &mut Visit, _: Id, _: Id, _: Id, facilitator: bool) -> Result<Vec<web::Card>, web::Turned> {
    let links = if facilitator { vec![("/en/who-knows".to_owned(), "Who knows".to_owned())] } else { Vec::new() };
    Ok(vec![web::Card { lines: vec!["Somebody else comes too.".to_owned()], links, ..web::Card::default() }])
}

/// Nobody reads until December where somebody called 'Back on 5' holds the group.
fn reads_again(visit: &web::Visit, group: Id) -> Result<web::NotReading, web::Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let back = people.iter().find_map(|person| person.name_used.strip_prefix("Back on ")?.parse::<i8>().ok());
    Ok(web::NotReading {
        lines: back.iter().map(|day| format!("Somebody reads no messages until {day} December.")).collect(),
        first: back.map(|day| jiff::civil::date(2026, 12, day)),
        ..web::NotReading::default()
    })
}

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(groups::routes()).and(venues::routes()).and(promises::routes());
    let routes = routes.and(crate::routes()).and(ways_in());
    let words = vec![accounts::words(), groups::words(), venues::words(), promises::words(), crate::words()];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![crate::forget_member],
        forget_account: vec![crate::forget_account, groups::forget_account],
        membership_changed: vec![crate::membership_changed],
        what_she_holds: vec![crate::what_she_holds],
        stepped_down: vec![crate::stepped_down],
        keys_changed: vec![crate::keys_changed, groups::keys_changed],
        date_cards: vec![on_a_date],
        ..Hooks::default()
    };
    promises::hear(&mut hooks);
    hooks.asked_about.push(crate::asked_about);
    hooks.asked_by.push(crate::asked_by);
    hooks.kept_apart.push(scenes::kept_apart);
    hooks.key_turned.push(crate::key_turned);
    hooks.reads_again.push(reads_again);
    TestApp::with(engine, routes, words, hooks, crate::duties())
}

/// A group with one who holds it and a room.
struct Begun {
    mari: Visitor,
    group: Id,
    /// Mari's handle.
    handle: String,
    room: String,
}

impl Begun {
    fn in_house(app: &TestApp) -> Self {
        Self::of(app, "Mari")
    }

    fn of(app: &TestApp, name: &str) -> Self {
        let mut mari = app.joined(name);
        let called = Called {
            names: ("Strong women of the valley", "Menywod cryf y cwm"),
            cover_names: ("Thursdays", "Nos Iau"),
            ..Called::default()
        };
        let group = scenes::begins(&mut mari, "Mari", called);
        let handle = app.app.database.read(|store| Ok(groups::people(store, group)?[0].handle)).unwrap().to_string();
        let new = format!("/en/c/{group}/rooms/new");
        mari.get(&new);
        let page = mari.post(
            &new,
            &[
                ("kind", "room"),
                ("members_en", "Neuadd Bronllwyn\nThe blue door."),
                ("members_cy", "Neuadd Bronllwyn\nY drws glas."),
                ("public_en", "Thursday craft"),
                ("area_en", "The valley"),
                ("last_bus", "20:52"),
                ("link", "https://rooms.example/abc"),
                ("link_minutes", "30"),
            ],
        );
        let room = page.location.clone().unwrap().split('/').nth(5).unwrap().to_owned();
        Self { mari, group, handle, room }
    }

    fn dates(&self) -> String {
        format!("/en/c/{}/dates", self.group)
    }

    /// The fields of a new date, with some of them otherwise.
    fn fields(&self, changes: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut fields: Vec<(String, String)> = [
            ("on-day", "10"),
            ("on-month", "12"),
            ("on-year", "2026"),
            ("starts", "18:30"),
            ("ends", "20:15"),
            ("repeats", "once"),
            ("room", &self.room),
            ("holding", &self.handle),
            ("greeting", &self.handle),
            ("happening", "writing"),
            ("cost", "0"),
            ("cost_note_en", "Bus fares paid in cash."),
            ("do", "show"),
            ("looked", "yes"),
        ]
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
        for (name, _) in changes {
            fields.retain(|(known, _)| known != name);
        }
        fields.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        fields
    }

    fn add(&mut self, changes: &[(&str, &str)]) -> Page {
        let fields = self.fields(changes);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let new = format!("{}/new", self.dates());
        self.mari.get(&new).is_well();
        self.mari.post(&new, &fields)
    }

    /// One date on Thursday 10 December 2026, 18:30–20:15, shown; its path.
    fn date(&mut self, changes: &[(&str, &str)]) -> String {
        let page = self.add(changes);
        let onward = page.location.clone().unwrap_or_else(|| panic!("a date is kept: {}", page.words()));
        onward.split('?').next().unwrap().to_owned()
    }

    fn member(&mut self, app: &TestApp, name: &str) -> Visitor {
        scenes::comes(app, &mut self.mari, self.group, name, Role::Member)
    }

    /// Another who holds the group.
    fn second(&mut self, app: &TestApp, name: &str) -> Visitor {
        scenes::comes(app, &mut self.mari, self.group, name, Role::Facilitator)
    }
}

fn id_of(path: &str) -> Id {
    Id::parse(path.rsplit('/').next().unwrap()).unwrap()
}
