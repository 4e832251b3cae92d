//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

/// One of the seven ways.
pub struct StepCard {
    pub title: String,
    /// What it is, how long, who helps, how to step back.
    pub facts: Vec<(String, String)>,
    /// Where she says that she would like to try it.
    pub place: String,
}

/// Seven ways of having a hand in a group.
#[derive(Template)]
#[template(path = "leadership_growing.html")]
pub struct Growing {
    pub frame: Frame,
    pub steps: Vec<StepCard>,
    /// Where it stands what she asked and is asked, when there is something.
    pub mine: Option<String>,
    /// For one who holds the group together with another: where she asks for a word after a meeting.
    pub meeting: Option<String>,
    /// Where it is said how somebody comes to hold the group.
    pub people: String,
}

/// Asking somebody who holds the group.
#[derive(Template)]
#[template(path = "leadership_ask.html")]
pub struct Ask {
    pub frame: Frame,
    pub title: String,
    pub lead: String,
    pub at: String,
    /// Where it is said how somebody comes to hold the group, beside a step that sounds like it.
    pub rights: Option<String>,
    /// Why nothing can be asked just now.
    pub not_now: Option<String>,
    pub dates_legend: String,
    pub dates: Vec<(String, String, String)>,
    pub others: Vec<(String, String, String)>,
    pub wishes: Vec<(String, String, String)>,
    pub fields: Filled,
}

/// One thing that stands between two women, in a list.
pub struct Line {
    pub href: String,
    pub what: String,
    pub state: String,
}

/// What she asked, and what she is asked.
#[derive(Template)]
#[template(path = "leadership_mine.html")]
pub struct Mine {
    pub frame: Frame,
    pub growing: String,
    pub asks: Vec<Line>,
    pub beside: Vec<Line>,
}

/// Something that she asked.
#[derive(Template)]
#[template(path = "leadership_hers.html")]
pub struct Hers {
    pub frame: Frame,
    pub title: String,
    pub state: String,
    pub facts: Vec<(String, String)>,
    /// What the other should look at; may be empty.
    pub line: String,
    /// Where she says yes to another date.
    pub accept: Option<String>,
    /// What was written for her.
    pub word: Option<String>,
    pub end: String,
    /// What the button says that ends it.
    pub end_label: String,
    /// Where she asks anew, when nothing came of it.
    pub again: Option<String>,
    pub all: String,
}

/// Something that she is asked.
#[derive(Template)]
#[template(path = "leadership_beside.html")]
pub struct Beside {
    pub frame: Frame,
    pub title: String,
    pub state: String,
    pub facts: Vec<(String, String)>,
    /// What she should look at; may be empty.
    pub line: String,
    pub at: String,
    /// Whether she may still answer.
    pub open: bool,
    /// Other dates she may propose.
    pub dates: Vec<(String, String, String)>,
    /// The word that is due.
    pub due: Option<Due>,
    pub fields: Filled,
    pub all: String,
}

/// A word that is due.
pub struct Due {
    /// What she would like, in a sentence.
    pub said: String,
    /// The button with which it is done, unless it is written.
    pub done: Option<String>,
    /// What is written already.
    pub written: Option<String>,
}
