//! Ten thousand swaps: everything sealed is tried in the place of everything else, and opens in its own alone.

use crate::{Bound, EpochKey, Fault, MemberKeys, SecretKey, message_key, open_with, seal_to, unwrap, wrap};

/// As many things, so that each in the place of each other makes ten thousand.
const THINGS: u8 = 101;

/// Places that differ in one thing each, as rows of one table do.
fn places() -> Vec<Bound> {
    (0..THINGS)
        .map(|number| {
            let place = Bound::new("post").owner(&[1; 16]).epoch(4).object(&[2; 16]).author(&[3; 16]);
            match number % 5 {
                0 => place.owner(&[number; 16]),
                1 => place.object(&[number; 16]),
                2 => place.author(&[number; 16]),
                3 => place.epoch(u64::from(number) + 10),
                _ => place.revision(u64::from(number)),
            }
        })
        .collect()
}

/// Tries each of so many sealed things in each place; gives how many opened, how many were refused, and how many did
/// neither.
fn tried(things: usize, open: impl Fn(usize, usize) -> Result<(), Fault>) -> [usize; 3] {
    let mut counts = [0; 3];
    for thing in 0..things {
        for place in 0..things {
            match (open(thing, place), thing == place) {
                (Ok(()), true) => counts[0] += 1,
                (Err(Fault::Refused), false) => counts[1] += 1,
                _ => counts[2] += 1,
            }
        }
    }
    counts
}

/// Each opens in its own place and in no other.
const fn alone(things: usize) -> [usize; 3] {
    [things, things * (things - 1), 0]
}

#[test]
fn words_open_in_their_own_place_alone() {
    let all = usize::from(THINGS);
    let (places, epoch, shred) = (places(), EpochKey::random().unwrap(), SecretKey::random().unwrap());
    let key = |place: usize| message_key(&epoch, &shred, &places[place]);
    let sealed: Vec<_> = places.iter().enumerate().map(|(at, place)| key(at).seal(place, "words").unwrap()).collect();
    // A row moved whole: the key is made for the place it now stands in.
    assert_eq!(tried(all, |thing, place| key(place).open(&places[place], &sealed[thing]).map(drop)), alone(all));
    // A row of which only the facts beside the words were changed.
    assert_eq!(tried(all, |thing, place| key(thing).open(&places[place], &sealed[thing]).map(drop)), alone(all));
}

#[test]
fn wrapped_keys_and_envelopes_open_in_their_own_place_alone() {
    let all = usize::from(THINGS);
    let (places, key, hers) = (places(), SecretKey::random().unwrap(), MemberKeys::generate().unwrap());
    let wrapped: Vec<_> = places.iter().map(|place| wrap(&key, place, &[7; 32]).unwrap()).collect();
    assert_eq!(tried(all, |thing, place| unwrap(&key, &places[place], &wrapped[thing]).map(drop)), alone(all));
    // An envelope costs a hundred times as much to open, and says the same with fewer.
    let all = 15;
    let envelopes: Vec<_> =
        places.iter().take(all).map(|place| seal_to(hers.public(), place, &[7; 32]).unwrap()).collect();
    assert_eq!(tried(all, |thing, place| open_with(&hers, &places[place], &envelopes[thing]).map(drop)), alone(all));
}
