use proptest::prelude::*;

use crate::{
    Role,
    rules::{Holding, epoch_is_old, may_leave, may_step_down, name_used},
};

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Member), Just(Role::Facilitator)]
}

proptest! {
    #[test]
    fn a_group_with_women_in_it_never_loses_its_last_facilitator_by_leaving(
        role in role(), facilitators in 0_usize..5, members in 0_usize..20,
    ) {
        let holding = Holding { role, other_facilitators: facilitators, others: facilitators + members };
        if may_leave(holding).is_ok() && role == Role::Facilitator && holding.others > 0 {
            prop_assert!(holding.other_facilitators > 0);
        }
        if may_step_down(holding).is_ok() {
            prop_assert!(holding.other_facilitators > 0);
        }
        if role == Role::Member {
            prop_assert!(may_leave(holding).is_ok());
        }
    }

    #[test]
    fn a_name_used_is_one_tidy_line(typed in ".{0,60}") {
        if let Ok(name) = name_used(&typed) {
            prop_assert!(!name.is_empty() && name.chars().count() <= 40 && !name.contains('\n'));
        }
    }

    #[test]
    fn a_key_serves_thirty_days(days in -5_i64..100) {
        let made = jiff::civil::date(2026, 11, 24);
        let today = made.saturating_add(jiff::Span::new().days(days));
        prop_assert_eq!(epoch_is_old(made, today), days >= 30);
    }
}
