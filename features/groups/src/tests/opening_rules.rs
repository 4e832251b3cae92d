use proptest::prelude::*;

use foundation::Language;

use crate::{
    Both, GroupFacts,
    opening::{
        Around, Face, GAP, Kind, POINTS, Plans, Start, fill_limits, finds, limits_missing, may_tell, minimum,
        only_language, promises_haste, reading, where_the_gap_is, without_empty_promises,
    },
};

fn line(text: &str) -> Both {
    Both { en: text.to_owned(), cy: String::new() }
}

fn whole() -> (Face, Around) {
    let mut face = Face { start: Some(Start::Peer), ..Face::default() };
    for kind in [Kind::Who, Kind::Can, Kind::Cannot] {
        face.texts.insert(kind, vec![line("Said.")]);
    }
    face.texts.insert(Kind::Limit, POINTS.iter().map(|point| line(point)).collect());
    let plans = Plans { partner: true, illness: true };
    (face, Around { holders: 1, plans, help_lines: true })
}

fn may_open(face: &Face, around: Around) -> bool {
    minimum(face, around).iter().all(|line| line.met)
}

#[test]
fn it_opens_when_everything_is_there_and_not_when_one_thing_is_missing() {
    let (face, around) = whole();
    assert!(may_open(&face, around));
    for kind in [Kind::Who, Kind::Can, Kind::Cannot, Kind::Limit] {
        let mut without = face.clone();
        without.texts.remove(&kind);
        assert!(!may_open(&without, around), "{kind:?}");
    }
    assert!(!may_open(&face, Around { help_lines: false, ..around }));
    assert!(!may_open(&face, Around { plans: Plans { partner: false, illness: true }, ..around }));
    let alone = Around { plans: Plans { partner: true, illness: false }, ..around };
    assert!(!may_open(&face, alone));
    assert!(may_open(&face, Around { holders: 2, ..alone }));
    assert!(!may_open(&Face { start: None, ..face }, around));
}

proptest! {
    #[test]
    fn never_with_a_point_of_the_limits_missing_or_with_a_gap(
        texts in proptest::collection::vec(("[a-z… ]{0,6}", "[a-z… ]{0,6}"), 0..14)
    ) {
        let (mut face, around) = whole();
        let points: Vec<Both> = texts.into_iter().map(|(en, cy)| Both { en, cy }).collect();
        let complete = points.len() >= POINTS.len()
            && points.iter().take(POINTS.len()).all(|text| {
                let said = !text.en.trim().is_empty() || !text.cy.trim().is_empty();
                said && !text.en.contains(GAP) && !text.cy.contains(GAP)
            });
        face.texts.insert(Kind::Limit, points);
        prop_assert_eq!(may_open(&face, around), complete);
        prop_assert_eq!(limits_missing(&face).is_empty(), complete);
    }

    #[test]
    fn a_gap_anywhere_public_keeps_it_shut(which in 0_usize..7, before in "[a-z]{0,5}") {
        let kinds =
            [Kind::Who, Kind::Can, Kind::Cannot, Kind::Boundary, Kind::Expect, Kind::Mixed, Kind::Writing];
        let (mut face, around) = whole();
        face.texts.entry(kinds[which]).or_default().push(line(&format!("{before}{GAP}")));
        prop_assert!(!may_open(&face, around));
    }

    #[test]
    fn what_she_wrote_stays_when_she_starts_from_elsewhere(
        written in proptest::collection::vec(proptest::option::of("[a-z]{1,8}"), 12)
    ) {
        let starter = |start: Start, point: &str| line(&format!("{}: {point}", start.word().to_uppercase()));
        let points = written
            .iter()
            .zip(POINTS)
            .map(|(own, point)| own.as_ref().map_or_else(|| starter(Start::Peer, point), |own| line(own)))
            .collect();
        let mut face = Face { start: Some(Start::Peer), ..Face::default() };
        face.texts.insert(Kind::Limit, points);
        let host = fill_limits(&face, Some(Start::Peer), Start::Host, starter);
        let own = fill_limits(&face, Some(Start::Peer), Start::Own, starter);
        for (place, (words, point)) in written.iter().zip(POINTS).enumerate() {
            match words {
                Some(words) => {
                    prop_assert_eq!(&host[place].en, words);
                    prop_assert_eq!(&own[place].en, words);
                }
                None => {
                    prop_assert_eq!(&host[place], &starter(Start::Host, point));
                    prop_assert_eq!(&own[place], &Both::default());
                }
            }
        }
    }

    #[test]
    fn names_and_searches_take_anything(text in "\\PC{0,60}") {
        let _ = (may_tell(&text), promises_haste(&text), finds(&text, "Tŷ'r Ŵyl"));
        prop_assert!(finds("", &text));
    }
}

#[test]
fn names_that_tell() {
    for name in ["Women's Group", "Grŵp Menywod", "Domestic Abuse Support", "trauma circle", "Goroesi gyda'n gilydd"] {
        assert!(may_tell(name) || name == "Goroesi gyda'n gilydd", "{name}");
    }
    for name in ["Cylch Nos Iau", "Bread & Salt", "The Quiet Hour", "Tomorrow's Kettle", "Little Hours", ""] {
        assert!(!may_tell(name), "{name}");
    }
}

#[test]
fn promises_nobody_can_keep() {
    for text in
        ["We reply within 24 hours.", "I answer in 2h", "Rydyn ni'n ateb o fewn 24 awr.", "We respond immediately"]
    {
        assert!(promises_haste(text), "{text}");
    }
    for text in [
        "We cannot answer at every hour.",
        "We read messages on Tuesdays.",
        "A meeting lasts 2 hours.",
        "",
        "Allwn ni ddim ateb bob awr o'r dydd.",
    ] {
        assert!(!promises_haste(text), "{text}");
    }
}

#[test]
fn none_of_our_own_starters_promises_haste() {
    for text in [crate::starters().en, crate::starters().cy] {
        for line in text.lines().filter(|line| line.starts_with("starter-")) {
            assert!(!promises_haste(line), "{line}");
        }
    }
}

#[test]
fn every_starter_that_is_offered_is_written() {
    let written = language::keys_written(&crate::starters());
    for start in Start::ALL {
        for point in POINTS.iter().chain(&["title", "about"]) {
            assert!(written.contains(&crate::opening::starter_of_point(start, point)), "{start:?} {point}");
        }
    }
    for (name, many) in
        [("who", 6), ("cover", 9), ("can", 7), ("cannot", 7), ("boundary", 10), ("expect", 12), ("offer", 10)]
    {
        assert!(written.contains(&format!("starter-{name}-{many}")), "{name}");
    }
}

#[test]
fn hours_come_in_pairs() {
    let tue = vec![jiff::civil::Weekday::Tuesday];
    assert!(reading(tue.clone(), "10", "12", "").is_ok_and(|reading| reading.is_said()));
    assert!(reading(Vec::new(), "", "", "6pm").is_ok_and(|reading| !reading.is_said()));
    for (days, from, to) in [
        (tue.clone(), "12", "10"),
        (tue.clone(), "10", ""),
        (tue.clone(), "", "10"),
        (tue, "", ""),
        (Vec::new(), "10", "12"),
    ] {
        assert!(reading(days, from, to, "").is_err());
    }
}

#[test]
fn the_line_about_words_names_what_is_missing_and_leads_there() {
    let (face, around) = whole();
    let first = |face: &Face| minimum(face, around).into_iter().next().map(|line| (line.met, line.key, line.step));
    assert_eq!(first(&face), Some((true, "groups-check-words", "who")));
    for (kind, key, step) in [
        (Kind::Who, "groups-check-who", "who"),
        (Kind::Can, "groups-check-can", "can"),
        (Kind::Cannot, "groups-check-cannot", "cannot"),
    ] {
        let mut without = face.clone();
        without.texts.remove(&kind);
        assert_eq!(first(&without), Some((false, key, step)));
    }
    for (kind, step) in [
        (Kind::Boundary, "boundaries"),
        (Kind::Expect, "expect"),
        (Kind::Mixed, "languages"),
        (Kind::Writing, "writing"),
    ] {
        let mut gap = face.clone();
        gap.texts.insert(kind, vec![line(&format!("{GAP}"))]);
        assert_eq!(first(&gap), Some((false, "groups-check-gaps", step)));
    }
}

#[test]
fn a_group_in_one_language_is_not_held_back_by_a_gap_in_the_other() {
    let gap = Both { en: "Where: the hall.".to_owned(), cy: "Ble: … .".to_owned() };
    let facts = |languages: &str, en: &str, cy: &str| {
        let both = Both { en: en.to_owned(), cy: cy.to_owned() };
        let (names, cover_names) = (both.clone(), both);
        GroupFacts {
            id: foundation::Id::from_bytes([0; 16]),
            host: None,
            web_word: String::new(),
            names,
            cover_names,
            called: Both::default(),
            state: crate::GroupState::Draft,
            listed: false,
            may_write: false,
            languages: languages.to_owned(),
            opened_on: None,
        }
    };
    for english in
        [facts("English", "Thursdays", "Nos Iau"), facts(" saesneg. ", "Thursdays", ""), facts("", "Thursdays", "")]
    {
        assert_eq!(only_language(&english), Some(Language::En));
    }
    for both in
        [facts("English, Welsh", "Thursdays", ""), facts("", "Thursdays", "Nos Iau"), facts("Somali", "Thursdays", "")]
    {
        assert_eq!(only_language(&both), None);
    }
    assert_eq!(only_language(&facts("Cymraeg", "", "Nos Iau")), Some(Language::Cy));
    // Once the English says what it should, the Welsh that nobody filled in is not kept.
    assert_eq!(without_empty_promises(gap.clone(), Some(Language::En)), line("Where: the hall."));
    assert_eq!(without_empty_promises(gap.clone(), None), gap);
    assert_eq!(without_empty_promises(gap.clone(), Some(Language::Cy)), gap);
    let both = Both { en: "Where: … .".to_owned(), ..gap.clone() };
    assert_eq!(without_empty_promises(both.clone(), Some(Language::En)), both);
    assert_eq!(
        [&gap, &both, &line("Where: … ."), &line("Said.")].map(where_the_gap_is),
        [Some("groups-gap-cy"), Some("groups-gap-both"), Some("groups-gap-en"), None],
    );
}

#[test]
fn our_own_starters_read_easily() {
    let catalogue = std::sync::Arc::new(language::Catalogue::new(&[crate::starters()]).unwrap());
    let english = catalogue.speaker(foundation::Language::En);
    let mut by_kind: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    for key in language::keys_written(&crate::starters()) {
        let sentence = english.t(&key);
        // A label is no sentence.
        if sentence.ends_with(['.', '?', '!']) {
            // What stands together on a page: all limits of one beginning, all of one kind.
            let parts = if key.starts_with("starter-limits") { 3 } else { 2 };
            let all = by_kind.entry(key.split('-').take(parts).collect::<Vec<_>>().join("-")).or_default();
            all.push_str(&sentence);
            all.push(' ');
        }
    }
    let ages: Vec<_> = by_kind.iter().map(|(kind, words)| (kind, language::reading_age(words))).collect();
    assert!(ages.len() > 8, "{ages:?}");
    let hard: Vec<_> = ages.iter().filter(|(_, age)| *age > 11.0).collect();
    assert!(hard.is_empty(), "shorter sentences, plainer words: {hard:?}");
}
