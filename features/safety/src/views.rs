//! One typed struct for each template.

use askama::Template;
use web::Frame;

/// One number of 'get help now'.
pub struct Line {
    /// Who answers.
    pub name: String,
    /// What for, and when.
    pub about: String,
    /// The number to ring: as it is read, as it is dialled.
    pub telephone: Option<(String, String)>,
    /// The number to text.
    pub text: Option<(String, String)>,
    /// The day somebody last checked it.
    pub checked: Option<String>,
}

/// Get help now.
#[derive(Template)]
#[template(path = "safety_help.html")]
pub struct Help {
    pub frame: Frame,
    pub lines: Vec<Line>,
}

/// What we keep.
#[derive(Template)]
#[template(path = "safety_what_we_keep.html")]
pub struct WhatWeKeep {
    pub frame: Frame,
    pub points: Vec<(String, String)>,
}

/// Who can see what.
#[derive(Template)]
#[template(path = "safety_who_can_see.html")]
pub struct WhoCanSee {
    pub frame: Frame,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Hiding.
#[derive(Template)]
#[template(path = "safety_how_to_hide.html")]
pub struct HowToHide {
    pub frame: Frame,
}

/// How this was made.
#[derive(Template)]
#[template(path = "safety_how_this_was_made.html")]
pub struct HowThisWasMade {
    pub frame: Frame,
}
