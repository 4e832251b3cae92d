//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

/// One promise as it stands on a page.
pub struct Line {
    pub what: String,
    pub to_whom: String,
    pub by_when: String,
    /// `open`, `kept`, `changed` or `not-possible`.
    pub state: &'static str,
    pub why: String,
    /// Said to its owner when the day is near, has passed, or nobody owes it, and to those it was made to when it is late; else empty.
    pub note: String,
    /// Where it is closed or handed over, for whoever may.
    pub href: Option<String>,
    /// Whether everybody reads it on the group's public page.
    pub public: bool,
    /// Where more is said of it: a host's page.
    pub door: Option<String>,
    /// What is to be told by hand, for whoever has to.
    pub tell: Option<Tell>,
}

/// What a woman without an account has to be told by hand.
pub struct Tell {
    /// Whom, and what.
    pub whom: String,
    /// Where one tap says that she was told, and what it sends.
    pub place: String,
    pub told: &'static str,
    /// Where the way stands that she chose.
    pub way: String,
}

/// The promises of a group.
#[derive(Template)]
#[template(path = "promises_promised.html")]
pub struct Promised {
    pub frame: Frame,
    pub place: String,
    pub lines: Vec<Line>,
    pub facilitator: bool,
    /// Where those who hold the group tick what everybody may read.
    pub kept: String,
    pub fields: Filled,
    pub made_to: Vec<(String, String)>,
    /// Said of the choice where somebody in it has no account.
    pub made_to_hint: String,
    /// Whether she who is chosen has none.
    pub unread: bool,
    /// Whether the page is for one promise that was begun elsewhere: its form stands alone.
    pub begun: bool,
}

/// An honest word in one tap.
pub struct Honest {
    pub place: String,
    /// What those it was made to read then.
    pub about: String,
    /// What each button sends, and the words on it.
    pub words: Vec<(String, String)>,
    /// Whether the day has passed.
    pub late: bool,
}

/// One promise, to be closed or handed over.
#[derive(Template)]
#[template(path = "promises_promise.html")]
pub struct One {
    pub frame: Frame,
    pub place: String,
    pub closure: String,
    pub handing: String,
    /// Where the day is near or has passed.
    pub honest: Option<Honest>,
    /// Where it is answered, for one that only an answer keeps.
    pub answer: Option<String>,
    pub line: Line,
    /// Whether she it was made to has no account.
    pub unread: bool,
    pub fields: Filled,
    pub others: Vec<(String, String, String)>,
}

/// One that was closed, and is still to be told by hand.
#[derive(Template)]
#[template(path = "promises_tell.html")]
pub struct ToTell {
    pub frame: Frame,
    pub place: String,
    pub line: Line,
}

/// What the group's public page says was kept.
#[derive(Template)]
#[template(path = "promises_public.html")]
pub struct Public {
    pub frame: Frame,
    pub at: String,
    pub back: String,
    pub kept: Vec<(String, String, String)>,
    /// Whether anything stands there now.
    pub shown: bool,
    pub fields: Filled,
}
