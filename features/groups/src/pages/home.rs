//! The start page, and a group's own page.

use foundation::Id;
use language::words_key;
use web::{Admit as _, Answer, Anyone, Became, Card, Frame, Part, Question, Reply, Routes, SignedIn, Turned, Visit};

use super::{
    asked::{Stop, to_stop},
    opening::{Next, Readable, what_next},
    public::{Said, said},
};
use crate::{
    Belonging, GroupState, Member, readmission, store,
    views::{NewsMonth, news_months},
    words_store,
};

/// The start and each group's home.
pub(super) fn routes() -> Routes {
    Routes::new("groups")
        .bare_get("/", lead)
        .get("", start)
        .get("/", start)
        .get("/due", due)
        .get("/c/{group}", home)
        .get("/c/{group}/limits", super::public::limits_inside)
}

/// Without a language: to the one her browser asks for.
fn lead(visit: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::to(visit.path_to("/")))
}

struct Mine {
    href: String,
    name: String,
    lang: &'static str,
    facilitator: bool,
    resting: bool,
    draft: bool,
}

#[derive(askama::Template)]
#[template(path = "groups_start.html")]
struct StartPage {
    frame: Frame,
}

#[derive(askama::Template)]
#[template(path = "groups_mine.html")]
struct MinePage {
    frame: Frame,
    groups: Vec<Mine>,
    stops: Vec<Stop>,
    cards: Vec<Card>,
    /// Whether she holds a group that is open.
    holds: bool,
}

fn start(visit: &mut Visit, _: Anyone) -> Answer {
    if let Some(one_step) = accounts::half_in(visit) {
        return one_step;
    }
    let Ok(SignedIn { account }) = SignedIn::admit(visit) else {
        return Reply::page(&StartPage { frame: visit.frame().without_script() });
    };
    let mut cards = Vec::new();
    for hook in visit.app().clone().hooks.home_cards.iter() {
        cards.extend(hook(visit, account)?);
    }
    cards.sort_by_key(|card| card.order);
    let stops = to_stop(visit, account, None)?;
    let belongings = visit.read(|store| store::groups_of(store, account))?;
    let holds = belongings.iter().any(is_at_work);
    let groups = belongings
        .into_iter()
        .map(|belonging| {
            let (name, language) = belonging.group_name(visit.language());
            Mine {
                href: visit.path_to(&format!("/c/{}", belonging.group)),
                name: name.to_owned(),
                lang: language.code(),
                facilitator: belonging.facilitator,
                resting: belonging.resting,
                draft: belonging.state == GroupState::Draft,
            }
        })
        .collect();
    Reply::page(&MinePage { frame: visit.frame().seen_by("groups-seen-you"), groups, stops, cards, holds })
}

/// Whether she holds a group that is open.
fn is_at_work(belonging: &Belonging) -> bool {
    belonging.facilitator && belonging.state == GroupState::Open
}

/// One group on the page for somebody in a hurry.
struct Due {
    href: String,
    name: String,
    lang: &'static str,
    parts: [DuePart; 3],
}

/// What is on, what is due, or who is not told yet: cards of the group's own page.
struct DuePart {
    title: String,
    none: String,
    cards: Vec<Card>,
}

#[derive(askama::Template)]
#[template(path = "groups_due.html")]
struct DuePage {
    frame: Frame,
    groups: Vec<Due>,
}

/// What is on, what is due and who is not reached, of every group she holds, on one screen.
fn due(visit: &mut Visit, who: SignedIn) -> Answer {
    let mut groups = Vec::new();
    for belonging in visit.read(|store| store::groups_of(store, who.account))?.into_iter().filter(is_at_work) {
        let (mut on, mut due, mut not_reached) = (Vec::new(), Vec::new(), Vec::new());
        for card in cards_of(visit, belonging.group, belonging.handle, true)? {
            match card.part() {
                Part::On => on.push(card),
                Part::NotReached => not_reached.push(card),
                Part::Due => due.push(card),
                Part::Hers | Part::Everybody => {}
            }
        }
        due.extend(waits_for_two(visit, belonging.group)?);
        let (name, language) = belonging.group_name(visit.language());
        let href = visit.path_to(&format!("/c/{}", belonging.group));
        let part = |title: &str, none: &str, cards| DuePart { title: visit.t(title), none: visit.t(none), cards };
        let parts = [
            part(words_key("groups-due-on"), words_key("groups-due-on-none"), on),
            part(words_key("groups-due-due"), words_key("groups-due-due-none"), due),
            part(words_key("groups-due-not-reached"), words_key("groups-due-not-reached-none"), not_reached),
        ];
        groups.push(Due { href, name: name.to_owned(), lang: language.code(), parts });
    }
    Reply::page(&DuePage { frame: visit.frame().seen_by("groups-seen-you"), groups })
}

/// What waits for a second one who holds the group: a woman's place that would end, and one who came back.
fn waits_for_two(visit: &Visit, group: Id) -> Result<Option<Card>, Turned> {
    let (removals, back) = visit
        .read(|store| Ok((crate::removals_waiting(store, group)?, readmission::waiting_to_open(store, group)?)))?;
    let place = |rest: String| visit.path_to(&format!("/c/{group}{rest}"));
    let mut links: Vec<(String, String)> = removals
        .into_iter()
        .map(|removal| (place(format!("/people/removed/{}", removal.id)), visit.t("groups-removal-waiting")))
        .collect();
    links.extend(back.into_iter().map(|(handle, name)| {
        (place(format!("/back#{handle}")), visit.speaker().t1("groups-home-back", "name", name))
    }));
    Ok((!links.is_empty()).then(|| Card {
        order: Card::NOT_REACHED,
        heading: visit.t("groups-two-title"),
        lines: Vec::new(),
        links,
    }))
}

/// What every feature puts on a group's own page, in its order.
fn cards_of(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let mut cards = Vec::new();
    for hook in visit.app().clone().hooks.group_cards.iter() {
        cards.extend(hook(visit, group, handle, facilitator)?);
    }
    cards.sort_by_key(|card| card.order);
    Ok(cards)
}

#[derive(askama::Template)]
#[template(path = "groups_home.html")]
struct HomePage {
    frame: Frame,
    group: Id,
    name: Said,
    called: Option<Said>,
    stops: Vec<Stop>,
    /// What is due, for those who hold the group: the next date, and whatever waits for one of them.
    due: Vec<Card>,
    removals: Vec<Id>,
    next: Vec<Next>,
    questions: Vec<Question>,
    cards: Vec<Card>,
    news: Vec<NewsMonth>,
    /// What became of what was promised to her.
    became: Vec<Became>,
    facilitator: bool,
    draft: bool,
    alone: bool,
    back: Vec<(Id, String)>,
    reading: Vec<String>,
    /// What somebody says at the door who comes to look; empty where there is no word.
    door_word: String,
    /// Who of those who hold the group cannot read its plans yet; for them alone.
    plans: Readable,
}

fn home(visit: &mut Visit, who: Member) -> Answer {
    let group = who.group;
    let facilitator = who.facilitator;
    let cards = cards_of(visit, group, who.handle, facilitator)?;
    let mut questions = Vec::new();
    for hook in visit.app().clone().hooks.group_questions.iter() {
        questions.extend(hook(visit, group, who.handle)?);
    }
    let mut became = Vec::new();
    for hook in visit.app().clone().hooks.became_of.iter() {
        became.extend(hook(visit, group, who.handle, facilitator)?);
    }
    let (facts, lines, people, face, back, removals) = visit.read(|store| {
        let people = store::people(store, group)?;
        let removals = if facilitator { crate::removals_waiting(store, group)? } else { Vec::new() };
        let back = if facilitator { readmission::waiting_to_open(store, group)? } else { Vec::new() };
        Ok((
            store::facts(store, group)?,
            store::news(store, group, 10)?,
            people,
            words_store::face(store, group)?,
            back,
            removals,
        ))
    })?;
    let facts = facts.ok_or(Turned::NotHere)?;
    let name = said(visit, &facts.names).ok_or(Turned::NotHere)?;
    let frame = visit.frame().seen_by("groups-seen-group");
    let news = news_months(&frame, &lines);
    let holders = people.iter().filter(|person| person.facilitator).count();
    // Once the group is open, until the first of its women has come.
    let begins = facilitator && facts.state == GroupState::Open && holders == people.len();
    let next = if begins { what_next(visit, group)? } else { Vec::new() };
    let (mut due, cards): (Vec<Card>, Vec<Card>) =
        cards.into_iter().partition(|card| facilitator && card.part() != Part::Everybody);
    // The next date and tonight's plan before what waits: a tired woman looks here for one thing.
    due.sort_by_key(|card| (card.order > Card::TONIGHT, card.order));
    Reply::page(&HomePage {
        frame,
        stops: to_stop(visit, who.account, Some(group))?,
        due,
        removals: removals.into_iter().map(|removal| removal.id).collect(),
        next,
        group,
        name,
        called: said(visit, &facts.called),
        questions,
        cards,
        became,
        news,
        facilitator,
        draft: facts.state == GroupState::Draft,
        alone: facilitator && holders < 2,
        back,
        reading: super::public::reading_lines(visit, &face),
        door_word: face.door_word.clone(),
        plans: if facilitator { Readable::of(visit, group, who.handle)? } else { Readable::default() },
    })
}
