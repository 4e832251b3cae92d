//! A planned pause with two dates and cover, and what becomes of each date in it.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::Facilitator;
use promises::{MadeTo, Owner};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Scene, place, scene};
use crate::{
    model::{Cover, DateFacts, Pause, Said, Stands},
    rules, store, views,
};

/// Her pause as it stands, or the form that plans one.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let scene = scene(visit, who.group)?;
    let hers = scene.pause_of(who.handle).filter(|pause| pause.back > scene.today).copied();
    match hers {
        Some(pause) => Reply::page(&planned(visit, &who, &scene, &pause)?),
        None => Reply::page(&blank(visit, &who, Filled::empty())),
    }
}

fn blank(visit: &Visit, who: &Facilitator, fields: Filled) -> views::NewPause {
    views::NewPause {
        frame: visit.frame().seen_by("selfcare-seen-by-you"),
        at: place(visit, who.group, "care/pause"),
        fields,
    }
}

pub(super) fn plan(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let mut refusals = FieldRefusals::new();
    let from = refusals.keep("from", form.date("from", today));
    let back = refusals.keep("back", form.date("back", today));
    let planned = match (from, back) {
        (Some(from), Some(back)) => rules::pause(who.handle, from, back, today),
        _ => Err(refusals),
    };
    match planned {
        Ok(pause) => {
            let (group, place) = (who.group, place(visit, who.group, "care/pause"));
            let kept = visit.record(form, move |store| {
                if store::pauses(store, group)?.iter().any(|known| known.handle == pause.handle && known.back <= today)
                {
                    // She was welcomed back and goes again.
                    store::forget_pause(store, group, pause.handle)?;
                }
                store::plan(store, group, &pause)?;
                Ok(place.clone())
            });
            match kept {
                Err(Turned::Broken(Fault::Met)) => Err(Turned::Cannot(Refusal::new("selfcare-planned-already"))),
                other => other,
            }
        }
        Err(refusals) => Reply::refused(&blank(visit, &who, Filled::again(form, &refusals, visit.speaker()))),
    }
}

fn date_line(visit: &Visit, scene: &Scene, who: &Facilitator, pause: &Pause) -> Result<Vec<views::DateLine>, Turned> {
    let language = visit.language();
    let of_host = super::host::Asked::of(visit, who.group, scene)?;
    let name = |handle: Id| scene.name(handle).unwrap_or_default().to_owned();
    scene
        .dates_in(pause)
        .map(|(date, starts, stands)| {
            let settled = stands.is_settled();
            let said = match stands {
                Stands::Held(handle) => visit.speaker().t1("selfcare-stands-held", "name", name(handle)),
                Stands::Asked(handle) => visit.speaker().t1("selfcare-stands-asked", "name", name(handle)),
                Stands::Off => visit.t("selfcare-stands-off"),
                Stands::Open => match with_her(scene, date, pause) {
                    Some(handle) => visit.speaker().t1("selfcare-stands-with", "name", name(handle)),
                    None => visit.t("selfcare-stands-open"),
                },
            };
            let no = scene
                .cover
                .iter()
                .filter(|cover| cover.meeting == date.meeting && cover.asked_by == pause.handle)
                .filter(|cover| cover.said == Said::No)
                .map(|cover| visit.speaker().t1("selfcare-said-no", "name", name(cover.handle)))
                .next();
            let may = |handle: &Id| rules::may_hold(*handle, pause.handle, date.on, &scene.holders, &scene.pauses);
            // Whoever said no is not asked the same thing again.
            let said_no = |handle: Id| {
                scene.cover.iter().any(|cover| {
                    (cover.meeting, cover.asked_by, cover.handle) == (date.meeting, pause.handle, handle)
                        && cover.said == Said::No
                })
            };
            let others = scene
                .holders
                .iter()
                .filter(|handle| may(handle) && stands != Stands::Asked(**handle) && !said_no(**handle));
            Ok(views::DateLine {
                host: of_host.line(visit, who, date.meeting, stands)?,
                when: language::evening_or_day_alone(language, starts),
                said,
                no,
                ask: place(visit, who.group, &format!("care/pause/ask/{}", date.meeting)),
                others: if settled || pause.confirmed {
                    Vec::new()
                } else {
                    others
                        .map(|handle| {
                            (handle.to_string(), visit.speaker().t1("selfcare-ask-name", "name", name(*handle)))
                        })
                        .collect()
                },
                change: (!settled).then(|| place(visit, who.group, &format!("dates/{}/changed", date.meeting))),
                confirmed: pause.confirmed,
            })
        })
        .collect()
}

/// Who holds a date beside the one who wants to rest, and may hold it alone.
fn with_her(scene: &Scene, date: &DateFacts, pause: &Pause) -> Option<Id> {
    let may = |handle: &Id| rules::may_hold(*handle, pause.handle, date.on, &scene.holders, &scene.pauses);
    date.holding.iter().copied().find(may)
}

fn planned(visit: &Visit, who: &Facilitator, scene: &Scene, pause: &Pause) -> Result<views::Planned, Turned> {
    let language = visit.language();
    let day = |day| language::day_in_sentence(language, day);
    let mut promised = visit.read(|store| promises::of_group(store, who.group))?;
    promised.retain(|promise| {
        promise.is_open() && promise.owner == Owner::Facilitator(who.handle) && promise.by_day >= pause.from
    });
    let promised = promised
        .iter()
        .map(|promise| {
            let by = day(promise.by_day);
            let said = match promise.made_to {
                MadeTo::Member(handle) => {
                    let name = scene.name(handle).unwrap_or_default().to_owned();
                    visit.speaker().t2("selfcare-promise-one", "name", name, "day", by)
                }
                MadeTo::Group(_) | MadeTo::Report(_) | MadeTo::Asked(_) | MadeTo::Groups(_) | MadeTo::Complaint(_) => {
                    visit.speaker().t1("selfcare-promise-group", "day", by)
                }
            };
            (place(visit, who.group, &format!("promised/{}", promise.id)), said)
        })
        .collect();
    Ok(views::Planned {
        frame: visit.frame().seen_by(if pause.confirmed { "selfcare-seen-by-group" } else { "selfcare-seen-by-asked" }),
        at: place(visit, who.group, "care/pause"),
        about: visit.speaker().t2("selfcare-pause-about", "from", day(pause.from), "back", day(pause.back)),
        group_reads: super::cards::pause_line(visit, scene, pause),
        dates: date_line(visit, scene, who, pause)?,
        covered: scene.is_covered(pause),
        alone: scene.holders.iter().all(|handle| *handle == who.handle),
        confirmed: pause.confirmed,
        begun: pause.from <= scene.today,
        promised,
    })
}

/// Her own pause that is not over yet, with all that belongs to it.
pub(super) fn hers(visit: &Visit, who: &Facilitator) -> Result<(Scene, Pause), Turned> {
    let scene = scene(visit, who.group)?;
    let pause = scene.pause_of(who.handle).filter(|pause| pause.back > scene.today).copied().ok_or(Turned::NotHere)?;
    Ok((scene, pause))
}

/// She asks another who holds the group to hold one date.
pub(super) fn ask(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (scene, pause) = hers(visit, &who)?;
    let meeting = visit.id("meeting")?;
    let (date, ..) = scene.dates_in(&pause).find(|(date, ..)| date.meeting == meeting).ok_or(Turned::NotHere)?;
    let to = Id::parse(form.value("to")).map_err(|_| Turned::NotHere)?;
    if pause.confirmed || date.cancelled || !rules::may_hold(to, who.handle, date.on, &scene.holders, &scene.pauses) {
        return Err(Turned::Cannot(Refusal::new("selfcare-cannot-ask")));
    }
    let cover = Cover { meeting, handle: to, asked_by: who.handle, said: Said::Asked };
    let (group, place) = (who.group, place(visit, who.group, "care/pause"));
    let reply = visit.record(form, move |store| {
        store::ask(store, group, &cover)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-selfcare-asked"))
}

/// The pause is settled: from now on the group reads of it.
pub(super) fn confirm(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle, now) = (who.group, who.handle, visit.now_here().datetime());
    let (_, pause) = hers(visit, &who)?;
    let place = place(visit, group, "care/pause");
    if pause.confirmed {
        return Ok(Reply::to(place));
    }
    // What the rule looks at is read in the same transaction that settles it.
    let kept = visit.record(form, move |store| {
        let scene = Scene::read(store, group, now)?;
        let pause = scene.pause_of(handle).ok_or(Fault::Met)?;
        let dates: Vec<_> = scene.dates.iter().map(|(date, _)| date.clone()).collect();
        let confirmed = rules::confirm(pause, &dates, &scene.holders, &scene.pauses, &scene.cover, scene.today)
            .map_err(|_| Fault::Met)?;
        store::confirm(store, group, &confirmed)?;
        Ok(place.clone())
    });
    match kept {
        Err(Turned::Broken(Fault::Met)) => Err(Turned::Cannot(Refusal::new("selfcare-not-settled"))),
        other => Ok(other?.saying("said-selfcare-settled")),
    }
}

/// She is back earlier, or does not go after all.
pub(super) fn end(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let once = form.once();
    if let Some(before) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(before));
    }
    let (scene, pause) = hers(visit, &who)?;
    let (group, handle, today) = (who.group, who.handle, scene.today);
    let begun = pause.confirmed && pause.from < today;
    // What somebody took for her is hers again, from today on.
    let back: Vec<(Id, Id)> = scene
        .dates_in(&pause)
        .filter(|(date, ..)| pause.confirmed && !date.cancelled && date.on >= today)
        .filter_map(|(date, ..)| {
            let took = scene.cover.iter().find(|cover| {
                (cover.meeting, cover.asked_by, cover.said) == (date.meeting, handle, Said::Yes)
                    && date.holding.contains(&cover.handle)
            })?;
            Some((date.meeting, took.handle))
        })
        .collect();
    let said = if back.is_empty() { None } else { Some("said-selfcare-given-back") };
    let place = place(visit, group, if begun { "care/back" } else { "care" });
    let reply = visit.record(form, move |store| {
        store::give_back(store, group, &back, handle)?;
        if begun {
            store::back_on(store, group, handle, today)?;
        } else {
            store::forget_pause(store, group, handle)?;
        }
        Ok(place.clone())
    })?;
    Ok(match said {
        Some(said) => reply.saying(language::words_key(said)),
        None => reply,
    })
}

/// What others ask her to hold.
pub(super) fn asked(visit: &mut Visit, who: Facilitator) -> Answer {
    let scene = scene(visit, who.group)?;
    let language = visit.language();
    let lines = scene
        .cover
        .iter()
        .filter(|cover| cover.handle == who.handle && cover.said != Said::GivenBack)
        .filter_map(|cover| {
            let pause = scene.pause_of(cover.asked_by)?;
            let (date, starts) = scene.dates.iter().find(|(date, _)| date.meeting == cover.meeting)?;
            let name = scene.name(cover.asked_by)?;
            let when = language::evening_or_day(language, *starts);
            let open = !pause.confirmed && !date.cancelled;
            let key = if open { "selfcare-asks" } else { "selfcare-asked-before" };
            Some(views::AskedLine {
                said: visit.speaker().t2(key, "name", name, "when", when),
                answer: match cover.said {
                    Said::Asked | Said::GivenBack => None,
                    Said::Yes => Some(visit.t("selfcare-you-said-yes")),
                    Said::No => Some(visit.t("selfcare-you-said-no")),
                },
                change: place(visit, who.group, &format!("dates/{}/changed", cover.meeting)),
                place: place(visit, who.group, &format!("care/asked/{}", cover.meeting)),
                open,
            })
        })
        .collect();
    Reply::page(&views::Asked {
        frame: visit.frame().seen_by("selfcare-seen-by-asked"),
        given_back: given_back(visit, &who, &scene),
        given_back_read: place(visit, who.group, "care/given-back"),
        lines,
    })
}

/// The dates she took that went back to the one who rested, and that she has not read of yet.
fn given_back(visit: &Visit, who: &Facilitator, scene: &Scene) -> Vec<String> {
    let hers = scene.cover.iter().filter(|cover| cover.handle == who.handle && cover.said == Said::GivenBack);
    hers.filter_map(|cover| {
        let (_, starts) = scene.dates.iter().find(|(date, _)| date.meeting == cover.meeting)?;
        let when = language::evening_or_day(visit.language(), *starts);
        Some(visit.speaker().t2("selfcare-given-back", "name", scene.name(cover.asked_by)?, "when", when))
    })
    .collect()
}

/// She has read of it.
pub(super) fn read_given_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle, place) = (who.group, who.handle, place(visit, who.group, "care/asked"));
    visit.record(form, move |store| {
        store::read_given_back(store, group, handle)?;
        Ok(place.clone())
    })
}

/// She says yes or no. Once the pause is settled, a date changes hands by the ways that tell the group.
pub(super) fn say(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, who.group)?;
    let meeting = visit.id("meeting")?;
    let asked = scene.cover.iter().filter(|cover| cover.meeting == meeting && cover.handle == who.handle);
    let mut of = asked.filter_map(|cover| scene.pause_of(cover.asked_by)).peekable();
    if of.peek().is_none() {
        return Err(Turned::NotHere);
    }
    let said = match form.value("answer") {
        "yes" => Said::Yes,
        "no" => Said::No,
        _ => return Err(Turned::NotHere),
    };
    if of.all(|pause| pause.confirmed) {
        return Err(Turned::Cannot(Refusal::new("selfcare-settled-already")));
    }
    let (group, handle, place) = (who.group, who.handle, place(visit, who.group, "care/asked"));
    let reply = visit.record(form, move |store| {
        store::say(store, group, meeting, handle, said)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying(if said == Said::Yes { "said-selfcare-yes" } else { "said-selfcare-no" }))
}

/// Back: nothing to catch up with. A few facts that name nobody.
pub(super) fn welcome(visit: &mut Visit, who: Facilitator) -> Answer {
    let scene = scene(visit, who.group)?;
    let pause = scene.pause_of(who.handle).filter(|pause| rules::is_welcomed(pause, scene.today)).copied();
    let pause = pause.ok_or(Turned::NotHere)?;
    let group = who.group;
    let (past, agreement, news) = visit.read(|store| {
        let past = meetings::upcoming(store, group, pause.from.at(0, 0, 0, 0))?;
        Ok((past, agreements::agreement(store, group)?, groups::news(store, group, 50)?))
    })?;
    let within = past.iter().filter(|meeting| pause.has(meeting.starts.date()));
    let (off, held): (Vec<_>, Vec<_>) = within.partition(|meeting| meeting.state == meetings::MeetingState::Cancelled);
    let decided = |version: &agreements::Version| version.decided_on.is_some_and(|day| pause.has(day));
    let came = news.iter().any(|line| line.kind == "one-came" && pause.has(line.day));
    let left = news.iter().any(|line| line.kind == "one-left" && pause.has(line.day));
    let count = |key: &str, dates: usize| (dates > 0).then(|| visit.speaker().t1(key, "count", dates));
    let facts = [
        count("selfcare-back-held", held.len()),
        count("selfcare-back-off", off.len()),
        agreement.versions.iter().any(decided).then(|| visit.t("selfcare-back-agreement")),
        came.then(|| visit.t("selfcare-back-came")),
        left.then(|| visit.t("selfcare-back-left")),
    ];
    Reply::page(&views::Welcome {
        frame: visit.frame().seen_by("selfcare-seen-by-you"),
        at: place(visit, group, "care/back"),
        down: place(visit, group, "rest/down"),
        facts: facts.into_iter().flatten().collect(),
    })
}

pub(super) fn put_welcome_away(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let scene = scene(visit, who.group)?;
    let place = place(visit, who.group, "");
    let place = place.trim_end_matches('/').to_owned();
    if !scene.pause_of(who.handle).is_some_and(|pause| rules::is_welcomed(pause, scene.today)) {
        return Ok(Reply::to(place));
    }
    let (group, handle) = (who.group, who.handle);
    visit.record(form, move |store| {
        store::forget_pause(store, group, handle)?;
        Ok(place.clone())
    })
}
