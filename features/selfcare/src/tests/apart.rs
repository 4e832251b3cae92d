//! A talk after a hard meeting, and two who are kept apart; and whose an answer is.

use testing::{PASSPHRASE, TestApp, Visitor, on_each_engine};

use super::{Scene, after_a_hard_evening, house};

const A_DAY: i64 = 86_400;

/// Robin would like a talk with Rhian: where Rhian finds the wish.
fn robin_picks_rhian(app: &TestApp, all: &mut Scene) -> String {
    let rhian = all.handle(app, "Rhian").to_string();
    let (after, talks) = (all.at("after"), all.at("care/talks"));
    all.robin.get(&after).is_well();
    all.robin.post(&after, &[("would", &rhian)]).is(303);
    let page = all.rhian.get(&talks);
    page.links().into_iter().find(|link| link.starts_with(&format!("{talks}/"))).unwrap()
}

fn rhian_answers(all: &mut Scene, one: &str) {
    all.rhian.get(one).is_well();
    all.rhian.post(one, &[("words", "canarytalk: Thursday at six")]).is(303);
}

/// What a woman finds of talks: the card, her own page and what she holds.
fn finds(she: &mut Visitor, group: &str) -> Vec<String> {
    ["test-cards", "after/asked", "after", "care/talks", "test-holds"]
        .iter()
        .map(|rest| {
            let page = she.get(&format!("{group}/{rest}"));
            format!("{}: {} {}", rest, page.status, page.words())
        })
        .collect()
}

/// How many answers lie there.
fn answers(app: &TestApp) -> usize {
    app.every_byte().iter().filter(|(column, _)| column == "main.selfcare_answers.author").count()
}

fn keeps_apart(app: &TestApp, all: &mut Scene, by_robin: bool) {
    let quiet = all.at("quiet");
    let (she, other) = if by_robin { (&mut all.robin, "Rhian") } else { (&mut all.rhian, "Robin") };
    let other = scenes::person(app, all.group, other).handle.to_string();
    she.get(&quiet).is_well();
    she.post(&quiet, &[("keep", &other)]).is(303);
}

on_each_engine! { house =>
    fn one_who_is_kept_apart_is_not_offered_whoever_of_the_two_asked(app) {
        for by_robin in [true, false] {
            let app = house(app.engine);
            let mut all = after_a_hard_evening(&app);
            let after = all.at("after");
            keeps_apart(&app, &mut all, by_robin);
            all.robin.get(&after).is_well().shows("a talk with Mari").shows_not("Rhian");
            let rhian = all.handle(&app, "Rhian").to_string();
            all.robin.post(&after, &[("would", &rhian)]).is(422).refuses("would");
            all.bet.get(&after).shows("a talk with Rhian");
            assert!(!app.every_byte().iter().any(|(column, _)| column.starts_with("main.selfcare_talks.")));
        }
    }

    fn a_wish_looks_taken_back_to_the_one_and_put_away_to_the_other(app) {
        for by_robin in [true, false] {
            for answered in [false, true] {
                let (kept, plain) = (house(app.engine), house(app.engine));
                let seen = [(&kept, true), (&plain, false)].map(|(app, apart)| {
                    let mut all = after_a_hard_evening(app);
                    let one = robin_picks_rhian(app, &mut all);
                    if answered {
                        rhian_answers(&mut all, &one);
                    }
                    let group = format!("/en/c/{}", all.group);
                    all.robin.get(&format!("{group}/after/asked")).is_well();
                    // As it looks to each when the other does the plain thing.
                    let (mut robins, mut rhians) = (Vec::new(), Vec::new());
                    if apart {
                        keeps_apart(app, &mut all, by_robin);
                        robins = finds(&mut all.robin, &group);
                        rhians = finds(&mut all.rhian, &group);
                        all.rhian.get(&one).is_not_here();
                        all.rhian.get("/en/account");
                        all.rhian.post(&one, &[("words", "Friday")]).is_not_here();
                    } else {
                        all.rhian.get(&one).is_well();
                        if answered {
                            all.rhian.post(&format!("{one}/answer/end"), &[]).is(303);
                            all.rhian.get(&one).is_well().shows_not("You wrote to her.");
                        }
                        all.rhian.post(&format!("{one}/end"), &[]).is(303);
                        robins.extend(finds(&mut all.robin, &group));
                        all.rhian.get("/en/account");
                        rhians.extend(finds(&mut all.rhian, &group));
                        all.rhian.get(&one).is_not_here();
                        all.rhian.post(&one, &[("words", "Friday")]).is_not_here();
                    }
                    (robins, rhians)
                });
                assert_eq!(seen[0], seen[1], "{by_robin} {answered}");
                assert!(seen[0].0.iter().chain(&seen[0].1).all(|page| !page.contains("canarytalk")));
            }
        }
    }

    fn undone_it_stands_there_again(app) {
        let mut all = after_a_hard_evening(&app);
        let one = robin_picks_rhian(&app, &mut all);
        rhian_answers(&mut all, &one);
        keeps_apart(&app, &mut all, true);
        let asked = all.at("after/asked");
        all.robin.get(&asked).is_not_here();
        let (quiet, rhian) = (all.at("quiet"), all.handle(&app, "Rhian").to_string());
        all.robin.get(&quiet);
        all.robin.post(&quiet, &[("undo", &rhian)]).is(303);
        all.robin.get(&asked).is_well().shows("canarytalk: Thursday at six");
        all.rhian.get(&one).is_well();
    }

    fn what_is_kept_is_asked_once_more_inside_the_change(app) {
        let mut all = after_a_hard_evening(&app);
        let one = robin_picks_rhian(&app, &mut all);
        let (robin, rhian) = (all.handle(&app, "Robin"), all.handle(&app, "Rhian"));
        keeps_apart(&app, &mut all, false);
        for (who, other) in [(robin, rhian), (rhian, robin)] {
            let (asked, group) = (app.app.clone(), all.group);
            let met = app.app.database.write(move |store| crate::store::check_not_apart(&asked, store, group, who, other));
            assert!(matches!(met, Err(database::Fault::Met)), "{met:?}");
        }
        all.rhian.get(&one).is_not_here();
    }

    fn an_answer_goes_on_the_day_of_the_wish_and_with_its_author(app) {
        let mut all = after_a_hard_evening(&app);
        let one = robin_picks_rhian(&app, &mut all);
        app.clock.advance(A_DAY);
        all.rhian = app.visitor();
        all.rhian.get("/en/sign-in");
        all.rhian.post("/en/sign-in", &[("name", "Rhian"), ("passphrase", PASSPHRASE)]).is(303);
        all.rhian.gives_code("/en/sign-in/code?to=/en/");
        rhian_answers(&mut all, &one);
        // No row tells the day on which it was written.
        let days: Vec<Vec<u8>> = app
            .every_byte()
            .into_iter()
            .filter_map(|(column, bytes)| (column.starts_with("main.selfcare_") && column.ends_with(".gone_on")).then_some(bytes))
            .filter(|bytes| bytes.starts_with(b"2027-01"))
            .collect();
        assert_eq!(days, [b"2027-01-19".to_vec(), b"2027-01-19".to_vec()]);
        assert_eq!(answers(&app), 1);
        // Put away, it is still hers who wrote it, and goes with her.
        all.rhian.get(&one);
        all.rhian.post(&format!("{one}/end"), &[]).is(303);
        assert_eq!(answers(&app), 1);
        all.rhian.erases_everything(PASSPHRASE);
        assert_eq!(answers(&app), 0);
    }

    fn an_answer_goes_when_its_author_steps_down_or_loses_her_keys(app) {
        for way in ["scene-down", "test-lost"] {
            let app = house(app.engine);
            let mut all = after_a_hard_evening(&app);
            let one = robin_picks_rhian(&app, &mut all);
            rhian_answers(&mut all, &one);
            all.rhian.get(&one);
            all.rhian.post(&all.at(way), &[]).is(303);
            assert_eq!(answers(&app), 0, "{way}");
            all.robin.get(&all.at("after/asked")).is_not_here();
            all.robin.get(&all.at("after")).is_well();
        }
    }

    fn when_she_who_asked_loses_her_keys_the_answer_goes_and_her_wish_waits(app) {
        let mut all = after_a_hard_evening(&app);
        let one = robin_picks_rhian(&app, &mut all);
        rhian_answers(&mut all, &one);
        all.robin.get("/en/account");
        all.robin.post(&all.at("test-lost"), &[]).is(303);
        assert_eq!(answers(&app), 0);
        all.rhian.get(&one).is_well().shows("A talk with Robin").shows_not("You wrote to her.");
        all.robin.get(&all.at("after/asked")).is_well().shows("She has not answered yet.");
    }

    fn a_mark_that_is_of_another_than_the_seal_is_not_believed(app) {
        let mut all = after_a_hard_evening(&app);
        let one = robin_picks_rhian(&app, &mut all);
        rhian_answers(&mut all, &one);
        let asked = all.at("after/asked");
        all.robin.get(&asked).shows("canarytalk");
        let other = |mark: fn(&web::App, foundation::Id, foundation::Id) -> Result<Vec<u8>, database::Fault>, name| {
            app.in_sql(&mark(&app.app, all.group, scenes::person(&app, all.group, name).handle).unwrap())
        };
        let (mari, rhian) = (other(crate::sealing::author_mark, "Mari"), other(crate::sealing::author_mark, "Rhian"));
        app.meddle(&format!("UPDATE selfcare_answers SET author = {mari}"));
        all.robin.get(&asked).is_well().shows_not("canarytalk");
        app.meddle(&format!("UPDATE selfcare_answers SET author = {rhian}"));
        all.robin.get(&asked).shows("canarytalk");
        // A wish that is said to be Bet's: nobody's name stands there.
        let bet = other(crate::sealing::who, "Bet");
        app.meddle(&format!("UPDATE selfcare_talks SET who = {bet}"));
        all.rhian.get(&all.at("care/talks")).is_well().shows_not("Robin").shows_not("Bet");
        all.rhian.get(&one).is_not_here();
        all.rhian.get(&all.at("test-cards")).shows_not("Somebody would like a talk with you");
    }
}
