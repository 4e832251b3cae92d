use super::problems;

const ENGLISH: &str = "groups-women = { $count ->\n    [one] { $count } woman\n   *[other] { $count } women\n}";

#[test]
fn six_welsh_forms_and_two_english_are_well() {
    let welsh = "groups-women = { $count ->
    [zero] dim menywod
    [one] { $count } fenyw
    [two] { $count } fenyw
    [few] { $count } menyw
    [many] { $count } menyw
   *[other] { $count } o fenywod
}";
    assert_eq!(problems(ENGLISH, welsh), [""; 0]);
}

#[test]
fn a_welsh_form_left_out_is_told() {
    let welsh = "groups-women = { $count ->\n    [one] { $count } fenyw\n    [two] { $count } fenyw\n   *[other] { $count } o fenywod\n}";
    assert_eq!(
        problems(ENGLISH, welsh),
        ["groups, words/cy.ftl, line 1, groups-women: counting by { $count } lacks [zero] [few] [many]"]
    );
}

#[test]
fn an_english_form_left_out_is_told() {
    let english = "groups-women = { $count ->\n   *[other] { $count } women\n}";
    let told = problems(english, "groups-women = Menywod: { $count }");
    assert_eq!(told, ["groups, words/en.ftl, line 1, groups-women: counting by { $count } lacks [one]"]);
}

#[test]
fn an_exact_number_stands_for_its_form() {
    let english = "groups-women = { $count ->\n    [0] Nobody yet\n    [1] One woman\n   *[other] { $count } women\n}";
    let welsh = "groups-women = { $count ->
    [0] Neb eto
    [1] Un fenyw
    [2] Dwy fenyw
    [3] Tair menyw
    [6] Chwe menyw
   *[other] { $count } o fenywod
}";
    assert_eq!(problems(english, welsh), [""; 0]);
}

#[test]
fn a_choice_by_word_needs_no_forms() {
    let both = "groups-how = { $how ->\n    [phone] Bws\n   *[room] Bws\n}";
    assert_eq!(problems(both, both), [""; 0]);
}

#[test]
fn a_welsh_word_after_an_uncounted_number_is_told() {
    assert_eq!(problems(ENGLISH, "groups-women = Menywod: { $count }"), [""; 0]);
    let told = problems(ENGLISH, "groups-women = Mae { $count } menyw");
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("a word follows the number { $count }"), "{told:?}");
    assert_eq!(problems(ENGLISH, "# allow: plural\ngroups-women = Mae { $count } yma"), [""; 0]);
}

#[test]
fn four_years_are_a_case_of_their_own() {
    let english = "groups-age = { $count ->\n    [one] { $count } year\n   *[other] { $count } years\n}";
    let without = "groups-age = { $count ->
    [zero] { $count } mlynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}";
    let with = "groups-age = { $count ->
    [zero] { $count } mlynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [4] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}";
    let told = problems(english, without);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("4 years is \"4 blynedd\""), "{told:?}");
    assert_eq!(problems(english, with), [""; 0]);
}
