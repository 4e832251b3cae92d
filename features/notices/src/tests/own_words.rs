//! A woman who is called like a word of a place keeps nobody from being told.

use foundation::Id;
use testing::{Page, TestApp};

use super::house::{Ten, house};

/// The ticks of a page, in their order.
fn ticks(page: &Page) -> Vec<String> {
    page.attributes("input[type=checkbox][name=own_word]", "value")
}

fn called(app: &TestApp, name: &str, other: &str) {
    app.meddle(&format!("UPDATE members SET name_used = '{other}' WHERE name_used = '{name}'"));
}

fn notices(app: &TestApp, group: Id) -> usize {
    app.app.database.read(|store| crate::store::notices_of(store, group)).unwrap().len()
}

testing::on_each_engine! { house =>
    fn whoever_holds_the_group_says_that_it_is_the_places_own_word(app) {
        let mut ten = Ten::new(&app);
        let (group, change, cafe) = (ten.group, ten.change(), ten.cafe.to_string());
        called(&app, "Bet", "Hall");
        called(&app, "Tess", "Llyfrgell");
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", "Two steps up."), ("note_cy", "")];
        let told = [&fields[..], &[("times_changed", "0")]].concat();
        ten.mari.browser.get(&change).is_well();
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("Tell everyone now").shows("no woman’s name here: ‘hall’ in ‘Bronllwyn hall’");
        plan.shows("‘Llyfrgell’ in ‘Caffi'r Llyfrgell’").sends_to(&format!("{change}/tell"));
        let found = ticks(&plan);
        assert_eq!((found.len(), plan.field("own_word")), (2, String::new()), "nothing is ticked for her");
        // Without a tick, or with one of two, nobody is told and nothing is lost.
        for some in [&[][..], &[("own_word", found[0].as_str())], &[("own_word", "hall"), ("own_word", cafe.as_str())]] {
            ten.mari.browser.get(&change).is_well();
            let page = ten.mari.browser.post(&format!("{change}/tell"), &[&told[..], some].concat());
            page.is(422).refuses("own_word").shows("Nobody has been told yet.").shows("Two steps up.");
            assert_eq!((ticks(&page), page.field("times_changed")), (found.clone(), "0".to_owned()));
            assert_eq!(page.count("input[type=checkbox][name=own_word][checked]"), some.iter().filter(|(_, tick)| found.iter().any(|one| one == tick)).count());
            assert_eq!(page.count("form[action$='/tell'] input[type=hidden][name=own_word]"), 0, "a tick can be taken away");
            assert_eq!(notices(&app, group), 0);
        }
        // Looking at the form once more keeps what she ticked, and the plan then shows it.
        ten.mari.browser.get(&change).is_well();
        let again = ten.mari.browser.post(&change, &[&fields[..], &[("own_word", found[1].as_str())]].concat());
        assert_eq!(again.field("own_word"), found[1]);
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &[&fields[..], &[("own_word", again.field("own_word").as_str())]].concat());
        assert_eq!(plan.words_in("form[action$='/tell'] fieldset").unwrap().matches("place’s own word").count(), 4);
        assert_eq!(plan.attributes("input[type=checkbox][name=own_word][checked]", "value"), [found[1].clone()]);
        // The page in Welsh asks the same.
        ten.mari.browser.get(&change).is_well();
        let welsh = ten.mari.browser.post(&format!("{change}/tell").replace("/en/", "/cy/"), &told);
        welsh.is(422).refuses("own_word").shows("Gair y lle ei hun yw hwn, nid enw menyw yma: ‘hall’. Y lle: ‘Bronllwyn hall’");
        assert_eq!(ticks(&welsh), found);
        // With both it goes.
        let all = [&told[..], &[("own_word", found[0].as_str()), ("own_word", found[1].as_str())]].concat();
        ten.mari.browser.get(&change).is_well();
        ten.mari.browser.post(&format!("{change}/tell"), &all).is(303);
        assert_eq!(notices(&app, group), 1);
        // It held for that once: the next change asks anew.
        ten.mari.browser.get(&change).is_well();
        let next = [("what", "access"), ("note_en", "The lift is out."), ("note_cy", ""), ("times_changed", "1")];
        ten.mari.browser.post(&format!("{change}/tell"), &next).is(422).refuses("own_word");
        assert_eq!(notices(&app, group), 1);
    }

    fn a_tick_is_for_that_word_of_that_place_and_never_for_the_group(app) {
        let mut ten = Ten::new(&app);
        let (group, change, cafe, hall) = (ten.group, ten.change(), ten.cafe.to_string(), ten.hall.to_string());
        called(&app, "Bet", "Hall");
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", ""), ("note_cy", ""), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        let first = ticks(&ten.mari.browser.post(&format!("{change}/plan"), &fields));
        assert_eq!(first.len(), 1);
        let with_it = [&fields[..], &[("own_word", first[0].as_str())]].concat();
        // The same word of another place, and another word of this one, are asked about by themselves.
        app.meddle("UPDATE venues SET members_en = 'Library hall, ask Robin' WHERE members_en = 'Library cafe'");
        ten.mari.browser.get(&change).is_well();
        let page = ten.mari.browser.post(&format!("{change}/tell"), &with_it);
        page.is(422).refuses("own_word").shows("‘Robin’ in ‘Library hall, ask Robin’");
        assert_eq!(ticks(&page).len(), 3);
        // The group's name and what it is for: no tick helps.
        for words in ["Swallow evenings hall", "Women only, the hall"] {
            app.meddle(&format!("UPDATE venues SET members_en = '{words}' WHERE members_cy = 'Caffi''r Llyfrgell'"));
            ten.mari.browser.get(&change).is_well();
            let plan = ten.mari.browser.post(&format!("{change}/plan"), &with_it);
            plan.is_well().shows("Nobody can be told yet.").shows_not("Tell everyone now").shows_not("place’s own word");
            ten.mari.browser.get(&change).is_well();
            let page = ten.mari.browser.post(&format!("{change}/tell"), &[&with_it[..], &[("own_word", hall.as_str())]].concat());
            page.is(422).refuses("what").shows("Nobody can be told yet.");
            assert!(page.field("own_word").contains(&first[0]), "what she ticked stays");
        }
        assert_eq!(notices(&app, group), 0);
    }

    fn what_she_ticked_waits_for_her_behind_her_passphrase(app) {
        let mut ten = Ten::new(&app);
        let (group, change, cafe) = (ten.group, ten.change(), ten.cafe.to_string());
        called(&app, "Bet", "Hall");
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", ""), ("note_cy", ""), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        let tick = ticks(&ten.mari.browser.post(&format!("{change}/plan"), &fields)).remove(0);
        app.clock.advance(6 * 60);
        let with_it = [&fields[..], &[("own_word", tick.as_str())]].concat();
        ten.mari.browser.post(&format!("{change}/tell"), &with_it).is(303);
        assert_eq!(notices(&app, group), 0);
        ten.mari.sign_in();
        let kept = ten.mari.browser.get(&format!("{change}/plan"));
        kept.is_well().shows("asked for your passphrase before this went");
        assert_eq!(kept.attributes("input[name=own_word][checked]", "value"), vec![tick.clone()], "ticked still");
        // Each choice is carried, in the form that tells and in the one that goes back.
        for (name, value) in fields {
            assert!(kept.attributes(&format!("input[type=hidden][name={name}]"), "value").contains(&value.to_owned()), "{name}");
        }
        ten.mari.browser.post(&format!("{change}/tell"), &with_it).is(303);
        assert_eq!(notices(&app, group), 1);
    }
}
