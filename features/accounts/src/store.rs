//! The only SQL about accounts, and the keys that go with each row.

use std::sync::Arc;

use database::{Fault, HeldKind, Store};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _, Selectable,
    SelectableHelper as _,
};
use foundation::Id;
use keys::{Bound, MemberKeys, Passphrase, PublicKeys, SecretKey, Stretched, Zeroizing};
use web::App;

use crate::{
    model::{Account, Losing, Role, Settings},
    rules,
};

diesel::table! {
    accounts (id) {
        id -> Binary,
        tag -> Binary,
        generation -> BigInt,
        public_keys -> Binary,
        wrapped_keys -> Binary,
        settings -> Binary,
        idle_seconds -> BigInt,
        losing -> Text,
        recovery_tag -> Nullable<Binary>,
        recovery_keys -> Nullable<Binary>,
        needs_code -> BigInt,
        code_secret -> Nullable<Binary>,
        code_step -> BigInt,
        wrong_codes -> BigInt,
        wrong_code_at -> BigInt,
        made_on -> Text,
    }
}
diesel::table! {
    account_roles (account_id, role) {
        account_id -> Binary,
        role -> Text,
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts)]
struct Row {
    id: Vec<u8>,
    generation: i64,
    public_keys: Vec<u8>,
    wrapped_keys: Vec<u8>,
    settings: Vec<u8>,
    idle_seconds: i64,
    losing: String,
    recovery_keys: Option<Vec<u8>>,
    needs_code: i64,
    code_secret: Option<Vec<u8>>,
    code_step: i64,
}

impl TryFrom<Row> for Account {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        Ok(Self {
            id: Id::from_column(&row.id)?,
            generation: u64::try_from(row.generation).map_err(|_| Fault::Tampered("a generation"))?,
            public_keys: row.public_keys,
            wrapped_keys: row.wrapped_keys,
            settings: row.settings,
            idle_seconds: row.idle_seconds,
            losing: row.losing,
            recovery_keys: row.recovery_keys,
            needs_code: row.needs_code == 1,
            code_secret: row.code_secret,
            code_step: row.code_step,
        })
    }
}

/// What a new account starts with.
pub struct NewAccount<'given> {
    /// The name she chose.
    pub name: &'given str,
    /// Her passphrase.
    pub passphrase: &'given Passphrase,
    /// What she picked for the day she loses it.
    pub losing: Losing,
    /// How long her session may lie still, in seconds.
    pub idle_seconds: i64,
    /// The form that asks for it, where it is one: remembered with the account, so that a second tap can be told from
    /// another woman's wish.
    pub form: Option<Id>,
}

/// A new account: who she is, her keys, and her recovery words if she wanted them (shown once).
pub struct Made {
    /// Her account.
    pub account: Id,
    /// Her keys, open.
    pub keys: MemberKeys,
    /// Ten words, when she wanted them.
    pub recovery: Option<Zeroizing<String>>,
}

fn key_bound(account: Id, generation: u64, way: &'static str) -> Bound {
    Bound::new(way).owner(account.as_bytes()).epoch(generation)
}

const BY_PASSPHRASE: &str = "wrap.passphrase";
const BY_RECOVERY: &str = "wrap.recovery";

fn settings_bound(account: Id) -> Bound {
    Bound::new("settings").owner(account.as_bytes())
}

fn stretched(app: &App, kind: &'static str, name: &str, passphrase: &Passphrase) -> Result<Stretched, Fault> {
    let salt = keys::name_salt(&app.keystore.secret(kind)?, &keys::normal_name(name));
    Ok(app.stretching(|| keys::stretch(passphrase, &salt))?)
}

const NAMES: &str = "name-salt";
const RECOVERY: &str = "recovery-salt";

/// Recovery words for these keys: tag, wrapped keys, and the words to show once.
struct Recovery {
    tag: [u8; 32],
    wrapped: Vec<u8>,
    words: Zeroizing<String>,
}

fn recovery(
    app: &App,
    account: Id,
    generation: u64,
    name: &str,
    keys: &MemberKeys,
    pepper: &SecretKey,
) -> Result<Recovery, Fault> {
    let words = Zeroizing::new(keys::recovery_words()?);
    let stretched = stretched(app, RECOVERY, name, &Passphrase::of_words(&words))?;
    let wrapped =
        keys::wrap(&stretched.wrap_key(pepper), &key_bound(account, generation, BY_RECOVERY), &keys.to_secret_bytes())?;
    Ok(Recovery { tag: stretched.lookup_tag(), wrapped, words })
}

/// Makes an account: keystore first, then the main store. `None` when name and passphrase together are another
/// woman's already; the caller then asks for another passphrase and says no more.
///
/// # Errors
/// A store cannot be reached.
pub fn make(app: &Arc<App>, new: &NewAccount<'_>) -> Result<Option<Made>, Fault> {
    let account = Id::random()?;
    let keys = MemberKeys::generate()?;
    let stretched = stretched(app, NAMES, new.name, new.passphrase)?;
    let tag = stretched.lookup_tag().to_vec();
    let pepper = app.keystore.hold(HeldKind::Pepper, account)?;
    let wrapped =
        keys::wrap(&stretched.wrap_key(&pepper), &key_bound(account, 1, BY_PASSPHRASE), &keys.to_secret_bytes())?;
    let recovery = match new.losing {
        Losing::Words => Some(recovery(app, account, 1, new.name, &keys, &pepper)?),
        Losing::People | Losing::Neither => None,
    };
    let public = keys.public();
    let settings = keys::seal_to(public, &settings_bound(account), Settings::of(new.name).to_text().as_bytes())?;
    let (losing, idle, form, now) = (new.losing, new.idle_seconds, new.form, app.clock.now());
    let made_on = app.clock.now_here().date().to_string();
    let (recovery_tag, recovery_keys, words) = match recovery {
        Some(recovery) => (Some(recovery.tag.to_vec()), Some(recovery.wrapped), Some(recovery.words)),
        None => (None, None, None),
    };
    let public = public.to_bytes();
    let outcome = app.database.write(move |store| {
        let touched = diesel::insert_into(accounts::table)
            .values((
                accounts::id.eq(account.to_vec()),
                accounts::tag.eq(tag.clone()),
                accounts::generation.eq(1),
                accounts::public_keys.eq(public.clone()),
                accounts::wrapped_keys.eq(wrapped.clone()),
                accounts::settings.eq(settings.clone()),
                accounts::idle_seconds.eq(idle),
                accounts::losing.eq(losing.word()),
                accounts::recovery_tag.eq(recovery_tag.clone()),
                accounts::recovery_keys.eq(recovery_keys.clone()),
                accounts::needs_code.eq(0),
                accounts::code_step.eq(0),
                accounts::made_on.eq(made_on.clone()),
            ))
            .execute(store)?;
        Fault::rows("accounts", touched, 1)?;
        form.map_or(Ok(()), |form| database::remember_done(store, form, "", now))
    });
    match outcome {
        Ok(()) => Ok(Some(Made { account, keys, recovery: words })),
        Err(Fault::Already(_)) => {
            app.keystore.destroy(vec![(HeldKind::Pepper, account)], app.clock.now_here().date().to_string())?;
            Ok(None)
        }
        Err(fault) => Err(fault),
    }
}

fn by_tag(store: &mut Store, tag: &[u8], recovery: bool) -> Result<Option<Account>, Fault> {
    let row: Option<Row> = if recovery {
        accounts::table.filter(accounts::recovery_tag.eq(tag)).select(Row::as_select()).first(store).optional()?
    } else {
        accounts::table.filter(accounts::tag.eq(tag)).select(Row::as_select()).first(store).optional()?
    };
    row.map(Account::try_from).transpose()
}

/// An account by its id.
///
/// # Errors
/// The store cannot be reached.
pub fn account(store: &mut Store, id: Id) -> Result<Option<Account>, Fault> {
    let row: Option<Row> =
        accounts::table.filter(accounts::id.eq(id.to_vec())).select(Row::as_select()).first(store).optional()?;
    row.map(Account::try_from).transpose()
}

/// The account that a name and passphrase open, with its keys. An unknown name takes the same path: one stretch, one
/// look-up, one pepper, one try to open.
///
/// # Errors
/// A store cannot be reached.
pub fn open(app: &App, name: &str, passphrase: &Passphrase) -> Result<Option<(Account, MemberKeys)>, Fault> {
    open_by(app, NAMES, name, passphrase, false)
}

/// The same by name and recovery words.
///
/// # Errors
/// A store cannot be reached.
pub fn open_by_recovery(app: &App, name: &str, words: &Passphrase) -> Result<Option<(Account, MemberKeys)>, Fault> {
    open_by(app, RECOVERY, name, words, true)
}

fn open_by(
    app: &App,
    kind: &'static str,
    name: &str,
    passphrase: &Passphrase,
    recovery: bool,
) -> Result<Option<(Account, MemberKeys)>, Fault> {
    let stretched = stretched(app, kind, name, passphrase)?;
    let tag = stretched.lookup_tag();
    let account = app.database.read(|store| by_tag(store, &tag, recovery))?;
    let nobody = Id::from_bytes([0; 16]);
    let (id, generation) = account.as_ref().map_or((nobody, 0), |account| (account.id, account.generation));
    let pepper = app.keystore.held(HeldKind::Pepper, id)?;
    let known = pepper.is_some();
    let pepper = match pepper {
        Some(pepper) => pepper,
        None => app.server_key.derive("no-pepper/v1"),
    };
    let wrapped = account.as_ref().map_or_else(
        || Some(vec![1; 256]),
        |account| if recovery { account.recovery_keys.clone() } else { Some(account.wrapped_keys.clone()) },
    );
    let way = if recovery { BY_RECOVERY } else { BY_PASSPHRASE };
    let opened =
        keys::unwrap(&stretched.wrap_key(&pepper), &key_bound(id, generation, way), &wrapped.unwrap_or_default());
    match (account, opened) {
        (Some(account), Ok(secret)) if known => {
            let keys = MemberKeys::from_secret_bytes(&secret)?;
            // The public half others seal to must be the half of what just opened: the store is hostile input.
            if keys.public().to_bytes() != account.public_keys {
                return Err(Fault::Tampered("an account's public keys"));
            }
            Ok(Some((account, keys)))
        }
        _ => Ok(None),
    }
}

/// Her settings, opened with her keys.
///
/// # Errors
/// They do not open.
pub fn settings(account: &Account, keys: &MemberKeys) -> Result<Settings, Fault> {
    let plain = keys::open_with(keys, &settings_bound(account.id), &account.settings)?;
    Ok(Settings::from_text(&String::from_utf8_lossy(&plain)))
}

/// Keeps her settings, sealed to her, and how long her session may lie still.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_settings(
    store: &mut Store,
    account: Id,
    public: &PublicKeys,
    settings: &Settings,
    idle_seconds: i64,
) -> Result<(), Fault> {
    let sealed = keys::seal_to(public, &settings_bound(account), settings.to_text().as_bytes())?;
    let touched = diesel::update(accounts::table.filter(accounts::id.eq(account.to_vec())))
        .set((accounts::settings.eq(sealed), accounts::idle_seconds.eq(idle_seconds)))
        .execute(store)?;
    Fault::rows("accounts", touched, 1)
}

/// What a change of keys comes to.
pub struct Changed {
    /// Her new keys.
    pub keys: MemberKeys,
    /// New recovery words, when she has them; the old ones open nothing.
    pub recovery: Option<Zeroizing<String>>,
}

/// A new passphrase, which is always a new pair of keys: what was sealed to the old ones is sealed to the new ones in
/// the same transaction, and her groups turn their epochs (keys.md rule 8). `None` when name and passphrase together
/// are another woman's.
///
/// # Errors
/// A store cannot be reached.
pub fn change_keys(
    app: &Arc<App>,
    account: &Account,
    old: &MemberKeys,
    name: &str,
    passphrase: &Passphrase,
    losing: Losing,
) -> Result<Option<Changed>, Fault> {
    let id = account.id;
    let generation = account.generation + 1;
    let keys = MemberKeys::generate()?;
    let stretched = stretched(app, NAMES, name, passphrase)?;
    let pepper = app.keystore.held(HeldKind::Pepper, id)?.ok_or(Fault::Tampered("a pepper"))?;
    let wrapped =
        keys::wrap(&stretched.wrap_key(&pepper), &key_bound(id, generation, BY_PASSPHRASE), &keys.to_secret_bytes())?;
    let recovery = match losing {
        Losing::Words => Some(recovery(app, id, generation, name, &keys, &pepper)?),
        Losing::People | Losing::Neither => None,
    };
    let public = keys.public();
    let settings = Settings { name: name.to_owned(), ..settings(account, old)? };
    let sealed = keys::seal_to(public, &settings_bound(id), settings.to_text().as_bytes())?;
    let (tag, public) = (stretched.lookup_tag().to_vec(), public.to_bytes());
    let (recovery_tag, recovery_keys, words) = match recovery {
        Some(recovery) => (Some(recovery.tag.to_vec()), Some(recovery.wrapped), Some(recovery.words)),
        None => (None, None, None),
    };
    let program = Arc::clone(app);
    let (before, after) = (copied(old)?, copied(&keys)?);
    let generation = i64::try_from(generation).map_err(|_| Fault::Tampered("a generation"))?;
    let outcome = app.database.write(move |store| {
        let touched = diesel::update(
            accounts::table.filter(accounts::id.eq(id.to_vec())).filter(accounts::generation.eq(generation - 1)),
        )
        .set((
            accounts::tag.eq(tag.clone()),
            accounts::generation.eq(generation),
            accounts::public_keys.eq(public.clone()),
            accounts::wrapped_keys.eq(wrapped.clone()),
            accounts::settings.eq(sealed.clone()),
            accounts::losing.eq(losing.word()),
            accounts::recovery_tag.eq(recovery_tag.clone()),
            accounts::recovery_keys.eq(recovery_keys.clone()),
        ))
        .execute(store)?;
        Fault::rows("accounts", touched, 1)?;
        for hear in &program.hooks.keys_changed {
            hear(&program, store, id, &before, &after)?;
        }
        Ok(())
    });
    match outcome {
        Ok(()) => Ok(Some(Changed { keys, recovery: words })),
        Err(Fault::Already(_)) => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn copied(keys: &MemberKeys) -> Result<MemberKeys, Fault> {
    Ok(MemberKeys::from_secret_bytes(&keys.to_secret_bytes())?)
}

/// What others seal to her with.
///
/// # Errors
/// The store cannot be reached, or the keys in it are not well made.
pub fn public_keys(store: &mut Store, account: Id) -> Result<Option<PublicKeys>, Fault> {
    let bytes: Option<Vec<u8>> = accounts::table
        .filter(accounts::id.eq(account.to_vec()))
        .select(accounts::public_keys)
        .first(store)
        .optional()?;
    bytes.map(|bytes| Ok(PublicKeys::from_bytes(&bytes)?)).transpose()
}

/// From now on this account gives a second factor when it signs in: a role of hers asks for it.
///
/// # Errors
/// The store cannot be reached.
pub fn require_code(store: &mut Store, account: Id) -> Result<(), Fault> {
    diesel::update(accounts::table.filter(accounts::id.eq(account.to_vec())))
        .set(accounts::needs_code.eq(1))
        .execute(store)?;
    // A phone that somebody else looks at stays at its five minutes: the strictest counts.
    diesel::update(accounts::table.filter(accounts::id.eq(account.to_vec())).filter(accounts::idle_seconds.gt(300)))
        .set(accounts::idle_seconds.eq(1800))
        .execute(store)?;
    Ok(())
}

/// Whether a role of hers asks for a second factor.
pub(crate) fn needs_code(store: &mut Store, account: Id) -> Result<bool, Fault> {
    let needs: Option<i64> = accounts::table
        .filter(accounts::id.eq(account.to_vec()))
        .select(accounts::needs_code)
        .first(store)
        .optional()?;
    Ok(needs == Some(1))
}

fn code_bound(account: Id) -> Bound {
    Bound::new("code").owner(account.as_bytes())
}

/// Keeps the second factor's secret: 20 bytes, under the server key.
///
/// # Errors
/// The store cannot be reached.
pub fn set_code_secret(app: &App, store: &mut Store, account: Id, secret: &[u8]) -> Result<(), Fault> {
    let sealed = keys::wrap(&app.server_key.derive("code/v1"), &code_bound(account), secret)?;
    let touched = diesel::update(accounts::table.filter(accounts::id.eq(account.to_vec())))
        .set((accounts::code_secret.eq(sealed), accounts::needs_code.eq(1)))
        .execute(store)?;
    Fault::rows("accounts", touched, 1)
}

/// The second factor's secret, once she set it up.
///
/// # Errors
/// It does not open.
pub fn code_secret(app: &App, account: &Account) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    let lock = app.server_key.derive("code/v1");
    account.code_secret.as_ref().map(|sealed| Ok(keys::unwrap(&lock, &code_bound(account.id), sealed)?)).transpose()
}

/// Whether a code may be tried at this account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeTry {
    /// It may, and is counted as wrong until [`codes_forgotten`] says that it was right.
    Now,
    /// Not before this moment (microseconds, UTC): several were wrong in a row.
    After(i64),
}

/// Counts a code before it is looked at, so that many sent at once are not one. `waits`: not on a device of hers.
///
/// # Errors
/// The store cannot be reached.
pub fn try_code(store: &mut Store, account: Id, now: i64, waits: bool) -> Result<CodeTry, Fault> {
    let hers = || accounts::table.filter(accounts::id.eq(account.to_vec()));
    let (wrong, at): (i64, i64) = hers().select((accounts::wrong_codes, accounts::wrong_code_at)).first(store)?;
    let after = at + rules::code_wait_seconds(wrong) * 1_000_000;
    // A clock that was set back must not make the wait longer.
    if waits && (at..after).contains(&now) {
        return Ok(CodeTry::After(after));
    }
    let touched = diesel::update(hers())
        .set((accounts::wrong_codes.eq(wrong + 1), accounts::wrong_code_at.eq(now)))
        .execute(store)?;
    Fault::rows("accounts", touched, 1)?;
    Ok(CodeTry::Now)
}

/// A code was right: how many were wrong before it, which are then forgotten.
///
/// # Errors
/// The store cannot be reached.
pub fn codes_forgotten(store: &mut Store, account: Id) -> Result<i64, Fault> {
    let hers = || accounts::table.filter(accounts::id.eq(account.to_vec()));
    let counted: i64 = hers().select(accounts::wrong_codes).first(store)?;
    let touched =
        diesel::update(hers()).set((accounts::wrong_codes.eq(0), accounts::wrong_code_at.eq(0))).execute(store)?;
    Fault::rows("accounts", touched, 1)?;
    Ok((counted - 1).max(0))
}

/// Counts a code as used. `false` when one as new was used already: each counts once.
///
/// # Errors
/// The store cannot be reached.
pub fn use_code(store: &mut Store, account: Id, step: i64) -> Result<bool, Fault> {
    let touched =
        diesel::update(accounts::table.filter(accounts::id.eq(account.to_vec())).filter(accounts::code_step.lt(step)))
            .set(accounts::code_step.eq(step))
            .execute(store)?;
    Ok(touched == 1)
}

/// Gives a role above groups; such a role asks for a second factor.
///
/// # Errors
/// The store cannot be reached.
pub fn give_role(store: &mut Store, account: Id, role: Role) -> Result<(), Fault> {
    let there: i64 = account_roles::table
        .filter(account_roles::account_id.eq(account.to_vec()))
        .filter(account_roles::role.eq(role.word()))
        .count()
        .get_result(store)?;
    if there == 0 {
        diesel::insert_into(account_roles::table)
            .values((account_roles::account_id.eq(account.to_vec()), account_roles::role.eq(role.word())))
            .execute(store)?;
    }
    require_code(store, account)
}

/// The roles above groups that an account has.
///
/// # Errors
/// The store cannot be reached.
pub fn account_roles_of(store: &mut Store, account: Id) -> Result<Vec<Role>, Fault> {
    let words: Vec<String> = account_roles::table
        .filter(account_roles::account_id.eq(account.to_vec()))
        .select(account_roles::role)
        .load(store)?;
    Ok([Role::Operator, Role::Programme]
        .into_iter()
        .filter(|role| words.iter().any(|word| word == role.word()))
        .collect())
}

/// Every account with a role above groups.
///
/// # Errors
/// The store cannot be reached.
pub fn all_accounts_with(store: &mut Store, role: Role) -> Result<Vec<Id>, Fault> {
    let rows: Vec<Vec<u8>> = account_roles::table
        .filter(account_roles::role.eq(role.word()))
        .select(account_roles::account_id)
        .load(store)?;
    rows.iter().map(|id| Ok(Id::from_column(id)?)).collect()
}

/// Erases an account and everything of hers: marked, gone from the keystore, then gone from the main store.
///
/// # Errors
/// A store cannot be reached. What was marked opens nothing any more, and start-up finishes the rest.
pub fn erase(app: &Arc<App>, account: Id) -> Result<(), Fault> {
    let places = places_of(app, account)?;
    let mut held = vec![(HeldKind::Pepper, account)];
    for (_, handle) in &places {
        held.extend([(HeldKind::Shred, *handle), (HeldKind::Contact, *handle)]);
    }
    app.keystore.mark_going(held.clone())?;
    app.keystore.end_sessions_of(account, None)?;
    app.keystore.forget_devices(device_owner(app, account)?)?;
    app.keystore.destroy(held, app.clock.now_here().date().to_string())?;
    forget(app, account)?;
    app.database.settle()
}

/// What the keystore keeps of whose a device is: a hash under a secret of its own.
///
/// # Errors
/// The keystore cannot be reached.
pub fn device_owner(app: &App, account: Id) -> Result<[u8; 32], Fault> {
    Ok(*app.keystore.secret("devices")?.derive(&format!("account/{account}")).expose())
}

fn places_of(app: &App, account: Id) -> Result<Vec<(Id, Id)>, Fault> {
    app.database.read(|store| {
        let mut places = Vec::new();
        for hook in &app.hooks.places_of {
            places.extend(hook(store, account)?);
        }
        Ok(places)
    })
}

fn forget(app: &Arc<App>, account: Id) -> Result<(), Fault> {
    let program = Arc::clone(app);
    app.database.write(move |store| {
        let mut places = Vec::new();
        for hook in &program.hooks.places_of {
            places.extend(hook(store, account)?);
        }
        for (group, handle) in places {
            for hook in &program.hooks.forget_member {
                hook(&program, store, group, handle)?;
            }
        }
        for hook in &program.hooks.forget_account {
            hook(&program, store, account)?;
        }
        diesel::delete(accounts::table.filter(accounts::id.eq(account.to_vec()))).execute(store)?;
        Ok(())
    })
}

/// Finishes, at start, what a kill left of an erasure, and forgets again whoever a restored copy brought back.
///
/// # Errors
/// A store cannot be reached.
pub fn erase_finish(app: &Arc<App>) -> Result<(), Fault> {
    let marked = app.keystore.going()?;
    let mut gone: Vec<Id> =
        marked.iter().filter(|(kind, _)| *kind == HeldKind::Pepper).map(|(_, owner)| *owner).collect();
    gone.extend(app.keystore.erased()?);
    for chunk in gone.chunks(200) {
        let wanted: Vec<Vec<u8>> = chunk.iter().map(Id::to_vec).collect();
        let left: Vec<Vec<u8>> = app.database.read(|store| {
            Ok(accounts::table.filter(accounts::id.eq_any(wanted)).select(accounts::id).load(store)?)
        })?;
        for id in left {
            erase(app, Id::from_column(&id)?)?;
        }
    }
    Ok(())
}
