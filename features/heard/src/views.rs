//! One typed struct for each template.

use askama::Template;
use foundation::Language;
use hosts::Both;
use language::Speaker;
use web::{Filled, Frame};

/// A text in the language it is read in, or in the other where that is missing.
pub struct Said {
    pub text: String,
    pub lang: &'static str,
    /// Whether it is in the other language alone.
    pub other: bool,
}

impl Said {
    /// The text as it is read in a language; nothing where it is in neither.
    pub fn of(both: &Both, language: Language) -> Option<Self> {
        let (text, is_in) = both.said(language);
        (!text.is_empty()).then(|| Self { text: text.to_owned(), lang: is_in.code(), other: is_in != language })
    }
}

/// One item as everybody reads it.
pub struct Line {
    pub id: String,
    pub on: String,
    pub heard: Option<Said>,
    pub asked: Option<Said>,
    /// What came of it in three words, or by which day it is said.
    pub state: String,
    pub came: Option<Said>,
    /// Days that were not kept, that it is late, that a text was changed.
    pub notes: Vec<String>,
}

/// A year of a host in one language.
pub struct Sheet {
    pub language: Language,
    pub speaker: Speaker,
    /// Of the headings of its items.
    pub level: &'static str,
    pub title: String,
    pub name: String,
    pub name_lang: &'static str,
    pub lines: Vec<Line>,
}

impl Sheet {
    fn t(&self, key: &str) -> String {
        self.speaker.t(key)
    }
}

/// 'You said, we did': a year of a host.
#[derive(Template)]
#[template(path = "heard_year.html")]
pub struct Year {
    pub frame: Frame,
    pub sheet: Sheet,
    /// The other years: where they are, and what they are called.
    pub others: Vec<(String, String)>,
    pub host: String,
    pub print: String,
}

/// The same to print, in one language or in both.
#[derive(Template)]
#[template(path = "heard_sheet.html")]
pub struct Printed {
    pub frame: Frame,
    pub sheets: Vec<Sheet>,
    pub large: bool,
    pub place: String,
    pub year: String,
}

/// One line of the desk: where it leads, what it says, and what is to be known of its day.
pub struct DeskLine {
    pub href: String,
    pub words: String,
    pub lang: &'static str,
    pub state: String,
    pub note: Option<String>,
}

/// The coordinator's desk.
#[derive(Template)]
#[template(path = "heard_desk.html")]
pub struct Desk {
    pub frame: Frame,
    pub place: String,
    pub answers_place: String,
    pub public: String,
    pub back: String,
    pub items: Vec<DeskLine>,
    pub answers: Vec<DeskLine>,
}

/// What was heard, to be written down.
#[derive(Template)]
#[template(path = "heard_new.html")]
pub struct New {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    /// To whom the day is promised: none where no group stands under the host.
    pub to: Vec<(String, String)>,
}

/// A new day in one tap: what it means, where it goes, what each button sends, and its words.
pub struct Honest {
    pub about: String,
    pub place: String,
    pub words: Vec<(String, String)>,
    pub late: bool,
}

/// One item, for the coordinators of its host.
#[derive(Template)]
#[template(path = "heard_item.html")]
pub struct ItemPage {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub back: String,
    pub sheet: Sheet,
    /// The groups it was promised to, as the host may read them.
    pub groups: Vec<String>,
    pub open: bool,
    pub honest: Option<Honest>,
    /// Whether it may be taken away.
    pub removable: bool,
}

/// A text, to be put right.
#[derive(Template)]
#[template(path = "heard_correction.html")]
pub struct Correction {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub back: String,
    /// Whether what came of it was said.
    pub came: bool,
}

/// A day by which somebody who complained has an answer.
#[derive(Template)]
#[template(path = "heard_answer_new.html")]
pub struct NewAnswer {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub back: String,
}

/// What became of it.
#[derive(Template)]
#[template(path = "heard_answer.html")]
pub struct Answer {
    pub frame: Frame,
    pub fields: Filled,
    pub place: String,
    pub back: String,
    pub by: String,
    pub honest: Option<Honest>,
    pub why_not: Vec<(String, String, String)>,
}
