use web::Access;

use super::{code, coordinator, host, house, word};
use crate::{CodeKind, HostRole};

testing::on_each_engine! { house =>
    fn a_code_makes_a_coordinator_once_and_she_owes_a_second_factor_at_once(app) {
        let wennol = host(&app, "Cydweithfa'r Wennol");
        let code = code(&app, wennol, CodeKind::Staff(HostRole::Coordinator));
        let mut nia = app.joined("Nia");
        nia.get("/en/staff-code").is_well();
        let fields = [("code", code.as_str()), ("name_used", "Nia")];
        nia.post("/en/staff-code", &fields).goes_to(&format!("/en/sign-in/code?to=/en/org/{wennol}"));
        nia.get(&format!("/en/org/{wennol}")).goes_to(&format!("/en/sign-in/code?to=/en/org/{wennol}"));
        nia.gives_code(&format!("/en/sign-in/code?to=/en/org/{wennol}"));
        nia.get(&format!("/en/org/{wennol}")).is_well().shows("Cydweithfa").shows(&format!("group of {wennol}"));
        // The code is used up, and lies nowhere.
        let mut other = app.joined("Robin");
        other.get("/en/staff-code");
        other.post("/en/staff-code", &fields).is(422).refuses("code");
        assert_eq!(app.columns_with(code.replace('-', "")), Vec::<String>::new());
        let people = app.app.database.read(|store| crate::coordinators(store, wennol)).unwrap();
        assert_eq!(people.iter().map(|her| her.name_used.as_str()).collect::<Vec<_>>(), ["Nia"]);
        let hosts = app.app.database.read(|store| crate::hosts_of(store, people[0].account)).unwrap();
        assert_eq!((hosts.len(), hosts[0].host), (1, wennol));
    }

    fn a_code_is_over_after_seven_days_and_a_group_code_lets_nobody_in(app) {
        let wennol = host(&app, "Wennol");
        let staff = code(&app, wennol, CodeKind::Staff(HostRole::Safeguarding));
        let group = code(&app, wennol, CodeKind::Group);
        let mut nia = app.joined("Nia");
        nia.get("/en/staff-code");
        nia.post("/en/staff-code", &[("code", &group), ("name_used", "Nia")]).refuses("code");
        app.clock.advance(7 * 86_400 + 1);
        accounts_in(&mut nia);
        nia.get("/en/staff-code");
        nia.post("/en/staff-code", &[("code", &staff), ("name_used", "Nia")]).refuses("code").shows("seven days");
        let (program, now) = (app.app.clone(), app.clock.now());
        let fresh = code(&app, wennol, CodeKind::Group);
        let typed = foundation::read_code(&fresh.to_uppercase()).unwrap();
        let used = app.app.database.write(move |store| {
            let first = crate::use_code(&program, store, &typed, |kind| kind == CodeKind::Group, now)?;
            let second = crate::use_code(&program, store, &typed, |kind| kind == CodeKind::Group, now)?;
            Ok((first, second))
        }).unwrap();
        assert_eq!(used, (Some((wennol, CodeKind::Group)), None));
    }

    fn a_session_that_was_open_before_she_became_staff_owes_the_second_factor_too(app) {
        let wennol = host(&app, "Wennol");
        let staff = code(&app, wennol, CodeKind::Staff(HostRole::Coordinator));
        let (mut nia, mut other) = (app.joined("Nia"), app.visitor());
        accounts_in(&mut other);
        nia.get("/en/staff-code");
        nia.post("/en/staff-code", &[("code", &staff), ("name_used", "Nia")]).is(303);
        let page = other.get(&format!("/en/org/{wennol}"));
        assert!(page.location.as_deref().is_some_and(|place| place.starts_with("/en/sign-in/code")), "{page}");
    }

    fn guessing_codes_waits(app) {
        host(&app, "Wennol");
        let mut nia = app.joined("Nia");
        nia.get("/en/staff-code");
        let guess = foundation::Id::from_bytes([7; 16]).to_string();
        for _ in 0..10 {
            nia.post("/en/staff-code", &[("code", &guess), ("name_used", "Nia")]).refuses("code").shows("Ask for a new one");
        }
        nia.post("/en/staff-code", &[("code", &guess), ("name_used", "Nia")]).refuses("code").shows("Wait an hour");
    }

    fn nobody_but_its_coordinator_comes_to_a_hosts_pages(app) {
        let (wennol, haven) = (host(&app, "Wennol"), host(&app, "Haven"));
        let mut nia = coordinator(&app, wennol, "Nia");
        let mut ann = coordinator(&app, haven, "Ann");
        let mut robin = app.joined("Robin");
        let place = app.app.database.read(|store| crate::people(store, wennol)).unwrap()[0].place.to_string();
        let mut seen = 0;
        for route in app.routes.list().iter().filter(|route| route.access == Access::Coordinator) {
            let path = format!("/en{}", route.path)
                .replace("{host}", &wennol.to_string())
                .replace("{place}", &place)
                .replace("{kind}", "group");
            seen += 1;
            if route.method == "GET" {
                app.visitor().get(&path).asks_to_sign_in();
                robin.get(&path).is_not_here();
                ann.get(&path).is_not_here();
                let page = nia.get(&path);
                assert!(page.status < 500, "{path}");
            } else {
                robin.get("/en/account");
                robin.post(&path, &[]).is_not_here();
                ann.get("/en/account");
                ann.post(&path, &[]).is_not_here();
            }
        }
        assert_eq!(seen, 12);
        for odd in ["x", "../../etc", &haven.to_string()] {
            nia.get(&format!("/en/org/{odd}/people")).is_not_here();
        }
    }

    fn she_lets_another_in_and_the_last_one_stays(app) {
        let wennol = host(&app, "Wennol");
        let mut nia = coordinator(&app, wennol, "Nia");
        let places = || app.app.database.read(|store| crate::people(store, wennol)).unwrap();
        let own = format!("/en/org/{wennol}/people/{}", places()[0].place);
        nia.get(&own).shows("Let another one in first");
        let path = format!("/en/org/{wennol}/code/coordinator");
        nia.get(&path).is_well().sends_to(&path);
        let page = nia.post(&path, &[]);
        let code = page.is_well().words_in(".words code").unwrap();
        assert_eq!(app.columns_with(code.replace('-', "")), Vec::<String>::new());
        let mut bet = app.joined("Bet");
        bet.get("/en/staff-code");
        bet.post("/en/staff-code", &[("code", &code), ("name_used", "Bet")]);
        nia.get(&format!("/en/org/{wennol}/people")).shows("Bet").shows("Coordinator");
        nia.get(&own).is_well();
        nia.post(&own, &[]).goes_to("/en/?said=said-kept");
        nia.get(&format!("/en/org/{wennol}")).is_not_here();
        assert_eq!(places().len(), 1);
    }

    fn letting_somebody_in_asks_for_the_passphrase_once_more(app) {
        let wennol = host(&app, "Wennol");
        let mut nia = coordinator(&app, wennol, "Nia");
        app.clock.advance(6 * 60);
        let page = nia.get(&format!("/en/org/{wennol}/code/safeguarding"));
        assert!(page.location.as_deref().unwrap_or_default().starts_with("/en/again"));
        nia.get(&format!("/en/org/{wennol}/code/group")).is_well();
        nia.get(&format!("/en/org/{wennol}/code/anything")).is_not_here();
    }

    fn somebody_who_erases_leaves_no_place_behind(app) {
        let wennol = host(&app, "Wennol");
        let mut nia = coordinator(&app, wennol, "Nia");
        let account = app.app.database.read(|store| crate::coordinators(store, wennol)).unwrap()[0].account;
        let page = format!("/en/h/{}/rather-not/mine", word(&app, wennol));
        nia.get(&page);
        nia.post(&page, &[("do", "keep")]);
        nia.erases_everything(testing::PASSPHRASE);
        assert!(app.app.database.read(|store| crate::people(store, wennol)).unwrap().is_empty());
        assert!(app.columns_with(account.as_bytes()).iter().all(|column| column.contains("erasures")));
    }
}

fn accounts_in(visitor: &mut testing::Visitor) {
    visitor.get("/en/sign-in");
    visitor.post("/en/sign-in", &[("name", "Nia"), ("passphrase", testing::PASSPHRASE)]).goes_to("/en/");
}
