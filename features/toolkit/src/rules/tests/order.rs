use proptest::prelude::*;

use crate::{
    rules::{exercise::Evening, minutes::Minutes, order::begins, propose::propose},
    shelf::shelf,
};

proptest! {
    #[test]
    fn an_evening_begins_at_once_and_closes_in_time(people in 1_u16..20, minutes in 20_u16..300, number in 0_u32..9) {
        let mut evening = Evening::typed("60", "7").unwrap();
        evening.people = people;
        evening.minutes = Minutes::new(minutes);
        let plan = propose(&shelf().exercises(), &evening, number);
        let begins = begins(&plan, &evening);
        prop_assert_eq!(begins.len(), plan.parts().len());
        prop_assert_eq!(begins.first().copied().flatten(), Some(Minutes::ZERO));
        let known: Vec<Minutes> = begins.iter().flatten().copied().collect();
        prop_assert!(known.is_sorted());
        let close = plan.parts().last().unwrap().total(people).least();
        let at = begins.last().copied().flatten().unwrap();
        let rounds = plan.parts().first().unwrap().total(people).least() + close;
        if rounds <= evening.minutes {
            prop_assert_eq!(at + close, evening.minutes);
        }
    }
}
