//! The pages of a group's values.

use askama::Template;
use foundation::{Id, Language};
use paper::{Block, Words};
use web::{Filled, Frame};

use super::Said;
use crate::model::Value;

/// What we call a value, and our line about it: the key of each.
pub const fn keys(value: Value) -> (&'static str, &'static str) {
    match value {
        Value::Safety => ("agreements-value-safety", "agreements-value-safety-line"),
        Value::Trust => ("agreements-value-trust", "agreements-value-trust-line"),
        Value::Alike => ("agreements-value-alike", "agreements-value-alike-line"),
        Value::Choice => ("agreements-value-choice", "agreements-value-choice-line"),
        Value::GiveAndTake => ("agreements-value-give-and-take", "agreements-value-give-and-take-line"),
        Value::Meeting => ("agreements-value-meeting", "agreements-value-meeting-line"),
        Value::Herself => ("agreements-value-herself", "agreements-value-herself-line"),
    }
}

/// One value on a page: ours, and what the group says.
pub struct OfValue {
    /// Its word in paths.
    pub path: &'static str,
    pub ours: String,
    pub our_line: String,
    /// The group's word for it; nothing where it has none.
    pub word: Option<Said>,
    /// The group's line; nothing where it said none.
    pub line: Option<Said>,
    /// When the group said it.
    pub said_on: Option<String>,
}

/// All seven.
#[derive(Template)]
#[template(path = "agreements_values.html")]
pub struct Values {
    pub frame: Frame,
    pub group: Id,
    pub facilitator: bool,
    pub values: Vec<OfValue>,
    pub public: bool,
    /// Whether the group said anything yet.
    pub any: bool,
}

/// What the group says of one.
#[derive(Template)]
#[template(path = "agreements_value.html")]
pub struct OneValue {
    pub frame: Frame,
    pub group: Id,
    pub path: &'static str,
    pub ours: String,
    pub our_line: String,
    pub there: bool,
    /// Whether everybody reads it as soon as it is kept.
    pub public: bool,
    /// Words of which it is asked whether they are a name.
    pub asked: Vec<String>,
    pub fields: Filled,
}

/// For everybody.
#[derive(Template)]
#[template(path = "agreements_values_before.html")]
pub struct Before {
    pub frame: Frame,
    pub name: Said,
    pub word: String,
    pub values: Vec<OfValue>,
}

/// One language of the sheet.
pub struct Sheet {
    pub language: Language,
    pub title: String,
    pub name: Said,
    /// That some of it is in one language only, where that is so.
    pub one_language: Option<String>,
    pub values: Vec<OfValue>,
    /// Who made it, as far as they want to stand on sheets.
    pub made_by: Option<String>,
}

impl Sheet {
    /// The same for the press.
    pub fn blocks(self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, self.title)];
        if !self.name.words.is_empty() {
            blocks.push(Block::paragraph(Words::in_language(self.name.words, self.name.lang)));
        }
        let words = |said: Said| Words::in_language(said.words, said.lang);
        for value in self.values {
            blocks.push(Block::heading(2, value.ours));
            blocks.extend(value.word.map(|said| Block::Say { words: words(said) }));
            blocks.push(match value.line {
                Some(said) => Block::paragraph(words(said)),
                None => Block::paragraph(value.our_line),
            });
        }
        blocks.extend(self.one_language.map(Block::paragraph));
        blocks.extend(self.made_by.map(Block::paragraph));
        blocks
    }
}

/// A page to print.
#[derive(Template)]
#[template(path = "agreements_values_print.html")]
pub struct Print {
    pub frame: Frame,
    pub group: Id,
    pub large: bool,
    pub sheets: Vec<Sheet>,
}
