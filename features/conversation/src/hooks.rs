//! What this feature does when it hears of others.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use groups::Member;
use keys::MemberKeys;
use web::{App, Card, Turned, Visit};

use crate::{
    model::Kind,
    posts::{self, What},
    private,
    store::{self, Which},
};

/// For [`web::Hooks::forget_member`]: every word of hers goes, and every private word with her.
///
/// # Errors
/// The store cannot be reached.
pub fn forget_member(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    store::forget(store, group, handle)?;
    private::forget_thread(store, group, handle)?;
    private::forget_author(store, group, handle)
}

/// For [`web::Hooks::membership_changed`]: when she goes, what she and the facilitators wrote privately goes with her.
/// What she said to the group stays, without her name.
///
/// # Errors
/// The store cannot be reached.
pub fn membership_changed(_: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    if came { Ok(()) } else { private::forget_thread(store, group, handle) }
}

/// For [`web::Hooks::keys_changed`].
///
/// # Errors
/// The store cannot be reached, or something of hers does not open.
pub fn keys_changed(_: &App, store: &mut Store, account: Id, old: &MemberKeys, new: &MemberKeys) -> Result<(), Fault> {
    groups::places_of(store, account)?
        .into_iter()
        .try_for_each(|(group, handle)| private::reseal(store, group, handle, old, new))
}

/// For [`web::Hooks::keys_lost`]: private words sealed to the keys she lost open for her no more; whoever else may read
/// them still does.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_lost(_: &App, store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    private::forget_keys_of(store, group, handle)
}

/// How much of a notice stands on the group's own page, in characters.
const A_LINE: usize = 160;

/// For [`web::Hooks::group_cards`]: the newest notice, and the ways into what is written.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let account = visit.session().ok_or(Turned::SignIn)?.account;
    let who = Member { account, group, handle, name_used: String::new(), facilitator };
    let notices = posts::page(visit, &who, Kind::Notice, Which::Newest)?;
    let app = Arc::clone(visit.app());
    let (may_write, taken_out, last, waits, apart) = visit.read(|store| {
        Ok((
            groups::facts(store, group)?.is_some_and(|facts| facts.may_write),
            store::taken_out_of_hers(store, group, handle)?,
            private::last(store, group, handle)?,
            facilitator && private::threads(&app, store, group, handle)?.iter().any(|(_, _, waits)| *waits),
            safety::kept_apart_with(&app, store, group, handle)?,
        ))
    })?;
    let mut lines = Vec::new();
    let newest = notices.seen.iter().rev().find_map(|seen| match &seen.what {
        What::Words { words, note, .. } if note.is_empty() => Some((seen.name.clone(), shortened(words))),
        What::Words { note, .. } => Some((seen.name.clone(), note.clone())),
        _ => None,
    });
    match newest {
        Some((Some(name), words)) => lines.push(format!("{name}: {words}")),
        Some((None, words)) => lines.push(words),
        None => lines.push(visit.t("conversation-card-no-notice")),
    }
    if let Some((day, author)) = last
        && author != handle
        && !apart.contains(&author)
        && !facilitator
    {
        let day = language::day_short(visit.language(), day);
        lines.push(visit.speaker().t1("conversation-card-answered", "day", day));
    }
    let to = |rest: &str| visit.path_to(&format!("/c/{group}/{rest}"));
    let mut links = vec![(to("board"), visit.t("conversation-board-title"))];
    if may_write {
        links.push((to("talk"), visit.t("conversation-talk-title")));
    }
    let word = if facilitator { "conversation-words-title" } else { "conversation-word-title" };
    links.push((to("word"), visit.t(word)));
    if let Some(post) = taken_out.first() {
        lines.push(visit.t("conversation-card-taken-out"));
        links.push((to(&format!("said/{post}")), visit.t("conversation-card-why")));
    }
    let mut cards = vec![Card { order: 30, heading: visit.t("conversation-card-title"), lines, links }];
    if waits {
        cards.push(Card {
            order: 82,
            heading: visit.t("conversation-words-title"),
            lines: vec![visit.t("conversation-card-waits")],
            links: vec![(to("word"), visit.t("conversation-words-title"))],
        });
    }
    Ok(cards)
}

/// The beginning of a notice, cut after a word.
fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= A_LINE {
        return line;
    }
    let start: String = line.chars().take(A_LINE).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(before, _)| before);
    format!("{whole} …")
}
