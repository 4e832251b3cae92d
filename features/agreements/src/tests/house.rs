//! A house with a group of three in it: Mari holds it, Robin and Sky are in it.

use foundation::Id;
use groups::Role;
use scenes::Called;
use testing::{Engine, House, Page, TestApp, Visitor};
use web::{Answer, Hooks, Reply, Routes, Visit};

fn card(visit: &mut Visit, who: groups::Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

fn public(visit: &mut Visit, who: groups::Member) -> Answer {
    let mut cards = Vec::new();
    for hook in visit.app().clone().hooks.public_cards.iter() {
        cards.extend(hook(visit, who.group)?);
    }
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

/// How many of the keys to answers shown to facilitators open with the keys of whoever asks, whichever place they claim.
fn tries(visit: &mut Visit, who: groups::Member) -> Answer {
    use crate::sealing::agreement_keys as rows;
    use diesel::{QueryDsl as _, RunQueryDsl as _};
    let found: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> =
        visit.read(|store| Ok(rows::table.select((rows::object, rows::handle, rows::sealed)).load(store)?))?;
    let keys = &visit.session().unwrap().keys;
    let opened = found.iter().filter(|(object, reader, sealed)| {
        [Id::from_column(reader).unwrap(), who.handle].into_iter().any(|reader| {
            let bound = crate::sealing::key_bound(who.group, Id::from_column(object).unwrap(), reader);
            keys::open_with(keys, &bound, sealed).is_ok()
        })
    });
    let told = format!("opened {} of {}", opened.count(), found.len());
    Ok(Reply::of("text/plain", told.into_bytes()))
}

pub fn house(engine: Engine) -> TestApp {
    let doing = Routes::new("test")
        .get("/c/{group}/card", card)
        .get("/c/{group}/tries", tries)
        .get("/c/{group}/public-cards", public);
    let starters = language::Words {
        feature: "starters",
        en: "starter-agreement-1 = What is said here stays here.\nstarter-agreement-2 = Each of us speaks for herself.\n",
        cy: "starter-agreement-1 = Mae beth sy’n cael ei ddweud yma yn aros yma.\nstarter-agreement-2 = Mae pob un yn siarad drosti ei hun.\n",
    };
    House::new(
        accounts::routes()
            .and(groups::routes())
            .and(venues::routes())
            .and(meetings::routes())
            .and(crate::routes())
            .and(scenes::ways_in())
            .and(doing),
        vec![
            accounts::words(),
            groups::words(),
            venues::words(),
            promises::words(),
            meetings::words(),
            crate::words(),
            starters,
        ],
    )
    .hooks(Hooks {
        places_of: vec![groups::places_of],
        forget_member: vec![crate::forget_member],
        forget_account: vec![groups::forget_account],
        membership_changed: vec![crate::membership_changed],
        keys_changed: vec![groups::keys_changed, crate::keys_changed],
        stepped_down: vec![crate::stepped_down],
        kept_apart: vec![scenes::kept_apart],
        public_cards: vec![crate::public_cards, crate::values_public_cards, crate::credits_public_cards],
        home_cards: vec![crate::credits_home_cards],
        ..Hooks::default()
    })
    .duties(crate::duties())
    .open(engine)
}

pub struct Three {
    pub group: Id,
    pub mari: Visitor,
    pub robin: Visitor,
    pub sky: Visitor,
}

impl Three {
    pub fn new(app: &TestApp) -> Self {
        let mut mari = app.joined("Mari");
        let called = Called { names: ("Thursday Group", ""), ..Called::default() };
        let group = scenes::begins(&mut mari, "Mari", called);
        let robin = scenes::comes(app, &mut mari, group, "Robin", Role::Member);
        let sky = scenes::comes(app, &mut mari, group, "Sky", Role::Member);
        Self { group, mari, robin, sky }
    }

    pub fn lets_in(&mut self, woman: &mut Visitor, name: &str) {
        scenes::lets_in(&mut self.mari, self.group, woman, name, Role::Member);
    }

    /// The group's short word for its public pages.
    pub fn web_word(&self, app: &TestApp) -> String {
        app.app.database.read(|store| groups::facts(store, self.group)).unwrap().unwrap().web_word
    }

    /// The group has been open since a day.
    pub fn opens(&self, app: &TestApp) {
        app.meddle("UPDATE groups SET state = 'open', opened_on = '2026-11-24'");
    }

    pub fn question(&self) -> String {
        format!("/en/c/{}/question", self.group)
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/en/c/{}/together{rest}", self.group)
    }

    /// Mari prepares a draft with one line of ours and one of the group's own.
    pub fn prepares(&mut self) {
        let (draft, lines) = (self.path("/draft"), self.path("/lines"));
        self.mari.get(&draft).is_well();
        self.mari.post(&draft, &[]).goes_to(&lines);
        self.mari.get(&lines).is_well().shows("speaks for herself");
        self.mari.post(&lines, &[("starter", "1")]).goes_to(&draft);
        self.adds("Tea first.", "");
    }

    pub fn adds(&mut self, en: &str, cy: &str) -> Page {
        let (draft, own) = (self.path("/draft"), self.path("/lines/own"));
        self.mari.get(&draft);
        self.mari.post(&own, &[("en", en), ("cy", cy)])
    }

    pub fn decides(&mut self) {
        let decided = self.path("/decided");
        self.mari.get(&decided).is_well();
        self.mari
            .post(&decided, &[("on-day", "24"), ("on-month", "11"), ("on-year", "2026")])
            .goes_to(&format!("{}?said=said-kept", self.path("")));
    }
}
