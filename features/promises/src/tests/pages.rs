use crate::Owner;
use foundation::Id;
use groups::{Member, Role};
use testing::{Engine, House, PASSPHRASE, Page, TestApp, Visitor, on_each_engine};
use web::{Answer, Hooks, Reply, Routes, Visit};

pub(super) fn house(engine: Engine) -> TestApp {
    let helping = scenes::ways_in().and(Routes::new("test").get("/c/{group}/test-cards", cards));
    let routes = accounts::routes().and(groups::routes()).and(crate::routes()).and(helping);
    let mut hooks = Hooks {
        places_of: vec![groups::places_of],
        forget_account: vec![groups::forget_account],
        keys_changed: vec![groups::keys_changed],
        ..Hooks::default()
    };
    hooks.kept_apart.push(scenes::kept_apart);
    crate::hear(&mut hooks);
    let words = vec![accounts::words(), groups::words(), crate::words()];
    House::new(routes, words).hooks(hooks).duties(crate::duties()).open(engine)
}

fn cards(visit: &mut Visit, who: Member) -> Answer {
    let cards = crate::group_cards(visit, who.group, who.handle, who.facilitator)?;
    Ok(Reply::of("text/plain", format!("{cards:?}").into_bytes()))
}

pub(super) struct Scene {
    pub(super) group: Id,
    pub(super) place: String,
    pub(super) mari: Visitor,
    pub(super) sioned: Visitor,
    pub(super) robin: Visitor,
    pub(super) nia: Visitor,
}

pub(super) fn scene(app: &TestApp) -> Scene {
    let mut mari = app.joined("Mari");
    let group = scenes::begins(&mut mari, "Mari", scenes::Called::default());
    let mut come = |name: &str, role| scenes::comes(app, &mut mari, group, name, role);
    let (sioned, robin) = (come("Sioned", Role::Facilitator), come("Robin", Role::Member));
    let nia = come("Nia", Role::Member);
    Scene { group, place: format!("/en/c/{group}/promised"), mari, sioned, robin, nia }
}

impl Scene {
    pub(super) fn handle(&self, app: &TestApp, name: &str) -> Id {
        let people = app.app.database.read(|store| groups::people(store, self.group)).unwrap();
        people.iter().find(|person| person.name_used == name).unwrap().handle
    }

    /// Mari promises by Saturday 5 December 2026.
    pub(super) fn promise(&mut self, to: &str, what: &str) {
        self.mari.get(&self.place).is_well();
        let fields = [("what", what), ("to", to), ("by-day", "5"), ("by-month", "12"), ("by-year", "2026")];
        self.mari.post(&self.place, &fields).is(303);
    }
}

fn seconds_of_day(app: &TestApp) -> i64 {
    let now = app.clock.now_here();
    i64::from(now.hour()) * 3600 + i64::from(now.minute()) * 60 + i64::from(now.second())
}

/// Comes in again after some hours.
fn signs_in(app: &TestApp, name: &str) -> Visitor {
    let mut again = app.visitor();
    again.get("/en/sign-in");
    again.post("/en/sign-in", &[("name", name), ("passphrase", PASSPHRASE)]).is(303);
    if name == "Mari" {
        again.gives_code("/en/sign-in/code?to=/en/");
    }
    again
}

pub(super) fn first(page: &Page, place: &str) -> String {
    page.links().into_iter().find(|link| link.starts_with(&format!("{place}/"))).expect("a promise to close")
}

on_each_engine! { house =>
    fn a_promise_to_the_group_is_seen_by_all_and_closed_with_a_sentence(app) {
        let mut all = scene(&app);
        all.promise("group", "I will find a room with a ramp");
        for she in [&mut all.robin, &mut all.nia, &mut all.sioned] {
            she.get(&all.place).shows("I will find a room with a ramp").shows("By Saturday 5 December 2026").shows("Promised.");
        }
        // Only its owner closes it.
        let one = first(&all.mari.get(&all.place), &all.place);
        let others = all.sioned.get(&one).is(303).location.clone().unwrap();
        assert!(others.starts_with(&all.place), "{others}");
        all.robin.get(&one).is_not_here();
        all.sioned.get(&all.place);
        all.sioned.post(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "x")]).is_not_here();

        all.mari.get(&one);
        let page = all.mari.post(&format!("{one}/closure"), &[("became", "changed"), ("sentence", &"x".repeat(301))]);
        page.is(422).refuses("sentence");
        assert_eq!(page.field("became"), "changed");
        all.mari.get(&one);
        all.mari.post(&format!("{one}/closure"), &[("sentence", "words")]).is(422).refuses("became");
        // Nothing picked: that is what is missing, and no words.
        let page = all.mari.post(&format!("{one}/closure"), &[]);
        page.is(422).refuses("became").shows_not("Add something here");
        all.mari.get(&one);
        let fields = [("became", "not-possible"), ("sentence", "No hall here has one. I asked all five.")];
        let closed = all.mari.post(&format!("{one}/closure"), &fields).is(303).location.clone().unwrap();
        all.mari.post_again(&format!("{one}/closure"), &fields).goes_to(&closed);
        all.mari.post_again(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "another")]).is(303);
        all.robin.get(&all.place).shows("Could not be done. No hall here has one. I asked all five.").shows_not("another");
        // Back leads to where it stands now.
        let back = all.mari.get(&one).is(303).location.clone().unwrap();
        all.mari.get(&back).shows("That promise has its sentence").shows("I asked all five.");
    }

    fn closed_without_words_of_hers_it_says_a_sentence_of_ours_in_the_language_of_whoever_reads(app) {
        let mut all = scene(&app);
        all.promise("group", "I will find a room with a ramp");
        let one = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&one).shows("I could not do it. I am sorry.");
        all.mari.post(&format!("{one}/closure"), &[("became", "not-possible"), ("sentence", "  ")]).is(303);
        all.robin.get(&all.place).shows("Could not be done. I could not do it. I am sorry.");
        all.nia.get(&all.place.replace("/en/", "/cy/")).shows("Allwn i ddim ei wneud. Mae'n ddrwg gen i.");
    }

    fn two_days_before_its_owner_reads_of_it_and_nobody_else_is_asked(app) {
        let mut all = scene(&app);
        all.promise("group", "I will find a room with a ramp");
        let cards = format!("/en/c/{}/test-cards", all.group);
        app.meddle("UPDATE promises SET by_day = '2026-11-27'");
        all.mari.get(&cards).shows_not("Promises whose day is near");
        app.meddle("UPDATE promises SET by_day = '2026-11-26'");
        all.mari.get(&cards).shows("Promises whose day is near").shows("I will find a room with a ramp · By ");
        all.sioned.get(&cards).shows_not("Promises whose day is near");
        all.robin.get(&cards).shows_not("Promises whose day is near");
        app.meddle("UPDATE promises SET by_day = '2026-11-23'");
        all.mari.get(&cards).shows("Say honestly what became of it.");
        all.robin.get(&cards).shows_not("Say honestly what became of it.").shows("It is not said yet what became of it.");
    }

    fn when_its_day_has_passed_its_owner_says_an_honest_word_before_anybody_reads_that_it_is_late(app) {
        let mut all = scene(&app);
        all.promise("group", "canaryramp: I will find a room with a ramp");
        let cards = format!("/en/c/{}/test-cards", all.group);
        let one = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&one).shows_not("honest").shows_not("It takes longer");
        app.meddle("UPDATE promises SET by_day = '2026-11-23'");
        // It is Tuesday, shortly before ten in the morning.
        app.clock.advance(9 * 3600 + 55 * 60 - seconds_of_day(&app));
        let (mut mari, mut robin) = (signs_in(&app, "Mari"), signs_in(&app, "Robin"));
        mari.get(&cards).shows("Say an honest word before she wonders").shows_not("Promises whose day is near");
        robin.get(&cards).shows_not("honest").shows_not("The day has passed");
        robin.get(&all.place).shows("By Monday 23 November 2026").shows_not("The day has passed");
        // At ten those it was made to read it too.
        app.clock.advance(300);
        robin.get(&all.place).shows("The day has passed. It is not said yet what became of it.");
        let page = mari.get(&one);
        page.is_well().shows("Say an honest word before she wonders").shows("It takes longer: Friday 27 November");
        let honest = format!("{one}/honest-word");
        for wrong in ["kept", "", "99"] {
            mari.get(&one);
            mari.post(&honest, &[("word", wrong)]).is(409);
        }
        robin.get(&all.place);
        robin.post(&honest, &[("word", "3")]).is_not_here();
        mari.get(&one);
        mari.post(&honest, &[("word", "3")]).is(303);
        let said = mari.post_again(&honest, &[("word", "3")]).is(303).location.clone().unwrap();
        mari.get(&said).shows("can read your honest word");
        let page = robin.get(&all.place);
        page.shows("Changed.").shows("It takes longer than I said. I am sorry. There is a new day: Friday 27 November.");
        page.shows("By Friday 27 November 2026").shows_not("The day has passed");
        // Her own words stand there with the new day, sealed like the first.
        assert_eq!(page.words().matches("canaryramp").count(), 2, "{page}");
        assert_eq!(app.columns_with("canaryramp"), Vec::<String>::new());
        mari.get(&cards).shows_not("honest word");
        // The next time it is not possible, and that is said as it is.
        app.meddle("UPDATE promises SET by_day = '2026-11-23' WHERE state = 'open'");
        let one = first(&mari.get(&all.place), &all.place);
        mari.get(&one);
        mari.post(&format!("{one}/honest-word"), &[("word", "not-possible")]).is(303);
        robin.get(&all.place).shows("Could not be done. I could not do it. I am sorry.").shows_not("Kept");
        mari.get(&cards).shows_not("honest word");
    }

    fn what_became_of_it_stands_on_her_page_until_she_puts_it_away_or_four_weeks_have_gone(app) {
        let mut all = scene(&app);
        let (home, robin) = (format!("/en/c/{}", all.group), all.handle(&app, "Robin").to_string());
        all.promise("group", "canaryramp: I will find a room with a ramp");
        let one = first(&all.mari.get(&all.place), &all.place);
        for she in [&mut all.robin, &mut all.nia, &mut all.mari] {
            she.get(&home).is_well().shows_not("What became of it");
        }
        all.mari.get(&one);
        all.mari.post(&format!("{one}/closure"), &[("became", "not-possible"), ("sentence", "canaryhall: No hall has one.")]).is(303);
        all.promise(&robin, "I will ring you tomorrow");
        let two = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&two);
        all.mari.post(&format!("{two}/closure"), &[("became", "changed"), ("sentence", "")]).is(303);
        // Each of those it was made to reads what became of it; whoever owed it has no such lines.
        for she in [&mut all.robin, &mut all.nia, &mut all.sioned] {
            she.get(&home).shows("What became of it").shows("canaryramp").shows("Could not be done. canaryhall: No hall has one.");
        }
        all.robin.get(&home).shows("It is done, but later or in another way than I said. I am sorry.");
        all.nia.get(&home).shows_not("ring you");
        all.mari.get(&home).shows_not("What became of it");
        let mut sky = scenes::comes(&app, &mut all.mari, all.group, "Sky", Role::Member);
        sky.get(&home).shows_not("canaryramp");
        // One tap, and twice is the same as once; for nobody else anything changes.
        let away = |id: &str| format!("{id}/put-away");
        all.robin.get(&home);
        let said = all.robin.post(&away(&one), &[]).is(303).location.clone().unwrap();
        all.robin.post_again(&away(&one), &[]).is(303);
        all.robin.get(&said).shows("It is put away.").shows_not("canaryhall").shows("ring you");
        all.robin.get(&home);
        all.robin.post(&away(&one), &[]).is(303);
        assert_eq!(app.every_byte().iter().filter(|(column, _)| column == "main.promise_put_away.handle").count(), 1);
        all.nia.get(&home).shows("canaryhall");
        all.robin.get(&all.place).shows("canaryhall");
        all.mari.get(&all.place).shows_not("put away");
        // What is not hers, or still open, she does not put away.
        all.nia.get(&home);
        all.nia.post(&away(&two), &[]).is_not_here();
        all.promise("group", "I will bring a lamp");
        let three = first(&all.mari.get(&all.place), &all.place);
        all.nia.get(&home);
        all.nia.post(&away(&three), &[]).is_not_here();
        let mut outsider = app.joined("Outsider");
        outsider.get("/en/");
        outsider.post(&away(&one), &[]).is_not_here();
        // When four weeks have gone nobody is told any more, and who put it away is forgotten.
        app.clock.advance(27 * 86_400);
        app.run_duties();
        signs_in(&app, "Nia").get(&home).shows("canaryhall");
        assert!(!app.columns_with(all.handle(&app, "Robin").as_bytes()).iter().all(|column| !column.contains("put_away")));
        app.clock.advance(86_400);
        app.run_duties();
        signs_in(&app, "Nia").get(&home).is_well().shows_not("canaryhall");
        assert!(!app.columns_with(all.handle(&app, "Robin").as_bytes()).iter().any(|column| column.contains("put_away")));
    }

    fn an_honest_word_stands_on_her_page_too_and_what_she_put_away_goes_with_her(app) {
        let mut all = scene(&app);
        let home = format!("/en/c/{}", all.group);
        all.promise("group", "I will find a room with a ramp");
        let one = first(&all.mari.get(&all.place), &all.place);
        app.meddle("UPDATE promises SET by_day = '2026-11-23'");
        all.mari.get(&one);
        all.mari.post(&format!("{one}/honest-word"), &[("word", "3")]).is(303);
        all.robin.get(&home).shows("What became of it").shows("I am sorry. There is a new day: Friday 27 November.");
        all.robin.get(&home.replace("/en/", "/cy/")).shows("Mae diwrnod newydd: ");
        all.robin.get(&home);
        all.robin.post(&format!("{one}/put-away"), &[]).is(303);
        let robin = all.handle(&app, "Robin");
        all.robin.erases_everything(PASSPHRASE);
        assert!(!app.columns_with(robin.as_bytes()).iter().any(|column| column.contains("put_away")));
        all.nia.get(&home).shows("What became of it");
    }

    fn a_promise_to_one_woman_goes_on_with_another_when_its_owner_stops(app) {
        let mut all = scene(&app);
        let robin = all.handle(&app, "Robin").to_string();
        all.promise(&robin, "I will ring you tomorrow");
        all.promise("group", "I will find a room with a ramp");
        let (down, leave) = (format!("/en/c/{}/rest/down", all.group), format!("/en/c/{}/rest/go", all.group));
        all.mari.gives_passphrase_again(PASSPHRASE, &leave);
        for page in [&down, &leave] {
            all.mari.get(page).is_well()
                .shows("You promised something to Robin by Saturday 5 December. That goes to Sioned, who keeps the day")
                .shows("You promised something to everybody by Saturday 5 December. It stays open")
                .shows_not("ring you");
        }
        all.mari.get(&down);
        all.mari.post(&down, &[]).is(303);
        // The day and the words are where they were, and another owes it now.
        all.robin.get(&all.place).shows("I will ring you tomorrow").shows("By Saturday 5 December 2026").shows("Promised.");
        let page = all.sioned.get(&all.place);
        page.shows("I will ring you tomorrow").shows("To Robin");
        let owners = |app: &TestApp| -> Vec<Owner> {
            let all = app.app.database.read(|store| crate::of_group(store, all.group)).unwrap();
            all.into_iter().filter(|promise| matches!(promise.made_to, crate::MadeTo::Member(_))).map(|promise| promise.owner).collect()
        };
        let sioned = all.handle(&app, "Sioned");
        assert_eq!(owners(&app), [Owner::Facilitator(sioned)]);
        // The one to everybody is left over, and says so to whoever holds the group.
        page.shows("Nobody holds this one any more");
        all.mari.get(&all.place).shows_not("I will ring you tomorrow");
    }

    fn a_promise_to_one_woman_goes_on_also_when_its_owner_erases(app) {
        let mut all = scene(&app);
        let robin = all.handle(&app, "Robin").to_string();
        all.promise(&robin, "I will ring you tomorrow");
        let sure = format!("/en/c/{}/rest/all/sure", all.group);
        all.mari.gives_passphrase_again(PASSPHRASE, &sure);
        all.mari.get(&sure).shows("That goes to Sioned");
        all.mari.post(&sure, &[("sure", "yes")]).is_well();
        all.robin.get(&all.place).shows("I will ring you tomorrow").shows("By Saturday 5 December 2026");
        all.sioned.get(&all.place).shows("I will ring you tomorrow").shows_not("Nobody holds this one any more");
    }

    fn a_promise_to_one_woman_is_seen_by_her_and_its_owner_alone(app) {
        let mut all = scene(&app);
        let robin = all.handle(&app, "Robin").to_string();
        all.promise(&robin, "I will ring you tomorrow");
        all.robin.get(&all.place).shows("I will ring you tomorrow").shows("To you");
        all.mari.get(&all.place).shows("To Robin");
        all.nia.get(&all.place).shows_not("I will ring you tomorrow");
        all.sioned.get(&all.place).shows_not("I will ring you tomorrow");
        assert!(!all.sioned.get(&format!("/en/c/{}/test-cards", all.group)).html.contains("ring you"));
        assert!(all.robin.get(&format!("/en/c/{}/test-cards", all.group)).html.contains("ring you"));
    }

    fn its_words_lie_sealed_and_open_for_those_it_was_made_to(app) {
        let mut all = scene(&app);
        all.promise("group", "canarygroup: I will find a room with a ramp");
        let robin = all.handle(&app, "Robin").to_string();
        all.promise(&robin, "canaryone: I will ring you");
        let list = all.mari.get(&all.place);
        let ours: Vec<String> = list.links().into_iter().filter(|link| link.starts_with(&format!("{}/", all.place))).collect();
        for one in ours {
            all.mari.get(&one);
            all.mari.post(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "canaryclosed: it was easy")]).is(303);
        }
        all.robin.get(&all.place).shows("canarygroup").shows("canaryone").shows("canaryclosed");
        all.nia.get(&all.place).shows("canarygroup").shows("canaryclosed").shows_not("canaryone");
        for canary in ["canarygroup", "canaryone", "canaryclosed"] {
            assert_eq!(app.columns_with(canary), Vec::<String>::new());
            assert_eq!(app.files_hold_now(canary), Vec::<String>::new());
            assert_eq!(app.files_hold(canary), Vec::<String>::new());
        }
        // A new passphrase keeps them.
        let new = "teapot garden window saddle ribbon";
        all.robin.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")];
        all.robin.post("/en/account/key", &fields).is(303);
        all.robin.get(&all.place).shows("canarygroup").shows("canaryone");
        // Somebody who came later reads what is promised from then on.
        let mut sky = scenes::comes(&app, &mut all.mari, all.group, "Sky", Role::Member);
        sky.get(&all.place).is_well().shows_not("canarygroup").shows("Nothing has been promised here yet.");
        all.promise("group", "canarylater: I will bring a lamp");
        sky.get(&all.place).shows("canarylater");
    }

    fn words_that_were_moved_to_another_promise_are_not_shown(app) {
        let mut all = scene(&app);
        all.promise("group", "canaryfirst");
        all.promise("group", "canarysecond");
        app.app.database.write(|store| {
            use diesel::RunQueryDsl as _;
            let text = "UPDATE promises SET what_sealed = (SELECT p.what_sealed FROM promises p ORDER BY p.id LIMIT 1)";
            diesel::sql_query(text).execute(store)?;
            Ok(())
        }).unwrap();
        let words = all.mari.get(&all.place).words();
        assert_eq!(words.matches("canaryfirst").count() + words.matches("canarysecond").count(), 1, "{words}");
        assert_eq!(words.matches("These words were locked").count(), 1, "{words}");
    }

    fn whatever_button_she_presses_what_she_wrote_goes_with_it_or_stays(app) {
        let mut all = scene(&app);
        all.promise("group", "I will write to the hall");
        let one = first(&all.mari.get(&all.place), &all.place);
        app.meddle("UPDATE promises SET by_day = '2026-11-25'");
        let page = all.mari.get(&one);
        assert_eq!(page.count("main form"), 1);
        page.shows("reads that it takes longer, with the new day, or that it is not possible").shows_not("did not keep the day");
        let sioned = all.handle(&app, "Sioned").to_string();
        let over = [("to", sioned.as_str()), ("agreed", "yes"), ("sentence", "The hall is shut.")];
        let page = all.mari.post(&format!("{one}/hand-over"), &over);
        page.is(422).refuses("sentence").shows("does not go with it");
        assert_eq!((page.field("sentence"), page.field("to")), ("The hall is shut.".to_owned(), sioned));
        let honest = format!("{one}/honest-word");
        let long = "x".repeat(301);
        all.mari.get(&one);
        all.mari.post(&honest, &[("word", "7"), ("sentence", &long)]).is(422).refuses("sentence");
        all.mari.get(&one);
        all.mari.post(&honest, &[("word", "7"), ("sentence", "canaryhall is shut until then.")]).is(303);
        let page = all.robin.get(&all.place);
        page.shows("canaryhall is shut until then. The new day: Tuesday 1 December.").shows("By Tuesday 1 December 2026");
        assert_eq!(app.columns_with("canaryhall"), Vec::<String>::new());
        let two = first(&all.mari.get(&all.place), &all.place);
        app.meddle("UPDATE promises SET by_day = '2026-11-25' WHERE state = 'open'");
        all.mari.get(&two);
        all.mari.post(&format!("{two}/honest-word"), &[("word", "not-possible"), ("sentence", "canaryclosed for good.")]).is(303);
        all.robin.get(&all.place).shows("Could not be done. canaryclosed for good.").shows_not("I could not do it");
    }

    fn a_promise_begun_elsewhere_has_its_form_alone(app) {
        let mut all = scene(&app);
        all.promise("group", "I will write to the hall");
        let robin = all.handle(&app, "Robin").to_string();
        let page = all.mari.get(&format!("{}/to/{robin}?by=2", all.place));
        page.is_well().shows("Make a promise").shows_not("I will write to the hall").links_to(&all.place);
        assert_eq!(page.field("to"), robin);
        // What is to be put right comes back alone too.
        let fields = [("begun", "yes"), ("what", ""), ("to", robin.as_str()), ("by-day", "26"), ("by-month", "11"), ("by-year", "2026")];
        all.mari.post(&all.place, &fields).is(422).refuses("what").shows_not("I will write to the hall");
    }

    fn it_is_handed_over_and_a_day_that_passed_is_told_to_its_owner(app) {
        let mut all = scene(&app);
        all.promise("group", "I will write to the hall");
        let one = first(&all.mari.get(&all.place), &all.place);
        all.mari.get(&one);
        let robin = all.handle(&app, "Robin").to_string();
        all.mari.post(&format!("{one}/hand-over"), &[("to", &robin)]).is(422).refuses("to");
        all.mari.get(&one);
        let sioned = all.handle(&app, "Sioned");
        let refused = all.mari.post(&format!("{one}/hand-over"), &[("to", &sioned.to_string())]);
        refused.is(422).refuses("agreed").shows("She may say no, or not now.");
        all.mari.post(&format!("{one}/hand-over"), &[("to", &sioned.to_string()), ("agreed", "yes")]).is(303);
        let back = all.mari.get(&one).is(303).location.clone().unwrap();
        all.mari.get(&back).shows("somebody else does it now");
        all.sioned.get(&one).is_well();
        let due = |day: &str| {
            let day = day.parse().unwrap();
            app.app.database.read(|store| crate::due_before(store, crate::Owner::Facilitator(sioned), day)).unwrap().len()
        };
        assert_eq!((due("2026-12-04"), due("2026-12-05")), (0, 1));
        app.clock.advance(12 * 86_400);
        let mut again = app.visitor();
        again.get("/en/sign-in");
        again.post("/en/sign-in", &[("name", "Sioned"), ("passphrase", PASSPHRASE)]).is(303);
        again.gives_code("/en/sign-in/code?to=/en/");
        again.get(&all.place).shows("The day has passed. Say honestly what became of it.");
    }

    fn what_belongs_to_another_button_is_asked_about_and_never_dropped_in_silence(app) {
        let mut all = scene(&app);
        all.promise("group", "I will write to the hall");
        let one = first(&all.mari.get(&all.place), &all.place);
        let sioned = all.handle(&app, "Sioned").to_string();
        let all_of_it =
            [("became", "kept"), ("sentence", "They said yes."), ("to", sioned.as_str()), ("agreed", "yes"), ("word", "7")];
        for (way, taken_out) in [("closure", "to"), ("hand-over", "became"), ("honest-word", "became")] {
            all.mari.get(&one);
            let page = all.mari.post(&format!("{one}/{way}"), &all_of_it);
            page.is(422).refuses(taken_out).shows("press the same button once more");
            assert_eq!(page.field("sentence"), "They said yes.", "{way}");
            assert_eq!(page.count(&format!("input[name={taken_out}][checked]")), 0, "{way}");
        }
        all.mari.get(&one);
        all.mari.post(&format!("{one}/closure"), &[("became", "kept"), ("sentence", "They said yes.")]).is(303);
    }

    fn when_its_owner_erases_it_waits_for_another_and_promises_to_a_woman_who_erases_go(app) {
        let mut all = scene(&app);
        let robin = all.handle(&app, "Robin");
        all.promise("group", "I will write to the hall");
        all.promise(&robin.to_string(), "I will ring you");
        let mari = all.handle(&app, "Mari");
        all.robin.erases_everything(PASSPHRASE);
        assert_eq!(app.columns_with("I will ring you"), Vec::<String>::new());
        all.mari.erases_everything(PASSPHRASE);
        let page = all.sioned.get(&all.place);
        page.shows("I will write to the hall").shows("Nobody holds this one any more.");
        assert!(!app.columns_with(mari.as_bytes()).iter().any(|column| column.contains("promises")));
        let one = first(&page, &all.place);
        all.sioned.get(&one);
        let sioned = all.handle(&app, "Sioned").to_string();
        all.sioned.post(&format!("{one}/hand-over"), &[("to", &sioned)]).is(303);
        all.sioned.get(&all.place).shows_not("Nobody holds this one any more.");
    }

    fn what_will_not_do_comes_back_and_nothing_is_kept_twice(app) {
        let mut all = scene(&app);
        let long = "a".repeat(201);
        let huge = "🌿".repeat(250_000);
        let stranger = Id::random().unwrap().to_string();
        for (what, to, day, field) in [
            ("", "group", "5", "what"),
            (" \u{200b}\u{0} ", "group", "5", "what"),
            (&long, "group", "5", "what"),
            (&huge, "group", "5", "what"),
            ("ok", "", "5", "to"),
            ("ok", &stranger, "5", "to"),
            ("ok", "group", "", "by"),
            ("ok", "group", "45", "by"),
            ("ok", "group", "🌿", "by"),
        ] {
            all.mari.get(&all.place);
            let (month, year) = if day.is_empty() { ("", "") } else { ("12", "2026") };
            let fields = [("what", what), ("to", to), ("by-day", day), ("by-month", month), ("by-year", year)];
            let page = all.mari.post(&all.place, &fields);
            page.is(422).refuses(field);
            assert_eq!(page.field("by-month"), month);
        }
        all.mari.get(&all.place);
        let past = [("what", "مرحبا 🌿"), ("to", "group"), ("by-day", "23"), ("by-month", "11"), ("by-year", "2026")];
        let page = all.mari.post(&all.place, &past);
        page.is(422).refuses("by");
        assert_eq!(page.field("what"), "مرحبا 🌿");
        let fields = [("what", "once"), ("to", "group"), ("by-day", "24"), ("by-month", "11"), ("by-year", "2026")];
        all.mari.get(&all.place);
        all.mari.post(&all.place, &fields).is(303);
        all.mari.post_again(&all.place, &fields).is(303);
        assert_eq!(app.every_byte().iter().filter(|(column, _)| column == "main.promises.id").count(), 1);
        let stale = all.mari.post_raw(&all.place, &fields);
        stale.is(409);
        assert_eq!(stale.field("what"), "once");
        all.robin.get(&all.place);
        all.robin.post(&all.place, &fields).is_not_here();
        app.visitor().get(&all.place).asks_to_sign_in();
        app.joined("Outsider").get(&all.place).is_not_here();
        for id in ["x", "aaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            all.mari.get(&format!("{}/{id}", all.place)).is_not_here();
        }
    }
}

#[test]
fn its_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
