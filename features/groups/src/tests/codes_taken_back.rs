//! A code that was seen by the wrong person, or read out to her, is taken back before somebody uses it.

use testing::on_each_engine;

use super::house::{Three, Woman, house};
use crate::Role;

on_each_engine! { house =>
    fn whoever_holds_the_group_takes_back_a_code_that_nobody_has_used(app) {
        let mut three = Three::new(&app);
        let people = format!("/en/c/{}/people", three.group);
        let gone = format!("{people}/code/gone");
        let for_a_facilitator = three.mari.invites(three.group, Role::Facilitator, None);
        let for_a_member = three.rhian.invites(three.group, Role::Member, None);

        let page = three.rhian.browser.get(&people);
        page.shows("Codes nobody has used yet")
            .shows("For another facilitator. Made on")
            .shows("by Mari")
            .shows("For a woman to join. Made on")
            .shows("by Rhian")
            .shows_not(&for_a_facilitator)
            .shows_not(&for_a_member);
        let codes = page.attributes("input[name=which]", "value");
        assert_eq!(codes.len(), 2);
        // A member sees nothing of them, and takes none back.
        three.robin.browser.get(&people).is_well().shows_not("Codes nobody has used yet");
        three.robin.browser.post(&gone, &[("which", codes[0].as_str())]).is_not_here();

        // Another than the one who made it takes it back; a second tap leads to the same place.
        let line = |which: &str| page.words_in(&format!("li:has(input[value='{which}'])")).unwrap();
        let facilitators = codes.iter().find(|which| line(which).contains("For another facilitator")).unwrap();
        three.rhian.browser.post(&gone, &[("which", facilitators.as_str())]).is(303);
        three.rhian.browser.follow().shows("It is taken back").shows_not("For another facilitator").shows("For a woman to join");
        three.rhian.browser.post(&gone, &[("which", facilitators.as_str())]).is(303);
        let mut thief = Woman::new(&app);
        assert_eq!(thief.joins(&for_a_facilitator, "T"), Err("groups-code-not-good"));
        assert_eq!(thief.joins(&"a".repeat(26), "T"), Err("groups-code-not-good"));
        // The other one still lets a woman in, and is then in no list.
        assert!(Woman::new(&app).joins(&for_a_member, "Sky").is_ok());
        three.mari.browser.get(&people).is_well().shows_not("Codes nobody has used yet");
    }

    fn changing_the_key_ends_every_code_nobody_has_used(app) {
        let mut three = Three::new(&app);
        let group = three.group;
        let people = format!("/cy/c/{group}/people");
        let codes = [
            three.mari.invites(group, Role::Facilitator, None),
            three.rhian.invites(group, Role::Member, None),
        ];
        three.mari.browser.get(&people).is_well().shows("Codau sydd heb eu defnyddio eto");
        three.robin.browser.get(&format!("{people}/key")).is_well().shows("Bydd codau ymuno sydd heb eu defnyddio eto");
        three.robin.browser.post(&format!("{people}/key"), &[]).is(303);
        three.robin.browser.follow().shows("a dydy codau oedd heb eu defnyddio ddim yn gweithio mwyach");
        for code in &codes {
            assert_eq!(Woman::new(&app).joins(code, "Sky"), Err("groups-code-not-good"));
        }
        three.mari.browser.get(&people).is_well().shows_not("Codau sydd heb eu defnyddio eto");
        // One made afterwards works.
        let fresh = three.mari.invites(group, Role::Member, None);
        assert!(Woman::new(&app).joins(&fresh, "Sky").is_ok());
    }

    fn a_fresh_code_says_that_it_can_be_taken_back_and_where(app) {
        let mut three = Three::new(&app);
        let code = format!("/en/c/{}/people/code", three.group);
        three.mari.browser.get(&format!("/en/c/{}/people", three.group)).is_well();
        let page = three.mari.browser.post(&code, &[("role", "member")]);
        page.is_well().shows("You can take it back while nobody has used it").links_to(&format!("/en/c/{}/people", three.group));
    }
}
