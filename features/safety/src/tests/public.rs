use testing::{Engine, House, TestApp, on_each_engine};
use web::HelpLine;

fn house(engine: Engine) -> TestApp {
    House::new(crate::routes(), vec![crate::words()]).open(engine)
}

const PAGES: [&str; 5] = ["/help", "/what-we-keep", "/who-can-see", "/screen", "/how-this-was-made"];
/// Everything needed for first paint, over the wire.
const MOST: usize = 14_336;

on_each_engine! { house =>
    fn a_public_page_needs_two_small_answers_and_sets_no_cookie(app) {
        for language in ["en", "cy"] {
            for path in PAGES {
                let mut she = app.visitor();
                she.header("accept-encoding", "br");
                let page = she.get(&format!("/{language}{path}"));
                page.is_well();
                assert_eq!(page.header("set-cookie"), "", "{path}");
                assert_eq!(page.header("content-encoding"), "br", "{path}");
                she.header("accept-encoding", "");
                let plain = she.get(&format!("/{language}{path}"));
                assert_eq!(plain.count("script"), 0, "{path}");
                let styles = plain.attributes("link[rel=stylesheet]", "href");
                assert_eq!(styles.len(), 1, "{path}");
                assert_eq!(plain.count("img, iframe, video, audio, object"), 0, "{path}");
                she.header("accept-encoding", "br");
                let style = she.get(&styles[0]);
                let all = page.wire_length() + style.wire_length();
                assert!(all <= MOST, "{path} in {language}: {all} bytes");
            }
        }
    }

    fn every_public_page_hides_and_helps_and_waits_for_a_native_reader_in_welsh(app) {
        for path in PAGES {
            let mut she = app.visitor();
            let page = she.get(&format!("/cy{path}"));
            page.is_well().sends_to("/hide").links_to("/cy/help").links_to("/cy/say");
            assert_eq!(page.count(".native-wait"), 1, "{path}");
            assert_eq!(page.count("h1"), 1, "{path}");
            assert_eq!(she.get(&format!("/en{path}")).count(".native-wait"), 0, "{path}");
        }
    }

    fn every_link_within_a_page_leads_somewhere(app) {
        for path in PAGES {
            let page = app.visitor().get(&format!("/en{path}"));
            for link in page.links().iter().filter_map(|link| link.strip_prefix('#')) {
                assert_eq!(page.count(&format!("[id='{link}']")), 1, "#{link} on {path}");
            }
        }
    }

    fn a_long_page_has_its_contents_at_the_top_and_a_way_back_up(app) {
        for path in ["/what-we-keep", "/screen"] {
            let page = app.visitor().get(&format!("/en{path}"));
            assert!(page.count("main nav a") >= 5, "{path}");
            assert!(page.count("main a[href='#main']") >= 2, "{path}");
        }
    }

    fn help_without_a_language_leads_to_hers(app) {
        let mut she = app.visitor();
        she.get("/help").goes_to("/en/help");
        she.header("accept-language", "cy");
        she.get("/help").goes_to("/cy/help");
    }

    fn with_no_numbers_999_is_still_there(app) {
        app.visitor().get("/en/help").links_to("tel:999").shows("No other numbers have been put here yet.");
    }
}

fn house_with_numbers(engine: Engine) -> TestApp {
    let line = |checked_on: &str, name: &str| HelpLine {
        name_en: name.to_owned(),
        name_cy: String::new(),
        about_en: "Somebody to talk to, day and night".to_owned(),
        about_cy: "Rhywun i siarad â nhw, ddydd a nos".to_owned(),
        telephone: Some("01632 960 123".to_owned()),
        text: Some("07700 900 456".to_owned()),
        checked_on: checked_on.to_owned(),
    };
    House::new(crate::routes(), vec![crate::words()])
        .settings(move |settings| {
            settings.help_lines = vec![line("2026-11-01", "Lantern"), line("", "Harbour")];
            settings.backup_days = None;
        })
        .open(engine)
}

on_each_engine! { house_with_numbers =>
    fn a_number_can_be_tapped_and_says_when_it_was_checked(app) {
        app.visitor()
            .get("/en/help")
            .links_to("tel:01632960123")
            .links_to("sms:07700900456")
            .shows("Lantern")
            .shows("Last checked on Sunday 1 November 2026")
            .shows("We have not rung it ourselves.");
    }

    fn a_number_without_a_welsh_name_keeps_its_own(app) {
        app.visitor().get("/cy/help").shows("Lantern").shows("ddydd a nos");
    }

    fn without_back_ups_the_page_says_so(app) {
        app.visitor().get("/en/what-we-keep").shows("None are set up here yet.");
    }
}

on_each_engine! { house =>
    fn with_back_ups_the_page_gives_the_day(app) {
        // Thirty days from Tuesday 24 November 2026.
        app.visitor().get("/en/what-we-keep").shows("Thursday 24 December 2026");
    }
}

#[test]
fn its_words_hold_together() {
    let problems = language::check(&crate::words());
    assert!(problems.is_empty(), "{problems:#?}");
}
