//! E-mail by SMTP: one plain letter to one woman at a time.

use std::{fs, path::PathBuf};

use foundation::Language;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
    transport::smtp::{authentication::Credentials, client::TlsParameters, extension::ClientId},
};

use crate::smtp::{Conversation, Server};

/// How the way to the mail server is kept private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: a server on this machine.
    None,
    /// Begun in the open, then private or nothing.
    StartTls,
    /// Private from the first byte.
    Implicit,
}

/// Where and how e-mail is handed over. It holds no password, only where that lies.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// `mail.example:587`.
    pub server: String,
    /// How the way there is kept private.
    pub tls: Tls,
    /// The name to sign in with, where one is asked for.
    pub user: Option<String>,
    /// The file whose first line is the password.
    pub password_file: Option<PathBuf>,
    /// Who letters are from: `Thursdays <note@thursdays.example>`. Neutral: it stands in her inbox.
    pub from: String,
}

/// What is wrong with the settings, in words for whoever installs it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum MailFault {
    /// No host and port.
    #[error("mail server: write it as host:port, like mail.example:587")]
    Server,
    /// Not an address.
    #[error("mail from: write it as Name <name@place.example>")]
    From,
    /// A password that cannot be read.
    #[error("mail password file: it cannot be read, or is empty")]
    Password,
    /// A name without a password, or the other way round.
    #[error("mail user and password file: give both or neither")]
    HalfAName,
    /// No certificate can be made of the host's name.
    #[error("mail server: its name cannot be checked against a certificate")]
    Certificate,
}

/// One letter, to one woman.
pub struct Letter<'text> {
    /// The name before our address; empty for the one in the settings. Neutral: it stands in her inbox.
    pub from_name: &'text str,
    /// Her address. It stands in the envelope and in `To`, nowhere else.
    pub to: &'text str,
    /// The subject: neutral, seen on a locked screen.
    pub subject: &'text str,
    /// Plain text.
    pub body: &'text str,
    /// The language of both.
    pub language: Language,
    /// The left part of `Message-ID`: the same each time the same letter is tried.
    pub message_id: &'text str,
}

/// A letter or a text that was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// The server is away or busy: a later try may do. Nothing was handed over, as far as can be known.
    #[error("the server that takes it is away or busy")]
    Away,
    /// The server is there and does not take this one just now: a full mailbox, a name it wants to hear twice. It may
    /// take another.
    #[error("the server does not take this one just now")]
    Later,
    /// This one is refused for good: no later try will do.
    #[error("the server that takes it refuses this one")]
    Refused,
}

/// A way to a mail server.
pub struct Mailer {
    server: Server,
    from: Mailbox,
    domain: String,
}

/// Letters one after the other, in one conversation with the server, which ends with this.
pub struct Round<'mailer> {
    mailer: &'mailer Mailer,
    conversation: Conversation<'mailer>,
}

#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

impl Mailer {
    /// Reads the settings. Nothing is sent and nobody is called yet.
    ///
    /// # Errors
    /// What is to be put right in them.
    pub fn open(settings: &MailSettings) -> Result<Self, MailFault> {
        let (host, port) = settings.server.rsplit_once(':').ok_or(MailFault::Server)?;
        let port: u16 = port.parse().map_err(|_| MailFault::Server)?;
        let host = host.trim_matches(['[', ']']);
        if host.is_empty() {
            return Err(MailFault::Server);
        }
        let from: Mailbox = settings.from.parse().map_err(|_| MailFault::From)?;
        let domain = from.email.domain().to_owned();
        let parameters = || TlsParameters::new(host.to_owned()).map_err(|_| MailFault::Certificate);
        let tls = match settings.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Implicit => Some(parameters()?),
        };
        let credentials = match (&settings.user, &settings.password_file) {
            (Some(user), Some(file)) => {
                let text = fs::read_to_string(file).map_err(|_| MailFault::Password)?;
                let password = text.lines().next().filter(|line| !line.is_empty()).ok_or(MailFault::Password)?;
                Some(Credentials::new(user.clone(), password.to_owned()))
            }
            (None, None) => None,
            _ => return Err(MailFault::HalfAName),
        };
        let server = Server {
            host: host.to_owned(),
            port,
            tls: settings.tls,
            parameters: tls,
            credentials,
            // Not the machine's own name, which nobody who reads headers needs to know.
            hello: ClientId::Domain(domain.clone()),
        };
        Ok(Self { server, from, domain })
    }

    /// Begins a round of letters. Nobody is called before the first of them.
    #[must_use]
    pub const fn round(&self) -> Round<'_> {
        Round { mailer: self, conversation: Conversation::with(&self.server) }
    }

    /// Hands one letter over, in a conversation of its own. When this returns well, the server has it.
    ///
    /// # Errors
    /// As [`Round::send`].
    pub fn send(&self, letter: &Letter<'_>) -> Result<(), NotSent> {
        self.round().send(letter)
    }

    fn written(&self, to: Mailbox, letter: &Letter<'_>) -> Result<String, NotSent> {
        let from = match letter.from_name {
            "" => self.from.clone(),
            name => Mailbox::new(Some(one_line(name)), self.from.email.clone()),
        };
        let message = Message::builder()
            .from(from)
            .to(to)
            .subject(one_line(letter.subject))
            .message_id(Some(format!("<{}@{}>", letter.message_id, self.domain)))
            .header(ContentType::TEXT_PLAIN)
            .header(ContentLanguage(letter.language.code().to_owned()))
            .header(ContentTransferEncoding::QuotedPrintable)
            .body(letter.body.replace("\r\n", "\n").replace('\n', "\r\n"))
            .map_err(|_| NotSent::Refused)?;
        String::from_utf8(message.formatted()).map_err(|_| NotSent::Refused)
    }
}

impl Round<'_> {
    /// Hands one letter over. When this returns well, the server has it.
    ///
    /// # Errors
    /// [`NotSent`]. After [`NotSent::Away`] and [`NotSent::Later`] try again with the same letter; its `Message-ID` stays
    /// the same.
    pub fn send(&mut self, letter: &Letter<'_>) -> Result<(), NotSent> {
        let to: Mailbox = letter.to.parse().map_err(|_| NotSent::Refused)?;
        let address = to.email.clone();
        let text = self.mailer.written(to, letter)?;
        self.conversation.hand_over(&self.mailer.from.email, &address, &text)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "tests/mail.rs"]
mod tests;
