//! Who can open what is sealed to a chain's women one by one.

use database::{Fault, Store};
use foundation::Id;
use keys::PublicKeys;
use web::App;

use crate::{Chain, chain};

/// The women of a chain, as its newest signed line has them.
pub struct Readers {
    /// The epoch of that line: check it with [`crate::check_epoch`] in the transaction that keeps what was sealed.
    pub epoch: u64,
    /// Each woman's handle and the public keys that stand in the roster for her.
    pub women: Vec<(Id, PublicKeys)>,
}

/// Who may read a chain now, and with which keys: for words that are sealed to women one by one, by somebody who has
/// no key of the chain herself. A key that somebody planted in the store is not given out.
///
/// # Errors
/// [`Fault::Tampered`] when the roster or a public key is not what was written.
pub fn readers(store: &mut Store, app: &App, group: Id, of: Chain) -> Result<Readers, Fault> {
    let Some(line) = chain::newest(store, app, group, of)? else {
        return Ok(Readers { epoch: 0, women: Vec::new() });
    };
    let mut women = Vec::with_capacity(line.entry.members.len());
    for (handle, print) in &line.entry.members {
        let handle = Id::from_bytes(*handle);
        women.push((handle, chain::keys_in_roster(store, group, handle, print)?));
    }
    Ok(Readers { epoch: line.entry.epoch, women })
}
