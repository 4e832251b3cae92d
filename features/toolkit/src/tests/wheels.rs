//! Wheels: words that make sentences, and pages that keep nothing.

use foundation::Language;
use testing::{Engine, House, TestApp, on_each_engine};

use crate::Pack;

fn house(engine: Engine) -> TestApp {
    House::new(crate::routes(), vec![crate::words()]).open(engine)
}

#[test]
fn every_word_makes_a_sentence_in_both_languages_and_stands_once() {
    let (pack, _) = Pack::ours();
    let wheels = &pack.wheels;
    assert_eq!((wheels.feelings.len(), wheels.care.len()), (8, 6));
    assert!(wheels.needs.len() >= 9);
    for language in [Language::En, Language::Cy] {
        let mut labels = std::collections::BTreeSet::new();
        for (c, core) in (1..).zip(&wheels.feelings) {
            assert_eq!(core.feelings.len(), 4);
            let mut places = vec![c.to_string()];
            for (f, feeling) in (1..).zip(&core.feelings) {
                assert_eq!(feeling.shades.len(), 2);
                places.extend([format!("{c}.{f}"), format!("{c}.{f}.1"), format!("{c}.{f}.2")]);
            }
            for place in places {
                let word = wheels.feeling(&place).unwrap();
                assert!(labels.insert(word.label(language).to_lowercase()), "{} stands twice", word.label(language));
                let says = word.says(language);
                assert!(says.starts_with(char::is_uppercase) && !says.ends_with('.') && says.contains(' '), "{says}");
            }
        }
        for need in wheels.needs.iter().flat_map(|group| &group.needs) {
            let because = need.because(language);
            let word = if language == Language::En { "because " } else { "achos " };
            assert!(because.starts_with(word) && !because.ends_with('.'), "{because}");
            let met = need.met(language);
            assert!(met.starts_with(word) && !met.ends_with('.') && met != because, "{met}");
        }
    }
    for nowhere in ["", "0", "9", "1.5", "1.1.3", "1.1.1.1", "x", "1.", "-1"] {
        assert!(wheels.feeling(nowhere).is_none(), "{nowhere}");
    }
}

#[test]
fn a_welsh_sentence_never_says_that_she_is_a_disgrace() {
    let (pack, _) = Pack::ours();
    for place in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        let core = pack.wheels.feeling(place).unwrap();
        assert!(!core.says(Language::Cy).contains("cywilyddus"));
    }
}

on_each_engine! { house =>
    fn what_she_picks_is_a_sentence_on_her_screen_and_nowhere_else(app) {
        let mut she = app.visitor();
        let page = she.get("/en/ideas/w/1");
        let feeling = page.attributes("input[name=feeling]", "value");
        let need = page.attributes("input[name=need]", "value");
        assert!(feeling.len() == 104 && need.len() >= 45, "{} and {}", feeling.len(), need.len());
        let page = she.post("/en/ideas/w/1", &[("feeling", "1.1.1"), ("need", "1.1"), ("wish", "a canarycup of tea")]);
        page.is_well().shows("because").shows("I would like a canarycup of tea");
        assert!(app.columns_with("canarycup").is_empty());
        // A glad feeling goes on with what is there, another with what is missing.
        let glad = Pack::ours().0.wheels.feelings.iter().position(|core| core.word().label(Language::En) == "Glad");
        let glad = (glad.unwrap() + 1).to_string();
        she.get("/en/ideas/w/1");
        she.post("/en/ideas/w/1", &[("feeling", &glad), ("need", "1.1")]).shows("because I have had some rest");
        she.get("/en/ideas/w/1");
        she.post("/en/ideas/w/1", &[("feeling", "1"), ("need", "1.1")]).shows("because I need rest");
        she.get("/cy/ideas/w/1");
        she.post("/cy/ideas/w/1", &[("feeling", "3"), ("need", "")]).is_well().shows("ofn");
    }

    fn one_word_is_needed_and_what_she_picked_is_kept_on_the_page(app) {
        let mut she = app.visitor();
        she.get("/en/ideas/w/1");
        let page = she.post("/en/ideas/w/1", &[("need", "2.1"), ("wish", "quiet")]);
        page.refuses("feeling");
        assert_eq!(page.field("wish"), "quiet");
        assert_eq!(page.attributes("input[name=need][checked]", "value"), ["2.1"]);
        she.post("/en/ideas/w/1", &[("feeling", "99.1")]).refuses("feeling");
    }

    fn the_picture_says_what_the_list_says(app) {
        let mut she = app.visitor();
        for language in ["en", "cy"] {
            let picture = she.get(&format!("/{language}/ideas/w/1/all"));
            assert_eq!((picture.count("figure[aria-hidden=true] svg text"), picture.count("svg path")), (104, 104));
            let list = she.get(&format!("/{language}/ideas/w/1"));
            for label in ["1", "4.2", "8.4.2"] {
                let id = format!("label[for=f-feeling-{}]", label.replace('.', "\\."));
                picture.shows(&list.words_in(&id).unwrap());
            }
            let care = she.get(&format!("/{language}/ideas/w/2"));
            assert_eq!((care.count("main h2"), care.count("svg path")), (7, 7));
            let all = care.count("main h2 + ul li");
            for number in ["1", "2"] {
                let fewer = she.get(&format!("/{language}/ideas/w/2?for={number}"));
                assert!((1..all).contains(&fewer.count("main h2 + ul li")), "{number}");
            }
            let needs = she.get(&format!("/{language}/ideas/w/1/needs"));
            let words = list.attributes("input[name=need]", "value").len();
            assert!(needs.count("figure[aria-hidden=true] svg text") > words);
            needs.shows(&list.words_in("label[for=f-need-1\\.1]").unwrap());
        }
    }
}
