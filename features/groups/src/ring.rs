//! The keys a woman may use in one chain of a group, for the length of one visit.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use foundation::Id;
use keys::{
    Bound, EpochKey, MemberKeys, SecretKey, Zeroizing, message_key,
    roster::{Head, Signed, SignedBy, changes, verify_chain},
};
use web::{Turned, Visit};

use crate::{
    Chain, Member, chain, store,
    tables::{envelopes, roster},
};

/// Words as they are stored: every table that holds them has these two columns.
pub struct SealedWords {
    /// The epoch they belong to.
    pub epoch: u64,
    /// What is stored.
    pub bytes: Vec<u8>,
}

/// What words are sealed as: one thing by its random id, or one within another that it may not be moved out of.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    within: Option<Id>,
    id: Id,
}

impl Object {
    /// A thing within another, such as a line of one date.
    #[must_use]
    pub const fn of(within: Id, id: Id) -> Self {
        Self { within: Some(within), id }
    }

    fn bytes(self) -> Vec<u8> {
        self.within.into_iter().chain([self.id]).flat_map(|id| id.bytes()).collect()
    }
}

impl From<Id> for Object {
    fn from(id: Id) -> Self {
        Self { within: None, id }
    }
}

/// The keys she may use. Make it with [`ring`].
pub struct Ring {
    group: Id,
    handle: Id,
    epoch: u64,
    keys: BTreeMap<u64, EpochKey>,
}

/// Every line of a chain from `from` on, in order.
fn lines(store: &mut Store, group: Id, chain: Chain, from: u64) -> Result<Vec<Signed>, Fault> {
    let rows: Vec<Vec<u8>> = roster::table
        .filter(roster::group_id.eq(group.to_vec()))
        .filter(roster::chain.eq(chain.word()))
        .filter(roster::sequence.ge(store::stored(from)?))
        .order(roster::sequence)
        .select(roster::entry)
        .load(store)?;
    rows.iter().map(|bytes| Ok(Signed::decode(bytes)?)).collect()
}

/// Whether those who signed were allowed to: a facilitator, the woman herself about herself, or the installation.
fn check_signers(entries: &[Signed], facilitators: &[Signed]) -> Result<(), Fault> {
    let holds =
        |handle: &[u8; 16]| facilitators.iter().any(|line| line.entry.members.iter().any(|(other, _)| other == handle));
    for pair in entries.windows(2) {
        let [before, after] = pair else { continue };
        if let SignedBy::Member { handle, .. } = &after.entry.by {
            let own = changes(Some(&before.entry), &after.entry).only_about(handle);
            if !own && !holds(handle) {
                return Err(Fault::Tampered("a line of the roster was signed by somebody who may not"));
            }
        }
    }
    Ok(())
}

struct Found {
    known: Option<(u64, [u8; 32])>,
    lines: Vec<Signed>,
    facilitators: Vec<Signed>,
    envelopes: Vec<(u64, Vec<u8>)>,
}

/// Opens the keys she may use in a chain. Checks the signed roster from the entry she knows, opens the envelopes this
/// session has not opened yet, and remembers the newest entry.
///
/// # Errors
/// [`Turned::NotHere`] for the facilitators' chain when she is none; [`Fault::Tampered`] when roster or envelopes are
/// not what was written: nothing is then opened, and the log says so.
pub fn ring(visit: &mut Visit, who: &Member, chain: Chain) -> Result<Ring, Turned> {
    if chain == Chain::Facilitators && !who.facilitator {
        return Err(Turned::NotHere);
    }
    let opened = open(visit, who, chain);
    if let Err(Turned::Broken(fault @ (Fault::Tampered(_) | Fault::Keys(_)))) = &opened {
        tracing::error!(alert = "roster", cause = %fault, "a group's roster or keys are not what was written");
    }
    opened
}

fn open(visit: &mut Visit, who: &Member, chain: Chain) -> Result<Ring, Turned> {
    let (group, handle, account) = (who.group, who.handle, who.account);
    let session = visit.session().ok_or(Turned::SignIn)?;
    let found = visit.read(|store| {
        let known = chain::head(store, (account, &session.keys), group, chain)?;
        let rows: Vec<(i64, Vec<u8>)> = envelopes::table
            .filter(envelopes::group_id.eq(group.to_vec()))
            .filter(envelopes::chain.eq(chain.word()))
            .filter(envelopes::handle.eq(handle.to_vec()))
            .order(envelopes::epoch)
            .select((envelopes::epoch, envelopes::sealed))
            .load(store)?;
        let envelopes = rows
            .into_iter()
            .map(|(epoch, sealed)| Ok((store::number(epoch)?, sealed)))
            .collect::<Result<Vec<_>, Fault>>()?;
        // With an older envelope still to open, its commitment is needed, and so is the whole chain.
        let all_opened = envelopes.iter().all(|(epoch, _)| session.epoch(group, chain.word(), *epoch).is_some());
        let from = if all_opened { known.map_or(0, |(sequence, _)| sequence) } else { 0 };
        let lines = lines(store, group, chain, from)?;
        let facilitators =
            if lines.len() > 1 { self::lines(store, group, Chain::Facilitators, 0)? } else { Vec::new() };
        Ok(Found { known, lines, facilitators, envelopes })
    })?;

    let installation = visit.app().server_key.installation_signer().public();
    let head = verify_chain(&found.lines, found.known, &installation)
        .map_err(|_| Fault::Tampered("a group's roster does not hold"))?;
    if !found.facilitators.is_empty() {
        verify_chain(&found.facilitators, None, &installation)
            .map_err(|_| Fault::Tampered("the roster of a group's facilitators does not hold"))?;
    }
    check_signers(&found.lines, &found.facilitators)?;
    check_own_line(&head, handle, &session.keys.public().fingerprint())?;

    let (mut keys, mut fresh) = (BTreeMap::new(), Vec::new());
    for (epoch, sealed) in &found.envelopes {
        if let Some(key) = session.epoch(group, chain.word(), *epoch) {
            keys.insert(*epoch, key);
            continue;
        }
        let bound = chain::envelope_bound(group, chain, *epoch, handle);
        let key = EpochKey::from_slice(&keys::open_with(&session.keys, &bound, sealed)?)?;
        let line = found.lines.iter().find(|line| line.entry.epoch == *epoch);
        if !line.is_some_and(|line| key.is_committed(&line.entry.commitment)) {
            return Err(Fault::Tampered("an envelope holds another key than the roster says").into());
        }
        fresh.push((group, chain.word().to_owned(), *epoch, EpochKey::from_bytes(*key.expose())));
        keys.insert(*epoch, key);
    }
    if !keys.contains_key(&head.epoch) {
        return Err(Fault::Tampered("the newest envelope is missing").into());
    }
    // Neither is needed to read: with a full disk, or beside another visit of hers, they are done another time.
    spare(visit.keep_epochs(fresh))?;
    if found.known != Some((head.sequence, head.hash)) {
        let keys = crate::hers(visit)?;
        spare(remember(visit, who, chain, &head, keys))?;
    }
    Ok(Ring { group, handle, epoch: head.epoch, keys })
}

fn check_own_line(head: &Head, handle: Id, print: &[u8; 32]) -> Result<(), Fault> {
    if head.members.contains(&(handle.bytes(), *print)) {
        Ok(())
    } else {
        Err(Fault::Tampered("she is not in the roster with the keys she has"))
    }
}

/// Lets a write go that could not be made just now.
fn spare(written: Result<(), Fault>) -> Result<(), Fault> {
    match written {
        Err(fault) if fault.may_pass() || matches!(fault, Fault::Already(_)) => Ok(()),
        other => other,
    }
}

fn remember(visit: &Visit, who: &Member, chain: Chain, head: &Head, keys: Arc<MemberKeys>) -> Result<(), Fault> {
    let (account, group, sequence, hash) = (who.account, who.group, head.sequence, head.hash);
    visit.write(move |store| {
        // Another visit of hers may have gone further meanwhile; what it remembered stands.
        match chain::head(store, (account, &keys), group, chain)? {
            Some((known, _)) if known >= sequence => Ok(()),
            _ => chain::put_head(store, (account, &keys), (group, chain), sequence, &hash),
        }
    })
}

impl Ring {
    /// The epoch that words are sealed for now. See [`crate::check_epoch`].
    #[must_use]
    pub const fn epoch(&self) -> u64 {
        self.epoch
    }

    fn bound(&self, purpose: &'static str, object: Object, author: Id, epoch: u64, revision: u64) -> Bound {
        Bound::new(purpose)
            .owner(self.group.as_bytes())
            .epoch(epoch)
            .object(&object.bytes())
            .author(author.as_bytes())
            .revision(revision)
    }

    /// Seals her words with both locks: the group's key and her own shred key.
    ///
    /// # Errors
    /// Too long (16,383 bytes), or the keystore cannot be reached.
    pub fn seal(
        &self,
        visit: &Visit,
        purpose: &'static str,
        object: impl Into<Object>,
        revision: u64,
        words: &str,
    ) -> Result<SealedWords, Fault> {
        self.seal_again(visit, purpose, (object.into(), self.handle), revision, words)
    }

    /// Seals words that `author` wrote for the epoch that is now, so that whoever came later opens them too. They stay
    /// hers: what erases her words erases these.
    ///
    /// # Errors
    /// Too long, her words were withdrawn, or the keystore cannot be reached.
    pub(crate) fn seal_again(
        &self,
        visit: &Visit,
        purpose: &'static str,
        (object, author): (Object, Id),
        revision: u64,
        words: &str,
    ) -> Result<SealedWords, Fault> {
        let shred = visit.app().keystore.held(HeldKind::Shred, author)?;
        let shred = shred.ok_or_else(|| Fault::Broken("she has no shred key here".to_owned()))?;
        let key = self.keys.get(&self.epoch).ok_or(Fault::Tampered("the newest key is missing"))?;
        let bound = self.bound(purpose, object, author, self.epoch, revision);
        let bytes = message_key(key, &shred, &bound).seal(&bound, words)?;
        Ok(SealedWords { epoch: self.epoch, bytes })
    }

    /// Opens words that `author` sealed. Nothing when they are from before her time here, or were withdrawn.
    ///
    /// # Errors
    /// [`Fault::Keys`] when they are not what was written in this place.
    #[expect(clippy::too_many_arguments, reason = "each of them is part of the place the words are bound to")]
    pub fn open(
        &self,
        purpose: &'static str,
        object: impl Into<Object>,
        author: Id,
        epoch: u64,
        revision: u64,
        sealed: &[u8],
        shred: Option<&SecretKey>,
    ) -> Result<Option<Zeroizing<String>>, Fault> {
        let (Some(key), Some(shred)) = (self.keys.get(&epoch), shred) else { return Ok(None) };
        let bound = self.bound(purpose, object.into(), author, epoch, revision);
        Ok(Some(message_key(key, shred, &bound).open(&bound, sealed)?))
    }

    /// The shred keys of several authors at once; those withdrawn are not among them.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn shred_keys(visit: &Visit, authors: &[Id]) -> Result<HashMap<Id, SecretKey>, Fault> {
        visit.app().keystore.held_many(HeldKind::Shred, authors)
    }
}
