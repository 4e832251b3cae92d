//! Asking the host for somebody to hold a date in a pause, and what its coordinators answer. They read the group, the day and the
//! hour; nobody's name.

use database::{Fault, Store};
use foundation::{Id, Refusal};
use groups::{Chain, Facilitator, GroupFacts};
use hosts::Coordinator;
use jiff::civil::DateTime;
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{Scene, cards::host_may_read, pause::hers, place};
use crate::{
    model::{HostAnswer, HostAsk, Pause, Stands},
    rules, sealing, store, views,
};

/// How often an answer is tried again when the group's key turned meanwhile.
const TRIES: usize = 4;
/// On the host's page, before the dates of its groups: it waits for an answer.
const ASKED: u8 = 2;

/// What the host of a group is asked, and whether it may be.
pub(super) struct Asked {
    /// The host, where it may read of a pause here and somebody there reads.
    host: Option<Id>,
    asks: Vec<HostAsk>,
}

impl Asked {
    pub(super) fn of(visit: &Visit, group: Id, scene: &Scene) -> Result<Self, Turned> {
        Ok(visit
            .read(|store| Ok(Self { host: host_of(store, group, scene)?, asks: store::host_asks(store, group)? }))?)
    }

    /// What she reads of it beside a date of hers.
    pub(super) fn line(
        &self,
        visit: &Visit,
        who: &Facilitator,
        meeting: Id,
        stands: Stands,
    ) -> Result<views::OfHost, Turned> {
        let Some(host) = self.host.filter(|_| !stands.is_settled()) else { return Ok(views::OfHost::default()) };
        let at = place(visit, who.group, &format!("care/pause/host/{meeting}"));
        let asked = self.asks.iter().find(|ask| (ask.meeting, ask.asked_by, ask.host) == (meeting, who.handle, host));
        let Some(ask) = asked else { return Ok(views::OfHost { at, may_ask: true, ..Default::default() }) };
        let mut line = views::OfHost { at, asked: true, ..Default::default() };
        line.said = Some(match sealing::open_host_answer(visit, who.group, ask)? {
            Some(HostAnswer::Found(name)) => {
                line.people = Some(place(visit, who.group, "people"));
                visit.speaker().t1("selfcare-host-found", "name", name)
            }
            Some(HostAnswer::Cannot) => visit.t("selfcare-host-cannot"),
            None if ask.sealed.is_some() => visit.t("selfcare-host-shut"),
            None => visit.t("selfcare-host-waits"),
        });
        Ok(line)
    }
}

/// The host of a group, where it may read of a pause in it and has a coordinator who would.
fn host_of(store: &mut Store, group: Id, scene: &Scene) -> Result<Option<Id>, Fault> {
    let Some(host) = groups::facts(store, group)?.and_then(|facts| facts.host) else { return Ok(None) };
    let may =
        groups::under_host(store, host)?.iter().any(|under| under.facts.id == group && host_may_read(scene, under));
    Ok(if may && !hosts::coordinators(store, host)?.is_empty() { Some(host) } else { None })
}

/// Whether her host has answered about a date of hers that is still not settled.
pub(super) fn has_answered(visit: &Visit, group: Id, scene: &Scene, pause: &Pause) -> Result<bool, Turned> {
    let asks = visit.read(|store| store::host_asks(store, group))?;
    Ok(asks.iter().any(|ask| {
        let stands = stands(scene, pause, ask.meeting).map(|(_, stands)| stands);
        ask.asked_by == pause.handle && ask.sealed.is_some() && rules::is_still_asked(pause, stands, scene.today)
    }))
}

/// When a date of a pause is, and how it stands.
fn stands(scene: &Scene, pause: &Pause, meeting: Id) -> Option<(DateTime, Stands)> {
    scene.dates_in(pause).find(|(date, ..)| date.meeting == meeting).map(|(_, starts, stands)| (starts, stands))
}

/// She asks the host, in one tap.
pub(super) fn ask(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (scene, pause) = hers(visit, &who)?;
    let meeting = visit.id("meeting")?;
    let (_, stands) = stands(&scene, &pause, meeting).ok_or(Turned::NotHere)?;
    let asked = Asked::of(visit, who.group, &scene)?;
    let Some(host) = asked.host.filter(|_| !stands.is_settled()) else {
        return Err(Turned::Cannot(Refusal::new("selfcare-host-cannot-ask")));
    };
    let ask = HostAsk { id: Id::random()?, meeting, asked_by: who.handle, host, sealed: None };
    let (group, place) = (who.group, place(visit, who.group, "care/pause"));
    let reply = visit.record(form, move |store| {
        store::ask_host(store, group, &ask)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-selfcare-host-asked"))
}

/// She asks it no more, and what it answered goes.
pub(super) fn take_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = visit.id("meeting")?;
    let (group, handle, place) = (who.group, who.handle, place(visit, who.group, "care/pause"));
    let reply = visit.record(form, move |store| {
        store::take_host_ask_back(store, group, meeting, handle)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-selfcare-host-back"))
}

/// One date that waits for a host.
struct Waiting {
    group: GroupFacts,
    ask: HostAsk,
    starts: DateTime,
}

/// The dates with nobody to hold them that a host was asked about and has not answered, the nearest first.
fn waiting(visit: &Visit, host: Id) -> Result<Vec<Waiting>, Turned> {
    let now = visit.now_here().datetime();
    let mut all = visit.read(|store| {
        let mut all = Vec::new();
        for under in groups::under_host(store, host)? {
            let mut asks = store::host_asks(store, under.facts.id)?;
            asks.retain(|ask| ask.host == host);
            if asks.is_empty() {
                continue;
            }
            let scene = Scene::read(store, under.facts.id, now)?;
            if !host_may_read(&scene, &under) {
                continue;
            }
            for ask in asks {
                let Some(pause) = scene.pause_of(ask.asked_by) else { continue };
                let Some((starts, stands)) = stands(&scene, pause, ask.meeting) else { continue };
                if rules::waits_for_host(&ask, pause, Some(stands), scene.today) {
                    all.push(Waiting { group: under.facts.clone(), ask, starts });
                }
            }
        }
        Ok(all)
    })?;
    all.sort_by_key(|one| one.starts);
    Ok(all)
}

/// What waits, on the host's own page.
pub(super) fn card(visit: &Visit, host: Id) -> Result<Option<Card>, Turned> {
    let links: Vec<(String, String)> = waiting(visit, host)?
        .iter()
        .map(|one| {
            let when = language::evening_or_day(visit.language(), one.starts);
            let group = one.group.name(visit.language()).to_owned();
            let said = visit.speaker().t2("selfcare-host-cover-line", "group", group, "when", when);
            (visit.path_to(&format!("/org/{host}/cover/{}", one.ask.id)), said)
        })
        .collect();
    let heading = visit.t("selfcare-host-cover-title");
    Ok((!links.is_empty()).then(|| Card { order: ASKED, heading, lines: Vec::new(), links }))
}

/// What the path names, if it still waits for this host.
fn one(visit: &Visit, host: Id) -> Result<Waiting, Turned> {
    let id = visit.id("ask")?;
    waiting(visit, host)?.into_iter().find(|one| one.ask.id == id).ok_or(Turned::NotHere)
}

fn page(visit: &Visit, who: &Coordinator, waits: &Waiting, fields: Filled) -> views::AskOfHost {
    let answers = [
        ("found", "selfcare-host-cover-found", "selfcare-host-cover-found-hint"),
        ("cannot", "selfcare-host-cover-cannot", "selfcare-host-cover-cannot-hint"),
    ];
    views::AskOfHost {
        frame: visit.frame().seen_by("selfcare-host-cover-seen-by"),
        at: visit.path_to(&format!("/org/{}/cover/{}", who.host, waits.ask.id)),
        back: visit.path_to(&format!("/org/{}", who.host)),
        group: waits.group.name(visit.language()).to_owned(),
        when: language::evening_or_day_alone(visit.language(), waits.starts),
        answers: answers.map(|(value, label, hint)| (value.to_owned(), visit.t(label), visit.t(hint))).to_vec(),
        fields,
    }
}

pub(super) fn show(visit: &mut Visit, who: Coordinator) -> Answer {
    let waits = one(visit, who.host)?;
    Reply::page(&page(visit, &who, &waits, Filled::empty()))
}

/// A coordinator answers, for her who asked alone.
pub(super) fn answer(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (once, back) = (form.once(), visit.path_to(&format!("/org/{}", who.host)));
    if let Some(before) = visit.read(|store| database::already_done(store, once))? {
        return Ok(Reply::to(before));
    }
    let waits = one(visit, who.host)?;
    let answer = match rules::host_answer(form.value("answer"), form.value("name")) {
        Ok(answer) => answer,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, &waits, fields));
        }
    };
    let (group, host, id) = (waits.group.id, who.host, waits.ask.id);
    for _ in 0..TRIES {
        let Some((epoch, sealed)) = sealing::host_answer(visit, group, &waits.ask, &answer)? else {
            return Err(Turned::NotHere);
        };
        let back = back.clone();
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Facilitators, epoch)?;
            if !store::answer_host_ask(store, host, id, &sealed)? {
                return Err(Fault::Met);
            }
            Ok(back.clone())
        });
        match kept {
            // Answered by another of them, taken back, or settled meanwhile: then it is not there.
            Err(Turned::Broken(Fault::Met)) => one(visit, who.host).map(drop)?,
            other => return Ok(other?.saying("said-selfcare-host-answered")),
        }
    }
    Err(Turned::Broken(Fault::Met))
}
