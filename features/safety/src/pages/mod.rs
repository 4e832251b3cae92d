//! Pages.

mod apart;
mod inbox;
mod mine;
mod public;
mod send;

use foundation::Id;
use web::{Access, Admit, Routes, Turned, Visit};

pub use inbox::home_cards;
pub use send::{ReportedMessage, report_message, report_message_page, reported_messages};

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
        .get("/not-right", send::choose)
        .post("/not-right", send::find)
        .get("/not-right/outside", send::outside)
        .get("/not-right/about/{word}", send::show)
        .post("/not-right/about/{word}", send::send)
        .stretches()
        .get("/not-right/back", mine::show_back)
        .post("/not-right/back", mine::open_back)
        .stretches()
        .get("/not-right/mine", mine::list)
        .get("/not-right/mine/{report}", mine::show)
        .post("/not-right/mine/{report}/taking-back", mine::take_back)
        .get("/not-right/inbox", inbox::list)
        .get("/not-right/inbox/{report}", inbox::show)
        .post("/not-right/inbox/{report}/looking", inbox::looking)
        .post("/not-right/inbox/{report}/answer", inbox::answer)
        .post("/not-right/inbox/{report}/new-day", inbox::new_day)
        .get("/c/{group}/keep-apart", apart::show)
        .post("/c/{group}/keep-apart", apart::change)
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
