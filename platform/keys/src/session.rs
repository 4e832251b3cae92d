//! The secret in the cookie `__Host-s`.

use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

use crate::{Fault, SecretKey, labels, secret::expand};

/// What a browser holds while she is signed in: 32 random bytes. Its row is found by one derivation of it and opened
/// by another, so neither the row nor a list of ids opens anything without the cookie.
pub struct SessionSecret(SecretKey);

impl SessionSecret {
    /// A new one: at sign-in, at step-up, and whenever her keys change.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn random() -> Result<Self, Fault> {
        SecretKey::random().map(Self)
    }

    /// Reads the cookie's value; nothing for anything we would not have written.
    #[must_use]
    pub fn from_cookie(value: &str) -> Option<Self> {
        // Refused by its length first, so that a long cookie costs nothing.
        if value.len() != 43 {
            return None;
        }
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(value.as_bytes()).ok()?);
        SecretKey::from_slice(&bytes).ok().map(Self)
    }

    /// The cookie's value: base64url, 43 characters.
    #[must_use]
    pub fn to_cookie(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(self.0.expose()))
    }

    /// What the row is found by.
    #[must_use]
    pub fn id(&self) -> [u8; 32] {
        let mut id = [0; 32];
        expand(&[], self.0.expose(), &[labels::SESSION_ID], &mut id);
        id
    }

    /// What the row's contents are wrapped under.
    #[must_use]
    pub fn wrap_key(&self) -> SecretKey {
        SecretKey::expanded(&[], self.0.expose(), &[labels::SESSION_WRAP])
    }
}
