//! The plans for a bad evening are of no use to a facilitator who cannot read them.

use testing::on_each_engine;

use super::house::{Three, Woman, house};
use crate::Role;

const READ: &str = "Let everybody who holds this group read the plans";

/// A group whose plans Mari wrote before Rhian came to hold it.
fn came_later(app: &testing::TestApp) -> (foundation::Id, Woman, Woman) {
    let (mut mari, mut rhian) = (Woman::new(app), Woman::new(app));
    let group = mari.begins("Mari");
    let plans = format!("/en/c/{group}/opening/plans");
    mari.browser.get(&plans).is_well();
    mari.browser.post(&plans, &[("partner", "Canary goes to the door."), ("illness", "Canary has the key.")]).is(303);
    let code = mari.invites(group, Role::Facilitator, None);
    assert_eq!(rhian.joins(&code, "Rhian"), Ok(group));
    (group, mari, rhian)
}

on_each_engine! { house =>
    fn whoever_comes_to_hold_the_group_later_is_told_whom_to_ask_and_one_button_lets_her_read(app) {
        let (group, mut mari, mut rhian) = came_later(&app);
        let at = |rest: &str| format!("/en/c/{group}{rest}");
        let (home, plans, check) = (at(""), at("/opening/plans"), at("/opening/check"));

        // She who cannot read: whom to ask, on each of the three pages; no button that would do nothing.
        for page in [&home, &plans, &check] {
            let page = rhian.browser.get(page);
            page.is_well()
                .shows("There is a plan for when a partner arrives. You can't read it yet")
                .shows("There is a plan for illness. You can't read it yet")
                .shows("Ask Mari, who wrote it, or any other who holds the group")
                .shows_not(READ)
                .shows_not("Canary");
        }
        // She who can: who cannot.
        for page in [&home, &plans, &check] {
            mari.browser.get(page).is_well()
                .shows("The plan for when a partner arrives is there, but Rhian can't read it yet")
                .shows("The plan for illness is there, but Rhian can't read it yet");
        }
        mari.browser.get(&check).shows_not(READ);
        mari.browser.get(&home).shows(READ).sends_to(&at("/opening/plans/readers"));
        mari.browser.post(&at("/opening/plans/readers"), &[("back", "home")]).is(303);
        mari.browser.follow().shows("Everybody who holds the group now can read").shows_not(READ);

        let page = rhian.browser.get(&plans);
        assert_eq!(page.field("partner"), "Canary goes to the door.");
        assert_eq!(page.field("illness"), "Canary has the key.");
        for page in [&home, &plans, &check] {
            rhian.browser.get(page).is_well().shows_not("read it yet");
            mari.browser.get(page).is_well().shows_not("read it yet").shows_not(READ);
        }
        assert!(app.columns_with("Canary").is_empty());
        // A third is let in by the second, without the one who wrote them.
        let mut cerys = Woman::new(&app);
        let code = rhian.invites(group, Role::Facilitator, None);
        assert_eq!(cerys.joins(&code, "Cerys"), Ok(group));
        rhian.browser.get(&plans).shows("but Cerys can't read it yet").shows(READ);
        rhian.browser.post(&at("/opening/plans/readers"), &[]).is(303);
        assert_eq!(cerys.browser.get(&plans).field("illness"), "Canary has the key.");
        // They are still Mari's words: when she erases, they go.
        let stands = app.app.database.read(|store| crate::words_store::how_plans_stand(store, group)).unwrap();
        let mari = mari.handle(group);
        assert!(stands.len() == 2 && stands.iter().all(|plan| plan.author == mari && plan.reads.len() == 3));
    }

    fn a_plan_she_cannot_read_is_never_replaced_by_hers(app) {
        let (group, mut mari, mut rhian) = came_later(&app);
        let plans = format!("/en/c/{group}/opening/plans");
        rhian.browser.get(&plans).is_well();
        let page = rhian.browser.post(&plans, &[("partner", "Rhian rings 999."), ("illness", "")]);
        page.refuses("partner").shows("There is a plan already that you can't read yet. It stays.");
        assert_eq!(page.field("partner"), "Rhian rings 999.");
        let page = mari.browser.get(&plans);
        assert_eq!(page.field("partner"), "Canary goes to the door.");
        assert_eq!(page.field("illness"), "Canary has the key.");
        // Empty boxes take nothing away either.
        rhian.browser.get(&plans).is_well();
        rhian.browser.post(&plans, &[("partner", ""), ("illness", "")]).is(303);
        assert_eq!(mari.browser.get(&plans).field("illness"), "Canary has the key.");
        // Where nobody who holds the group can read it any more, hers takes its place.
        mari.as_facilitator(group, crate::step_down).unwrap().unwrap();
        rhian.browser.get(&plans).is_well().shows("nobody who holds the group now can open it");
        rhian.browser.post(&plans, &[("partner", "Rhian rings 999."), ("illness", "")]).is(303);
        assert_eq!(rhian.browser.get(&plans).field("partner"), "Rhian rings 999.");
        // Nobody else does it for them.
        let mut robin = Woman::new(&app);
        let code = rhian.invites(group, Role::Member, None);
        assert_eq!(robin.joins(&code, "Robin"), Ok(group));
        robin.browser.get(&format!("/en/c/{group}")).is_well().shows_not("plan for");
        robin.browser.post(&format!("/en/c/{group}/opening/plans/readers"), &[]).is_not_here();
    }

    fn only_those_who_hold_the_group_hear_of_its_plans(app) {
        let three = Three::new(&app);
        let mut robin = three.robin;
        robin.browser.get(&format!("/cy/c/{}", three.group)).is_well().shows_not("cynllun");
    }
}
