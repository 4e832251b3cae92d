//! Signing and checking: Ed25519.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::SecretKey;

/// A signing key (Ed25519), wiped when dropped.
pub struct Signer(Box<SigningKey>);

impl Signer {
    pub(crate) fn from_seed(seed: &SecretKey) -> Self {
        Self(Box::new(SigningKey::from_bytes(seed.expose())))
    }

    pub(crate) fn seed(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Signs a message. Start it with a label of its own, so that it can never be read as another kind of message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }
}

/// Whether `public` signed `message`. Strict: no weak keys, no second form of the same signature.
#[must_use]
pub fn verify(public: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public)
        .is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}
