//! A shelf of links to what others have made, and a short way of learning through it and through our own texts.

use std::collections::{BTreeMap, BTreeSet};

use foundation::Language;
use serde::Deserialize;
use toml::Spanned;

use super::{
    Pack, Problem,
    over::{LONG, Over, Said, Words, read},
};

const LINKS: &str = "shelf/links.toml";
const LEARNING: &str = "shelf/learning.toml";
const NAME: usize = 40;
const HEADING: usize = 90;
const ADDRESS: usize = 200;
/// What a link may be.
pub const KINDS: [&str; 5] = ["course", "reading", "video", "tool", "law"];
/// What it may be for.
pub const FOR: [&str; 6] = ["trauma", "safety", "trans-inclusion", "welsh", "leading", "self-care"];
/// What it may cost.
pub const COSTS: [&str; 3] = ["free", "paid", "unknown"];

/// Something that others have made.
#[derive(Clone, Debug)]
pub struct Link {
    /// What steps call it.
    pub name: String,
    /// Where it is: `https://…`, nothing hidden behind it.
    pub address: String,
    /// Where its Welsh is, where that is elsewhere.
    pub address_cy: Option<String>,
    /// Who runs it.
    pub owner: Said,
    /// What it is called.
    pub title: Said,
    /// What one finds there.
    pub about: Said,
    /// One of [`KINDS`].
    pub kind: String,
    /// Some of [`FOR`].
    pub for_what: Vec<String>,
    /// The languages it is in.
    pub languages: Vec<String>,
    /// One of [`COSTS`].
    pub cost: String,
    /// The day somebody opened it, `2026-11-22`; empty while nobody has.
    pub checked: String,
}

/// One step of the way of learning.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it is about.
    pub title: Said,
    /// Two or three sentences.
    pub about: Said,
    /// Texts of the toolkit: kind and folder.
    pub reads: Vec<(String, String)>,
    /// Names of links.
    pub links: Vec<String>,
    /// About how many minutes the toolkit's own texts take.
    pub minutes: u16,
}

impl Link {
    /// Where it is, for somebody who reads this language.
    #[must_use]
    pub fn address(&self, language: Language) -> &str {
        self.address_cy.as_deref().filter(|_| language == Language::Cy).unwrap_or(&self.address)
    }
}

/// What a pack brings; either may be left out.
#[derive(Clone, Debug, Default)]
pub struct Learning {
    /// Links.
    pub links: Vec<Link>,
    /// Steps, in an order that helps.
    pub steps: Vec<Step>,
    english: Vec<(&'static str, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinksFile {
    link: Spanned<Vec<RawLink>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    name: Words,
    address: Words,
    #[serde(rename = "address-cy")]
    address_cy: Option<Words>,
    owner: RawSaid,
    title: RawSaid,
    about: RawSaid,
    kind: Words,
    #[serde(rename = "for")]
    for_what: Spanned<Vec<Words>>,
    languages: Spanned<Vec<Words>>,
    cost: Words,
    checked: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSaid {
    en: Words,
    cy: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LearningFile {
    step: Spanned<Vec<RawStep>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    title: RawSaid,
    about: RawSaid,
    reads: Vec<Words>,
    #[serde(default)]
    links: Vec<Words>,
    minutes: Spanned<u16>,
}

impl Over<'_> {
    fn both(&mut self, raw: RawSaid, most: usize) -> Said {
        self.said(raw.en, raw.cy, most)
    }

    /// A word out of a short list.
    fn out_of(&mut self, words: Words, known: &[&str]) -> String {
        let line = self.line(&words);
        let word = words.into_inner();
        if !known.contains(&word.as_str()) {
            let shown: String = word.chars().take(30).collect();
            self.looking.says(
                line,
                format!("'{shown}' is not known here."),
                format!("Write one of: {}.", known.join(", ")),
            );
        }
        word
    }

    fn address(&mut self, words: Words) -> String {
        let line = self.line(&words);
        let address = self.one(words, ADDRESS);
        if !is_plain_address(&address) {
            self.looking.says(
                line,
                "The address is not one that shows where it goes.",
                "Write https://, the site and the path: no name, number, question mark or # in it.",
            );
        }
        address
    }

    fn day(&mut self, words: Words) -> String {
        let line = self.line(&words);
        let day = words.into_inner();
        if !day.is_empty() && day.parse::<jiff::civil::Date>().is_err() {
            self.looking.says(line, "'checked' is no day.", "Write it as 2026-11-22, or leave it empty.");
        }
        day
    }

    fn link(&mut self, raw: RawLink) -> Link {
        let languages = self.many("languages", raw.languages, 1, 2);
        let for_what = self.many("for", raw.for_what, 1, FOR.len());
        Link {
            name: self.one(raw.name, NAME),
            address: self.address(raw.address),
            address_cy: raw.address_cy.map(|words| self.address(words)),
            owner: self.both(raw.owner, HEADING),
            title: self.both(raw.title, HEADING),
            about: self.both(raw.about, LONG),
            kind: self.out_of(raw.kind, &KINDS),
            for_what: for_what.into_iter().map(|word| self.out_of(word, &FOR)).collect(),
            languages: languages.into_iter().map(|word| self.out_of(word, &["en", "cy"])).collect(),
            cost: self.out_of(raw.cost, &COSTS),
            checked: self.day(raw.checked),
        }
    }

    /// A step whose texts and links are there.
    fn step(&mut self, raw: RawStep, links: &BTreeSet<String>, pack: &Pack) -> Step {
        let mut reads = Vec::new();
        for words in raw.reads {
            let line = self.line(&words);
            let words = words.into_inner();
            let (kind, slug) = words.split_once(':').unwrap_or((&words, ""));
            let there = match kind {
                "activity" => pack.activities.iter().any(|item| item.slug == slug),
                "handbook" => pack.handbook.iter().any(|item| item.slug == slug),
                "guide" => pack.guides.iter().any(|item| item.slug == slug),
                _ => false,
            };
            if !there {
                let shown: String = words.chars().take(60).collect();
                self.looking.says(
                    line,
                    format!("'{shown}' is not in this pack."),
                    "Write activity:, handbook: or guide: and its folder.",
                );
            }
            reads.push((kind.to_owned(), slug.to_owned()));
        }
        let mut named = Vec::new();
        for words in raw.links {
            let line = self.line(&words);
            let name = words.into_inner();
            if !links.contains(&name) {
                let shown: String = name.chars().take(NAME).collect();
                self.looking.says(
                    line,
                    format!("There is no link '{shown}'."),
                    "Write the name of one in shelf/links.toml.",
                );
            }
            named.push(name);
        }
        Step {
            title: self.both(raw.title, HEADING),
            about: self.both(raw.about, LONG),
            reads,
            links: named,
            minutes: raw.minutes.into_inner(),
        }
    }
}

/// Whether an address shows where it goes: a site and a path, and nothing that could carry anything about a reader.
fn is_plain_address(address: &str) -> bool {
    let Some((host, path)) = address.strip_prefix("https://").map(|rest| rest.split_once('/').unwrap_or((rest, "")))
    else {
        return false;
    };
    let in_host = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '.' | '-');
    let in_path = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '-' | '_' | '.' | '~');
    host.contains('.') && !host.starts_with('.') && host.chars().all(in_host) && path.chars().all(in_path)
}

impl Learning {
    /// Reads the files, where they are there, beside the texts they name.
    pub(super) fn read(files: &BTreeMap<&str, &str>, pack: &Pack, problems: &mut Vec<Problem>) -> Self {
        let mut english = Vec::new();
        let links = read(LINKS, files, problems, &mut english, |file: LinksFile, over| {
            let all = over.many("link", file.link, 1, 100);
            let mut names = BTreeSet::new();
            let mut links = Vec::new();
            for raw in all {
                let line = over.line(&raw.name);
                let link = over.link(raw);
                if !names.insert(link.name.clone()) {
                    over.looking.says(line, "Two links have this name.", "Give each a name of its own.");
                }
                links.push(link);
            }
            links
        })
        .unwrap_or_default();
        let names = links.iter().map(|link| link.name.clone()).collect();
        let steps = read(LEARNING, files, problems, &mut english, |file: LearningFile, over| {
            let all = over.many("step", file.step, 1, 20);
            all.into_iter().map(|raw| over.step(raw, &names, pack)).collect()
        });
        Self { links, steps: steps.unwrap_or_default(), english }
    }

    /// Its English texts, by file.
    pub(super) fn english(&self) -> &[(&'static str, Vec<String>)] {
        &self.english
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain_address;

    #[test]
    fn an_address_shows_where_it_goes() {
        for plain in ["https://example.org", "https://example.org/", "https://www.example.org/a/b-c_d.html"] {
            assert!(is_plain_address(plain), "{plain}");
        }
        for hidden in [
            "",
            "http://example.org/",
            "https://",
            "https://localhost/",
            "https://example.org@evil.example/",
            "https://example.org:8443/",
            "https://example.org/?utm_source=x",
            "https://example.org/#a",
            "https://EXAMPLE.org/",
            "https://exämple.org/",
            "https://example.org/a b",
            "javascript:alert(1)",
        ] {
            assert!(!is_plain_address(hidden), "{hidden}");
        }
    }
}
