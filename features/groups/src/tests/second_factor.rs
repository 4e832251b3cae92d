//! Whoever begins to hold a group gives a second factor in that very session.

use super::evening::{begins, house, woman};

testing::on_each_engine! { house =>
    fn a_member_who_is_made_a_facilitator_gives_a_code_at_once_and_loses_no_word(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let mut robin = woman(&app, "Robin-she");
        let code = super::coming_back::code_for(&mut mari, &group, "member");
        robin.get("/en/join").is_well();
        robin.post("/en/join", &[("code", &code), ("name_used", "Robin"), ("read", "yes")]).is(303);
        let offers = format!("/en{group}/offers");
        robin.get(&offers).is_well();

        // While she writes, Mari makes her a facilitator.
        let people = mari.get(&format!("/en{group}/people"));
        let place = people.links().into_iter().find(|link| link.contains("/people/holding/")).unwrap();
        mari.get(&place).is_well();
        mari.post(&place, &[]).refuses("sure").shows("She may say no, or not now.");
        robin.get(&offers).is_well();
        mari.post(&place, &[("sure", "yes")]).is(303);

        let typed = "bread on Thursdays, with seeds in it";
        robin.post(&offers, &[("offer", typed)]).goes_to("/en/sign-in/code?to=/en/kept");
        robin.get(&format!("/en{group}")).goes_to(&format!("/en/sign-in/code?to=/en{group}"));
        robin.get(&format!("/en{group}/back")).goes_to(&format!("/en/sign-in/code?to=/en{group}/back"));
        // Her own account is hers as before.
        robin.get("/en/account").is_well();
        robin.gives_code("/en/sign-in/code?to=/en/kept").goes_to("/en/kept");
        robin.get("/en/kept").is_well().shows(typed);
        robin.post(&offers, &[("offer", typed)]).is(303);
        assert_eq!(robin.get(&offers).field("offer"), typed);
        robin.get(&format!("/en{group}/back")).is_well();
    }

    fn a_facilitators_code_leads_through_the_second_factor_to_the_group(app) {
        let mut mari = woman(&app, "Mari");
        let group = begins(&mut mari);
        let code = super::coming_back::code_for(&mut mari, &group, "facilitator");
        let mut rhian = woman(&app, "Rhian-holds");
        rhian.get("/en/join").is_well();
        let joined = rhian.post("/en/join", &[("code", &code), ("name_used", "Rhian"), ("read", "yes")]);
        let place = joined.is(303).location.clone().unwrap();
        let path = place.split('?').next().unwrap().to_owned();
        let asked = format!("/en/sign-in/code?to={path}");
        rhian.get(&place).goes_to(&asked);
        rhian.gives_code(&asked).goes_to(&path);
        rhian.get(&path).is_well();
        rhian.get(&format!("/en{group}/back")).is_well();
    }
}
