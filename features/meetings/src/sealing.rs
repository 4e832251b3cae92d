//! A way of taking part: what she picked is sealed to her and those who hold the group, a copy each (a member has no key
//! of the facilitators' chain); what she asks and what comes back likewise, or to the group where she chose that.

use database::{Fault, Store};
use foundation::Id;
use groups::{Chain, Member, Ring};
use keys::{Bound, Zeroizing};
use web::{App, Turned, Visit};

use crate::{
    model::{SeenBy, Way},
    store::asks::{self, SealedAsk},
};

pub(crate) const PICKED: &str = "picked";
pub(crate) const ASK: &str = "ask";
pub(crate) const ANSWER: &str = "answer";

const PICKED_COPY: &str = "way-picked-copy";
const ASK_COPY: &str = "way-ask-copy";
const ANSWER_COPY: &str = "way-answer-copy";
const ASK_GROUP: &str = "way-ask";
const ANSWER_GROUP: &str = "way-answer";

pub(crate) fn picked_copy_bound(group: Id, way: &Way) -> Bound {
    Bound::new(PICKED_COPY).owner(group.as_bytes()).object(way.id.as_bytes()).author(way.handle.as_bytes())
}

pub(crate) fn ask_copy_bound(group: Id, way: &Way) -> Bound {
    Bound::new(ASK_COPY).owner(group.as_bytes()).object(way.id.as_bytes()).author(way.handle.as_bytes())
}

pub(crate) fn answer_copy_bound(group: Id, way: &Way, revision: u64) -> Bound {
    // Bound to the woman who asked: whoever answers may be forgotten, her answer may not.
    Bound::new(ANSWER_COPY)
        .owner(group.as_bytes())
        .object(way.id.as_bytes())
        .author(way.handle.as_bytes())
        .revision(revision)
}

/// Those who may read a copy, with the keys that stand in the signed roster: she, and everybody who holds the group and is not
/// kept apart from her.
fn readers(store: &mut Store, app: &App, group: Id, her: Id) -> Result<Vec<(Id, keys::PublicKeys)>, Fault> {
    let apart = app.kept_apart(store, group, her)?;
    let mut readers = groups::readers(store, app, group, Chain::Facilitators)?.women;
    readers.retain(|(reader, _)| !apart.contains(reader));
    if readers.iter().all(|(reader, _)| *reader != her) {
        let all = groups::readers(store, app, group, Chain::Group)?.women;
        readers.extend(all.into_iter().filter(|(reader, _)| *reader == her));
    }
    Ok(readers)
}

type Copies = Vec<(Id, Vec<u8>)>;

fn copies(visit: &Visit, group: Id, her: Id, bound: &Bound, words: &str) -> Result<Copies, Turned> {
    let readers = visit.read(|store| readers(store, visit.app(), group, her))?;
    // Of one length with others, so that it does not tell how much was written.
    let padded = keys::pad(words).map_err(Fault::from)?;
    let copies = readers
        .into_iter()
        .map(|(handle, public)| Ok((handle, keys::seal_to(&public, bound, &padded)?)))
        .collect::<Result<Copies, Fault>>()?;
    Ok(copies)
}

/// Seals what she picked, also when it is nothing.
pub(crate) fn seal_picked(visit: &Visit, who: &Member, way: &Way, picked: &[String]) -> Result<Copies, Turned> {
    copies(visit, who.group, who.handle, &picked_copy_bound(who.group, way), &picked.join(" "))
}

/// Seals what she asks.
pub(crate) fn seal_ask(visit: &mut Visit, who: &Member, way: &Way, words: &str) -> Result<SealedAsk, Turned> {
    if words.is_empty() {
        return Ok(SealedAsk::default());
    }
    match way.seen_by {
        SeenBy::Facilitators => {
            let copies = copies(visit, who.group, who.handle, &ask_copy_bound(who.group, way), words)?;
            Ok(SealedAsk { copies, ..SealedAsk::default() })
        }
        SeenBy::Group => {
            let ring = groups::ring(visit, who, Chain::Group)?;
            let sealed = ring.seal(visit, ASK_GROUP, way.id, 1, words)?;
            Ok(SealedAsk { group: Some((sealed.epoch, sealed.bytes)), ..SealedAsk::default() })
        }
    }
}

/// Seals what comes back.
pub(crate) fn seal_answer(visit: &mut Visit, who: &Member, way: &Way, words: &str) -> Result<SealedAsk, Turned> {
    if words.is_empty() {
        return Ok(SealedAsk::default());
    }
    let revision = way.answer_revision + 1;
    match way.seen_by {
        SeenBy::Facilitators => {
            let bound = answer_copy_bound(who.group, way, revision);
            Ok(SealedAsk { copies: copies(visit, who.group, way.handle, &bound, words)?, ..SealedAsk::default() })
        }
        SeenBy::Group => {
            let ring = groups::ring(visit, who, Chain::Group)?;
            let sealed = ring.seal(visit, ANSWER_GROUP, way.id, revision, words)?;
            Ok(SealedAsk { group: Some((sealed.epoch, sealed.bytes)), ..SealedAsk::default() })
        }
    }
}

/// An ask and its answer, as far as she may read them.
#[derive(Default)]
pub(crate) struct Opened {
    /// Nothing when she may not read it.
    pub picked: Option<Vec<String>>,
    pub ask: Option<Zeroizing<String>>,
    pub answer: Option<Zeroizing<String>>,
}

fn text(plain: &[u8]) -> Result<Zeroizing<String>, Fault> {
    Ok(keys::unpad(plain)?)
}

/// Opens what she may read of a way: nothing of one she is kept apart from, also where a copy from before lies here.
pub(crate) fn open(visit: &mut Visit, who: &Member, meeting: Id, way: &Way) -> Result<Opened, Turned> {
    let mut opened = Opened::default();
    let place = (who.group, meeting);
    let apart = visit.read(|store| visit.app().kept_apart(store, who.group, who.handle))?;
    if apart.contains(&way.handle) {
        return Ok(opened);
    }
    let answer_is_seen = way.answered_by.is_none_or(|by| !apart.contains(&by));
    let picked = visit.read(|store| asks::copy_for(store, place, way.handle, PICKED, who.handle))?;
    if let Some(sealed) = picked {
        let keys = &visit.session().ok_or(Turned::SignIn)?.keys;
        let words = text(&keys::open_with(keys, &picked_copy_bound(who.group, way), &sealed)?)?;
        opened.picked = Some(words.split(' ').filter(|key| !key.is_empty()).map(str::to_owned).collect());
    }
    if !way.asked {
        return Ok(opened);
    }
    if way.seen_by == SeenBy::Facilitators {
        let (ask, answer) = visit.read(|store| {
            Ok((
                asks::copy_for(store, place, way.handle, ASK, who.handle)?,
                asks::copy_for(store, place, way.handle, ANSWER, who.handle)?,
            ))
        })?;
        let keys = &visit.session().ok_or(Turned::SignIn)?.keys;
        if let Some(sealed) = ask {
            opened.ask = Some(text(&keys::open_with(keys, &ask_copy_bound(who.group, way), &sealed)?)?);
        }
        if let Some(sealed) = answer.filter(|_| answer_is_seen) {
            let bound = answer_copy_bound(who.group, way, way.answer_revision);
            opened.answer = Some(text(&keys::open_with(keys, &bound, &sealed)?)?);
        }
        return Ok(opened);
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let authors: Vec<Id> = [Some(way.handle), way.answered_by].into_iter().flatten().collect();
    let shred = Ring::shred_keys(visit, &authors)?;
    if let Some((epoch, sealed)) = &way.ask {
        opened.ask = ring.open(ASK_GROUP, way.id, way.handle, *epoch, 1, sealed, shred.get(&way.handle))?;
    }
    if let (Some((epoch, sealed)), Some(by), true) = (&way.answer_words, way.answered_by, answer_is_seen) {
        opened.answer = ring.open(ANSWER_GROUP, way.id, by, *epoch, way.answer_revision, sealed, shred.get(&by))?;
    }
    Ok(opened)
}
