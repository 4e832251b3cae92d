//! What each page shows.

use foundation::{Id, Language};
use web::{Filled, Frame, Visit};

use crate::{
    model::{Kind, ReadingTimes},
    posts::{Seen, What},
    private::Private,
};

/// A message as it stands on a page.
pub(crate) struct Line {
    pub(crate) id: Id,
    /// Who wrote it, while she is in the group.
    pub(crate) author: Option<Id>,
    /// What its author is called, or that she has left.
    pub(crate) name: String,
    pub(crate) yours: bool,
    pub(crate) by_person: bool,
    pub(crate) changed: bool,
    pub(crate) when: String,
    pub(crate) note: String,
    pub(crate) words: String,
    /// What is said instead of words.
    pub(crate) gap: Option<String>,
    /// The message it answers, and whose that was; no name when it is gone.
    pub(crate) parent: Option<(Id, Option<String>)>,
}

impl Line {
    pub(crate) fn of(visit: &Visit, seen: Seen) -> Self {
        let language = visit.language();
        let gap = match seen.what {
            What::Words { .. } => None,
            What::TakenBack => Some(visit.t("conversation-gap-taken-back")),
            What::TakenOut => Some(visit.t("conversation-gap-taken-out")),
            What::Refused => Some(visit.t("conversation-gap-refused")),
        };
        let (when, note, words) = match seen.what {
            What::Words { at, note, words } => (language::evening_or_day(language, at), note, words),
            _ => (language::day_short(language, seen.day), String::new(), String::new()),
        };
        Self {
            id: seen.id,
            author: seen.name.is_some().then_some(seen.author),
            name: seen.name.unwrap_or_else(|| visit.t("conversation-left")),
            yours: seen.yours,
            by_person: seen.by_person,
            changed: seen.changed,
            when,
            note,
            words,
            gap,
            parent: seen.parent,
        }
    }

    pub(crate) fn all(visit: &Visit, seen: Vec<Seen>) -> Vec<Self> {
        seen.into_iter().map(|seen| Self::of(visit, seen)).collect()
    }
}

/// A private message as it stands on a page.
pub(crate) struct PrivateLine {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) when: String,
    pub(crate) about: Option<Id>,
    pub(crate) words: Option<String>,
}

impl PrivateLine {
    pub(crate) fn of(visit: &Visit, private: &Private, name: Option<&str>) -> Self {
        let when = match &private.said {
            Some((at, _)) => language::evening_or_day(visit.language(), *at),
            None => language::day_short(visit.language(), private.day),
        };
        Self {
            id: private.id,
            name: name.map_or_else(|| visit.t("conversation-left"), str::to_owned),
            when,
            about: private.about,
            words: private.said.as_ref().map(|(_, words)| words.to_string()),
        }
    }
}

/// When private words are read, as it stands beside the box.
pub(crate) struct Reading {
    /// Days and times; nothing when the facilitators have not said.
    pub(crate) times: Option<String>,
    /// When somebody reads next; nothing while it is time.
    pub(crate) next: Option<String>,
    /// That nobody reads before a day, in a sentence; then no time stands there.
    pub(crate) nobody: Option<String>,
}

impl Reading {
    pub(crate) fn of(visit: &Visit, times: Option<&ReadingTimes>) -> Self {
        let language = visit.language();
        let Some(times) = times else { return Self { times: None, next: None, nobody: None } };
        let days: Vec<&str> = times.days.iter().map(|day| language::weekday(language, *day)).collect();
        let hours = format!("{}–{}", language::time(language, times.starts), language::time(language, times.ends));
        Self {
            times: Some(format!("{} · {hours}", days.join(", "))),
            next: times.next(visit.now_here().datetime()).map(|next| language::evening_or_day(language, next)),
            nobody: None,
        }
    }
}

#[derive(askama::Template)]
#[template(path = "conversation_talk.html")]
pub(crate) struct TalkPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) lines: Vec<Line>,
    /// The last message, or a word that stands for none.
    pub(crate) last: String,
    /// The message before which there are more.
    pub(crate) earlier: Option<Id>,
    /// Whether these are the newest, with the box and the stream.
    pub(crate) newest: bool,
}

/// The lines alone: what the script fetches.
#[derive(askama::Template)]
#[template(path = "conversation_lines.html")]
pub(crate) struct Lines {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    pub(crate) lines: Vec<Line>,
}

#[derive(askama::Template)]
#[template(path = "conversation_board.html")]
pub(crate) struct BoardPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    /// Newest first.
    pub(crate) lines: Vec<Line>,
    /// The message before which there are more.
    pub(crate) earlier: Option<Id>,
    pub(crate) newest: bool,
    /// What the program itself has to tell: the day and the sentence.
    pub(crate) automatic: Vec<(String, String)>,
    pub(crate) facilitator: bool,
}

#[derive(askama::Template)]
#[template(path = "conversation_said.html")]
pub(crate) struct SaidPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) kind: Kind,
    pub(crate) line: Line,
    pub(crate) answers: Vec<Line>,
    pub(crate) facilitator: bool,
    /// Whether she holds the group and may take it out: nobody takes out what a woman wrote whom she is kept apart from.
    pub(crate) may_take_out: bool,
    /// Whether there are words that can be answered, changed, reported.
    pub(crate) open: bool,
    pub(crate) taken_out: Option<TakenOut>,
    /// How far her report of it has come.
    pub(crate) report: Option<String>,
}

/// What its author and the facilitators see of a message that was taken out.
pub(crate) struct TakenOut {
    pub(crate) words: String,
    pub(crate) note: String,
    /// Why, and what she answered.
    pub(crate) why: Vec<PrivateLine>,
    pub(crate) may_answer: bool,
}

#[derive(askama::Template)]
#[template(path = "conversation_change.html")]
pub(crate) struct ChangePage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) back: String,
    pub(crate) action: String,
}

#[derive(askama::Template)]
#[template(path = "conversation_take_out.html")]
pub(crate) struct TakeOutPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) line: Line,
    pub(crate) back: String,
    pub(crate) action: String,
}

#[derive(askama::Template)]
#[template(path = "conversation_word.html")]
pub(crate) struct WordPage {
    pub(crate) frame: Frame,
    /// Who of those who hold the group reads again when, in sentences.
    pub(crate) again: Vec<String>,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) lines: Vec<PrivateLine>,
    pub(crate) action: String,
    /// With whom, for a facilitator; nothing for the woman herself.
    pub(crate) with: Option<String>,
    /// The days on which she may say that she is there: what stands in the form, and the day.
    pub(crate) days: Vec<(String, String)>,
    /// What a promise after her words is ticked with, and the words beside it.
    pub(crate) promise: Option<(String, String)>,
    /// Whether nobody would read what she writes.
    pub(crate) nobody: bool,
    pub(crate) reading: Reading,
    /// The group's public page.
    pub(crate) about_group: String,
}

#[derive(askama::Template)]
#[template(path = "conversation_words.html")]
pub(crate) struct WordsPage {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    /// Handle, name, day, and whether she waits for an answer.
    pub(crate) threads: Vec<(Id, String, String, bool)>,
    pub(crate) reading: Reading,
}

#[derive(askama::Template)]
#[template(path = "conversation_one.html")]
pub(crate) struct OnePage {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    pub(crate) line: PrivateLine,
    pub(crate) yours: bool,
    pub(crate) back: String,
    pub(crate) report: Option<String>,
}

#[derive(askama::Template)]
#[template(path = "conversation_times.html")]
pub(crate) struct TimesPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) days: Vec<(String, String, String)>,
}

/// The days of a week as boxes to tick.
pub(crate) fn week(language: Language) -> Vec<(String, String, String)> {
    (1..=7)
        .filter_map(|number: i8| {
            let day = jiff::civil::Weekday::from_monday_one_offset(number).ok()?;
            Some((number.to_string(), language::weekday(language, day).to_owned(), String::new()))
        })
        .collect()
}
