//! The list of a date: taken and handed back in one tap.

use groups::Role;
use testing::on_each_engine;

use super::{Jobs as _, house, scene, scraper, taps};

on_each_engine! { house =>
    fn a_job_is_taken_and_handed_back_in_one_tap_and_everybody_sees_who_does_it(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.robin.get(&at).is_well().shows("No jobs are picked").shows_not("I do this");
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).goes_to(&format!("{at}?said=said-kept"));
        let page = all.robin.get(&at);
        page.is_well().shows("Kettle and cups Open, for 2").shows("Keep time Open").shows_not("Pick the jobs").shows_not("are with one woman");
        assert!(page.html.len() < 14_336, "{} bytes", page.html.len());
        taps(&mut all.robin, &at, "take", "Kettle and cups").goes_to(&format!("{at}?said=said-shared-jobs-yours"));
        all.robin.follow().shows("You do this").shows("Kettle and cups Robin One more place Hand it back");
        taps(&mut all.bet, &at, "take", "Kettle and cups").is(303);
        all.mari.get(&at).shows("Kettle and cups Bet and Robin").shows_not("more place");
        let said: Vec<String> = scraper(&all.mari.get(&at)).into_iter().map(|(said, _)| said).collect();
        assert_eq!(said, ["I do this: Keep time"]);
        taps(&mut all.robin, &at, "back", "Kettle and cups").goes_to(&format!("{at}?said=said-shared-jobs-back"));
        all.mari.get(&at).shows("Kettle and cups Bet").shows_not("Robin");
        let welsh = all.robin.get(&at.replacen("/en/", "/cy/", 1));
        welsh.is_well().shows("Tasgau'r cyfarfod hwn").shows("Y tegell a'r cwpanau Bet").shows("Fe wna i hon");
    }

    fn where_it_is_now_stands_by_the_jobs_and_the_lifts_of_a_date_that_changed(app) {
        let mut all = scene(&app);
        let (at, lifts) = (all.jobs(0), all.jobs(0).replace("/jobs", "/lifts"));
        let switch = format!("/en/c/{}/lifts", all.group);
        all.mari.get(&switch);
        all.mari.post(&switch, &[("do", "on")]).is(303);
        all.robin.get(&at).shows_not("It is here now");
        all.robin.get(&lifts).is_well().shows_not("It is here now");
        app.meddle("UPDATE meetings SET state = 'changed'");
        for page in [&at, &lifts] {
            all.robin.get(page).shows("Something about this date has changed. It is here now: ");
        }
    }

    fn of_two_who_tap_at_once_one_gets_the_last_place_and_the_other_reads_a_sentence(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "1")]).is(303);
        // Both have the page open.
        let page = all.robin.get(&at);
        all.bet.get(&at).is_well();
        let id = super::job(&page, "Kettle and cups");
        all.robin.post(&at, &[("take", &id)]).goes_to(&format!("{at}?said=said-shared-jobs-yours"));
        all.bet.post(&at, &[("take", &id)]).goes_to(&format!("{at}?said=said-shared-jobs-full"));
        all.bet.follow().shows("Another woman took the last place just before you").shows("Kettle and cups Robin");
        // A second tap of the same form leads where the first one did.
        all.robin.post_again(&at, &[("take", &id)]).goes_to(&format!("{at}?said=said-shared-jobs-yours"));
        assert_eq!(scraper(&all.robin.get(&at)).len(), 1);
    }

    fn taps_at_the_very_same_time_leave_one_woman_in_the_last_place(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "1")]).is(303);
        let id = super::job(&all.robin.get(&at), "Kettle and cups");
        all.bet.get(&at).is_well();
        all.rhian.get(&at).is_well();
        let (robin, bet, rhian) = (&mut all.robin, &mut all.bet, &mut all.rhian);
        let places: Vec<String> = std::thread::scope(|scope| {
            let taps: Vec<_> = [robin, bet, rhian]
                .into_iter()
                .map(|she| {
                    let (at, id) = (at.clone(), id.clone());
                    scope.spawn(move || she.post(&at, &[("take", &id)]).location.clone().unwrap())
                })
                .collect();
            taps.into_iter().map(|tap| tap.join().unwrap()).collect()
        });
        let each: std::collections::BTreeSet<&String> = places.iter().collect();
        assert_eq!(each.len(), 2, "one has it, the others read that it has gone: {places:?}");
        let taken = app.app.database.read(|store| crate::store::jobs_of_group(store, all.group)).unwrap();
        assert_eq!(taken[0].taken.len(), 1);
    }

    fn any_woman_adds_a_line_sealed_to_the_group_and_takes_it_away(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        let own = format!("{at}/own");
        all.robin.get(&at);
        all.robin.post(&own, &[("own", "  ")]).is(422).refuses("own");
        let long = "long words ".repeat(9);
        let page = all.robin.post(&own, &[("own", &long)]);
        page.is(422).refuses("own");
        assert_eq!(page.field("own"), long);
        all.robin.post(&own, &[("own", "canaryjob: bring the big lamp")]).goes_to(&format!("{at}?said=said-kept"));
        assert_eq!(app.columns_with(b"canaryjob"), Vec::<String>::new());
        taps(&mut all.bet, &at, "take", "canaryjob: bring the big lamp").is(303);
        // Nobody takes it away from under her.
        all.robin.get(&at).shows("canaryjob: bring the big lamp Bet").shows_not("Take this line away");
        all.mari.get(&at).shows_not("Take this line away");
        taps(&mut all.bet, &at, "back", "canaryjob: bring the big lamp").is(303);
        all.bet.get(&at).shows_not("Take this line away");
        let page = all.robin.get(&at);
        page.shows("Take this line away: canaryjob: bring the big lamp");
        let away = page.forms().into_iter().find(|form| form.ends_with("/removal")).unwrap();
        all.bet.get(&at);
        all.bet.post(&away, &[]).goes_to(&at);
        all.robin.get(&at);
        all.robin.post(&away, &[]).goes_to(&format!("{at}?said=said-gone"));
        all.robin.get(&at).shows_not("canaryjob");
        for number in 1..=6 {
            all.robin.get(&at);
            all.robin.post(&own, &[("own", &format!("line {number}"))]).is(303);
        }
        all.robin.get(&at).shows_not("Something else that would help");
        all.bet.get(&all.at("dates"));
        all.bet.post(&own, &[("own", "one too many")]).is(422).shows("room for 6 lines");
    }

    fn who_comes_later_may_take_a_line_from_before_her_time(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.robin.get(&at);
        all.robin.post(&format!("{at}/own"), &[("own", "Bring a lamp")]).is(303);
        let mut nia = scenes::comes(&app, &mut all.mari, all.group, "Nia", Role::Member);
        nia.get(&at).is_well().shows("A line from before you came").shows_not("lamp");
        taps(&mut nia, &at, "take", "A line from before you came").is(303);
        all.robin.get(&at).shows("Bring a lamp Nia");
    }

    fn a_line_of_a_woman_she_is_kept_apart_from_is_not_on_her_list(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-time", "1")]).is(303);
        all.robin.get(&at);
        all.robin.post(&format!("{at}/own"), &[("own", "Bring a lamp")]).is(303);
        let id = super::job(&all.bet.get(&at), "Bring a lamp");
        let robin = scenes::person(&app, all.group, "Robin").handle.to_string();
        let quiet = all.at("quiet");
        all.bet.get(&quiet);
        all.bet.post(&quiet, &[("keep", &robin)]).is(303);
        all.bet.get(&at).is_well().shows("Keep time").shows_not("lamp");
        all.bet.post(&at, &[("take", &id)]).is(409).shows("not on the list any more");
        all.bet.get(&all.at("test-cards")).shows("Jobs for this meeting: 1 open");
        all.mari.get(&at).shows("Bring a lamp");
        all.mari.get(&all.at("test-cards")).shows("Jobs for this meeting: 2 open");
    }

    fn that_all_sit_with_one_woman_is_said_to_those_who_hold_the_group_without_a_name(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).is(303);
        let sentence = "All of these are with one woman. Ask the others.";
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        all.mari.get(&at).shows_not(sentence);
        taps(&mut all.robin, &at, "take", "Keep time").is(303);
        all.mari.get(&at).shows(sentence);
        all.rhian.get(&at).shows(sentence);
        all.robin.get(&at).shows_not(sentence);
        all.bet.get(&at).shows_not(sentence);
        taps(&mut all.bet, &at, "take", "Kettle and cups").is(303);
        all.mari.get(&at).shows_not(sentence);
    }

    fn one_who_carries_five_is_asked_alone_whether_she_would_like_to_hand_one_on(app) {
        let mut all = scene(&app);
        let [first, second] = [all.jobs(0), all.jobs(1)];
        all.picks(0, &[("women-kettle", "1"), ("women-time", "1"), ("women-room", "1")]).is(303);
        all.picks(1, &[("women-kettle", "1"), ("women-greet", "1"), ("women-away", "1")]).is(303);
        for what in ["Kettle and cups", "Keep time", "Open the room"] {
            taps(&mut all.robin, &first, "take", what).is(303);
        }
        taps(&mut all.robin, &second, "take", "Kettle and cups").is(303);
        all.robin.get(&first).shows_not("Would you like to hand one on");
        taps(&mut all.robin, &second, "take", "Greet whoever comes").is(303);
        let page = all.robin.get(&first);
        page.shows("You carry 5 jobs here. Would you like to hand one on?").shows("Thursday 3 December, 18:30");
        let buttons = scraper(&page);
        assert_eq!(buttons.iter().filter(|(said, _)| said.starts_with("Hand this on")).count(), 5);
        for she in [&mut all.mari, &mut all.bet] {
            she.get(&first).shows_not("You carry").shows_not("hand one on");
        }
        // A job of another date is handed on from here.
        let (_, id) = buttons.into_iter().find(|(said, _)| said.contains("Greet whoever comes")).unwrap();
        all.robin.post(&first, &[("back", &id)]).is(303);
        all.robin.get(&first).shows_not("Would you like to hand one on");
        all.bet.get(&second).shows("Greet whoever comes Open");
    }

    fn a_date_and_the_group_s_page_say_how_many_are_open(app) {
        let mut all = scene(&app);
        let (at, date) = (all.jobs(0), all.at(&format!("dates/{}", all.dates[0])));
        all.robin.get(&date).is_well().links_not_to(&at);
        all.mari.get(&date).links_to(&format!("{at}/list"));
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).is(303);
        all.robin.get(&date).shows("Jobs for this meeting: 2 open").links_to(&at);
        let cards = all.robin.get(&all.at("test-cards")).html;
        assert_eq!(cards.lines().filter(|line| line.contains("/jobs")).count(), 1, "{cards}");
        taps(&mut all.robin, &at, "take", "Keep time").is(303);
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        all.bet.get(&date).shows("Jobs for this meeting: 1 open");
        taps(&mut all.bet, &at, "take", "Kettle and cups").is(303);
        all.bet.get(&date).shows("Jobs for this meeting: each has somebody");
    }

    fn a_date_that_is_not_on_or_over_has_nothing_to_take(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "2")]).is(303);
        let id = super::job(&all.robin.get(&at), "Kettle and cups");
        all.mari.get(&at);
        all.mari.post(&all.at(&format!("test-cancel/{}", all.dates[0])), &[]).is(303);
        all.robin.get(&at).is_well().shows("This meeting is not on").shows_not("I do this").shows_not("Something else");
        all.robin.post(&at, &[("take", &id)]).is(409).shows("This meeting is not on");
        all.robin.get(&all.at(&format!("dates/{}", all.dates[0]))).links_not_to(&at);
        all.robin.get("/en/account");
        all.robin.post(&format!("{at}/own"), &[("own", "a lamp")]).is(409);
        all.mari.get(&format!("{at}/list")).is(409);
    }

    fn nobody_outside_reads_or_takes_anything(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "2")]).is(303);
        let id = super::job(&all.robin.get(&at), "Kettle and cups");
        let mut stranger = app.joined("Stranger");
        for page in [at.clone(), format!("{at}/list"), format!("{at}/sheet"), format!("{at}/sheet.pdf")] {
            stranger.get(&page).is_not_here();
            app.visitor().get(&page).asks_to_sign_in();
        }
        stranger.get("/en/account");
        stranger.post(&at, &[("take", &id)]).is_not_here();
        all.robin.get(&format!("{at}/list")).is_not_here();
        all.robin.get(&format!("{at}/sheet")).is_not_here();
        all.robin.get(&at);
        all.robin.post(&format!("{at}/list"), &[("women-time", "1")]).is_not_here();
        all.robin.get(&at);
        all.robin.post(&at, &[("take", "nothing")]).is_not_here();
        all.robin.post(&at, &[]).is_not_here();
    }
}
