//! What became of each woman, and what those who hold the group may say of it.

use jiff::{SignedDuration, Timestamp};

use crate::model::{Door, Holds, Telling, TellingWay, Told, Way};

/// How long before the old hour somebody can have been met at the old door, in hours.
pub const DOOR_HOURS: i64 = 2;
/// From when on somebody stands there: so many minutes before the old hour.
pub const DOOR_BEFORE_MINUTES: i64 = 10;
/// And for how long after it, in minutes.
pub const DOOR_AFTER_MINUTES: i64 = 30;

/// From when until when somebody stands at a door, for those who would come at an hour.
#[must_use]
pub fn door_hours(starts_at: Timestamp) -> (Timestamp, Timestamp) {
    let from = starts_at.saturating_sub(SignedDuration::from_mins(DOOR_BEFORE_MINUTES));
    let until = starts_at.saturating_add(SignedDuration::from_mins(DOOR_AFTER_MINUTES));
    (from.unwrap_or(starts_at), until.unwrap_or(starts_at))
}

/// Whether one woman said that she stands at two doors at once: at one of them nobody is then.
#[must_use]
pub fn at_once(doors: &[Door]) -> bool {
    let [one, other] = doors else { return false };
    let ((from, until), (from_other, until_other)) = (door_hours(one.starts_at), door_hours(other.starts_at));
    one.by.is_some() && one.by == other.by && from < until_other && from_other < until
}

/// What goes by itself and has not gone after so many minutes is on its way no more: the board says that it waits.
pub const ON_ITS_WAY_MINUTES: i64 = 4;

/// Whether an e-mail or a text that goes by itself does not get through just now: it was tried, or is long due and nobody
/// came to it, since the mail server or the gateway is away.
#[must_use]
pub fn held_up(telling: &Telling, now: Timestamp) -> bool {
    let by_itself = matches!(telling.way, TellingWay::Hers(Way::Mail) | TellingWay::TextSent);
    let due_for = now.duration_since(telling.not_before);
    let long = due_for >= SignedDuration::from_mins(ON_ITS_WAY_MINUTES);
    // What waits for her hours waits for nothing else, whatever happened to it before.
    let is_due = due_for >= SignedDuration::ZERO;
    by_itself && telling.told == Told::Planned && is_due && (telling.tries > 0 || long)
}

/// The parts of a board, as it is read while women are told. Together they are everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoardPart {
    /// She knows.
    Knows,
    /// An answer came from her telephone.
    Answered,
    /// Somebody met her at the old door.
    MetAtTheDoor,
    /// A text is on her telephone; nobody knows whether she saw it.
    Delivered,
    /// Something went to her; nobody knows whether she saw it.
    Sent,
    /// She looks here herself; nothing was sent, and nobody knows whether she looked.
    LooksHerself,
    /// An e-mail or a text that goes by itself, now.
    OnItsWay,
    /// Somebody has yet to do it, her hours have yet to come, or the mail server or the gateway is away.
    StillToBeTold,
    /// Nothing was sent, or nothing got through.
    NotReached,
}

impl BoardPart {
    /// All of them, in the order they are read.
    pub const ALL: [Self; 9] = [
        Self::Knows,
        Self::Answered,
        Self::MetAtTheDoor,
        Self::Delivered,
        Self::Sent,
        Self::LooksHerself,
        Self::OnItsWay,
        Self::StillToBeTold,
        Self::NotReached,
    ];

    /// The part in whose sum it is counted: an answer from her telephone with those who know, and said beside it.
    #[must_use]
    pub const fn counted_with(self) -> Self {
        match self {
            Self::Answered => Self::Knows,
            part => part,
        }
    }

    /// Which part of the board a telling stands in: one, whatever became of it.
    #[must_use]
    pub fn of(telling: &Telling, now: Timestamp) -> Self {
        match (telling.told, telling.way) {
            (Told::Heard, _) => Self::Knows,
            (Told::Answered, _) => Self::Answered,
            (Told::MetAtTheDoor, _) => Self::MetAtTheDoor,
            (Told::Delivered, _) => Self::Delivered,
            (Told::Sent, TellingWay::Hers(Way::App)) => Self::LooksHerself,
            (Told::Sent, _) => Self::Sent,
            (Told::Planned, TellingWay::Hers(Way::Mail) | TellingWay::TextSent)
                if telling.not_before <= now && !held_up(telling, now) =>
            {
                Self::OnItsWay
            }
            (Told::Planned, _) => Self::StillToBeTold,
            (Told::NotReached | Told::Stopped, _) => Self::NotReached,
        }
    }
}

/// When a meeting is, for whoever notes what became of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evening {
    /// Now.
    pub now: Timestamp,
    /// When it would have begun, at the old door; nothing when there is none.
    pub old_start: Option<Timestamp>,
    /// When it would have ended there.
    pub old_end: Timestamp,
    /// When it is over, new hour or old.
    pub over: Timestamp,
    /// Whether what waits may still be sent.
    pub counts: bool,
}

impl Evening {
    /// Whether somebody can have been met at the old door: from two hours before the old hour until its end.
    #[must_use]
    pub fn at_the_old_door(&self) -> bool {
        let Some(start) = self.old_start else { return false };
        let from = start.saturating_sub(SignedDuration::from_hours(DOOR_HOURS)).unwrap_or(start);
        (from..self.old_end).contains(&self.now)
    }

    /// What putting a tick back makes of it; nothing when there is nothing to put back, or the meeting is over.
    #[must_use]
    pub fn put_back(&self, before: Option<Told>) -> Option<Told> {
        match before {
            _ if self.now >= self.over => None,
            // Nothing waits any more for a notice whose time is over.
            Some(Told::Planned) if !self.counts => Some(Told::NotReached),
            before => before,
        }
    }
}

/// What a facilitator may say became of a telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// She knows.
    Heard,
    /// Somebody spoke with her, where all we sent were her code words: these never count, and what was said then does.
    Spoke,
    /// It was done; nobody knows whether she has it.
    Done,
    /// Nobody answered.
    NoAnswer,
    /// The answer that came from her telephone was not hers.
    NotReached,
    /// Somebody met her at the old door.
    MetAtTheDoor,
}

impl Tick {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Heard, Self::Spoke, Self::Done, Self::NoAnswer, Self::NotReached, Self::MetAtTheDoor];

    /// Its word in forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::Spoke => "spoke",
            Self::Done => "done",
            Self::NoAnswer => "no-answer",
            Self::NotReached => "not-reached",
            Self::MetAtTheDoor => "met",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tick| tick.word() == word)
    }

    /// What it makes of a telling; nothing when it cannot be said of this one, or changes nothing. `says` is what her
    /// message held: code words alone never count as told, whoever answered.
    #[must_use]
    pub fn makes(self, way: TellingWay, told: Told, says: Option<Holds>, evening: &Evening) -> Option<Told> {
        // What goes by itself goes: nobody says for her that she need not read it.
        let goes_by_itself = told == Told::Planned && matches!(way, TellingWay::Hers(Way::Mail) | TellingWay::TextSent);
        match self {
            Self::Heard | Self::Spoke if goes_by_itself => None,
            Self::MetAtTheDoor => match told {
                Told::Heard | Told::MetAtTheDoor => None,
                _ => evening.at_the_old_door().then_some(Told::MetAtTheDoor),
            },
            Self::Heard => match (way, says) {
                (TellingWay::Herself, _) | (_, Some(Holds::CodeWords)) => None,
                _ if matches!(told, Told::MetAtTheDoor | Told::Heard) => None,
                _ => Some(Told::Heard),
            },
            Self::Spoke => match (told, says) {
                (Told::MetAtTheDoor | Told::Heard, _) => None,
                (_, Some(Holds::CodeWords)) if way != TellingWay::Herself => Some(Told::Heard),
                _ => None,
            },
            Self::Done => match (way, told) {
                // Whoever rang spoke with her or did not.
                (TellingWay::Hers(Way::Call), _) => None,
                (TellingWay::Hers(way), Told::Planned | Told::NotReached) if way.by_hand() => Some(Told::Sent),
                _ => None,
            },
            Self::NoAnswer => match (way, told) {
                (TellingWay::Hers(way), Told::Planned | Told::Sent) if way.by_hand() => Some(Told::NotReached),
                _ => None,
            },
            Self::NotReached => (told == Told::Answered).then_some(Told::NotReached),
        }
    }
}
