//! What this crate promises, one file for each part.

mod bound;
mod frozen;
mod member;
mod message;
mod offered;
mod passphrase;
mod roster;
mod sealed;
mod secrets;
mod server_and_session;
mod stretch;
mod swaps;

use proptest::prelude::*;

use crate::Bound;

/// Any place at all, drawn from few enough values that two places often share most of their fields.
fn any_bound() -> impl Strategy<Value = Bound> {
    let bytes = || prop_oneof![Just(Vec::new()), Just(vec![7; 16]), prop::collection::vec(any::<u8>(), 0..20)];
    let number = || prop_oneof![Just(0), Just(1), any::<u64>()];
    (prop::sample::select(vec!["post", "journal", "note"]), bytes(), number(), bytes(), bytes(), number()).prop_map(
        |(purpose, owner, epoch, object, author, revision)| {
            Bound::new(purpose).owner(&owner).epoch(epoch).object(&object).author(&author).revision(revision)
        },
    )
}

/// The place most tests seal in.
fn place() -> Bound {
    Bound::new("post").owner(&[1; 16]).epoch(4).object(&[2; 16]).author(&[3; 16]).revision(5)
}

/// That place with each of its fields changed, one at a time.
fn other_places() -> Vec<Bound> {
    let purpose = |purpose| Bound::new(purpose).owner(&[1; 16]).epoch(4).object(&[2; 16]).author(&[3; 16]).revision(5);
    vec![
        purpose("note"),
        purpose("pos"),
        place().owner(&[9; 16]),
        place().owner(&[]),
        place().owner(&[1; 15]),
        place().epoch(3),
        place().epoch(5),
        place().object(&[9; 16]),
        place().object(&[2; 17]),
        place().author(&[9; 16]),
        place().author(&[]),
        place().revision(4),
        place().revision(6),
        // Owner and object exchanged, and a byte moved over the border between two fields.
        place().owner(&[2; 16]).object(&[1; 16]),
        place().object(&[&[2; 16][..], &[3]].concat()).author(&[3; 15]),
    ]
}

/// Every shorter form, every other suite, and every single bit turned.
fn damaged(sealed: &[u8]) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = (0..sealed.len()).map(|length| sealed[..length].to_vec()).collect();
    for suite in (0..=u8::MAX).filter(|suite| *suite != crate::SUITE) {
        all.push([&[suite], &sealed[1..]].concat());
    }
    for bit in 0..sealed.len() * 8 {
        let mut turned = sealed.to_vec();
        turned[bit / 8] ^= 1 << (bit % 8);
        all.push(turned);
    }
    all.push([sealed, &[0]].concat());
    all
}
