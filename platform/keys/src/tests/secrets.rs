//! A secret that could be copied, shown or written out by accident does not compile.

use crate::{
    EpochKey, Fault, MemberKeys, MessageKey, Passphrase, SecretKey, ServerKey, SessionSecret, Signer, Stretched,
};

/// For each trait a second, equally fitting implementation exists as soon as the type has that trait, and the
/// compiler then cannot choose.
macro_rules! has_none_of {
    ($secret:ty: $($forbidden:path),+) => {$(
        const _: fn() = || {
            trait Unless<Which> { fn holds() {} }
            impl<Any: ?Sized> Unless<()> for Any {}
            struct Forbidden;
            impl<Any: ?Sized + $forbidden> Unless<Forbidden> for Any {}
            <$secret as Unless<_>>::holds();
        };
    )+};
}
macro_rules! kept {
    ($($secret:ty),+) => {$(
        has_none_of!($secret: Clone, std::fmt::Debug, std::fmt::Display, AsRef<[u8]>, std::hash::Hash, PartialEq, ToString);
        const _: () = assert!(std::mem::needs_drop::<$secret>(), "nothing wipes it");
    )+};
}
kept!(SecretKey, EpochKey, MemberKeys, MessageKey, Passphrase, ServerKey, SessionSecret, Signer, Stretched);

#[test]
fn a_secret_comes_back_from_its_bytes_only() {
    let key = SecretKey::from_bytes([7; 32]);
    assert_eq!(key.expose(), &[7; 32]);
    assert_eq!(SecretKey::from_slice(&[7; 32]).unwrap().expose(), &[7; 32]);
    for length in [0, 31, 33] {
        assert_eq!(SecretKey::from_slice(&vec![7; length]).err(), Some(Fault::Unknown));
    }
    assert_ne!(SecretKey::random().unwrap().expose(), SecretKey::random().unwrap().expose());
}

#[test]
fn a_fault_tells_nothing_of_what_was_sealed() {
    for fault in [Fault::NoRandomness, Fault::Unknown, Fault::Refused, Fault::TooLong, Fault::Broken("argon2id")] {
        assert!(!fault.to_string().is_empty());
        assert!(fault.to_string().len() < 40);
    }
}
