//! When whoever owes something is reminded of its day, in her own way. Pure.

use foundation::Id;
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Time},
};
use promises::{Owner, Promise};

use super::{opens, zone};
use crate::model::{Hours, Reach, Way};

/// So many days before its day.
const DAYS_BEFORE: i64 = 2;
/// A reminder before the day goes from this hour on, as one of a meeting does.
const FROM: Time = Time::constant(9, 0, 0, 0);
/// The one after the day goes from this hour on to whoever may be reached at any; hours that she set herself count before it too.
const MORNING: Time = Time::constant(7, 0, 0, 0);
/// And before this hour, at which those it was made to read that it is late.
const BEFORE_SHE_READS: Time = Time::constant(10, 0, 0, 0);

/// Which of the two reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prompt {
    /// Two days before its day, or since.
    Before,
    /// In the first hours after it.
    After,
}

impl Prompt {
    /// Its word in the table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Before, Self::After].into_iter().find(|prompt| prompt.word() == word)
    }

    /// The days that what she owes may have, today.
    #[must_use]
    pub fn days(today: Date) -> (Date, Date) {
        (today.saturating_sub(1.days()), today.saturating_add(DAYS_BEFORE.days()))
    }

    /// Which reminder is due today about a promise, if one is. Whoever made it herself two days before its day or later knows.
    #[must_use]
    pub fn due(promise: &Promise, today: Date) -> Option<Self> {
        let (yesterday, _) = Self::days(today);
        let near = promise.by_day.saturating_sub(DAYS_BEFORE.days());
        let made_by_others = matches!(promise.owner, Owner::Holders(_));
        if !promise.is_open() {
            None
        } else if promise.by_day == yesterday {
            Some(Self::After)
        } else if near <= today && today <= promise.by_day && (made_by_others || promise.made_on < near) {
            Some(Self::Before)
        } else {
            None
        }
    }

    /// When it is of use: from then on, and before then.
    #[must_use]
    pub fn window(self, by_day: Date, hours: &Hours) -> Option<(Timestamp, Timestamp)> {
        let at = |day: Date, time: Time| day.to_datetime(time).to_zoned(zone()).ok().map(|zoned| zoned.timestamp());
        let next = by_day.tomorrow().ok()?;
        match self {
            Self::Before => {
                Some((at(by_day.checked_sub(DAYS_BEFORE.days()).ok()?, FROM)?, at(next, Time::midnight())?))
            }
            Self::After => {
                let from = if *hours == Hours::Any { MORNING } else { Time::midnight() };
                Some((at(next, from)?, at(next, BEFORE_SHE_READS)?))
            }
        }
    }

    /// When it goes to her: in her hours alone, whatever else she lets go outside them, and only if she wants reminders by a way
    /// that a machine can take.
    #[must_use]
    pub fn goes_at(
        self,
        by_day: Date,
        reach: &Reach,
        now: Timestamp,
        (can_mail, can_text): (bool, bool),
    ) -> Option<Timestamp> {
        let can = match reach.way {
            Way::Mail => can_mail,
            Way::Text => can_text && !reach.stopped,
            Way::App | Way::Call | Way::Letter | Way::Through => false,
        };
        if !can || !reach.reminders || reach.unproven {
            return None;
        }
        let (from, until) = self.window(by_day, &reach.hours)?;
        opens(&reach.hours, now.max(from), until)
    }
}

/// Who is reminded now, and of which day: each of those who owe something, once for a day, however much she owes by it.
#[must_use]
pub fn prompts(promises: &[Promise], handle: Id, facilitator: bool, today: Date) -> Vec<(Date, Prompt)> {
    let mut found: Vec<(Date, Prompt)> = promises
        .iter()
        .filter(|promise| promise.is_owed_by(handle, facilitator))
        .filter_map(|promise| Some((promise.by_day, Prompt::due(promise, today)?)))
        .collect();
    found.sort_by_key(|(day, _)| *day);
    found.dedup();
    found
}
