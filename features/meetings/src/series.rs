//! The days of a rule, by the rrule crate. chrono stays in this file.

use chrono::TimeZone as _;
use jiff::civil::{Date, Weekday};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz};

use crate::model::SeriesRule;

/// The most dates one series has.
const MOST_DATES: u16 = 80;

fn chrono_day(day: Date) -> Option<chrono::DateTime<Tz>> {
    // Noon in UTC: a day stays the same day whatever the clocks do. The time on the wall is put to it afterwards.
    let (month, number) = (u32::try_from(day.month()).ok()?, u32::try_from(day.day()).ok()?);
    Tz::UTC.with_ymd_and_hms(i32::from(day.year()), month, number, 12, 0, 0).single()
}

fn jiff_day(day: &chrono::DateTime<Tz>) -> Option<Date> {
    use chrono::Datelike as _;
    Date::new(i16::try_from(day.year()).ok()?, i8::try_from(day.month()).ok()?, i8::try_from(day.day()).ok()?).ok()
}

const fn chrono_weekday(weekday: Weekday) -> chrono::Weekday {
    match weekday {
        Weekday::Monday => chrono::Weekday::Mon,
        Weekday::Tuesday => chrono::Weekday::Tue,
        Weekday::Wednesday => chrono::Weekday::Wed,
        Weekday::Thursday => chrono::Weekday::Thu,
        Weekday::Friday => chrono::Weekday::Fri,
        Weekday::Saturday => chrono::Weekday::Sat,
        Weekday::Sunday => chrono::Weekday::Sun,
    }
}

/// Every day of a rule from `first` to `until`; nothing for days picked by hand.
#[must_use]
pub fn ruled_days(first: Date, until: Date, rule: &SeriesRule) -> Option<Vec<Date>> {
    let (from, to) = (chrono_day(first)?, chrono_day(until)?);
    let ruled = match rule {
        SeriesRule::Week => RRule::new(Frequency::Weekly),
        SeriesRule::TwoWeeks => RRule::new(Frequency::Weekly).interval(2),
        SeriesRule::Month(place) => RRule::new(Frequency::Monthly)
            .by_weekday(vec![NWeekday::new(Some(*place), chrono_weekday(first.weekday()))]),
        SeriesRule::Picked(_) => return None,
    };
    let ruled = ruled.until(to).validate(from).ok()?;
    let set = RRuleSet::new(from).rrule(ruled);
    set.all(MOST_DATES).dates.iter().map(jiff_day).collect()
}
