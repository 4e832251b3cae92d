use std::sync::Arc;

use foundation::{Language, Refusal, TextRule};

use crate::{Catalogue, check, keys_written, platform_words};

#[test]
fn they_pass_every_check() {
    let problems: Vec<String> = check(&platform_words()).iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
}

#[test]
fn every_sentence_the_forms_need_is_there() {
    let written = keys_written(&platform_words());
    for key in [
        "text-missing",
        "text-too-short",
        "text-too-long",
        "choice-missing",
        "date-missing",
        "date-wrong",
        "time-wrong",
        "number-wrong",
        "email-wrong",
        "phone-wrong",
        "problem-title",
        "save",
        "continue",
        "back",
        "not-now",
        "why-we-ask",
        "who-sees-it",
        "how-long",
        "if-you-skip",
        "native-wait",
    ] {
        assert!(written.contains(key), "{key}");
    }
}

#[test]
fn what_tidy_text_refuses_is_said_whole() {
    let catalogue = Arc::new(Catalogue::new(&[platform_words()]).unwrap());
    let refusals: [Refusal; 3] = [
        TextRule::needed(3).line("").unwrap_err(),
        TextRule::needed(3).line("abcd").unwrap_err(),
        TextRule { most: 9, least: 3 }.line("a").unwrap_err(),
    ];
    for refusal in refusals {
        for language in Language::ALL {
            let said = catalogue.speaker(language).refusal(&refusal);
            assert!(!said.contains('{') && said.ends_with('.') && said.contains(' '), "{said}");
        }
    }
}

#[test]
fn the_english_reads_easily() {
    let age = crate::reading_age(&words_of_english());
    assert!(age < 11.0, "{age}");
}

fn words_of_english() -> String {
    let catalogue = Arc::new(Catalogue::new(&[platform_words()]).unwrap());
    let english = catalogue.speaker(Language::En);
    keys_written(&platform_words())
        .iter()
        .map(|key| english.t1(key, "least", 5_i64))
        .filter(|sentence| sentence.ends_with('.'))
        .collect::<Vec<_>>()
        .join(" ")
}
