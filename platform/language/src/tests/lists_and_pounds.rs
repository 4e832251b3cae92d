use foundation::Language::{Cy, En};

use crate::{and_list, and_list_of_common_nouns, pounds};

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn names_are_never_changed() {
    assert_eq!(and_list(En, &owned(&["Mari", "Rhian", "Carys"])), "Mari, Rhian and Carys");
    assert_eq!(and_list(En, &owned(&["Mari", "Carys"])), "Mari and Carys");
    assert_eq!(and_list(Cy, &owned(&["Mari", "Rhian", "Carys"])), "Mari, Rhian, Carys");
    for language in [En, Cy] {
        assert_eq!(and_list(language, &owned(&["Mari"])), "Mari");
        assert_eq!(and_list(language, &[]), "");
    }
}

#[test]
fn welsh_nouns_are_joined_with_a_or_ac() {
    let joined = |last: &str| and_list_of_common_nouns(Cy, &owned(&["te", last]));
    assert_eq!(joined("coffi"), "te a choffi");
    assert_eq!(joined("paned"), "te a phaned");
    assert_eq!(joined("tost"), "te a thost");
    assert_eq!(joined("bara"), "te a bara");
    assert_eq!(joined("chwerthin"), "te a chwerthin");
    assert_eq!(joined("theatr"), "te a theatr");
    assert_eq!(joined("afal"), "te ac afal");
    assert_eq!(joined("ŵy"), "te ac ŵy");
    assert_eq!(joined("ysgol"), "te ac ysgol");
    assert_eq!(joined("wal"), "te a wal");
    assert_eq!(joined("wyneb"), "te ac wyneb");
    assert_eq!(joined("haul"), "te a haul");
    assert_eq!(joined("nid te"), "te ac nid te");
    assert_eq!(
        and_list_of_common_nouns(Cy, &owned(&["te", "coffi", "tost"])),
        "te, coffi a thost",
        "only the word after a changes, and no comma stands before it"
    );
    assert_eq!(and_list_of_common_nouns(En, &owned(&["tea", "coffee"])), "tea and coffee");
    assert_eq!(and_list_of_common_nouns(Cy, &owned(&["coffi"])), "coffi");
}

#[test]
fn sums_are_written_as_on_a_price_tag() {
    for language in [En, Cy] {
        assert_eq!(pounds(language, 0), "£0");
        assert_eq!(pounds(language, 250), "£2.50");
        assert_eq!(pounds(language, 5), "£0.05");
        assert_eq!(pounds(language, 1200), "£12");
        assert_eq!(pounds(language, 123_456_789), "£1,234,567.89");
        assert_eq!(pounds(language, 1_000_000), "£10,000");
        assert_eq!(pounds(language, -250), "-£2.50");
        assert_eq!(pounds(language, i64::MIN), "-£92,233,720,368,547,758.08");
    }
}
