//! What stands on other pages: the group's own, the start page, the host's, and the box in which a woman writes to those who
//! hold the group.

use foundation::Id;
use jiff::civil::{Date, DateTime};
use web::{Card, NotReading, Turned, Visit};

use super::{Scene, place, scene};
use crate::{
    model::{DateFacts, Own, Pause, Said, Stands},
    rules, sealing, store,
};

/// After the next date, before anything else that everybody reads.
const FOR_EVERYBODY: u8 = 12;
/// A question for each woman alone, and what she asked for: before the next date.
const QUESTION: u8 = Card::HERS;
/// What waits for somebody who holds the group.
const WAITS: u8 = 86;
/// The way in, among what is there for whoever holds the group.
const WAY_IN: u8 = 58;
/// So many dates of a pause are named one by one; more than that, held by one and the same, are one sentence.
const NEAR: usize = 2;

/// Who holds all dates of a pause, where these are more than a woman wants to read one by one.
fn held_by_one(dates: &[(&DateFacts, DateTime, Stands)]) -> Option<Id> {
    let Some((.., Stands::Held(first))) = dates.first() else { return None };
    let all = dates.iter().all(|(.., stands)| matches!(stands, Stands::Held(who) if who == first));
    (all && dates.len() > NEAR).then_some(*first)
}

/// What a group reads of a settled pause: until when, and what becomes of the next dates. Never a reason.
pub(super) fn pause_line(visit: &Visit, scene: &Scene, pause: &Pause) -> Vec<String> {
    let (language, speaker) = (visit.language(), visit.speaker());
    let Some(name) = scene.name(pause.handle) else { return Vec::new() };
    let day = |day| language::day_in_sentence(language, day);
    let mut lines = vec![if pause.from <= scene.today {
        speaker.t2("selfcare-rests-until", "name", name, "day", day(pause.back))
    } else {
        speaker.t3("selfcare-rests-from", "name", name, "from", day(pause.from), "day", day(pause.back))
    }];
    let dates: Vec<_> = scene.dates_in(pause).collect();
    if let Some(who) = held_by_one(&dates) {
        let name = scene.name(who).unwrap_or_default();
        lines.push(speaker.t2("selfcare-dates-held", "name", name, "count", dates.len()));
        return lines;
    }
    lines.extend(dates.into_iter().map(|(date, _, stands)| match stands {
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
    if !lines.is_empty() {
        let links = vec![(place(visit, group, "dates"), visit.t("selfcare-all-dates"))];
        cards.push(Card { order: FOR_EVERYBODY, heading: visit.t("selfcare-rests-title"), lines, links });
    }
    let lines = quiet_lines(visit, group, &scene)?;
    if !lines.is_empty() {
        let heading = visit.t("selfcare-quiet-heading");
        cards.push(Card { order: FOR_EVERYBODY, heading, lines, links: Vec::new() });
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
        if super::host::has_answered(visit, group, scene, pause)? {
            links.push((place(visit, group, "care/pause"), visit.t("selfcare-host-link")));
        }
    }
    let open = scene.pauses.iter().filter(|pause| pause.confirmed && pause.back > scene.today);
    if open.into_iter().any(|pause| !scene.is_covered(pause)) {
        links.push((place(visit, group, "dates"), visit.t("selfcare-cover-gone")));
    }
    if scene.cover.iter().any(|cover| cover.handle == handle && cover.said == Said::GivenBack) {
        links.push((place(visit, group, "care/asked"), visit.t("selfcare-given-back-link")));
    }
    // In her quiet days a wish waits; whoever picks her reads until when.
    let wishes = super::hard::wishes(visit, group, handle)?;
    let quiet = visit.read(|store| store::quiet(store, group))?;
    let is_quiet = quiet.iter().any(|(known, until)| *known == handle && *until > scene.today);
    if !wishes.is_empty() && !is_quiet {
        links.push((place(visit, group, "care/talks"), visit.t("selfcare-talks-link")));
    }
    if links.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Card { order: WAITS, heading: visit.t("selfcare-waits"), lines: Vec::new(), links }])
}

/// A sentence for each who reads no messages just now because she has quiet days.
fn quiet_lines(visit: &Visit, group: Id, scene: &Scene) -> Result<Vec<String>, Turned> {
    Ok(who_reads_when(visit, group, scene)?.into_iter().filter(|away| away.by_quiet).map(|away| away.said).collect())
}

/// One who reads no messages just now.
struct Away {
    handle: Id,
    /// Whether that is for her quiet days, and not for a pause.
    by_quiet: bool,
    again: Date,
    said: String,
}

/// Who reads no messages, and until when.
fn who_reads_when(visit: &Visit, group: Id, scene: &Scene) -> Result<Vec<Away>, Turned> {
    let quiet = visit.read(|store| store::quiet(store, group))?;
    let language = visit.language();
    let lines = scene.people.iter().filter(|person| person.facilitator).filter_map(|person| {
        let until = quiet.iter().find(|(handle, _)| *handle == person.handle).map(|(_, until)| *until);
        let pause = scene.pause_of(person.handle);
        let again = rules::reads_again(until, pause, scene.today)?;
        let day = language::day_in_sentence(language, again);
        let by_quiet = rules::reads_again(None, pause, scene.today) != Some(again);
        let said = visit.speaker().t2("selfcare-reads-again", "name", person.name_used.as_str(), "day", day);
        Some(Away { handle: person.handle, by_quiet, again, said })
    });
    Ok(lines.collect())
}

/// For [`web::Hooks::reads_again`]: beside the box in which a woman writes to those who hold the group.
///
/// # Errors
/// The store cannot be reached.
pub fn reads_again(visit: &Visit, group: Id) -> Result<NotReading, Turned> {
    let scene = scene(visit, group)?;
    let away = who_reads_when(visit, group, &scene)?;
    // Whoever rests says no day, and is not waited for.
    let reads = |handle: Id| {
        let her = scene.people.iter().find(|person| person.handle == handle);
        her.is_some_and(|her| her.facilitator && her.account.is_some() && !her.resting)
    };
    let all_away = scene
        .people
        .iter()
        .filter(|person| reads(person.handle))
        .all(|person| away.iter().any(|away| away.handle == person.handle));
    let first = away.iter().filter(|away| all_away && reads(away.handle)).map(|away| away.again).min();
    let nobody = first.map(|day| {
        visit.speaker().t1("selfcare-nobody-reads", "day", language::day_in_sentence(visit.language(), day))
    });
    let until = away.iter().map(|away| (away.handle, away.again)).collect();
    Ok(NotReading { lines: away.into_iter().map(|away| away.said).collect(), nobody, first, until })
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
pub(super) fn host_may_read(scene: &Scene, group: &groups::UnderHost) -> bool {
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
    let mut cards = Vec::new();
    if !lines.is_empty() {
        cards.push(Card { order: 6, heading: visit.t("selfcare-host-title"), lines, links: Vec::new() });
    }
    cards.extend(super::host::card(visit, host)?);
    Ok(cards)
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
    if !super::hard::wishes(visit, group, handle)?.is_empty() {
        lines.push(visit.t("selfcare-holds-talks"));
    }
    Ok(lines)
}
