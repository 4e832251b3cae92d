use super::{problems, words};

#[test]
fn what_stands_in_both_languages_is_well() {
    assert_eq!(problems("groups-by = By { $name }: { $place }", "groups-by = { $place }: { $name }"), [""; 0]);
}

#[test]
fn a_sentence_in_one_language_alone_is_told() {
    let told = problems("\ngroups-title = Groups", "groups-other = Arall");
    assert_eq!(
        told,
        [
            "groups, words/en.ftl, groups-other: this sentence is missing; it is on line 1 of words/cy.ftl",
            "groups, words/cy.ftl, groups-title: this sentence is missing; it is on line 2 of words/en.ftl",
        ]
    );
}

#[test]
fn a_gap_in_one_language_alone_is_told() {
    let told = problems("groups-by = By { $name }", "groups-by = Gan bawb, { $place }");
    assert_eq!(
        told,
        [
            "groups, words/en.ftl, line 1, groups-by: { $name } is used here but not in words/cy.ftl",
            "groups, words/cy.ftl, line 1, groups-by: { $place } is used here but not in words/en.ftl",
        ]
    );
}

#[test]
fn gaps_inside_choices_count_too() {
    let english = "groups-by = { $how ->\n    [phone] By phone, { $name }\n   *[room] In a room\n}";
    assert_eq!(
        problems(english, "groups-by = { $how ->\n    [phone] Ffôn: { $name }\n   *[room] Ystafell\n}"),
        [""; 0]
    );
    let told = problems(english, "groups-by = { $how ->\n    [phone] Ffôn\n   *[room] Ystafell\n}");
    assert_eq!(told, ["groups, words/en.ftl, line 1, groups-by: { $name } is used here but not in words/cy.ftl"]);
}

#[test]
fn an_empty_sentence_is_told() {
    let told = problems(
        "groups-a = { \"\" }\ngroups-b = Here",
        "groups-a = Yma\ngroups-b = { $b ->\n    [x] { \" \" }\n   *[y] Yma\n}",
    );
    assert!(told.contains(&"groups, words/en.ftl, line 1, groups-a: nothing is written here".to_owned()), "{told:?}");
    assert!(told.contains(&"groups, words/cy.ftl, line 2, groups-b: nothing is written here".to_owned()), "{told:?}");
}

#[test]
fn a_key_with_nothing_after_it_is_told() {
    let told = problems("groups-a =\ngroups-b = Here", "groups-a = Yma\ngroups-b = Yma");
    assert!(told.iter().any(|line| line.starts_with("groups, words/en.ftl, line 1")), "{told:?}");
}

#[test]
fn a_key_written_twice_is_told() {
    let told = problems("groups-a = Here\n\ngroups-a = There", "groups-a = Yma");
    assert_eq!(told, ["groups, words/en.ftl, line 3, groups-a: this key is already written on line 1"]);
}

#[test]
fn keys_have_one_shape_and_no_attributes() {
    let told = problems("groupsTitle = Groups\n    .hint = Here", "groupsTitle = Grwpiau");
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].contains("attributes") && told[1].contains("lower-case words"), "{told:?}");
}

#[test]
fn a_term_may_stand_in_one_language_alone() {
    assert_eq!(problems("groups-a = Alongside", "-rhaglen = Gyda'n Gilydd\ngroups-a = { -rhaglen }"), [""; 0]);
}

#[test]
fn a_problem_says_where_it_is() {
    let problem = crate::check(&words("groups-a = Here", "")).remove(0);
    assert_eq!(problem.feature, "groups");
    assert_eq!(problem.language, Some(foundation::Language::Cy));
    assert_eq!(problem.key.as_deref(), Some("groups-a"));
    assert_eq!(problem.line, None);
}
