//! Answers.

use std::time::Duration;

use database::Fault;
use foundation::Refusal;
use http::StatusCode;

/// The part of an address that carries the number of a short word.
pub(crate) const SAID: &str = "n";

/// What a page comes to: a reply, or where she is turned.
pub type Answer = Result<Reply, Turned>;

/// A reply. Headers that every reply carries are added on the way out.
#[derive(Debug)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) kind: &'static str,
    pub(crate) body: Vec<u8>,
    pub(crate) location: Option<String>,
    pub(crate) extra: Vec<(&'static str, String)>,
    pub(crate) compressed: bool,
    pub(crate) after: Duration,
}

/// Why a page did not come to a reply of its own.
#[derive(Debug)]
pub enum Turned {
    /// She is not signed in: sign in first, then go on.
    SignIn,
    /// She still owes the second factor.
    SecondFactor,
    /// She is asked for her passphrase again first.
    StepUp,
    /// There is no such page; or it is not for her, which looks the same.
    NotHere,
    /// She may see that it is there, but it cannot be done, and this sentence says why.
    Cannot(Refusal),
    /// The form was old, or not from here: her words come back, nothing was kept.
    StaleForm,
    /// Something broke.
    Broken(Fault),
}

impl From<Fault> for Turned {
    fn from(fault: Fault) -> Self {
        Self::Broken(fault)
    }
}

impl From<Refusal> for Turned {
    fn from(refusal: Refusal) -> Self {
        Self::Cannot(refusal)
    }
}

impl From<keys::Fault> for Turned {
    fn from(fault: keys::Fault) -> Self {
        Self::Broken(Fault::Keys(fault))
    }
}

impl From<getrandom::Error> for Turned {
    fn from(error: getrandom::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl Reply {
    /// A page.
    ///
    /// # Errors
    /// The template cannot be rendered.
    pub fn page(view: &impl askama::Template) -> Answer {
        let html = view.render().map_err(|error| Fault::Broken(format!("template: {error}")))?;
        Ok(Self::of("text/html; charset=utf-8", html.into_bytes()))
    }

    /// A page that shows a form again, with what is to be put right.
    ///
    /// # Errors
    /// As [`Reply::page`].
    pub fn refused(view: &impl askama::Template) -> Answer {
        Ok(Self::page(view)?.with_status(StatusCode::UNPROCESSABLE_ENTITY))
    }

    /// Go on to a path of ours (303, so that a reload sends nothing twice).
    #[must_use]
    pub fn to(place: impl Into<String>) -> Self {
        Self {
            status: StatusCode::SEE_OTHER,
            location: Some(place.into()),
            ..Self::of("text/plain; charset=utf-8", Vec::new())
        }
    }

    /// Go on to a path of ours with the form just sent (307): what stands in it is in no address.
    #[must_use]
    pub fn with_form_to(place: impl Into<String>) -> Self {
        Self::to(place).with_status(StatusCode::TEMPORARY_REDIRECT)
    }

    /// The same as [`Reply::to`], with a short word (a key that starts with `said-`) at the top of the page she comes to. The address
    /// carries its number, so that the browser's list of pages does not tell what she did.
    #[must_use]
    pub fn saying(mut self, key: &str) -> Self {
        self.location = self.location.map(|place| Self::place_saying(&place, key));
        self
    }

    /// A path of ours with such a short word: for [`crate::Visit::record`], where only the change itself finds out which word is
    /// true.
    #[must_use]
    pub fn place_saying(place: &str, key: &str) -> String {
        let joint = if place.contains('?') { '&' } else { '?' };
        format!("{place}{joint}{SAID}={}", language::said_number(key))
    }

    /// A file with a neutral name.
    #[must_use]
    pub fn file(kind: &'static str, name: &str, body: Vec<u8>) -> Self {
        Self::of(kind, body).with_header("content-disposition", format!("attachment; filename=\"{name}\""))
    }

    /// Anything else.
    #[must_use]
    pub const fn of(kind: &'static str, body: Vec<u8>) -> Self {
        Self {
            status: StatusCode::OK,
            kind,
            body,
            location: None,
            extra: Vec::new(),
            compressed: true,
            after: Duration::ZERO,
        }
    }

    /// With another status.
    #[must_use]
    pub const fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// With a header of its own.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: String) -> Self {
        self.extra.push((name, value));
        self
    }

    /// Sent only after a while, which costs nobody else a place: after many wrong tries at one name.
    #[must_use]
    pub const fn slowly(mut self, after: Duration) -> Self {
        self.after = after;
        self
    }

    /// Never compressed: a journal page, whose length must not tell what is in it.
    #[must_use]
    pub const fn uncompressed(mut self) -> Self {
        self.compressed = false;
        self
    }
}

impl Reply {
    /// A page with words in it, made a random length longer, so that its compressed length tells little (BREACH).
    pub(crate) fn padded(mut self, holds_words: bool) -> Self {
        if holds_words && self.compressed && self.kind.starts_with("text/html") && !self.body.is_empty() {
            let mut noise = [0_u8; 64];
            if getrandom::fill(&mut noise).is_ok() {
                let length = usize::from(noise[0] % 48) + 1;
                let text = data_encoding::BASE64URL_NOPAD.encode(noise.get(1..=length).unwrap_or_default());
                self.body.extend_from_slice(format!("<!--{}-->", text.replace('-', "_")).as_bytes());
            }
        }
        self
    }
}
