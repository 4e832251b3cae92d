//! Sealing messages to the group, and opening a page of them.

use std::collections::{HashMap, HashSet};

use database::{Fault, Store};
use foundation::Id;
use groups::{Chain, Member, Person, Ring};
use jiff::civil::{Date, DateTime};
use keys::Zeroizing;
use web::{Admit as _, Answer, App, Form, Turned, Visit};

use crate::{
    model::{Kind, Row, Said, State},
    rules::{self, Typed},
    store::{self, Which},
};

/// How often a change is tried again when the group's key turned meanwhile.
pub(crate) const TRIES: usize = 4;

/// The minute of the visit, on a kitchen clock.
pub(crate) fn minute(visit: &Visit) -> DateTime {
    let now = visit.now_here().datetime();
    now.with().second(0).subsec_nanosecond(0).build().unwrap_or(now)
}

/// Members' posts are there only where the group chose it; elsewhere there is no such page.
pub(crate) fn may_write(visit: &Visit, group: Id) -> Result<(), Turned> {
    let facts = visit.read(|store| groups::facts(store, group))?;
    if facts.is_some_and(|facts| facts.may_write) { Ok(()) } else { Err(Turned::NotHere) }
}

fn still_may(store: &mut Store, group: Id, kind: Kind, author: Id) -> Result<(), Fault> {
    let may = match kind {
        Kind::Post => groups::facts(store, group)?.is_some_and(|facts| facts.may_write),
        Kind::Notice => groups::person(store, group, author)?.is_some_and(|person| person.facilitator),
    };
    // Asked anew, the page says what is so now.
    if may { Ok(()) } else { Err(Fault::Met) }
}

/// Seals a message and keeps it once; then the open screens hear that there is one.
pub(crate) fn publish(
    visit: &mut Visit,
    form: &Form,
    kind: Kind,
    typed: Typed,
    parent: Option<Id>,
    place: &str,
) -> Answer {
    let (id, at) = (Id::random()?, minute(visit));
    let said =
        Said { at, about: parent, note: Zeroizing::new(typed.note), words: Zeroizing::new(typed.words) }.encode();
    for _ in 0..TRIES {
        let who = admitted(visit, kind)?;
        let (group, author) = (who.group, who.handle);
        let sealed = groups::ring(visit, &who, Chain::Group)?.seal(visit, kind.word(), id, 0, &said)?;
        let row = Row {
            id,
            seq: 0,
            kind,
            by_person: true,
            parent,
            author,
            epoch: sealed.epoch,
            revision: 0,
            day: at.date(),
            state: State::Said,
            sealed: Some(sealed.bytes),
        };
        let place = place.to_owned();
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Group, row.epoch)?;
            still_may(store, group, kind, author)?;
            store::add(store, group, &row)?;
            Ok(place.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            Ok(reply) => {
                visit.app().hub.say(group, id);
                return Ok(reply);
            }
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}

/// Asks again whether she may, at every try.
fn admitted(visit: &mut Visit, kind: Kind) -> Result<Member, Turned> {
    let who = Member::admit(visit)?;
    match kind {
        Kind::Post => may_write(visit, who.group)?,
        Kind::Notice if !who.facilitator => return Err(Turned::NotHere),
        Kind::Notice => {}
    }
    Ok(who)
}

/// Puts her new words in the place of her old ones. They are sealed for the group as it is now.
pub(crate) fn change(visit: &mut Visit, form: &Form, post: Id, typed: Typed, place: &str) -> Answer {
    let (words, note) = (Zeroizing::new(typed.words), Zeroizing::new(typed.note));
    for _ in 0..TRIES {
        let who = Member::admit(visit)?;
        let group = who.group;
        let before = visit.read(|store| store::one(store, group, post))?.ok_or(Turned::NotHere)?;
        admitted(visit, before.kind)?;
        if before.author != who.handle || before.state != State::Said {
            return Err(Turned::NotHere);
        }
        let ring = groups::ring(visit, &who, Chain::Group)?;
        let old = open_one(visit, &ring, &before)?.ok_or(Turned::NotHere)?;
        let said = Said { words: words.clone(), note: note.clone(), ..old };
        let sealed = ring.seal(visit, before.kind.word(), post, before.revision + 1, &said.encode())?;
        let place = place.to_owned();
        let kept = visit.record(form, move |store| {
            groups::check_epoch(store, group, Chain::Group, sealed.epoch)?;
            store::change(store, group, &before, sealed.epoch, &sealed.bytes)?;
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

fn open_one(visit: &Visit, ring: &Ring, row: &Row) -> Result<Option<Said>, Fault> {
    let shreds = Ring::shred_keys(visit, &[row.author])?;
    open(ring, row, shreds.get(&row.author))
}

/// The words of a row, and whether the row around them is the one they were written in.
fn open(ring: &Ring, row: &Row, shred: Option<&keys::SecretKey>) -> Result<Option<Said>, Fault> {
    let Some(sealed) = &row.sealed else { return Ok(None) };
    let Some(text) = ring.open(row.kind.word(), row.id, row.author, row.epoch, row.revision, sealed, shred)? else {
        return Ok(None);
    };
    let said = Said::decode(&text)?;
    if said.about == row.parent && said.at.date() == row.day {
        Ok(Some(said))
    } else {
        Err(Fault::Tampered("a message stands where it was not written"))
    }
}

/// A message as one woman may see it.
pub(crate) struct Seen {
    pub(crate) id: Id,
    pub(crate) author: Id,
    /// What she is called; nothing once she left.
    pub(crate) name: Option<String>,
    pub(crate) by_person: bool,
    pub(crate) yours: bool,
    /// The message it answers, and what its author is called; no name when that message is gone.
    pub(crate) parent: Option<(Id, Option<String>)>,
    pub(crate) changed: bool,
    pub(crate) day: Date,
    pub(crate) what: What,
}

/// What stands in the place of a message.
pub(crate) enum What {
    /// Her words.
    Words { at: DateTime, note: String, words: String },
    /// Its author took it back.
    TakenBack,
    /// A facilitator took it out.
    TakenOut,
    /// What lies there is not what was written.
    Refused,
}

/// What one reading needs of the group.
struct Around {
    people: HashMap<Id, Person>,
    hidden: HashSet<Id>,
    parents: HashMap<Id, Id>,
}

fn around(app: &App, store: &mut Store, who: &Member, rows: &[Row]) -> Result<Around, Fault> {
    let parents: Vec<Id> = rows.iter().filter_map(|row| row.parent).collect();
    Ok(Around {
        people: groups::people(store, who.group)?.into_iter().map(|person| (person.handle, person)).collect(),
        hidden: safety::kept_apart_with(app, store, who.group, who.handle)?,
        parents: store::authors(store, who.group, &parents)?.into_iter().collect(),
    })
}

/// Opens what she may see of these rows. Left out without a trace: what was said before her time, what was withdrawn,
/// posts of a woman she is kept apart from, and answers to those unless they are her own. A notice reaches everybody.
pub(crate) fn seen(visit: &mut Visit, who: &Member, rows: &[Row]) -> Result<Vec<Seen>, Turned> {
    let ring = groups::ring(visit, who, Chain::Group)?;
    let around = visit.read(|store| around(visit.app(), store, who, rows))?;
    let mut authors: Vec<Id> = rows.iter().map(|row| row.author).collect();
    authors.sort_unstable();
    authors.dedup();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let came = around.people.get(&who.handle).map(|person| person.joined_on);
    Ok(rows
        .iter()
        .filter(|row| !is_hidden(row, who.handle, &around))
        .filter_map(|row| {
            // A gap is told only to those who could have read what stood there.
            let gap = |what| came.is_some_and(|came| row.day >= came).then_some(what);
            let what = match row.state {
                State::TakenBack => gap(What::TakenBack)?,
                State::TakenOut => gap(What::TakenOut)?,
                State::Said => match open(&ring, row, shreds.get(&row.author)) {
                    Ok(Some(said)) => {
                        What::Words { at: said.at, note: said.note.to_string(), words: said.words.to_string() }
                    }
                    Ok(None) => return None,
                    Err(fault) => {
                        tracing::error!(alert = "message", cause = %fault, "a message is not what was written");
                        What::Refused
                    }
                },
            };
            let name = |handle: &Id| around.people.get(handle).map(|person| person.name_used.clone());
            Some(Seen {
                id: row.id,
                author: row.author,
                name: name(&row.author),
                by_person: row.by_person,
                yours: row.author == who.handle,
                parent: row.parent.map(|parent| (parent, around.parents.get(&parent).and_then(name))),
                changed: row.revision > 0,
                day: row.day,
                what,
            })
        })
        .collect())
}

fn is_hidden(row: &Row, handle: Id, around: &Around) -> bool {
    let hidden = |author: &Id| around.hidden.contains(author);
    row.kind == Kind::Post
        && row.author != handle
        && (hidden(&row.author) || row.parent.and_then(|parent| around.parents.get(&parent)).is_some_and(hidden))
}

/// A page of messages, oldest first, and whether there are more before (or, after a message, behind) them. No place in
/// the order leaves the store: places count what others wrote, also what she does not see.
pub(crate) struct Page {
    pub(crate) seen: Vec<Seen>,
    pub(crate) more: bool,
}

pub(crate) fn page(visit: &mut Visit, who: &Member, kind: Kind, which: Which) -> Result<Page, Turned> {
    let mut rows = visit.read(|store| {
        let hidden = safety::kept_apart_with(visit.app(), store, who.group, who.handle)?;
        store::some(store, who.group, kind, which, (who.handle, &hidden))
    })?;
    let most = usize::try_from(rules::ON_A_PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    rows.sort_by_key(|row| row.seq);
    Ok(Page { seen: seen(visit, who, &rows)?, more })
}

/// Whether an open screen of hers may hear that this message changed. Only what its page could show.
pub(crate) fn may_hear(visit: &Visit, who: &Member, post: Id) -> Result<bool, Turned> {
    Ok(visit.read(|store| {
        let Some(row) = store::one(store, who.group, post)?.filter(|row| row.kind == Kind::Post) else {
            return Ok(false);
        };
        let around = around(visit.app(), store, who, std::slice::from_ref(&row))?;
        let came = around.people.get(&who.handle).map(|person| person.joined_on);
        Ok(came.is_some_and(|came| row.day >= came) && !is_hidden(&row, who.handle, &around))
    })?)
}

/// One message that she may see, with its answers; the row itself comes first.
pub(crate) fn with_answers(visit: &mut Visit, who: &Member, post: Id) -> Result<(Row, Seen, Vec<Seen>), Turned> {
    let group = who.group;
    let (row, answers) =
        visit.read(|store| Ok((store::one(store, group, post)?, store::answers(store, group, post)?)))?;
    let row = row.ok_or(Turned::NotHere)?;
    if row.kind == Kind::Post {
        may_write(visit, group)?;
    }
    let this = seen(visit, who, std::slice::from_ref(&row))?.pop().ok_or(Turned::NotHere)?;
    let answers = seen(visit, who, &answers)?;
    Ok((row, this, answers))
}

/// The words of a message that was taken out, for its author and for facilitators.
pub(crate) fn taken_out_words(visit: &mut Visit, who: &Member, row: &Row) -> Result<Option<Said>, Turned> {
    if row.state != State::TakenOut || (row.author != who.handle && !who.facilitator) {
        return Ok(None);
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    Ok(open_one(visit, &ring, row)?)
}
