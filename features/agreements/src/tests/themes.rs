use jiff::{Span, civil::date};
use proptest::prelude::*;

use super::house::{Three, house};
use crate::{
    model::Ground,
    rules::{self, Prompt, QUESTIONS},
};

proptest! {
    #[test]
    fn whoever_meets_every_so_many_days_comes_to_every_question(start in 0_i64..40_000, every in 1_i64..=60) {
        prop_assume!(every % 17 != 0);
        let first = date(1970, 1, 1) + Span::new().days(start);
        let mut asked: Vec<usize> =
            (0..17).map(|turn| rules::question(first + Span::new().days(turn * every), 0)).collect();
        asked.sort_unstable();
        prop_assert_eq!(asked, (0..QUESTIONS).collect::<Vec<_>>());
    }

    #[test]
    fn another_one_goes_through_all_of_them_and_comes_back(start in -40_000_i64..40_000, asked in 0_usize..1000) {
        let day = date(1970, 1, 1) + Span::new().days(start);
        let mut all: Vec<usize> = (0..QUESTIONS).map(|more| rules::question(day, asked + more)).collect();
        prop_assert_eq!(all[0], rules::question(day, asked + QUESTIONS));
        all.sort_unstable();
        prop_assert_eq!(all, (0..QUESTIONS).collect::<Vec<_>>());
    }

    #[test]
    fn the_prompt_shows_after_eight_weeks_or_for_somebody_who_came_and_for_nothing_else(
        opened in prop::option::of(0_i64..200), talked in prop::option::of(0_i64..200),
        newcomer in prop::option::of(0_i64..200), came in prop::option::of(0_i64..200), now in 0_i64..400,
    ) {
        let day = |days: i64| date(2026, 1, 1) + Span::new().days(days);
        let ground = Ground { values_public: false, talked_on: talked.map(day), newcomer_on: newcomer.map(day) };
        let prompt = rules::prompt(ground, opened.map(day), came.map(day), day(now));
        let Some(opened) = opened else {
            prop_assert_eq!(prompt, None);
            return Ok(());
        };
        let somebody = newcomer.is_some_and(|on| came.is_none_or(|came| came < on));
        prop_assert_eq!(prompt == Some(Prompt::Newcomer), somebody);
        let long_ago = now - opened.max(talked.unwrap_or(opened)) >= 56;
        prop_assert_eq!(prompt == Some(Prompt::LongAgo), long_ago && !somebody);
        // Having talked, it is quiet for eight weeks.
        let after = Ground { talked_on: Some(day(now)), newcomer_on: None, ..ground };
        prop_assert_eq!(rules::prompt(after, Some(day(opened)), None, day(now + 55)).is_some(), false);
    }
}

#[test]
fn a_theme_is_one_short_line_that_names_nobody() {
    let names = ["Robin", "Siân J"];
    let key = |typed: &str, there| rules::theme(typed, &names, &[], there).map_err(|refusal| refusal.key);
    assert_eq!(key("  The stairs are   dark ", 0), Ok("The stairs are dark".to_owned()));
    for named in ["Robin was late", "what ROBIN’s chair is for", "sian said it"] {
        assert_eq!(key(named, 0), Err("agreements-name"), "{named}");
    }
    let ticked = |typed: &str, ticked: &[&str]| rules::theme(typed, &["Sky", "Robin"], ticked, 0);
    let refused = ticked("The SKY light drips on Robin", &[]).unwrap_err();
    assert_eq!(refused, foundation::Refusal::new("agreements-name").with("word", "SKY"));
    let refused = ticked("The SKY light drips on Robin", &["sky"]).unwrap_err();
    assert_eq!(refused, foundation::Refusal::new("agreements-name").with("word", "Robin"));
    assert!(ticked("The SKY light drips", &["Sky"]).is_ok());
    assert_eq!(rules::names_in("Sia\u{302}n’s chair", &["Siân"], &[]), ["sian"]);
    assert_eq!(rules::names_in("sky, Sky and sky", &["Sky", "Sky Jones"], &[]), ["sky"]);
    assert_eq!(key("", 0), Err("text-missing"));
    assert_eq!(key(&"a".repeat(161), 0), Err("text-too-long"));
    assert_eq!(key("Dark stairs", rules::MOST_THEMES), Err("agreements-themes-many"));
}

testing::on_each_engine! { house =>
    fn a_question_is_asked_and_what_was_said_is_kept_by_theme(app) {
        let mut three = Three::new(&app);
        let place = three.question();
        let page = three.robin.get(&place);
        page.is_well().shows("Nothing is written down").shows_not("Ask this").links_to(&format!("{place}?another=1"));
        let today = page.words_in("p.lead").unwrap();
        assert_ne!(three.robin.get(&format!("{place}?another=1")).words_in("p.lead").unwrap(), today);
        assert_eq!(three.robin.get(&format!("{place}?another=17")).words_in("p.lead").unwrap(), today);
        three.robin.get(&format!("{place}?another=x")).is_well();
        assert_eq!(three.mari.get(&format!("{place}/ask?another=0")).is_well().words_in("p.lead").unwrap(), today);
        three.mari.get(&format!("{}/ask", place.replace("/en/", "/cy/"))).is_well().shows("Caiff unrhyw un basio");

        three.mari.get(&place).shows("nobody’s name");
        let page = three.mari.post(&place, &[("theme", "Robin sits by the door")]);
        page.is(422).refuses("theme");
        assert_eq!(page.field("theme"), "Robin sits by the door");
        page.shows("Is ‘Robin’ a woman here? If not, tick the box and save it.");
        // A word that is a thing here, and a name as well.
        let page = three.mari.post(&place, &[("theme", "The sky light drips")]);
        page.is(422).refuses("theme").shows("Is ‘sky’ a woman here?").shows("It is not a name here: ‘sky’");
        assert_eq!(page.field("theme"), "The sky light drips");
        three.mari.post(&place, &[("theme", "The sky light drips"), ("no_name", "sky")]).is(303);
        let drips = three.mari.get(&place).links().into_iter().find(|link| link.ends_with("/line")).unwrap();
        let page = three.mari.get(&drips);
        page.is_well().shows("The sky light drips");
        assert_eq!((page.field("en"), page.field("cy")), (String::new(), String::new()));
        let page = three.mari.post(&drips, &[("en", ""), ("cy", "Rydyn ni’n trwsio golau sky")]);
        page.is(422).refuses("cy").shows("Is ‘sky’ a woman here?");
        three.mari.get(&place);
        three.mari.post(&drips.replace("/line", "/gone"), &[]).is(303);
        three.mari.get(&place);
        three.mari.post(&place, &[("theme", "canarytheme: the stairs are dark")]).goes_to(&format!("{place}?said=said-kept"));
        three.mari.post_again(&place, &[("theme", "canarytheme: the stairs are dark")]).is(303);
        let page = three.robin.get(&place);
        page.shows("canarytheme").shows("It goes on Tuesday 16 February 2027.").shows_not("Take it away");
        assert_eq!(page.count("main ul.list li span[dir=auto]"), 1);
        assert!(app.columns_with("canarytheme").is_empty(), "{:?}", app.columns_with("canarytheme"));
        // Who came later does not read it; a stranger is told nothing.
        let mut bet = app.joined("Bet");
        three.lets_in(&mut bet, "Bet");
        bet.get(&place).is_well().shows_not("canarytheme");
        three.robin.get(&place).shows("canarytheme");
        // Its day has come.
        app.clock.advance(84 * 86_400);
        app.run_duties();
        assert_eq!(app.app.database.read(|store| crate::store::themes(store, three.group, date(2026, 11, 24))).unwrap().len(), 0);
    }

    fn a_theme_becomes_a_line_of_the_draft_and_goes_from_the_list(app) {
        let mut three = Three::new(&app);
        let (place, draft) = (three.question(), three.path("/draft"));
        let notes = |three: &mut Three, words: &str| {
            three.mari.get(&place);
            three.mari.post(&place, &[("theme", words)]).is(303);
            three.mari.get(&place).links().into_iter().find(|link| link.ends_with("/line")).unwrap()
        };
        // There is no agreement yet: it begins.
        let line = notes(&mut three, "Jokes about being late");
        let page = three.mari.get(&line);
        page.is_well().shows("Jokes about being late");
        assert_eq!(page.field("en"), "");
        let page = three.mari.post(&line, &[("en", " "), ("cy", "")]);
        page.is(422).refuses("en");
        three.mari.post(&line, &[("en", "Being late is all right."), ("cy", "")]).goes_to(&format!("{draft}?said=said-kept"));
        three.mari.get(&draft).shows("Being late is all right.");
        three.robin.get(&place).shows_not("Jokes about");
        three.mari.get(&line).is_not_here();
        // Decided, the next theme begins the next version.
        three.decides();
        let line = notes(&mut three, "The light flickers");
        three.mari.get(&line.replace("/en/", "/cy/"));
        three.mari.get(&line);
        three.mari.post(&line, &[("en", "We sit where the light is steady."), ("cy", "")]).is(303);
        three.mari.get(&draft).shows("Being late is all right.").shows("steady");
        three.robin.get(&three.path("")).shows_not("steady").shows("A new version is being prepared");
        // One taken away is no line.
        let line = notes(&mut three, "The kettle is loud");
        three.mari.post(&line.replace("/line", "/gone"), &[]).goes_to(&format!("{place}?said=said-gone"));
        three.mari.get(&line).is_not_here();
    }

    fn the_card_asks_quietly_until_the_group_has_talked(app) {
        let mut three = Three::new(&app);
        let (place, card) = (three.question(), format!("/en/c/{}/card", three.group));
        let quiet = |page: testing::Page| {
            page.is_well().shows_not("some time since").shows_not("Talk together again");
        };
        quiet(three.robin.get(&card));
        three.opens(&app);
        app.meddle("UPDATE members SET joined_on = '2026-11-17'");
        three.robin.get(&card).shows("Talk together again");
        three.mari.get(&place).shows("A new woman has come");
        three.mari.post(&format!("{place}/talked"), &[]).goes_to(&format!("{place}?said=said-kept"));
        quiet(three.robin.get(&card));
        three.robin.get(&place).shows("You last talked about it on Tuesday 24 November.");
        three.robin.get(&place.replace("/en/", "/cy/")).shows("Buoch chi’n siarad am hyn ddiwethaf ddydd Mawrth 24 Tachwedd.");
        app.clock.advance(56 * 86_400);
        for (woman, name) in [(&mut three.robin, "Robin"), (&mut three.mari, "Mari")] {
            woman.get("/en/sign-in");
            woman.post("/en/sign-in", &[("name", name), ("passphrase", testing::PASSPHRASE)]);
        }
        three.robin.get(&card).shows("It is some time since");
    }

    fn what_she_wrote_down_goes_with_her(app) {
        let mut three = Three::new(&app);
        let place = three.question();
        let mut rhian = app.joined("Rhian");
        scenes::lets_in(&mut three.mari, three.group, &mut rhian, "Rhian", groups::Role::Facilitator);
        rhian.get(&place);
        rhian.post(&place, &[("theme", "The bell is loud")]).is(303);
        three.robin.get(&place).shows("The bell is loud");
        rhian.erases_everything(testing::PASSPHRASE);
        three.robin.get(&place).is_well().shows_not("The bell is loud");
        let left = app.app.database.read(|store| crate::store::themes(store, three.group, date(2026, 11, 24))).unwrap();
        assert!(left.is_empty());
    }
}
