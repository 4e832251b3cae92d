//! My way of taking part: hers to pick, to ask, and to take away again.

use database::Fault;
use foundation::Id;
use groups::{Chain, Member};
use web::{Answer, Filled, Form, NotReading, Reply, Visit};

use super::{meeting_of, place, with_typed};
use crate::{
    model::{Meeting, SeenBy, Way},
    rules, sealing, store, views,
};

/// Who of those who hold the group reads no messages just now, and from when the first of them does where nobody reads.
fn not_reading(visit: &Visit, group: Id) -> Result<NotReading, web::Turned> {
    let mut all = NotReading::default();
    for hook in &visit.app().hooks.reads_again {
        let away = hook(visit, group)?;
        all.lines.extend(away.lines);
        all.until.extend(away.until);
        all.nobody = all.nobody.or(away.nobody);
        all.first = all.first.or(away.first);
    }
    Ok(all)
}

/// The women of her group but those she is kept apart from, who read nothing of hers.
fn who_may_read(visit: &Visit, who: &Member) -> Result<Vec<groups::Person>, web::Turned> {
    let people = visit.read(|store| {
        let apart = visit.app().kept_apart(store, who.group, who.handle)?;
        let mut people = groups::people(store, who.group)?;
        people.retain(|person| !apart.contains(&person.handle));
        Ok(people)
    })?;
    Ok(people)
}

/// What is said of it before she asks: who is away until when, and by which day there is an answer, or that none is promised.
fn away(visit: &Visit, who: &Member, meeting: &Meeting) -> Result<Option<views::Away>, web::Turned> {
    let not_reading = not_reading(visit, who.group)?;
    let today = visit.now_here().date();
    let people = who_may_read(visit, who)?;
    let facts = visit.read(|store| groups::facts(store, who.group))?;
    let nobody =
        !people.iter().any(|person| person.facilitator && person.account.is_some() && person.handle != who.handle);
    let somebody = rules::somebody_answers(who.handle, &people);
    let back = not_reading.first.filter(|back| *back > today);
    let speaker = visit.speaker();
    let again = |back| language::day_in_sentence(visit.language(), back);
    let answer = match (back, back.and_then(|back| rules::answer_by(today, meeting.starts.date(), Some(back)))) {
        _ if nobody => speaker.t("meetings-way-read-by-nobody"),
        _ if !somebody => speaker.t("meetings-way-answer-nobody"),
        (None, _) => return Ok(None),
        (Some(back), Some(by)) => {
            let day = language::day_short(visit.language(), by);
            speaker.t2("meetings-away-answer", "back", again(back), "day", day)
        }
        (Some(back), None) => speaker.t1("meetings-away-no-answer", "back", again(back)),
    };
    Ok(Some(views::Away {
        lines: not_reading.lines,
        answer,
        group: facts.map(|facts| visit.path_to(&format!("/p/{}", facts.web_word))).unwrap_or_default(),
    }))
}

fn page(
    visit: &mut Visit,
    who: &Member,
    meeting: &Meeting,
    fields: Option<Filled>,
) -> Result<views::Mine, web::Turned> {
    let way = visit.read(|store| store::asks::way_of(store, who.group, meeting.id, who.handle))?;
    let opened = match &way {
        Some(way) => sealing::open(visit, who, meeting.id, way)?,
        None => sealing::Opened::default(),
    };
    let fields = fields.unwrap_or_else(|| {
        let mut fields = Filled::empty().with("seen_by", way.as_ref().map_or("facilitators", |way| way.seen_by.word()));
        for key in opened.picked.iter().flatten() {
            fields = fields.with("way", key.clone());
        }
        if let Some(ask) = &opened.ask {
            fields = fields.with("ask", ask.as_str());
        }
        fields
    });
    let answer = opened.answer.as_ref().map(|words| words.as_str());
    let away = away(visit, who, meeting)?;
    Ok(views::Mine { away, ..views::Mine::of(visit, who, meeting, way.as_ref(), answer, fields) })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    let view = page(visit, &who, &meeting, None)?;
    Reply::page(&view)
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    rules::may_answer(&meeting, visit.now_here().datetime())?;
    let (today, day) = (visit.now_here().date(), meeting.starts.date());
    let people = who_may_read(visit, &who)?;
    let back = not_reading(visit, who.group)?.first;
    let chosen = match with_typed(form, |typed| rules::way(typed, today, day, back)) {
        Ok(chosen) => rules::promised_by_somebody(chosen, who.handle, &people),
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            let view = page(visit, &who, &meeting, Some(fields))?;
            return Reply::refused(&view);
        }
    };
    let way = Way {
        id: Id::random()?,
        handle: who.handle,
        asked: !chosen.ask.is_empty(),
        seen_by: chosen.seen_by,
        ask: None,
        answer: None,
        answered_by: None,
        answer_revision: 0,
        answer_words: None,
        promise: None,
        put_off: false,
    };
    let mut sealed = sealing::seal_ask(visit, &who, &way, &chosen.ask)?;
    sealed.picked = sealing::seal_picked(visit, &who, &way, &chosen.picked)?;
    let onward = format!("{}/mine", place(visit, who.group, meeting.id));
    let (group, handle, at) = (who.group, who.handle, meeting.id);
    let answer = visit.record(form, move |store| {
        if let (SeenBy::Group, Some((epoch, _))) = (chosen.seen_by, &sealed.group) {
            groups::check_epoch(store, group, Chain::Group, *epoch)?;
        }
        if store::meeting(store, group, at)?.is_none() {
            return Err(Fault::Rows { what: "meetings", touched: 0, expected: 1 });
        }
        store::asks::keep_way(store, (group, at), handle, way.id, &chosen, &sealed, today)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

pub(super) fn remove(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let meeting = meeting_of(visit, who.group, who.facilitator)?;
    let onward = place(visit, who.group, meeting.id);
    let (group, handle, at) = (who.group, who.handle, meeting.id);
    let answer = visit.record(form, move |store| {
        store::asks::take_way(store, group, at, handle)?;
        Ok(onward.clone())
    })?;
    Ok(answer.saying("said-gone"))
}
