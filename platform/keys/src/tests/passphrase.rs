use proptest::prelude::*;

use crate::{
    Passphrase,
    PassphraseProblem::{self, HoldsName, TooCommon, TooLong, TooShort},
    check_passphrase, normal_name,
};

fn check(typed: &str, context: &[&str]) -> Result<(), PassphraseProblem> {
    check_passphrase(&Passphrase::new(typed), context)
}

fn bytes(typed: &str) -> Vec<u8> {
    Passphrase::new(typed).bytes().to_vec()
}

#[test]
fn however_the_keyboard_writes_it_it_is_one_passphrase() {
    assert_eq!(bytes("  te \t a\u{A0}bara  brith\n"), b"te a bara brith");
    assert_eq!(bytes("dw\u{302}r"), "dŵr".as_bytes());
    assert_eq!(bytes("ｔｅ"), b"te");
    assert_eq!(bytes("Te"), b"Te", "capitals are hers");
    assert_eq!(Passphrase::new("dŵr  oer").char_count(), 7);
    assert_eq!(bytes(""), b"");
}

#[test]
fn words_of_ours_forgive_the_telephone() {
    assert_eq!(Passphrase::of_words(" Afal, Bara.  Cath ").bytes(), b"afal bara cath");
    assert_eq!(Passphrase::of_words("drop-down Yo-Yo").bytes(), b"drop-down yo-yo");
}

#[test]
fn length_is_counted_in_characters() {
    assert_eq!(check("dŵr glân a bara", &[]), Ok(()));
    assert_eq!(check("dŵr glân a bar", &[]), Err(TooShort { least: 15 }));
    assert_eq!(check("   blanks        do not count     ", &[]), Ok(()));
    assert_eq!(check("a        b        c        d", &[]), Err(TooShort { least: 15 }));
    let long: String = (0..257_u32).map(|number| char::from_u32(0x4E00 + number * 7).unwrap()).collect();
    assert_eq!(check(&long, &[]), Err(TooLong { most: 256 }));
    assert_eq!(check(&long.chars().take(256).collect::<String>(), &[]), Ok(()));
    assert_eq!(check(&"word salad ".repeat(1_000_000), &[]), Err(TooLong { most: 256 }));
}

#[test]
fn what_is_tried_first_is_refused() {
    for common in [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple!",
        "correcthorsebatterystaple99",
        "Hen wlad fy nhadau",
        "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "aaaaaaaaaaaaaaaaaaaa",
        "123456789012345",
        "98765432109876543210",
        "abcdefghijklmnopqrs",
        "qwertyuiopasdfghjkl",
        "poiuytrewqlkjhgfdsa",
        "1q2w3e4r5t6y7u8i9o",
        "abababababababababab",
        "password1password1",
        "butterfly butterfly",
        "cofiwch! cofiwch! cofiwch!",
        "!!!!!!!!!!!!!!!!!!!!",
    ] {
        assert_eq!(check(common, &[]), Err(TooCommon), "{common}");
    }
}

#[test]
fn what_is_her_own_is_taken() {
    for fine in [
        "seven cats on a blue bus",
        "y gath ddu ar y bws melyn",
        "Rhubarb43!tractor",
        "我喜欢在海边散步看日落和听海浪的声音",
        "ظل شجرة التفاح في الصيف",
    ] {
        assert_eq!(check(fine, &["Mair", "Grŵp Nos Iau"]), Ok(()), "{fine}");
    }
}

#[test]
fn her_name_and_her_groups_are_not_in_it() {
    for (typed, context) in [
        ("mair likes tea on sundays", "Mair"),
        ("tea with MaIr-Jones at 8", "Mair Jones"),
        ("all of nos-iau lot come", "Nos Iau"),
        ("big yarrow flowers grow", "Yarrow"),
        ("my name is Bo by the way", "Bo"),
        ("d.ŵ.r oer a bara menyn da", "dŵr oer"),
    ] {
        assert_eq!(check(typed, &[context]), Err(HoldsName), "{typed} / {context}");
    }
    assert_eq!(check("salt and pepper trees", &["Coffee and Cake"]), Ok(()));
    // A short name inside another word is no name, and empty context words say nothing.
    assert_eq!(check("planning a long picnic", &["Ann", "", " ", "-"]), Ok(()));
}

#[test]
fn a_name_has_one_normal_form() {
    assert_eq!(normal_name("  Mair   JONES "), "mair jones");
    assert_eq!(normal_name("SIA\u{302}N"), "siân");
    assert_eq!(normal_name("Si\u{200B}an\u{FEFF}"), "sian");
    assert_eq!(normal_name("Ｍａｉｒ"), "mair");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]
    #[test]
    fn a_normal_name_stays_as_it_is(name in "\\PC{0,30}|.{0,30}") {
        prop_assert_eq!(normal_name(&normal_name(&name)), normal_name(&name));
    }

    #[test]
    fn checking_never_panics(typed in ".{0,300}", context in ".{0,30}") {
        let _ = check(&typed, &[&context]);
        prop_assert!(!Passphrase::new(&typed).bytes().starts_with(b" "));
    }
}
