//! When the sun sets, and whether it is dark on the way home. Pure.
//!
//! The formula is the one of NOAA's Global Monitoring Division, 'General Solar Position Calculations' (the low-accuracy solar
//! equations, after Spencer 1971): right to a few minutes, which hills and clouds outdo. The place is the middle of Wales.

use jiff::{
    SignedDuration,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

/// Degrees to the north, and to the east.
const MIDDLE_OF_WALES: (f64, f64) = (52.3, -3.7);
/// Where the middle of the sun stands when its upper edge is gone, in degrees from straight above; the air bends the light.
const SUNSET: f64 = 90.833;

/// When the sun sets in the middle of Wales on a day, as the clock on the wall shows it, to the minute.
#[must_use]
pub fn sunset(day: Date) -> Option<Time> {
    let (north, east) = (MIDDLE_OF_WALES.0.to_radians(), MIDDLE_OF_WALES.1);
    // The day as an angle of the year, at six in the evening.
    let year = if day.in_leap_year() { 366.0 } else { 365.0 };
    let angle = std::f64::consts::TAU / year * (f64::from(day.day_of_year()) - 1.0 + 0.25);
    let (sin, cos) = (|times: f64| (angle * times).sin(), |times: f64| (angle * times).cos());
    // By how many minutes a sundial is ahead of a clock.
    let ahead = 229.18
        * (0.000_075 + 0.001_868 * cos(1.0) - 0.032_077 * sin(1.0) - 0.014_615 * cos(2.0) - 0.040_849 * sin(2.0));
    // How far the sun stands north of the equator.
    let stands = 0.006_918 - 0.399_912 * cos(1.0) + 0.070_257 * sin(1.0) - 0.006_758 * cos(2.0) + 0.000_907 * sin(2.0)
        - 0.002_697 * cos(3.0)
        + 0.001_48 * sin(3.0);
    let half_day = SUNSET.to_radians().cos() / (north.cos() * stands.cos()) - north.tan() * stands.tan();
    let minutes = 720.0 - 4.0 * (east - half_day.acos().to_degrees()) - ahead;
    let after_midnight = SignedDuration::try_from_secs_f64((minutes * 60.0).round()).ok()?;
    let midnight = day.to_zoned(TimeZone::UTC).ok()?;
    let zone = TimeZone::get(foundation::TIME_ZONE).ok()?;
    let sets = midnight.checked_add(after_midnight).ok()?.with_time_zone(zone).time();
    Time::new(sets.hour(), sets.minute(), 0, 0).ok()
}

/// When the sun has set by the end of a date, from October to March: when it did.
#[must_use]
pub fn dark_on_the_way_home(ends: DateTime) -> Option<Time> {
    let winter = ends.month() >= 10 || ends.month() <= 3;
    sunset(ends.date()).filter(|sets| winter && *sets <= ends.time())
}
