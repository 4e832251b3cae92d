//! Sheets for a wall and for a drawer: a heading and a few lines each.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::over::{Over, Said, Words, read};

const POSTERS: &str = "posters/posters.toml";

/// Letters of a heading.
const HEADING: usize = 60;
/// The most lines of one.
const LINES: usize = 12;

/// A sheet: what it is called, and its lines.
#[derive(Clone, Debug)]
pub struct Poster {
    /// Its heading.
    pub title: Said,
    /// What it says, line by line.
    pub lines: Vec<Said>,
}

/// The three there are.
#[derive(Clone, Debug)]
pub struct All {
    /// What a first time is like.
    pub expect: Poster,
    /// When the power goes out.
    pub power: Poster,
    /// When nobody can be reached.
    pub phones: Poster,
}

/// What a pack brings.
#[derive(Clone, Debug, Default)]
pub struct Posters {
    /// All three, or none.
    pub all: Option<All>,
    english: Vec<(&'static str, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PostersFile {
    expect: RawPoster,
    power: RawPoster,
    phones: RawPoster,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPoster {
    en: Words,
    cy: Words,
    en_lines: Spanned<Vec<Words>>,
    cy_lines: Spanned<Vec<Words>>,
}

impl Posters {
    /// Reads them, where there are any.
    pub(super) fn read(files: &BTreeMap<&str, &str>, problems: &mut Vec<super::Problem>) -> Self {
        let mut english = Vec::new();
        let all = read(POSTERS, files, problems, &mut english, |file: PostersFile, over| All {
            expect: poster(over, file.expect),
            power: poster(over, file.power),
            phones: poster(over, file.phones),
        });
        Self { all, english }
    }

    /// Its English, for the reading age.
    pub(super) fn english(&self) -> &[(&'static str, Vec<String>)] {
        &self.english
    }
}

fn poster(over: &mut Over<'_>, raw: RawPoster) -> Poster {
    let lines = over.lines("lines", raw.en_lines, raw.cy_lines, LINES);
    Poster { title: over.said(raw.en, raw.cy, HEADING), lines }
}
