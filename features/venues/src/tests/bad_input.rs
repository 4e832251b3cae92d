use super::{ROOM, group_of, house, member, room};

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = ROOM.to_vec();
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

testing::on_each_engine! { house =>
    fn a_room_with_anything_in_it_comes_back_with_a_sentence(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let new = format!("/en/c/{group}/rooms/new");
        let (long, huge) = ("x".repeat(601), "x".repeat(1_000_000));
        mari.get(&new).is_well();
        for (changes, refused) in [
            (vec![("members_en", ""), ("members_cy", "")], "members_en"),
            (vec![("members_en", "\u{202E}\u{0}"), ("members_cy", " ")], "members_en"),
            (vec![("members_en", long.as_str())], "members_en"),
            (vec![("members_cy", huge.as_str())], "members_cy"),
            (vec![("kind", "castle")], "kind"),
            (vec![("size", "huge")], "size"),
            (vec![("outside", "perhaps")], "outside"),
            (vec![("kind", "")], "kind"),
            (vec![("public_en", long.as_str())], "public_en"),
            (vec![("area_cy", long.as_str())], "area_cy"),
            (vec![("address", long.as_str())], "address"),
            (vec![("last_bus", "25:00")], "last_bus"),
            (vec![("last_bus_sunday", "🚌")], "last_bus_sunday"),
            (vec![("link", "javascript:alert(1)")], "link"),
            (vec![("link", "http://rooms.example/x")], "link"),
            (vec![("link", "https://x\"><script>.example")], "link"),
            (vec![("link", "https://a@b.example/")], "link"),
            (vec![("link_minutes", "-3")], "link_minutes"),
            (vec![("link_minutes", "many")], "link_minutes"),
        ] {
            let page = mari.post(&new, &with(&changes));
            page.is(422).refuses(refused);
            assert_eq!(page.field("address"), with(&changes).iter().find(|(name, _)| *name == "address").unwrap().1.replace('\r', ""));
        }
        mari.get(&format!("/en/c/{group}/rooms")).shows("no room here yet");
        let page = mari.post(&new, &with(&[("members_en", "قاعة <script>alert(1)</script> 🌿")]));
        page.is(303);
        let at = page.location.clone().unwrap().strip_suffix("/about").unwrap().to_owned();
        mari.get(&at).is_well().shows("قاعة").shows("🌿");
        assert!(!mari.get(&at).html.contains("<script>alert"), "escaped");
    }

    fn what_goes_into_messages_names_no_woman_and_not_the_group(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        member(&app, &mut mari, group, "Rhian");
        let new = format!("/en/c/{group}/rooms/new");
        for (field, bad, word) in [
            ("members_en", "RHIAN'S kitchen", "RHIAN"),
            ("members_en", "The thursday lot, upstairs", "thursday lot"),
            ("members_cy", "Y lloches, drws glas", "lloches"),
            ("members_en", "M\u{ad}ari's flat", "Mari"),
        ] {
            mari.get(&new);
            let page = mari.post(&new, &with(&[(field, bad)]));
            page.is(422).refuses(field).shows(word);
            assert_eq!(page.field("address"), "Heol y Bont\nBronllwyn", "what she typed is kept");
        }
        let at = room(&mut mari, group);
        mari.get(&format!("{at}/edit"));
        mari.post(&format!("{at}/edit"), &with(&[("members_en", "The refuge")])).is(422).refuses("members_en");
        mari.get(&format!("{at}/edit"));
        mari.post(&format!("{at}/edit"), &with(&[("members_en", "Rhian Street, by the bus shelter")])).is(303);
    }

    fn the_other_forms_too(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let at = room(&mut mari, group);
        let long = "y".repeat(301);
        mari.get(&format!("{at}/about"));
        mari.post(&format!("{at}/about"), &[("walls", &long), ("door", "kept")]).refuses("walls");
        let page = mari.post(&format!("{at}/about"), &[("walls", &long), ("door", "kept")]);
        assert_eq!(page.field("door"), "kept");
        mari.post(&format!("{at}/check"), &[]).refuses("looked");
        let hard = format!("/en/c/{group}/rooms/hard");
        mari.get(&hard);
        mari.post(&hard, &[("words", "yellow")]).refuses("said_en");
        mari.post(&hard, &[("said_en", "Yellow"), ("words", ", ;")]).refuses("words");
        mari.post(&hard, &[("said_cy", "Melyn"), ("words", &long)]).refuses("words");
        for path in ["x", "../../etc/passwd", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "%00"] {
            mari.get(&format!("/en/c/{group}/rooms/{path}/edit")).is_not_here();
        }
        mari.post(&format!("{hard}/aaaaaaaaaaaaaaaaaaaaaaaaaa/removal"), &[]).is_not_here();
    }

    fn a_second_tap_makes_no_second_room(app) {
        let (mut mari, group) = group_of(&app, "Mari");
        let new = format!("/en/c/{group}/rooms/new");
        mari.get(&new);
        let first = mari.post(&new, ROOM).location.clone();
        let second = mari.post_again(&new, ROOM).location.clone();
        assert_eq!(first, second);
        let rooms = app.app.database.read(|store| crate::rooms(store, group)).unwrap();
        assert_eq!(rooms.len(), 1);
        mari.post_raw(&new, ROOM).is(409);
    }
}
