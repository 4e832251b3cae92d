//! What stands of it on other pages: a group's own, its public one, a host's screen, and a coordinator's start page.

use foundation::Id;
use hosts::HostRole;
use promises::{MadeTo, Promise};
use web::{Card, Turned, Visit};

use super::desk_place;
use crate::store;

/// On a host's screen: what is due stands before its groups, the desk after them.
const DUE: u8 = 2;
const DESK: u8 = 65;
/// On a group's own page, after what was promised; on its public page, after who stands behind it.
const OF_GROUP: u8 = 56;
const PUBLIC: u8 = 2;
/// On the start page, before the host itself.
const START: u8 = 5;

/// Where each day of a host that is near or has passed is looked after, and what it says: no word of what was heard.
fn due(visit: &Visit, host: Id, near: &[Promise]) -> Vec<(String, String)> {
    near.iter()
        .filter_map(|promise| {
            let (place, key) = match promise.made_to {
                MadeTo::Groups(item) => (format!("{}/{item}", desk_place(visit, host)), "heard-due"),
                MadeTo::Complaint(_) => {
                    (visit.path_to(&format!("/org/{host}/answers/{}", promise.id)), "heard-answer-owed")
                }
                _ => return None,
            };
            let by = visit.speaker().t1("promises-by", "day", language::day(visit.language(), promise.by_day));
            let note = super::note(visit, promise).unwrap_or_default();
            Some((place, format!("{} · {by} · {note}", visit.t(key))))
        })
        .collect()
}

/// For [`web::Hooks::host_cards`]: what was promised in the host's name and is due, and the desk.
///
/// # Errors
/// The store cannot be reached.
pub fn host_cards(visit: &mut Visit, host: Id, _: Id) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let near = visit.read(|it| store::near(it, host, today))?;
    let mut cards = vec![Card {
        order: DESK,
        heading: visit.t("heard-desk-title"),
        lines: vec![visit.t("heard-card")],
        links: vec![(desk_place(visit, host), visit.t("heard-card-link"))],
    }];
    if !near.is_empty() {
        let late = near.iter().any(|promise| promise.is_late(today));
        let heading = visit.t(if late { "promises-due-late" } else { "promises-due" });
        cards.push(Card { order: DUE, heading, lines: Vec::new(), links: due(visit, host, &near) });
    }
    Ok(cards)
}

/// For [`web::Hooks::home_cards`]: that a day of a host she runs is near or has passed.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let mut hers = visit.read(|it| hosts::hosts_of(it, account))?;
    hers.retain(|host| host.role == HostRole::Coordinator);
    let mut cards = Vec::new();
    for host in hers {
        if visit.read(|it| store::near(it, host.host, today))?.is_empty() {
            continue;
        }
        cards.push(Card {
            order: START,
            heading: visit.t("promises-due"),
            lines: vec![host.names.said(visit.language()).0.to_owned()],
            links: vec![(visit.path_to(&format!("/org/{}", host.host)), visit.t("hosts-home-open"))],
        });
    }
    Ok(cards)
}

/// The way to what the host of a group heard, where it has written anything.
fn door(visit: &Visit, group: Id, order: u8) -> Result<Vec<Card>, Turned> {
    let host = visit.read(|it| {
        let host = groups::facts(it, group)?.and_then(|facts| facts.host);
        let Some(host) = host else { return Ok(None) };
        if store::items(it, host)?.is_empty() { Ok(None) } else { hosts::facts(it, host) }
    })?;
    Ok(host
        .map(|host| Card {
            order,
            heading: visit.t("heard-title"),
            lines: vec![visit.t("heard-door")],
            links: vec![(visit.path_to(&format!("/h/{}/said", host.web_word)), visit.t("heard-door-link"))],
        })
        .into_iter()
        .collect())
}

/// For [`web::Hooks::group_cards`].
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, _: bool) -> Result<Vec<Card>, Turned> {
    door(visit, group, OF_GROUP)
}

/// For [`web::Hooks::public_cards`].
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    door(visit, group, PUBLIC)
}
