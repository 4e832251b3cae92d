//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

/// Everything for whoever holds a group.
#[derive(Template)]
#[template(path = "selfcare_care.html")]
pub struct Care {
    pub frame: Frame,
    pub at: String,
    pub down: String,
    /// Where she asks another who holds the group for a word after a meeting; nothing when there is no other.
    pub word: Option<String>,
    /// Whether a pause of hers stands, planned or settled.
    pub pauses: bool,
    /// That dates of hers were cancelled, for her alone.
    pub too_much: Option<TooMuch>,
    pub cups: Vec<(String, String, String)>,
    /// What she said in the last weeks.
    pub said: Vec<String>,
    pub fields: Filled,
}

/// The question whether it is too much just now.
pub struct TooMuch {
    pub dates: String,
    /// A word of hers for whom she talks with.
    pub with: Option<String>,
}

/// What would help tonight.
#[derive(Template)]
#[template(path = "selfcare_tonight.html")]
pub struct Tonight {
    pub frame: Frame,
    pub at: String,
    pub moments: String,
    /// Until when she reads no messages.
    pub quiet: Option<String>,
    pub fields: Filled,
}

/// The form that plans a pause.
#[derive(Template)]
#[template(path = "selfcare_new_pause.html")]
pub struct NewPause {
    pub frame: Frame,
    pub at: String,
    pub fields: Filled,
}

/// One date in a pause.
pub struct DateLine {
    pub when: String,
    pub said: String,
    /// Who said no.
    pub no: Option<String>,
    pub ask: String,
    /// Who may be asked, and the words on her button.
    pub others: Vec<(String, String)>,
    /// Where the date is changed or cancelled, while nothing is settled.
    pub change: Option<String>,
    pub confirmed: bool,
    /// What the host can do about it.
    pub host: OfHost,
}

/// What a coordinator reads of a date with nobody to hold it.
#[derive(Template)]
#[template(path = "selfcare_host.html")]
pub struct AskOfHost {
    pub frame: Frame,
    pub at: String,
    pub back: String,
    pub group: String,
    pub when: String,
    pub answers: Vec<(String, String, String)>,
    pub fields: Filled,
}

/// What a host is asked about a date, and what it answered.
#[derive(Default)]
pub struct OfHost {
    pub at: String,
    pub said: Option<String>,
    /// Whether she may ask it.
    pub may_ask: bool,
    /// Whether she may take back that she asked.
    pub asked: bool,
    /// Where she makes a code for whom it has found.
    pub people: Option<String>,
}

/// A pause, planned or settled.
#[derive(Template)]
#[template(path = "selfcare_pause.html")]
pub struct Planned {
    pub frame: Frame,
    pub at: String,
    pub about: String,
    pub group_reads: Vec<String>,
    pub dates: Vec<DateLine>,
    pub covered: bool,
    /// Whether nobody else holds the group.
    pub alone: bool,
    pub confirmed: bool,
    pub begun: bool,
    pub promised: Vec<(String, String)>,
}

/// A date somebody is asked to hold.
pub struct AskedLine {
    pub said: String,
    pub answer: Option<String>,
    pub place: String,
    /// Where the date itself is changed.
    pub change: String,
    /// Whether she may still say.
    pub open: bool,
}

/// What others ask her to hold.
#[derive(Template)]
#[template(path = "selfcare_asked.html")]
pub struct Asked {
    pub frame: Frame,
    /// Dates that went back to the one who rested.
    pub given_back: Vec<String>,
    pub given_back_read: String,
    pub lines: Vec<AskedLine>,
}

/// Back from a pause.
#[derive(Template)]
#[template(path = "selfcare_welcome.html")]
pub struct Welcome {
    pub frame: Frame,
    pub at: String,
    pub down: String,
    pub facts: Vec<String>,
}

/// Whom she talks with, and when.
#[derive(Template)]
#[template(path = "selfcare_with.html")]
pub struct Buddy {
    pub frame: Frame,
    pub at: String,
    /// The fields of the days, and what stands over each.
    pub days: Vec<(&'static str, String)>,
    pub there: bool,
    pub fields: Filled,
}

/// Saying that the last time ended hard.
#[derive(Template)]
#[template(path = "selfcare_hard.html")]
pub struct SayHard {
    pub frame: Frame,
    pub fields: Filled,
    pub at: String,
    pub moments: String,
    pub last: Option<String>,
    pub said: Option<String>,
    /// Whether it can still be taken back.
    pub back: bool,
}

/// The question to each woman.
#[derive(Template)]
#[template(path = "selfcare_after.html")]
pub struct After {
    pub frame: Frame,
    pub at: String,
    pub lead: String,
    pub choices: Vec<(String, String, String)>,
    pub fields: Filled,
}

/// Who would like a talk with her.
#[derive(Template)]
#[template(path = "selfcare_talks.html")]
pub struct Talks {
    pub frame: Frame,
    pub lines: Vec<(String, String)>,
}

/// One who would like a talk.
#[derive(Template)]
#[template(path = "selfcare_talk.html")]
pub struct OneTalk {
    pub frame: Frame,
    pub said: String,
    /// Whether she has written a word for her already.
    pub answered: bool,
    pub at: String,
    pub all: String,
    pub fields: Filled,
}

/// What a woman asked for, and what was answered.
#[derive(Template)]
#[template(path = "selfcare_wish.html")]
pub struct AskedForTalk {
    pub frame: Frame,
    pub at: String,
    /// With whom; nothing once that one put it away.
    pub said: Option<String>,
    pub answers: Vec<String>,
}
