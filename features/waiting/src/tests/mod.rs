mod pages;
mod rules;

use foundation::Id;
use groups::Role;
use scenes::Called;
use testing::{Engine, House, PASSPHRASE, Page, TestApp, Visitor};
use web::Hooks;

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(venues::routes())
        .and(meetings::routes())
        .and(crate::routes())
        .and(scenes::ways_in());
    let words = vec![accounts::words(), groups::words(), venues::words(), meetings::words(), crate::words()];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        group_cards: vec![groups::group_cards],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    crate::hear(&mut hooks);
    hooks.forget_account.extend([meetings::forget_account, groups::forget_account]);
    hooks.public_cards.push(meetings::public_cards);
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

/// Tuesday 24 November 2026: Mari holds an open group with Robin in it, and it has room for two.
struct Scene {
    group: Id,
    /// The public page, and where one asks.
    public: String,
    wait: String,
    room: String,
    mari: Visitor,
    robin: Visitor,
}

const MINE: &str = "/en/waiting";

fn scene(app: &TestApp) -> Scene {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", Called::default());
    let robin = scenes::comes(app, &mut mari, group, "Robin", Role::Member);
    app.meddle("UPDATE groups SET state = 'open', listed = 1, opened_on = '2026-11-24'");
    let facts = app.app.database.read(|store| groups::facts(store, group)).unwrap().unwrap();
    let public = format!("/en/p/{}", facts.web_word);
    let room = format!("/en/c/{group}/room");
    let mut scene = Scene { group, wait: format!("{public}/wait"), public, room, mari, robin };
    scene.makes_room("2", "5").is(303);
    scene
}

impl Scene {
    fn makes_room(&mut self, women: &str, days: &str) -> Page {
        self.mari.get(&self.room).is_well();
        self.mari.post(&self.room, &[("women", women), ("days", days)])
    }

    /// The group has a number, and a word that somebody says at the door.
    fn has_a_word_at_the_door(&self, app: &TestApp) {
        let group = self.group;
        let put = move |store: &mut database::Store| groups::put_door(store, group, "01632960123", "lavender", None);
        app.app.database.write(put).unwrap();
    }

    /// Mari puts down dates in one room, on days of November or December 2026; gives their ids.
    fn dates(&mut self, app: &TestApp, days: &[(&str, &str)]) -> Vec<Id> {
        let room = scenes::room(&mut self.mari, self.group);
        let put = |on: &(&str, &str)| {
            let date = scenes::date(app, &mut self.mari, self.group, &room, *on);
            Id::parse(&date).unwrap()
        };
        days.iter().map(put).collect()
    }

    /// Somebody with an account asks for a place.
    fn asks(&self, app: &TestApp, name: &str) -> Visitor {
        let mut she = app.joined(name);
        she.get(&self.wait).is_well().shows("Places go in the order of asking");
        she.post(&self.wait, &[("name_used", name)]).goes_to(&format!("{MINE}?said=said-waiting-on"));
        she
    }

    /// Robin leaves: a place comes free.
    fn robin_leaves(&mut self) {
        let leave = format!("/en/c/{}/scene-leave", self.group);
        self.robin.gives_passphrase_again(PASSPHRASE, "/en/account");
        self.robin.get("/en/account");
        self.robin.post(&leave, &[]).goes_to("/en/help");
    }

    /// Mari says no to the first on her page, in one of our sentences.
    fn says_no(&mut self, kind: &str) -> Page {
        let page = self.mari.get(&self.room);
        let first = page.attributes("main a", "href").into_iter().find(|place| place.ends_with("/no"));
        let place = first.unwrap_or_else(|| panic!("nobody: {}", page.words()));
        self.mari.get(&place).is_well();
        self.mari.post(&place, &[("kind", kind)])
    }

    /// Mari decides about the first on her page whose button says this.
    fn decides(&mut self, what: &str) -> Page {
        let page = self.mari.get(&self.room);
        let form = form_with(&page, &self.room, what);
        // The tick that one of them met her, where it is asked for.
        let met = form.rsplit('/').next().unwrap().to_owned();
        self.mari.post(&form, &[("do", what), ("met", &met)])
    }
}

/// The first form below `at` that has a button of this value.
fn form_with(page: &Page, at: &str, value: &str) -> String {
    let form = page.html.split("<form").find(|form| {
        let form = form.split("</form>").next().unwrap();
        let has = |end: &str| form.contains(&format!("value=\"{value}{end}"));
        form.contains(&format!("action=\"{at}/")) && (has("\"") || has("."))
    });
    let form = form.unwrap_or_else(|| panic!("no {value}: {}", page.words()));
    form.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn taps(she: &mut Visitor, what: &str) -> Page {
    let page = she.get(MINE);
    let form = form_with(&page, MINE, what);
    she.post(&form, &[("do", &value_of(&page, what))])
}

/// What a button of this word sends: an answer names the line it is to.
fn value_of(page: &Page, what: &str) -> String {
    let begins = format!("value=\"{what}.");
    page.html
        .split(&begins)
        .nth(1)
        .map_or_else(|| what.to_owned(), |rest| format!("{what}.{}", rest.split('"').next().unwrap()))
}
