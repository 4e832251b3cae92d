//! What a host's coordinators write down, and by which day they say what came of it.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::GroupFacts;
use hosts::Coordinator;
use promises::{Became, MadeTo, NewPromise, Owner, Promise, Sentence};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{desk_place, honest, honesty, host_of, note, public};
use crate::{
    model::{Heard, Item},
    rules, store, views,
};

const SEEN: &str = "hosts-seen-by-coordinators";

fn item_place(visit: &Visit, host: Id, item: Id) -> String {
    format!("{}/{item}", desk_place(visit, host))
}

/// The groups that stand under her host now.
fn groups_of(visit: &Visit, host: Id) -> Result<Vec<GroupFacts>, Turned> {
    let found = visit.read(|it| groups::under_host(it, host))?;
    Ok(found.into_iter().map(|under| under.facts).collect())
}

pub(super) fn show(visit: &mut Visit, who: Coordinator) -> Answer {
    let host = host_of(visit, &who)?;
    let (items, answers) = visit.read(|it| {
        let items = store::items(it, who.host)?;
        let with_days = items.into_iter().map(|item| Ok((store::days(it, item.id)?, item)));
        Ok((with_days.collect::<Result<Vec<_>, Fault>>()?, store::answers(it, who.host)?))
    })?;
    let language = visit.language();
    let place = desk_place(visit, who.host);
    let lines = items.iter().map(|(days, item)| {
        let line = public::line(visit, language, item, days);
        let (words, is_in) = item.said.heard.said(language);
        views::DeskLine {
            href: item_place(visit, who.host, item.id),
            words: words.to_owned(),
            lang: is_in.code(),
            state: line.state,
            note: days.last().and_then(|promise| note(visit, promise)),
        }
    });
    let answers_place = visit.path_to(&format!("/org/{}/answers", who.host));
    let answers = answers.iter().map(|promise| views::DeskLine {
        href: format!("{answers_place}/{}", promise.id),
        words: visit.t("heard-answer-owed"),
        lang: language.code(),
        state: visit.speaker().t1("promises-by", "day", language::day(language, promise.by_day)),
        note: note(visit, promise),
    });
    Reply::page(&views::Desk {
        frame: visit.frame().seen_by(SEEN),
        items: lines.collect(),
        answers: answers.collect(),
        place,
        answers_place,
        public: visit.path_to(&format!("/h/{}/said", host.web_word)),
        back: visit.path_to(&format!("/org/{}", who.host)),
    })
}

fn new_page(visit: &Visit, who: &Coordinator, fields: Filled) -> Result<views::New, Turned> {
    let groups = groups_of(visit, who.host)?;
    let mut to = Vec::new();
    if !groups.is_empty() {
        to.push(("all".to_owned(), visit.t("heard-to-all")));
    }
    to.extend(groups.iter().map(|group| (group.id.to_string(), group.name(visit.language()).to_owned())));
    Ok(views::New { frame: visit.frame().seen_by(SEEN), fields, place: desk_place(visit, who.host), to })
}

pub(super) fn new(visit: &mut Visit, who: Coordinator) -> Answer {
    let fields = Filled::empty().with("now", "day").with("to", "all");
    Reply::page(&new_page(visit, &who, fields)?)
}

fn pair<'form>(form: &'form Form, en: &str, cy: &str) -> (&'form str, &'form str) {
    (form.value(en), form.value(cy))
}

fn read_heard(form: &Form) -> Result<Heard, FieldRefusals> {
    let own = form.checked("own", "yes");
    rules::heard(pair(form, "heard_en", "heard_cy"), pair(form, "asked_en", "asked_cy"), own)
}

fn read_became(form: &Form) -> Option<Became> {
    Became::from_word(form.value("became"))
}

/// To the women of which groups: all that stand under the host, or one.
fn read_groups(typed: &str, groups: &[GroupFacts]) -> Result<Vec<Id>, Refusal> {
    let picked: Vec<Id> =
        groups.iter().map(|group| group.id).filter(|id| typed == "all" || typed == id.to_string()).collect();
    match (picked.is_empty(), groups.is_empty()) {
        (false, _) => Ok(picked),
        (true, true) => Err(Refusal::new("heard-no-group")),
        (true, false) => Err(Refusal::new("choice-missing")),
    }
}

/// The promise that a form asks for: to whom, and by when. Each field is judged.
fn read_promise(visit: &Visit, host: Id, id: Id, form: &Form) -> Result<Result<NewPromise, FieldRefusals>, Turned> {
    let today = visit.now_here().date();
    let groups = groups_of(visit, host)?;
    let mut refusals = FieldRefusals::new();
    let groups = refusals.keep("to", read_groups(form.value("to"), &groups));
    let by = refusals.keep("by", form.date("by", today));
    let what = Sentence::Key(language::words_key("heard-promise").to_owned());
    let new = NewPromise::new(None, Owner::Host(host), MadeTo::Groups(id), what, by.unwrap_or(today), today);
    Ok(match (new, groups) {
        (Ok(new), Some(groups)) if refusals.is_empty() => Ok(new.to_groups(groups)),
        (new, _) => {
            new.err().iter().flat_map(FieldRefusals::iter).for_each(|(field, why)| refusals.add(field, why.clone()));
            Err(refusals)
        }
    })
}

/// Two sets of what is to be put right as one, each field once.
fn together(one: Option<FieldRefusals>, other: Option<FieldRefusals>) -> FieldRefusals {
    let mut all = FieldRefusals::new();
    for (field, why) in [one, other].iter().flatten().flat_map(FieldRefusals::iter) {
        if all.on(field).is_none() {
            all.add(field, why.clone());
        }
    }
    all
}

/// Nothing stands on the page that neither says what came of it nor by which day it will.
pub(super) fn make(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (host, id, today) = (who.host, Id::random()?, visit.now_here().date());
    let place = desk_place(visit, host);
    let said = read_heard(form);
    let refusals = match form.value("now") {
        "day" => match (said, read_promise(visit, host, id, form)?) {
            (Ok(said), Ok(new)) => {
                return visit.record(form, move |it| {
                    store::promise(it, host, id, &said, &new, today)?;
                    Ok(Reply::place_saying(&place, "said-heard-promised"))
                });
            }
            (said, new) => together(said.err(), new.err()),
        },
        "came" => {
            let came = rules::came(read_became(form), pair(form, "came_en", "came_cy"), form.checked("own", "yes"));
            match (said, came) {
                (Ok(said), Ok(came)) => {
                    return visit.record(form, move |it| {
                        store::tell(it, host, id, &said, &came, today)?;
                        Ok(Reply::place_saying(&place, "said-heard-came"))
                    });
                }
                (said, came) => together(said.err(), came.err()),
            }
        }
        _ => {
            let mut now = FieldRefusals::new();
            now.add("now", Refusal::new("choice-missing"));
            together(said.err(), Some(now))
        }
    };
    Reply::refused(&new_page(visit, &who, Filled::again(form, &refusals, visit.speaker()))?)
}

/// The item in the path, if her host wrote it, and its days.
fn hers(visit: &Visit, who: &Coordinator) -> Result<(Item, Vec<Promise>), Turned> {
    let id = visit.id("item")?;
    let found = visit.read(|it| {
        let Some(item) = store::item(it, who.host, id)? else { return Ok(None) };
        Ok(Some((item, store::days(it, id)?)))
    })?;
    found.ok_or(Turned::NotHere)
}

fn one_page(visit: &Visit, who: &Coordinator, fields: Filled) -> Result<views::ItemPage, Turned> {
    let (item, days) = hers(visit, who)?;
    let host = host_of(visit, who)?;
    let place = item_place(visit, who.host, item.id);
    let told = days.last().map(|promise| promise.groups.clone()).unwrap_or_default();
    let groups = groups_of(visit, who.host)?;
    let year = item.written_on.year().to_string();
    Ok(views::ItemPage {
        frame: visit.frame().seen_by(SEEN),
        fields,
        back: desk_place(visit, who.host),
        open: item.came.is_none(),
        honest: days.last().and_then(|promise| {
            let said = (language::words_key("promises-honest-about"), language::words_key("promises-honest-day"));
            honest(visit, (promise, days.len()), format!("{place}/honest-word"), said)
        }),
        removable: days.is_empty(),
        groups: groups
            .iter()
            .filter(|group| told.contains(&group.id))
            .map(|group| group.name(visit.language()).to_owned())
            .collect(),
        sheet: public::sheet_of(visit, (&host, visit.language(), "h2"), &[item], &year)?,
        place,
    })
}

pub(super) fn show_one(visit: &mut Visit, who: Coordinator) -> Answer {
    Reply::page(&one_page(visit, &who, Filled::empty())?)
}

pub(super) fn close(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (item, _) = hers(visit, &who)?;
    let (host, id, today) = (who.host, item.id, visit.now_here().date());
    match rules::came(read_became(form), pair(form, "came_en", "came_cy"), form.checked("own", "yes")) {
        Ok(came) => {
            let place = item_place(visit, host, id);
            visit.record(form, move |it| {
                let first = store::close(it, host, id, &came, today)?;
                let key = if first { "said-heard-came" } else { "said-promise-closed-before" };
                Ok(Reply::place_saying(&place, key))
            })
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&one_page(visit, &who, fields)?)
        }
    }
}

/// A new day before those it was made to wonder: a promise of its own, to the same women.
pub(super) fn say_honestly(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (item, days) = hers(visit, &who)?;
    let place = item_place(visit, who.host, item.id);
    let once = form.once();
    if visit.read(|it| database::already_done(it, once))?.is_some() {
        return Ok(Reply::to(place).saying("said-promises-honest"));
    }
    let Some(promise) = days.last().filter(|promise| promise.is_open()).cloned() else {
        return Ok(Reply::to(place).saying(language::words_key("said-promise-closed-before")));
    };
    let word = honesty(visit, &promise, days.len()).word(form.value("word")).map_err(Turned::Cannot)?;
    let today = visit.now_here().date();
    visit.record(form, move |it| {
        let said = store::say_honestly(it, &promise, word, today)?;
        let key = if said { "said-promises-honest" } else { "said-promise-closed-before" };
        Ok(Reply::place_saying(&place, key))
    })
}

fn correction_page(visit: &Visit, who: &Coordinator, item: &Item, fields: Filled) -> views::Correction {
    let back = item_place(visit, who.host, item.id);
    let place = format!("{back}/correction");
    views::Correction { frame: visit.frame().seen_by(SEEN), fields, place, back, came: item.came.is_some() }
}

pub(super) fn show_correction(visit: &mut Visit, who: Coordinator) -> Answer {
    let (item, _) = hers(visit, &who)?;
    let mut fields = Filled::empty()
        .with("heard_en", item.said.heard.en.clone())
        .with("heard_cy", item.said.heard.cy.clone())
        .with("asked_en", item.said.asked.en.clone())
        .with("asked_cy", item.said.asked.cy.clone());
    if let Some((came, _)) = &item.came {
        fields = fields.with("came_en", came.words.en.clone()).with("came_cy", came.words.cy.clone());
    }
    Reply::page(&correction_page(visit, &who, &item, fields))
}

pub(super) fn correct(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (item, _) = hers(visit, &who)?;
    let came = item
        .came
        .as_ref()
        .map(|(came, _)| rules::came(Some(came.became), pair(form, "came_en", "came_cy"), form.checked("own", "yes")));
    match (read_heard(form), came.transpose()) {
        (Ok(said), Ok(came)) => {
            let (host, id, today) = (who.host, item.id, visit.now_here().date());
            let place = item_place(visit, host, id);
            visit.record(form, move |it| {
                store::correct(it, host, id, &said, came.as_ref().map(|came| &came.words), today)?;
                Ok(Reply::place_saying(&place, "said-kept"))
            })
        }
        (said, came) => {
            let refusals = together(said.err(), came.err());
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&correction_page(visit, &who, &item, fields))
        }
    }
}

/// Takes away what nothing was promised for. What a promise stands from stays.
pub(super) fn remove(visit: &mut Visit, who: Coordinator, form: &Form) -> Answer {
    let (host, once) = (who.host, form.once());
    let place = desk_place(visit, host);
    // The second tap finds it gone: that is what was asked for.
    if visit.read(|it| database::already_done(it, once))?.is_some() {
        return Ok(Reply::to(place).saying("said-gone"));
    }
    let (item, days) = hers(visit, &who)?;
    if !days.is_empty() {
        return Err(Turned::Cannot(Refusal::new("heard-stands")));
    }
    visit.record(form, move |it| {
        store::remove(it, host, item.id)?;
        Ok(Reply::place_saying(&place, "said-gone"))
    })
}
