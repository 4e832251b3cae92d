//! What women asked for, without names, and what those who hold the group answer.

use foundation::Id;
use groups::{Chain, Facilitator};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{meeting_of, place, with_typed};
use crate::{
    model::{Meeting, Way},
    rules, sealing, store, views,
};

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let ways = ways_here(visit, &who, meeting.id)?;
    let at = format!("{}/ways", place(visit, who.group, meeting.id));
    let (mut asks, mut picked, mut not_hers) = (Vec::new(), Vec::new(), 0_usize);
    for way in &ways {
        let opened = sealing::open(visit, &who, meeting.id, way)?;
        not_hers += usize::from(opened.picked.is_none());
        picked.extend(opened.picked);
        if way.asked {
            asks.push(views::ask_line(visit, &at, way, opened.ask.as_ref().map(|words| words.as_str())));
        }
    }
    Reply::page(&views::Ways {
        frame: visit.frame().seen_by("meetings-ways-seen-by"),
        when: meeting.when_alone(visit.language()),
        back: place(visit, who.group, meeting.id),
        picked: views::picked_lines(visit, &picked),
        not_hers: not_hers > 0,
        asks,
    })
}

/// What was picked and asked for a date; nothing of one from whom she is kept apart, as if that one had asked nothing.
fn ways_here(visit: &Visit, who: &Facilitator, meeting: Id) -> Result<Vec<Way>, Turned> {
    let ways = visit.read(|store| {
        let apart = visit.app().kept_apart(store, who.group, who.handle)?;
        let mut ways = store::asks::ways_for(store, who.group, meeting)?;
        ways.retain(|way| !apart.contains(&way.handle));
        Ok(ways)
    })?;
    Ok(ways)
}

fn way_in_path(visit: &Visit, who: &Facilitator, meeting: Id) -> Result<Way, Turned> {
    let id = visit.id("way")?;
    let ways = ways_here(visit, who, meeting)?;
    ways.into_iter().find(|way| way.id == id && way.asked).ok_or(Turned::NotHere)
}

fn page(visit: &mut Visit, who: &Facilitator, meeting: &Meeting, way: &Way, fields: Option<Filled>) -> Answer {
    let opened = sealing::open(visit, who, meeting.id, way)?;
    let Some(ask) = opened.ask else { return Err(Turned::Cannot(foundation::Refusal::new("meetings-ask-not-yours"))) };
    let refused = fields.is_some();
    let fields = fields.unwrap_or_else(|| {
        let given = way.answer.filter(|answer| *answer != crate::WayAnswer::Waiting);
        Filled::empty()
            .with("answer", given.map_or("", crate::WayAnswer::word))
            .with("words", opened.answer.as_ref().map_or("", |words| words.as_str()))
    });
    let view = views::OneAsk {
        frame: visit.frame().seen_by("meetings-ways-seen-by"),
        at: format!("{}/ways/{}", place(visit, who.group, meeting.id), way.id),
        back: format!("{}/ways", place(visit, who.group, meeting.id)),
        fields,
        ask: ask.as_str().to_owned(),
        by: views::answer_owed(visit, way),
        longer: way
            .promise
            .as_ref()
            .filter(|promise| promise.is_open())
            .map(|promise| visit.path_to(&format!("/c/{}/promised/{}", who.group, promise.id))),
        answers: views::answers(visit),
        group_reads: way.seen_by == crate::SeenBy::Group,
    };
    if refused { Reply::refused(&view) } else { Reply::page(&view) }
}

/// An ask by its id alone, as what is promised about it knows it: leads to where it is answered.
pub(super) fn find(visit: &mut Visit, who: Facilitator) -> Answer {
    let way = visit.id("way")?;
    let meeting = visit.read(|store| store::asks::date_of(store, who.group, way))?.ok_or(Turned::NotHere)?;
    Ok(Reply::to(format!("{}/ways/{way}", place(visit, who.group, meeting))))
}

pub(super) fn show_one(visit: &mut Visit, who: Facilitator) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let way = way_in_path(visit, &who, meeting.id)?;
    page(visit, &who, &meeting, &way, None)
}

pub(super) fn answer(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, true)?;
    let way = way_in_path(visit, &who, meeting.id)?;
    let given = match with_typed(form, rules::answer_to_way) {
        Ok(given) => given,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return page(visit, &who, &meeting, &way, Some(fields));
        }
    };
    let sealed = sealing::seal_answer(visit, &who, &way, &given.words)?;
    let onward = format!("{}/ways", place(visit, who.group, meeting.id));
    let (group, handle, at, today) = (who.group, who.handle, meeting.id, visit.now_here().date());
    let answer = visit.record(form, move |store| {
        if let Some((epoch, _)) = &sealed.group {
            groups::check_epoch(store, group, Chain::Group, *epoch)?;
        }
        store::asks::keep_answer(store, (group, at), &way, (handle, today), &given, &sealed)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-sent"))
}
