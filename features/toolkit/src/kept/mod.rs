//! What a woman keeps for herself: a sentence from the wheels, or a wheel of her own. It is sealed to her, padded, and nobody
//! else opens it; how many things somebody keeps is all that a stolen copy tells.

pub(crate) mod store;

use std::fmt::Write as _;

use foundation::{Id, Language};
use keys::{Bound, MemberKeys, PublicKeys};

use crate::rules::own_wheel::{Slice, Wheel};

/// What is kept. Her words: nothing that could be printed by mistake.
pub(crate) enum What {
    /// A sentence, and a second line where she wished for something.
    Words(String),
    /// Slices, as she named them.
    Wheel(Wheel),
}

/// One thing kept.
pub(crate) struct Kept {
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
    /// In which language it is.
    pub(crate) language: Language,
    pub(crate) what: What,
}

const WORDS: &str = "words";
const WHEEL: &str = "wheel";

impl Kept {
    fn to_text(&self) -> String {
        let (kind, rest) = match &self.what {
            What::Words(words) => (WORDS, words.clone()),
            What::Wheel(wheel) => (WHEEL, lines_of(wheel)),
        };
        format!("{kind} {} {}\n{rest}", self.at, self.language.code())
    }

    fn from_text(text: &str) -> Option<Self> {
        let (head, rest) = text.split_once('\n')?;
        let mut head = head.split(' ');
        let kind = head.next()?;
        let at = head.next()?.parse().ok()?;
        let language = [Language::En, Language::Cy].into_iter().find(|one| Some(one.code()) == head.clone().next())?;
        let what = match kind {
            WORDS => What::Words(rest.to_owned()),
            WHEEL => What::Wheel(wheel_of(rest)?),
            _ => return None,
        };
        Some(Self { at, language, what })
    }

    /// Sealed to her, for this place in the store.
    ///
    /// # Errors
    /// It is too long, or there is no randomness.
    pub(crate) fn seal(&self, to: &PublicKeys, account: Id, id: Id) -> Result<Vec<u8>, keys::Fault> {
        keys::seal_to(to, &bound(account, id), &keys::pad(&self.to_text())?)
    }

    /// Opened with her keys; nothing where it does not open, or is nothing we wrote.
    pub(crate) fn open(keys: &MemberKeys, account: Id, id: Id, sealed: &[u8]) -> Option<Self> {
        let padded = keys::open_with(keys, &bound(account, id), sealed).ok()?;
        Self::from_text(&keys::unpad(&padded).ok()?)
    }
}

fn bound(account: Id, id: Id) -> Bound {
    Bound::new("toolkit.kept").owner(account.as_bytes()).object(id.as_bytes())
}

/// A line for each slice: its number from 1 to 5 or a hyphen, and its name.
fn lines_of(wheel: &Wheel) -> String {
    let mut lines = String::new();
    for slice in &wheel.slices {
        let level = slice.level.map_or_else(|| "-".to_owned(), |level| level.to_string());
        let _ = writeln!(lines, "{level} {}", slice.name);
    }
    lines
}

fn wheel_of(lines: &str) -> Option<Wheel> {
    let slices = lines.lines().map(|line| {
        let (level, name) = line.split_once(' ')?;
        let level = if level == "-" { None } else { Some(level.parse().ok().filter(|level| (1..=5).contains(level))?) };
        Some(Slice { name: name.to_owned(), level })
    });
    Some(Wheel { slices: slices.collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::{Kept, What};
    use crate::rules::own_wheel::{Slice, Wheel};
    use foundation::{Id, Language};
    use keys::MemberKeys;

    #[test]
    fn what_is_kept_opens_for_her_alone_and_in_its_own_place_alone() {
        let (hers, other) = (MemberKeys::generate().unwrap(), MemberKeys::generate().unwrap());
        let (account, id) = (Id::random().unwrap(), Id::random().unwrap());
        let kept =
            Kept { at: 5, language: Language::Cy, what: What::Words("Mae arna i ofn.\nHoffwn i baned".to_owned()) };
        let sealed = kept.seal(hers.public(), account, id).unwrap();
        let opened = Kept::open(&hers, account, id, &sealed).unwrap();
        assert!(matches!(opened.what, What::Words(words) if words == "Mae arna i ofn.\nHoffwn i baned"));
        assert!((opened.at, opened.language) == (5, Language::Cy));
        assert!(Kept::open(&other, account, id, &sealed).is_none());
        assert!(Kept::open(&hers, account, Id::random().unwrap(), &sealed).is_none());
        assert!(Kept::open(&hers, Id::random().unwrap(), id, &sealed).is_none());
    }

    #[test]
    fn a_wheel_comes_back_as_it_was_and_a_longer_name_does_not_show_in_its_length() {
        let hers = MemberKeys::generate().unwrap();
        let (account, id) = (Id::random().unwrap(), Id::random().unwrap());
        let sealed = |name: &str| {
            let slices =
                vec![Slice { name: name.to_owned(), level: Some(5) }, Slice { name: String::new(), level: None }];
            Kept { at: 1, language: Language::En, what: What::Wheel(Wheel { slices }) }
                .seal(hers.public(), account, id)
                .unwrap()
        };
        assert_eq!(sealed("a").len(), sealed("a much longer name").len());
        let Some(Kept { what: What::Wheel(wheel), .. }) = Kept::open(&hers, account, id, &sealed("- the hills")) else {
            panic!("no wheel")
        };
        let slices: Vec<_> = wheel.slices.iter().map(|slice| (slice.name.as_str(), slice.level)).collect();
        assert_eq!(slices, [("- the hills", Some(5)), ("", None)]);
    }

    #[test]
    fn what_we_did_not_write_is_not_read() {
        for text in [
            "",
            "words",
            "words 1 en",
            "words x en\na",
            "words 1 fr\na",
            "notes 1 en\na",
            "wheel 1 en\n6 a",
            "wheel 1 en\na",
        ] {
            assert!(Kept::from_text(text).is_none(), "{text}");
        }
    }
}
