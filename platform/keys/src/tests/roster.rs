use proptest::prelude::*;

use crate::{
    EpochKey, Fault, MemberKeys, ServerKey, Signer,
    roster::{Broken, Entry, FACILITATORS, GROUP, Head, Signed, SignedBy, changes, sign, verify_chain},
};

const HANDLES: [[u8; 16]; 4] = [[1; 16], [2; 16], [3; 16], [4; 16]];

/// A group of four and its installation.
struct Group {
    keys: Vec<MemberKeys>,
    server: ServerKey,
}

impl Group {
    fn new() -> Self {
        let keys = (0..4).map(|_| MemberKeys::generate().unwrap()).collect();
        Self { keys, server: ServerKey::generate().unwrap() }
    }

    fn installation(&self) -> [u8; 32] {
        self.server.installation_signer().public()
    }

    fn by(&self, who: usize) -> SignedBy {
        SignedBy::member(HANDLES[who], self.keys[who].public())
    }

    fn members(&self, who: &[usize]) -> Vec<([u8; 16], [u8; 32])> {
        who.iter().map(|who| (HANDLES[*who], self.keys[*who].public().fingerprint())).collect()
    }

    /// The entry that follows `before`, with a new epoch.
    fn next(&self, before: Option<&Signed>, who: &[usize], by: SignedBy) -> Entry {
        Entry {
            group: [9; 16],
            chain: GROUP.to_owned(),
            sequence: before.map_or(0, |signed| signed.entry.sequence + 1),
            previous: before.map_or([0; 32], Signed::hash),
            epoch: before.map_or(1, |signed| signed.entry.epoch + 1),
            commitment: EpochKey::random().unwrap().commitment(),
            members: self.members(who),
            reason: "joined".to_owned(),
            by,
        }
    }

    /// Founded by the first, who adds the second and the third; the third leaves by herself; the night turns the epoch.
    fn chain(&self) -> Vec<Signed> {
        let mut chain: Vec<Signed> = Vec::new();
        for (who, by) in [(&[0][..], 0), (&[0, 1], 0), (&[0, 1, 2], 1), (&[0, 1], 2)] {
            let entry = self.next(chain.last(), who, self.by(by));
            chain.push(sign(entry, self.keys[by].signer()));
        }
        let entry = self.next(chain.last(), &[0, 1], SignedBy::Installation);
        chain.push(sign(entry, &self.server.installation_signer()));
        chain
    }

    fn verify(&self, chain: &[Signed]) -> Result<Head, Broken> {
        verify_chain(chain, None, &self.installation())
    }
}

fn head(signed: &Signed) -> Option<(u64, [u8; 32])> {
    Some((signed.entry.sequence, signed.hash()))
}

#[test]
fn a_true_chain_holds_and_tells_who_reads() {
    let group = Group::new();
    let chain = group.chain();
    let found = group.verify(&chain).unwrap();
    assert_eq!((found.sequence, found.epoch), (4, 5));
    assert_eq!(found.hash, chain[4].hash());
    assert_eq!(found.commitment, chain[4].entry.commitment);
    assert_eq!(found.members, group.members(&[0, 1]));
    for known in &chain {
        assert_eq!(verify_chain(&chain, head(known), &group.installation()).unwrap(), found);
    }
    // From the entry she knows, without what came before it.
    assert_eq!(verify_chain(&chain[2..], head(&chain[2]), &group.installation()).unwrap(), found);
}

#[test]
fn entries_come_back_from_their_bytes() {
    for signed in Group::new().chain() {
        let bytes = signed.encode();
        assert_eq!(Signed::decode(&bytes).unwrap(), signed);
        for length in 0..bytes.len() {
            assert_eq!(Signed::decode(&bytes[..length]), Err(Fault::Unknown));
        }
        assert_eq!(Signed::decode(&[&bytes[..], &[0]].concat()), Err(Fault::Unknown));
        assert_eq!(Signed::decode(&[&[2], &bytes[1..]].concat()), Err(Fault::Unknown));
    }
    let group = Group::new();
    let mut entry = group.next(None, &[0], group.by(0));
    entry.chain = "secret".to_owned();
    assert_eq!(Signed::decode(&sign(entry, group.keys[0].signer()).encode()), Err(Fault::Unknown));
}

#[test]
fn signing_puts_members_in_order() {
    let group = Group::new();
    let mut entry = group.next(None, &[2, 0, 1], group.by(0));
    entry.reason = "founded".to_owned();
    let signed = sign(entry, group.keys[0].signer());
    assert_eq!(signed.entry.members, group.members(&[0, 1, 2]));
    assert!(group.verify(&[signed]).is_ok());
}

#[test]
fn nothing_can_be_dropped_moved_or_put_in() {
    let group = Group::new();
    let chain = group.chain();
    assert_eq!(group.verify(&[]), Err(Broken::Empty));
    assert_eq!(group.verify(&chain[1..]), Err(Broken::Start));
    for at in 1..chain.len() - 1 {
        let mut dropped = chain.clone();
        dropped.remove(at);
        assert_eq!(group.verify(&dropped), Err(Broken::Link(at)));
    }
    for at in 1..chain.len() - 1 {
        let mut moved = chain.clone();
        moved.swap(at, at + 1);
        assert_eq!(group.verify(&moved), Err(Broken::Link(at)));
    }
    for at in 1..chain.len() {
        let mut doubled = chain.clone();
        doubled.insert(at, chain[at - 1].clone());
        assert_eq!(group.verify(&doubled), Err(Broken::Link(at)));
    }
    // A well-signed entry put between two others breaks the link after it.
    let between = sign(group.next(Some(&chain[1]), &[0, 1, 3], group.by(0)), group.keys[0].signer());
    let mut put_in = chain.clone();
    put_in.insert(2, between);
    assert_eq!(group.verify(&put_in), Err(Broken::Link(3)));
}

#[test]
fn the_end_cut_off_is_seen_by_whoever_knew_it() {
    let group = Group::new();
    let chain = group.chain();
    assert_eq!(verify_chain(&chain[..3], head(&chain[4]), &group.installation()), Err(Broken::Head));
}

#[test]
fn another_history_is_seen_by_whoever_knows_one() {
    let group = Group::new();
    let chain = group.chain();
    // The same group told anew by the same, real signers from the second entry on.
    let mut fork = chain[..2].to_vec();
    for (who, by) in [(&[0, 1, 3][..], 0), (&[0, 1, 2, 3], 0), (&[0, 1], 0)] {
        let entry = group.next(fork.last(), who, group.by(by));
        fork.push(sign(entry, group.keys[by].signer()));
    }
    assert!(group.verify(&fork).is_ok(), "alone it holds");
    for known in &chain[2..] {
        assert_eq!(verify_chain(&fork, head(known), &group.installation()), Err(Broken::Head));
    }
    // A head whose number fits and whose hash does not.
    assert_eq!(verify_chain(&chain, Some((2, [0; 32])), &group.installation()), Err(Broken::Head));
    assert_eq!(verify_chain(&chain[2..], Some((2, [0; 32])), &group.installation()), Err(Broken::Start));
}

#[test]
fn every_changed_field_breaks_it() {
    let group = Group::new();
    let chain = group.chain();
    let other_print = group.keys[3].public().fingerprint();
    let spoils: [&dyn Fn(&mut Entry); 9] = [
        &|entry| entry.group = [8; 16],
        &|entry| entry.chain = FACILITATORS.to_owned(),
        &|entry| entry.sequence += 1,
        &|entry| entry.previous[0] ^= 1,
        &|entry| entry.epoch += 1,
        &|entry| entry.commitment[0] ^= 1,
        &|entry| entry.members[0].1 = other_print,
        &|entry| entry.members.push((HANDLES[3], other_print)),
        &|entry| entry.reason = "left".to_owned(),
    ];
    for at in 0..chain.len() {
        for (number, spoil) in spoils.iter().enumerate() {
            let mut spoiled = chain.clone();
            spoil(&mut spoiled[at].entry);
            assert!(group.verify(&spoiled).is_err(), "entry {at}, field {number}");
        }
        let mut spoiled = chain.clone();
        spoiled[at].signature[10] ^= 1;
        assert_eq!(group.verify(&spoiled), Err(Broken::Signature(at)));
    }
}

#[test]
fn only_who_stood_there_before_may_sign() {
    let group = Group::new();
    let chain = group.chain();
    let last = chain.last();
    let try_it = |by: SignedBy, signer: &Signer| {
        let mut longer = chain.clone();
        longer.push(sign(group.next(last, &[0, 1, 3], by), signer));
        group.verify(&longer).map(|head| head.sequence)
    };
    assert_eq!(try_it(group.by(1), group.keys[1].signer()), Ok(5));
    // Somebody who adds herself, and one who has left.
    assert_eq!(try_it(group.by(3), group.keys[3].signer()), Err(Broken::Signer(5)));
    assert_eq!(try_it(group.by(2), group.keys[2].signer()), Err(Broken::Signer(5)));
    // Another's keys under a member's handle; a member's keys under another's handle.
    assert_eq!(
        try_it(SignedBy::member(HANDLES[0], group.keys[3].public()), group.keys[3].signer()),
        Err(Broken::Signer(5))
    );
    assert_eq!(
        try_it(SignedBy::member(HANDLES[3], group.keys[0].public()), group.keys[0].signer()),
        Err(Broken::Signer(5))
    );
    // The right name with another's signature, and the installation's name with a member's.
    assert_eq!(try_it(group.by(0), group.keys[1].signer()), Err(Broken::Signature(5)));
    assert_eq!(try_it(SignedBy::Installation, group.keys[0].signer()), Err(Broken::Signature(5)));
    assert_eq!(try_it(group.by(0), &group.server.installation_signer()), Err(Broken::Signature(5)));
    // The sealing half exchanged.
    let mixed = SignedBy::Member {
        handle: HANDLES[0],
        public: *group.keys[0].public().sign_public(),
        kem_hash: group.keys[3].public().kem_hash(),
    };
    assert_eq!(try_it(mixed, group.keys[0].signer()), Err(Broken::Signer(5)));
    // Another installation.
    assert_eq!(verify_chain(&chain, None, &group.keys[0].signer().public()), Err(Broken::Signature(4)));
}

#[test]
fn the_first_signer_stands_in_the_first_entry() {
    let group = Group::new();
    let stranger = sign(group.next(None, &[0], group.by(1)), group.keys[1].signer());
    assert_eq!(group.verify(&[stranger]), Err(Broken::Signer(0)));
    let mut late = group.next(None, &[0], group.by(0));
    late.previous = [1; 32];
    assert_eq!(group.verify(&[sign(late, group.keys[0].signer())]), Err(Broken::Start));
}

#[test]
fn a_handle_stands_once() {
    let group = Group::new();
    let mut entry = group.next(None, &[0, 1], group.by(0));
    entry.members.push((HANDLES[0], group.keys[3].public().fingerprint()));
    assert_eq!(group.verify(&[sign(entry, group.keys[0].signer())]), Err(Broken::Members(0)));
}

#[test]
fn who_reads_never_changes_without_a_new_epoch_and_key() {
    let group = Group::new();
    let chain = group.chain();
    let last = &chain[4];
    let try_it = |change: &dyn Fn(&mut Entry)| {
        let mut entry = group.next(Some(last), &[0, 1], group.by(0));
        change(&mut entry);
        let mut longer = chain.clone();
        longer.push(sign(entry, group.keys[0].signer()));
        group.verify(&longer).map(|head| head.epoch)
    };
    let (epoch, commitment) = (last.entry.epoch, last.entry.commitment);
    assert_eq!(try_it(&|_| {}), Ok(epoch + 1));
    assert_eq!(
        try_it(&|entry| {
            entry.epoch = epoch;
            entry.commitment = commitment;
        }),
        Ok(epoch)
    );
    assert_eq!(try_it(&|entry| entry.epoch = epoch - 1), Err(Broken::Epoch(5)));
    assert_eq!(try_it(&|entry| entry.epoch = epoch), Err(Broken::Epoch(5)), "another key in the same epoch");
    assert_eq!(try_it(&|entry| entry.commitment = commitment), Err(Broken::Epoch(5)), "a new epoch with the old key");
    for who in [&[0][..], &[0, 1, 3]] {
        let silent = |entry: &mut Entry| {
            entry.members = group.members(who);
            entry.epoch = epoch;
            entry.commitment = commitment;
        };
        assert_eq!(try_it(&silent), Err(Broken::Epoch(5)));
    }
}

#[test]
fn two_chains_do_not_mix() {
    let group = Group::new();
    let mut chain = group.chain();
    let mut entry = group.next(chain.last(), &[0], group.by(0));
    entry.chain = FACILITATORS.to_owned();
    chain.push(sign(entry, group.keys[0].signer()));
    assert_eq!(group.verify(&chain), Err(Broken::OtherChain(5)));
}

#[test]
fn each_change_can_be_told() {
    let group = Group::new();
    let chain = group.chain();
    assert_eq!(changes(None, &chain[0].entry).added, [HANDLES[0]]);
    assert_eq!(changes(Some(&chain[1].entry), &chain[2].entry).added, [HANDLES[2]]);
    let left = changes(Some(&chain[2].entry), &chain[3].entry);
    assert_eq!(left.removed, [HANDLES[2]]);
    assert!(left.only_about(&HANDLES[2]) && !left.only_about(&HANDLES[0]));
    assert_eq!(changes(Some(&chain[3].entry), &chain[4].entry), crate::roster::Changes::default());
    let mut new_keys = chain[4].entry.clone();
    new_keys.members[1].1 = group.keys[3].public().fingerprint();
    let told = changes(Some(&chain[4].entry), &new_keys);
    assert_eq!(told.new_keys, [HANDLES[1]]);
    assert!(told.only_about(&HANDLES[1]));
    assert!(!changes(Some(&chain[1].entry), &chain[2].entry).only_about(&HANDLES[2]), "nobody adds herself");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn nonsense_never_reads_as_an_entry(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(Signed::decode(&[&[crate::SUITE], bytes.as_slice()].concat()).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1))]
    #[test]
    fn every_turned_bit_is_refused(seed in any::<u8>()) {
        let group = Group::new();
        let chain = group.chain();
        let encoded: Vec<_> = chain.iter().map(Signed::encode).collect();
        for (place, bytes) in encoded.iter().enumerate() {
            for at in 0..bytes.len() {
                let mut turned = bytes.clone();
                turned[at] ^= 1 << ((at + usize::from(seed)) % 8);
                if let Ok(signed) = Signed::decode(&turned) {
                    let mut spoiled = chain.clone();
                    spoiled[place] = signed;
                    prop_assert!(group.verify(&spoiled).is_err(), "entry {} byte {}", place, at);
                }
            }
        }
    }
}
