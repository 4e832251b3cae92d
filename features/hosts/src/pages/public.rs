//! What everybody reads of a host, and 'I would rather not be in touch with this organisation'.

use web::{Answer, Anyone, Filled, Form, Reply, SignedIn, Turned, Visit};

use crate::{model::HostFacts, store, views};

pub(super) fn host(visit: &Visit) -> Result<HostFacts, Turned> {
    let word = visit.parameter("word").to_owned();
    visit.read(|store| store::facts_by_word(store, &word))?.ok_or(Turned::NotHere)
}

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let host = host(visit)?;
    let said = visit.read(|it| store::programme::programme(it, host.id))?;
    let mut groups = Vec::new();
    for hook in visit.app().clone().hooks.programme_lines.iter() {
        groups.extend(hook(visit, host.id)?);
    }
    let programme = super::programme::said(visit, said, groups);
    Reply::page(&views::Public { frame: visit.frame().seen_by("hosts-seen-by-all"), host, programme })
}

pub(super) fn rather_not(visit: &mut Visit, _: Anyone) -> Answer {
    let host = host(visit)?;
    Reply::page(&views::RatherNot { frame: visit.frame().seen_by("hosts-seen-by-all"), host })
}

pub(super) fn mine(visit: &mut Visit, who: SignedIn) -> Answer {
    let host = host(visit)?;
    let kept = visit.read(|store| store::is_kept_from(store, host.id, who.account))?;
    Reply::page(&views::RatherNotMine { frame: visit.frame().seen_by("hosts-seen-by-you"), host, kept })
}

pub(super) fn keep_mine(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let host = host(visit)?;
    let kept = match form.value("do") {
        "keep" => true,
        "undo" => false,
        _ => return Err(Turned::StaleForm),
    };
    let place = visit.path_to(&format!("/h/{}/rather-not/mine", host.web_word));
    let answer = visit.record(form, move |store| {
        if kept {
            store::keep_from(store, host.id, who.account)?;
        } else {
            store::keep_from_no_more(store, host.id, who.account)?;
        }
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// A host's page as a form.
pub(super) fn filled(host: &HostFacts) -> Filled {
    let page = &host.page;
    let insured = page.insured.map_or("", |insured| if insured { "yes" } else { "no" });
    Filled::empty()
        .with("name_en", page.names.en.clone())
        .with("name_cy", page.names.cy.clone())
        .with("about_en", page.about.en.clone())
        .with("about_cy", page.about.cy.clone())
        .with("registered", page.registered.clone())
        .with("post_address", page.post_address.clone())
        .with("contact", page.contact.clone())
        .with("insured", insured)
        .with("funders", page.funders.clone())
        .with("funders_hidden", if page.funders_hidden { "yes" } else { "" })
        .with("safeguarding_name", page.safeguarding_name.clone())
        .with("safeguarding_reach", page.safeguarding_reach.clone())
        .with("complaint_en", page.complaint.en.clone())
        .with("complaint_cy", page.complaint.cy.clone())
        .with("complaint_days", page.complaint_days.map(|days| days.to_string()).unwrap_or_default())
        .with("outside_en", page.outside.en.clone())
        .with("outside_cy", page.outside.cy.clone())
        .with("can_see_en", page.can_see.en.clone())
        .with("can_see_cy", page.can_see.cy.clone())
}
