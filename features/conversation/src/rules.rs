//! What will do as a message. Pure.

use foundation::{FieldRefusals, Refusal, TextRule, tidy_text, typed};
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};

use crate::model::ReadingTimes;

/// The longest message, in characters: in any script it fits the largest size words are sealed in.
pub(crate) const LONGEST: usize = 3000;
/// The longest content note, in characters.
pub(crate) const LONGEST_NOTE: usize = 120;
/// How many messages stand on a page.
pub(crate) const ON_A_PAGE: i64 = 50;

/// A message and, if she wrote one, what to know before it is read.
pub(crate) struct Typed {
    pub(crate) words: String,
    pub(crate) note: String,
}

/// Reads a message.
///
/// # Errors
/// On `words`: nothing, or too long. On `note`: too long.
pub(crate) fn message(words: &str, note: &str) -> Result<Typed, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let note = refusals.keep("note", TextRule::optional(LONGEST_NOTE).line(note));
    let words = refusals.keep("words", TextRule::needed(LONGEST).text(words));
    match (words, note) {
        (Some(words), Some(note)) => Ok(Typed { words, note }),
        _ => Err(refusals),
    }
}

/// Days and times at which private words are read. Nothing ticked: they say nothing.
///
/// # Errors
/// On `starts` and `ends`: no time. On `ends`: not after the start.
pub(crate) fn reading_times(days: &[&str], starts: &str, ends: &str) -> Result<Option<ReadingTimes>, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let days: Vec<Weekday> = (1..=7)
        .filter(|number: &i8| days.contains(&number.to_string().as_str()))
        .filter_map(|number| Weekday::from_monday_one_offset(number).ok())
        .collect();
    if days.is_empty() {
        return Ok(None);
    }
    let starts = refusals.keep("starts", typed::time(starts));
    let ends = refusals.keep("ends", typed::time(ends));
    match (starts, ends) {
        (Some(starts), Some(ends)) if starts < ends => Ok(Some(ReadingTimes { days, starts, ends })),
        (Some(_), Some(_)) => {
            refusals.add("ends", Refusal::new("conversation-times-ends-error"));
            Err(refusals)
        }
        _ => Err(refusals),
    }
}

/// The longest that she says of her hours, in characters.
const LONGEST_HOURS: usize = 80;
/// So many days from today on are offered for being there.
const DAYS_TO_PICK: i32 = 14;
/// Stands in a form for a promise by a day that she has not picked yet.
pub(crate) const SOME_DAY: &str = "some";

/// When she is there for somebody: on a day, in her own words, or neither.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct There {
    pub(crate) day: Option<Date>,
    pub(crate) hours: String,
}

/// Reads when she is there.
///
/// # Errors
/// On `day`: not one that was offered. On `hours`: over 80 characters.
pub(crate) fn there(day: &str, hours: &str, today: Date) -> Result<There, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let picked = days_from(day, today).filter(|picked| days_to_pick(today).contains(picked));
    if picked.is_none() && !day.is_empty() {
        refusals.add("day", Refusal::new("choice-missing"));
    }
    match refusals.keep("hours", TextRule::optional(LONGEST_HOURS).line(hours)) {
        Some(hours) if refusals.is_empty() => Ok(There { day: picked, hours }),
        _ => Err(refusals),
    }
}

/// A beginning before what is in the box. Only a beginning that was put there before (`begun`), and not changed since, makes room for
/// it; nothing that she wrote does.
pub(crate) fn begun_with(beginning: &str, begun: &str, typed: &str) -> String {
    let (begun, typed) = (tidy_text(begun), tidy_text(typed));
    let hers =
        typed.strip_prefix(begun.as_str()).filter(|rest| begun.is_empty() || rest.is_empty() || rest.starts_with('\n'));
    match hers.unwrap_or(&typed).trim_start_matches('\n') {
        "" => beginning.to_owned(),
        hers => format!("{beginning}\n\n{hers}"),
    }
}

/// The days that are offered, today first.
pub(crate) fn days_to_pick(today: Date) -> Vec<Date> {
    (0..DAYS_TO_PICK).map(|ahead| today.saturating_add(ahead.days())).collect()
}

/// A day as forms and addresses know it: in how many days.
pub(crate) fn in_days(day: Date, today: Date) -> String {
    (day - today).get_days().to_string()
}

/// The day that is so many days from today, where it is one that may be picked.
pub(crate) fn days_from(typed: &str, today: Date) -> Option<Date> {
    let ahead: i32 = typed.parse().ok()?;
    (0..DAYS_TO_PICK).contains(&ahead).then(|| today.saturating_add(ahead.days()))
}
