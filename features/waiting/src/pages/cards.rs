//! What stands of waiting on other pages: a group's public page, its own, and her start page.

use foundation::Id;
use web::{Card, Turned, Visit};

use super::{mine, mine_place, room_place};
use crate::{model::State, rules, settling::Scene, store};

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

/// For [`web::Hooks::group_cards`]: for those who hold the group, the way in, and who said yes.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    if !facilitator {
        return Ok(Vec::new());
    }
    let women = visit.read(|store| store::women(store, group))?;
    let at = room_place(visit, group);
    let answered = women.iter().any(|woman| woman.state == State::Yes && woman.answer.is_some());
    let mut cards = vec![Card {
        order: WAY_IN,
        heading: visit.t("waiting-room-title"),
        lines: Vec::new(),
        links: vec![(at.clone(), visit.t("waiting-room-link"))],
    }];
    if women.iter().any(|woman| woman.state == State::Yes) {
        cards.push(Card {
            order: WAITS,
            heading: visit.t("waiting-she-yes-title"),
            lines: answered.then(|| visit.t("waiting-she-answered-card")).into_iter().collect(),
            links: vec![(at, visit.t("waiting-she-yes-link"))],
        });
    }
    if women.iter().any(|woman| woman.state == State::CodeOver) {
        cards.push(Card {
            order: WAITS,
            heading: visit.t("waiting-she-yes-title"),
            lines: Vec::new(),
            links: vec![(room_place(visit, group), visit.t("waiting-code-over-link"))],
        });
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
