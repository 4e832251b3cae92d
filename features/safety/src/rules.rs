//! Who can be chosen, what will do as a report, and who may read it. Pure.

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use jiff::{Span, civil::Date};
use keys::Zeroizing;

use crate::model::{Choices, Report, To, Written};

/// The longest report, in characters.
pub const LONGEST_WHAT: usize = 2500;
/// The longest wish, in characters.
pub const LONGEST_WANT: usize = 500;
/// The longest answer, in characters.
pub const LONGEST_ANSWER: usize = 2500;
/// An answer is promised within this many days.
pub const MOST_DAYS: i64 = 7;
/// An answered report goes after this many days.
pub const KEPT_AFTER_ANSWER: i64 = 90;
/// The furthest new day, in days from today.
const FURTHEST_NEW_DAY: i64 = 30;

/// Whom a form names: `facilitator-HANDLE`, `host` or `outside`, among those who can be chosen.
///
/// # Errors
/// `safety-wrong-to-error`: none, or somebody who cannot be chosen here.
pub fn read_to(typed: &str, choices: &Choices) -> Result<To, Refusal> {
    let facilitator = || {
        let handle = Id::parse(typed.strip_prefix("facilitator-")?).ok()?;
        choices.facilitators.iter().any(|(known, ..)| *known == handle).then_some(To::Facilitator(handle))
    };
    match typed {
        "outside" => Some(To::Outside),
        "host" if !choices.host.is_empty() => Some(To::Host),
        _ => facilitator(),
    }
    .ok_or(Refusal::new("safety-wrong-to-error"))
}

/// The accounts that will read it.
#[must_use]
pub fn readers(to: To, choices: &Choices) -> Vec<Id> {
    match to {
        To::Facilitator(handle) => {
            choices.facilitators.iter().filter(|(known, ..)| *known == handle).map(|(_, account, _)| *account).collect()
        }
        To::Host => choices.host.clone(),
        To::Outside => Vec::new(),
    }
}

/// A report that may be sent: to whom, and the words.
pub struct Sending {
    /// To whom.
    pub to: To,
    /// The words.
    pub written: Written,
}

/// What she typed.
pub struct Typed<'form> {
    /// Whom she picked.
    pub to: &'form str,
    /// What doesn't feel right.
    pub what: &'form str,
    /// What she would like to happen.
    pub want: &'form str,
    /// Her name, when she ticked that it may be said.
    pub name: &'form str,
}

/// Reads a report.
///
/// # Errors
/// On `to`: nobody who can be chosen. On `what`: nothing, or too long. On `want`: too long.
pub fn sending(typed: &Typed<'_>, choices: &Choices) -> Result<Sending, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let to = refusals.keep("to", read_to(typed.to, choices));
    let what = refusals.keep("what", words_needed(typed.what, LONGEST_WHAT, "safety-wrong-what-error-empty"));
    let want = refusals.keep("want", TextRule::optional(LONGEST_WANT).text(typed.want).map_err(too_long));
    match (to, what, want) {
        (Some(to), Some(what), Some(want)) => Ok(Sending {
            to,
            written: Written {
                what: Zeroizing::new(what),
                want: Zeroizing::new(want),
                name: Zeroizing::new(foundation::tidy_line(typed.name)),
                quoted: Zeroizing::new(String::new()),
            },
        }),
        _ => Err(refusals),
    }
}

/// Text that has to be there, with a sentence of its own when it is not.
///
/// # Errors
/// `empty`, or `safety-wrong-what-error-long`.
fn words_needed(typed: &str, most: usize, empty: &'static str) -> Result<String, Refusal> {
    let tidy = TextRule::optional(most).text(typed).map_err(too_long)?;
    if tidy.is_empty() { Err(Refusal::new(empty)) } else { Ok(tidy) }
}

fn too_long(_: Refusal) -> Refusal {
    Refusal::new("safety-wrong-what-error-long")
}

/// Reads a report of one message. Why may be left empty.
///
/// # Errors
/// On `to`: nobody who can be chosen, or outside. On `why`: too long.
pub fn message_report(to: &str, why: &str, quoted: &str, choices: &Choices) -> Result<Sending, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let to = refusals.keep(
        "to",
        read_to(to, choices).and_then(|to| match to {
            To::Outside => Err(Refusal::new("safety-wrong-to-error")),
            to => Ok(to),
        }),
    );
    let why = refusals.keep(
        "why",
        TextRule::optional(LONGEST_WANT).text(why).map_err(|_| Refusal::new("safety-report-why-error-long")),
    );
    match (to, why) {
        (Some(to), Some(why)) => Ok(Sending {
            to,
            written: Written {
                what: Zeroizing::new(why),
                want: Zeroizing::new(String::new()),
                name: Zeroizing::new(String::new()),
                quoted: Zeroizing::new(quoted.to_owned()),
            },
        }),
        _ => Err(refusals),
    }
}

/// The day by which an answer is promised: what the readers have stated, and never more than seven days.
#[must_use]
pub fn answer_by(today: Date, stated_days: Option<i64>) -> Date {
    today.saturating_add(Span::new().days(stated_days.unwrap_or(MOST_DAYS).clamp(1, MOST_DAYS)))
}

/// An answer.
///
/// # Errors
/// `safety-wrong-inbox-answer-error` when there is none; too long.
pub fn answer(typed: &str) -> Result<String, Refusal> {
    words_needed(typed, LONGEST_ANSWER, "safety-wrong-inbox-answer-error")
}

/// A new day and why.
///
/// # Errors
/// On `day`: none, past, or over thirty days away. On `why`: nothing, or too long.
pub fn new_day(day: Result<Date, Refusal>, why: &str, today: Date) -> Result<(Date, String), FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let last = today.saturating_add(Span::new().days(FURTHEST_NEW_DAY));
    let day = refusals.keep(
        "day",
        day.and_then(|day| {
            if day > today && day <= last { Ok(day) } else { Err(Refusal::new("safety-wrong-inbox-new-day-error")) }
        }),
    );
    let why = refusals.keep("why", words_needed(why, LONGEST_WANT, "safety-wrong-inbox-new-day-error"));
    match (day, why) {
        (Some(day), Some(why)) => Ok((day, why)),
        _ => Err(refusals),
    }
}

/// Whether somebody who was named may still read it: she holds the group, or stands in its host, today. Having the keys
/// is not enough.
#[must_use]
pub fn may_read(report: &Report, account: Id, facilitators: &[Id], host_people: &[Id]) -> bool {
    if report.to_host { host_people.contains(&account) } else { facilitators.contains(&account) }
}

/// Words to come back with, as her form brought them: ten plain words, or nothing.
#[must_use]
pub fn ten_words(typed: &str) -> Option<String> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let plain = |word: &String| {
        (2..=12).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-')
    };
    (words.len() == 10 && words.iter().all(plain)).then(|| words.join(" "))
}
