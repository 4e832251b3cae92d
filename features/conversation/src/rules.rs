//! What will do as a message. Pure.

use foundation::{FieldRefusals, Refusal, TextRule, typed};
use jiff::civil::Weekday;

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
