use super::{Begun, house};

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
        robin.post(&format!("{at}/mine"), &[("way", "listen"), ("ask", ASK), ("seen_by", "facilitators")]).is(303);
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
}
