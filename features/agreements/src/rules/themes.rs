//! Talking about how safe it is: which question, when again, and what may be written down of it.

use foundation::{Refusal, TextRule};
use jiff::{
    Span,
    civil::{Date, date},
};

use super::names_nobody;
use crate::model::Ground;

/// How many questions there are: a prime number, so that a group that meets on the same day of the week comes to all of them.
pub const QUESTIONS: usize = 17;
/// How long a theme is kept, in days.
pub const THEME_DAYS: i64 = 84;
/// After how many days without such a talk the group's page says so.
pub const TALK_DAYS: i64 = 56;
/// The longest a theme may be, in characters: more than a theme soon tells of somebody.
pub const LONGEST_THEME: usize = 160;
/// The most themes at once: more than this nobody reads.
pub const MOST_THEMES: usize = 30;

/// Which question stands there on a day, from 0; `further` says how often somebody asked for another one.
#[must_use]
pub fn question(day: Date, further: usize) -> usize {
    let days = day.duration_since(date(1970, 1, 1)).as_hours() / 24;
    let days = usize::try_from(days.rem_euclid(17)).unwrap_or(0);
    (days + further % QUESTIONS) % QUESTIONS
}

/// The first day on which a theme is no longer there.
#[must_use]
pub fn ends(noted_on: Date) -> Date {
    noted_on.saturating_add(Span::new().days(THEME_DAYS))
}

/// Why the group might talk about how safe it is, if it might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Somebody has come since.
    Newcomer,
    /// It has not talked about it for eight weeks.
    LongAgo,
}

/// Whether it is time to talk about it again, for a woman who came on a day. A group that is not open yet is asked nothing,
/// and nobody reads of herself that somebody has come.
#[must_use]
pub fn prompt(ground: Ground, opened_on: Option<Date>, she_came_on: Option<Date>, today: Date) -> Option<Prompt> {
    let opened_on = opened_on?;
    if ground.newcomer_on.is_some_and(|on| she_came_on.is_none_or(|came| came < on)) {
        return Some(Prompt::Newcomer);
    }
    let since = ground.talked_on.map_or(opened_on, |talked_on| talked_on.max(opened_on));
    (since.saturating_add(Span::new().days(TALK_DAYS)) <= today).then_some(Prompt::LongAgo)
}

/// What may be written down: a short line that names nobody who is in the group. `ticked`: words that are no name in it.
///
/// # Errors
/// `agreements-name` with what may be a name, `agreements-themes-many`, or the line is missing or too long.
pub fn theme(typed: &str, names: &[&str], ticked: &[&str], there: usize) -> Result<String, Refusal> {
    let theme = TextRule::needed(LONGEST_THEME).line(typed)?;
    names_nobody(&theme, names, ticked)?;
    if there >= MOST_THEMES {
        return Err(Refusal::new("agreements-themes-many").with("most", MOST_THEMES));
    }
    Ok(theme)
}
