//! What a woman shows to the facilitators alone: two locks, her own shred key and a key made for this answer, and that
//! key sealed to each facilitator from the signed roster. A member's keys open none of it.

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use groups::{Chain, Member, Ring};
use keys::{Bound, EpochKey, MemberKeys, Zeroizing, message_key};
use web::{Turned, Visit};

use crate::store::SharedAnswer;

diesel::table! {
    agreement_keys (group_id, object, handle) {
        group_id -> Binary,
        object -> Binary,
        handle -> Binary,
        author -> Binary,
        sealed -> Binary,
    }
}

/// An answer sealed to the facilitators, ready to be kept.
#[derive(Clone)]
pub(crate) struct ForFacilitators {
    pub(crate) object: Id,
    pub(crate) bytes: Vec<u8>,
    author: Id,
    epoch: u64,
    keys: Vec<(Id, Vec<u8>)>,
}

fn bound(group: Id, object: Id, author: Id) -> Bound {
    Bound::new("agreement.for-facilitators").owner(group.as_bytes()).object(object.as_bytes()).author(author.as_bytes())
}

pub(crate) fn key_bound(group: Id, object: Id, reader: Id) -> Bound {
    Bound::new("agreement.key").owner(group.as_bytes()).object(object.as_bytes()).author(reader.as_bytes())
}

/// Seals her words to every facilitator of her group but those she is kept apart from.
pub(crate) fn seal(visit: &Visit, who: &Member, words: &str) -> Result<ForFacilitators, Turned> {
    let (app, group) = (visit.app(), who.group);
    let readers = visit.read(|store| {
        let apart = app.kept_apart(store, group, who.handle)?;
        let mut readers = groups::readers(store, app, group, Chain::Facilitators)?;
        readers.women.retain(|(reader, _)| !apart.contains(reader));
        Ok(readers)
    })?;
    let (object, key) = (Id::random()?, EpochKey::random()?);
    let shred = app.keystore.held(HeldKind::Shred, who.handle)?;
    let shred = shred.ok_or_else(|| Fault::Broken("she has no shred key here".to_owned()))?;
    let bound = bound(group, object, who.handle);
    let keys = readers
        .women
        .iter()
        .map(|(reader, public)| Ok((*reader, keys::seal_to(public, &key_bound(group, object, *reader), key.expose())?)))
        .collect::<Result<Vec<_>, keys::Fault>>()?;
    let bytes = message_key(&key, &shred, &bound).seal(&bound, words)?;
    Ok(ForFacilitators { object, bytes, author: who.handle, epoch: readers.epoch, keys })
}

/// Keeps the keys, in the transaction that keeps the answer. [`Fault::Met`] when somebody else holds the group by now.
pub(crate) fn put(store: &mut Store, group: Id, sealed: &ForFacilitators) -> Result<(), Fault> {
    groups::check_epoch(store, group, Chain::Facilitators, sealed.epoch)?;
    for (reader, bytes) in &sealed.keys {
        let touched = diesel::insert_into(agreement_keys::table)
            .values((
                agreement_keys::group_id.eq(group.to_vec()),
                agreement_keys::object.eq(sealed.object.to_vec()),
                agreement_keys::handle.eq(reader.to_vec()),
                agreement_keys::author.eq(sealed.author.to_vec()),
                agreement_keys::sealed.eq(bytes.clone()),
            ))
            .execute(store)?;
        Fault::rows("agreement_keys", touched, 1)?;
    }
    Ok(())
}

/// Opens what was sealed to her. Nothing when it is from before she held the group, or was withdrawn.
pub(crate) fn open(visit: &Visit, who: &Member, answer: &SharedAnswer) -> Result<Option<Zeroizing<String>>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let sealed: Option<Vec<u8>> = visit.read(|store| {
        Ok(agreement_keys::table
            .filter(agreement_keys::group_id.eq(who.group.to_vec()))
            .filter(agreement_keys::object.eq(answer.object.to_vec()))
            .filter(agreement_keys::handle.eq(who.handle.to_vec()))
            .select(agreement_keys::sealed)
            .first(store)
            .optional()?)
    })?;
    let shreds = Ring::shred_keys(visit, &[answer.author])?;
    let (Some(sealed), Some(shred)) = (sealed, shreds.get(&answer.author)) else { return Ok(None) };
    let key = keys::open_with(&session.keys, &key_bound(who.group, answer.object, who.handle), &sealed)?;
    let key = EpochKey::from_slice(&key)?;
    let bound = bound(who.group, answer.object, answer.author);
    Ok(Some(message_key(&key, shred, &bound).open(&bound, &answer.sealed)?))
}

/// The keys to what an author shows go with it.
pub(crate) fn forget_of(store: &mut Store, group: Id, author: Id) -> Result<(), Fault> {
    diesel::delete(
        agreement_keys::table
            .filter(agreement_keys::group_id.eq(group.to_vec()))
            .filter(agreement_keys::author.eq(author.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// Who holds the group no more keeps no key to what was shown to its facilitators.
pub(crate) fn forget_reader(store: &mut Store, group: Id, reader: Id) -> Result<(), Fault> {
    diesel::delete(
        agreement_keys::table
            .filter(agreement_keys::group_id.eq(group.to_vec()))
            .filter(agreement_keys::handle.eq(reader.to_vec())),
    )
    .execute(store)?;
    Ok(())
}

/// She has new keys: what was sealed to the old ones is sealed to the new ones.
pub(crate) fn reseal(
    store: &mut Store,
    group: Id,
    reader: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    let hers = || {
        agreement_keys::table
            .filter(agreement_keys::group_id.eq(group.to_vec()))
            .filter(agreement_keys::handle.eq(reader.to_vec()))
    };
    let rows: Vec<(Vec<u8>, Vec<u8>)> = hers().select((agreement_keys::object, agreement_keys::sealed)).load(store)?;
    for (object, sealed) in rows {
        let bound = key_bound(group, Id::from_column(&object)?, reader);
        let sealed = keys::seal_to(new.public(), &bound, &keys::open_with(old, &bound, &sealed)?)?;
        let touched = diesel::update(hers().filter(agreement_keys::object.eq(object)))
            .set(agreement_keys::sealed.eq(sealed))
            .execute(store)?;
        Fault::rows("agreement_keys", touched, 1)?;
    }
    Ok(())
}
