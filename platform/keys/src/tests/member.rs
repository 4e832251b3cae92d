use proptest::prelude::*;

use super::{any_bound, other_places, place};
use crate::{Fault, MemberKeys, PublicKeys, open_with, seal_to, verify};

#[test]
fn what_is_sealed_to_her_she_opens_and_nobody_else() {
    let (her, other) = (MemberKeys::generate().unwrap(), MemberKeys::generate().unwrap());
    let sealed = seal_to(her.public(), &place(), b"the epoch's key").unwrap();
    assert_eq!(sealed.len(), 1 + 1120 + 15 + 16);
    assert_eq!(*open_with(&her, &place(), &sealed).unwrap(), b"the epoch's key");
    assert_eq!(open_with(&other, &place(), &sealed).unwrap_err(), Fault::Refused);
    assert_ne!(sealed, seal_to(her.public(), &place(), b"the epoch's key").unwrap());
}

#[test]
fn every_changed_field_of_the_place_is_refused() {
    let her = MemberKeys::generate().unwrap();
    let sealed = seal_to(her.public(), &place(), b"key").unwrap();
    for other in other_places() {
        assert_eq!(open_with(&her, &other, &sealed).unwrap_err(), Fault::Refused, "{other:?}");
    }
}

#[test]
fn every_damage_is_refused() {
    let her = MemberKeys::generate().unwrap();
    let sealed = seal_to(her.public(), &place(), b"key").unwrap();
    for length in (0..sealed.len()).step_by(37).chain(sealed.len() - 20..sealed.len()) {
        assert!(open_with(&her, &place(), &sealed[..length]).is_err());
    }
    // One bit in every byte, each time another.
    for at in 0..sealed.len() {
        let mut wrong = sealed.clone();
        wrong[at] ^= 1 << (at % 8);
        assert!(open_with(&her, &place(), &wrong).is_err(), "byte {at}");
    }
    for suite in (0..=u8::MAX).filter(|suite| *suite != crate::SUITE) {
        let wrong = [&[suite], &sealed[1..]].concat();
        assert_eq!(open_with(&her, &place(), &wrong).unwrap_err(), Fault::Unknown);
    }
}

#[test]
fn her_keys_come_back_from_their_bytes() {
    let her = MemberKeys::generate().unwrap();
    let bytes = her.to_secret_bytes();
    assert_eq!(bytes.len(), 65);
    let again = MemberKeys::from_secret_bytes(&bytes).unwrap();
    assert_eq!(again.public(), her.public());
    let sealed = seal_to(her.public(), &place(), b"key").unwrap();
    assert!(open_with(&again, &place(), &sealed).is_ok());
    for wrong in [&bytes[..64], &[&[9][..], &bytes[1..]].concat(), &[&bytes[..], &[0]].concat(), &[]] {
        assert_eq!(MemberKeys::from_secret_bytes(wrong).err(), Some(Fault::Unknown));
    }
}

#[test]
fn public_keys_come_back_and_half_of_them_cannot_be_exchanged() {
    let (her, other) = (MemberKeys::generate().unwrap(), MemberKeys::generate().unwrap());
    let (hers, others) = (her.public().to_bytes(), other.public().to_bytes());
    assert_eq!(hers.len(), 1313);
    assert_eq!(&PublicKeys::from_bytes(&hers).unwrap(), her.public());
    let other_kem = [&hers[..1], &others[1..1217], &hers[1217..]].concat();
    let other_sign = [&hers[..1217], &others[1217..1249], &hers[1249..]].concat();
    let other_signature = [&hers[..1249], &others[1249..]].concat();
    for wrong in [other_kem, other_sign, other_signature] {
        assert_eq!(PublicKeys::from_bytes(&wrong), Err(Fault::Refused));
    }
    for at in 0..hers.len() {
        let mut wrong = hers.clone();
        wrong[at] ^= 1 << (at % 8);
        assert!(PublicKeys::from_bytes(&wrong).is_err(), "byte {at}");
    }
    for wrong in [&hers[..1312], &[&hers[..], &[0]].concat(), &[&[0][..], &hers[1..]].concat(), &[]] {
        assert_eq!(PublicKeys::from_bytes(wrong), Err(Fault::Unknown));
    }
}

#[test]
fn the_fingerprint_tells_both_halves() {
    let (her, other) = (MemberKeys::generate().unwrap(), MemberKeys::generate().unwrap());
    assert_ne!(her.public().fingerprint(), other.public().fingerprint());
    let hers = her.public();
    assert_eq!(crate::member::fingerprint(&hers.kem_hash(), hers.sign_public()), hers.fingerprint());
    assert_ne!(crate::member::fingerprint(&other.public().kem_hash(), hers.sign_public()), hers.fingerprint());
    assert_ne!(crate::member::fingerprint(&hers.kem_hash(), other.public().sign_public()), hers.fingerprint());
}

#[test]
fn a_signature_holds_for_its_message_and_signer_alone() {
    let (her, other) = (MemberKeys::generate().unwrap(), MemberKeys::generate().unwrap());
    let signature = her.signer().sign(b"yes");
    assert!(verify(&her.signer().public(), b"yes", &signature));
    assert!(!verify(&her.signer().public(), b"no", &signature));
    assert!(!verify(&other.signer().public(), b"yes", &signature));
    assert_eq!(her.public().sign_public(), &her.signer().public());
    // The weak key under which anything seems signed.
    let mut weak = [0; 32];
    weak[0] = 1;
    let mut forged = [0; 64];
    forged[0] = 1;
    assert!(!verify(&weak, b"anything", &forged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn it_opens_only_where_it_was_sealed(first in any_bound(), second in any_bound()) {
        let her = MemberKeys::generate().unwrap();
        let sealed = seal_to(her.public(), &first, b"key").unwrap();
        prop_assert!(open_with(&her, &first, &sealed).is_ok());
        prop_assert_eq!(first == second, open_with(&her, &second, &sealed).is_ok());
    }

    #[test]
    fn nonsense_never_opens_and_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        let bytes = [&[crate::SUITE], bytes.as_slice()].concat();
        prop_assert!(PublicKeys::from_bytes(&bytes).is_err());
    }
}
