use proptest::prelude::*;

use crate::{
    HostRole,
    rules::{TypedPage, may_end, page},
};

proptest! {
    #[test]
    fn what_is_typed_is_kept_within_bounds_or_refused_beside_its_field(name in ".{0,120}", about in "\\PC{0,2200}", days in ".{0,6}") {
        match page(&TypedPage { names: ("", &name), about: (&about, ""), complaint_days: &days, ..TypedPage::default() }) {
            Ok(page) => {
                let page = page.said();
                prop_assert!(!page.names.is_empty() && page.names.cy.chars().count() <= 80);
                prop_assert!(page.about.en.chars().count() <= 2000);
                prop_assert!(page.complaint_days.is_none_or(|days| (1..=90).contains(&days)));
            }
            Err(refusals) => prop_assert!(["name_en", "name_cy", "about_en", "complaint_days"].iter().any(|field| refusals.on(field).is_some())),
        }
    }

    #[test]
    fn a_host_is_never_left_without_a_coordinator(coordinators in 0_usize..5) {
        prop_assert_eq!(may_end(HostRole::Coordinator, coordinators).is_ok(), coordinators > 1);
        prop_assert!(may_end(HostRole::Safeguarding, coordinators).is_ok());
    }
}
