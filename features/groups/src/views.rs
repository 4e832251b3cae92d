//! What each page shows.

use foundation::Id;
use web::{Filled, Frame};

use crate::{NewsLine, Person};

#[derive(askama::Template)]
#[template(path = "groups_join.html")]
pub(crate) struct JoinPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    /// Signed out, she goes on to a name and a passphrase first, and her code goes with her.
    pub(crate) can_join: bool,
    /// She comes from the page on which the group's own words stand.
    pub(crate) has_read: bool,
}

/// A line of the list of women.
pub(crate) struct Line {
    pub(crate) person: Person,
    pub(crate) you: bool,
}

#[derive(askama::Template)]
#[template(path = "groups_people.html")]
pub(crate) struct PeoplePage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) lines: Vec<Line>,
    pub(crate) news: Vec<NewsMonth>,
    pub(crate) waiting: Vec<Id>,
    /// Codes nobody has used: which, and a sentence about it. Only for those who hold the group.
    pub(crate) codes: Vec<(Id, String)>,
    /// What women said no to lately.
    pub(crate) said_no: Vec<String>,
    /// Those a facilitator may ask about, at the end of the page: handle and name.
    pub(crate) others: Vec<(Id, String)>,
    pub(crate) facilitator: bool,
}

#[derive(askama::Template)]
#[template(path = "groups_code.html")]
pub(crate) struct CodePage {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    pub(crate) code: String,
    pub(crate) address: String,
    pub(crate) until: String,
    pub(crate) place: Option<String>,
}

/// A page that asks before something is done: a title, sentences, perhaps a field, one button.
#[derive(askama::Template)]
#[template(path = "groups_ask.html")]
pub(crate) struct AskPage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) title: String,
    pub(crate) sentences: Vec<String>,
    /// Words of somebody's, shown as she wrote them.
    pub(crate) words: Option<String>,
    pub(crate) action: String,
    /// A box to tick first.
    pub(crate) tick: Option<String>,
    /// Room to write: label and hint.
    pub(crate) reason: Option<(String, String)>,
    pub(crate) hidden: Vec<(&'static str, String)>,
    /// What the button says; no button where it cannot be done now.
    pub(crate) button: Option<String>,
    /// Why it could not be done.
    pub(crate) refused: Option<String>,
    /// A second way out: where its form goes and what its button says.
    pub(crate) other: Option<(String, String)>,
    /// Shown as a list below the sentences.
    pub(crate) list: Vec<String>,
    pub(crate) back: (String, String),
}

#[derive(askama::Template)]
#[template(path = "groups_place.html")]
pub(crate) struct PlacePage {
    pub(crate) frame: Frame,
    pub(crate) fields: Filled,
    pub(crate) group: Id,
    pub(crate) person: Person,
}

#[derive(askama::Template)]
#[template(path = "groups_rest.html")]
pub(crate) struct RestPage {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    pub(crate) resting: bool,
    pub(crate) facilitator: bool,
}

/// What is left to hold after erasing: a word that finds nothing.
#[derive(askama::Template)]
#[template(path = "groups_erased.html")]
pub(crate) struct ErasedPage {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) day: String,
    pub(crate) backups: String,
}

#[derive(askama::Template)]
#[template(path = "groups_erase.html")]
pub(crate) struct ErasePage {
    pub(crate) frame: Frame,
    pub(crate) group: Id,
    pub(crate) backups: String,
}

/// Who came and went in one month: its name, and a sentence for each. No day: whoever reads over a shoulder could tell
/// from it where somebody was.
pub(crate) struct NewsMonth {
    pub(crate) month: String,
    pub(crate) lines: Vec<String>,
}

/// Comings and goings, newest first, month by month.
pub(crate) fn news_months(frame: &Frame, lines: &[NewsLine]) -> Vec<NewsMonth> {
    let mut months: Vec<NewsMonth> = Vec::new();
    for line in lines {
        let (month, sentence) = (language::month(frame.language(), line.day), news_sentence(frame, line));
        match months.last_mut() {
            Some(last) if last.month == month => last.lines.push(sentence),
            _ => months.push(NewsMonth { month, lines: vec![sentence] }),
        }
    }
    months
}

/// A line about a coming or going, with her name while she is here.
fn news_sentence(frame: &Frame, line: &NewsLine) -> String {
    let plain = match line.kind.as_str() {
        "one-came" => "groups-news-one-came",
        "facilitator-added" => "groups-news-facilitator-added",
        "facilitator-stepped-down" => "groups-news-facilitator-stepped-down",
        "no-facilitator" => "groups-news-no-facilitator",
        "one-back" => "groups-news-one-back",
        "host-joined" => "groups-news-host-joined",
        "host-left" => "groups-news-host-left",
        _ => "groups-news-one-left",
    };
    let Some(name) = &line.name_used else { return frame.t(plain) };
    let named = match line.kind.as_str() {
        "one-came" => "groups-news-came",
        "facilitator-added" => "groups-news-facilitator-named",
        "facilitator-stepped-down" => "groups-news-stepped-down-named",
        _ => return frame.t(plain),
    };
    frame.t1(named, "name", name.clone())
}
