//! Many are told, once each, and a board of fourteen is there at once. `cargo xtask bench notices` is this with 50,000: it
//! says how long planning took and how many letters a second were handed over.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use foundation::Language;

use super::house::{Ten, house};
use crate::{
    model::{Holds, Hours, Otherwise, Plan, Reach, Variant, Way},
    sending,
};

/// How many, where nobody says.
const MANY: usize = 120;

/// How many, as whoever measures says.
pub fn how_many(otherwise: usize) -> usize {
    std::env::var("YARROW_MANY").ok().and_then(|many| many.parse().ok()).unwrap_or(otherwise)
}

pub fn by_mail(number: usize) -> Plan {
    Plan {
        reach: Reach {
            way: Way::Mail,
            hours: Hours::Any,
            holds: Holds::WhatChanged,
            shared: false,
            otherwise: Otherwise::Nothing,
            reminders: false,
            language: if number.is_multiple_of(2) { Language::En } else { Language::Cy },
            variant: Variant::Either,
            unproven: false,
            stopped: false,
            rings: false,
            again: false,
        },
        email: format!("woman-{number}@post.example"),
        telephone: String::new(),
        postal: String::new(),
        through: String::new(),
        words: String::new(),
        stop_word: String::new(),
        ask_for: String::new(),
        leave_no_message: false,
        said_on: None,
        undated_on: None,
        revision: 1,
    }
}

/// By text, with nothing set but the language and what a message may hold.
pub fn by_text(language: Language, holds: Holds) -> Plan {
    let Plan { reach, .. } = by_mail(0);
    Plan { reach: Reach { way: Way::Text, holds, language, ..reach }, email: String::new(), ..by_mail(0) }
}

testing::on_each_engine! { house =>
    fn many_are_told_once_each(app) {
        let many = how_many(MANY);
        let mut ten = Ten::new(&app);
        ten.many_come(&app, many, by_mail);
        ten.mari.sign_in();
        let (change, cafe) = (ten.change(), ten.cafe.to_string());
        ten.mari.browser.get(&change).is_well();
        let fields = [("what", "place"), ("place", cafe.as_str()), ("door", "me"), ("note_en", "Two steps up.")];
        let begun = Instant::now();
        ten.mari.browser.post(&format!("{change}/plan"), &fields).is_well();
        let shown = begun.elapsed();
        let begun = Instant::now();
        ten.mari.browser.post(&format!("{change}/tell"), &[&fields[..], &[("times_changed", "0")]].concat()).is(303);
        let planned = begun.elapsed();
        let begun = Instant::now();
        sending::send_due(&app.app).unwrap();
        let sent = begun.elapsed();
        let kept = ten.sink.kept().unwrap();
        let to: HashSet<&str> = kept.iter().flat_map(|letter| letter.to.iter().map(String::as_str)).collect();
        assert_eq!((kept.len(), to.len()), (many, many), "each of them once");
        sending::send_due(&app.app).unwrap();
        assert_eq!(ten.sink.kept().unwrap().len(), many, "and never again");
        assert!(ten.sink.calls() <= 2, "in one conversation: {}", ten.sink.calls());
        let a_second = f64::from(u32::try_from(many).unwrap()) / sent.as_secs_f64();
        println!(
            "{many}: the plan shown in {shown:.2?}, told in {planned:.2?}, handed over in {sent:.2?}: {a_second:.0} a second"
        );
    }

    fn a_board_of_fourteen_is_there_in_a_tenth_of_a_second(app) {
        let mut ten = Ten::new(&app);
        ten.everybody_sets();
        // Mari and ten women stand on it already.
        ten.many_come(&app, 3, by_mail);
        let board = ten.tells();
        assert_eq!(ten.told(&app, &board).len(), 14);
        ten.mari.browser.get(&board).is_well();
        // The best of some, since other tests have the machine too.
        let shown = (0..10).map(|_| {
            let begun = Instant::now();
            ten.mari.browser.get(&board).is_well();
            begun.elapsed()
        });
        let best = shown.min().unwrap();
        println!("a board of fourteen: {best:.1?}");
        assert!(best < Duration::from_millis(100), "{best:?}");
    }
}
