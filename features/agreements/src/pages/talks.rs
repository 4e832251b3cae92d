//! The talk before a woman's first meeting: whether it was, and nothing of it. And what a group looks at so that more women
//! can come.

use foundation::{FieldRefusals, Id, Refusal};
use groups::{Facilitator, Member, Person};
use jiff::civil::Date;
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use crate::{
    model::{Item, Talk, TalkState},
    rules, store,
    views::talks as views,
};

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/{rest}"))
}

fn said_on(visit: &Visit, on: Date) -> String {
    language::day(visit.language(), on)
}

fn name_of(people: &[Person], handle: Option<Id>) -> Option<&str> {
    people.iter().find(|person| Some(person.handle) == handle).map(|person| person.name_used.as_str())
}

/// What stands about a woman, for those who hold the group.
fn about(visit: &Visit, people: &[Person], talk: &Talk) -> String {
    let on = said_on(visit, talk.on);
    match (talk.state, name_of(people, talk.by)) {
        (TalkState::NotYet, _) => visit.speaker().t1("agreements-talked-not-yet", "day", on),
        (TalkState::Talked, Some(name)) => visit.speaker().t2("agreements-talked-by", "name", name, "day", on),
        (TalkState::Talked, None) => visit.speaker().t1("agreements-talked-by-one", "day", on),
    }
}

/// The list for those who hold the group.
pub(super) fn all(visit: &mut Visit, who: Facilitator) -> Answer {
    let today = visit.now_here().date();
    let (people, talks) =
        visit.read(|store| Ok((groups::people(store, who.group)?, store::talks(store, who.group)?)))?;
    let (mut new, mut others) = (Vec::new(), Vec::new());
    for person in people.iter().filter(|person| !person.facilitator) {
        let talk = talks.iter().find(|talk| talk.handle == person.handle);
        let line = views::OfWoman {
            handle: person.handle,
            name: person.name_used.clone(),
            talked: talk.is_some_and(|talk| talk.state == TalkState::Talked),
            sentence: talk.map(|talk| about(visit, &people, talk)),
        };
        if rules::is_new(person.joined_on, today) { new.push(line) } else { others.push(line) }
    }
    let frame = visit.frame().seen_by("agreements-talks-seen-by");
    Reply::page(&views::FirstTalks { frame, group: who.group, new, others })
}

/// 'I talked with her', or not after all.
pub(super) fn put(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, handle, by, on) = (who.group, visit.id("handle")?, who.handle, visit.now_here().date());
    let her = visit.read(|store| groups::person(store, group, handle))?.filter(|her| !her.facilitator);
    her.ok_or(Turned::NotHere)?;
    let talked = match form.value("do") {
        "talked" => true,
        "take-back" => false,
        _ => return Err(Turned::StaleForm),
    };
    let list = place(visit, group, "first-talks");
    let answer = visit.record(form, move |store| {
        // Looked at inside the change: one who erases in between leaves no line, and her own 'not yet' is hers to take back.
        let here = groups::person(store, group, handle)?.is_some_and(|her| !her.facilitator);
        let said = store::talk(store, group, handle)?.map(|talk| talk.state);
        if here && talked {
            store::put_talk(store, group, &Talk { handle, state: TalkState::Talked, by: Some(by), on })?;
        } else if here && said == Some(TalkState::Talked) {
            store::forget_talk(store, group, handle)?;
        }
        Ok(list.clone())
    })?;
    Ok(answer.saying(if talked { "said-kept" } else { "said-gone" }))
}

/// What stands about herself.
fn about_her(visit: &Visit, people: &[Person], talk: Option<&Talk>) -> String {
    let Some(talk) = talk else { return visit.t("agreements-talk-hers-none") };
    let on = said_on(visit, talk.on);
    match (talk.state, name_of(people, talk.by)) {
        (TalkState::NotYet, _) => visit.speaker().t1("agreements-talk-hers-not-yet", "day", on),
        (TalkState::Talked, Some(name)) => visit.speaker().t2("agreements-talk-hers-by", "name", name, "day", on),
        (TalkState::Talked, None) => visit.speaker().t1("agreements-talk-hers-by-one", "day", on),
    }
}

pub(super) fn hers(visit: &mut Visit, who: Member) -> Answer {
    let (people, talk) =
        visit.read(|store| Ok((groups::people(store, who.group)?, store::talk(store, who.group, who.handle)?)))?;
    let view = views::FirstTalk {
        frame: visit.frame().seen_by("agreements-talk-hers-seen-by"),
        group: who.group,
        sentence: about_her(visit, &people, talk.as_ref()),
        says_not_yet: talk.is_some_and(|talk| talk.state == TalkState::NotYet),
    };
    Reply::page(&view)
}

/// She says 'not yet', or takes it back.
pub(super) fn say(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle, on) = (who.group, who.handle, visit.now_here().date());
    let not_yet = match form.value("do") {
        "not-yet" => true,
        "take-back" => false,
        _ => return Err(Turned::StaleForm),
    };
    let page = place(visit, group, "first-talk");
    let answer = visit.record(form, move |store| {
        let there = store::talk(store, group, handle)?;
        if not_yet {
            store::put_talk(store, group, &Talk { handle, state: TalkState::NotYet, by: None, on })?;
        } else if there.is_some_and(|there| there.state == TalkState::NotYet) {
            store::forget_talk(store, group, handle)?;
        }
        Ok(page.clone())
    })?;
    Ok(answer.saying(if not_yet { "said-kept" } else { "said-gone" }))
}

/// A quiet line for those who hold the group, and for a woman about whom something was written down.
pub(super) fn cards(visit: &Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let (people, talks) = visit.read(|store| Ok((groups::people(store, group)?, store::talks(store, group)?)))?;
    let of = |handle: Id| talks.iter().find(|talk| talk.handle == handle);
    let (lines, link, order) = if facilitator {
        let waits = people.iter().any(|her| rules::waits(her.facilitator, her.joined_on, of(her.handle), today));
        let lines = if waits { vec![visit.t("agreements-talks-waits")] } else { Vec::new() };
        (lines, ("first-talks", "agreements-talks-look"), 92)
    } else {
        let talk = of(handle).filter(|talk| rules::tells_her(talk, today));
        let lines = talk.map(|talk| about_her(visit, &people, Some(talk))).into_iter().collect();
        (lines, ("first-talk", "agreements-talk-hers-look"), 2)
    };
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let links = vec![(place(visit, group, link.0), visit.t(link.1))];
    Ok(vec![Card { order, heading: visit.t("agreements-talks"), lines, links }])
}

fn include_page(visit: &Visit, who: &Member, fields: Filled) -> Result<views::Include, Turned> {
    let looked = visit.read(|store| store::looks(store, who.group))?;
    let looks = Item::ALL
        .into_iter()
        .map(|item| {
            let (name, ask) = views::keys(item);
            let on = looked.iter().find(|(of, _)| *of == item).map(|(_, on)| said_on(visit, *on));
            views::Look {
                item: item.word(),
                name: visit.t(name),
                ask: visit.t(ask),
                looked: on.map(|on| visit.speaker().t1("agreements-include-looked", "day", on)),
                of_the_room: item.is_of_the_room(),
            }
        })
        .collect();
    let frame = visit.frame().seen_by("agreements-include-seen-by");
    Ok(views::Include { frame, group: who.group, facilitator: who.facilitator, looks, fields })
}

pub(super) fn include(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&include_page(visit, &who, Filled::empty())?)
}

/// What was looked at today.
pub(super) fn looked(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, today) = (who.group, visit.now_here().date());
    let items: Vec<Item> = form.values("looked").take(Item::ALL.len()).filter_map(Item::from_word).collect();
    if items.is_empty() {
        let mut refusals = FieldRefusals::new();
        refusals.add("looked", Refusal::new("agreements-include-none"));
        let fields = Filled::again(form, &refusals, visit.speaker());
        return Reply::refused(&include_page(visit, &who, fields)?);
    }
    let page = place(visit, group, "include");
    let answer = visit.record(form, move |store| {
        items.iter().try_for_each(|item| store::put_look(store, group, *item, Some(today)))?;
        Ok(page.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

pub(super) fn not_looked(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let group = who.group;
    let item = Item::from_word(visit.parameter("item")).ok_or(Turned::NotHere)?;
    let page = place(visit, group, "include");
    let answer = visit.record(form, move |store| {
        store::put_look(store, group, item, None)?;
        Ok(page.clone())
    })?;
    Ok(answer.saying("said-gone"))
}
