use crate::rules::{idle_seconds, name, onward, still_shown};

#[test]
fn a_name_is_any_name_that_can_be_told_apart() {
    for typed in ["Robin", "Bryn's mum", "Anon-7", "🌿", "ŵ", "مريم", "Ffion-fach"] {
        assert!(name(typed).is_ok(), "{typed}");
    }
    for typed in ["", "   ", "\u{200B}\u{202E}", &"a".repeat(41)] {
        assert!(name(typed).is_err(), "{typed}");
    }
}

#[test]
fn the_strictest_of_her_roles_counts() {
    assert_eq!(idle_seconds(true, true), 300);
    assert_eq!(idle_seconds(false, true), 1800);
    assert_eq!(idle_seconds(false, false), 900);
}

#[test]
fn signing_in_leads_on_within_the_house_only() {
    assert_eq!(onward("/cy/c/abc234", "/en/"), "/cy/c/abc234");
    for asked in [
        "",
        "https://elsewhere.example",
        "//elsewhere.example",
        "/en//x",
        "/fr/c",
        "/en/c?x=1",
        "/en/\r\nx",
        "javascript:x",
        "/en/..\\x",
    ] {
        assert_eq!(onward(asked, "/en/"), "/en/", "{asked}");
    }
}

#[test]
fn ten_words_are_shown_for_ten_minutes_and_not_by_a_clock_set_back() {
    let minutes = |count: i64| count * 60 * 1_000_000;
    assert!(still_shown(0, 0) && still_shown(0, minutes(10) - 1));
    assert!(!still_shown(0, minutes(10)) && !still_shown(minutes(1), 0));
    assert!(!still_shown(i64::MIN + 1, i64::MAX));
}

proptest::proptest! {
    #[test]
    fn onward_never_leaves_the_house(asked in ".{0,60}") {
        let place = onward(&asked, "/en/");
        proptest::prop_assert!(place.starts_with("/en/") || place.starts_with("/cy") || place.starts_with("/en"));
        proptest::prop_assert!(!place.contains("//") && !place.contains(':'));
    }
}
