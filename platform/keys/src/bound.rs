//! What a sealed thing is bound to: put it anywhere else and it does not open.

use crate::labels::{BOUND_VERSION, SUITE};

/// The place of a sealed thing. The database is hostile input: a row moved to another member, group, object,
/// purpose or revision must be refused, so all of these go into the associated data. What does not apply stays empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    purpose: &'static str,
    owner: Vec<u8>,
    epoch: u64,
    object: Vec<u8>,
    author: Vec<u8>,
    revision: u64,
}

impl Bound {
    /// A place for this purpose, such as `post` or `journal`. One purpose, one use, for ever.
    #[must_use]
    pub const fn new(purpose: &'static str) -> Self {
        Self { purpose, owner: Vec::new(), epoch: 0, object: Vec::new(), author: Vec::new(), revision: 0 }
    }

    /// The group or the woman it belongs to.
    #[must_use]
    pub fn owner(mut self, owner: &[u8]) -> Self {
        self.owner = owner.to_vec();
        self
    }

    /// The epoch of the group.
    #[must_use]
    pub const fn epoch(mut self, epoch: u64) -> Self {
        self.epoch = epoch;
        self
    }

    /// The thing itself: its random id.
    #[must_use]
    pub fn object(mut self, object: &[u8]) -> Self {
        self.object = object.to_vec();
        self
    }

    /// Who wrote it: her handle in this group.
    #[must_use]
    pub fn author(mut self, author: &[u8]) -> Self {
        self.author = author.to_vec();
        self
    }

    /// Which edit of it, from 0.
    #[must_use]
    pub const fn revision(mut self, revision: u64) -> Self {
        self.revision = revision;
        self
    }

    /// Version, suite and every field, each with its length in front, so that no two places encode alike.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![BOUND_VERSION, SUITE];
        put(&mut bytes, self.purpose.as_bytes());
        put(&mut bytes, &self.owner);
        put(&mut bytes, &self.epoch.to_be_bytes());
        put(&mut bytes, &self.object);
        put(&mut bytes, &self.author);
        put(&mut bytes, &self.revision.to_be_bytes());
        bytes
    }

    /// Only what stays the same over all revisions and authors of one object: what its message key is made for.
    pub(crate) fn encode_object(&self) -> Vec<u8> {
        let mut bytes = vec![BOUND_VERSION, SUITE];
        put(&mut bytes, self.purpose.as_bytes());
        put(&mut bytes, &self.owner);
        put(&mut bytes, &self.epoch.to_be_bytes());
        put(&mut bytes, &self.object);
        bytes
    }
}

/// Appends a field with its length (8 bytes, big end first) in front.
pub fn put(bytes: &mut Vec<u8>, field: &[u8]) {
    bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
    bytes.extend_from_slice(field);
}
