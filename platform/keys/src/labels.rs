//! Every label a key is derived or a signature made under. Changing one locks everybody out: the tests freeze them.

/// The first byte of everything stored. 1: argon2id, HKDF-SHA256, XChaCha20-Poly1305, AES-256-GCM, HPKE with X-Wing,
/// Ed25519. A change of any of them is a new number, and code that opens both.
pub const SUITE: u8 = 1;

/// The version of the encoding of [`crate::Bound`].
pub const BOUND_VERSION: u8 = 1;

// `derive` labels of callers follow these two after a zero byte, so they can never meet one of ours.
pub const SECRET_DERIVE: &[u8] = b"yarrow/secret/derive/v1\0";
pub const SERVER_DERIVE: &[u8] = b"yarrow/server/derive/v1\0";
pub const SERVER_MAC: &[u8] = b"yarrow/server/mac/v1\0";
pub const SERVER_SIGNER: &[u8] = b"yarrow/server/signer/v1";

pub const NAME_SALT: &[u8] = b"yarrow/name-salt/v1";
pub const LOOKUP_TAG: &[u8] = b"yarrow/stretch/lookup/v1";
pub const STRETCH_WRAP: &[u8] = b"yarrow/stretch/wrap/v1";

pub const WRAP_KEY: &[u8] = b"yarrow/wrap/key/v1";
pub const WRAP_COMMITMENT: &[u8] = b"yarrow/wrap/commitment/v1";

pub const SEAL_TO: &[u8] = b"yarrow/seal-to/v1";
pub const PUBLIC_KEYS: &[u8] = b"yarrow/public-keys/v1";
pub const FINGERPRINT: &[u8] = b"yarrow/fingerprint/v1";
pub const KEM_HASH: &[u8] = b"yarrow/kem-hash/v1";

pub const EPOCH_COMMITMENT: &[u8] = b"yarrow/epoch/commitment/v1";
pub const MESSAGE: &[u8] = b"yarrow/message/v1";
pub const MESSAGE_KEY: &[u8] = b"yarrow/message/key/v1";
pub const MESSAGE_COMMITMENT: &[u8] = b"yarrow/message/commitment/v1";

pub const SESSION_ID: &[u8] = b"yarrow/session/id/v1";
pub const SESSION_WRAP: &[u8] = b"yarrow/session/wrap/v1";

pub const ROSTER_ENTRY: &[u8] = b"yarrow/roster/entry/v1";
pub const ROSTER_HASH: &[u8] = b"yarrow/roster/hash/v1";
