//! About the programme, how it is made known in numbers, and the sheet for partners.

use jiff::civil::date;
use proptest::prelude::*;

use super::{coordinator, host, house, word};
use crate::{model::Channel, rules};

testing::on_each_engine! { house =>
    fn what_a_host_says_of_its_programme_stands_on_its_public_page(app) {
        let wennol = host(&app, "Wennol");
        let public = format!("/en/h/{}", word(&app, wennol));
        let mut anybody = app.visitor();
        anybody.get(&public).is_well().shows_not("About the programme");
        let mut nia = coordinator(&app, wennol, "Nia");
        let edit = format!("/en/org/{wennol}/programme");
        let days = |until: &'static str| {
            [("from-day", "1"), ("from-month", "4"), ("from-year", "2026"), ("until-day", "31"), ("until-month", "3"), ("until-year", until)]
        };
        let mut fields = vec![("aims_en", "Groups by women, for women."), ("money_en", "The parish fund.")];
        nia.get(&edit).is_well().shows("Everybody reads what you save here.").shows("Write no woman’s name");
        let page = nia.post(&edit, &[fields.clone(), days("2025").to_vec()].concat());
        page.is(422).refuses("until");
        assert_eq!(page.field("aims_en").trim(), "Groups by women, for women.");
        fields.extend(days("2028"));
        nia.get(&edit);
        nia.post(&edit, &fields).is(303);
        assert_eq!(nia.get(&edit).field("until-year"), "2028");
        let page = anybody.get(&public);
        page.is_well().shows("Groups by women").shows("Friday 31 March 2028").shows("The parish fund");
        page.shows("3 groups of this host").shows("Its last day").shows_not("It ended");
        // A last day that has passed is no day to come.
        app.meddle("UPDATE host_programmes SET until_on = '2026-11-23'");
        anybody.get(&public).shows("It ended").shows("Monday 23 November 2026").shows_not("Its last day");
        app.meddle("UPDATE host_programmes SET until_on = '2026-11-24'");
        anybody.get(&public).shows("Its last day").shows_not("It ended");
        // Another host's coordinator writes nothing there.
        let other = host(&app, "Other");
        let mut bet = coordinator(&app, other, "Bet");
        bet.get(&edit).is_not_here();
        bet.get(&format!("/en/org/{other}/programme"));
        bet.post(&edit, &fields).is_not_here();
    }

    fn how_women_hear_of_groups_is_kept_in_numbers_for_coordinators_alone(app) {
        let wennol = host(&app, "Wennol");
        let mut nia = coordinator(&app, wennol, "Nia");
        let told = format!("/en/org/{wennol}/told");
        nia.get(&told).is_well().shows("Nothing is noted yet");
        let page = nia.post(&told, &[("month", "2026-11"), ("number", "many")]);
        page.is(422).refuses("channel").refuses("number");
        assert_eq!(page.field("number"), "many");
        page.shows("Surgeries that were told.").shows("How we told women");
        let page = nia.post(&told, &[("month", "2026-11"), ("channel", "gp"), ("number", "10000")]);
        page.is(422).refuses("number").shows("Add a number from 0 to 9999.");
        nia.get(&told);
        nia.post(&told, &[("month", "2020-01"), ("channel", "gp"), ("number", "3")]).is(422).refuses("month");
        for number in ["12", "14"] {
            nia.get(&told);
            nia.post(&told, &[("month", "2026-10"), ("channel", "poster"), ("number", number)]).is(303);
        }
        nia.get(&told).shows("October 2026").shows("14").shows_not("12</td>");
        let mut anybody = app.visitor();
        anybody.get(&told).asks_to_sign_in();
        anybody.get(&format!("/en/h/{}", word(&app, wennol))).shows_not("October 2026");
        nia.get(&told);
        nia.post(&told, &[("month", "2026-10"), ("channel", "poster"), ("number", "0")]).is(303);
        nia.get(&told).shows("Nothing is noted yet");
    }

    fn a_partner_reads_in_both_languages_that_nobody_is_chosen(app) {
        let wennol = host(&app, "Wennol");
        let at = format!("h/{}/partners", word(&app, wennol));
        let mut anybody = app.visitor();
        assert_eq!(anybody.get(&format!("/en/{at}")).is_well().heading(), "Tell every woman. She chooses.");
        let page = anybody.get(&format!("/en/{at}"));
        page.shows("She can look here, without an account:").shows("/en/find").shows(&format!("/en/h/{}", word(&app, wennol)));
        page.shows_not("https://").shows("Use ‘Print’ in your browser’s menu.");
        anybody.get(&format!("/cy/{at}")).is_well().shows("Hi sy’n dewis").shows("/cy/find");
        let page = anybody.get(&format!("/en/{at}?in=both&size=large"));
        page.is_well().shows("Hi sy’n dewis").shows("She chooses").shows("/cy/find").shows("/en/find");
        assert_eq!((page.count("h1"), page.count("section[lang=cy]")), (1, 1));
        anybody.get(&format!("/en/{at}?in=xx")).is_well().shows("She chooses");
        anybody.get("/en/h/nobody/partners").is_not_here();
    }
}

proptest! {
    #[test]
    fn a_month_is_noted_with_a_number_that_is_one(number in "[-0-9a-z ]{0,7}") {
        let noted = rules::outreach(Some(date(2026, 11, 1)), Some(Channel::Word), &number);
        let whole = number.trim().parse::<i64>().ok().filter(|number| (0..=rules::MOST_TOLD).contains(number));
        if let Ok(noted) = &noted {
            prop_assert_eq!(Some(noted.number), whole);
        }
        prop_assert!(rules::outreach(None, Some(Channel::Word), &number).is_err());
        prop_assert!(rules::outreach(Some(date(2026, 11, 1)), None, &number).is_err());
    }
}
