//! Asking the host for somebody to hold a date.

use foundation::Id;
use hosts::{CodeKind, HostRole, rules::TypedPage};
use testing::{TestApp, Visitor, on_each_engine};

use super::{Pauses as _, Scene, house, scene};

/// The group stands under a host with this coordinator; gives the host.
fn with_a_coordinator(app: &TestApp, all: &Scene, name: &str) -> (Id, Visitor) {
    let page = hosts::rules::page(&TypedPage { names: ("Harbour House", ""), ..TypedPage::default() }).unwrap();
    let today = app.clock.now_here().date();
    let host = app.app.database.write(move |store| hosts::make(store, &page, today)).unwrap();
    let (id, group) = (app.in_sql(host.as_bytes()), app.in_sql(all.group.as_bytes()));
    app.meddle(&format!("UPDATE groups SET host_id = {id} WHERE id = {group}"));
    (host, coordinator(app, host, name))
}

fn coordinator(app: &TestApp, host: Id, name: &str) -> Visitor {
    let mut visitor = app.joined(name);
    let (program, now, kind) = (app.app.clone(), app.clock.now(), CodeKind::Staff(HostRole::Coordinator));
    let code = app.app.database.write(move |store| hosts::make_code(&program, store, host, kind, now)).unwrap();
    visitor.get("/en/staff-code").is_well();
    let place = format!("/en/org/{host}");
    visitor.post("/en/staff-code", &[("code", &code.for_reading()), ("name_used", name)]);
    visitor.gives_code(&format!("/en/sign-in/code?to={place}")).goes_to(&place);
    visitor
}

fn asks_the_host(all: &mut Scene, date: usize) -> testing::Page {
    let (pause, meeting) = (all.at("care/pause"), all.dates[date].clone());
    all.mari.get(&pause).is_well();
    all.mari.post(&format!("{pause}/host/{meeting}"), &[])
}

/// Where a coordinator answers what waits first, as her host's page leads to it.
fn waiting(coordinator: &mut Visitor, host: Id) -> Option<String> {
    let page = coordinator.get(&format!("/en/org/{host}"));
    page.is_well();
    page.links().into_iter().find(|link| link.contains("/cover/"))
}

on_each_engine! { house =>
    fn the_host_reads_of_a_date_with_nobody_and_answers_her_alone(app) {
        let mut all = scene(&app);
        let (host, mut elin) = with_a_coordinator(&app, &all, "Elin");
        all.plans("10").is(303);
        let pause = all.at("care/pause");
        all.mari.get(&pause).shows("Ask the host for somebody");
        assert_eq!(waiting(&mut elin, host), None);
        asks_the_host(&mut all, 0).goes_to(&format!("{pause}?said=said-selfcare-host-asked"));
        all.mari.get(&pause).shows("The host is asked, and has not answered yet.").shows("Ask the host no more");
        let at = waiting(&mut elin, host).unwrap();
        elin.get(&format!("/en/org/{host}")).shows("Dates that need somebody").shows("Thursday 26 November, 18:30");
        let page = elin.get(&at);
        page.is_well().shows("A group of ours has a date with nobody to hold it").shows("Thursday 26 November, 18:30");
        page.shows_not("Mari").shows_not("Rhian").shows_not("Robin");
        elin.get(&at.replace("/en/", "/cy/")).is_well().shows("Mae gan un o'n grwpiau ddyddiad heb neb i'w gynnal");
        // What is missing is said beside it, and what was typed stays.
        elin.get(&at);
        elin.post(&at, &[("answer", ""), ("name", "Nia")]).is(422).refuses("answer");
        let page = elin.post(&at, &[("answer", "found"), ("name", "  ")]);
        page.is(422).refuses("name");
        assert!(elin.post(&at, &[("answer", "found"), ("name", &"x".repeat(61))]).refuses("name").html.contains("xxx"));
        elin.post(&at, &[("answer", "found"), ("name", "Heledd-the-canary")]).is(303);
        assert!(app.columns_with(b"Heledd-the-canary").is_empty(), "what she is called is locked");
        assert_eq!(waiting(&mut elin, host), None, "it is answered");
        elin.get(&at).is_not_here();
        // Only she who asked reads it, here and on the group's page.
        all.mari.get(&all.at("test-cards")).shows("The host has answered about a date in your rest");
        let page = all.mari.get(&pause);
        page.shows("The host has found somebody: Heledd-the-canary. She comes with a code.");
        page.links_to(&all.at("people"));
        all.mari.get(&pause.replace("/en/", "/cy/")).shows("Mae'r sefydliad wedi dod o hyd i rywun: Heledd-the-canary.");
        all.rhian.get(&pause).shows_not("Heledd");
        all.rhian.get(&all.at("test-cards")).shows_not("The host has answered");
        // With new keys of hers it still opens.
        let new = "two geese in a wet field";
        all.mari.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        all.mari
            .post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "people")])
            .goes_to("/en/account?said=said-kept");
        all.mari.get(&pause).shows("Heledd-the-canary");
    }

    fn an_answer_moved_to_another_date_is_no_answer(app) {
        let mut all = scene(&app);
        let (host, mut elin) = with_a_coordinator(&app, &all, "Elin");
        all.plans("10").is(303);
        asks_the_host(&mut all, 0).is(303);
        let at = waiting(&mut elin, host).unwrap();
        elin.get(&at);
        elin.post(&at, &[("answer", "found"), ("name", "Heledd")]).is(303);
        let pause = all.at("care/pause");
        all.mari.get(&pause).shows("The host has found somebody: Heledd");
        let other = app.in_sql(Id::parse(&all.dates[1]).unwrap().as_bytes());
        app.meddle(&format!("UPDATE selfcare_host_asks SET meeting_id = {other}"));
        all.mari.get(&pause).is_well().shows_not("Heledd");
    }

    fn where_the_host_cannot_she_reads_so_and_may_ask_again(app) {
        let mut all = scene(&app);
        let (host, mut elin) = with_a_coordinator(&app, &all, "Elin");
        let mut nerys = coordinator(&app, host, "Nerys");
        all.plans("10").is(303);
        asks_the_host(&mut all, 1).is(303);
        let at = waiting(&mut elin, host).unwrap();
        elin.get(&at);
        nerys.get(&at).is_well();
        elin.post(&at, &[("answer", "cannot"), ("name", "")]).is(303);
        // Another coordinator was too late with hers, and it does not take the place of the first.
        nerys.post(&at, &[("answer", "found"), ("name", "Siw")]).is_not_here();
        let pause = all.at("care/pause");
        all.mari.get(&pause).shows("The host has found nobody. Cancel the date or move it").shows_not("Siw");
        let back = format!("{pause}/host/{}/end", all.dates[1]);
        all.mari.post(&back, &[]).is(303);
        all.mari.get(&pause).shows_not("The host has found nobody").shows("Ask the host for somebody");
        asks_the_host(&mut all, 1).is(303);
        assert!(waiting(&mut nerys, host).is_some_and(|new| new != at), "she asks anew");
    }

    fn it_goes_when_the_date_is_covered_or_cancelled_or_the_pause_is_taken_back(app) {
        let mut all = scene(&app);
        let (host, mut elin) = with_a_coordinator(&app, &all, "Elin");
        all.plans("10").is(303);
        asks_the_host(&mut all, 0).is(303);
        let at = waiting(&mut elin, host).unwrap();
        all.asks(&app, 0, "yes");
        assert_eq!(waiting(&mut elin, host), None, "Rhian holds it");
        elin.get(&at).is_not_here();
        all.mari.get(&all.at("care/pause")).shows_not("The host is asked");
        asks_the_host(&mut all, 0).is(409);
        asks_the_host(&mut all, 1).is(303);
        assert!(waiting(&mut elin, host).is_some());
        all.cancels(1);
        assert_eq!(waiting(&mut elin, host), None, "it does not take place");
        all.mari.get(&all.at("care/pause"));
        all.mari.post(&all.at("care/pause/end"), &[]).is(303);
        let asks = app.every_byte().into_iter().filter(|(name, _)| name.starts_with("main.selfcare_host_asks")).count();
        assert_eq!(asks, 0, "nothing of it is left");
    }

    fn nobody_is_asked_where_the_host_may_not_read_of_a_pause_or_nobody_reads_there(app) {
        let mut all = scene(&app);
        all.plans("10").is(303);
        let pause = all.at("care/pause");
        all.mari.get(&pause).shows_not("Ask the host");
        asks_the_host(&mut all, 0).is(409);
        let (host, mut elin) = with_a_coordinator(&app, &all, "Elin");
        asks_the_host(&mut all, 0).is(303);
        // Rhian would rather not be in touch with the host.
        let account = app.in_sql(scenes::person(&app, all.group, "Rhian").account.unwrap().as_bytes());
        let id = app.in_sql(host.as_bytes());
        app.meddle(&format!("INSERT INTO host_kept_from (host_id, account_id) VALUES ({id}, {account})"));
        assert_eq!(waiting(&mut elin, host), None);
        all.mari.get(&pause).shows_not("The host is asked").shows_not("Ask the host for");
        app.meddle("DELETE FROM host_kept_from");
        assert!(waiting(&mut elin, host).is_some());
        // A coordinator of another host, a woman of the group and one who holds it read nothing of it.
        let at = waiting(&mut elin, host).unwrap();
        for she in [&mut all.mari, &mut all.rhian, &mut all.robin] {
            she.get(&at).is_not_here();
        }
        app.meddle("DELETE FROM host_people");
        elin.get(&at).is_not_here();
        asks_the_host(&mut all, 1).is(409);
    }
}
