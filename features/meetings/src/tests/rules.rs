use foundation::Language;
use jiff::{
    Span,
    civil::{Date, Weekday, date},
    tz::TimeZone,
};
use proptest::prelude::*;

use crate::{
    model::SeriesRule,
    rules::{answer_by, days, days_typed, pence},
};

fn london(day: Date, hour: i8, minute: i8) -> String {
    let at = day.at(hour, minute, 0, 0).to_zoned(TimeZone::get(foundation::TIME_ZONE).unwrap()).unwrap();
    at.timestamp().to_string()
}

#[test]
fn an_evening_stays_an_evening_when_the_clocks_change() {
    // 28 March and 31 October 2027.
    let spring = days(date(2027, 3, 18), date(2027, 4, 8), &SeriesRule::Week, &[]).unwrap();
    assert_eq!(spring, [date(2027, 3, 18), date(2027, 3, 25), date(2027, 4, 1), date(2027, 4, 8)]);
    assert_eq!(london(spring[1], 18, 30), "2027-03-25T18:30:00Z");
    assert_eq!(london(spring[2], 18, 30), "2027-04-01T17:30:00Z");
    let autumn = days(date(2027, 10, 28), date(2027, 11, 11), &SeriesRule::Week, &[]).unwrap();
    assert_eq!(london(autumn[0], 18, 30), "2027-10-28T17:30:00Z");
    assert_eq!(london(autumn[1], 18, 30), "2027-11-04T18:30:00Z");
    let sundays = days(date(2027, 3, 21), date(2027, 4, 4), &SeriesRule::Week, &[]).unwrap();
    assert_eq!(sundays[1], date(2027, 3, 28), "the day of the change itself is not lost");
}

#[test]
fn a_leap_day_and_a_last_thursday() {
    let leap = days(date(2028, 2, 1), date(2028, 3, 14), &SeriesRule::TwoWeeks, &[]).unwrap();
    assert_eq!(leap, [date(2028, 2, 1), date(2028, 2, 15), date(2028, 2, 29), date(2028, 3, 14)]);
    let last = days(date(2026, 11, 26), date(2027, 3, 31), &SeriesRule::Month(-1), &[date(2026, 12, 31)]).unwrap();
    assert_eq!(last, [date(2026, 11, 26), date(2027, 1, 28), date(2027, 2, 25), date(2027, 3, 25)]);
    let mid_month = days(date(2026, 12, 10), date(2027, 1, 31), &SeriesRule::Month(-1), &[]).unwrap();
    assert_eq!(mid_month, [date(2026, 12, 31), date(2027, 1, 28)], "from the first last Thursday on");
}

#[test]
fn days_picked_by_hand_come_in_order_and_once() {
    let picked = SeriesRule::Picked(vec![date(2027, 1, 8), date(2026, 12, 24), date(2027, 1, 8), date(2026, 12, 1)]);
    let found = days(date(2026, 12, 10), date(2027, 1, 8), &picked, &[]).unwrap();
    assert_eq!(found, [date(2026, 12, 10), date(2026, 12, 24), date(2027, 1, 8)]);
}

#[test]
fn a_series_that_is_too_long_or_empty_is_refused() {
    let first = date(2026, 12, 10);
    assert!(days(first, date(2028, 6, 11), &SeriesRule::Week, &[]).unwrap_err().on("until").is_some());
    assert_eq!(days(first, date(2028, 6, 10), &SeriesRule::Week, &[]).unwrap().len(), 79, "eighteen months, each week");
    assert!(days(first, date(2026, 12, 9), &SeriesRule::Week, &[]).is_err());
    assert!(days(first, first, &SeriesRule::Week, &[first]).is_err());
}

#[test]
fn sums_are_read_as_people_write_them() {
    for (typed, sum) in [("0", 0), ("£0", 0), ("2.50", 250), ("£ 2,50", 250), ("12", 1200), ("0.05", 5)] {
        assert_eq!(pence(typed), Ok(sum), "{typed}");
    }
    for typed in ["", "free", "-1", "2.5", "2.505", "99999", "1e3", "£", ".50", "٢", "2.50.1"] {
        assert!(pence(typed).is_err(), "{typed}");
    }
}

#[test]
fn days_in_a_box() {
    let today = date(2026, 11, 24);
    assert_eq!(
        days_typed("24 12 2026\n31/12, 7.1.2027\n\n", today).unwrap(),
        [date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 7)]
    );
    for typed in ["soon", "1 2 3 4", "31 2 2027", "12"] {
        assert!(days_typed(typed, today).is_err(), "{typed}");
    }
}

#[test]
fn an_answer_comes_before_the_day() {
    let today = date(2026, 11, 24);
    assert_eq!(answer_by(today, date(2026, 12, 10), None), Some(date(2026, 11, 27)));
    assert_eq!(answer_by(today, date(2026, 11, 25), None), Some(date(2026, 11, 25)));
    assert_eq!(answer_by(today, today, None), Some(today));
    // Nobody reads: the day after the first is back, where that is before the date.
    let back = |day| Some(date(2026, 12, day));
    assert_eq!(answer_by(today, date(2026, 12, 10), back(5)), Some(date(2026, 12, 6)));
    assert_eq!(answer_by(today, date(2026, 12, 10), back(8)), Some(date(2026, 12, 9)));
    assert_eq!(answer_by(today, date(2026, 12, 10), back(9)), None);
    assert_eq!(answer_by(today, date(2026, 12, 10), back(20)), None);
    assert_eq!(answer_by(today, date(2026, 12, 10), Some(today)), Some(date(2026, 11, 27)));
}

proptest! {
    #[test]
    fn every_series_keeps_its_weekday_and_its_ends(offset in 0_i64..2000, length in 0_i64..540, which in 0_usize..7) {
        let first = date(2026, 1, 1).saturating_add(Span::new().days(offset));
        let until = first.saturating_add(Span::new().days(length));
        let rule = [
            SeriesRule::Week, SeriesRule::TwoWeeks, SeriesRule::Month(1), SeriesRule::Month(2), SeriesRule::Month(3),
            SeriesRule::Month(4), SeriesRule::Month(-1),
        ][which].clone();
        if let Ok(found) = days(first, until, &rule, &[]) {
            prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
            for day in &found {
                prop_assert_eq!(day.weekday(), first.weekday());
                prop_assert!(*day >= first && *day <= until);
                match rule {
                    SeriesRule::Month(place @ 1..=4) => {
                        prop_assert_eq!(i16::from((day.day() - 1) / 7 + 1), place);
                    }
                    SeriesRule::Month(_) => prop_assert!(day.day() + 7 > day.days_in_month()),
                    _ => {}
                }
            }
            let step = match rule { SeriesRule::Week => Some(7), SeriesRule::TwoWeeks => Some(14), _ => None };
            if let Some(step) = step {
                prop_assert_eq!(i64::try_from(found.len()).unwrap(), length / step + 1);
            }
        }
    }

    #[test]
    fn a_sum_that_is_written_is_read_again(sum in 0_i64..100_000) {
        prop_assert_eq!(pence(&language::pounds(Language::En, sum).replace(',', "")), Ok(sum));
    }

    #[test]
    fn nothing_typed_ever_panics(typed in ".*") {
        let _ = (pence(&typed), days_typed(&typed, date(2026, 11, 24)));
    }

    #[test]
    fn a_day_of_the_week_is_never_lost(day in 1_i8..28) {
        let first = date(2027, 3, day);
        let found = days(first, first.saturating_add(Span::new().weeks(4)), &SeriesRule::Week, &[]).unwrap();
        prop_assert_eq!(found.len(), 5);
        prop_assert!(first.weekday() != Weekday::Monday || found.iter().all(|day| day.weekday() == Weekday::Monday));
    }
}
