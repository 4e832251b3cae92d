//! Lifts to a date: what women say, who asks whom, and the switch.

use std::collections::HashSet;

use database::{Fault, Store};
use foundation::{Id, Refusal};
use groups::{Chain, Facilitator, Member, Person};
use meetings::Meeting;
use web::{Answer, App, Filled, Form, Reply, Turned, Visit};

use super::{TRIES, meeting_of, now_at};
use crate::{
    model::lifts::{Ask, Lift, Says, SealedLift, Side, Stand, Tap, Way},
    rules::{
        self,
        lifts::{self, Becomes},
    },
    sealing, store, views,
};

pub(super) fn place(visit: &Visit, group: Id, meeting: Id) -> String {
    visit.path_to(&format!("/c/{group}/dates/{meeting}/lifts"))
}

/// The switch, for whoever holds the group.
pub(super) fn switch(visit: &mut Visit, who: Facilitator) -> Answer {
    let on = visit.read(|store| store::lifts::is_on(store, who.group))?;
    Reply::page(&views::LiftSwitch {
        frame: visit.frame().seen_by("shared-jobs-lift-switch-seen-by"),
        at: visit.path_to(&format!("/c/{}/lifts", who.group)),
        dates: visit.path_to(&format!("/c/{}/dates", who.group)),
        on,
    })
}

pub(super) fn turn(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, at) = (who.group, visit.path_to(&format!("/c/{}/lifts", who.group)));
    let on = match form.value("do") {
        "on" => true,
        "off" => false,
        _ => return Err(Turned::NotHere),
    };
    let answer = visit.record(form, move |store| {
        if on {
            store::lifts::turn_on(store, group)?
        } else {
            store::lifts::turn_off(store, group)?
        }
        Ok(at.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// The date in the path, where the group has lifts.
fn date_of(visit: &Visit, who: &Member) -> Result<Meeting, Turned> {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    if visit.read(|store| store::lifts::is_on(store, who.group))? { Ok(meeting) } else { Err(Turned::NotHere) }
}

/// What one woman sees of a date's lifts: nothing of those she is kept apart from, but that what was agreed before is off; and of
/// asks only hers.
struct Scene {
    people: Vec<Person>,
    apart: HashSet<Id>,
    lines: Vec<(SealedLift, Lift)>,
    /// What she asked, each as it reads for her.
    hers: Vec<Ask>,
    /// What she is asked, each as it reads for her, and by whom; nobody where that woman erased.
    to_her: Vec<(Ask, Option<Id>)>,
}

impl Scene {
    fn of(visit: &mut Visit, who: &Member, meeting: Id) -> Result<Self, Turned> {
        let (app, group, handle) = (visit.app().clone(), who.group, who.handle);
        let tag = sealing::who(&app, group, meeting, handle)?;
        let (people, apart, mut lines, asks) = visit.read(|store| {
            Ok((
                groups::people(store, group)?,
                safety::kept_apart_with(&app, store, group, handle)?,
                store::lifts::lines(store, group, meeting)?,
                store::lifts::asks(&app, store, group, Some(meeting))?,
            ))
        })?;
        lines.retain(|line| !apart.contains(&line.handle));
        let lines = sealing::open_lifts(visit, who, lines)?;
        let (mut hers, mut to_her) = (Vec::new(), Vec::new());
        for ask in asks {
            if ask.who == tag {
                let apart = ask.reader.is_some_and(|reader| apart.contains(&reader));
                hers.extend(lifts::reads(ask.stand, Side::Asks, apart).map(|stand| Ask { stand, ..ask }));
            } else if ask.reader == Some(handle) {
                let Some(from) = asks_her(visit, group, handle, &ask)? else { continue };
                let apart = from.is_some_and(|from| apart.contains(&from));
                let read = lifts::reads(ask.stand, Side::IsAsked, apart);
                to_her.extend(read.map(|stand| (Ask { stand, ..ask }, from)));
            }
        }
        Ok(Self { people, apart, lines, hers, to_her })
    }

    /// Whether one who was asked has a line here that she sees now.
    fn has_line(&self, handle: Option<Id>) -> bool {
        self.lines.iter().any(|(line, _)| Some(line.handle) == handle)
    }

    /// The name of one who is here, unless the two are kept apart.
    fn name(&self, handle: Option<Id>) -> Option<&str> {
        let handle = handle.filter(|handle| !self.apart.contains(handle))?;
        self.people.iter().find(|person| person.handle == handle).map(|person| person.name_used.as_str())
    }

    fn line(&self, id: Id) -> Option<&Lift> {
        self.lines.iter().find(|(line, _)| line.id == id).map(|(_, lift)| lift)
    }
}

/// Who asks her: nobody where that woman erased; nothing at all where it does not open.
fn asks_her(visit: &Visit, group: Id, handle: Id, ask: &Ask) -> Result<Option<Option<Id>>, Turned> {
    if ask.sealed.is_empty() {
        return Ok(Some(None));
    }
    Ok(sealing::open_ask(visit, group, handle, ask)?.map(Some))
}

/// Whether somebody waits for her answer about a date.
pub(super) fn somebody_waits(visit: &mut Visit, group: Id, handle: Id, meeting: Id) -> Result<bool, Turned> {
    let app = visit.app().clone();
    let (asks, apart) = visit.read(|store| {
        let mut asks = store::lifts::asks(&app, store, group, Some(meeting))?;
        asks.retain(|ask| ask.reader == Some(handle) && ask.stand == Stand::Asked);
        if asks.is_empty() {
            return Ok((asks, Default::default()));
        }
        Ok((asks, safety::kept_apart_with(&app, store, group, handle)?))
    })?;
    for ask in asks {
        if sealing::open_ask(visit, group, handle, &ask)?.is_some_and(|from| !apart.contains(&from)) {
            return Ok(true);
        }
    }
    Ok(false)
}

const fn way_key(way: Way) -> &'static str {
    match way {
        Way::There => "shared-jobs-lift-there",
        Way::Back => "shared-jobs-lift-back",
        Way::Both => "shared-jobs-lift-both",
    }
}

fn says(visit: &Visit, lift: &Lift) -> String {
    match lift.says {
        Says::Seats(seats) => visit.speaker().t1("shared-jobs-lift-seats", "count", usize::from(seats)),
        Says::Wish => visit.t("shared-jobs-lift-wish"),
    }
}

fn line_view(
    visit: &Visit,
    who: &Member,
    scene: &Scene,
    line: &SealedLift,
    lift: &Lift,
    open: bool,
) -> views::LiftLine {
    let asked = scene.hers.iter().any(|ask| ask.line == line.id);
    let ask = if matches!(lift.says, Says::Wish) { "shared-jobs-lift-offer" } else { "shared-jobs-lift-ask" };
    views::LiftLine {
        id: line.id,
        name: scene.name(Some(line.handle)).unwrap_or_default().to_owned(),
        says: says(visit, lift),
        way: visit.t(way_key(lift.way)),
        from: lift.from.clone(),
        about: lift.about.clone(),
        ask: (open && !asked && line.handle != who.handle).then(|| visit.t(ask)),
    }
}

/// How something she asked stands, and what she may do about it. Off names nobody, unless that one has a line here: a line that
/// was taken away, one who went, one who is kept apart read alike.
fn of_hers(visit: &Visit, scene: &Scene, ask: &Ask) -> views::LiftAsk {
    let named = |key: &str, name: &str| visit.speaker().t1(key, "name", name);
    let read = vec![(Tap::Away, "shared-jobs-lift-read")];
    let (said, taps) = match (ask.stand, scene.name(ask.reader)) {
        (Stand::Asked, Some(name)) => {
            (named("shared-jobs-lift-asked", name), vec![(Tap::Stop, "shared-jobs-lift-take-back")])
        }
        (Stand::Yes, Some(name)) => {
            (named("shared-jobs-lift-says-yes", name), vec![(Tap::Stop, "shared-jobs-lift-no-need")])
        }
        (Stand::No, Some(name)) => (named("shared-jobs-lift-says-no", name), read),
        (_, Some(name)) if scene.has_line(ask.reader) => (named("shared-jobs-lift-off-with", name), read),
        _ => (visit.t("shared-jobs-lift-off"), read),
    };
    ask_view(visit, ask, said, taps)
}

/// What somebody asks her. That one does not come after all names nobody, whyever it is.
fn of_another(visit: &Visit, scene: &Scene, ask: &Ask, from: Option<Id>) -> Option<views::LiftAsk> {
    let speaker = visit.speaker();
    let (said, taps) = match (ask.stand, scene.name(from)) {
        (Stand::Asked, Some(name)) => {
            let offers = scene.line(ask.line).is_some_and(|lift| matches!(lift.says, Says::Wish));
            let key = if offers { "shared-jobs-lift-offers-you" } else { "shared-jobs-lift-asks-you" };
            (speaker.t1(key, "name", name), vec![(Tap::Yes, "shared-jobs-lift-yes"), (Tap::No, "shared-jobs-lift-no")])
        }
        (Stand::Yes, Some(name)) => {
            (speaker.t1("shared-jobs-lift-agreed", "name", name), vec![(Tap::Stop, "shared-jobs-lift-cannot")])
        }
        (Stand::Stopped, _) => (visit.t("shared-jobs-lift-stopped"), vec![(Tap::Away, "shared-jobs-lift-read")]),
        _ => return None,
    };
    Some(ask_view(visit, ask, said, taps))
}

fn ask_view(visit: &Visit, ask: &Ask, said: String, taps: Vec<(Tap, &str)>) -> views::LiftAsk {
    views::LiftAsk { id: ask.id, said, taps: taps.into_iter().map(|(tap, key)| (tap.word(), visit.t(key))).collect() }
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let meeting = date_of(visit, &who)?;
    Reply::page(&page(visit, &who, &meeting, None)?)
}

fn page(
    visit: &mut Visit,
    who: &Member,
    meeting: &Meeting,
    fields: Option<Filled>,
) -> Result<views::LiftsPage, Turned> {
    let scene = Scene::of(visit, who, meeting.id)?;
    let closed = rules::may_change(meeting, visit.now_here().datetime()).err();
    let hers = scene.lines.iter().find(|(line, _)| line.handle == who.handle);
    let fields = fields.unwrap_or_else(|| match hers {
        None => Filled::empty(),
        Some((_, lift)) => {
            let filled = Filled::empty().with("way", lift.way.word());
            let filled = filled.with("from", lift.from.as_str()).with("about", lift.about.as_str());
            match lift.says {
                Says::Wish => filled.with("says", "wish"),
                Says::Seats(seats) => filled.with("says", "seats").with("seats", seats.to_string()),
            }
        }
    });
    let choice = |value: &str, key: &str| (value.to_owned(), visit.t(key), String::new());
    let open = closed.is_none();
    Ok(views::LiftsPage {
        frame: visit.frame().seen_by("shared-jobs-lift-seen-by"),
        at: place(visit, who.group, meeting.id),
        date: visit.path_to(&format!("/c/{}/dates/{}", who.group, meeting.id)),
        when: meeting.when_alone(visit.language()),
        now_at: now_at(visit, meeting),
        closed: closed.map(|refusal| visit.refusal(&refusal)),
        asks: scene
            .to_her
            .iter()
            .filter_map(|(ask, from)| of_another(visit, &scene, ask, *from))
            .chain(scene.hers.iter().map(|ask| of_hers(visit, &scene, ask)))
            .collect(),
        lines: scene.lines.iter().map(|(line, lift)| line_view(visit, who, &scene, line, lift, open)).collect(),
        there: hers.is_some(),
        says: vec![choice("seats", "shared-jobs-lift-i-have"), choice("wish", "shared-jobs-lift-i-would")],
        seats: (1..=lifts::MOST_SEATS)
            .map(|seats| (seats.to_string(), visit.speaker().t1("shared-jobs-lift-seats", "count", usize::from(seats))))
            .collect(),
        ways: Way::ALL.into_iter().map(|way| choice(way.word(), way_key(way))).collect(),
        fields,
    })
}

/// She says that she has seats, or would like a lift; her line before it goes.
pub(super) fn say(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = date_of(visit, &who)?;
    rules::may_change(&meeting, visit.now_here().datetime())?;
    let lift = match lifts::lift(&|field| form.value(field).to_owned()) {
        Ok(lift) => lift,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, &meeting, Some(fields))?);
        }
    };
    let (group, date, at) = (who.group, meeting.id, place(visit, who.group, meeting.id));
    let mut tries = 0;
    loop {
        let ring = groups::ring(visit, &who, Chain::Group)?;
        let line = sealing::lift(visit, &ring, (Id::random()?, date), who.handle, &lift)?;
        let (at, app) = (at.clone(), visit.app().clone());
        let kept = visit.record(form, move |store| {
            if store::lifts::is_on(store, group)? && meetings::meeting(store, group, date)?.is_some() {
                store::lifts::say(&app, store, group, &line)?;
            }
            Ok(Reply::place_saying(&at, "said-kept"))
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return kept,
        }
    }
}

/// Her line goes.
pub(super) fn unsay(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = date_of(visit, &who)?;
    let (group, handle, at) = (who.group, who.handle, place(visit, who.group, meeting.id));
    let app = visit.app().clone();
    let answer = visit.record(form, move |store| {
        store::lifts::unsay(&app, store, group, meeting.id, handle)?;
        Ok(at.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// She asks the woman of a line.
pub(super) fn ask(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = date_of(visit, &who)?;
    rules::may_change(&meeting, visit.now_here().datetime())?;
    let id = Id::parse(form.value("line")).map_err(|_| Turned::NotHere)?;
    let scene = Scene::of(visit, &who, meeting.id)?;
    let gone = || Turned::Cannot(Refusal::new("said-shared-jobs-lift-gone"));
    let (line, _) = scene.lines.into_iter().find(|(line, _)| line.id == id).ok_or_else(gone)?;
    if line.handle == who.handle {
        return Err(gone());
    }
    let (app, group, handle) = (visit.app().clone(), who.group, who.handle);
    let (tag, at) = (sealing::who(&app, group, meeting.id, handle)?, place(visit, group, meeting.id));
    let mut tries = 0;
    loop {
        let ask_id = Id::random()?;
        let (epoch, sealed) = sealing::ask(visit, group, ask_id, &line, handle)?.ok_or_else(gone)?;
        let ask = Ask {
            id: ask_id,
            meeting: meeting.id,
            line: line.id,
            reader: Some(line.handle),
            who: tag.clone(),
            stand: Stand::Asked,
            sealed,
        };
        let (app, at) = (app.clone(), at.clone());
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Group, epoch)?;
            Ok(match may_ask(&app, store, group, handle, &ask)? {
                None => Reply::place_saying(&at, "said-shared-jobs-lift-gone"),
                Some(new) => {
                    if new {
                        store::lifts::put_ask(&app, store, group, &ask)?;
                    }
                    Reply::place_saying(&at, "said-shared-jobs-lift-asked")
                }
            })
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return kept,
        }
    }
}

/// Whether the line still stands there for her, and whether she has not asked about it yet.
fn may_ask(app: &App, store: &mut Store, group: Id, handle: Id, ask: &Ask) -> Result<Option<bool>, Fault> {
    let there = store::lifts::lines(store, group, ask.meeting)?.iter().any(|line| line.id == ask.line);
    let apart = safety::kept_apart_with(app, store, group, handle)?;
    if !there || ask.reader.is_none_or(|reader| apart.contains(&reader)) {
        return Ok(None);
    }
    let asked = store::lifts::asks(app, store, group, Some(ask.meeting))?;
    Ok(Some(!asked.iter().any(|known| known.line == ask.line && known.who == ask.who)))
}

/// One tap of one of the two: yes, no, not any more, or read.
pub(super) fn tap(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = date_of(visit, &who)?;
    let id = visit.id("ask")?;
    let tap = Tap::from_word(form.value("do")).ok_or(Turned::NotHere)?;
    let (group, handle, date) = (who.group, who.handle, meeting.id);
    let at = place(visit, group, date);
    let app = visit.app().clone();
    let asks = visit.read(|store| store::lifts::asks(&app, store, group, Some(date)))?;
    let Some(ask) = asks.into_iter().find(|ask| ask.id == id) else { return Ok(Reply::to(at)) };
    let (side, other) = if sealing::is_hers(&app, group, handle, &ask)? {
        (Side::Asks, ask.reader)
    } else if ask.reader == Some(handle) {
        (Side::IsAsked, asks_her(visit, group, handle, &ask)?.flatten())
    } else {
        // To anybody else it is not there.
        return Ok(Reply::to(at));
    };
    visit.record(form, move |store| {
        let asks = store::lifts::asks(&app, store, group, Some(date))?;
        let Some(ask) = asks.into_iter().find(|ask| ask.id == id) else { return Ok(at.clone()) };
        let apart = safety::kept_apart_with(&app, store, group, handle)?;
        let apart = other.is_some_and(|other| apart.contains(&other));
        match lifts::after(ask.stand, side, tap, apart) {
            Becomes::Stands(stand) => store::lifts::stands(&app, store, group, ask, stand)?,
            Becomes::Gone => store::lifts::forget_ask(store, group, id)?,
            Becomes::Same => return Ok(at.clone()),
        }
        Ok(Reply::place_saying(&at, "said-kept"))
    })
}
