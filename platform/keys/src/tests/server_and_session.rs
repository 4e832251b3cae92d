use proptest::prelude::*;

use crate::{SecretKey, ServerKey, SessionSecret, verify};

#[test]
fn labels_keep_uses_apart() {
    let server = ServerKey::generate().unwrap();
    let same = ServerKey::from_bytes(*server.expose());
    assert_eq!(server.derive("contact/v1").expose(), same.derive("contact/v1").expose());
    assert_ne!(server.derive("contact/v1").expose(), server.derive("contact/v2").expose());
    assert_ne!(server.derive("contact/v1").expose(), ServerKey::generate().unwrap().derive("contact/v1").expose());
    let key = SecretKey::from_bytes(*server.expose());
    assert_ne!(key.derive("contact/v1").expose(), server.derive("contact/v1").expose());
    assert_ne!(key.derive("a").expose(), key.derive("b").expose());
    assert_ne!(key.derive("").expose(), key.expose());
}

#[test]
fn a_tag_is_for_its_label_and_data() {
    let server = ServerKey::generate().unwrap();
    let tag = server.mac("form/v1", b"data");
    assert!(server.verify_mac("form/v1", b"data", &tag));
    assert!(!server.verify_mac("form/v2", b"data", &tag));
    assert!(!server.verify_mac("form/v1", b"date", &tag));
    assert!(!server.verify_mac("form/v1", b"data", &tag[..31]));
    assert!(!server.verify_mac("form/v1", b"data", &[]));
    assert!(!ServerKey::generate().unwrap().verify_mac("form/v1", b"data", &tag));
}

#[test]
fn the_installation_signs_with_the_same_key_after_a_restart() {
    let server = ServerKey::generate().unwrap();
    let again = ServerKey::from_bytes(*server.expose());
    let signature = again.installation_signer().sign(b"epoch turned");
    assert!(verify(&server.installation_signer().public(), b"epoch turned", &signature));
}

#[test]
fn a_cookie_comes_back_and_its_two_uses_differ() {
    let session = SessionSecret::random().unwrap();
    let cookie = session.to_cookie();
    assert_eq!(cookie.len(), 43);
    let again = SessionSecret::from_cookie(&cookie).unwrap();
    assert_eq!(again.id(), session.id());
    assert_eq!(again.wrap_key().expose(), session.wrap_key().expose());
    assert_ne!(&session.id(), session.wrap_key().expose());
    assert_ne!(session.id(), SessionSecret::random().unwrap().id());
}

#[test]
fn a_cookie_we_did_not_write_is_none() {
    let cookie = SessionSecret::random().unwrap().to_cookie();
    let standard = "+".repeat(43);
    for wrong in
        ["", "a", &cookie[..42], &format!("{}=", *cookie), &format!(" {}", *cookie), &standard, &"é".repeat(21)]
    {
        assert!(SessionSecret::from_cookie(wrong).is_none(), "{wrong}");
    }
    // The last letter carries two bits too many: only one spelling of a cookie is a cookie.
    let zeroes = SessionSecret::from_cookie(&"A".repeat(43));
    assert!(zeroes.is_some());
    assert!(SessionSecret::from_cookie(&format!("{}B", "A".repeat(42))).is_none());
}

#[test]
fn core_dumps_are_off() {
    assert!(crate::forbid_core_dumps());
    let core = rustix::process::getrlimit(rustix::process::Resource::Core);
    assert_eq!((core.current, core.maximum), (Some(0), Some(0)));
    #[cfg(target_os = "linux")]
    assert_eq!(rustix::process::dumpable_behavior().unwrap(), rustix::process::DumpableBehavior::NotDumpable);
}

proptest! {
    #[test]
    fn reading_a_cookie_never_panics(value in ".{0,60}") {
        let _ = SessionSecret::from_cookie(&value);
    }
}
