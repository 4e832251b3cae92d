//! Everything secret is made, derived, sealed and opened here, and nowhere else.
//!
//! No SQL, no HTTP, no async, no clock: bytes in, bytes out. What is derived from what, and what each sealed thing
//! is bound to, is told in the README beside this crate. Three habits hold throughout:
//!
//! * A secret wipes itself when dropped and has neither `Debug` nor `Clone` nor a serialised form by accident.
//! * Every stored form starts with [`SUITE`]; a form we do not know is refused, and there is no weaker mode to fall to.
//! * Every nonce and every key is the operating system's randomness, never a counter and never an id.

mod bound;
mod fault;
mod labels;
mod member;
mod message;
mod offered;
mod passphrase;
mod process;
mod random;
pub mod roster;
mod sealed;
mod secret;
mod server;
mod session;
mod sign;
mod stretch;

#[cfg(test)]
mod tests;

pub use bound::Bound;
pub use fault::Fault;
pub use labels::SUITE;
pub use member::{MemberKeys, PublicKeys, open_with, seal_to};
pub use message::{EpochKey, LONGEST_WORDS, MessageKey, SIZES, message_key, pad, unpad};
pub use offered::{offer_passphrase, offered_bits, recovery_bits, recovery_words};
pub use passphrase::{LEAST_CHARACTERS, MOST_CHARACTERS, Passphrase, PassphraseProblem, check_passphrase, normal_name};
pub use process::forbid_core_dumps;
pub use sealed::{unwrap, wrap};
pub use secret::SecretKey;
pub use server::ServerKey;
pub use session::SessionSecret;
pub use sign::{Signer, verify};
#[cfg(feature = "quick-stretch")]
pub use stretch::stretch_quickly;
pub use stretch::{Stretched, name_salt, stretch};
pub use zeroize::Zeroizing;
