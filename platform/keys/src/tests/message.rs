use std::collections::HashSet;

use proptest::prelude::*;

use super::{any_bound, damaged, other_places, place};
use crate::{EpochKey, Fault, LONGEST_WORDS, MessageKey, SIZES, SecretKey, message_key, pad, unpad};

fn keys() -> (EpochKey, SecretKey) {
    (EpochKey::random().unwrap(), SecretKey::random().unwrap())
}

fn key() -> MessageKey {
    let (epoch, shred) = keys();
    message_key(&epoch, &shred, &place())
}

#[test]
fn words_come_back_and_have_only_four_lengths() {
    let key = key();
    let mut lengths = HashSet::new();
    for length in [0, 1, 254, 255, 256, 1022, 1023, 1024, 4095, 4096, 10_000, LONGEST_WORDS] {
        let words = "w".repeat(length);
        let sealed = key.seal(&place(), &words).unwrap();
        assert_eq!(*key.open(&place(), &sealed).unwrap(), words);
        lengths.insert(sealed.len());
    }
    let expected: HashSet<_> = SIZES.iter().map(|size| 1 + 12 + 16 + size + 16).collect();
    assert_eq!(lengths, expected);
}

#[test]
fn words_that_do_not_fit_are_said_so() {
    assert_eq!(key().seal(&place(), &"w".repeat(LONGEST_WORDS + 1)).unwrap_err(), Fault::TooLong);
    // Bytes count, not characters: this is 16 384 of them.
    assert_eq!(key().seal(&place(), &"ŵ".repeat(8192)).unwrap_err(), Fault::TooLong);
}

#[test]
fn both_locks_are_needed() {
    let (epoch, shred) = keys();
    let sealed = message_key(&epoch, &shred, &place()).seal(&place(), "Dim ond ni").unwrap();
    let other = SecretKey::random().unwrap();
    assert!(message_key(&epoch, &other, &place()).open(&place(), &sealed).is_err());
    assert!(message_key(&EpochKey::random().unwrap(), &shred, &place()).open(&place(), &sealed).is_err());
    // The two exchanged are not the same pair.
    let exchanged =
        message_key(&EpochKey::from_bytes(*shred.expose()), &SecretKey::from_bytes(*epoch.expose()), &place());
    assert!(exchanged.open(&place(), &sealed).is_err());
    assert_eq!(*message_key(&epoch, &shred, &place()).open(&place(), &sealed).unwrap(), "Dim ond ni");
}

#[test]
fn every_changed_field_of_the_place_is_refused() {
    let (epoch, shred) = keys();
    let right = message_key(&epoch, &shred, &place());
    let sealed = right.seal(&place(), "words").unwrap();
    for other in other_places() {
        // With the right message key, and with the key the wrong place would give.
        assert_eq!(right.open(&other, &sealed).unwrap_err(), Fault::Refused, "{other:?}");
        assert_eq!(message_key(&epoch, &shred, &other).open(&other, &sealed).unwrap_err(), Fault::Refused, "{other:?}");
    }
}

#[test]
fn an_edit_has_the_same_key_and_another_revision() {
    let (epoch, shred) = keys();
    let (first, second) = (place().revision(0), place().revision(1));
    let key = message_key(&epoch, &shred, &first);
    let sealed = key.seal(&second, "better words").unwrap();
    assert!(message_key(&epoch, &shred, &second).open(&second, &sealed).is_ok());
    assert!(key.open(&first, &sealed).is_err(), "an old revision played back");
}

#[test]
fn every_damage_is_refused() {
    let key = key();
    let sealed = key.seal(&place(), "words").unwrap();
    for wrong in damaged(&sealed) {
        assert!(key.open(&place(), &wrong).is_err());
    }
    assert_eq!(key.open(&place(), &[&[2], &sealed[1..]].concat()).unwrap_err(), Fault::Unknown);
    assert_eq!(key.open(&place(), &[]).unwrap_err(), Fault::Unknown);
}

#[test]
fn a_hundred_thousand_nonces_are_all_different() {
    let key = key();
    let mut nonces = HashSet::with_capacity(100_000);
    for _ in 0..100_000 {
        assert!(nonces.insert(key.seal(&place(), "the same words").unwrap()[1..13].to_vec()));
    }
}

#[test]
fn there_is_one_way_to_pad() {
    assert!(unpad(&[0; 256]).is_err(), "no end");
    assert!(unpad(&[]).is_err());
    let mut larger = pad("words").unwrap().to_vec();
    larger.resize(1024, 0);
    assert!(unpad(&larger).is_err(), "the wrong size for words this short");
    let mut other = pad("words").unwrap().to_vec();
    other[5] = 0x81;
    assert!(unpad(&other).is_err());
    assert!(unpad(&[&[0xFF, 0x80][..], &[0; 254]].concat()).is_err(), "not UTF-8");
}

#[test]
fn an_epoch_key_is_known_by_its_commitment() {
    let (first, second) = (EpochKey::random().unwrap(), EpochKey::random().unwrap());
    assert!(first.is_committed(&first.commitment()));
    assert!(!first.is_committed(&second.commitment()));
    assert_eq!(EpochKey::from_slice(first.expose()).unwrap().commitment(), first.commitment());
    assert!(EpochKey::from_slice(&[0; 31]).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn it_opens_only_where_it_was_sealed(first in any_bound(), second in any_bound(), words in ".{0,400}") {
        let (epoch, shred) = keys();
        let sealed = message_key(&epoch, &shred, &first).seal(&first, &words).unwrap();
        let opened = message_key(&epoch, &shred, &second).open(&second, &sealed);
        prop_assert_eq!(opened.is_ok(), first == second);
        prop_assert_eq!(&*message_key(&epoch, &shred, &first).open(&first, &sealed).unwrap(), &words);
    }

    #[test]
    fn padding_comes_off_as_it_went_on(words in "[\\x00\u{80}a-z]{0,600}") {
        let padded = pad(&words).unwrap();
        prop_assert!(SIZES.contains(&padded.len()));
        prop_assert_eq!(&*unpad(&padded).unwrap(), &words);
    }
}
