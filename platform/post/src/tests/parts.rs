use proptest::prelude::*;

use super::{Alphabet, PlainText};

fn of(text: &str) -> (Alphabet, usize) {
    let plain = PlainText::of(text);
    (plain.alphabet(), plain.count())
}

#[test]
fn which_letters_make_it_dear() {
    let dear = |text: &str| PlainText::of(text).dear().into_iter().collect::<String>();
    assert_eq!(dear("T\u{0177} a th\u{0177}: \u{2019}r gr\u{0175}p \u{e9} \u{e8} 20\u{20ac}"), "\u{0177}\u{0175}");
    assert_eq!(dear("Caffi\u{2019}r Llyfrgell, 20\u{20ac}"), "");
}

#[test]
fn what_it_costs() {
    let one = "Helo, nos Iau 6.30: rydyn ni nawr yng nghaffi'r Llyfrgell, Stryd y Bont (nid y neuadd). Bydd Mari wrth \
               ddrws y neuadd tan 7. Ateb 1 os wyt ti wedi gweld hwn. M";
    let three = one.replace("rydyn ni nawr yng nghaffi'r", "mae\u{2019}r grŵp nawr yng nghaffi\u{2019}r");
    for (text, alphabet, parts) in [
        ("", Alphabet::Small, 0),
        (one, Alphabet::Small, 1),
        (&one.replace('\'', "\u{2019}"), Alphabet::Small, 1),
        (&three, Alphabet::Large, 3),
        (&"a".repeat(160), Alphabet::Small, 1),
        (&"a".repeat(161), Alphabet::Small, 2),
        (&"a".repeat(306), Alphabet::Small, 2),
        (&"a".repeat(307), Alphabet::Small, 3),
        (&"€".repeat(80), Alphabet::Small, 1),
        (&"€".repeat(81), Alphabet::Small, 2),
        // An escape does not fit into the last place of 153.
        (&"€".repeat(153), Alphabet::Small, 3),
        (&"ŵ".repeat(70), Alphabet::Large, 1),
        (&"ŵ".repeat(71), Alphabet::Large, 2),
        (&"ŵ".repeat(135), Alphabet::Large, 3),
        (&"🫖".repeat(35), Alphabet::Large, 1),
        (&"🫖".repeat(66), Alphabet::Large, 2),
        (&"🫖".repeat(67), Alphabet::Large, 3),
        ("à è ì ò ù é ä ö ñ ü É Ä Ö Ñ Ü Ç", Alphabet::Small, 1),
        ("ç", Alphabet::Large, 1),
    ] {
        assert_eq!(of(text), (alphabet, parts), "{text}");
    }
}

#[test]
fn typesetting_is_made_plain_and_welsh_is_not() {
    for (typed, sent) in [
        ("it\u{2019}s \u{201c}on\u{201d} \u{2013} at\u{a0}6\u{2026}", "it's \"on\" - at 6..."),
        ("ŵŷâêîôûáéíóúẁẃẅỳýÿàèìòùïöüŴŶÂÊÎÔÛ", "ŵŷâêîôûáéíóúẁẃẅỳýÿàèìòùïöüŴŶÂÊÎÔÛ"),
        // Typed as a letter and a mark, it is the same letter.
        ("w\u{302}y\u{302}", "ŵŷ"),
        ("one\r\ntwo\tthree", "one\ntwo three"),
    ] {
        assert_eq!(PlainText::of(typed).text(), sent, "{typed}");
    }
    for letter in "ŵŷâêîôûáíóúẃẁẅỳýÿïŴŶÂÊÎÔÛ".chars() {
        assert_eq!(of(&letter.to_string()).0, Alphabet::Large, "{letter}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let letters = proptest::sample::select("abc ŵŷâêîôû'\u{2019}\u{2013}\u{2026}€[{🫖é\n".chars().collect::<Vec<_>>());
    prop_oneof![
        proptest::collection::vec(letters, 0..400).prop_map(|letters| letters.into_iter().collect()),
        "\\PC{0,200}",
        "[a-z€^]{120,330}",
    ]
}

proptest! {
    #[test]
    fn parts_are_the_text_and_each_fits(text in any_text()) {
        let plain = PlainText::of(&text);
        prop_assert_eq!(plain.parts().concat(), plain.text());
        prop_assert_eq!(plain.parts().is_empty(), plain.text().is_empty());
        let most = match (plain.alphabet(), plain.count()) {
            (Alphabet::Small, 0 | 1) => 160,
            (Alphabet::Small, _) => 153,
            (Alphabet::Large, 0 | 1) => 70,
            (Alphabet::Large, _) => 67,
        };
        for part in plain.parts() {
            let places: usize = match plain.alphabet() {
                Alphabet::Small => part.chars().map(|letter| if "\u{c}^{}\\[~]|€".contains(letter) { 2 } else { 1 }).sum(),
                Alphabet::Large => part.encode_utf16().count(),
            };
            prop_assert!(places <= most, "{} of {}", places, most);
            // Each part by itself is whole text again.
            prop_assert!(!part.is_empty());
        }
    }

    #[test]
    fn once_plain_it_stays_as_it_is(text in any_text()) {
        let once = PlainText::of(&text);
        let twice = PlainText::of(once.text());
        prop_assert!(once == twice);
    }

    #[test]
    fn no_welsh_letter_is_lost_or_changed(text in "[a-zŵŷâêîôûáéíóúẃẁŴŶÂÊÎÔÛ ]{0,200}") {
        let plain = PlainText::of(&text);
        prop_assert_eq!(plain.text(), text);
    }

    #[test]
    fn a_shorter_text_never_costs_more(text in "[a-zŵ€]{1,330}") {
        let mut shorter = text.clone();
        shorter.pop();
        prop_assert!(PlainText::of(&shorter).count() <= PlainText::of(&text).count());
    }
}
