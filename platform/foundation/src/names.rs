//! Whether words name somebody: for lists and themes that others may read, where no woman's name belongs.

use crate::plain_words;

/// The part of a woman's name that stands in these words. Any part of a name is a name: 'Siân J' is not there as 'siân'
/// either. One letter alone is no name.
#[must_use]
pub fn names_somebody(said: &str, names: &[&str]) -> Option<String> {
    let said = plain_words(said);
    names.iter().flat_map(|name| plain_words(name)).find(|part| part.chars().count() > 1 && said.contains(part))
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
