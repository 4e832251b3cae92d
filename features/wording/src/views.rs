//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

/// One note in the list.
pub struct Line {
    pub words: String,
    /// The day, and who wrote it.
    pub by: String,
    /// When it goes.
    pub until: String,
    /// Where it is changed or erased, for its author.
    pub place: Option<String>,
}

/// The facilitators' notes.
#[derive(Template)]
#[template(path = "wording_notes.html")]
pub struct Notes {
    pub frame: Frame,
    pub place: String,
    pub lines: Vec<Line>,
    pub fields: Filled,
}

/// One note of her own.
#[derive(Template)]
#[template(path = "wording_note.html")]
pub struct Note {
    pub frame: Frame,
    pub place: String,
    pub back: String,
    pub until: String,
    pub fields: Filled,
}

/// The group's own list.
#[derive(Template)]
#[template(path = "wording_words.html")]
pub struct Words {
    pub frame: Frame,
    pub place: String,
    pub back: String,
    /// The lists that come with the toolkit: the field's name, its heading, and each word.
    pub lists: Vec<(&'static str, String, Vec<(String, String, String)>)>,
    pub fields: Filled,
}
