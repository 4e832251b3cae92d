//! Changing plans by text with a code: nothing goes out before its numbers came back, and a number proves nothing.

use foundation::{Id, Language};
use jiff::{Timestamp, civil::date};
use post::{Gateway, text_sink::TextSink};
use proptest::prelude::*;
use testing::{Page, TestApp};

use super::{
    house::{Ten, house_with_texts},
    texts::{BET, answers, gateway, nothing_tells, to},
};
use crate::rules::{self, Begun, Choice, Does, Says};

/// Any telephone that is to hand.
const SHOP: &str = "07700 900444";
/// Mari's own.
const HERS: &str = "07700 900777";

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

/// The text that sends what was planned, with the figures that came back last.
fn goes(sink: &TextSink, number: &str, word: &str, code: &str) -> String {
    let planned = last_to(sink, number);
    let figures = planned.rsplit_once(&format!("{word} ")).map(|(_, rest)| rest[..2].to_owned()).unwrap_or_default();
    assert!(figures.len() == 2 && figures.bytes().all(|byte| byte.is_ascii_digit()), "{planned}");
    format!("{word} {figures} {code}")
}

/// Other figures than those.
fn other_figures(goes: &str) -> String {
    let (word, rest) = goes.split_once(' ').unwrap();
    let figures: u8 = rest[..2].parse().unwrap();
    format!("{word} {:02}{}", (figures + 1) % 100, &rest[2..])
}

/// The headings of what stands on the group's page for somebody, with where they stand.
fn cards(woman: &mut super::house::Woman, group: Id, facilitator: bool) -> Vec<web::Card> {
    woman.does(group, move |visit| {
        let handle = <groups::Member as web::Admit>::admit(visit)?.handle;
        crate::group_cards(visit, group, handle, facilitator)
    })
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
        let (first, second) = code.split_once(' ').unwrap();
        assert!([first, second].iter().all(|four| four.len() == 4 && four.parse::<u16>().is_ok()), "{code}");
        // She is told in her own way, as everybody is: so she finds out when it was not she.
        let group = ten.group;
        ten.mari.sets(group, "text", &[("telephone", HERS)]).is(303);
        answers(&app, SHOP, &format!("Snow {code}"));
        answers(&app, SHOP, &format!("Snow {code}"));
        let asked = to(&sink, SHOP);
        assert_eq!(asked.len(), 1, "what comes twice is answered once");
        assert_eq!(asked[0].text, "Thursday 26 November, 18:30\nReply 1 cancel, 3 an hour later, with your code after it. There is no phone line for 2.");
        // Whoever else holds the group reads that it began; a member does not.
        let mut siwan = ten.second(&app, "Siwan");
        let wants = "Mari: wants to change the next meeting. Nothing is sent yet.".to_owned();
        let begun = |card: &web::Card| card.lines.contains(&wants);
        let card = cards(&mut siwan, group, true).into_iter().find(begun).unwrap();
        assert_eq!(card.part(), web::Part::Due, "it stands on the page for somebody in a hurry");
        assert!(cards(&mut ten.mari, group, true).iter().any(begun));
        assert!(!cards(ten.woman("Carys"), group, false).iter().any(begun));
        app.clock.advance(90);
        answers(&app, SHOP, &format!("1 {code}"));
        let planned = last_to(&sink, SHOP);
        for line in ["Cancel: Thursday 26 November, 18:30", "Now: 2", "Look themselves: 1", "Sent nothing: 9", "Together: 12", " and your code"] {
            assert!(planned.contains(line), "{line} in {planned}");
        }
        app.run_duties();
        assert!(boards(&app, &ten).is_empty() && to(&sink, BET).is_empty(), "nothing goes before GO");
        assert_eq!(meeting(&app, &ten).state, meetings::MeetingState::On);
        let go = goes(&sink, SHOP, "GO", &code);
        for wrong in [format!("GO {code}"), other_figures(&go)] {
            answers(&app, SHOP, &wrong);
            assert!(boards(&app, &ten).is_empty() && to(&sink, SHOP).len() == 2, "{wrong}");
        }
        answers(&app, SHOP, &go);
        answers(&app, SHOP, &go);
        let went = last_to(&sink, SHOP);
        assert!(went.starts_with("It goes out now.") && went.ends_with("Your code is used up. Make a new one when you can. Delete the texts you sent."), "{went}");
        assert_eq!(to(&sink, SHOP).len(), 3);
        assert!(app.columns_with(crate::numbers::of(&app.app, SHOP)).is_empty(), "the number goes with the code");
        app.run_duties();
        let [board] = &boards(&app, &ten)[..] else { panic!() };
        assert!(last_to(&sink, BET).starts_with("It is not on: Thursday 26 November, 18:30"), "{}", last_to(&sink, BET));
        assert_eq!(to(&sink, BET).len(), 1);
        assert_eq!(meeting(&app, &ten).state, meetings::MeetingState::Cancelled);
        assert!(last_to(&sink, HERS).starts_with("It is not on:"), "{}", last_to(&sink, HERS));
        // One code, one change.
        answers(&app, SHOP, &format!("SNOW {code}"));
        assert_eq!(to(&sink, SHOP).len(), 3);
        ten.mari.sign_in();
        ten.mari.browser.get(&format!("/en/c/{group}/reach/weather")).is_well().shows_not("You have a code.");
        siwan.sign_in();
        siwan.browser.get(board).is_well().shows("Changed by text, with her code: Mari").shows("Nobody stands there yet");
        for one in to(&sink, SHOP) {
            for word in ["Swallow", "Mari", "group", "circle", "women", "Yarrow", "hall"] {
                assert!(!one.text.contains(word), "{word} in {}", one.text);
            }
        }
        nothing_tells(&sink);
        for canary in [code.as_str(), &code.replace(' ', ""), "900444"] {
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
        answers(&app, SHOP, &goes(&sink, SHOP, "EWCH", &code).to_lowercase());
        assert_eq!(meeting(&app, &ten).room.id, line);
        app.run_duties();
        assert!(last_to(&sink, BET).contains("Where: The usual number"), "{}", last_to(&sink, BET));
        // And once more, an hour later: with a new code.
        app.clock.advance(120);
        let code = makes_a_code(&mut ten);
        answers(&app, SHOP, &format!("ill {code}"));
        assert!(last_to(&sink, SHOP).contains("There is no phone line for 2."), "it is by phone already");
        answers(&app, SHOP, &format!("3 {code}"));
        answers(&app, SHOP, &goes(&sink, SHOP, "GO", &code));
        assert_eq!(meeting(&app, &ten).starts, date(2026, 11, 26).at(19, 30, 0, 0));
        nothing_tells(&sink);
    }

    fn a_wrong_code_is_answered_with_nothing_and_soon_not_even_looked_at(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        let wrong = |nth: usize| format!("{:08}", (code.replace(' ', "").parse::<usize>().unwrap() + nth + 1) % 100_000_000);
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
        // Whoever gave a right code before goes on, and five wrong ones of its own are the most here too.
        answers(&app, "07700 900555", &format!("1 {code}"));
        assert_eq!(to(&sink, "07700 900555").len(), 2);
        for nth in 50..55 {
            answers(&app, "07700 900555", &format!("1 {}", wrong(nth)));
        }
        answers(&app, "07700 900555", &format!("SNOW {code}"));
        assert_eq!(to(&sink, "07700 900555").len(), 2);
        app.clock.advance(24 * 3600);
        answers(&app, "07700 900556", &format!("SNOW {code}"));
        assert_eq!(to(&sink, "07700 900556").len(), 1);
    }

    fn wrong_figures_count_as_a_wrong_code_does(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        answers(&app, SHOP, &format!("SNOW {code}"));
        answers(&app, SHOP, &format!("1 {code}"));
        let go = goes(&sink, SHOP, "GO", &code);
        for _ in 0..5 {
            answers(&app, SHOP, &other_figures(&go));
        }
        answers(&app, SHOP, &go);
        assert!(boards(&app, &ten).is_empty(), "that number waits now");
        assert_eq!(to(&sink, SHOP).len(), 2);
    }

    fn a_code_ends_with_new_keys_and_when_somebody_saw_a_screen(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        let (group, account) = (ten.group, ten.mari.account);
        ten.woman("Bet").does(group, |visit| {
            let who = <groups::Member as web::Admit>::admit(visit)?;
            groups::turn_epoch(visit, &who, groups::Chain::Group)
        });
        answers(&app, SHOP, &format!("SNOW {code}"));
        assert!(to(&sink, SHOP).is_empty());
        let code = makes_a_code(&mut ten);
        answers(&app, SHOP, &format!("SNOW {code}"));
        assert_eq!(to(&sink, SHOP).len(), 1);
        let (old, new) = (keys::MemberKeys::generate().unwrap(), keys::MemberKeys::generate().unwrap());
        app.app.database.write({
            let app = std::sync::Arc::clone(&app.app);
            move |store| crate::keys_changed(&app, store, account, &old, &new)
        }).unwrap();
        answers(&app, SHOP, &format!("1 {code}"));
        assert_eq!(to(&sink, SHOP).len(), 1);
        ten.mari.sign_in();
        ten.mari.browser.get(&format!("/en/c/{group}/reach/weather")).is_well().shows_not("You have a code.");
    }

    fn nothing_is_sent_from_another_number_too_late_or_after_something_changed(app) {
        let (mut ten, sink) = snowed_in(&app);
        let code = makes_a_code(&mut ten);
        for text in ["1", "GO 47"] {
            answers(&app, SHOP, &format!("{text} {code}"));
        }
        assert!(to(&sink, SHOP).is_empty(), "nothing was begun");
        answers(&app, SHOP, &format!("SNOW {code}"));
        answers(&app, SHOP, &format!("1 {code}"));
        let go = goes(&sink, SHOP, "GO", &code);
        answers(&app, "07700 900555", &go);
        assert!(to(&sink, "07700 900555").is_empty() && boards(&app, &ten).is_empty());
        app.clock.advance(31 * 60);
        answers(&app, SHOP, &go);
        assert!(boards(&app, &ten).is_empty(), "half an hour is over");
        assert_eq!(last_to(&sink, SHOP), "Half an hour is over. Nothing was sent. Begin again.");
        app.clock.advance(2 * 3600);
        app.run_duties();
        let number = crate::numbers::of(&app.app, SHOP);
        let left = app.columns_with(number);
        assert!(left.len() == 1 && left[0].ends_with("weather_codes.number"), "nothing but beside the code: {left:?}");
        answers(&app, SHOP, &format!("SNOW {code}"));
        answers(&app, SHOP, &format!("1 {code}"));
        ten.mari.sign_in();
        let board = ten.tells();
        answers(&app, SHOP, &goes(&sink, SHOP, "GO", &code));
        assert!(last_to(&sink, SHOP).starts_with("Something changed meanwhile."));
        assert_eq!(boards(&app, &ten), [board]);
        // To a telephone that asked for no more texts no answer goes.
        answers(&app, BET, "STOP");
        let texts = to(&sink, BET).len();
        answers(&app, BET, &format!("SNOW {code}"));
        assert_eq!(to(&sink, BET).len(), texts);
        // That her texts have ended is for her alone: on no page that shows several groups.
        let group = ten.group;
        assert!(cards(ten.woman("Bet"), group, false).iter().any(|card| card.part() == web::Part::Hers));
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
        answers(&app, SHOP, &format!("GO 47 {code}"));
        assert!(boards(&app, &ten).is_empty());
    }
}

#[test]
fn a_text_is_read_as_she_writes_it() {
    let code = || "48219377".to_owned();
    let begins = |language| Some((Says::Begins(language), code()));
    for (text, read) in [
        ("SNOW 48219377", begins(Language::En)),
        (" snow  4821 9377. ", begins(Language::En)),
        ("Flood 48-21-93-77", begins(Language::En)),
        ("SÂL 4821 9377", begins(Language::Cy)),
        ("sal 48219377", begins(Language::Cy)),
        ("llifogydd 48219377", begins(Language::Cy)),
        ("1 48219377", Some((Says::Picks(Choice::Cancel), code()))),
        ("3: 4821 9377", Some((Says::Picks(Choice::Later), code()))),
        ("go 07 48219377", Some((Says::Goes(Some(7)), code()))),
        ("GO 4748219377", Some((Says::Goes(Some(47)), code()))),
        ("EWCH 47, 4821 9377", Some((Says::Goes(Some(47)), code()))),
        ("EWCH 4821 9377", Some((Says::Goes(None), code()))),
        ("SNOW", None),
        ("SNOW 482193", None),
        ("SNOW 482193771", None),
        ("SNOW 47 48219377", None),
        ("GO 7 48219377", None),
        ("SNOW 4821937a", None),
        ("4 48219377", None),
        ("1", None),
        ("STOP 48219377", None),
        ("48219377 SNOW", None),
        ("SNOW ١٢٣٤٥٦٧٨", None),
    ] {
        assert_eq!(rules::weather_word(text), read, "{text}");
    }
}

proptest! {
    #[test]
    fn nothing_goes_out_but_what_was_planned_at_that_number_within_half_an_hour(
        says in proptest::sample::select(vec![
            Says::Begins(Language::En), Says::Picks(Choice::Cancel), Says::Picks(Choice::Phone), Says::Picks(Choice::Later), Says::Goes(None),
            Says::Goes(Some(47)), Says::Goes(Some(48)),
        ]),
        figures in proptest::option::of(47_u8..49),
        choice in proptest::option::of(proptest::sample::select(Choice::ALL.to_vec())),
        same_number in any::<bool>(),
        seconds in 0_i64..4_000,
        phone in any::<bool>(),
        any_before in any::<bool>(),
    ) {
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        let now = Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        let begun = Begun { choice, figures, language: Language::Cy, same_number, at };
        let counts = any_before && same_number && seconds < 1_800;
        match rules::weather_does(says, any_before.then_some(&begun), now, phone) {
            Does::Sends(sent, language) => {
                let right = figures.is_some() && says == Says::Goes(figures);
                prop_assert!(right && counts && choice == Some(sent) && language == Language::Cy);
            }
            Does::WrongFigures => {
                let wrong = matches!(says, Says::Goes(said) if said.is_none() || said != figures);
                prop_assert!(wrong && counts && choice.is_some());
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
    fn no_text_is_read_as_more_than_a_word_and_a_code(text in ".*|[a-zA-Z]{2,5} [0-9]{6,11}|(go|GO|ewch) [0-9]{10}") {
        if let Some((_, code)) = rules::weather_word(&text) {
            prop_assert!(code.len() == rules::CODE_FIGURES && code.bytes().all(|byte| byte.is_ascii_digit()));
        }
    }
}
