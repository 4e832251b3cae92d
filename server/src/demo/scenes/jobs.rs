//! The jobs of the first group's next evening: picked, and some of them taken; and lifts to it.

use database::Fault;

use super::{Opened, Stage};

/// Who takes a job, one after another, each what stands first. The rest is open.
const TAKE: [&str; 4] = ["Bet", "Amina", "Robin", "Priya"];

/// One who holds the group picks, a woman adds a line, and some take something.
pub(super) fn shared(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let (id, now) = (group.id, stage.app.clock.now_here().datetime());
    let next = stage.app.database.read(|store| ::meetings::upcoming(store, id, now))?.into_iter().next();
    let Some(next) = next else { return Err(Fault::Broken("no meeting is ahead".to_owned())) };
    let at = format!("{}/dates/{}/jobs", group.at(), next.id);
    let picked = [
        ("women-room", "1"),
        ("women-kettle", "2"),
        ("women-greet", "1"),
        ("women-time", "1"),
        ("women-closing", "1"),
        ("women-quiet", "1"),
        ("women-away", "2"),
    ];
    let list = format!("{at}/list");
    stage.with("Mari", |mari| mari.fill(&list, &list, &picked).map(drop))?;
    let own = [("own", "Bring the big lamp")];
    stage.with("Robin", |robin| robin.fill(&at, &format!("{at}/own"), &own).map(drop))?;
    for name in TAKE {
        stage.with(name, |her| {
            let job = her.open(&at)?.read("name=\"take\" value=\"", "\"")?;
            her.send(&at, &[("take", &job)]).map(drop)
        })?;
    }
    Ok(())
}

/// Lifts are on; one has seats, another asks her, a third would like a lift.
pub(super) fn lifts(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let (id, now) = (group.id, stage.app.clock.now_here().datetime());
    let next = stage.app.database.read(|store| ::meetings::upcoming(store, id, now))?.into_iter().next();
    let Some(next) = next else { return Err(Fault::Broken("no meeting is ahead".to_owned())) };
    let (switch, at) = (format!("{}/lifts", group.at()), format!("{}/dates/{}/lifts", group.at(), next.id));
    stage.with("Mari", |mari| mari.fill(&switch, &switch, &[("do", "on")]).map(drop))?;
    let says =
        |says, way, from, about| [("says", says), ("seats", "2"), ("way", way), ("from", from), ("about", about)];
    let bet = says("seats", "both", "The shop in Nant", "18:05");
    stage.with("Bet", |her| her.fill(&at, &at, &bet).map(drop))?;
    stage.with("Robin", |robin| {
        let line = robin.open(&at)?.read("name=\"line\" value=\"", "\"")?;
        robin.send(&format!("{at}/asks"), &[("line", &line)]).map(drop)
    })?;
    let amina = says("wish", "back", "The hall, to the bus station", "20:20");
    stage.with("Amina", |her| her.fill(&at, &at, &amina).map(drop))
}
