use std::collections::BTreeSet;

use foundation::Language;

use crate::{check_passphrase, offer_passphrase, offered::list, offered_bits, recovery_bits, recovery_words};

#[test]
fn an_offered_passphrase_is_strong_by_its_list() {
    for language in Language::ALL {
        let (words, count) = list(language);
        // Worked out here again from the list itself, so that no double counts twice.
        let distinct: BTreeSet<_> = words.iter().collect();
        let bits = f64::from(u32::try_from(distinct.len()).unwrap()).log2() * f64::from(u32::try_from(count).unwrap());
        assert!(bits >= if language == Language::En { 64.0 } else { 60.0 }, "{language:?}: {bits}");
        assert!((bits - offered_bits(language)).abs() < 1e-9, "{language:?} has a word twice");
    }
    assert!(recovery_bits() >= 112.0, "{}", recovery_bits());
}

#[test]
fn the_lists_are_simple() {
    let (english, _) = list(Language::En);
    assert_eq!(english.len(), 7_137, "the doc comments and the list's own head say how many there are");
    for left_out in [
        "strangle",
        "obedient",
        "battered",
        "handcuff",
        "fondling",
        "imbecile",
        "opium",
        "unloved",
        "blasphemy",
        "gallows",
        "husband",
    ] {
        assert!(!english.contains(&left_out));
    }
    let (welsh, _) = list(Language::Cy);
    assert!(welsh.len() >= 512);
    assert!(welsh.is_sorted());
    for word in welsh {
        assert!((3..=12).contains(&word.len()) && word.chars().all(|letter| letter.is_ascii_lowercase()), "{word}");
    }
}

#[test]
fn every_word_left_out_was_in_the_list() {
    let all: BTreeSet<_> = eff_wordlist::large::LIST.iter().map(|(_, word)| *word).collect();
    let left_out: Vec<_> =
        include_str!("../words/left-out.txt").lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(list(Language::En).0.len(), all.len() - left_out.len());
    for word in left_out {
        assert!(all.contains(word), "{word}");
    }
}

#[test]
fn what_is_offered_is_taken() {
    for (language, count) in [(Language::En, 5), (Language::Cy, 7)] {
        let mut seen = BTreeSet::new();
        for _ in 0..500 {
            let offered = offer_passphrase(language).unwrap();
            assert_eq!(offered.split(' ').count(), count);
            assert!(offered.split(' ').all(|word| list(language).0.contains(&word)));
            let passphrase = crate::Passphrase::new(&offered);
            assert_eq!(check_passphrase(&passphrase, &[]), Ok(()), "{offered}");
            assert!(seen.insert(offered));
        }
    }
}

#[test]
fn recovery_words_are_ten_and_never_the_same() {
    let (first, second) = (recovery_words().unwrap(), recovery_words().unwrap());
    assert_eq!(first.split(' ').count(), 10);
    assert_ne!(first, second);
}

#[test]
fn a_choice_is_even() {
    let mut counts = [0_u32; 6];
    for _ in 0..60_000 {
        counts[usize::try_from(crate::random::below(6).unwrap()).unwrap()] += 1;
    }
    // Ten thousand each; 600 is six and a half standard deviations.
    assert!(counts.iter().all(|count| count.abs_diff(10_000) < 600), "{counts:?}");
    assert_eq!(crate::random::below(1), Ok(0));
    assert!(crate::random::below(0).is_err());
}
