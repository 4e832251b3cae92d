//! 'You said, we did', by year, for everybody.

use database::Fault;
use foundation::Language;
use groups::Member;
use hosts::HostFacts;
use promises::{Became, Promise};
use web::{Answer, Anyone, Reply, Turned, Visit};

use crate::{model::Item, rules, store, views};

fn host(visit: &Visit) -> Result<HostFacts, Turned> {
    let word = visit.parameter("word").to_owned();
    visit.read(|it| hosts::facts_by_word(it, &word))?.ok_or(Turned::NotHere)
}

/// What came of an item, or by which day it is said; and the days that were not kept.
pub(super) fn line(visit: &Visit, language: Language, item: &Item, days: &[Promise]) -> views::Line {
    let speaker = visit.speaker_in(language);
    let day = |date| language::day(language, date);
    let put_off = days.iter().filter(|promise| {
        let last = days.last().is_some_and(|last| last.id == promise.id);
        !last && matches!(promise.closed, Some((Became::Changed, ..)))
    });
    let mut notes: Vec<String> =
        put_off.map(|promise| speaker.t1("heard-put-off", "day", day(promise.by_day))).collect();
    let holds = days.last();
    let state = match &item.came {
        Some((came, on)) => {
            notes.push(speaker.t1("heard-came-on", "day", day(*on)));
            speaker.t(rules::outcome_key(came.became))
        }
        None => holds.map_or_else(String::new, |promise| speaker.t1("heard-by", "day", day(promise.by_day))),
    };
    if holds.is_some_and(|promise| promise.is_late_for_her(visit.now_here().datetime())) {
        notes.push(speaker.t("promises-late-for-her"));
    }
    if let Some(changed) = item.changed_on {
        notes.push(speaker.t1("heard-changed", "day", day(changed)));
    }
    views::Line {
        id: item.id.to_string(),
        on: speaker.t1("heard-on", "day", day(item.written_on)),
        heard: views::Said::of(&item.said.heard, language),
        asked: views::Said::of(&item.said.asked, language),
        state,
        came: item.came.as_ref().and_then(|(came, _)| views::Said::of(&came.words, language)),
        notes,
    }
}

/// Items of a host as they are read in one language. `level`: of their headings.
pub(super) fn sheet_of(
    visit: &Visit,
    (host, language, level): (&HostFacts, Language, &'static str),
    items: &[Item],
    year: &str,
) -> Result<views::Sheet, Turned> {
    let days = visit.read(|it| items.iter().map(|item| store::days(it, item.id)).collect::<Result<Vec<_>, Fault>>())?;
    let (speaker, (name, name_language)) = (visit.speaker_in(language), host.name(language));
    Ok(views::Sheet {
        language,
        level,
        title: speaker.t1("heard-title-year", "year", year),
        name: name.to_owned(),
        name_lang: name_language.code(),
        lines: items.iter().zip(&days).map(|(item, days)| line(visit, language, item, days)).collect(),
        speaker,
    })
}

/// The items of the year that is asked for; the newest where none is.
fn of_year(visit: &Visit, host: &HostFacts) -> Result<(Vec<i16>, i16, Vec<Item>), Turned> {
    let mut items = visit.read(|it| store::items(it, host.id))?;
    let asked = match visit.parameter("year") {
        "" => None,
        year => Some(year.parse().map_err(|_| Turned::NotHere)?),
    };
    let written: Vec<_> = items.iter().map(|item| item.written_on).collect();
    let (years, shown) = rules::years(&written, asked, visit.now_here().date());
    let shown = shown.ok_or(Turned::NotHere)?;
    items.retain(|item| item.written_on.year() == shown);
    Ok((years, shown, items))
}

fn show(visit: &Visit) -> Answer {
    let host = host(visit)?;
    let (years, shown, items) = of_year(visit, &host)?;
    let place = visit.path_to(&format!("/h/{}", host.web_word));
    let others = years.into_iter().filter(|year| *year != shown);
    Reply::page(&views::Year {
        frame: visit.frame().seen_by("hosts-seen-by-all"),
        sheet: sheet_of(visit, (&host, visit.language(), "h2"), &items, &shown.to_string())?,
        others: others.map(|year| (format!("{place}/said/{year}"), year.to_string())).collect(),
        print: if items.is_empty() { String::new() } else { format!("{place}/said/{shown}/sheet") },
        host: place,
    })
}

pub(super) fn newest(visit: &mut Visit, _: Anyone) -> Answer {
    show(visit)
}

pub(super) fn year(visit: &mut Visit, _: Anyone) -> Answer {
    show(visit)
}

pub(super) fn sheet(visit: &mut Visit, _: Anyone) -> Answer {
    let host = host(visit)?;
    let (_, shown, items) = of_year(visit, &host)?;
    let languages = match visit.query("in") {
        Some("both") => vec![Language::Cy, Language::En],
        Some(code) => vec![Language::from_code(code).unwrap_or(visit.language())],
        None => vec![visit.language()],
    };
    let year = shown.to_string();
    let level = |nth: usize| if nth == 0 { "h2" } else { "h3" };
    let sheets = languages
        .into_iter()
        .enumerate()
        .map(|(nth, language)| sheet_of(visit, (&host, language, level(nth)), &items, &year))
        .collect::<Result<_, Turned>>()?;
    Reply::page(&views::Printed {
        frame: visit.frame().seen_by("hosts-seen-by-all"),
        sheets,
        large: visit.query("size") == Some("large"),
        place: visit.path_to(&format!("/h/{}/said/{year}/sheet", host.web_word)),
        year: visit.path_to(&format!("/h/{}/said/{year}", host.web_word)),
    })
}

/// From a promise on her group's page to what it is about.
pub(super) fn door(visit: &mut Visit, who: Member) -> Answer {
    let id = visit.id("item")?;
    let found = visit.read(|it| {
        let Some(item) = store::promised_in(it, who.group, id)? else { return Ok(None) };
        Ok(hosts::facts(it, item.host)?.map(|host| (item, host)))
    })?;
    let (item, host) = found.ok_or(Turned::NotHere)?;
    let year = item.written_on.year();
    Ok(Reply::to(visit.path_to(&format!("/h/{}/said/{year}#{id}", host.web_word))))
}
