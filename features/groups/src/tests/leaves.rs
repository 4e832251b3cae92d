//! What no message that leaves may hold.

use proptest::prelude::*;

use crate::rules::{Known, Leaving, told_by_place, told_in};

fn known() -> Known {
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Known {
        women: all(&["Rhian", "Siân J", "Mari", "Cat", "May", "Sky", "Anne-Marie", "Jo", "Bet"]),
        group: all(&["The Swallow Evenings", "Y Cylch Glas", "Thursday Evening Circle"]),
        called: all(&["the hour", "Y Bwrdd"]),
        words: all(&["sisters"]),
        covers: all(&["Thursdays", "Nos Iau", "Friday half past ten", "The Jam Jar"]),
        house: all(&[
            "The Swallow Co-op (demo)",
            "Cydweithfa'r Wennol (demo)",
            "Harrowmere Kindling Trust CIO",
            "Yarrow",
            "yarrow.example",
        ]),
        numbers: all(&["+441632960123", ""]),
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
fn that_it_is_for_women_and_that_it_is_a_group_is_found_in_words_and_lines() {
    for text in [
        "Women only",
        "Menywod yn unig",
        "The women's room",
        "Ystafell y menywod",
        "I fenywod yn unig",
        "Merched yn unig",
        "i ferched",
        "Ladies only",
        "Girls only",
        "No men in the building",
        "Dim dynion",
        "a group for women",
        "gr\u{175}p merched",
        "ein gr\u{175}p",
        "ngr\u{175}p",
        "y grwpiau",
        "The group meets upstairs",
        "See you at the group",
        "Group is off",
        "gr-oup",
        "The women are upstairs",
        "appointment with Women",
        "wo-men",
        "A WOMAN rang",
        "y fenyw",
        "Freedom Programme",
        "Safe house",
        "IDVA",
        "MARAC",
        "sexual assault",
        "raped",
        "stalking",
        "the perpetrator",
        "court order",
        "self-harm",
        "Live Fear Free",
        "battered",
        "ab-use",
        "a.b.u.s.e",
        "Byw Heb Ofn",
        "gorchymyn llys",
        "wedi ei threisio",
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note] {
            assert!(held(text, leaving).is_some(), "{text}");
        }
    }
    for text in ["Women only", "dim dynion", "Freedom Programme", "IDVA", "a-buse", "Safe house, Mill Lane"] {
        assert!(held(text, Leaving::Place).is_some(), "{text}");
    }
    for text in ["Women's Institute hall", "Toilets for women on the left", "Neuadd Merched y Wawr", "The Group Room"] {
        assert_eq!(held(text, Leaving::Place), None, "{text}");
    }
}

#[test]
fn a_place_tells_each_name_once_and_the_group_apart() {
    for (text, women, group) in [
        ("Bronllwyn hall", &[][..], None),
        ("Sky Hall, by the sky light, May Street", &["Sky"], None),
        ("Anne-Marie Rooms, ask Rhian", &["Anne-Marie", "Rhian"], None),
        ("Si\u{e2}n J cottage", &["Si\u{e2}n J"], None),
        ("Sian cottage, not Si\u{e2}n J", &["Sian", "Si\u{e2}n J"], None),
        ("Caffi Fari", &["Fari"], None),
        ("Bet's, women only", &["Bet"], Some("women only")),
        ("The Swallow Evenings", &[], Some("Swallow Evenings")),
        ("", &[], None),
    ] {
        let told = told_by_place(text, &known());
        assert_eq!(
            (told.women, told.group.as_deref()),
            (women.iter().map(|name| (*name).to_owned()).collect(), group),
            "{text}"
        );
    }
}

#[test]
fn an_organisation_is_found_without_its_brackets_and_however_it_is_parted() {
    for text in [
        "The Swallow Coop",
        "Swallow Co-op door",
        "swallowcoop",
        "Drws Wennol",
        "Drws y Wennol",
        "Ask for Gwennol",
        "Gofynnwch am Wennol",
        "Ask at the Swallow door",
        "ask for the Swallow",
        "Ask for Harrowmere Kindling",
        "harrowmere kindling",
        "Ask for the Thursday circle",
        "the evening circle",
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note] {
            assert!(held(text, leaving).is_some(), "{text}");
        }
    }
    for text in [
        "The door by the swallow mural",
        "The Swallow mural is gone",
        "The Harrowmere bus is late",
        "Harrowmere station, door 2",
        "See you Thursday evening",
        "Trust us",
        "the swallows came",
    ] {
        assert_eq!(held(text, Leaving::Note), None, "{text}");
    }
}

#[test]
fn numbers_and_addresses_to_write_to_leave_in_no_words_but_the_groups_own() {
    for text in [
        "Ring 07700 900201 if lost",
        "Ring Robin on (07700) 900-201",
        "+44 7700 900 201",
        "07700-900-201.",
        "tel:07700900201",
        "0 7 7 0 0 9 0 0 2 0 1",
        "01632 96012",
        "robin@post.example",
        "robin@somewhere.de",
        "write to r.j@a.wales",
    ] {
        for leaving in [Leaving::OwnWords, Leaving::Note] {
            assert!(held(text, leaving).is_some(), "{text}");
        }
        assert_eq!(held(text, Leaving::Place), None, "{text}");
    }
    for text in [
        "Ring 01632 960123 if lost",
        "+44 (0)1632 960 123",
        "18.30 - 19.30, then 20.15 - 21.00",
        "24.11.2026 18:30 to 20:00",
        "Tue 1.12.26 10.30 not 11.30",
        "B4391 at 6, bus 12, 34 or 56",
        "Code 4471",
        "Meet @ 6",
    ] {
        assert_eq!(held(text, Leaving::Note), None, "{text}");
    }
}

#[test]
fn links_leave_in_no_words_but_a_place_may_have_one() {
    for text in [
        "http://a",
        "see HTTPS://X.org/y",
        "www.here",
        "here.co.uk",
        "look (here.com).",
        "a@b.org",
        "yarrow.example",
        "wa.me/447700900999",
        "t.me/xyz",
        "see,t.me/xyz",
        "forms.gle/abc",
        "discord.gg/abc",
        "linktr.ee/x",
        "192.0.2.7/x",
        "192.0.2.7",
        "example.org:8080/x",
        "here.place:8080",
        "somewhere.xyz:80/a",
        "any.thing/x",
        "web:here.org",
    ] {
        assert!(held(text, Leaving::OwnWords).is_some() && held(text, Leaving::Note).is_some(), "{text}");
        assert_eq!(held(text, Leaving::Place), None, "{text}");
    }
    for text in [
        "At 5.30.",
        "Come at 6.No bus",
        "Two steps up. Ring twice",
        "12.50 each...",
        "5.30/6.00",
        "a.m./p.m.",
        "and/or",
        "Mon./Tue.",
        "24/11",
        "St.Mair/St.Ioan",
        "at the door.Ring",
        "18:30/19:30",
        "Come at 6.No:30",
    ] {
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
        "Bring a coat",
        "Mae'r bws olaf am 9",
        "A girl at the desk knows",
        "Fy merch i sy'n agor",
        "Girling Street is shut",
        "The playgroup is next door",
        "Bring maracas",
        "The drop-in is upstairs",
        "Dewch \u{e2}'ch cinio. Dim parcio o flaen y t\u{177}.",
        "Dim d\u{175}r heddiw",
        "Mae'r lifft wedi torri. Y grisiau ar y dde.",
        "Dim dyn eira",
        "The order of the food court",
        "The freedom of the park",
        "Safe by the wall, house number 9",
        "Men at work on the road",
        "Celery stalks",
        "A batter pudding",
        "Cofiwch eich c\u{f4}t",
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
            "mae", "drws", "glas", "nos", "yfory", "te", "Thursday", "5.30", "steps", "girl", "merch", "men", "dim", "safe", "court",
             "fear", "swallow",  "only", "unig", "dyn", "lle", "grisiau", "12",
        ]), 0..12),
    ) {
        let text = words.join(" ");
        prop_assert_eq!(held(&text, Leaving::OwnWords), None, "{}", text);
    }

    #[test]
    fn nothing_typed_panics(text in ".*", name in ".*") {
        let known = Known {
            women: vec![name.clone()], group: vec![name.clone()], called: vec![name.clone()], words: vec![name.clone()], covers: vec![], house: vec![name.clone()], numbers: vec![name],
        };
        let _ = told_by_place(&text, &known);
        for leaving in [Leaving::OwnWords, Leaving::Note, Leaving::Place] {
            let _ = told_in(&text, leaving, &known);
        }
    }
}
