use super::problems;

fn welsh(sentence: &'static str) -> Vec<String> {
    problems("groups-a = { $name }", sentence)
}

#[test]
fn a_gap_after_a_colon_or_a_noun_is_well() {
    for sentence in [
        "groups-a = Lleoliad: { $name }",
        "groups-a = mewn lleoliad o'r enw { $name }",
        "groups-a = { $name } yma",
        "groups-a = Pobl Bala { $name }",
        "groups-a = Y cylch, { $name }",
        "groups-a = { $name }",
    ] {
        assert_eq!(welsh(sentence), [""; 0], "{sentence}");
    }
}

#[test]
fn a_gap_after_every_word_that_changes_the_next_is_told() {
    for word in [
        "i", "o", "ar", "am", "at", "dan", "dros", "drwy", "gan", "heb", "hyd", "wrth", "yn", "a", "ac", "â", "gyda",
        "tua", "ei", "fy", "dy", "y", "yr", "neu", "i'r", "o’r", "i'w", "mae'n", "a'i", "Yn", "GAN",
    ] {
        let text: &'static str = format!("groups-a = Mae hi {word} {{ $name }} yma").leak();
        let told = welsh(text);
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert!(told[0].contains("changes the word after it, and { $name } cannot be changed"), "{told:?}");
    }
}

#[test]
fn the_first_word_and_the_last_line_count_too() {
    assert_eq!(welsh("groups-a = I { $name }").len(), 1);
    assert_eq!(welsh("groups-a = Bydd cyfarfod yn\n    { $name }").len(), 1);
    assert_eq!(welsh("groups-a = Croeso i <strong>{ $name }</strong>").len(), 1);
    assert_eq!(welsh("groups-a = Croeso (i { $name })").len(), 1);
}

#[test]
fn a_borrowed_word_after_a_changing_one_is_told() {
    let told = problems("groups-a = Here", "-lle = neuadd\ngroups-a = yn { -lle }");
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("{ -lle }"), "{told:?}");
}

#[test]
fn each_variant_is_read_with_what_stands_before_it() {
    let english = "groups-a = { $how ->\n    [x] { $name }\n   *[y] Here\n}";
    assert_eq!(problems(english, "groups-a = yn { $how ->\n    [x] { $name }\n   *[y] neuadd\n}").len(), 1);
    assert_eq!(problems(english, "groups-a = yn { $how ->\n    [x] lle o'r enw { $name }\n   *[y] neuadd\n}"), [""; 0]);
}

#[test]
fn digits_show_no_change_but_a_and_y_are_unsure() {
    let english = "groups-a = { $count ->\n    [one] { $count } woman\n   *[other] { $count } women\n}";
    assert_eq!(problems(english, "groups-a = Cyfanswm o { $count }"), [""; 0]);
    assert_eq!(problems(english, "groups-a = Robin a { $count }").len(), 1);
}

#[test]
fn a_time_may_be_allowed_above_the_sentence() {
    assert_eq!(welsh("groups-a = Mae'n dechrau am { $name }").len(), 1);
    assert_eq!(welsh("# allow: am\ngroups-a = Mae'n dechrau am { $name }"), [""; 0]);
    assert_eq!(welsh("# allow: am\ngroups-a = Mae'n dechrau yn { $name }").len(), 1);
}

#[test]
fn english_is_left_alone() {
    assert_eq!(problems("groups-a = As I am a { $name }", "groups-a = { $name }"), [""; 0]);
}
