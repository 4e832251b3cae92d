use super::{Begun, OWN, house, id_of};

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
        robin.post(&format!("/en/c/{}/leave", begun.group), &[]).is(200);
        let left = app.columns_with(handle.as_bytes());
        assert!(!left.iter().any(mine), "{left:?}");
        app.visitor().get(&address).is_not_here();
        robin.get(&at).is_not_here();
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!(counts.yes, 0);
    }

    fn erasing_takes_it_all(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "maybe")]);
        robin.erases_everything(OWN).shows("is gone");
        let counts = app.app.database.read(|store| crate::coming_counts(store, begun.group, id_of(&at))).unwrap();
        assert_eq!(counts.maybe, 0);
    }
}
