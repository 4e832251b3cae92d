//! Pages.

mod about;
mod board;
mod said;
mod talk;
mod why;
mod word;

use foundation::Id;
use web::{Routes, Visit};

/// Notices, private words, posts, and what can be done about each.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("conversation")
        .get("/c/{group}/board", board::show)
        .post("/c/{group}/board", board::add)
        .get("/c/{group}/board/before/{post}", board::before)
        .get("/c/{group}/talk", talk::show)
        .post("/c/{group}/talk", talk::add)
        .get("/c/{group}/talk/before/{post}", talk::before)
        .piece("/c/{group}/talk/after/{post}", talk::after)
        .piece("/c/{group}/talk/one/{post}", talk::one)
        .stream("/c/{group}/talk/live", talk::live, talk::hears)
        .get("/c/{group}/said/{post}", said::show)
        .post("/c/{group}/said/{post}", said::answer)
        .get("/c/{group}/said/{post}/change", said::show_change)
        .post("/c/{group}/said/{post}/change", said::change)
        .post("/c/{group}/said/{post}/taking-back", said::take_back)
        .get("/c/{group}/said/{post}/taking-out", said::show_take_out)
        .post("/c/{group}/said/{post}/taking-out", said::take_out)
        .get("/c/{group}/said/{post}/taking-out/words", why::after_taking_out)
        .post("/c/{group}/said/{post}/taking-out/words", why::say_anew)
        .post("/c/{group}/said/{post}/putting-back", said::put_back)
        .post("/c/{group}/said/{post}/why", said::answer_why)
        .get("/c/{group}/said/{post}/about", about::show_post)
        .post("/c/{group}/said/{post}/about", about::send_post)
        .get("/c/{group}/word", word::show)
        .post("/c/{group}/word", word::add)
        .post("/c/{group}/word/begin", word::begin)
        .get("/c/{group}/word/with/{handle}", word::show_with)
        .post("/c/{group}/word/with/{handle}", word::add_with)
        .post("/c/{group}/word/with/{handle}/begin", word::begin_with)
        .get("/c/{group}/word/times", word::show_times)
        .post("/c/{group}/word/times", word::set_times)
        .get("/c/{group}/word/one/{word}", word::show_one)
        .post("/c/{group}/word/one/{word}/taking-back", word::take_back)
        .get("/c/{group}/word/one/{word}/about", about::show_private)
        .post("/c/{group}/word/one/{word}/about", about::send_private)
}

/// A path in a group, in the language of the page.
fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/{rest}"))
}
