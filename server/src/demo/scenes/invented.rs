//! Who and what the demo invents. Nobody and nothing in here is real: numbers are from the ranges kept for drama,
//! addresses end in `.example`, and no woman has a surname, an age or an address.
//! Its Welsh waits for a native reader.

mod groups;
mod hosts;

use ::groups::opening::Start;
use jiff::civil::Weekday;

pub(super) use groups::GROUPS;
pub(super) use hosts::HOSTS;

/// A sentence in English and in Welsh; empty where it is said in one language alone.
pub(super) type Said = (&'static str, &'static str);

/// A host.
pub(super) struct Host {
    pub(super) name: Said,
    pub(super) coordinator: &'static str,
    pub(super) about: Said,
    pub(super) registered: &'static str,
    pub(super) post: &'static str,
    pub(super) contact: &'static str,
    pub(super) funders: &'static str,
    /// Her name, and how she is reached.
    pub(super) safeguarding: Said,
    pub(super) complaint: Said,
    pub(super) outside: Said,
    pub(super) can_see: Said,
}

/// A group.
pub(super) struct Group {
    pub(super) name: Said,
    pub(super) cover: Said,
    pub(super) called: Said,
    /// What it calls whoever holds it, and its women: words that are offered. Most have no words of their own.
    pub(super) goes_by: Option<(&'static str, &'static str)>,
    /// The language its facilitators walk the pages in.
    pub(super) language: &'static str,
    /// Which of [`HOSTS`]; none when it is independent.
    pub(super) host: Option<usize>,
    pub(super) facilitators: [&'static str; 2],
    /// The same, as a page says it.
    pub(super) held_by: &'static str,
    /// What each of them says of herself.
    pub(super) of_themselves: [Said; 2],
    /// Women with accounts.
    pub(super) members: &'static [&'static str],
    /// Women whose places were written with them.
    pub(super) kept_places: &'static [&'static str],
    pub(super) who: Said,
    /// Which starter lines they picked of what they can do.
    pub(super) can: &'static [u8],
    pub(super) can_too: Said,
    pub(super) cannot_too: Said,
    pub(super) expect: Said,
    pub(super) limits: Start,
    pub(super) languages: &'static str,
    pub(super) mixed: Said,
    pub(super) may_write: bool,
    /// The days on which messages are read, in the form's words.
    pub(super) reads: &'static [&'static str],
    pub(super) telephone: &'static str,
    pub(super) door_word: &'static str,
    pub(super) poster_day: &'static str,
    pub(super) meets_on: Weekday,
    /// The first is where they meet.
    pub(super) rooms: &'static [Room],
}

impl Group {
    /// Its name as its own women say it.
    pub(super) fn shown_name(&self) -> &'static str {
        if self.language == "cy" && !self.name.1.is_empty() { self.name.1 } else { self.name.0 }
    }
}

/// A place to meet.
pub(super) struct Room {
    pub(super) kind: &'static str,
    pub(super) members: Said,
    pub(super) public: Said,
    pub(super) area: Said,
    pub(super) address: &'static str,
    pub(super) last_bus: &'static str,
    /// Its size, and whether there is a place outside; empty where nobody said.
    pub(super) space: (&'static str, &'static str),
    pub(super) link: &'static str,
    /// What is known of it: key, English, Welsh.
    pub(super) facts: &'static [(&'static str, &'static str, &'static str)],
    pub(super) looked_over: bool,
}

/// Who looks after what women write to each other.
pub(super) const LOOKED_AFTER: Said = (
    "The two who hold the group read what is written, every other day. Whoever is worried about something can report it beside the message.",
    "Mae'r ddwy sy'n cynnal y cylch yn darllen beth sy'n cael ei ysgrifennu, bob yn ail ddiwrnod. Gall unrhyw un sy'n poeni am rywbeth roi gwybod wrth ymyl y neges.",
);

/// Where anything on paper is kept.
pub(super) const KEPT_WHERE: Said =
    ("in one locked drawer, until the end of the year", "mewn un drôr dan glo, tan ddiwedd y flwyddyn");

/// Whom facilitators without a host talk to.
pub(super) const TALKED_TO: Said = (
    "a woman who ran a group in the next valley for ten years",
    "menyw a fu'n cynnal grŵp yn y cwm nesaf am ddeng mlynedd",
);

/// What facilitators do when a partner arrives. Sealed to them.
pub(super) const PARTNER: &str = "One of us goes to the door and shuts it behind her. She says that the room is booked and \
    nobody else can come in; she says no name and does not say who is here. The other stays with the women and takes them \
    to the kitchen, which has its own way out. If he does not go, the one at the door rings 999.";

/// What happens when one of them is ill. Sealed to them.
pub(super) const ILLNESS: &str = "The other holds it alone if at least two women she knows are coming; otherwise we put it \
    off, and each woman is told in her own way by noon.";

/// Everybody who can sign in.
#[cfg(test)]
pub(super) fn names() -> Vec<&'static str> {
    let mut names = vec!["Gwen", "Delyth"];
    names.extend(HOSTS.iter().map(|host| host.coordinator));
    for group in GROUPS {
        names.extend(group.facilitators);
        names.extend(group.members);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, HOSTS};

    #[test]
    fn it_is_the_programme_that_was_invented() {
        assert_eq!((HOSTS.len(), GROUPS.len()), (3, 6));
        let mut names = super::names();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "a script finds somebody by her name");
        for group in GROUPS {
            assert!(group.host.is_none_or(|host| host < HOSTS.len()), "{}", group.name.0);
            assert!(group.members.len() >= 2, "{}", group.name.0);
            for number in [group.telephone].into_iter().filter(|number| !number.is_empty()) {
                assert!(number.starts_with("07700 900") || number.starts_with("01632 960"), "{number}");
            }
        }
    }
}
