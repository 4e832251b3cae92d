//! A planned pause with cover, quiet days, and what others read of them.

use foundation::Id;
use groups::Role;
use testing::{PASSPHRASE, on_each_engine};

use super::{Pauses as _, house, scene};

const A_DAY: i64 = 86_400;

on_each_engine! { house =>
    fn a_pause_is_settled_only_when_each_date_has_somebody_or_is_cancelled(app) {
        let mut all = scene(&app);
        all.plans("10").is(303);
        let pause = all.at("care/pause");
        let page = all.mari.get(&pause);
        page.is_well().shows("Nobody holds it yet").shows("Ask Rhian to hold it").shows_not("Settle this pause");
        page.sends_to(&all.at(&format!("dates/{}/changed", all.dates[0])));
        assert_eq!(page.attributes("button[name=what]", "value"), ["cancelled", "cancelled"]);
        all.confirms().is(409).shows("nobody holds");
        all.asks(&app, 0, "");
        all.confirms().is(409);
        all.robin.get(&all.at("test-cards")).shows_not("rest");
        let asked = all.at("care/asked");
        all.rhian.get(&all.at("test-cards")).shows("You are asked to hold a date");
        all.rhian.get(&asked).is_well().shows("Mari asks you to hold this date: Thursday 26 November, 18:30");
        all.rhian.post(&format!("{asked}/{}", all.dates[0]), &[("answer", "no")]).is(303);
        all.mari.get(&pause).shows("Rhian cannot this time").sends_to(&all.at(&format!("care/pause/ask/{}", all.dates[1])));
        all.asks(&app, 0, "yes");
        all.confirms().is(409);
        all.cancels(1);
        all.mari.get(&pause).shows("Settle this pause").shows("Rhian said yes").shows("It is cancelled");
        all.confirms().goes_to(&format!("{pause}?said=said-selfcare-settled"));
        all.confirms().is(303);
        for she in [&mut all.robin, &mut all.rhian] {
            let page = she.get(&format!("/en/c/{}/test-cards", all.group));
            page.shows("Mari is taking a rest until Thursday 10 December.");
            page.shows("Rhian holds the date of Thursday 26 November.").shows("There is no meeting on Thursday 3 December.");
        }
        all.robin.get(&all.at("test-box")).shows("Mari reads no messages until Thursday 10 December.");
        // What stands among the dates is true too.
        let (group, first) = (all.group, Id::parse(&all.dates[0]).unwrap());
        let meeting = app.app.database.read(|store| meetings::meeting(store, group, first)).unwrap().unwrap();
        assert_eq!((meeting.holding, meeting.greeting), (vec![all.handle(&app, "Rhian")], None));
        // Settled is settled: from here a date changes hands by the ways that tell everybody.
        all.rhian.get(&asked).shows("change the date itself");
        all.rhian.post(&format!("{asked}/{}", all.dates[0]), &[("answer", "no")]).is(409);
    }

    fn nobody_but_one_who_holds_the_group_is_asked_and_nobody_answers_for_her(app) {
        let mut all = scene(&app);
        all.plans("10").is(303);
        let ask = all.at(&format!("care/pause/ask/{}", all.dates[0]));
        for name in ["Robin", "Mari"] {
            let handle = all.handle(&app, name).to_string();
            all.mari.get(&all.at("care/pause"));
            all.mari.post(&ask, &[("to", &handle)]).is(409);
        }
        all.asks(&app, 0, "");
        let asked = all.at(&format!("care/asked/{}", all.dates[0]));
        all.mari.get(&all.at("care/asked"));
        all.mari.get(&all.at("care/pause"));
        all.mari.post(&asked, &[("answer", "yes")]).is_not_here();
        all.robin.get("/en/account");
        all.robin.post(&asked, &[("answer", "yes")]).is_not_here();
        all.robin.get(&all.at("care")).is_not_here();
        all.robin.get(&all.at("care/pause")).is_not_here();
        // Her plan is nobody else's to read, settle or end.
        all.rhian.get(&all.at("care/pause")).is_well().shows_not("Thursday 26 November");
        all.rhian.post(&all.at("care/pause/confirmation"), &[]).is_not_here();
        all.rhian.get(&all.at("care/pause"));
        all.rhian.post(&all.at("care/pause/end"), &[]).is_not_here();
    }

    fn bad_days_keep_what_was_typed(app) {
        let mut all = scene(&app);
        let page = all.plans("40");
        page.is(422).refuses("back");
        assert_eq!(page.field("from-day"), "24");
        all.plans("1").is(303);
    }

    fn when_cover_goes_the_group_and_the_host_read_that_it_is_not_settled(app) {
        let mut all = scene(&app);
        let _nia = scenes::comes(&app, &mut all.mari, all.group, "Nia", Role::Facilitator);
        all.under_a_host(&app);
        all.plans("1").is(303);
        all.asks(&app, 0, "yes");
        all.robin.get(&all.at("test-host")).shows_not("planned pause");
        all.confirms().is(303);
        all.robin.get(&all.at("test-host")).shows("Cover in place: yes").shows_not("Mari").shows_not("Rhian");
        all.rhian.get(&all.at("care"));
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        all.robin.get(&all.at("test-cards")).shows("Who holds the date of Thursday 26 November is not settled yet");
        all.robin.get(&all.at("test-host")).shows("Cover in place: no").shows_not("Mari");
        all.mari.get(&all.at("test-cards")).shows("A date needs somebody to hold it");
    }

    fn the_host_reads_of_no_pause_where_that_would_say_who_rests(app) {
        let mut all = scene(&app);
        all.under_a_host(&app);
        all.plans("1").is(303);
        all.asks(&app, 0, "yes");
        all.confirms().is(303);
        let host = all.at("test-host");
        all.robin.get(&host).shows("planned pause");
        // One of them would rather not be in touch with the host.
        let account = scenes::person(&app, all.group, "Rhian").account.unwrap();
        let (group, account) = (app.in_sql(all.group.as_bytes()), app.in_sql(account.as_bytes()));
        app.meddle(
            "INSERT INTO hosts SELECT host_id, 'abcdef', '', '', '', '', '', '', '', '', '', 0, '', '', '', '', NULL, '', '', \
             '', '', '2026-11-24', '' FROM groups WHERE host_id IS NOT NULL",
        );
        app.meddle(&format!(
            "INSERT INTO host_kept_from (host_id, account_id) SELECT host_id, {account} FROM groups WHERE id = {group}"
        ));
        all.robin.get(&host).shows_not("planned pause");
        app.meddle("DELETE FROM host_kept_from");
        all.robin.get(&host).shows("planned pause");
        // Mari alone holds it: whoever knows the group knows who rests.
        all.rhian.get(&all.at("care"));
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        all.robin.get(&host).shows_not("planned pause");
    }

    fn she_is_back_earlier_and_is_welcomed_with_facts_that_name_nobody(app) {
        let mut all = scene(&app);
        all.plans("1").is(303);
        all.asks(&app, 0, "yes");
        all.confirms().is(303);
        app.meddle("UPDATE selfcare_pauses SET from_on = '2026-11-16'");
        app.meddle("UPDATE meetings SET starts_at = '2026-11-19T18:30', ends_at = '2026-11-19T20:15' WHERE starts_at < '2026-12'");
        all.mari.get(&all.at("care/pause")).shows("I am back");
        all.mari.post(&all.at("care/pause/end"), &[]).goes_to(&all.at("care/back"));
        let page = all.mari.get(&all.at("care/back"));
        page.is_well().shows("There is nothing to catch up with").shows("One meeting took place.").shows_not("Rhian");
        all.robin.get(&all.at("test-cards")).shows_not("rest");
        all.mari.get(&all.at("test-cards")).shows("Welcome back");
        all.mari.get(&all.at("care/back"));
        all.mari.post(&all.at("care/back"), &[]).is(303);
        all.mari.get(&all.at("care/back")).is_not_here();
        all.mari.get(&all.at("test-cards")).shows_not("Welcome back");
        assert!(all.mari.get(&all.at("care/pause")).has_field("from-day"));
    }

    fn a_date_somebody_took_is_hers_again_when_she_does_not_rest_after_all(app) {
        let mut all = scene(&app);
        all.plans("10").is(303);
        all.asks(&app, 0, "yes");
        all.cancels(1);
        all.confirms().is(303);
        let (group, first) = (all.group, Id::parse(&all.dates[0]).unwrap());
        all.mari.get(&all.at("care/pause"));
        let page = all.mari.post(&all.at("care/pause/end"), &[]);
        page.goes_to(&format!("{}?said=said-selfcare-given-back", all.at("care")));
        let meeting = app.app.database.read(|store| meetings::meeting(store, group, first)).unwrap().unwrap();
        assert_eq!(meeting.holding, vec![all.handle(&app, "Mari")]);
        all.rhian.get(&all.at("test-cards")).shows("Dates you took are held by somebody else again");
        let asked = all.at("care/asked");
        all.rhian.get(&asked).is_well().shows("Mari holds this date again: Thursday 26 November, 18:30");
        all.rhian.post(&all.at("care/given-back"), &[]).is(303);
        all.rhian.get(&asked).shows_not("Mari holds this date again");
        all.rhian.get(&all.at("test-cards")).shows_not("Dates you took");
    }

    fn her_promises_stand_there_with_a_way_to_each(app) {
        let mut all = scene(&app);
        let promised = all.at("promised");
        let robin = all.handle(&app, "Robin").to_string();
        all.mari.get(&promised);
        let fields = [("what", "Find the key"), ("to", robin.as_str()), ("by-day", "30"), ("by-month", "11"), ("by-year", "2026")];
        all.mari.post(&promised, &fields).is(303);
        all.plans("1").is(303);
        let page = all.mari.get(&all.at("care/pause"));
        page.shows("To Robin, by Monday 30 November");
        let link = page.links().into_iter().find(|link| link.starts_with(&format!("{promised}/"))).unwrap();
        all.mari.get(&link).is_well().shows("Find the key");
    }

    fn quiet_days_are_one_neutral_line_and_go_by_themselves(app) {
        let mut all = scene(&app);
        let tonight = all.at("care/tonight");
        all.mari.get(&tonight).is_well().links_to("/en/help").links_to(&all.at("care/with"));
        let until = |day: &'static str| [("until-day", day), ("until-month", "11"), ("until-year", "2026")];
        all.mari.post(&all.at("care/quiet"), &until("24")).is(422).refuses("until");
        all.mari.post(&all.at("care/quiet"), &until("27")).is(303);
        for path in ["test-cards", "test-box"] {
            all.robin.get(&all.at(path)).shows("Mari reads no messages until Friday 27 November.");
        }
        all.mari.get(&tonight).shows("You read again on");
        app.clock.advance(2 * A_DAY);
        app.run_duties();
        assert_eq!(app.columns_with("2026-11-27"), ["main.selfcare_quiet.until_on"]);
        app.clock.advance(A_DAY);
        app.run_duties();
        assert_eq!(app.columns_with("2026-11-27"), Vec::<String>::new());
    }

    fn how_full_her_cup_is_opens_for_her_alone_for_eight_weeks(app) {
        let mut all = scene(&app);
        let care = all.at("care");
        all.mari.get(&care).is_well();
        all.mari.post(&all.at("care/cup"), &[]).is(422).refuses("cup");
        all.mari.post(&all.at("care/cup"), &[("cup", "low")]).goes_to(&format!("{}?said=said-selfcare-cup", all.at("care/tonight")));
        all.mari.get(&care);
        all.mari.post(&all.at("care/cup"), &[("cup", "empty")]).is(303);
        // One word a day.
        all.mari.get(&care).shows("Tuesday 24 November: Empty").shows_not("November: Low");
        all.rhian.get(&care).is_well().shows_not("November: Empty");
        for word in ["cup\nempty", "empty"] {
            assert_eq!(app.columns_with(word), Vec::<String>::new());
        }
        all.mari.post(&all.at("care/cup/erasure"), &[]).is(303);
        all.mari.get(&care).shows_not("November: Empty");
        all.mari.post(&all.at("care/cup"), &[("cup", "fine")]).is(303);
        app.clock.advance(55 * A_DAY);
        app.run_duties();
        assert_eq!(app.columns_with("2027-01-19"), ["main.selfcare_own.gone_on"]);
        app.clock.advance(A_DAY);
        app.run_duties();
        assert_eq!(app.columns_with("2027-01-19"), Vec::<String>::new());
    }

    fn nothing_of_hers_stays_when_she_erases(app) {
        let mut all = scene(&app);
        all.plans("1").is(303);
        all.asks(&app, 0, "yes");
        all.confirms().is(303);
        for she in [&mut all.mari, &mut all.rhian] {
            let care = format!("/en/c/{}/care", all.group);
            she.get(&care);
            she.post(&format!("{care}/cup"), &[("cup", "fine")]).is(303);
            she.get(&format!("{care}/tonight"));
            let until = [("until-day", "27"), ("until-month", "11"), ("until-year", "2026")];
            she.post(&format!("{care}/quiet"), &until).is(303);
        }
        let rhian = all.handle(&app, "Rhian");
        all.rhian.erases_everything(PASSPHRASE);
        let left: Vec<String> = app.columns_with(rhian.as_bytes()).into_iter().filter(|at| at.contains("selfcare")).collect();
        assert_eq!(left, Vec::<String>::new());
    }
}
