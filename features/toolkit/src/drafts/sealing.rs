//! What is said with a code, as it is sealed: under a key of its own, which the code opens for the reader, and their own
//! keys for the coordinators of the host. A copy of the stores without both a code and the server's key opens nothing.

use database::Fault;
use foundation::Id;
use keys::{Bound, MemberKeys, PublicKeys, SecretKey};
use web::App;

/// What a reader says. Her words: nothing that could be printed by mistake.
#[derive(Default)]
pub(crate) struct Comments {
    /// How she reads, a word of [`HOW`]; empty where she did not say.
    pub(crate) how: String,
    /// Each comment: the part's name, and what she says of it.
    pub(crate) said: Vec<(String, String)>,
}

impl Comments {
    /// What she says of a part; nothing where she says nothing.
    pub(crate) fn of(&self, part: &str) -> Option<&str> {
        self.said.iter().find(|(name, _)| name == part).map(|(_, words)| words.as_str())
    }
}

/// How somebody reads: words of the form, and their keys.
pub(crate) const HOW: [(&str, &str); 6] = [
    ("member", "toolkit-invited-how-member"),
    ("holds", "toolkit-invited-how-holds"),
    ("near", "toolkit-invited-how-near"),
    ("welsh", "toolkit-invited-how-welsh"),
    ("several", "toolkit-invited-how-several"),
    ("other", "toolkit-invited-how-other"),
];

/// What was done with one comment.
pub(crate) struct Answered {
    /// The part's name.
    pub(crate) part: String,
    /// Whether it was taken up.
    pub(crate) taken: bool,
    /// Why not, or how.
    pub(crate) because: String,
}

/// Between entries, and between the parts of one; tidy text holds neither.
const ENTRY: char = '\u{1e}';
const WITHIN: char = '\u{1f}';

/// The key of all that is said with one code.
pub(crate) struct Lock {
    id: Id,
    key: SecretKey,
}

fn for_reader_bound(id: Id) -> Bound {
    Bound::new("draft.reader").object(id.as_bytes())
}

fn coordinator_bound(id: Id, account: Id) -> Bound {
    Bound::new("draft.coordinator").owner(account.as_bytes()).object(id.as_bytes())
}

/// What finds a code's row.
pub(crate) fn hash(app: &App, code: &str) -> Vec<u8> {
    app.server_key.mac("draft-code/v1", code.as_bytes()).to_vec()
}

fn code_key(app: &App, code: &str) -> SecretKey {
    SecretKey::from_bytes(app.server_key.mac("draft-code-opens/v1", code.as_bytes()))
}

impl Lock {
    /// A new one.
    ///
    /// # Errors
    /// There is no randomness.
    pub(crate) fn new(id: Id) -> Result<Self, Fault> {
        Ok(Self { id, key: SecretKey::random()? })
    }

    /// Wrapped under the code.
    ///
    /// # Errors
    /// There is no randomness.
    pub(crate) fn for_reader(&self, app: &App, code: &str) -> Result<Vec<u8>, Fault> {
        Ok(keys::wrap(&code_key(app, code), &for_reader_bound(self.id), self.key.expose())?)
    }

    /// Opened with the code.
    ///
    /// # Errors
    /// It is not what was written in this place.
    pub(crate) fn by_code(app: &App, id: Id, code: &str, wrapped: &[u8]) -> Result<Self, Fault> {
        let key = keys::unwrap(&code_key(app, code), &for_reader_bound(id), wrapped)?;
        Ok(Self { id, key: SecretKey::from_slice(&key)? })
    }

    /// Sealed to a coordinator.
    ///
    /// # Errors
    /// There is no randomness.
    pub(crate) fn for_coordinator(&self, account: Id, to: &PublicKeys) -> Result<Vec<u8>, Fault> {
        Ok(keys::seal_to(to, &coordinator_bound(self.id, account), self.key.expose())?)
    }

    /// Opened with a coordinator's keys; nothing where it was not sealed to these.
    pub(crate) fn by_coordinator(keys: &MemberKeys, id: Id, account: Id, sealed: &[u8]) -> Option<Self> {
        let key = keys::open_with(keys, &coordinator_bound(id, account), sealed).ok()?;
        Some(Self { id, key: SecretKey::from_slice(&key).ok()? })
    }

    fn seal(&self, purpose: &'static str, words: &str) -> Result<Vec<u8>, Fault> {
        Ok(keys::wrap(&self.key, &Bound::new(purpose).object(self.id.as_bytes()), &keys::pad(words)?)?)
    }

    fn open(&self, purpose: &'static str, sealed: &[u8]) -> Result<String, Fault> {
        let padded = keys::unwrap(&self.key, &Bound::new(purpose).object(self.id.as_bytes()), sealed)?;
        Ok(keys::unpad(&padded)?.to_string())
    }

    /// The code and what its maker calls it, sealed.
    ///
    /// # Errors
    /// It is too long.
    pub(crate) fn seal_label(&self, code: &str, label: &str) -> Result<Vec<u8>, Fault> {
        self.seal("draft.label", &format!("{code}{WITHIN}{label}"))
    }

    /// The same, opened.
    ///
    /// # Errors
    /// It is not what was written in this place.
    pub(crate) fn open_label(&self, sealed: &[u8]) -> Result<(String, String), Fault> {
        let both = self.open("draft.label", sealed)?;
        let (code, label) = both.split_once(WITHIN).ok_or(Fault::Tampered("the label of a code"))?;
        Ok((code.to_owned(), label.to_owned()))
    }

    /// Comments, sealed.
    ///
    /// # Errors
    /// They are too long.
    pub(crate) fn seal_comments(&self, comments: &Comments) -> Result<Vec<u8>, Fault> {
        self.seal("draft.comments", &joined(comments))
    }

    /// The same, opened; none where there are none.
    ///
    /// # Errors
    /// It is not what was written in this place.
    pub(crate) fn open_comments(&self, sealed: Option<&[u8]>) -> Result<Comments, Fault> {
        let Some(sealed) = sealed else { return Ok(Comments::default()) };
        let all = self.open("draft.comments", sealed)?;
        let mut entries = all.split(ENTRY);
        let how = entries.next().unwrap_or_default().to_owned();
        let said = entries.filter_map(|entry| entry.split_once(WITHIN));
        Ok(Comments { how, said: said.map(|(part, words)| (part.to_owned(), words.to_owned())).collect() })
    }

    /// What was done with comments, sealed.
    ///
    /// # Errors
    /// It is too long.
    pub(crate) fn seal_answers(&self, answers: &[Answered]) -> Result<Vec<u8>, Fault> {
        self.seal("draft.answers", &answered(answers))
    }

    /// The same, opened.
    ///
    /// # Errors
    /// It is not what was written in this place.
    pub(crate) fn open_answers(&self, sealed: Option<&[u8]>) -> Result<Vec<Answered>, Fault> {
        let Some(sealed) = sealed else { return Ok(Vec::new()) };
        let all = self.open("draft.answers", sealed)?;
        let entry = |entry: &str| {
            let mut parts = entry.splitn(3, WITHIN);
            let (part, done, because) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Answered { part: part.to_owned(), taken: done == "taken", because: because.to_owned() })
        };
        Ok(all.split(ENTRY).filter_map(entry).collect())
    }
}

fn answered(answers: &[Answered]) -> String {
    let entry = |one: &Answered| {
        let done = if one.taken { "taken" } else { "not" };
        format!("{}{WITHIN}{done}{WITHIN}{}", one.part, one.because)
    };
    answers.iter().map(entry).collect::<Vec<_>>().join(&ENTRY.to_string())
}

/// Whether there is room for all of what was done with comments.
pub(crate) fn answers_fit(answers: &[Answered]) -> bool {
    answered(answers).len() <= keys::LONGEST_WORDS
}

fn joined(comments: &Comments) -> String {
    let mut all = comments.how.clone();
    for (part, words) in &comments.said {
        all.push(ENTRY);
        all.push_str(part);
        all.push(WITHIN);
        all.push_str(words);
    }
    all
}

/// Whether comments are short enough to be kept together.
pub(crate) fn fits(comments: &Comments) -> bool {
    joined(comments).len() <= keys::LONGEST_WORDS
}

/// The key of a code, sealed to a coordinator's old keys, for her new ones; nothing where it was not hers.
pub(crate) fn again(
    old: &MemberKeys,
    new: &MemberKeys,
    id: Id,
    account: Id,
    sealed: &[u8],
) -> Result<Option<Vec<u8>>, Fault> {
    Lock::by_coordinator(old, id, account, sealed).map(|lock| lock.for_coordinator(account, new.public())).transpose()
}
