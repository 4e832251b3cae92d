use foundation::Id;
use jiff::civil::{Weekday, date, time};
use keys::Zeroizing;

use crate::model::{ReadingTimes, Said};

#[test]
fn the_next_time_somebody_reads_is_found() {
    let times = ReadingTimes {
        days: vec![Weekday::Tuesday, Weekday::Thursday],
        starts: time(18, 0, 0, 0),
        ends: time(20, 0, 0, 0),
    };
    let tuesday = date(2026, 11, 24);
    assert_eq!(times.next(tuesday.at(17, 59, 0, 0)), Some(tuesday.at(18, 0, 0, 0)));
    assert_eq!(times.next(tuesday.at(18, 0, 0, 0)), None);
    assert_eq!(times.next(tuesday.at(20, 0, 0, 0)), Some(date(2026, 11, 26).at(18, 0, 0, 0)));
    let weekly = ReadingTimes { days: vec![Weekday::Tuesday], ..times };
    assert_eq!(weekly.next(tuesday.at(21, 0, 0, 0)), Some(date(2026, 12, 1).at(18, 0, 0, 0)));
}

#[test]
fn what_lies_in_a_message_is_read_back_and_nothing_else_is() {
    let said = Said {
        at: date(2026, 11, 24).at(19, 40, 0, 0),
        about: Some(Id::from_bytes([7; 16])),
        note: Zeroizing::new("a note".to_owned()),
        words: Zeroizing::new("one\n\ntwo\n1\n".to_owned()),
    };
    let back = Said::decode(&said.encode()).unwrap();
    assert_eq!((back.at, back.about), (said.at, said.about));
    assert_eq!((&*back.note, &*back.words), (&*said.note, &*said.words));
    for broken in [
        "",
        "1\n",
        "2\n2026-11-24T19:40\n\n\nx",
        "1\nyesterday\n\n\nx",
        "1\n2026-11-24T19:40\nx\n\nx",
        "1\n2026-11-24T19:40\n\n",
    ] {
        assert!(Said::decode(broken).is_err(), "{broken:?}");
    }
}
