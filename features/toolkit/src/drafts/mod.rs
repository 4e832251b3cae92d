//! Drafts, and what invited readers say of them before they are published: section by section, with a code, for some weeks.

pub(crate) mod sealing;
pub(crate) mod store;

use foundation::Language;

use crate::{
    pack::{self, Activity, ActivityWords, Guide, GuideWords, Section, SectionWords},
    shelf::{Found, HostPack, shelf},
};

/// A text that readers can be asked to comment on.
pub(crate) enum Text {
    /// An exercise.
    Activity(Found<Activity>),
    /// A section of a handbook.
    Section(Found<Section>),
    /// A guide.
    Guide(Found<Guide>),
}

/// What a part of a text is called.
#[derive(Clone)]
pub(crate) enum Heading {
    /// By a word of ours.
    Key(&'static str),
    /// By words of its own, as HTML.
    Own(String),
}

/// One part of a text in one language: its name, what it is called, and what it says as HTML.
pub(crate) type Part = (String, Heading, String);

/// The name of what is about no part: 'anything else'.
pub(crate) const ELSE: &str = "else";

impl Text {
    /// The pack it stands in.
    pub(crate) const fn of(&self) -> Option<&'static HostPack> {
        match self {
            Self::Activity(found) => found.of,
            Self::Section(found) => found.of,
            Self::Guide(found) => found.of,
        }
    }

    /// The pack's word.
    pub(crate) fn pack(&self) -> &'static str {
        self.of().map_or("", |of| of.word.as_str())
    }

    /// Where it stands under its host: `wennol-a-3`.
    pub(crate) fn key(&self) -> String {
        let (kind, number) = match self {
            Self::Activity(found) => ('a', found.item.facts.number),
            Self::Section(found) => ('h', found.item.facts.number),
            Self::Guide(found) => ('g', found.item.facts.number),
        };
        format!("{}-{kind}-{number}", self.pack())
    }

    /// Its folder, as tables call it: it stays when numbers change.
    pub(crate) fn folder(&self) -> String {
        match self {
            Self::Activity(found) => format!("activities/{}", found.item.slug),
            Self::Section(found) => format!("handbook/{}", found.item.slug),
            Self::Guide(found) => format!("guides/{}", found.item.slug),
        }
    }

    /// Whether it is not published yet.
    pub(crate) const fn is_draft(&self) -> bool {
        match self {
            Self::Activity(found) => found.item.facts.draft,
            Self::Section(found) => found.item.facts.draft,
            Self::Guide(found) => found.item.facts.draft,
        }
    }

    /// What it is called, and in which language.
    pub(crate) fn title(&self, language: Language) -> (&'static str, Language) {
        let said = match self {
            Self::Activity(found) => found.item.words.best(language).map(|(words, said)| (words.title.as_str(), said)),
            Self::Section(found) => found.item.words.best(language).map(|(words, said)| (words.title.as_str(), said)),
            Self::Guide(found) => found.item.words.best(language).map(|(words, said)| (words.title.as_str(), said)),
        };
        said.unwrap_or(("", language))
    }

    /// Its parts in one language; nothing where it is not there in that.
    pub(crate) fn parts(&self, language: Language) -> Option<Vec<Part>> {
        Some(match self {
            Self::Activity(found) => activity(found.item.words.in_language(language)?),
            Self::Section(found) => section(found.item.words.in_language(language)?),
            Self::Guide(found) => guide(found.item.words.in_language(language)?),
        })
    }
}

/// A text of this host's, by where it stands.
pub(crate) fn by_key(host: &str, key: &str) -> Option<Text> {
    shelf().of_host(host).into_iter().find(|text| text.key() == key)
}

/// A text of this host's, by its pack and its folder.
pub(crate) fn by_folder(host: &str, pack: &str, folder: &str) -> Option<Text> {
    shelf().of_host(host).into_iter().find(|text| text.pack() == pack && text.folder() == folder)
}

/// Plain words as HTML.
pub(crate) fn plain(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn list(lines: impl Iterator<Item = String>) -> String {
    let items: String = lines.map(|line| format!("<li>{line}</li>")).collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

fn texts(texts: &[pack::Text]) -> String {
    list(texts.iter().map(|text| text.html.clone()))
}

fn paragraph(html: &str) -> String {
    format!("<p>{html}</p>")
}

/// The parts that hold something.
fn there(parts: Vec<(&str, &'static str, String)>) -> Vec<Part> {
    let there = parts.into_iter().filter(|(_, _, html)| !html.trim().is_empty());
    there.map(|(name, key, html)| (name.to_owned(), Heading::Key(key), html)).collect()
}

fn activity(words: &ActivityWords) -> Vec<Part> {
    let top = paragraph(&plain(&words.title)) + &paragraph(&plain(&words.purpose));
    let steps: String = words.steps.iter().map(|step| format!("<li>{}</li>", step.html)).collect();
    there(vec![
        ("top", "toolkit-draft-top", top + &words.about),
        ("equipment", "toolkit-equipment", list(words.equipment.iter().map(|line| plain(line)))),
        ("fewer", "toolkit-fewer", words.fewer.clone()),
        ("variants", "toolkit-variants", texts(&words.variants)),
        ("no-touch", "toolkit-no-touch", words.no_touch.clone()),
        ("open", "toolkit-open", paragraph(&words.open.html)),
        ("steps", "toolkit-steps", format!("<ol>{steps}</ol>")),
        ("debrief", "toolkit-afterwards", texts(&words.debrief)),
        ("hard", "toolkit-hard", texts(&words.hard)),
        ("notes", "toolkit-notes", texts(&words.notes)),
        ("close", "toolkit-close", paragraph(&words.close.html)),
        ("cards", "toolkit-cards", texts(&words.cards)),
    ])
}

fn section(words: &SectionWords) -> Vec<Part> {
    let lines = |lines: &[String]| list(lines.iter().map(|line| plain(line)));
    let mut parts = there(vec![("top", "toolkit-draft-top", paragraph(&plain(&words.title)) + &lines(&words.summary))]);
    // Their own names cannot meet ours.
    let own = words.parts.iter();
    parts.extend(own.map(|(id, heading, html)| (format!("h-{id}"), Heading::Own(heading.clone()), html.clone())));
    parts.extend(there(vec![
        ("checklist", "toolkit-checklist", lines(&words.checklist)),
        ("do-now", "toolkit-do-now", paragraph(&plain(&words.do_now))),
    ]));
    parts
}

fn guide(words: &GuideWords) -> Vec<Part> {
    there(vec![
        ("top", "toolkit-draft-top", paragraph(&plain(&words.title)) + &paragraph(&plain(&words.short))),
        ("now", "toolkit-guide-now", texts(&words.now)),
        ("say", "toolkit-guide-say", texts(&words.say)),
        ("choose", "toolkit-guide-choose", texts(&words.choose)),
        ("tell", "toolkit-guide-tell", texts(&words.tell)),
        ("promise", "toolkit-guide-promise", texts(&words.promise)),
        ("tonight", "toolkit-guide-tonight", words.tonight.clone()),
        ("week", "toolkit-guide-week", words.week.clone()),
        ("going-on", "toolkit-guide-going-on", words.going_on.clone()),
    ])
}
