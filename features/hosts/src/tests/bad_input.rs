use super::{coordinator, host, house};

testing::on_each_engine! { house =>
    fn a_hosts_page_says_what_to_put_right_and_keeps_what_was_typed(app) {
        let wennol = host(&app, "Wennol");
        let mut nia = coordinator(&app, wennol, "Nia");
        let path = format!("/en/org/{wennol}/edit");
        let long = "x".repeat(1_000_000);
        for (fields, refused) in [
            (vec![("about_en", "kept words")], "name_en"),
            (vec![("name_en", "\u{202E}\u{0}\u{200B}"), ("about_en", "kept words")], "name_en"),
            (vec![("name_en", long.as_str()), ("about_en", "kept words")], "name_en"),
            (vec![("name_en", "Wennol"), ("about_cy", long.as_str()), ("about_en", "kept words")], "about_cy"),
            (vec![("name_en", "Wennol"), ("insured", "perhaps"), ("about_en", "kept words")], "insured"),
            (vec![("name_en", "Wennol"), ("complaint_days", "soon"), ("about_en", "kept words")], "complaint_days"),
            (vec![("name_en", "Wennol"), ("complaint_days", "0"), ("about_en", "kept words")], "complaint_days"),
            (vec![("name_en", "Wennol"), ("complaint_days", "99999999999999999999"), ("about_en", "kept words")], "complaint_days"),
        ] {
            nia.get(&path);
            let page = nia.post(&path, &fields);
            page.is(422).refuses(refused);
            assert_eq!(page.field("about_en"), "kept words");
        }
        nia.get(&path).shows_not("kept words");
        nia.post(&path, &[("name_en", "وَردة <b>🌿</b>")]).goes_to(&format!("{path}?said=said-kept"));
        let page = nia.get(&format!("/en/org/{wennol}"));
        page.shows("🌿");
        assert!(!page.html.contains("<b>🌿"), "escaped");
    }

    fn a_staff_code_is_read_kindly_and_refused_clearly(app) {
        host(&app, "Wennol");
        let mut nia = app.joined("Nia");
        nia.get("/en/staff-code");
        let long = "y".repeat(1_000_000);
        for (code, name, refused) in [
            ("", "Nia", "code"), ("abc", "Nia", "code"), ("\u{0}\u{202E}", "Nia", "code"), (long.as_str(), "Nia", "code"),
            ("🌿🌿🌿", "Nia", "code"), ("'; DROP TABLE hosts; --", "Nia", "code"), ("abc", "", "name_used"), ("abc", long.as_str(), "name_used"),
        ] {
            nia.post("/en/staff-code", &[("code", code), ("name_used", name)]).is(422).refuses(refused);
        }
        nia.post_raw("/en/staff-code", &[("code", "abc"), ("name_used", "Nia")]).is(409);
    }
}
