//! Pages: what everybody may read, and what those who hold a group need in a hard moment.
//!
//! A browser keeps a list of addresses, so none of them says what a page is about: `/ideas/g/8` is the eighth guide.

mod evening;
mod five;
mod going;
mod kept;
mod learning;
mod moments;
mod own_wheel;
mod parts;
mod reading;
mod sheets;
mod tonight;
pub(crate) mod triangles;
mod wheels;

use foundation::Language;
use web::{Form, Frame, Reply, Routes, Turned, Visit};

use crate::pack::{Both, Pack};

pub use five::home_cards;
pub use moments::group_cards;

/// Its pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("toolkit")
        .get("/ideas", reading::front)
        .get("/ideas/a", reading::activities)
        .get("/ideas/a/{item}", reading::activity)
        .get("/ideas/a/{item}/sheet.pdf", reading::activity_pdf)
        .get("/ideas/a/{item}/cards", sheets::cards)
        .get("/ideas/a/{item}/cards/sheet.pdf", sheets::cards_pdf)
        .get("/ideas/p/1", sheets::expect)
        .get("/ideas/p/1/sheet.pdf", sheets::expect_pdf)
        .get("/ideas/h", reading::handbook)
        .get("/ideas/h/{item}", reading::section)
        .get("/ideas/h/{item}/sheet.pdf", reading::section_pdf)
        .get("/ideas/g", reading::guides)
        .get("/ideas/w", wheels::all)
        .get("/ideas/w/1", wheels::feelings)
        .post_untokened("/ideas/w/1", wheels::feel)
        .get("/ideas/w/1/all", wheels::feelings_picture)
        .get("/ideas/w/1/sheet.pdf", wheels::feelings_pdf)
        .get("/ideas/w/1/needs", wheels::needs_picture)
        .get("/ideas/w/1/needs/sheet.pdf", wheels::needs_pdf)
        .get("/ideas/w/2", wheels::care)
        .get("/ideas/w/2/sheet.pdf", wheels::care_pdf)
        .get("/ideas/g/{item}", reading::guide)
        .get("/ideas/g/{item}/sheet.pdf", reading::guide_pdf)
        .get("/c/{group}/moment", moments::all)
        .get("/c/{group}/moment/{item}", moments::one)
        .get("/c/{group}/drawer", sheets::drawer)
        .get("/c/{group}/drawer/sheet.pdf", sheets::drawer_pdf)
        .get("/c/{group}/ten", moments::trust)
        .get("/c/{group}/tonight", tonight::show)
        .post("/c/{group}/tonight", tonight::make)
        .get("/c/{group}/tonight/{plan}", tonight::one)
        .post("/c/{group}/tonight/{plan}/parts", tonight::change)
        .post("/c/{group}/tonight/{plan}/another", tonight::another)
        .post("/c/{group}/tonight/{plan}/gone", tonight::remove)
        .get("/c/{group}/tonight/{plan}/paper", tonight::paper)
        .get("/c/{group}/tonight/{plan}/paper.pdf", tonight::paper_pdf)
        .get("/c/{group}/tonight/{plan}/now", going::go)
        .post("/c/{group}/tonight/{plan}/now", going::begin)
        .get("/c/{group}/tonight/{plan}/after", going::after)
        .post("/c/{group}/tonight/{plan}/found", going::find)
        .get("/c/{group}/tonight/{plan}/five", five::show)
        .post("/c/{group}/tonight/{plan}/five", five::answer)
        .get("/c/{group}/tonight/{plan}/helps", five::help)
        .post("/c/{group}/tonight/{plan}/ours", tonight::ours)
        .post("/c/{group}/tonight/{plan}/copy", tonight::once_more)
        .post("/c/{group}/tonight/{plan}/told", tonight::tell)
        .get("/c/{group}/phones", going::phones)
        .post("/c/{group}/phones", going::follow)
        .post("/c/{group}/phones/may", going::decide)
        .get("/ideas/l", learning::links)
        .get("/ideas/l/1", learning::steps)
        .get("/ideas/t", triangles::ask)
        .post_untokened("/ideas/t", triangles::answer)
        .get("/ideas/w/3", own_wheel::ask)
        .post_untokened("/ideas/w/3", own_wheel::show)
        .get("/account/kept", kept::show)
        .post("/account/kept", kept::keep)
        .get("/account/kept/new", kept::ask)
        .post("/account/kept/new", kept::keep_sentence)
        .post("/account/kept/gone", kept::erase_all)
        .post("/account/kept/{kept}/gone", kept::erase)
        .and(on_a_ticket())
}

/// The evening as it goes, for whoever has a ticket to it.
fn on_a_ticket() -> Routes {
    Routes::new("toolkit")
        .bare_get("/now", evening::short)
        .get("/now", evening::show)
        .post("/now", evening::act)
        .get("/now/all", evening::all)
        .piece("/now/at", evening::stands_at)
        .post("/now/code", evening::code)
        .get("/now/moment", evening::moment)
        .get("/now/moment/{item}", evening::one_moment)
        .by_ticket()
}

/// What a text says in her language, or else in the other one, and whether that has to be said.
fn said<T>(visit: &Visit, words: &'static Both<T>) -> Option<(&'static T, Option<Language>)> {
    let (said, language) = words.best(visit.language())?;
    Some((said, (language != visit.language()).then_some(language)))
}

/// Where a form had led that was sent already: a second tap goes there too, although what it asks for may not be possible
/// any more.
fn sent_before(visit: &Visit, form: &Form) -> Result<Option<Reply>, Turned> {
    let once = form.once();
    Ok(visit.read(|store| database::already_done(store, once))?.map(Reply::to))
}

/// The frame of a page that shows words of this pack.
fn frame(visit: &Visit, pack: &Pack) -> Frame {
    let frame = visit.frame();
    if pack.about.welsh_read { frame } else { frame.waits_for_native_reader() }
}
