//! What happened, in facts, for those who hold the group.

use database::Fault;
use foundation::{FieldRefusals, Id, TextRule};
use groups::{Chain, Facilitator, Person};
use jiff::civil::Date;
use web::{Answer, Filled, Form, Noted, Reply, Turned, Visit};

use crate::{
    model::{Row, last_day},
    sealing, store, views,
};

/// The longest note: more is a record, and this is none.
const LONGEST: usize = 2000;
/// How often a change is tried again when the group's key turned meanwhile.
const TRIES: usize = 4;

const SEEN_BY: &str = "wording-notes-seen-by";
const KEPT: &str = "said-wording-kept";

fn place(visit: &Visit, group: Id) -> String {
    visit.path_to(&format!("/c/{group}/notes"))
}

fn until(visit: &Visit, day: Date) -> String {
    visit.speaker().t1("wording-note-until", "day", language::day(visit.language(), last_day(day)))
}

/// Every note that she may open, and a box for another.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    Reply::page(&page(visit, &who, Filled::empty())?)
}

fn page(visit: &mut Visit, who: &Facilitator, fields: Filled) -> Result<views::Notes, Turned> {
    let today = visit.now_here().date();
    let (rows, people) =
        visit.read(|store| Ok((store::notes(store, who.group, today)?, groups::people(store, who.group)?)))?;
    let notes = sealing::open(visit, who, rows)?;
    let at = place(visit, who.group);
    let lines = notes
        .into_iter()
        .map(|(row, words)| views::Line {
            words: words.to_string(),
            by: by(visit, &row, who.handle, &people),
            until: until(visit, row.day),
            place: (row.author == who.handle).then(|| format!("{at}/{}", row.id)),
        })
        .collect();
    Ok(views::Notes { frame: visit.frame_for_notes(who.group)?.seen_by(SEEN_BY), place: at, lines, fields })
}

fn by(visit: &Visit, row: &Row, her: Id, people: &[Person]) -> String {
    let day = language::day(visit.language(), row.day);
    let name = people.iter().find(|person| person.handle == row.author).map(|person| person.name_used.as_str());
    match name {
        _ if row.author == her => visit.speaker().t1("wording-note-by-you", "day", day),
        Some(name) => visit.speaker().t2("wording-note-by", "day", day, "name", name),
        None => day,
    }
}

fn words(form: &Form) -> Result<String, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    refusals.keep("words", TextRule::needed(LONGEST).text(form.value("words"))).ok_or(refusals)
}

/// Keeps a note as it was written.
pub(super) fn write(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let words = match words(form) {
        Ok(words) => words,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &who, fields)?);
        }
    };
    let (id, day) = (Id::random()?, visit.now_here().date());
    let onward = format!("{}/{id}/kept", place(visit, who.group));
    put(visit, &who, form, (None, id, day), &words, &onward)
}

/// Seals a note and keeps it, new or in the place of one of hers.
fn put(
    visit: &mut Visit,
    who: &Facilitator,
    form: &Form,
    (before, id, day): (Option<Row>, Id, Date),
    words: &str,
    onward: &str,
) -> Answer {
    let (group, handle) = (who.group, who.handle);
    let revision = before.as_ref().map_or(0, |row| row.revision.saturating_add(1));
    for _ in 0..TRIES {
        let sealed = sealing::seal(visit, who, (id, revision, day), words)?;
        let after = Row { id, author: handle, day, epoch: sealed.epoch, revision, sealed: sealed.bytes };
        let (before, onward) = (before.clone(), onward.to_owned());
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Facilitators, after.epoch)?;
            match &before {
                Some(before) => store::change(store, group, before, &after)?,
                None => store::add(store, group, &after)?,
            }
            Ok(onward.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// The note in the path, when it is hers and opens.
fn own(visit: &mut Visit, who: &Facilitator) -> Result<(Row, String), Turned> {
    let (id, today) = (visit.id("note")?, visit.now_here().date());
    let rows = visit.read(|store| store::notes(store, who.group, today))?;
    let rows = rows.into_iter().filter(|row| row.id == id && row.author == who.handle).collect();
    let (row, words) = sealing::open(visit, who, rows)?.pop().ok_or(Turned::NotHere)?;
    Ok((row, words.to_string()))
}

fn note_page(visit: &mut Visit, who: &Facilitator, row: &Row, fields: Filled) -> Result<views::Note, Turned> {
    let back = place(visit, who.group);
    Ok(views::Note {
        frame: visit.frame_for_notes(who.group)?.seen_by(SEEN_BY),
        place: format!("{back}/{}", row.id),
        until: until(visit, row.day),
        back,
        fields,
    })
}

/// One of her own: to write anew, or to erase.
pub(super) fn one(visit: &mut Visit, who: Facilitator) -> Answer {
    let (row, words) = own(visit, &who)?;
    Reply::page(&note_page(visit, &who, &row, Filled::empty().with("words", words))?)
}

/// Puts new words in the place of the old ones. The day it goes stays.
pub(super) fn change(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (row, _) = own(visit, &who)?;
    match words(form) {
        Ok(words) => {
            let (id, day, onward) = (row.id, row.day, place(visit, who.group));
            Ok(put(visit, &who, form, (Some(row), id, day), &words, &onward)?.saying(KEPT))
        }
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            Reply::refused(&note_page(visit, &who, &row, fields)?)
        }
    }
}

/// After a note: where a word in it says what somebody is like, the quiet line; else back to the list.
pub(super) fn kept(visit: &mut Visit, who: Facilitator) -> Answer {
    let (row, words) = own(visit, &who)?;
    let back = place(visit, who.group);
    Noted {
        group: who.group,
        words: &words,
        seen_by: SEEN_BY,
        kept: visit.t("wording-kept-as-it-is"),
        action: format!("{back}/{}", row.id),
        back,
        refused: None,
    }
    .page(visit, KEPT)
}

/// Its author erases it.
pub(super) fn erase(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (note, group, author) = (visit.id("note")?, who.group, who.handle);
    let back = place(visit, group);
    let reply = visit.record(form, move |store| {
        store::erase(store, group, author, note)?;
        Ok(back.clone())
    })?;
    Ok(reply.saying("said-wording-gone"))
}
