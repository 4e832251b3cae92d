//! What every page stands on: who may come in, forms, replies, the frame, hiding.
//!
//! A page is an ordinary function, `fn(&mut Visit, Who) -> Answer`, or `fn(&mut Visit, Who, &Form) -> Answer` when
//! something is sent. It runs on a blocking thread, so that reading, opening and showing are one hop. `Who` is a type
//! that only [`Admit`] makes: the permission stands in the signature, and the table of routes is made from it.
//! How to add a page: `README.md` of this crate.

mod admit;
mod another_way;
mod app;
mod assets;
mod form;
mod frame;
mod headers;
mod hide;
mod kept;
mod once_more;
mod pdf;
mod reply;
mod routes;
mod session;
mod stream;
mod summary;
mod ticket;
mod visit;

pub use admit::{Access, Admit, Anyone, SignedIn};
pub use another_way::{AnotherWay, Noted, WhileTyping, Wording};
pub use app::{
    App, AskedAbout, Became, BecameOf, BeforeInviting, Card, Duty, ForgetAccount, ForgetMember, Full, GroupCards,
    GroupQuestions, HelpLine, HomeCards, Hooks, HostCards, HowMade, KeyTurned, KeysChanged, MembershipChanged,
    NotReading, OpeningCheck, OpeningChecks, OwnWordsOf, Part, PlacesOf, PublicCards, Question, RestChanged, Settings,
};
pub use form::{Filled, Form};
pub use frame::Frame;
pub use hide::{away_places, routes as hide_routes};
pub use kept::{forget_kept_words, routes as kept_routes, sweep_kept_words};
pub use pdf::{pdf, small_pdf};
pub use reply::{Answer, Reply, Turned};
pub use routes::{Route, Routes, dressed};
pub use session::{Begin, Session};
pub use visit::{Cookie, Visit};

/// The sentences of the frame and of the pages every feature shares.
#[must_use]
pub const fn words() -> language::Words {
    language::Words { feature: "web", en: include_str!("../words/en.ftl"), cy: include_str!("../words/cy.ftl") }
}
