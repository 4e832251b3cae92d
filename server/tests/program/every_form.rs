//! Every form that can be come to, as each kind of person, filled in as badly as can be: nothing breaks, what was typed
//! comes back with a sentence, nothing typed becomes part of a page, and a form without its hidden field does nothing.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use super::{Folder, ONE_DEMO, Running, crash::Browser, invented::sign_in};

/// A form as it stands on a page.
#[derive(Clone, Debug)]
struct Stands {
    /// The page it stands on.
    on: String,
    /// Where it is sent.
    to: String,
    /// Each field with what stands in it, and whether somebody types into it.
    fields: Vec<(String, String, bool)>,
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// What a browser would send for a field, and whether it is typed into; nothing for what is not picked.
fn field(element: ElementRef<'_>) -> Option<(String, String, bool)> {
    let name = element.attr("name")?.to_owned();
    let value = element.attr("value").unwrap_or_default().to_owned();
    match (element.value().name(), element.attr("type").unwrap_or("text")) {
        ("textarea", _) => Some((name, element.text().collect(), true)),
        ("select", _) => {
            let picked = element.select(&selector("option[selected]")).next();
            let option = picked.or_else(|| element.select(&selector("option")).next())?;
            Some((name, option.attr("value").unwrap_or_default().to_owned(), false))
        }
        ("input", "radio" | "checkbox") => element.attr("checked").map(|_| (name, value, false)),
        ("input", "hidden") => Some((name, value, false)),
        ("input", _) => Some((name, value, true)),
        _ => None,
    }
}

fn forms_of(page: &str, on: &str) -> Vec<Stands> {
    let document = Html::parse_document(page);
    let of = |form: ElementRef<'_>| {
        let to = form.attr("action").unwrap_or(on).to_owned();
        let mut fields: Vec<_> = form.select(&selector("input, select, textarea")).filter_map(field).collect();
        // The first of the buttons that say something is pressed (not the one for the other language, which sends
        // nothing); of what can be picked and is not, the first is.
        let buttons = selector("button[name]:not([name=other-language])");
        fields.extend(form.select(&buttons).take(1).filter_map(|button| {
            Some((button.attr("name")?.to_owned(), button.attr("value").unwrap_or_default().to_owned(), false))
        }));
        for radio in form.select(&selector("input[type=radio]")) {
            let (Some(name), Some(value)) = (radio.attr("name"), radio.attr("value")) else { continue };
            if !fields.iter().any(|(known, ..)| known == name) {
                fields.push((name.to_owned(), value.to_owned(), false));
            }
        }
        Stands { on: on.to_owned(), to, fields }
    };
    document.select(&selector("form")).filter(|form| form.attr("method") == Some("post")).map(of).collect()
}

/// An address without what differs between like things: one date, one woman, one message stands for all.
pub(super) fn kind(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let of = |piece: &str| if piece.len() == 26 { "…".to_owned() } else { piece.to_owned() };
    path.split('/').map(of).collect::<Vec<_>>().join("/")
}

/// Leaves the page for another place or ends the session: they take no words, and she would have to come in again.
fn ends_the_walk(path: &str) -> bool {
    path == "/hide" || path.ends_with("/hide") || path.ends_with("/sign-out")
}

/// Every kind of page that she can come to, one of each.
pub(super) fn every_page(browser: &mut Browser, language: &str, mut look: impl FnMut(&str, &str)) {
    let mut waiting = VecDeque::from(["", "find", "account", "sign-in"].map(|page| format!("/{language}/{page}")));
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop_front() {
        if !seen.insert(kind(&path)) || seen.len() > 220 || path.ends_with(".ics") {
            continue;
        }
        let (status, leads) = browser.get(&path).unwrap();
        if status == 303 {
            waiting.push_back(leads);
            continue;
        }
        assert!([200, 404, 409].contains(&status), "{path}: {status}");
        look(&path, &browser.page);
        let document = Html::parse_document(&browser.page);
        let ours = selector("a[href^='/']");
        let links = document.select(&ours).filter_map(|link| link.attr("href"));
        waiting.extend(links.filter(|link| link.starts_with(&format!("/{language}/"))).map(str::to_owned));
    }
}

/// Every kind of form that she can come to.
fn every_form(browser: &mut Browser, language: &str) -> Vec<Stands> {
    let mut forms = BTreeMap::new();
    every_page(browser, language, |path, page| {
        for form in forms_of(page, path) {
            if !ends_the_walk(&form.to) {
                let key = (kind(&form.to), form.fields.iter().map(|(name, ..)| name.clone()).collect::<Vec<_>>());
                forms.entry(key).or_insert(form);
            }
        }
    });
    forms.into_values().collect()
}

/// What somebody might type, and whether it should come back as it is when it is refused.
const TYPED: [(&str, bool); 8] = [
    ("", false),
    ("   \t  ", false),
    ("a\u{0}b\u{7}c\u{1b}[31m", false),
    ("👩🏽‍🤝‍👩🏾🦊🌿", true),
    ("שלום مرحبا\u{202e}abc", true),
    ("-99999999999999999999", true),
    ("<script>alert(1)</script>'\"><b>", true),
    ("Mae'r drws ar agor; SELECT 1; -- ' OR 1=1 %00 {{7*7}} ${x}", true),
];

/// The body of a form with the same words typed into every field; a very long text only into the first.
fn body_of(form: &Stands, typed: &str, token: Option<&str>) -> String {
    let mut once = Some(typed);
    let mut typed = || if typed.len() > 500_000 { once.take().unwrap_or("short") } else { typed };
    let mut body = form_urlencoded::Serializer::new(String::new());
    for (name, value, is_typed) in &form.fields {
        match (name.as_str(), token) {
            ("form", Some(token)) => drop(body.append_pair("form", token)),
            ("form", None) => {}
            _ => drop(body.append_pair(name, if *is_typed { typed() } else { value })),
        }
    }
    body.finish()
}

fn token_of(form: &Stands) -> Option<&str> {
    form.fields.iter().find(|(name, ..)| name == "form").map(|(_, value, _)| value.as_str())
}

/// The same form again, from a page that was just opened; nothing when it is no longer there.
fn afresh(browser: &mut Browser, form: &Stands) -> Option<Stands> {
    let (status, _) = browser.get(&form.on).unwrap();
    let same = |one: &Stands| {
        kind(&one.to) == kind(&form.to)
            && one.fields.iter().map(|(name, ..)| name).eq(form.fields.iter().map(|(name, ..)| name))
    };
    if status == 200 { forms_of(&browser.page, &form.on).into_iter().find(same) } else { None }
}

const ANSWERS: [u16; 8] = [200, 303, 403, 404, 409, 413, 422, 429];

struct Walk<'browser> {
    browser: &'browser mut Browser,
    troubles: Vec<String>,
    sent: usize,
    /// How many forms a megabyte was sent to.
    large: usize,
}

impl Walk<'_> {
    fn send(&mut self, form: &Stands, body: &str, what: &str) -> (u16, String) {
        self.sent += 1;
        let Some((status, leads)) = self.browser.post(&form.to, body) else {
            self.troubles.push(format!("{} {what}: no answer", form.to));
            return (0, String::new());
        };
        if !ANSWERS.contains(&status) {
            self.troubles.push(format!("{} {what}: {status}", form.to));
        }
        if status != 303 && !self.browser.page.contains("<h1") {
            self.troubles.push(format!("{} {what}: {status} without a page", form.to));
        }
        if self.browser.page.contains("<script>alert(1)") {
            self.troubles.push(format!("{} {what}: what was typed became part of the page", form.to));
        }
        (status, leads)
    }

    /// What was typed stands in the form that came back, unless it is a secret.
    fn keeps(&mut self, form: &Stands, typed: &str) {
        let back: BTreeMap<_, _> = forms_of(&self.browser.page, &form.to)
            .into_iter()
            .flat_map(|form| form.fields)
            .filter(|(.., is_typed)| *is_typed)
            .map(|(name, value, _)| (name, value))
            .collect();
        for (name, ..) in form.fields.iter().filter(|(.., is_typed)| *is_typed) {
            let is_secret = name.starts_with("passphrase") || name.starts_with("recovery") || name == "code";
            if !is_secret && back.get(name).is_none_or(|value| value.trim() != typed.trim()) {
                let found = back.get(name).map(|value| value.chars().take(30).collect::<String>());
                self.troubles.push(format!("{} loses what was typed into {name}: {found:?}", form.to));
            }
        }
    }

    fn every_way(&mut self, form: &Stands) {
        // Without its hidden field, and with a wrong one: nothing is done.
        // What is picked from a wheel becomes a sentence on the page that answers, whether somebody is afraid decides what
        // that page shows, slices that she names become a picture, and none of it is recorded anywhere.
        let needs =
            !["/sign-in", "/help", "/ideas/w/1", "/ideas/w/3", "/ideas/t"].iter().any(|end| form.to.ends_with(end));
        for (what, token) in [("without its token", None), ("with a wrong token", Some("AAAA"))] {
            let (status, _) = self.send(form, &body_of(form, "Something said", token), what);
            if needs && (status == 303 || status == 200) {
                self.troubles.push(format!("{} {what} was taken: {status}", form.to));
            }
        }
        if !form.fields.iter().any(|(.., is_typed)| *is_typed) {
            return;
        }
        let long = "long words ".repeat(1000);
        let megabyte = "m".repeat(1 << 20);
        // A megabyte is the business of the frame, not of one form: a few are enough.
        let largest = (self.large < 3).then_some((megabyte.as_str(), true));
        self.large += 1;
        let typed = TYPED.iter().copied().chain([(long.as_str(), true)]).chain(largest);
        for (typed, comes_back) in typed {
            let Some(form) = afresh(self.browser, form) else { return };
            let what: String = format!("with {:?}", typed.chars().take(12).collect::<String>());
            let body = body_of(&form, typed, token_of(&form));
            let (status, leads) = self.send(&form, &body, &what);
            if status == 422 {
                if comes_back && typed.len() < 500_000 {
                    self.keeps(&form, typed);
                }
            } else if status == 303 && typed.len() > 500_000 {
                self.troubles.push(format!("{} took {} letters", form.to, typed.len()));
            } else if status == 303 {
                // A second tap leads to where the first one did.
                let again = self.send(&form, &body, "again");
                if again != (303, leads.clone()) && !leads.contains("sign-in") {
                    self.troubles.push(format!("{} {what}: first {leads}, then {again:?}", form.to));
                }
                self.browser.get(&leads).unwrap();
                if self.browser.page.contains("<script>alert(1)") {
                    self.troubles.push(format!("{leads}: what was typed became part of the page"));
                }
            }
        }
    }
}

#[test]
fn every_form_filled_in_badly_is_answered_with_a_sentence() {
    let _alone = ONE_DEMO.lock();
    let folder = Folder::new();
    let demo = Running::new(&["demo", "--json", "--listen", "127.0.0.1:0", "--data", &folder.text("data")]);
    let told: Value = serde_json::from_str(&demo.first).unwrap();
    let people = told["people"].as_array().unwrap();
    let held = |role: &str| {
        let is = |held: &Value| held["role"] == role && (role == "coordinator" || held["group"] == "Cylch Nos Iau");
        people.iter().find(|person| person["roles"].as_array().unwrap().iter().any(is)).unwrap()
    };
    let mut troubles = Vec::new();
    for (role, language, least) in
        [("", "cy", 8), ("member", "en", 25), ("coordinator", "en", 10), ("facilitator", "en", 50)]
    {
        let mut browser =
            if role.is_empty() { Browser::at(demo.address()) } else { sign_in(demo.address(), held(role)) };
        let forms = every_form(&mut browser, language);
        assert!(forms.len() >= least, "only {} forms were found as {role}", forms.len());
        let mut walk = Walk { browser: &mut browser, troubles: Vec::new(), sent: 0, large: 0 };
        for form in &forms {
            walk.every_way(form);
        }
        assert!(walk.sent >= 2 * forms.len(), "every form is sent at least without and with a wrong token");
        troubles.extend(walk.troubles.into_iter().map(|trouble| format!("{role}: {trouble}")));
    }
    assert!(troubles.is_empty(), "{} troubles:\n{}", troubles.len(), troubles.join("\n"));
}
