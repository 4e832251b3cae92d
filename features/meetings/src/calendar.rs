//! A calendar file that says nothing to somebody who looks over a shoulder. Pure.

use foundation::Language;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::model::{Meeting, MeetingState};

/// Europe/London as calendars want it told: summer time since 1996, which is every date we can have.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\nTZNAME:BST\r\nTZOFFSETFROM:+0000\r\n\
TZOFFSETTO:+0100\r\nDTSTART:19960331T010000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nTZNAME:GMT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nDTSTART:19961027T020000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

fn on_the_wall(key: &str, at: DateTime) -> Property {
    let text = at.strftime("%Y%m%dT%H%M%S").to_string();
    let mut property = Property::new(key, text);
    property.add_parameter("TZID", foundation::TIME_ZONE);
    property
}

fn stamp(microseconds: i64) -> String {
    let at = Timestamp::from_microsecond(microseconds).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as calendars want it: a comma or a semicolon would part it.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// The file: every date under the same neutral words; the place only where she wants it. The same meetings make the same
/// bytes, so that a calendar that asks again sees no change where there is none.
#[must_use]
pub fn file(meetings: &[Meeting], says: &str, with_place: Option<Language>) -> String {
    let mut calendar = Calendar::empty();
    // Calendars name themselves after what stands here (RFC 7986, and the older word); without it, some show the address. Asked
    // for anew each hour: the newer word for that, and the older.
    let mut again = Property::new("REFRESH-INTERVAL", "PT1H");
    again.add_parameter("VALUE", "DURATION");
    let said = |key: &str, value: &str| Property::new(key, value);
    for property in [
        said("VERSION", "2.0"),
        said("PRODID", "-//dates//dates//EN"),
        said("CALSCALE", "GREGORIAN"),
        said("METHOD", "PUBLISH"),
        said("NAME", &escaped(says)),
        said("X-WR-CALNAME", &escaped(says)),
        again,
        said("X-PUBLISHED-TTL", "PT1H"),
    ] {
        calendar.append_property(property);
    }
    for meeting in meetings {
        let mut event = Event::new();
        event
            .uid(&format!("{}@dates", meeting.id))
            .summary(says)
            .add_property("DTSTAMP", stamp(meeting.changed_at))
            .add_property("LAST-MODIFIED", stamp(meeting.changed_at))
            .add_property("SEQUENCE", meeting.times_changed.to_string())
            .add_property("CLASS", "PRIVATE")
            .append_property(on_the_wall("DTSTART", meeting.starts))
            .append_property(on_the_wall("DTEND", meeting.ends));
        let status = if meeting.state == MeetingState::Cancelled { "CANCELLED" } else { "CONFIRMED" };
        event.add_property("STATUS", status);
        if let Some(language) = with_place {
            event.location(meeting.place(language).0);
        }
        calendar.push(event.done());
    }
    let text = calendar.to_string();
    // icalendar writes the zone's name and leaves the zone out: it stands before the first date.
    let at = text.find("BEGIN:VEVENT").or_else(|| text.rfind("END:VCALENDAR")).unwrap_or(text.len());
    let (before, after) = text.split_at_checked(at).unwrap_or((text.as_str(), ""));
    format!("{before}{ZONE}{after}")
}
