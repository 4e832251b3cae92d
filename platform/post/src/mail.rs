//! E-mail by SMTP: one plain letter to one woman at a time.

use std::{fs, path::PathBuf, time::Duration};

use foundation::Language;
use lettre::{
    Message, SmtpTransport, Transport as _,
    message::{
        Mailbox,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::Credentials,
        client::{Tls as LettreTls, TlsParameters},
        extension::ClientId,
    },
};

/// A mail server that is silent for so long is away.
const PATIENCE: Duration = Duration::from_secs(20);

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
    /// This one is refused for good: no later try will do.
    #[error("the server that takes it refuses this one")]
    Refused,
}

/// A way to a mail server. Connections are kept and used again.
pub struct Mailer {
    transport: SmtpTransport,
    from: Mailbox,
    domain: String,
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
            Tls::None => LettreTls::None,
            Tls::StartTls => LettreTls::Required(parameters()?),
            Tls::Implicit => LettreTls::Wrapper(parameters()?),
        };
        let mut builder = SmtpTransport::builder_dangerous(host)
            .port(port)
            .tls(tls)
            .timeout(Some(PATIENCE))
            // Not the machine's own name, which nobody who reads headers needs to know.
            .hello_name(ClientId::Domain(domain.clone()));
        match (&settings.user, &settings.password_file) {
            (Some(user), Some(file)) => {
                let text = fs::read_to_string(file).map_err(|_| MailFault::Password)?;
                let password = text.lines().next().filter(|line| !line.is_empty()).ok_or(MailFault::Password)?;
                builder = builder.credentials(Credentials::new(user.clone(), password.to_owned()));
            }
            (None, None) => {}
            _ => return Err(MailFault::HalfAName),
        }
        Ok(Self { transport: builder.build(), from, domain })
    }

    /// Hands one letter over. When this returns well, the server has it.
    ///
    /// # Errors
    /// [`NotSent`]. After [`NotSent::Away`] try again with the same letter; its `Message-ID` stays the same.
    pub fn send(&self, letter: &Letter<'_>) -> Result<(), NotSent> {
        let to: Mailbox = letter.to.parse().map_err(|_| NotSent::Refused)?;
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
        match self.transport.send(&message) {
            Ok(_) => Ok(()),
            Err(error) => Err(outcome(error.status().map(u16::from))),
        }
    }
}

/// What an answer's code means for one letter. A sign-in or a policy that is refused is the server's affair and may be
/// put right by whoever installed it; only what is said of a mailbox or of the letter itself is for good.
const fn outcome(code: Option<u16>) -> NotSent {
    match code {
        Some(501 | 550 | 551 | 552 | 553) => NotSent::Refused,
        _ => NotSent::Away,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "tests/mail.rs"]
mod tests;
