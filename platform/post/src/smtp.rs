//! One conversation with a mail server, kept for many letters.
//!
//! Each command leaves in one piece: a letter and its end in two would wait for each other's acknowledgement, forty
//! milliseconds a letter.

use std::{
    fmt::{self, Display, Formatter},
    time::{Duration, Instant},
};

use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{SmtpConnection, TlsParameters},
        commands::{Data, Mail, Noop, Rcpt, Rset},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};

use crate::{NotSent, Tls};

/// A mail server that is silent for so long is away.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest one letter takes altogether, from calling the server to its last word.
pub const LONGEST_LETTER: Duration = Duration::from_secs(60);
/// A conversation that rested for so long is asked whether it still stands before anything is said in it.
const RESTED: Duration = Duration::from_secs(5);
/// Nobody waits longer for a goodbye.
const GOODBYE: Duration = Duration::from_secs(1);

/// Where the server is, and how it is called.
pub(crate) struct Server {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: Tls,
    pub(crate) parameters: Option<TlsParameters>,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) hello: ClientId,
}

impl Server {
    fn call(&self) -> Result<SmtpConnection, Error> {
        let from_the_first_byte = self.parameters.as_ref().filter(|_| self.tls == Tls::Implicit);
        let place = (self.host.as_str(), self.port);
        let mut connection = SmtpConnection::connect(place, Some(PATIENCE), &self.hello, from_the_first_byte, None)?;
        if let (Tls::StartTls, Some(parameters)) = (self.tls, &self.parameters) {
            connection.starttls(parameters, &self.hello)?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials)?;
        }
        Ok(connection)
    }
}

/// A letter as it goes over the wire: full stops at the start of a line doubled, and the end behind it (RFC 5321, 4.5.2).
struct Whole<'letter>(&'letter str);

impl Display for Whole<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        if self.0.starts_with('.') {
            to.write_str(".")?;
        }
        to.write_str(&self.0.replace("\r\n.", "\r\n.."))?;
        to.write_str(if self.0.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" })
    }
}

/// Where it broke.
#[derive(Clone, Copy)]
enum Broken {
    /// Before anything was said of this letter.
    BeforeIt,
    /// At this letter: the server may have it, unless it says no.
    AtIt(NotSent),
}

/// A conversation that begins with the first letter and ends with this.
pub struct Conversation<'server> {
    server: &'server Server,
    open: Option<(SmtpConnection, Instant)>,
}

impl<'server> Conversation<'server> {
    pub(crate) const fn with(server: &'server Server) -> Self {
        Self { server, open: None }
    }

    /// Hands one letter over. `letter`: headers and all, each line with its end.
    pub(crate) fn hand_over(&mut self, from: &Address, to: &Address, letter: &str) -> Result<(), NotSent> {
        let begun = Instant::now();
        let kept = self.open.is_some();
        match self.say(begun, from, to, letter) {
            // Many servers end a conversation after so many letters. Nothing of this one was said yet.
            Err(Broken::BeforeIt) if kept => self.say(begun, from, to, letter),
            outcome => outcome,
        }
        .map_err(|broken| match broken {
            Broken::BeforeIt => NotSent::Away,
            Broken::AtIt(why) => why,
        })
    }

    fn say(&mut self, begun: Instant, from: &Address, to: &Address, letter: &str) -> Result<(), Broken> {
        let mut connection = self.opened()?;
        let outcome = say(&mut connection, begun, from, to, letter);
        let stands = match outcome {
            Ok(()) => true,
            Err(Broken::AtIt(NotSent::Later | NotSent::Refused)) => connection.command(Rset).is_ok(),
            // Nothing more is known of a conversation that broke.
            Err(_) => false,
        };
        if stands {
            self.open = Some((connection, Instant::now()));
        } else {
            leave(connection);
        }
        outcome
    }

    /// The conversation that is open, or a new one.
    fn opened(&mut self) -> Result<SmtpConnection, Broken> {
        if let Some((mut connection, since)) = self.open.take() {
            if since.elapsed() < RESTED || connection.command(Noop).is_ok() {
                return Ok(connection);
            }
            leave(connection);
        }
        self.server.call().map_err(|_| Broken::BeforeIt)
    }
}

impl Drop for Conversation<'_> {
    fn drop(&mut self) {
        if let Some((connection, _)) = self.open.take() {
            leave(connection);
        }
    }
}

fn leave(mut connection: SmtpConnection) {
    let _ = connection.set_timeout(Some(GOODBYE));
    connection.abort();
}

fn say(
    connection: &mut SmtpConnection,
    begun: Instant,
    from: &Address,
    to: &Address,
    letter: &str,
) -> Result<(), Broken> {
    let mut parameters = Vec::new();
    for (needed, extension, parameter) in [
        (!AsRef::<str>::as_ref(to).is_ascii(), Extension::SmtpUtfEight, MailParameter::SmtpUtfEight),
        (!letter.is_ascii(), Extension::EightBitMime, MailParameter::Body(MailBodyParameter::EightBitMime)),
    ] {
        if needed && !connection.server_info().supports_feature(extension) {
            return Err(Broken::AtIt(NotSent::Refused));
        }
        if needed {
            parameters.push(parameter);
        }
    }
    let mut command = |words: &dyn Display| {
        // Whoever answers each line at the last moment is away, too.
        let left = LONGEST_LETTER.saturating_sub(begun.elapsed()).min(PATIENCE);
        if left.is_zero() || connection.set_timeout(Some(left)).is_err() {
            return Err(None);
        }
        connection.command(words).map(drop).map_err(|error| error.status().map(u16::from))
    };
    // What is said before she is named is about the sender or the server, never about her letter.
    command(&Mail::new(Some(from.clone()), parameters)).map_err(|_| Broken::BeforeIt)?;
    for words in [&Rcpt::new(to.clone(), Vec::new()) as &dyn Display, &Data, &Whole(letter)] {
        command(words).map_err(|code| Broken::AtIt(outcome(code)))?;
    }
    Ok(())
}

/// What an answer's code means for one letter. A sign-in or a policy that is refused is the server's affair and may be
/// put right by whoever installed it; only what is said of a mailbox or of the letter itself is for good, or for now.
pub(crate) const fn outcome(code: Option<u16>) -> NotSent {
    match code {
        Some(501 | 550 | 551 | 552 | 553) => NotSent::Refused,
        Some(450..=452) => NotSent::Later,
        _ => NotSent::Away,
    }
}
