//! What may be asked, how it stands between two women, and when a word is due. Pure.

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::{
    Span,
    civil::{Date, DateTime},
};

use crate::model::{About, Answer, Asked, On, Stands, Step, Wish};

/// How long anything between the two is kept, in days: eight weeks.
const KEPT: i64 = 56;
/// How many of the next dates are offered.
pub const NEXT_DATES: usize = 5;
/// For how many days after a meeting one who holds the group may ask another for a word, and how many meetings are offered.
pub const MEETING_WITHIN: i64 = 14;
/// The most things one woman asks at a time in one group.
pub const MOST_ASKED: usize = 5;
/// The longest line of what the other should look at.
const LONGEST_LINE: usize = 200;
/// The longest word afterwards.
const LONGEST_WORD: usize = 1500;

/// What she picked on a form, before it is looked at.
pub struct Picked<'form> {
    /// The date's id, or `none`.
    pub on: &'form str,
    /// The handle of the one she asks.
    pub with: &'form str,
    /// The form of a word afterwards.
    pub wish: &'form str,
    /// What the other should look at.
    pub line: &'form str,
}

/// What she asks, and whom.
///
/// # Errors
/// On `on`, `with` or `wish`: nothing picked that is offered. On `line`: too long.
pub fn ask(
    about: About,
    from: Id,
    picked: &Picked<'_>,
    dates: &[On],
    others: &[Id],
) -> Result<(Asked, Id), FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let missing = || Refusal::new("choice-missing");
    let date = Id::parse(picked.on).ok().and_then(|id| dates.iter().find(|date| date.meeting == id)).copied();
    let on = match (about, date) {
        (_, Some(date)) => Ok(Some(date)),
        (About::Step(_), None) if picked.on == "none" => Ok(None),
        _ => Err(missing()),
    };
    let on = refusals.keep("on", on);
    let with = Id::parse(picked.with).ok().filter(|handle| *handle != from && others.contains(handle));
    let with = refusals.keep("with", with.ok_or_else(missing));
    let wish = Wish::from_word(picked.wish).filter(|wish| offered(about).contains(wish));
    let wish = refusals.keep("wish", wish.ok_or_else(missing));
    let line = refusals.keep("line", TextRule::optional(LONGEST_LINE).line(picked.line));
    match (on, with, wish, line) {
        (Some(on), Some(with), Some(wish), Some(line)) => Ok((Asked { about, from, on, wish, line }, with)),
        _ => Err(refusals),
    }
}

/// The forms of a word that may be picked. Whoever asks for a word after a meeting would like one.
#[must_use]
pub fn offered(about: About) -> &'static [Wish] {
    match about {
        About::Step(_) => &Wish::ALL,
        About::Meeting => &[Wish::Said, Wish::Written],
    }
}

/// How it stands. Another date is settled once both have said the same one.
#[must_use]
pub fn stands(asked: &Asked, answer: Option<Answer>, gone: bool, now: DateTime) -> Stands {
    if gone {
        return Stands::Gone;
    }
    let settled = match answer {
        Some(Answer::No) => return Stands::No,
        Some(Answer::Yes) => true,
        Some(Answer::Other(on)) => asked.on.is_some_and(|asked| asked.meeting == on.meeting),
        None => false,
    };
    if asked.about == About::Meeting {
        return if settled { Stands::Agreed } else { Stands::Asked };
    }
    let proposed = match answer {
        Some(Answer::Other(on)) if !settled => Some(on),
        _ => None,
    };
    match (settled, proposed.or(asked.on)) {
        (_, Some(on)) if on.off => Stands::Off,
        (true, _) => Stands::Agreed,
        (false, Some(on)) if on.starts <= now => Stands::Passed,
        (false, _) => proposed.map_or(Stands::Asked, Stands::Proposed),
    }
}

/// What she who asked reads of an answer. Where the two are kept apart it is 'not this time', which anybody may say: that an
/// answer came and went would tell her that somebody keeps apart.
#[must_use]
pub fn answer_read(answer: Option<Answer>, apart: bool) -> Option<Answer> {
    answer.map(|said| if apart { Answer::No } else { said })
}

/// Whether the date of a try has begun, or there is none to wait for.
fn has_begun(asked: &Asked, now: DateTime) -> bool {
    asked.on.is_none_or(|on| on.starts <= now)
}

/// Whether the one who was asked may still say yes, no or another date: until it begins, and never once a word is written.
#[must_use]
pub fn may_answer(asked: &Asked, stands: Stands, written: bool, now: DateTime) -> bool {
    let open = asked.about == About::Meeting || asked.on.is_none() || !has_begun(asked, now);
    open && !written && matches!(stands, Stands::Asked | Stands::Proposed(_) | Stands::Agreed | Stands::No)
}

/// Whether it is time for a word: both said yes, and the date has begun.
#[must_use]
pub fn is_word_due(asked: &Asked, stands: Stands, now: DateTime) -> bool {
    stands == Stands::Agreed && has_begun(asked, now)
}

/// The date she says yes to, when the other proposed one and it is still ahead.
#[must_use]
pub fn proposed(stands: Stands) -> Option<On> {
    match stands {
        Stands::Proposed(on) => Some(on),
        _ => None,
    }
}

/// What the other says: yes, not this time, or one of the next dates. A word after a meeting has no other date.
///
/// # Errors
/// `choice-missing` on `on`, when another date is meant and none of those that are offered is picked.
pub fn answer(about: About, said: &str, on: &str, dates: &[On]) -> Result<Option<Answer>, Refusal> {
    match (said, about) {
        ("yes", _) => Ok(Some(Answer::Yes)),
        ("no", _) => Ok(Some(Answer::No)),
        ("other", About::Step(_)) => {
            let id = Id::parse(on).ok();
            let date = dates.iter().find(|date| Some(date.meeting) == id).copied();
            date.map(|date| Some(Answer::Other(date))).ok_or(Refusal::new("choice-missing"))
        }
        _ => Ok(None),
    }
}

/// The word afterwards.
///
/// # Errors
/// On `word`: nothing, or too long.
pub fn word(typed: &str) -> Result<String, Refusal> {
    TextRule::needed(LONGEST_WORD).text(typed)
}

/// The day on which all of it goes: eight weeks after its date, or after today.
#[must_use]
pub fn gone_on(on: Option<On>, today: Date) -> Date {
    on.map_or(today, |on| on.starts.date().max(today)).saturating_add(Span::new().days(KEPT))
}

fn date_to_text(on: On) -> String {
    format!("{} {}", on.meeting, on.starts)
}

fn date_from_text(text: &str) -> Option<On> {
    let (meeting, starts) = text.split_once(' ')?;
    Some(On { meeting: Id::parse(meeting).ok()?, starts: starts.parse().ok()?, off: false })
}

impl Asked {
    /// As it is sealed.
    pub(crate) fn to_text(&self) -> String {
        let about = match self.about {
            About::Step(step) => step.word(),
            About::Meeting => "meeting",
        };
        let on = self.on.map(date_to_text).unwrap_or_default();
        format!("{about}\n{}\n{on}\n{}\n{}", self.from, self.wish.word(), self.line)
    }

    /// What [`Asked::to_text`] wrote; nothing for anything else.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.splitn(5, '\n');
        let (about, from, on) = (lines.next()?, lines.next()?, lines.next()?);
        let (wish, line) = (lines.next()?, lines.next()?);
        let about = if about == "meeting" { About::Meeting } else { About::Step(Step::from_word(about)?) };
        let on = if on.is_empty() { None } else { Some(date_from_text(on)?) };
        Some(Self { about, from: Id::parse(from).ok()?, on, wish: Wish::from_word(wish)?, line: line.to_owned() })
    }
}

impl Answer {
    /// As it is sealed.
    pub(crate) fn to_text(self) -> String {
        match self {
            Self::Yes => "yes".to_owned(),
            Self::No => "no".to_owned(),
            Self::Other(on) => format!("other {}", date_to_text(on)),
        }
    }

    /// What [`Answer::to_text`] wrote; nothing for anything else.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        match text {
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            other => other.strip_prefix("other ").and_then(date_from_text).map(Self::Other),
        }
    }
}
