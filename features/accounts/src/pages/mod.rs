//! Pages about her account.

mod account;
mod back_in;
mod code;
mod erase;
mod new;
mod sign_in;
mod words;

use database::Fault;
use web::{Routes, Visit};

use crate::model::Account;

pub use code::{half_in, needs_code_given, owes_code_at_once};
pub use sign_in::sign_in_place;

/// Everything an account needs, from coming in to leaving no trace. A browser's list of pages names these paths, so none
/// of them says what was done there: erasing is `/account/all`, a new passphrase `/account/key`.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("accounts")
        .get("/sign-in", sign_in::show)
        .post_untokened("/sign-in", sign_in::open)
        .stretches()
        .bare_get("/sign-in", sign_in::lead)
        .bare_post_untokened("/sign-in", sign_in::open)
        .stretches()
        .get("/sign-in/code", code::show)
        .post("/sign-in/code", code::give)
        .post("/sign-out", sign_in::leave)
        .get("/again", sign_in::show_again)
        .post("/again", sign_in::again)
        .stretches()
        .get("/account/new", new::show)
        .post("/account/new", new::make)
        .stretches()
        .get("/back-in", back_in::show)
        .post("/back-in", back_in::open)
        .stretches()
        .get("/account", account::show)
        .post("/account/look", account::keep_look)
        .post("/account/others-out", account::end_others)
        .get("/account/key", account::show_passphrase)
        .post("/account/key", account::change_passphrase)
        .stretches()
        .get("/account/next", words::show)
        .post("/account/next", words::written)
        .get("/account/all", erase::show)
        .get("/account/all/sure", erase::ask)
        .post("/account/all/sure", erase::confirm)
        .stretches()
}

/// The account of whoever is signed in (or half in).
fn account_of(visit: &Visit) -> Result<Account, web::Turned> {
    let id = visit.session().ok_or(web::Turned::SignIn)?.account;
    let account = visit.read(|store| crate::store::account(store, id))?;
    account.ok_or(web::Turned::Broken(Fault::Tampered("an account behind a session")))
}

/// What the button of a page that asks for a code says: the form holds her code and nothing else yet, and the page is to
/// carry it on, in a hidden field, so that it stands in no address.
const CARRIES_A_CODE: &str = "carries-code";

/// Whether this form only brings the code she typed on the page before.
fn only_brings_a_code(form: &web::Form) -> bool {
    form.checked("step", CARRIES_A_CODE)
}

/// The code she brought, as it goes on with her; empty when there is none, or it is no code.
fn code_she_brought(form: &web::Form) -> String {
    foundation::read_code(form.value("code")).unwrap_or_default()
}

/// Puts the code she brought into the session just begun, whose end it does not outlive.
fn takes_the_code_along(visit: &mut Visit, code: String) -> Result<(), Fault> {
    if code.is_empty() { Ok(()) } else { visit.keep_session(|session| session.brought_code = code) }
}

/// Whether this form was sent before and did what it asks. It opens nothing: a form counts as the same whatever passphrase
/// stands in it, so whoever taps twice is led to sign in.
fn sent_before(visit: &Visit, form: &web::Form) -> Result<bool, Fault> {
    let once = form.once();
    Ok(visit.read(|store| database::already_done(store, once))?.is_some())
}

/// Words offered as a passphrase: new ones, or those she was shown before she asked for the other language, for she may
/// have written them down already.
fn offered(visit: &Visit) -> Result<String, web::Turned> {
    match visit.typed("offered") {
        Some(shown) => Ok(shown.to_owned()),
        None => Ok(keys::offer_passphrase(visit.language())?),
    }
}
