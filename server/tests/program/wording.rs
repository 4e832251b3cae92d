//! Another way to say it, in the whole program: every field that asks, of every page that anybody comes to.

use std::collections::BTreeSet;

use scraper::{Html, Selector};
use serde_json::Value;

use super::{
    Folder, ONE_DEMO, Running,
    crash::Browser,
    every_form::{every_page, kind},
    invented::sign_in,
};

/// The forms in which a note about a member is written. Whoever adds one says in `features/wording/README.md` why it is one.
const ASKS: [&str; 4] = [
    "/en/c/…/notes f-words",
    "/en/c/…/notes/… f-words",
    "/en/c/…/people/removal/… f-reason",
    "/en/c/…/said/…/taking-out f-reason",
];

/// The links on a page that have this in them.
fn links(browser: &mut Browser, page: &str, has: &str) -> Vec<String> {
    assert_eq!(browser.get(page).unwrap().0, 200, "{page}");
    let links = Html::parse_document(&browser.page);
    let links = links
        .select(&Selector::parse("main a[href]").unwrap())
        .filter_map(|link| link.attr("href"))
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    links.into_iter().filter(|link| link.contains(has)).collect()
}

#[test]
fn only_notes_about_a_member_are_asked_about() {
    let _alone = ONE_DEMO.lock();
    let folder = Folder::new();
    let demo = Running::new(&["demo", "--json", "--listen", "127.0.0.1:0", "--data", &folder.text("data")]);
    let told: Value = serde_json::from_str(&demo.first).unwrap();
    let people = told["people"].as_array().unwrap();
    let listens = Selector::parse("[data-wording]").unwrap();
    for (role, asks) in [("facilitator", &ASKS[..]), ("member", &[]), ("coordinator", &[])] {
        let is = |held: &Value| held["role"] == role && (role == "coordinator" || held["group"] == "Cylch Nos Iau");
        let she = people.iter().find(|person| person["roles"].as_array().unwrap().iter().any(is)).unwrap();
        let (mut found, mut pages) = (BTreeSet::new(), Vec::new());
        let mut browser = sign_in(demo.address(), she);
        let mut look = |path: &str, page: &str| {
            for line in Html::parse_document(page).select(&listens) {
                found.insert(format!("{} {}", kind(path), line.attr("data-of").unwrap()));
            }
        };
        every_page(&mut browser, "en", |path, page| {
            pages.push(path.to_owned());
            look(path, page);
        });
        // The walk sees one message alone, which may be her own, and nobody takes out her own.
        let talk = pages.iter().find(|path| path.ends_with("/talk")).cloned();
        for message in talk.map(|talk| links(&mut browser, &talk, "/said/")).unwrap_or_default() {
            for form in links(&mut browser, &message, "/taking-out") {
                assert_eq!(browser.get(&form).unwrap().0, 200, "{form}");
                look(&form, &browser.page);
            }
        }
        let pages = pages.len();
        assert!(pages > 20, "{role}: {pages} pages");
        assert_eq!(found, asks.iter().map(|&ask| ask.to_owned()).collect(), "{role}");
    }
}
