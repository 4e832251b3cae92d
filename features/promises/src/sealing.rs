//! The words of a promise: two locks (a key made for this one sentence, and a secret of the keystore), and that key
//! sealed to each who may read it, from the signed roster. Not to the author's own second lock: what she promised the
//! group outlives her, without her name, until another takes it on.

use std::{collections::HashMap, sync::Arc};

use database::{Fault, Store};
use foundation::Id;
use groups::Chain;
use keys::{Bound, EpochKey, MemberKeys, SecretKey, message_key};
use web::{App, Turned, Visit};

use crate::{
    apart,
    model::{Kept, Looker, MadeTo, Part, Promise},
    store,
};

/// Sealed words, ready to be kept.
#[derive(Clone)]
pub struct Sealed {
    group: Id,
    epochs: (u64, u64),
    pub(crate) part: Part,
    pub(crate) bytes: Vec<u8>,
    pub(crate) keys: Vec<(Id, Vec<u8>)>,
}

impl Sealed {
    /// [`Fault::Met`] when those who may read are others than those it was sealed to: seal anew.
    pub(crate) fn check(&self, store: &mut Store) -> Result<(), Fault> {
        groups::check_epoch(store, self.group, Chain::Group, self.epochs.0)?;
        groups::check_epoch(store, self.group, Chain::Facilitators, self.epochs.1)
    }
}

fn bound(group: Id, promise: Id, made_to: MadeTo, part: Part) -> Bound {
    let (MadeTo::Group(whom)
    | MadeTo::Member(whom)
    | MadeTo::Report(whom)
    | MadeTo::Asked(whom)
    | MadeTo::Groups(whom)
    | MadeTo::Complaint(whom)) = made_to;
    let purpose = match part {
        Part::What => "promise-what",
        Part::Closed => "promise-closed",
    };
    Bound::new(purpose).owner(group.as_bytes()).object(&[promise.bytes(), whom.bytes()].concat())
}

fn key_bound(promise: Id, part: &str, reader: Id) -> Bound {
    Bound::new("promise-key").owner(part.as_bytes()).object(promise.as_bytes()).author(reader.as_bytes())
}

fn second_lock(app: &App, promise: Id) -> Result<SecretKey, Fault> {
    Ok(app.keystore.secret("promises")?.derive(&promise.to_string()))
}

/// Seals words to everybody in the group, or to one woman and to those who hold it and are not kept apart from her. What `by`,
/// who writes, says to one she is kept apart from goes to the others.
pub(crate) fn seal(
    visit: &Visit,
    (group, by): (Id, Id),
    promise: Id,
    made_to: MadeTo,
    part: Part,
    words: &str,
) -> Result<Sealed, Turned> {
    let app = visit.app();
    let apart = apart::of_whom(visit, group, made_to)?;
    let shut = |reader: &Id| match made_to {
        MadeTo::Member(whom) if whom == *reader => apart.contains(&by),
        _ => *reader != by && apart.contains(reader),
    };
    let (all, holding) = visit.read(|store| {
        let all = groups::readers(store, app, group, Chain::Group)?;
        Ok((all, groups::readers(store, app, group, Chain::Facilitators)?))
    })?;
    let epochs = (all.epoch, holding.epoch);
    let readers = match made_to {
        MadeTo::Group(_) => all.women,
        MadeTo::Member(_) | MadeTo::Report(_) | MadeTo::Asked(_) | MadeTo::Groups(_) | MadeTo::Complaint(_) => {
            let holds = |reader: &Id| holding.women.iter().any(|(known, _)| known == reader);
            all.women
                .into_iter()
                .filter(|(reader, _)| holds(reader) || made_to == MadeTo::Member(*reader))
                .filter(|(reader, _)| !shut(reader))
                .collect()
        }
    };
    let key = EpochKey::random().map_err(Fault::from)?;
    let bound = bound(group, promise, made_to, part);
    let keys = readers
        .iter()
        .map(|(reader, public)| {
            Ok((*reader, keys::seal_to(public, &key_bound(promise, part.word(), *reader), key.expose())?))
        })
        .collect::<Result<Vec<_>, Fault>>()?;
    let bytes = message_key(&key, &second_lock(app, promise)?, &bound).seal(&bound, words).map_err(Fault::from)?;
    Ok(Sealed { group, epochs, part, bytes, keys })
}

/// The words of promises as one woman may open them. What is not there she cannot open: it was said before she came, or
/// to keys she has lost.
#[derive(Default)]
pub(crate) struct Opened(HashMap<(Id, Part), String>);

impl Opened {
    /// The words of one sentence.
    pub(crate) fn words(&self, promise: Id, part: Part) -> Option<&str> {
        self.0.get(&(promise, part)).map(String::as_str)
    }
}

/// Opens what she may read of these promises. A sentence that is not what was written is left out, and the log says so.
pub(crate) fn open(visit: &Visit, her: Looker, promises: &[&Promise]) -> Result<Opened, Turned> {
    let sealed = |promise: &Promise| {
        let closed = promise.closed.as_ref().is_some_and(|(_, said, _)| matches!(said, Kept::Sealed(_)));
        closed || matches!(promise.what, Kept::Sealed(_))
    };
    let ids: Vec<Id> = promises.iter().filter(|promise| sealed(promise)).map(|promise| promise.id).collect();
    if ids.is_empty() {
        return Ok(Opened::default());
    }
    let session = visit.session().ok_or(Turned::SignIn)?;
    let keys = visit.read(|store| store::keys_of(store, her.handle, &ids))?;
    let mut opened = HashMap::new();
    for promise in promises {
        let closed = promise.closed.as_ref().map(|(_, said, _)| said);
        for (part, said) in [(Part::What, Some(&promise.what)), (Part::Closed, closed)] {
            let Some(Kept::Sealed(bytes)) = said else { continue };
            let found = keys.iter().find(|(id, known, _)| *id == promise.id && known == part.word());
            let Some((_, _, key)) = found else { continue };
            match open_one(visit.app(), &session.keys, (her, promise, part), key, bytes) {
                Ok(words) => {
                    opened.insert((promise.id, part), words);
                }
                Err(fault) => tracing::error!(alert = "promise", cause = %fault, "a promise is not what was written"),
            }
        }
    }
    Ok(Opened(opened))
}

fn open_one(
    app: &Arc<App>,
    keys: &MemberKeys,
    (her, promise, part): (Looker, &Promise, Part),
    key: &[u8],
    bytes: &[u8],
) -> Result<String, Fault> {
    let key = EpochKey::from_slice(&keys::open_with(keys, &key_bound(promise.id, part.word(), her.handle), key)?)?;
    let bound = bound(her.group, promise.id, promise.made_to, part);
    let words = message_key(&key, &second_lock(app, promise.id)?, &bound).open(&bound, bytes)?;
    Ok(words.as_str().to_owned())
}

/// The key to what was promised, sealed to the woman who takes it on; nothing when she who hands it over cannot open it,
/// or the other stands in no roster.
pub(crate) fn key_for(visit: &Visit, her: Looker, promise: Id, to: Id) -> Result<Option<Vec<u8>>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let app = visit.app();
    let (keys, readers) = visit.read(|store| {
        let keys = store::keys_of(store, her.handle, &[promise])?;
        Ok((keys, groups::readers(store, app, her.group, Chain::Group)?))
    })?;
    let part = Part::What.word();
    let own = keys.into_iter().find(|(_, known, _)| known == part);
    let public = readers.women.into_iter().find(|(reader, _)| *reader == to);
    let (Some((_, _, sealed)), Some((_, public))) = (own, public) else { return Ok(None) };
    let key = keys::open_with(&session.keys, &key_bound(promise, part, her.handle), &sealed).map_err(Fault::from)?;
    Ok(Some(keys::seal_to(&public, &key_bound(promise, part, to), &key).map_err(Fault::from)?))
}

/// One key, sealed to her new keys.
pub(crate) fn again(
    promise: Id,
    part: &str,
    reader: Id,
    (old, new): (&MemberKeys, &MemberKeys),
    sealed: &[u8],
) -> Result<Vec<u8>, Fault> {
    let bound = key_bound(promise, part, reader);
    Ok(keys::seal_to(new.public(), &bound, &keys::open_with(old, &bound, sealed)?)?)
}
