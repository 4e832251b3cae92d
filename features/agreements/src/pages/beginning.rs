//! A group's first months: few women are how groups begin. For whoever holds it, until she puts it away.

use foundation::Id;
use groups::Facilitator;
use web::{Answer, Card, Form, Reply, Turned, Visit};

use crate::{
    rules,
    store::{self, Beginning},
    views,
};

/// How a group stands in its first months, for one who holds it.
struct Now {
    /// It opened a few months ago, and she has not put away that this takes time.
    young: bool,
    /// It began quietly, and she has not put that away either.
    quiet: bool,
    /// The same, whether she put it away or not.
    began_quietly: bool,
    /// What stands on the group's page of hers is put away.
    put_away: bool,
}

fn now(visit: &Visit, group: Id, handle: Id) -> Result<Now, Turned> {
    let here = visit.now_here().datetime();
    let today = here.date();
    Ok(visit.read(|store| {
        let opened_on = groups::facts(store, group)?.and_then(|facts| facts.opened_on);
        let women = groups::people(store, group)?.iter().filter(|person| !person.facilitator).count();
        let dates_been = meetings::been(store, group, here)?.len();
        let began_quietly = rules::is_quiet(opened_on, dates_been, women, today);
        let young_away = store::is_put_away(store, group, handle, Beginning::Young)?;
        let quiet_away = store::is_put_away(store, group, handle, Beginning::Quiet)?;
        Ok(Now {
            young: rules::is_young(opened_on, young_away, today),
            quiet: began_quietly && !quiet_away,
            began_quietly,
            put_away: if began_quietly { quiet_away } else { young_away },
        })
    })?)
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let now = now(visit, who.group, who.handle)?;
    let frame = visit.frame().seen_by("agreements-beginning-seen-by");
    let page =
        views::beginning::Beginning { frame, group: who.group, quiet: now.began_quietly, put_away: now.put_away };
    Reply::page(&page)
}

/// Puts away what stands there now: of a quiet start both, since one says what the other says.
pub(super) fn put(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let away = match form.value("do") {
        "put-away" => true,
        "show" => false,
        _ => return Err(Turned::StaleForm),
    };
    let quiet = now(visit, group, handle)?.began_quietly;
    let page = visit.path_to(&format!("/c/{group}/beginning"));
    let answer = visit.record(form, move |store| {
        store::put_away(store, group, handle, Beginning::Young, away)?;
        if quiet {
            store::put_away(store, group, handle, Beginning::Quiet, away)?;
        }
        Ok(page.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// The card for whoever holds a young group, or one that began quietly.
pub(super) fn cards(visit: &Visit, group: Id, handle: Id) -> Result<Vec<Card>, Turned> {
    let now = now(visit, group, handle)?;
    let (heading, lines) = if now.quiet {
        (
            visit.t("agreements-beginning-quiet-title"),
            vec![visit.t("agreements-beginning-quiet"), visit.t("groups-time-figure")],
        )
    } else if now.young && !now.began_quietly {
        (visit.t("agreements-beginning"), vec![visit.t("agreements-beginning-lead")])
    } else {
        return Ok(Vec::new());
    };
    let links = vec![(visit.path_to(&format!("/c/{group}/beginning")), visit.t("agreements-beginning-look"))];
    Ok(vec![Card { order: 59, heading, lines, links }])
}
