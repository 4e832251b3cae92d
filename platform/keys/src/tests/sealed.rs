use std::collections::HashSet;

use proptest::prelude::*;

use super::{any_bound, damaged, other_places, place};
use crate::{Fault, SecretKey, seal_to, unwrap, wrap};

#[test]
fn what_is_wrapped_comes_back() {
    let key = SecretKey::random().unwrap();
    for length in [0, 1, 32, 65, 100_000] {
        let plain = vec![0xA5; length];
        let sealed = wrap(&key, &place(), &plain).unwrap();
        assert_eq!(sealed[0], crate::SUITE);
        assert_eq!(*unwrap(&key, &place(), &sealed).unwrap(), plain);
    }
}

#[test]
fn another_key_opens_nothing() {
    let sealed = wrap(&SecretKey::random().unwrap(), &place(), b"her key").unwrap();
    assert_eq!(unwrap(&SecretKey::random().unwrap(), &place(), &sealed).unwrap_err(), Fault::Refused);
}

#[test]
fn every_changed_field_of_the_place_is_refused() {
    let key = SecretKey::random().unwrap();
    let sealed = wrap(&key, &place(), b"her key").unwrap();
    for other in other_places() {
        assert_eq!(unwrap(&key, &other, &sealed).unwrap_err(), Fault::Refused, "{other:?}");
    }
}

#[test]
fn every_damage_is_refused() {
    let key = SecretKey::random().unwrap();
    let sealed = wrap(&key, &place(), b"her key").unwrap();
    for wrong in damaged(&sealed) {
        assert!(unwrap(&key, &place(), &wrong).is_err());
    }
    for suite in (0..=u8::MAX).filter(|suite| *suite != crate::SUITE) {
        let wrong = [&[suite], &sealed[1..]].concat();
        assert_eq!(unwrap(&key, &place(), &wrong).unwrap_err(), Fault::Unknown);
    }
}

#[test]
fn one_kind_pasted_for_another_is_refused() {
    let key = SecretKey::random().unwrap();
    let member = crate::MemberKeys::generate().unwrap();
    let epoch = crate::EpochKey::from_bytes(*key.expose());
    let message = crate::message_key(&epoch, &key, &place());
    let wrapped = wrap(&key, &place(), &[7; 400]).unwrap();
    let words = message.seal(&place(), "words").unwrap();
    let sent = seal_to(member.public(), &place(), b"words").unwrap();
    assert!(unwrap(&key, &place(), &words).is_err());
    assert!(unwrap(&key, &place(), &sent).is_err());
    assert!(message.open(&place(), &wrapped).is_err());
    assert!(message.open(&place(), &sent).is_err());
    assert!(crate::open_with(&member, &place(), &wrapped).is_err());
    assert!(crate::open_with(&member, &place(), &words).is_err());
}

#[test]
fn every_wrapping_has_its_own_nonce() {
    let key = SecretKey::random().unwrap();
    let nonces: HashSet<_> = (0..10_000).map(|_| wrap(&key, &place(), b"").unwrap()[1..25].to_vec()).collect();
    assert_eq!(nonces.len(), 10_000);
}

#[test]
fn a_commitment_of_another_key_is_refused_though_the_rest_would_open() {
    // The tag of one wrapping under the sealed part of another: both made by the right key, with different nonces.
    let key = SecretKey::random().unwrap();
    let (first, second) = (wrap(&key, &place(), b"one").unwrap(), wrap(&key, &place(), b"two").unwrap());
    let mixed = [&first[..25], &second[25..57], &first[57..]].concat();
    assert_eq!(unwrap(&key, &place(), &mixed).unwrap_err(), Fault::Refused);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn it_opens_only_where_it_was_wrapped(first in any_bound(), second in any_bound(), plain in prop::collection::vec(any::<u8>(), 0..100)) {
        let key = SecretKey::random().unwrap();
        let sealed = wrap(&key, &first, &plain).unwrap();
        prop_assert_eq!(&*unwrap(&key, &first, &sealed).unwrap(), &plain);
        prop_assert_eq!(first == second, unwrap(&key, &second, &sealed).is_ok());
    }

    #[test]
    fn nonsense_never_opens_and_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), key in any::<[u8; 32]>()) {
        let bytes = [&[crate::SUITE], bytes.as_slice()].concat();
        prop_assert!(unwrap(&SecretKey::from_bytes(key), &place(), &bytes).is_err());
    }
}
