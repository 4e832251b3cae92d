//! The code that lets a woman in is sealed to her: to the keys that were hers when she asked, or that she has had since.

use database::{Fault, Store};
use foundation::Id;
use groups::Code;
use keys::{Bound, MemberKeys, PublicKeys};
use web::{App, Turned, Visit};

use crate::{model::Woman, store};

const KEYS: &str = "waiting-keys/v1";

fn bound(woman: &Woman) -> Bound {
    Bound::new("waiting-code").owner(woman.group.as_bytes()).object(woman.id.as_bytes())
}

fn place(group: Id, id: Id, account: Id, public: &PublicKeys) -> Vec<u8> {
    [group.bytes().as_slice(), &id.bytes(), &account.bytes(), &public.fingerprint()].concat()
}

/// What proves which keys are hers: a code is sealed to no others, whatever somebody puts into the database.
pub(crate) fn tag(app: &App, group: Id, id: Id, account: Id, public: &PublicKeys) -> Vec<u8> {
    app.server_key.mac(KEYS, &place(group, id, account, public)).to_vec()
}

/// Seals a code to her. Nothing when her keys are not those she asked with.
pub(crate) fn code(app: &App, store: &mut Store, woman: &Woman, code: &Code) -> Result<Option<Vec<u8>>, Fault> {
    let Some(public) = accounts::public_keys(store, woman.account)? else { return Ok(None) };
    if !app.server_key.verify_mac(KEYS, &place(woman.group, woman.id, woman.account, &public), &woman.tag) {
        return Ok(None);
    }
    let padded = keys::pad(&code.for_reading())?;
    Ok(Some(keys::seal_to(&public, &bound(woman), &padded)?))
}

/// Her code, for her alone. What does not open is nothing: she asks for another.
pub(crate) fn open(visit: &Visit, woman: &Woman) -> Result<Option<String>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    if woman.code.is_empty() {
        return Ok(None);
    }
    let opened = keys::open_with(&session.keys, &bound(woman), &woman.code).and_then(|plain| keys::unpad(&plain));
    Ok(opened.ok().map(|text| text.as_str().to_owned()))
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached, or there is no randomness.
pub(crate) fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    for woman in store::of_account(store, account)? {
        let tag = tag(app, woman.group, woman.id, account, new.public());
        let code = match keys::open_with(old, &bound(&woman), &woman.code) {
            Ok(plain) => keys::seal_to(new.public(), &bound(&woman), &plain)?,
            Err(_) => Vec::new(),
        };
        store::keep(store, &Woman { tag, code, ..woman })?;
    }
    Ok(())
}
