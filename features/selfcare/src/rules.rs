//! What a pause needs before it may be settled, and when the question after a hard meeting stands there. Pure.

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::{Span, civil::Date};

use crate::model::{Cover, Cup, DateFacts, Hard, HostAnswer, HostAsk, Own, Pause, Said, Stands};

/// The longest pause, in days: twelve weeks.
pub const LONGEST_PAUSE: i64 = 84;
/// How far ahead a pause may begin, in days.
const FURTHEST: i64 = 183;
/// The longest time without messages, in days.
pub const LONGEST_QUIET: i64 = 14;
/// For how many days she is welcomed back, unless she puts it away.
pub const WELCOME: i64 = 7;
/// How long it is kept how full her cup was, in days: eight weeks.
const CUP_KEPT: i64 = 56;
/// For how many days after a meeting it may be said that it ended hard.
const HARD_WITHIN: i64 = 7;
/// For how many days each woman is asked.
const HARD_ASKED: i64 = 14;
/// How long a wish for a talk waits, in days: eight weeks.
const TALK_WAITS: i64 = 56;
/// The most dates with somebody she talks with.
pub const MOST_TALKS: usize = 4;
/// The longest answer to a wish for a talk, in characters.
pub const LONGEST_ANSWER: usize = 300;
/// The longest word for somebody she talks with.
const LONGEST_WORD: usize = 60;

/// Over how many months it is looked at how many of her dates were cancelled.
pub const OFF_MONTHS: i64 = 3;
/// From so many on she is asked whether it is too much.
const OFF_FROM: usize = 2;

/// Whether she is asked, for herself alone, if it is too much just now: two dates of hers or more were cancelled in three
/// months, and she neither rests nor plans to.
#[must_use]
pub const fn may_be_too_much(cancelled: usize, pauses: bool) -> bool {
    cancelled >= OFF_FROM && !pauses
}

/// A day so many days later.
fn after(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// A pause from one day to another, as it may be planned.
///
/// # Errors
/// On `from`: it has passed, or is more than half a year away. On `back`: it is not after `from`, or more than twelve weeks
/// after it.
pub fn pause(handle: Id, from: Date, back: Date, today: Date) -> Result<Pause, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    if from < today {
        refusals.add("from", Refusal::new("selfcare-from-passed"));
    } else if from > after(today, FURTHEST) {
        refusals.add("from", Refusal::new("selfcare-from-far"));
    }
    if back <= from {
        refusals.add("back", Refusal::new("selfcare-back-early"));
    } else if back > after(from, LONGEST_PAUSE) {
        refusals.add("back", Refusal::new("selfcare-back-far"));
    }
    if refusals.is_empty() { Ok(Pause { handle, from, back, confirmed: false }) } else { Err(refusals) }
}

/// Who may hold a date: she holds the group, is not the one who rests, and rests not herself on that day.
#[must_use]
pub fn may_hold(who: Id, resting: Id, day: Date, holders: &[Id], pauses: &[Pause]) -> bool {
    who != resting
        && holders.contains(&who)
        && !pauses.iter().any(|pause| pause.confirmed && pause.handle == who && pause.has(day))
}

/// How a date in a pause stands. While she plans, somebody holds it who said yes to her; from when it is settled, whoever
/// stands there as holding it. One who rests herself that day, or holds the group no more, holds nothing.
#[must_use]
pub fn stands(date: &DateFacts, pause: &Pause, holders: &[Id], pauses: &[Pause], cover: &[Cover]) -> Stands {
    if date.cancelled {
        return Stands::Off;
    }
    let may = |who: &Id| may_hold(*who, pause.handle, date.on, holders, pauses);
    let said = |said: Said| {
        let asked = cover.iter().filter(|cover| cover.meeting == date.meeting && cover.asked_by == pause.handle);
        asked.filter(|cover| cover.said == said).map(|cover| cover.handle).find(may)
    };
    let held = if pause.confirmed { date.holding.iter().copied().find(may) } else { said(Said::Yes) };
    held.map(Stands::Held).or_else(|| said(Said::Asked).map(Stands::Asked)).unwrap_or(Stands::Open)
}

/// Whether what a host was asked still stands: her pause is not over, its date lies in it and is not settled. `stands` is how
/// that date stands in her pause; nothing where it does not lie in it any more.
#[must_use]
pub fn is_still_asked(pause: &Pause, stands: Option<Stands>, today: Date) -> bool {
    pause.back > today && stands.is_some_and(|stands| !stands.is_settled())
}

/// Whether an ask waits for the host: it still stands, and nobody has answered.
#[must_use]
pub fn waits_for_host(ask: &HostAsk, pause: &Pause, stands: Option<Stands>, today: Date) -> bool {
    ask.sealed.is_none() && ask.asked_by == pause.handle && is_still_asked(pause, stands, today)
}

/// What a host answers: that it has found somebody, with what she is called, or that it cannot.
///
/// # Errors
/// On `answer`: none was picked. On `name`: somebody was found and nothing says what she is called, or over 60 characters.
pub fn host_answer(answer: &str, name: &str) -> Result<HostAnswer, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let said = match answer {
        "found" => refusals.keep("name", TextRule::needed(LONGEST_WORD).line(name)).map(HostAnswer::Found),
        "cannot" => Some(HostAnswer::Cannot),
        _ => {
            refusals.add("answer", Refusal::new("choice-missing"));
            None
        }
    };
    said.ok_or(refusals)
}

impl HostAnswer {
    /// As it is sealed.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Found(name) => format!("found\n{name}"),
            Self::Cannot => "cannot\n".to_owned(),
        }
    }

    /// What [`HostAnswer::to_text`] wrote; nothing for anything else.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        match text.split_once('\n')? {
            ("found", name) => Some(Self::Found(name.to_owned())),
            ("cannot", "") => Some(Self::Cannot),
            _ => None,
        }
    }
}

/// A pause that is settled, and what changes with it. Only [`confirm`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub(crate) pause: Pause,
    /// Which date is held by whom from now on.
    pub(crate) held: Vec<(Id, Id)>,
}

/// Settles a pause: each date in it is held by somebody who said yes, or does not take place.
///
/// # Errors
/// `selfcare-not-settled` while there is a date with neither; `selfcare-over` when its time is over.
pub fn confirm(
    pause: &Pause,
    dates: &[DateFacts],
    holders: &[Id],
    pauses: &[Pause],
    cover: &[Cover],
    today: Date,
) -> Result<Confirmed, Refusal> {
    if pause.back <= today {
        return Err(Refusal::new("selfcare-over"));
    }
    let mut held = Vec::new();
    for date in dates.iter().filter(|date| pause.has(date.on)) {
        match stands(date, pause, holders, pauses, cover) {
            Stands::Held(who) => held.push((date.meeting, who)),
            Stands::Off => {}
            Stands::Asked(_) | Stands::Open => return Err(Refusal::new("selfcare-not-settled")),
        }
    }
    Ok(Confirmed { pause: Pause { confirmed: true, ..*pause }, held })
}

/// Whether somebody is welcomed back: from the day she is, for a week.
#[must_use]
pub fn is_welcomed(pause: &Pause, today: Date) -> bool {
    pause.confirmed && pause.back <= today && today < after(pause.back, WELCOME)
}

/// Whether nothing of a pause is needed any more. One that was never settled goes when its time is over.
#[must_use]
pub fn is_forgotten(pause: &Pause, today: Date) -> bool {
    if pause.confirmed { after(pause.back, WELCOME) <= today } else { pause.back <= today }
}

/// The day on which she reads messages again: at the end of her quiet days or of a settled pause, whichever is later.
#[must_use]
pub fn reads_again(quiet: Option<Date>, pause: Option<&Pause>, today: Date) -> Option<Date> {
    let resting = pause.filter(|pause| pause.confirmed && pause.has(today)).map(|pause| pause.back);
    quiet.filter(|until| *until > today).max(resting)
}

/// The day until which she reads no messages.
///
/// # Errors
/// `selfcare-quiet-passed`, `selfcare-quiet-far`.
pub fn quiet(until: Date, today: Date) -> Result<Date, Refusal> {
    if until <= today {
        Err(Refusal::new("selfcare-quiet-passed"))
    } else if until > after(today, LONGEST_QUIET) {
        Err(Refusal::new("selfcare-quiet-far"))
    } else {
        Ok(until)
    }
}

/// The day on which it is forgotten how full her cup was.
#[must_use]
pub fn cup_gone_on(today: Date) -> Date {
    after(today, CUP_KEPT)
}

/// Whom she talks with, and when.
///
/// # Errors
/// On `who`: nothing, or too long.
pub fn buddy(who: &str, mut days: Vec<Date>) -> Result<Own, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let who = refusals.keep("who", TextRule::needed(LONGEST_WORD).line(who));
    days.sort_unstable();
    days.dedup();
    who.map(|who| Own::Buddy(who, days)).ok_or(refusals)
}

/// The day of tomorrow's talk, if there is one.
#[must_use]
pub fn talk_tomorrow(days: &[Date], today: Date) -> Option<Date> {
    let tomorrow = after(today, 1);
    days.iter().copied().find(|day| *day == tomorrow)
}

impl Own {
    /// As it is sealed.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Cup(cup, day) => format!("cup\n{}\n{day}", cup.word()),
            Self::Buddy(who, days) => {
                let days: Vec<String> = days.iter().map(ToString::to_string).collect();
                format!("buddy\n{who}\n{}", days.join(" "))
            }
        }
    }

    /// What [`Own::to_text`] wrote; nothing for anything else.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.splitn(3, '\n');
        let (kind, first, second) = (lines.next()?, lines.next()?, lines.next()?);
        match kind {
            "cup" => Some(Self::Cup(Cup::from_word(first)?, second.parse().ok()?)),
            "buddy" => {
                let days = second.split(' ').filter(|day| !day.is_empty()).map(str::parse);
                Some(Self::Buddy(first.to_owned(), days.collect::<Result<_, _>>().ok()?))
            }
            _ => None,
        }
    }
}

/// That a meeting ended hard: each woman is asked from the morning after it, or at once when that has come; for two weeks.
///
/// # Errors
/// `selfcare-hard-none` when no meeting was within the last week.
pub fn hard(id: Id, last_meeting: Option<Date>, today: Date) -> Result<Hard, Refusal> {
    let meeting_on = last_meeting
        .filter(|day| *day <= today && today <= after(*day, HARD_WITHIN))
        .ok_or(Refusal::new("selfcare-hard-none"))?;
    let shown_from = after(meeting_on, 1).max(today);
    Ok(Hard { id, meeting_on, shown_from, gone_on: after(shown_from, HARD_ASKED) })
}

impl Hard {
    /// Whether it stands there today for somebody who came on a day. Whoever came later was not in that room.
    #[must_use]
    pub fn is_asked(&self, joined_on: Date, today: Date) -> bool {
        self.shown_from <= today && today < self.gone_on && joined_on <= self.meeting_on
    }

    /// Whether it can still be taken back: until the first woman finds it. Whether one has answered must not decide: a button
    /// that goes with the first answer would say when it came.
    #[must_use]
    pub fn may_be_taken_back(&self, today: Date) -> bool {
        today < self.shown_from
    }
}

/// The day on which a wish for a talk goes.
#[must_use]
pub fn talk_gone_on(today: Date) -> Date {
    after(today, TALK_WAITS)
}
