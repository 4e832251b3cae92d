//! Every text as a page: small, without cookie or script, in both languages, with an address and a title that tell nothing.

use groups::Role;
use testing::{Engine, House, TestApp, on_each_engine};
use web::Hooks;

use crate::shelf::shelf;

fn house(engine: Engine) -> TestApp {
    let routes = accounts::routes().and(groups::routes()).and(crate::routes()).and(scenes::ways_in());
    let hooks = Hooks { group_cards: vec![crate::group_cards], ..Hooks::default() };
    House::new(routes, vec![accounts::words(), groups::words(), crate::words()]).hooks(hooks).open(engine)
}

/// Everything needed for first paint, over the wire.
pub(super) const MOST: usize = 14_336;

/// Every page that anybody may read.
fn pages() -> Vec<String> {
    let mut all: Vec<String> =
        ["", "/a", "/a?for=3", "/h", "/g", "/w", "/w/1", "/w/1/all", "/w/2", "/w/3", "/t", "/l", "/l/1"]
            .iter()
            .map(|end| format!("/ideas{end}"))
            .collect();
    all.extend(shelf().activities().iter().map(|one| format!("/ideas/a/{}", one.key)));
    all.extend(shelf().handbook().iter().map(|one| format!("/ideas/h/{}", one.key)));
    all.extend(shelf().guides().iter().map(|one| format!("/ideas/g/{}", one.key)));
    all
}

on_each_engine! { house =>
    fn every_page_is_small_and_reads_without_cookie_or_script(app) {
        let mut she = app.visitor();
        let style = she.get("/en/ideas").attributes("link[rel=stylesheet]", "href").remove(0);
        she.header("accept-encoding", "br");
        let style = she.get(&style).wire_length();
        assert!(pages().len() > 50);
        for path in pages() {
            for language in ["en", "cy"] {
                let place = format!("/{language}{path}");
                she.header("accept-encoding", "br");
                let page = she.get(&place);
                page.is_well();
                assert!(page.wire_length() + style <= MOST, "{place}: {} bytes", page.wire_length() + style);
                she.header("accept-encoding", "");
                let page = she.get(&place);
                assert_eq!((page.header("set-cookie"), page.count("script"), page.count("h1")), ("", 0, 1), "{place}");
                assert_eq!(page.words_in("title").unwrap(), she.get(&format!("/{language}/ideas")).words_in("title").unwrap());
                for link in page.links().iter().filter_map(|link| link.strip_prefix('#')) {
                    assert_eq!(page.count(&format!("[id='{link}']")), 1, "#{link} on {place}");
                }
            }
        }
    }

    fn a_text_says_where_no_native_reader_has_read_it(app) {
        let mut she = app.visitor();
        for path in ["/ideas/a/1", "/ideas/h/3", "/ideas/g/8"] {
            assert_eq!(she.get(&format!("/cy{path}")).count(".native-wait"), 1, "{path}");
            assert_eq!(she.get(&format!("/en{path}")).count(".native-wait"), 0, "{path}");
        }
    }

    fn an_exercise_shows_its_touch_time_and_variants(app) {
        let mut she = app.visitor();
        let page = she.get("/en/ideas/a/1");
        page.shows("Nobody touches anybody.").shows("15–25 minutes").shows("If fewer come").shows("Other ways to take part").shows("Nothing.");
        assert_eq!(page.count("figure[role=img] svg"), 1);
        she.get("/en/ideas/a/2").shows("There is a way without").shows("Without touch");
        she.get("/en/ideas/a?for=10").links_to("/en/ideas/a/24").shows_not("Energy exchange");
        for path in ["/en/ideas/a/99", "/en/ideas/h/0", "/en/ideas/g/x", "/en/ideas/a/../a"] {
            she.get(path).is_not_here();
        }
    }

    fn a_section_leads_to_something_to_do_and_to_the_next(app) {
        let mut she = app.visitor();
        she.get("/en/ideas/h/3").links_to("/en/ideas/a/1").links_to("/en/ideas/h/4");
        let last = she.get("/en/ideas/h/10");
        assert!(!last.links().iter().any(|link| link.ends_with("/h/11")));
    }

    fn who_holds_a_group_is_two_taps_from_words_for_a_hard_moment_and_from_something_done(app) {
        let mut mari = app.joined("Mari");
        let group = scenes::begins(&mut mari, "Mari", scenes::Called::default());
        let mut robin = scenes::comes(&app, &mut mari, group, "Robin", Role::Member);
        mari.get(&format!("/en/c/{group}")).links_to(&format!("/en/c/{group}/moment"));
        mari.get(&format!("/en/c/{group}/moment")).links_to(&format!("/en/c/{group}/moment/1"));
        for guide in shelf().guides() {
            let page = mari.get(&format!("/en/c/{group}/moment/{}", guide.key));
            let doors = page.is_well().attributes("main section a.button", "href");
            assert!(doors.len() == guide.item.facts.doors.len() && !doors.is_empty(), "{}: {doors:?}", guide.item.slug);
        }
        // To a member they stand among the things to read; what is for whoever holds the group is not there.
        robin.get(&format!("/en/c/{group}")).links_to("/en/ideas");
        robin.get(&format!("/en/c/{group}/moment/1")).is_not_here();
    }
}
