//! What a person types for a day, a time, a number, an address: read the way she meant it.

use jiff::civil::{Date, Time};

use crate::Refusal;

/// A day out of three fields. The year may be left out: then it is the next such day from `today` on.
///
/// # Errors
/// `date-missing` when all three are empty, `date-wrong` when they make no day.
pub fn date(day: &str, month: &str, year: &str, today: Date) -> Result<Date, Refusal> {
    let (day, month, year) = (day.trim(), month.trim(), year.trim());
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Err(Refusal::new("date-missing"));
    }
    let wrong = || Refusal::new("date-wrong");
    let day: i8 = day.parse().map_err(|_| wrong())?;
    let month: i8 = month.parse().map_err(|_| wrong())?;
    if year.is_empty() {
        let this = Date::new(today.year(), month, day).map_err(|_| wrong())?;
        return if this >= today { Ok(this) } else { Date::new(today.year() + 1, month, day).map_err(|_| wrong()) };
    }
    let year: i16 = year.parse().map_err(|_| wrong())?;
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    if !(1900..=2200).contains(&year) {
        return Err(wrong());
    }
    Date::new(year, month, day).map_err(|_| wrong())
}

/// A time: `18:30`, `18.30`, `1830`, `6.30pm`, `6pm`, `6.30yh` and `10yb` alike.
///
/// # Errors
/// `time-wrong` when it is none of these, or nothing.
pub fn time(typed: &str) -> Result<Time, Refusal> {
    let wrong = || Refusal::new("time-wrong");
    let plain: String = typed.to_lowercase().chars().filter(|character| !character.is_whitespace()).collect();
    let (digits, half) = if let Some(digits) = plain.strip_suffix("pm").or_else(|| plain.strip_suffix("yh")) {
        (digits, Some(12))
    } else if let Some(digits) = plain.strip_suffix("am").or_else(|| plain.strip_suffix("yb")) {
        (digits, Some(0))
    } else {
        (plain.as_str(), None)
    };
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some(pair) => pair,
        None if digits.len() >= 3 => digits.split_at_checked(digits.len() - 2).ok_or_else(wrong)?,
        None if half.is_some() || digits.len() <= 2 => (digits, "00"),
        None => return Err(wrong()),
    };
    if minute.len() != 2 || hour.is_empty() || hour.len() > 2 {
        return Err(wrong());
    }
    let hour: i8 = hour.parse().map_err(|_| wrong())?;
    let minute: i8 = minute.parse().map_err(|_| wrong())?;
    let hour = match half {
        Some(offset) if (1..=12).contains(&hour) => hour % 12 + offset,
        Some(_) => return Err(wrong()),
        None => hour,
    };
    Time::new(hour, minute, 0, 0).map_err(|_| wrong())
}

/// A time at which a group meets: as [`time`], but whoever writes `6.45` is asked which half of the day she means, since
/// few meet before eight in the morning. `06:45` and `6.45am` say so. Where it was `before` in the evening, `8.45` is asked
/// about too.
///
/// # Errors
/// `time-wrong`; `time-which`, with both.
pub fn time_to_meet(typed: &str, before: Option<Time>) -> Result<Time, Refusal> {
    let time = time(typed)?;
    let says_which = typed.trim_start().starts_with('0') || typed.chars().any(char::is_alphabetic);
    let early = (1..8).contains(&time.hour());
    let (minutes, half_a_day) = (|time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute()), 12 * 60);
    let nearer_later = before.is_some_and(|before| {
        let (typed, before) = (minutes(time), minutes(before));
        (1..12).contains(&time.hour()) && (typed + half_a_day - before).abs() < (typed - before).abs()
    });
    if says_which || !(early || nearer_later) {
        return Ok(time);
    }
    let said = |hour: i8| format!("{hour:02}:{:02}", time.minute());
    Err(Refusal::new("time-which").with("morning", said(time.hour())).with("evening", said(time.hour() + 12)))
}

/// A whole number between two others.
///
/// # Errors
/// `number-wrong`, with the two.
pub fn number(typed: &str, least: i64, most: i64) -> Result<i64, Refusal> {
    let wrong = || Refusal::new("number-wrong").with("least", least).with("most", most);
    let number: i64 = typed.trim().parse().map_err(|_| wrong())?;
    if (least..=most).contains(&number) { Ok(number) } else { Err(wrong()) }
}

/// An e-mail address, as far as a form can tell.
///
/// # Errors
/// `email-wrong`.
pub fn email(typed: &str) -> Result<String, Refusal> {
    let address = crate::tidy_line(typed);
    let right = address.len() <= 254
        && !address.contains(' ')
        && address.is_ascii()
        && address.split_once('@').is_some_and(|(name, place)| {
            !name.is_empty()
                && place.contains('.')
                && !place.contains('@')
                && place.split('.').all(|part| !part.is_empty())
                && place.chars().all(|character| character.is_ascii_alphanumeric() || "-.".contains(character))
                && !name.chars().any(|character| "<>,;:\"()[]\\".contains(character))
        });
    if right { Ok(address) } else { Err(Refusal::new("email-wrong")) }
}

/// A telephone number as it is dialled: digits, perhaps a plus first. Blanks, dashes and brackets go, and so does the nought
/// of '+44 (0)7700 …', which is not dialled behind a country. One that lacks a digit may be a stranger's: how many there are is
/// looked at, ten behind the first nought (nine in some old 01 areas and behind 0800), and eight to fifteen abroad.
///
/// # Errors
/// `phone-wrong` where it is no number; `phone-digits` where a digit is missing or there is one too many.
pub fn telephone(typed: &str) -> Result<String, Refusal> {
    let plain: String = typed.chars().filter(|character| !" -().\u{a0}".contains(*character)).collect();
    let abroad = plain.strip_prefix("+440").or_else(|| plain.strip_prefix("00440"));
    let plain = abroad.map_or(plain.clone(), |rest| format!("+44{rest}"));
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::new("phone-wrong"));
    }
    let here = plain.strip_prefix("+44").or_else(|| plain.strip_prefix("0044"));
    let here = here.or_else(|| plain.strip_prefix('0').filter(|rest| !rest.starts_with('0')));
    let other = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00"));
    let right = match (here, other) {
        (Some(rest), _) => match rest.as_bytes() {
            [b'1', ..] | [b'8', b'0', b'0', ..] => matches!(rest.len(), 9 | 10),
            [b'2' | b'3' | b'5' | b'7' | b'8' | b'9', ..] => rest.len() == 10,
            _ => false,
        },
        (None, Some(rest)) => (8..=15).contains(&rest.len()) && !rest.starts_with('0'),
        (None, None) => false,
    };
    if right { Ok(plain) } else { Err(Refusal::new("phone-digits")) }
}

/// A number as people write it, out of one as it is dialled: "07700 900123", "020 7946 0123", "+44 1632 960123". One
/// whose plan is not known here stays as it is: a blank in the wrong place is harder to read than none.
#[must_use]
pub fn telephone_said(dialled: &str) -> String {
    let (country, rest) = match dialled.strip_prefix("+44") {
        Some(rest) => ("+44 ", rest),
        None => ("", dialled.strip_prefix('0').unwrap_or_default()),
    };
    // How the digits after the first nought (or +44) stand together.
    let parts: &[usize] = match (rest.as_bytes(), rest.len()) {
        ([b'2' | b'5', ..], 10) => &[2, 4, 4],
        ([b'1', b'1', ..] | [b'1', _, b'1', ..] | [b'3' | b'8' | b'9', ..], 10) => &[3, 3, 4],
        ([b'1' | b'7', ..], 10) => &[4, 6],
        ([b'1', ..], 9) => &[4, 5],
        ([b'8', ..], 9) => &[3, 6],
        _ => return dialled.to_owned(),
    };
    let mut said = if country.is_empty() { "0".to_owned() } else { country.to_owned() };
    let mut digits = rest.chars();
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            said.push(' ');
        }
        said.extend(digits.by_ref().take(*part));
    }
    said
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date as on, time as at};

    use super::{date, email, number, telephone, telephone_said, time, time_to_meet};

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, hour, minute) in [
            ("18:30", 18, 30),
            ("18.30", 18, 30),
            ("1830", 18, 30),
            ("630pm", 18, 30),
            ("6.30 pm", 18, 30),
            ("6pm", 18, 0),
            ("12am", 0, 0),
            ("12 pm", 12, 0),
            ("6.30yh", 18, 30),
            ("10yb", 10, 0),
            ("9", 9, 0),
            ("09:05", 9, 5),
        ] {
            assert_eq!(time(typed), Ok(at(hour, minute, 0, 0)), "{typed}");
        }
        for typed in ["", "25:00", "18:60", "13pm", "noon", "18:3", "1:2:3", "-1:00", "🕡"] {
            assert!(time(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn whoever_writes_half_past_six_is_asked_which() {
        for (typed, before, hour, minute) in [
            ("18.45", None, 18, 45),
            ("06:45", Some(at(18, 30, 0, 0)), 6, 45),
            ("6.45am", Some(at(18, 30, 0, 0)), 6, 45),
            ("6.45 yh", None, 18, 45),
            ("10.30", None, 10, 30),
            ("10.30", Some(at(11, 0, 0, 0)), 10, 30),
            ("12.30", Some(at(18, 30, 0, 0)), 12, 30),
        ] {
            assert_eq!(time_to_meet(typed, before), Ok(at(hour, minute, 0, 0)), "{typed}");
        }
        for (typed, before) in [("6.45", None), ("645", None), ("8.45", Some(at(18, 30, 0, 0))), ("7", None)] {
            assert_eq!(time_to_meet(typed, before).unwrap_err().key, "time-which", "{typed}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_next_one() {
        let today = on(2026, 11, 24);
        assert_eq!(date("10", "12", "", today), Ok(on(2026, 12, 10)));
        assert_eq!(date("10", "1", "", today), Ok(on(2027, 1, 10)));
        assert_eq!(date("10", "1", "27", today), Ok(on(2027, 1, 10)));
        assert_eq!(date("29", "2", "2028", today), Ok(on(2028, 2, 29)));
        assert!(date("29", "2", "2027", today).is_err());
        assert!(date("31", "4", "", today).is_err());
        assert!(date("", "", "", today).is_err());
    }

    #[test]
    fn numbers_and_addresses() {
        assert_eq!(number(" 12 ", 0, 20), Ok(12));
        assert!(number("21", 0, 20).is_err() && number("x", 0, 20).is_err() && number("", 0, 20).is_err());
        assert_eq!(email(" bet@post.example "), Ok("bet@post.example".to_owned()));
        for typed in ["", "bet", "bet@", "@x.example", "a b@x.example", "a@b", "a@b..c", "x\r\nBcc: y@z.example"] {
            assert!(email(typed).is_err(), "{typed}");
        }
        assert_eq!(telephone("(07700) 900-123"), Ok("07700900123".to_owned()));
        for typed in ["+44 (0)7700 900321", "+44 0 7700 900321", "0044 (0) 7700 900321", "+44 7700 900321"] {
            assert_eq!(telephone(typed), Ok("+447700900321".to_owned()), "{typed}");
        }
        for typed in
            ["01632 96012", "01632 960123", "0800 123456", "+353 86 123 4567", "0041 79 123 45 67", "+44 1632 96012"]
        {
            assert!(telephone(typed).is_ok(), "{typed}");
        }
        for typed in ["07700 900 12x", "", "+", " ()", "ring me"] {
            assert_eq!(telephone(typed).unwrap_err().key, "phone-wrong", "{typed}");
        }
        // One digit less, or more, may ring at a stranger's.
        for typed in [
            "07700 900",
            "07700 90020",
            "07700 9002011",
            "+44 7700 90020",
            "+44 (0)7700 90020",
            "0044 7700 900",
            "7700 900201",
            "447700900201",
            "0632 960123",
            "020 7946 012",
            "+353 861",
            "+12345678901234567",
            "960123",
            "0000000000",
        ] {
            assert_eq!(telephone(typed).unwrap_err().key, "phone-digits", "{typed}");
        }
    }

    #[test]
    fn a_number_reads_as_people_write_it() {
        for said in [
            "07700 900123",
            "01632 960345",
            "020 7946 0123",
            "029 2018 0123",
            "0113 496 0123",
            "0151 496 0123",
            "0808 157 0123",
            "0303 123 0123",
            "0800 123456",
            "01632 96012",
            "+44 7700 900123",
            "+44 20 7946 0123",
            // Plans that are not known here stay as they are.
            "+353861234567",
            "0041791234567",
            "1234567",
            "0",
            "+",
            "",
        ] {
            let dialled: String = said.chars().filter(|character| *character != ' ').collect();
            assert_eq!(telephone_said(&dialled), said);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_number_that_is_said_dials_the_same(dialled in "\\+?[0-9]{0,15}", anything in ".*") {
            let said = telephone_said(&dialled);
            proptest::prop_assert_eq!(said.replace(' ', ""), dialled.as_str());
            proptest::prop_assert!(!said.contains("  ") && said.trim() == said);
            if let Ok(plain) = telephone(&dialled) {
                proptest::prop_assert_eq!(telephone(&said), Ok(plain));
            }
            let _ = telephone_said(&anything);
        }

        #[test]
        fn nothing_typed_ever_panics(a in ".*", b in ".*", c in ".*") {
            let _ = (date(&a, &b, &c, on(2026, 11, 24)), time(&a), number(&b, 0, 9), email(&c), telephone(&a));
        }
    }
}
