use foundation::Language;

use super::{problems, words};
use crate::{message_length, message_lengths};

#[test]
fn a_plain_message_is_well_in_both() {
    assert_eq!(
        problems("sms-soon = Tonight at { $time }. It's on.", "sms-soon = Heno: { $time }. Mae'r grŵp yno."),
        [""; 0]
    );
}

#[test]
fn an_english_message_with_a_dear_letter_is_told() {
    let told = problems("message-soon = Tonight – at 7.", "message-soon = Heno, 7.");
    assert_eq!(
        told,
        ["groups, words/en.ftl, line 1, message-soon: \"–\" is outside the plain alphabet of text messages"]
    );
    assert_eq!(problems("groups-soon = Tonight – at 7.", "groups-soon = Heno, 7."), [""; 0]);
}

#[test]
fn a_curly_apostrophe_is_told_in_both() {
    let told = problems("sms-on = It’s on.", "sms-on = Mae’r cyfarfod ymlaen.");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().all(|line| line.contains("curly apostrophe")), "{told:?}");
    assert_eq!(problems("groups-sms-on = It’s on.", "groups-sms-on = Ymlaen.").len(), 1);
}

#[test]
fn lengths_are_counted_as_networks_do() {
    let plain = message_length(&"a".repeat(160));
    assert_eq!((plain.characters, plain.parts, plain.dear), (160, 1, None));
    assert_eq!(message_length(&"a".repeat(161)).parts, 2);
    assert_eq!(message_length(&"a".repeat(307)).parts, 3);
    assert_eq!(message_length(&"ŵ".repeat(70)).parts, 1);
    assert_eq!(message_length(&"ŵ".repeat(71)).parts, 2);
    assert_eq!(message_length("grŵp").dear, Some('ŵ'));
    assert_eq!(message_length("€1").characters, 3);
    assert_eq!(message_length("🌿").characters, 2);
    assert_eq!(message_length("").parts, 0);
}

#[test]
fn the_alphabet_is_the_one_of_telephones() {
    for letter in "àèìòùéäöñüÄÖÑÜÉ£'\"!?@_\n ".chars() {
        assert_eq!(message_length(&letter.to_string()).dear, None, "{letter:?}");
    }
    for letter in "ŵŷâêîôûáíóúẃï’–…".chars() {
        assert_eq!(message_length(&letter.to_string()).dear, Some(letter), "{letter:?}");
    }
}

#[test]
fn the_report_shows_what_welsh_costs() {
    let report = message_lengths(&words(
        "sms-on = Tonight's group is on.\ngroups-title = Groups",
        "sms-on = Mae'r grŵp ymlaen heno, ac mae croeso i chi ddod fel yr ydych chi, heb esbonio dim.",
    ));
    assert_eq!(report.len(), 2);
    assert_eq!((report[0].0.as_str(), report[0].1, report[0].2.parts), ("sms-on", Language::En, 1));
    assert_eq!((report[1].1, report[1].2.parts, report[1].2.dear), (Language::Cy, 2, Some('ŵ')));
}
