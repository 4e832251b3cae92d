use super::{Begun, house, id_of};
use crate::model::Change;

testing::on_each_engine! { house =>
    fn whoever_leaves_is_in_no_date_any_more(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let handle = app.app.database.read(|store| {
            Ok(groups::people(store, begun.group)?.into_iter().find(|person| person.name_used == "Robin").unwrap().handle)
        }).unwrap();
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "yes")]);
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("way", "listen"), ("ask", "a seat by the door"), ("seen_by", "facilitators")]).is(303);
        robin.get(&format!("{}/feed", begun.dates()));
        let page = robin.post(&format!("{}/feed", begun.dates()), &[("says", "busy")]);
        let address = page.words().split_whitespace().find(|word| word.contains("/feed/")).unwrap().replace("https://thursdays.example", "");
        app.visitor().get(&address).is(200);
        let mine = |column: &String| ["main.coming.", "main.ways.", "main.way_copies.", "main.feeds.", "main.meeting_people."].iter().any(|table| column.starts_with(table));
        assert!(app.columns_with(handle.as_bytes()).iter().any(mine), "{:?}", app.columns_with(handle.as_bytes()));
        robin.get(&at);
        robin.gives_passphrase_again(testing::PASSPHRASE, &at);
        robin.get(&at);
        robin.post(&format!("/en/c/{}/leave", begun.group), &[]).is(200);
        let left = app.columns_with(handle.as_bytes());
        assert!(!left.iter().any(mine), "{left:?}");
        app.visitor().get(&address).is_not_here();
        robin.get(&at).is_not_here();
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!(counts.yes, 0);
    }

    fn stepping_down_frees_her_dates_and_another_takes_them_over(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        begun.add(&[("repeats", "week"), ("on-day", "17"), ("until-day", "21"), ("until-month", "1"), ("until-year", "2027")]);
        let (group, handle) = (begun.group, id_of(&begun.handle));
        let held = begun.mari.get(&format!("/en/c/{group}/holds")).html;
        assert_eq!(held.lines().next(), Some("You hold: Thursday 10 December, 18:30"));
        assert_eq!(held.lines().last(), Some("And 3 more dates."));
        let mut rhian = begun.second(&app, "Rhian");
        let mut robin = begun.member(&app, "Robin");
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[("way", "listen"), ("seen_by", "facilitators")]).is(303);
        rhian.get(&at).shows_not("Nobody holds this yet");
        rhian.post(&format!("{at}/holder"), &[("part", "holding")]);
        rhian.get(&at).shows("Who holds it Mari Who greets");
        let app_of = std::sync::Arc::clone(&app.app);
        app.app.database.write(move |store| crate::stepped_down(&app_of, store, group, handle)).unwrap();
        assert_eq!(begun.mari.get(&format!("/en/c/{group}/holds")).html, "");
        let copies = app.columns_with(handle.as_bytes());
        assert!(!copies.iter().any(|column| column == "main.way_copies.reader"), "{copies:?}");
        robin.get(&at).is_well().shows_not("Nobody holds this yet").shows_not("Take this over");
        robin.get(&begun.dates()).shows_not("Nobody holds");
        rhian.get(&begun.dates()).shows("Nobody holds this yet");
        rhian.get(&format!("/en/c/{group}/cards")).shows("Nobody holds this yet");
        rhian.get(&at).shows("Nobody holds this yet").shows("Nobody greets at the door yet");
        rhian.post(&format!("{at}/holder"), &[("part", "holding")]).goes_to(&format!("{at}?said=said-kept"));
        rhian.get(&at).shows("Who holds it Rhian").shows_not("Nobody holds this yet");
        rhian.post(&format!("{at}/holder"), &[("part", "greeting")]).is(303);
        rhian.get(&at).shows("Who greets at the door Rhian");
        robin.get(&at);
        robin.post(&format!("{at}/holder"), &[("part", "holding")]).is_not_here();
    }

    fn whoever_holds_the_group_is_asked_to_tell_the_women_of_another_face(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let (group, id, now) = (begun.group, id_of(&at), app.clock.now());
        let mari = id_of(&begun.handle);
        let (mut rhian, mut robin) = (begun.second(&app, "Rhian"), begun.member(&app, "Robin"));
        let her = scenes::person(&app, group, "Rhian").handle;
        let untold = "Somebody else holds this date";
        let cards = format!("/en/c/{group}/cards");
        rhian.get(&cards).shows_not(untold);
        app.app.database.write(move |store| crate::hold_instead(store, group, id, mari, her)).unwrap();
        for she in [&mut begun.mari, &mut rhian] {
            she.get(&cards).shows(untold).shows("Nobody has told them yet");
        }
        robin.get(&cards).shows_not(untold);
        let apply = |change: Change| app.app.database.write(move |store| crate::apply_change(store, group, id, &change, now));
        // Another time is no word of another face.
        let later = jiff::civil::date(2026, 12, 10).at(19, 0, 0, 0);
        apply(Change { starts: Some(later), ..Change::default() }).unwrap();
        rhian.get(&cards).shows(untold);
        // The same who hold it already: now it is said.
        apply(Change { holding: Some(vec![her]), ..Change::default() }).unwrap();
        rhian.get(&cards).shows_not(untold);
        assert!(apply(Change { holding: Some(vec![her]), ..Change::default() }).is_err(), "and nothing is left to say");
        // Nobody is to be told of a date that is off, or of one that nobody holds yet.
        let app_of = std::sync::Arc::clone(&app.app);
        app.app.database.write(move |store| crate::stepped_down(&app_of, store, group, her)).unwrap();
        begun.mari.get(&cards).shows("Nobody holds this yet").shows_not(untold);
        begun.mari.get(&at);
        begun.mari.post(&format!("{at}/holder"), &[("part", "holding")]).is(303);
        begun.mari.get(&cards).shows(untold);
        apply(Change { cancelled: true, ..Change::default() }).unwrap();
        begun.mari.get(&cards).shows_not(untold).shows_not("The next one that is on");
        begun.add(&[("on-day", "17")]);
        robin.get(&cards).shows("This is not on.").shows("The next one that is on: Thursday 17 December, 18:30");
    }

    fn erasing_takes_it_all(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "maybe")]);
        robin.erases_everything(testing::PASSPHRASE).shows("is gone");
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!(counts.maybe, 0);
    }
}
