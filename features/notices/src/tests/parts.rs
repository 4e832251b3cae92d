//! How many texts a text is, and why.

use foundation::Language;
use groups::Both;
use post::PlainText;
use testing::on_each_engine;

use super::{
    house::{Ten, house_with_texts},
    texts::BET,
};
use crate::{
    message,
    model::{Facts, Holds, Plan, Watch, What},
};

fn facts(what: What, of_place: bool) -> Facts {
    let at = |text: &str| text.parse().unwrap();
    let hall = Both { en: "Bronllwyn hall".to_owned(), cy: "Neuadd Bronllwyn".to_owned() };
    let cafe = Both { en: "Library cafe".to_owned(), cy: "Caffi'r Llyfrgell".to_owned() };
    Facts {
        what: vec![what],
        starts_at: at("2026-11-26T18:30:00Z"),
        started_at: at("2026-11-26T18:30:00Z"),
        place: if of_place { cafe } else { hall.clone() },
        old_place: hall,
        note: Both::default(),
        before: None,
    }
}

on_each_engine! { house_with_texts =>
    fn what_is_neutral_or_short_fits_one_text_with_how_to_answer(app) {
        let text = |language: Language, words: &str, holds: Holds, facts: &Facts, door: Watch| {
            let plan = Plan { words: words.to_owned(), ..super::many::by_text(language, holds) };
            let speaker = app.app.catalogue.speaker(language);
            let said = message::message(&speaker, &plan, facts, door, false);
            message::text_body(&speaker, &said, holds, true)
        };
        let (place, cancelled) = (facts(What::Place, true), facts(What::Cancelled, false));
        for (language, words) in [
            (Language::En, "The buttons you wanted have come in."),
            (Language::Cy, "Mae eich llyfr llyfrgell yn barod."),
        ] {
            for text in [
                text(language, "", Holds::LookWhenItSuits, &place, Watch::Asked),
                text(language, words, Holds::LookWhenItSuits, &place, Watch::Asked),
                text(language, "", Holds::WhatChanged, &place, Watch::Nobody),
                text(language, "", Holds::WhatChanged, &cancelled, Watch::Asked),
            ] {
                assert_eq!((text.count(), text.dear()), (1, Vec::new()), "{}", text.text());
                // It says that it is automatic, and how to answer.
                let is_signed = text.text().contains("Automatic message.") || text.text().contains("Neges awtomatig.");
                assert!(is_signed && text.text().contains("STOP"), "{}", text.text());
            }
            // A letter of the large alphabet is never put right: it costs what it costs.
            let dear = text(language, "T\u{0177} a gr\u{0175}p", Holds::LookWhenItSuits, &place, Watch::Asked);
            assert!(dear.count() > 1 && dear.text().contains("T\u{0177} a gr\u{0175}p"));
        }
    }

    fn the_plan_says_which_letter_makes_a_text_dear(app) {
        let mut ten = Ten::new(&app);
        let (group, change, cafe) = (ten.group, ten.change(), ten.cafe.to_string());
        let words = "Mae'r t\u{0177} yn w\u{e2}g heno, t\u{0177} bach.";
        let hers = [("telephone", BET), ("holds", "look"), ("words", words), ("language", "cy")];
        ten.woman("Bet").sets(group, "text", &hers).is(303);
        ten.woman("Carys").sets(group, "text", &[("telephone", "07700 900331"), ("holds", "look")]).is(303);
        ten.mari.browser.get(&change);
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me")];
        let plan = ten.mari.browser.post(&format!("{change}/plan"), &fields);
        plan.is_well().shows("two texts \u{b7} a text has room for fewer letters, because of \u{0177} \u{e2}").shows(words);
        assert_eq!(plan.words().matches("fewer letters").count(), 1, "Carys's needs none");
        assert_eq!(PlainText::of(words).text(), words);
    }
}
