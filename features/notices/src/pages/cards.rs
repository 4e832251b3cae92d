//! What she sees of it in the group: a card, a page, and 'I have seen this'.

use foundation::Id;
use groups::Member;
use web::{Answer, Card, Form, Reply, Turned, Visit};

use super::{is_of_today, name_of, names, notice_here};
use crate::{
    jobs, message,
    model::{Notice, NoticeState, Plan, Stop, Telling, TellingWay, Told, Way},
    numbers, plans,
    rules::{self, BoardPart},
    store, telling, views, weather,
};

/// Among what waits for whoever holds the group, before all the rest of it.
const BEGUN_BY_TEXT: u8 = Card::NOT_REACHED + 1;

/// What changed, for whoever is told; and how she may be reached. For [`web::Hooks::group_cards`].
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let (notices, hers) =
        visit.read(|store| Ok((store::notices_of(store, group)?, store::tellings_to(store, group, handle)?)))?;
    let mut cards = Vec::new();
    // An answer from her number ended them, and others can send one in its name: she reads it where she comes in.
    // After a word that only she knows nothing stands here: whoever makes her open the page sees no trace of it.
    if visit.read(|store| numbers::stopped(store, group))?.get(&handle) == Some(&Stop::Said) {
        let mut lines = vec![visit.t("notices-reach-stopped")];
        if plans::plan(visit.app(), group, handle)?.is_some_and(|plan| plan.reach.rings) {
            lines.push(visit.t("notices-card-rings"));
        }
        cards.push(Card {
            order: Card::HERS,
            heading: visit.t("notices-card-stopped"),
            lines,
            links: vec![(visit.path_to(&format!("/c/{group}/reach")), visit.t("notices-card-stopped-look"))],
        });
    }
    cards.extend(unproven(visit, group, handle)?);
    cards.extend(super::doors::card(visit, &notices, group, handle));
    let mut shown: Vec<_> = notices.iter().filter(|notice| is_of_today(notice, visit.now())).collect();
    // The next meeting first, whenever it was told.
    shown.sort_by_key(|notice| notice.facts.starts_at);
    for notice in &shown {
        let reminder = super::is_reminder(notice);
        if facilitator && !reminder {
            cards.extend(not_reached(visit, notice, handle)?);
        }
        let Some(telling) = hers.get(&notice.id) else { continue };
        let heading = if reminder {
            "notices-card-reminder"
        } else if notice.facts.are_said_afterwards() {
            "notices-card-afterwards"
        } else {
            "notices-card-changed"
        };
        // Several stand on one page: each link says of which date.
        let label = |key: &str, key_of: &str| {
            if shown.iter().filter(|other| super::is_reminder(other) == reminder).count() < 2 {
                return visit.t(key);
            }
            let when = language::evening_or_day(visit.language(), rules::here(notice.facts.starts_at).datetime());
            visit.speaker().t1(key_of, "when", when)
        };
        let look = if reminder {
            label("notices-card-look-reminder", "notices-card-look-reminder-of")
        } else {
            label("notices-card-look", "notices-card-look-of")
        };
        let mut links = vec![(visit.path_to(&format!("/c/{group}/news/{}", notice.id)), look)];
        if facilitator && !reminder {
            let board = label("notices-card-board", "notices-card-board-of");
            links.push((visit.path_to(&format!("/c/{group}/told/{}", notice.id)), board));
        }
        let mut lines = message::what_changed(visit.speaker(), &notice.facts, notice.watch_at(visit.now()));
        if telling.told == Told::Heard && telling.way != TellingWay::Herself {
            let noted = telling.before.is_some();
            lines.push(visit.t(if noted { "notices-news-noted" } else { "notices-news-seen" }));
        }
        cards.push(Card { order: 20, heading: visit.t(heading), lines, links });
    }
    if facilitator {
        cards.extend(begun_by_text(visit, group)?);
        cards.extend(super::afterwards::cards(visit, &notices, handle)?);
    }
    let mut links = vec![
        (visit.path_to(&format!("/c/{group}/reach")), visit.t("notices-card-reach")),
        (visit.path_to(&format!("/c/{group}/reach/looked")), visit.t("notices-card-looked")),
    ];
    if facilitator {
        links.push((visit.path_to(&format!("/c/{group}/reach/of")), visit.t("notices-card-reach-of")));
        if super::weather::hears(visit) {
            links.push((visit.path_to(&format!("/c/{group}/reach/weather")), visit.t("notices-weather-title")));
        }
    }
    cards.push(Card {
        order: 50,
        heading: visit.t("notices-card-reach-heading"),
        lines: vec![visit.t("notices-card-reach-about")],
        links,
    });
    Ok(cards)
}

/// She gave a number or an address, and has still to show that it is hers. Which of the two, the page behind her passphrase says.
fn unproven(visit: &Visit, group: Id, handle: Id) -> Result<Option<Card>, Turned> {
    let can_text = visit.app().settings.can_text;
    let waits = |plan: &Plan| !plan.reach.stopped && plan.reach.wants_proof(can_text);
    if !plans::plan(visit.app(), group, handle)?.as_ref().is_some_and(waits) {
        return Ok(None);
    }
    Ok(Some(Card {
        order: Card::HERS,
        heading: visit.t("notices-card-unproven"),
        lines: vec![visit.t("notices-card-unproven-about")],
        links: vec![(visit.path_to(&format!("/c/{group}/reach/proof")), visit.t("notices-card-unproven-go"))],
    }))
}

/// What somebody began by text with her code, for all who hold the group: she herself would see it if it was not she.
fn begun_by_text(visit: &Visit, group: Id) -> Result<Option<Card>, Turned> {
    let (open, people) = visit.read(|store| Ok((weather::open_in(store, group)?, groups::people(store, group)?)))?;
    let names = names(&people);
    let fresh = jiff::SignedDuration::from_mins(rules::BEGUN_MINUTES);
    let lines: Vec<String> = open
        .into_iter()
        .filter(|open| visit.now().duration_since(open.at) < fresh)
        .map(|open| {
            let what = match open.choice {
                None => "notices-weather-begun-nothing",
                Some(rules::Choice::Cancel) => "notices-weather-begun-cancel",
                Some(rules::Choice::Phone) => "notices-weather-begun-phone",
                Some(rules::Choice::Later) => "notices-weather-begun-later",
            };
            format!("{}: {}", name_of(visit, &names, open.handle), visit.t(what))
        })
        .collect();
    if lines.is_empty() {
        return Ok(None);
    }
    let heading = visit.t("notices-card-begun-by-text");
    Ok(Some(Card { order: BEGUN_BY_TEXT, heading, lines, links: Vec::new() }))
}

/// How many women do not know of a change yet, and whether nobody stands at the old door yet, for whoever holds the group.
/// Whom, the board says.
fn not_reached(visit: &Visit, notice: &Notice, me: Id) -> Result<Option<Card>, Turned> {
    let now = visit.now();
    let (tellings, evening) = visit
        .read(|store| Ok((store::tellings(store, notice.group, notice.id)?, jobs::evening(store, notice, now)?)))?;
    // When it is over nobody can be told any more: the day after, those who could not be are named by themselves.
    if notice.facts.are_a_change() && now >= evening.over {
        return Ok(None);
    }
    let said = |part: BoardPart| {
        let count = tellings.iter().filter(|telling| BoardPart::of(telling, visit.now()) == part).count();
        (count > 0).then(|| format!("{count} {}", visit.speaker().t1(super::board::told_key(part), "count", count)))
    };
    // Whom she is kept apart from, another rings.
    let unseen = super::unseen(visit, notice.group, me)?;
    let hers_to_ring: Vec<&Telling> = tellings.iter().filter(|telling| !unseen.contains(&telling.handle)).collect();
    let answered = hers_to_ring.iter().filter(|telling| super::board::rings(notice, telling)).count();
    let calls = answered + not_looked(visit, notice, &hers_to_ring)?;
    let waits: Vec<String> = [BoardPart::StillToBeTold, BoardPart::NotReached].into_iter().filter_map(said).collect();
    let wanted = super::doors::wanted(visit, notice, me);
    let hers = hers_to_tell(visit, notice, &tellings, me)?;
    if waits.is_empty() && calls == 0 && wanted.is_empty() {
        return Ok(None);
    }
    let when = language::evening_or_day(visit.language(), rules::here(notice.facts.starts_at).datetime());
    let place = visit.path_to(&format!("/c/{}/told/{}", notice.group, notice.id));
    let mut lines: Vec<String> = hers
        .iter()
        .map(|name| format!("{when}: {}", visit.speaker().t1("notices-through-yours", "name", name.as_str())))
        .collect();
    if calls > 0 {
        lines.push(format!("{when}: {}", visit.speaker().t1("notices-card-calls", "count", calls)));
    }
    if !waits.is_empty() {
        lines.push(format!("{when}: {}", waits.join(" · ")));
    }
    lines.extend(wanted);
    Ok(Some(Card {
        order: web::Card::NOT_REACHED,
        heading: visit.t("notices-card-not-reached"),
        lines,
        links: vec![(place, visit.speaker().t1("notices-card-see-whom", "when", when.as_str()))],
    }))
}

/// The women who are told through her, and whom nobody has told yet.
fn hers_to_tell(visit: &Visit, notice: &Notice, tellings: &[Telling], me: Id) -> Result<Vec<String>, Turned> {
    let through = |telling: &&Telling| telling.way == TellingWay::Hers(Way::Through) && super::board::is_free(telling);
    let through: Vec<&Telling> = tellings.iter().filter(through).collect();
    if through.is_empty() || notice.useful_until <= visit.now() {
        return Ok(Vec::new());
    }
    let people = visit.read(|store| groups::people(store, notice.group))?;
    let mut hers = Vec::new();
    for telling in through {
        let plan = plans::plan(visit.app(), notice.group, telling.handle)?;
        let is_mine = |plan: &Plan| super::go_between(plan, &people).is_some_and(|her| her.handle == me);
        if plan.as_ref().is_some_and(is_mine) {
            hers.push(name_of(visit, &super::names(&people), telling.handle));
        }
    }
    Ok(hers)
}

/// For [`web::Hooks::date_cards`]: what of a date is other than it was, beside day, place and note; and who knows, for those
/// who hold the group.
///
/// # Errors
/// The store cannot be reached.
pub fn date_cards(visit: &mut Visit, group: Id, meeting: Id, _: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let Some(earlier) = visit.read(|store| telling::earlier(store, group, meeting))? else { return Ok(Vec::new()) };
    let board = visit.path_to(&format!("/c/{group}/told/{}", earlier.notice.id));
    Ok(vec![Card {
        lines: message::beside_the_date(visit.speaker(), &earlier.notice.facts),
        links: if facilitator { vec![(board, visit.t("notices-card-board"))] } else { Vec::new() },
        ..Card::default()
    }])
}

/// How many look here themselves, have not said that they saw it, and want to be rung by now.
fn not_looked(visit: &Visit, notice: &Notice, tellings: &[&Telling]) -> Result<usize, Turned> {
    if !tellings.iter().any(|telling| rules::not_seen(telling)) {
        return Ok(0);
    }
    let now = visit.now();
    let evening = visit.read(|store| jobs::evening(store, notice, now))?;
    let mut calls = 0;
    for telling in tellings.iter().filter(|telling| rules::not_seen(telling)) {
        let plan = plans::plan(visit.app(), notice.group, telling.handle)?;
        calls += usize::from(super::board::is_job(notice, &evening, telling, plan.as_ref()));
    }
    Ok(calls)
}

/// The link to the page where a change of a meeting begins, for whoever shows a meeting: path (with language) and label.
#[must_use]
pub fn facilitators_card(visit: &Visit, group: Id, meeting: Id) -> (String, String) {
    (visit.path_to(&format!("/c/{group}/dates/{meeting}/changed")), visit.t("notices-changed-link"))
}

/// One notice, for anybody in the group.
pub(super) fn news(visit: &mut Visit, who: Member) -> Answer {
    let (notice, people) = notice_here(visit, who.group)?;
    let hers = visit.read(|store| store::telling_of(store, who.group, notice.id, who.handle))?;
    let hers = hers.ok_or(Turned::NotHere)?;
    let open = notice.state == NoticeState::Open;
    // Another's tick says no more than that: hers is her own.
    let noted = hers.told == Told::Heard && hers.before.is_some();
    Reply::page(&views::News {
        frame: visit.frame().seen_by("notices-news-seen-by"),
        base: format!("/c/{}/news/{}", who.group, notice.id),
        facts: message::what_changed(visit.speaker(), &notice.facts, notice.watch_at(visit.now())),
        reminder: super::is_reminder(&notice),
        overtaken: !open,
        may_tap: open && (noted || !matches!(hers.told, Told::Heard | Told::MetAtTheDoor)),
        seen: hers.told == Told::Heard && hers.way != TellingWay::Herself && !noted,
        noted,
        answered: hers.told == Told::Answered,
        asked_for_call: super::board::rings(&notice, &hers),
        // Where nobody is wanted there, no woman is asked to stand there.
        doors: if notice.door_watched.is_asked() || who.facilitator {
            super::doors::jobs(visit, &notice, &people, who.handle)
        } else {
            Vec::new()
        },
        newer: super::doors::newer(visit, &notice, "news")?,
        may_take_over: who.facilitator,
    })
}

/// She taps: now it counts as heard. Opening the page alone never does.
pub(super) fn seen(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (notice, _) = notice_here(visit, who.group)?;
    let hers = visit.read(|store| store::telling_of(store, who.group, notice.id, who.handle))?;
    let hers = hers.ok_or(Turned::NotHere)?;
    let (now, place) = (visit.now(), visit.path_to(&format!("/c/{}/news/{}", who.group, notice.id)));
    visit.record(form, move |store| {
        let noted = hers.told == Told::Heard && hers.before.is_some();
        if noted || !matches!(hers.told, Told::Heard | Told::MetAtTheDoor) {
            store::set_told(store, &hers, Told::Heard, now)?;
        }
        Ok(place.clone())
    })
}
