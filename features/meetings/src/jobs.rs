//! What meetings do by themselves: forgetting who was coming.

use std::sync::Arc;

use database::Fault;
use jiff::Span;
use web::{App, Duty};

use crate::store;

/// The duties of this feature.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![Duty { name: "meetings: forget who was coming", every_seconds: 3600, run: forget_who_was_coming }]
}

/// Who was coming to a meeting, and in which way, goes a day after its end.
///
/// # Errors
/// The store cannot be reached.
fn forget_who_was_coming(app: &Arc<App>) -> Result<(), Fault> {
    let before = app.clock.now_here().datetime().saturating_sub(Span::new().days(1));
    app.database.write(move |store| store::forget_answers(store, before).map(drop))
}
