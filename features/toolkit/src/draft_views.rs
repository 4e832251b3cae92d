//! One typed struct for each template of drafts.

use askama::Template;
use web::{Filled, Frame};

use crate::pages::draft_fields;

/// A text of a host's, in a list.
pub struct DraftLine {
    pub place: String,
    pub title: &'static str,
    pub language: &'static str,
    /// Whether it is a draft, and how many codes are open and comments there.
    pub meta: String,
}

/// The texts of a host that are drafts, or were.
#[derive(Template)]
#[template(path = "toolkit_drafts.html")]
pub struct Drafts {
    pub frame: Frame,
    pub lines: Vec<DraftLine>,
    /// Whether a pack is this host's at all.
    pub has_pack: bool,
    pub back: String,
}

/// One part of a text, in both languages, and what was said of it.
pub struct PartView {
    /// Its place on the page, which names its fields.
    pub at: usize,
    pub name: String,
    /// What it is called, as HTML.
    pub heading: String,
    pub html: String,
    pub language: &'static str,
    /// The same in the other language: its code, what to call it, and what it says.
    pub other: Option<(&'static str, String, String)>,
    /// What a reader says of it; empty where she says nothing.
    pub comment: String,
    /// What was done with that.
    pub answer: Option<(String, String)>,
}

impl PartView {
    /// The field of what a reader says of it.
    pub fn field(&self) -> &'static str {
        draft_fields::field(&draft_fields::COMMENT, self.at)
    }

    /// The field of what was done with that.
    pub fn done(&self) -> &'static str {
        draft_fields::field(&draft_fields::DONE, self.at)
    }

    /// The field of why.
    pub fn because(&self) -> &'static str {
        draft_fields::field(&draft_fields::BECAUSE, self.at)
    }

    /// The hidden field that names it.
    pub fn named(&self) -> &'static str {
        draft_fields::field(&draft_fields::PART, self.at)
    }
}

/// A code that is open.
pub struct OpenCode {
    pub label: String,
    pub letters: String,
    pub until: String,
    pub take_back: String,
}

/// Comments that came with a code.
pub struct SaidLine {
    pub label: String,
    pub meta: String,
    pub place: String,
}

/// One text, for a coordinator.
#[derive(Template)]
#[template(path = "toolkit_draft.html")]
pub struct Draft {
    pub frame: Frame,
    pub fields: Filled,
    pub title: &'static str,
    pub language: &'static str,
    pub is_draft: bool,
    pub stands: String,
    pub ask: String,
    pub type_at: String,
    pub weeks: Vec<(String, String, String)>,
    pub open: Vec<OpenCode>,
    pub said: Vec<SaidLine>,
    /// How many codes were made before she came here, and do not open for her.
    pub closed: usize,
    pub parts: Vec<PartView>,
    pub back: String,
}

/// What one reader says, beside the text.
#[derive(Template)]
#[template(path = "toolkit_draft_said.html")]
pub struct Said {
    pub frame: Frame,
    pub fields: Filled,
    pub title: &'static str,
    pub language: &'static str,
    pub label: String,
    pub how: String,
    /// Whether she can still read what is answered.
    pub open: String,
    pub said_at: i64,
    pub parts: Vec<PartView>,
    pub done: Vec<(String, String, String)>,
    pub place: String,
    pub back: String,
}

/// Where a code is typed.
#[derive(Template)]
#[template(path = "toolkit_invited_code.html")]
pub struct InvitedCode {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    /// What she was writing when the code ended.
    pub written: Vec<String>,
}

/// The text, for whoever was asked to read it.
#[derive(Template)]
#[template(path = "toolkit_invited.html")]
pub struct Invited {
    pub frame: Frame,
    /// Nothing can be read or said with the code any more.
    pub ended: bool,
    pub fields: Filled,
    pub title: &'static str,
    pub language: &'static str,
    pub host: String,
    pub until: String,
    pub gone: String,
    pub how: Vec<(String, String, String)>,
    pub parts: Vec<PartView>,
    /// Changes whenever something was sent with the code.
    pub version: String,
    /// Whether anything was sent.
    pub sent: bool,
    pub place: String,
    pub withdraw: String,
}
