//! One message: answering it, changing it, taking it back, taking it out.

use database::Fault;
use foundation::{FieldRefusals, Id, TextRule};
use groups::{Facilitator, Member};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{about, place};
use crate::{
    model::{Kind, Row, State},
    posts::{self, TRIES, What, publish},
    private, rules, store,
    views::{ChangePage, Line, PrivateLine, SaidPage, TakeOutPage, TakenOut},
};

/// The longest reason, and the longest answer to it.
const LONGEST_REASON: usize = 1000;

/// What its author and the facilitators see of it, when it was taken out.
fn taken_out(visit: &mut Visit, who: &Member, row: &Row) -> Result<Option<TakenOut>, Turned> {
    let Some(said) = posts::taken_out_words(visit, who, row)? else { return Ok(None) };
    let people = visit.read(|store| groups::people(store, who.group))?;
    let name =
        |handle: Id| people.iter().find(|person| person.handle == handle).map(|person| person.name_used.as_str());
    let thread = match private::thread(visit, who, row.author) {
        // She is kept apart from the author: what the two of them and the others wrote is not for her.
        Err(Turned::NotHere) => Vec::new(),
        other => other?,
    };
    let why: Vec<PrivateLine> = thread
        .iter()
        .filter(|private| private.about == Some(row.id))
        .map(|private| PrivateLine::of(visit, private, name(private.author)))
        .collect();
    let may_answer =
        row.author == who.handle && !visit.read(|store| private::has_answered(store, who.group, who.handle, row.id))?;
    Ok(Some(TakenOut { words: said.words.to_string(), note: said.note.to_string(), why, may_answer }))
}

fn kept_apart(visit: &Visit, who: &Member, author: Id) -> Result<bool, Turned> {
    let apart = visit.read(|store| safety::kept_apart_with(visit.app(), store, who.group, who.handle))?;
    Ok(apart.contains(&author))
}

fn said_page(visit: &mut Visit, who: &Member, fields: Filled) -> Result<SaidPage, Turned> {
    let post = visit.id("post")?;
    let (row, seen, answers) = posts::with_answers(visit, who, post)?;
    let open = matches!(seen.what, What::Words { .. });
    let apart = kept_apart(visit, who, row.author)?;
    let taken_out = taken_out(visit, who, &row)?;
    Ok(SaidPage {
        frame: visit.frame().seen_by(match row.kind {
            _ if taken_out.is_some() => "conversation-take-out-seen-by",
            Kind::Notice => "conversation-board-seen-by",
            Kind::Post => "conversation-talk-seen-by",
        }),
        fields,
        group: who.group,
        kind: row.kind,
        line: Line::of(visit, seen),
        answers: Line::all(visit, answers),
        facilitator: who.facilitator,
        may_take_out: who.facilitator && !apart,
        open,
        taken_out,
        report: about::progress(visit, who, post)?,
    })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    Reply::page(&said_page(visit, &who, Filled::empty())?)
}

/// Answers a post. An answer to an answer stands beside it, under the same post.
pub(super) fn answer(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let post = visit.id("post")?;
    let (row, seen, _) = posts::with_answers(visit, &who, post)?;
    if row.kind != Kind::Post || !matches!(seen.what, What::Words { .. }) {
        return Err(Turned::NotHere);
    }
    match rules::message(form.value("words"), form.value("note")) {
        Ok(typed) => {
            let place = place(visit, who.group, "talk");
            let parent = row.parent.unwrap_or(post);
            Ok(publish(visit, form, Kind::Post, typed, Some(parent), &place)?.saying("said-conversation-sent"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&said_page(visit, &who, fields)?)
        }
    }
}

pub(super) fn list_of(visit: &Visit, group: Id, kind: Kind) -> String {
    place(visit, group, if kind == Kind::Notice { "board" } else { "talk" })
}

fn change_page(visit: &Visit, who: &Member, post: Id, fields: Filled) -> ChangePage {
    ChangePage {
        frame: visit.frame().seen_by("conversation-talk-seen-by"),
        fields,
        back: place(visit, who.group, &format!("said/{post}")),
        action: visit.path().to_owned(),
    }
}

/// Only the words of her own.
fn own(visit: &mut Visit, who: &Member) -> Result<(Row, String, String), Turned> {
    let post = visit.id("post")?;
    let (row, seen, _) = posts::with_answers(visit, who, post)?;
    match seen.what {
        What::Words { note, words, .. } if seen.yours => Ok((row, note, words)),
        _ => Err(Turned::NotHere),
    }
}

pub(super) fn show_change(visit: &mut Visit, who: Member) -> Answer {
    let (row, note, words) = own(visit, &who)?;
    let fields = Filled::empty().with("words", words).with("note", note);
    Reply::page(&change_page(visit, &who, row.id, fields))
}

pub(super) fn change(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let (row, ..) = own(visit, &who)?;
    match rules::message(form.value("words"), form.value("note")) {
        Ok(typed) => {
            let place = list_of(visit, who.group, row.kind);
            Ok(posts::change(visit, form, row.id, typed, &place)?.saying("said-conversation-changed"))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&change_page(visit, &who, row.id, fields))
        }
    }
}

/// She takes her words back, whatever became of them and whether or not the group still writes.
pub(super) fn take_back(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let post = visit.id("post")?;
    let (group, author) = (who.group, who.handle);
    let row = visit.read(|store| store::one(store, group, post))?.filter(|row| row.author == author);
    let row = row.ok_or(Turned::NotHere)?;
    let place = match posts::may_write(visit, group) {
        Err(_) if row.kind == Kind::Post => visit.path_to(&format!("/c/{group}/board")),
        _ => list_of(visit, group, row.kind),
    };
    let reply = visit.record(form, move |store| {
        store::take_back(store, group, post, author)?;
        Ok(place.clone())
    })?;
    visit.app().hub.say(group, post);
    Ok(reply.saying("said-conversation-taken-back"))
}

fn take_out_page(visit: &mut Visit, who: &Facilitator, fields: Filled) -> Result<(Row, TakeOutPage), Turned> {
    let post = visit.id("post")?;
    let (row, seen, _) = posts::with_answers(visit, who, post)?;
    if seen.yours || !matches!(row.state, State::Said) || kept_apart(visit, who, row.author)? {
        return Err(Turned::NotHere);
    }
    let page = TakeOutPage {
        frame: visit.frame_for_notes(who.group)?.seen_by("conversation-take-out-seen-by"),
        fields,
        line: Line::of(visit, seen),
        back: place(visit, who.group, &format!("said/{post}")),
        action: visit.path().to_owned(),
    };
    Ok((row, page))
}

pub(super) fn show_take_out(visit: &mut Visit, who: Facilitator) -> Answer {
    let (_, page) = take_out_page(visit, &who, Filled::empty())?;
    Reply::page(&page)
}

/// A reason, or an answer to one, out of this field.
pub(super) fn reason(form: &Form, field: &'static str) -> Result<String, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let reason = refusals.keep(field, TextRule::needed(LONGEST_REASON).text(form.value(field)));
    reason.ok_or(refusals)
}

/// Takes it out with a reason, which goes to its author and the facilitators in the same change.
pub(super) fn take_out(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (row, mut page) = take_out_page(visit, &who, Filled::empty())?;
    let reason = match reason(form, "reason") {
        Ok(reason) => reason,
        Err(refusals) => {
            page.fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page);
        }
    };
    let (group, post, handle) = (who.group, row.id, who.handle);
    let place = format!("{}/words", visit.path());
    for _ in 0..TRIES {
        let sealed = private::seal(visit, &who, row.author, Some(post), &reason)?;
        let place = place.clone();
        let kept = visit.record(form, move |store| {
            if !groups::person(store, group, handle)?.is_some_and(|person| person.facilitator) {
                return Err(Fault::Met);
            }
            store::set_state(store, group, post, State::Said, State::TakenOut)?;
            private::put(store, &sealed)?;
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            Ok(reply) => {
                visit.app().hub.say(group, post);
                return Ok(reply);
            }
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// A facilitator puts it back.
pub(super) fn put_back(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let post = visit.id("post")?;
    let group = who.group;
    let row = visit.read(|store| store::one(store, group, post))?.ok_or(Turned::NotHere)?;
    if row.state != State::TakenOut {
        return Err(Turned::NotHere);
    }
    let place = list_of(visit, group, row.kind);
    let reply = visit.record(form, move |store| {
        store::set_state(store, group, post, State::TakenOut, State::Said)?;
        Ok(place.clone())
    })?;
    visit.app().hub.say(group, post);
    Ok(reply.saying("said-conversation-put-back"))
}

/// Its author answers the reason, once.
pub(super) fn answer_why(visit: &mut Visit, who: Member, form: &Form) -> Answer {
    let post = visit.id("post")?;
    let page = said_page(visit, &who, Filled::empty())?;
    if !page.line.yours || page.taken_out.is_none() {
        return Err(Turned::NotHere);
    }
    let reason = match reason(form, "reason") {
        Ok(reason) => reason,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&SaidPage { fields, ..page });
        }
    };
    let (group, handle) = (who.group, who.handle);
    let place = place(visit, group, &format!("said/{post}"));
    for _ in 0..TRIES {
        let sealed = private::seal(visit, &who, handle, Some(post), &reason)?;
        let place = place.clone();
        let kept = visit.record(form, move |store| {
            // Answered already, from another screen: what she said first stands.
            if !private::has_answered(store, group, handle, post)? {
                private::put(store, &sealed)?;
            }
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            Ok(reply) => return Ok(reply.saying("said-conversation-sent")),
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}
