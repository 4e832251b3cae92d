use crate::{
    Passphrase, SecretKey, name_salt, normal_name, stretch,
    stretch::{LANES, MEMORY, PASSES},
    unwrap, wrap,
};

use super::place;

// There is no parameter to turn down; and if somebody lowers what is compiled in, this does not compile.
const _: () = assert!(MEMORY >= 64 * 1024 && PASSES >= 3 && LANES >= 1);

#[test]
fn the_tag_depends_on_name_and_passphrase_and_the_key_on_the_pepper() {
    let (keystore, pepper, other_pepper) =
        (SecretKey::random().unwrap(), SecretKey::random().unwrap(), SecretKey::random().unwrap());
    let (mair, sian) = (name_salt(&keystore, &normal_name("Mair")), name_salt(&keystore, &normal_name("Siân")));
    assert_ne!(mair, sian);
    assert_ne!(mair, name_salt(&SecretKey::random().unwrap(), "mair"), "no salt without the keystore");
    assert_eq!(mair, name_salt(&keystore, "  MAIR "));

    let (first, second) = (Passphrase::new("afal bara cath"), Passphrase::new("afal bara cathod"));
    let stretched = stretch(&first, &mair).unwrap();
    let again = stretch(&Passphrase::new(" afal  bara cath"), &mair).unwrap();
    assert_eq!(stretched.lookup_tag(), again.lookup_tag());
    let other_name = stretch(&first, &sian).unwrap();
    let other_words = stretch(&second, &mair).unwrap();
    assert_ne!(stretched.lookup_tag(), other_name.lookup_tag());
    assert_ne!(stretched.lookup_tag(), other_words.lookup_tag());

    let wrapped = wrap(&stretched.wrap_key(&pepper), &place(), b"her keys").unwrap();
    assert!(unwrap(&again.wrap_key(&pepper), &place(), &wrapped).is_ok());
    for wrong in [
        stretched.wrap_key(&other_pepper),
        other_name.wrap_key(&pepper),
        other_words.wrap_key(&pepper),
        SecretKey::from_bytes(stretched.lookup_tag()),
    ] {
        assert!(unwrap(&wrong, &place(), &wrapped).is_err());
    }
}
