use std::collections::HashSet;

use foundation::Id;
use testing::{TestApp, on_each_engine};

use super::scene::{PASSPHRASE, house, scene};

/// From whom somebody is kept apart.
fn from_whom(app: &TestApp, group: Id, handle: Id) -> HashSet<Id> {
    app.app.database.read(|store| crate::kept_apart_with(&app.app, store, group, handle)).unwrap()
}

on_each_engine! { house =>
    fn she_is_kept_apart_quietly_and_can_undo_it(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let (robin, nia) = (all.person(&app, "Robin").handle, all.person(&app, "Nia").handle);
        let before = all.nia.get(&place);
        all.robin.get(&place).is_well().shows("Nia");
        let page = all.robin.post_and_follow(&place, &[("keep", &nia.to_string())]);
        page.shows("From now on you do not see each other’s words here.");
        // It works both ways, whoever asked, and for nobody else.
        assert_eq!(from_whom(&app, all.group, robin), HashSet::from([nia]));
        assert_eq!(from_whom(&app, all.group, nia), HashSet::from([robin]));
        assert_eq!(from_whom(&app, all.group, all.person(&app, "Mari").handle), HashSet::new());
        // To the other, and to a facilitator, nothing looks different.
        assert_eq!(all.nia.get(&place).words(), before.words());
        assert_eq!(all.mari.get(&place).count("button[name=undo]"), 0);
        // Twice changes nothing.
        all.robin.get(&place);
        all.robin.post(&place, &[("keep", &nia.to_string())]).is(303);
        let rows = || app.every_byte().iter().filter(|(column, _)| column == "main.kept_apart.tag").count();
        assert_eq!(rows(), 1);
        // The other cannot undo what she did not ask for.
        all.nia.get(&place);
        all.nia.post(&place, &[("undo", &robin.to_string())]).is(303);
        assert_eq!(rows(), 1);
        all.robin.post_and_follow(&place, &[("undo", &nia.to_string())]).shows("We did not tell her.");
        assert_eq!((rows(), from_whom(&app, all.group, robin)), (0, HashSet::new()));
    }

    fn a_dump_of_the_store_names_neither_of_the_two_nor_their_group(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let nia = all.person(&app, "Nia");
        all.robin.get(&place);
        all.robin.post(&place, &[("keep", &nia.handle.to_string())]).is(303);
        let rows: Vec<_> =
            app.every_byte().into_iter().filter(|(column, _)| column.starts_with("main.kept_apart.")).collect();
        assert_eq!(rows.len(), 1, "one column of one row: {:?}", rows.iter().map(|(column, _)| column).collect::<Vec<_>>());
        let tag = &rows[0].1;
        assert_eq!(tag.len(), 32);
        for her in ["Robin", "Nia"] {
            let person = all.person(&app, her);
            for id in [person.handle, person.account.unwrap(), all.group] {
                assert!(!tag.windows(8).any(|window| id.as_bytes().windows(8).any(|part| part == window)), "{her}");
            }
        }
        // The same two in another house have another tag: it hangs on the keystore's secret, not on the ids.
        let other = house(app.engine);
        let (robin, there) = (all.person(&app, "Robin").handle, crate::store::Tags::of(&other.app, all.group).unwrap());
        other
            .app
            .database
            .write(move |store| crate::store::keep_apart(store, &there, robin, nia.handle))
            .unwrap();
        let again = other.every_byte().into_iter().find(|(column, _)| column == "main.kept_apart.tag").unwrap().1;
        assert_ne!(*tag, again);
    }

    fn from_a_womans_line_she_is_picked_already(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let (robin, nia) = (all.person(&app, "Robin").handle, all.person(&app, "Nia").handle);
        let hers = format!("{place}/{nia}");
        all.robin.get(&place).links_to(&hers);
        let page = all.robin.get(&hers);
        page.is_well().shows("The woman you came from: Nia");
        assert_eq!(page.attributes("button[name=keep]", "value"), [nia.to_string()]);
        all.robin.post_and_follow(&place, &[("keep", &nia.to_string())]).is_well();
        let page = all.robin.get(&hers);
        page.is_well();
        assert_eq!(page.attributes("button[name=undo]", "value"), [nia.to_string()]);
        all.robin.get(&format!("{place}/{robin}")).is_not_here();
        all.robin.get(&format!("{place}/{}", Id::random().unwrap())).is_not_here();
    }

    fn what_follows_for_private_words_is_said_before(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let mari = all.person(&app, "Mari").handle;
        all.robin.get(&format!("{place}/{mari}")).shows("go to the others only, not to her");
        let nia = all.person(&app, "Nia").handle;
        all.robin.get(&format!("{place}/{nia}")).shows_not("She is a facilitator.");
        all.mari.get(&place).shows("Another facilitator has to.");
        app.app.database.write(|store| {
            super::scene::sql(store, "UPDATE members SET role = 'member' WHERE name_used = 'Sioned'");
            Ok(())
        }).unwrap();
        all.robin.get(&format!("{place}/{mari}")).shows("She is the only facilitator just now.");
    }

    fn the_list_and_undoing_ask_for_her_passphrase_and_keeping_apart_does_not(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let (robin, nia) = (all.person(&app, "Robin").handle, all.person(&app, "Nia").handle);
        let hers = format!("{place}/{nia}");
        app.clock.advance(301);
        let before = all.robin.get(&place);
        before.is_well().links_to(&hers).shows_not("You have not asked for this with anybody.");
        all.robin.get(&hers);
        all.robin.post_and_follow(&place, &[("keep", &nia.to_string())]).shows("From now on you do not see");
        assert_eq!(from_whom(&app, all.group, robin), HashSet::from([nia]));
        // Whoever holds her open phone reads what stood there before, and nobody is missing.
        assert_eq!(all.robin.get(&place).words(), before.words());
        let page = all.robin.get(&hers);
        assert_eq!((page.is_well().count("button[name=undo]"), page.count("button[name=keep]")), (0, 1));
        let again = format!("/en/again?to={}", place.replace('/', "%2F"));
        all.robin.post(&place, &[("undo", &nia.to_string())]).goes_to(&again);
        assert_eq!(from_whom(&app, all.group, robin), HashSet::from([nia]));
        all.robin.get(&format!("{place}?list=yes")).goes_to(&again);
        all.robin.gives_passphrase_again(PASSPHRASE, &place);
        let page = all.robin.get(&place);
        assert_eq!(page.attributes("button[name=undo]", "value"), [nia.to_string()]);
        all.robin.post_and_follow(&place, &[("undo", &nia.to_string())]).shows("We did not tell her.");
        assert_eq!(from_whom(&app, all.group, robin), HashSet::new());
    }

    fn only_women_of_the_group_can_be_picked(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let own = all.person(&app, "Robin").handle.to_string();
        for wrong in [own.as_str(), "", "nobody", "aaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            all.robin.get(&place);
            all.robin.post(&place, &[("keep", wrong)]).is_not_here();
        }
        app.visitor().get(&place).asks_to_sign_in();
        app.joined("Outsider").get(&place).is_not_here();
    }

    fn when_she_erases_nobody_is_kept_apart_from_her(app) {
        let mut all = scene(&app);
        let place = format!("/en/c/{}/quiet", all.group);
        let (nia, robin) = (all.person(&app, "Nia").handle, all.person(&app, "Robin").handle);
        all.robin.get(&place);
        all.robin.post(&place, &[("keep", &nia.to_string())]).is(303);
        all.nia.erases_everything(PASSPHRASE);
        assert_eq!(from_whom(&app, all.group, robin), HashSet::new());
        assert!(!app.every_byte().iter().any(|(column, _)| column.starts_with("main.kept_apart.")));
    }
}
