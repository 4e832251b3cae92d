//! Names and passphrases, the way back in, the second factor, her own page, and erasing everything of hers.
//!
//! An account holds no name: name and passphrase together, stretched once, find it; opening her keys is the check
//! (keys.md rule 1). What a feature may use of an account is on this page; everything else is private.

mod model;
mod pages;
mod rules;
mod store;
mod views;

#[cfg(test)]
mod tests;

pub use model::{Account, Losing, Role};
pub use pages::{half_in, needs_code_given, owes_code_at_once, routes, sign_in_place};
pub use rules::{NameRefused, is_watched};
pub use store::{
    NewAccount, account_roles_of, all_accounts_with, erase_finish, give_role, make, public_keys, require_code,
    set_code_secret,
};

/// Her sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "accounts", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
