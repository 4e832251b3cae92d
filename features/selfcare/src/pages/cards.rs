//! What stands on other pages: the group's own, the start page, the host's, and the box in which a woman writes to those who
//! hold the group.

use foundation::Id;
use web::{Card, Turned, Visit};

use super::{Scene, place, scene};
use crate::{
    model::{Own, Pause, Said, Stands},
    rules, sealing, store,
};

/// After the next date, before anything else that everybody reads.
const FOR_EVERYBODY: u8 = 12;
/// A question for each woman, beside it.
const QUESTION: u8 = 13;
/// What waits for somebody who holds the group.
const WAITS: u8 = 86;
/// The way in, among what is there for whoever holds the group.
const WAY_IN: u8 = 58;
/// How many dates of a pause the group reads of at once; all of them stand among the dates.
const NEAR: usize = 2;

/// What a group reads of a settled pause: until when, and what becomes of the next dates. Never a reason. A date with which
/// nothing is settled is always among them.
pub(super) fn pause_line(visit: &Visit, scene: &Scene, pause: &Pause) -> Vec<String> {
    let (language, speaker) = (visit.language(), visit.speaker());
    let Some(name) = scene.name(pause.handle) else { return Vec::new() };
    let day = |day| language::day_in_sentence(language, day);
    let mut lines = vec![if pause.from <= scene.today {
        speaker.t2("selfcare-rests-until", "name", name, "day", day(pause.back))
    } else {
        speaker.t3("selfcare-rests-from", "name", name, "from", day(pause.from), "day", day(pause.back))
    }];
    let dates = scene.dates_in(pause).enumerate().filter(|(place, (.., stands))| *place < NEAR || !stands.is_settled());
    lines.extend(dates.map(|(_, (date, _, stands))| match stands {
        Stands::Held(who) => {
            speaker.t2("selfcare-date-held", "name", scene.name(who).unwrap_or_default(), "day", day(date.on))
        }
        Stands::Off => speaker.t1("selfcare-date-off", "day", day(date.on)),
        Stands::Asked(_) | Stands::Open => speaker.t1("selfcare-date-open", "day", day(date.on)),
    }));
    lines
}

/// For [`web::Hooks::group_cards`]: who rests, what waits for whoever holds the group, and the question after a hard meeting.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let scene = scene(visit, group)?;
    let mut cards = Vec::new();
    let mut lines = Vec::new();
    for pause in scene.pauses.iter().filter(|pause| pause.confirmed && pause.back > scene.today) {
        lines.extend(pause_line(visit, &scene, pause));
    }
    lines.extend(quiet_lines(visit, group, &scene)?);
    if !lines.is_empty() {
        let links = vec![(place(visit, group, "dates"), visit.t("selfcare-all-dates"))];
        cards.push(Card { order: FOR_EVERYBODY, heading: visit.t("selfcare-rests-title"), lines, links });
    }
    cards.extend(super::hard::card(visit, group, handle, &scene, QUESTION)?);
    if facilitator {
        let links = vec![(place(visit, group, "care"), visit.t("selfcare-title"))];
        cards.push(Card {
            order: WAY_IN,
            heading: visit.t("selfcare-card"),
            lines: vec![visit.t("selfcare-card-about")],
            links,
        });
        cards.extend(waits(visit, group, handle, &scene)?);
    }
    Ok(cards)
}

/// What waits for one who holds the group.
fn waits(visit: &Visit, group: Id, handle: Id, scene: &Scene) -> Result<Vec<Card>, Turned> {
    let mut links = Vec::new();
    let waiting = |cover: &&crate::model::Cover| {
        cover.handle == handle
            && cover.said == Said::Asked
            && scene.pause_of(cover.asked_by).is_some_and(|pause| !pause.confirmed && pause.back > scene.today)
            && scene.dates.iter().any(|(date, _)| date.meeting == cover.meeting && !date.cancelled)
    };
    if scene.cover.iter().any(|cover| waiting(&cover)) {
        links.push((place(visit, group, "care/asked"), visit.t("selfcare-asked-link")));
    }
    if let Some(pause) = scene.pause_of(handle) {
        if rules::is_welcomed(pause, scene.today) {
            links.push((place(visit, group, "care/back"), visit.t("selfcare-welcome")));
        } else if !pause.confirmed && pause.back > scene.today {
            links.push((place(visit, group, "care/pause"), visit.t("selfcare-pause-go-on")));
        }
    }
    let open = scene.pauses.iter().filter(|pause| pause.confirmed && pause.back > scene.today);
    if open.into_iter().any(|pause| !scene.is_covered(pause)) {
        links.push((place(visit, group, "dates"), visit.t("selfcare-cover-gone")));
    }
    if !visit.read(|store| store::wishes(store, group, handle))?.is_empty() {
        links.push((place(visit, group, "care/talks"), visit.t("selfcare-talks-link")));
    }
    if links.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Card { order: WAITS, heading: visit.t("selfcare-waits"), lines: Vec::new(), links }])
}

/// A sentence for each who reads no messages just now because she has quiet days.
fn quiet_lines(visit: &Visit, group: Id, scene: &Scene) -> Result<Vec<String>, Turned> {
    Ok(who_reads_when(visit, group, scene)?.into_iter().filter(|(quiet, _)| *quiet).map(|(_, line)| line).collect())
}

/// Who reads again when, and whether that is for her quiet days.
fn who_reads_when(visit: &Visit, group: Id, scene: &Scene) -> Result<Vec<(bool, String)>, Turned> {
    let quiet = visit.read(|store| store::quiet(store, group))?;
    let language = visit.language();
    let lines = scene.people.iter().filter(|person| person.facilitator).filter_map(|person| {
        let until = quiet.iter().find(|(handle, _)| *handle == person.handle).map(|(_, until)| *until);
        let pause = scene.pause_of(person.handle);
        let again = rules::reads_again(until, pause, scene.today)?;
        let day = language::day_in_sentence(language, again);
        let by_quiet = rules::reads_again(None, pause, scene.today) != Some(again);
        Some((by_quiet, visit.speaker().t2("selfcare-reads-again", "name", person.name_used.as_str(), "day", day)))
    });
    Ok(lines.collect())
}

/// For [`web::Hooks::reads_again`]: beside the box in which a woman writes to those who hold the group.
///
/// # Errors
/// The store cannot be reached.
pub fn reads_again(visit: &Visit, group: Id) -> Result<Vec<String>, Turned> {
    let scene = scene(visit, group)?;
    Ok(who_reads_when(visit, group, &scene)?.into_iter().map(|(_, line)| line).collect())
}

/// For [`web::Hooks::evening_helps`]: after her own five questions.
///
/// # Errors
/// None of its own.
pub fn evening_helps(visit: &mut Visit, group: Id) -> Result<Vec<(String, String)>, Turned> {
    Ok(vec![
        (place(visit, group, "care"), visit.t("selfcare-cup-title")),
        (place(visit, group, "care/tonight"), visit.t("selfcare-tonight-title")),
    ])
}

/// For [`web::Hooks::home_cards`]: on the day before, that there is a talk tomorrow. With whom stands on her own page.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let kept = sealing::open_buddy(visit, account)?;
    let day = kept.iter().find_map(|(_, own)| match own {
        Own::Buddy(_, days) => rules::talk_tomorrow(days, today),
        Own::Cup(..) => None,
    });
    let Some(day) = day else { return Ok(Vec::new()) };
    let line = visit.speaker().t1("selfcare-with-tomorrow", "day", language::day_short(visit.language(), day));
    Ok(vec![Card { order: 61, heading: visit.t("selfcare-with-card"), lines: vec![line], links: Vec::new() }])
}

/// Whether a host may read of a pause in a group: not where one woman alone holds it, since there the group's name says who
/// she is, and not where one of them would rather not be in touch with the host.
fn host_may_read(scene: &Scene, group: &groups::UnderHost) -> bool {
    let holders: Vec<Id> = scene
        .people
        .iter()
        .filter(|person| person.facilitator && person.account.is_some())
        .map(|person| person.handle)
        .collect();
    holders.len() > 1 && holders.iter().all(|holder| group.name_of(*holder).is_some())
}

/// For [`web::Hooks::host_cards`]: that somebody is on a planned pause, and whether there is cover. No name, no reason, and
/// nothing of a group where it would say who.
///
/// # Errors
/// The store cannot be reached.
pub fn host_cards(visit: &mut Visit, host: Id, _: Id) -> Result<Vec<Card>, Turned> {
    let now = visit.now_here().datetime();
    let found = visit.read(|store| {
        let mut found = Vec::new();
        for group in groups::under_host(store, host)? {
            found.push((Scene::read(store, group.facts.id, now)?, group));
        }
        Ok(found)
    })?;
    let mut lines = Vec::new();
    for (scene, group) in found.iter().filter(|(scene, group)| host_may_read(scene, group)) {
        for pause in scene.pauses.iter().filter(|pause| pause.confirmed && pause.has(scene.today)) {
            let covered = scene.is_covered(pause);
            let key = if covered { "selfcare-host-covered" } else { "selfcare-host-not-covered" };
            lines.push(visit.speaker().t1(key, "group", group.facts.name(visit.language())));
        }
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Card { order: 6, heading: visit.t("selfcare-host-title"), lines, links: Vec::new() }])
}

/// For [`web::Hooks::what_she_holds`]: a pause that she planned, and wishes for a talk with her.
///
/// # Errors
/// The store cannot be reached.
pub fn what_she_holds(visit: &mut Visit, group: Id, handle: Id) -> Result<Vec<String>, Turned> {
    let scene = scene(visit, group)?;
    let mut lines = Vec::new();
    if scene.pause_of(handle).is_some_and(|pause| pause.back > scene.today) {
        lines.push(visit.t("selfcare-holds-pause"));
    }
    if !visit.read(|store| store::wishes(store, group, handle))?.is_empty() {
        lines.push(visit.t("selfcare-holds-talks"));
    }
    Ok(lines)
}
