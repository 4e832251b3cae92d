//! Sessions: a cookie whose one half names a row in the keystore and whose other half opens it (keys.md rule 7).

use std::collections::BTreeMap;

use database::{Fault, SessionRow};
use foundation::Id;
use keys::{Bound, EpochKey, MemberKeys, SessionSecret};
use zeroize::Zeroizing;

use crate::{Cookie, Visit, hide};

/// What a session holds while she is signed in.
pub struct Session {
    /// Her account.
    pub account: Id,
    /// Her keys.
    pub keys: MemberKeys,
    /// The name she chose.
    pub name: String,
    /// She gave name and passphrase, and still owes the second factor.
    pub owes_second_factor: bool,
    /// She gave the second factor in this session: what a role opens asks for it, also when the role is new.
    pub gave_second_factor: bool,
    /// When she gave her passphrase once more (microseconds, UTC), good for five minutes; nothing until she does.
    pub stepped_up_at: Option<i64>,
    /// The palette she picked.
    pub palette: String,
    /// Which plain page 'Hide this page' leads to.
    pub away: u8,
    /// The code that she brought and has not used yet; empty without one. It goes with the session.
    pub brought_code: String,
    /// Recovery words just made for her, and when (microseconds, UTC), until she says that they are on paper.
    pub ten_words: Option<(i64, Zeroizing<String>)>,
    /// How many wrong codes were given in it, since the last right one.
    pub wrong_codes: u8,
    pub(crate) epochs: BTreeMap<(Id, String, u64), [u8; 32]>,
    pub(crate) secret: SessionSecret,
    pub(crate) row: SessionRow,
}

impl Drop for Session {
    fn drop(&mut self) {
        use zeroize::Zeroize as _;
        for key in self.epochs.values_mut() {
            key.zeroize();
        }
        self.brought_code.zeroize();
    }
}

/// What is needed to begin a session.
pub struct Begin {
    /// Her account.
    pub account: Id,
    /// Her keys, just opened.
    pub keys: MemberKeys,
    /// The name she typed.
    pub name: String,
    /// Whether a second factor is still to come.
    pub owes_second_factor: bool,
    /// How long it may lie still: the strictest of her roles.
    pub idle_seconds: i64,
    /// The palette she picked.
    pub palette: String,
    /// Which plain page 'Hide this page' leads to.
    pub away: u8,
}

/// The session cookie's name. The prefix makes browsers insist on Secure, this host and no other path.
pub(crate) const COOKIE: &str = "__Host-s";
/// How 'not yet' is written for a moment, in a session's row.
const NEVER: i64 = i64::MIN;

fn bound(id: &[u8; 32], account: Id, begun_at: i64) -> Bound {
    Bound::new("session").owner(account.as_bytes()).object(id).epoch(u64::try_from(begun_at).unwrap_or_default())
}

impl Session {
    /// Its id: what the keystore knows it by, from which nobody comes in.
    #[must_use]
    pub fn id(&self) -> [u8; 32] {
        self.secret.id()
    }

    pub(crate) fn open(secret: SessionSecret, row: SessionRow) -> Result<Self, Fault> {
        let account = Id::from_column(&row.account_id)?;
        let plain = keys::unwrap(&secret.wrap_key(), &bound(&secret.id(), account, row.begun_at), &row.sealed)?;
        let mut reader = Reader(&plain);
        let keys = MemberKeys::from_secret_bytes(reader.bytes()?)?;
        let name = reader.text()?;
        let palette = reader.text()?;
        let [flags, away, wrong_codes] = *reader.bytes()? else { return Err(Fault::Tampered("a session")) };
        let stepped_up_at = Some(i64::from_be_bytes(reader.fixed()?)).filter(|at| *at != NEVER);
        let brought_code = reader.text()?;
        let made_at = i64::from_be_bytes(reader.fixed()?);
        let ten_words = Some((made_at, Zeroizing::new(reader.text()?))).filter(|(made_at, _)| *made_at != NEVER);
        let mut epochs = BTreeMap::new();
        while !reader.0.is_empty() {
            let group = Id::from_bytes(reader.fixed()?);
            let chain = reader.text()?;
            let epoch = u64::from_be_bytes(reader.fixed()?);
            epochs.insert((group, chain, epoch), reader.fixed()?);
        }
        Ok(Self {
            account,
            keys,
            name,
            owes_second_factor: flags & 1 == 1,
            gave_second_factor: flags & 2 == 2,
            stepped_up_at,
            palette,
            away,
            brought_code,
            ten_words,
            wrong_codes,
            epochs,
            secret,
            row,
        })
    }

    /// When it began: microseconds, UTC.
    #[must_use]
    pub const fn begun_at(&self) -> i64 {
        self.row.begun_at
    }

    /// How long it may lie still, in seconds.
    #[must_use]
    pub const fn idle_seconds(&self) -> i64 {
        self.row.idle_seconds
    }

    /// An epoch key she opened before in this session.
    #[must_use]
    pub fn epoch(&self, group: Id, chain: &str, epoch: u64) -> Option<EpochKey> {
        self.epochs.get(&(group, chain.to_owned(), epoch)).map(|bytes| EpochKey::from_bytes(*bytes))
    }

    /// Changes how long this session may lie still.
    pub const fn set_idle_seconds(&mut self, seconds: i64) {
        self.row.idle_seconds = seconds;
    }

    fn sealed(&self) -> Result<Vec<u8>, Fault> {
        let mut plain = Zeroizing::new(Vec::with_capacity(4096));
        put(&mut plain, &self.keys.to_secret_bytes());
        put(&mut plain, self.name.as_bytes());
        put(&mut plain, self.palette.as_bytes());
        put(
            &mut plain,
            &[
                u8::from(self.owes_second_factor) | (u8::from(self.gave_second_factor) << 1),
                self.away,
                self.wrong_codes,
            ],
        );
        put(&mut plain, &self.stepped_up_at.unwrap_or(NEVER).to_be_bytes());
        put(&mut plain, self.brought_code.as_bytes());
        let (made_at, words) = self.ten_words.as_ref().map_or((NEVER, ""), |(at, words)| (*at, words.as_str()));
        put(&mut plain, &made_at.to_be_bytes());
        put(&mut plain, words.as_bytes());
        for ((group, chain, epoch), key) in &self.epochs {
            put(&mut plain, group.as_bytes());
            put(&mut plain, chain.as_bytes());
            put(&mut plain, &epoch.to_be_bytes());
            put(&mut plain, key);
        }
        Ok(keys::wrap(&self.secret.wrap_key(), &bound(&self.secret.id(), self.account, self.row.begun_at), &plain)?)
    }
}

impl Visit {
    /// Begins a session and hands her the cookie. A new one every time: never the one she came with.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn begin_session(&mut self, begin: Begin) -> Result<(), Fault> {
        let secret = SessionSecret::random()?;
        let now = self.now().as_microsecond();
        let row = SessionRow {
            id: secret.id().to_vec(),
            account_id: begin.account.to_vec(),
            sealed: Vec::new(),
            begun_at: now,
            seen_at: now,
            idle_seconds: begin.idle_seconds,
        };
        let mut session = Session {
            account: begin.account,
            keys: begin.keys,
            name: begin.name,
            owes_second_factor: begin.owes_second_factor,
            gave_second_factor: false,
            stepped_up_at: None,
            palette: begin.palette,
            away: begin.away,
            brought_code: String::new(),
            ten_words: None,
            wrong_codes: 0,
            epochs: BTreeMap::new(),
            secret,
            row,
        };
        session.row.sealed = session.sealed()?;
        self.app().keystore.put_session(session.row.clone())?;
        if let Some(old) = self.session.take() {
            self.app().keystore.end_session(old.secret.id())?;
        }
        self.set_cookie(Cookie::session(COOKIE, &session.secret.to_cookie()));
        hide::seen_again(self);
        self.session = Some(session);
        Ok(())
    }

    /// Keeps what changed in her session: a palette, an opened epoch, the second factor given.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn keep_session(&mut self, change: impl FnOnce(&mut Session)) -> Result<(), Fault> {
        let Some(session) = self.session.as_mut() else { return Ok(()) };
        change(session);
        session.row.sealed = session.sealed()?;
        let row = session.row.clone();
        self.app().keystore.put_session(row)
    }

    /// Remembers, for this session, epoch keys she just opened.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn keep_epochs(&mut self, opened: Vec<(Id, String, u64, EpochKey)>) -> Result<(), Fault> {
        if opened.is_empty() {
            return Ok(());
        }
        self.keep_session(|session| {
            for (group, chain, epoch, key) in opened {
                session.epochs.insert((group, chain, epoch), *key.expose());
            }
        })
    }

    /// Ends every session of hers but this one.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn end_other_sessions(&self, account: Id) -> Result<(), Fault> {
        self.app().keystore.end_sessions_of(account, self.session.as_ref().map(|session| session.secret.id()))?;
        self.app().hub.say(account, account);
        Ok(())
    }

    /// Ends her session: the row goes, the cookie goes. The known-device cookie stays: it is what lets her back in.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn end_session(&mut self) -> Result<(), Fault> {
        if let Some(session) = self.session.take() {
            self.app().keystore.end_session(session.secret.id())?;
            // Her open screens are asked at once whether she is still there.
            self.app().hub.say(session.account, session.account);
        }
        self.set_cookie(Cookie::gone(COOKIE));
        self.drop_ticket();
        Ok(())
    }
}

fn put(plain: &mut Vec<u8>, piece: &[u8]) {
    plain.extend_from_slice(&u32::try_from(piece.len()).unwrap_or(u32::MAX).to_be_bytes());
    plain.extend_from_slice(piece);
}

/// Reads what [`put`] wrote.
pub(crate) struct Reader<'bytes>(pub(crate) &'bytes [u8]);

impl<'bytes> Reader<'bytes> {
    pub(crate) fn bytes(&mut self) -> Result<&'bytes [u8], Fault> {
        let (length, rest) = self.0.split_at_checked(4).ok_or(Fault::Tampered("a session"))?;
        let length = u32::from_be_bytes(length.try_into().map_err(|_| Fault::Tampered("a session"))?);
        let (piece, rest) =
            rest.split_at_checked(usize::try_from(length).unwrap_or(usize::MAX)).ok_or(Fault::Tampered("a session"))?;
        self.0 = rest;
        Ok(piece)
    }

    fn text(&mut self) -> Result<String, Fault> {
        String::from_utf8(self.bytes()?.to_vec()).map_err(|_| Fault::Tampered("a session"))
    }

    fn fixed<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], Fault> {
        self.bytes()?.try_into().map_err(|_| Fault::Tampered("a session"))
    }
}
