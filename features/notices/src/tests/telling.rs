use std::collections::BTreeSet;

use testing::TestApp;

use super::house::{CANARIES, Ten, house, leaks};
use crate::{sending, store};

fn message_ids(kept: &[post::sink::Kept]) -> Vec<String> {
    kept.iter().map(|one| one.text.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned()).collect()
}

/// A letter's own words, its soft line ends taken out.
fn body(one: &post::sink::Kept) -> String {
    one.text.split_once("\r\n\r\n").unwrap().1.replace("=\r\n", "")
}

/// Ticks a woman's line on the board.
pub(super) fn tick(app: &TestApp, ten: &mut Ten, board: &str, name: &str, tick: &str) {
    let line = ten.line(app, board, name).to_string();
    ten.mari.browser.get(board);
    let back = format!("{board}#line-{line}");
    ten.mari.browser.post(&format!("{board}/ticks"), &[("line", &line), ("tick", tick)]).goes_to(&back);
}

/// Puts a tick back.
pub(super) fn put_back(app: &TestApp, ten: &mut Ten, board: &str, name: &str) {
    let line = ten.line(app, board, name).to_string();
    ten.mari.browser.get(board);
    let back = format!("{board}#line-{line}");
    ten.mari.browser.post(&format!("{board}/ticks/removal"), &[("line", &line)]).goes_to(&back);
}

/// To Thursday at this hour in the evening, from the moment a test begins: Tuesday 10:40.
fn to_thursday(app: &TestApp, hour: i64, minute: i64) {
    let from = app.clock.now_here();
    let to = jiff::civil::date(2026, 11, 26).at(0, 0, 0, 0).to_zoned(from.time_zone().clone()).unwrap();
    let seconds = to.timestamp().as_second() - from.timestamp().as_second() + hour * 3600 + minute * 60;
    app.clock.advance(seconds);
}

/// Takes what is done by hand, and gives the page with what it needs.
pub(super) fn takes(app: &TestApp, ten: &mut Ten, board: &str, name: &str) -> testing::Page {
    let job = format!("{board}/job/{}", ten.line(app, board, name));
    ten.mari.sign_in();
    ten.mari.browser.get(&job).is_well().shows("It is noted for her");
    ten.mari.browser.post(&job, &[("do", "take")]).goes_to(&job);
    ten.mari.browser.get(&job)
}

pub(super) fn sent(ten: &Ten) -> usize {
    ten.sink.kept().unwrap().len()
}

fn job_of(app: &TestApp) -> database::Job {
    let now = app.clock.now();
    let claimed =
        app.app.database.write(move |store| database::claim_jobs(store, store::MAIL_JOB, now, 120, 1)).unwrap();
    claimed.into_iter().next().unwrap()
}

testing::on_each_engine! { house =>
    fn the_place_changes_and_ten_women_are_told_each_in_her_own_way(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        ten.mari.browser.get(&change).is_well().shows("Bronllwyn hall");
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &[("what", "place"), ("place", &cafe), ("door", "me")]);
        plan.is_well()
            .shows("1 knows: it is you")
            .shows("3 get an email now")
            .shows("3 are told by somebody, now")
            .shows("2 look here themselves")
            .shows("1 waits for her hours")
            .shows("1 can't be told in time")
            .shows("a letter would come too late")
            .shows("If we can't reach her safely: Have somebody at the old door")
            .shows("Everybody in the group: 11")
            .shows("Jam jars.")
            .shows("Mae cynlluniau wedi newid. Edrychwch pan fynnwch.")
            .shows("from Tuesday 24 November, 14:00")
            .shows_not("canary-bet")
            .shows_not("07700900321")
            .shows_not("07700 900321")
            .shows_not("Canary Lane");
        assert_eq!(sent(&ten), 0);

        let board = ten.tells();
        assert_eq!(ten.tally(&board), [1, 0, 2, 7, 1]);
        app.run_duties();
        assert_eq!(ten.tally(&board), [1, 0, 5, 4, 1]);
        assert_eq!(sent(&ten), 3);
        app.run_duties();
        assert_eq!(sent(&ten), 3);

        // Joan's hours begin at two.
        app.clock.advance(3 * 3600 + 20 * 60 - 1);
        app.run_duties();
        assert_eq!(sent(&ten), 3);
        app.clock.advance(1);
        app.run_duties();
        assert_eq!(ten.tally(&board), [1, 0, 6, 3, 1]);
        let kept = ten.sink.kept().unwrap();
        let to: BTreeSet<&str> = kept.iter().flat_map(|one| one.to.iter().map(String::as_str)).collect();
        assert_eq!(
            to.into_iter().collect::<Vec<_>>(),
            ["canary-bet@post.example", "canary-carys@post.example", "joan@post.example", "lowri@post.example"]
        );
        assert_eq!(message_ids(&kept).into_iter().collect::<BTreeSet<_>>().len(), 4);
        for one in &kept {
            for word in ["Swallow", "Iau", "Mari", "group", "circle", "women", "Rhian", "07700"] {
                let text = format!("{}{}", one.text.split_once("\r\n\r\n").unwrap().0, body(one));
                assert!(!text.contains(word), "{word} in {text}");
            }
            let said = body(one);
            match one.to[0].as_str() {
                "lowri@post.example" => assert_eq!(said.trim(), "Your canary library book is ready."),
                "canary-carys@post.example" => {
                    assert!(said.starts_with("Mae cynlluniau wedi newid.") && said.contains("Neges awtomatig"), "{said}");
                    assert!(!said.contains("Caffi") && one.text.contains("Content-Language: cy"), "{said}");
                }
                _ => assert!(
                    said.contains("Where: Library cafe")
                        && said.contains("Not at: Bronllwyn hall")
                        && said.contains("When: Thursday 26 November, 18:30")
                        && said.contains("Two steps up.")
                        && said.contains("Somebody will be at the old door.")
                        && said.contains("This is an automatic message."),
                    "{said}"
                ),
            }
        }

        // By hand: one tap takes it, and she sees who opened her number.
        takes(&app, &mut ten, &board, "Edith").shows("07700 900654").shows("the choir").shows("Leave no message").links_to("tel:07700900654");
        tick(&app, &mut ten, &board, "Edith", "heard");
        assert_eq!(ten.tally(&board), [2, 0, 6, 2, 1]);
        let group = ten.group;
        ten.woman("Edith").sign_in();
        ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach/looked")).shows("Mari").shows("To tell you of a change");

        let robin = takes(&app, &mut ten, &board, "Robin");
        robin.shows("They do not count as told").links_to("sms:07700900321?body=Jam%20jars.").shows_not("Library cafe");
        robin.shows_not("She knows");
        tick(&app, &mut ten, &board, "Robin", "heard");
        assert_eq!(ten.tally(&board), [2, 0, 6, 2, 1], "code words alone never count as told");
        tick(&app, &mut ten, &board, "Robin", "done");
        assert_eq!(ten.tally(&board), [2, 0, 7, 1, 1]);
        takes(&app, &mut ten, &board, "Zola").shows("Rhian from the shop");
        tick(&app, &mut ten, &board, "Zola", "no-answer");
        assert_eq!(ten.tally(&board), [2, 0, 7, 0, 2]);

        // Opening the page is not yet hearing; a tap is.
        let news = board.replace("/told/", "/news/");
        let home = ten.woman("Amina").does(group, move |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            crate::group_cards(visit, group, who.handle, false)
        });
        assert!(home[0].lines.iter().any(|line| line.contains("Library cafe")), "{home:?}");
        ten.woman("Amina").browser.get(&news).is_well().shows("Library cafe");
        assert_eq!(ten.tally(&board), [2, 0, 7, 0, 2]);
        ten.woman("Amina").browser.post_and_follow(&format!("{news}/seen"), &[]).shows("You have seen this");
        assert_eq!(ten.tally(&board), [3, 0, 6, 0, 2]);

        // Nobody is met two days before.
        tick(&app, &mut ten, &board, "Gwenno", "met");
        assert_eq!(ten.tally(&board), [3, 0, 6, 0, 2]);
        to_thursday(&app, 16, 31);
        ten.mari.sign_in();
        for name in ["Gwenno", "Robin"] {
            tick(&app, &mut ten, &board, name, "met");
        }
        assert_eq!(ten.tally(&board), [3, 2, 5, 0, 1]);

        for canary in CANARIES {
            assert_eq!(leaks(&app, canary), Vec::<String>::new(), "{canary}");
        }
    }

    fn nobody_answers_and_she_is_tried_again_and_a_mistake_is_put_back(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        app.run_duties();
        assert_eq!(ten.tally(&board), [1, 0, 5, 4, 1]);
        let page = takes(&app, &mut ten, &board, "Robin");
        page.shows("If we can't reach her safely: Have somebody at the old door");
        tick(&app, &mut ten, &board, "Robin", "no-answer");
        assert_eq!(ten.tally(&board), [1, 0, 5, 3, 2]);
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Robin"));
        ten.mari.browser.get(&board).links_to(&job).shows("If we can't reach her safely: Have somebody at the old door");
        ten.mari.browser.get(&job).links_to("sms:07700900321?body=Jam%20jars.").shows("not reached");
        tick(&app, &mut ten, &board, "Robin", "done");
        assert_eq!(ten.tally(&board), [1, 0, 6, 3, 1]);
        put_back(&app, &mut ten, &board, "Robin");
        assert_eq!(ten.tally(&board), [1, 0, 5, 3, 2]);
        put_back(&app, &mut ten, &board, "Robin");
        assert_eq!(ten.tally(&board), [1, 0, 5, 3, 2], "one step, and no further");

        // What she said herself nobody puts back.
        let (group, news) = (ten.group, board.replace("/told/", "/news/"));
        ten.woman("Amina").browser.get(&news);
        ten.woman("Amina").browser.post(&format!("{news}/seen"), &[]).is(303);
        put_back(&app, &mut ten, &board, "Amina");
        assert_eq!(ten.tally(&board), [2, 0, 4, 3, 2]);
        ten.woman("Amina").browser.post(&format!("{board}/ticks/removal"), &[("line", &group.to_string())]).is_not_here();

        // From two hours before until the end somebody can have been met; a mistake stays one tap away until the end.
        tick(&app, &mut ten, &board, "Edith", "heard");
        to_thursday(&app, 16, 29);
        app.run_duties();
        ten.mari.sign_in();
        tick(&app, &mut ten, &board, "Gwenno", "met");
        ten.mari.browser.get(&board).shows_not("Met at the door");
        app.clock.advance(60);
        ten.mari.browser.get(&board).shows("Met at the door");
        tick(&app, &mut ten, &board, "Gwenno", "met");
        assert_eq!(ten.tally(&board)[1], 1);
        put_back(&app, &mut ten, &board, "Gwenno");
        assert_eq!(ten.tally(&board)[1], 0);
        tick(&app, &mut ten, &board, "Gwenno", "met");
        to_thursday(&app, 20, 14);
        app.run_duties();
        put_back(&app, &mut ten, &board, "Gwenno");
        assert_eq!(ten.tally(&board)[1], 0);
        // Whoever waited when the time was over is not waiting when a tick of hers is put back.
        put_back(&app, &mut ten, &board, "Edith");
        assert_eq!(ten.tally(&board)[3], 0);
        tick(&app, &mut ten, &board, "Gwenno", "met");
        app.clock.advance(60);
        put_back(&app, &mut ten, &board, "Gwenno");
        assert_eq!(ten.tally(&board)[1], 1, "it is over");
        tick(&app, &mut ten, &board, "Robin", "met");
        assert_eq!(ten.tally(&board)[1], 1);
    }

    fn what_one_took_another_takes_over_and_stepping_down_frees_it(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let mut rhian = ten.second(&app, "Rhian");
        let board = ten.tells();
        let (group, news) = (ten.group, board.replace("/told/", "/news/"));
        takes(&app, &mut ten, &board, "Edith").shows("07700 900654");
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Edith"));
        let mari = ten.mari.handle(group).to_string();
        rhian.browser.get(&job).is_well().shows("Taken by: Mari").shows("Take this over").shows_not("900654");
        rhian.browser.post(&job, &[("do", "take"), ("seen", &mari)]).goes_to(&job);
        rhian.browser.get(&job).shows("07700 900654");
        ten.mari.browser.get(&job).shows("Taken by: Rhian").shows_not("900654");
        // Handing back what is not hers, and taking over from somebody who has it no more, change nothing.
        ten.mari.browser.post(&job, &[("do", "back")]);
        ten.mari.browser.get(&job);
        ten.mari.browser.post(&job, &[("do", "take"), ("seen", &mari)]);
        ten.mari.browser.get(&job).shows("Taken by: Rhian");
        ten.woman("Edith").browser.get(&format!("/en/c/{group}/reach/looked")).shows("Mari").shows("Rhian");

        rhian.browser.get(&board).shows("Standing there: Mari");
        rhian.browser.post(&format!("{news}/door"), &[("do", "take"), ("seen", &mari), ("to", "board")]).goes_to(&board);
        ten.mari.browser.get(&board).shows("Standing there: Rhian");
        // A woman of the group takes the door from nobody.
        let rhian_handle = ten.handles["Rhian"];
        ten.woman("Tess").browser.get(&news).shows("Standing there: Rhian").shows_not("Take this over");
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("do", "take"), ("seen", &rhian_handle.to_string())]);
        ten.mari.browser.get(&board).shows("Standing there: Rhian");

        let held = rhian.does(group, move |visit| crate::what_she_holds(visit, group, rhian_handle));
        assert_eq!(held, [
            "You have taken on 1 woman to tell by hand.",
            "You said you would stand at the old door: Thursday 26 November, 18:30",
        ]);
        let app_of = std::sync::Arc::clone(&app.app);
        app.app.database.write(move |store| crate::stepped_down(&app_of, store, group, rhian_handle)).unwrap();
        assert!(rhian.does(group, move |visit| crate::what_she_holds(visit, group, rhian_handle)).is_empty());
        ten.mari.browser.get(&board).shows("Nobody stands there yet").shows_not("Taken by");
        ten.mari.browser.get(&job).shows("It is noted for her").shows_not("Taken by");
    }

    fn no_path_of_a_telling_holds_a_womans_handle(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        takes(&app, &mut ten, &board, "Edith");
        tick(&app, &mut ten, &board, "Edith", "heard");
        let handle = ten.handles["Edith"].to_string();
        assert!(!ten.mari.browser.get(&board).html.contains(&handle));
        let kept = app.columns_with(handle.as_bytes());
        assert!(!kept.iter().any(|column| column.contains("forms_done")), "{kept:?}");
    }

    fn who_stands_at_the_old_door_is_asked_and_said_before_anything_goes(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let mut rhian = ten.second(&app, "Rhian");
        let holder = rhian.handle(ten.group).to_string();
        // No answer stands there from the start.
        let form = ten.mari.browser.get(&change);
        assert_eq!(form.field("door"), "", "{form}");
        let moves = [("what", "place"), ("place", cafe.as_str())];
        let refused = ten.mari.browser.post(&format!("{change}/plan"), &moves);
        refused.is(422).refuses("door").shows("Say who stands at the old door");
        ten.mari.browser.post(&format!("{change}/tell"), &moves).is(422).refuses("door");
        for (door, said) in [
            ("me", "At Bronllwyn hall, 18:20 to 19:00: you."),
            ("somebody", "At Bronllwyn hall, 18:20 to 19:00: somebody will be asked."),
            ("nobody", "At Bronllwyn hall, 18:20 to 19:00: nobody."),
        ] {
            ten.mari.browser.get(&change);
            let plan = ten.mari.browser.post(&format!("{change}/plan"), &[moves[0], moves[1], ("door", door)]);
            plan.is_well().shows(said);
        }
        // Where there is no old door it is not asked for.
        ten.mari.browser.get(&change);
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &[("what", "holder"), ("holding", &holder)]);
        plan.is_well().shows_not("At Bronllwyn hall");
    }

    fn a_time_that_is_over_is_nothing_to_move_to(app) {
        let mut ten = Ten::new(&app);
        let change = ten.change();
        ten.mari.browser.get(&change).is_well();
        let fields = [
            ("what", "time"),
            ("on-day", "20"),
            ("on-month", "11"),
            ("on-year", "2026"),
            ("starts", "18:30"),
            ("door", "nobody"),
        ];
        ten.mari.browser.post(&format!("{change}/plan"), &fields).refuses("on");
    }

    fn whoever_saw_how_a_woman_is_told_stands_in_her_list_once_a_day(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe, group) = (ten.change(), ten.cafe.to_string(), ten.group);
        ten.everybody_sets();
        let mut rhian = ten.second(&app, "Rhian");
        ten.mari.sets(group, "mail", &[("email", "mari@post.example")]).is(303);
        let looks = |ten: &Ten, name: &str| {
            let (found, holds) = crate::plans::looks(&app.app, group, ten.handles[name]).unwrap();
            assert!(holds, "{name}");
            found.iter().filter(|look| look.why != crate::model::Why::Wrote).count()
        };
        let shown = |woman: &mut super::house::Woman| {
            woman.browser.get(&change);
            let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me")];
            woman.browser.post(&format!("{change}/plan"), &fields)
        };
        assert_eq!(looks(&ten, "Edith"), 0);
        shown(&mut ten.mari).is_well().shows("Each of them can see that you saw hers").shows("her hours: At any time");
        shown(&mut ten.mari).is_well();
        // One line each: for those with an account, and for those without.
        for name in ["Edith", "Bet", "Amina", "Gwenno", "Zola"] {
            assert_eq!(looks(&ten, name), 1, "{name}");
        }
        let looked = format!("/en/c/{group}/reach/looked");
        let page = ten.woman("Edith").browser.get(&looked);
        page.is_well().shows("Mari").shows("She saw how you are told, to tell you of a change of plan.");
        ten.mari.browser.get(&looked).shows("Nobody has opened it");
        // Another who holds the group is another line; so is another day. Whoever rests is not shown, and gets none.
        rhian.browser.get(&change);
        ten.woman("Tess").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::rest(visit, &who)
        });
        shown(&mut rhian).is_well().shows("Is taking a rest");
        assert_eq!((looks(&ten, "Edith"), looks(&ten, "Tess")), (2, 1));
        app.clock.advance(86_400);
        ten.mari.sign_in();
        shown(&mut ten.mari).is_well();
        assert_eq!((looks(&ten, "Edith"), looks(&ten, "Tess")), (3, 1));
    }

    fn her_hours_stand_beside_what_is_done_by_hand(app) {
        let mut ten = Ten::new(&app);
        let (change, cafe, group) = (ten.change(), ten.cafe.to_string(), ten.group);
        let hours = [("telephone", "07700 900654"), ("hours", "these"), ("every_from", "10"), ("every_until", "15")];
        ten.woman("Edith").sets(group, "call", &hours).is(303);
        ten.woman("Bet").sets(group, "letter", &[("postal", "1 The Lane")]).is(303);
        ten.mari.browser.get(&change);
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me")];
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("A call · her hours: Every day 10:00–15:00");
        assert_eq!(plan.words().matches("her hours:").count(), 1, "a letter has none: {plan}");
    }

    fn a_note_in_one_language_warns_before_it_goes(app) {
        let mut ten = Ten::new(&app);
        let (change, group) = (ten.change(), ten.group);
        let plan = |ten: &mut Ten, en: &str, cy: &str| {
            ten.mari.browser.get(&change);
            let fields = [("what", "cancelled"), ("door", "nobody"), ("note_en", en), ("note_cy", cy)];
            ten.mari.browser.post(&format!("{change}/plan"), &fields)
        };
        plan(&mut ten, "Two steps up.", "").is_well().shows_not("English only");
        ten.woman("Carys").sets(group, "mail", &[("email", "carys@post.example"), ("language", "cy")]).is(303);
        plan(&mut ten, "Two steps up.", "").is_well().shows("stands in English only");
        plan(&mut ten, "Two steps up.", "Dwy ris i fyny.").shows_not("English only");
        plan(&mut ten, "", "").shows_not("English only");
        plan(&mut ten, "", "Dwy ris i fyny.").shows_not("Welsh only");
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]).is(303);
        plan(&mut ten, "", "Dwy ris i fyny.").shows("stands in Welsh only");
    }

    fn who_looks_herself_was_sent_nothing_and_an_email_on_its_way_is_no_ones_to_do(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        // Amina and Tess look themselves; three e-mails go now, Joan's waits for her hours; three are told by hand.
        assert_eq!(ten.parts(&board), [1, 0, 0, 2, 3, 4, 1]);
        let page = ten.mari.browser.get(&board);
        page.shows("2 look here themselves, not yet known if seen").shows("3 messages are on their way");
        page.shows("Looks here herself · not known if seen").shows_not("Looks here herself · sent");
        app.run_duties();
        assert_eq!(ten.parts(&board), [1, 0, 3, 2, 0, 4, 1]);
        // Where the mail server is away it waits, and reads so.
        ten.sink.turn_away(true);
        app.clock.advance(3 * 3600 + 20 * 60);
        ten.mari.sign_in();
        assert_eq!(ten.parts(&board), [1, 0, 3, 2, 1, 3, 1]);
        app.run_duties();
        assert_eq!(ten.parts(&board), [1, 0, 3, 2, 0, 4, 1]);
    }

    fn a_tick_moves_no_line_of_the_board(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        app.run_duties();
        let order = |ten: &mut Ten| -> Vec<String> {
            let page = ten.mari.browser.get(&board);
            let lines = page.html.split("<li id=\"line-").skip(1);
            lines.map(|line| line.split('"').next().unwrap().to_owned()).collect()
        };
        let before = order(&mut ten);
        assert_eq!(before.len(), 11);
        for (name, done) in [("Zola", "heard"), ("Edith", "no-answer"), ("Robin", "done"), ("Bet", "heard"), ("Lowri", "spoke")] {
            tick(&app, &mut ten, &board, name, done);
            assert_eq!(order(&mut ten), before, "{name}");
        }
        // By hand comes first: that is what waits for her.
        let by_hand: Vec<String> = ["Edith", "Robin", "Zola"].iter().map(|name| ten.line(&app, &board, name).to_string()).collect();
        assert_eq!(before[..3], by_hand);
        // What leads to one woman's line says whose it is.
        ten.mari.browser.get(&board).shows("Do this by hand Edith");
    }

    fn a_woman_to_whom_only_code_words_went_knows_once_somebody_spoke_with_her(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        let board = ten.tells();
        app.run_duties();
        let knows = ten.tally(&board)[0];
        // Lowri's e-mail held her code words alone: that never counts.
        tick(&app, &mut ten, &board, "Lowri", "heard");
        assert_eq!(ten.tally(&board)[0], knows);
        ten.mari.browser.get(&board).shows("We spoke, and now she knows Lowri").shows_not("We spoke, and now she knows Bet");
        tick(&app, &mut ten, &board, "Bet", "spoke");
        assert_eq!(ten.tally(&board)[0], knows, "where more went, the other button says it");
        tick(&app, &mut ten, &board, "Lowri", "spoke");
        assert_eq!(ten.tally(&board)[0], knows + 1);
        put_back(&app, &mut ten, &board, "Lowri");
        assert_eq!(ten.tally(&board)[0], knows);
    }

    fn one_who_holds_the_group_and_has_to_be_told_is_ticked_like_others(app) {
        let mut ten = Ten::new(&app);
        drop(ten.second(&app, "Rhian"));
        let board = ten.tells();
        let knows = ten.tally(&board)[0];
        ten.mari.browser.get(&board).shows("She knows Rhian");
        tick(&app, &mut ten, &board, "Rhian", "heard");
        assert_eq!(ten.tally(&board)[0], knows + 1);
    }

    fn a_letter_says_what_to_write_and_a_call_what_to_say(app) {
        let mut ten = Ten::at(&app, "2026-11-16T10:40:00Z", jiff::civil::date(2026, 11, 26));
        ten.everybody_sets();
        let board = ten.tells();
        takes(&app, &mut ten, &board, "Gwenno").shows("What to write").shows("first class stamp").shows_not("What to say");
        takes(&app, &mut ten, &board, "Edith").shows("What to say").shows_not("What to write");
    }

    fn two_changes_on_one_page_have_links_that_say_which(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let _ = ten.tells();
        let next = foundation::Id::random().unwrap();
        let meeting = ten.meeting;
        app.app.database.write(move |store| {
            let old = meetings::meeting(store, group, meeting)?.unwrap();
            let planned = meetings::rules::Planned {
                starts: old.starts.time(),
                ends: old.ends.time(),
                room: old.room.id,
                holding: old.holding,
                cost_pence: 0,
                cost_note: groups::Both::default(),
                link: String::new(),
                told: meetings::rules::Told::default(),
            };
            let new = meetings::rules::NewDates { days: vec![jiff::civil::date(2026, 12, 3)], rule: None, planned, shown: true };
            meetings::add(store, group, &[next], &new, "2026-11-20T10:00:00Z".parse().unwrap())
        }).unwrap();
        let links = |ten: &mut Ten| -> Vec<String> {
            let cards = ten.mari.does(group, move |visit| {
                let who = <groups::Member as web::Admit>::admit(visit)?;
                crate::group_cards(visit, group, who.handle, true)
            });
            cards.into_iter().flat_map(|card| card.links).map(|(_, label)| label).collect()
        };
        assert!(links(&mut ten).contains(&"Look at what has changed".to_owned()), "{:?}", links(&mut ten));
        ten.meeting = next;
        let change = ten.change();
        ten.mari.browser.get(&change);
        ten.mari.browser.post(&format!("{change}/tell"), &[("what", "cancelled"), ("door", "nobody")]).is(303);
        let all = links(&mut ten);
        let different: BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
        assert!(all.contains(&"Look at what has changed: Thursday 3 December, 18:30".to_owned()), "{all:?}");
    }

    fn an_email_is_on_its_way_until_it_is_handed_over(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]);
        let board = ten.tells();
        ten.mari.browser.get(&board).shows("Email · on its way");
        app.run_duties();
        ten.mari.browser.get(&board).shows("Email · sent, not known if seen").shows_not("on its way");
    }

    fn outside_her_hours_nothing_is_ready_to_send_unless_she_wants_it_so(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        // Tuesdays from two to three, and one of the two all the same.
        let hours = [("hours", "these"), ("tue_from", "14"), ("tue_until", "15"), ("telephone", "07700 900321"), ("words", "Jam jars.")];
        ten.woman("Robin").sets(group, "text", &hours).is(303);
        let anyway = [hours.as_slice(), &[("otherwise", "anyway")]].concat();
        ten.woman("Tess").sets(group, "text", &anyway).is(303);
        let board = ten.tells();
        for (name, at, ready) in [
            ("Robin", 0, false), ("Tess", 0, false), ("Robin", 4 * 3600, true), ("Tess", 0, true), ("Robin", 3600, false), ("Tess", 0, true),
        ] {
            app.clock.advance(at);
            ten.mari.sign_in();
            let job = format!("{board}/job/{}", ten.line(&app, &board, name));
            ten.mari.browser.get(&job);
            ten.mari.browser.post(&job, &[("do", "take")]);
            let page = ten.mari.browser.get(&job);
            assert_eq!(page.html.contains("sms:07700900321"), ready, "{name} {at} {page}");
            assert_eq!(page.words().contains("These are not her hours"), !ready);
        }
        // What goes then is her own words, where she has some.
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Tess"));
        ten.mari.browser.get(&job).shows("Outside her hours").shows("Jam jars.").shows_not("Plans have changed").shows_not("Library cafe");
    }

    fn a_kill_between_sending_and_noting_it_repeats_the_same_letter_once(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]);
        let board = ten.tells();
        let job = job_of(&app);
        let sending::Decision::Send(ready) = sending::decide(&app.app, &job).unwrap() else { panic!("it is due") };
        sending::Carrier::of(&app.app).hand_over(&ready).unwrap();
        // Killed here. While the lease runs, nobody else takes it up.
        app.run_duties();
        assert_eq!((sent(&ten), ten.tally(&board)[3]), (1, 1));
        app.clock.advance(121);
        app.run_duties();
        app.run_duties();
        let ids = message_ids(&ten.sink.kept().unwrap());
        assert_eq!(ids.len(), 2);
        assert_eq!(ids[0], ids[1]);
        assert_eq!(ten.tally(&board), [1, 0, 1, 0, 9]);
    }

    fn a_plan_that_is_changed_while_its_letter_is_handed_over_counts_from_then_on(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for name in ["Bet", "Carys", "Lowri", "Joan"] {
            ten.woman(name).sets(group, "mail", &[("email", &format!("{name}@post.example"))]).is(303);
        }
        let board = ten.tells();
        let now = app.clock.now();
        let jobs = app.app.database.write(move |store| database::claim_jobs(store, store::MAIL_JOB, now, 120, 9)).unwrap();
        let decided: Vec<_> = jobs
            .iter()
            .map(|job| match sending::decide(&app.app, job).unwrap() {
                sending::Decision::Send(ready) => (job, ready),
                _ => panic!("it is due"),
            })
            .collect();
        // All four are decided. Then one has another address, one looks here herself, one wants nothing; one leaves it.
        ten.woman("Bet").sets(group, "mail", &[("email", "other@post.example")]).is(303);
        ten.woman("Carys").sets(group, "app", &[]).is(303);
        ten.woman("Lowri").browser.get(&format!("/en/c/{group}/reach"));
        ten.woman("Lowri").browser.post(&format!("/en/c/{group}/reach/nothing"), &[]).is(303);
        let mut carrier = sending::Carrier::of(&app.app);
        for (job, ready) in &decided {
            carrier.hand_over(ready).unwrap();
            sending::note(&app.app, job, ready, true).unwrap();
        }
        // What was in the air went once. Nobody is noted as told by what she had taken back.
        assert_eq!((sent(&ten), ten.tally(&board)), (4, [1, 0, 2, 1, 7]));
        app.run_duties();
        app.clock.advance(600);
        app.run_duties();
        let to: Vec<String> = ten.sink.kept().unwrap().into_iter().skip(4).map(|letter| letter.to.concat()).collect();
        assert_eq!(to, ["other@post.example"], "where she is now, once");
        assert_eq!(ten.tally(&board), [1, 0, 3, 0, 7]);
    }

    fn while_the_mail_server_is_away_it_waits_and_shows(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]);
        ten.sink.turn_away(true);
        let board = ten.tells();
        app.run_duties();
        ten.mari.browser.get(&board).shows("tried once; the mail server is away, so it waits");
        app.clock.advance(59);
        app.run_duties();
        ten.mari.browser.get(&board).shows("tried once");
        app.clock.advance(1);
        app.run_duties();
        ten.mari.browser.get(&board).shows("tried 2 times");
        assert_eq!(ten.tally(&board), [1, 0, 0, 1, 9]);
        ten.sink.turn_away(false);
        app.clock.advance(179);
        app.run_duties();
        assert_eq!(sent(&ten), 0);
        app.clock.advance(1);
        app.run_duties();
        assert_eq!((sent(&ten), ten.tally(&board)), (1, [1, 0, 1, 0, 9]));
    }

    fn what_comes_too_late_is_not_reached_and_never_sent(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]);
        ten.woman("Edith").sets(group, "call", &[("telephone", "07700 900654")]);
        ten.sink.turn_away(true);
        let board = ten.tells();
        app.run_duties();
        app.clock.advance(2 * 86_400 + 8 * 3600);
        ten.sink.turn_away(false);
        app.run_duties();
        ten.mari.sign_in();
        assert_eq!((sent(&ten), ten.tally(&board)), (0, [1, 0, 0, 0, 10]));
    }

    fn whoever_rests_is_told_nothing_and_hears_when_she_is_back_what_still_lies_ahead(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for name in ["Bet", "Lowri", "Joan"] {
            ten.woman(name).sets(group, "mail", &[("email", &format!("{name}@post.example"))]).is(303);
        }
        let rests = |woman: &mut super::house::Woman, back: bool| {
            woman.sign_in();
            woman.does(group, move |visit| {
                let who = <groups::Member as web::Admit>::admit(visit)?;
                if back { groups::come_back(visit, &who) } else { groups::rest(visit, &who) }
            });
        };
        // One rests already, two while it is on its way to them.
        rests(ten.woman("Bet"), false);
        let board = ten.tells();
        assert_eq!(ten.tally(&board), [1, 0, 0, 2, 8]);
        rests(ten.woman("Lowri"), false);
        rests(ten.woman("Joan"), false);
        app.run_duties();
        assert_eq!((sent(&ten), ten.tally(&board)), (0, [1, 0, 0, 0, 10]));
        let page = ten.mari.browser.get(&board);
        assert_eq!(page.words().matches("Is taking a rest").count(), 3, "{page}");
        app.clock.advance(3600);
        for name in ["Bet", "Lowri"] {
            rests(ten.woman(name), true);
        }
        app.run_duties();
        app.run_duties();
        let to: std::collections::BTreeSet<String> = ten.sink.kept().unwrap().into_iter().map(|letter| letter.to.concat()).collect();
        assert_eq!((sent(&ten), to), (2, ["Bet@post.example", "Lowri@post.example"].map(str::to_owned).into()));
        // Twice back is once told; and what is over is told to nobody.
        rests(ten.woman("Bet"), false);
        rests(ten.woman("Bet"), true);
        app.clock.advance(3 * 86_400);
        rests(ten.woman("Joan"), true);
        app.run_duties();
        assert_eq!(sent(&ten), 2);
    }

    fn a_second_change_overtakes_the_first(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example")]);
        let first = ten.tells();
        let change = ten.change();
        ten.mari.browser.get(&change);
        let plan = [("what", "cancelled"), ("door", "nobody"), ("times_changed", "0")];
        ten.mari.browser.post(&format!("{change}/tell"), &plan).is(422).shows("Somebody else has changed this meeting");
        ten.mari.browser.get(&change);
        let told = ten.mari.browser.post(&format!("{change}/tell"), &[("what", "cancelled"), ("door", "nobody"), ("times_changed", "1")]);
        let second = told.is(303).location.clone().unwrap();
        app.run_duties();
        let kept = ten.sink.kept().unwrap();
        assert_eq!(kept.len(), 1);
        assert!(body(&kept[0]).contains("It is not on: Thursday 26 November, 18:30"), "{}", body(&kept[0]));
        ten.mari.browser.get(&first).shows("Things have changed again");
        assert_eq!(ten.tally(&first), [1, 0, 0, 0, 10]);
        assert_eq!(ten.tally(&second), [1, 0, 1, 0, 9]);
    }

    fn reminders_go_the_day_before_to_those_who_want_them_and_never_for_what_is_off(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        app.clock.advance(22 * 3600 + 10 * 60);
        app.run_duties();
        assert_eq!(sent(&ten), 0, "before nine in the morning");
        app.clock.advance(3600);
        app.run_duties();
        app.run_duties();
        let kept = ten.sink.kept().unwrap();
        assert_eq!(kept.iter().map(|one| one.to[0].as_str()).collect::<Vec<_>>(), ["canary-carys@post.example"]);
        assert!(body(&kept[0]).starts_with("Nodyn atgoffa."), "{}", body(&kept[0]));
    }

    fn a_cancelled_meeting_sends_no_reminder(app) {
        let mut ten = Ten::new(&app);
        let (group, change) = (ten.group, ten.change());
        ten.woman("Bet").sets(group, "mail", &[("email", "bet@post.example"), ("reminders", "yes")]);
        ten.mari.browser.get(&change);
        ten.mari.browser.post(&format!("{change}/tell"), &[("what", "cancelled"), ("door", "nobody")]).is(303);
        app.run_duties();
        assert_eq!(sent(&ten), 1);
        app.clock.advance(24 * 3600);
        app.run_duties();
        assert_eq!(sent(&ten), 1);
    }

    fn what_happened_is_kept_until_the_next_meeting(app) {
        let mut ten = Ten::new(&app);
        let (group, meeting) = (ten.group, ten.meeting);
        let board = ten.tells();
        app.clock.advance(3 * 86_400);
        app.run_duties();
        ten.mari.sign_in();
        ten.mari.browser.get(&board).is_well();
        let next = foundation::Id::random().unwrap();
        app.app.database.write(move |store| {
            let old = meetings::meeting(store, group, meeting)?.unwrap();
            let new = meetings::rules::NewDates {
                days: vec![jiff::civil::date(2026, 12, 3)],
                rule: None,
                planned: meetings::rules::Planned {
                    starts: old.starts.time(),
                    ends: old.ends.time(),
                    room: old.room.id,
                    holding: old.holding,
                    cost_pence: 0,
                    cost_note: groups::Both::default(),
                    link: String::new(),
                    told: meetings::rules::Told::default(),
                },
                shown: true,
            };
            meetings::add(store, group, &[next], &new, "2026-11-20T10:00:00Z".parse().unwrap())
        }).unwrap();
        app.clock.advance(6 * 86_400 + 9 * 3600);
        app.run_duties();
        ten.mari.sign_in();
        ten.mari.browser.get(&board).is_not_here();
        // Who was told, how, and by whom is gone; that it was done stays.
        let left = app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.notice_tellings."));
        assert_eq!(left.count(), 0);
        for handle in ten.handles.values() {
            let left = app.columns_with(handle.to_vec());
            assert!(!left.iter().any(|column| column.starts_with("main.notice")), "{left:?}");
        }
        let done: Vec<crate::model::NoticeState> = app.app.database.read(|store| store::notices_of(store, group)).unwrap().iter().map(|notice| notice.state).collect();
        assert_eq!(done, [crate::model::NoticeState::Done]);
        assert_eq!(app.columns_with("Two steps up.").iter().filter(|column| column.contains("notice")).count(), 0);
    }

    fn somebody_stands_at_the_old_door_and_may_hand_it_back(app) {
        let mut ten = Ten::new(&app);
        let board = ten.tells();
        let news = board.replace("/told/", "/news/");
        ten.mari.browser.get(&news);
        ten.mari.browser.post(&format!("{news}/door"), &[("do", "back")]).goes_to(&news);
        ten.woman("Tess").browser.get(&news).is_well().shows("Nobody stands there yet");
        ten.woman("Tess").browser.post(&format!("{news}/door"), &[("do", "take")]).goes_to(&news);
        ten.mari.browser.get(&board).shows("Standing there: Tess");
        ten.woman("Bet").browser.get(&news);
        ten.woman("Bet").browser.post(&format!("{news}/door"), &[("do", "take")]);
        ten.mari.browser.get(&board).shows("Standing there: Tess");
        // The board is for those who hold the group.
        ten.woman("Tess").browser.get(&board).is_not_here();
    }
}
