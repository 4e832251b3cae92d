//! What happens by itself.

use std::sync::Arc;

use database::Fault;
use jiff::Span;
use web::{App, Duty};

use crate::{rules, store};

/// Once a day: reports whose answer is old go.
pub const CLEAR_AWAY: Duty = Duty { name: "safety: clear away", every_seconds: 86_400, run: clear_away };

fn clear_away(app: &Arc<App>) -> Result<(), Fault> {
    let before = app.clock.now_here().date().saturating_sub(Span::new().days(rules::KEPT_AFTER_ANSWER));
    app.database.write(move |store| store::clear_away(store, before))
}
