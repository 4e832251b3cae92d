//! Who holds the next dates, for those who plan them; and since when a group meets, for its host.

use foundation::Id;
use jiff::civil::date;
use proptest::prelude::*;

use super::{Begun, house};
use crate::rules::{FACES_OF, faces, weeks_since};

proptest! {
    #[test]
    fn each_face_of_the_next_four_dates_is_named_once(held in prop::collection::vec(prop::collection::vec(0_u8..5, 0..4), 0..8)) {
        let held: Vec<Vec<Id>> =
            held.into_iter().map(|hers| hers.into_iter().map(|one| Id::from_bytes([one; 16])).collect()).collect();
        let near: Vec<Id> = held.iter().take(FACES_OF).flatten().copied().collect();
        match faces(held.iter().map(Vec::as_slice)) {
            None => prop_assert!(held.len() < 2 || near.is_empty()),
            Some(found) => {
                prop_assert_eq!(found.dates, held.len().min(FACES_OF));
                prop_assert!(found.dates > 1 && !found.who.is_empty());
                prop_assert!(near.iter().all(|one| found.who.iter().filter(|other| *other == one).count() == 1));
                prop_assert!(found.who.iter().all(|one| near.contains(one)));
            }
        }
    }

    #[test]
    fn weeks_are_whole_and_never_below_nought(days in -400_i64..4000) {
        let first = date(2026, 1, 1);
        let today = first + jiff::Span::new().days(days);
        prop_assert_eq!(weeks_since(first, today), (days / 7).max(0));
    }
}

testing::on_each_engine! { house =>
    fn those_who_hold_the_group_read_how_many_faces_the_next_dates_have(app) {
        let mut begun = Begun::in_house(&app);
        let mut rhian = begun.second(&app, "Rhian");
        let mut non = begun.second(&app, "Non");
        let mut robin = begun.member(&app, "Robin");
        let dates = begun.dates();
        begun.date(&[]);
        begun.mari.get(&dates).is_well().shows_not("Only those who hold the group read this");
        let of = |name: &str| scenes::person(&app, begun.group, name).handle.to_string();
        let (her_mari, her_rhian, her_non) = (of("Mari"), of("Rhian"), of("Non"));
        begun.date(&[("on-day", "17")]);
        begun.mari.get(&dates).shows("Mari holds the next 2 dates. With two, somebody is there");
        begun.date(&[("on-day", "18"), ("holding", &her_rhian)]);
        let page = begun.mari.get(&dates);
        page.shows("The same two faces at the next 3 dates: Mari and Rhian.");
        let third = begun.date(&[("on-day", "19"), ("holding", &her_non)]);
        rhian.get(&dates).shows("3 different faces hold the next dates: Mari, Rhian and Non").shows("Only those who hold the group read this");
        non.get(&dates.replace("/en/", "/cy/")).is_well().shows("3 wyneb gwahanol");
        robin.get(&dates).is_well().shows_not("faces").shows_not("Rhian");
        // A date that is called off has no face, and the fifth is not looked at.
        let id = app.in_sql(super::id_of(&third).as_bytes());
        app.meddle(&format!("UPDATE meetings SET state = 'cancelled' WHERE id = {id}"));
        begun.date(&[("on-day", "20"), ("holding", &her_mari)]);
        begun.date(&[("on-day", "21"), ("holding", &her_non)]);
        begun.mari.get(&dates).shows("The same two faces at the next 4 dates");
    }

    fn a_host_reads_for_how_many_weeks_a_group_has_met_and_no_target(app) {
        let mut begun = Begun::in_house(&app);
        let host = Id::random().unwrap();
        let under = format!("/en/under/{host}");
        let (group, its) = (app.in_sql(begun.group.as_bytes()), app.in_sql(host.as_bytes()));
        app.meddle(&format!("UPDATE groups SET host_id = {its}, state = 'open' WHERE id = {group}"));
        begun.date(&[]);
        begun.mari.get(&under).shows_not("its first date");
        app.meddle("UPDATE meetings SET starts_at = '2026-11-08T18:30', ends_at = '2026-11-08T20:15'");
        let page = begun.mari.get(&under);
        page.shows("Strong women of the valley: 2 weeks since its first date.").shows("Most groups take a while.");
        page.shows("36 in 100").shows("Promise nobody who pays").shows_not("Bronllwyn");
        begun.mari.get(&under.replace("/en/", "/cy/")).shows("Menywod cryf y cwm: pythefnos ers ei ddyddiad cyntaf.");
        app.meddle(&format!("UPDATE groups SET state = 'draft' WHERE id = {group}"));
        begun.mari.get(&under).shows_not("its first date");
    }
}
