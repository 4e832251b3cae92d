//! What she sent, and what she sees of it when something is to be put right.

use foundation::{FieldRefusals, Id};
use keys::Bound;
use language::Speaker;
use zeroize::{Zeroize as _, Zeroizing};

use crate::{App, once_more::SWITCH};

/// A form that was sent. Fields keep their order and may come more than once.
#[derive(Clone, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    once: Option<Id>,
}

/// The hidden field every form carries: it proves where the form comes from, makes it count once, and says whose words
/// it holds should her session have ended meanwhile (keys.md rule 7).
pub(crate) struct Token {
    pub(crate) once: Id,
    pub(crate) session: [u8; 32],
    pub(crate) account: Option<Id>,
    /// When the page was shown: microseconds, UTC.
    pub(crate) made_at: i64,
}

/// The token's field.
pub(crate) const TOKEN: &str = "form";

/// Fields whose words are never kept, shown or carried.
pub(crate) fn is_secret(name: &str, value: &str) -> bool {
    // Six digits of a second factor go; an invitation she copied letter by letter comes back.
    let is_code = name == "code" && value.chars().filter(char::is_ascii_alphabetic).count() == 0;
    let is_passphrase = name.starts_with("passphrase") || name == "offered";
    is_passphrase || name.starts_with("recovery") || is_code || name == TOKEN || name == SWITCH
}

impl Token {
    pub(crate) fn make(app: &App, session: Option<([u8; 32], Id)>) -> String {
        let Ok(once) = Id::random() else { return String::new() };
        let mut plain = Vec::with_capacity(72);
        plain.extend_from_slice(once.as_bytes());
        plain.extend_from_slice(&session.map_or([0; 32], |(id, _)| id));
        plain.extend_from_slice(&session.map_or([0; 16], |(_, account)| account.bytes()));
        plain.extend_from_slice(&app.clock.now().as_microsecond().to_be_bytes());
        keys::wrap(&app.server_key.derive("form/v1"), &Bound::new("form"), &plain)
            .map(|sealed| data_encoding::BASE64URL_NOPAD.encode(&sealed))
            .unwrap_or_default()
    }

    pub(crate) fn read(app: &App, text: &str) -> Option<Self> {
        let sealed = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let plain = keys::unwrap(&app.server_key.derive("form/v1"), &Bound::new("form"), &sealed).ok()?;
        let (once, rest) = plain.split_at_checked(16)?;
        let (session, account) = rest.split_at_checked(32)?;
        let (account, made_at) = account.split_at_checked(16)?;
        let account = Id::from_column(account).ok()?;
        Some(Self {
            once: Id::from_column(once).ok()?,
            session: session.try_into().ok()?,
            account: (account.bytes() != [0; 16]).then_some(account),
            made_at: i64::from_be_bytes(made_at.try_into().ok()?),
        })
    }
}

/// What she typed goes with the form: her passphrase does not lie about in memory that was given back.
impl Drop for Form {
    fn drop(&mut self) {
        for (_, value) in &mut self.fields {
            value.zeroize();
        }
    }
}

/// One half of a field as a form writes it: blanks as `+`, other bytes as `%` and two digits. In a buffer that never has
/// to grow, so that no copy is left behind.
fn decoded(written: &[u8]) -> String {
    let mut plain = Zeroizing::new(Vec::with_capacity(written.len()));
    let mut rest = written.iter();
    while let Some(byte) = rest.next() {
        let digits = rest.as_slice().first_chunk::<2>();
        let digits = digits.filter(|digits| *byte == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        match digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = rest.as_slice().get(2..).unwrap_or_default().iter();
            }
            None => plain.push(if *byte == b'+' { b' ' } else { *byte }),
        }
    }
    match std::str::from_utf8(&plain) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(&plain).into_owned(),
    }
}

impl Form {
    /// A form from the text of a request.
    #[must_use]
    pub fn parse(body: &[u8]) -> Self {
        let pairs = body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).take(500);
        let fields = pairs.map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            (decoded(halves.next().unwrap_or_default()), decoded(halves.next().unwrap_or_default()))
        });
        Self { fields: fields.collect(), once: None }
    }

    pub(crate) fn with_once(mut self, once: Option<Id>) -> Self {
        self.once = once;
        self
    }

    /// The form's own id: what was done with it is done once.
    #[must_use]
    pub fn once(&self) -> Id {
        // A form without a token of ours (signed out, made by hand) counts for itself.
        self.once.unwrap_or_else(|| Id::random().unwrap_or(Id::from_bytes([0; 16])))
    }

    /// What was typed into a field; empty when it isn't there.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field that comes more than once.
    pub fn values<'form>(&'form self, name: &'form str) -> impl Iterator<Item = &'form str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box with this value was ticked.
    #[must_use]
    pub fn checked(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|one| one == value)
    }

    /// A day from the three fields of `forms::date`.
    ///
    /// # Errors
    /// See [`foundation::typed::date`].
    pub fn date(&self, name: &str, today: jiff::civil::Date) -> Result<jiff::civil::Date, foundation::Refusal> {
        let part = |part: &str| self.value(&format!("{name}-{part}")).to_owned();
        foundation::typed::date(&part("day"), &part("month"), &part("year"), today)
    }

    /// Every field but secrets and the token.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .filter(|(name, value)| !is_secret(name, value))
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// What this form asks for, apart from others on the same page: each counts once by itself. Secrets are left out: a
    /// copy of them would stay behind in what is reckoned with.
    pub(crate) fn once_of(&self, app: &App, page: Id, path: &str) -> Id {
        let mut said = page.to_vec();
        for piece in std::iter::once(path).chain(
            self.fields
                .iter()
                .filter(|(name, value)| !is_secret(name, value))
                .flat_map(|(name, value)| [name.as_str(), value.as_str()]),
        ) {
            said.extend_from_slice(&u64::try_from(piece.len()).unwrap_or(u64::MAX).to_be_bytes());
            said.extend_from_slice(piece.as_bytes());
        }
        let whole = app.server_key.mac("once/v1", &said);
        Id::from_column(whole.get(..16).unwrap_or_default()).unwrap_or(page)
    }

    pub(crate) fn token(&self) -> &str {
        self.value(TOKEN)
    }

    /// Where the form would have been sent (without a language), when she only asked for the other language.
    pub(crate) fn switched(&self) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == SWITCH).map(|(_, value)| value.as_str())
    }
}

/// A form as a page shows it: what was typed, and what is to be put right, as sentences.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    values: Vec<(String, String)>,
    refusals: Vec<(String, String)>,
}

impl Filled {
    /// An empty form.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// A form filled with what is kept.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// With nothing in a field.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.values.retain(|(known, _)| known != name);
        self
    }

    /// A form's day filled in, for `forms::date`.
    #[must_use]
    pub fn with_date(self, name: &str, date: jiff::civil::Date) -> Self {
        self.with(&format!("{name}-day"), date.day().to_string())
            .with(&format!("{name}-month"), date.month().to_string())
            .with(&format!("{name}-year"), date.year().to_string())
    }

    /// The form as she sent it, with what is to be put right. Passphrases and codes do not come back.
    #[must_use]
    pub fn again(form: &Form, refusals: &FieldRefusals, speaker: &Speaker) -> Self {
        Self {
            values: form.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            refusals: refusals.iter().map(|(field, refusal)| ((*field).to_owned(), speaker.refusal(refusal))).collect(),
        }
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether a box or button with this value is picked.
    #[must_use]
    pub fn checked(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(field, one)| field == name && one == value)
    }

    /// All values of a field that stands there more than once.
    pub fn values<'form>(&'form self, name: &'form str) -> impl Iterator<Item = &'form str> {
        self.values.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// What is to be put right in a field.
    #[must_use]
    pub fn refusal(&self, name: &str) -> Option<String> {
        self.refusals.iter().find(|(field, _)| field == name).map(|(_, sentence)| sentence.clone())
    }

    /// All that is to be put right, in the form's order: the field's name and the sentence.
    #[must_use]
    pub fn refusals(&self) -> Vec<(String, String)> {
        self.refusals.clone()
    }
}
