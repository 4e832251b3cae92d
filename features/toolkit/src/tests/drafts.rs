//! Drafts through the pages: read by coordinators and by whom they ask, commented on, answered, and gone on their day.

use database::Fault;
use foundation::Id;
use hosts::{CodeKind, HostRole, rules::TypedPage};
use testing::{Engine, House, Page, TestApp, Visitor, on_each_engine};
use web::Hooks;

use crate::drafts::store;

use super::packs::{ENGLISH, FACTS, host_pack, pack_with, says};

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(hosts::routes())
        .and(groups::routes())
        .and(groups::host_routes())
        .and(safety::routes())
        .and(crate::routes())
        .and(scenes::ways_in());
    let words = vec![
        accounts::words(),
        hosts::words(),
        groups::words(),
        meetings::words(),
        venues::words(),
        safety::words(),
        crate::words(),
    ];
    let hooks = Hooks {
        host_cards: vec![crate::host_cards],
        how_made: vec![crate::how_made],
        coordinator_gone: vec![crate::coordinator_gone],
        forget_account: vec![hosts::forget_account, crate::forget_account],
        keys_changed: vec![groups::keys_changed, crate::keys_changed],
        ..Hooks::default()
    };
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

fn host(app: &TestApp, name: &str) -> (Id, String) {
    let page = hosts::rules::page(&TypedPage { names: (name, ""), ..TypedPage::default() }).unwrap();
    let today = app.clock.now_here().date();
    let id = app.app.database.write(move |store| hosts::make(store, &page, today)).unwrap();
    let word = app.app.database.read(|store| hosts::facts(store, id)).unwrap().unwrap().web_word;
    (id, word)
}

fn code_of(app: &TestApp, host: Id, kind: CodeKind) -> String {
    let (program, now) = (app.app.clone(), app.clock.now());
    app.app.database.write(move |store| hosts::make_code(&program, store, host, kind, now)).unwrap().for_reading()
}

fn coordinator(app: &TestApp, host: Id, name: &str) -> Visitor {
    let mut visitor = app.joined(name);
    let code = code_of(app, host, CodeKind::Staff(HostRole::Coordinator));
    visitor.get("/en/staff-code").is_well();
    let place = format!("/en/org/{host}");
    visitor
        .post("/en/staff-code", &[("code", &code), ("name_used", name)])
        .goes_to(&format!("/en/sign-in/code?to={place}"));
    visitor.gives_code(&format!("/en/sign-in/code?to={place}")).goes_to(&place);
    visitor
}

/// A host's pack with one draft, 'Tea', in both languages, and one published text, 'Cake'.
fn put_up(word: &str) {
    let (pack, problems) = pack_with(|files| {
        says(files, "activities/tea/facts.toml", FACTS.replace("number = 1\n", "number = 1\ndraft = true\n"));
        says(files, "activities/tea/cy.md", ENGLISH.replace("\"Tea\"", "\"Te\"").replace("We drink tea.", "Yfwn de."));
        says(files, "activities/cake/facts.toml", FACTS.replace("number = 1\n", "number = 2\n"));
        says(files, "activities/cake/en.md", ENGLISH.replace("\"Tea\"", "\"Cake\""));
    });
    assert_eq!(problems, Vec::<String>::new());
    crate::put_up(vec![host_pack("wennol", word, pack)]);
}

struct Scene {
    host: Id,
    sian: Visitor,
    draft: String,
}

fn scene(app: &TestApp) -> Scene {
    let (host, word) = host(app, "Y Bont");
    put_up(&word);
    let sian = coordinator(app, host, "Sian");
    Scene { host, sian, draft: format!("/en/org/{host}/drafts/wennol-a-1") }
}

/// Asks somebody to read the draft, and gives the code as it stands on the page.
fn asked(scene: &mut Scene, label: &str) -> String {
    scene.sian.get(&scene.draft).is_well();
    let place = format!("{}/codes", scene.draft);
    scene.sian.post(&place, &[("label", label), ("weeks", "1")]).is(303);
    let page = scene.sian.get(&scene.draft);
    page.shows(label);
    page.words_in("section.card code").expect("a code")
}

/// Somebody who typed the code.
fn reader(app: &TestApp, code: &str) -> Visitor {
    let mut reader = app.visitor();
    reader.get("/en/r").is_well().sends_to("/en/r/code");
    reader.post("/en/r/code", &[("letters", code)]).goes_to("/en/r");
    reader
}

/// The fields of the page as a browser sends them, with these words typed about these parts.
fn typed(page: &Page, words: &[(&str, &str)], how: &str) -> Vec<(String, String)> {
    let mut fields = vec![("how".to_owned(), how.to_owned()), ("said-at".to_owned(), page.field("said-at"))];
    for at in (0..40).filter(|at| page.has_field(&format!("p-{at}"))) {
        let part = page.field(&format!("p-{at}"));
        let said = words.iter().find(|(about, _)| *about == part).map_or("", |(_, said)| *said);
        fields.push((format!("c-{at}"), said.to_owned()));
        fields.push((format!("p-{at}"), part));
    }
    fields
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Says this about parts of the text.
fn comment(reader: &mut Visitor, words: &[(&str, &str)], how: &str) -> Page {
    let page = reader.get("/en/r");
    let fields = typed(page.is_well(), words, how);
    reader.post("/en/r", &borrowed(&fields))
}

/// Answers the first comment that the page shows.
fn answer(scene: &mut Scene, done: &str, because: &str) -> Page {
    let page = scene.sian.get(&scene.draft);
    let place = page.links().into_iter().find(|link| link.contains("/said/")).expect("what was said");
    let page = scene.sian.get(&place);
    let at = (0..40).find(|at| page.has_field(&format!("p-{at}"))).expect("a comment");
    let (part, said_at) = (page.field(&format!("p-{at}")), page.field("said-at"));
    let names = [format!("p-{at}"), format!("done-{at}"), format!("because-{at}")];
    let fields =
        [(names[0].as_str(), part.as_str()), (&names[1], done), (&names[2], because), ("said-at", said_at.as_str())];
    scene.sian.post(&place, &fields)
}

const A_WEEK: i64 = 7 * 86_400;

on_each_engine! { house =>
    fn a_draft_is_read_by_its_hosts_coordinators_alone(app) {
        let (other, _) = host(&app, "Nant");
        let mut all = scene(&app);
        let mut anybody = app.visitor();
        let list = anybody.get("/en/ideas/a");
        list.is_well().links_to("/en/ideas/a/wennol-2").links_not_to("/en/ideas/a/wennol-1");
        list.shows("From: Ours (Y Bont)");
        anybody.get("/en/ideas/a/wennol-2").is_well().shows("From: Ours (Y Bont)");
        for place in ["/en/ideas/a/wennol-1", "/cy/ideas/a/wennol-1", "/en/ideas/a/wennol-1/sheet.pdf"] {
            anybody.get(place).is_not_here();
        }
        let drafts = format!("/en/org/{}/drafts", all.host);
        all.sian.get(&format!("/en/org/{}", all.host)).links_to(&drafts);
        all.sian.get(&drafts).links_to(&all.draft).shows("Draft").shows_not("Cake");
        all.sian.get(&all.draft).shows("We drink tea.").shows("Yfwn de.");
        all.sian.get(&format!("{}/page", all.draft)).is_well().shows("Words to begin");
        let mut robin = coordinator(&app, other, "Robin");
        robin.get(&format!("/en/org/{other}/drafts")).shows_not("Tea");
        robin.get(&format!("/en/org/{other}/drafts/wennol-a-1")).is_not_here();
        robin.get(&all.draft).is_not_here();
        anybody.get(&all.draft).asks_to_sign_in();
    }

    fn a_reader_without_an_account_comments_once_and_hears_what_was_done(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "the Tuesday lot");
        let mut she = reader(&app, &code.replace('-', " ").to_uppercase());
        let page = she.get("/en/r");
        page.shows("Y Bont asks what you think").shows("We drink tea.").shows("Yfwn de.");
        she.get("/cy/r").is_well().shows("Yfwn de.");
        comment(&mut she, &[("top", "canarytea is too hot"), ("else", "  ")], "member").is(303);
        let page = she.get("/en/r");
        assert_eq!((page.field("c-0").as_str(), page.field("p-0").as_str()), ("canarytea is too hot", "top"));
        let fields = typed(&page, &[("top", "canarytea is far too hot"), ("close", "canaryclose")], "welsh");
        app.clock.advance(1);
        she.post("/en/r", &borrowed(&fields)).is(303);
        let said_at = || app.app.database.read(|store| crate::drafts::store::codes_of(store, all.host)).unwrap()[0].said_at;
        let first = said_at();
        app.clock.advance(5);
        she.post_again("/en/r", &borrowed(&fields)).is(303);
        assert_eq!(said_at(), first, "a second tap is not sent again");
        let none = she.get("/en/r");
        she.post("/en/r", &borrowed(&typed(&none, &[], "other"))).is(422).shows("Say something about at least one part");
        she.get("/en/r").shows("canarytea is far too hot").shows("canaryclose");
        assert!(app.columns_with("canary").is_empty(), "sealed: {:?}", app.columns_with("canary"));
        assert!(app.columns_with("Tuesday lot").is_empty());
        // Whoever has the code finds the same on another phone, and can reach nothing else with it.
        let mut same = reader(&app, &code);
        same.get("/en/r").shows("canaryclose");
        same.get(&all.draft).asks_to_sign_in();
        // What was sent since an older page was opened is not written over by it, and what was typed there stays.
        let old = typed(&page, &[("top", "canaryolder")], "other");
        let refused = same.post("/en/r", &borrowed(&old));
        refused.is(422).shows("Somebody else with this code");
        assert_eq!(refused.field("c-0"), "canaryolder");
        she.get("/en/r").shows("canarytea is far too hot").shows_not("canaryolder");

        answer(&mut all, "not", " ").refuses("because-0");
        answer(&mut all, "not", "It is drunk hot here").is(303);
        she.get("/en/r").shows("Not taken up").shows("It is drunk hot here");
        let said = all.sian.get(&all.draft);
        let place = said.links().into_iter().find(|link| link.contains("/said/")).unwrap();
        all.sian.get(&place).shows("As a native reader of Welsh").shows("canarytea").shows("the Tuesday lot");
        // What she says otherwise has no answer yet; the rest keeps its own.
        comment(&mut she, &[("top", "canarytea is fine"), ("close", "canaryclose")], "").is(303);
        she.get("/en/r").shows_not("Not taken up");

        she.get("/en/r").sends_to("/en/r/gone");
        she.post("/en/r/gone", &[]).is(303);
        she.get("/en/r").is_well().shows_not("canary");
        all.sian.get(&all.draft).links_not_to(&place);
        all.sian.get(&place).is_not_here();
    }

    fn of_two_who_send_in_one_moment_one_is_asked_to_look(app) {
        let mut all = scene(&app);
        asked(&mut all, "one");
        let code = |at: usize| app.app.database.read(|store| store::codes_of(store, all.host)).unwrap().remove(at);
        let (hers, others) = (code(0), code(0));
        let put = |code: store::Code, now: i64| {
            app.app.database.write(move |store| store::put_comments(store, &code, b"sealed", None, now))
        };
        let now = app.clock.now().as_microsecond();
        put(hers, now).unwrap();
        let overtaken = |done: Result<(), Fault>| matches!(done, Err(Fault::Rows { what: store::OVERTAKEN, .. }));
        assert!(overtaken(put(others, now + 1)), "both had read the page before anything was said");
        assert!(overtaken(put(code(0), code(0).until)), "nothing is said with a code that has ended");
        put(code(0), now + 2).unwrap();
    }

    fn the_codes_that_a_coordinator_could_read_end_with_her_place(app) {
        let mut all = scene(&app);
        let mut robin = coordinator(&app, all.host, "Robin");
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        let mine = |name: &str| {
            let people = app.app.database.read(|store| hosts::people(store, all.host)).unwrap();
            people.into_iter().find(|person| person.name_used == name).unwrap().place
        };
        let end = format!("/en/org/{}/people/{}", all.host, mine("Sian"));
        robin.get(&end).is_well().shows("Codes of readers");
        robin.post(&end, &[]).is(303);
        she.post("/en/r", &[("p-0", "top"), ("c-0", "changed")]).is(422).shows("changed");
        let mut with_it = app.visitor();
        with_it.get("/en/r").is_well();
        with_it.post("/en/r/code", &[("letters", &code)]).refuses("letters");
        robin.get(&all.draft).shows("1 comment").shows_not(&code);
    }

    fn what_is_answered_is_about_what_stands_there_now(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        let link = all.sian.get(&all.draft).links().into_iter().find(|link| link.contains("/said/")).unwrap();
        let page = all.sian.get(&link);
        let said_at = page.field("said-at");
        app.clock.advance(60);
        comment(&mut she, &[("top", "too cold")], "").is(303);
        let fields = [("p-0", "top"), ("done-0", "not"), ("because-0", "It is hot"), ("said-at", said_at.as_str())];
        let refused = all.sian.post(&link, &fields);
        refused.refuses("because-0").shows("too cold");
        assert_eq!(refused.field("because-0"), "It is hot");
        she.get("/en/r").shows_not("It is hot");
    }

    fn a_code_ends_on_its_day_and_what_was_being_written_is_not_lost(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        app.clock.advance(A_WEEK - 60);
        // The ticket of that first day is over; the code is not.
        she.get("/en/r").sends_to("/en/r/code");
        let mut she = reader(&app, &code);
        she.get("/en/r").shows("too hot");
        app.clock.advance(60);
        let late = she.post("/en/r", &[("p-0", "top"), ("c-0", "what I was writing")]);
        late.is(422).shows("what I was writing").shows("Nothing was sent");
        she.get("/en/r").shows_not("too hot");
        let mut late = app.visitor();
        late.get("/en/r");
        late.post("/en/r/code", &[("letters", "abc")]).refuses("letters");
        // What she said can be taken back while it is kept; nothing is read or said any more.
        let mut late = reader(&app, &code);
        late.get("/en/r").is_well().shows("Your code has ended").shows_not("too hot").shows_not("We drink tea");
        late.post("/en/r", &[("p-0", "top"), ("c-0", "more")]).is(422);
        late.post("/en/r/gone", &[]).is(303);
        all.sian.get(&all.draft).shows_not("1 comment");
        let mut late = app.visitor();
        late.get("/en/r");
        late.post("/en/r/code", &[("letters", &code)]).refuses("letters");
    }

    fn a_code_that_is_taken_back_opens_nothing(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        she.get("/en/r").shows("We drink tea.");
        let page = all.sian.get(&all.draft);
        let gone = page.forms().into_iter().find(|to| to.ends_with("/gone")).expect("a way to take it back");
        all.sian.post(&gone, &[]).is(303);
        she.get("/en/r").shows_not("We drink tea.");
        all.sian.get(&all.draft).shows_not(&code);
        assert!(app.app.database.read(crate::drafts::store::read).unwrap().is_empty());
    }

    fn comments_go_eight_weeks_after_their_code_and_the_number_stays(app) {
        let mut all = scene(&app);
        let made = |app: &TestApp| app.visitor().get("/en/how-this-was-made");
        made(&app).shows("1 text is published.").shows("no reader from outside was asked to comment on any of them");
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        let count = || app.app.database.read(crate::drafts::store::read).unwrap();
        let one = [("wennol".to_owned(), "activities/tea".to_owned(), 1)];
        assert_eq!(count(), one);
        // A draft is no part of what is counted as published.
        made(&app).shows("1 text is published.").shows("asked to comment on any of them");
        app.clock.advance(A_WEEK + 8 * A_WEEK - 60);
        app.run_duties();
        let rows = || app.app.database.read(|store| crate::drafts::store::codes_of(store, all.host)).unwrap().len();
        assert_eq!((rows(), count()), (1, one.to_vec()));
        app.clock.advance(61);
        app.run_duties();
        assert_eq!((rows(), count()), (0, one.to_vec()), "gone, and still counted once");
        app.run_duties();
        assert_eq!(count(), one);
    }

    fn a_coordinator_who_comes_later_reads_what_is_said_from_then_on_and_one_who_erases_reads_nothing(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "one");
        let mut robin = coordinator(&app, all.host, "Robin");
        robin.get(&all.draft).shows("before you came here").shows_not(&code);
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        robin.get(&all.draft).shows(&code).shows("1 comment");
        let coordinators = app.app.database.read(|store| hosts::coordinators(store, all.host)).unwrap();
        assert_eq!(coordinators.len(), 2);
        for account in coordinators.into_iter().map(|person| person.account) {
            assert_eq!(app.app.database.read(|store| crate::drafts::store::keys_of(store, account)).unwrap().len(), 1);
            let program = app.app.clone();
            app.app.database.write(move |store| crate::forget_account(&program, store, account)).unwrap();
            assert!(app.app.database.read(|store| crate::drafts::store::keys_of(store, account)).unwrap().is_empty());
        }
        robin.get(&all.draft).shows_not("too hot").shows("before you came here");
    }

    fn a_coordinator_with_a_new_passphrase_still_reads_what_was_said(app) {
        let mut all = scene(&app);
        let code = asked(&mut all, "one");
        let mut she = reader(&app, &code);
        comment(&mut she, &[("top", "too hot")], "").is(303);
        let passphrase = "saffron pebble orchard thimble canoe";
        all.sian.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        let fields =
            [("choice", "own"), ("passphrase", passphrase), ("passphrase-again", passphrase), ("losing", "neither")];
        all.sian.post("/en/account/key", &fields).is(303);
        all.sian.get(&all.draft).shows(&code).shows("1 comment");
        let link = all.sian.get(&all.draft).links().into_iter().find(|link| link.contains("/said/")).unwrap();
        all.sian.get(&link).shows("too hot");
    }

    fn a_hosts_activity_stands_in_plans_of_its_own_groups_alone(app) {
        let (host, word) = host(&app, "Y Bont");
        put_up(&word);
        let (mut mari, group) = super::tonight::mari(&app);
        let plan = super::tonight::plan(&mut mari, group, &[("purpose", "")]);
        let parts = format!("{plan}/parts");
        mari.get(&plan).is_well().shows_not("Cake");
        mari.post(&parts, &[("do", "in"), ("key", "wennol.cake")]).refuses("key");
        let code = code_of(&app, host, CodeKind::Group);
        let under = format!("/en/c/{group}/opening/host");
        mari.get(&under).is_well();
        mari.post(&under, &[("code", &code)]).is(303);
        mari.get(&plan).shows("Cake");
        mari.post(&parts, &[("do", "in"), ("key", "wennol.cake")]).is(303);
        mari.post(&parts, &[("do", "in"), ("key", "wennol.tea")]).refuses("key");
    }
}
