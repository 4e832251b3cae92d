//! One typed struct for each template.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

/// Asking for a place.
#[derive(Template)]
#[template(path = "waiting_ask.html")]
pub struct AskPage {
    pub frame: Frame,
    pub fields: Filled,
    pub name: String,
    pub lang: &'static str,
    pub at: String,
    pub public: String,
    /// Whether there is nothing to wait for.
    pub has_room: bool,
    /// Whether she stands on the list, or is in the group.
    pub there: bool,
    /// Why she cannot ask just now, in a sentence.
    pub why_not: Option<String>,
    /// How many days she has to answer, in a sentence.
    pub days: String,
    pub mine: String,
    pub account_place: String,
    pub sign_in_place: String,
}

/// One group she waits for.
pub struct Wait {
    pub id: Id,
    pub name: String,
    pub lang: &'static str,
    /// Where its public page is, while it has one.
    pub public: Option<String>,
    pub said: Vec<String>,
    /// When and where it meets, as its public page says it.
    pub meets: Vec<String>,
    pub changed: bool,
    /// What she may do, and what the button says.
    pub taps: Vec<(&'static str, String)>,
    /// What those who hold the group wrote to her.
    pub line: Option<String>,
    /// What she may answer, to this line, and what she has answered, in a sentence.
    pub says: Vec<(String, String)>,
    pub answered: Option<String>,
    /// Her code, and what she is called: one button leads on to what the group says of itself.
    pub join: Option<(String, String)>,
}

/// Where she waits.
#[derive(Template)]
#[template(path = "waiting_mine.html")]
pub struct MinePage {
    pub frame: Frame,
    pub at: String,
    pub join_at: String,
    pub waits: Vec<Wait>,
}

/// One who waits, for those who hold the group.
pub struct Line {
    pub id: Id,
    pub name: String,
    pub said: String,
    /// Whether she left this group before, or was asked to go.
    pub was_here: bool,
    /// Whether somebody wrote to her, and what she answered, in a sentence.
    pub wrote: Option<String>,
    /// Whether a line may be written to her now.
    pub may_write: bool,
    /// Whether her code's days are over: another is made in one tap.
    pub code_over: bool,
    /// Where her code may be made: the box that says that somebody met her.
    pub may_come: Option<Met>,
}

/// Whether somebody has met her, asked before her code is made.
pub struct Met {
    /// What the box of this woman says to the server.
    pub which: String,
    /// What is to be put right, where it was sent without.
    pub fields: Filled,
}

/// How many women there is room for, and who waits.
#[derive(Template)]
#[template(path = "waiting_room.html")]
pub struct RoomPage {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub people: String,
    /// How many women are in it now, in a sentence.
    pub here: String,
    pub days: Vec<(String, String, String)>,
    /// Who is offered a place by itself when there is more room, in a sentence.
    pub next: Option<String>,
    /// Whether there is no limit, and codes are made in the order of asking.
    pub in_order: bool,
    pub lines: Vec<Line>,
    /// Who has not read a no yet, and until when it can be taken back, in a sentence.
    pub noes: Vec<(Id, String, String)>,
}

/// A line to one who waits.
#[derive(Template)]
#[template(path = "waiting_line.html")]
pub struct LinePage {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub room: String,
    pub name: String,
    /// Lines to start from: where each leads, its language, and what it says.
    pub starts: Vec<(String, &'static str, String)>,
    /// Whether one was written before, which this one replaces.
    pub wrote: bool,
}

/// What a no does, before it is said.
#[derive(Template)]
#[template(path = "waiting_no.html")]
pub struct NoPage {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub room: String,
    pub name: String,
    /// What she reads, beside the sentence that is picked.
    pub reads: Vec<String>,
    pub kinds: Vec<(String, String, String)>,
    /// Whether her code's days are over, and the place may go on without a no.
    pub may_go_on: bool,
    /// Whether a code of hers stops.
    pub has_code: bool,
    /// Until when it can be taken back, in a sentence.
    pub back: String,
    /// Whether her line is as it was written: else nothing of it is left, and she reads nothing.
    pub written: bool,
}
