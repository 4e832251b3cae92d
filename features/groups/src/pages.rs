//! The pages.
use web::Routes;
/// Routes.
#[must_use]
pub fn routes() -> Routes { Routes::new("groups") }
