//! The demo, as a script walks it: its line, its people, its groups.

use std::{fs, time::Duration};

use foundation::Clock;
use serde_json::Value;
use testing::six_digits;

use super::{Folder, ONE_DEMO, Running, crash::Browser};

/// Signs somebody in all the way.
pub fn sign_in(address: &str, person: &Value) -> Browser {
    let mut browser = Browser::at(address);
    let (name, passphrase) = (person["name"].as_str().unwrap(), person["passphrase"].as_str().unwrap());
    let came = browser.fill("/en/account/new", "/en/sign-in", &[("name", name), ("passphrase", passphrase)]).unwrap();
    assert_eq!(came.0, 303, "{name}: {}", browser.page);
    if let Some(letters) = person["second_factor"].as_str() {
        assert_eq!(came.1, "/en/sign-in/code?to=/en/", "{name}");
        let page = "/en/sign-in/code";
        assert_eq!(
            browser.fill(page, page, &[("code", &six_digits(letters, Clock::System.now()))]).unwrap(),
            (303, "/en/".to_owned()),
            "{name}"
        );
    }
    assert_eq!(browser.get("/en/account").unwrap().0, 200, "{name}");
    browser
}

fn held<'told>(people: &'told [Value], role: &str) -> Vec<&'told Value> {
    let has = |person: &&Value| person["roles"].as_array().unwrap().iter().any(|held| held["role"] == role);
    people.iter().filter(has).collect()
}

#[test]
fn the_demo_says_one_line_when_it_is_ready_and_everybody_in_it_can_sign_in() {
    let _alone = ONE_DEMO.lock();
    let folder = Folder::new();
    let data = folder.text("data");
    let demo = Running::new(&["demo", "--json", "--listen", "127.0.0.1:0", "--data", &data]);
    assert!(demo.ready_after < Duration::from_secs(60), "{:?}", demo.ready_after);
    let told: Value = serde_json::from_str(&demo.first).unwrap();
    let keys: Vec<&String> = told.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["mail", "people", "texts", "url"]);
    assert_eq!(told["url"], format!("http://{}", demo.address()));
    assert_eq!(told["mail"], format!("{data}/mail"));
    assert!(fs::metadata(format!("{data}/mail")).unwrap().is_dir());
    assert_eq!(told["texts"], format!("{data}/texts"));
    assert!(fs::metadata(format!("{data}/texts")).unwrap().is_dir());

    let people = told["people"].as_array().unwrap();
    for person in people {
        let letters = person["passphrase"].as_str().unwrap().chars().count();
        assert!(letters >= 15 && !person["roles"].as_array().unwrap().is_empty(), "{person}");
        for held in person["roles"].as_array().unwrap() {
            let role = held["role"].as_str().unwrap();
            assert!(["member", "facilitator", "coordinator", "programme", "operator"].contains(&role), "{role}");
            assert_eq!(person["second_factor"].is_null(), role == "member", "{person}");
        }
    }
    let counts = ["facilitator", "coordinator", "programme", "operator"].map(|role| held(people, role).len());
    assert_eq!(counts, [12, 3, 1, 1]);

    // One of each signs in, and finds what is hers.
    let mut member = sign_in(demo.address(), held(people, "member")[0]);
    assert!(member.get("/en/").unwrap().0 == 200 && member.page.contains("/en/c/"), "{}", member.page);
    let mari = people.iter().find(|person| person["name"] == "Mari").unwrap();
    let mut mari = sign_in(demo.address(), mari);
    mari.get("/cy/").unwrap();
    let group = mari.page.split("/cy/c/").nth(1).unwrap().chars().take(26).collect::<String>();
    for page in ["", "/people", "/dates", "/rooms", "/together", "/board", "/talk", "/word", "/promised", "/reach/of"] {
        assert_eq!(mari.get(&format!("/cy/c/{group}{page}")).unwrap().0, 200, "{page}");
    }
    let mut rhian = sign_in(demo.address(), people.iter().find(|person| person["name"] == "Rhian").unwrap());
    rhian.get("/en/say/inbox").unwrap();
    assert!(rhian.page.contains("/en/say/inbox/"), "something waits for an answer: {}", rhian.page);
    for role in ["coordinator", "programme", "operator"] {
        for person in held(people, role) {
            sign_in(demo.address(), person);
        }
    }

    // Six groups, found by anybody, in both languages.
    let groups =
        ["Cylch Nos Iau", "Halen a Bara", "The Quiet Hour", "Criw Gaeaf Cwm Hesgog", "Tegell Yfory", "Little Hours"];
    let mut anybody = Browser::at(demo.address());
    for (path, names) in [
        (
            "/en/find",
            ["Thursday Evening Circle", "Salt", "The Quiet Hour", "Cwm Hesgog Winter Group", "Kettle", "Little Hours"],
        ),
        ("/cy/find", groups),
    ] {
        assert_eq!(anybody.get(path).unwrap().0, 200);
        for name in names {
            assert!(anybody.page.contains(name), "{path}: {name}: {}", anybody.page);
        }
    }
    let (success, _, said, complained) = demo.end();
    assert!(success);
    assert_eq!((said.as_str(), complained.as_str()), ("", ""));
}
