use super::{Begun, house, id_of};

const ASK: &str = "may I sit by the stove and knit";
const BACK: &str = "the stove is hot, how about the window";

testing::on_each_engine! { house =>
    fn she_picks_and_those_who_hold_it_see_how_many(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut sky = begun.member(&app, "Sky");
        for woman in [&mut robin, &mut sky] {
            woman.get(&format!("{at}/mine")).is_well();
            woman.post(&format!("{at}/mine"), &[("way", "near-door"), ("seen_by", "facilitators")]).goes_to(&format!("{at}/mine?said=said-kept"));
        }
        sky.get(&format!("{at}/mine"));
        sky.post(&format!("{at}/mine"), &[("way", "near-door"), ("way", "write"), ("seen_by", "facilitators")]);
        let page = begun.mari.get(&format!("{at}/ways"));
        page.is_well().shows("2 Sit near the door").shows("1 Write instead of speak").shows_not("Robin").shows_not("Sky");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine/removal"), &[]).goes_to(&format!("{at}?said=said-gone"));
        begun.mari.get(&format!("{at}/ways")).shows("1 Sit near the door");
    }

    fn what_she_picked_stands_nowhere_open(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("way", "near-door"), ("way", "breaks"), ("seen_by", "facilitators")]).is(303);
        for key in ["near-door", "breaks"] {
            assert_eq!(app.columns_with(key.as_bytes()), Vec::<String>::new(), "{key}");
        }
        let page = robin.get(&format!("{at}/mine"));
        assert_eq!(page.field("way"), "near-door breaks");
        // The copies of one who picked much and one who picked little look alike.
        let mut sky = begun.member(&app, "Sky");
        sky.get(&format!("{at}/mine"));
        sky.post(&format!("{at}/mine"), &[("way", "half"), ("seen_by", "facilitators")]).is(303);
        let lengths: std::collections::BTreeSet<usize> = app
            .every_byte()
            .into_iter()
            .filter(|(column, _)| column == "main.way_copies.sealed")
            .map(|(_, bytes)| bytes.len())
            .collect();
        assert_eq!(lengths.len(), 1, "{lengths:?}");
        // New keys open it still.
        robin.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        let new = "nine brown hens in the barn";
        robin.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")]).is(303);
        assert_eq!(robin.get(&format!("{at}/mine")).field("way"), "near-door breaks");
        begun.mari.get(&format!("{at}/ways")).shows("1 Sit near the door").shows("1 Come for half");
    }

    fn who_was_coming_and_how_goes_the_day_after(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("on-day", "25"), ("on-month", "11"), ("starts", "18:30"), ("ends", "20:15")]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]);
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("way", "listen"), ("seen_by", "facilitators")]).is(303);
        let kept = |table: &str| app.every_byte().iter().filter(|(column, _)| column.starts_with(&format!("main.{table}."))).count();
        // Wednesday evening, and a day.
        app.clock.advance(2 * 86_400 + 35 * 60);
        app.run_duties();
        assert!(kept("coming") > 0 && kept("ways") > 0);
        app.clock.advance(60);
        app.run_duties();
        assert_eq!((kept("coming"), kept("ways"), kept("way_copies")), (0, 0, 0));
    }

    fn what_she_asks_comes_back_answered_and_nobody_else_reads_it(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut sky = begun.member(&app, "Sky");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("ask", ASK), ("seen_by", "facilitators")]).is(303);
        robin.get(&at).shows("You get an answer by: Friday 27 November");
        assert!(app.columns_with(ASK.as_bytes()).is_empty(), "sealed");
        sky.get(&at).shows_not(ASK);
        let page = begun.mari.get(&format!("{at}/ways"));
        page.shows(ASK);
        let one = page.links().into_iter().find(|link| link.contains("/ways/")).unwrap();
        sky.get(&one).is_not_here();
        sky.post(&one, &[("answer", "yes")]).is_not_here();
        begun.mari.get(&one).is_well().shows(ASK);
        begun.mari.post(&one, &[("answer", "how-about")]).refuses("words");
        begun.mari.post(&one, &[("words", "hm")]).refuses("answer");
        begun.mari.post(&one, &[("answer", "how-about"), ("words", BACK)]).goes_to(&format!("{at}/ways?said=said-sent"));
        assert!(app.columns_with(BACK.as_bytes()).is_empty(), "sealed");
        robin.get(&at).shows("How about this?");
        robin.get(&format!("{at}/mine")).shows(BACK);
        begun.mari.get(&one);
        begun.mari.post(&one, &[("answer", "yes")]).is(303);
        robin.get(&format!("{at}/mine")).shows("Yes.").shows_not(BACK);
        // What was answered meanwhile is not answered over.
        let mut rest = begun.mari.clone();
        begun.mari.get(&one);
        rest.get(&one);
        begun.mari.post(&one, &[("answer", "cannot"), ("words", "No stove")]).is(303);
    }

    fn what_the_group_may_read_shows_without_a_name(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut sky = begun.member(&app, "Sky");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("ask", ASK), ("seen_by", "group")]).is(303);
        sky.get(&at).shows(ASK).shows_not("Robin");
        let one = begun.mari.get(&format!("{at}/ways")).links().into_iter().find(|link| link.contains("/ways/")).unwrap();
        begun.mari.get(&one).shows("the whole group reads this");
        begun.mari.post(&one, &[("answer", "how-about"), ("words", BACK)]).is(303);
        sky.get(&at).shows(BACK);
        robin.get(&format!("{at}/mine")).shows(BACK);
        assert!(app.columns_with(ASK.as_bytes()).is_empty() && app.columns_with(BACK.as_bytes()).is_empty());
        let mut late = begun.member(&app, "Tess");
        late.get(&at).is_well().shows_not(ASK);
    }

    fn new_keys_still_open_what_came_back(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("ask", ASK), ("seen_by", "facilitators")]).is(303);
        let one = begun.mari.get(&format!("{at}/ways")).links().into_iter().find(|link| link.contains("/ways/")).unwrap();
        begun.mari.get(&one);
        begun.mari.post(&one, &[("answer", "how-about"), ("words", BACK)]).is(303);
        robin.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        let new = "nine brown hens in the barn";
        robin.post("/en/account/key", &[("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")]).is(303);
        robin.get(&format!("{at}/mine")).is_well().shows(BACK).shows(ASK);
        assert_ne!(new, testing::PASSPHRASE);
    }

    fn a_day_she_was_told_is_a_promise_of_whoever_holds_the_group_and_an_answer_keeps_it(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let (mut robin, mut sky) = (begun.member(&app, "Robin"), begun.member(&app, "Sky"));
        let mut rhian = begun.second(&app, "Rhian");
        let (promised, cards) = (format!("/en/c/{}/promised", begun.group), format!("/en/c/{}/promise-cards", begun.group));
        asks(&mut robin, &at);
        assert_eq!(promises_there(&app), 1);
        robin.get(&at).shows("You get an answer by: Friday 27 November");
        // Two days before, both who hold the group read of it. Neither reads whose it is.
        for she in [&mut begun.mari, &mut rhian] {
            she.get(&cards).shows_not("Promises whose day is near");
            let page = she.get(&promised);
            page.shows("An answer to what somebody asked about a date. To one woman").shows_not("To Robin");
        }
        app.meddle("UPDATE promises SET by_day = '2026-11-26'");
        for she in [&mut begun.mari, &mut rhian] {
            she.get(&cards).shows("Promises whose day is near").shows("An answer to what somebody asked about a date. · By ").shows_not("Robin");
        }
        for she in [&mut robin, &mut sky] {
            she.get(&cards).shows_not("Promises whose day is near");
            she.get(&promised).shows_not("what somebody asked");
        }
        let one = one_of(&begun.mari.get(&promised), &promised);
        let page = begun.mari.get(&one);
        page.is_well().shows("Answer her").shows_not("I kept it");
        // Nobody ticks as kept what only an answer keeps, and nobody hands it to one alone.
        let fields = [("became", "kept"), ("sentence", "x")];
        begun.mari.post(&format!("{one}/closure"), &fields).is_not_here();
        begun.mari.get(&one);
        assert_ne!(begun.mari.post(&format!("{one}/hand-over"), &[("to", &begun.handle)]).status, 303);
        robin.get(&at).shows("You get an answer by: Thursday 26 November");
        let answer = page.links().into_iter().find(|link| link.contains("/ways/")).unwrap();
        sky.get(&answer).is_not_here();
        let answer = rhian.get(&answer).is(303).location.clone().unwrap();
        rhian.get(&answer).is_well().shows(ASK);
        rhian.post(&answer, &[("answer", "yes")]).is(303);
        robin.get(&at).shows("Yes.").shows_not("You get an answer by");
        begun.mari.get(&cards).shows_not("Promises whose day is near");
        begun.mari.get(&promised).shows("There is an answer.");
        // Taken away, nothing of it is left.
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine/removal"), &[]).is(303);
        assert_eq!(promises_there(&app), 0);
    }

    fn whoever_holds_the_group_says_an_honest_word_before_she_reads_that_it_is_late(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let (promised, cards) = (format!("/en/c/{}/promised", begun.group), format!("/en/c/{}/promise-cards", begun.group));
        asks(&mut robin, &at);
        app.meddle("UPDATE promises SET by_day = '2026-11-23'");
        // The day has passed: until ten those who hold the group alone read that.
        let now = app.clock.now_here();
        let since = i64::from(now.hour()) * 3600 + i64::from(now.minute()) * 60;
        app.clock.advance(9 * 3600 + 55 * 60 - since);
        let (mut mari, mut robin) = (signs_in(&app, "Mari"), signs_in(&app, "Robin"));
        mari.get(&cards).shows("Say an honest word before she wonders");
        mari.get(&format!("{at}/ways")).shows("The day has passed. Say an honest word before she wonders.");
        robin.get(&at).shows("You get an answer by: Monday 23 November").shows_not("has passed");
        app.clock.advance(300);
        robin.get(&at).shows("The day for an answer has passed, and there is none");
        let one = one_of(&mari.get(&promised), &promised);
        mari.get(&one).is_well();
        mari.post(&format!("{one}/honest-word"), &[("word", "3")]).is(303);
        robin.get(&at).shows("It takes longer than we said, and we are sorry. You get an answer by: Friday 27 November");
        mari.get(&cards).shows_not("honest");
        app.meddle("UPDATE promises SET by_day = '2026-11-23' WHERE state = 'open'");
        let one = one_of(&mari.get(&promised), &promised);
        mari.get(&one).is_well();
        mari.post(&format!("{one}/honest-word"), &[("word", "not-possible")]).is(303);
        robin.get(&at).shows("could not give an answer").shows_not("There is an answer");
        mari.get(&cards).shows_not("honest");
        // She may answer all the same.
        let ways = mari.get(&format!("{at}/ways"));
        let answer = ways.links().into_iter().find(|link| link.contains("/ways/")).unwrap();
        mari.get(&answer);
        mari.post(&answer, &[("answer", "yes")]).is(303);
        robin.get(&at).shows("Yes.");
    }

    fn a_promise_of_an_answer_goes_on_with_whoever_holds_the_group_next_and_ends_with_the_date(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let mut rhian = begun.second(&app, "Rhian");
        asks(&mut robin, &at);
        app.meddle("UPDATE promises SET by_day = '2026-11-25'");
        let leave = format!("/en/c/{}/leave", begun.group);
        begun.mari.gives_passphrase_again(testing::PASSPHRASE, "/en/account");
        begun.mari.get("/en/account");
        begun.mari.post(&leave, &[]).is_well();
        let cards = format!("/en/c/{}/promise-cards", begun.group);
        rhian.get(&cards).shows("An answer to what somebody asked about a date.").shows_not("Nobody holds this one");
        // A date that does not take place needs no answer.
        let (group, id, now) = (begun.group, id_of(&at), app.clock.now());
        let change = crate::Change { cancelled: true, ..crate::Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        rhian.get(&cards).shows_not("Promises whose day is near");
        robin.get(&format!("{at}/mine")).shows("The date does not take place, so no answer is needed.");
        // And what was asked goes with the day after, promise and all.
        app.clock.advance(18 * 86_400);
        app.run_duties();
        assert_eq!(promises_there(&app), 0);
    }

    fn an_answer_that_was_late_already_stays_late_when_the_date_is_called_off(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        asks(&mut robin, &at);
        app.meddle("UPDATE promises SET by_day = '2026-11-22'");
        let mine = format!("{at}/mine");
        robin.get(&mine).shows("That is our fault");
        let (group, id, now) = (begun.group, id_of(&at), app.clock.now());
        let change = crate::Change { cancelled: true, ..crate::Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        let late = "The answer did not come by the day we said. That was our fault, and we are sorry.";
        robin.get(&mine).shows(late).shows_not("no answer is needed");
        begun.mari.get(&format!("/en/c/{group}/promised")).shows(late);
    }

    fn an_answer_that_never_came_is_owed_until_somebody_says_so_and_one_that_came_late_is_late(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("on-day", "26"), ("on-month", "11"), ("starts", "18:30"), ("ends", "20:15")]);
        let (mut robin, mut sky) = (begun.member(&app, "Robin"), begun.member(&app, "Sky"));
        begun.second(&app, "Rhian");
        asks(&mut robin, &at);
        asks(&mut sky, &at);
        app.meddle("UPDATE promises SET by_day = '2026-11-25'");
        // Saturday: the date is over, the day after has gone, and nobody said a word.
        app.clock.advance(4 * 86_400);
        app.run_duties();
        assert_eq!(promises_there(&app), 2, "it is owed still");
        begun.mari = signs_in(&app, "Mari");
        let promised = format!("/en/c/{}/promised", begun.group);
        let list = begun.mari.get(&promised);
        let one = one_of(&list, &promised);
        let page = begun.mari.get(&one);
        page.is_well().shows("It is not possible").shows_not("It takes longer");
        begun.mari.post(&format!("{one}/honest-word"), &[("word", "not-possible")]).is(303);
        // To the other she answers all the same, and it is not said to be kept.
        let list = begun.mari.get(&promised);
        let open = list.links().into_iter().filter(|link| link.starts_with(&format!("{promised}/")) && *link != one);
        let answer = open.map(|other| begun.mari.get(&other)).find_map(|page| page.links().into_iter().find(|link| link.contains("/ways/")));
        let answer = begun.mari.get(&answer.unwrap()).is(303).location.clone().unwrap();
        begun.mari.get(&answer).is_well();
        begun.mari.post(&answer, &[("answer", "yes")]).is(303);
        begun.mari.get(&promised).shows("It came later than we said. We are sorry.");
        // Closed, both go with the date.
        app.run_duties();
        assert_eq!(promises_there(&app), 0);
    }

    fn what_was_asked_goes_two_weeks_after_its_date_though_nobody_said_a_word(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("on-day", "26"), ("on-month", "11"), ("starts", "18:30"), ("ends", "20:15")]);
        let mut robin = begun.member(&app, "Robin");
        asks(&mut robin, &at);
        app.clock.advance(15 * 86_400);
        app.run_duties();
        assert_eq!(promises_there(&app), 1);
        app.clock.advance(4 * 86_400);
        app.run_duties();
        assert_eq!(promises_there(&app), 0);
        assert!(app.every_byte().into_iter().all(|(name, _)| !name.starts_with("main.ways.") && !name.starts_with("main.way_copies.")));
    }

    fn no_new_day_is_offered_after_the_date_that_was_asked_about(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[("on-day", "26"), ("on-month", "11"), ("starts", "18:30"), ("ends", "20:15")]);
        let mut robin = begun.member(&app, "Robin");
        asks(&mut robin, &at);
        app.meddle("UPDATE promises SET by_day = '2026-11-24'");
        let promised = format!("/en/c/{}/promised", begun.group);
        let one = one_of(&begun.mari.get(&promised), &promised);
        let page = begun.mari.get(&one);
        page.shows("It takes longer: Wednesday 25 November").shows_not("27 November").shows_not("1 December");
        for late in ["3", "7"] {
            begun.mari.get(&one);
            begun.mari.post(&format!("{one}/honest-word"), &[("word", late)]).is(409);
        }
        begun.mari.get(&one);
        begun.mari.post(&format!("{one}/honest-word"), &[("word", "1")]).is(303);
        robin.get(&at).shows("You get an answer by: Wednesday 25 November");
    }

    fn where_nobody_reads_it_in_time_no_answer_is_promised_and_she_reads_so_before_she_asks(app) {
        for (back, promised, said) in [
            ("Back on 5", 1, "You get an answer by Sunday 6 December."),
            ("Back on 9", 0, "That is too late for this date, so no answer is promised."),
        ] {
            let mut begun = Begun::of(&app, &back.replace(' ', "-"));
            let at = begun.date(&[]);
            let mut robin = begun.member(&app, &format!("Robin-{promised}"));
            let before = promises_there(&app);
            robin.get(&format!("{at}/mine")).is_well().shows_not("Nobody reads what is asked just now");
            begun.second(&app, back);
            let page = robin.get(&format!("{at}/mine"));
            page.shows("Nobody reads what is asked just now").shows("Somebody reads no messages until").shows(said);
            page.links_to("/en/help");
            asks(&mut robin, &at);
            assert_eq!(promises_there(&app) - before, promised);
            let answer = robin.get(&at);
            match promised {
                1 => answer.shows("You get an answer by: Sunday 6 December"),
                _ => answer.shows("Nobody who could answer reads it in time, so no day is promised for an answer."),
            };
        }
    }

    fn whoever_rests_is_not_counted_on_for_an_answer(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        begun.second(&app, "Rhian");
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used = 'Mari'");
        asks(&mut robin, &at);
        assert_eq!(promises_there(&app), 1);
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used = 'Rhian'");
        let nobody = "Nobody who could answer reads it in time, so no day is promised for an answer.";
        robin.get(&format!("{at}/mine")).shows("Nobody reads what is asked just now").shows(nobody);
        asks(&mut robin, &at);
        assert_eq!(promises_there(&app), 0);
        robin.get(&at).shows(nobody);
    }

    fn nobody_promises_where_nobody_else_holds_the_group_and_what_she_asked_goes_with_her(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        asks(&mut begun.mari, &at);
        assert_eq!(promises_there(&app), 0);
        begun.mari.get(&at).shows("Nobody who could answer reads it in time, so no day is promised for an answer.");
        let mut robin = begun.member(&app, "Robin");
        asks(&mut robin, &at);
        // Asked anew, the day is the new one's.
        asks(&mut robin, &at);
        assert_eq!(promises_there(&app), 1);
        robin.erases_everything(testing::PASSPHRASE);
        assert_eq!(promises_there(&app), 0);
    }
}

fn asks(she: &mut testing::Visitor, at: &str) {
    she.get(&format!("{at}/mine")).is_well();
    she.post(&format!("{at}/mine"), &[("ask", ASK), ("seen_by", "facilitators")]).is(303);
}

fn promises_there(app: &testing::TestApp) -> usize {
    app.every_byte().iter().filter(|(column, _)| column == "main.promises.id").count()
}

fn one_of(page: &testing::Page, place: &str) -> String {
    page.links()
        .into_iter()
        .find(|link| link.starts_with(&format!("{place}/")))
        .unwrap_or_else(|| panic!("no promise: {page}"))
}

/// Comes in again after some hours.
fn signs_in(app: &testing::TestApp, name: &str) -> testing::Visitor {
    let mut again = app.visitor();
    again.get("/en/sign-in");
    again.post("/en/sign-in", &[("name", name), ("passphrase", testing::PASSPHRASE)]).is(303);
    if name == "Mari" {
        again.gives_code("/en/sign-in/code?to=/en/");
    }
    again
}
