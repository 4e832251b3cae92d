//! One visit to one page: what was asked, by whom, and everything a page may use to answer.

use std::{collections::HashMap, sync::Arc};

use database::{Fault, Store};
use foundation::{Id, Language, Refusal};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use keys::SessionSecret;
use language::Speaker;

use crate::{Answer, App, Form, Frame, Reply, Session, hide, session};

/// A visit. Lives on one blocking thread from the question to the answer.
pub struct Visit {
    app: Arc<App>,
    now: Timestamp,
    language: Language,
    speaker: Speaker,
    /// The group whose words are spoken, once it is known that she may look into it.
    group: Option<Id>,
    path: String,
    parameters: HashMap<String, String>,
    query: Vec<(String, String)>,
    cookies: HashMap<String, String>,
    signature: String,
    raw_query: String,
    pub(crate) session: Option<Session>,
    pub(crate) cookies_to_set: Vec<Cookie>,
    /// A sentence at the top of the page, from the platform itself.
    pub(crate) notice: Option<String>,
    /// What she typed, when the page is shown once more without anything being recorded.
    pub(crate) typed: Option<Form>,
}

/// What arrived, taken apart.
#[derive(Clone)]
pub(crate) struct Arrived {
    pub(crate) language: Language,
    pub(crate) path: String,
    pub(crate) parameters: HashMap<String, String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) cookies: HashMap<String, String>,
    pub(crate) signature: String,
    pub(crate) raw_query: String,
}

/// A cookie to set: Secure, HttpOnly, this host, no other site's requests.
#[derive(Clone, Debug)]
pub struct Cookie {
    text: String,
}

impl Cookie {
    /// A cookie that goes when the browser closes.
    #[must_use]
    pub fn session(name: &str, value: &str) -> Self {
        Self { text: format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax") }
    }

    /// A cookie that stays for `seconds`.
    #[must_use]
    pub fn lasting(name: &str, value: &str, seconds: u64) -> Self {
        Self { text: format!("{name}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax") }
    }

    /// Takes a cookie back.
    #[must_use]
    pub fn gone(name: &str) -> Self {
        Self { text: format!("{name}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax") }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl Visit {
    pub(crate) fn new(app: Arc<App>, arrived: Arrived) -> Self {
        let speaker = app.catalogue.speaker(arrived.language);
        Self {
            now: app.clock.now(),
            app,
            language: arrived.language,
            speaker,
            group: None,
            path: arrived.path,
            parameters: arrived.parameters,
            query: arrived.query,
            cookies: arrived.cookies,
            signature: arrived.signature,
            raw_query: arrived.raw_query,
            session: None,
            cookies_to_set: Vec::new(),
            notice: None,
            typed: None,
        }
    }

    /// Finds the session her cookie names. A cookie that opens nothing is no session. `by_her`: she did something, so
    /// her quarter of an hour begins afresh.
    pub(crate) fn find_session(&mut self, by_her: bool) -> Result<(), Fault> {
        let Some(secret) = self.cookies.get(session::COOKIE).and_then(|value| SessionSecret::from_cookie(value)) else {
            return Ok(());
        };
        if let Some(row) = self.app.keystore.session(&secret.id(), self.now)? {
            // With the store full she reads on; that she was here is then noted another time.
            if by_her && let Err(fault) = self.app.keystore.touch_session(&row, self.now) {
                if !fault.may_pass() {
                    return Err(fault);
                }
                tracing::warn!(cause = %fault, "that a session was used could not be noted");
            }
            self.session = Session::open(secret, row).ok();
        }
        Ok(())
    }

    /// A value of the query as the bytes that were sent, for what is no UTF-8: a text in the large alphabet.
    #[must_use]
    pub fn query_bytes(&self, name: &str) -> Option<Vec<u8>> {
        let found = self.raw_query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        let (mut bytes, mut rest) = (Vec::with_capacity(found.len()), found.as_bytes());
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            let digits =
                rest.first_chunk::<2>().filter(|_| *byte == b'%').and_then(|two| std::str::from_utf8(two).ok());
            match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
                Some(byte) => {
                    bytes.push(byte);
                    rest = rest.get(2..).unwrap_or_default();
                }
                None => bytes.push(if *byte == b'+' { b' ' } else { *byte }),
            }
        }
        Some(bytes)
    }

    /// What a gateway for texts signed its request with (`X-Twilio-Signature`); empty where nobody did.
    #[must_use]
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// The program.
    #[must_use]
    pub const fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// The moment of the visit: one and the same throughout.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The same on a kitchen clock.
    #[must_use]
    pub fn now_here(&self) -> Zoned {
        self.now.to_zoned(TimeZone::get(foundation::TIME_ZONE).unwrap_or(TimeZone::UTC))
    }

    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The words of the page.
    #[must_use]
    pub const fn speaker(&self) -> &Speaker {
        &self.speaker
    }

    /// Does something in this language, as far as words are concerned, and comes back to that of the page: for a sheet in
    /// the other language, or in both.
    pub fn speaking<T>(&mut self, language: Language, job: impl FnOnce(&mut Self) -> T) -> T {
        let speaker = self.speaker_in(language);
        let before = (self.language, std::mem::replace(&mut self.speaker, speaker));
        self.language = language;
        let done = job(self);
        (self.language, self.speaker) = before;
        done
    }

    /// Speaks in the words that a group uses for itself (S164), from here to the end of the visit. Called where it is decided
    /// that she may look into this group, by its proofs and its public pages: to a stranger a group that is there speaks like one
    /// that is not.
    ///
    /// # Errors
    /// The store cannot be reached.
    pub fn in_group(&mut self, group: Id) -> Result<(), Fault> {
        if self.group == Some(group) {
            return Ok(());
        }
        let own = match self.app.hooks.own_words {
            Some(own_words) => self.read(|store| own_words(store, group))?,
            None => None,
        };
        self.group = Some(group);
        // From one group to another: the words of the first go.
        self.speaker = self.app.catalogue.speaker(self.language);
        if let Some(own) = own {
            self.speaker = self.speaker.clone().in_words_of(Arc::new(own));
        }
        Ok(())
    }

    /// Somebody who says the same sentences in this language, in the words of the group that is spoken in.
    #[must_use]
    pub fn speaker_in(&self, language: Language) -> Speaker {
        self.app.catalogue.speaker(language).in_words_of(Arc::clone(self.speaker.own_words()))
    }

    /// A sentence.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.speaker.t(key)
    }

    /// A refusal as a sentence.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.speaker.refusal(refusal)
    }

    /// The path she asked for, language and all.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A path of ours in the language of the page: `/help` → `/en/help`.
    #[must_use]
    pub fn path_to(&self, path: &str) -> String {
        format!("/{}{path}", self.language.code())
    }

    /// A part of the path: `{group}` in `/c/{group}`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }

    /// A part of the path that is an id.
    ///
    /// # Errors
    /// [`crate::Turned::NotHere`] when it is none.
    pub fn id(&self, name: &str) -> Result<Id, crate::Turned> {
        Id::parse(self.parameter(name)).map_err(|_| crate::Turned::NotHere)
    }

    /// A part of the query. Nothing of hers ever stands in one.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// This page in the other language, with its query: only the word about what was just done is left behind.
    #[must_use]
    pub fn other_language_place(&self) -> String {
        let other = self.language.other();
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.query.iter().filter(|(name, _)| name != crate::reply::SAID) {
            query.append_pair(name, &crate::once_more::in_language(value, other));
        }
        let (place, query) = (crate::once_more::in_language(&self.path, other), query.finish());
        if query.is_empty() { place } else { format!("{place}?{query}") }
    }

    /// What she typed into a field, when the page is shown once more without being sent: in the other language, or
    /// because the house is full. Fields are filled in by themselves; a page asks here only for what it draws itself.
    #[must_use]
    pub fn typed(&self, name: &str) -> Option<&str> {
        self.typed.as_ref().map(|form| form.value(name)).filter(|value| !value.is_empty())
    }

    /// A cookie she sent.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Whether a page was hidden in this browser not long ago: then nothing is shown that was typed signed out.
    #[must_use]
    pub fn was_hidden(&self) -> bool {
        hide::hidden_since(self, 0)
    }

    /// Sets a cookie with the answer.
    pub fn set_cookie(&mut self, cookie: Cookie) {
        self.cookies_to_set.push(cookie);
    }

    /// Her session, when she is signed in. Pages take [`crate::SignedIn`] or a group's own proof instead of asking here.
    #[must_use]
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Whether she gave her passphrase within the last five minutes, at the door or once more.
    #[must_use]
    pub fn stepped_up(&self) -> bool {
        self.session.as_ref().is_some_and(|session| self.just(session.begun_at())) || self.gave_passphrase_again()
    }

    fn gave_passphrase_again(&self) -> bool {
        self.session.as_ref().and_then(|session| session.stepped_up_at).is_some_and(|at| self.just(at))
    }

    fn just(&self, microsecond: i64) -> bool {
        (0..300 * 1_000_000).contains(&(self.now.as_microsecond() - microsecond))
    }

    /// Asks for her passphrase before something private is shown or somebody is let in, unless she just gave it.
    ///
    /// # Errors
    /// [`crate::Turned::StepUp`] when she has not just given it.
    pub fn needs_step_up(&self) -> Result<(), crate::Turned> {
        if self.stepped_up() { Ok(()) } else { Err(crate::Turned::StepUp) }
    }

    /// Asks for her passphrase once more before something that cannot be undone. The one she came in with does not count:
    /// in a session's first minutes, too, somebody may take the phone out of her hand.
    ///
    /// # Errors
    /// [`crate::Turned::StepUp`] when she has not just given it once more.
    pub fn needs_passphrase_again(&self) -> Result<(), crate::Turned> {
        if self.gave_passphrase_again() { Ok(()) } else { Err(crate::Turned::StepUp) }
    }

    /// Reads from the main store, all from one moment.
    ///
    /// # Errors
    /// What `job` returns, or the store cannot be reached.
    pub fn read<T>(&self, job: impl FnOnce(&mut Store) -> Result<T, Fault>) -> Result<T, Fault> {
        self.app.database.read(job)
    }

    /// Changes the main store without a form: a tick that harms nobody when it comes twice.
    ///
    /// # Errors
    /// What `job` returns, or the store cannot be reached.
    pub fn write<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Store) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.app.database.write(job)
    }

    /// Records what a form asked for, once: a second tap of the same form finds where the first one led. `job` returns
    /// the path to go on to, language and all (see [`Visit::path_to`]).
    ///
    /// # Errors
    /// What `job` returns, or the store cannot be reached; then nothing is kept.
    pub fn record(
        &self,
        form: &Form,
        mut job: impl FnMut(&mut Store) -> Result<String, Fault> + Send + 'static,
    ) -> Answer {
        let (once, now) = (form.once(), self.now);
        let outcome = self.app.database.write(move |connection| {
            if let Some(place) = database::already_done(connection, once)? {
                return Ok(place);
            }
            let place = job(connection)?;
            database::remember_done(connection, once, &place, now)?;
            Ok(place)
        });
        Ok(Reply::to(outcome?))
    }

    /// The frame of a page, to be put into its view.
    #[must_use]
    pub fn frame(&self) -> Frame {
        Frame::of(self)
    }
}
