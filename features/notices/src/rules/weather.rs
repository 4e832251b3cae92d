//! What a text with a code of somebody who holds a group means, and what it does.

use foundation::Language;
use jiff::{SignedDuration, Timestamp};

use super::heard::bare;

/// How long what she began can be gone on with, in minutes.
pub const BEGUN_MINUTES: i64 = 30;
/// How long it is kept, so that she is told when it is too late, in minutes.
pub const BEGUN_KEPT_MINUTES: i64 = 120;
/// The figures of a code.
pub const CODE_FIGURES: usize = 8;
/// The figures before it that GO carries.
const GO_FIGURES: usize = 2;
const GO_AND_CODE: usize = GO_FIGURES + CODE_FIGURES;
/// The same text within so many seconds is one that came twice.
const TWICE_SECONDS: i64 = 60;

/// What can be done to a meeting by text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It is not on.
    Cancel,
    /// It is by phone.
    Phone,
    /// It is an hour later.
    Later,
}

impl Choice {
    /// All of them, by the figure that picks them: 1, 2 and 3.
    pub const ALL: [Self; 3] = [Self::Cancel, Self::Phone, Self::Later];

    /// Its word in tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Phone => "phone",
            Self::Later => "later",
        }
    }

    /// What a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.word() == word)
    }
}

/// What a text says, beside its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// A weather word, in its language.
    Begins(Language),
    /// 1, 2 or 3.
    Picks(Choice),
    /// What was planned goes out. It carries the figures of the answer before it.
    Goes(Option<u8>),
}

/// What she began before, as far as it counts for this text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// What she picked.
    pub choice: Option<Choice>,
    /// The figures that were texted back with its numbers.
    pub figures: Option<u8>,
    /// The language of her word.
    pub language: Language,
    /// Whether this text comes from the number that began it.
    pub same_number: bool,
    /// When her last text of it came.
    pub at: Timestamp,
}

/// What is done about a text with a right code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Nothing, and nothing is answered.
    Nothing,
    /// She is asked what to do.
    Asks(Language),
    /// It is planned, and she is told the numbers. Nothing is sent to anybody else.
    Plans(Choice, Language),
    /// What she was told the numbers of goes out.
    Sends(Choice, Language),
    /// Nothing, and nothing is answered: GO does not carry the figures of the answer before it.
    WrongFigures,
    /// Nothing: too much time has passed, and she is told so.
    TooLate(Language),
}

/// Reads a text: a word, and a code after it, with blanks as she likes; after GO two figures and the code. Nothing when it is
/// something else.
#[must_use]
pub fn weather_word(text: &str) -> Option<(Says, String)> {
    let said = bare(text);
    let (word, code) = said.split_once(' ')?;
    let all: String = code.split(' ').collect();
    if !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let goes = matches!(word, "go" | "ewch");
    let (figures, code) = match all.len() {
        CODE_FIGURES => (None, all.as_str()),
        GO_AND_CODE if goes => {
            let (figures, code) = all.split_at_checked(GO_FIGURES)?;
            (Some(figures.parse().ok()?), code)
        }
        _ => return None,
    };
    let says = match word {
        "snow" | "flood" | "ill" => Says::Begins(Language::En),
        "eira" | "llifogydd" | "sâl" | "sal" => Says::Begins(Language::Cy),
        "1" => Says::Picks(Choice::Cancel),
        "2" => Says::Picks(Choice::Phone),
        "3" => Says::Picks(Choice::Later),
        _ if goes => Says::Goes(figures),
        _ => return None,
    };
    Some((says, code.to_owned()))
}

/// What a text with a right code does. Nothing goes out before its numbers were texted back, to the same number and within
/// half an hour, and GO says the figures that came with them; the same text twice is answered once. `phone`: the group has a line to meet on.
#[must_use]
pub fn weather_does(says: Says, begun: Option<&Begun>, now: Timestamp, phone: bool) -> Does {
    let age = |begun: &Begun| now.duration_since(begun.at);
    let hers = begun.filter(|begun| begun.same_number);
    let begun = hers.filter(|begun| age(begun) < SignedDuration::from_mins(BEGUN_MINUTES));
    let twice = |begun: &Begun| age(begun) < SignedDuration::from_secs(TWICE_SECONDS);
    match (says, begun) {
        // She would wait for nothing.
        (Says::Picks(_) | Says::Goes(_), None) => hers.map_or(Does::Nothing, |begun| Does::TooLate(begun.language)),
        (Says::Begins(_), Some(begun)) if begun.choice.is_none() && twice(begun) => Does::Nothing,
        (Says::Begins(language), _) => Does::Asks(language),
        (Says::Picks(choice), Some(begun)) if begun.choice == Some(choice) && twice(begun) => Does::Nothing,
        (Says::Picks(Choice::Phone), Some(begun)) if !phone => Does::Asks(begun.language),
        (Says::Picks(choice), Some(begun)) => Does::Plans(choice, begun.language),
        (Says::Goes(figures), Some(Begun { choice: Some(choice), language, figures: sent, .. })) => {
            if figures.is_some() && figures == *sent { Does::Sends(*choice, *language) } else { Does::WrongFigures }
        }
        _ => Does::Nothing,
    }
}
