//! What is written, and how it lies in the tables.

use database::Fault;
use foundation::Id;
use jiff::civil::{Date, DateTime, Time, Weekday};
use keys::Zeroizing;

/// A notice to the whole group, or a post between members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Notice,
    Post,
}

impl Kind {
    /// Its word in tables, and what its words are sealed for.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Post => "post",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Notice, Self::Post].into_iter().find(|kind| kind.word() == word)
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It can be read.
    Said,
    /// Its author took it back: the words are gone.
    TakenBack,
    /// A facilitator took it out: its author can answer, others see a gap.
    TakenOut,
}

impl State {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::TakenBack => "taken-back",
            Self::TakenOut => "taken-out",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Said, Self::TakenBack, Self::TakenOut].into_iter().find(|state| state.word() == word)
    }
}

/// One row of `posts`.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) id: Id,
    pub(crate) seq: u64,
    pub(crate) kind: Kind,
    pub(crate) by_person: bool,
    pub(crate) parent: Option<Id>,
    pub(crate) author: Id,
    pub(crate) epoch: u64,
    pub(crate) revision: u64,
    pub(crate) day: Date,
    pub(crate) state: State,
    pub(crate) sealed: Option<Vec<u8>>,
}

/// What is inside the seal. The hour is here and nowhere else; what is also outside is here once more, so that a
/// changed row is noticed.
pub(crate) struct Said {
    pub(crate) at: DateTime,
    pub(crate) about: Option<Id>,
    pub(crate) note: Zeroizing<String>,
    pub(crate) words: Zeroizing<String>,
}

const FIRST: &str = "1";

impl Said {
    /// One line each for the form of what follows, the minute, what it is about and the content note; then the words.
    pub(crate) fn encode(&self) -> Zeroizing<String> {
        let about = self.about.map_or_else(String::new, |id| id.to_string());
        let at = self.at.strftime("%Y-%m-%dT%H:%M");
        Zeroizing::new(format!("{FIRST}\n{at}\n{about}\n{}\n{}", *self.note, *self.words))
    }

    pub(crate) fn decode(text: &str) -> Result<Self, Fault> {
        let broken = || Fault::Tampered("what lies in a message");
        let mut lines = text.splitn(5, '\n');
        let mut next = || lines.next().ok_or_else(broken);
        if next()? != FIRST {
            return Err(broken());
        }
        let at = next()?.parse().map_err(|_| broken())?;
        let about = match next()? {
            "" => None,
            id => Some(Id::parse(id).map_err(|_| broken())?),
        };
        let (note, words) = (Zeroizing::new(next()?.to_owned()), Zeroizing::new(next()?.to_owned()));
        Ok(Self { at, about, note, words })
    }
}

/// When private words are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadingTimes {
    /// At least one, Monday first.
    pub(crate) days: Vec<Weekday>,
    pub(crate) starts: Time,
    pub(crate) ends: Time,
}

impl ReadingTimes {
    /// Whether somebody reads now, and otherwise when next.
    pub(crate) fn next(&self, now: DateTime) -> Option<DateTime> {
        let here = |date: Date| self.days.contains(&date.weekday());
        if here(now.date()) && self.starts <= now.time() && now.time() < self.ends {
            return None;
        }
        (0..8)
            .filter_map(|days| now.date().checked_add(jiff::Span::new().days(days)).ok())
            .filter(|date| here(*date))
            .map(|date| date.to_datetime(self.starts))
            .find(|start| *start > now)
    }
}
