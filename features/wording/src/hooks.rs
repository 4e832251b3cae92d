//! What this feature does by itself, and when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use jiff::tz::TimeZone;
use web::{App, Card, Duty, Hooks, Turned, Visit};

use crate::store;

/// What it hears of, and what it brings.
pub fn hear(hooks: &mut Hooks) {
    hooks.another_way = Some(crate::another_way());
    hooks.own_words = Some(store::words_of);
    hooks.forget_member.push(forget_author);
    hooks.stepped_down.push(forget_author);
    hooks.membership_changed.push(|app, store, group, handle, came| {
        if came { store::somebody_came(store, group) } else { forget_author(app, store, group, handle) }
    });
    hooks.what_she_holds.push(what_she_holds);
    hooks.group_cards.push(group_cards);
}

/// What it does by itself: notes whose eight weeks are over go.
#[must_use]
pub fn duties() -> Vec<Duty> {
    let run = |app: &Arc<App>| {
        let zone = TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC);
        let today = app.clock.now().to_zoned(zone).date();
        app.database.write(move |store| store::forget_old(store, today))
    };
    vec![Duty { name: "facilitators' notes whose eight weeks are over", every_seconds: 3600, run }]
}

/// She could not erase them any more once she holds the group no longer: they go with her.
fn forget_author(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget_author(store, group, handle)
}

fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let wrote = visit.read(|store| store::wrote(store, group, handle))?;
    Ok(if wrote { vec![visit.t("wording-holds")] } else { Vec::new() })
}

/// For [`web::Hooks::group_cards`]: the way to the words a group uses, and to the notes for whoever holds it.
///
/// # Errors
/// None of its own.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let talk = vec![(visit.path_to(&format!("/c/{group}/words")), visit.t("wording-talk-look"))];
    let mut cards = vec![Card { order: 56, heading: visit.t("wording-talk-title"), lines: vec![], links: talk }];
    if facilitator {
        let links = vec![(visit.path_to(&format!("/c/{group}/notes")), visit.t("wording-notes-title"))];
        let lines = vec![visit.t("wording-card-about")];
        cards.push(Card { order: 57, heading: visit.t("wording-card"), lines, links });
    }
    Ok(cards)
}
