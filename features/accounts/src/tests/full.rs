//! Too many at the door at once: the house goes on for everybody else.

use std::{
    sync::{
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc,
    },
    time::{Duration, Instant},
};

use super::{OWN, house, joined, sign_in, ten_words};

/// Longer than a page takes on the slowest machine that tests run on.
const PATIENCE: Duration = Duration::from_secs(60);

testing::on_each_engine! { house =>
    fn with_every_lane_busy_pages_and_hiding_go_on(app) {
        let full = app.app.fill_lanes(false).unwrap();
        // More than there are places for pages; each waits for its lane.
        let waiting: Vec<_> = (0..full.places_for_pages() + 2).map(|_| {
            let mut visitor = app.visitor();
            std::thread::spawn(move || visitor.post_raw("/en/sign-in", &[("name", "Robin"), ("passphrase", "")]).status)
        }).collect();
        std::thread::sleep(Duration::from_millis(200));
        let (tell, told) = mpsc::channel();
        let mut visitor = app.visitor();
        std::thread::spawn(move || {
            tell.send((visitor.get("/en/sign-in").status, visitor.post_raw("/hide", &[]).status)).unwrap();
        });
        assert_eq!(told.recv_timeout(PATIENCE), Ok((200, 303)), "pages wait behind those who sign in");
        assert!(waiting.iter().all(|one| !one.is_finished()), "a sign-in did not wait for its lane");
        drop(full);
        for one in waiting {
            assert_eq!(one.join().unwrap(), 422);
        }
    }

    fn when_too_many_wait_she_is_told_so_and_keeps_what_she_typed(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let full = app.app.fill_lanes(true).unwrap();
        let mut visitor = app.visitor();
        visitor.get("/en/sign-in?to=/en/account");
        let page = visitor.post("/en/sign-in", &[("name", "Robin <3"), ("passphrase", OWN), ("to", "/en/account")]);
        page.is(503).shows("Very many people are here just now").shows_not(OWN);
        assert_eq!((page.field("name").as_str(), page.field("passphrase").as_str()), ("Robin <3", ""));
        assert_eq!((page.field("to").as_str(), page.header("retry-after")), ("/en/account", "20"));
        // The path without a language has no page of its own to show again.
        let page = visitor.post_raw("/sign-in", &[("name", "Robin"), ("passphrase", OWN)]);
        page.is(503).sends_to("/sign-in").shows_not(OWN);
        // Signed in, she goes on.
        robin.get("/en/account").is_well();
        drop(full);
        sign_in(&mut visitor, "Robin", OWN).goes_to("/en/");
    }

    fn a_flood_at_the_door_keeps_nobody_inside_from_erasing(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let (mut sky, _) = joined(&app, "Sky", "neither");
        // Every lane of the door and every place in its queue is taken; and more stand outside.
        let _full = app.app.fill_lanes(true).unwrap();
        let mut visitor = app.visitor();
        visitor.get("/en/sign-in");
        visitor.post("/en/sign-in", &[("name", "Robin"), ("passphrase", OWN)]).is(503);
        robin.erases_everything(OWN).shows("Everything of yours is gone");
        sky.asks_for_a_new_passphrase(OWN).is_well();
    }

    fn she_is_served_while_women_she_does_not_know_sign_in_without_end(app) {
        let (mut robin, _) = joined(&app, "Robin", "neither");
        let (stop, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for number in 0..40 {
                let (mut his, stop, answered) = (app.visitor(), &stop, &answered);
                scope.spawn(move || {
                    while !stop.load(Ordering::Relaxed) {
                        let name = format!("Somebody {number} {}", answered.fetch_add(1, Ordering::Relaxed));
                        his.post_raw("/en/sign-in", &[("name", &name), ("passphrase", "is it this one perhaps")]);
                    }
                });
            }
            std::thread::sleep(Duration::from_millis(500));
            robin.get("/en/again?to=/en/account/key");
            let before = answered.load(Ordering::Relaxed);
            let page = robin.post("/en/again", &[("passphrase", OWN), ("to", "/en/account/key")]);
            let meanwhile = answered.load(Ordering::Relaxed) - before;
            stop.store(true, Ordering::Relaxed);
            page.goes_to("/en/account/key");
            // Forty stand in the queue at the door; she does not wait for them.
            assert!(meanwhile < 20, "{meanwhile} were served before her");
        });
    }

    fn wrong_recovery_words_are_answered_slowly_and_never_shut_her_out(app) {
        let (mut robin, _) = joined(&app, "Robin", "words");
        let words = ten_words(&robin.get("/en/account/next"));
        let new = "a brown teapot by the window";
        let mut his = app.visitor();
        let guess = [("name", "Robin"), ("recovery", "one two three four five six seven eight nine ten"), ("passphrase", new), ("passphrase-again", new)];
        his.get("/en/back-in");
        his.post("/en/back-in", &guess).refuses("recovery");
        // Nine more like it, without the minutes they would take here.
        let bucket = *app.app.keystore.secret("tries").unwrap().derive("recovery/robin").expose();
        for _ in 0..9 {
            assert!(app.app.keystore.may_try(bucket, app.clock.now(), 10, 3600).unwrap());
        }
        assert!(!app.app.keystore.may_try(bucket, app.clock.now(), 10, 3600).unwrap(), "not the bucket the page counts in");
        let before = Instant::now();
        his.get("/en/back-in");
        his.post("/en/back-in", &guess).refuses("recovery").shows("don’t open anything here");
        assert!(before.elapsed() >= Duration::from_secs(2), "answered as fast as ever");
        let mut hers = app.visitor();
        hers.get("/en/back-in");
        hers.post("/en/back-in", &[("name", "Robin"), ("recovery", &words), ("passphrase", new), ("passphrase-again", new)]).goes_to("/en/account/next?to=/en/");
        hers.get("/en/account").is_well();
    }
}
