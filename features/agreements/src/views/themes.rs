//! The pages about how safe it is.

use askama::Template;
use foundation::Id;
use keys::Zeroizing;
use web::{Filled, Frame};

/// The questions, in the order of the rule that picks one.
pub const QUESTIONS: [&str; crate::rules::QUESTIONS] = [
    "agreements-question-1",
    "agreements-question-2",
    "agreements-question-3",
    "agreements-question-4",
    "agreements-question-5",
    "agreements-question-6",
    "agreements-question-7",
    "agreements-question-8",
    "agreements-question-9",
    "agreements-question-10",
    "agreements-question-11",
    "agreements-question-12",
    "agreements-question-13",
    "agreements-question-14",
    "agreements-question-15",
    "agreements-question-16",
    "agreements-question-17",
];

/// A theme, opened.
pub struct OneTheme {
    pub id: Id,
    pub words: Zeroizing<String>,
    /// From when to when it is there.
    pub until: String,
}

/// The question of the day, and the themes.
#[derive(Template)]
#[template(path = "agreements_question.html")]
pub struct Question {
    pub frame: Frame,
    pub group: Id,
    pub facilitator: bool,
    pub question: String,
    /// How often another one was asked for, and once more.
    pub further: usize,
    pub next: usize,
    /// That it is time to talk again, or when the group last did.
    pub again: Option<String>,
    pub talked: Option<String>,
    pub themes: Vec<OneTheme>,
    /// Words of which it is asked whether they are a name.
    pub asked: Vec<String>,
    pub fields: Filled,
}

/// The question alone, for the room and for paper.
#[derive(Template)]
#[template(path = "agreements_question_ask.html")]
pub struct Ask {
    pub frame: Frame,
    pub group: Id,
    pub question: String,
    pub further: usize,
    pub next: usize,
}

/// A theme becomes a line of the agreement.
#[derive(Template)]
#[template(path = "agreements_question_line.html")]
pub struct AsLine {
    pub frame: Frame,
    pub group: Id,
    pub id: Id,
    pub words: Zeroizing<String>,
    /// Words of which it is asked whether they are a name.
    pub asked: Vec<String>,
    pub fields: Filled,
}
