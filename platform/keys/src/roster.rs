//! The log of who may read a group: hash-chained, each entry signed, so that nobody can be added in silence.

use sha2::{Digest as _, Sha256};

use crate::{Fault, PublicKeys, Signer, bound::put, labels, member::fingerprint, sealed::known, sign};

/// The chain of a whole group.
pub const GROUP: &str = "group";
/// The chain of those who read what is for facilitators only.
pub const FACILITATORS: &str = "facilitators";

/// Who signed an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedBy {
    /// A member standing in the entry before (in the first entry: in this one).
    Member {
        /// Her handle in this group.
        handle: [u8; 16],
        /// Her public signing key.
        public: [u8; 32],
        /// The hash of her public sealing key; with `public` it gives the fingerprint the roster knows her by.
        kem_hash: [u8; 32],
    },
    /// The installation itself, for what happens with nobody there.
    Installation,
}

impl SignedBy {
    /// Signed by the member with this handle and these keys.
    #[must_use]
    pub fn member(handle: [u8; 16], keys: &PublicKeys) -> Self {
        Self::Member { handle, public: *keys.sign_public(), kem_hash: keys.kem_hash() }
    }
}

/// One line of the log: who may read from this epoch on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The group.
    pub group: [u8; 16],
    /// [`GROUP`] or [`FACILITATORS`].
    pub chain: String,
    /// 0, 1, 2 …
    pub sequence: u64,
    /// The hash of the entry before; zeroes in the first.
    pub previous: [u8; 32],
    /// The epoch that starts here. It never goes back, and it moves on whenever members or their keys change.
    pub epoch: u64,
    /// [`crate::EpochKey::commitment`] of that epoch's key.
    pub commitment: [u8; 16],
    /// Handle and fingerprint of everybody who gets the key, sorted by handle.
    pub members: Vec<([u8; 16], [u8; 32])>,
    /// Why, as a key into the words, such as `joined`. Never free text.
    pub reason: String,
    /// Who says so.
    pub by: SignedBy,
}

/// An entry and its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What is signed.
    pub entry: Entry,
    /// Ed25519 over it.
    pub signature: [u8; 64],
}

/// The newest entry of a chain that holds. Sequence and hash go into her own envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the newest entry.
    pub sequence: u64,
    /// Its hash.
    pub hash: [u8; 32],
    /// The epoch it speaks of.
    pub epoch: u64,
    /// The commitment to that epoch's key.
    pub commitment: [u8; 16],
    /// Who may read.
    pub members: Vec<([u8; 16], [u8; 32])>,
}

/// Why a chain does not hold. The number is the entry's place in what was given. Each is a reason to refuse, to tell
/// her plainly, and to raise an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// No entries at all.
    #[error("the roster is empty")]
    Empty,
    /// It starts neither at the first entry nor at the one she knows.
    #[error("the roster starts in the wrong place")]
    Start,
    /// An entry of another group or another chain.
    #[error("entry {0} is of another chain")]
    OtherChain(usize),
    /// An entry is missing, doubled, moved or changed.
    #[error("entry {0} does not follow from the one before")]
    Link(usize),
    /// The members are not in order, or a handle stands twice, or nobody is left to sign.
    #[error("entry {0} has a member twice or out of order")]
    Members(usize),
    /// The epoch went back, or members changed without a new one, or its commitment changed within it.
    #[error("entry {0} does not turn the epoch as it must")]
    Epoch(usize),
    /// The signer does not stand in the entry before with these keys.
    #[error("entry {0} is signed by somebody who may not")]
    Signer(usize),
    /// The signature is not hers.
    #[error("entry {0} has a false signature")]
    Signature(usize),
    /// The entry she knows is not in this chain: it is another history, or one cut short.
    #[error("the roster is not the one she knows")]
    Head,
}

impl Entry {
    fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![labels::SUITE];
        put(&mut bytes, &self.group);
        put(&mut bytes, self.chain.as_bytes());
        put(&mut bytes, &self.sequence.to_be_bytes());
        put(&mut bytes, &self.previous);
        put(&mut bytes, &self.epoch.to_be_bytes());
        put(&mut bytes, &self.commitment);
        let members: Vec<u8> =
            self.members.iter().flat_map(|(handle, print)| handle.iter().chain(print)).copied().collect();
        put(&mut bytes, &members);
        put(&mut bytes, self.reason.as_bytes());
        match &self.by {
            SignedBy::Installation => put(&mut bytes, &[]),
            SignedBy::Member { handle, public, kem_hash } => {
                put(&mut bytes, &[handle.as_slice(), public, kem_hash].concat());
            }
        }
        bytes
    }

    fn signed_part(&self) -> Vec<u8> {
        [labels::ROSTER_ENTRY, &self.encode()].concat()
    }
}

/// Signs an entry, its members put in order. The caller sets `by` to whose signer it is.
#[must_use]
pub fn sign(mut entry: Entry, signer: &Signer) -> Signed {
    entry.members.sort_unstable();
    let signature = signer.sign(&entry.signed_part());
    Signed { entry, signature }
}

impl Signed {
    /// The entry and its signature as bytes; one entry has one form.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = self.entry.encode();
        put(&mut bytes, &self.signature);
        bytes
    }

    /// Reads what [`Signed::encode`] gave. The signature is not checked here but by [`verify_chain`].
    ///
    /// # Errors
    /// [`Fault::Unknown`] for another suite, a chain we do not know, or any other form.
    pub fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        let mut rest = known(bytes)?;
        let group = array(&mut rest)?;
        let chain = text(&mut rest)?;
        if chain != GROUP && chain != FACILITATORS {
            return Err(Fault::Unknown);
        }
        let sequence = u64::from_be_bytes(array(&mut rest)?);
        let previous = array(&mut rest)?;
        let epoch = u64::from_be_bytes(array(&mut rest)?);
        let commitment = array(&mut rest)?;
        let (pairs, left) = field(&mut rest)?.as_chunks::<48>();
        if !left.is_empty() {
            return Err(Fault::Unknown);
        }
        let members = pairs.iter().map(pair).collect::<Result<_, _>>()?;
        let reason = text(&mut rest)?;
        let by = signed_by(field(&mut rest)?)?;
        let signature = array(&mut rest)?;
        if !rest.is_empty() {
            return Err(Fault::Unknown);
        }
        let entry = Entry { group, chain, sequence, previous, epoch, commitment, members, reason, by };
        Ok(Self { entry, signature })
    }

    /// What the next entry names as `previous`.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::new().chain_update(labels::ROSTER_HASH).chain_update(self.encode()).finalize().into()
    }
}

fn field<'bytes>(rest: &mut &'bytes [u8]) -> Result<&'bytes [u8], Fault> {
    let (length, after) = rest.split_first_chunk::<8>().ok_or(Fault::Unknown)?;
    let length = usize::try_from(u64::from_be_bytes(*length)).map_err(|_| Fault::Unknown)?;
    let (taken, after) = after.split_at_checked(length).ok_or(Fault::Unknown)?;
    *rest = after;
    Ok(taken)
}

fn array<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], Fault> {
    field(rest)?.try_into().map_err(|_| Fault::Unknown)
}

fn text(rest: &mut &[u8]) -> Result<String, Fault> {
    std::str::from_utf8(field(rest)?).map(str::to_owned).map_err(|_| Fault::Unknown)
}

fn pair(bytes: &[u8; 48]) -> Result<([u8; 16], [u8; 32]), Fault> {
    let (handle, print) = bytes.split_first_chunk::<16>().ok_or(Fault::Unknown)?;
    Ok((*handle, print.try_into().map_err(|_| Fault::Unknown)?))
}

fn signed_by(bytes: &[u8]) -> Result<SignedBy, Fault> {
    if bytes.is_empty() {
        return Ok(SignedBy::Installation);
    }
    let (handle, rest) = bytes.split_first_chunk::<16>().ok_or(Fault::Unknown)?;
    let (public, rest) = rest.split_first_chunk::<32>().ok_or(Fault::Unknown)?;
    let kem_hash = rest.try_into().map_err(|_| Fault::Unknown)?;
    Ok(SignedBy::Member { handle: *handle, public: *public, kem_hash })
}

/// Checks a chain from its first entry, or from the entry she knows (`from`: its sequence and hash), to its newest.
///
/// It holds when every entry follows from the one before, is signed by somebody standing in the one before (or by the
/// installation), turns the epoch whenever it changes who reads, and when the entry she knows is in it.
/// Whether the signer was *allowed* to do this (a facilitator, or the leaver herself) is policy and checked apart: see
/// [`changes`].
///
/// # Errors
/// The first way in which it does not hold.
pub fn verify_chain(
    entries: &[Signed],
    from: Option<(u64, [u8; 32])>,
    installation: &[u8; 32],
) -> Result<Head, Broken> {
    let first = entries.first().ok_or(Broken::Empty)?;
    let is_known = |signed: &Signed, hash: &[u8; 32]| from == Some((signed.entry.sequence, *hash));
    let mut met = from.is_none();
    let mut before: Option<(&Entry, [u8; 32])> = None;
    for (place, signed) in entries.iter().enumerate() {
        let entry = &signed.entry;
        let hash = signed.hash();
        if entry.group != first.entry.group || entry.chain != first.entry.chain {
            return Err(Broken::OtherChain(place));
        }
        if !entry.members.is_sorted_by(|left, right| left.0 < right.0) {
            return Err(Broken::Members(place));
        }
        let signers = match before {
            Some((last, last_hash)) => {
                check_link(last, last_hash, entry, place)?;
                Some(last)
            }
            // What she knows needs no proof: she proved it when she came to know it.
            None if is_known(signed, &hash) => None,
            None if entry.sequence == 0 && entry.previous == [0; 32] => Some(entry),
            None => return Err(Broken::Start),
        };
        if let Some(last) = signers {
            check_signature(signed, last, installation, place)?;
        }
        met |= is_known(signed, &hash);
        before = Some((entry, hash));
    }
    let (entry, hash) = before.filter(|_| met).ok_or(Broken::Head)?;
    Ok(Head {
        sequence: entry.sequence,
        hash,
        epoch: entry.epoch,
        commitment: entry.commitment,
        members: entry.members.clone(),
    })
}

fn check_link(last: &Entry, last_hash: [u8; 32], entry: &Entry, place: usize) -> Result<(), Broken> {
    if last.sequence.checked_add(1) != Some(entry.sequence) || entry.previous != last_hash {
        return Err(Broken::Link(place));
    }
    let turned = entry.epoch > last.epoch;
    let same = entry.epoch == last.epoch && entry.commitment == last.commitment && entry.members == last.members;
    // A new epoch with the old key would be no new epoch.
    if same || (turned && entry.commitment != last.commitment) { Ok(()) } else { Err(Broken::Epoch(place)) }
}

fn check_signature(signed: &Signed, last: &Entry, installation: &[u8; 32], place: usize) -> Result<(), Broken> {
    let public = match &signed.entry.by {
        SignedBy::Installation => installation,
        SignedBy::Member { handle, public, kem_hash } => {
            if !last.members.contains(&(*handle, fingerprint(kem_hash, public))) {
                return Err(Broken::Signer(place));
            }
            public
        }
    };
    if sign::verify(public, &signed.entry.signed_part(), &signed.signature) {
        Ok(())
    } else {
        Err(Broken::Signature(place))
    }
}

/// What one entry changed: a line in the group for each, and what policy asks about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Handles that were not there before.
    pub added: Vec<[u8; 16]>,
    /// Handles that are gone.
    pub removed: Vec<[u8; 16]>,
    /// Handles with other keys than before.
    pub new_keys: Vec<[u8; 16]>,
}

impl Changes {
    /// Whether nobody but `handle` left or took new keys, and nobody came: what a member may sign about herself.
    #[must_use]
    pub fn only_about(&self, handle: &[u8; 16]) -> bool {
        self.added.is_empty() && self.removed.iter().chain(&self.new_keys).all(|changed| changed == handle)
    }
}

/// What `after` changed. With nothing before, everybody is new.
#[must_use]
pub fn changes(before: Option<&Entry>, after: &Entry) -> Changes {
    let old = before.map_or(&[][..], |entry| entry.members.as_slice());
    let print = |members: &[([u8; 16], [u8; 32])], handle: &[u8; 16]| {
        members.iter().find(|(other, _)| other == handle).map(|(_, print)| *print)
    };
    let mut changes = Changes::default();
    for (handle, new_print) in &after.members {
        match print(old, handle) {
            None => changes.added.push(*handle),
            Some(old_print) if old_print != *new_print => changes.new_keys.push(*handle),
            Some(_) => {}
        }
    }
    changes.removed =
        old.iter().map(|(handle, _)| *handle).filter(|handle| print(&after.members, handle).is_none()).collect();
    changes
}
