//! What promises do by themselves: forgetting who put away what is told to nobody any more.

use std::sync::Arc;

use database::Fault;
use web::{App, Duty};

use crate::{rules, store};

/// The duties of this feature.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![Duty { name: "promises: forget what was put away", every_seconds: 3600, run: forget_put_away }]
}

fn forget_put_away(app: &Arc<App>) -> Result<(), Fault> {
    let day = rules::told_no_more(app.clock.now_here().date());
    app.database.write(move |store| store::forget_put_away(store, day))
}
