//! One typed struct for each template.

use askama::Template;
use foundation::Language;
use web::Frame;

use crate::pack::{About, ActivityWords, GuideWords, SectionWords, Text};

/// Whose texts there are.
pub struct PackLine {
    pub name: String,
    pub about: &'static About,
}

/// The way in.
#[derive(Template)]
#[template(path = "toolkit_front.html")]
pub struct Front {
    pub frame: Frame,
    pub packs: Vec<PackLine>,
}

/// A text in a list.
pub struct Line {
    pub place: String,
    pub title: &'static str,
    pub short: &'static str,
    pub meta: String,
    /// The language it is in, where that is not hers.
    pub other: Option<Language>,
}

/// Exercises.
#[derive(Template)]
#[template(path = "toolkit_activities.html")]
pub struct Activities {
    pub frame: Frame,
    pub lines: Vec<Line>,
    pub purposes: Vec<(String, String)>,
    pub purpose: String,
}

/// One exercise.
#[derive(Template)]
#[template(path = "toolkit_activity.html")]
pub struct ActivityPage {
    pub frame: Frame,
    pub words: &'static ActivityWords,
    pub other: Option<Language>,
    pub rows: Vec<(String, String)>,
    pub phases: Vec<(String, String)>,
    pub touch: String,
    pub equipment: Vec<String>,
    pub steps: Vec<(&'static Text, String)>,
    pub drawing: &'static str,
}

/// The handbook.
#[derive(Template)]
#[template(path = "toolkit_handbook.html")]
pub struct Handbook {
    pub frame: Frame,
    pub lines: Vec<Line>,
}

/// One section.
#[derive(Template)]
#[template(path = "toolkit_section.html")]
pub struct SectionPage {
    pub frame: Frame,
    pub words: &'static SectionWords,
    pub other: Option<Language>,
    pub now: String,
    pub next: Option<(String, &'static str)>,
}

/// Guides.
#[derive(Template)]
#[template(path = "toolkit_guides.html")]
pub struct Guides {
    pub frame: Frame,
    pub lines: Vec<Line>,
}

/// One guide.
#[derive(Template)]
#[template(path = "toolkit_guide.html")]
pub struct GuidePage {
    pub frame: Frame,
    pub words: &'static GuideWords,
    pub other: Option<Language>,
    pub doors: Vec<(String, String)>,
    pub related: Vec<(String, &'static str)>,
}
