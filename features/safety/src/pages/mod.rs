//! Pages.

mod apart;
mod inbox;
mod message;
mod mine;
mod outside;
mod public;
mod send;

use foundation::Id;
use web::{Access, Admit, Routes, Turned, Visit};

pub use inbox::{group_cards, home_cards, host_cards, what_she_holds};
pub use message::{ReportedMessage, report_message, report_message_page, reported_messages};

/// Everything about safety, from 'get help now' to an answer.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("safety")
        .bare_get("/help", public::lead_to_help)
        .get("/help", public::help)
        .get("/what-we-keep", public::what_we_keep)
        .get("/who-can-see", public::who_can_see)
        .get("/screen", public::how_to_hide)
        .get("/how-this-was-made", public::how_this_was_made)
        .get("/say", send::choose)
        .post("/say", send::find)
        .get("/say/outside", outside::show)
        .get("/say/outside/{word}", outside::show_of)
        .get("/say/about/{word}", send::show)
        .post("/say/about/{word}", send::send)
        .stretches()
        .get("/say/back", mine::show_back)
        .post("/say/back", mine::open_back)
        .stretches()
        .get("/say/mine", mine::list)
        .get("/say/mine/{report}", mine::show)
        .post("/say/mine/{report}/taking-back", mine::take_back)
        .post("/say/mine/{report}/again", mine::send_again)
        .get("/say/inbox", inbox::list)
        .get("/say/inbox/{report}", inbox::show)
        .post("/say/inbox/{report}/looking", inbox::looking)
        .post("/say/inbox/{report}/answer", inbox::answer)
        .post("/say/inbox/{report}/new-day", inbox::new_day)
        .post("/say/inbox/{report}/honest-word", inbox::say_honestly)
        .get("/c/{group}/quiet", apart::show)
        .post("/c/{group}/quiet", apart::change)
        .get("/c/{group}/quiet/{handle}", apart::show_one)
}

/// Anybody; and if she is signed in, who. What she sends is then hers to follow with her account, else with words.
#[derive(Clone, Copy, Debug)]
pub struct Whoever {
    /// Her account, when she is signed in whole.
    pub account: Option<Id>,
}

impl Admit for Whoever {
    const ACCESS: Access = Access::Anyone;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        let whole = visit.session().filter(|session| !session.owes_second_factor);
        Ok(Self { account: whole.map(|session| session.account) })
    }
}
