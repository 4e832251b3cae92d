//! The toolkit: exercises, a handbook and guides, read as data.

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

pub use kept::store::{forget_account, keys_changed};
pub use pack::{Judging, Pack, Problem};
pub use pages::{group_cards, home_cards, routes};
pub use shelf::{HostPack, judging, put_up};

/// What it does by itself: plans whose month is over go.
#[must_use]
pub fn duties() -> Vec<web::Duty> {
    let run = |app: &std::sync::Arc<web::App>| {
        let now = app.clock.now().as_microsecond();
        app.database.write(move |store| store::forget_old(store, now))
    };
    vec![web::Duty { name: "plans whose month is over", every_seconds: 3600, run }]
}

/// Its sentences.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "toolkit", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
