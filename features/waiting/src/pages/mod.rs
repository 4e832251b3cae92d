//! Asking for a place, where she waits, and the room of a group.

mod ask;
mod cards;
mod line;
mod mine;
mod no;
mod room;

use foundation::Id;
use web::{Routes, Visit};

pub use cards::{group_cards, home_cards, public_cards};

/// The pages of this feature.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("waiting")
        .get("/p/{word}/wait", ask::show)
        .post("/p/{word}/wait", ask::ask)
        .get("/waiting", mine::show)
        .post("/waiting/{id}", mine::tap)
        .get("/c/{group}/room", room::show)
        .post("/c/{group}/room", room::set)
        .post("/c/{group}/room/{id}", room::decide)
        .get("/c/{group}/room/{id}/line", line::show)
        .post("/c/{group}/room/{id}/line", line::write)
        .get("/c/{group}/room/{id}/no", no::show)
        .post("/c/{group}/room/{id}/no", no::say)
}

fn mine_place(visit: &Visit) -> String {
    visit.path_to("/waiting")
}

fn room_place(visit: &Visit, group: Id) -> String {
    visit.path_to(&format!("/c/{group}/room"))
}
