//! Whoever holds the group picks the jobs of a date.

use testing::{Page, on_each_engine};

use super::{Jobs as _, house, scene, scraper, taps};

const A_DAY: i64 = 86_400;

on_each_engine! { house =>
    fn the_list_of_the_date_before_is_offered_ready_ticked(app) {
        let mut all = scene(&app);
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1"), ("own-1", "Bring the canarylamp"), ("women-own-1", "2")]).is(303);
        let [first, second] = [all.jobs(0), all.jobs(1)];
        all.robin.get(&first).shows("Bring the canarylamp Open, for 2");
        let list = format!("{second}/list");
        let page = all.rhian.get(&list);
        page.is_well();
        assert!(page.html.len() < 14_336, "{} bytes", page.html.len());
        let picked = ["women-kettle", "women-time", "women-room", "own-1", "women-own-1"].map(|field| page.field(field));
        assert_eq!(picked, ["2", "1", "", "Bring the canarylamp", "2"]);
        all.rhian.post(&list, &[("women-kettle", "2"), ("own-1", "Bring the canarylamp"), ("women-own-1", "2")]).is(303);
        all.robin.get(&second).shows("Kettle and cups Open, for 2").shows("Bring the canarylamp").shows_not("Keep time");
        assert_eq!(app.columns_with(b"canarylamp"), Vec::<String>::new());
    }

    fn a_list_is_changed_and_nobody_is_put_out_of_it(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[]).is(422).shows("Pick one job at least");
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).is(303);
        taps(&mut all.robin, &at, "take", "Keep time").is(303);
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        let page = all.picks(0, &[("women-kettle", "1"), ("women-room", "3"), ("own-1", "kept words")]);
        page.is(422).refuses("women-time").shows("One woman has taken this");
        assert_eq!((page.field("women-room"), page.field("own-1")), ("3".to_owned(), "kept words".to_owned()));
        all.picks(0, &[("women-kettle", "1"), ("women-time", "1"), ("women-room", "3")]).is(303);
        all.robin.get(&at).shows("Open the room Open, for 3").shows("Kettle and cups Robin Hand it back");
        all.picks(0, &[("women-kettle", "1"), ("women-time", "1")]).is(303);
        all.robin.get(&at).shows_not("Open the room").shows("Keep time Robin");
        all.picks(0, &[("women-kettle", "9")]).is(422).refuses("women-kettle");
    }

    fn the_day_after_nobody_stands_in_a_list_and_a_later_one_takes_its_place(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).is(303);
        all.picks(1, &[("women-away", "1")]).is(303);
        taps(&mut all.robin, &at, "take", "Keep time").is(303);
        let handle = scenes::person(&app, all.group, "Robin").handle;
        let stands = |app: &testing::TestApp| app.columns_with(handle.as_bytes()).iter().any(|column| column.starts_with("main.shared_jobs"));
        app.clock.advance(2 * A_DAY);
        app.run_duties();
        assert!(stands(&app), "on its own day she does it");
        app.clock.advance(A_DAY);
        app.run_duties();
        assert!(!stands(&app));
        let jobs = || app.app.database.read(|store| crate::store::jobs_of_group(store, all.group)).unwrap();
        assert_eq!(jobs().len(), 3, "the list itself waits to be offered again");
        app.clock.advance(7 * A_DAY);
        app.run_duties();
        assert_eq!(jobs().iter().map(|job| job.kind.word()).collect::<Vec<_>>(), ["away"]);
    }

    fn the_longest_list_fits_into_the_first_flight_with_its_styles(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        let mut fields: Vec<(String, String)> =
            crate::model::Kind::STARTERS.iter().map(|kind| (kind.field().to_owned(), "3".to_owned())).collect();
        for (line, women) in crate::rules::OWN_FIELDS.iter().take(2) {
            fields.extend([((*line).to_owned(), "Something that would help us".to_owned()), ((*women).to_owned(), "3".to_owned())]);
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.picks(0, &fields).is(303);
        for number in 3..=6 {
            all.robin.get(&at);
            all.robin.post(&format!("{at}/own"), &[("own", &format!("Something else that would help us {number}"))]).is(303);
        }
        let open = |page: &Page| scraper(page).into_iter().map(|(_, id)| id).collect::<Vec<_>>();
        for she in [&mut all.mari, &mut all.robin, &mut all.bet] {
            for id in open(&she.get(&at)) {
                she.post(&at, &[("take", &id)]).is(303);
            }
        }
        let mut anybody = app.visitor();
        anybody.header("accept-encoding", "br");
        let style = all.mari.get(&at).attributes("link[rel=stylesheet]", "href").remove(0);
        let style = anybody.get(&style).wire_length();
        all.mari.header("accept-encoding", "br");
        for page in [at.clone(), format!("{at}/list"), at.replacen("/en/", "/cy/", 1), format!("{}/list", all.jobs(1))] {
            let length = all.mari.get(&page).wire_length() + style;
            assert!(length <= 14_336, "{page}: {length} bytes");
        }
    }

    fn a_list_on_paper_has_a_line_for_each_name(app) {
        let mut all = scene(&app);
        let at = all.jobs(0);
        let sheet = format!("{at}/sheet");
        all.mari.get(&sheet).is_not_here();
        all.picks(0, &[("women-kettle", "2"), ("women-time", "1")]).is(303);
        taps(&mut all.robin, &at, "take", "Kettle and cups").is(303);
        all.mari.get(&at).links_to(&sheet);
        all.mari.get(&sheet).is_well().shows("Thursday 26 November, 18:30").shows("Robin, ________________");
        all.mari.get(&format!("{sheet}.pdf")).is(303);
        app.installs_a_press();
        all.mari.get(&format!("{sheet}.pdf?in=both")).is(200);
    }
}
