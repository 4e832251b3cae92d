//! Wheels: words to pick from, in rings. Each stands as what is shown and as what she says with it, for no sentence of
//! Welsh can be made from a label.

use foundation::Language;
use serde::{Deserialize, de::DeserializeOwned};

use super::{head, problem::Looking};

/// A word to pick.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Word {
    en: String,
    cy: String,
    en_says: String,
    cy_says: String,
}

impl Word {
    /// What is shown.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        in_language(language, &self.en, &self.cy)
    }

    /// What she says with it: a sentence without its stop.
    #[must_use]
    pub fn says(&self, language: Language) -> &str {
        in_language(language, &self.en_says, &self.cy_says)
    }
}

fn in_language<'words, T: ?Sized>(language: Language, en: &'words T, cy: &'words T) -> &'words T {
    match language {
        Language::En => en,
        Language::Cy => cy,
    }
}

/// A feeling and its shades.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Feeling {
    en: String,
    cy: String,
    en_says: String,
    cy_says: String,
    /// Two words that say it more finely.
    pub shades: Vec<Word>,
}

/// One of the feelings in the middle, with those that grow from it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Core {
    en: String,
    cy: String,
    en_says: String,
    cy_says: String,
    /// Whether it is felt because a need is met, and not because one is missing.
    #[serde(default)]
    glad: bool,
    /// The second ring.
    #[serde(rename = "feeling")]
    pub feelings: Vec<Feeling>,
}

macro_rules! is_a_word {
    ($($name:ident),+) => {$(
        impl $name {
            /// Its own word, without those that grow from it.
            #[must_use]
            pub fn word(&self) -> Word {
                Word {
                    en: self.en.clone(),
                    cy: self.cy.clone(),
                    en_says: self.en_says.clone(),
                    cy_says: self.cy_says.clone(),
                }
            }
        }
    )+};
}
is_a_word!(Feeling, Core);

/// A need.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Need {
    en: String,
    cy: String,
    en_because: String,
    cy_because: String,
    en_met: String,
    cy_met: String,
}

impl Need {
    /// What is shown.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        in_language(language, &self.en, &self.cy)
    }

    /// How it goes on from a feeling.
    #[must_use]
    pub fn because(&self, language: Language) -> &str {
        in_language(language, &self.en_because, &self.cy_because)
    }

    /// How it goes on from a glad feeling: it is there, and nobody has to ask for it.
    #[must_use]
    pub fn met(&self, language: Language) -> &str {
        in_language(language, &self.en_met, &self.cy_met)
    }
}

/// Needs of one kind.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    en: String,
    cy: String,
    /// What stands in it.
    #[serde(rename = "need")]
    pub needs: Vec<Need>,
}

impl Group {
    /// What is shown.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        in_language(language, &self.en, &self.cy)
    }
}

/// A slice of looking after oneself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Slice {
    en: String,
    cy: String,
    en_things: Vec<String>,
    cy_things: Vec<String>,
    /// Which of them go with a child beside her, counted from 1.
    #[serde(default)]
    with_children: Vec<usize>,
    /// Which of them take five minutes at most.
    #[serde(default)]
    short: Vec<usize>,
}

/// What a thing to do has to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// Anything.
    All,
    /// A child is there.
    WithChildren,
    /// Five minutes.
    Short,
}

impl Slice {
    /// What is shown.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        in_language(language, &self.en, &self.cy)
    }

    /// Small things that cost nothing and need no phone.
    pub fn things(&self, language: Language, fits: Fits) -> impl Iterator<Item = &str> {
        let fit = move |number: &usize| match fits {
            Fits::All => true,
            Fits::WithChildren => self.with_children.contains(number),
            Fits::Short => self.short.contains(number),
        };
        let things = in_language(language, self.en_things.as_slice(), self.cy_things.as_slice());
        (1..).zip(things).filter(move |(number, _)| fit(number)).map(|(_, thing)| thing.as_str())
    }
}

/// The wheels of a pack.
#[derive(Clone, Debug, Default)]
pub struct Wheels {
    /// Feelings, in three rings.
    pub feelings: Vec<Core>,
    /// Needs, by kind.
    pub needs: Vec<Group>,
    /// Looking after oneself.
    pub care: Vec<Slice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeelingsFile {
    core: Vec<Core>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CareFile {
    slice: Vec<Slice>,
}

/// The most in a ring: more cannot be read.
const MOST: usize = 12;

fn ring(file: &str, name: &str, count: usize, least: usize, problems: &mut Vec<super::Problem>) {
    if !(least..=MOST).contains(&count) {
        Looking::at(file, problems).says(
            1,
            format!("'{name}' has {count} words."),
            format!("Write {least} to {MOST}."),
        );
    }
}

impl Wheels {
    /// Reads the three files, where they are there.
    pub(super) fn read(text: impl Fn(&str) -> Option<String>, problems: &mut Vec<super::Problem>) -> Self {
        let feelings =
            read::<FeelingsFile>("wheels/feelings.toml", &text, problems).map_or_else(Vec::new, |file| file.core);
        let needs = read::<NeedsFile>("wheels/needs.toml", &text, problems).map_or_else(Vec::new, |file| file.group);
        let care = read::<CareFile>("wheels/care.toml", &text, problems).map_or_else(Vec::new, |file| file.slice);
        let wheels = Self { feelings, needs, care };
        wheels.is_whole(problems);
        wheels
    }

    fn is_whole(&self, problems: &mut Vec<super::Problem>) {
        if !self.feelings.is_empty() {
            ring("wheels/feelings.toml", "the middle", self.feelings.len(), 3, problems);
        }
        for core in &self.feelings {
            ring("wheels/feelings.toml", &core.en, core.feelings.len(), 1, problems);
            for feeling in &core.feelings {
                ring("wheels/feelings.toml", &feeling.en, feeling.shades.len(), 1, problems);
            }
        }
        for group in &self.needs {
            ring("wheels/needs.toml", &group.en, group.needs.len(), 1, problems);
        }
        for slice in &self.care {
            ring("wheels/care.toml", &slice.en, slice.en_things.len(), 1, problems);
            if slice
                .with_children
                .iter()
                .chain(&slice.short)
                .any(|number| !(1..=slice.en_things.len()).contains(number))
            {
                Looking::at("wheels/care.toml", problems).says(
                    1,
                    format!("'{}' counts a thing that is not there.", slice.en),
                    "Write numbers of its lines, from 1.",
                );
            }
            if slice.en_things.len() != slice.cy_things.len() {
                Looking::at("wheels/care.toml", problems).says(
                    1,
                    format!("'{}' has not as many things in Welsh as in English.", slice.en),
                    "Give both languages the same.",
                );
            }
        }
        for (file, text) in self.texts() {
            if text.trim().is_empty() || text.chars().count() > 140 {
                Looking::at(file, problems).says(
                    1,
                    format!("'{text}' is empty or too long."),
                    "Write up to 140 letters.",
                );
            }
        }
    }

    /// Every text of every wheel, with its file.
    fn texts(&self) -> Vec<(&'static str, &str)> {
        let mut all = Vec::new();
        for core in &self.feelings {
            all.extend(
                [&core.en, &core.cy, &core.en_says, &core.cy_says].map(|text| ("wheels/feelings.toml", text.as_str())),
            );
            for feeling in &core.feelings {
                all.extend(
                    [&feeling.en, &feeling.cy, &feeling.en_says, &feeling.cy_says]
                        .map(|text| ("wheels/feelings.toml", text.as_str())),
                );
                for shade in &feeling.shades {
                    all.extend(
                        [&shade.en, &shade.cy, &shade.en_says, &shade.cy_says]
                            .map(|text| ("wheels/feelings.toml", text.as_str())),
                    );
                }
            }
        }
        for group in &self.needs {
            all.extend([&group.en, &group.cy].map(|text| ("wheels/needs.toml", text.as_str())));
            for need in &group.needs {
                all.extend(
                    [&need.en, &need.cy, &need.en_because, &need.cy_because, &need.en_met, &need.cy_met]
                        .map(|text| ("wheels/needs.toml", text.as_str())),
                );
            }
        }
        for slice in &self.care {
            all.extend([&slice.en, &slice.cy].map(|text| ("wheels/care.toml", text.as_str())));
            all.extend(slice.en_things.iter().chain(&slice.cy_things).map(|text| ("wheels/care.toml", text.as_str())));
        }
        all
    }

    /// The English words of the wheels, by file.
    pub(super) fn english(&self) -> Vec<(&'static str, Vec<String>)> {
        let feelings = self.feelings.iter().flat_map(|core| {
            let shades = core.feelings.iter().flat_map(|one| one.shades.iter().map(|shade| &shade.en_says));
            std::iter::once(&core.en_says).chain(core.feelings.iter().map(|one| &one.en_says)).chain(shades)
        });
        let needs = self.needs.iter().flat_map(|group| &group.needs).flat_map(|need| [&need.en_because, &need.en_met]);
        let care = self.care.iter().flat_map(|slice| &slice.en_things);
        vec![
            ("wheels/feelings.toml", feelings.cloned().collect()),
            ("wheels/needs.toml", needs.cloned().collect()),
            ("wheels/care.toml", care.cloned().collect()),
        ]
    }

    /// The feeling at a place: `3` a core, `3.1` a feeling, `3.1.2` a shade; counted from 1.
    #[must_use]
    pub fn feeling(&self, place: &str) -> Option<Word> {
        let numbers: Vec<usize> =
            place.split('.').map(|number| number.parse::<usize>().ok()?.checked_sub(1)).collect::<Option<_>>()?;
        let core = self.feelings.get(*numbers.first()?)?;
        match numbers.as_slice() {
            [_] => Some(core.word()),
            [_, second] => Some(core.feelings.get(*second)?.word()),
            [_, second, third] => core.feelings.get(*second)?.shades.get(*third).cloned(),
            _ => None,
        }
    }

    /// Whether the feeling at a place grows from a glad one.
    #[must_use]
    pub fn is_glad(&self, place: &str) -> bool {
        let core = place.split('.').next().and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
        core.and_then(|core| self.feelings.get(core)).is_some_and(|core| core.glad)
    }

    /// The need at a place: `2.1`.
    #[must_use]
    pub fn need(&self, place: &str) -> Option<&Need> {
        let (group, need) = place.split_once('.')?;
        self.needs
            .get(group.parse::<usize>().ok()?.checked_sub(1)?)?
            .needs
            .get(need.parse::<usize>().ok()?.checked_sub(1)?)
    }
}

fn read<T: DeserializeOwned>(
    name: &str,
    text: &impl Fn(&str) -> Option<String>,
    problems: &mut Vec<super::Problem>,
) -> Option<T> {
    head::read(&text(name)?, 1, &mut Looking::at(name, problems))
}
