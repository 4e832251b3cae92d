//! Whether words name somebody: for lists and themes that others may read, where no woman's name belongs.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The words of a text in small letters without accents.
fn folded(text: &str) -> Vec<String> {
    let letters: String =
        text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The part of a woman's name that stands in these words. Any part of a name is a name: 'Siân J' is not there as 'siân'
/// either. One letter alone is no name.
#[must_use]
pub fn names_somebody(said: &str, names: &[&str]) -> Option<String> {
    let said = folded(said);
    names.iter().flat_map(|name| folded(name)).find(|part| part.chars().count() > 1 && said.contains(part))
}

#[cfg(test)]
mod tests {
    use super::names_somebody;

    #[test]
    fn any_part_of_a_name_is_a_name_however_it_is_written() {
        for (said, names, part) in [
            ("She is like SIAN", &["Siân J"][..], Some("sian")),
            ("the stairs are dark", &["Siân J"], None),
            ("J came", &["Siân J"], None),
            ("Bet’s chair", &["Robin", "Bet"], Some("bet")),
            ("better light", &["Bet"], None),
            ("", &["Bet"], None),
            ("Anne-Marie", &["Marie"], Some("marie")),
        ] {
            assert_eq!(names_somebody(said, names).as_deref(), part, "{said}");
        }
    }
}
