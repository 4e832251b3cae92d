//! The pages.

mod afterwards;
mod board;
mod by_text;
mod cards;
mod change;
mod doors;
mod heard;
mod named;
mod opened;
mod proof;
mod reach;
mod sheets;
mod weather;

use std::collections::{HashMap, HashSet};

use database::{Fault, Store};
use foundation::{Id, Language};
use groups::Person;
use web::{App, Routes, Turned, Visit};

use crate::{
    jobs,
    model::{Notice, NoticeState, Plan, Reach, Telling, TellingWay, Told, Way},
    rules::{self, Her},
    store,
};

pub(crate) use board::what_she_holds;
pub use cards::{date_cards, facilitators_card, group_cards};
pub(crate) use proof::Proven;
pub use reach::group_questions;

/// Everything about how women are reached, and about telling them.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("notices")
        .get("/c/{group}/reach", reach::show)
        .get("/c/{group}/reach/by/{way}", reach::ask)
        .post("/c/{group}/reach/by/{way}", reach::keep)
        .post("/c/{group}/reach/nothing", reach::withdraw)
        .post("/c/{group}/reach/texts", reach::texts_again)
        .post("/c/{group}/reach/still", reach::still)
        .get("/c/{group}/reach/proof", proof::show)
        .post("/c/{group}/reach/proof", proof::keep)
        .get("/c/{group}/reach/proof/figures", proof::back)
        .post("/c/{group}/reach/proof/figures", proof::send)
        .get("/c/{group}/reach/looked", reach::looked)
        .get("/c/{group}/reach/weather", weather::show)
        .post("/c/{group}/reach/weather", weather::make)
        .post("/c/{group}/reach/weather/removal", weather::put_away)
        .get("/c/{group}/reach/of", opened::list)
        .get("/c/{group}/reach/of/{handle}", opened::ask_why)
        .post("/c/{group}/reach/of/{handle}", opened::open)
        .post("/c/{group}/reach/of/{handle}/still", opened::still_with_her)
        .get("/c/{group}/reach/of/{handle}/proof", proof::show_with_her)
        .post("/c/{group}/reach/of/{handle}/proof", proof::keep_with_her)
        .get("/c/{group}/reach/of/{handle}/proof/figures", proof::back_with_her)
        .post("/c/{group}/reach/of/{handle}/proof/figures", proof::send_with_her)
        .get("/c/{group}/reach/of/{handle}/by/{way}", opened::write_with_her)
        .post("/c/{group}/reach/of/{handle}/by/{way}", opened::keep_with_her)
        .get("/c/{group}/dates/{meeting}/changed", change::ask)
        .post("/c/{group}/dates/{meeting}/changed", change::ask_again)
        .get("/c/{group}/dates/{meeting}/changed/plan", change::back_to_asking)
        .post("/c/{group}/dates/{meeting}/changed/plan", change::plan)
        .post("/c/{group}/dates/{meeting}/changed/tell", change::tell)
        .get("/c/{group}/told/{notice}", board::show)
        .post("/c/{group}/told/{notice}/ticks", board::tick)
        .post("/c/{group}/told/{notice}/ticks/removal", board::put_back)
        .get("/c/{group}/told/{notice}/afterwards", afterwards::ask)
        .post("/c/{group}/told/{notice}/afterwards", afterwards::say)
        .get("/c/{group}/told/{notice}/sheets", sheets::show)
        .get("/c/{group}/told/{notice}/sheet.pdf", sheets::pdf)
        .get("/c/{group}/told/{notice}/job/{line}", board::job)
        .post("/c/{group}/told/{notice}/job/{line}", board::take)
        .get("/c/{group}/news/{notice}", cards::news)
        .post("/c/{group}/news/{notice}/seen", cards::seen)
        .post("/c/{group}/news/{notice}/door", doors::take)
        .bare_get("/texts/receipt/{telling}/{tag}", heard::kannel_receipt)
        .bare_post_untokened("/texts/receipt/{telling}/{tag}", heard::signed_receipt)
        .bare_get("/texts/in/{secret}", heard::kannel)
        .bare_post_untokened("/texts/in", heard::from_signed)
}

/// The sentence for a way. A text is written by hand where nothing else can be delivered (S10).
fn way_key(visit: &Visit, way: Way) -> &'static str {
    match way {
        Way::Text if visit.app().settings.can_text => "notices-way-text-sent",
        Way::App => "notices-way-app",
        Way::Mail => "notices-way-mail",
        Way::Call => "notices-way-call",
        Way::Text => "notices-way-text",
        Way::Letter => "notices-way-letter",
        Way::Through => "notices-way-through",
    }
}

/// What a way is called to whoever tells her.
fn by_key(way: Way) -> &'static str {
    match way {
        Way::App => "notices-by-app",
        Way::Mail => "notices-by-mail",
        Way::Call => "notices-by-call",
        Way::Text => "notices-by-text",
        Way::Letter => "notices-by-letter",
        Way::Through => "notices-by-through",
    }
}

fn way_about_key(visit: &Visit, way: Way) -> &'static str {
    match way {
        Way::Text if visit.app().settings.can_text => "notices-way-text-sent-about",
        Way::App => "notices-way-app-about",
        Way::Mail => "notices-way-mail-about",
        Way::Call => "notices-way-call-about",
        Way::Text => "notices-way-text-about",
        Way::Letter => "notices-way-letter-about",
        Way::Through => "notices-way-through-about",
    }
}

/// A language's own name.
const fn language_key(language: Language) -> &'static str {
    match language {
        Language::En => "notices-language-en",
        Language::Cy => "notices-language-cy",
    }
}

/// What she is called here; a plain word for somebody who left.
fn name_of(visit: &Visit, names: &HashMap<Id, String>, handle: Id) -> String {
    names.get(&handle).cloned().unwrap_or_else(|| visit.t("notices-somebody"))
}

/// Whom the page showed beside something that one person does, for its form: another may have been quicker.
fn seen(by: Option<Id>) -> String {
    by.map_or_else(String::new, |by| by.to_string())
}

fn names(people: &[Person]) -> HashMap<Id, String> {
    people.iter().map(|person| (person.handle, person.name_used.clone())).collect()
}

/// The women who are to be told something now, and whose words and numbers she does not read who holds the group: they are kept
/// apart from her, and another who is not, and does not rest, holds it too. Where nobody else does, being told in time comes
/// first.
fn unseen(visit: &Visit, group: Id, holder: Id) -> Result<HashSet<Id>, Turned> {
    kept_from(visit, group, holder, |other| !other.resting)
}

/// The same where nothing is to be told: also one who rests holds the group, and opens it when she is back.
fn unopened(visit: &Visit, group: Id, holder: Id) -> Result<HashSet<Id>, Turned> {
    kept_from(visit, group, holder, |_| true)
}

fn kept_from(visit: &Visit, group: Id, holder: Id, counts: fn(&Person) -> bool) -> Result<HashSet<Id>, Turned> {
    let app = visit.app();
    let found = visit.read(|store| {
        let apart = safety::kept_apart_with(app, store, group, holder)?;
        let holders: Vec<Id> = if apart.is_empty() {
            Vec::new()
        } else {
            let people = groups::people(store, group)?;
            people.iter().filter(|one| one.facilitator && counts(one)).map(|one| one.handle).collect()
        };
        let mut unseen = HashSet::new();
        for woman in apart {
            let hers = safety::kept_apart_with(app, store, group, woman)?;
            if holders.iter().any(|other| *other != woman && !hers.contains(other)) {
                unseen.insert(woman);
            }
        }
        Ok(unseen)
    })?;
    Ok(found)
}

/// Who of those who hold the group tells her, where her plan names just one of them.
fn go_between<'all>(plan: &Plan, people: &'all [Person]) -> Option<&'all Person> {
    let words: Vec<String> =
        plan.through.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect();
    let is_named = |name: &str| {
        let name: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        !name.is_empty() && words.windows(name.len()).any(|some| some == name)
    };
    let mut named = people.iter().filter(|one| one.facilitator && is_named(&one.name_used));
    named.next().filter(|_| plan.reach.way == Way::Through && named.next().is_none())
}

/// The notice that the path names, with who is in the group.
fn notice_here(visit: &Visit, group: Id) -> Result<(Notice, Vec<Person>), Turned> {
    let id = visit.id("notice")?;
    let (notice, people) = visit.read(|store| Ok((store::notice(store, group, id)?, groups::people(store, group)?)))?;
    let notice = notice.filter(|notice| notice.state != NoticeState::Done).ok_or(Turned::NotHere)?;
    Ok((notice, people))
}

/// She changed how she may be reached, or took it back: what waits for her is planned anew. What was sent stays sent.
pub(crate) fn plan_anew(
    app: &App,
    store: &mut Store,
    group: Id,
    handle: Id,
    reach: Option<&Reach>,
) -> Result<(), Fault> {
    plan_anew_but(app, store, group, handle, reach, |_| false)
}

/// The same, but for those that stay as they are.
pub(crate) fn plan_anew_but(
    app: &App,
    store: &mut Store,
    group: Id,
    handle: Id,
    reach: Option<&Reach>,
    stays: fn(&Telling) -> bool,
) -> Result<(), Fault> {
    let now = app.clock.now();
    let Some(her) = groups::person(store, group, handle)? else { return Ok(()) };
    let hers = store::tellings_to(store, group, handle)?;
    for notice in store::notices_of(store, group)? {
        let Some(telling) = hers.get(&notice.id).filter(|telling| !stays(telling)) else { continue };
        let waits = telling.told == Told::Planned
            || (telling.told == Told::NotReached
                && !matches!(telling.way, TellingWay::Hers(_) | TellingWay::TextSent | TellingWay::Herself));
        if her.resting && telling.wants_call {
            store::wants_call(store, telling.id, false)?;
        }
        if notice.state == NoticeState::Open && notice.useful_until > now && waits {
            let her = Her { makes_it: false, resting: her.resting, reach };
            let line = rules::plan(her, &jobs::moment(app, &notice, now));
            store::plan_anew(store, group, telling, line, now)?;
        }
    }
    Ok(())
}

/// Whether a page about a notice still has something to say.
fn is_of_today(notice: &Notice, now: jiff::Timestamp) -> bool {
    if notice.facts.are_said_afterwards() {
        return notice.state == NoticeState::Open && notice.useful_until > now;
    }
    let last = notice.facts.starts_at.max(notice.facts.started_at);
    notice.state == NoticeState::Open && last.as_microsecond() + 3 * 3_600_000_000 > now.as_microsecond()
}

/// Whether it is nothing but a reminder.
fn is_reminder(notice: &Notice) -> bool {
    notice.facts.are_a_reminder()
}

/// What in a text no message may hold: the name of anybody in the group but `her`, the group's own, what it is for, or a link.
fn name_in(visit: &Visit, group: Id, her: Option<Id>, text: &str) -> Result<Option<String>, Turned> {
    let leaving = if her.is_some() { groups::Leaving::OwnWords } else { groups::Leaving::Note };
    groups::told_in(visit, group, her, text, leaving)
}

/// The numbers that are not nought, in their order, and what they add up to.
fn in_short<P: PartialEq + Copy>(visit: &Visit, found: &[P], all: &[P], key: impl Fn(P) -> &'static str) -> String {
    let count = |part: P| found.iter().filter(|known| **known == part).count();
    let said = |part: P| visit.speaker().t1(key(part), "count", count(part));
    let parts: Vec<String> = all.iter().copied().filter(|part| count(*part) > 0).map(said).collect();
    format!("{}. {}.", parts.join(" · "), visit.speaker().t1("notices-short", "count", found.len()))
}
