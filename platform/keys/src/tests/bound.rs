use proptest::prelude::*;

use super::{any_bound, other_places, place};

#[test]
fn the_encoding_starts_with_version_and_suite() {
    assert_eq!(place().encode()[..2], [1, crate::SUITE]);
}

#[test]
fn no_changed_field_encodes_alike() {
    let mut all: Vec<_> = other_places().iter().map(crate::Bound::encode).collect();
    all.push(place().encode());
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]
    #[test]
    fn two_places_encode_alike_only_when_they_are_one(first in any_bound(), second in any_bound()) {
        prop_assert_eq!(first == second, first.encode() == second.encode());
    }
}
