//! One typed struct for each template.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

/// One job on the list.
pub struct JobLine {
    pub id: Id,
    pub what: String,
    /// The names of those who do it.
    pub who: String,
    /// That it is open, or how many more may take it; empty when it has all.
    pub open: String,
    pub mine: bool,
    pub may_take: bool,
    pub may_remove: bool,
}

/// For a woman who carries many jobs, and for her alone.
pub struct Many {
    pub said: String,
    /// Which job, what it is called, and when its date is.
    pub jobs: Vec<(Id, String, String)>,
}

/// The list of a date.
#[derive(Template)]
#[template(path = "shared_jobs_board.html")]
pub struct BoardPage {
    pub frame: Frame,
    pub at: String,
    pub date: String,
    pub when: String,
    /// Where it is, where something about the date has changed.
    pub now_at: Option<String>,
    /// Why nothing can be taken: the date is cancelled or over.
    pub closed: Option<String>,
    pub jobs: Vec<JobLine>,
    pub all_with_one: bool,
    pub may_add: bool,
    pub facilitator: bool,
    /// Where lifts are turned on and off.
    pub lifts: String,
    pub many: Option<Many>,
    pub fields: Filled,
}

/// The fields of a line of her own.
pub struct OwnField {
    pub words: &'static str,
    pub label: String,
    pub women: &'static str,
    pub for_how_many: String,
}

/// Picking the jobs of a date.
#[derive(Template)]
#[template(path = "shared_jobs_list.html")]
pub struct ListPage {
    pub frame: Frame,
    pub at: String,
    pub when: String,
    /// Whether there is no list yet.
    pub first: bool,
    /// The field of each job of the starter list, and what it is called.
    pub starters: Vec<(&'static str, String)>,
    pub own: Vec<OwnField>,
    /// Not needed, or for how many women.
    pub numbers: Vec<(String, String)>,
    /// For how many women.
    pub women: Vec<(String, String)>,
    pub fields: Filled,
}

/// The list on paper.
#[derive(Template)]
#[template(path = "shared_jobs_sheet.html")]
pub struct SheetPage {
    pub frame: Frame,
    pub at: String,
    pub when: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Whether a group has lifts.
#[derive(Template)]
#[template(path = "shared_jobs_switch.html")]
pub struct LiftSwitch {
    pub frame: Frame,
    pub at: String,
    pub dates: String,
    pub on: bool,
}

/// What one woman says of a lift.
pub struct LiftLine {
    pub id: Id,
    pub name: String,
    pub says: String,
    pub way: String,
    pub from: String,
    pub about: String,
    /// What her button says, where she may ask.
    pub ask: Option<String>,
}

/// How it stands between two, for one of them.
pub struct LiftAsk {
    pub id: Id,
    pub said: String,
    /// What she may do about it, and what the button says.
    pub taps: Vec<(&'static str, String)>,
}

/// Lifts to a date.
#[derive(Template)]
#[template(path = "shared_jobs_lifts.html")]
pub struct LiftsPage {
    pub frame: Frame,
    pub at: String,
    pub date: String,
    pub when: String,
    /// Where it is, where something about the date has changed.
    pub now_at: Option<String>,
    /// Why nothing can be said: the date is cancelled or over.
    pub closed: Option<String>,
    pub asks: Vec<LiftAsk>,
    pub lines: Vec<LiftLine>,
    /// Whether she has a line.
    pub there: bool,
    pub says: Vec<(String, String, String)>,
    pub seats: Vec<(String, String)>,
    pub ways: Vec<(String, String, String)>,
    pub fields: Filled,
}
