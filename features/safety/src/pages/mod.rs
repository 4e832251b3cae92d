//! Pages.

mod public;

use web::Routes;

/// Everything about safety, from 'get help now' to an answer.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("safety")
        .bare_get("/help", public::lead_to_help)
        .get("/help", public::help)
        .get("/what-we-keep", public::what_we_keep)
        .get("/who-can-see", public::who_can_see)
        .get("/how-to-hide", public::how_to_hide)
        .get("/how-this-was-made", public::how_this_was_made)
}
