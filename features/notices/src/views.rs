//! One typed struct for each template.

use askama::Template;
use web::{Filled, Frame};

type Choice = (String, String, String);

/// How she may be reached.
#[derive(Template)]
#[template(path = "notices_reach.html")]
pub struct Reach {
    pub frame: Frame,
    pub base: String,
    pub ways: Vec<Choice>,
    pub set: Option<Vec<(String, String)>>,
    /// What would come to her, for example, and in which language.
    pub example: Option<(String, String)>,
    /// Whether her telephone said that nothing more may go to it.
    pub stopped: bool,
    /// Whether she has still to show that the number or the address is hers.
    pub unproven: bool,
    /// Whether she is asked if it is still safe to reach her so.
    pub asked_again: bool,
    pub no_mail: bool,
}

/// Figures that show that a number or an address is hers.
#[derive(Template)]
#[template(path = "notices_proof.html")]
pub struct ReachProof {
    pub frame: Frame,
    pub base: String,
    /// A text; else an e-mail.
    pub is_text: bool,
    /// Where the page leads that asks for no passphrase.
    pub home: String,
    /// Whose it is, where another writes it with her.
    pub written_with: Option<String>,
    /// Where the figures go, and where that is changed.
    pub to: String,
    pub change: String,
    /// Whether figures come and nothing else.
    pub alone: bool,
    /// Whether others look there.
    pub shared: bool,
    /// Why none go there, where STOP came from it.
    pub quiet: Option<String>,
    /// Her hours, where it is outside them now.
    pub hours: Option<String>,
    /// When figures went there that can be typed in.
    pub sent_at: Option<String>,
    /// Why nothing went there, or why what was typed in is good for nothing.
    pub problem: Option<String>,
    pub fields: Filled,
}

/// One way, asked for.
#[derive(Template)]
#[template(path = "notices_reach_by.html")]
pub struct ReachBy {
    pub frame: Frame,
    /// Whether she has a word that stops everything. It is not shown.
    pub has_stop_word: bool,
    pub base: String,
    pub with_her: bool,
    pub title: String,
    pub way: &'static str,
    /// The name our e-mails to her come from, where her group's host set one.
    pub from_name: Option<String>,
    pub has_hours: bool,
    pub hours_legend: String,
    pub has_reminders: bool,
    /// Whether six figures go there first.
    pub wants_proof: bool,
    /// Whether this program sends texts.
    pub text_sent: bool,
    /// Whether answers to texts come back.
    pub hears: bool,
    pub days: Vec<Choice>,
    /// Clocks her hours may go by.
    pub zones: Vec<(String, String)>,
    pub holds: Vec<Choice>,
    pub otherwise: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub variants: Vec<Choice>,
    /// Who sees what is asked.
    pub who_sees: String,
    pub fields: Filled,
}

/// Her own code for changing plans by text.
#[derive(Template)]
#[template(path = "notices_weather.html")]
pub struct Weather {
    pub frame: Frame,
    pub base: String,
    /// The number that texts come in at; nothing where none do.
    pub number: Option<String>,
    /// The day it was made.
    pub since: Option<String>,
    /// Shown once, where it was just made.
    pub code: Option<String>,
}

/// One line of who looked.
pub struct Looked {
    pub who: String,
    pub why: String,
    pub words: String,
    pub when: String,
}

/// Who looked.
#[derive(Template)]
#[template(path = "notices_looked.html")]
pub struct LookedAt {
    pub frame: Frame,
    pub lines: Vec<Looked>,
    pub holds: bool,
}

/// One woman in the list for facilitators.
pub struct OfRow {
    pub name: String,
    pub with_her: bool,
    pub state: String,
    pub link: Option<String>,
}

/// Everybody, for facilitators.
#[derive(Template)]
#[template(path = "notices_reach_of.html")]
pub struct ReachOf {
    pub frame: Frame,
    pub rows: Vec<OfRow>,
}

/// A contact detail, and the reason before it.
#[derive(Template)]
#[template(path = "notices_opened.html")]
pub struct Opened {
    pub frame: Frame,
    /// Where she has no account: who wrote it with her, and when.
    pub written: Vec<String>,
    pub action: String,
    pub name: String,
    pub reasons: Vec<Choice>,
    pub ways: Vec<Choice>,
    pub no_mail: bool,
    /// Whether she can look here herself at who opened it.
    pub has_account: bool,
    pub set: bool,
    /// Whether she has no account and is to be asked in person if it is still safe.
    pub ask_again: bool,
    /// Whether it has still to be shown that the number or the address is hers, where it is written with her.
    pub unproven: bool,
    pub opened: Option<Vec<(String, String)>>,
    pub fields: Filled,
}

/// Something has changed.
#[derive(Template)]
#[template(path = "notices_changed.html")]
pub struct Changed {
    pub frame: Frame,
    pub action: String,
    pub when: String,
    pub place: String,
    pub what: Vec<Choice>,
    pub rooms: Vec<(String, String)>,
    pub people: Vec<Choice>,
    pub doors: Vec<Choice>,
    /// Who stands at which door already, of the change before.
    pub standing: Vec<String>,
    /// What was told before and goes on, where it can be over.
    pub over: Vec<Choice>,
    /// The earlier change whose note stands in the form.
    pub noted: Option<String>,
    /// What she ticked as a place's own word where she saw the plan.
    pub own_words: Vec<String>,
    pub fields: Filled,
}

/// One woman in the plan.
pub struct PlanRow {
    pub name: String,
    pub about: Vec<String>,
    pub preview: Option<(&'static str, String)>,
}

/// Saying sorry to those who could not be told in time.
#[derive(Template)]
#[template(path = "notices_afterwards.html")]
pub struct Afterwards {
    pub frame: Frame,
    pub base: String,
    /// Who was not told in time, and is not written to either.
    pub left_out: Vec<String>,
    pub rows: Vec<PlanRow>,
    /// Whether she tapped that it is left at that, and is asked once more.
    pub leaves: bool,
    pub fields: Filled,
}

/// One part of the plan: how many, and who.
pub struct PlanPart {
    pub count: u32,
    pub words: String,
    pub rows: Vec<PlanRow>,
}

/// The plan before anything is sent.
#[derive(Template)]
#[template(path = "notices_plan.html")]
pub struct Plan {
    pub frame: Frame,
    pub base: String,
    pub facts: Vec<String>,
    /// In short, without those who hold the group.
    pub short: String,
    pub tally: Vec<(u32, String)>,
    pub total: String,
    pub parts: Vec<PlanPart>,
    pub noted: bool,
    /// How many have not heard of the earlier change, which this message says too.
    pub earlier: Option<String>,
    pub doors: Vec<String>,
    pub warnings: Vec<String>,
    pub hidden: Vec<(String, String)>,
    pub times_changed: i64,
    /// Whether it waited behind her passphrase: nothing went meanwhile.
    pub waited: bool,
    /// Why nobody can be told yet.
    pub held_back: Option<String>,
    /// Words of the place that a woman here is called like.
    pub own_words: Vec<Choice>,
    pub fields: Filled,
}

/// Standing at an old door, or walking over from it.
pub struct DoorJob {
    pub which: &'static str,
    /// Above the first of its kind.
    pub heading: Option<String>,
    /// Where, and from when until when.
    pub at: String,
    /// What it is for, where that is not plain.
    pub about: Option<String>,
    /// What is said of a button to whoever hears the page, where another has the same label.
    pub beside: String,
    pub mine: bool,
    /// Who does it: she, another by her name, or nobody.
    pub who: String,
    /// Whether somebody does.
    pub taken: bool,
    pub seen: String,
    /// What she says who takes it.
    pub take: String,
}

/// One woman on the board.
pub struct BoardRow {
    pub order: usize,
    pub line: String,
    pub name: String,
    pub about: Vec<String>,
    pub wish: Option<String>,
    pub job: Option<String>,
    pub ticks: Vec<(String, String)>,
    pub put_back: bool,
}

/// The board.
#[derive(Template)]
#[template(path = "notices_board.html")]
pub struct Board {
    pub frame: Frame,
    /// That e-mails or texts wait, since nothing can be sent just now.
    pub held_up: Option<String>,
    pub base: String,
    pub news: String,
    pub facts: Vec<String>,
    /// Who made the change by text, with her code.
    pub by_text: Option<String>,
    pub total: String,
    /// In short, without those who hold the group.
    pub short: String,
    pub tally: Vec<(u32, String)>,
    /// Who would like a call: line and name.
    pub calls: Vec<(String, String)>,
    /// Whether something went to somebody who said nothing.
    pub no_answer: bool,
    /// Whether an answer that proves no more than a number is among those who know.
    pub answered: bool,
    pub rows: Vec<BoardRow>,
    pub doors: Vec<DoorJob>,
    pub overtaken: bool,
    /// Where it is told now, once this is overtaken.
    pub newer: Option<String>,
}

/// What she needs who took a job.
pub struct JobDetail {
    pub facts: Vec<(String, String)>,
    pub link: Option<(String, String)>,
    pub closed: bool,
    pub outside: bool,
    pub script: Vec<String>,
    pub script_language: &'static str,
    /// The same in the language of whoever reads this, where it is another.
    pub script_too: Vec<String>,
    /// Whether she asked to be rung: she hears what changed, whatever her message held.
    pub asked_for: bool,
    pub only_words: bool,
    pub written: bool,
    pub letter: bool,
    pub ticks: Vec<(String, String)>,
}

/// One thing to do by hand.
#[derive(Template)]
#[template(path = "notices_job.html")]
pub struct Job {
    pub frame: Frame,
    pub base: String,
    pub line: String,
    pub name: String,
    pub how: String,
    pub is: Option<String>,
    pub starts: Option<String>,
    pub until: String,
    pub wish: String,
    pub taken_by: Option<String>,
    pub taken_seen: String,
    /// Whether it is still to be done.
    pub to_do: bool,
    /// Whether it can be printed.
    pub sheets: bool,
    pub detail: Option<JobDetail>,
    pub put_back: bool,
}

/// A letter, or what to say on the phone.
pub struct JobSheet {
    /// What is posted stands on a page of its own, with nothing else on it.
    pub letter: bool,
    pub heading: String,
    pub about: String,
    pub until: String,
    pub facts: Vec<(String, String)>,
    pub lines: Vec<String>,
    pub language: &'static str,
}

/// What she took on, to print.
#[derive(Template)]
#[template(path = "notices_sheets.html")]
pub struct JobSheets {
    pub frame: Frame,
    pub base: String,
    pub sheets: Vec<JobSheet>,
}

/// One notice, for anybody in the group.
#[derive(Template)]
#[template(path = "notices_news.html")]
pub struct News {
    pub frame: Frame,
    pub base: String,
    pub facts: Vec<String>,
    pub reminder: bool,
    pub overtaken: bool,
    pub may_tap: bool,
    pub seen: bool,
    /// Whether somebody who holds the group noted that she knows.
    pub noted: bool,
    /// Whether an answer came from her telephone.
    pub answered: bool,
    /// Whether it asked for a call, which nobody made yet.
    pub asked_for_call: bool,
    pub doors: Vec<DoorJob>,
    /// Where it is told now, once this is overtaken.
    pub newer: Option<String>,
    pub may_take_over: bool,
}
