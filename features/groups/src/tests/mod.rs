//! What this feature promises, one file for each part.

mod chains;
mod codes_taken_back;
mod erasing;
mod host;
mod house;
mod joining;
mod keys_at_work;
mod leaves;
mod pages;
mod plans_for_all;
mod rules;
mod sender;

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
mod bringing_a_code;
mod coming_back;
mod evening;
mod opening_rules;
mod second;
mod second_factor;
