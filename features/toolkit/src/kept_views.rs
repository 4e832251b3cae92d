//! One typed struct for each template of what she keeps, and of a wheel of her own.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

use crate::picture::Piece;

/// A wheel of hers: as a list, and as the fields that bring it back.
pub struct SaidWheel {
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub fields: Vec<(&'static str, String)>,
}

/// One thing she keeps: a sentence or a wheel.
pub struct KeptLine {
    pub id: Id,
    pub day: String,
    /// What kind of thing it is, in a word: all that is seen before she opens it.
    pub kind: String,
    pub language: &'static str,
    pub words: String,
    pub wheel: Option<SaidWheel>,
    /// For her alone: nothing offers to share it.
    pub alone: bool,
}

/// What she keeps for herself.
#[derive(Template)]
#[template(path = "toolkit_kept.html")]
pub struct KeptPage {
    pub frame: Frame,
    pub lines: Vec<KeptLine>,
    /// What does not open.
    pub closed: Vec<Id>,
    /// Where each group's facilitators are written to, and what the group is called.
    pub share: Vec<(String, String)>,
}

/// A sentence of her own.
#[derive(Template)]
#[template(path = "toolkit_sentence.html")]
pub struct Sentence {
    pub frame: Frame,
    pub fields: Filled,
}

/// One slice to name.
pub struct AskSlice {
    pub name: &'static str,
    pub level: &'static str,
    pub name_label: String,
    pub level_label: String,
}

/// Slices to name.
#[derive(Template)]
#[template(path = "toolkit_own_wheel_ask.html")]
pub struct AskWheel {
    pub frame: Frame,
    pub fields: Filled,
    pub slices: Vec<AskSlice>,
    pub levels: Vec<(String, String)>,
}

/// Her wheel.
#[derive(Template)]
#[template(path = "toolkit_own_wheel.html")]
pub struct OwnWheel {
    pub frame: Frame,
    pub pieces: Vec<Piece>,
    /// How far each slice is filled: the corners of a shape.
    pub levels: Vec<String>,
    pub wheel: SaidWheel,
    pub may_keep: bool,
}

/// Five questions for her alone.
#[derive(Template)]
#[template(path = "toolkit_five.html")]
pub struct Five {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub cup: Vec<(String, String, String)>,
    pub questions: Vec<(&'static str, String)>,
}

/// What helps after an evening.
#[derive(Template)]
#[template(path = "toolkit_helps.html")]
pub struct Helps {
    pub frame: Frame,
    /// What other features have for her: where it leads, and what it says.
    pub more: Vec<(String, String)>,
    pub guide: Option<String>,
    pub rest: String,
    pub kept: String,
    pub after: String,
}
