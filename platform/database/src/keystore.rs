//! The keystore: peppers, shred keys, contact keys, sessions. Small, apart, and never in the main back-up.
//!
//! The two stores are never one transaction. So: what is new is made here first; what goes is marked here, destroyed
//! here, and then goes in the main store; start-up finishes what a kill left ([`Keystore::going`]).

use std::{collections::HashMap, sync::Arc};

use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _,
    connection::SimpleConnection as _,
};
use foundation::Id;
use jiff::Timestamp;
use keys::{Bound, SecretKey, ServerKey};

use crate::{Database, Fault, Place, Store};

diesel::table! {
    held_keys (kind, owner) {
        kind -> Text,
        owner -> Binary,
        sealed -> Binary,
        going -> BigInt,
    }
}
diesel::table! {
    sessions (id) {
        id -> Binary,
        account_id -> Binary,
        sealed -> Binary,
        begun_at -> BigInt,
        seen_at -> BigInt,
        idle_seconds -> BigInt,
    }
}
diesel::table! {
    tries (bucket) {
        bucket -> Binary,
        count -> BigInt,
        since -> BigInt,
    }
}
diesel::table! {
    devices (id) {
        id -> Binary,
        bucket -> Binary,
        whose -> Binary,
        made_at -> BigInt,
    }
}
diesel::table! {
    erasures (owner) {
        owner -> Binary,
        kind -> Text,
        day -> Text,
    }
}

/// What a held key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HeldKind {
    /// An account's pepper: without it a passphrase opens nothing. Owner: the account.
    Pepper,
    /// The second lock on everything a woman writes in a group. Owner: her member handle there.
    Shred,
    /// What her contact plan is sealed with. Owner: her member handle.
    Contact,
}

impl HeldKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Pepper => "pepper",
            Self::Shred => "shred",
            Self::Contact => "contact",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Pepper, Self::Shred, Self::Contact].into_iter().find(|kind| kind.word() == word)
    }
}

/// A session as it lies in the keystore: nothing in it opens without the cookie.
#[derive(Clone, Queryable)]
pub struct SessionRow {
    /// Derived from the cookie.
    pub id: Vec<u8>,
    /// Whose.
    pub account_id: Vec<u8>,
    /// Keys and opened epochs under the cookie's other half.
    pub sealed: Vec<u8>,
    /// Microseconds, UTC.
    pub begun_at: i64,
    /// Microseconds, UTC, kept to the minute.
    pub seen_at: i64,
    /// How long it may lie still.
    pub idle_seconds: i64,
}

/// The longest a session lives, however busy (keys.md rule 7).
const SESSION_SECONDS: i64 = 12 * 60 * 60;
const SECOND: i64 = 1_000_000;
/// Keys asked for in one statement.
const ASKED_TOGETHER: usize = 500;

impl SessionRow {
    /// Whether it still counts at `now`.
    #[must_use]
    pub fn lives(&self, now: Timestamp) -> bool {
        let now = now.as_microsecond();
        // A clock set back must not lengthen a session.
        now >= self.begun_at - 60 * SECOND
            && now < self.begun_at + SESSION_SECONDS * SECOND
            && now < self.seen_at + self.idle_seconds * SECOND
    }
}

/// The keystore, open.
#[derive(Clone)]
pub struct Keystore {
    database: Database,
    lock: Arc<SecretKey>,
}

impl Keystore {
    /// Opens the keystore at `place`.
    ///
    /// # Errors
    /// It cannot be reached, or a migration fails.
    pub fn open(place: &Place, server: &ServerKey) -> Result<Self, Fault> {
        Ok(Self { database: Database::open_keystore(place)?, lock: Arc::new(server.derive("keystore/v1")) })
    }

    /// Where it lies.
    #[must_use]
    pub const fn place(&self) -> &Place {
        self.database.place()
    }

    fn bound(kind: &str, owner: &[u8]) -> Bound {
        Bound::new("keystore").owner(kind.as_bytes()).object(owner)
    }

    fn put(&self, kind: &'static str, owner: Vec<u8>, key: &SecretKey) -> Result<(), Fault> {
        let sealed = keys::wrap(&self.lock, &Self::bound(kind, &owner), key.expose())?;
        self.database.write(move |connection| {
            let touched = diesel::insert_into(held_keys::table)
                .values((
                    held_keys::kind.eq(kind),
                    held_keys::owner.eq(owner.clone()),
                    held_keys::sealed.eq(sealed.clone()),
                    held_keys::going.eq(0),
                ))
                .execute(connection)?;
            Fault::rows("held_keys", touched, 1)
        })
    }

    fn open_row(&self, kind: &str, owner: &[u8], sealed: &[u8]) -> Result<SecretKey, Fault> {
        let plain = keys::unwrap(&self.lock, &Self::bound(kind, owner), sealed)?;
        let bytes: [u8; 32] = plain.as_slice().try_into().map_err(|_| Fault::Tampered("a held key"))?;
        Ok(SecretKey::from_bytes(bytes))
    }

    /// One of the store's own secrets, made when it is first asked for.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn secret(&self, name: &'static str) -> Result<SecretKey, Fault> {
        loop {
            if let Some(sealed) = self.sealed("secret", name.as_bytes().to_vec())? {
                return self.open_row("secret", name.as_bytes(), &sealed);
            }
            match self.put("secret", name.as_bytes().to_vec(), &SecretKey::random()?) {
                // Another node was first: its secret is the one.
                Ok(()) | Err(Fault::Already(_)) => {}
                Err(fault) => return Err(fault),
            }
        }
    }

    fn sealed(&self, kind: &'static str, owner: Vec<u8>) -> Result<Option<Vec<u8>>, Fault> {
        self.database.read(|connection| {
            Ok(held_keys::table
                .filter(held_keys::kind.eq(kind))
                .filter(held_keys::owner.eq(owner))
                .filter(held_keys::going.eq(0))
                .select(held_keys::sealed)
                .first::<Vec<u8>>(connection)
                .optional()?)
        })
    }

    /// Makes and keeps a new key. Call it before the row in the main store that stands on it.
    ///
    /// # Errors
    /// [`Fault::Already`] when its owner has one; the keystore cannot be reached.
    pub fn hold(&self, kind: HeldKind, owner: Id) -> Result<SecretKey, Fault> {
        let key = SecretKey::random()?;
        self.put(kind.word(), owner.to_vec(), &key)?;
        Ok(key)
    }

    /// A key, unless it is gone or going.
    ///
    /// # Errors
    /// The keystore cannot be reached, or the row is not what was written.
    pub fn held(&self, kind: HeldKind, owner: Id) -> Result<Option<SecretKey>, Fault> {
        self.sealed(kind.word(), owner.to_vec())?
            .map(|sealed| self.open_row(kind.word(), owner.as_bytes(), &sealed))
            .transpose()
    }

    /// Several keys at once; those gone or going are not among them.
    ///
    /// # Errors
    /// As [`Keystore::held`].
    pub fn held_many(&self, kind: HeldKind, owners: &[Id]) -> Result<HashMap<Id, SecretKey>, Fault> {
        let rows: Vec<(Vec<u8>, Vec<u8>)> = self.database.read(|connection| {
            let mut rows = Vec::with_capacity(owners.len());
            for some in owners.chunks(ASKED_TOGETHER) {
                let wanted: Vec<Vec<u8>> = some.iter().map(Id::to_vec).collect();
                let found: Vec<(Vec<u8>, Vec<u8>)> = held_keys::table
                    .filter(held_keys::kind.eq(kind.word()))
                    .filter(held_keys::going.eq(0))
                    .filter(held_keys::owner.eq_any(wanted))
                    .select((held_keys::owner, held_keys::sealed))
                    .load(connection)?;
                rows.extend(found);
            }
            Ok(rows)
        })?;
        rows.into_iter()
            .map(|(owner, sealed)| {
                let key = self.open_row(kind.word(), &owner, &sealed)?;
                Ok((Id::from_column(&owner)?, key))
            })
            .collect()
    }

    /// Marks keys as going: from now on they open nothing, whatever happens next.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn mark_going(&self, what: Vec<(HeldKind, Id)>) -> Result<(), Fault> {
        self.database.write(move |connection| {
            for (kind, owner) in &what {
                diesel::update(
                    held_keys::table
                        .filter(held_keys::kind.eq(kind.word()))
                        .filter(held_keys::owner.eq(owner.to_vec())),
                )
                .set(held_keys::going.eq(1))
                .execute(connection)?;
            }
            Ok(())
        })
    }

    /// What is marked as going and may not have gone everywhere yet: start-up finishes these.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn going(&self) -> Result<Vec<(HeldKind, Id)>, Fault> {
        let rows: Vec<(String, Vec<u8>)> = self.database.read(|connection| {
            Ok(held_keys::table
                .filter(held_keys::going.eq(1))
                .select((held_keys::kind, held_keys::owner))
                .load(connection)?)
        })?;
        rows.into_iter()
            .map(|(kind, owner)| {
                let kind = HeldKind::from_word(&kind).ok_or(Fault::Tampered("a kind of key"))?;
                Ok((kind, Id::from_column(&owner)?))
            })
            .collect()
    }

    /// Destroys keys, notes the erasure in the ledger, and empties the log they lay in.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn destroy(&self, what: Vec<(HeldKind, Id)>, day: String) -> Result<(), Fault> {
        self.database.write(move |connection| {
            for (kind, owner) in &what {
                let row = || {
                    held_keys::table.filter(held_keys::kind.eq(kind.word())).filter(held_keys::owner.eq(owner.to_vec()))
                };
                // Overwritten before it is deleted: PostgreSQL has no secure_delete, its vacuum then has only noise.
                diesel::update(row()).set(held_keys::sealed.eq(vec![0_u8; 96])).execute(connection)?;
                diesel::delete(row()).execute(connection)?;
                let noted: i64 =
                    erasures::table.filter(erasures::owner.eq(owner.to_vec())).count().get_result(connection)?;
                if noted == 0 {
                    let kind = if *kind == HeldKind::Pepper { "account" } else { "member" };
                    diesel::insert_into(erasures::table)
                        .values((
                            erasures::owner.eq(owner.to_vec()),
                            erasures::kind.eq(kind),
                            erasures::day.eq(day.clone()),
                        ))
                        .execute(connection)?;
                }
            }
            Ok(())
        })?;
        self.database.settle()
    }

    /// The erasure ledger: who is no more, accounts and member handles alike. What the main store still has of them, from
    /// a kill half-way or a restored back-up, is forgotten again before the program starts.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn erased(&self) -> Result<Vec<Id>, Fault> {
        let rows: Vec<Vec<u8>> =
            self.database.read(|connection| Ok(erasures::table.select(erasures::owner).load(connection)?))?;
        rows.iter().map(|owner| Ok(Id::from_column(owner)?)).collect()
    }

    /// Keeps a session, new or with more in it than before.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn put_session(&self, row: SessionRow) -> Result<(), Fault> {
        self.database.write(move |connection| {
            diesel::delete(sessions::table.filter(sessions::id.eq(row.id.clone()))).execute(connection)?;
            diesel::insert_into(sessions::table)
                .values((
                    sessions::id.eq(row.id.clone()),
                    sessions::account_id.eq(row.account_id.clone()),
                    sessions::sealed.eq(row.sealed.clone()),
                    sessions::begun_at.eq(row.begun_at),
                    sessions::seen_at.eq(row.seen_at),
                    sessions::idle_seconds.eq(row.idle_seconds),
                ))
                .execute(connection)?;
            Ok(())
        })
    }

    /// A session that still lives at `now`.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn session(&self, id: &[u8; 32], now: Timestamp) -> Result<Option<SessionRow>, Fault> {
        let row: Option<SessionRow> = self.database.read(|connection| {
            Ok(sessions::table.filter(sessions::id.eq(id.to_vec())).first(connection).optional()?)
        })?;
        Ok(row.filter(|row| row.lives(now)))
    }

    /// Notes that a session was used, once a minute at most.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn touch_session(&self, row: &SessionRow, now: Timestamp) -> Result<(), Fault> {
        let now = now.as_microsecond();
        if now - row.seen_at < 60 * SECOND {
            return Ok(());
        }
        let id = row.id.clone();
        self.database.write(move |connection| {
            diesel::update(sessions::table.filter(sessions::id.eq(id.clone())))
                .set(sessions::seen_at.eq(now))
                .execute(connection)?;
            Ok(())
        })
    }

    /// Ends one session: the row goes.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn end_session(&self, id: [u8; 32]) -> Result<(), Fault> {
        self.database.write(move |connection| {
            diesel::delete(sessions::table.filter(sessions::id.eq(id.to_vec()))).execute(connection)?;
            Ok(())
        })
    }

    /// Ends all sessions of an account but `except`.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn end_sessions_of(&self, account: Id, except: Option<[u8; 32]>) -> Result<(), Fault> {
        let except = except.unwrap_or([0; 32]).to_vec();
        self.database.write(move |connection| {
            diesel::delete(
                sessions::table
                    .filter(sessions::account_id.eq(account.to_vec()))
                    .filter(sessions::id.ne(except.clone())),
            )
            .execute(connection)?;
            Ok(())
        })
    }

    /// Sweeps sessions and buckets that no longer count. Run it every minute.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn sweep(&self, now: Timestamp) -> Result<(), Fault> {
        let now = now.as_microsecond();
        self.database.write(move |connection| {
            connection.batch_execute(&format!(
                "DELETE FROM sessions WHERE begun_at <= {} OR seen_at + idle_seconds * 1000000 <= {now}; \
                 DELETE FROM tries WHERE since <= {};",
                now - SESSION_SECONDS * SECOND,
                now - 24 * 60 * 60 * SECOND
            ))?;
            Ok(())
        })
    }

    /// Counts a try at `bucket` and says whether it may go ahead: at most `most` in `window_seconds`. Never permanent.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn may_try(&self, bucket: [u8; 32], now: Timestamp, most: i64, window_seconds: i64) -> Result<bool, Fault> {
        let now = now.as_microsecond();
        self.database.write(move |connection| {
            let row: Option<(i64, i64)> = tries::table
                .filter(tries::bucket.eq(bucket.to_vec()))
                .select((tries::count, tries::since))
                .first(connection)
                .optional()?;
            let live = row.filter(|(_, since)| now - since < window_seconds * SECOND && *since <= now + 60 * SECOND);
            let (count, since) = live.unwrap_or((0, now));
            if count >= most {
                return Ok(false);
            }
            if row.is_some() {
                diesel::update(tries::table.filter(tries::bucket.eq(bucket.to_vec())))
                    .set((tries::count.eq(count + 1), tries::since.eq(since)))
                    .execute(connection)?;
            } else {
                diesel::insert_into(tries::table)
                    .values((tries::bucket.eq(bucket.to_vec()), tries::count.eq(1), tries::since.eq(now)))
                    .execute(connection)?;
            }
            Ok(true)
        })
    }

    /// Gives one try back, after one that was right: whoever is right now and then must not wipe out others' wrong tries.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn give_back_try(&self, bucket: [u8; 32]) -> Result<(), Fault> {
        self.database.write(move |connection| {
            diesel::update(tries::table.filter(tries::bucket.eq(bucket.to_vec())).filter(tries::count.gt(0)))
                .set(tries::count.eq(tries::count - 1))
                .execute(connection)?;
            Ok(())
        })
    }

    /// Forgets the tries at a bucket, after one that was right.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn forget_tries(&self, bucket: [u8; 32]) -> Result<(), Fault> {
        self.database.write(move |connection| {
            diesel::delete(tries::table.filter(tries::bucket.eq(bucket.to_vec()))).execute(connection)?;
            Ok(())
        })
    }

    /// Remembers a device she ticked as hers: `id` is a hash of its cookie, `bucket` of the name it knows, `whose` of
    /// the account it lets in.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn remember_device(
        &self,
        id: [u8; 32],
        bucket: [u8; 32],
        whose: [u8; 32],
        now: Timestamp,
    ) -> Result<(), Fault> {
        let now = now.as_microsecond();
        self.database.write(move |connection| {
            diesel::delete(devices::table.filter(devices::id.eq(id.to_vec()))).execute(connection)?;
            diesel::insert_into(devices::table)
                .values((
                    devices::id.eq(id.to_vec()),
                    devices::bucket.eq(bucket.to_vec()),
                    devices::whose.eq(whose.to_vec()),
                    devices::made_at.eq(now),
                ))
                .execute(connection)?;
            Ok(())
        })
    }

    /// Whose a device is, when it is known for a name: the hash that was given to [`Keystore::remember_device`].
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn device(&self, id: [u8; 32], bucket: [u8; 32]) -> Result<Option<Vec<u8>>, Fault> {
        self.database.read(|connection| {
            Ok(devices::table
                .filter(devices::id.eq(id.to_vec()))
                .filter(devices::bucket.eq(bucket.to_vec()))
                .select(devices::whose)
                .first(connection)
                .optional()?)
        })
    }

    /// Forgets every device of an account.
    ///
    /// # Errors
    /// The keystore cannot be reached.
    pub fn forget_devices(&self, whose: [u8; 32]) -> Result<(), Fault> {
        self.database.write(move |connection| {
            diesel::delete(devices::table.filter(devices::whose.eq(whose.to_vec()))).execute(connection)?;
            Ok(())
        })
    }

    /// Reads the keystore as it lies, for `doctor` and for tests that look through the whole of it.
    ///
    /// # Errors
    /// What `job` returns.
    pub fn read<T>(&self, job: impl FnOnce(&mut Store) -> Result<T, Fault>) -> Result<T, Fault> {
        self.database.read(job)
    }
}
