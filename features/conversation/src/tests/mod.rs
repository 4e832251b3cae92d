//! What this feature promises.

mod bad_input;
mod budget;
mod going;
mod live;
mod private;
mod rules;
mod scene;
mod taking_out;
mod talk;

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
