//! What stands of jobs on other pages: that of a date, the group's own, and where somebody steps down.

use foundation::Id;
use meetings::MeetingState;
use web::{Turned, Visit};

use super::{lifts, place, seen_by};
use crate::{rules, store};

/// For [`web::Hooks::date_links`]: how many jobs of a date are open, for whoever holds the group also
/// where none is picked yet; and the way to lifts, where the group has them.
///
/// # Errors
/// The store cannot be reached.
pub fn date_links(
    visit: &mut Visit,
    group: Id,
    meeting: Id,
    handle: Id,
    facilitator: bool,
) -> Result<Vec<(String, String)>, Turned> {
    let now = visit.now_here().datetime();
    let app = visit.app().clone();
    let found = visit.read(|store| {
        let Some(date) = meetings::meeting(store, group, meeting)? else { return Ok(None) };
        let people = groups::people(store, group)?;
        let jobs = store::jobs_of_date(store, group, meeting)?;
        let jobs = seen_by(&app, store, (group, handle), &people, jobs)?;
        Ok(Some((date, jobs, store::lifts::is_on(store, group)?)))
    })?;
    let Some((date, jobs, has_lifts)) = found.filter(|(date, ..)| rules::may_change(date, now).is_ok()) else {
        return Ok(Vec::new());
    };
    let at = place(visit, group, date.id);
    let mut links = match (jobs.is_empty(), rules::open(&jobs)) {
        (true, _) if facilitator => vec![(format!("{at}/list"), visit.t("shared-jobs-pick"))],
        (true, _) => Vec::new(),
        (false, 0) => vec![(at, visit.t("shared-jobs-link-full"))],
        (false, open) => vec![(at, visit.speaker().t1("shared-jobs-link", "count", open))],
    };
    if has_lifts {
        let waits = lifts::somebody_waits(visit, group, handle, date.id)?;
        let label = visit.t(if waits { "shared-jobs-lift-link-waits" } else { "shared-jobs-lift-link" });
        links.push((lifts::place(visit, group, date.id), label));
    }
    Ok(links)
}

/// For [`web::Hooks::what_she_holds`]: how many jobs of coming dates she has taken.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let now = visit.now_here().datetime();
    let (jobs, dates) =
        visit.read(|store| Ok((store::jobs_of_group(store, group)?, meetings::upcoming(store, group, now)?)))?;
    let comes = |id: Id| dates.iter().any(|date| date.id == id && date.state != MeetingState::Cancelled);
    let hers = jobs.iter().filter(|job| job.taken.contains(&handle) && comes(job.meeting)).count();
    Ok(if hers > 0 { vec![visit.speaker().t1("shared-jobs-holds", "count", hers)] } else { Vec::new() })
}
