use testing::on_each_engine;

use super::house::{Three, Woman, house};
use crate::Role;

on_each_engine! { house =>
    fn she_is_told_how_to_join_before_she_has_an_account(app) {
        let mut nia = app.visitor();
        nia.get("/en/join").is_well().links_to("/en/account/new?to=/en/join").shows("Keep the code");
        nia.get("/cy/join").is_well().links_to("/cy/account/new?to=/cy/join");
    }

    fn she_joins_with_a_code_on_a_page(app) {
        let (mut mari, mut robin) = (Woman::new(&app), Woman::new(&app));
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Member, None);
        robin.browser.get("/en/join").is_well();
        robin.browser.post("/en/join", &[("code", ""), ("name_used", "")]).refuses("code").refuses("name_used");
        let page = robin.browser.post("/en/join", &[("code", "nonsense"), ("name_used", "Robin")]);
        page.refuses("code");
        assert_eq!(page.field("name_used"), "Robin");
        assert_eq!(page.field("code"), "nonsense", "what she copied letter by letter comes back");
        robin.browser.post_and_follow("/en/join", &[("code", &code), ("name_used", "Robin")]).shows("You are in").shows("Robin");
    }

    fn a_stranger_finds_nothing_and_a_member_nothing_for_facilitators(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let mut stranger = Woman::new(&app);
        for path in ["people", "rest", "rest/go", "rest/all", "people/code"] {
            stranger.browser.get(&format!("/en/c/{group}/{path}")).is_not_here();
            app.visitor().get(&format!("/en/c/{group}/{path}")).asks_to_sign_in();
        }
        three.robin.browser.get(&format!("/en/c/{group}/people")).is_well().shows_not("Keep a place");
        three.robin.browser.get(&format!("/en/c/{group}/people/code")).is_not_here();
        three.robin.browser.post(&format!("/en/c/{group}/people/code"), &[("role", "member")]).is_not_here();
        three.robin.browser.get("/en/c/nonsense/people").is_not_here();
    }

    fn a_facilitator_makes_a_code_and_keeps_a_place(app) {
        let mut three = Three::new(&app);
        let people = format!("/en/c/{}/people", three.group);
        three.mari.browser.get(&people).is_well().shows("Rhian").shows("Robin");
        let page = three.mari.browser.post(&format!("{people}/code"), &[("role", "member")]);
        page.is_well().shows("shown once").shows("https://thursdays.example/en/join");
        three.mari.browser.get(&people);
        let place = format!("{people}/place");
        three.mari.browser.post(&place, &[("name_used", "")]).refuses("name_used");
        let kept = format!("{people}?said=said-groups-place-kept");
        three.mari.browser.post(&place, &[("name_used", "Gwenno")]).goes_to(&kept);
        three.mari.browser.post_again(&place, &[("name_used", "Gwenno")]).goes_to(&kept);
        three.mari.browser.follow().shows("Gwenno").shows("Written with her");
        let people_there = app.app.database.read(|store| crate::people(store, three.group)).unwrap();
        assert_eq!(people_there.iter().filter(|person| person.written_with_her).count(), 1);
        let handle = people_there.iter().find(|person| person.written_with_her).unwrap().handle;
        let place = format!("{people}/place/{handle}");
        three.mari.browser.get(&place).is_well().shows("Gwenno");
        three.mari.browser.post(&place, &[]).refuses("sure");
        three.mari.browser.post_and_follow(&place, &[("sure", "yes")]).shows("The place is erased").shows_not("Gwenno");
    }

    fn she_rests_and_comes_back(app) {
        let mut three = Three::new(&app);
        let rest = format!("/en/c/{}/rest", three.group);
        three.robin.browser.get(&rest).is_well().shows("Three ways");
        three.robin.browser.post_and_follow(&rest, &[]).shows("You are taking a rest");
        three.mari.browser.get(&format!("/en/c/{}/people", three.group)).shows("Takes a rest");
        three.robin.browser.post_and_follow(&format!("{rest}/back"), &[]).shows("Welcome back");
    }

    fn she_erases_over_two_pages_with_a_tick(app) {
        let mut three = Three::new(&app);
        let erase = format!("/en/c/{}/rest/all", three.group);
        three.robin.browser.get(&erase).is_well().shows("Thursday 24 December").links_to(&format!("{erase}/sure"));
        let sure = format!("{erase}/sure");
        app.clock.advance(301);
        three.robin.browser.get(&sure).goes_to(&format!("/en/again?to={}", sure.replace('/', "%2F")));
        three.robin.sign_in();
        three.robin.browser.get(&sure).is_well();
        three.robin.browser.post(&sure, &[]).refuses("sure");
        three.robin.browser.post(&sure, &[("sure", "yes")]).goes_to("/en/?said=said-groups-erased");
        three.robin.browser.get(&sure).is_not_here();
        three.mari.browser.get(&format!("/en/c/{}/people", three.group)).shows("One woman has left").shows_not("Robin");
    }

    fn every_page_stands_in_both_languages(app) {
        let mut three = Three::new(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        for language in ["en", "cy"] {
            for path in [
                "people".to_owned(), "people/code".to_owned(), format!("people/holding/{robin}"),
                format!("people/removal/{robin}"), "rest".to_owned(), "rest/go".to_owned(),
                "rest/all".to_owned(), "rest/all/sure".to_owned(),
            ] {
                let page = three.mari.browser.get(&format!("/{language}/c/{group}/{path}"));
                page.is_well().shows_not("groups-").shows_not("said-");
            }
        }
    }

    fn two_facilitators_remove_somebody_on_pages(app) {
        let mut three = Three::new(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        let people = format!("/en/c/{group}/people");
        let asking = format!("{people}/removal/{robin}");
        three.mari.browser.get(&asking).is_well();
        three.mari.browser.post(&asking, &[("reason", "")]).refuses("reason");
        three.mari.browser.post_and_follow(&asking, &[("reason", "it was too much")]).shows("Waiting for a second");
        let links = three.rhian.browser.get(&people).links();
        let waiting = links.into_iter().find(|link| link.contains("/people/removed/")).unwrap();
        three.robin.browser.get(&waiting).is_not_here();
        three.mari.browser.get(&waiting).is_well();
        three.mari.browser.post(&waiting, &[]).is(409);
        three.rhian.browser.get(&waiting).is_well().shows("it was too much");
        three.rhian.browser.post_and_follow(&waiting, &[]).shows("One woman has left");
        three.robin.browser.get(&people).is_not_here();
    }
}
