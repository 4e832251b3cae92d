//! Turning a key: a new epoch, its envelopes, and the signed line that says who got it, in one transaction with the
//! change that asked for it (keys.md rules 3 and 6).
//!
//! The store is hostile input. Who gets the new key is taken from the newest roster entry, which carries the server's
//! tag, and never from `members`: a row planted there gets nothing. A public key that is not the one in the roster
//! stops everything.

use std::sync::Arc;

use database::{Fault, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use jiff::civil::Date;
use keys::{
    Bound, EpochKey, MemberKeys, PublicKeys,
    roster::{Entry, Signed, SignedBy, sign},
};
use web::App;

use crate::{
    Chain, store,
    tables::{envelopes, epochs, members, roster, roster_heads},
};

/// Who signs a line.
#[derive(Clone)]
pub(crate) enum Hand {
    /// A woman standing in the entry before, with the keys she has there.
    Hers(Id, Arc<MemberKeys>),
    /// The installation, with nobody there.
    Installation,
}

/// One turning.
pub(crate) struct Turn {
    pub(crate) group: Id,
    pub(crate) chain: Chain,
    pub(crate) reason: &'static str,
    pub(crate) added: Vec<(Id, PublicKeys)>,
    pub(crate) removed: Vec<Id>,
    pub(crate) new_keys: Vec<(Id, PublicKeys)>,
    pub(crate) today: Date,
}

impl Turn {
    pub(crate) const fn of(group: Id, chain: Chain, reason: &'static str, today: Date) -> Self {
        Self { group, chain, reason, added: Vec::new(), removed: Vec::new(), new_keys: Vec::new(), today }
    }

    pub(crate) fn adding(mut self, handle: Id, keys: PublicKeys) -> Self {
        self.added.push((handle, keys));
        self
    }

    pub(crate) fn without(mut self, handle: Id) -> Self {
        self.removed.push(handle);
        self
    }

    pub(crate) fn with_keys(mut self, handle: Id, keys: PublicKeys) -> Self {
        self.new_keys.push((handle, keys));
        self
    }
}

/// Where an epoch's key lies for one woman.
pub(crate) fn envelope_bound(group: Id, chain: Chain, epoch: u64, handle: Id) -> Bound {
    Bound::new("epoch").owner(group.as_bytes()).object(chain.word().as_bytes()).epoch(epoch).author(handle.as_bytes())
}

/// The server's tag over an entry and its day: a changed row is not built upon.
fn tag(app: &App, group: Id, chain: Chain, signed: &Signed, day: &str) -> [u8; 32] {
    let mut data = Vec::with_capacity(100);
    data.extend_from_slice(group.as_bytes());
    data.extend_from_slice(&signed.entry.sequence.to_be_bytes());
    data.extend_from_slice(&signed.hash());
    data.extend_from_slice(chain.word().as_bytes());
    data.push(0);
    data.extend_from_slice(day.as_bytes());
    app.server_key.mac("roster/v1", &data)
}

/// The newest entry, as the server wrote it.
///
/// # Errors
/// [`Fault::Tampered`] when it is another.
pub(crate) fn newest(store: &mut Store, app: &App, group: Id, chain: Chain) -> Result<Option<Signed>, Fault> {
    let row: Option<Line> = roster::table
        .filter(roster::group_id.eq(group.to_vec()))
        .filter(roster::chain.eq(chain.word()))
        .order(roster::sequence.desc())
        .select((roster::sequence, roster::entry, roster::day, roster::tag))
        .first(store)
        .optional()?;
    row.map(|line| Ok(read(app, group, chain, &line)?.0)).transpose()
}

/// Number, entry, day and tag of a line.
type Line = (i64, Vec<u8>, String, Vec<u8>);

/// A line as the server wrote it, and its day.
fn read(app: &App, group: Id, chain: Chain, line: &Line) -> Result<(Signed, Date), Fault> {
    let (sequence, entry, day, stored_tag) = line;
    let signed = Signed::decode(entry)?;
    let ours = tag(app, group, chain, &signed, day).as_slice() == stored_tag.as_slice()
        && store::stored(signed.entry.sequence)? == *sequence
        && signed.entry.group == group.bytes()
        && signed.entry.chain == chain.word();
    if ours { Ok((signed, store::day(day)?)) } else { Err(Fault::Tampered("a line of a roster")) }
}

/// Since which day each facilitator has held the group without a break, as the signed log has it. With keys that others
/// put in her place (she lost hers and was let in again) her time begins anew.
///
/// # Errors
/// [`Fault::Tampered`] when a line is not what the server wrote, or one is missing.
pub(crate) fn holding_since(store: &mut Store, app: &App, group: Id) -> Result<Vec<(Id, Date)>, Fault> {
    let lines: Vec<Line> = roster::table
        .filter(roster::group_id.eq(group.to_vec()))
        .filter(roster::chain.eq(Chain::Facilitators.word()))
        .order(roster::sequence)
        .select((roster::sequence, roster::entry, roster::day, roster::tag))
        .load(store)?;
    let mut since: Vec<(Id, [u8; 32], Date)> = Vec::new();
    let mut before: Option<[u8; 32]> = None;
    for line in &lines {
        let (signed, day) = read(app, group, Chain::Facilitators, line)?;
        if signed.entry.previous != before.unwrap_or_default() {
            return Err(Fault::Tampered("a line of a roster is missing"));
        }
        before = Some(signed.hash());
        let by_herself = |handle: Id| match &signed.entry.by {
            SignedBy::Member { handle: by, .. } => *by == handle.bytes(),
            SignedBy::Installation => false,
        };
        since = signed
            .entry
            .members
            .iter()
            .map(|(handle, print)| {
                let handle = Id::from_bytes(*handle);
                let known = since.iter().find(|(other, _, _)| *other == handle);
                let from = match known {
                    Some((_, old, from)) if old == print || by_herself(handle) => *from,
                    _ => day,
                };
                (handle, *print, from)
            })
            .collect();
    }
    Ok(since.into_iter().map(|(handle, _, from)| (handle, from)).collect())
}

/// The keys a woman has in the roster, from her account; [`Fault::Tampered`] when the account has others.
pub(crate) fn keys_in_roster(store: &mut Store, group: Id, handle: Id, print: &[u8; 32]) -> Result<PublicKeys, Fault> {
    let account: Option<Option<Vec<u8>>> = members::table
        .filter(members::group_id.eq(group.to_vec()))
        .filter(members::handle.eq(handle.to_vec()))
        .select(members::account_id)
        .first(store)
        .optional()?;
    let account = account.flatten().ok_or(Fault::Tampered("a member in the roster is not in the group"))?;
    match accounts::public_keys(store, Id::from_column(&account)?)? {
        Some(keys) if keys.fingerprint() == *print => Ok(keys),
        _ => Err(Fault::Tampered("a member's public keys are not those in the roster")),
    }
}

/// Turns the key of a chain. Gives the new entry, for the heads of those who are there.
///
/// # Errors
/// [`Fault::Tampered`] when roster, members or public keys are not what was written; the store cannot be reached.
pub(crate) fn turn(store: &mut Store, app: &App, turn: &Turn, hand: &Hand) -> Result<Signed, Fault> {
    let before = newest(store, app, turn.group, turn.chain)?;
    let mut readers: Vec<(Id, PublicKeys)> = Vec::new();
    for (handle, print) in before.iter().flat_map(|signed| &signed.entry.members) {
        let handle = Id::from_bytes(*handle);
        if turn.removed.contains(&handle) {
            continue;
        }
        let keys = match turn.new_keys.iter().find(|(other, _)| *other == handle) {
            Some((_, keys)) => keys.clone(),
            None => keys_in_roster(store, turn.group, handle, print)?,
        };
        readers.push((handle, keys));
    }
    for (handle, keys) in &turn.added {
        if readers.iter().any(|(other, _)| other == handle) {
            return Err(Fault::Tampered("somebody who comes is in the roster already"));
        }
        readers.push((*handle, keys.clone()));
    }

    let key = EpochKey::random()?;
    let entry = Entry {
        group: turn.group.bytes(),
        chain: turn.chain.word().to_owned(),
        sequence: before.as_ref().map_or(0, |signed| signed.entry.sequence + 1),
        previous: before.as_ref().map_or([0; 32], Signed::hash),
        epoch: before.as_ref().map_or(1, |signed| signed.entry.epoch + 1),
        commitment: key.commitment(),
        members: readers.iter().map(|(handle, keys)| (handle.bytes(), keys.fingerprint())).collect(),
        reason: turn.reason.to_owned(),
        by: match hand {
            Hand::Hers(handle, keys) => SignedBy::member(handle.bytes(), keys.public()),
            Hand::Installation => SignedBy::Installation,
        },
    };
    let signed = match hand {
        Hand::Hers(_, keys) => sign(entry, keys.signer()),
        Hand::Installation => sign(entry, &app.server_key.installation_signer()),
    };
    write(store, app, turn, &signed, &key, &readers)?;
    Ok(signed)
}

fn write(
    store: &mut Store,
    app: &App,
    turn: &Turn,
    signed: &Signed,
    key: &EpochKey,
    readers: &[(Id, PublicKeys)],
) -> Result<(), Fault> {
    let (group, chain, epoch) = (turn.group.to_vec(), turn.chain.word(), signed.entry.epoch);
    let touched = diesel::insert_into(roster::table)
        .values((
            roster::group_id.eq(group.clone()),
            roster::chain.eq(chain),
            roster::sequence.eq(store::stored(signed.entry.sequence)?),
            roster::entry.eq(signed.encode()),
            roster::day.eq(turn.today.to_string()),
            roster::tag.eq(tag(app, turn.group, turn.chain, signed, &turn.today.to_string()).to_vec()),
        ))
        .execute(store)?;
    Fault::rows("roster", touched, 1)?;
    let touched = diesel::insert_into(epochs::table)
        .values((
            epochs::group_id.eq(group.clone()),
            epochs::chain.eq(chain),
            epochs::epoch.eq(store::stored(epoch)?),
            epochs::commitment.eq(signed.entry.commitment.to_vec()),
            epochs::made_on.eq(turn.today.to_string()),
        ))
        .execute(store)?;
    Fault::rows("epochs", touched, 1)?;
    for (handle, public) in readers {
        let sealed = keys::seal_to(public, &envelope_bound(turn.group, turn.chain, epoch, *handle), key.expose())?;
        let touched = diesel::insert_into(envelopes::table)
            .values((
                envelopes::group_id.eq(group.clone()),
                envelopes::chain.eq(chain),
                envelopes::handle.eq(handle.to_vec()),
                envelopes::epoch.eq(store::stored(epoch)?),
                envelopes::sealed.eq(sealed),
            ))
            .execute(store)?;
        Fault::rows("envelopes", touched, 1)?;
    }
    for handle in &turn.removed {
        diesel::delete(
            envelopes::table
                .filter(envelopes::group_id.eq(group.clone()))
                .filter(envelopes::chain.eq(chain))
                .filter(envelopes::handle.eq(handle.to_vec())),
        )
        .execute(store)?;
    }
    Ok(())
}

/// Where a head lies.
fn head_bound(account: Id, group: Id, chain: Chain) -> Bound {
    Bound::new("roster-head").owner(account.as_bytes()).object(&[group.as_bytes(), chain.word().as_bytes()].concat())
}

/// What she signs: sealing alone does not say who sealed.
fn head_signed_part(account: Id, group: Id, chain: Chain, sequence: u64, hash: &[u8; 32]) -> Vec<u8> {
    [
        b"yarrow/roster-head/v1".as_slice(),
        account.as_bytes(),
        group.as_bytes(),
        &sequence.to_be_bytes(),
        hash,
        chain.word().as_bytes(),
    ]
    .concat()
}

/// Remembers, for her alone, the newest entry she has seen.
pub(crate) fn put_head(
    store: &mut Store,
    (account, keys): (Id, &MemberKeys),
    (group, chain): (Id, Chain),
    sequence: u64,
    hash: &[u8; 32],
) -> Result<(), Fault> {
    let signature = keys.signer().sign(&head_signed_part(account, group, chain, sequence, hash));
    let plain = [sequence.to_be_bytes().as_slice(), hash, &signature].concat();
    let sealed = keys::seal_to(keys.public(), &head_bound(account, group, chain), &plain)?;
    diesel::delete(
        roster_heads::table
            .filter(roster_heads::group_id.eq(group.to_vec()))
            .filter(roster_heads::account_id.eq(account.to_vec()))
            .filter(roster_heads::chain.eq(chain.word())),
    )
    .execute(store)?;
    let touched = diesel::insert_into(roster_heads::table)
        .values((
            roster_heads::group_id.eq(group.to_vec()),
            roster_heads::account_id.eq(account.to_vec()),
            roster_heads::chain.eq(chain.word()),
            roster_heads::sealed.eq(sealed),
        ))
        .execute(store)?;
    Fault::rows("roster_heads", touched, 1)
}

/// Reads what [`put_head`] wrote: number and hash of the entry she has seen.
pub(crate) fn head(
    store: &mut Store,
    (account, keys): (Id, &MemberKeys),
    group: Id,
    chain: Chain,
) -> Result<Option<(u64, [u8; 32])>, Fault> {
    let sealed: Option<Vec<u8>> = roster_heads::table
        .filter(roster_heads::group_id.eq(group.to_vec()))
        .filter(roster_heads::account_id.eq(account.to_vec()))
        .filter(roster_heads::chain.eq(chain.word()))
        .select(roster_heads::sealed)
        .first(store)
        .optional()?;
    let Some(sealed) = sealed else { return Ok(None) };
    let broken = Fault::Tampered("the roster she knows");
    let plain = keys::open_with(keys, &head_bound(account, group, chain), &sealed)?;
    let Some((sequence, rest)) = plain.split_first_chunk::<8>() else { return Err(broken) };
    let Some((hash, signature)) = rest.split_first_chunk::<32>() else { return Err(broken) };
    let Ok(signature) = <[u8; 64]>::try_from(signature) else { return Err(broken) };
    let sequence = u64::from_be_bytes(*sequence);
    if keys::verify(keys.public().sign_public(), &head_signed_part(account, group, chain, sequence, hash), &signature) {
        Ok(Some((sequence, *hash)))
    } else {
        Err(broken)
    }
}
