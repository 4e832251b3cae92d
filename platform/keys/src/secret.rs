//! A secret of 32 bytes, and how one comes from another.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize as _, Zeroizing};

use crate::{Fault, labels, random};

/// Fills `out` from `key` with HKDF-SHA256. `info` is given in parts only to spare the copying.
///
/// Nothing here asks for more than 64 bytes, so the one way HKDF can fail (over 8160) cannot happen; were it to,
/// `out` would be left as it was given, so callers give zeroes and the tests' frozen answers would say so.
pub fn expand(salt: &[u8], key: &[u8], info: &[&[u8]], out: &mut [u8]) {
    let filled = Hkdf::<Sha256>::new(Some(salt), key).expand_multi_info(info, out);
    debug_assert!(filled.is_ok(), "HKDF was asked for too much");
}

/// 32 secret bytes, wiped when dropped. Passed by reference; it is never copied or shown.
pub struct SecretKey(Box<Zeroizing<[u8; 32]>>);

impl SecretKey {
    /// A new one from the operating system.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn random() -> Result<Self, Fault> {
        let mut key = Self::empty();
        random::fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// The secret whose bytes these are; our copy of them is wiped, the caller's is hers to wipe.
    #[must_use]
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let mut key = Self::empty();
        key.0.copy_from_slice(&bytes);
        bytes.zeroize();
        key
    }

    /// Reads a secret that was unwrapped.
    ///
    /// # Errors
    /// [`Fault::Unknown`]: not 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Fault> {
        let mut key = Self::empty();
        if bytes.len() != key.0.len() {
            return Err(Fault::Unknown);
        }
        key.0.copy_from_slice(bytes);
        Ok(key)
    }

    /// The bytes, to be wrapped or sealed at once and kept nowhere.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// Another secret for another use (HKDF-SHA256). It tells nothing about this one.
    #[must_use]
    pub fn derive(&self, label: &str) -> Self {
        Self::expanded(&[], self.expose(), &[labels::SECRET_DERIVE, label.as_bytes()])
    }

    pub(crate) fn expanded(salt: &[u8], key: &[u8], info: &[&[u8]]) -> Self {
        let mut derived = Self::empty();
        expand(salt, key, info, derived.0.as_mut_slice());
        derived
    }

    fn empty() -> Self {
        // Boxed, so that moving it about leaves no copies on the stack.
        Self(Box::new(Zeroizing::new([0; 32])))
    }
}
