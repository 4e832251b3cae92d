//! What a host's coordinator sees of its groups' dates: when, who holds them, and since when there are any. No place, and nobody
//! who comes.

use foundation::Id;
use groups::{GroupState, UnderHost};
use jiff::{ToSpan as _, civil::DateTime};
use web::{Card, Turned, Visit};

use crate::{
    model::{Meeting, MeetingState},
    rules, store,
};

/// How far ahead she sees, in weeks, as the heading says.
const WEEKS: i64 = 4;

/// For [`web::Hooks::host_cards`]: the coming dates of the groups that stand under it, in their order.
///
/// # Errors
/// As of any visit.
pub fn host_cards(visit: &mut Visit, host: Id, _: Id) -> Result<Vec<Card>, Turned> {
    let now = visit.now_here().datetime();
    let until = now.saturating_add(WEEKS.weeks());
    let mut dates: Vec<(DateTime, String)> = visit.read(|store| {
        let mut dates = Vec::new();
        for group in groups::under_host(store, host)? {
            for meeting in store::upcoming(store, group.facts.id, now)? {
                if meeting.starts < until {
                    dates.push((meeting.starts, line(visit, &group, &meeting)));
                }
            }
        }
        Ok(dates)
    })?;
    dates.sort();
    let mut cards: Vec<Card> = taking_time(visit, host)?.into_iter().collect();
    if !dates.is_empty() {
        cards.push(Card {
            order: 5,
            heading: visit.t("meetings-host-dates"),
            lines: dates.into_iter().map(|(_, line)| line).collect(),
            links: Vec::new(),
        });
    }
    Ok(cards)
}

/// How many weeks ago each open group had its first date, and that most groups take a while. No target, and no number of women.
fn taking_time(visit: &Visit, host: Id) -> Result<Option<Card>, Turned> {
    let now = visit.now_here().datetime();
    let weeks: Vec<(String, i64)> = visit.read(|store| {
        let mut weeks = Vec::new();
        for group in groups::under_host(store, host)?.iter().filter(|group| group.facts.state == GroupState::Open) {
            if let Some(first) = store::been(store, group.facts.id, now)?.first() {
                weeks.push((group.facts.name(visit.language()).to_owned(), rules::weeks_since(*first, now.date())));
            }
        }
        Ok(weeks)
    })?;
    if weeks.is_empty() {
        return Ok(None);
    }
    let mut lines: Vec<String> = weeks
        .into_iter()
        .map(|(group, weeks)| visit.speaker().t2("meetings-host-weeks", "group", group, "count", weeks))
        .collect();
    let said = ["meetings-host-while", "groups-time-figure", "groups-time-source", "groups-time-promise"];
    lines.extend(said.map(|key| visit.t(key)));
    Ok(Some(Card { order: 11, heading: visit.t("groups-time-title"), lines, links: Vec::new() }))
}

fn line(visit: &Visit, group: &UnderHost, meeting: &Meeting) -> String {
    let language = visit.language();
    let what = format!("{} · {}", meeting.when_alone(language), group.facts.name(language));
    if meeting.state == MeetingState::Cancelled {
        return format!("{what} · {}", visit.t("meetings-host-off"));
    }
    let named: Vec<String> =
        meeting.holding.iter().filter_map(|handle| group.name_of(*handle)).map(str::to_owned).collect();
    let hidden = meeting.holding.len() - named.len();
    let mut held = Vec::new();
    if meeting.holding.is_empty() {
        held.push(visit.t("meetings-host-nobody"));
    }
    if !named.is_empty() {
        held.push(visit.speaker().t1("meetings-host-held", "names", language::and_list(language, &named)));
    }
    if hidden > 0 {
        held.push(visit.t("meetings-host-hidden"));
    }
    format!("{what} · {}", held.join(" · "))
}
