//! The operating system's randomness. Nothing else makes a key or a nonce.

use crate::Fault;

pub fn fill(bytes: &mut [u8]) -> Result<(), Fault> {
    getrandom::fill(bytes).map_err(|_| Fault::NoRandomness)
}

/// A nonce: public, so not wiped.
pub fn nonce<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// A number below `limit`, each equally likely. `limit` is at least 1.
pub fn below(limit: u32) -> Result<u32, Fault> {
    // Numbers at and above the last whole multiple of `limit` would favour the small ones: draw again.
    let fair = u32::MAX - u32::MAX.checked_rem(limit).ok_or(Fault::Broken("a choice among nothing"))?;
    loop {
        let drawn = u32::from_be_bytes(nonce()?);
        if drawn < fair {
            return Ok(drawn % limit);
        }
    }
}
