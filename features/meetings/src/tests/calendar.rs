use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use icalendar::parser::{read_calendar, unfold};
use testing::{TestApp, Visitor};

use super::{Begun, house, id_of};
use crate::model::Change;

fn turn_on(woman: &mut Visitor, begun: &Begun, fields: &[(&str, &str)]) -> String {
    let at = format!("{}/feed", begun.dates());
    woman.get(&at).is_well();
    let page = woman.post(&at, fields);
    page.is(200);
    let words = page.words();
    let address = words.split_whitespace().find(|word| word.contains("/feed/")).unwrap_or_else(|| panic!("{words}"));
    address.strip_prefix("https://thursdays.example").unwrap().to_owned()
}

fn file(app: &TestApp, address: &str) -> String {
    let page = app.visitor().get(address);
    page.is(200);
    assert_eq!(page.header("content-type"), "text/calendar; charset=utf-8");
    page.html
}

/// What another program makes of a calendar file.
fn read_by(program: &str, arguments: &[&str], text: &str) -> String {
    let missing = "is not here: install khal with apt-get, or run 'cargo xtask setup' as root";
    let mut reading = Command::new(program)
        .args(arguments)
        .env("TZ", "UTC")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} {missing}: {error}"));
    reading.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = reading.wait_with_output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Python's `icalendar`: the calendar's name and how often it is asked for, then each date as it reads it, in UTC.
const ICALENDAR: &str = "
import sys, datetime, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
text = lambda name: icalendar.vText.from_ical(calendar[name])
again = calendar['REFRESH-INTERVAL']
print(text('NAME'), text('X-WR-CALNAME'), icalendar.vDuration.from_ical(again), again.params['VALUE'], sep=' | ')
for event in calendar.walk('VEVENT'):
    utc = lambda name: event[name].dt.astimezone(datetime.timezone.utc).strftime('%Y-%m-%d %H:%M')
    place = event.get('LOCATION', 'nowhere').splitlines()[0]
    print(event['SUMMARY'], event['STATUS'], utc('DTSTART'), utc('DTEND'), place, sep=' | ')
";

/// What they read of each date: its day, its hour on a clock in London, that hour in UTC, and whether it takes place.
const DATES: [(&str, &str, &str); 4] = [
    ("2027-03-25", "18:30 | 2027-03-25 20:15", "CONFIRMED"),
    ("2027-04-01", "17:30 | 2027-04-01 19:15", "CONFIRMED"),
    ("2027-10-28", "17:30 | 2027-10-28 19:15", "CANCELLED"),
    ("2027-11-04", "18:30 | 2027-11-04 20:15", "CONFIRMED"),
];

/// khal in a folder of its own, on a clock in London.
fn khal(app: &TestApp) -> String {
    let (settings, calendar) = (app.folder().join("khal"), app.folder().join("calendar"));
    std::fs::create_dir_all(&calendar).unwrap();
    let written = format!(
        "[calendars]\n[[hers]]\npath = {}\n[locale]\nlocal_timezone = Europe/London\ndefault_timezone = Europe/London\n\
         timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n\
         longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {}\n",
        calendar.display(),
        app.folder().join("khal.db").display()
    );
    std::fs::write(&settings, written).unwrap();
    settings.display().to_string()
}

/// Python's `icalendar` and khal read in `text` the four dates under this name, at the right hours, and at this place.
fn they_read(app: &TestApp, text: &str, says: &str, place: &str) {
    let read = read_by("/usr/bin/python3", &["-c", ICALENDAR], text);
    let mut lines = vec![format!("{says} | {says} | 1:00:00 | DURATION")];
    lines.extend(DATES.iter().map(|(day, hours, status)| format!("{says} | {status} | {day} {hours} | {place}")));
    assert_eq!(read.lines().collect::<Vec<_>>(), lines);
    let shape = "{start-long} | {end-long} | {title} | {status}";
    let shown = read_by("/usr/bin/khal", &["-c", &khal(app), "printics", "--format", shape], text);
    for (day, _, status) in DATES {
        let line = shown.lines().find(|line| line.contains(day)).unwrap_or_else(|| panic!("{day} is not in {shown}"));
        assert!(line.contains(&format!("{day} 18:30 | {day} 20:15 | {says}")), "{line}");
        assert_eq!(line.contains("CANCELLED"), status == "CANCELLED", "{line}");
    }
}

#[test]
fn a_name_with_a_comma_in_it_is_one_name() {
    let text = crate::calendar::file(&[], "Thursdays; tea, cake", None);
    let read = read_by("/usr/bin/python3", &["-c", ICALENDAR], &text);
    assert_eq!(read.trim(), "Thursdays; tea, cake | Thursdays; tea, cake | 1:00:00 | DURATION");
}

testing::on_each_engine! { house =>
    fn other_calendars_read_the_same_hours_on_both_sides_of_the_clocks(app) {
        let mut begun = Begun::in_house(&app);
        // Thursday 25 March 2027 lies in winter time, the one after it in summer time; the third is called off.
        let day = |day: &'static str, month: &'static str| [("on-day", day), ("on-month", month), ("on-year", "2027")];
        begun.date(&day("25", "3"));
        begun.date(&day("1", "4"));
        let off = begun.date(&day("28", "10"));
        begun.date(&day("4", "11"));
        let (group, id, now) = (begun.group, id_of(&off), app.clock.now());
        let change = Change { cancelled: true, ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        // A member's says nothing but that she is busy; hers who holds the group has the cover name and the place, as she wants it.
        let mut robin = begun.member(&app, "Robin");
        let hers = file(&app, &turn_on(&mut robin, &begun, &[("says", "busy")]));
        they_read(&app, &hers, "Busy", "nowhere");
        let mut sioned = begun.second(&app, "Sioned");
        let holds = file(&app, &turn_on(&mut sioned, &begun, &[("says", "cover"), ("place", "yes")]));
        they_read(&app, &holds, "Thursdays", "Neuadd Bronllwyn");
        for text in [&hers, &holds] {
            for word in ["Strong", "women", "group", "Mari", "Robin", "Sioned", "support"] {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
    }

    fn it_is_off_until_she_turns_it_on_and_says_nothing(app) {
        let mut begun = Begun::in_house(&app);
        begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&format!("{}/feed", begun.dates())).is_well().shows("It is off.");
        let address = turn_on(&mut robin, &begun, &[("says", "busy")]);
        assert!(app.columns_with(address.rsplit('/').next().unwrap().as_bytes()).is_empty(), "only its hash is kept");
        let text = file(&app, &address);
        for word in ["Strong women", "Neuadd", "Mari", "Thursdays", "valley", "ICALENDAR", "ATTENDEE", "LOCATION"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert!(text.contains("SUMMARY:Busy\r\n") && text.contains("DTSTART;TZID=Europe/London:20261210T183000\r\n"));
        assert_eq!(text, file(&app, &address), "the same bytes each time");
        robin.get(&format!("{}/feed", begun.dates())).shows("It is on.").shows_not("/feed/a").shows_not(&address);
    }

    fn its_structure_is_a_calendars(app) {
        let mut begun = Begun::in_house(&app);
        begun.add(&[("repeats", "week"), ("until-day", "24"), ("until-month", "12"), ("until-year", "2026")]);
        let mut robin = begun.member(&app, "Robin");
        let address = turn_on(&mut robin, &begun, &[("says", "cover"), ("place", "yes")]);
        let text = file(&app, &address);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).unwrap();
        let names: Vec<&str> = calendar.components.iter().map(|component| component.name.as_ref()).collect();
        assert_eq!(names, ["VTIMEZONE", "VEVENT", "VEVENT", "VEVENT"]);
        let mut uids = Vec::new();
        for event in calendar.components.iter().skip(1) {
            for needed in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS"] {
                assert_eq!(event.properties.iter().filter(|property| property.name == needed).count(), 1, "{needed}");
            }
            assert_eq!(event.find_prop("SUMMARY").unwrap().val, "Thursdays");
            assert!(event.find_prop("LOCATION").unwrap().val.as_ref().contains("Neuadd Bronllwyn"));
            uids.push(event.find_prop("UID").unwrap().val.to_string());
        }
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), 3);
    }

    fn a_change_and_a_cancelled_date_are_read_live(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        begun.date(&[("do", "later"), ("on-day", "11")]);
        let mut robin = begun.member(&app, "Robin");
        let address = turn_on(&mut robin, &begun, &[("says", "busy")]);
        assert_eq!(file(&app, &address).matches("BEGIN:VEVENT").count(), 1, "a planned one is not in it");
        let (group, id) = (begun.group, id_of(&at));
        app.clock.advance(60);
        let now = app.clock.now();
        let change = Change { starts: Some(jiff::civil::date(2026, 12, 10).at(19, 0, 0, 0)), ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        let text = file(&app, &address);
        assert!(text.contains("20261210T190000") && text.contains("SEQUENCE:1") && text.contains("DTSTAMP:20261124T194100Z"), "{text}");
        let change = Change { cancelled: true, ..Change::default() };
        app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now)).unwrap();
        assert!(file(&app, &address).contains("STATUS:CANCELLED"));
    }

    fn a_new_address_ends_the_old_one_and_off_is_off(app) {
        let mut begun = Begun::in_house(&app);
        begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let first = turn_on(&mut robin, &begun, &[("says", "busy")]);
        let second = turn_on(&mut robin, &begun, &[("says", "cover")]);
        app.visitor().get(&first).is_not_here();
        assert!(file(&app, &second).contains("SUMMARY:Thursdays"));
        robin.get(&format!("{}/feed", begun.dates()));
        robin.post(&format!("{}/feed/off", begun.dates()), &[]).is(303);
        app.visitor().get(&second).is_not_here();
        for token in ["x", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "%00", "..%2f..%2fetc"] {
            app.visitor().get(&format!("/feed/{token}")).is_not_here();
        }
        let at = format!("{}/feed", begun.dates());
        robin.get(&at);
        robin.post(&at, &[("says", "everything")]).refuses("says");
    }

    fn a_calendar_address_ends_with_her_passphrase_and_with_a_screen_that_was_seen(app) {
        let mut begun = Begun::in_house(&app);
        begun.date(&[]);
        let (mut robin, mut sky) = (begun.member(&app, "Robin"), begun.member(&app, "Sky"));
        let (feed, cards) = (format!("{}/feed", begun.dates()), format!("/en/c/{}/cards", begun.group));
        let line = "These dates also go to a calendar.";
        let hers = turn_on(&mut sky, &begun, &[("says", "busy")]);
        robin.get(&cards).is_well().shows_not(line);
        let first = turn_on(&mut robin, &begun, &[("says", "busy")]);
        robin.get(&feed).shows("It ends when you get a new passphrase, or say that somebody saw your screen.");
        robin.get(&cards).shows(line);
        robin.post(&format!("/en/c/{}/people/key", begun.group), &[]).is(303);
        app.visitor().get(&first).is_not_here();
        // Nobody else's ends with it.
        file(&app, &hers);
        let second = turn_on(&mut robin, &begun, &[("says", "busy")]);
        file(&app, &second);
        robin.asks_for_a_new_passphrase(testing::PASSPHRASE).is_well();
        let new = "nine brown hens in the barn";
        let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "neither")];
        robin.post("/en/account/key", &fields).is(303);
        app.visitor().get(&second).is_not_here();
        robin.get(&cards).shows_not(line);
        robin.get(&feed).shows("It is off.");
    }

    fn while_she_rests_her_calendar_shows_no_dates_ahead(app) {
        let mut begun = Begun::in_house(&app);
        begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let address = turn_on(&mut robin, &begun, &[("says", "busy")]);
        assert!(file(&app, &address).contains("BEGIN:VEVENT"));
        app.meddle("UPDATE members SET state = 'resting' WHERE name_used = 'Robin'");
        assert!(!file(&app, &address).contains("BEGIN:VEVENT"));
        robin.get(&format!("{}/feed", begun.dates())).shows("Until you are back it shows no dates ahead.");
        app.meddle("UPDATE members SET state = 'here' WHERE name_used = 'Robin'");
        assert!(file(&app, &address).contains("BEGIN:VEVENT"));
    }
}
