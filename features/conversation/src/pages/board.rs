//! Facilitators' notices to the whole group, and what the program itself has to tell.

use groups::{Facilitator, Member, NewsLine};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::place;
use crate::{
    model::Kind,
    posts::{self, publish},
    rules,
    store::Which,
    views::{BoardPage, Line},
};

/// How many lines of comings and goings stand on the board.
const NEWS: i64 = 5;

fn sentence(visit: &Visit, line: &NewsLine) -> Option<String> {
    let key = match line.kind.as_str() {
        "one-came" => "conversation-news-came",
        "one-left" => "conversation-news-left",
        "facilitator-added" => "conversation-news-facilitator-added",
        "facilitator-stepped-down" => "conversation-news-stepped-down",
        "no-facilitator" => "conversation-news-no-facilitator",
        _ => return None,
    };
    Some(visit.t(key))
}

fn board_page(visit: &mut Visit, who: &Member, which: Which, fields: Filled) -> Result<BoardPage, Turned> {
    let page = posts::page(visit, who, Kind::Notice, which)?;
    let first = page.seen.first().map(|seen| seen.id);
    let newest = matches!(which, Which::Newest);
    let news = if newest { visit.read(|store| groups::news(store, who.group, NEWS))? } else { Vec::new() };
    let automatic = news
        .iter()
        // By month, as on the group's own page: a day beside the names there would say who.
        .filter_map(|line| Some((language::month(visit.language(), line.day), sentence(visit, line)?)))
        .collect();
    let mut lines = Line::all(visit, page.seen);
    lines.reverse();
    Ok(BoardPage {
        frame: visit.frame().seen_by("conversation-board-seen-by"),
        fields,
        group: who.group,
        lines,
        earlier: first.filter(|_| page.more),
        newest,
        automatic,
        facilitator: who.facilitator,
    })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&board_page(visit, &who, Which::Newest, Filled::empty())?)
}

pub(super) fn before(visit: &mut Visit, who: Member) -> Answer {
    let which = Which::Before(visit.id("post")?);
    Reply::page(&board_page(visit, &who, which, Filled::empty())?)
}

pub(super) fn add(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    match rules::message(form.value("words"), form.value("note")) {
        Ok(typed) => {
            let place = place(visit, who.group, "board");
            Ok(publish(visit, form, Kind::Notice, typed, None, &place)?.saying("said-conversation-sent"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&board_page(visit, &who, Which::Newest, fields)?)
        }
    }
}
