//! A second tap on a form that let her in, while the answer to the first was still on its way.

use keys::Passphrase;
use web::{Form, Turned, Visit};

use super::{sign_in, words};
use crate::{model::Losing, store};

/// Lets her in by the name and passphrase of a form whose first tap has made or opened her account already: that answer,
/// with its session and its ten words, never came to her browser. So its session ends, and she gets ten words anew. Says
/// whether it did; nothing happens for a form that was not sent before.
///
/// # Errors
/// A store cannot be reached.
pub(super) fn lets_in(
    visit: &mut Visit,
    form: &Form,
    name: &str,
    passphrase: &Passphrase,
    losing: Losing,
) -> Result<bool, Turned> {
    let once = form.once();
    if visit.read(|store| database::already_done(store, once))?.is_none() {
        return Ok(false);
    }
    let app = visit.app().clone();
    let Some((account, keys)) = store::open(&app, name, passphrase)? else { return Ok(false) };
    if losing != Losing::Words {
        sign_in::begin(visit, &account, keys)?;
        return Ok(true);
    }
    let Some(changed) = store::change_keys(&app, &account, &keys, name, passphrase, losing)? else { return Ok(false) };
    app.keystore.end_sessions_of(account.id, None)?;
    let account =
        visit.read(|store| store::account(store, account.id))?.ok_or(database::Fault::Tampered("an account"))?;
    sign_in::begin(visit, &account, changed.keys)?;
    words::to_write_down(visit, changed.recovery)?;
    Ok(true)
}
