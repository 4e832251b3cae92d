//! What the operator decides: one file, the environment over it, and a plain sentence for each thing that is not safe.

mod check;
mod read;

use std::{net::SocketAddr, path::PathBuf};

use database::Place;
use serde::Deserialize;
use web::HelpLine;

pub use check::check;
pub(crate) use check::reachable;
pub use read::{From, credentials, environment, read};

/// What a place stands on, checked.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The place's plain name.
    pub place_name: String,
    /// Where it is reached from outside, without a slash at the end.
    pub address: String,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The main store.
    pub main_store: Place,
    /// The keystore.
    pub keystore: Place,
    /// The file with the server's key.
    pub server_key: PathBuf,
    /// For how many days back-ups are kept, when they are made.
    pub backup_days: Option<u32>,
    /// The folders that a back-up copies.
    pub backup_folders: Vec<PathBuf>,
    /// How e-mail leaves, when it can.
    pub mail: Option<Mail>,
    /// How texts to telephones leave, when they can.
    pub texts: Option<Texts>,
    /// Packs with texts of hosts' own, beside the toolkit.
    pub packs: Vec<PackPlace>,
    /// The program that makes PDFs, where it does not lie beside this one.
    pub press: Option<PathBuf>,
    /// 'Get help now'.
    pub help_lines: Vec<HelpLine>,
}

/// A pack of texts: where it lies, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackPlace {
    /// Its folder.
    pub folder: PathBuf,
    /// The six letters of the public page of the host whose it is; empty where it is the whole place's.
    pub host: String,
}

/// The server that takes our e-mail.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Its name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way there is locked.
    pub encryption: Encryption,
    /// Who we are to it.
    pub user: Option<String>,
    /// The file with our password there.
    pub password_file: Option<PathBuf>,
    /// The address our e-mail comes from.
    pub from: String,
}

impl Mail {
    /// The way to it. Nothing is sent and nobody is called yet.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn mailer(&self) -> Result<post::Mailer, post::MailFault> {
        post::Mailer::open(&post::MailSettings {
            server: format!("{}:{}", self.server, self.port),
            tls: match self.encryption {
                Encryption::Tls => post::Tls::Implicit,
                Encryption::Starttls => post::Tls::StartTls,
                Encryption::None => post::Tls::None,
            },
            user: self.user.clone(),
            password_file: self.password_file.clone(),
            from: self.from.clone(),
        })
    }
}

impl std::fmt::Debug for Mail {
    /// Its user's name is nobody's business in a log.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Mail").field("server", &self.server).field("port", &self.port).finish_non_exhaustive()
    }
}

/// The gateway that takes our texts to telephones.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// How it is spoken to.
    pub gateway: Gateway,
    /// Its address.
    pub address: String,
    /// Who we are to it.
    pub user: String,
    /// The file with our password there.
    pub password_file: PathBuf,
    /// The number or the plain name our texts come from.
    pub from: String,
    /// Where it reaches us, when not at the place's own address.
    pub heard_at: Option<String>,
    /// The file with the word in the path at which Kannel hands over answers.
    pub secret_file: Option<PathBuf>,
}

impl Texts {
    /// The way to it. Nothing is sent and nobody is called yet. `address`: where the place is reached from outside.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn texter(&self, address: &str) -> Result<post::Texter, post::TextFault> {
        post::Texter::open(&post::TextSettings {
            gateway: match self.gateway {
                Gateway::Kannel => post::Gateway::Kannel,
                Gateway::Twilio => post::Gateway::Twilio,
            },
            address: self.address.clone(),
            user: self.user.clone(),
            password_file: self.password_file.clone(),
            from: self.from.clone(),
            heard_at: self.heard_at.as_deref().unwrap_or(address).trim_end_matches('/').to_owned(),
            secret_file: self.secret_file.clone(),
        })
    }
}

impl std::fmt::Debug for Texts {
    /// Its user's name is nobody's business in a log, and an address may hold an account.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Texts").field("gateway", &self.gateway).finish_non_exhaustive()
    }
}

/// How a gateway for texts is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gateway {
    /// Kannel's smsbox.
    Kannel,
    /// As Twilio.
    Twilio,
}

/// How the way to the mail server is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// From the first byte (port 465).
    Tls,
    /// Asked for, and insisted upon, after the greeting (port 587).
    Starttls,
    /// Not at all: only to this machine itself.
    None,
}

/// The file as it is written, before anything is checked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Written {
    place_name: Option<String>,
    address: Option<String>,
    listen: Option<String>,
    behind_proxy: bool,
    data: Option<PathBuf>,
    main_store: Option<String>,
    keystore: Option<String>,
    server_key: Option<PathBuf>,
    backup: Option<WrittenBackup>,
    mail: Option<Mail>,
    texts: Option<Texts>,
    packs: Vec<WrittenPack>,
    press: Option<PathBuf>,
    help_line: Vec<WrittenHelpLine>,
}

/// A pack: its folder alone, or with the host whose it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum WrittenPack {
    Folder(PathBuf),
    OfHost(WrittenHostPack),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHostPack {
    folder: PathBuf,
    host: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBackup {
    days: u32,
    #[serde(default)]
    folders: Vec<PathBuf>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHelpLine {
    name_en: String,
    name_cy: String,
    about_en: String,
    about_cy: String,
    telephone: Option<String>,
    text: Option<String>,
    #[serde(default)]
    checked_on: String,
}

/// The lines that stand in the program, none of them checked for any place.
///
/// # Errors
/// The shipped file is not what it should be; a test holds it to that.
pub fn shipped_help_lines() -> Result<Vec<HelpLine>, String> {
    let written: Written =
        toml::from_str(include_str!("../help-lines.toml")).map_err(|error| error.message().to_owned())?;
    Ok(written.help_line.into_iter().map(HelpLine::from).collect())
}

impl std::convert::From<WrittenHelpLine> for HelpLine {
    fn from(written: WrittenHelpLine) -> Self {
        let WrittenHelpLine { name_en, name_cy, about_en, about_cy, telephone, text, checked_on } = written;
        Self { name_en, name_cy, about_en, about_cy, telephone, text, checked_on }
    }
}

impl Configuration {
    /// The program that makes PDFs: the one that is named, or the one beside this program. Where there is none, sheets are
    /// pages that a browser prints.
    #[must_use]
    pub fn press(&self) -> Option<paper::Press> {
        let named = self.press.as_deref().map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        named.map(paper::Press::at).or_else(paper::Press::beside_us)
    }

    /// What pages are told of it.
    #[must_use]
    pub fn settings(&self) -> web::Settings {
        web::Settings {
            place_name: self.place_name.clone(),
            address: self.address.clone(),
            demo: false,
            can_mail: self.mail.is_some(),
            can_text: self.texts.is_some(),
            backup_days: self.backup_days,
            help_lines: self.help_lines.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
