//! What stands of waiting on other pages: a group's public page, its own, and her start page.

use std::collections::BTreeMap;

use foundation::Id;
use jiff::civil::Date;
use web::{Card, Turned, Visit};

use super::{mine, mine_place, room_place};
use crate::{
    model::{State, Woman},
    rules,
    settling::Scene,
    store,
};

/// Before anything that a group says of itself.
const PUBLIC: u8 = 6;
/// The way in, among what is there for whoever holds the group.
const WAY_IN: u8 = 58;
/// What waits for somebody who holds the group.
const WAITS: u8 = 86;
/// On the start page, before what can wait.
const START: u8 = 3;

/// For [`web::Hooks::public_cards`]: that a group is full, where anybody reads it. Whoever has a code in her hand has a place.
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let (word, app) = (visit.parameter("word").to_owned(), visit.app().clone());
    if word.is_empty() {
        return Ok(Vec::new());
    }
    let full = visit.read(|store| {
        if store::room(store, group)?.is_none() {
            return Ok(false);
        }
        let scene = Scene::of(&app, store, group)?;
        Ok(rules::is_full(&scene.facts, &scene.turns()))
    })?;
    if !full {
        return Ok(Vec::new());
    }
    Ok(vec![Card {
        order: PUBLIC,
        heading: visit.t("waiting-full-title"),
        lines: vec![visit.t("waiting-full-lead"), visit.t("waiting-fair-order")],
        links: vec![(visit.path_to(&format!("/p/{word}/wait")), visit.t("waiting-ask-title"))],
    }])
}

/// How many places are offered, and until which day, without a name.
fn offers_said(visit: &Visit, women: &[Woman]) -> Vec<String> {
    let today = visit.now_here().date();
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    let offered = women.iter().filter(|woman| woman.state == State::Offered);
    for until in offered.filter_map(|woman| woman.until).filter(|until| *until >= today) {
        *days.entry(until).or_default() += 1;
    }
    let said = days.into_iter().map(|(until, count)| {
        let day = language::day_in_sentence(visit.language(), until);
        visit.speaker().t2("waiting-card-offers", "count", count, "day", day)
    });
    said.collect()
}

/// For [`web::Hooks::group_cards`]: for those who hold the group, the way in, and in numbers what stands in the line.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    if !facilitator {
        return Ok(Vec::new());
    }
    let women = visit.read(|store| store::women(store, group))?;
    let at = room_place(visit, group);
    let mut cards = vec![Card {
        order: WAY_IN,
        heading: visit.t("waiting-room-title"),
        lines: Vec::new(),
        links: vec![(at.clone(), visit.t("waiting-room-link"))],
    }];
    let with = |state| women.iter().any(|woman| woman.state == state);
    let mut lines = Vec::new();
    if women.iter().any(|woman| woman.state == State::Yes && woman.answer.is_some()) {
        lines.push(visit.t("waiting-she-answered-card"));
    }
    lines.extend(offers_said(visit, &women));
    let wait = women.iter().filter(|woman| woman.state == State::Waits).count();
    if wait > 0 {
        lines.push(visit.speaker().t1("waiting-card-wait", "count", wait));
    }
    let mut links = Vec::new();
    if with(State::Yes) {
        links.push((at.clone(), visit.t("waiting-she-yes-link")));
    }
    if with(State::CodeOver) {
        links.push((at.clone(), visit.t("waiting-code-over-link")));
    }
    if links.is_empty() && !lines.is_empty() {
        links.push((at, visit.t("waiting-room-who")));
    }
    if !links.is_empty() {
        cards.push(Card { order: WAITS, heading: visit.t("waiting-she-yes-title"), lines, links });
    }
    Ok(cards)
}

/// For [`web::Hooks::home_cards`]: that she waits, and that there is something for her to read.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let all = mine::news(visit, account)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let lines = all.iter().map(|(facts, _, news)| {
        let key = if *news { "waiting-card-news" } else { "waiting-card-waits" };
        visit.speaker().t1(key, "group", facts.name(visit.language()))
    });
    Ok(vec![Card {
        order: START,
        heading: visit.t("waiting-mine-title"),
        lines: lines.collect(),
        links: vec![(mine_place(visit), visit.t("waiting-card-look"))],
    }])
}
