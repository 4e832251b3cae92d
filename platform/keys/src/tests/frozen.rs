//! Answers worked out once and written down. When one of these fails, a label, a primitive or a form has changed, and
//! everybody who has an account would be locked out. Don't write new answers: make a new suite that opens both.

use data_encoding::HEXLOWER;

use super::place;
use crate::{
    EpochKey, MemberKeys, Passphrase, SecretKey, ServerKey, SessionSecret, message_key, name_salt, open_with, roster,
    stretch, unwrap,
};

/// The bytes 0 to 31, moved on by `start`.
fn bytes(start: u8) -> [u8; 32] {
    std::array::from_fn(|place| start + u8::try_from(place).unwrap())
}

fn key(start: u8) -> SecretKey {
    SecretKey::from_bytes(bytes(start))
}

fn member() -> MemberKeys {
    MemberKeys::from_secret_bytes(&[&[1], &bytes(0)[..], &bytes(32)].concat()).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

fn read(hex: &str) -> Vec<u8> {
    HEXLOWER.decode(hex.trim().as_bytes()).unwrap()
}

fn entry() -> roster::Signed {
    let keys = member();
    let entry = roster::Entry {
        group: [9; 16],
        chain: roster::GROUP.to_owned(),
        sequence: 0,
        previous: [0; 32],
        epoch: 1,
        commitment: EpochKey::from_bytes(bytes(64)).commitment(),
        members: vec![([1; 16], keys.public().fingerprint())],
        reason: "founded".to_owned(),
        by: roster::SignedBy::member([1; 16], keys.public()),
    };
    roster::sign(entry, keys.signer())
}

#[test]
fn a_passphrase_gives_the_keys_it_always_gave() {
    let stretched = stretch(&Passphrase::new("afal bara cath dafad"), &bytes(0)).unwrap();
    assert_eq!(hex(&stretched.lookup_tag()), "39ac1b74ffb7eea8d696bac4e5a8d40554e70df9d84d6cfafaa4d0265c03acad");
    assert_eq!(
        hex(stretched.wrap_key(&key(32)).expose()),
        "1f27aa5526eb3f95e2dbd8f1f35b9de2b80fb716f1f670761a1af96215694567"
    );
    assert_eq!(
        hex(&name_salt(&key(0), "Mair Jones")),
        "296d78c8105e7ceca6d98063a828478e3bc97ce798537e497b26d17e6d823dbe"
    );
}

#[test]
fn the_server_derives_what_it_always_derived() {
    let server = ServerKey::from_bytes(bytes(0));
    assert_eq!(
        hex(server.derive("contact-details/v1").expose()),
        "e1d83fb7aedf9c6003bf98c6d2ed2989f01f99ebc5293c8ab512284db3434896"
    );
    assert_eq!(
        hex(&server.mac("form/v1", b"data")),
        "52b389aa057842a5f4a04938b2e0cf5f9113823700004db953ec94b820dd0261"
    );
    assert_eq!(
        hex(&server.installation_signer().public()),
        "8e565a5577aacf678a5d444fde9c4ed1859dd39bccf7b18070eb43d90de81fca"
    );
    assert_eq!(
        hex(key(0).derive("journal/v1").expose()),
        "d5118402de63a91f60fc75359da5bd2d47d9e087a856c599be25814c7e1fbb6c"
    );
}

#[test]
fn a_cookie_finds_and_opens_the_row_it_always_did() {
    let session = SessionSecret::from_cookie("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8").unwrap();
    assert_eq!(hex(&session.id()), "dede15437d7274b9e8221716f2554d87383d715e9b764ba5be94f4a1406e691a");
    assert_eq!(hex(session.wrap_key().expose()), "00fbbebdfe0c773f6fa9f8177d2f7cce9dcb1d3a3196e8acc588688950c4e7c9");
}

#[test]
fn fingerprints_commitments_and_places_stay() {
    assert_eq!(
        hex(&member().public().fingerprint()),
        "a21f473bd3a3f972ec2026d3cedbc50e2f8763eb528bc31b89859c50e4871d1b"
    );
    assert_eq!(hex(&member().public().kem_hash()), "301ff757f4d8d83dca61931ed22f61d26d3d890f1de2bb8013f0345ea27f7e80");
    assert_eq!(hex(&EpochKey::from_bytes(bytes(0)).commitment()), "bc1cbd8407f33f3dfd33df8c4118a9dc");
    assert_eq!(hex(&place().encode()), BOUND);
}

#[test]
fn a_roster_entry_has_the_hash_and_signature_it_always_had() {
    let signed = entry();
    assert_eq!(hex(&signed.hash()), "1e113cd9113957a06536663896a71b72c9601f72f482403509d2fb51fa4a58a2");
    let installation = ServerKey::from_bytes(bytes(0)).installation_signer().public();
    assert!(roster::verify_chain(&[signed], None, &installation).is_ok());
}

#[test]
fn what_was_sealed_long_ago_still_opens() {
    assert_eq!(*unwrap(&key(0), &place(), &read(WRAPPED)).unwrap(), b"wrapped");
    let key = message_key(&EpochKey::from_bytes(bytes(0)), &key(32), &place());
    assert_eq!(*key.open(&place(), &read(include_str!("frozen_message.hex"))).unwrap(), "Dewch i mewn");
    let sealed = read(include_str!("frozen_sealed_to.hex"));
    assert_eq!(*open_with(&member(), &place(), &sealed).unwrap(), b"sealed");
}

const WRAPPED: &str = "01abce31204fd701d841ec11d4b4f21bee0785cc486b9860c422c1703416defc9682fbdf77a8b74ab628e3320ca227ae2b3f58b42540bf47e8e26c2b304f446f6dab21c61527813d3ce4aee213537d19";
const BOUND: &str = "01010000000000000004706f73740000000000000010010101010101010101010101010101010000000000000008000000000000000400000000000000100202020202020202020202020202020200000000000000100303030303030303030303030303030300000000000000080000000000000005";
