use foundation::Id;
use groups::{Member, Role};
use hosts::{CodeKind, HostRole, rules::TypedPage};
use scenes::Called;
use testing::{Engine, House, PASSPHRASE, Page, TestApp, Visitor, on_each_engine};
use web::{Answer, Hooks, Reply, Routes, Visit};

const A_DAY: i64 = 86_400;

fn house(engine: Engine) -> TestApp {
    let helping = scenes::ways_in().and(Routes::new("test").get("/c/{group}/test-cards", cards));
    let routes = accounts::routes()
        .and(hosts::routes())
        .and(groups::routes())
        .and(groups::host_routes())
        .and(promises::routes())
        .and(crate::routes())
        .and(helping);
    let words = vec![accounts::words(), hosts::words(), groups::words(), promises::words(), crate::words()];
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        home_cards: vec![hosts::home_cards],
        forget_account: vec![hosts::forget_account, groups::forget_account],
        ..Hooks::default()
    };
    promises::hear(&mut hooks);
    crate::hear(&mut hooks);
    House::new(routes, words).hooks(hooks).open(engine)
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let mut cards = promises::group_cards(visit, who.group, who.handle, who.facilitator)?;
    cards.extend(crate::group_cards(visit, who.group, who.handle, who.facilitator)?);
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

fn host(app: &TestApp, name: &str) -> Id {
    let typed = TypedPage { names: (name, ""), complaint_days: "5", ..TypedPage::default() };
    let page = hosts::rules::page(&typed).unwrap();
    let today = app.clock.now_here().date();
    app.app.database.write(move |store| hosts::make(store, &page, today)).unwrap()
}

fn code(app: &TestApp, host: Id, kind: CodeKind) -> String {
    let (program, now) = (app.app.clone(), app.clock.now());
    app.app.database.write(move |store| hosts::make_code(&program, store, host, kind, now)).unwrap().for_reading()
}

fn coordinator(app: &TestApp, host: Id, name: &str) -> Visitor {
    let mut visitor = app.joined(name);
    let code = code(app, host, CodeKind::Staff(HostRole::Coordinator));
    visitor.get("/en/staff-code").is_well();
    visitor.post("/en/staff-code", &[("code", &code), ("name_used", name)]).is(303);
    visitor.gives_code(&format!("/en/sign-in/code?to=/en/org/{host}")).is(303);
    visitor
}

/// Comes in again after some days.
fn signs_in(she: &mut Visitor, name: &str) {
    she.get("/en/sign-in");
    she.post("/en/sign-in", &[("name", name), ("passphrase", PASSPHRASE)]).is(303);
    if name == "Eleri" {
        she.gives_code("/en/sign-in/code?to=/en/");
    }
}

/// Tuesday 24 November 2026: Eleri runs Wennol, under which two groups stand. Robin is in one, Nia in the other.
struct Scene {
    wennol: Id,
    groups: [Id; 2],
    desk: String,
    public: String,
    eleri: Visitor,
    robin: Visitor,
    nia: Visitor,
}

fn group(app: &TestApp, host: Id, holder: &str, member: &str, called: Called) -> (Id, Visitor) {
    let mut mari = app.joined(holder);
    let group = scenes::begins(&mut mari, holder, called);
    let she = scenes::comes(app, &mut mari, group, member, Role::Member);
    let under = format!("/en/c/{group}/opening/host");
    mari.get(&under);
    mari.post(&under, &[("code", &code(app, host, CodeKind::Group))]).is(303);
    (group, she)
}

fn scene(app: &TestApp) -> Scene {
    let wennol = host(app, "Wennol");
    let (thursday, robin) = group(app, wennol, "Mari", "Robin", Called::default());
    let salt = Called { names: ("Salt", "Halen"), ..Called::default() };
    let (salt, nia) = group(app, wennol, "Rhian", "Nia", salt);
    let word = app.app.database.read(|store| hosts::facts(store, wennol)).unwrap().unwrap().web_word;
    Scene {
        wennol,
        groups: [thursday, salt],
        desk: format!("/en/org/{wennol}/heard"),
        public: format!("/en/h/{word}/said"),
        eleri: coordinator(app, wennol, "Eleri"),
        robin,
        nia,
    }
}

const BUS: &str = "Evening groups end after the last bus.";

/// What is written where the day is Saturday 5 December 2026.
fn by_day(to: &str) -> Vec<(&str, &str)> {
    vec![
        ("heard_en", BUS),
        ("heard_cy", "Mae'r bws olaf yn mynd yn rhy gynnar."),
        ("asked_en", "We asked what keeps women away. It will not lead to a new bus."),
        ("now", "day"),
        ("to", to),
        ("by-day", "5"),
        ("by-month", "12"),
        ("by-year", "2026"),
        ("own", "yes"),
    ]
}

impl Scene {
    fn writes(&mut self, fields: &[(&str, &str)]) -> Page {
        self.eleri.get(&format!("{}/new", self.desk)).is_well();
        self.eleri.post(&self.desk, fields)
    }

    /// The first item on the desk.
    fn item(&mut self) -> String {
        let page = self.eleri.get(&self.desk);
        let new = format!("{}/new", self.desk);
        let start = format!("{}/", self.desk);
        page.links().into_iter().find(|link| link.starts_with(&start) && *link != new).expect("an item")
    }

    fn promised(&self, group: usize) -> String {
        format!("/en/c/{}/promised", self.groups[group])
    }
}

on_each_engine! { house =>
    fn what_a_host_heard_is_promised_to_all_its_groups_and_closed_for_all_of_them_at_once(app) {
        let mut all = scene(&app);
        let mut anybody = app.visitor();
        anybody.get(&all.public).is_well().shows("It has not written anything here yet");
        all.writes(&by_day("all")).is(303);
        let page = anybody.get(&all.public);
        page.is_well().shows(BUS).shows("It will not lead to a new bus").shows("Saturday 5 December 2026");
        assert_eq!(page.header("set-cookie"), "");
        anybody.get(&all.public.replacen("/en/", "/cy/", 1)).shows("Mae'r bws olaf").shows("Erbyn: Dydd Sadwrn 5 Rhagfyr 2026");
        for (she, promised) in [(&mut all.robin, 0), (&mut all.nia, 1)] {
            let group = all.groups[promised];
            let place = format!("/en/c/{group}/promised");
            let page = she.get(&place);
            page.shows("says what came of what it heard").shows("By Saturday 5 December 2026").shows_not(BUS);
            let start = format!("/en/c/{group}/heard/");
            let door = page.links().into_iter().find(|link| link.starts_with(&start)).expect("a door");
            let to = she.get(&door).location.clone().unwrap_or_default();
            assert!(to.starts_with(&format!("{}/2026#", all.public)), "{to}");
            she.get(&format!("/en/c/{group}/test-cards")).shows("says what came of what it heard").shows("Read what it heard");
        }
        // Nobody closes it who is not the host's.
        let item = all.item();
        all.eleri.get(&item).shows("Thursday circle").shows("Salt").shows("cannot be taken away").shows_not("Take it away");
        all.robin.get(&item).is_not_here();
        all.robin.get("/en/account");
        all.robin.post(&format!("{item}/closure"), &[("became", "kept"), ("came_en", "x"), ("own", "yes")]).is_not_here();
        all.eleri.get(&item);
        all.eleri.post(&format!("{item}/removal"), &[]).is(409);
        // Nothing is closed without a sentence; what she typed is kept.
        for (fields, field) in [
            (vec![("became", "kept"), ("own", "yes")], "came_en"),
            (vec![("became", "not-possible"), ("came_en", " "), ("own", "yes")], "came_en"),
            (vec![("came_en", "kept words"), ("own", "yes")], "became"),
            (vec![("became", "kept"), ("came_en", "kept words")], "own"),
        ] {
            all.eleri.get(&item);
            let page = all.eleri.post(&format!("{item}/closure"), &fields);
            page.is(422).refuses(field);
            if fields.contains(&("came_en", "kept words")) {
                assert_eq!(page.field("came_en").trim(), "kept words");
            }
        }
        all.eleri.get(&item);
        let fields = [("became", "changed"), ("came_en", "Two groups end at half past eight now."), ("own", "yes")];
        let first = all.eleri.post(&format!("{item}/closure"), &fields).is(303).location.clone().unwrap();
        all.eleri.post_again(&format!("{item}/closure"), &fields).goes_to(&first);
        // The first sentence stands.
        all.eleri.get(&all.desk);
        all.eleri.post(&format!("{item}/closure"), &[("became", "kept"), ("came_en", "Another"), ("own", "yes")]).is(303);
        anybody.get(&all.public).shows("We did part of it").shows("Two groups end at half past eight").shows_not("Another");
        for (she, promised) in [(&mut all.robin, 0), (&mut all.nia, 1)] {
            let group = all.groups[promised];
            she.get(&format!("/en/c/{group}/promised")).shows("It did part of it.").shows_not("Promised.");
            // It stands on her group's page until she puts it away.
            let home = format!("/en/c/{group}");
            let page = she.get(&home);
            page.shows("What became of it").shows("It did part of it.").shows("What it is about");
            let away = page.forms().into_iter().find(|form| form.ends_with("/put-away")).expect("a tap");
            she.post(&away, &[]).is(303);
            she.get(&home).shows_not("What became of it");
        }
        all.eleri.get(&item).shows_not("Say what came of it");
        // No number, and nobody's name.
        anybody.get(&all.public).shows_not("Eleri").shows_not("Robin").shows_not("%").shows_not("Thursday circle");
    }

    fn one_group_alone_reads_a_promise_made_to_it(app) {
        let mut all = scene(&app);
        let thursday = all.groups[0].to_string();
        all.writes(&by_day(&thursday)).is(303);
        all.robin.get(&all.promised(0)).shows("says what came of what it heard");
        let door = all.robin.get(&all.promised(0)).links().into_iter().find(|link| link.contains("/heard/")).unwrap();
        all.nia.get(&all.promised(1)).shows_not("says what came of what it heard");
        all.nia.get(&door).is_not_here();
        all.nia.get(&door.replace(&thursday, &all.groups[1].to_string())).is_not_here();
        // A group that stands under the host no more keeps what it was promised.
        app.meddle("UPDATE groups SET host_id = NULL");
        all.robin.get(&all.promised(0)).shows("says what came of what it heard");
        all.robin.get(&door).is(303);
        let item = all.item();
        all.eleri.get(&item).is_well().shows_not("Thursday circle");
        // And whom should a day be promised to now?
        all.writes(&by_day("all")).is(422).refuses("to").shows("No group stands under you yet");
    }

    fn a_day_that_is_near_or_has_passed_is_read_by_the_host_first(app) {
        let mut all = scene(&app);
        all.writes(&by_day("all")).is(303);
        let (screen, item) = (format!("/en/org/{}", all.wennol), all.item());
        all.eleri.get(&screen).shows("What we heard").shows_not("The day is near");
        all.eleri.get("/en/").shows_not("Promises whose day is near");
        // Thursday 3 December, 9:40: two days before.
        app.clock.advance(8 * A_DAY + 14 * 3600);
        signs_in(&mut all.eleri, "Eleri");
        all.eleri.get(&screen).shows("Promises whose day is near").shows("The day is near").shows_not(BUS).links_to(&item);
        all.eleri.get("/en/").shows("Promises whose day is near");
        signs_in(&mut all.robin, "Robin");
        all.robin.get(&all.promised(0)).shows_not("The day has passed").shows_not("The day is near");
        // Sunday 6 December, 9:40: she is asked for an honest word, and those it was made to read nothing yet.
        app.clock.advance(3 * A_DAY);
        signs_in(&mut all.eleri, "Eleri");
        all.eleri.get(&screen).shows("Say an honest word before she wonders").shows("The day has passed");
        signs_in(&mut all.robin, "Robin");
        all.robin.get(&all.promised(0)).shows_not("The day has passed");
        app.visitor().get(&all.public).shows_not("The day has passed");
        // From ten they do.
        app.clock.advance(1500);
        signs_in(&mut all.robin, "Robin");
        all.robin.get(&all.promised(0)).shows("The day has passed. It is not said yet");
        app.visitor().get(&all.public).shows("The day has passed. It is not said yet");
        // One tap: a new day, as a promise of its own, for both groups.
        let page = all.eleri.get(&item);
        page.shows("It takes longer: Monday 7 December").shows_not("It is not possible");
        all.eleri.post(&format!("{item}/honest-word"), &[("word", "not-possible")]).is(409);
        all.eleri.get(&item);
        let there = all.eleri.post(&format!("{item}/honest-word"), &[("word", "7")]).is(303).location.clone().unwrap();
        all.eleri.post_again(&format!("{item}/honest-word"), &[("word", "7")]).goes_to(&there);
        signs_in(&mut all.nia, "Nia");
        let places = [all.promised(0), all.promised(1)];
        for (she, place) in [&mut all.robin, &mut all.nia].into_iter().zip(&places) {
            she.get(place).shows("By Sunday 13 December 2026").shows("It takes longer than I said");
        }
        let page = app.visitor().get(&all.public);
        page.shows("Sunday 13 December 2026").shows("We said by Saturday 5 December 2026, and did not keep that day.");
        all.eleri.get(&screen).shows_not("Say an honest word");
        // Twice at most: then it takes a sentence.
        app.clock.advance(8 * A_DAY);
        signs_in(&mut all.eleri, "Eleri");
        all.eleri.get(&item);
        all.eleri.post(&format!("{item}/honest-word"), &[("word", "1")]).is(303);
        app.clock.advance(2 * A_DAY);
        signs_in(&mut all.eleri, "Eleri");
        all.eleri.get(&item).shows_not("It takes longer:");
        all.eleri.post(&format!("{item}/closure"), &[("became", "not-possible"), ("came_cy", "Does dim arian."), ("own", "yes")]).is(303);
        app.visitor().get(&all.public).shows("We could not do it").shows("Does dim arian.").shows("This is in one language only so far");
    }

    fn what_has_come_of_it_already_needs_no_day_and_nothing_stands_without_either(app) {
        let mut all = scene(&app);
        let long = "x".repeat(1_000_000);
        for (fields, field) in [
            (vec![("heard_en", "kept"), ("own", "yes")], "now"),
            (vec![("heard_en", "kept"), ("now", "day"), ("to", "all"), ("own", "yes")], "by"),
            (vec![("heard_en", "kept"), ("now", "day"), ("to", "everybody"), ("own", "yes")], "to"),
            (vec![("heard_en", "kept"), ("now", "came"), ("own", "yes")], "came_en"),
            (vec![("heard_en", "kept"), ("now", "came"), ("came_en", "\u{0}"), ("became", "kept"), ("own", "yes")], "came_en"),
            (vec![("heard_en", "kept"), ("now", "came"), ("came_en", "Done."), ("became", "kept")], "own"),
            (vec![("heard_en", "kept"), ("heard_cy", long.as_str()), ("now", "came"), ("own", "yes")], "heard_cy"),
            (vec![("asked_en", "kept"), ("now", "came"), ("own", "yes")], "heard_en"),
            (vec![("heard_en", "kept"), ("now", "day"), ("to", "all"), ("by-day", "1"), ("by-month", "1"), ("by-year", "2020"), ("own", "yes")], "by"),
        ] {
            let page = all.writes(&fields);
            page.is(422).refuses(field);
            if fields.contains(&("heard_en", "kept")) {
                assert_eq!(page.field("heard_en").trim(), "kept");
            }
        }
        app.visitor().get(&all.public).shows("It has not written anything here yet").shows_not("kept");
        let came = [
            ("heard_cy", "Roedd y drws yn drwm."),
            ("now", "came"),
            ("became", "kept"),
            ("came_en", "There is a new door <b>since May</b>."),
            ("own", "yes"),
        ];
        all.writes(&came).is(303);
        let page = app.visitor().get(&all.public);
        page.shows("Roedd y drws yn drwm.").shows("We did it").shows("since May").shows_not("We will say");
        assert!(!page.html.contains("<b>since"), "escaped");
        all.robin.get(&all.promised(0)).shows_not("what it heard");
        // Put right, and it says so.
        let item = all.item();
        let correction = format!("{item}/correction");
        let page = all.eleri.get(&correction);
        assert_eq!(page.field("heard_cy").trim(), "Roedd y drws yn drwm.");
        all.eleri.post(&correction, &[("heard_cy", ""), ("came_en", "kept words"), ("own", "yes")]).is(422).refuses("heard_en");
        all.eleri.get(&correction);
        let fields = [("heard_cy", "Roedd y drws ffrynt yn drwm."), ("came_en", "There is a new door."), ("own", "yes")];
        all.eleri.post(&correction, &fields).is(303);
        let page = app.visitor().get(&all.public);
        page.shows("drws ffrynt").shows("A text here was put right on Tuesday 24 November 2026").shows_not("since May");
        // Nothing was promised for it: it may go.
        all.eleri.get(&item).shows("Take it away");
        let there = all.eleri.post(&format!("{item}/removal"), &[]).is(303).location.clone().unwrap();
        all.eleri.post_again(&format!("{item}/removal"), &[]).goes_to(&there);
        app.visitor().get(&all.public).shows_not("drws ffrynt");
    }

    fn each_year_has_its_page_and_a_sheet_in_both_languages(app) {
        let mut all = scene(&app);
        all.writes(&by_day("all")).is(303);
        app.meddle("UPDATE heard_items SET written_on = '2025-03-01'");
        let other = [("heard_en", "The hall was cold."), ("now", "came"), ("became", "kept"), ("came_en", "It is warm."), ("own", "yes")];
        all.writes(&other).is(303);
        let mut anybody = app.visitor();
        anybody.get(&all.public).shows("You said, we did: 2026").shows("The hall was cold").shows_not(BUS).links_to(&format!("{}/2025", all.public));
        anybody.get(&format!("{}/2025", all.public)).shows(BUS).shows_not("The hall was cold");
        for odd in ["2024", "99999", "x", "-1", "2026/sheets"] {
            anybody.get(&format!("{}/{odd}", all.public)).is_not_here();
        }
        let sheet = format!("{}/2025/sheet", all.public);
        anybody.get(&sheet).is_well().shows(BUS);
        let page = anybody.get(&format!("{sheet}?in=both&size=large"));
        page.is_well().shows(BUS).shows("Mae'r bws olaf").shows("Beth ddywedoch chi, beth wnaethon ni: 2025");
        assert_eq!((page.count("h1"), page.count("section[lang=cy]")), (1, 1));
        anybody.get("/en/h/nobody/said").is_not_here();
    }

    fn another_hosts_coordinator_and_one_who_has_gone_come_to_nothing(app) {
        let mut all = scene(&app);
        all.writes(&by_day("all")).is(303);
        let item = all.item();
        let haven = host(&app, "Haven");
        let mut bet = coordinator(&app, haven, "Bet");
        let theirs = item.replace(&all.wennol.to_string(), &haven.to_string());
        for path in [&all.desk, &item, &theirs] {
            bet.get(path).is_not_here();
        }
        for end in ["closure", "honest-word", "correction", "removal"] {
            for at in [&item, &theirs] {
                bet.get("/en/account");
                let fields = [("became", "kept"), ("came_en", "x"), ("heard_en", "x"), ("word", "7"), ("own", "yes")];
                let page = bet.post(&format!("{at}/{end}"), &fields);
                page.is_not_here();
            }
        }
        app.visitor().get(&all.desk).asks_to_sign_in();
        app.visitor().get(&all.public).shows(BUS).shows("We will say what came of it by");
        // Eleri goes; Lowri, who comes after her, looks after what stands in the host's name.
        let mut lowri = coordinator(&app, all.wennol, "Lowri");
        let people = app.app.database.read(|store| hosts::people(store, all.wennol)).unwrap();
        let place = people.iter().find(|person| person.name_used == "Eleri").unwrap().place;
        let end = format!("/en/org/{}/people/{place}", all.wennol);
        lowri.get(&end).is_well();
        lowri.post(&end, &[]).is(303);
        all.eleri.get(&item).is_not_here();
        all.eleri.get(&all.desk).is_not_here();
        lowri.get(&item).is_well();
        let fields = [("became", "kept"), ("came_en", "A later bus."), ("own", "yes")];
        lowri.post(&format!("{item}/closure"), &fields).is(303);
        app.visitor().get(&all.public).shows("A later bus.");
    }

    fn a_complaint_is_a_day_and_nothing_else(app) {
        let mut all = scene(&app);
        let answers = format!("/en/org/{}/answers", all.wennol);
        let page = all.eleri.get(&answers);
        page.is_well().shows("Only a day is kept");
        // Five days, as the host's page says.
        assert_eq!((page.field("by-day"), page.field("by-month")), ("29".to_owned(), "11".to_owned()));
        all.eleri.post(&answers, &[("by-day", "31"), ("by-month", "2"), ("by-year", "2027")]).is(422).refuses("by");
        all.eleri.get(&answers);
        all.eleri.post(&answers, &[("by-day", "29"), ("by-month", "11"), ("by-year", "2026")]).is(303);
        let start = format!("{answers}/");
        let one = all.eleri.get(&all.desk).links().into_iter().find(|link| link.starts_with(&start)).unwrap();
        for group in [0, 1] {
            all.robin.get(&all.promised(group)).shows_not("complained");
        }
        app.visitor().get(&all.public).shows_not("complained");
        let haven = host(&app, "Haven");
        let mut bet = coordinator(&app, haven, "Bet");
        bet.get(&one).is_not_here();
        bet.get(&one.replace(&all.wennol.to_string(), &haven.to_string())).is_not_here();
        bet.get(&format!("/en/org/{haven}/heard")).shows_not("An answer to somebody");
        // Two days before, on the host's screen; then a new day, told to her first.
        app.clock.advance(3 * A_DAY + 1);
        signs_in(&mut all.eleri, "Eleri");
        all.eleri.get(&format!("/en/org/{}", all.wennol)).links_to(&one).shows("An answer to somebody who complained");
        all.eleri.get(&one).shows("I told her: Friday 4 December");
        all.eleri.post(&format!("{one}/honest-word"), &[("word", "7")]).is(303);
        all.eleri.get(&one).is_not_here();
        let one = all.eleri.get(&all.desk).links().into_iter().find(|link| link.starts_with(&start)).unwrap();
        all.eleri.get(&one).is_well();
        all.eleri.post(&format!("{one}/closure"), &[]).is(422).refuses("why");
        all.eleri.get(&one);
        all.eleri.post(&format!("{one}/closure"), &[("why", "no-way")]).is(303);
        all.eleri.get(&all.desk).shows("No answer is owed just now");
        // Another is answered in one tap.
        all.eleri.get(&answers);
        all.eleri.post(&answers, &[("by-day", "30"), ("by-month", "11"), ("by-year", "2026")]).is(303);
        let one = all.eleri.get(&all.desk).links().into_iter().find(|link| link.starts_with(&start)).unwrap();
        all.eleri.get(&one);
        let fields = [("do", "answered")];
        let there = all.eleri.post(&format!("{one}/closure"), &fields).is(303).location.clone().unwrap();
        let again = all.eleri.post_again(&format!("{one}/closure"), &fields);
        again.is(303);
        assert_eq!(again.location.as_deref().and_then(|place| place.split('?').next()), there.split('?').next());
        all.eleri.get(&all.desk).shows("No answer is owed just now");
    }
}
