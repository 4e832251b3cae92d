//! Pages about her account.

mod account;
mod back_in;
mod code;
mod erase;
mod new;
mod sign_in;

use database::Fault;
use web::{Routes, Visit};

use crate::model::Account;

pub use sign_in::sign_in_place;

/// Everything an account needs, from coming in to leaving no trace.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("accounts")
        .get("/sign-in", sign_in::show)
        .post_untokened("/sign-in", sign_in::open)
        .bare_get("/sign-in", sign_in::lead)
        .bare_post_untokened("/sign-in", sign_in::open)
        .get("/sign-in/code", code::show)
        .post("/sign-in/code", code::give)
        .post("/sign-out", sign_in::leave)
        .get("/again", sign_in::show_again)
        .post("/again", sign_in::again)
        .get("/account/new", new::show)
        .post("/account/new", new::make)
        .get("/back-in", back_in::show)
        .post("/back-in", back_in::open)
        .get("/account", account::show)
        .post("/account/look", account::keep_look)
        .post("/account/others-out", account::end_others)
        .get("/account/passphrase", account::show_passphrase)
        .post("/account/passphrase", account::change_passphrase)
        .get("/account/erase", erase::show)
        .post("/account/erase", erase::confirm)
}

/// The account of whoever is signed in (or half in).
fn account_of(visit: &Visit) -> Result<Account, web::Turned> {
    let id = visit.session().ok_or(web::Turned::SignIn)?.account;
    let account = visit.read(|store| crate::store::account(store, id))?;
    account.ok_or(web::Turned::Broken(Fault::Tampered("an account behind a session")))
}
