//! One typed struct for each template.

use askama::Template;
use foundation::Id;
use web::{Filled, Frame};

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
    /// Who has commented on the texts, and who was not asked: counted.
    pub cards: Vec<web::Card>,
}

/// One group to pick.
pub struct GroupLink {
    pub place: String,
    pub name: String,
    pub language: &'static str,
}

/// Which group is it about?
#[derive(Template)]
#[template(path = "safety_choose.html")]
pub struct Choose {
    pub frame: Frame,
    /// The organisation whose page she came from.
    pub host: Option<GroupLink>,
    pub groups: Vec<GroupLink>,
    pub fields: Filled,
    pub signed_in: bool,
}

/// Something doesn't feel right: the form.
#[derive(Template)]
#[template(path = "safety_wrong.html")]
pub struct Wrong {
    pub frame: Frame,
    pub group: String,
    pub group_language: &'static str,
    pub place: String,
    pub options: Vec<(String, String, String)>,
    pub notes: Vec<String>,
    /// How to reach somebody outside.
    pub outside_place: String,
    pub fields: Filled,
    /// Words to come back with; empty when she is signed in.
    pub words: String,
    pub signed_in: bool,
}

/// The ways out that one host names: text and its language.
pub struct HostOutside {
    pub name: String,
    pub name_language: &'static str,
    /// Its public page.
    pub place: String,
    pub outside: Option<(String, &'static str)>,
    pub complaint: Option<(String, &'static str)>,
    /// Within how many days it answers.
    pub days: Option<i64>,
    pub contact: String,
    pub post_address: String,
}

/// Somebody outside.
#[derive(Template)]
#[template(path = "safety_outside.html")]
pub struct Outside {
    pub frame: Frame,
    pub hosts: Vec<HostOutside>,
    /// Other hosts, to look theirs up.
    pub others: Vec<GroupLink>,
    /// What she had written; sent to nobody.
    pub words: String,
}

/// Sent, signed out: words to come back with, once.
#[derive(Template)]
#[template(path = "safety_sent.html")]
pub struct Sent {
    pub frame: Frame,
    pub day: String,
    pub words: Vec<String>,
}

/// One line of what she told us.
pub struct MineLine {
    pub place: String,
    pub sent: String,
    pub state: String,
    pub day: String,
    pub late: bool,
    /// Nobody who was named may read it any more.
    pub nobody: bool,
}

/// What she told us.
#[derive(Template)]
#[template(path = "safety_mine.html")]
pub struct Mine {
    pub frame: Frame,
    pub lines: Vec<MineLine>,
}

/// One report, for the woman who wrote it.
#[derive(Template)]
#[template(path = "safety_told.html")]
pub struct Told {
    pub frame: Frame,
    pub sent: String,
    pub state: String,
    pub day: String,
    pub late: bool,
    /// Another day was promised before.
    pub put_off: bool,
    /// Whoever reads it said that she cannot answer.
    pub no_answer: bool,
    /// Nobody who was named may read it any more.
    pub nobody: bool,
    pub what: String,
    pub want: String,
    pub quoted: String,
    pub answer: Option<String>,
    pub new_day_why: Option<String>,
    /// Where taking it back is sent.
    pub place: String,
    /// Who else can read it, where nobody does any more: the choices, what she picked, and where it is sent.
    pub others: Vec<(String, String, String)>,
    pub fields: Filled,
    pub again_place: String,
    /// Her words to come back with; empty when she is signed in.
    pub words: String,
}

/// Words that lead to an answer.
#[derive(Template)]
#[template(path = "safety_back.html")]
pub struct Back {
    pub frame: Frame,
    pub fields: Filled,
}

/// One line of what waits.
pub struct InboxLine {
    pub place: String,
    pub group: String,
    pub sent: String,
    pub day: String,
    pub late: bool,
    /// Whether the day is near, or has passed.
    pub near: bool,
    pub state: String,
}

/// What waits for somebody who was named to read.
#[derive(Template)]
#[template(path = "safety_inbox.html")]
pub struct Inbox {
    pub frame: Frame,
    pub open: Vec<InboxLine>,
    pub closed: Vec<InboxLine>,
}

/// One report, for a reader.
#[derive(Template)]
#[template(path = "safety_inbox_one.html")]
pub struct InboxOne {
    pub frame: Frame,
    pub line: InboxLine,
    pub what: String,
    pub want: String,
    pub name: String,
    pub quoted: String,
    /// Where the message stands, for a reader who is in the group.
    pub message_place: Option<String>,
    pub by_words: bool,
    pub answered: bool,
    pub looking: bool,
    pub looking_place: String,
    pub answer_place: String,
    pub day_place: String,
    /// An honest word in one tap, once the day is near: what each button sends, and the words on it.
    pub honest: Vec<(String, String)>,
    pub honest_place: String,
    pub fields: Filled,
    pub day_fields: Filled,
}

/// One woman on the page about being kept apart.
pub struct ApartLine {
    pub handle: Id,
    pub name: String,
    /// What follows for private words, when she holds the group.
    pub note: String,
}

/// Kept apart.
#[derive(Template)]
#[template(path = "safety_apart.html")]
pub struct Apart {
    pub frame: Frame,
    pub place: String,
    /// Whether she who asks holds the group.
    pub facilitator: bool,
    /// Whose line she came from.
    pub picked: Option<ApartLine>,
    /// Whether she has just given her passphrase, and reads the list.
    pub list_is_open: bool,
    pub apart: Vec<ApartLine>,
    pub others: Vec<ApartLine>,
}

/// Reporting one message.
#[derive(Template)]
#[template(path = "safety_report.html")]
pub struct ReportMessage {
    pub frame: Frame,
    pub quoted: String,
    pub place: String,
    pub options: Vec<(String, String, String)>,
    pub fields: Filled,
}
