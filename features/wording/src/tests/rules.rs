//! What is found and what is not, for any text at all.

use std::{collections::BTreeSet, sync::OnceLock};

use foundation::Language;
use proptest::{prelude::*, sample::select};
use toolkit::Judging;

use crate::rules::{Lists, MOST_OWN, Own, found, mutations, pattern, plain};

fn with<T>(own: &Own, job: impl FnOnce(Lists<'_>) -> T) -> T {
    let [en, cy] = toolkit::judging();
    job(Lists { en: &en, cy: &cy, own })
}

fn in_text(text: &str) -> Vec<String> {
    in_text_of(text, &Own::default())
}

fn in_text_of(text: &str, own: &Own) -> Vec<String> {
    with(own, |lists| found(text, lists).iter().map(|place| text[place.from..place.to].to_owned()).collect())
}

/// Every form of every listed word, with its language.
fn every_form() -> Vec<(Language, String)> {
    let [en, cy] = toolkit::judging();
    let of = |language, list: Vec<&'static Judging>| {
        list.into_iter().flat_map(|one| one.all()).map(move |form| (language, form.to_owned())).collect::<Vec<_>>()
    };
    [of(Language::En, en), of(Language::Cy, cy)].concat()
}

static LISTED: OnceLock<BTreeSet<Vec<String>>> = OnceLock::new();

/// The same as they are compared, Welsh ones in every mutation.
fn every_form_as_compared() -> BTreeSet<Vec<String>> {
    let in_all =
        |(language, form): (Language, String)| if language == Language::Cy { mutated(&form) } else { vec![form] };
    every_form().into_iter().flat_map(in_all).map(|form| plain(&form)).collect()
}

/// A Welsh form with its first word in every mutation.
fn mutated(form: &str) -> Vec<String> {
    let (first, rest) = form.split_once(' ').map_or((form, String::new()), |(first, rest)| (first, format!(" {rest}")));
    let first = plain(first);
    mutations(&first[0])
        .into_iter()
        .map(|start| format!("{}{rest}", [&[start], &first[1..]].concat().join("-")))
        .collect()
}

#[test]
fn every_kind_of_first_letter_changes_as_welsh_does() {
    for (word, all) in [
        ("bregus", &["bregus", "fregus", "mregus"][..]),
        ("cymhleth", &["cymhleth", "gymhleth", "nghymhleth", "chymhleth"]),
        ("diog", &["diog", "ddiog", "niog"]),
        ("gwallgof", &["gwallgof", "wallgof", "ngwallgof"]),
        ("llawn", &["llawn", "lawn"]),
        ("mawr", &["mawr", "fawr"]),
        ("pengaled", &["pengaled", "bengaled", "mhengaled", "phengaled"]),
        ("rhyfedd", &["rhyfedd", "ryfedd"]),
        ("trafferthus", &["trafferthus", "drafferthus", "nhrafferthus", "thrafferthus"]),
        ("anodd", &["anodd", "hanodd"]),
        ("ystyfnig", &["ystyfnig", "hystyfnig"]),
        ("wyneb", &["wyneb", "hwyneb"]),
        // Letters that never change, and pairs that are one letter.
        ("heriol", &["heriol"]),
        ("styfnig", &["styfnig"]),
        ("chwerw", &["chwerw"]),
        ("ffôl", &["ffôl"]),
        ("theatrig", &["theatrig"]),
        ("", &[""]),
    ] {
        assert_eq!(mutations(word), all, "{word}");
    }
}

#[test]
fn a_note_in_either_language_holds_what_is_listed() {
    for (note, words) in [
        ("Carys was aggressive and Bet was difficult.", vec!["aggressive", "difficult"]),
        ("Hard-to-reach. HARD TO REACH! Hard  to\nreach", vec!["Hard-to-reach", "HARD TO REACH", "Hard  to\nreach"]),
        ("She’s attention seeking; she doesn’t engage.", vec!["attention seeking", "doesn’t engage"]),
        ("It was hard. To reach her I rang.", vec![]),
        ("Roedd hi’n gymhleth ac yn anodd, a’i hymddygiad heriol", vec!["gymhleth", "anodd", "hymddygiad heriol"]),
        ("Mae hi’n rhy sensitif, ei bwli hi", vec!["rhy sensitif", "bwli"]),
        ("yn ry sensitif; mae’n ddiog; fy nghymhlethdod", vec!["ry sensitif", "ddiog", "nghymhlethdod"]),
        // The longest that fits.
        ("roedd hi’n anodd ei chyrraedd", vec!["anodd ei chyrraedd"]),
        // Whole words alone.
        ("complexion, difficulties of the lift, unaggressive, anoddefgar", vec![]),
        ("Carys said: you are always bossing. She stood up and left at ten past eight.", vec![]),
        // Harm that was done is no label.
        ("He was violent to her. She was bullied and hurt. Cafodd hi ei bygwth a’i hanafu.", vec![]),
    ] {
        assert_eq!(in_text(note), words, "{note}");
    }
    // Accents do not matter, in either way of writing them.
    assert_eq!(in_text("bwlïod a bwli\u{308}od a bwliod"), ["bwlïod", "bwli\u{308}od", "bwliod"]);
}

#[test]
fn a_group_adds_words_and_leaves_words_out() {
    let own = Own {
        added: vec![(Language::En, "a piece of work".to_owned()), (Language::Cy, "pwdlyd iawn".to_owned())],
        left_out: vec![(Language::En, "difficult".to_owned())],
    };
    assert_eq!(in_text_of("A piece of work, and difficult", &own), ["A piece of work"]);
    assert_eq!(in_text_of("roedd hi’n bwdlyd iawn", &own), ["bwdlyd iawn"], "its Welsh words mutate too");
    // Left out in English, the word of the other list is still there.
    assert_eq!(in_text_of("anodd", &own), ["anodd"]);
}

#[test]
fn a_list_of_her_own_is_checked_line_by_line() {
    let names = ["Bet", "Mair Ann"];
    let typed = |en: &str, cy: &str| Own::typed(en, cy, Vec::new(), &names);
    let own = typed(" Queen  Bee \n\nqueen bee\nso-and-so", "hen geg").unwrap();
    let words = [(Language::En, "queen bee"), (Language::En, "so-and-so"), (Language::Cy, "hen geg")];
    assert_eq!(own.added, words.map(|(language, word)| (language, word.to_owned())));
    let letter = |number: usize| char::from(b'a' + u8::try_from(number).unwrap());
    let many: String = (0..=MOST_OWN).map(|one| format!("{}{}\n", letter(one / 26), letter(one % 26))).collect();
    for (en, cy, field, key) in [
        ("a", "", "own-en", "wording-own-plain"),
        ("", "<b>", "own-cy", "wording-own-plain"),
        ("07700 900123", "", "own-en", "wording-own-plain"),
        ("like BET again", "", "own-en", "wording-own-name"),
        ("", "mair-ann", "own-cy", "wording-own-name"),
        (&"x".repeat(41), "", "own-en", "wording-own-plain"),
        (&many, "", "own-en", "wording-own-many"),
    ] {
        let refusals = typed(en, cy).unwrap_err();
        assert_eq!(refusals.on(field).map(|refusal| refusal.key), Some(key), "{en} {cy}");
    }
    assert!(typed("better", "").is_ok(), "a name inside a word names nobody");
}

#[test]
fn what_the_script_looks_for_is_what_is_found_here() {
    let pattern = with(&Own::default(), pattern);
    // `(?:c|g|ngh|ch)ymhleth|difficult` taken apart: its brackets stand at the beginning of a word alone.
    let mut looked_for = BTreeSet::new();
    let mut rest = pattern.as_str();
    while !rest.is_empty() {
        let (starts, after) = match rest.strip_prefix("(?:") {
            Some(inner) => inner.split_once(')').map(|(starts, after)| (starts.split('|').collect(), after)).unwrap(),
            None => (vec![""], rest),
        };
        let (tail, more) = after.split_once('|').unwrap_or((after, ""));
        assert!(tail.chars().all(|letter| letter.is_alphanumeric() || letter == ' '), "{tail} is no pattern of ours");
        looked_for.extend(starts.into_iter().map(|start| format!("{start}{tail}")));
        rest = more;
    }
    let listed: BTreeSet<String> = every_form_as_compared().iter().map(|form| form.join(" ")).collect();
    assert_eq!(looked_for, listed);
    assert!(pattern.len() < 6 * 1024, "{} bytes stand on a page", pattern.len());
}

proptest! {
    #[test]
    fn nothing_that_anybody_types_breaks_it(text in "\\PC*|(?s).{0,200}", own in "\\PC{0,20}") {
        let own = Own { added: vec![(Language::En, own.clone()), (Language::Cy, own)], left_out: vec![] };
        let places = with(&own, |lists| found(&text, lists).iter().map(|place| (place.from, place.to)).collect::<Vec<_>>());
        let mut last = 0;
        for (from, to) in places {
            prop_assert!(last <= from && from < to && text.get(from..to).is_some());
            last = to;
        }
        with(&own, |lists| drop(pattern(lists)));
    }

    #[test]
    fn every_form_is_found_wherever_it_stands_and_however_it_is_written(
        (language, form) in select(every_form()), before in "[.,;:!? ]{1,3}", upper in any::<bool>(), curly in any::<bool>(),
    ) {
        let forms = if language == Language::Cy { mutated(&form) } else { vec![form] };
        for form in forms {
            let form = if upper { form.to_uppercase() } else { form };
            let form = if curly { form.replace('\'', "’") } else { form };
            let text = format!("Xyzzy{before}{form}.");
            prop_assert_eq!(in_text(&text), vec![form]);
        }
    }

    #[test]
    fn a_word_inside_another_is_not_found((_, form) in select(every_form()), more in "[a-zâêîôûŵŷ]{1,4}", behind in any::<bool>()) {
        let longer = if behind { format!("{form}{more}") } else { format!("{more}{form}") };
        let parts = plain(&longer);
        let listed = LISTED.get_or_init(every_form_as_compared);
        let known = (1..=parts.len()).any(|some| parts.windows(some).any(|some| listed.contains(some)));
        prop_assume!(!known);
        prop_assert_eq!(in_text(&longer), Vec::<String>::new());
    }
}
