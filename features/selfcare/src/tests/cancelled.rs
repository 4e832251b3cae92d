//! Dates of hers that were cancelled: a question for her alone.

use testing::on_each_engine;

use super::{Pauses as _, house, scene};
use crate::rules::may_be_too_much;

#[test]
fn one_date_is_nothing_and_who_rests_is_not_asked() {
    for (cancelled, pauses, asked) in
        [(0, false, false), (1, false, false), (2, false, true), (9, false, true), (2, true, false)]
    {
        assert_eq!(may_be_too_much(cancelled, pauses), asked, "{cancelled} {pauses}");
    }
}

on_each_engine! { house =>
    fn she_alone_is_asked_whether_it_is_too_much_when_two_of_her_dates_were_cancelled(app) {
        let mut all = scene(&app);
        let (care, ask) = (all.at("care"), "more than one of your dates was cancelled");
        all.cancels(0);
        all.cancels(1);
        // They lie ahead still.
        all.mari.get(&care).is_well().shows_not(ask);
        app.meddle("UPDATE meetings SET starts_at = '2026-11-20T18:30', ends_at = '2026-11-20T20:15'");
        let page = all.mari.get(&care);
        page.is_well().shows(ask).shows("That can be the weather").shows("Find somebody you can talk about it with");
        page.links_to(&all.at("care/pause")).links_to(&all.at("dates"));
        all.mari.get(&care.replace("/en/", "/cy/")).is_well().shows("mwy nag un o’ch dyddiadau");
        all.rhian.get(&care).is_well().shows_not(ask);
        for card in [all.at("test-cards"), "/en/test-home".to_owned()] {
            all.rhian.get(&card).shows_not("cancelled");
            all.mari.get(&card).shows_not(ask);
        }
        all.under_a_host(&app);
        all.mari.get(&all.at("test-host")).shows_not("cancelled");
        // Whom she talks with stands there in her own word.
        all.mari.get(&all.at("care/with"));
        all.mari.post(&all.at("care/with"), &[("who", "the beekeeper")]).is(303);
        all.mari.get(&care).shows("You could talk about it with: the beekeeper");
        // Who plans a rest is not asked; nor who held them long ago.
        all.plans("10").is(303);
        all.mari.get(&care).is_well().shows_not(ask);
        app.meddle("DELETE FROM selfcare_pauses");
        all.mari.get(&care).shows(ask);
        app.meddle("UPDATE meetings SET starts_at = '2026-08-20T18:30', ends_at = '2026-08-20T20:15'");
        all.mari.get(&care).is_well().shows_not(ask);
    }
}
