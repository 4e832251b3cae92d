//! The server's own key: what the running installation needs at night, with nobody signed in.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use crate::{Fault, SecretKey, Signer, labels};

/// The installation's master key. Never used directly: everything is derived from it under a label.
pub struct ServerKey(SecretKey);

impl ServerKey {
    /// The key whose bytes these are.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(SecretKey::from_bytes(bytes))
    }

    /// A new one, for a new installation.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn generate() -> Result<Self, Fault> {
        SecretKey::random().map(Self)
    }

    /// The bytes, to be written once to the key's own file.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// The key for one use, such as `contact-details/v1`.
    #[must_use]
    pub fn derive(&self, label: &str) -> SecretKey {
        SecretKey::expanded(&[], self.0.expose(), &[labels::SERVER_DERIVE, label.as_bytes()])
    }

    /// A tag over `data` that only this installation can make (HMAC-SHA256). Each use has its own label.
    #[must_use]
    pub fn mac(&self, label: &str, data: &[u8]) -> [u8; 32] {
        mac(&SecretKey::expanded(&[], self.0.expose(), &[labels::SERVER_MAC, label.as_bytes()]), data)
    }

    /// Whether `tag` is ours, compared in constant time. A tag of another length is not.
    #[must_use]
    pub fn verify_mac(&self, label: &str, data: &[u8], tag: &[u8]) -> bool {
        self.mac(label, data).as_slice().ct_eq(tag).into()
    }

    /// What signs roster entries nobody is there to sign: an epoch turned at night, a member removed by a due date.
    #[must_use]
    pub fn installation_signer(&self) -> Signer {
        Signer::from_seed(&SecretKey::expanded(&[], self.0.expose(), &[labels::SERVER_SIGNER]))
    }
}

/// HMAC-SHA256. A key of any length is taken, so the error cannot happen; zeroes would fail the frozen answers.
pub fn mac(key: &SecretKey, data: &[u8]) -> [u8; 32] {
    Hmac::<Sha256>::new_from_slice(key.expose()).map_or([0; 32], |mut mac| {
        mac.update(data);
        mac.finalize().into_bytes().into()
    })
}
