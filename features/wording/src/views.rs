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

/// A list that comes with the toolkit.
pub struct List {
    pub field: &'static str,
    pub heading: String,
    /// Value, word, and nothing: as `forms::checkboxes` takes them.
    pub boxes: Vec<(String, String, String)>,
}

/// The group's own list.
#[derive(Template)]
#[template(path = "wording_words.html")]
pub struct Words {
    pub frame: Frame,
    pub place: String,
    pub back: String,
    pub lists: Vec<List>,
    pub fields: Filled,
}

/// Words we use.
#[derive(Template)]
#[template(path = "wording_talk.html")]
pub struct Talking {
    pub frame: Frame,
    pub place: String,
    pub back: String,
    /// What was written down: question and answer.
    pub said: Vec<(String, String)>,
    pub spoken: Option<String>,
    pub because: String,
    /// The boxes: name, question, hint.
    pub boxes: Vec<(&'static str, String, String)>,
    pub ways: Vec<(String, String, String)>,
    /// Whether somebody came since it was last looked at.
    pub again: bool,
    /// Whether she holds the group and may write.
    pub holds: bool,
    pub fields: Filled,
}

/// One word to choose.
pub struct Part {
    pub legend: String,
    /// What opens the boxes for a word of the group's own.
    pub write: String,
    pub choice: &'static str,
    pub options: Vec<(String, String, String)>,
    /// The boxes for a word of the group's own: one, more than one.
    pub en: [&'static str; 2],
    pub cy: [&'static str; 2],
    pub gender: &'static str,
    pub genders: Vec<(String, String, String)>,
}

/// What we call ourselves.
#[derive(Template)]
#[template(path = "wording_names.html")]
pub struct Names {
    pub frame: Frame,
    pub place: String,
    pub back: String,
    /// Who is meant, and the word in English and in Welsh.
    pub now: Vec<(String, [String; 2])>,
    pub holds: bool,
    /// Whether she comes back to what she typed.
    pub open: bool,
    pub parts: Vec<Part>,
    pub fields: Filled,
}

/// The sentences of one word in one language.
pub struct Sentences {
    pub heading: String,
    pub lang: &'static str,
    /// The box of the form that stands in it, and the sentence.
    pub lines: Vec<(&'static str, String)>,
}

/// The words in sentences, before they are kept.
#[derive(Template)]
#[template(path = "wording_names_look.html")]
pub struct NamesLook {
    pub frame: Frame,
    pub place: String,
    /// What was chosen and typed on the page before.
    pub hidden: Vec<(&'static str, String)>,
    pub parts: Vec<Sentences>,
    pub fields: Filled,
}
