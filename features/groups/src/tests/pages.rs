use testing::on_each_engine;

use web::Admit as _;

use super::house::{Three, Woman, house};
use crate::Role;

on_each_engine! { house =>
    fn she_is_told_how_to_join_before_she_has_an_account(app) {
        let mut nia = app.visitor();
        nia.get("/en/join").is_well().sends_to("/en/join").shows("Next you choose a name").shows("Your code comes with you");
        nia.get("/cy/join").is_well().sends_to("/cy/join").shows("Mae eich cod yn dod gyda chi");
    }

    fn she_joins_with_a_code_on_a_page(app) {
        let (mut mari, mut robin) = (Woman::new(&app), Woman::new(&app));
        let group = mari.begins("Mari");
        let code = mari.invites(group, Role::Member, None);
        robin.browser.get("/en/join").is_well();
        robin.browser.post("/en/join", &[("code", ""), ("name_used", "")]).is(422).refuses("code").refuses("name_used");
        let page = robin.browser.post("/en/join", &[("code", "nonsense"), ("name_used", "Robin")]);
        page.refuses("code");
        assert_eq!(page.field("name_used"), "Robin");
        assert_eq!(page.field("code"), "nonsense", "what she copied letter by letter comes back");
        // First what the group says of itself, and what it would pass on; the code stands in no address.
        let page = robin.browser.post("/en/join", &[("code", &code), ("name_used", "Robin")]);
        page.is_well().shows("Read this before you join").shows("What stays here, and what we would pass on").sends_to("/en/join");
        assert_eq!((page.field("code"), page.field("name_used"), page.field("read")), (code.clone(), "Robin".to_owned(), "yes".to_owned()));
        assert!(page.links().iter().all(|link| !link.contains(&code)));
        robin.browser.get(&format!("/en/c/{group}")).is_not_here();
        let wrong = "a".repeat(26);
        robin.browser.post("/en/join", &[("code", &wrong), ("name_used", "Robin")]).refuses("code").shows_not("Read this before");
        let joined = robin.browser.post("/en/join", &[("code", &code), ("name_used", "Robin"), ("read", "yes")]);
        joined.goes_to(&format!("/en/c/{group}?said=said-groups-joined"));
        let limits = format!("/en/c/{group}/limits");
        robin.browser.follow().shows("You are in").links_to(&limits);
        robin.browser.get(&limits).is_well().shows("What stays here, and what we would pass on").links_to(&format!("/en/c/{group}"));
        Woman::new(&app).browser.get(&limits).is_not_here();
        app.visitor().get(&limits).asks_to_sign_in();
        // Her code typed again leads to where she is.
        robin.browser.post("/en/join", &[("code", &code), ("name_used", "Robin")]).goes_to(&format!("/en/c/{group}"));
        // A few plain ways on, for a week.
        let steps = |woman: &mut Woman| woman.does(group, move |visit| {
            let who = crate::Member::admit(visit)?;
            let cards = crate::group_cards(visit, group, who.handle, who.facilitator)?;
            Ok(cards.into_iter().flat_map(|card| card.links).map(|(path, _)| path).collect::<Vec<_>>())
        }).unwrap();
        let at = |rest: &str| format!("/en/c/{group}/{rest}");
        assert_eq!(steps(&mut robin), [at("reach"), at("together"), at("dates"), at("people")]);
        assert!(steps(&mut mari).is_empty());
        app.clock.advance(7 * 24 * 3600);
        robin.sign_in();
        assert!(steps(&mut robin).is_empty());
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
        // It leads on to how she is reached.
        let kept = three.mari.browser.post(&place, &[("name_used", "Gwenno")]).location.clone().unwrap();
        assert!(kept.starts_with(&format!("/en/c/{}/reach/of/", three.group)), "{kept}");
        three.mari.browser.post_again(&place, &[("name_used", "Gwenno")]).goes_to(&kept);
        three.mari.browser.get(&people).shows("Gwenno").shows("Written with her");
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
        let sure = format!("/en/c/{}/rest/all/sure", three.group);
        three.robin.browser.get(&erase).is_well().shows("Thursday 24 December").links_to(&sure);
        app.clock.advance(301);
        three.robin.browser.get(&sure).goes_to(&format!("/en/again?to={}", sure.replace('/', "%2F")));
        three.robin.sign_in();
        three.robin.browser.get(&sure).is_well();
        three.robin.browser.post(&sure, &[]).refuses("sure");
        let erased = three.robin.browser.post(&sure, &[("sure", "yes")]);
        // A word to hold, and by when the rest is gone.
        erased.is_well().shows("write down this word").shows("Thursday 24 December");
        let word = erased.words_in(".words strong").unwrap();
        assert_eq!(word.len(), 8);
        assert!(app.columns_with(&word).is_empty());
        three.robin.browser.get(&sure).is_not_here();
        three.mari.browser.get(&format!("/en/c/{}/people", three.group)).shows("One woman has left").shows_not("Robin");
    }

    fn who_came_is_read_by_month_and_folded(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        app.app.database.write(move |store| {
            crate::store::add_news(store, group, "one-left", None, jiff::civil::date(2026, 10, 30))?;
            crate::store::add_news(store, group, "one-back", None, jiff::civil::date(2026, 9, 3))
        }).unwrap();
        let people = three.robin.browser.get(&format!("/en/c/{group}/people"));
        people.is_well().shows("Came: Robin").shows("One woman has left");
        // The newest month is open, the others are not; no line has a day.
        assert_eq!((people.count("main details"), people.count("main details[open]")), (3, 1), "{people}");
        assert!(people.words_in("main details[open]").unwrap().contains("November 2026"), "{people}");
        let home = three.robin.browser.get(&format!("/en/c/{group}"));
        assert!(home.words_in("main details:not([open])").unwrap().contains("Came: Robin"), "{home}");
        for page in [&people, &home] {
            for day in ["24 November", "30 October", "Tuesday", "Friday"] {
                assert!(!page.words_in("main").unwrap().contains(day), "{day} on {page}");
            }
            let (newer, older) = (page.words().find("October 2026"), page.words().find("September 2026"));
            assert!(newer.is_some() && newer < older, "newest first: {page}");
        }
        let welsh = three.robin.browser.get(&format!("/cy/c/{group}/people"));
        assert!(!welsh.shows("Tachwedd 2026").words_in("main").unwrap().contains("24 Tachwedd"), "{welsh}");
    }

    fn every_page_stands_in_both_languages(app) {
        let mut three = Three::new(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        for language in ["en", "cy"] {
            for path in [
                "people".to_owned(), "people/code".to_owned(), "people/key".to_owned(), "rest/down".to_owned(), "again".to_owned(), format!("people/holding/{robin}"),
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
        let hers = three.mari.browser.get(&waiting);
        hers.is_well().shows("You asked that she goes").shows("Another facilitator has to agree").shows_not("She goes now");
        hers.shows("Take it back").shows_not("I say no");
        three.mari.browser.post(&waiting, &[]).is(422).shows("Another facilitator has to agree");
        // Both hold the group since today: it waits, and says how long.
        three.rhian.browser.get(&waiting).is_well().shows("Days left: 14").shows_not("She goes now");
        three.rhian.browser.post(&waiting, &[]).is(422).shows("Days left: 14");
        three.holds_for_two_weeks(&app);
        three.rhian.browser.get(&waiting).is_well().shows("it was too much").shows("She goes now").shows("I say no");
        three.rhian.browser.post_and_follow(&waiting, &[]).shows("One woman has left");
        three.robin.browser.get(&people).is_not_here();
    }

    fn while_it_waits_she_and_every_facilitator_can_say_no(app) {
        let mut three = Three::new(&app);
        let (group, robin) = (three.group, three.robin.handle(three.group));
        let people = format!("/en/c/{group}/people");
        let asking = format!("{people}/removal/{robin}");
        let asks = |three: &mut Three| {
            three.mari.browser.get(&asking).is_well().shows("two weeks");
            three.mari.browser.post_and_follow(&asking, &[("reason", "it was too much")]);
            let links = three.mari.browser.get(&people).links();
            links.into_iter().find(|link| link.contains("/people/removed/")).unwrap()
        };
        let waiting = asks(&mut three);
        // Another facilitator says no.
        three.rhian.browser.get(&waiting).is_well();
        three.rhian.browser.post(&format!("{waiting}/no"), &[]).goes_to(&format!("{people}?said=said-groups-said-no"));
        three.mari.browser.get(&waiting).is_not_here();
        // The woman herself sees it, and says no.
        let waiting = asks(&mut three);
        let seen = three.robin.does(group, move |visit| {
            let who = crate::Member::admit(visit)?;
            let on_the_start = crate::home_cards(visit, who.account)?;
            Ok((crate::group_cards(visit, group, who.handle, false)?, on_the_start))
        }).unwrap();
        assert!(seen.0[0].links[0].0 == "/en/asked" && seen.1[0].links[0].0 == "/en/asked");
        let page = three.robin.browser.get("/en/asked");
        page.is_well().shows("A facilitator asked that you leave this group").shows_not("it was too much");
        let no = page.forms().into_iter().find(|form| form.starts_with("/en/asked/")).unwrap();
        // Nobody else says it for her.
        three.rhian.browser.get("/en/asked").is_well().shows("Nothing waits here");
        three.rhian.browser.post(&no, &[]).is(303);
        three.rhian.browser.get(&waiting).is_well();
        three.robin.browser.get("/en/asked");
        three.robin.browser.post(&no, &[]).goes_to("/en/asked?said=said-groups-said-no");
        three.rhian.browser.get(&waiting).is_not_here();
        three.mari.browser.get(&people).shows("She said no, so it was stopped: Robin");
        three.robin.browser.get(&people).shows_not("She said no");
        // What one asked herself she takes back.
        let waiting = asks(&mut three);
        three.mari.browser.get(&waiting).shows("Meanwhile she sees that it waits");
        three.mari.browser.post(&format!("{waiting}/no"), &[]).goes_to(&format!("{people}?said=said-groups-removal-taken-back"));
        three.rhian.browser.get(&waiting).is_not_here();
        // Once two count as two she is asked no more, and whoever asks reads so.
        three.holds_for_two_weeks(&app);
        let unseen = "Until another agrees she sees nothing of it";
        three.mari.browser.get(&asking).is_well().shows(unseen).shows_not("Meanwhile she sees");
        three.mari.browser.post_and_follow(&asking, &[("reason", "it was too much")]);
        let links = three.mari.browser.get(&people).links();
        let waiting = links.into_iter().find(|link| link.contains("/people/removed/")).unwrap();
        three.mari.browser.get(&waiting).shows(unseen).shows_not("Meanwhile she sees");
        three.robin.browser.get("/en/asked").shows("Nothing waits here");
        three.robin.browser.post(&waiting.replace("/people/removed/", "/asked/"), &[]).is_not_here();
        three.rhian.browser.get(&waiting).is_well().shows("She goes now");
    }

    fn a_facilitator_reads_what_stepping_down_means_before_she_does(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let down = format!("/en/c/{group}/rest/down");
        three.robin.browser.get(&down).is_not_here();
        let page = three.mari.browser.get(&down);
        page.is_well().shows("Two dates to hold").shows("Then this woman holds the group: Rhian").shows("She holds it alone");
        three.mari.browser.post(&down, &[]).goes_to(&format!("/en/c/{group}?said=said-groups-stepped-down"));
        // Other features heard of it in the same transaction.
        let heard = app.app.database.read(|store| crate::news(store, group, 20)).unwrap();
        assert!(heard.iter().any(|line| line.kind == "freed"));
        // The last one reads why not yet, and there is no button.
        let last = three.rhian.browser.get(&down);
        last.is_well().shows("You are the only facilitator here").shows_not("Two dates to hold");
        assert!(last.forms().iter().all(|form| !form.ends_with("/rest/down")));
        three.rhian.browser.post(&down, &[]).is(422).shows("You are the only facilitator here");
    }

    fn the_key_turns_after_a_page_that_says_what_that_does(app) {
        let mut three = Three::new(&app);
        let key = format!("/en/c/{}/people/key", three.group);
        three.robin.browser.get(&key).is_well().shows("a new lock").shows("does not sign anybody out");
        let people = format!("/en/c/{}/people", three.group);
        three.robin.browser.post(&key, &[]).goes_to(&format!("{people}?said=said-groups-turned"));
        // What is said rarely stands at the end, behind a fold, and for facilitators alone.
        let page = three.mari.browser.get(&people);
        assert_eq!(page.count("details a[href*='/people/removal/']"), 2);
        assert_eq!(page.count(".list > li > .row a[href*='/people/removal/']"), 0);
        assert_eq!(three.robin.browser.get(&people).count("a[href*='/people/removal/']"), 0);
    }
}

on_each_engine! { house =>
    fn in_a_hurry_she_reads_of_every_group_she_holds_and_of_no_other(app) {
        let mut three = Three::new(&app);
        app.visitor().get("/en/due").asks_to_sign_in();
        three.robin.browser.get("/en/due").is_well().shows("You hold no group that is open.");
        // Not open yet: it has no date that could be on.
        three.mari.browser.get("/en/due").is_well().shows("You hold no group that is open.");
        three.mari.browser.get("/en").shows_not("In a hurry");
    }
}
