//! The shelf of links and the way of learning: read with care, shown with what they are.

use testing::{Engine, House, TestApp, on_each_engine};

use crate::Pack;

fn house(engine: Engine) -> TestApp {
    House::new(crate::routes(), vec![crate::words()]).open(engine)
}

const LINK: &str = r#"[[link]]
name = "one"
address = "https://example.org/here"
owner = { en = "A place", cy = "Lle" }
title = { en = "A page", cy = "Tudalen" }
about = { en = "What it is.", cy = "Beth ydy o." }
kind = "reading"
for = ["safety"]
languages = ["en"]
cost = "free"
checked = "2026-11-22"
"#;

const STEP: &str = r#"[[step]]
title = { en = "A step", cy = "Cam" }
about = { en = "Why.", cy = "Pam." }
reads = []
links = ["one"]
minutes = 5
"#;

/// What is said of a pack with these two files.
fn problems(links: &str, steps: &str) -> Vec<String> {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let about = "name-en = \"A\"\nname-cy = \"A\"\nversion = \"1\"\nlicence = \"A\"\ncredits = []\n";
    let files = [file("pack.toml", about), file("shelf/links.toml", links), file("shelf/learning.toml", steps)];
    Pack::read(&files, &[]).1.iter().map(ToString::to_string).collect()
}

#[test]
fn a_broken_shelf_says_file_line_what_and_how() {
    assert_eq!(problems(LINK, STEP), Vec::<String>::new());
    let links = [
        ("https://example.org/here", "https://example.org/?from=group", "links.toml:3: The address"),
        ("https://example.org/here", "http://example.org/here", "links.toml:3: The address"),
        ("\"reading\"", "\"gossip\"", "links.toml:7: 'gossip' is not known"),
        ("[\"safety\"]", "[]", "links.toml:8: There are 0 of 'for'"),
        ("2026-11-22", "last week", "links.toml:11: 'checked' is no day"),
        ("cost = \"free\"", "price = \"free\"", "links.toml:10: This cannot be read"),
        ("A page", "", "links.toml:5: '' is empty"),
    ];
    for (from, to, said) in links {
        let all = problems(&LINK.replace(from, to), "");
        assert!(all.iter().any(|one| one.contains(said)), "{said}: {all:?}");
    }
    let twice = problems(&LINK.repeat(2), STEP);
    assert!(twice.iter().any(|one| one.contains("links.toml:13: Two links have this name.")), "{twice:?}");
    for (from, to, said) in [
        ("[\"one\"]", "[\"two\"]", "learning.toml:5: There is no link 'two'"),
        ("reads = []", "reads = [\"guide:nowhere\"]", "learning.toml:4: 'guide:nowhere' is not in this pack"),
    ] {
        let all = problems(LINK, &STEP.replace(from, to));
        assert!(all.iter().any(|one| one.contains(said)), "{said}: {all:?}");
    }
}

on_each_engine! { house =>
    fn each_link_says_whose_it_is_and_that_nobody_has_opened_it(app) {
        let mut she = app.visitor();
        let page = she.get("/en/ideas/l");
        let links = page.attributes("main li > a", "rel");
        assert!(links.len() >= 10, "{}", links.len());
        assert!(links.iter().all(|rel| rel.contains("noreferrer")));
        assert!(page.attributes("main li > a", "href").iter().all(|address| address.starts_with("https://")));
        page.shows("we have not looked at it yet").shows("These lead away from here").shows("Trans women in groups");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        she.get("/cy/ideas/l").shows("dydyn ni ddim wedi edrych arno eto");
        she.get("/en/ideas/l/1").links_to("/en/ideas/l");
        she.get("/en/ideas").links_to("/en/ideas/l/1");
    }
}
