//! What a group may say of a value.

use foundation::{FieldRefusals, Refusal, TextRule};
use jiff::civil::Date;

use super::names_nobody;
use crate::model::{Both, Said, Value};

/// The longest a word for a value may be, in characters: a few words are one too.
pub const LONGEST_WORD: usize = 60;

/// What the group said of a value. Fields `word_en`, `word_cy`, `line_en`, `line_cy`, `on`; any one of the first four is
/// enough. None of them names a woman of `names`, but in words that were `ticked` as no name.
///
/// # Errors
/// What is to be put right, field by field; `agreements-day-ahead` for a day that is still to come, `agreements-name` for
/// what may be a name.
pub fn said(
    value: Value,
    word: (&str, &str),
    line: (&str, &str),
    on: Result<Date, Refusal>,
    today: Date,
    (names, ticked): (&[&str], &[&str]),
) -> Result<Said, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut read = |field, most, typed| {
        let line = TextRule::optional(most).line(typed);
        refusals
            .keep(field, line.and_then(|line| names_nobody(&line, names, ticked).map(|()| line)))
            .unwrap_or_default()
    };
    let word = Both { en: read("word_en", LONGEST_WORD, word.0), cy: read("word_cy", LONGEST_WORD, word.1) };
    let longest = super::LONGEST_LINE;
    let line = Both { en: read("line_en", longest, line.0), cy: read("line_cy", longest, line.1) };
    let ahead = |on: Date| if on > today { Err(Refusal::new("agreements-day-ahead")) } else { Ok(on) };
    let on = refusals.keep("on", on.and_then(ahead));
    if refusals.is_empty() && [&word.en, &word.cy, &line.en, &line.cy].into_iter().all(String::is_empty) {
        refusals.add("word_en", Refusal::new("agreements-value-missing"));
    }
    match on {
        Some(on) if refusals.is_empty() => Ok(Said { value, word, line, on }),
        _ => Err(refusals),
    }
}
