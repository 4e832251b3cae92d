//! What this feature promises, one file for each part.

mod afterwards;
mod again;
mod apart;
mod away;
mod clocks;
mod doors;
mod from;
mod herself;
mod house;
mod kinds;
mod last;
mod leaving;
mod many;
mod noted;
mod own_words;
mod parts;
mod prompts;
mod proofs;
mod reach;
mod rules;
mod second;
mod sheets;
mod still;
mod sums;
mod taken;
mod telling;
mod texts;
mod walk;
mod weather;

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
