//! What a meeting is made of.

use foundation::{Id, Language};
use jiff::civil::{Date, DateTime};

// What rules may read of other features.
pub use groups::{Both, Person};
pub use promises::Promise;
pub use venues::{Room, rules::link as room_link};

pub use crate::series::ruled_days;

/// How a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingState {
    /// Being prepared; facilitators alone see it.
    Planned,
    /// Shown to the group as it was first said.
    On,
    /// It takes place, and something about it is other than first said.
    Changed,
    /// It does not take place.
    Cancelled,
}

impl MeetingState {
    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::On => "on",
            Self::Changed => "changed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Planned, Self::On, Self::Changed, Self::Cancelled].into_iter().find(|state| state.word() == word)
    }

    /// Whether members see it.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        !matches!(self, Self::Planned)
    }
}

/// What might happen at a meeting that a woman may want to know before (S82): keys of words.
pub const HAPPENINGS: [&str; 10] =
    ["touch", "closed-eyes", "loud", "writing", "acting", "visitor", "alarm", "food", "children", "new-women"];

/// Ticked instead of all of them.
pub const NOTHING_UNUSUAL: &str = "nothing-unusual";

/// One meeting, as those see it who may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: Id,
    /// Its group.
    pub group: Id,
    /// The series it came from.
    pub series: Option<Id>,
    /// Day and time on the wall, in [`foundation::TIME_ZONE`].
    pub starts: DateTime,
    /// The same for its end.
    pub ends: DateTime,
    /// Where.
    pub room: Room,
    /// How it stands.
    pub state: MeetingState,
    /// Handles of those who hold it.
    pub holding: Vec<Id>,
    /// Handle of whoever greets at the door.
    pub greeting: Option<Id>,
    /// Handles of those who could stand in.
    pub cover: Vec<Id>,
    /// What might happen: keys out of [`HAPPENINGS`], or [`NOTHING_UNUSUAL`] alone.
    pub happening: Vec<String>,
    /// The rest of it in words.
    pub happening_text: Both,
    /// What it costs her, in pence; also 0.
    pub cost_pence: i64,
    /// What helps with costs: travel, child care, food.
    pub cost_note: Both,
    /// A link of its own; empty for the room's.
    pub own_link: String,
    /// What has changed, in a line.
    pub note: Both,
    /// How often it has changed since it was shown.
    pub times_changed: i64,
    /// When it last changed, in microseconds since 1970.
    pub changed_at: i64,
    /// Whether somebody else holds it than the women were told, and no change of plan has said so yet (S33).
    pub holder_untold: bool,
}

impl Meeting {
    /// The place in members' wording, and the language it really is in.
    #[must_use]
    pub fn place(&self, language: Language) -> (&str, Language) {
        self.room.for_members(language)
    }

    /// When it begins, after other words: "Thursday 10 December, 18:30", "nos Iau 10 Rhagfyr, 18:30".
    #[must_use]
    pub fn when(&self, language: Language) -> String {
        language::evening_or_day(language, self.starts)
    }

    /// The same as a heading or first in its line: "Nos Iau 10 Rhagfyr, 18:30".
    #[must_use]
    pub fn when_alone(&self, language: Language) -> String {
        language::evening_or_day_alone(language, self.starts)
    }

    /// When it begins and ends: "18:30–20:15".
    #[must_use]
    pub fn from_to(&self, language: Language) -> String {
        format!("{}–{}", language::time(language, self.starts.time()), language::time(language, self.ends.time()))
    }

    /// Whether women are still to be told that somebody else holds it: not where nobody does, or where it is off.
    #[must_use]
    pub fn is_held_untold(&self) -> bool {
        self.holder_untold && !self.holding.is_empty() && self.state != MeetingState::Cancelled
    }

    /// Link or number for joining: its own, or the room's; empty when there is none.
    #[must_use]
    pub fn link(&self) -> &str {
        if self.own_link.is_empty() { &self.room.link } else { &self.own_link }
    }

    /// Whether members see the link now.
    #[must_use]
    pub fn link_is_shown(&self, now: DateTime) -> bool {
        self.state != MeetingState::Cancelled
            && venues::rules::link_is_shown(now, self.starts, self.ends, self.room.link_minutes)
    }
}

/// What is other than first said. What is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Another place: the id of a room of the group.
    pub place: Option<Id>,
    /// Another start.
    pub starts: Option<DateTime>,
    /// Another end. With another start and no end it stays as long as it was.
    pub ends: Option<DateTime>,
    /// Others hold it.
    pub holding: Option<Vec<Id>>,
    /// It does not take place.
    pub cancelled: bool,
    /// Something that no field of a meeting holds is other than first said, and the note says what.
    pub as_noted: bool,
    /// In a line, for those who look.
    pub note: Both,
}

/// Which days a series has. Made from choices, never from text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeriesRule {
    /// Every week.
    Week,
    /// Every two weeks.
    TwoWeeks,
    /// In each month, on the weekday of the first date: the first, second, third, fourth (1–4) or last (-1).
    Month(i16),
    /// These days.
    Picked(Vec<Date>),
}

impl SeriesRule {
    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::TwoWeeks => "two-weeks",
            Self::Month(1) => "month-first",
            Self::Month(2) => "month-second",
            Self::Month(3) => "month-third",
            Self::Month(4) => "month-fourth",
            Self::Month(_) => "month-last",
            Self::Picked(_) => "picked",
        }
    }
}

/// A woman's answer. No reason is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coming {
    /// She is coming.
    Yes,
    /// Perhaps.
    Maybe,
    /// Not this time.
    NotThisTime,
}

impl Coming {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Maybe, Self::NotThisTime];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Maybe => "maybe",
            Self::NotThisTime => "not-this-time",
        }
    }

    /// The answer a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.word() == word)
    }
}

/// How many gave which answer. Silence is an answer too, and is counted for nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ComingCounts {
    /// Coming.
    pub yes: u32,
    /// Perhaps.
    pub maybe: u32,
    /// Not this time.
    pub not_this_time: u32,
    /// How many of those who come, or perhaps, said so before the date changed.
    pub before_the_change: u32,
}

/// What a woman said, and whether it is of the date as it now is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Her answer.
    pub coming: Coming,
    /// Whether the date changed since.
    pub before_the_change: bool,
}

/// Ways of taking part a woman may pick for one meeting (S83): keys of words.
pub const WAYS: [&str; 9] =
    ["listen", "half", "near-door", "no-activity", "with-somebody", "write", "camera-off", "breaks", "told-before"];

/// Who reads what she asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenBy {
    /// Those who hold the group.
    Facilitators,
    /// Everybody in it.
    Group,
}

impl SeenBy {
    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Facilitators => "facilitators",
            Self::Group => "group",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Facilitators, Self::Group].into_iter().find(|seen| seen.word() == word)
    }
}

/// What came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayAnswer {
    /// Nothing yet; it is promised by a day.
    Waiting,
    /// Yes.
    Yes,
    /// How about another way.
    HowAbout,
    /// It cannot be done, and why.
    Cannot,
}

impl WayAnswer {
    /// The answers a facilitator can give.
    pub const GIVEN: [Self; 3] = [Self::Yes, Self::HowAbout, Self::Cannot];

    /// Its word in tables and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Yes => "yes",
            Self::HowAbout => "how-about",
            Self::Cannot => "cannot",
        }
    }

    /// What a word stands for; nothing for an empty column.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Yes, Self::HowAbout, Self::Cannot].into_iter().find(|answer| answer.word() == word)
    }
}

/// A woman's way of taking part in one meeting. What she picked, and its words, are sealed.
#[derive(Clone)]
pub struct Way {
    /// Random, new each time she asks.
    pub id: Id,
    /// Whose.
    pub handle: Id,
    /// Whether she asked for something in words.
    pub asked: bool,
    /// Who reads it.
    pub seen_by: SeenBy,
    /// Epoch and sealed words, when the group reads them.
    pub ask: Option<(u64, Vec<u8>)>,
    /// What came back; nothing when nothing was asked.
    pub answer: Option<WayAnswer>,
    /// Who answered.
    pub answered_by: Option<Id>,
    /// How often.
    pub answer_revision: u64,
    /// Epoch and sealed words of the answer, when the group reads them.
    pub answer_words: Option<(u64, Vec<u8>)>,
    /// The promise of an answer: the open one, or the last. Nothing where nobody else holds the group.
    pub promise: Option<Promise>,
    /// Whether another day was promised before.
    pub put_off: bool,
}
