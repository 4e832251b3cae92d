use super::{group_of, house, member, room};

testing::on_each_engine! { house =>
    fn members_get_their_wording_and_reception_gets_another(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        mari.get(&format!("{at}/about"));
        mari.post(&format!("{at}/about"), &[("walls", "Hall yellow, side room white"), ("men", "A caretaker until 19:00")])
            .goes_to(&format!("{at}?said=said-kept"));
        mari.get(&at).is_well().shows("Thursday craft").shows("A caretaker");
        let mut robin = member(&app, &mut mari, group, "Robin");
        robin.get(&format!("/en/c/{group}/rooms")).is_well().shows("Neuadd Bronllwyn").links_to(&at);
        robin.get(&at).is_well().shows("The blue door").shows("20:52").shows("Hall yellow").shows_not("Thursday craft");
        robin.get(&at.replace("/en/", "/cy/")).is_well().shows("Y drws glas").shows("Hall yellow");
        for path in ["/edit", "/about", "/check"] {
            robin.get(&format!("{at}{path}")).is_not_here();
        }
        robin.get(&format!("/en/c/{group}/rooms/hard")).is_not_here();
        robin.get(&format!("/en/c/{group}/rooms/new")).is_not_here();
    }

    fn a_word_of_the_place_that_is_a_name_here_is_ticked(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let _hall = member(&app, &mut mari, group, "Hall");
        let new = format!("/en/c/{group}/rooms/new");
        let with = |members: &'static str, more: &[(&'static str, String)]| -> Vec<(&'static str, String)> {
            let kept = super::ROOM.iter().filter(|(name, _)| *name != "members_en").map(|(name, value)| (*name, (*value).to_owned()));
            kept.chain([("members_en", members.to_owned())]).chain(more.iter().cloned()).collect()
        };
        let mut sends = |path: &str, fields: Vec<(&'static str, String)>| {
            mari.get(path).is_well();
            mari.post(path, &fields.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>())
        };
        let page = sends(&new, with("Village hall, the blue door", &[]));
        page.is(422).refuses("members_en").shows("Is ‘hall’ a name here?").shows("It is the place’s own word, no woman’s name here: ‘hall’");
        assert_eq!((page.field("members_en"), page.field("own_word")), ("Village hall, the blue door".to_owned(), String::new()));
        let tick = ("own_word", page.attributes("input[name=own_word]", "value").remove(0));
        // Another word is asked about by itself, and what is put right elsewhere keeps the tick.
        sends(&new, with("Village hall, ask Mari", std::slice::from_ref(&tick))).is(422).shows("Is ‘Mari’ a name here?");
        let page = sends(&new, with("Village hall", &[tick.clone(), ("size", "huge".to_owned())]));
        page.is(422).refuses("size");
        assert!(page.field("own_word").contains(&tick.1));
        // What the group is for: no tick helps.
        sends(&new, with("Village hall, women only", std::slice::from_ref(&tick))).is(422).refuses("members_en").shows("Please use another word for: women only");
        let page = sends(&new.replace("/en/", "/cy/"), with("Village hall", &[]));
        page.is(422).shows("Gair y lle ei hun yw hwn, nid enw menyw yma: ‘hall’");
        let made = sends(&new, with("Village hall", std::slice::from_ref(&tick)));
        let edit = made.is(303).location.clone().unwrap().replace("/about", "/edit");
        sends(&edit, with("Village hall", &[])).is(422).refuses("members_en");
        sends(&edit, with("Village hall", &[tick])).is(303);
    }

    fn strangers_and_other_groups_see_no_room(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        app.visitor().get(&at).asks_to_sign_in();
        let (mut other, elsewhere) = group_of(&app, "Gwen");
        other.get(&at).is_not_here();
        other.get(&format!("/en/c/{group}/rooms")).is_not_here();
        let id = at.rsplit('/').next().unwrap();
        other.get(&format!("/en/c/{elsewhere}/rooms/{id}")).is_not_here();
        other.post(&format!("/en/c/{elsewhere}/rooms/{id}/rest"), &[]).is_not_here();
        other.post(&format!("/en/c/{elsewhere}/rooms/{id}/check"), &[]).is_not_here();
    }

    fn what_is_hard_is_told_to_those_who_hold_the_group_alone(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        mari.get(&format!("{at}/about"));
        mari.post(&format!("{at}/about"), &[("walls", "Back wall yellow")]);
        let hard = format!("/en/c/{group}/rooms/hard");
        mari.get(&hard).is_well().shows("nothing on this list");
        mari.post(&hard, &[("said_en", "Yellow rooms"), ("words", "yellow, melyn, felen")]).goes_to(&format!("{hard}?said=said-kept"));
        mari.get(&at).shows("Yellow rooms").shows("hard for some of us");
        let mut robin = member(&app, &mut mari, group, "Robin");
        robin.get(&at).shows("Back wall yellow").shows_not("Yellow rooms").shows_not("hard for some");
        let page = mari.get(&hard);
        let removal = page.forms().into_iter().find(|path| path.ends_with("/removal")).unwrap();
        robin.post(&removal, &[]).is_not_here();
        mari.get(&hard);
        mari.post(&removal, &[]).goes_to(&format!("{hard}?said=said-gone"));
        mari.get(&at).shows_not("Yellow rooms");
    }

    fn a_group_may_open_once_a_room_was_looked_over(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let met = || app.app.database.read(|store| Ok(crate::opening_checks(store, group)?[0].met)).unwrap();
        assert!(!met());
        let at = room(&mut mari, group);
        assert!(!met(), "a room alone is not enough");
        mari.get(&format!("{at}/check")).is_well();
        mari.post(&format!("{at}/check"), &[("looked", "door"), ("looked", "walls")]).refuses("looked");
        assert!(!met());
        let all = [("looked", "door"), ("looked", "walls"), ("looked", "others"), ("looked", "ways-out"), ("looked", "help")];
        mari.post(&format!("{at}/check"), &all).goes_to(&format!("{at}?said=said-kept"));
        assert!(met());
        mari.get(&at).shows("Looked over: Tuesday 24 November 2026");
        mari.post(&format!("{at}/rest"), &[]).goes_to(&at);
        assert!(!met(), "a room nobody uses opens nothing");
        mari.get(&at);
        mari.post(&format!("{at}/use"), &[]).goes_to(&at);
        assert!(met());
    }

    fn a_room_says_its_size_and_what_is_outside_only_when_somebody_said(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        mari.get(&at).shows_not("How much room there is");
        let edit = format!("{at}/edit");
        let page = mari.get(&edit);
        assert_eq!(page.count("input[name=size][value=''][checked], input[name=outside][value=''][checked]"), 2);
        let with = |size, outside| [super::ROOM, &[("size", size), ("outside", outside)]].concat();
        mari.post(&edit, &with("small", "no")).goes_to(&format!("{at}?said=said-kept"));
        let mut robin = member(&app, &mut mari, group, "Robin");
        robin.get(&at).shows("A small room: a circle of up to ten chairs.").shows("There is no place outside");
        robin.get(&at.replace("/en/", "/cy/")).shows("Ystafell fach").shows("Does dim lle y tu allan");
        let page = mari.get(&edit);
        assert_eq!(page.count("input[name=size][value=small][checked], input[name=outside][value=no][checked]"), 2);
        mari.post(&edit, &with("large", "yes")).goes_to(&format!("{at}?said=said-kept"));
        robin.get(&at).shows("A large room: a hall.").shows("There is a place outside");
        mari.get(&edit);
        mari.post(&edit, super::ROOM).goes_to(&format!("{at}?said=said-kept"));
        robin.get(&at).shows_not("How much room there is");
        // A room online has neither.
        mari.get(&edit);
        let online: Vec<_> = with("large", "yes").into_iter().map(|field| if field.0 == "kind" { ("kind", "online") } else { field }).collect();
        mari.post(&edit, &online).goes_to(&format!("{at}?said=said-kept"));
        robin.get(&at).shows_not("How much room there is");
    }

    fn each_language_keeps_its_own_words(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        mari.get(&format!("{at}/about"));
        mari.post(&format!("{at}/about"), &[("walls", "Green")]);
        let welsh = at.replace("/en/", "/cy/");
        mari.get(&format!("{welsh}/about")).is_well().shows("Green");
        mari.post(&format!("{welsh}/about"), &[("walls", "Gwyrdd")]);
        mari.get(&at).shows("Green").shows_not("Gwyrdd");
        mari.get(&welsh).shows("Gwyrdd").shows_not("Green");
    }

    fn an_online_link_is_not_on_the_members_page(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        mari.get(&format!("/en/c/{group}/rooms/new"));
        let page = mari.post(&format!("/en/c/{group}/rooms/new"), &[
            ("kind", "online"), ("members_en", "The online room"), ("link", "https://rooms.example/abc"), ("link_minutes", "15"),
        ]);
        let at = page.location.clone().unwrap().strip_suffix("/about").unwrap().to_owned();
        mari.get(&at).is_well().shows("rooms.example/abc");
        mari.get(&format!("{at}/about")).is_well().shows("Recording").shows_not("Colour of the walls");
        let mut robin = member(&app, &mut mari, group, "Robin");
        robin.get(&at).is_well().shows("15 minutes before").shows_not("rooms.example");
    }
}
