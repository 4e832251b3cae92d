//! Words: two locks, a key commitment and a length that says little.

use aes_gcm::{
    Aes256Gcm, KeyInit as _,
    aead::{Aead as _, Payload},
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::{Bound, Fault, SecretKey, labels, random, sealed::known, secret::expand};

/// The only lengths, in bytes, that words have before they are sealed.
pub const SIZES: [usize; 4] = [256, 1024, 4096, 16_384];
/// The longest words, in bytes of UTF-8: one byte of the largest size marks their end.
pub const LONGEST_WORDS: usize = 16_383;

const NONCE: usize = 12;
const COMMITMENT: usize = 16;

/// The key of one epoch of one group, wiped when dropped.
pub struct EpochKey(SecretKey);

impl EpochKey {
    /// A new one, whenever the group changes.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn random() -> Result<Self, Fault> {
        SecretKey::random().map(Self)
    }

    /// The key whose bytes these are.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(SecretKey::from_bytes(bytes))
    }

    /// Reads a key that was opened.
    ///
    /// # Errors
    /// [`Fault::Unknown`]: not 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Fault> {
        SecretKey::from_slice(bytes).map(Self)
    }

    /// The bytes, to be sealed to a member at once.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// What the roster says of this key: whoever opens an envelope checks that it holds the key everybody else got.
    #[must_use]
    pub fn commitment(&self) -> [u8; 16] {
        let mut commitment = [0; 16];
        expand(&[], self.0.expose(), &[labels::EPOCH_COMMITMENT], &mut commitment);
        commitment
    }

    /// Whether this is the key the roster speaks of, compared in constant time.
    #[must_use]
    pub fn is_committed(&self, commitment: &[u8; 16]) -> bool {
        self.commitment().ct_eq(commitment).into()
    }
}

/// The key of one message and all its edits, wiped when dropped.
pub struct MessageKey(SecretKey);

/// The key of a message: it takes the group's epoch key *and* its author's shred key, so withdrawing either withdraws
/// the words wherever they were copied. Made for the purpose, owner, epoch and object of `bound`.
#[must_use]
pub fn message_key(epoch: &EpochKey, shred: &SecretKey, bound: &Bound) -> MessageKey {
    MessageKey(SecretKey::expanded(shred.expose(), epoch.expose(), &[labels::MESSAGE, &bound.encode_object()]))
}

impl MessageKey {
    fn cipher(&self) -> Aes256Gcm {
        let key = SecretKey::expanded(&[], self.0.expose(), &[labels::MESSAGE_KEY]);
        Aes256Gcm::new(key.expose().into())
    }

    fn commitment(&self) -> [u8; COMMITMENT] {
        let mut commitment = [0; COMMITMENT];
        expand(&[], self.0.expose(), &[labels::MESSAGE_COMMITMENT], &mut commitment);
        commitment
    }

    /// Seals words for this place and revision. Suite, nonce (12 bytes), commitment (16), then what is sealed.
    ///
    /// # Errors
    /// [`Fault::TooLong`] over [`LONGEST_WORDS`], [`Fault::NoRandomness`].
    pub fn seal(&self, bound: &Bound, words: &str) -> Result<Vec<u8>, Fault> {
        let padded = pad(words)?;
        let nonce: [u8; NONCE] = random::nonce()?;
        let sealed = self
            .cipher()
            .encrypt(&nonce.into(), Payload { msg: &padded, aad: &bound.encode() })
            .map_err(|_| Fault::TooLong)?;
        Ok([&[labels::SUITE], nonce.as_slice(), &self.commitment(), &sealed].concat())
    }

    /// Opens what [`MessageKey::seal`] made for the same place and revision.
    ///
    /// # Errors
    /// [`Fault::Unknown`] for another suite, [`Fault::Refused`] for anything that does not open.
    pub fn open(&self, bound: &Bound, sealed: &[u8]) -> Result<Zeroizing<String>, Fault> {
        let rest = known(sealed)?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(Fault::Refused)?;
        let (commitment, rest) = rest.split_first_chunk::<COMMITMENT>().ok_or(Fault::Refused)?;
        if !bool::from(self.commitment().ct_eq(commitment)) {
            return Err(Fault::Refused);
        }
        let padded = self
            .cipher()
            .decrypt(nonce.into(), Payload { msg: rest, aad: &bound.encode() })
            .map(Zeroizing::new)
            .map_err(|_| Fault::Refused)?;
        unpad(&padded)
    }
}

/// Words, a byte 0x80 and zeroes up to the next of [`SIZES`]. For words that are sealed by other means than a
/// [`MessageKey`], such as a draft kept for her with [`crate::seal_to`].
///
/// # Errors
/// [`Fault::TooLong`] over [`LONGEST_WORDS`].
pub fn pad(words: &str) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let size = *SIZES.iter().find(|size| words.len() < **size).ok_or(Fault::TooLong)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend_from_slice(words.as_bytes());
    padded.push(0x80);
    padded.resize(size, 0);
    Ok(padded)
}

/// The words in what [`pad`] made; there is one way to pad, and any other is refused.
///
/// # Errors
/// [`Fault::Refused`].
pub fn unpad(padded: &[u8]) -> Result<Zeroizing<String>, Fault> {
    let end = padded.iter().rposition(|byte| *byte != 0).ok_or(Fault::Refused)?;
    let (words, rest) = padded.split_at_checked(end).ok_or(Fault::Refused)?;
    let right_size = SIZES.iter().find(|size| words.len() < **size) == Some(&padded.len());
    if rest.first() != Some(&0x80) || !right_size {
        return Err(Fault::Refused);
    }
    std::str::from_utf8(words).map(|words| Zeroizing::new(words.to_owned())).map_err(|_| Fault::Refused)
}
