//! Numbers that cost extra to ring: whoever rings or writes to her pays for it, and a plan takes none.

use foundation::{Refusal, typed};

/// How numbers begin here, behind the first nought, that cost extra: 070 is a personal number and no mobile, 084 and 087 are
/// services, and so is all of 09 (Ofcom: calls to premium and service numbers).
const DEAR: [&str; 4] = ["70", "84", "87", "9"];
/// Abroad: satellites, networks of no country, and premium numbers of none (ITU E.164: 870, 881 to 883, 878 and 979).
const FAR: [&str; 6] = ["870", "881", "882", "883", "878", "979"];
/// What asks for other numbers begins so, with no nought, and has six figures.
const DIRECTORIES: &str = "118";

/// A telephone number that somebody may be rung or written to at. One abroad is as good as one here.
///
/// # Errors
/// What [`typed::telephone`] refuses; `notices-telephone-dear` where it costs extra to ring.
pub fn telephone(said: &str) -> Result<String, Refusal> {
    let dear = || Refusal::new("notices-telephone-dear");
    let figures: String = said.chars().filter(char::is_ascii_digit).collect();
    if figures.len() == 6 && figures.starts_with(DIRECTORIES) {
        return Err(dear());
    }
    let number = typed::telephone(said)?;
    let here = ["+44", "0044"].iter().find_map(|country| number.strip_prefix(country));
    let here = here.or_else(|| number.strip_prefix('0').filter(|rest| !rest.starts_with('0')));
    let is_dear = here.is_some_and(|rest| DEAR.iter().any(|beginning| rest.starts_with(beginning)));
    let abroad = number.strip_prefix('+').or_else(|| number.strip_prefix("00"));
    let is_far = abroad.is_some_and(|rest| FAR.iter().any(|beginning| rest.starts_with(beginning)));
    if is_dear || is_far { Err(dear()) } else { Ok(number) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::telephone;

    fn key(typed: &str) -> &'static str {
        telephone(typed).map_or_else(|refusal| refusal.key, |_| "")
    }

    #[test]
    fn what_costs_extra_is_refused_however_it_is_written() {
        for typed in [
            "09011 123456",
            "0906 123 4567",
            "0844 496 0000",
            "0845 4960000",
            "(0870) 496-0000",
            "0871 4960000",
            "07012 345678",
            "+44 70 1234 5678",
            "+44 (0)909 8790000",
            "0044 844 4960000",
            "118 500",
            "118118",
            "+881 6 1234 5678",
            "00 979 1 2345 6789",
        ] {
            assert_eq!(key(typed), "notices-telephone-dear", "{typed}");
        }
        for typed in [
            "07700 900123",
            "07624 123456",
            "01632 960123",
            "0118 496 0123",
            "020 7946 0123",
            "03069 990123",
            "0800 123456",
            "0808 8010800",
            "+44 7700 900123",
            "+353 87 123 4567",
            "0033 9 70 12 34 56",
            "+70 495 123 4567",
            "+84 24 1234 5678",
        ] {
            assert_eq!(key(typed), "", "{typed}");
        }
        // What is no number at all is said as before.
        assert_eq!(
            (key("118"), key(""), key("070 12"), key("ask me")),
            ("phone-digits", "phone-wrong", "phone-digits", "phone-wrong")
        );
    }

    proptest! {
        #[test]
        fn one_that_is_taken_is_taken_again_and_never_begins_as_a_dear_one(typed in "\\PC{0,20}|[+0-9 ()-]{6,18}") {
            if let Ok(number) = telephone(&typed) {
                prop_assert_eq!(telephone(&number), Ok(number.clone()));
                prop_assert!(!["09", "084", "087", "070", "+449", "+4484", "+4487", "+4470"].iter().any(|dear| number.starts_with(dear)));
            }
        }
    }
}
