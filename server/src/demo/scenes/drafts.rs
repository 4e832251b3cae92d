//! The first host's own pack: a guide that is published, and an activity that two readers were asked about.

use database::Fault;
use foundation::Id;

use web::App;

use super::{Stage, invented, people};

/// The pack, as it would lie in a folder.
const PACK: [(&str, &str); 7] = [
    ("pack.toml", include_str!("../wennol/pack.toml")),
    ("activities/stone/facts.toml", include_str!("../wennol/activities/stone/facts.toml")),
    ("activities/stone/en.md", include_str!("../wennol/activities/stone/en.md")),
    ("activities/stone/cy.md", include_str!("../wennol/activities/stone/cy.md")),
    ("guides/child/facts.toml", include_str!("../wennol/guides/child/facts.toml")),
    ("guides/child/en.md", include_str!("../wennol/guides/child/en.md")),
    ("guides/child/cy.md", include_str!("../wennol/guides/child/cy.md")),
];

/// Puts the pack on the shelf, as a start with a configuration that names its host would.
pub(in crate::demo) fn put_up(app: &App) -> Result<(), Fault> {
    let Some(first) = invented::HOSTS.first() else { return Ok(()) };
    let hosts = app.database.read(::hosts::all)?;
    let host = hosts.into_iter().find(|host| host.page.names.en == first.name.0);
    let (pack, problems) = toolkit::Pack::from_texts(&PACK);
    if let Some(problem) = problems.first() {
        return Err(Fault::Broken(problem.to_string()));
    }
    let host = host.map(|host| host.web_word).unwrap_or_default();
    toolkit::put_up(vec![toolkit::HostPack { word: "wennol".to_owned(), host, pack }]);
    Ok(())
}

/// Yesterday: its coordinator asked two readers, and one of them has answered.
pub(super) fn asked(stage: &Stage, hosts: &[Id]) -> Result<(), Fault> {
    let (Some(id), Some(host)) = (hosts.first(), invented::HOSTS.first()) else { return Ok(()) };
    let mut coordinator = people::back(stage, host.coordinator)?;
    let draft = format!("/en/org/{id}/drafts/wennol-a-1");
    let codes = format!("{draft}/codes");
    coordinator.fill(&draft, &codes, &[("label", "a friend who knits"), ("weeks", "4")])?;
    let letters = coordinator.read("<p class=\"words\"><code>", "</code>")?;
    coordinator.fill(&draft, &codes, &[("label", "the Tuesday group in Nant"), ("weeks", "4")])?;

    let mut reader = stage.house.walker("a reader");
    reader.fill("/en/r", "/en/r/code", &[("letters", &letters)])?;
    let version = reader.open("/en/r")?.read("name=\"said-at\" value=\"", "\"")?;
    let comments = [
        ("said-at", version.as_str()),
        ("how", "member"),
        ("p-0", "top"),
        ("c-0", "I like it that I may say nothing."),
        ("p-4", "open"),
        ("c-4", "‘In the sea for a long time’ made me smile."),
        ("p-7", "hard"),
        ("c-7", "Some of us have cold hands that hurt. Could it be something soft?"),
    ];
    reader.fill("/en/r", "/en/r", &comments)?;

    coordinator.open(&draft)?;
    let said = coordinator.read(&format!("{draft}/said/"), "\"")?;
    let said = format!("{draft}/said/{said}");
    let at = coordinator.open(&said)?.read("name=\"said-at\" value=\"", "\"")?;
    let answers = [
        ("said-at", at.as_str()),
        ("p-7", "hard"),
        ("done-7", "taken"),
        ("because-7", "We now say: a stone, or anything smooth or soft."),
    ];
    coordinator.fill(&said, &said, &answers).map(drop)
}
