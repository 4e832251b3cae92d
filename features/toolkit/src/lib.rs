//! The toolkit: exercises, a handbook and guides, read as data.

mod draft_views;
mod drafts;
mod kept;
mod kept_views;
mod learning_views;
mod model;
mod pack;
mod pages;
mod picture;
mod rules;
mod shelf;
mod store;
mod triangle;
mod triangle_views;
mod views;

#[cfg(test)]
mod tests;

pub use pack::{Judging, Pack, Problem};
pub use pages::{group_cards, home_cards, host_cards, how_made, routes};
pub use shelf::{HostPack, judging, put_up};

/// What it does by itself: plans whose month is over go.
#[must_use]
pub fn duties() -> Vec<web::Duty> {
    let run = |app: &std::sync::Arc<web::App>| {
        let now = app.clock.now().as_microsecond();
        app.database.write(move |store| store::forget_old(store, now))
    };
    let comments = |app: &std::sync::Arc<web::App>| {
        let now = app.clock.now().as_microsecond();
        app.database.write(move |store| drafts::store::forget_old(store, now))
    };
    vec![
        web::Duty { name: "plans whose month is over", every_seconds: 3600, run },
        web::Duty { name: "comments whose weeks are over", every_seconds: 3600, run: comments },
    ]
}

/// For [`web::Hooks::coordinator_gone`]: the codes to drafts that she could read end.
///
/// # Errors
/// The store cannot be reached.
pub fn coordinator_gone(
    app: &web::App,
    store: &mut database::Store,
    host: foundation::Id,
    account: foundation::Id,
) -> Result<(), database::Fault> {
    drafts::store::coordinator_gone(store, Some(host), account, app.clock.now().as_microsecond())
}

/// For [`web::Hooks::forget_account`].
///
/// # Errors
/// The store cannot be reached.
pub fn forget_account(
    app: &web::App,
    store: &mut database::Store,
    account: foundation::Id,
) -> Result<(), database::Fault> {
    drafts::store::coordinator_gone(store, None, account, app.clock.now().as_microsecond())?;
    kept::store::forget_account(app, store, account)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached.
pub fn keys_changed(
    app: &web::App,
    store: &mut database::Store,
    account: foundation::Id,
    old: &keys::MemberKeys,
    new: &keys::MemberKeys,
) -> Result<(), database::Fault> {
    drafts::store::keys_changed(store, account, old, new)?;
    kept::store::keys_changed(app, store, account, old, new)
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "toolkit", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
