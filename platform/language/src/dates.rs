//! Days, months and times as each language writes them, told in [`foundation::TIME_ZONE`].
//!
//! Our own tables, because the common ones write "Dydd" with a capital inside a sentence and know nothing of evenings:
//! in Welsh a meeting at half past six is *nos Iau*, and the night has seven names of its own.

use foundation::Language;
use jiff::{
    Zoned,
    civil::{Date, DateTime, Time, Weekday},
    tz::TimeZone,
};

/// The hour from which a Welsh day is *nos*.
const EVENING_BEGINS: i8 = 18;

const fn english_weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// The names without their *dydd*, so that *Dydd*, *dydd* and *ddydd* can each stand before them.
const fn welsh_day(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Llun",
        Weekday::Tuesday => "Mawrth",
        Weekday::Wednesday => "Mercher",
        Weekday::Thursday => "Iau",
        Weekday::Friday => "Gwener",
        Weekday::Saturday => "Sadwrn",
        Weekday::Sunday => "Sul",
    }
}

/// The names after *nos*: Llun, Mawrth, Mercher and Gwener soften; Iau and the S of Sadwrn and Sul cannot.
const fn welsh_night(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Lun",
        Weekday::Tuesday => "Fawrth",
        Weekday::Wednesday => "Fercher",
        Weekday::Thursday => "Iau",
        Weekday::Friday => "Wener",
        Weekday::Saturday => "Sadwrn",
        Weekday::Sunday => "Sul",
    }
}

const fn month_name(language: Language, month: i8) -> &'static str {
    match (language, month) {
        (Language::En, 1) => "January",
        (Language::En, 2) => "February",
        (Language::En, 3) => "March",
        (Language::En, 4) => "April",
        (Language::En, 5) => "May",
        (Language::En, 6) => "June",
        (Language::En, 7) => "July",
        (Language::En, 8) => "August",
        (Language::En, 9) => "September",
        (Language::En, 10) => "October",
        (Language::En, 11) => "November",
        (Language::En, _) => "December",
        (Language::Cy, 1) => "Ionawr",
        (Language::Cy, 2) => "Chwefror",
        (Language::Cy, 3) => "Mawrth",
        (Language::Cy, 4) => "Ebrill",
        (Language::Cy, 5) => "Mai",
        (Language::Cy, 6) => "Mehefin",
        (Language::Cy, 7) => "Gorffennaf",
        (Language::Cy, 8) => "Awst",
        (Language::Cy, 9) => "Medi",
        (Language::Cy, 10) => "Hydref",
        (Language::Cy, 11) => "Tachwedd",
        (Language::Cy, _) => "Rhagfyr",
    }
}

/// "10 December", "10 Rhagfyr".
fn day_of_month(language: Language, date: Date) -> String {
    format!("{} {}", date.day(), month_name(language, date.month()))
}

/// The day's name standing alone: "Thursday", "Dydd Iau".
#[must_use]
pub const fn weekday(language: Language, weekday: Weekday) -> &'static str {
    match (language, weekday) {
        (Language::En, weekday) => english_weekday(weekday),
        (Language::Cy, Weekday::Monday) => "Dydd Llun",
        (Language::Cy, Weekday::Tuesday) => "Dydd Mawrth",
        (Language::Cy, Weekday::Wednesday) => "Dydd Mercher",
        (Language::Cy, Weekday::Thursday) => "Dydd Iau",
        (Language::Cy, Weekday::Friday) => "Dydd Gwener",
        (Language::Cy, Weekday::Saturday) => "Dydd Sadwrn",
        (Language::Cy, Weekday::Sunday) => "Dydd Sul",
    }
}

/// A day standing alone, with its year: "Thursday 10 December 2026", "Dydd Iau 10 Rhagfyr 2026".
#[must_use]
pub fn day(language: Language, date: Date) -> String {
    format!("{} {}", day_short(language, date), date.year())
}

/// A day standing alone, without its year: "Thursday 10 December", "Dydd Iau 10 Rhagfyr".
#[must_use]
pub fn day_short(language: Language, date: Date) -> String {
    format!("{} {}", weekday(language, date.weekday()), day_of_month(language, date))
}

/// A day inside a sentence, as "on Thursday" has it: "Thursday 10 December", "ddydd Iau 10 Rhagfyr". The English
/// sentence brings its own "on"; the Welsh needs none.
#[must_use]
pub fn day_in_sentence(language: Language, date: Date) -> String {
    match language {
        Language::En => day_short(language, date),
        Language::Cy => format!("ddydd {} {}", welsh_day(date.weekday()), day_of_month(language, date)),
    }
}

/// When something begins, after other words: "Thursday 10 December, 18:30"; in Welsh "nos Iau 10 Rhagfyr, 18:30" from
/// six in the evening and "dydd Iau 10 Rhagfyr, 14:30" before that.
#[must_use]
pub fn evening_or_day(language: Language, at: DateTime) -> String {
    let date = at.date();
    let name = match language {
        Language::En => english_weekday(date.weekday()).to_owned(),
        Language::Cy if is_evening(at.time()) => format!("nos {}", welsh_night(date.weekday())),
        Language::Cy => format!("dydd {}", welsh_day(date.weekday())),
    };
    format!("{name} {}, {}", day_of_month(language, date), time(language, at.time()))
}

/// The same standing alone, as a heading or first in its line: "Nos Iau 10 Rhagfyr, 18:30".
#[must_use]
pub fn evening_or_day_alone(language: Language, at: DateTime) -> String {
    let said = evening_or_day(language, at);
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A time of day by the 24-hour clock, the same in both languages: "18:30".
#[must_use]
pub fn time(_language: Language, time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A moment standing alone, as a clock in [`foundation::TIME_ZONE`] shows it: "Thursday 10 December 2026, 18:30",
/// "Nos Iau 10 Rhagfyr 2026, 18:30" (before six in the evening "Dydd Iau …").
#[must_use]
pub fn day_time(language: Language, at: &Zoned) -> String {
    let here = at.with_time_zone(TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC));
    let date = here.date();
    let day = match language {
        Language::Cy if is_evening(here.time()) => {
            format!("Nos {} {} {}", welsh_night(date.weekday()), day_of_month(language, date), date.year())
        }
        _ => day(language, date),
    };
    format!("{day}, {}", time(language, here.time()))
}

/// A month standing alone: "December 2026", "Rhagfyr 2026".
#[must_use]
pub fn month(language: Language, date: Date) -> String {
    format!("{} {}", month_name(language, date.month()), date.year())
}

fn is_evening(time: Time) -> bool {
    time.hour() >= EVENING_BEGINS
}
