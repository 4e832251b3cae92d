//! Changing plans by text with a code: nothing goes out before its numbers came back, and a number proves nothing.

use foundation::{Id, Language};
use jiff::{Timestamp, civil::date};
use post::{Gateway, text_sink::TextSink};
use proptest::prelude::*;
use testing::{Page, TestApp};

use super::{
    house::{Ten, house_with_texts},
    texts::{BET, answers, gateway, to},
};
use crate::rules::{self, Begun, Choice, Does, Says};

/// Any telephone that is to hand.
const SHOP: &str = "07700 900444";

fn code(page: &Page) -> String {
    page.is_well();
    page.words_in("main .words strong").unwrap()
}

fn makes_a_code(ten: &mut Ten) -> String {
    let path = format!("/en/c/{}/reach/weather", ten.group);
    ten.mari.sign_in();
    ten.mari.browser.get(&path).is_well().shows("Change plans by text").shows("Our number: +447700900000");
    code(&ten.mari.browser.post(&path, &[]))
}

/// Wednesday morning in the snow; the meeting is tomorrow at 18:30. Bet gets texts, Carys looks herself.
fn snowed_in(app: &TestApp) -> (Ten, TextSink) {
    let mut ten = Ten::at(app, "2026-11-25T07:40:00Z", date(2026, 11, 26));
    let sink = gateway(app, Gateway::Kannel);
    let group = ten.group;
    ten.woman("Bet").sets(group, "text", &[("telephone", BET)]).is(303);
    ten.woman("Carys").sets(group, "app", &[]).is(303);
    (ten, sink)
}

fn last_to(sink: &TextSink, number: &str) -> String {
    to(sink, number).pop().map(|one| one.text).unwrap_or_default()
}

fn boards(app: &TestApp, ten: &Ten) -> Vec<String> {
    let group = ten.group;
    let notices = app.app.database.read(|store| crate::store::notices_of(store, group)).unwrap();
    notices.iter().map(|notice| format!("/en/c/{group}/told/{}", notice.id)).collect()
}

fn meeting(app: &TestApp, ten: &Ten) -> meetings::Meeting {
    let (group, id) = (ten.group, ten.meeting);
    app.app.database.read(|store| meetings::meeting(store, group, id)).unwrap().unwrap()
}

/// A line to meet on.
fn gets_a_line(app: &TestApp, group: Id) -> Id {
    let id = Id::random().unwrap();
    app.app
        .database
        .write(move |store| {
            use diesel::{RunQueryDsl as _, sql_types::Binary};
            diesel::sql_query(
                "INSERT INTO venues (group_id, id, kind, public_en, public_cy, members_en, members_cy, area_en, area_cy, \
                 address, last_bus, last_bus_saturday, last_bus_sunday, link, link_minutes, in_use, size, outside) \
                 VALUES ($1, $2, 'phone', '', '', 'The usual number', 'Y rhif arferol', '', '', '', '', '', '', '', 0, 1, '', '')",
            )
            .bind::<Binary, _>(group.to_vec())
            .bind::<Binary, _>(id.to_vec())
            .execute(store)?;
            Ok(())
        })
        .unwrap();
    id
}

testing::on_each_engine! { house_with_texts =>
    fn snow_is_asked_about_planned_with_its_numbers_and_only_then_told(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
        answers(&app, SHOP, &format!("Snow {code}"));
        answers(&app, SHOP, &format!("Snow {code}"));
        let asked = to(&sink, SHOP);
        assert_eq!(asked.len(), 1, "what comes twice is answered once");
        assert_eq!(asked[0].text, "Thursday 26 November, 18:30\nReply 1 cancel, 3 an hour later, with your code after it. There is no phone line for 2.");
        // Whoever else holds the group reads that it began; a member does not.
        let mut siwan = ten.second(&app, "Siwan");
        let (group, handle) = (ten.group, ten.handles["Siwan"]);
        let cards = move |visit: &mut web::Visit| {
            let cards = crate::group_cards(visit, group, handle, true)?;
            Ok(cards.into_iter().flat_map(|card| card.lines).collect::<Vec<_>>())
        };
        assert!(siwan.does(group, cards).contains(&"Mari: wants to change the next meeting. Nothing is sent yet.".to_owned()));
        app.clock.advance(90);
        answers(&app, SHOP, &format!("1 {code}"));
        let planned = last_to(&sink, SHOP);
        for line in ["Cancel: Thursday 26 November, 18:30", "Now: 1", "Look themselves: 1", "You: 1", "Sent nothing: 9", "Together: 12", "GO and your code"] {
            assert!(planned.contains(line), "{line} in {planned}");
        }
        app.run_duties();
        assert!(boards(&app, &ten).is_empty() && to(&sink, BET).is_empty(), "nothing goes before GO");
        assert_eq!(meeting(&app, &ten).state, meetings::MeetingState::On);
        answers(&app, SHOP, &format!("GO {code}"));
        answers(&app, SHOP, &format!("GO {code}"));
        assert!(last_to(&sink, SHOP).starts_with("It goes out now."));
        assert_eq!(to(&sink, SHOP).len(), 3);
        app.run_duties();
        let [board] = &boards(&app, &ten)[..] else { panic!() };
        assert!(last_to(&sink, BET).starts_with("It is not on: Thursday 26 November, 18:30"), "{}", last_to(&sink, BET));
        assert_eq!(to(&sink, BET).len(), 1);
        assert_eq!(meeting(&app, &ten).state, meetings::MeetingState::Cancelled);
        siwan.sign_in();
        siwan.browser.get(board).is_well().shows("Changed by text, with her code: Mari").shows("Nobody stands there yet");
        for one in to(&sink, SHOP) {
            for word in ["Swallow", "Mari", "group", "circle", "women", "Yarrow", "hall"] {
                assert!(!one.text.contains(word), "{word} in {}", one.text);
            }
        }
        for canary in [code.as_str(), "900444"] {
            assert_eq!(super::house::leaks(&app, canary), Vec::<String>::new(), "{canary}");
        }
    }

    fn in_welsh_by_phone_and_an_hour_later(app) {
        let (mut ten, sink) = snowed_in(&app);
        let line = gets_a_line(&app, ten.group);
        let code = makes_a_code(&mut ten);
        answers(&app, SHOP, &format!("EIRA {code}"));
        assert!(last_to(&sink, SHOP).ends_with("Atebwch 1 canslo, 2 galwad, 3 awr yn hwyrach, a'ch cod wedyn."), "{}", last_to(&sink, SHOP));
        answers(&app, SHOP, &format!("3 {code}"));
        assert!(last_to(&sink, SHOP).contains("Awr yn hwyrach na: Nos Iau 26 Tachwedd, 18:30"), "{}", last_to(&sink, SHOP));
        // She thinks better of it.
        answers(&app, SHOP, &format!("2 {code}"));
        assert!(last_to(&sink, SHOP).contains("Galwad yn lle cwrdd"), "{}", last_to(&sink, SHOP));
        answers(&app, SHOP, &format!("ewch {code}"));
        assert_eq!(meeting(&app, &ten).room.id, line);
        app.run_duties();
        assert!(last_to(&sink, BET).contains("Where: The usual number"), "{}", last_to(&sink, BET));
        // And once more, an hour later.
        app.clock.advance(120);
        answers(&app, SHOP, &format!("ill {code}"));
        assert!(last_to(&sink, SHOP).contains("There is no phone line for 2."), "it is by phone already");
        answers(&app, SHOP, &format!("3 {code}"));
        answers(&app, SHOP, &format!("GO {code}"));
        assert_eq!(meeting(&app, &ten).starts, date(2026, 11, 26).at(19, 30, 0, 0));
    }

    fn a_wrong_code_is_answered_with_nothing_and_soon_not_even_looked_at(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        let wrong = |nth: usize| format!("{:06}", (code.parse::<usize>().unwrap() + nth + 1) % 1_000_000);
        for nth in 0..5 {
            answers(&app, SHOP, &format!("SNOW {}", wrong(nth)));
        }
        answers(&app, SHOP, &format!("SNOW {code}"));
        assert!(to(&sink, SHOP).is_empty(), "five wrong ones, and that number waits");
        answers(&app, "07700 900555", &format!("SNOW {code}"));
        assert_eq!(to(&sink, "07700 900555").len(), 1, "another does not");
        // A number is quickly made up: all of them together wait too.
        for nth in 5..45 {
            answers(&app, &format!("077009{nth:05}"), &format!("SNOW {}", wrong(nth)));
        }
        answers(&app, "07700 900556", &format!("SNOW {code}"));
        assert!(to(&sink, "07700 900556").is_empty());
        app.clock.advance(24 * 3600);
        answers(&app, "07700 900556", &format!("SNOW {code}"));
        assert_eq!(to(&sink, "07700 900556").len(), 1);
    }

    fn nothing_is_sent_from_another_number_too_late_or_after_something_changed(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        for text in ["1", "GO"] {
            answers(&app, SHOP, &format!("{text} {code}"));
        }
        assert!(to(&sink, SHOP).is_empty(), "nothing was begun");
        answers(&app, SHOP, &format!("SNOW {code}"));
        answers(&app, SHOP, &format!("GO {code}"));
        answers(&app, SHOP, &format!("1 {code}"));
        answers(&app, "07700 900555", &format!("GO {code}"));
        assert!(to(&sink, "07700 900555").is_empty() && boards(&app, &ten).is_empty());
        app.clock.advance(31 * 60);
        answers(&app, SHOP, &format!("GO {code}"));
        assert!(boards(&app, &ten).is_empty(), "half an hour is over");
        assert_eq!(last_to(&sink, SHOP), "Half an hour is over. Nothing was sent. Begin again.");
        app.clock.advance(2 * 3600);
        app.run_duties();
        assert!(app.columns_with(crate::numbers::of(&app.app, SHOP)).is_empty(), "and nothing of it is left");
        answers(&app, SHOP, &format!("SNOW {code}"));
        answers(&app, SHOP, &format!("1 {code}"));
        ten.mari.sign_in();
        let board = ten.tells();
        answers(&app, SHOP, &format!("GO {code}"));
        assert!(last_to(&sink, SHOP).starts_with("Something changed meanwhile."));
        assert_eq!(boards(&app, &ten), [board]);
        // To a telephone that asked for no more texts no answer goes.
        answers(&app, BET, "STOP");
        let texts = to(&sink, BET).len();
        answers(&app, BET, &format!("SNOW {code}"));
        assert_eq!(to(&sink, BET).len(), texts);
    }

    fn a_code_is_shown_once_made_anew_put_away_and_goes_with_her_who_held_the_group(app) {
        let (mut ten, sink) = snowed_in(&app);
        let path = format!("/en/c/{}/reach/weather", ten.group);
        ten.mari.sign_in();
        ten.mari.browser.get(&path).is_well();
        let tapped = ten.mari.browser.token().unwrap().to_owned();
        let first = code(&ten.mari.browser.post(&path, &[]));
        let again = ten.mari.browser.post_raw(&path, &[("form", tapped.as_str())]);
        assert_eq!(code(&again), first, "a second tap shows the same");
        ten.mari.browser.get(&path).shows("You have a code.").shows_not(&first);
        let second = code(&ten.mari.browser.post(&path, &[]));
        let late = ten.mari.browser.post_raw(&path, &[("form", tapped.as_str())]);
        late.is_well().shows_not(&first).shows_not(&second);
        answers(&app, SHOP, &format!("SNOW {first}"));
        assert!(to(&sink, SHOP).is_empty());
        ten.mari.browser.get(&path);
        ten.mari.browser.post(&format!("{path}/removal"), &[]).is(303);
        answers(&app, SHOP, &format!("SNOW {second}"));
        assert!(to(&sink, SHOP).is_empty());
        let third = makes_a_code(&mut ten);
        let mut siwan = ten.second(&app, "Siwan");
        siwan.sign_in();
        siwan.browser.get(&path).is_well().shows_not("You have a code.");
        // Her passphrase comes first, and once more than at the door.
        app.clock.advance(400);
        assert_ne!(siwan.browser.get(&path).status, 200);
        ten.woman("Bet").sign_in();
        ten.woman("Bet").browser.get(&path).is_not_here();
        let (group, handle) = (ten.group, ten.mari.handle(ten.group));
        app.app.database.write({
            let app = std::sync::Arc::clone(&app.app);
            move |store| crate::stepped_down(&app, store, group, handle)
        }).unwrap();
        answers(&app, SHOP, &format!("SNOW {third}"));
        assert!(to(&sink, SHOP).is_empty());
    }

    fn what_is_not_near_is_not_changed_by_text(app) {
        let mut ten = Ten::at(&app, "2026-11-24T20:00:00Z", date(2026, 11, 26));
        let sink = gateway(&app, Gateway::Kannel);
        let code = makes_a_code(&mut ten);
        answers(&app, SHOP, &format!("SNOW {code}"));
        assert_eq!(last_to(&sink, SHOP), "There is nothing to change today or tomorrow.");
        answers(&app, SHOP, &format!("1 {code}"));
        answers(&app, SHOP, &format!("GO {code}"));
        assert!(boards(&app, &ten).is_empty());
    }
}

#[test]
fn a_text_is_read_as_she_writes_it() {
    let begins = |language| Some((Says::Begins(language), "482193".to_owned()));
    for (text, read) in [
        ("SNOW 482193", begins(Language::En)),
        (" snow  482 193. ", begins(Language::En)),
        ("Flood 482193", begins(Language::En)),
        ("SÂL 482193", begins(Language::Cy)),
        ("sal 482193", begins(Language::Cy)),
        ("llifogydd 482193", begins(Language::Cy)),
        ("1 482193", Some((Says::Picks(Choice::Cancel), "482193".to_owned()))),
        ("3: 482193", Some((Says::Picks(Choice::Later), "482193".to_owned()))),
        ("go 482193", Some((Says::Goes, "482193".to_owned()))),
        ("EWCH 482193", Some((Says::Goes, "482193".to_owned()))),
        ("SNOW", None),
        ("SNOW 4821", None),
        ("SNOW 4821933", None),
        ("SNOW 48219a", None),
        ("4 482193", None),
        ("1", None),
        ("STOP 482193", None),
        ("482193 SNOW", None),
        ("SNOW ١٢٣٤٥٦", None),
    ] {
        assert_eq!(rules::weather_word(text), read, "{text}");
    }
}

proptest! {
    #[test]
    fn nothing_goes_out_but_what_was_planned_at_that_number_within_half_an_hour(
        says in proptest::sample::select(vec![
            Says::Begins(Language::En), Says::Picks(Choice::Cancel), Says::Picks(Choice::Phone), Says::Picks(Choice::Later), Says::Goes,
        ]),
        choice in proptest::option::of(proptest::sample::select(Choice::ALL.to_vec())),
        same_number in any::<bool>(),
        seconds in 0_i64..4_000,
        phone in any::<bool>(),
        any_before in any::<bool>(),
    ) {
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        let now = Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        let begun = Begun { choice, language: Language::Cy, same_number, at };
        let counts = any_before && same_number && seconds < 1_800;
        match rules::weather_does(says, any_before.then_some(&begun), now, phone) {
            Does::Sends(sent, language) => {
                prop_assert!(says == Says::Goes && counts && choice == Some(sent) && language == Language::Cy);
            }
            Does::Plans(planned, _) => {
                prop_assert!(says == Says::Picks(planned) && counts && (planned != Choice::Phone || phone));
            }
            Does::Asks(_) => prop_assert!(matches!(says, Says::Begins(_)) || (counts && says == Says::Picks(Choice::Phone) && !phone)),
            Does::TooLate(_) => {
                prop_assert!(any_before && same_number && seconds >= 1_800 && !matches!(says, Says::Begins(_)));
            }
            Does::Nothing => {}
        }
    }

    #[test]
    fn no_text_is_read_as_more_than_a_word_and_six_figures(text in ".*|[a-zA-Z]{2,5} [0-9]{3,8}") {
        if let Some((_, code)) = rules::weather_word(&text) {
            prop_assert!(code.len() == rules::CODE_FIGURES && code.bytes().all(|byte| byte.is_ascii_digit()));
        }
    }
}
