//! What the shelf's pages are made of.

use askama::Template;
use web::Frame;

/// A link to what others have made.
pub struct LinkLine {
    pub title: &'static str,
    pub owner: &'static str,
    pub about: &'static str,
    pub address: &'static str,
    /// The site alone, as it is shown.
    pub site: &'static str,
    pub meta: String,
}

/// Every link, by what it is for.
#[derive(Template)]
#[template(path = "toolkit_links.html")]
pub struct Links {
    pub frame: Frame,
    pub shelves: Vec<(String, Vec<LinkLine>)>,
}

/// One step of the way of learning.
pub struct StepLine {
    pub title: &'static str,
    pub about: &'static str,
    pub minutes: String,
    /// Where each text of ours is, and its title.
    pub reads: Vec<(String, String)>,
    pub links: Vec<LinkLine>,
}

/// The way of learning.
#[derive(Template)]
#[template(path = "toolkit_steps.html")]
pub struct Steps {
    pub frame: Frame,
    pub steps: Vec<StepLine>,
    /// Where she may keep a sentence about it, signed in.
    pub keep: Option<String>,
}
