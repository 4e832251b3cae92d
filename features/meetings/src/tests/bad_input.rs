use super::{Begun, house};

testing::on_each_engine! { house =>
    fn a_date_with_anything_in_it_comes_back_with_a_sentence(app) {
        let mut begun = Begun::in_house(&app);
        let (long, huge) = ("x".repeat(401), "x".repeat(1_000_000));
        for (changes, refused) in [
            (vec![("on-day", ""), ("on-month", ""), ("on-year", "")], "on"),
            (vec![("on-day", "31"), ("on-month", "2")], "on"),
            (vec![("on-day", "1"), ("on-month", "1"), ("on-year", "2020")], "on"),
            (vec![("starts", "")], "starts"),
            (vec![("starts", "🕡")], "starts"),
            (vec![("ends", "18:30")], "ends"),
            (vec![("ends", "17:00")], "ends"),
            (vec![("repeats", "hourly")], "repeats"),
            (vec![("repeats", "week")], "until"),
            (vec![("repeats", "week"), ("until-day", "1"), ("until-month", "1"), ("until-year", "2199")], "until"),
            (vec![("repeats", "week"), ("until-day", "9"), ("until-month", "12"), ("until-year", "2026")], "until"),
            (vec![("repeats", "picked"), ("picked", "FREQ=SECONDLY")], "picked"),
            (vec![("repeats", "week"), ("until-day", "1"), ("until-month", "2"), ("skip", "soon")], "skip"),
            (vec![("room", "")], "room"),
            (vec![("room", "aaaaaaaaaaaaaaaaaaaaaaaaaa")], "room"),
            (vec![("holding", "")], "holding"),
            (vec![("holding", "aaaaaaaaaaaaaaaaaaaaaaaaaa")], "holding"),
            (vec![("greeting", "somebody")], "greeting"),
            (vec![("cover", "aaaaaaaaaaaaaaaaaaaaaaaaaa")], "cover"),
            (vec![("happening", "")], "happening"),
            (vec![("happening", "surprise")], "happening"),
            (vec![("happening", "nothing-unusual"), ("happening_en", "A visitor from the bank")], "happening"),
            (vec![("happening_en", long.as_str())], "happening_en"),
            (vec![("cost", "")], "cost"),
            (vec![("cost", "free")], "cost"),
            (vec![("cost", "-1")], "cost"),
            (vec![("cost_note_cy", huge.as_str())], "cost_note_cy"),
            (vec![("link", "javascript:alert(1)")], "link"),
        ] {
            let page = begun.add(&changes);
            page.is(422).refuses(refused);
            if !changes.iter().any(|(name, _)| *name == "cost_note_en") {
                assert_eq!(page.field("cost_note_en"), "Bus fares paid in cash.", "what she typed is kept");
            }
        }
        begun.mari.get(&begun.dates()).shows("No date is set yet");
        let at = begun.date(&[("happening_en", "\u{202E}<script>alert(1)</script> مرحبا 🌿\u{0}")]);
        let page = begun.mari.get(&at);
        page.is_well().shows("مرحبا").shows("🌿");
        assert!(!page.html.contains("<script>alert") && !page.html.contains('\u{202E}'));
    }

    fn a_second_tap_makes_no_second_date(app) {
        let mut begun = Begun::in_house(&app);
        let first = begun.add(&[]).location.clone();
        let fields = begun.fields(&[]);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let second = begun.mari.post_again(&format!("{}/new", begun.dates()), &fields).location.clone();
        assert!(first.is_some() && first == second);
        let (group, from) = (begun.group, jiff::civil::date(2026, 1, 1).at(0, 0, 0, 0));
        assert_eq!(app.app.database.read(|store| crate::upcoming(store, group, from)).unwrap().len(), 1);
        begun.mari.post_raw(&format!("{}/new", begun.dates()), &fields).is(409);
    }

    fn her_own_forms_too(app) {
        let mut begun = Begun::in_house(&app);
        let at = begun.date(&[]);
        let mut robin = begun.member(&app, "Robin");
        let long = "y".repeat(601);
        robin.get(&format!("{at}/mine"));
        robin.post(&format!("{at}/mine"), &[]).refuses("way");
        robin.post(&format!("{at}/mine"), &[("way", "teleport")]).refuses("way");
        let page = robin.post(&format!("{at}/mine"), &[("ask", &long), ("way", "listen"), ("seen_by", "group")]);
        page.refuses("ask");
        assert_eq!(page.field("ask"), long);
        robin.post(&format!("{at}/mine"), &[("ask", "a thing"), ("seen_by", "everybody")]).refuses("seen_by");
        robin.get(&at);
        robin.post(&format!("{at}/coming"), &[("answer", "because")]).shows("Choose one of these");
        let page = robin.post(&format!("{at}/coming"), &[]);
        page.shows("Choose one of these");
        for path in ["x", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "%00", "..%2f.."] {
            robin.get(&format!("{}/{path}", begun.dates())).is_not_here();
            begun.mari.get(&format!("{at}/ways/{path}")).is_not_here();
        }
        robin.post_body(&format!("{at}/coming"), "application/json", b"{}".to_vec()).is(409);
    }
}
