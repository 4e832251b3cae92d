use crate::{reading_age, reading_age::syllables_in};

fn near(english: &str, expected: f64) {
    let age = reading_age(english);
    assert!((age - expected).abs() < 0.05, "{age} for {english}");
}

#[test]
fn known_sentences_have_the_age_the_formula_gives_by_hand() {
    // 6 words, 7 syllables: 0.39 × 6 + 11.8 × 7/6 − 15.59 = 0.52, and five.
    near("We will meet at the window.", 5.52);
    // Two sentences, 12 words, 14 syllables: the same again.
    near("We will meet at the window. We will meet at the window.", 5.52);
    // 7 words, 15 syllables (the fa-cil-i-ta-tor o-pens the li-brar-y at sev-en): 2.73 + 25.29 − 15.59, and five.
    near("The facilitator opens the library at seven.", 17.43);
}

#[test]
fn long_sentences_need_an_older_reader() {
    let short = "Come in. Sit where you like. There is tea.";
    let long =
        "Come in and sit where you like and there is tea and we will begin when each of us has a cup and a chair.";
    assert!(reading_age(long) > reading_age(short) + 3.0);
}

#[test]
fn long_words_need_an_older_reader() {
    let plain = "We keep what you say to us.";
    let heavy = "Confidentiality regarding participant information is organisationally guaranteed.";
    assert!(reading_age(plain) < 8.0, "{}", reading_age(plain));
    assert!(reading_age(heavy) > 18.0, "{}", reading_age(heavy));
}

#[test]
fn nothing_to_read_asks_for_nobody_old() {
    near("", 5.0);
    near(" … – ", 5.0);
    near("Go.", 5.0);
}

#[test]
fn numbers_and_marks_are_no_trouble() {
    assert!(reading_age("Thursday at 18:30, at 2 (the hall).") < 9.0);
}

#[test]
fn syllables_are_counted_from_the_spelling() {
    for (word, expected) in [
        ("the", 1),
        ("make", 1),
        ("asked", 1),
        ("times", 1),
        ("you", 1),
        ("a", 1),
        ("", 1),
        ("table", 2),
        ("little", 2),
        ("wanted", 2),
        ("houses", 2),
        ("changes", 2),
        ("women", 2),
        ("people", 2),
        ("agreement", 3),
        ("meeting", 2),
    ] {
        assert_eq!(syllables_in(word), expected, "{word}");
    }
}
