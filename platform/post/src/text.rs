//! Text messages through a gateway: Kannel, or anything that speaks as Twilio does.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use form_urlencoded::Serializer;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{
    HeaderValue, Request, StatusCode, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use http_body_util::Full;
use sha1::Sha1;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::{
    NotSent,
    fetch::Place,
    parts::{Alphabet, PlainText},
};

/// The longest sender's name a telephone shows, in letters and figures.
const LONGEST_NAME: usize = 11;
/// The shortest secret in a path, in letters and figures.
const SHORTEST_SECRET: usize = 20;

/// How a gateway is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gateway {
    /// Kannel's smsbox: `http://127.0.0.1:13013/cgi-bin/sendsms`.
    Kannel,
    /// As Twilio: `https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json`.
    Twilio,
}

/// Where and how texts are handed over. It holds no password, only where that lies.
#[derive(Clone, Debug)]
pub struct TextSettings {
    /// How it is spoken to.
    pub gateway: Gateway,
    /// The address texts are handed to.
    pub address: String,
    /// The name to sign in with; Twilio's account.
    pub user: String,
    /// The file whose first line is the password; Twilio's token.
    pub password_file: PathBuf,
    /// Who texts are from: a number, or a plain name of 11 letters at most. Neutral: it stands on her telephone.
    pub from: String,
    /// Where the gateway reaches us, without a slash at the end.
    pub heard_at: String,
    /// The file whose first line stands in the path at which Kannel hands over what comes in. Twilio signs instead.
    pub secret_file: Option<PathBuf>,
}

/// What is wrong with the settings, in words for whoever installs it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum TextFault {
    /// No address.
    #[error(
        "texts address: write it whole, like http://127.0.0.1:13013/cgi-bin/sendsms, and without a name or password"
    )]
    Address,
    /// Neither a number nor a name that telephones show.
    #[error("texts from: a number like +447700900123, or a plain name of 11 letters or figures at most")]
    From,
    /// A password that cannot be read.
    #[error("texts password file: it cannot be read, or is empty")]
    Password,
    /// A secret that cannot be read, or could be guessed.
    #[error("texts secret file: it cannot be read, or is not one line of 20 letters and figures or more")]
    Secret,
    /// A name that cannot be sent.
    #[error("texts user: it is empty, or holds what cannot be sent")]
    User,
}

/// One text, to one woman.
pub struct Text<'text> {
    /// Her number, as it is dialled. It stands in what the gateway is told, nowhere else.
    pub to: &'text str,
    /// What it says.
    pub text: &'text PlainText,
    /// Where the gateway says what became of it: an address of ours that only we can have made, the same for each try.
    pub receipt: &'text str,
}

/// A way to a gateway.
pub struct Texter {
    gateway: Gateway,
    place: Place,
    path: String,
    user: String,
    password: Zeroizing<String>,
    from: String,
    heard_at: String,
    secret: Option<Zeroizing<String>>,
}

impl Texter {
    /// Reads the settings. Nothing is sent and nobody is called yet.
    ///
    /// # Errors
    /// What is to be put right in them.
    pub fn open(settings: &TextSettings) -> Result<Self, TextFault> {
        let address: Uri = settings.address.parse().map_err(|_| TextFault::Address)?;
        let place = Place::of(&address).ok_or(TextFault::Address)?;
        let path = address.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        if !is_sender(&settings.from) {
            return Err(TextFault::From);
        }
        if settings.user.is_empty() || HeaderValue::from_str(&settings.user).is_err() {
            return Err(TextFault::User);
        }
        let text = Zeroizing::new(fs::read_to_string(&settings.password_file).map_err(|_| TextFault::Password)?);
        let password = text.lines().next().filter(|line| !line.is_empty() && HeaderValue::from_str(line).is_ok());
        let secret = settings.secret_file.as_deref().map(secret).transpose()?;
        Ok(Self {
            gateway: settings.gateway,
            place,
            path,
            user: settings.user.clone(),
            password: Zeroizing::new(password.ok_or(TextFault::Password)?.to_owned()),
            from: settings.from.clone(),
            heard_at: settings.heard_at.clone(),
            secret,
        })
    }

    /// How it is spoken to.
    #[must_use]
    pub const fn gateway(&self) -> Gateway {
        self.gateway
    }

    /// Who texts are from: what stands on her telephone, and where an answer goes.
    #[must_use]
    pub fn from(&self) -> &str {
        &self.from
    }

    /// Where the gateway reaches us, without a slash at the end.
    #[must_use]
    pub fn heard_at(&self) -> &str {
        &self.heard_at
    }

    /// Whether an answer to a text comes back to us: nobody can answer a name, and nothing is taken without a proof.
    #[must_use]
    pub fn hears(&self) -> bool {
        is_number(&self.from) && (self.gateway == Gateway::Twilio || self.secret.is_some())
    }

    /// Whether this is the secret at which Kannel hands over what comes in. Compared in constant time.
    #[must_use]
    pub fn is_secret(&self, told: &str) -> bool {
        self.secret.as_ref().is_some_and(|secret| secret.as_bytes().ct_eq(told.as_bytes()).into())
    }

    /// Hands one text over. When this returns well, the gateway has it, and what it calls it is given, if it says.
    ///
    /// # Errors
    /// [`NotSent`]. After [`NotSent::Away`] try again with the same text; its receipt's address stays the same.
    pub fn send(&self, text: &Text<'_>) -> Result<String, NotSent> {
        let request = match self.gateway {
            Gateway::Kannel => self.to_kannel(text),
            Gateway::Twilio => self.to_twilio(text),
        };
        let (status, body) = self.place.ask(request.map_err(|_| NotSent::Refused)?).map_err(|_| NotSent::Away)?;
        match self.gateway {
            Gateway::Kannel => kannel_said(status, &String::from_utf8_lossy(&body)),
            Gateway::Twilio => twilio_said(status, &body),
        }
    }

    /// Whether the gateway answers at all. Nothing is sent.
    #[must_use]
    pub fn answers(&self) -> bool {
        let request = Request::get(&self.path).body(Full::new(Bytes::new()));
        request.is_ok_and(|request| self.place.ask(request).is_ok())
    }

    /// In headers and a body, not in the address: Kannel writes addresses into its log.
    fn to_kannel(&self, text: &Text<'_>) -> Result<Request<Full<Bytes>>, http::Error> {
        let mut request = Request::post(&self.path)
            .header("x-kannel-username", &self.user)
            .header("x-kannel-password", self.password.as_str())
            .header("x-kannel-from", &self.from)
            .header("x-kannel-to", dialled(text.to))
            // Delivered to her telephone, or not.
            .header("x-kannel-dlr-mask", "3")
            .header("x-kannel-dlr-url", format!("{}?what=%d", text.receipt))
            .header(CONTENT_TYPE, "text/plain; charset=UTF-8");
        if text.text.alphabet() == Alphabet::Large {
            request = request.header("x-kannel-coding", "2");
        }
        request.body(Full::new(Bytes::copy_from_slice(text.text.text().as_bytes())))
    }

    fn to_twilio(&self, text: &Text<'_>) -> Result<Request<Full<Bytes>>, http::Error> {
        let form = Serializer::new(String::new())
            .append_pair("To", &dialled(text.to))
            .append_pair("From", &self.from)
            .append_pair("Body", text.text.text())
            .append_pair("StatusCallback", text.receipt)
            .finish();
        let who = Zeroizing::new(format!("{}:{}", self.user, self.password.as_str()));
        let mut basic = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(who.as_bytes())))?;
        basic.set_sensitive(true);
        Request::post(&self.path)
            .header(AUTHORIZATION, basic)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from(form)))
    }

    /// Whether what came to `address` of ours was sent by the gateway (`X-Twilio-Signature`): HMAC-SHA1 under our token
    /// over the address and every field, sorted by name. Never for a gateway that does not sign.
    #[must_use]
    pub fn signed(&self, address: &str, fields: &[(&str, &str)], signature: &str) -> bool {
        if self.gateway != Gateway::Twilio {
            return false;
        }
        let Ok(signature) = BASE64_STANDARD.decode(signature) else { return false };
        mac(&self.password, address, fields).is_some_and(|mac| mac.verify_slice(&signature).is_ok())
    }
}

fn mac(token: &str, address: &str, fields: &[(&str, &str)]) -> Option<Hmac<Sha1>> {
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    let mut mac = Hmac::<Sha1>::new_from_slice(token.as_bytes()).ok()?;
    mac.update(address.as_bytes());
    for (name, value) in sorted {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    Some(mac)
}

/// What a gateway of Twilio's kind would sign with, for a gateway that stands in for it.
#[must_use]
pub fn signature(token: &str, address: &str, fields: &[(&str, &str)]) -> String {
    mac(token, address, fields).map_or_else(String::new, |mac| BASE64_STANDARD.encode(mac.finalize().into_bytes()))
}

/// Says something to an address of ours as a gateway of Twilio's kind would: signed with `token`. Gives whether it was
/// taken. For a gateway that stands in for a real one.
#[must_use]
pub fn say_back(token: &str, address: &str, fields: &[(&str, &str)]) -> bool {
    let Ok(uri) = address.parse::<Uri>() else { return false };
    let Some(place) = Place::of(&uri) else { return false };
    let form = Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(uri.path_and_query().map_or("/", |path| path.as_str()))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-twilio-signature", signature(token, address, fields))
        .body(Full::new(Bytes::from(form)));
    request.is_ok_and(|request| place.ask(request).is_ok_and(|(status, _)| status.is_success()))
}

/// A number in digits with its country first, whichever way it was written: `447700900123`. One that begins with a single
/// nought is of this country.
#[must_use]
pub fn whole_number(written: &str) -> String {
    let written = written.trim();
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    if written.starts_with('+') {
        return digits;
    }
    match (digits.strip_prefix("00"), digits.strip_prefix('0')) {
        (Some(abroad), _) => abroad.to_owned(),
        (None, Some(here)) => format!("44{here}"),
        (None, None) => digits,
    }
}

fn dialled(number: &str) -> String {
    format!("+{}", whole_number(number))
}

fn secret(file: &Path) -> Result<Zeroizing<String>, TextFault> {
    let text = Zeroizing::new(fs::read_to_string(file).map_err(|_| TextFault::Secret)?);
    let line = text.lines().next().unwrap_or_default();
    let sound = line.len() >= SHORTEST_SECRET && line.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if sound { Ok(Zeroizing::new(line.to_owned())) } else { Err(TextFault::Secret) }
}

fn is_number(from: &str) -> bool {
    let digits = from.strip_prefix('+').unwrap_or(from);
    (3..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_sender(from: &str) -> bool {
    let is_name = (1..=LONGEST_NAME).contains(&from.len())
        && from.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ')
        && from.bytes().any(|byte| byte.is_ascii_alphabetic());
    is_number(from) || is_name
}

/// A sign-in or an address of ours that is refused may be put right by whoever installed it; only what is said of this
/// text is for good.
fn kannel_said(status: StatusCode, said: &str) -> Result<String, NotSent> {
    // 0: handed on; 3: queued, and kept. A page that merely answers is not one of them.
    let taken = said.starts_with("0:") || said.starts_with("3:");
    match status {
        StatusCode::ACCEPTED => Ok(String::new()),
        StatusCode::OK if taken => Ok(String::new()),
        StatusCode::BAD_REQUEST => Err(NotSent::Refused),
        _ => Err(NotSent::Away),
    }
}

/// Twilio's codes for a number that no text reaches or that wants none, and for a text it does not take.
const REFUSED: [i64; 12] = [21211, 21214, 21217, 21265, 21407, 21421, 21602, 21610, 21612, 21614, 21617, 21635];

fn twilio_said(status: StatusCode, body: &[u8]) -> Result<String, NotSent> {
    let said: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    if status.is_success() {
        // Without a name for it, it is somebody else who answers.
        return said.get("sid").and_then(|sid| sid.as_str()).map(str::to_owned).ok_or(NotSent::Away);
    }
    let code = said.get("code").and_then(serde_json::Value::as_i64);
    match code {
        Some(code) if status == StatusCode::BAD_REQUEST && REFUSED.contains(&code) => Err(NotSent::Refused),
        _ => Err(NotSent::Away),
    }
}

#[cfg(test)]
#[path = "tests/text.rs"]
mod tests;
