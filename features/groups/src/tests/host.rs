//! A group under a host, or under none.

use foundation::Id;
use hosts::{CodeKind, HostRole, rules::TypedPage};
use testing::TestApp;
use web::Card;

use super::house::{Three, Woman, house};

fn host(app: &TestApp) -> (Id, String) {
    let page = hosts::rules::page(&TypedPage { names: ("Wennol", ""), ..TypedPage::default() }).unwrap();
    let today = app.clock.now_here().date();
    app.app
        .database
        .write(move |store| {
            let host = hosts::make(store, &page, today)?;
            Ok((host, hosts::facts(store, host)?.unwrap().web_word))
        })
        .unwrap()
}

fn code(app: &TestApp, host: Id, kind: CodeKind) -> String {
    let (program, now) = (app.app.clone(), app.clock.now());
    app.app.database.write(move |store| hosts::make_code(&program, store, host, kind, now)).unwrap().for_reading()
}

fn cards(woman: &mut Woman, group: Id, host: Id) -> Vec<Card> {
    let account = woman.account;
    woman.does(group, move |visit| crate::host_cards(visit, host, account)).unwrap()
}

testing::on_each_engine! { house =>
    fn a_facilitator_stands_her_group_under_a_host_and_leaves_it(app) {
        let mut three = Three::new(&app);
        let (host, word) = host(&app);
        let path = format!("/en/c/{}/opening/host", three.group);
        three.robin.browser.get(&path).is_not_here();
        three.mari.browser.get(&path).is_well().shows("stands under nobody");
        let staff = code(&app, host, CodeKind::Staff(HostRole::Coordinator));
        for bad in ["", "abc", "\u{0}🌿", &staff] {
            three.mari.browser.post(&path, &[("code", bad)]).is(422).refuses("code");
        }
        let good = code(&app, host, CodeKind::Group);
        three.mari.browser.post(&path, &[("code", &good)]).goes_to(&format!("{path}?said=said-groups-host-in"));
        three.mari.browser.get(&path).shows("Wennol").links_to(&format!("/en/h/{word}"));
        three.rhian.browser.get(&path).is_well();
        three.rhian.browser.post(&path, &[("code", &good)]).refuses("code");

        let seen = cards(&mut three.mari, three.group, host);
        assert_eq!(seen.len(), 1);
        let lines = seen[0].lines.join(" ");
        assert!(lines.contains("Mari") && lines.contains("Rhian") && lines.contains("cover is in place"), "{lines}");
        assert!(!lines.contains("Robin"), "{lines}");

        // Leaving it wants her passphrase again, and everybody in the group sees both.
        let leave = format!("{path}/leave");
        app.clock.advance(301);
        three.mari.browser.get(&leave).goes_to(&format!("/en/again?to={}", leave.replace('/', "%2F")));
        three.mari.browser.get(&path);
        three.mari.browser.post(&leave, &[]).goes_to(&format!("/en/again?to={}", leave.replace('/', "%2F")));
        assert_eq!(cards(&mut three.mari, three.group, host).len(), 1);
        three.mari.sign_in();
        three.mari.browser.get(&leave).is_well().shows("Wennol");
        three.mari.browser.post(&leave, &[]).goes_to(&format!("{path}?said=said-groups-host-out"));
        let people = three.robin.browser.get(&format!("/en/c/{}/people", three.group));
        people.shows("stands under an organisation now").shows("no longer stands under its organisation");
        three.mari.browser.get(&leave).is_not_here();
        assert!(cards(&mut three.mari, three.group, host).is_empty());
    }

    fn a_facilitator_who_would_rather_not_is_named_to_nobody_there(app) {
        let mut three = Three::new(&app);
        let (host, word) = host(&app);
        let path = format!("/en/c/{}/opening/host", three.group);
        three.mari.browser.get(&path);
        three.mari.browser.post(&path, &[("code", &code(&app, host, CodeKind::Group))]);
        let mine = format!("/en/h/{word}/rather-not/mine");
        three.rhian.browser.get(&mine);
        three.rhian.browser.post(&mine, &[("do", "keep")]);
        let lines = cards(&mut three.mari, three.group, host)[0].lines.join(" ");
        assert!(lines.contains("Mari") && !lines.contains("Rhian") && lines.contains("cover is in place"), "{lines}");
    }
}
