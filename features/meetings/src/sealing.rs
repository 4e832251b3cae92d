//! Her words about a way of taking part, and the words that come back: sealed to the group, or to her and those who hold
//! the group, a copy each (a member has no key of the facilitators' chain).

use database::{Fault, Store};
use foundation::Id;
use groups::{Chain, Member, Ring};
use keys::{Bound, Zeroizing};
use web::{Turned, Visit};

use crate::{
    model::{SeenBy, Way},
    store::asks::{self, SealedAsk},
};

pub(crate) const ASK: &str = "ask";
pub(crate) const ANSWER: &str = "answer";

const ASK_COPY: &str = "way-ask-copy";
const ANSWER_COPY: &str = "way-answer-copy";
const ASK_GROUP: &str = "way-ask";
const ANSWER_GROUP: &str = "way-answer";

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

/// Those who may read a copy: she, and everybody who holds the group and has an account.
fn readers(store: &mut Store, group: Id, her: Id) -> Result<Vec<(Id, keys::PublicKeys)>, Fault> {
    let mut readers = Vec::new();
    for person in groups::people(store, group)? {
        if !person.facilitator && person.handle != her {
            continue;
        }
        let Some(account) = person.account else { continue };
        if let Some(public) = accounts::public_keys(store, account)? {
            readers.push((person.handle, public));
        }
    }
    Ok(readers)
}

fn copies(visit: &Visit, group: Id, her: Id, bound: &Bound, words: &str) -> Result<SealedAsk, Turned> {
    let readers = visit.read(|store| readers(store, group, her))?;
    let copies = readers
        .into_iter()
        .map(|(handle, public)| Ok((handle, keys::seal_to(&public, bound, words.as_bytes())?)))
        .collect::<Result<Vec<_>, Fault>>()?;
    Ok(SealedAsk { group: None, copies })
}

/// Seals what she asks.
pub(crate) fn seal_ask(visit: &mut Visit, who: &Member, way: &Way, words: &str) -> Result<SealedAsk, Turned> {
    if words.is_empty() {
        return Ok(SealedAsk::default());
    }
    match way.seen_by {
        SeenBy::Facilitators => copies(visit, who.group, who.handle, &ask_copy_bound(who.group, way), words),
        SeenBy::Group => {
            let ring = groups::ring(visit, who, Chain::Group)?;
            let sealed = ring.seal(visit, ASK_GROUP, way.id, 1, words)?;
            Ok(SealedAsk { group: Some((sealed.epoch, sealed.bytes)), copies: Vec::new() })
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
            copies(visit, who.group, way.handle, &answer_copy_bound(who.group, way, revision), words)
        }
        SeenBy::Group => {
            let ring = groups::ring(visit, who, Chain::Group)?;
            let sealed = ring.seal(visit, ANSWER_GROUP, way.id, revision, words)?;
            Ok(SealedAsk { group: Some((sealed.epoch, sealed.bytes)), copies: Vec::new() })
        }
    }
}

/// An ask and its answer, as far as she may read them.
#[derive(Default)]
pub(crate) struct Opened {
    pub ask: Option<Zeroizing<String>>,
    pub answer: Option<Zeroizing<String>>,
}

fn text(plain: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(String::from_utf8_lossy(plain).into_owned())
}

/// Opens what she may read of a way.
pub(crate) fn open(visit: &mut Visit, who: &Member, meeting: Id, way: &Way) -> Result<Opened, Turned> {
    let mut opened = Opened::default();
    if !way.asked {
        return Ok(opened);
    }
    if way.seen_by == SeenBy::Facilitators {
        let place = (who.group, meeting);
        let (ask, answer) = visit.read(|store| {
            Ok((
                asks::copy_for(store, place, way.handle, ASK, who.handle)?,
                asks::copy_for(store, place, way.handle, ANSWER, who.handle)?,
            ))
        })?;
        let keys = &visit.session().ok_or(Turned::SignIn)?.keys;
        if let Some(sealed) = ask {
            opened.ask = Some(text(&keys::open_with(keys, &ask_copy_bound(who.group, way), &sealed)?));
        }
        if let Some(sealed) = answer {
            let bound = answer_copy_bound(who.group, way, way.answer_revision);
            opened.answer = Some(text(&keys::open_with(keys, &bound, &sealed)?));
        }
        return Ok(opened);
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let authors: Vec<Id> = [Some(way.handle), way.answered_by].into_iter().flatten().collect();
    let shred = Ring::shred_keys(visit, &authors)?;
    if let Some((epoch, sealed)) = &way.ask {
        opened.ask = ring.open(ASK_GROUP, way.id, way.handle, *epoch, 1, sealed, shred.get(&way.handle))?;
    }
    if let (Some((epoch, sealed)), Some(by)) = (&way.answer_words, way.answered_by) {
        opened.answer = ring.open(ANSWER_GROUP, way.id, by, *epoch, way.answer_revision, sealed, shred.get(&by))?;
    }
    Ok(opened)
}
