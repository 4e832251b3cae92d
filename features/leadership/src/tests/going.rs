//! Taken back, leaving, stepping down, keys, and two who are kept apart.

use testing::{PASSPHRASE, on_each_engine};

use super::{Tries as _, house, kept, one, scene};

on_each_engine! { house =>
    fn what_is_taken_back_leaves_nothing(app) {
        let mut all = scene(&app);
        for answered in [false, true] {
            let at = all.robin_asks(&app, "Mari", "written");
            assert!(!kept(&app, all.group).is_empty());
            if answered {
                all.mari_says(&at, &[("answer", "yes")]).is(303);
            }
            all.robin.get(&at);
            all.robin.post(&format!("{at}/end"), &[]).is(303);
            all.robin.get(&at).is_not_here();
            all.mari.get(&at).is_not_here();
            all.mari.get(&all.at("test-cards")).shows_not("Somebody asks you something");
            assert_eq!(kept(&app, all.group), Vec::<String>::new());
            assert_eq!(app.columns_with("beside"), Vec::<String>::new());
        }
    }

    fn when_the_one_she_asked_steps_down_she_reads_that_she_may_ask_another(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Rhian", "said");
        all.rhian.get(&at).is_well();
        all.rhian.post(&format!("{at}/answer"), &[("answer", "yes")]).is(303);
        all.rhian.get(&all.at("test-holds")).shows("Somebody asked you to be beside her.");
        all.mari.get(&all.at("test-holds")).shows_not("Somebody asked");
        all.rhian.get(&at);
        all.rhian.post(&all.at("scene-down"), &[]).is(303);
        all.rhian.get(&at).is_not_here();
        let page = all.robin.get(&at);
        page.is_well().shows("cannot be beside you any more").shows_not("Rhian").links_to(&all.at("growing"));
        all.robin.get(&all.at("test-cards")).shows("You can ask somebody else.");
        all.robin.post(&format!("{at}/end"), &[]).is(303);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
    }

    fn nothing_of_hers_stays_when_she_erases(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Rhian", "said");
        all.rhian.get(&at);
        all.rhian.post(&format!("{at}/answer"), &[("answer", "yes")]).is(303);
        all.rhian.erases_everything(PASSPHRASE);
        all.robin.get(&at).shows("cannot be beside you any more");
        assert_eq!(app.columns_with("answer").into_iter().filter(|at| at.contains("leadership")).count(), 0);
        all.robin.erases_everything(PASSPHRASE);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
        assert_eq!(app.columns_with("asked").into_iter().filter(|at| at.contains("leadership")).count(), 0);
    }

    fn what_only_lost_keys_could_open_goes_and_so_does_what_she_asked_who_leaves(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "said");
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        all.mari.get(&at);
        all.mari.post(&all.at("test-lost"), &[]).is(303);
        all.mari.get(&at).is_not_here();
        all.robin.get(&at).is_well().shows("cannot be beside you any more");
        all.robin.post(&all.at("test-lost"), &[]).is(303);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
        all.robin_asks(&app, "Mari", "said");
        let go = all.at("rest/go");
        all.robin.gives_passphrase_again(PASSPHRASE, &go);
        all.robin.get(&go).is_well();
        all.robin.post(&go, &[]).is(303);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
        all.mari.get(&all.at("growing/mine")).shows("There is nothing here just now.");
    }

    fn those_who_are_kept_apart_are_not_offered_and_do_not_find_each_other(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "said");
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        let quiet = all.at("quiet");
        let robin = all.handle(&app, "Robin").to_string();
        all.mari.get(&quiet).is_well();
        all.mari.post(&quiet, &[("keep", &robin)]).is(303);
        // Whoever of the two asked for it: she is not told.
        let form = all.at("growing/try/greet");
        all.robin.get(&form).is_well().shows("Rhian").shows_not("Mari");
        let mari = all.handle(&app, "Mari").to_string();
        all.robin.post(&form, &[("on", "none"), ("wish", "said"), ("with", &mari)]).is(422).refuses("with");
        // As if she had said so herself: that an answer came and went would tell that somebody keeps apart.
        all.robin.get(&at).is_well().shows("Mari says: not this time.").shows_not("said yes").shows_not("not answered");
        all.robin.get(&all.at("test-cards")).shows("Mari says: not this time.");
        all.mari.get(&at).is_not_here();
        // What she would let go of is what her list shows.
        all.mari.get(&all.at("test-holds")).shows_not("Somebody asked you to be beside her.");
        all.mari.get(&all.at("growing/mine")).shows_not("Robin");
        all.mari.get("/en/account");
        all.mari.post(&format!("{at}/answer"), &[("answer", "no")]).is_not_here();
        all.robin.get(&at);
        all.robin.post(&format!("{at}/end"), &[]).is(303);
        assert_eq!(kept(&app, all.group), Vec::<String>::new());
    }

    fn kept_apart_after_a_yes_looks_like_a_plain_no_and_after_silence_like_silence(app) {
        for answered in [true, false] {
            let pages = [true, false].map(|apart| {
                let app = house(app.engine);
                let mut all = scene(&app);
                let at = all.robin_asks(&app, "Mari", "said");
                if answered {
                    all.mari_says(&at, &[("answer", "yes")]).is(303);
                }
                all.mari.get(&all.at("test-holds")).shows("Somebody asked you to be beside her.");
                if apart {
                    let (quiet, robin) = (all.at("quiet"), all.handle(&app, "Robin").to_string());
                    all.mari.get(&quiet).is_well();
                    all.mari.post(&quiet, &[("keep", &robin)]).is(303);
                } else if answered {
                    all.mari_says(&at, &[("answer", "no")]).is(303);
                }
                [at, all.at("growing/mine"), all.at("test-cards")].map(|place| all.robin.get(&place).is_well().words())
            });
            assert_eq!(pages[0], pages[1], "{answered}");
        }
    }

    fn a_new_passphrase_opens_what_was_sealed_before_it(app) {
        let mut all = scene(&app);
        let at = all.robin_asks(&app, "Mari", "written");
        all.mari_says(&at, &[("answer", "yes")]).is(303);
        for she in [&mut all.robin, &mut all.mari] {
            let new = "two geese in a wet field";
            she.asks_for_a_new_passphrase(PASSPHRASE).is_well();
            let fields = [("choice", "own"), ("passphrase", new), ("passphrase-again", new), ("losing", "people")];
            she.post("/en/account/key", &fields).is(303);
            she.get(&at).is_well().shows("canaryline: my voice");
        }
        all.robin.get(&at).shows("Mari said yes.");
        let mine = all.at("growing/mine");
        assert_eq!(one(&mut all.mari, &mine), at);
    }
}
