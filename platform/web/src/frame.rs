//! What surrounds every page.

use foundation::{Argument, Language};
use language::Speaker;

use crate::{Visit, WhileTyping, assets, form::Token, reply};

/// The frame of one page: every view carries one. What each part is for: `LOOK.md`.
pub struct Frame {
    speaker: Speaker,
    title: String,
    palette: String,
    signed_in: bool,
    place_name: String,
    path: String,
    other_language: String,
    token: String,
    who_sees: Option<String>,
    notice: Option<String>,
    native_wait: bool,
    demo: bool,
    script: bool,
    prints: bool,
    away: u8,
    typing: Option<WhileTyping>,
}

impl Frame {
    pub(crate) fn of(visit: &Visit) -> Self {
        let session = visit.session().filter(|session| !session.owes_second_factor);
        // What a redirect says: one of our own words by its number, never a text out of the address.
        let said = || visit.query(reply::SAID).and_then(|number| visit.speaker().said(number));
        let notice = visit.notice.clone().or_else(said);
        Self {
            speaker: visit.speaker().clone(),
            title: language::day_short(visit.language(), visit.now_here().date()),
            palette: format!("palette-{}", visit.session().map_or("tide", |session| session.palette.as_str())),
            signed_in: session.is_some(),
            place_name: visit.app().settings.place_name.clone(),
            path: visit.path().to_owned(),
            other_language: visit.other_language_place(),
            token: Token::make(visit.app(), visit.session().map(|session| (session.secret.id(), session.account))),
            who_sees: None,
            notice,
            native_wait: false,
            demo: visit.app().settings.demo,
            script: session.is_some(),
            prints: visit.app().press.get().is_some(),
            away: session.map_or(0, |session| session.away),
            typing: None,
        }
    }

    /// Says who can see this page, in one line.
    #[must_use]
    pub fn seen_by(mut self, key: &str) -> Self {
        self.who_sees = Some(self.speaker.t(key));
        self
    }

    /// Says a short word at the top.
    #[must_use]
    pub fn saying(mut self, sentence: String) -> Self {
        self.notice = Some(sentence);
        self
    }

    /// Says, on a Welsh page, that a native reader has not yet read it.
    #[must_use]
    pub fn waits_for_native_reader(mut self) -> Self {
        self.native_wait = self.speaker.language() == Language::Cy;
        self
    }

    /// Goes without any script.
    #[must_use]
    pub const fn without_script(mut self) -> Self {
        self.script = false;
        self
    }

    /// Goes with script although nobody is signed in: where something is typed, so that hiding is quick.
    #[must_use]
    pub const fn with_script(mut self) -> Self {
        self.script = true;
        self
    }

    /// Looks for words while a note about a member is typed.
    #[must_use]
    pub(crate) fn while_typing(mut self, typing: Option<WhileTyping>) -> Self {
        self.typing = typing;
        self
    }

    /// A sentence.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.speaker.t(key)
    }

    /// A sentence with one gap.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Argument>) -> String {
        self.speaker.t1(key, name, value)
    }

    /// A sentence with two gaps.
    #[must_use]
    pub fn t2(
        &self,
        key: &str,
        first: &str,
        first_value: impl Into<Argument>,
        second: &str,
        second_value: impl Into<Argument>,
    ) -> String {
        self.speaker.t2(key, first, first_value, second, second_value)
    }

    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.speaker.language()
    }

    /// The words of the page.
    #[must_use]
    pub const fn speaker(&self) -> &Speaker {
        &self.speaker
    }

    /// The page's title: the name of the day, on every page.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Where the styles lie.
    #[must_use]
    pub fn style_path(&self) -> &'static str {
        assets::style_path()
    }

    /// Where the script lies.
    #[must_use]
    pub fn script_path(&self) -> &'static str {
        assets::script_path()
    }

    /// Where the script of an evening that goes lies.
    #[must_use]
    pub fn evening_script_path(&self) -> &'static str {
        assets::evening_script_path()
    }

    /// Where the script lies that looks while a note about a member is typed.
    #[must_use]
    pub fn wording_path(&self) -> &'static str {
        assets::wording_path()
    }

    /// What it looks for; nothing on every other page.
    #[must_use]
    pub const fn typing(&self) -> Option<&WhileTyping> {
        if self.script { self.typing.as_ref() } else { None }
    }

    /// The class of the palette she picked: `palette-tide`.
    #[must_use]
    pub fn palette(&self) -> &str {
        &self.palette
    }

    /// The ways in which a sheet for a wall is offered as a PDF: what stands in the query, and the key of what a link says.
    pub fn posters(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        crate::pdf::POSTERS.into_iter()
    }

    /// Whether PDFs are made here.
    #[must_use]
    pub const fn prints(&self) -> bool {
        self.prints
    }

    /// Whether she is signed in.
    #[must_use]
    pub const fn signed_in(&self) -> bool {
        self.signed_in
    }

    /// The deployment's plain name.
    #[must_use]
    pub fn place_name(&self) -> &str {
        &self.place_name
    }

    /// A path of ours in the language of the page.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        format!("/{}{path}", self.language().code())
    }

    /// The way back to the group's own page, for whoever is on another page inside it.
    #[must_use]
    pub fn group_path(&self) -> Option<String> {
        let inside = self.path.get(3..)?.strip_prefix("/c/")?;
        let (group, _) = inside.split_once('/')?;
        self.signed_in().then(|| self.path(&format!("/c/{group}")))
    }

    /// This page in the other language.
    #[must_use]
    pub fn other_language_path(&self) -> &str {
        &self.other_language
    }

    /// Where hiding leads, for the script: the same plain page the form leads to.
    #[must_use]
    pub fn away_path(&self) -> String {
        format!("/away?l={}&p={}", self.language().code(), self.away)
    }

    /// The hidden field `form` of every form.
    #[must_use]
    pub fn form_token(&self) -> &str {
        &self.token
    }

    /// Who can see this page.
    #[must_use]
    pub fn who_sees(&self) -> Option<&str> {
        self.who_sees.as_deref()
    }

    /// A short word at the top.
    #[must_use]
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref()
    }

    /// Whether the page says that a native reader has not yet read it.
    #[must_use]
    pub const fn native_wait(&self) -> bool {
        self.native_wait
    }

    /// Whether everything here is invented.
    #[must_use]
    pub const fn demo(&self) -> bool {
        self.demo
    }

    /// Whether the page comes with script.
    #[must_use]
    pub const fn has_script(&self) -> bool {
        self.script
    }
}
