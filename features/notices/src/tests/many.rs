//! Many are told, once each. `YARROW_MANY=50000 cargo test --release -p notices many --
//! --nocapture` is the benchmark: it says how long planning took and how many letters a second were handed over.

use std::{collections::HashSet, time::Instant};

use foundation::Language;
use groups::Facilitator;
use web::{Admit as _, Form};

use super::house::{Ten, house};
use crate::{
    jobs,
    model::{Holds, Hours, Otherwise, Plan, Reach, Variant, Way},
    plans,
};

/// How many, where nobody says.
const MANY: usize = 120;

fn by_mail(number: usize) -> Plan {
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
        let many = std::env::var("YARROW_MANY").ok().and_then(|many| many.parse().ok()).unwrap_or(MANY);
        let mut ten = Ten::new(&app);
        let group = ten.group;
        for number in 0..many {
            let name = format!("Woman {number}");
            let handle = ten.mari.does(group, move |visit| {
                let who = Facilitator::admit(visit)?;
                groups::keep_place(visit, &who, &Form::default(), &name)
            });
            let handle = handle.unwrap();
            let sealed = plans::seal(&app.app, group, handle, &by_mail(number)).unwrap();
            app.app.database.write(move |store| plans::put(store, (group, handle), 1, &sealed, None, true)).unwrap();
        }
        ten.mari.sign_in();
        let begun = Instant::now();
        ten.tells();
        let planned = begun.elapsed();
        let begun = Instant::now();
        jobs::send_due(&app.app).unwrap();
        let sent = begun.elapsed();
        let kept = ten.sink.kept().unwrap();
        let to: HashSet<&str> = kept.iter().flat_map(|letter| letter.to.iter().map(String::as_str)).collect();
        assert_eq!((kept.len(), to.len()), (many, many), "each of them once");
        jobs::send_due(&app.app).unwrap();
        assert_eq!(ten.sink.kept().unwrap().len(), many, "and never again");
        let a_second = f64::from(u32::try_from(many).unwrap()) / sent.as_secs_f64();
        println!("{many} planned in {planned:.2?}, handed over in {sent:.2?}: {a_second:.0} a second");
    }
}
