//! The facilitators' notes, and the group's own list of words.
//!
//! A browser keeps a list of addresses: `/notes` says no more than that somebody wrote something down.

mod list;
mod names;
mod notes;
mod talk;

use web::Routes;

/// Its pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("wording")
        .get("/c/{group}/words/names", names::show)
        .post("/c/{group}/words/names", names::keep)
        .get("/c/{group}/words", talk::show)
        .post("/c/{group}/words", talk::keep)
        .get("/c/{group}/notes", notes::show)
        .post("/c/{group}/notes", notes::write)
        .get("/c/{group}/notes/words", list::show)
        .post("/c/{group}/notes/words", list::keep)
        .get("/c/{group}/notes/{note}", notes::one)
        .post("/c/{group}/notes/{note}", notes::change)
        .get("/c/{group}/notes/{note}/kept", notes::kept)
        .post("/c/{group}/notes/{note}/gone", notes::erase)
}
