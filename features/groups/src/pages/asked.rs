//! What was asked about a woman herself: that she comes back from another account, or that she goes. And the cards that
//! lead there, to first steps, and to what waits for a second facilitator.

use foundation::Id;
use jiff::Span;
use web::{Answer, Card, Form, Frame, Reply, Routes, SignedIn, Turned, Visit};

use crate::{GroupFacts, holding, readmission, second, store};

/// How long first steps stand on a group's page for a woman who came, in days.
const NEW_DAYS: i64 = 7;

/// The routes of what was asked about her.
pub(super) fn routes() -> Routes {
    Routes::new("groups").get("/asked", show).post("/asked/{id}", say_no)
}

struct Asked {
    id: Id,
    group_name: String,
    lang: &'static str,
    sentences: Vec<String>,
    button: String,
}

#[derive(askama::Template)]
#[template(path = "groups_asked.html")]
struct AskedPage {
    frame: Frame,
    asked: Vec<Asked>,
}

fn one(visit: &Visit, facts: &GroupFacts, id: Id, sentences: Vec<String>, button: &str) -> Asked {
    let (name, language) = facts.names.said(visit.language());
    Asked { id, group_name: name.to_owned(), lang: language.code(), sentences, button: visit.t(button) }
}

fn show(visit: &mut Visit, who: SignedIn) -> Answer {
    let (app, account, today) = (visit.app().clone(), who.account, visit.now_here().date());
    let (back, goes) = visit.read(|store| {
        let mut back = Vec::new();
        for about in readmission::about_account(store, account)? {
            back.extend(store::facts(store, about.group)?.map(|facts| (about, facts)));
        }
        let mut goes = Vec::new();
        for (group, handle) in store::places_of(store, account)? {
            for removal in holding::removals_she_sees(store, &app, group, handle, today)? {
                goes.extend(store::facts(store, group)?.map(|facts| (removal.id, facts)));
            }
        }
        Ok((back, goes))
    })?;
    note_seen(
        visit,
        &back.iter().filter(|(about, _)| about.moved_on.is_none()).map(|(a, _)| a.id).collect::<Vec<_>>(),
    )?;
    let mut asked: Vec<Asked> = Vec::new();
    for (about, facts) in &back {
        let sentences = match about.moved_on {
            Some(day) => vec![
                visit.speaker().t1("groups-asked-moved", "day", language::day_in_sentence(visit.language(), day)),
                visit.t("groups-asked-moved-if"),
            ],
            None => vec![visit.t("groups-asked-back"), visit.t("groups-asked-back-if")],
        };
        let button = if about.moved_on.is_some() { "groups-asked-moved-no" } else { "groups-asked-back-no" };
        asked.push(one(visit, facts, about.id, sentences, button));
    }
    for (id, facts) in &goes {
        let sentences = vec![visit.t("groups-asked-goes"), visit.t("groups-asked-goes-if")];
        asked.push(one(visit, facts, *id, sentences, "groups-asked-goes-no"));
    }
    Reply::page(&AskedPage { frame: visit.frame().seen_by("groups-seen-you").waits_for_native_reader(), asked })
}

/// That she saw it gives her time to say no; where it cannot be written just now, it is written the next time.
fn note_seen(visit: &Visit, ids: &[Id]) -> Result<(), Turned> {
    let now = visit.now().as_microsecond();
    for id in ids.iter().copied() {
        match visit.write(move |store| readmission::note_seen(store, id, now)) {
            Err(fault) if !fault.may_pass() => return Err(fault.into()),
            _ => {}
        }
    }
    Ok(())
}

fn say_no(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let (app, account, today) = (visit.app().clone(), who.account, visit.now_here().date());
    let (id, place) = (visit.id("id")?, visit.path_to("/asked"));
    let answer = visit.record(form, move |store| {
        if !readmission::stop(store, account, id, today)? {
            for (group, handle) in store::places_of(store, account)? {
                if holding::object(store, &app, (group, handle), id, today)? {
                    break;
                }
            }
        }
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-groups-said-no"))
}

/// For [`web::Hooks::home_cards`]: somebody asked to come back as her, or did; or a facilitator asked that she goes.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let (app, today) = (visit.app().clone(), visit.now_here().date());
    let (about, goes) = visit.read(|store| {
        let about = readmission::about_account(store, account)?;
        let mut goes = false;
        for (group, handle) in store::places_of(store, account)? {
            goes |= !holding::removals_she_sees(store, &app, group, handle, today)?.is_empty();
        }
        Ok((about, goes))
    })?;
    let waits: Vec<Id> = about.iter().filter(|one| one.moved_on.is_none()).map(|one| one.id).collect();
    note_seen(visit, &waits)?;
    let moved = about.len() > waits.len();
    Ok(about_her(visit, moved, goes).into_iter().collect())
}

/// Somebody asked to come back as her: stopped with one tap, where she first reads of it.
pub(super) struct Stop {
    /// Of what.
    pub(super) id: Id,
    /// What was asked, and the group.
    pub(super) sentence: String,
}

/// What she can stop with one tap: in one group, or in all of hers.
pub(super) fn to_stop(visit: &Visit, account: Id, group: Option<Id>) -> Result<Vec<Stop>, Turned> {
    let waits = visit.read(|store| {
        let mut waits = Vec::new();
        for about in readmission::about_account(store, account)?.into_iter().filter(|one| one.moved_on.is_none()) {
            if group.is_none_or(|group| group == about.group) {
                waits.extend(store::facts(store, about.group)?.map(|facts| (about.id, facts)));
            }
        }
        Ok(waits)
    })?;
    Ok(waits
        .into_iter()
        .map(|(id, facts)| {
            let name = facts.names.said(visit.language()).0.to_owned();
            Stop { id, sentence: visit.speaker().t1("groups-asked-stop", "group", name) }
        })
        .collect())
}

fn about_her(visit: &Visit, moved: bool, goes: bool) -> Option<Card> {
    let mut lines = Vec::new();
    if moved {
        lines.push(visit.t("groups-asked-card-moved"));
    }
    if goes {
        lines.push(visit.t("groups-asked-card-goes"));
    }
    if lines.is_empty() {
        return None;
    }
    let links = vec![(visit.path_to("/asked"), visit.t("groups-asked-look"))];
    Some(Card { order: 0, heading: visit.t("groups-asked-title"), lines, links })
}

/// For [`web::Hooks::group_cards`]: what was asked about herself; first steps, for a woman who came lately; and, for
/// facilitators, what waits for two of them.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let (app, now, today) = (visit.app().clone(), visit.now().as_microsecond(), visit.now_here().date());
    let account = visit.session().ok_or(Turned::SignIn)?.account;
    let lately = today.saturating_sub(Span::new().days(i64::from(second::HELD_DAYS)));
    let (her, about, goes, waiting, stopped, said_no) = visit.read(|store| {
        let about = readmission::about_account(store, account)?;
        let about: Vec<Id> =
            about.into_iter().filter(|one| one.group == group && one.moved_on.is_none()).map(|one| one.id).collect();
        let goes = !holding::removals_she_sees(store, &app, group, handle, today)?.is_empty();
        let her = store::person(store, group, handle)?;
        if !facilitator {
            return Ok((her, about, goes, false, Vec::new(), Vec::new()));
        }
        let waiting = readmission::waiting(store, &app, (group, handle), now, today)?;
        Ok((
            her,
            about,
            goes,
            !waiting.is_empty(),
            readmission::stopped(store, group, lately)?,
            holding::removals_stopped(store, group, lately)?,
        ))
    })?;
    note_seen(visit, &about)?;
    let mut cards: Vec<Card> = about_her(visit, false, goes).into_iter().collect();
    let to = |rest: &str| visit.path_to(&format!("/c/{group}{rest}"));
    if !facilitator && her.is_some_and(|her| her.joined_on.saturating_add(Span::new().days(NEW_DAYS)) > today) {
        cards.push(Card {
            order: 1,
            heading: visit.t("groups-first-title"),
            lines: vec![visit.t("groups-first-about")],
            links: vec![
                (to("/reach"), visit.t("groups-first-reach")),
                (to("/together"), visit.t("groups-first-together")),
                (to("/dates"), visit.t("groups-first-dates")),
                (to("/people"), visit.t("groups-first-people")),
            ],
        });
    }
    let mut lines = Vec::new();
    for (name, moved) in stopped {
        let key = if moved { "groups-two-not-her-after" } else { "groups-two-not-her" };
        lines.push(visit.speaker().t1(key, "name", name));
    }
    if !said_no.is_empty() {
        lines.push(visit.t("groups-two-said-no"));
    }
    if waiting {
        lines.push(visit.t("groups-two-back"));
    }
    if !lines.is_empty() {
        let links =
            vec![(to("/back"), visit.t("groups-two-back-look")), (to("/people"), visit.t("groups-people-title"))];
        cards.push(Card { order: 85, heading: visit.t("groups-two-title"), lines, links });
    }
    Ok(cards)
}
