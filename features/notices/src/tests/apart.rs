//! A woman who keeps apart from one who holds the group: that one reads neither her words nor her number, as if she had set
//! nothing, as long as another holds the group too. She is told all the same.

use testing::{Engine, House, TestApp};
use web::Hooks;

use super::{herself::TESS, house::Ten};
use crate::rules::RUNG_AFTER_MINUTES;

fn house_with_safety(engine: Engine) -> TestApp {
    let app = House::new(
        crate::routes().and(safety::routes()).and(testing::doing()),
        vec![groups::words(), venues::words(), meetings::words(), safety::words(), crate::words()],
    )
    .hooks(Hooks { places_of: vec![groups::places_of], ..Hooks::default() })
    .duties(crate::duties())
    .settings(|settings| settings.can_mail = true)
    .open(engine);
    safety::make_secrets(&app.app).unwrap();
    app
}

testing::on_each_engine! { house_with_safety =>
    fn who_is_kept_apart_reads_no_words_and_no_number_where_another_holds_the_group(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let call = [("telephone", "07700 900654"), ("ask_for", "the choir"), ("words", "Jam jars.")];
        ten.woman("Edith").sets(group, "call", &call).is(303);
        let (edith, mari) = (ten.handles["Edith"], ten.mari.handle(group));
        let (quiet, of) = (format!("/en/c/{group}/quiet"), format!("/en/c/{group}/reach/of/{edith}"));
        ten.woman("Edith").browser.get(&quiet).is_well();
        ten.woman("Edith").browser.post(&quiet, &[("keep", &mari.to_string())]).is(303);
        // Mari alone holds the group: that Edith is told in time comes first.
        ten.mari.sign_in();
        ten.mari.browser.get(&of).is_well();
        let mut rhian = ten.second(&app, "Rhian");
        for one in [&mut ten.mari, &mut rhian] {
            one.sign_in();
        }
        ten.mari.browser.get(&of).is_not_here();
        ten.mari.browser.post(&of, &[("why", "she-asked"), ("words", "")]).is_not_here();
        let list = ten.mari.browser.get(&format!("/en/c/{group}/reach/of"));
        assert!(!list.is_well().links().iter().any(|link| link.contains(&edith.to_string())));
        rhian.browser.get(&of).is_well();
        // That the other rests opens nothing.
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used = 'Rhian'");
        ten.mari.browser.get(&of).is_not_here();
        ten.mari.browser.post(&of, &[("why", "she-asked"), ("words", "")]).is_not_here();
        app.meddle("UPDATE members SET state = 'here' WHERE name_used = 'Rhian'");
        // She stands in the plan and on the board, without her words; the other does what is to be done.
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("Edith").shows_not("Jam jars").shows_not("the choir");
        let looks = crate::plans::looks(&app.app, group, edith).unwrap().0;
        assert!(looks.iter().all(|look| look.by != mari), "nothing of hers was shown");
        let board = ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303).location.clone().unwrap();
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        let page = ten.mari.browser.get(&board);
        assert!(!page.is_well().links().contains(&job), "{page}");
        ten.mari.browser.get(&job).is_not_here();
        ten.mari.browser.post(&job, &[("do", "take")]).is_not_here();
        // She says nothing of what became of her either.
        page.shows_not("She knows Edith").shows_not("No answer Edith");
        let line = ten.line(&app, &board, "Edith").to_string();
        for (path, tick) in [("ticks", "no-answer"), ("ticks/removal", "")] {
            ten.mari.browser.get(&board);
            ten.mari.browser.post(&format!("{board}/{path}"), &[("line", &line), ("tick", tick)]).is_not_here();
        }
        assert!(rhian.browser.get(&board).links().contains(&job));
        // While the other rests, she who is there tells her: being told in time comes first.
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used = 'Rhian'");
        ten.mari.browser.get(&job).is_well();
        app.meddle("UPDATE members SET state = 'here' WHERE name_used = 'Rhian'");
        rhian.browser.get(&job).is_well();
        rhian.browser.post(&job, &[("do", "take")]).goes_to(&job);
        rhian.browser.get(&job).shows("07700 900654");
    }

    fn whom_another_rings_is_not_among_what_is_due_for_her(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Tess").sets(group, "app", &TESS).is(303);
        let mari = ten.mari.handle(group);
        let quiet = format!("/en/c/{group}/quiet");
        ten.woman("Tess").browser.get(&quiet).is_well();
        ten.woman("Tess").browser.post(&quiet, &[("keep", &mari.to_string())]).is(303);
        let mut rhian = ten.second(&app, "Rhian");
        ten.mari.sign_in();
        ten.tells();
        app.clock.advance(RUNG_AFTER_MINUTES * 60);
        app.run_duties();
        for (one, is_asked) in [(&mut ten.mari, false), (&mut rhian, true)] {
            one.sign_in();
            let me = one.handle(group);
            let cards = one.does(group, move |visit| crate::group_cards(visit, group, me, true));
            let said: Vec<&String> = cards.iter().flat_map(|card| &card.lines).collect();
            assert_eq!(said.iter().any(|line| line.ends_with("one asks for a call")), is_asked, "{said:?}");
        }
    }

    fn who_keeps_apart_since_stands_on_no_paper_of_hers(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900654"), ("ask_for", "the choir")]).is(303);
        drop(ten.second(&app, "Rhian"));
        let board = ten.tells();
        super::telling::takes(&app, &mut ten, &board, "Edith");
        let (sheets, mari) = (format!("{board}/sheets"), ten.mari.handle(group).to_string());
        ten.mari.browser.get(&sheets).is_well().shows("the choir");
        let quiet = format!("/en/c/{group}/quiet");
        ten.woman("Edith").browser.get(&quiet).is_well();
        ten.woman("Edith").browser.post(&quiet, &[("keep", &mari)]).is(303);
        ten.mari.browser.get(&sheets).is_well().shows_not("the choir").shows_not("Edith");
    }
}
