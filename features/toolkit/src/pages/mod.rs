//! Pages: what everybody may read, and what those who hold a group need in a hard moment.
//!
//! A browser keeps a list of addresses, so none of them says what a page is about: `/ideas/g/8` is the eighth guide.

pub(crate) mod draft_fields;
mod drafts;
mod evening;
mod five;
mod going;
mod invited;
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

use crate::{
    pack::{Both, Pack},
    shelf::{Found, shelf},
};

pub use drafts::{host_cards, how_made};
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
        .post("/c/{group}/touch", going::decide_touch)
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
        .get("/org/{host}/drafts", drafts::all)
        .get("/org/{host}/drafts/{draft}", drafts::one)
        .get("/org/{host}/drafts/{draft}/page", drafts::as_it_will_stand)
        .post("/org/{host}/drafts/{draft}/codes", drafts::ask)
        .post("/org/{host}/drafts/{draft}/codes/{code}/gone", drafts::take_back)
        .get("/org/{host}/drafts/{draft}/said/{code}", drafts::said)
        .post("/org/{host}/drafts/{draft}/said/{code}", drafts::answer)
        .and(on_a_ticket())
}

/// The evening as it goes, and a text before it is published, for whoever has a ticket to it.
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
        .bare_get("/r", invited::short)
        .get("/r", invited::show)
        .post("/r", invited::say)
        .post("/r/code", invited::code)
        .post("/r/gone", invited::withdraw)
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

/// Whose a text is, where it is not ours: a line, and where its host's page is.
#[derive(Clone)]
pub(crate) struct Whose {
    pub(crate) line: String,
    pub(crate) host: Option<String>,
}

/// Whose the texts of hosts' packs are, for one page: each host is looked up once.
struct Named(Vec<(&'static str, Whose)>);

impl Named {
    fn on(visit: &Visit) -> Result<Self, Turned> {
        let mut named = Vec::new();
        for of in shelf().of_hosts() {
            let pack = of.pack.about.name(visit.language());
            let host = match of.host.as_str() {
                "" => None,
                word => visit.read(|store| hosts::facts_by_word(store, word))?,
            };
            let line = match &host {
                Some(host) => {
                    let (host, _) = host.name(visit.language());
                    visit.speaker().t2("toolkit-from-pack-of", "pack", pack, "host", host)
                }
                None => visit.speaker().t1("toolkit-from-pack", "pack", pack),
            };
            let host = host.map(|host| visit.path_to(&format!("/h/{}", host.web_word)));
            named.push((of.word.as_str(), Whose { line, host }));
        }
        Ok(Self(named))
    }

    /// Whose this text is; nothing where it is ours.
    fn of<T>(&self, found: &Found<T>) -> Option<Whose> {
        let of = found.of?;
        self.0.iter().find(|(word, _)| *word == of.word).map(|(_, whose)| whose.clone())
    }

    /// The same as a line; empty where it is ours.
    fn line<T>(&self, found: &Found<T>) -> String {
        self.of(found).map(|whose| whose.line).unwrap_or_default()
    }
}

/// The six letters of the host that a group stands under; empty where it stands under none, or no pack is a host's.
fn host_of_group(visit: &Visit, group: foundation::Id) -> Result<String, Turned> {
    if shelf().of_hosts().all(|of| of.host.is_empty()) {
        return Ok(String::new());
    }
    Ok(visit.read(|store| {
        let host = groups::facts(store, group)?.and_then(|facts| facts.host);
        let facts = host.map(|host| hosts::facts(store, host)).transpose()?.flatten();
        Ok(facts.map(|facts| facts.web_word).unwrap_or_default())
    })?)
}

/// The frame of a page that shows words of this pack.
fn frame(visit: &Visit, pack: &Pack) -> Frame {
    let frame = visit.frame();
    if pack.about.welsh_read { frame } else { frame.waits_for_native_reader() }
}
