//! Tickets: a cookie that opens one thing for one evening and nothing else, whoever holds the phone. It knows no account.

use jiff::Timestamp;
use keys::Bound;

use crate::{Cookie, Turned, Visit};

/// The ticket's name in the browser.
const COOKIE: &str = "__Host-t";

impl Visit {
    /// Hands out a ticket to one thing (a feature's own words for it), which ends by itself. A browser holds one ticket.
    ///
    /// # Errors
    /// The server's key does not work.
    pub fn give_ticket(&mut self, to: &str, until: Timestamp) -> Result<(), Turned> {
        let mut plain = until.as_microsecond().to_be_bytes().to_vec();
        plain.extend_from_slice(to.as_bytes());
        let sealed = keys::wrap(&self.app().server_key.derive("ticket/v1"), &Bound::new("ticket"), &plain)?;
        let text = data_encoding::BASE64URL_NOPAD.encode(&sealed);
        self.set_cookie(Cookie::session(COOKIE, &text));
        Ok(())
    }

    /// What her ticket is to, while it lasts.
    #[must_use]
    pub fn ticket(&self) -> Option<String> {
        let sealed = data_encoding::BASE64URL_NOPAD.decode(self.cookie(COOKIE)?.as_bytes()).ok()?;
        let plain = keys::unwrap(&self.app().server_key.derive("ticket/v1"), &Bound::new("ticket"), &sealed).ok()?;
        let (until, to) = plain.split_at_checked(8)?;
        let until = i64::from_be_bytes(until.try_into().ok()?);
        (self.now().as_microsecond() < until).then(|| String::from_utf8(to.to_vec()).ok()).flatten()
    }

    /// Puts her ticket away. Hiding and signing out do so too.
    pub fn drop_ticket(&mut self) {
        if self.cookie(COOKIE).is_some() {
            self.set_cookie(Cookie::gone(COOKIE));
        }
    }
}
