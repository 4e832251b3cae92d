//! What this feature does by itself.

use web::Duty;

use crate::store;

/// The duties of this feature.
#[must_use]
pub fn duties() -> Vec<Duty> {
    vec![Duty {
        name: "agreements: themes whose time is over",
        every_seconds: 3600,
        run: |app| {
            let today = app.clock.now_here().date();
            app.database.write(move |store| {
                store::sweep_themes(store, today)?;
                store::sweep_taken_away(store, today)
            })
        },
    }]
}
