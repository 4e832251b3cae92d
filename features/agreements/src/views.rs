//! One typed struct for each template.

pub mod beginning;
pub mod credits;
pub mod talks;
pub mod themes;
pub mod values;

use askama::Template;
use foundation::{Id, Language};
use paper::{Block, Marks, Words};
use web::{Filled, Frame};

use crate::model::{Answer, Both};

/// A text as it stands on a page: in the page's language, or in the other one and marked so.
pub struct Said {
    pub words: String,
    pub lang: &'static str,
    pub other: bool,
}

impl Said {
    pub fn of(text: &Both, language: Language) -> Self {
        let (words, really) = text.said(language);
        Self { words: words.to_owned(), lang: really.code(), other: really != language && !words.is_empty() }
    }
}

/// An answer as a word on the page.
pub const fn answer_key(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "agreements-answer-yes",
        Answer::HowAbout => "agreements-answer-how-about",
        Answer::NotYet => "agreements-answer-not-yet",
    }
}

/// What somebody shows of her answer.
pub struct SharedLine {
    pub name: Option<String>,
    pub answer: String,
    pub words: String,
    /// Whether something is left to decide: anything but a yes.
    pub open: bool,
    /// To which earlier version it was said.
    pub earlier: Option<String>,
    pub facilitators_only: bool,
}

/// The agreement.
#[derive(Template)]
#[template(path = "agreements_together.html")]
pub struct Together {
    pub frame: Frame,
    pub group: Id,
    pub facilitator: bool,
    pub state: String,
    pub again: Option<String>,
    pub lines: Vec<Said>,
    pub is_draft: bool,
    pub there: bool,
    pub coming: Option<i64>,
    pub mine: Option<String>,
    /// That her answer is to an earlier version.
    pub earlier: Option<String>,
    pub shared: Vec<SharedLine>,
    pub review: Option<String>,
}

/// All versions.
#[derive(Template)]
#[template(path = "agreements_versions.html")]
pub struct Versions {
    pub frame: Frame,
    pub group: Id,
    pub list: Vec<(i64, String)>,
}

/// One version and what changed.
#[derive(Template)]
#[template(path = "agreements_version.html")]
pub struct OneVersion {
    pub frame: Frame,
    pub group: Id,
    pub number: i64,
    pub state: String,
    pub steps: Vec<(&'static str, String)>,
}

/// One language of the print.
pub struct Sheet {
    pub language: Language,
    pub title: String,
    pub name: Said,
    pub state: String,
    pub review: Option<String>,
    pub one_language: String,
    pub lines: Vec<Said>,
    /// Who made it, as far as they want to stand on sheets.
    pub made_by: Option<String>,
}

impl Sheet {
    /// The same for the press.
    pub fn blocks(self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, self.title)];
        if !self.name.words.is_empty() {
            blocks.push(Block::paragraph(Words::in_language(self.name.words, self.name.lang)));
        }
        blocks.push(Block::paragraph(self.state));
        let lines: Vec<Words> = self
            .lines
            .into_iter()
            .filter(|line| !line.words.trim().is_empty())
            .map(|line| {
                let words = Words::in_language(line.words, line.lang);
                if line.other { words.and(format!(" {}", self.one_language)) } else { words }
            })
            .collect();
        if !lines.is_empty() {
            blocks.push(Block::List { marks: Marks::Numbers, items: lines });
        }
        blocks.extend(self.review.map(Block::paragraph));
        blocks.extend(self.made_by.map(Block::paragraph));
        blocks
    }
}

/// One page to print.
#[derive(Template)]
#[template(path = "agreements_print.html")]
pub struct Print {
    pub frame: Frame,
    pub group: Id,
    pub large: bool,
    /// Whether a name stands on it.
    pub named: bool,
    pub sheets: Vec<Sheet>,
}

/// Before joining.
#[derive(Template)]
#[template(path = "agreements_before.html")]
pub struct Before {
    pub frame: Frame,
    pub name: Said,
    pub word: String,
    pub state: String,
    pub lines: Vec<Said>,
}

/// Her own answer.
#[derive(Template)]
#[template(path = "agreements_mine.html")]
pub struct Mine {
    pub frame: Frame,
    pub group: Id,
    pub fields: Filled,
    pub there: bool,
    pub earlier: Option<String>,
    pub shown: Vec<(String, String, String)>,
}

/// A line of the draft.
pub struct DraftLine {
    pub id: Id,
    pub said: Said,
    pub struck: bool,
}

/// The draft; `lines` is nothing while there is none.
#[derive(Template)]
#[template(path = "agreements_draft.html")]
pub struct Draft {
    pub frame: Frame,
    pub group: Id,
    pub fields: Filled,
    pub lines: Option<Vec<DraftLine>>,
    pub decided: bool,
}

/// Starting lines of ours.
#[derive(Template)]
#[template(path = "agreements_starters.html")]
pub struct Starters {
    pub frame: Frame,
    pub group: Id,
    pub fields: Filled,
    pub options: Vec<(String, String, String)>,
}

/// One line, to be said otherwise.
#[derive(Template)]
#[template(path = "agreements_line.html")]
pub struct OneLine {
    pub frame: Frame,
    pub group: Id,
    pub id: Id,
    pub fields: Filled,
}

/// The day the group decided.
#[derive(Template)]
#[template(path = "agreements_decided.html")]
pub struct Decided {
    pub frame: Frame,
    pub group: Id,
    pub fields: Filled,
    /// What women want to say to it that is not a yes: it stays, and is looked at before the day is written down.
    pub shared: Vec<SharedLine>,
}

/// When to look again, and who may read it.
#[derive(Template)]
#[template(path = "agreements_review.html")]
pub struct Review {
    pub frame: Frame,
    pub group: Id,
    pub fields: Filled,
}
