use super::problems;

fn english(text: &'static str) -> Vec<String> {
    problems(text, "groups-a = Yma")
}

fn welsh(text: &'static str) -> Vec<String> {
    problems("groups-a = Here", text)
}

#[test]
fn clinical_and_judging_words_are_told_in_english() {
    for word in [
        "patient",
        "Patients",
        "case",
        "referral",
        "caseload",
        "treatment",
        "diagnosis",
        "assessment",
        "discharge",
        "no-show",
        "no show",
        "inactive",
        "victim's",
        "BAME",
        "aggressive",
        "difficult",
        "chaotic",
        "complex",
        "manipulative",
        "attention-seeking",
        "hard to reach",
        "hard-to-reach",
        "non-compliant",
        "unsubscribe",
    ] {
        let text: &'static str = format!("groups-a = This ({word}), here.").leak();
        assert_eq!(english(text).len(), 1, "{text}");
    }
}

#[test]
fn longer_words_and_other_meanings_are_well() {
    for text in [
        "groups-a = Take a torch in case it is dark.",
        "groups-a = In that case, come next week.",
        "groups-a = An impatient suitcase, a staircase.",
        "groups-a = We reach her. It is hard to say.",
    ] {
        assert_eq!(english(text), [""; 0], "{text}");
    }
}

#[test]
fn they_are_told_in_welsh_however_they_begin() {
    for word in [
        "claf",
        "glaf",
        "chlaf",
        "nghlaf",
        "cleifion",
        "gleifion",
        "atgyfeiriad",
        "hatgyfeiriad",
        "diagnosis",
        "ddiagnosis",
        "niagnosis",
        "driniaeth",
        "thriniaeth",
        "asesiad",
        "ddioddefwr",
        "Ymosodol",
        "anodd",
        "anhrefnus",
        "gymhleth",
        "chymhleth",
        "ceisio sylw",
        "dad-danysgrifio",
    ] {
        let text: &'static str = format!("groups-a = Mae hi yma ({word}).").leak();
        assert_eq!(welsh(text).len(), 1, "{text}");
    }
    assert_eq!(welsh("groups-a = Mae'r laf yn oer, o achos y glaw."), [""; 0]);
}

#[test]
fn words_inside_variants_are_read() {
    let both = problems(
        "groups-a = { $how ->\n    [x] A patient\n   *[y] A woman\n}",
        "groups-a = { $how ->\n    [x] Claf\n   *[y] Menyw\n}",
    );
    assert_eq!(both.len(), 2, "{both:?}");
}

#[test]
fn a_word_may_be_allowed_above_the_sentence() {
    assert_eq!(english("# allow: complex\ngroups-a = A complex of halls"), [""; 0]);
    assert_eq!(english("# Why: it is their name.\n# allow: complex, no-show\ngroups-a = The No-Show Complex"), [""; 0]);
    assert_eq!(english("# allow: complex\ngroups-a = A difficult hall").len(), 1);
    assert_eq!(english("# allow: complex\n\ngroups-a = A complex of halls").len(), 1, "the comment stands alone");
    assert_eq!(welsh("# allow: anodd\ngroups-a = Mae'n anodd weithiau."), [""; 0]);
}
