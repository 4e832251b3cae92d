//! The hosts: made at the machine; then each coordinator comes with her code and writes the page.

use database::Fault;
use foundation::Id;
use hosts::{CodeKind, HostRole, rules::TypedPage};

use super::{Stage, invented, lock, people};
use crate::demo::DemoRole;

/// The hosts' ids, in the order they are invented in.
pub(super) fn open(stage: &Stage) -> Result<Vec<Id>, Fault> {
    stage.two_at_once(invented::HOSTS, one)
}

fn one(stage: &Stage, host: &invented::Host) -> Result<Id, Fault> {
    let typed = TypedPage { names: host.name, ..TypedPage::default() };
    let page = ::hosts::rules::page(&typed).map_err(|_| Fault::Broken(format!("{} will not do", host.name.0)))?;
    let (app, today, now) =
        (std::sync::Arc::clone(&stage.app), stage.app.clock.now_here().date(), stage.app.clock.now());
    let (id, code) = stage.app.database.write(move |store| {
        let id = ::hosts::make(store, &page, today)?;
        let code = ::hosts::make_code(&app, store, id, CodeKind::Staff(HostRole::Coordinator), now)?;
        Ok((id, code.for_reading()))
    })?;
    let mut coordinator = people::come(stage, host.coordinator)?;
    coordinator.fill("/en/staff-code", "/en/staff-code", &[("code", &code), ("name_used", host.coordinator)])?;
    people::second_factor(stage, &mut coordinator)?;
    let edit = format!("/en/org/{id}/edit");
    coordinator.fill(
        &edit,
        &edit,
        &[
            ("name_en", host.name.0),
            ("name_cy", host.name.1),
            ("about_en", host.about.0),
            ("about_cy", host.about.1),
            ("registered", host.registered),
            ("post_address", host.post),
            ("contact", host.contact),
            ("insured", "yes"),
            ("funders", host.funders),
            ("funders_hidden", "yes"),
            ("safeguarding_name", host.safeguarding.0),
            ("safeguarding_reach", host.safeguarding.1),
            ("complaint_en", host.complaint.0),
            ("complaint_cy", host.complaint.1),
            ("complaint_days", "5"),
            ("outside_en", host.outside.0),
            ("outside_cy", host.outside.1),
            ("can_see_en", host.can_see.0),
            ("can_see_cy", host.can_see.1),
        ],
    )?;
    let sender = format!("/en/org/{id}/sender");
    coordinator.fill(&sender, &sender, &[("sender_name", "Gwen at 6")])?;
    let role = DemoRole { role: "coordinator".into(), group: None, host: Some(host.name.0.to_owned()) };
    stage.holds(host.coordinator, role);
    lock(&stage.browsers).insert(host.coordinator.to_owned(), coordinator);
    Ok(id)
}

/// A code with which one group stands under a host, made on the coordinator's page.
pub(super) fn code_for_a_group(stage: &Stage, host: &invented::Host, id: Id) -> Result<String, Fault> {
    let path = format!("/en/org/{id}/code/group");
    stage.with(host.coordinator, |her| her.fill(&path, &path, &[])?.read("<p class=\"words\"><code>", "</code>"))
}
