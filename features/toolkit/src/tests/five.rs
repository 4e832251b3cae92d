//! Five questions for whoever led an evening: kept only if she says so, for her alone, now or tomorrow.

use testing::on_each_engine;

use super::tonight::{house, mari, plan};

on_each_engine! { house =>
    fn what_she_keeps_is_hers_alone_and_nothing_is_kept_unasked(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let five = format!("{place}/five");
        mari.get(&format!("{place}/after")).links_to(&five);
        mari.get(&five).shows("How full is your cup?");
        mari.post(&five, &[("do", "nothing"), ("cup", "empty"), ("stays", "canary-one")]).goes_to(&format!("{place}/helps"));
        mari.get("/en/account/kept").shows_not("canary-one").shows_not("Empty");
        mari.get(&format!("{place}/helps")).links_to(&format!("/en/c/{group}/rest"));
        mari.get(&five);
        mari.post(&five, &[("do", "keep"), ("cup", "low"), ("stays", "canary-two")]).is(303);
        mari.get("/en/account/kept").shows("How full is your cup? Low").shows("canary-two");
        let everything = app.every_byte();
        assert_eq!(everything.iter().filter(|(name, _)| name == "main.toolkit_kept.sealed").count(), 1);
        assert!(everything.iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("canary-")));
        mari.get(&five);
        mari.post(&five, &[("do", "keep")]).refuses("well");
        mari.get(&five);
        let page = mari.post(&five, &[("do", "keep"), ("well", &"long ".repeat(200))]);
        page.refuses("well");
    }

    fn tomorrow_they_wait_on_her_own_page_for_a_week(app) {
        let (mut mari, group) = mari(&app);
        let place = plan(&mut mari, group, &[]);
        let five = format!("{place}/five");
        mari.get(&five);
        mari.post(&five, &[("do", "later")]).is(303);
        mari.get("/en/").links_not_to(&five);
        app.meddle("UPDATE toolkit_later SET day = '2020-01-01'");
        mari.get("/en/").links_not_to(&five);
        assert_eq!(waiting(&app), 1);
        app.run_duties();
        assert_eq!(waiting(&app), 0, "what waited too long is gone");
        mari.get(&five);
        mari.post(&five, &[("do", "later")]).is(303);
        let today = app.clock.now_here().date();
        app.meddle(&format!("UPDATE toolkit_later SET day = '{today}'"));
        mari.get("/en/").links_to(&five).shows("You asked for this reminder");
        mari.get(&five);
        mari.post(&five, &[("do", "nothing")]).is(303);
        mari.get("/en/").links_not_to(&five);
    }
}

fn waiting(app: &testing::TestApp) -> usize {
    app.every_byte().iter().filter(|(name, _)| name == "main.toolkit_later.day").count()
}
