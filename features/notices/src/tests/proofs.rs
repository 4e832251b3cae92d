//! A number or an address is shown to be hers before a machine writes there.

use diesel::{QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::{SignedDuration, Timestamp};
use post::Gateway;
use proptest::prelude::*;
use testing::Page;

use super::{
    house::{Ten, Woman, house, house_with_texts, leaks, with_defaults},
    telling::takes,
    texts::{answers, gateway, to},
};
use crate::rules::{self, PROOF_MINUTES, PROOF_TRIES, Proof};

const NUMBER: &str = "07700 900177";

/// Bet sets that texts go to a number, and does not show that it is hers.
fn asks(woman: &mut Woman, group: Id, way: &str, fields: &[(&str, &str)]) -> String {
    let path = format!("/en/c/{group}/reach/by/{way}");
    woman.browser.get(&path).is_well();
    let proof = format!("/en/c/{group}/reach/proof");
    woman.browser.post(&path, &with_defaults(fields)).goes_to(&format!("{proof}?said=said-kept"));
    proof
}

fn sends(woman: &mut Woman, proof: &str, fields: &[(&str, &str)]) -> Page {
    woman.browser.get(proof).is_well();
    woman.browser.post(&format!("{proof}/figures"), fields)
}

fn types(woman: &mut Woman, proof: &str, figures: &str) -> Page {
    woman.browser.get(proof).is_well();
    woman.browser.post(proof, &[("figures", figures)])
}

/// Another group, which Mari holds and she is in too.
fn second_group(ten: &mut Ten, name: &str) -> Id {
    let nowhere = Id::from_bytes([0; 16]);
    let new = groups::NewGroup {
        names: groups::Both { en: "Heron mornings".to_owned(), cy: "Boreau'r crëyr".to_owned() },
        name_used: "Mari".to_owned(),
        ..groups::NewGroup::default()
    };
    let other = ten.mari.does(nowhere, |visit| groups::create(visit, &web::Form::default(), new)).unwrap();
    let code = ten.mari.does(other, |visit| {
        let who = <groups::Facilitator as web::Admit>::admit(visit)?;
        Ok(groups::invite(visit, &who, groups::Role::Member, None)?.for_reading())
    });
    let said = name.to_owned();
    let joined = ten.woman(name).does(nowhere, move |visit| groups::join(visit, &code, &said));
    assert!(joined.is_ok());
    other
}

/// The last six figures of what came.
fn figures(came: &str) -> String {
    came.split(|letter: char| !letter.is_ascii_digit())
        .rfind(|part| part.len() == 6)
        .unwrap_or_else(|| panic!("{came}"))
        .to_owned()
}

testing::on_each_engine! { house_with_texts =>
    fn no_text_goes_by_itself_before_she_typed_in_what_came(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        let bet = ten.women.get_mut("Bet").unwrap();
        let proof = asks(bet, group, "text", &[("telephone", NUMBER), ("words", "Jam jars.")]);
        bet.browser.get(&format!("/en/c/{group}/reach")).shows("One step is left").shows("not typed in yet");
        let left = |woman: &mut Woman| {
            let cards = super::again::cards(woman, group, false);
            cards.iter().any(|card| card.heading == "One step is left")
        };
        assert!(left(bet));
        // Somebody does it by hand, and reads that nobody knows whose number it is.
        let board = ten.tells();
        assert!(sink.kept().unwrap().is_empty());
        ten.mari.browser.get(&board).shows("Bet");
        takes(&app, &mut ten, &board, "Bet").shows("it may be somebody else’s phone");
        let bet = ten.women.get_mut("Bet").unwrap();
        bet.browser.get(&proof).is_well().shows("Six figures come, and nothing else.").shows("07700 900177");
        sends(bet, &proof, &[]).is(303);
        let came = to(&sink, NUMBER).remove(0).text;
        let right = figures(&came);
        // No words of anybody's: it may be somebody else's telephone.
        assert_eq!(came, right);
        let wrong = if right == "111111" { "222222" } else { "111111" };
        types(bet, &proof, wrong).is(422).refuses("figures");
        types(bet, &proof, "12").is(422).refuses("figures");
        let spaced = format!("{} {}", &right[..3], &right[3..]);
        types(bet, &proof, &spaced).goes_to(&format!("/en/c/{group}?said=said-notices-proven"));
        bet.browser.get(&format!("/en/c/{group}/reach")).shows_not("One step is left");
        assert!(!left(bet));
        bet.browser.get(&proof).goes_to(&format!("/en/c/{group}"));
        bet.browser.get(&format!("{proof}/figures")).goes_to(&proof);
        // The same number is hers from now on, whatever else she changes; another is not.
        bet.sets(group, "text", &[("telephone", "+44 7700 900177"), ("holds", "look")]).goes_to(&format!("/en/c/{group}/reach?said=said-kept"));
        asks(bet, group, "text", &[("telephone", "07700 900178")]);
        for secret in [right.as_str(), "900177"] {
            assert_eq!(leaks(&app, secret), Vec::<String>::new());
        }
    }

    fn stop_from_there_ends_what_another_asked_for_and_leaves_hers(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        ten.woman("Carys").sets(group, "text", &[("telephone", NUMBER)]).is(303);
        ten.tells();
        app.run_duties();
        app.clock.advance(3600);
        ten.woman("Bet").sign_in();
        let bet = ten.women.get_mut("Bet").unwrap();
        let proof = asks(bet, group, "text", &[("telephone", NUMBER), ("words", "Call me")]);
        sends(bet, &proof, &[]).is(303);
        assert_eq!(to(&sink, NUMBER).len(), 2);
        // What she says of her own change is not lost through it, and a STOP ends what came last.
        answers(&app, NUMBER, "1");
        answers(&app, NUMBER, "STOP");
        bet.sign_in();
        sends(bet, &proof, &[]).is(303);
        bet.browser.get(&proof).shows("From this number came a text that nothing more may come").shows_not("Send the figures");
        // She who only says that it is her number starts nothing there.
        bet.browser.post(&format!("/en/c/{group}/reach/texts"), &[]).goes_to(&proof);
        bet.browser.get(&format!("/en/c/{group}/reach")).shows_not("Send me texts again").shows("One step is left");
        asks(bet, group, "text", &[("telephone", "07700 900178")]);
        asks(bet, group, "text", &[("telephone", NUMBER)]);
        sends(bet, &proof, &[]).is(303);
        bet.browser.get(&proof).shows("nothing more may come");
        assert_eq!(to(&sink, NUMBER).len(), 2);
        let carys = ten.women.get_mut("Carys").unwrap();
        carys.sign_in();
        carys.browser.get(&format!("/en/c/{group}/reach")).is_well().shows_not("asked for no more texts");
        // What ended already is not what the next STOP is about: hers ends now.
        answers(&app, NUMBER, "Please stop texting me");
        let carys = ten.women.get_mut("Carys").unwrap();
        carys.browser.get(&format!("/en/c/{group}/reach")).is_well().shows("asked for no more texts");
        answers(&app, NUMBER, "Start");
        let bet = ten.women.get_mut("Bet").unwrap();
        asks(bet, group, "text", &[("telephone", NUMBER)]);
        sends(bet, &proof, &[]).is(303);
        assert_eq!(to(&sink, NUMBER).len(), 3);
        assert_eq!(leaks(&app, "900177"), Vec::<String>::new());
    }

    fn figures_go_there_three_times_a_day_in_her_hours_or_when_she_says_that_she_can_look(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        let bet = ten.women.get_mut("Bet").unwrap();
        let hours = [("telephone", NUMBER), ("hours", "these"), ("every_from", "14"), ("every_until", "15")];
        let proof = asks(bet, group, "text", &hours);
        bet.browser.get(&proof).shows("outside the hours that you set: Every day 14:00–15:00");
        sends(bet, &proof, &[]).is(422).refuses("now");
        assert!(sink.kept().unwrap().is_empty());
        // A second tap sends nothing more.
        let now = [("now", "yes")];
        sends(bet, &proof, &now).is(303);
        bet.browser.post_again(&format!("{proof}/figures"), &now).is(303);
        assert_eq!(to(&sink, NUMBER).len(), 1);
        let chosen: i64 = app
            .app
            .database
            .read(|store| {
                use crate::proofs::contact_proofs::{outside_hours, table};
                Ok(table.select(outside_hours).first(store)?)
            })
            .unwrap();
        assert_eq!(chosen, 1, "her choice is kept before it goes");
        sends(bet, &proof, &now).is(303);
        sends(bet, &proof, &now).is(303);
        sends(bet, &proof, &now).is(422).shows("often enough for now");
        assert_eq!(to(&sink, NUMBER).len(), 3);
        // Whoever writes the same number into her plan has her own first one, and no more.
        let tess = ten.women.get_mut("Tess").unwrap();
        let hers = asks(tess, group, "text", &[("telephone", "+44 7700 900177")]);
        sends(tess, &hers, &[]).is(303);
        sends(tess, &hers, &[]).is(422).shows("often enough for now");
        let all = to(&sink, NUMBER);
        assert_eq!(all.len(), 4);
        // They are hers who asked for them, and the newest alone are good. Her passphrase is not asked for again.
        let (old, last, tesss) = (figures(&all[0].text), figures(&all[2].text), figures(&all[3].text));
        app.clock.advance(1500);
        let bet = ten.women.get_mut("Bet").unwrap();
        for other in [old, tesss].iter().filter(|other| **other != last) {
            types(bet, &proof, other).is(422).refuses("figures");
        }
        bet.browser.get(&proof).shows("…177").shows_not("07700 900177");
        // After half an hour they are good for nothing.
        app.clock.advance(300);
        types(bet, &proof, &last).is(422).shows("can't be used any more");
    }

    fn what_she_took_on_to_write_by_hand_stays_hers_and_nothing_goes_beside_it(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        let proof = asks(ten.women.get_mut("Bet").unwrap(), group, "text", &[("telephone", NUMBER)]);
        let tess = asks(ten.women.get_mut("Tess").unwrap(), group, "text", &[("telephone", "07700 900188")]);
        let board = ten.tells();
        takes(&app, &mut ten, &board, "Bet").is_well();
        for (name, proof, number) in [("Bet", &proof, NUMBER), ("Tess", &tess, "07700 900188")] {
            let her = ten.women.get_mut(name).unwrap();
            sends(her, proof, &[]).is(303);
            types(her, proof, &figures(&to(&sink, number)[0].text)).is(303);
        }
        app.run_duties();
        assert_eq!((to(&sink, NUMBER).len(), to(&sink, "07700 900188").len()), (1, 2));
        ten.mari.sign_in();
        let job = format!("{board}/job/{}", ten.line(&app, &board, "Bet"));
        ten.mari.browser.get(&job).is_well().shows("07700 900177").shows_not("Not typed in yet");
        // Nobody took hers on, so it went by itself: whoever still has that page open reads how it stands.
        let gone = format!("{board}/job/{}", ten.line(&app, &board, "Tess"));
        ten.mari.browser.get(&gone).goes_to(&format!("{board}?said=said-notices-no-job"));
    }

    fn stop_and_her_own_word_are_for_all_her_groups_and_no_stranger_is_rung(app) {
        use crate::model::Stop;
        let mut ten = Ten::new(&app);
        let _sink = gateway(&app, Gateway::Kannel);
        let (group, other) = (ten.group, second_group(&mut ten, "Bet"));
        let bet = ten.women.get_mut("Bet").unwrap();
        let shared = [("telephone", NUMBER), ("stop_word", "marmalade"), ("rings", "yes")];
        bet.sets(group, "text", &shared).is(303);
        // The same number is hers there too: no figures are asked for.
        let path = format!("/en/c/{other}/reach/by/text");
        bet.browser.get(&path).is_well();
        bet.browser.post(&path, &with_defaults(&[("telephone", NUMBER)])).goes_to(&format!("/en/c/{other}/reach?said=said-kept"));
        let stops = |group: Id| {
            let found = app.app.database.read(|store| crate::numbers::stopped(store, group)).unwrap();
            found.into_values().collect::<Vec<_>>()
        };
        answers(&app, NUMBER, "have we any marmalade left");
        assert_eq!((stops(group), stops(other)), (vec![Stop::HerWord], vec![Stop::HerWord]));
        // A number that nobody has shown to be hers is rung by nobody after STOP, whatever stands ticked.
        let tess = ten.women.get_mut("Tess").unwrap();
        asks(tess, group, "text", &[("telephone", "07700 900666"), ("rings", "yes"), ("otherwise", "door")]);
        answers(&app, "07700 900666", "STOP");
        let board = ten.tells();
        let tess = ten.handles["Tess"];
        let line = ten.told(&app, &board).into_iter().find(|line| line.handle == tess).unwrap();
        assert_eq!(line.way, crate::model::TellingWay::Door);
    }

    fn five_times_wrong_and_new_ones_are_needed(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        let bet = ten.women.get_mut("Bet").unwrap();
        let proof = asks(bet, group, "text", &[("telephone", NUMBER)]);
        bet.browser.get(&proof).is_well();
        bet.browser.post(&proof, &[("figures", "123456")]).is(422).shows("can't be used any more");
        sends(bet, &proof, &[]).is(303);
        let right = figures(&to(&sink, NUMBER)[0].text);
        let wrong = if right == "111111" { "222222" } else { "111111" };
        for _ in 0..4 {
            types(bet, &proof, wrong).is(422).refuses("figures");
        }
        types(bet, &proof, wrong).is(422).shows("can't be used any more");
        bet.browser.get(&proof).shows_not("Check the figures");
        bet.browser.post(&proof, &[("figures", right.as_str())]).is(422);
        bet.browser.get(&format!("/en/c/{group}/reach")).shows("One step is left");
    }

    fn where_the_gateway_is_away_it_is_said_and_what_she_set_is_kept(app) {
        let mut ten = Ten::new(&app);
        let sink = gateway(&app, Gateway::Kannel);
        let group = ten.group;
        let bet = ten.women.get_mut("Bet").unwrap();
        let proof = asks(bet, group, "text", &[("telephone", NUMBER)]);
        sink.turn_away(true);
        // What did not go is not counted.
        for _ in 0..5 {
            sends(bet, &proof, &[]).is(422).shows("Nothing could be sent just now").shows_not("Check the figures");
        }
        sink.turn_away(false);
        sends(bet, &proof, &[]).is(303);
        types(bet, &proof, &figures(&to(&sink, NUMBER)[0].text)).is(303);
        let plan = crate::plans::plan(&app.app, group, ten.handles["Bet"]).unwrap().unwrap();
        assert!(!plan.reach.unproven && plan.telephone == NUMBER.replace(' ', ""));
    }
}

testing::on_each_engine! { house =>
    fn no_email_goes_before_she_typed_in_what_came(app) {
        let mut ten = Ten::new(&app);
        let group = ten.group;
        let hers = |ten: &Ten, to: &str| -> Vec<String> {
            let kept = ten.sink.kept().unwrap();
            kept.into_iter().filter(|one| one.to.iter().any(|one| one.contains(to))).map(|one| one.text).collect()
        };
        let bet = ten.women.get_mut("Bet").unwrap();
        let proof = asks(bet, group, "mail", &[("email", "bet@post.example"), ("words", "Jam jars."), ("shared", "yes")]);
        let carys = ten.women.get_mut("Carys").unwrap();
        asks(carys, group, "mail", &[("email", "carys@post.example"), ("otherwise", "door")]);
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("times_changed", "0")];
        ten.mari.browser.get(&change).is_well();
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("it is not shown yet that the address is hers");
        ten.mari.browser.post(&format!("{change}/tell"), &fields).is(303);
        app.run_duties();
        assert!(hers(&ten, "bet@").is_empty() && hers(&ten, "carys@").is_empty());
        // In a shared inbox nothing stands beside the figures, and nobody's words in any.
        let bet = ten.women.get_mut("Bet").unwrap();
        sends(bet, &proof, &[]).is(303);
        let carys = ten.women.get_mut("Carys").unwrap();
        sends(carys, &proof, &[]).is(303);
        let (to_bet, to_carys) = (hers(&ten, "bet@"), hers(&ten, "carys@"));
        assert!(to_bet.len() == 1 && !to_bet[0].contains("Jam") && !to_bet[0].contains("Somebody"), "{to_bet:?}");
        assert!(to_carys.len() == 1 && to_carys[0].contains("Somebody asked for these six figures"), "{to_carys:?}");
        // What waits for her goes once it is shown.
        let bet = ten.women.get_mut("Bet").unwrap();
        types(bet, &proof, &figures(&to_bet[0])).is(303);
        app.run_duties();
        assert_eq!((hers(&ten, "bet@").len(), hers(&ten, "carys@").len()), (2, 1));
    }

    fn with_a_woman_who_has_no_account_it_is_typed_in_for_her(app) {
        let mut ten = Ten::new(&app);
        let of = format!("/en/c/{}/reach/of/{}", ten.group, ten.handles["Zola"]);
        let mari = &mut ten.mari;
        mari.browser.get(&format!("{of}/by/mail")).is_well();
        let fields = with_defaults(&[("email", "zola@post.example")]);
        mari.browser.post(&format!("{of}/by/mail"), &fields).goes_to(&format!("{of}/proof?said=said-kept"));
        mari.browser.get(&of).shows("One step is left");
        mari.browser.get(&format!("/en/c/{}/reach/of", ten.group)).shows("set, but for six figures");
        let look = with_defaults(&[("email", "zola@post.example"), ("holds", "look")]);
        mari.browser.get(&format!("{of}/by/mail")).is_well().shows("you need her beside you").shows_not("Look when it suits you");
        mari.browser.post(&format!("{of}/by/mail"), &look).is(422).refuses("holds");
        let proof = format!("{of}/proof");
        mari.browser.get(&proof).is_well().shows("Is this her email?").shows("Zola").shows("z…@post.example").shows_not("zola@");
        mari.browser.post(&format!("{proof}/figures"), &[]).is(303);
        let raw = ten.sink.kept().unwrap().remove(0).text;
        mari.browser.get(&proof).is_well();
        mari.browser.post(&proof, &[("figures", figures(&raw).as_str())]).is(303);
        mari.browser.get(&of).is_well().shows_not("One step is left");
        // Hers who has an account is typed in by herself alone.
        let bets = format!("/en/c/{}/reach/of/{}/proof", ten.group, ten.handles["Bet"]);
        ten.mari.browser.get(&bets).is_not_here();
    }
}

proptest! {
    #[test]
    fn figures_are_good_for_half_an_hour_and_five_tries(right in any::<bool>(), minutes in -10_i64..90, wrong in 0_i64..9) {
        let sent = Timestamp::from_second(1_800_000_000).unwrap();
        let now = sent.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        let is_good = minutes < PROOF_MINUTES && wrong < PROOF_TRIES;
        let found = rules::proof(right, sent, wrong, now);
        prop_assert_eq!(found == Proof::Hers, right && is_good);
        prop_assert_eq!(found == Proof::Wrong, !right && is_good && wrong + 1 < PROOF_TRIES);
    }

    #[test]
    fn six_figures_are_found_however_they_are_typed(number in 0_u32..1_000_000, at in 0_usize..7, between in " |-|\u{a0}|") {
        let figures = format!("{number:06}");
        let typed = format!(" {}{between}{} ", &figures[..at.min(6)], &figures[at.min(6)..]);
        prop_assert_eq!(rules::proof_typed(&typed), Some(figures));
    }

    #[test]
    fn an_inbox_is_one_however_it_is_spelt(name in "[a-z]{1,8}", tag in "[a-z0-9.]{0,6}", dot in 0_usize..8) {
        let at = dot.min(name.len());
        let spelt = format!("{}.{}+{tag}@Post.example", &name[..at].to_uppercase(), &name[at..]);
        prop_assert_eq!(rules::inbox(&spelt), format!("{name}@post.example"));
        prop_assert_eq!(rules::inbox(&rules::inbox(&spelt)), rules::inbox(&spelt));
    }

    #[test]
    fn nothing_typed_for_figures_ever_panics(typed in ".*") {
        let found = rules::proof_typed(&typed);
        prop_assert!(found.is_none_or(|found| found.len() == 6));
    }
}
