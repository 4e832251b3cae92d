//! Whoever leaves, erases or steps down stands in no list; what she took is open again.

use testing::{PASSPHRASE, on_each_engine};

use super::{Jobs as _, house, scene, taps};

on_each_engine! { house =>
    fn what_a_leaver_took_is_open_again_and_her_line_stays(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "1")]).is(303);
        all.robin.get(&at);
        all.robin.post(&format!("{at}/own"), &[("own", "Bring a lamp")]).is(303);
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        all.robin.gives_passphrase_again(PASSPHRASE, &at);
        all.robin.get(&at);
        let leave = all.at("scene-leave");
        all.robin.post(&leave, &[]).is(303);
        all.bet.get(&at).shows("Kettle and cups Open").shows("Bring a lamp").shows_not("Robin");
    }

    fn what_one_who_erases_wrote_and_took_goes(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "1")]).is(303);
        all.robin.get(&at);
        all.robin.post(&format!("{at}/own"), &[("own", "Bring a lamp")]).is(303);
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        taps(&mut all.bet, &at, "take", "Bring a lamp").is(303);
        let handle = scenes::person(&app, all.group, "Robin").handle;
        all.robin.erases_everything(PASSPHRASE).shows("is gone");
        let left = app.columns_with(handle.as_bytes());
        assert!(!left.iter().any(|column| column.starts_with("main.shared_jobs")), "{left:?}");
        all.bet.get(&at).is_well().shows("Kettle and cups Open").shows_not("A line from before");
    }

    fn stepping_down_says_what_she_took_and_frees_it(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "1"), ("women-time", "1")]).is(303);
        assert_eq!(all.rhian.get(&all.at("test-holds")).html, "");
        taps(&mut all.rhian, &at, "take", "Kettle and cups").is(303);
        let holds = all.at("test-holds");
        all.rhian.get(&holds).shows("You have taken a job for a meeting ahead. It is open again when you step down.");
        all.rhian.get(&at);
        let down = all.at("scene-down");
        all.rhian.post(&down, &[]).is(303);
        all.bet.get(&at).shows("Kettle and cups Open");
        all.rhian.get(&at).is_well();
    }
}
