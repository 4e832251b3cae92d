//! The pages: reading it, answering for herself, and preparing it together.

mod mine;
mod prepare;
mod read;

use foundation::Id;
use web::{Card, Routes, Turned, Visit};

use crate::{
    model::Agreement,
    rules::{self, Again},
    store,
};

pub use read::on_paper;

/// The routes of agreements.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("agreements")
        .get("/c/{group}/together", read::show)
        .get("/c/{group}/together/versions", read::versions)
        .get("/c/{group}/together/versions/{version}", read::version)
        .get("/c/{group}/together/print", read::print)
        .get("/c/{group}/together/sheet.pdf", read::pdf)
        .get("/p/{word}/together", read::before_joining)
        .get("/c/{group}/together/mine", mine::show)
        .post("/c/{group}/together/mine", mine::keep)
        .post("/c/{group}/together/mine/gone", mine::take_back)
        .get("/c/{group}/together/draft", prepare::draft)
        .post("/c/{group}/together/draft", prepare::begin)
        .post("/c/{group}/together/draft/gone", prepare::let_go)
        .get("/c/{group}/together/lines", prepare::starters)
        .post("/c/{group}/together/lines", prepare::pick)
        .post("/c/{group}/together/lines/own", prepare::add)
        .get("/c/{group}/together/lines/{line}", prepare::line)
        .post("/c/{group}/together/lines/{line}", prepare::edit)
        .post("/c/{group}/together/lines/{line}/struck", prepare::strike)
        .post("/c/{group}/together/lines/{line}/place", prepare::move_it)
        .get("/c/{group}/together/decided", prepare::ask_decided)
        .post("/c/{group}/together/decided", prepare::decided)
        .get("/c/{group}/together/review", prepare::review)
        .post("/c/{group}/together/review", prepare::keep_review)
        .post("/c/{group}/together/looked", prepare::looked)
}

fn together(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/together{rest}"))
}

fn agreement_of(visit: &Visit, group: Id) -> Result<Agreement, Turned> {
    Ok(visit.read(|store| store::agreement(store, group))?)
}

/// How far the agreement is, in one sentence.
fn state_sentence(visit: &Visit, agreement: &Agreement) -> String {
    match agreement.current().map(|version| version.decided_on) {
        None => visit.t("agreements-none"),
        Some(None) => visit.t("agreements-draft-state"),
        Some(Some(on)) => visit.speaker().t1("agreements-decided-state", "day", language::day(visit.language(), on)),
    }
}

fn again_sentence(visit: &Visit, agreement: &Agreement, group: Id, handle: Id) -> Result<Option<String>, Turned> {
    let her = visit.read(|store| groups::person(store, group, handle))?;
    let (came, today) = (her.map(|her| her.joined_on), visit.now_here().date());
    Ok(rules::again(agreement.review_on, agreement.newcomer_on, came, today).map(|again| match again {
        Again::Newcomer => visit.t("agreements-again-newcomer"),
        Again::Due => visit.t("agreements-again-due"),
    }))
}

/// The agreement on a group's own page; it says when it is time to look at it again.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let agreement = agreement_of(visit, group)?;
    let mut lines = vec![state_sentence(visit, &agreement)];
    lines.extend(again_sentence(visit, &agreement, group, handle)?);
    let link = if facilitator && agreement.versions.is_empty() { "agreements-begin" } else { "agreements-read" };
    Ok(vec![Card {
        order: 40,
        heading: visit.t("agreements-title"),
        lines,
        links: vec![(together(visit, group, ""), visit.t(link))],
    }])
}

/// For [`web::Hooks::opening_steps`]: a draft to bring to the first meeting.
///
/// # Errors
/// The store cannot be reached.
pub fn opening_steps(store: &mut database::Store, group: Id) -> Result<Vec<web::OpeningCheck>, database::Fault> {
    let met = store::agreement(store, group)?.versions.iter().any(|version| !version.lines.is_empty());
    Ok(vec![web::OpeningCheck {
        met,
        key: "agreements-opening-step",
        why: "agreements-opening-step-why",
        place: format!("/c/{group}/together"),
    }])
}

/// The agreement on a group's public page, where the group wants it read before joining.
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let (agreement, facts) = visit.read(|store| Ok((store::agreement(store, group)?, groups::facts(store, group)?)))?;
    let Some(facts) = facts.filter(|_| agreement.before_joining && !agreement.versions.is_empty()) else {
        return Ok(Vec::new());
    };
    Ok(vec![Card {
        order: 40,
        heading: visit.t("agreements-title"),
        lines: vec![state_sentence(visit, &agreement)],
        links: vec![(visit.path_to(&format!("/p/{}/together", facts.web_word)), visit.t("agreements-read"))],
    }])
}
