use foundation::Language::{Cy, En};
use jiff::{
    Timestamp,
    civil::{Weekday, date, time as at},
    tz::TimeZone,
};

use crate::{day, day_in_sentence, day_short, day_time, evening_or_day, evening_or_day_alone, month, time, weekday};

#[test]
fn a_day_standing_alone() {
    let thursday = date(2026, 12, 10);
    assert_eq!(day(En, thursday), "Thursday 10 December 2026");
    assert_eq!(day(Cy, thursday), "Dydd Iau 10 Rhagfyr 2026");
    assert_eq!(day_short(En, thursday), "Thursday 10 December");
    assert_eq!(day_short(Cy, thursday), "Dydd Iau 10 Rhagfyr");
}

#[test]
fn a_day_in_a_sentence_softens_dydd() {
    assert_eq!(day_in_sentence(En, date(2026, 12, 10)), "Thursday 10 December");
    assert_eq!(day_in_sentence(Cy, date(2026, 12, 10)), "ddydd Iau 10 Rhagfyr");
    assert_eq!(day_in_sentence(Cy, date(2026, 12, 7)), "ddydd Llun 7 Rhagfyr");
}

#[test]
fn all_seven_days_and_nights() {
    // 7 December 2026 is a Monday.
    let expected = [
        ("Monday", "Dydd Llun", "dydd Llun", "nos Lun"),
        ("Tuesday", "Dydd Mawrth", "dydd Mawrth", "nos Fawrth"),
        ("Wednesday", "Dydd Mercher", "dydd Mercher", "nos Fercher"),
        ("Thursday", "Dydd Iau", "dydd Iau", "nos Iau"),
        ("Friday", "Dydd Gwener", "dydd Gwener", "nos Wener"),
        ("Saturday", "Dydd Sadwrn", "dydd Sadwrn", "nos Sadwrn"),
        ("Sunday", "Dydd Sul", "dydd Sul", "nos Sul"),
    ];
    for (number, (english, alone, by_day, by_night)) in (7_i8..).zip(expected) {
        let date = date(2026, 12, number);
        assert_eq!(weekday(En, date.weekday()), english);
        assert_eq!(weekday(Cy, date.weekday()), alone);
        assert_eq!(evening_or_day(En, date.at(18, 30, 0, 0)), format!("{english} {number} December, 18:30"));
        assert_eq!(evening_or_day(Cy, date.at(14, 30, 0, 0)), format!("{by_day} {number} Rhagfyr, 14:30"));
        assert_eq!(evening_or_day(Cy, date.at(18, 30, 0, 0)), format!("{by_night} {number} Rhagfyr, 18:30"));
        assert_eq!(day_in_sentence(Cy, date), format!("d{by_day} {number} Rhagfyr"));
    }
    assert_eq!(weekday(Cy, Weekday::Wednesday), "Dydd Mercher");
}

#[test]
fn the_evening_begins_at_six() {
    let thursday = date(2026, 12, 10);
    assert_eq!(evening_or_day_alone(Cy, thursday.at(18, 0, 0, 0)), "Nos Iau 10 Rhagfyr, 18:00");
    assert_eq!(evening_or_day_alone(Cy, thursday.at(14, 30, 0, 0)), "Dydd Iau 10 Rhagfyr, 14:30");
    assert_eq!(evening_or_day_alone(En, thursday.at(18, 0, 0, 0)), "Thursday 10 December, 18:00");
    assert_eq!(evening_or_day(Cy, thursday.at(17, 59, 0, 0)), "dydd Iau 10 Rhagfyr, 17:59");
    assert_eq!(evening_or_day(Cy, thursday.at(18, 0, 0, 0)), "nos Iau 10 Rhagfyr, 18:00");
    assert_eq!(evening_or_day(Cy, thursday.at(0, 5, 0, 0)), "dydd Iau 10 Rhagfyr, 00:05");
}

#[test]
fn every_month_has_its_name() {
    let welsh = [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ];
    let english = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    for (number, (cy, en)) in (1_i8..).zip(welsh.into_iter().zip(english)) {
        assert_eq!(month(Cy, date(2027, number, 1)), format!("{cy} 2027"));
        assert_eq!(month(En, date(2027, number, 28)), format!("{en} 2027"));
    }
}

#[test]
fn a_leap_day_is_a_day_like_another() {
    assert_eq!(day(En, date(2028, 2, 29)), "Tuesday 29 February 2028");
    assert_eq!(day(Cy, date(2028, 2, 29)), "Dydd Mawrth 29 Chwefror 2028");
}

#[test]
fn times_are_by_the_24_hour_clock() {
    assert_eq!(time(En, at(18, 30, 59, 0)), "18:30");
    assert_eq!(time(Cy, at(9, 5, 0, 0)), "09:05");
    assert_eq!(time(Cy, at(0, 0, 0, 0)), "00:00");
}

#[test]
fn a_moment_is_told_by_the_clock_on_her_wall() {
    let told = |text: &str| {
        let moment = text.parse::<Timestamp>().unwrap().to_zoned(TimeZone::UTC);
        (day_time(En, &moment), day_time(Cy, &moment))
    };
    assert_eq!(
        told("2026-12-10T18:30:00Z"),
        ("Thursday 10 December 2026, 18:30".into(), "Nos Iau 10 Rhagfyr 2026, 18:30".into())
    );
    // Summer time: an hour later, and here the next day.
    assert_eq!(
        told("2026-06-10T23:30:00Z"),
        ("Thursday 11 June 2026, 00:30".into(), "Dydd Iau 11 Mehefin 2026, 00:30".into())
    );
    // The clocks go on at 01:00 on 28 March 2027 and back at 02:00 on 31 October 2027.
    assert_eq!(told("2027-03-28T00:59:00Z").0, "Sunday 28 March 2027, 00:59");
    assert_eq!(told("2027-03-28T01:00:00Z").0, "Sunday 28 March 2027, 02:00");
    assert_eq!(told("2027-10-31T00:59:00Z").0, "Sunday 31 October 2027, 01:59");
    assert_eq!(told("2027-10-31T01:00:00Z").0, "Sunday 31 October 2027, 01:00");
}
