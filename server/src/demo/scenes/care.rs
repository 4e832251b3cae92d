//! One who holds a group rests, and another holds its dates meanwhile; a coordinator notes how women hear of groups.

use database::Fault;

use super::{Opened, Stage, borrowed, day_fields, invented};

/// The group whose first holder rests: its coordinator reads that there is cover.
const RESTS: &str = "Tomorrow's Kettle";
/// From which day after today, and the day she is back.
const REST: (i32, i32) = (-1, 18);

/// She plans it, asks the other for each date, who says yes, and settles it.
pub(super) fn rest(stage: &Stage, opened: &[Opened]) -> Result<(), Fault> {
    let Some(group) = opened.iter().find(|group| group.plan.name.0 == RESTS) else {
        return Err(Fault::Broken(format!("{RESTS} was not opened")));
    };
    let [her, other] = group.plan.facilitators;
    let (at, id) = (group.at(), group.id);
    let (from, back) = (stage.day(REST.0), stage.day(REST.1));
    let pause = format!("{at}/care/pause");
    let fields = [day_fields("from", from), day_fields("back", back)].concat();
    stage.with(her, |her| her.fill(&pause, &pause, &borrowed(&fields)).map(drop))?;
    let to = group.handle(stage, other)?.to_string();
    let dates = stage.app.database.read(|store| ::meetings::upcoming(store, id, from.at(0, 0, 0, 0)))?;
    for date in dates.iter().filter(|date| date.starts.date() < back) {
        let ask = format!("{pause}/ask/{}", date.id);
        stage.with(her, |her| her.fill(&pause, &ask, &[("to", &to)]).map(drop))?;
        let asked = format!("{at}/care/asked");
        let say = format!("{asked}/{}", date.id);
        stage.with(other, |other| other.fill(&asked, &say, &[("answer", "yes")]).map(drop))?;
    }
    stage.with(her, |her| her.fill(&pause, &format!("{pause}/confirmation"), &[]).map(drop))
}

/// Where somebody plans a rest and asks the host: its coordinator reads of a date with nobody to hold it.
const ASKS: &str = "Bread & Salt";
/// From which day after today, and the day she is back: a date lies in it, whichever day of the week this is.
const PLANNED: (i32, i32) = (7, 22);

/// She plans it, and asks the host for somebody to hold the first date in it.
pub(super) fn asks_the_host(stage: &Stage, opened: &[Opened]) -> Result<(), Fault> {
    let Some(group) = opened.iter().find(|group| group.plan.name.0 == ASKS) else {
        return Err(Fault::Broken(format!("{ASKS} was not opened")));
    };
    let [her, _] = group.plan.facilitators;
    let (id, from, back) = (group.id, stage.day(PLANNED.0), stage.day(PLANNED.1));
    let pause = format!("{}/care/pause", group.at());
    let fields = [day_fields("from", from), day_fields("back", back)].concat();
    stage.with(her, |her| her.fill(&pause, &pause, &borrowed(&fields)).map(drop))?;
    let dates = stage.app.database.read(|store| ::meetings::upcoming(store, id, from.at(0, 0, 0, 0)))?;
    let Some(date) = dates.iter().find(|date| date.starts.date() < back) else { return Ok(()) };
    let ask = format!("{pause}/host/{}", date.id);
    stage.with(her, |her| her.fill(&pause, &ask, &[]).map(drop))
}

/// One month of telling, in numbers.
pub(super) fn told(stage: &Stage, hosts: &[foundation::Id]) -> Result<(), Fault> {
    let (Some(host), Some(id)) = (invented::HOSTS.first(), hosts.first()) else { return Ok(()) };
    let page = format!("/en/org/{id}/told");
    let today = stage.app.clock.now_here().date();
    let month = format!("{:04}-{:02}", today.year(), today.month());
    for (channel, number) in [("poster", "14"), ("gp", "3"), ("voluntary", "6"), ("word", "20")] {
        let fields = [("month", month.as_str()), ("channel", channel), ("number", number)];
        stage.with(host.coordinator, |her| her.fill(&page, &page, &fields).map(drop))?;
    }
    Ok(())
}
