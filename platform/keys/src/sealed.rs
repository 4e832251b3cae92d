//! Wrapping a long-lived key or a small blob under one key: XChaCha20-Poly1305 with a key commitment.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::{Bound, Fault, SecretKey, labels, random, secret::expand};

const NONCE: usize = 24;
const COMMITMENT: usize = 32;
const TAG: usize = 16;

/// The key for this one wrapping, and the tag that commits to it: a forged blob that opens under two keys is refused.
fn split(key: &SecretKey, nonce: &[u8; NONCE]) -> (SecretKey, [u8; COMMITMENT]) {
    let mut commitment = [0; COMMITMENT];
    expand(nonce, key.expose(), &[labels::WRAP_COMMITMENT], &mut commitment);
    (SecretKey::expanded(nonce, key.expose(), &[labels::WRAP_KEY]), commitment)
}

fn cipher(key: &SecretKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose().into())
}

/// Wraps `plain` under `key`, for this place only. Suite, nonce (24 bytes), commitment (32), then what is sealed.
///
/// # Errors
/// [`Fault::NoRandomness`].
pub fn wrap(key: &SecretKey, bound: &Bound, plain: &[u8]) -> Result<Vec<u8>, Fault> {
    let nonce: [u8; NONCE] = random::nonce()?;
    let (subkey, commitment) = split(key, &nonce);
    let sealed = cipher(&subkey)
        .encrypt(&nonce.into(), Payload { msg: plain, aad: &bound.encode() })
        .map_err(|_| Fault::TooLong)?;
    let mut bytes = Vec::with_capacity(1 + NONCE + COMMITMENT + sealed.len());
    bytes.push(labels::SUITE);
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&commitment);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

/// Opens what [`wrap`] made, with the same key and the same place.
///
/// # Errors
/// [`Fault::Unknown`] for another suite, [`Fault::Refused`] for anything that does not open.
pub fn unwrap(key: &SecretKey, bound: &Bound, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let rest = known(sealed)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(Fault::Refused)?;
    let (commitment, rest) = rest.split_first_chunk::<COMMITMENT>().ok_or(Fault::Refused)?;
    if rest.len() < TAG {
        return Err(Fault::Refused);
    }
    let (subkey, expected) = split(key, nonce);
    if !bool::from(expected.ct_eq(commitment)) {
        return Err(Fault::Refused);
    }
    cipher(&subkey)
        .decrypt(nonce.into(), Payload { msg: rest, aad: &bound.encode() })
        .map(Zeroizing::new)
        .map_err(|_| Fault::Refused)
}

/// What follows the suite byte, when it is the suite we know.
pub fn known(sealed: &[u8]) -> Result<&[u8], Fault> {
    match sealed.split_first() {
        Some((&labels::SUITE, rest)) => Ok(rest),
        _ => Err(Fault::Unknown),
    }
}
