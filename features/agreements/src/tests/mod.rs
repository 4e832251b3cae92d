mod answers;
mod apart;
mod bad_input;
mod beginning;
mod credits;
mod house;
mod preparing;
mod rules;
mod talks;
mod themes;
mod values;

#[test]
fn the_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
