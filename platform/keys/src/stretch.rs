//! From a passphrase to keys: one run of argon2id.

#[cfg(feature = "quick-stretch")]
use std::sync::atomic::{AtomicBool, Ordering};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize as _, Zeroizing};

use crate::{Fault, Passphrase, SecretKey, labels, passphrase::normal_name, secret::expand, server::mac};

/// Memory in KiB: 64 MiB. These three are the floor and the setting in one: an installation has nothing to turn down.
pub const MEMORY: u32 = 64 * 1024;
/// Passes over the memory.
pub const PASSES: u32 = 3;
/// Lanes.
pub const LANES: u32 = 1;

#[cfg(feature = "quick-stretch")]
static QUICK: AtomicBool = AtomicBool::new(false);

/// From here on this process stretches with a 256th of the memory and once: half of what a suite of a thousand people costs.
/// It is there with a feature that tests alone switch on, and `cargo xtask tidy` holds that nothing else calls it.
#[cfg(feature = "quick-stretch")]
pub fn stretch_quickly() {
    QUICK.store(true, Ordering::Relaxed);
}

/// Memory in KiB and passes.
fn cost() -> (u32, u32) {
    #[cfg(feature = "quick-stretch")]
    if QUICK.load(Ordering::Relaxed) {
        return (MEMORY / 256, 1);
    }
    (MEMORY, PASSES)
}

/// The memory argon2 works in, wiped afterwards: it is made from her passphrase.
struct Memory(Vec<Block>);

impl Drop for Memory {
    fn drop(&mut self) {
        for block in &mut self.0 {
            block.zeroize();
        }
    }
}

impl AsMut<[Block]> for Memory {
    fn as_mut(&mut self) -> &mut [Block] {
        &mut self.0
    }
}

/// A stretched passphrase, wiped when dropped. No verifier comes from it: what the wrap key opens is the check.
pub struct Stretched(SecretKey);

/// Stretches a passphrase: 64 MiB and about a fifth of a second of one core. The caller queues these.
///
/// # Errors
/// [`Fault::Broken`] when the machine has no 64 MiB to give.
pub fn stretch(passphrase: &Passphrase, salt: &[u8; 32]) -> Result<Stretched, Fault> {
    let (memory, passes) = cost();
    let parameters = Params::new(memory, passes, LANES, Some(32)).map_err(|_| Fault::Broken("argon2id's settings"))?;
    let mut blocks = Vec::new();
    blocks.try_reserve_exact(parameters.block_count()).map_err(|_| Fault::Broken("no memory for argon2id"))?;
    blocks.resize(parameters.block_count(), Block::default());
    let mut memory = Memory(blocks);
    let mut root = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into_with_memory(passphrase.bytes(), salt, root.as_mut_slice(), &mut memory)
        .map_err(|_| Fault::Broken("argon2id"))?;
    SecretKey::from_slice(root.as_slice()).map(Stretched)
}

/// The salt for a name: the same for the same name, known or unknown, and not to be guessed without the keystore.
/// The name is brought to its normal form here again, so that no caller can forget it.
#[must_use]
pub fn name_salt(keystore_secret: &SecretKey, name: &str) -> [u8; 32] {
    let key = SecretKey::expanded(&[], keystore_secret.expose(), &[labels::NAME_SALT]);
    mac(&key, normal_name(name).as_bytes())
}

impl Stretched {
    /// What finds the account: name (through the salt) and passphrase together, so names need not be unique.
    #[must_use]
    pub fn lookup_tag(&self) -> [u8; 32] {
        let mut tag = [0; 32];
        expand(&[], self.0.expose(), &[labels::LOOKUP_TAG], &mut tag);
        tag
    }

    /// What unwraps her private keys. Without her pepper from the keystore, knowing the passphrase opens nothing.
    #[must_use]
    pub fn wrap_key(&self, pepper: &SecretKey) -> SecretKey {
        SecretKey::expanded(pepper.expose(), self.0.expose(), &[labels::STRETCH_WRAP])
    }
}
