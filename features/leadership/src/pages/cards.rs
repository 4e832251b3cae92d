//! What stands on other pages: one quiet line on the group's own, what waits for one who is asked, and a word among what may
//! help after an evening.

use foundation::Id;
use web::{Card, Turned, Visit};

use super::{Between, Looker, Scene, all_between, place, state, titled};
use crate::{
    model::{About, Side, Stands, Wish},
    sealing::Marks,
    store,
};

/// After what everybody may look at, before the programme's.
const FOR_EVERYBODY: u8 = 59;
/// What waits for one who is asked.
const WAITS: u8 = 87;

/// What she who asked reads on the group's page: an answer, until its date, or that something is written. Silence is no news.
fn is_news(between: &Between) -> bool {
    let over = between.asked.about != About::Meeting && between.asked.on.is_some() && between.due;
    between.side == Side::Asks
        && !matches!(between.stands, Stands::Asked | Stands::Passed)
        && (!over || between.word.is_some())
}

/// What she who is asked has to do: answer, or give the word that was wished for.
fn waits(between: &Between) -> bool {
    let due = between.due && between.word.is_none();
    between.side == Side::Beside && (between.stands == Stands::Asked || (due && between.asked.wish != Wish::None))
}

/// For [`web::Hooks::group_cards`]: one line for everybody, with what is answered to her; and what waits for one who is asked.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let mut card = Card {
        order: FOR_EVERYBODY,
        heading: visit.t("leadership-title"),
        lines: Vec::new(),
        links: vec![(place(visit, group, ""), visit.t("leadership-look"))],
    };
    if !has_any(visit, group, handle)? {
        return Ok(vec![card]);
    }
    let scene = Scene::read(visit, group, handle)?;
    let all = all_between(visit, &Looker { group, handle, facilitator }, &scene)?;
    let mine = (place(visit, group, "/mine"), visit.t("leadership-mine"));
    for between in all.iter().filter(|between| is_news(between)) {
        card.lines.push(format!("{}: {}", titled(visit, between), state(visit, between)));
    }
    if all.iter().any(|between| between.side == Side::Asks) {
        card.links.push(mine.clone());
    }
    let mut cards = vec![card];
    if all.iter().any(waits) {
        let heading = visit.t("leadership-waits");
        cards.push(Card { order: WAITS, heading, lines: Vec::new(), links: vec![mine] });
    }
    Ok(cards)
}

/// Whether anything bears her mark: where nothing does, a page that others fill looks no further.
fn has_any(visit: &Visit, group: Id, handle: Id) -> Result<bool, Turned> {
    let marks = Marks::of(visit.app(), group)?;
    Ok(visit.read(|store| {
        for side in [Side::Asks, Side::Beside] {
            if !store::of(store, group, side, &marks.mark(handle, side))?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    })?)
}

/// For [`web::Hooks::evening_helps`]: where two hold the group, one asks the other for a word.
///
/// # Errors
/// The store cannot be reached.
pub fn evening_helps(visit: &mut Visit, group: Id) -> Result<Vec<(String, String)>, Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let holders = people.iter().filter(|person| person.facilitator && person.account.is_some() && !person.resting);
    if holders.count() < 2 {
        return Ok(Vec::new());
    }
    Ok(vec![(place(visit, group, "/meeting"), visit.t("leadership-meeting-title"))])
}

/// For [`web::Hooks::what_she_holds`]: that somebody asked her to be beside her, where her list shows it.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let scene = Scene::read(visit, group, handle)?;
    let all = all_between(visit, &Looker { group, handle, facilitator: true }, &scene)?;
    let asked = all.iter().any(|between| between.side == Side::Beside);
    Ok(if asked { vec![visit.t("leadership-holds")] } else { Vec::new() })
}
