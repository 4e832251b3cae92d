use std::sync::Arc;

use foundation::{Argument, Language, Refusal};

use super::words;
use crate::{Catalogue, Speaker, Words, platform_words, said_number};

const GROUPS: Words = words(
    "
-programme = Alongside
groups-title = Your groups
groups-welcome = Welcome, { $name }, to { -programme }.
groups-from = From { $from } to { $to }: { $place }
groups-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
",
    "
-programme = Gyda'n Gilydd
groups-title = Eich grwpiau
groups-welcome = Croeso, { $name }. Rhaglen: { -programme }.
groups-from = { $from }–{ $to }: { $place }
groups-meetings = { $count ->
    [zero] dim cyfarfod
    [one] { $count } cyfarfod
    [two] { $count } gyfarfod
    [few] { $count } chyfarfod
    [4] { $count } cyfarfod (pedwar)
    [many] { $count } chyfarfod
   *[other] { $count } cyfarfod
}
",
);

fn speaker(language: Language) -> Speaker {
    Arc::new(Catalogue::new(&[platform_words(), GROUPS]).unwrap()).speaker(language)
}

#[test]
fn welsh_counts_in_six_forms() {
    let welsh = speaker(Language::Cy);
    let said = |count: i64| welsh.t1("groups-meetings", "count", count);
    assert_eq!(said(0), "dim cyfarfod");
    assert_eq!(said(1), "1 cyfarfod");
    assert_eq!(said(2), "2 gyfarfod");
    assert_eq!(said(3), "3 chyfarfod");
    assert_eq!(said(6), "6 chyfarfod");
    assert_eq!(said(5), "5 cyfarfod");
    assert_eq!(said(14), "14 cyfarfod");
    assert_eq!(said(100), "100 cyfarfod");
}

#[test]
fn only_three_itself_is_few_and_only_six_itself_is_many() {
    let welsh = speaker(Language::Cy);
    assert_eq!(welsh.t1("groups-meetings", "count", 103_i64), "103 cyfarfod");
    assert_eq!(welsh.t1("groups-meetings", "count", 13_i64), "13 cyfarfod");
    assert_eq!(welsh.t1("groups-meetings", "count", 106_i64), "106 cyfarfod");
    assert_eq!(welsh.t1("groups-meetings", "count", 102_i64), "102 cyfarfod");
}

#[test]
fn an_exact_number_wins_over_its_form() {
    assert_eq!(speaker(Language::Cy).t1("groups-meetings", "count", 4_i64), "4 cyfarfod (pedwar)");
}

#[test]
fn english_counts_in_two_forms() {
    let english = speaker(Language::En);
    assert_eq!(english.t1("groups-meetings", "count", 1_usize), "1 meeting");
    assert_eq!(english.t1("groups-meetings", "count", 0_usize), "0 meetings");
    assert_eq!(english.t1("groups-meetings", "count", 21_usize), "21 meetings");
}

#[test]
fn gaps_are_filled_without_invisible_marks() {
    let english = speaker(Language::En);
    assert_eq!(english.t1("groups-welcome", "name", "Elin"), "Welcome, Elin, to Alongside.");
    assert_eq!(english.t2("groups-from", "from", "18:30", "to", "20:00"), "From 18:30 to 20:00: {$place}");
    let said = speaker(Language::Cy).t3("groups-from", "from", "18:30", "to", "20:00", "place", "Neuadd Bronllwyn");
    assert_eq!(said, "18:30–20:00: Neuadd Bronllwyn");
    let arguments = [("from", Argument::from("1")), ("to", Argument::from("2")), ("place", Argument::from("<b>"))];
    assert_eq!(english.with("groups-from", &arguments), "From 1 to 2: <b>");
}

#[test]
fn the_same_key_is_said_in_the_language_asked_for() {
    assert_eq!(speaker(Language::En).t("groups-title"), "Your groups");
    assert_eq!(speaker(Language::Cy).t("groups-title"), "Eich grwpiau");
    assert_eq!(speaker(Language::Cy).language(), Language::Cy);
}

#[test]
fn a_key_nobody_has_written_shows_itself() {
    let english = speaker(Language::En);
    assert_eq!(english.t("groups-nowhere"), "groups-nowhere");
    assert_eq!(english.t1("groups-nowhere", "count", 3_i64), "groups-nowhere");
    assert!(!english.has("groups-nowhere"));
    assert!(english.has("groups-title"));
    assert!(!english.has("programme"), "a term is no sentence");
}

#[test]
fn a_refusal_becomes_a_sentence() {
    let refusal = Refusal::new("text-too-long").with("most", 60_usize).with("over", 1_usize);
    assert_eq!(
        speaker(Language::En).refusal(&refusal),
        "There is room for 60 letters here. It fits if you take out 1 letter."
    );
    let refusal = Refusal::new("text-too-long").with("most", 60_usize).with("over", 2_usize);
    assert_eq!(
        speaker(Language::Cy).refusal(&refusal),
        "Y mwyaf sy'n ffitio yma: 60 llythyren. Mae 2 lythyren yn ormod."
    );
}

fn refused(all: &[Words]) -> String {
    Catalogue::new(all).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_same_key_in_two_features_is_told_with_its_place() {
    let other = Words { feature: "hosts", en: "\ngroups-title = Groups", cy: "" };
    assert_eq!(
        refused(&[GROUPS, other]),
        "hosts, words/en.ftl, line 2, groups-title: this key is already written in groups on line 3; give one of them \
         another name"
    );
}

#[test]
fn a_term_and_a_sentence_of_one_name_hide_each_other_and_are_told() {
    assert!(refused(&[words("-word = Word\nword = Word", "")]).contains("line 2, word: this key is already written"));
}

#[test]
fn text_that_is_not_fluent_is_told_with_its_line() {
    let told = refused(&[words("groups-title = Groups\ngroups-open = { $name", "")]);
    assert!(told.starts_with("groups, words/en.ftl, line 2: this cannot be read as Fluent"), "{told}");
}

#[test]
fn borrowing_from_nobody_is_told() {
    let told = refused(&[words("groups-title = { -programme }", "groups-title = Grwpiau")]);
    assert!(told.contains("groups-title: this borrows { -programme }, which nobody has written"), "{told}");
}

#[test]
fn a_speaker_can_be_shared_between_threads() {
    let welsh = speaker(Language::Cy);
    let elsewhere = welsh.clone();
    let said = std::thread::spawn(move || elsewhere.t1("groups-meetings", "count", 2_i64)).join().unwrap();
    assert_eq!(said, welsh.t1("groups-meetings", "count", 2_i64));
}

const SAID: Words = words(
    "\nsaid-kept = Kept.\ngroups-title = Your groups\n",
    "\nsaid-kept = Wedi’i gadw.\ngroups-title = Eich grwpiau\n",
);

#[test]
fn an_address_carries_a_number_for_a_short_word_and_for_nothing_else() {
    let catalogue = Arc::new(Catalogue::new(&[platform_words(), SAID]).unwrap());
    let number = said_number("said-kept").to_string();
    assert_eq!((number.len(), number.as_str()), (6, "675603"), "an address kept elsewhere would say something else");
    assert_eq!(catalogue.speaker(Language::Cy).said(&number).as_deref(), Some("Wedi’i gadw."));
    for other in [&*said_number("groups-title").to_string(), "said-kept", "", "-1", "99999999999"] {
        assert_eq!(catalogue.speaker(Language::En).said(other), None, "{other}");
    }
}

#[test]
fn two_short_words_never_share_a_number() {
    let mut seen = std::collections::HashMap::new();
    let (first, second) = (0..)
        .find_map(|place| {
            let key = format!("said-{place}");
            seen.insert(said_number(&key), key.clone()).map(|earlier| (earlier, key))
        })
        .unwrap();
    let text: &'static str = format!("\n{first} = One.\n{second} = Two.\n").leak();
    let problems = Catalogue::new(&[words(text, text)]).unwrap_err();
    assert!(problems.iter().any(|problem| format!("{problem:?}").contains("same number")), "{problems:?}");
}
