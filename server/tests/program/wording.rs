//! Another way to say it, in the whole program: every field that asks, of every page that anybody comes to.

use std::collections::BTreeSet;

use scraper::{Html, Selector};
use serde_json::Value;

use super::{
    Folder, ONE_DEMO, Running,
    every_form::{every_page, kind},
    invented::sign_in,
};

/// The forms in which a note about a member is written. Whoever adds one says in `features/wording/README.md` why it is one.
const ASKS: [&str; 3] =
    ["/en/c/…/notes f-words", "/en/c/…/people/removal/… f-reason", "/en/c/…/said/…/taking-out f-reason"];

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
        let (mut found, mut pages) = (BTreeSet::new(), 0);
        every_page(&mut sign_in(demo.address(), she), "en", |path, page| {
            pages += 1;
            for line in Html::parse_document(page).select(&listens) {
                found.insert(format!("{} {}", kind(path), line.attr("data-of").unwrap()));
            }
        });
        assert!(pages > 20, "{role}: {pages} pages");
        assert_eq!(found, asks.iter().map(|&ask| ask.to_owned()).collect(), "{role}");
    }
}
