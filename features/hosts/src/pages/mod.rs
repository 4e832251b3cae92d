//! The pages: what everybody reads of a host, and what its coordinators do.

mod programme;
mod public;
mod staff;

use web::{Card, Routes, Turned, Visit};

use crate::{model::HostRole, store};

/// The routes of hosts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("hosts")
        .get("/h/{word}", public::show)
        .get("/h/{word}/rather-not", public::rather_not)
        .get("/h/{word}/rather-not/mine", public::mine)
        .post("/h/{word}/rather-not/mine", public::keep_mine)
        .get("/h/{word}/partners", programme::partners)
        .get("/staff-code", staff::show_code)
        .post("/staff-code", staff::use_code)
        .get("/org/{host}", staff::screen)
        .get("/org/{host}/edit", staff::edit)
        .post("/org/{host}/edit", staff::keep)
        .get("/org/{host}/programme", programme::edit)
        .post("/org/{host}/programme", programme::keep)
        .get("/org/{host}/told", programme::outreach)
        .post("/org/{host}/told", programme::note)
        .get("/org/{host}/people", staff::people)
        .get("/org/{host}/people/{place}", staff::ask_end)
        .post("/org/{host}/people/{place}", staff::end)
        .get("/org/{host}/code/{kind}", staff::ask_code)
        .post("/org/{host}/code/{kind}", staff::make_code)
}

/// The hosts somebody runs, on her start page.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: foundation::Id) -> Result<Vec<Card>, Turned> {
    let hosts = visit.read(|store| store::hosts_of(store, account))?;
    Ok(hosts
        .into_iter()
        .map(|host| {
            let (line, links) = match host.role {
                HostRole::Coordinator => (
                    "hosts-home-coordinator",
                    vec![(visit.path_to(&format!("/org/{}", host.host)), visit.t("hosts-home-open"))],
                ),
                HostRole::Safeguarding => ("hosts-home-safeguarding", Vec::new()),
            };
            Card {
                order: 60,
                heading: host.names.said(visit.language()).0.to_owned(),
                lines: vec![visit.t(line)],
                links,
            }
        })
        .collect())
}
