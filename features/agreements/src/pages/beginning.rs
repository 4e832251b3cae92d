//! A group's first months: few women are how groups begin. For whoever holds it, until she puts it away.

use foundation::Id;
use groups::Facilitator;
use web::{Answer, Card, Form, Reply, Turned, Visit};

use crate::{rules, store, views};

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let put_away = visit.read(|store| store::is_put_away(store, who.group, who.handle))?;
    let frame = visit.frame().seen_by("agreements-beginning-seen-by");
    Reply::page(&views::beginning::Beginning { frame, group: who.group, put_away })
}

pub(super) fn put(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let away = match form.value("do") {
        "put-away" => true,
        "show" => false,
        _ => return Err(Turned::StaleForm),
    };
    let page = visit.path_to(&format!("/c/{group}/beginning"));
    let answer = visit.record(form, move |store| {
        store::put_away(store, group, handle, away)?;
        Ok(page.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// The card for whoever holds a young group.
pub(super) fn cards(visit: &Visit, group: Id, handle: Id) -> Result<Vec<Card>, Turned> {
    let (facts, put_away) =
        visit.read(|store| Ok((groups::facts(store, group)?, store::is_put_away(store, group, handle)?)))?;
    if !rules::is_young(facts.and_then(|facts| facts.opened_on), put_away, visit.now_here().date()) {
        return Ok(Vec::new());
    }
    Ok(vec![Card {
        order: 59,
        heading: visit.t("agreements-beginning"),
        lines: vec![visit.t("agreements-beginning-lead")],
        links: vec![(visit.path_to(&format!("/c/{group}/beginning")), visit.t("agreements-beginning-look"))],
    }])
}
