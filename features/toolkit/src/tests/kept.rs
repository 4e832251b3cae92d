//! What a woman keeps from the wheels: only when she presses keep, sealed to her, shared only when she sends it, erased when
//! she erases it.

use foundation::Id;
use groups::Role;
use scenes::{Called, begins, comes};
use testing::{Engine, House, PASSPHRASE, Page, TestApp, Visitor, on_each_engine};
use web::Hooks;

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes()
        .and(groups::routes())
        .and(promises::routes())
        .and(safety::routes())
        .and(conversation::routes())
        .and(crate::routes())
        .and(scenes::ways_in());
    let words = vec![
        accounts::words(),
        groups::words(),
        promises::words(),
        safety::words(),
        conversation::words(),
        crate::words(),
    ];
    House::new(routes, words)
        .hooks(Hooks {
            places_of: vec![groups::places_of],
            forget_member: vec![conversation::forget_member, safety::forget_member],
            forget_account: vec![crate::forget_account, safety::forget_account, groups::forget_account],
            keys_changed: vec![groups::keys_changed, conversation::keys_changed, crate::keys_changed],
            ..Hooks::default()
        })
        .open(engine)
}

const KEPT: &str = "/en/account/kept";

/// She picks a word, a need and a wish, and keeps the sentence.
fn keeps(she: &mut Visitor, wish: &str) -> Page {
    let picked = [("feeling", "3"), ("need", "1.1"), ("wish", wish)];
    she.get("/en/ideas/w/1");
    let page = she.post("/en/ideas/w/1", &picked);
    page.is_well().sends_to(KEPT);
    for (name, value) in picked {
        assert_eq!(page.field(name), value);
    }
    she.post(KEPT, &picked).goes_to("/en/account/kept?said=said-kept");
    she.follow()
}

fn wheel(levels: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    [&[("name-1", "canaryhills"), ("name-2", "Tea & <b>cake</b>")], levels].concat()
}

fn how_many(app: &TestApp) -> usize {
    app.every_byte().iter().filter(|(name, _)| name == "main.toolkit_kept.sealed").count()
}

on_each_engine! { house =>
    fn after_hiding_nothing_that_was_picked_is_shown_again(app) {
        let mut robin = app.joined("Robin");
        let picked = [("feeling", "3"), ("need", "1.1"), ("wish", "canary tea")];
        let form = robin.get("/en/ideas/w/1").attributes("main form input[name=form]", "value").remove(0);
        robin.post("/en/ideas/w/1", &picked).is_well().shows("canary tea");
        app.clock.advance(1);
        robin.post("/hide", &[("lang", "en")]).is(303);
        app.clock.advance(1);
        // Back, and 'send again': with the form's own token, and with none.
        let again = [&[("form", form.as_str())], picked.as_slice()].concat();
        robin.post_raw("/en/ideas/w/1", &again).shows_not("canary tea");
        robin.post_raw("/en/ideas/w/1", &picked).shows_not("canary tea");
        robin.post_raw("/en/ideas/t", &[("afraid", "yes")]).shows_not("safe");
        robin.get("/en/go-on").is(303);
        robin.post_raw("/en/ideas/w/1", &again).shows_not("canary tea");
        // Opened since: it answers.
        robin.get("/en/ideas/w/1");
        robin.post("/en/ideas/w/1", &picked).is_well().shows("canary tea");
    }

    fn what_she_keeps_is_hers_to_read_and_sealed_to_everybody_else(app) {
        let (mut robin, mut bet) = (app.joined("Robin"), app.joined("Bet"));
        robin.get(KEPT).shows("You have kept nothing here.");
        robin.get("/en/ideas/w").links_to(KEPT);
        keeps(&mut robin, "canarytea with you").shows("I feel afraid because I need rest.").shows("I would like canarytea with you");
        assert_eq!((app.columns_with("canarytea"), app.files_hold("canarytea")), (vec![], vec![]));
        bet.get(KEPT).is_well().shows("You have kept nothing here.");
        // It stays in the language it was said in.
        let welsh = robin.get("/cy/account/kept");
        welsh.shows("I feel afraid because I need rest.");
        assert_eq!(welsh.count(".words[lang=en]"), 1);
        app.visitor().get(KEPT).asks_to_sign_in();
    }

    fn nothing_is_kept_unless_she_presses_keep_and_signed_out_there_is_no_keep(app) {
        let mut robin = app.joined("Robin");
        robin.get("/en/ideas/w/1");
        robin.post("/en/ideas/w/1", &[("feeling", "3")]).is_well();
        robin.get("/en/ideas/w/3");
        robin.post("/en/ideas/w/3", &wheel(&[])).is_well().sends_to(KEPT);
        assert_eq!(how_many(&app), 0);
        let mut she = app.visitor();
        she.get("/en/ideas/w/1");
        let page = she.post("/en/ideas/w/1", &[("feeling", "3")]);
        assert!(!page.is_well().forms().iter().any(|form| form.contains("kept") || form.contains("begin")));
        she.get("/en/ideas/w/3");
        let page = she.post("/en/ideas/w/3", &wheel(&[]));
        assert!(!page.is_well().forms().iter().any(|form| form.contains("kept")));
        she.get("/en/ideas/w").links_not_to(KEPT);
        she.post(KEPT, &[("feeling", "3")]);
        assert_eq!(how_many(&app), 0);
    }

    fn a_sentence_about_what_she_learned_is_hers_alone(app) {
        let (mut robin, mut bet) = (app.joined("Robin"), app.joined("Bet"));
        let new = "/en/account/kept/new";
        robin.get("/en/ideas/l/1").is_well().links_to(new);
        app.visitor().get("/en/ideas/l/1").is_well().links_not_to(new);
        app.visitor().get(new).asks_to_sign_in();
        robin.get(new).is_well();
        robin.post(new, &[("words", "  ")]).refuses("words");
        robin.post(new, &[("words", "canary: a quiet room is not a cold one")]).goes_to("/en/account/kept?said=said-kept");
        // Folded until she opens it, and nothing offers to send it on.
        let page = robin.follow();
        page.shows("canary: a quiet room is not a cold one").shows("Words of your own");
        assert_eq!(page.count("details.card"), 1);
        assert!(!page.forms().iter().any(|form| form.contains("begin")));
        assert_eq!((app.columns_with("canary"), app.files_hold("canary")), (vec![], vec![]));
        bet.get(KEPT).is_well().shows_not("canary");
    }

    fn what_cannot_be_kept_comes_back_with_what_she_typed(app) {
        let mut robin = app.joined("Robin");
        robin.get("/en/ideas/w/1");
        let long = "quiet ".repeat(60);
        let page = robin.post("/en/ideas/w/1", &[("feeling", "3"), ("wish", &long)]);
        page.refuses("wish");
        assert_eq!(page.field("wish"), long);
        robin.get(KEPT);
        robin.post(KEPT, &[("feeling", "99"), ("wish", "rest")]).refuses("feeling");
        robin.get(KEPT);
        robin.post(KEPT, &[("what", "wheel"), ("level-1", "7")]).refuses("level-1");
        assert_eq!(how_many(&app), 0);
        // A second tap keeps it once.
        robin.get("/en/ideas/w/1");
        robin.post("/en/ideas/w/1", &[("feeling", "3")]);
        robin.post(KEPT, &[("feeling", "3")]).goes_to("/en/account/kept?said=said-kept");
        robin.post_again(KEPT, &[("feeling", "3")]).goes_to("/en/account/kept?said=said-kept");
        assert_eq!(how_many(&app), 1);
    }

    fn she_erases_one_thing_or_all_of_it_and_nobody_else_does(app) {
        let (mut robin, mut bet) = (app.joined("Robin"), app.joined("Bet"));
        for wish in ["first", "second", "third"] {
            app.clock.advance(60);
            keeps(&mut robin, wish);
        }
        let page = robin.get(KEPT);
        let (first, third) = (page.html.find("I would like first"), page.html.find("I would like third"));
        assert!(third < first && third.is_some(), "the newest comes first");
        let gone: Vec<String> = page.forms().into_iter().filter(|form| form.ends_with("/gone")).collect();
        assert_eq!(gone.len(), 4);
        bet.get("/en/account");
        bet.post(&gone[0], &[]).goes_to("/en/account/kept?said=said-toolkit-erased");
        bet.get("/en/account");
        bet.post("/en/account/kept/gone", &[]).goes_to("/en/account/kept?said=said-toolkit-erased");
        assert_eq!(how_many(&app), 3);
        robin.get(KEPT);
        robin.post_and_follow(&gone[0], &[]).shows("Erased.").shows("I would like first").shows_not("I would like third");
        robin.get(KEPT);
        robin.post_and_follow("/en/account/kept/gone", &[]).shows("You have kept nothing here.");
        assert_eq!(how_many(&app), 0);
    }

    fn there_is_an_end_to_how_much_is_kept(app) {
        let mut robin = app.joined("Robin");
        keeps(&mut robin, "room");
        let most = crate::kept::store::MOST;
        for _ in 1..most {
            let id = app.in_sql(Id::random().unwrap().as_bytes());
            app.meddle(&format!(
                "INSERT INTO toolkit_kept (account_id, id, sealed) SELECT account_id, {id}, sealed FROM toolkit_kept LIMIT 1"
            ));
        }
        robin.get("/en/ideas/w/1");
        robin.post("/en/ideas/w/1", &[("feeling", "3")]);
        robin.post(KEPT, &[("feeling", "3")]).is(409).shows("Erase one first.");
        assert_eq!(how_many(&app), most);
        // What was put there by another hand does not open, and can only be erased.
        let page = robin.get(KEPT);
        page.is_well().shows("I would like room").shows("Something kept here does not open.");
    }

    fn a_new_passphrase_takes_it_along_and_erasing_everything_takes_it_away(app) {
        let mut robin = app.joined("Robin");
        keeps(&mut robin, "canarytea");
        let before = app.every_byte();
        let sealed = |all: &[(String, Vec<u8>)]| all.iter().find(|(name, _)| name == "main.toolkit_kept.sealed").unwrap().1.clone();
        let passphrase = "saffron pebble orchard thimble canoe";
        robin.asks_for_a_new_passphrase(PASSPHRASE).is_well();
        let fields = [("choice", "own"), ("passphrase", passphrase), ("passphrase-again", passphrase), ("losing", "neither")];
        robin.post("/en/account/key", &fields).is(303);
        assert_ne!(sealed(&before), sealed(&app.every_byte()));
        robin.get(KEPT).is_well().shows("I would like canarytea");
        robin.erases_everything(passphrase).is_well();
        assert_eq!(how_many(&app), 0);
    }

    fn she_takes_it_to_the_facilitators_and_nothing_is_sent_before_she_sends_it(app) {
        let mut mari = app.joined("Mari");
        let group = begins(&mut mari, "Mari", Called::default());
        let mut robin = comes(&app, &mut mari, group, "Robin", Role::Member);
        let (begin, word) = (format!("/en/c/{group}/word/begin"), format!("/en/c/{group}/word"));
        keeps(&mut robin, "canarytea");
        robin.get("/en/ideas/w/1");
        let picked = robin.post("/en/ideas/w/1", &[("feeling", "3"), ("wish", "canarytea")]);
        picked.sends_to(&begin).shows("Thursday circle");
        let kept = robin.get(KEPT);
        kept.sends_to(&begin).shows("Thursday circle");
        let words = kept.attributes("input[name=words]", "value").remove(0);
        assert_eq!(words, "I feel afraid because I need rest.\nI would like canarytea");
        let page = robin.post(&begin, &[("words", &words)]);
        page.is_well().sends_to(&word);
        assert_eq!(page.field("words").trim(), words);
        mari.get(&word).shows("Nobody has written privately.");
        robin.post_and_follow(&word, &[("words", &words)]).shows("canarytea");
        mari.get(&word).shows("Robin");
        assert_eq!(app.columns_with("canarytea"), Vec::<String>::new());
        // Whoever holds the group has nobody there to take it to; a stranger finds no such page.
        keeps(&mut mari, "rest");
        let own = mari.get(KEPT);
        assert!(!own.is_well().forms().contains(&begin));
        mari.post(&begin, &[("words", "rest")]).is_not_here();
        let mut bet = app.joined("Bet");
        bet.get("/en/account");
        bet.post(&begin, &[("words", "rest")]).is_not_here();
    }

    fn a_wheel_of_her_own_is_shown_as_a_picture_and_a_list_and_never_added_up(app) {
        let mut she = app.visitor();
        for (language, first) in [("en", "Body"), ("cy", "Corff")] {
            let place = format!("/{language}/ideas/w/3");
            let ask = she.get(&place);
            assert_eq!((ask.field("name-1").as_str(), ask.field("name-7").as_str(), ask.count("select")), (first, "", 8));
            let page = she.post(&place, &wheel(&[("level-1", "4"), ("level-3", "1")]));
            page.is_well().shows("canaryhills").shows("Tea & <b>cake</b>");
            assert_eq!((page.count("svg path"), page.count("svg polygon"), page.count("tbody tr")), (8, 2, 8));
            assert_eq!(page.words_in("tbody tr td").unwrap(), "4");
            // To be changed it comes back as it was.
            let again = she.post(&place, &[wheel(&[("level-1", "4")]), vec![("do", "change")]].concat());
            assert_eq!((again.is_well().field("name-2").as_str(), again.field("level-1").as_str()), ("Tea & <b>cake</b>", "4"));
            let page = she.post(&place, &[("name-1", "a name that is much too long to read"), ("level-2", "9")]);
            page.refuses("name-1").refuses("level-2");
            assert_eq!(page.field("name-1"), "a name that is much too long to read");
        }
        assert!(app.columns_with("canaryhills").is_empty());
    }

    fn a_wheel_of_her_own_is_kept_when_she_keeps_it(app) {
        let mut robin = app.joined("Robin");
        robin.get("/en/ideas/w/3");
        robin.post("/en/ideas/w/3", &wheel(&[("level-1", "4")])).is_well();
        let fields = [wheel(&[("level-1", "4")]), vec![("what", "wheel")]].concat();
        let page = { robin.post(KEPT, &fields).goes_to("/en/account/kept?said=said-kept"); robin.follow() };
        page.shows("canaryhills");
        assert_eq!((page.count("tbody tr"), page.count("input[name=name-2]")), (8, 1));
        assert_eq!(page.attributes("input[name=level-1]", "value"), ["4"]);
        assert!(app.columns_with("canaryhills").is_empty());
    }
}
