//! What a host may write of what it heard, and how it says what came of it. Pure.

use foundation::{FieldRefusals, Refusal, TextRule};
use hosts::Both;
use jiff::{Span, civil::Date};
use promises::Became;

use crate::model::{Came, Heard};

/// The longest of what was heard, and of what was asked, in characters.
const LONGEST_HEARD: usize = 400;
/// The longest of what came of it, in characters.
const LONGEST_CAME: usize = 600;

/// Why a complaint could not be answered: its word in forms, and the sentence.
pub const WHY_NOT: [(&str, &str); 3] = [
    ("no-way", "heard-answer-no-way"),
    ("not-ours", "heard-answer-not-ours"),
    ("not-wished", "heard-answer-not-wished"),
];

/// The key of what became of something, for the host's own page.
#[must_use]
pub const fn outcome_key(became: Became) -> &'static str {
    match became {
        Became::Kept => language::words_key("heard-did"),
        Became::Changed => language::words_key("heard-part"),
        Became::NotPossible => language::words_key("heard-could-not"),
    }
}

/// The key of the sentence that closes its promise.
#[must_use]
pub const fn closed_key(became: Became) -> &'static str {
    match became {
        Became::Kept => language::words_key("heard-closed-did"),
        Became::Changed => language::words_key("heard-closed-part"),
        Became::NotPossible => language::words_key("heard-closed-could-not"),
    }
}

fn both(
    refusals: &mut FieldRefusals,
    (en, cy): (&'static str, &'static str),
    typed: (&str, &str),
    most: usize,
) -> Both {
    let rule = TextRule::optional(most);
    Both {
        en: refusals.keep(en, rule.text(typed.0)).unwrap_or_default(),
        cy: refusals.keep(cy, rule.text(typed.1)).unwrap_or_default(),
    }
}

/// Whether she who writes says that no sentence is a woman's own without her yes, and that nobody can be known from it.
fn nobodys_own(refusals: &mut FieldRefusals, own: bool) {
    if !own {
        refusals.add("own", Refusal::new("heard-own-missing"));
    }
}

/// What was heard, and what had been asked. Needed in one language at least.
///
/// # Errors
/// On `heard_en`: nothing in either language. On any of the four: too long. On `own`: not ticked.
pub fn heard(heard: (&str, &str), asked: (&str, &str), own: bool) -> Result<Heard, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let heard = both(&mut refusals, ("heard_en", "heard_cy"), heard, LONGEST_HEARD);
    if heard.is_empty() && refusals.is_empty() {
        refusals.add("heard_en", Refusal::new("heard-missing"));
    }
    let asked = both(&mut refusals, ("asked_en", "asked_cy"), asked, LONGEST_HEARD);
    nobodys_own(&mut refusals, own);
    if refusals.is_empty() { Ok(Heard { heard, asked }) } else { Err(refusals) }
}

/// What came of it: one of three, and a sentence in one language at least. Nothing is closed without one.
///
/// # Errors
/// On `became`: none was picked. On `came_en`: nothing in either language. On both: too long. On `own`: not ticked.
pub fn came(became: Option<Became>, came: (&str, &str), own: bool) -> Result<Came, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let became = refusals.keep("became", became.ok_or(Refusal::new("choice-missing")));
    let words = both(&mut refusals, ("came_en", "came_cy"), came, LONGEST_CAME);
    if words.is_empty() && refusals.on("came_en").is_none() && refusals.on("came_cy").is_none() {
        refusals.add("came_en", Refusal::new("heard-came-missing"));
    }
    nobodys_own(&mut refusals, own);
    match became {
        Some(became) if refusals.is_empty() => Ok(Came { became, words }),
        _ => Err(refusals),
    }
}

/// The day by which a complaint of today is answered, as the host's page says it.
#[must_use]
pub fn answer_day(today: Date, days: Option<i64>) -> Option<Date> {
    days.map(|days| today.saturating_add(Span::new().days(days.clamp(0, hosts::rules::MOST_DAYS))))
}

/// The years of a host's page, newest first, and the one that is shown: the one asked for, or the newest.
#[must_use]
pub fn years(written: &[Date], asked: Option<i16>, today: Date) -> (Vec<i16>, Option<i16>) {
    let mut years: Vec<i16> = written.iter().map(|day| day.year()).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    let newest = years.first().copied().unwrap_or(today.year());
    let shown = match asked {
        None => Some(newest),
        Some(year) => Some(year).filter(|year| years.contains(year)),
    };
    (years, shown)
}
