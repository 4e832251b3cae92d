//! Packs: folders of texts, read into what pages show. What is broken is left out and said, and never takes the program down.

mod activity;
mod guide;
mod handbook;
mod head;
mod learning;
mod markdown;
mod over;
mod posters;
mod problem;
mod reading_age;
mod sections;
mod triangles;
mod wheels;
mod wording;

use std::{collections::BTreeMap, fs, path::Path};

use foundation::Language;
use serde::Deserialize;

use problem::Looking;

pub use activity::{Facts as ActivityFacts, PURPOSES, Thing, Words as ActivityWords};
pub use guide::{Facts as GuideFacts, Words as GuideWords};
pub use handbook::{Facts as SectionFacts, SEE_ACTIVITY, Words as SectionWords};
pub use learning::{FOR as FOR_WHAT, Learning, Link, Step};
pub use markdown::Text;
pub use over::Said;
pub use posters::{All as PosterSet, Poster, Posters};
pub use problem::Problem;
pub use reading_age::reading_age;
pub use triangles::{Pair, Tool, Triangle, Triangles};
pub use wheels::{Feeling, Fits, Wheels};
pub use wording::{Judging, Wording};

include!(concat!(env!("OUT_DIR"), "/ours.rs"));

/// The largest file that is read, in bytes: a text is a few thousand letters.
const LARGEST: u64 = 64 * 1024;
/// The most files of one pack.
const MOST_FILES: usize = 2_000;

/// What there is in one language or in both; never in none.
#[derive(Clone, Debug)]
pub struct Both<T> {
    en: Option<T>,
    cy: Option<T>,
}

impl<T> Both<T> {
    fn of(en: Option<T>, cy: Option<T>) -> Option<Self> {
        (en.is_some() || cy.is_some()).then_some(Self { en, cy })
    }

    /// What is said in this language, or else in the other; and which of them it is.
    #[must_use]
    pub fn best(&self, language: Language) -> Option<(&T, Language)> {
        let other = language.other();
        self.in_language(language)
            .map(|said| (said, language))
            .or_else(|| self.in_language(other).map(|said| (said, other)))
    }

    /// What is said in this language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> Option<&T> {
        match language {
            Language::En => self.en.as_ref(),
            Language::Cy => self.cy.as_ref(),
        }
    }
}

/// One text of a pack.
#[derive(Clone, Debug)]
pub struct Item<Facts, Words> {
    /// Its folder.
    pub slug: String,
    /// What is the same in both languages.
    pub facts: Facts,
    /// What it says.
    pub words: Both<Words>,
}

/// An exercise.
pub type Activity = Item<ActivityFacts, ActivityWords>;
/// A section of the handbook.
pub type Section = Item<SectionFacts, SectionWords>;
/// A way through a hard moment.
pub type Guide = Item<GuideFacts, GuideWords>;

/// Whose texts these are, and how they may be used.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct About {
    /// The pack's name in English.
    pub name_en: String,
    /// And in Welsh.
    pub name_cy: String,
    /// Its version, as its makers count.
    pub version: String,
    /// Under which licence its texts may be used.
    pub licence: String,
    /// Whom to name.
    pub credits: Vec<String>,
    /// Whether a native reader of Welsh has read it.
    #[serde(default)]
    pub welsh_read: bool,
}

impl About {
    /// The pack's name.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.name_en,
            Language::Cy => &self.name_cy,
        }
    }
}

/// A pack, as far as it could be read.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// Whose it is.
    pub(crate) about: About,
    /// Exercises, in their order.
    pub(crate) activities: Vec<Activity>,
    /// The handbook's sections, in their order.
    pub(crate) handbook: Vec<Section>,
    /// Guides, in their order.
    pub(crate) guides: Vec<Guide>,
    /// Words to pick from.
    pub(crate) wheels: Wheels,
    /// Words that say what a woman is like.
    pub(crate) wording: Wording,
    /// How we get pulled in, how it can turn, and other models.
    pub(crate) triangles: Triangles,
    /// Sheets for a wall and for a drawer.
    pub(crate) posters: Posters,
    /// Links to what others have made, and a way of learning.
    pub(crate) learning: Learning,
}

/// A file of a pack: its path and its words.
type File = (String, String);

impl Pack {
    /// The toolkit that comes with the program.
    #[must_use]
    pub fn ours() -> (Self, Vec<Problem>) {
        Self::from_texts(OURS)
    }

    /// Reads a pack from a folder.
    #[must_use]
    pub fn from_folder(folder: &Path) -> (Self, Vec<Problem>) {
        let mut files = Vec::new();
        let mut problems = Vec::new();
        gather(folder, "", &mut files, &mut problems);
        let (pack, more) = Self::read(&files, &our_drawings());
        problems.extend(more);
        problems.sort();
        (pack, problems)
    }

    /// Reads a pack from texts that lie in the program: paths and words.
    #[must_use]
    pub fn from_texts(texts: &[(&str, &str)]) -> (Self, Vec<Problem>) {
        let files: Vec<File> = texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Self::read(&files, &our_drawings())
    }

    /// Reads a pack from its files.
    pub(crate) fn read(files: &[File], drawings: &[&str]) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let files: BTreeMap<&str, &str> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let mut pack = Self::default();
        let mut looking = Looking::at("pack.toml", &mut problems);
        match files.get("pack.toml") {
            Some(text) => pack.about = head::read(text, 1, &mut looking).unwrap_or_default(),
            None => looking.says(1, "There is no pack.toml.", "Write one: name, version, licence and credits."),
        }
        for slug in folders(&files, "activities", &mut problems) {
            pack.activities.extend(activity(&files, &slug, drawings, &mut problems));
        }
        for slug in folders(&files, "handbook", &mut problems) {
            pack.handbook.extend(section(&files, &slug, &mut problems));
        }
        for slug in folders(&files, "guides", &mut problems) {
            pack.guides.extend(guide(&files, &slug, &mut problems));
        }
        pack.wheels = Wheels::read(|name| files.get(name).map(|text| (*text).to_owned()), &mut problems);
        pack.wording = Wording::read(&files, &mut problems);
        pack.triangles = Triangles::read(&files, &mut problems);
        pack.posters = Posters::read(&files, &mut problems);
        pack.learning = Learning::read(&files, &pack, &mut problems);
        pack.activities.sort_by_key(|item| item.facts.number);
        pack.handbook.sort_by_key(|item| item.facts.number);
        pack.guides.sort_by_key(|item| item.facts.number);
        pack.is_consistent(&mut problems);
        (pack, problems)
    }

    /// How many exercises could be read.
    #[must_use]
    pub const fn activities(&self) -> usize {
        self.activities.len()
    }

    /// The addresses on its shelf of links.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.learning
            .links
            .iter()
            .flat_map(|link| [Some(&link.address), link.address_cy.as_ref()])
            .flatten()
            .map(String::as_str)
    }

    /// How many sections of a handbook.
    #[must_use]
    pub const fn sections(&self) -> usize {
        self.handbook.len()
    }

    /// How many guides.
    #[must_use]
    pub const fn guides(&self) -> usize {
        self.guides.len()
    }

    /// The folders of what is published of all these.
    pub(crate) fn published(&self) -> impl Iterator<Item = String> {
        let activities = self.activities.iter().map(|one| ("activities", one.slug.as_str(), one.facts.draft));
        let handbook = self.handbook.iter().map(|one| ("handbook", one.slug.as_str(), one.facts.draft));
        let guides = self.guides.iter().map(|one| ("guides", one.slug.as_str(), one.facts.draft));
        let all = activities.chain(handbook).chain(guides).filter(|(_, _, draft)| !draft);
        all.map(|(kind, slug, _)| format!("{kind}/{slug}"))
    }

    /// How many of all these are drafts.
    #[must_use]
    pub fn drafts(&self) -> usize {
        self.activities.iter().filter(|one| one.facts.draft).count()
            + self.handbook.iter().filter(|one| one.facts.draft).count()
            + self.guides.iter().filter(|one| one.facts.draft).count()
    }

    /// How many words for 'another way to say it', in both languages.
    #[must_use]
    pub const fn wording(&self) -> usize {
        self.wording.count()
    }

    /// The reading age of each English text, by its folder.
    #[must_use]
    pub fn reading_ages(&self) -> Vec<(String, u32)> {
        let of = |kind: &str, slug: &str, plain: &[String]| {
            Some((format!("{kind}/{slug}/en.md"), reading_age(plain.iter().map(String::as_str))?))
        };
        let en = Language::En;
        let activities =
            self.activities.iter().filter_map(|one| of("activities", &one.slug, &one.words.in_language(en)?.plain));
        let handbook =
            self.handbook.iter().filter_map(|one| of("handbook", &one.slug, &one.words.in_language(en)?.plain));
        let guides = self.guides.iter().filter_map(|one| of("guides", &one.slug, &one.words.in_language(en)?.plain));
        let wheels = self.wheels.english();
        let files = self.triangles.english().iter().chain(self.learning.english()).chain(self.posters.english());
        let files = files.chain(&wheels);
        let files = files
            .filter_map(|(file, plain)| Some(((*file).to_owned(), reading_age(plain.iter().map(String::as_str))?)));
        activities.chain(handbook).chain(guides).chain(files).collect()
    }

    /// What one file alone does not show: numbers twice, and ways that lead nowhere.
    fn is_consistent(&self, problems: &mut Vec<Problem>) {
        let numbers = |folder: &str, all: Vec<(u16, &str)>, problems: &mut Vec<Problem>| {
            let mut seen = BTreeMap::new();
            for (number, slug) in all {
                let file = format!("{folder}/{slug}/facts.toml");
                let mut looking = Looking::at(&file, problems);
                if let Some(first) = seen.insert(number, slug) {
                    looking.says(
                        1,
                        format!("'{first}' has the number {number} too."),
                        "Give each a number of its own.",
                    );
                }
                if number == 0 {
                    looking.says(1, "The number is 0.", "Count from 1.");
                }
            }
        };
        numbers(
            "activities",
            self.activities.iter().map(|one| (one.facts.number, one.slug.as_str())).collect(),
            problems,
        );
        numbers("handbook", self.handbook.iter().map(|one| (one.facts.number, one.slug.as_str())).collect(), problems);
        numbers("guides", self.guides.iter().map(|one| (one.facts.number, one.slug.as_str())).collect(), problems);
        for one in &self.guides {
            for related in &one.facts.related {
                if !self.guides.iter().any(|other| other.slug == *related) {
                    let file = format!("guides/{}/facts.toml", one.slug);
                    Looking::at(&file, problems).says(
                        1,
                        format!("There is no guide '{related}'."),
                        "Name the folder of another guide.",
                    );
                }
            }
        }
        for one in &self.handbook {
            let seen = one.facts.see.iter().filter_map(|page| page.strip_prefix(SEE_ACTIVITY));
            for activity in seen.chain(Some(one.facts.activity.as_str()).filter(|activity| !activity.is_empty())) {
                let ours = || OURS.iter().any(|(name, _)| *name == format!("activities/{activity}/facts.toml"));
                if !one.facts.draft && self.activities.iter().any(|other| other.slug == *activity && other.facts.draft)
                {
                    let file = format!("handbook/{}/facts.toml", one.slug);
                    Looking::at(&file, problems).says(
                        1,
                        format!("The activity '{activity}' is a draft, and this section is not."),
                        "Publish the activity first, or make the section a draft too.",
                    );
                }
                if self.activities.iter().any(|other| other.slug == *activity) || ours() {
                    continue;
                }
                let file = format!("handbook/{}/facts.toml", one.slug);
                Looking::at(&file, problems).says(
                    1,
                    format!("There is no activity '{activity}'."),
                    "Name the folder of an activity.",
                );
            }
        }
    }
}

/// The names of the drawings that come with the program. A drawing can carry script, so a host's pack has none of its own.
fn our_drawings() -> Vec<&'static str> {
    OURS.iter().filter_map(|(name, _)| name.strip_prefix("drawings/")?.strip_suffix(".svg")).collect()
}

/// A drawing of ours.
#[must_use]
pub fn drawing(name: &str) -> Option<&'static str> {
    OURS.iter()
        .find(|(path, _)| path.strip_prefix("drawings/").and_then(|path| path.strip_suffix(".svg")) == Some(name))
        .map(|(_, svg)| *svg)
}

fn gather(folder: &Path, under: &str, files: &mut Vec<File>, problems: &mut Vec<Problem>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            Looking::at(under, problems).says(
                1,
                format!("The folder cannot be read: {error}."),
                "Look at its name and its rights.",
            );
            return;
        }
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() { name } else { format!("{under}/{name}") };
        let Ok(kind) = entry.file_type() else { continue };
        // A link could lead anywhere, and is not followed.
        if kind.is_dir() {
            if path.matches('/').count() < 2 {
                gather(&entry.path(), &path, files, problems);
            }
        } else if kind.is_file() && (path.ends_with(".md") || path.ends_with(".toml")) && path != "README.md" {
            let mut looking = Looking::at(&path, problems);
            if files.len() >= MOST_FILES {
                looking.says(1, "There are too many files.", "Make two packs of it.");
                return;
            }
            match entry.metadata().map(|about| about.len()) {
                Ok(size) if size > LARGEST => looking.says(1, "The file is larger than 64 KB.", "Make it shorter."),
                _ => match fs::read_to_string(entry.path()) {
                    Ok(text) => files.push((path.clone(), text.replace("\r\n", "\n"))),
                    Err(error) => looking.says(1, format!("The file cannot be read: {error}."), "Save it as UTF-8."),
                },
            }
        }
    }
}

/// The folders under one of the pack's folders. A name that could not stand in an address is said.
fn folders(files: &BTreeMap<&str, &str>, kind: &str, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut names: Vec<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix(kind)?.strip_prefix('/')?.split_once('/'))
        .map(|(name, _)| name)
        .collect();
    names.sort_unstable();
    names.dedup();
    let plain = |name: &&str| {
        let sound = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !sound || name.len() > 60 {
            let file = format!("{kind}/{name}");
            Looking::at(&file, problems).says(
                1,
                "The folder's name is not plain.",
                "Use small letters, digits and hyphens, 60 at most.",
            );
        }
        sound && name.len() <= 60
    };
    names.into_iter().filter(plain).map(str::to_owned).collect()
}

/// The text of one file; a missing one is said where it must be there.
fn file<'text>(
    files: &BTreeMap<&'text str, &'text str>,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Option<&'text str> {
    let text = files.get(name).copied();
    if text.is_none() {
        Looking::at(name, problems).says(1, "The file is missing.", "Write it as content/README.md shows.");
    }
    text
}

/// The words of one item: English first, so that Welsh can be held against it. One language may be missing, not both.
fn both<Words, Told>(
    files: &BTreeMap<&str, &str>,
    folder: &str,
    problems: &mut Vec<Problem>,
    mut read: impl FnMut(&str, Option<&Told>, &mut Looking<'_>) -> Option<(Words, Told)>,
) -> Option<Both<Words>> {
    let (en_name, cy_name) = (format!("{folder}/en.md"), format!("{folder}/cy.md"));
    let (en, cy) = (files.get(en_name.as_str()), files.get(cy_name.as_str()));
    if en.is_none() && cy.is_none() {
        Looking::at(&en_name, problems).says(1, "There are no words.", "Write en.md or cy.md, or better both.");
    }
    let en = en.and_then(|text| read(text, None, &mut Looking::at(&en_name, problems)));
    let (en, told) = en.map_or((None, None), |(words, told)| (Some(words), Some(told)));
    let cy = cy.and_then(|text| read(text, told.as_ref(), &mut Looking::at(&cy_name, problems)));
    Both::of(en, cy.map(|(words, _)| words))
}

fn activity(
    files: &BTreeMap<&str, &str>,
    slug: &str,
    drawings: &[&str],
    problems: &mut Vec<Problem>,
) -> Option<Activity> {
    let folder = format!("activities/{slug}");
    let name = format!("{folder}/facts.toml");
    let facts = ActivityFacts::read(file(files, &name, problems)?, drawings, &mut Looking::at(&name, problems))?;
    let words = both(files, &folder, problems, |text, english, looking| facts.words(text, english, looking))?;
    Some(Item { slug: slug.to_owned(), facts, words })
}

fn section(files: &BTreeMap<&str, &str>, slug: &str, problems: &mut Vec<Problem>) -> Option<Section> {
    let folder = format!("handbook/{slug}");
    let name = format!("{folder}/facts.toml");
    let facts = SectionFacts::read(file(files, &name, problems)?, &mut Looking::at(&name, problems))?;
    let words = both(files, &folder, problems, |text, english: Option<&SectionWords>, looking| {
        facts.words(text, english, looking).map(|words| (words.clone(), words))
    })?;
    Some(Item { slug: slug.to_owned(), facts, words })
}

fn guide(files: &BTreeMap<&str, &str>, slug: &str, problems: &mut Vec<Problem>) -> Option<Guide> {
    let folder = format!("guides/{slug}");
    let name = format!("{folder}/facts.toml");
    let facts = GuideFacts::read(file(files, &name, problems)?, &mut Looking::at(&name, problems))?;
    let words = both(files, &folder, problems, guide::words)?;
    Some(Item { slug: slug.to_owned(), facts, words })
}
