//! What is happening? For whoever holds a group: the same guides, with doors that lead to something done in this group.

use foundation::Id;
use groups::Facilitator;
use web::{Answer, Card, Reply, Turned, Visit};

use super::{
    host_of_group,
    reading::{guide_lines, guide_page},
    said,
    triangles::WAYS_TO_SAFETY,
};
use crate::{
    pack::Guide,
    shelf::{Found, shelf},
    views,
};

/// Every guide.
pub(super) fn all(visit: &mut Visit, who: Facilitator) -> Answer {
    list(visit, who.group, &format!("/c/{}/moment", who.group))
}

/// One guide.
pub(super) fn one(visit: &mut Visit, who: Facilitator) -> Answer {
    let key = visit.parameter("item").to_owned();
    guide(visit, who.group, &key, &format!("/c/{}/moment", who.group))
}

/// Every guide, each at its place under this one.
pub(super) fn list(visit: &Visit, group: Id, place: &str) -> Answer {
    let host = host_of_group(visit, group)?;
    // Somebody in danger, or at the door: first, whatever their numbers are.
    let mut lines = guide_lines(visit, place, |one| leads_to_safety(one) && one.is_for(&host))?;
    lines.extend(guide_lines(visit, place, |one| !leads_to_safety(one) && one.is_for(&host))?);
    let back = visit.path().contains("/now/").then(|| visit.path_to("/now"));
    Reply::page(&views::Guides { frame: visit.frame().seen_by("toolkit-moment-seen-by"), lines, back })
}

/// Whether a guide is for a moment in which somebody may be in danger.
pub(super) fn leads_to_safety(one: &Found<Guide>) -> bool {
    WAYS_TO_SAFETY.contains(&one.name.as_str())
}

/// One guide, with doors into a group.
pub(super) fn guide(visit: &mut Visit, group: Id, key: &str, place: &str) -> Answer {
    let host = host_of_group(visit, group)?;
    let all = shelf().guides();
    let found = all.iter().find(|one| one.key == key && one.is_for(&host)).ok_or(Turned::NotHere)?;
    let doors = found.item.facts.doors.iter().filter_map(|word| door(visit, group, word)).collect();
    guide_page(visit, key, place, doors)
}

/// Where a door leads in a group, and what stands on it.
fn door(visit: &Visit, group: Id, word: &str) -> Option<(String, String)> {
    let (place, label) = match word {
        "help" => ("/help".to_owned(), "toolkit-door-help"),
        "wrong" => ("/say".to_owned(), "toolkit-door-wrong"),
        "promise" => (format!("/c/{group}/promised"), "toolkit-door-promise"),
        "change" => (format!("/c/{group}/dates"), "toolkit-door-change"),
        "agreement" => (format!("/c/{group}/together"), "toolkit-door-agreement"),
        "people" => (format!("/c/{group}/people"), "toolkit-door-people"),
        "rest" => (format!("/c/{group}/rest"), "toolkit-door-rest"),
        "reach" => (format!("/c/{group}/reach/of"), "toolkit-door-reach"),
        "conversation" => (format!("/c/{group}/board"), "toolkit-door-conversation"),
        "triangles" => ("/ideas/t".to_owned(), "toolkit-door-triangles"),
        "notes" => (format!("/c/{group}/notes"), "toolkit-door-notes"),
        "tonight" => (format!("/c/{group}/tonight"), "toolkit-door-tonight"),
        "times" => (format!("/c/{group}/word/times"), "toolkit-door-times"),
        "limits" => (format!("/c/{group}/opening/limits"), "toolkit-door-limits"),
        "boundaries" => (format!("/c/{group}/opening/boundaries"), "toolkit-door-boundaries"),
        "can" => (format!("/c/{group}/opening/can"), "toolkit-door-can"),
        "cannot" => (format!("/c/{group}/opening/cannot"), "toolkit-door-cannot"),
        "host" => (format!("/c/{group}/opening/host"), "toolkit-door-host"),
        "rooms" => (format!("/c/{group}/rooms"), "toolkit-door-rooms"),
        "ways" => (format!("/c/{group}/dates"), "toolkit-door-ways"),
        "words" => (format!("/c/{group}/words"), "toolkit-door-words"),
        "sentence" => ("/account/kept/new".to_owned(), "toolkit-sentence-title"),
        _ => return None,
    };
    Some((visit.path_to(&place), visit.t(label)))
}

/// The list by which a group keeps trust, for those who hold it: each line with the page where it is done. Nothing is ticked
/// or kept here; it is a way to look at what is there.
pub(super) fn trust(visit: &mut Visit, who: Facilitator) -> Answer {
    let all = shelf().handbook();
    let section = all.iter().find(|one| one.name == "trust").ok_or(Turned::NotHere)?;
    let (words, other) = said(visit, &section.item.words).ok_or(Turned::NotHere)?;
    let places = section.item.facts.places.iter().map(|word| door(visit, who.group, word));
    Reply::page(&views::TrustList {
        frame: visit.frame().waits_for_native_reader().seen_by("toolkit-trust-seen-by"),
        lines: words.checklist.iter().map(String::as_str).zip(places).collect(),
        other,
        section: (visit.path_to(&format!("/ideas/h/{}", section.key)), words.title.as_str()),
    })
}

/// For [`web::Hooks::group_cards`]: two taps from the group's own page to words for a hard moment.
///
/// # Errors
/// None of its own.
pub fn group_cards(visit: &mut Visit, group: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let mut cards = Vec::new();
    if facilitator {
        let tonight = vec![
            (visit.path_to(&format!("/c/{group}/tonight")), visit.t("toolkit-tonight-title")),
            (visit.path_to(&format!("/c/{group}/moment")), visit.t("toolkit-moment-title")),
            (visit.path_to(&format!("/c/{group}/ten")), visit.t("toolkit-trust-title")),
        ];
        // Beside the next date: what she looks for on the way in from work.
        let lines = vec![visit.t("toolkit-tonight-for")];
        cards.push(Card { order: 12, heading: visit.t("toolkit-tonight-card"), lines, links: tonight });
    }
    let mut links = Vec::new();
    links.push((visit.path_to(&format!("/c/{group}/phones")), visit.t("toolkit-phones-title")));
    links.push((visit.path_to("/ideas"), visit.t("toolkit-title")));
    cards.push(Card { order: 55, heading: visit.t("toolkit-card"), lines: vec![], links });
    Ok(cards)
}
