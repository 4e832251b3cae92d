//! A small group is full, and a woman of another waits for a place in it.

use database::Fault;

use super::{Opened, Stage};

/// The group that is full.
const FULL: &str = "Little Hours";
/// Who waits.
const WAITS: &str = "Moth";

/// Whoever holds the group says that it has room for those who are in it; one more asks.
pub(super) fn waits(stage: &Stage, opened: &[Opened]) -> Result<(), Fault> {
    let Some(group) = opened.iter().find(|group| group.plan.name.0 == FULL) else {
        return Err(Fault::Broken(format!("{FULL} was not opened")));
    };
    let (id, [holds, _]) = (group.id, group.plan.facilitators);
    let (people, facts) =
        stage.app.database.read(|store| Ok((::groups::people(store, id)?, ::groups::facts(store, id)?)))?;
    let Some(facts) = facts else { return Err(Fault::Broken(format!("{FULL} is not there"))) };
    let (room, women) = (format!("{}/room", group.at()), people.len().to_string());
    stage.with(holds, |her| her.fill(&room, &room, &[("women", &women), ("days", "5")]).map(drop))?;
    let wait = format!("/en/p/{}/wait", facts.web_word);
    stage.with(WAITS, |her| her.fill(&wait, &wait, &[("name_used", WAITS)]).map(drop))
}
