//! What no message that leaves may hold.

use proptest::prelude::*;

use crate::rules::{Known, Leaving, told_in};

fn known() -> Known {
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Known {
        women: all(&["Rhian", "Siân J", "Mari", "Cat", "May", "Sky", "Anne-Marie", "Jo", "Bet"]),
        group: all(&["The Swallow Evenings", "Y Cylch Glas"]),
        called: all(&["the hour", "Y Bwrdd"]),
        words: all(&["sisters"]),
        covers: all(&["Thursdays", "Nos Iau", "Friday half past ten", "The Jam Jar"]),
        house: all(&["The Swallow Co-op", "Yarrow", "yarrow.example"]),
    }
}

fn held(text: &str, leaving: Leaving) -> Option<String> {
    told_in(text, leaving, &known())
}

#[test]
fn a_name_is_found_in_any_letters_and_said_as_it_was_typed() {
    for (text, word) in [
        ("rhian called", "rhian"),
        ("RHIAN'S hat", "RHIAN"),
        ("ask rian", "rian"),
        ("mari rang", "mari"),
        ("gofynnwch i fari", "fari"),
        ("the maris", "maris"),
        ("sian says hello", "sian"),
        ("Si\u{e2}n", "Siân"),
        ("anne marie", "anne marie"),
        ("annemarie", "annemarie"),
        ("it may rain", "may"),
        ("sky blue", "sky"),
        ("jo2 here", "jo"),
        ("r\u{ad}h\u{200b}ian", "rhian"),
        ("\u{ff52}\u{ff48}\u{ff49}\u{ff41}\u{ff4e}", "rhian"),
        ("Chat called", "Chat"),
        ("i gylch glas", "gylch glas"),
        ("swallow EVENINGS", "swallow EVENINGS"),
        ("a jam-jar", "jam-jar"),
        ("the swallow co op", "swallow co op"),
        ("from yarrow", "yarrow"),
        ("At The Hour", "The Hour"),
        ("i\u{2019}r bwrdd", "r bwrdd"),
        ("bring sisters", "sisters"),
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note] {
            assert_eq!(held(text, leaving).as_deref(), Some(word), "{text}");
        }
    }
}

#[test]
fn what_a_group_is_for_is_found_in_both_languages() {
    for text in [
        "abuse",
        "abusive men",
        "domestic violence",
        "the refuge",
        "a shelter",
        "Survivors",
        "Women's Aid",
        "women\u{2019}s aid",
        "womensaid",
        "trauma",
        "addiction",
        "alcohol",
        "drug test",
        "drugs",
        "recovery",
        "sobriety",
        "rehab",
        "mental health",
        "mentalhealth",
        "therapy",
        "counselling",
        "peer support",
        "support group",
        "self-help",
        "SELFHELP",
        "cam-drin",
        "camdriniaeth",
        "o gamdriniaeth",
        "trais",
        "i drais",
        "lloches",
        "i loches",
        "goroesi",
        "goroeswyr",
        "cymorth i fenywod",
        "gr\u{175}p cymorth",
        "caethiwed",
        "cyffuriau",
        "o gyffuriau",
        "adferiad",
        "iechyd meddwl",
        "therapi",
        "cwnsela",
        "trawma",
        "domestig",
        "r\u{200d}efuge",
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note, Leaving::Place] {
            assert!(held(text, leaving).is_some(), "{text}");
        }
    }
}

#[test]
fn links_leave_in_no_words_but_a_place_may_have_one() {
    for text in
        ["http://a", "see HTTPS://X.org/y", "www.here", "here.co.uk", "look (here.com).", "a@b.org", "yarrow.example"]
    {
        assert!(held(text, Leaving::OwnWords).is_some() && held(text, Leaving::Note).is_some(), "{text}");
        assert_eq!(held(text, Leaving::Place), None, "{text}");
    }
    for text in ["At 5.30.", "Come at 6.No bus", "Two steps up. Ring twice", "12.50 each..."] {
        assert_eq!(held(text, Leaving::Note), None, "{text}");
    }
}

#[test]
fn streets_and_churches_have_names_of_their_own() {
    for text in
        ["Mari Street, blue door", "St Mari's hall", "St. Mari hall", "the bus shelter", "The Swallow Co-op, upstairs"]
    {
        assert_eq!(held(text, Leaving::Place), None, "{text}");
    }
    for text in ["Mari. Road closed", "Mari's Street", "St Mari's, ask Mari", "Mari's kitchen", "swallow evenings"] {
        assert!(held(text, Leaving::Place).is_some(), "{text}");
    }
    assert!(held("Mari Street", Leaving::OwnWords).is_some());
}

#[test]
fn everyday_words_stay() {
    for text in [
        "",
        "Your library book is ready.",
        "The buttons you wanted have come in.",
        "I still have your baking tin.",
        "We met to chat about the gate",
        "Nos Iau nesaf am saith",
        "No more Thursdays",
        "half an hour before, Friday half past ten",
        "Mae'r drws glas ar agor. Dewch \u{e2} chot.",
        "12 steps. A nurse comes.",
        "Drwy'r drws cefn",
        "\u{645}\u{631}\u{62d}\u{628}\u{627}",
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note, Leaving::Place] {
            assert_eq!(held(text, leaving), None, "{text}");
        }
    }
}

const UNSEEN: [char; 9] =
    ['\u{ad}', '\u{34f}', '\u{61c}', '\u{180e}', '\u{200b}', '\u{202e}', '\u{2060}', '\u{fe0f}', '\u{feff}'];

proptest! {
    #[test]
    fn a_name_in_any_case_and_with_anything_unseen_in_it_is_found(
        name in proptest::sample::select(vec!["Rhian", "Mari", "Cat", "May", "Siân", "Jo", "swallow evenings", "refuge"]),
        large in proptest::collection::vec(any::<bool>(), 20),
        unseen in proptest::collection::vec(proptest::option::of(proptest::sample::select(UNSEEN.to_vec())), 20),
        wide in any::<bool>(),
        (before, after) in ("[0-9 .,!]{0,6}", "[0-9 .,!]{0,6}"),
    ) {
        let mut typed = before;
        for (place, letter) in name.chars().enumerate() {
            let letters: Vec<char> =
                if large[place] { letter.to_uppercase().collect() } else { letter.to_lowercase().collect() };
            for letter in letters {
                let far = char::from_u32(u32::from(letter) + 0xfee0).filter(|_| wide && letter.is_ascii_alphabetic());
                typed.push(far.unwrap_or(letter));
            }
            typed.extend(unseen[place]);
        }
        typed.push_str(&after);
        prop_assert!(held(&typed, Leaving::OwnWords).is_some(), "{typed}");
        prop_assert!(held(&typed, Leaving::Place).is_some(), "{typed}");
    }

    #[test]
    fn a_sentence_of_everyday_words_is_left(
        words in proptest::collection::vec(proptest::sample::select(vec![
            "the", "book", "is", "ready", "come", "at", "six", "door", "blue", "bring", "a", "coat", "chat", "met", "we",
            "mae", "drws", "glas", "nos", "yfory", "te", "Thursday", "5.30", "steps",
        ]), 0..12),
    ) {
        let text = words.join(" ");
        prop_assert_eq!(held(&text, Leaving::OwnWords), None, "{}", text);
    }

    #[test]
    fn nothing_typed_panics(text in ".*", name in ".*") {
        let known = Known {
            women: vec![name.clone()], group: vec![name.clone()], called: vec![name.clone()], words: vec![name.clone()], covers: vec![], house: vec![name],
        };
        for leaving in [Leaving::OwnWords, Leaving::Note, Leaving::Place] {
            let _ = told_in(&text, leaving, &known);
        }
    }
}
