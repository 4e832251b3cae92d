//! Yesterday in Cylch Nos Iau: three women would like to try something, each with one who holds the circle beside her.

use database::Fault;

use super::{Opened, Stage};

/// Robin is answered, Sky is not yet, and Tess has a word that was written for her.
pub(super) fn tries(stage: &Stage, group: &Opened) -> Result<(), Fault> {
    let (at, id, now) = (group.at(), group.id, stage.app.clock.now_here().datetime());
    let next = stage.app.database.read(|store| ::meetings::upcoming(store, id, now))?;
    let next = next.first().map_or_else(|| "none".to_owned(), |date| date.id.to_string());
    let asks = |name: &str, step: &str, on: &str, whom: &str, wish: &str, line: &str| {
        let with = group.handle(stage, whom)?.to_string();
        let form = format!("{at}/growing/try/{step}");
        let fields = [("on", on), ("with", with.as_str()), ("wish", wish), ("line", line)];
        stage.with(name, |her| her.fill(&form, &form, &fields).map(drop))
    };
    let mine = format!("{at}/growing/mine");
    let one = format!("href=\"{mine}/");
    asks("Robin", "time", &next, "Rhian", "said", "Whether the sign can be seen from the back.")?;
    stage.with("Rhian", |rhian| {
        let asked = rhian.open(&mine)?.read(&one, "\"")?;
        let asked = format!("{mine}/{asked}");
        rhian.fill(&asked, &format!("{asked}/answer"), &[("answer", "yes")]).map(drop)
    })?;
    asks("Tess", "words", "none", "Mari", "written", "")?;
    stage.with("Mari", |mari| {
        let asked = mari.open(&mine)?.read(&one, "\"")?;
        let asked = format!("{mine}/{asked}");
        mari.fill(&asked, &format!("{asked}/answer"), &[("answer", "yes")])?;
        let word =
            [("word", "The women on the left heard you too: you waited until it was quiet. I would try it sitting.")];
        mari.fill(&asked, &format!("{asked}/word"), &word).map(drop)
    })?;
    asks("Sky", "greet", &next, "Mari", "none", "")
}
