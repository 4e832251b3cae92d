//! A member's keys, and sealing to her public ones: HPKE (RFC 9180, base mode) with X-Wing, and Ed25519.

use hpke::{
    Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _, aead::AesGcm256, kdf::HkdfSha256, kem::XWing,
    single_shot_open, single_shot_seal,
};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::{Bound, Fault, SecretKey, Signer, labels, random, sealed::known, verify};

type KemPrivate = <XWing as hpke::Kem>::PrivateKey;
type KemPublic = <XWing as hpke::Kem>::PublicKey;
type KemSealed = <XWing as hpke::Kem>::EncappedKey;

/// Bytes of an X-Wing public key.
const KEM_PUBLIC: usize = 1216;
/// Bytes of what X-Wing sends along.
const KEM_SEALED: usize = 1120;

/// A member's private keys, wiped when dropped.
pub struct MemberKeys {
    seed: SecretKey,
    kem: Box<KemPrivate>,
    signer: Signer,
    public: PublicKeys,
}

/// A member's public keys, signed by herself so that half of them cannot be exchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKeys {
    kem: Vec<u8>,
    sign: [u8; 32],
    self_signature: [u8; 64],
}

impl MemberKeys {
    /// New keys: at joining, at every change of passphrase, at re-admission.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn generate() -> Result<Self, Fault> {
        Self::from_seeds(SecretKey::random()?, &SecretKey::random()?)
    }

    fn from_seeds(seed: SecretKey, sign_seed: &SecretKey) -> Result<Self, Fault> {
        let kem = Box::new(KemPrivate::from_bytes(seed.expose()).map_err(|_| Fault::Broken("a private key"))?);
        let kem_public = XWing::sk_to_pk(&kem).to_bytes().to_vec();
        let signer = Signer::from_seed(sign_seed);
        let sign = signer.public();
        let self_signature = signer.sign(&signed_part(&kem_public, &sign));
        let public = PublicKeys { kem: kem_public, sign, self_signature };
        Ok(Self { seed, kem, signer, public })
    }

    /// The public half.
    #[must_use]
    pub const fn public(&self) -> &PublicKeys {
        &self.public
    }

    /// What signs roster entries in her name.
    #[must_use]
    pub const fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Suite and both seeds, 65 bytes, to be wrapped at once.
    #[must_use]
    pub fn to_secret_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(65));
        bytes.push(labels::SUITE);
        bytes.extend_from_slice(self.seed.expose());
        bytes.extend_from_slice(self.signer.seed());
        bytes
    }

    /// Reads what [`MemberKeys::to_secret_bytes`] gave.
    ///
    /// # Errors
    /// [`Fault::Unknown`] for another suite or length.
    pub fn from_secret_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        let (seed, sign_seed) = known(bytes)?.split_at_checked(32).ok_or(Fault::Unknown)?;
        Self::from_seeds(SecretKey::from_slice(seed)?, &SecretKey::from_slice(sign_seed)?)
    }
}

fn signed_part(kem: &[u8], sign: &[u8; 32]) -> Vec<u8> {
    [labels::PUBLIC_KEYS, &[labels::SUITE], kem, sign].concat()
}

impl PublicKeys {
    /// Suite, X-Wing key (1216 bytes), Ed25519 key (32), her own signature over both (64): 1313 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [&[labels::SUITE], self.kem.as_slice(), &self.sign, &self.self_signature].concat()
    }

    /// Reads public keys and checks that one hand made both.
    ///
    /// # Errors
    /// [`Fault::Unknown`] for another suite or length, [`Fault::Refused`] when signature or key are no good.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        let (kem, rest) = known(bytes)?.split_at_checked(KEM_PUBLIC).ok_or(Fault::Unknown)?;
        let (sign, rest) = rest.split_first_chunk::<32>().ok_or(Fault::Unknown)?;
        let self_signature: &[u8; 64] = rest.try_into().map_err(|_| Fault::Unknown)?;
        if !verify(sign, &signed_part(kem, sign), self_signature) {
            return Err(Fault::Refused);
        }
        KemPublic::from_bytes(kem).map_err(|_| Fault::Refused)?;
        Ok(Self { kem: kem.to_vec(), sign: *sign, self_signature: *self_signature })
    }

    /// The signing half.
    #[must_use]
    pub const fn sign_public(&self) -> &[u8; 32] {
        &self.sign
    }

    /// A hash of the sealing half: with the signing half it gives the fingerprint, in 64 bytes instead of 1248.
    #[must_use]
    pub fn kem_hash(&self) -> [u8; 32] {
        Sha256::new().chain_update(labels::KEM_HASH).chain_update(&self.kem).finalize().into()
    }

    /// What the roster knows these keys by.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        fingerprint(&self.kem_hash(), &self.sign)
    }
}

/// The fingerprint of keys of which only the hash of the sealing half is at hand.
pub fn fingerprint(kem_hash: &[u8; 32], sign: &[u8; 32]) -> [u8; 32] {
    Sha256::new().chain_update(labels::FINGERPRINT).chain_update(kem_hash).chain_update(sign).finalize().into()
}

/// HPKE's `info`: these public keys, both halves.
fn info(to: &PublicKeys) -> Vec<u8> {
    [labels::SEAL_TO, &[labels::SUITE], &to.fingerprint()].concat()
}

/// Seals `plain` to a member who need not be there. The sender is not proved: who may send is the roster's business.
///
/// # Errors
/// [`Fault::NoRandomness`], or [`Fault::Refused`] for keys nobody can seal to.
pub fn seal_to(to: &PublicKeys, bound: &Bound, plain: &[u8]) -> Result<Vec<u8>, Fault> {
    // HPKE draws its own randomness and would panic without any: ask first.
    random::nonce::<1>()?;
    let public = KemPublic::from_bytes(&to.kem).map_err(|_| Fault::Refused)?;
    let (sent, sealed) =
        single_shot_seal::<AesGcm256, HkdfSha256, XWing>(&OpModeS::Base, &public, &info(to), plain, &bound.encode())
            .map_err(|_| Fault::Broken("sealing to public keys"))?;
    Ok([&[labels::SUITE], sent.to_bytes().as_slice(), &sealed].concat())
}

/// Opens what was sealed to her.
///
/// # Errors
/// [`Fault::Unknown`] for another suite, [`Fault::Refused`] for anything that does not open.
pub fn open_with(keys: &MemberKeys, bound: &Bound, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let (sent, rest) = known(sealed)?.split_at_checked(KEM_SEALED).ok_or(Fault::Refused)?;
    let sent = KemSealed::from_bytes(sent).map_err(|_| Fault::Refused)?;
    single_shot_open::<AesGcm256, HkdfSha256, XWing>(
        &OpModeR::Base,
        &keys.kem,
        &sent,
        &info(&keys.public),
        rest,
        &bound.encode(),
    )
    .map(Zeroizing::new)
    .map_err(|_| Fault::Refused)
}
