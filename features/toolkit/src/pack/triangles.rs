//! Triangles: positions that we slip into in a small quarrel between equals, how each can turn, words for it, and other
//! models in outline. Positions, never kinds of women: nothing here can say who anybody is.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{
    over::{LONG, Over, Said, Words, read},
    problem::Looking,
};

const POSITIONS: &str = "triangles/positions.toml";
const STORY: &str = "triangles/story.toml";
const WORDS: &str = "triangles/words.toml";
const MODELS: &str = "triangles/models.toml";

/// Letters of a heading, of a position's name, of what somebody says there, and of a paragraph.
const HEADING: usize = 60;
const NAME: usize = 24;
const SHORT: usize = 64;

/// A position: its name, what somebody says to herself there, and a card about it.
#[derive(Clone, Debug)]
pub struct Position {
    /// A verb, never a noun for a woman.
    pub name: Said,
    /// To herself or aloud.
    pub says: Said,
    /// Two or three sentences.
    pub card: Said,
}

/// Three positions and how they hang together. The first stands alone at its end of the picture.
#[derive(Clone, Debug)]
pub struct Triangle {
    /// Its heading.
    pub title: Said,
    /// What happens in it.
    pub about: Said,
    /// The line in its middle.
    pub middle: Said,
    /// Whose idea it is.
    pub credit: Said,
    /// Three.
    pub positions: Vec<Position>,
}

/// One woman's side of the story.
#[derive(Clone, Debug)]
pub struct Side {
    /// An invented name.
    pub name: String,
    /// What happened.
    pub happened: Said,
    /// What she told herself.
    pub told: Said,
    /// What she needed.
    pub needed: Said,
}

/// Something said in two ways.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The words that come first: in the other answers, the name of the way.
    pub from: Said,
    /// The words that turn it.
    pub to: Said,
}

/// All that belongs to the two triangles: there together, or not at all.
#[derive(Clone, Debug)]
pub struct Tool {
    /// How we get pulled in.
    pub drama: Triangle,
    /// How it can turn.
    pub turn: Triangle,
    /// What the story is called.
    pub story: Said,
    /// What happened, as somebody outside would tell it.
    pub scene: Vec<Said>,
    /// The same from three sides.
    pub sides: Vec<Side>,
    /// What we say, and what we can say.
    pub pairs: Vec<Pair>,
    /// Three to ask instead of mending it for her.
    pub questions: Vec<Said>,
    /// Three other ways to answer.
    pub answers: Vec<Pair>,
}

/// Another model, in outline.
#[derive(Clone, Debug)]
pub struct Model {
    /// What it is called.
    pub title: Said,
    /// What it says, line by line.
    pub lines: Vec<Said>,
    /// Whose idea it is.
    pub credit: Said,
}

/// What a pack brings; either may be left out.
#[derive(Clone, Debug, Default)]
pub struct Triangles {
    /// The two triangles.
    pub tool: Option<Tool>,
    /// Other models.
    pub models: Vec<Model>,
    english: Vec<(&'static str, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionsFile {
    drama: RawTriangle,
    turn: RawTriangle,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawTriangle {
    en: Words,
    cy: Words,
    en_about: Words,
    cy_about: Words,
    en_middle: Words,
    cy_middle: Words,
    en_credit: Words,
    cy_credit: Words,
    position: Spanned<Vec<RawPosition>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPosition {
    en: Words,
    cy: Words,
    en_says: Words,
    cy_says: Words,
    en_card: Words,
    cy_card: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct StoryFile {
    en: Words,
    cy: Words,
    en_scene: Spanned<Vec<Words>>,
    cy_scene: Spanned<Vec<Words>>,
    side: Spanned<Vec<RawSide>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSide {
    name: Words,
    en_happened: Words,
    cy_happened: Words,
    en_told: Words,
    cy_told: Words,
    en_needed: Words,
    cy_needed: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    pair: Spanned<Vec<RawPair>>,
    question: Spanned<Vec<RawQuestion>>,
    answer: Spanned<Vec<RawAnswer>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPair {
    en_from: Words,
    cy_from: Words,
    en_to: Words,
    cy_to: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    en: Words,
    cy: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawAnswer {
    en: Words,
    cy: Words,
    en_says: Words,
    cy_says: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelsFile {
    model: Spanned<Vec<RawModel>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawModel {
    en: Words,
    cy: Words,
    en_lines: Spanned<Vec<Words>>,
    cy_lines: Spanned<Vec<Words>>,
    en_credit: Words,
    cy_credit: Words,
}

impl Over<'_> {
    fn triangle(&mut self, raw: RawTriangle) -> Triangle {
        Triangle {
            title: self.said(raw.en, raw.cy, HEADING),
            about: self.said(raw.en_about, raw.cy_about, LONG),
            middle: self.said(raw.en_middle, raw.cy_middle, SHORT),
            credit: self.said(raw.en_credit, raw.cy_credit, LONG),
            positions: self
                .many("position", raw.position, 3, 3)
                .into_iter()
                .map(|raw| Position {
                    name: self.said(raw.en, raw.cy, NAME),
                    says: self.said(raw.en_says, raw.cy_says, SHORT),
                    card: self.said(raw.en_card, raw.cy_card, LONG),
                })
                .collect(),
        }
    }

    fn side(&mut self, raw: RawSide) -> Side {
        Side {
            name: self.one(raw.name, NAME),
            happened: self.said(raw.en_happened, raw.cy_happened, LONG),
            told: self.said(raw.en_told, raw.cy_told, LONG),
            needed: self.said(raw.en_needed, raw.cy_needed, LONG),
        }
    }
}

impl Triangles {
    /// Reads the files, where they are there.
    pub(super) fn read(files: &BTreeMap<&str, &str>, problems: &mut Vec<super::Problem>) -> Self {
        let mut english = Vec::new();
        let models = read(MODELS, files, problems, &mut english, |file: ModelsFile, over| {
            let all = over.many("model", file.model, 1, 8);
            let model = |raw: RawModel| Model {
                title: over.said(raw.en, raw.cy, HEADING),
                lines: over.lines("lines", raw.en_lines, raw.cy_lines, 6),
                credit: over.said(raw.en_credit, raw.cy_credit, LONG),
            };
            all.into_iter().map(model).collect()
        });
        let together = [POSITIONS, STORY, WORDS];
        let there = together.iter().filter(|name| files.contains_key(*name)).count();
        for missing in together.iter().filter(|name| !files.contains_key(*name) && there > 0) {
            Looking::at(missing, problems).says(
                1,
                "The file is missing.",
                "Positions, story and words belong together: write all three, or none.",
            );
        }
        let positions = read(POSITIONS, files, problems, &mut english, |file: PositionsFile, over| {
            (over.triangle(file.drama), over.triangle(file.turn))
        });
        let story = read(STORY, files, problems, &mut english, |file: StoryFile, over| {
            let title = over.said(file.en, file.cy, HEADING);
            let scene = over.lines("scene", file.en_scene, file.cy_scene, 4);
            let sides = over.many("side", file.side, 3, 3);
            (title, scene, sides.into_iter().map(|side| over.side(side)).collect::<Vec<_>>())
        });
        let words = read(WORDS, files, problems, &mut english, |file: WordsFile, over| {
            let pairs = over.many("pair", file.pair, 6, 12);
            let pairs = pairs.into_iter().map(|raw| Pair {
                from: over.said(raw.en_from, raw.cy_from, LONG),
                to: over.said(raw.en_to, raw.cy_to, LONG),
            });
            let pairs: Vec<Pair> = pairs.collect();
            let questions = over.many("question", file.question, 3, 3);
            let questions: Vec<Said> = questions.into_iter().map(|raw| over.said(raw.en, raw.cy, LONG)).collect();
            let answers = over.many("answer", file.answer, 3, 3);
            let answers = answers.into_iter().map(|raw| Pair {
                from: over.said(raw.en, raw.cy, HEADING),
                to: over.said(raw.en_says, raw.cy_says, LONG),
            });
            (pairs, questions, answers.collect())
        });
        let tool = match (positions, story, words) {
            (Some((drama, turn)), Some((story, scene, sides)), Some((pairs, questions, answers))) => {
                Some(Tool { drama, turn, story, scene, sides, pairs, questions, answers })
            }
            _ => None,
        };
        Self { tool, models: models.unwrap_or_default(), english }
    }

    /// Its English texts, by file.
    pub(super) fn english(&self) -> &[(&'static str, Vec<String>)] {
        &self.english
    }
}
