//! The talk before a woman's first meeting: whether it was, and nothing of it. And what a group looks at so that more women
//! can come.

use foundation::{FieldRefusals, Id, Refusal};
use groups::{Facilitator, Member, Person};
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::said_day;
use crate::{
    model::{HerWord, Item, Says, Talk},
    rules::{self, Tells},
    store,
    views::talks as views,
};

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/{rest}"))
}

fn name_of(people: &[Person], handle: Option<Id>) -> Option<&str> {
    people.iter().find(|person| Some(person.handle) == handle).map(|person| person.name_used.as_str())
}

/// What stands about a woman, for those who hold the group: what one of them wrote down, and what she says herself.
fn about(visit: &Visit, people: &[Person], talk: Option<&Talk>, word: Option<&HerWord>) -> Vec<String> {
    let speaker = visit.speaker();
    let talked = talk.map(|talk| {
        let on = said_day(visit, talk.on);
        match name_of(people, talk.by) {
            Some(name) => speaker.t2("agreements-talked-by", "name", name, "day", on),
            None => speaker.t1("agreements-talked-by-one", "day", on),
        }
    });
    let hers = word.map(|word| {
        let key = match word.says {
            Says::WantsOne => "agreements-talked-wants-one",
            Says::NotTalked => "agreements-talked-not",
        };
        speaker.t1(key, "day", said_day(visit, word.on))
    });
    talked.into_iter().chain(hers).collect()
}

/// The list for those who hold the group.
pub(super) fn all(visit: &mut Visit, who: Facilitator) -> Answer {
    let today = visit.now_here().date();
    let (people, talks, words) = of_group(visit, who.group)?;
    let (mut new, mut others) = (Vec::new(), Vec::new());
    for person in people.iter().filter(|person| !person.facilitator) {
        let (talk, word) = of_her(&talks, &words, person.handle);
        let line = views::OfWoman {
            handle: person.handle,
            name: person.name_used.clone(),
            talked: talk.is_some(),
            sentences: about(visit, &people, talk, word),
        };
        if rules::is_new(person.joined_on, today) { new.push(line) } else { others.push(line) }
    }
    let frame = visit.frame().seen_by("agreements-talks-seen-by");
    Reply::page(&views::FirstTalks { frame, group: who.group, new, others })
}

type OfGroup = (Vec<Person>, Vec<Talk>, Vec<HerWord>);

fn of_group(visit: &Visit, group: Id) -> Result<OfGroup, Turned> {
    Ok(visit.read(|store| {
        Ok((groups::people(store, group)?, store::talks(store, group)?, store::her_words(store, group)?))
    })?)
}

fn of_her<'all>(
    talks: &'all [Talk],
    words: &'all [HerWord],
    handle: Id,
) -> (Option<&'all Talk>, Option<&'all HerWord>) {
    (talks.iter().find(|talk| talk.handle == handle), words.iter().find(|word| word.handle == handle))
}

/// 'I talked with her', or not after all. What she says herself stays as it is.
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
        // Looked at inside the change: one who erases in between leaves no line.
        let here = groups::person(store, group, handle)?.is_some_and(|her| !her.facilitator);
        if here && talked {
            store::put_talk(store, group, &Talk { handle, by: Some(by), on })?;
        } else if here {
            store::forget_talk(store, group, handle)?;
        }
        Ok(list.clone())
    })?;
    Ok(answer.saying(if talked { "said-kept" } else { "said-gone" }))
}

/// What stands about herself: what somebody wrote down, and what she said.
fn about_her(visit: &Visit, people: &[Person], talk: Option<&Talk>, word: Option<&HerWord>) -> Vec<String> {
    let speaker = visit.speaker();
    let talked = talk.map(|talk| {
        let on = said_day(visit, talk.on);
        match name_of(people, talk.by) {
            Some(name) => speaker.t2("agreements-talk-hers-by", "name", name, "day", on),
            None => speaker.t1("agreements-talk-hers-by-one", "day", on),
        }
    });
    let hers = word.map(|word| {
        let key = match word.says {
            Says::WantsOne => "agreements-talk-hers-wanted",
            Says::NotTalked => "agreements-talk-hers-not",
        };
        speaker.t1(key, "day", said_day(visit, word.on))
    });
    hers.into_iter().chain(talked).collect()
}

pub(super) fn hers(visit: &mut Visit, who: Member) -> Answer {
    let (people, talks, words) = of_group(visit, who.group)?;
    let (talk, word) = of_her(&talks, &words, who.handle);
    let mut sentences = about_her(visit, &people, talk, word);
    if sentences.is_empty() {
        sentences.push(visit.t("agreements-talk-hers-none"));
    }
    let view = views::FirstTalk {
        frame: visit.frame().seen_by("agreements-talk-hers-seen-by"),
        group: who.group,
        sentences,
        said: word.is_some(),
    };
    Reply::page(&view)
}

/// She says that she would like a talk, or that there was none, or takes that back. What others wrote down stays.
pub(super) fn say(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (group, handle, on) = (who.group, who.handle, visit.now_here().date());
    let says = match form.value("do") {
        "take-back" => None,
        word => Some(Says::from_word(word).ok_or(Turned::StaleForm)?),
    };
    let page = place(visit, group, "first-talk");
    let answer = visit.record(form, move |store| {
        match says {
            Some(says) => store::put_her_word(store, group, &HerWord { handle, says, on })?,
            None => store::forget_her_word(store, group, handle)?,
        }
        Ok(page.clone())
    })?;
    Ok(answer.saying(if says.is_some() { "said-kept" } else { "said-gone" }))
}

/// A quiet line for those who hold the group, and for a woman who came lately or about whom something was written down.
pub(super) fn cards(visit: &Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let (people, talks, words) = of_group(visit, group)?;
    let (lines, link, order) = if facilitator {
        let waits = people.iter().any(|her| {
            let (talk, word) = of_her(&talks, &words, her.handle);
            rules::waits(her.facilitator, her.joined_on, talk, word, today)
        });
        let lines = if waits { vec![visit.t("agreements-talks-waits")] } else { Vec::new() };
        (lines, ("first-talks", "agreements-talks-look"), 92)
    } else {
        let (talk, word) = of_her(&talks, &words, handle);
        let her = people.iter().find(|person| person.handle == handle);
        let lines = match her.and_then(|her| rules::tells_her(her.joined_on, talk, word, today)) {
            None => Vec::new(),
            Some(Tells::Offered) => vec![visit.t("agreements-talk-offered")],
            Some(Tells::Stands) => about_her(visit, &people, talk, word),
        };
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
            let on = looked.iter().find(|(of, _)| *of == item).map(|(_, on)| said_day(visit, *on));
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
