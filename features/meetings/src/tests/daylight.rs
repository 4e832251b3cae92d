use jiff::{Span, civil::date};
use proptest::prelude::*;

use super::{Begun, house};
use crate::daylight::{dark_on_the_way_home, sunset};

fn minute(time: jiff::civil::Time) -> i32 {
    i32::from(time.hour()) * 60 + i32::from(time.minute())
}

#[test]
fn the_sun_sets_when_an_almanac_says_so() {
    // Of the almanac for 52.3 N, 3.7 W, to five minutes: the shortest day, the longest, and two between.
    for (day, hour, past) in [
        (date(2026, 12, 21), 16, 3),
        (date(2026, 6, 21), 21, 39),
        (date(2027, 3, 20), 18, 27),
        (date(2026, 11, 26), 16, 11),
    ] {
        let sets = minute(sunset(day).unwrap());
        assert!((sets - hour * 60 - past).abs() <= 5, "{day}: {sets}");
    }
}

proptest! {
    #[test]
    fn the_sun_sets_in_the_afternoon_or_evening_and_little_later_than_the_day_before(days in 0_i64..60_000) {
        let day = date(1990, 1, 1) + Span::new().days(days);
        let (sets, before) = (minute(sunset(day).unwrap()), minute(sunset(day.yesterday().unwrap()).unwrap()));
        prop_assert!((15 * 60 + 55..=21 * 60 + 50).contains(&sets));
        // But for the night in which the clocks change.
        let step = (sets - before).abs();
        prop_assert!(step <= 4 || (56..=64).contains(&step), "{} {}", day, step);
    }

    #[test]
    fn it_is_dark_only_in_winter_and_after_the_sun_has_set(days in 0_i64..20_000, hour in 0_i8..24, past in 0_i8..60) {
        let day = date(2000, 1, 1) + Span::new().days(days);
        let ends = day.at(hour, past, 0, 0);
        match dark_on_the_way_home(ends) {
            Some(sets) => prop_assert!(sets <= ends.time() && !(4..=9).contains(&day.month())),
            None => prop_assert!((4..=9).contains(&day.month()) || sunset(day).unwrap() > ends.time()),
        }
    }
}

testing::on_each_engine! { house =>
    fn a_winter_date_in_a_room_says_that_it_is_dark_on_the_way_home(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at).is_well().shows("It will be dark on the way home: the sun sets at 16:0").shows("share a lift");
        robin.get(&at.replace("/en/", "/cy/")).shows("Bydd hi’n dywyll ar y ffordd adref");
        // Not at noon, not in summer, not of a date that is called off.
        let noon = begun.date(&[("starts", "12:00"), ("ends", "13:30")]);
        robin.get(&noon).is_well().shows_not("dark on the way");
        let summer = begun.date(&[("on-month", "6"), ("on-year", "2027")]);
        robin.get(&summer).is_well().shows_not("dark on the way");
        app.meddle("UPDATE meetings SET state = 'cancelled'");
        robin.get(&at).is_well().shows_not("dark on the way");
        app.meddle("UPDATE meetings SET state = 'on'");
        // Nor of a room online.
        app.meddle("UPDATE venues SET kind = 'online'");
        robin.get(&at).is_well().shows_not("dark on the way");
    }

    fn a_series_says_how_many_of_its_days_are_dark_before_it_is_kept(app) {
        let mut begun = Begun::in_house(&app);
        let series = [("repeats", "month-second"), ("until-day", "1"), ("until-month", "6"), ("until-year", "2027"), ("looked", "")];
        begun.add(&series).is_well().shows("On 4 of these days the sun sets before the end");
    }
}
