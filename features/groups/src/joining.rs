//! Inviting, joining, keeping a place.
//!
//! Order between the two stores: her keys in the keystore first, then the row in the main store that stands on them.

use std::sync::Arc;

use database::{Fault, HeldKind, Store, already_done, remember_done};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable, RunQueryDsl as _};
use foundation::{Id, Refusal};
use jiff::Timestamp;
use jiff::civil::Date;
use keys::{MemberKeys, roster::Signed};
use web::{Admit as _, App, Form, SignedIn, Turned, Visit};

use crate::{
    Chain, Facilitator, GroupState, Role,
    chain::{self, Hand, Turn, put_head, turn},
    rules,
    store::{self, NewMember},
    tables::invitations,
};

/// A code that lets one woman in, once. Shown once; only its hash is kept.
pub struct Code(String);

impl Code {
    /// In groups of four and five, to be read aloud or copied from paper.
    #[must_use]
    pub fn for_reading(&self) -> String {
        foundation::code_for_reading(&self.0)
    }

    /// Which one it is among a group's codes: opens nothing.
    ///
    /// # Errors
    /// Never, as long as a hash has sixteen bytes.
    pub fn which(&self, app: &App) -> Result<Id, Fault> {
        which(&code_hash(app, &self.0))
    }
}

const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

/// A copy of her keys for a change, which outlives the borrow of her session. It is wiped with the last use.
pub(crate) fn hers(visit: &Visit) -> Result<Arc<MemberKeys>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    Ok(Arc::new(MemberKeys::from_secret_bytes(&session.keys.to_secret_bytes())?))
}

pub(crate) fn today(visit: &Visit) -> Date {
    visit.now_here().date()
}

/// Tells whoever asked to hear of comings and goings.
pub(crate) fn tell(app: &App, store: &mut Store, group: Id, handle: Id, came: bool) -> Result<(), Fault> {
    app.hooks.membership_changed.iter().try_for_each(|hook| hook(app, store, group, handle, came))
}

/// Makes the keys that belong to a place: the second lock of her words, and what her contact plan is sealed with.
pub(crate) fn hold_keys(app: &App, handle: Id) -> Result<(), Fault> {
    for kind in [HeldKind::Shred, HeldKind::Contact] {
        match app.keystore.hold(kind, handle) {
            Ok(_) | Err(Fault::Already(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

/// Takes back keys of a place that did not come to be.
pub(crate) fn let_keys_go(app: &App, handle: Id, today: Date) -> Result<(), Fault> {
    let both = vec![(HeldKind::Shred, handle), (HeldKind::Contact, handle)];
    app.keystore.mark_going(both.clone())?;
    app.keystore.destroy(both, today.to_string())
}

/// An invitation as it lies in the store.
#[derive(Clone, Queryable)]
struct Invitation {
    group_id: Vec<u8>,
    code_hash: Vec<u8>,
    role: String,
    for_handle: Option<Vec<u8>>,
    made_by: Vec<u8>,
    signature: Vec<u8>,
    until: i64,
    used_at: Option<i64>,
}

impl Invitation {
    /// What its maker signs: all that decides who comes in and as what.
    fn signed_part(&self) -> Vec<u8> {
        let mut bytes = b"yarrow/invitation/v1".to_vec();
        let for_handle = self.for_handle.as_deref().unwrap_or_default();
        let until = self.until.to_be_bytes();
        for field in
            [&self.group_id, &self.code_hash, self.role.as_bytes(), for_handle, &self.made_by, until.as_slice()]
        {
            bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
            bytes.extend_from_slice(field);
        }
        bytes
    }
}

fn code_hash(app: &App, code: &str) -> Vec<u8> {
    app.server_key.mac("invitation/v1", code.as_bytes()).to_vec()
}

/// Whether somebody new may be let in: whoever waits for a place comes first.
pub(crate) fn may_come(app: &App, store: &mut Store, group: Id) -> Result<Option<Refusal>, Fault> {
    for hook in &app.hooks.before_inviting {
        if let Some(refusal) = hook(app, store, group)? {
            return Ok(Some(refusal));
        }
    }
    Ok(None)
}

/// Makes a code that lets one woman in within seven days; with `for_handle`, the kept place becomes hers. A code that
/// makes a facilitator asks for the passphrase first; one for somebody new is made where nobody waits for the place.
///
/// # Errors
/// [`Turned::StepUp`]; [`Turned::NotHere`] when there is no such kept place; [`Turned::Cannot`] where others wait, or there
/// is no room; a store cannot be reached.
pub fn invite(visit: &mut Visit, who: &Facilitator, role: Role, for_handle: Option<Id>) -> Result<Code, Turned> {
    let beside_the_list = role == Role::Member && for_handle.is_none();
    make(visit, who, role, for_handle, beside_the_list)
}

/// Makes a code for the woman whose turn it is among those who wait.
///
/// # Errors
/// A store cannot be reached; [`Turned::NotHere`] when the asker no longer holds the group.
pub fn invite_in_turn(visit: &mut Visit, who: &Facilitator) -> Result<Code, Turned> {
    make(visit, who, Role::Member, None, false)
}

fn make(
    visit: &mut Visit,
    who: &Facilitator,
    role: Role,
    for_handle: Option<Id>,
    beside_the_list: bool,
) -> Result<Code, Turned> {
    if role == Role::Facilitator {
        visit.needs_step_up()?;
    }
    if let Some(handle) = for_handle {
        let place = visit.read(|store| store::person(store, who.group, handle))?;
        if place.is_none_or(|place| place.account.is_some()) {
            return Err(Turned::NotHere);
        }
    }
    let code = Id::random()?.to_string();
    let (app, keys, group, handle) = (Arc::clone(visit.app()), hers(visit)?, who.group, who.handle);
    let mut invitation = Invitation {
        group_id: group.to_vec(),
        code_hash: code_hash(&app, &code),
        role: role.word().to_owned(),
        for_handle: for_handle.map(|handle| handle.to_vec()),
        made_by: handle.to_vec(),
        signature: Vec::new(),
        until: visit.now().as_microsecond() + rules::CODE_DAYS * MICROSECONDS_A_DAY,
        used_at: None,
    };
    invitation.signature = keys.signer().sign(&invitation.signed_part()).to_vec();
    let still = visit.write(move |store| {
        if !store::holds(store, group, handle)? {
            return Ok(Err(None));
        }
        if beside_the_list && let Some(refusal) = may_come(&app, store, group)? {
            return Ok(Err(Some(refusal)));
        }
        if let Some(place) = &invitation.for_handle {
            // One code at a time for one place: the older one no longer opens anything.
            diesel::delete(
                invitations::table
                    .filter(invitations::group_id.eq(group.to_vec()))
                    .filter(invitations::for_handle.eq(place.clone())),
            )
            .execute(store)?;
        }
        let touched = diesel::insert_into(invitations::table)
            .values((
                invitations::group_id.eq(invitation.group_id.clone()),
                invitations::code_hash.eq(invitation.code_hash.clone()),
                invitations::role.eq(invitation.role.clone()),
                invitations::for_handle.eq(invitation.for_handle.clone()),
                invitations::made_by.eq(invitation.made_by.clone()),
                invitations::signature.eq(invitation.signature.clone()),
                invitations::until.eq(invitation.until),
            ))
            .execute(store)?;
        Fault::rows("invitations", touched, 1)?;
        Ok(Ok(()))
    })?;
    match still {
        Ok(()) => Ok(Code(code)),
        Err(refusal) => Err(refusal.map_or(Turned::NotHere, Turned::Cannot)),
    }
}

/// A code nobody has used yet, as those who hold the group see it: never the code itself.
pub(crate) struct UnusedCode {
    /// The beginning of its hash: says which, and opens nothing.
    pub(crate) which: Id,
    pub(crate) role: Role,
    pub(crate) for_handle: Option<Id>,
    pub(crate) made_by: Id,
    /// The day it was made, where the installation is.
    pub(crate) made_on: Date,
}

fn which(hash: &[u8]) -> Result<Id, Fault> {
    Ok(Id::from_column(hash.get(..16).unwrap_or_default())?)
}

/// The codes of a group that would still let somebody in, newest first.
pub(crate) fn unused_codes(store: &mut Store, app: &App, group: Id) -> Result<Vec<UnusedCode>, Fault> {
    let now = app.clock.now().as_microsecond();
    type Row = (Vec<u8>, String, Option<Vec<u8>>, Vec<u8>, i64);
    let rows: Vec<Row> = invitations::table
        .filter(invitations::group_id.eq(group.to_vec()))
        .filter(invitations::used_at.is_null())
        .filter(invitations::until.gt(now))
        .order((invitations::until.desc(), invitations::code_hash))
        .select((
            invitations::code_hash,
            invitations::role,
            invitations::for_handle,
            invitations::made_by,
            invitations::until,
        ))
        .load(store)?;
    rows.into_iter()
        .map(|(hash, role, for_handle, made_by, until)| {
            let made = Timestamp::from_microsecond(until - rules::CODE_DAYS * MICROSECONDS_A_DAY)
                .map_err(|_| Fault::Tampered("an invitation's time"))?;
            Ok(UnusedCode {
                which: which(&hash)?,
                role: Role::from_word(&role).ok_or(Fault::Tampered("an invitation's role"))?,
                for_handle: for_handle.as_deref().map(Id::from_column).transpose()?,
                made_by: Id::from_column(&made_by)?,
                made_on: made.to_zoned(app.clock.now_here().time_zone().clone()).date(),
            })
        })
        .collect()
}

/// Which codes of a group would still let in somebody new, who has no place there yet.
///
/// # Errors
/// The store cannot be reached.
pub fn open_codes(store: &mut Store, app: &App, group: Id) -> Result<Vec<Id>, Fault> {
    let codes = unused_codes(store, app, group)?;
    Ok(codes.into_iter().filter(|code| code.for_handle.is_none()).map(|code| code.which).collect())
}

/// Which codes of a group have let somebody in, as long as that is kept.
///
/// # Errors
/// The store cannot be reached.
pub fn used_codes(store: &mut Store, group: Id) -> Result<Vec<Id>, Fault> {
    let hashes: Vec<Vec<u8>> = invitations::table
        .filter(invitations::group_id.eq(group.to_vec()))
        .filter(invitations::used_at.is_not_null())
        .select(invitations::code_hash)
        .load(store)?;
    hashes.iter().map(|hash| which(hash)).collect()
}

/// Ends one code that nobody has used.
///
/// # Errors
/// The store cannot be reached.
pub fn void_code(store: &mut Store, group: Id, gone: Id) -> Result<(), Fault> {
    let hashes: Vec<Vec<u8>> = invitations::table
        .filter(invitations::group_id.eq(group.to_vec()))
        .filter(invitations::used_at.is_null())
        .select(invitations::code_hash)
        .load(store)?;
    for hash in hashes {
        if which(&hash)? == gone {
            diesel::delete(
                invitations::table
                    .filter(invitations::group_id.eq(group.to_vec()))
                    .filter(invitations::code_hash.eq(hash)),
            )
            .execute(store)?;
        }
    }
    Ok(())
}

/// Takes a code back: from now on it is as unknown as any wrong one. One that was used or is gone already stays as it is.
pub(crate) fn take_code_back(visit: &mut Visit, who: &Facilitator, gone: Id) -> Result<(), Turned> {
    let (group, handle) = (who.group, who.handle);
    let still = visit.write(move |store| {
        if !store::holds(store, group, handle)? {
            return Ok(false);
        }
        void_code(store, group, gone)?;
        Ok(true)
    })?;
    if still { Ok(()) } else { Err(Turned::NotHere) }
}

/// Takes every code back that nobody has used: whoever saw a screen may have seen one.
pub(crate) fn void_codes(store: &mut Store, group: Id) -> Result<(), Fault> {
    diesel::delete(
        invitations::table.filter(invitations::group_id.eq(group.to_vec())).filter(invitations::used_at.is_null()),
    )
    .execute(store)?;
    Ok(())
}

fn find(store: &mut Store, hash: &[u8]) -> Result<Option<Invitation>, Fault> {
    Ok(invitations::table
        .filter(invitations::code_hash.eq(hash.to_vec()))
        .select((
            invitations::group_id,
            invitations::code_hash,
            invitations::role,
            invitations::for_handle,
            invitations::made_by,
            invitations::signature,
            invitations::until,
            invitations::used_at,
        ))
        .first(store)
        .optional()?)
}

/// What joining comes to, before anything is written.
enum Found {
    /// She is in the group already.
    In(Id),
    /// The code is good for this.
    Good { invitation: Invitation, group: Id, role: Role, handle: Option<Id>, kept: bool },
    /// It is not.
    Refused(Refusal),
}

/// Unknown, used, too old: all the same to whoever tries.
const NOT_GOOD: Refusal = Refusal::new("groups-code-not-good");

fn look(store: &mut Store, hash: &[u8], account: Id, now: Timestamp) -> Result<Found, Fault> {
    let Some(invitation) = find(store, hash)? else { return Ok(Found::Refused(NOT_GOOD)) };
    let group = Id::from_column(&invitation.group_id)?;
    let place = store::place_of(store, group, account)?;
    if let Some((_, state)) = &place
        && state != store::LEFT
    {
        return Ok(Found::In(group));
    }
    let state = store::facts(store, group)?.map(|facts| facts.state);
    let lives = matches!(state, Some(GroupState::Draft | GroupState::Open));
    if invitation.used_at.is_some() || invitation.until <= now.as_microsecond() || !lives {
        return Ok(Found::Refused(NOT_GOOD));
    }
    let role = Role::from_word(&invitation.role).ok_or(Fault::Tampered("an invitation's role"))?;
    let kept = invitation.for_handle.as_deref().map(Id::from_column).transpose()?;
    let handle = match (kept, place) {
        (Some(_), Some(_)) => return Ok(Found::Refused(Refusal::new("groups-code-was-here"))),
        (Some(handle), None) => {
            let place = store::person(store, group, handle)?;
            if place.is_none_or(|place| place.account.is_some()) {
                return Ok(Found::Refused(NOT_GOOD));
            }
            Some(handle)
        }
        // She left, and comes back to the place she had: her words there are hers again.
        (None, Some((handle, _))) => Some(handle),
        (None, None) => None,
    };
    Ok(Found::Good { invitation, group, role, handle, kept: kept.is_some() })
}

/// Whether a facilitator of the group signed this invitation. Her stepping down ends it; a false one stops everything.
fn signed_by_a_facilitator(store: &mut Store, app: &App, group: Id, invitation: &Invitation) -> Result<bool, Fault> {
    let maker = Id::from_column(&invitation.made_by)?;
    let line: Option<Signed> = chain::newest(store, app, group, Chain::Facilitators)?;
    let print = line.iter().flat_map(|line| &line.entry.members).find(|(handle, _)| *handle == maker.bytes());
    let Some((_, print)) = print else { return Ok(false) };
    let keys = chain::keys_in_roster(store, group, maker, print)?;
    let signature: [u8; 64] =
        invitation.signature.as_slice().try_into().map_err(|_| Fault::Tampered("an invitation's signature"))?;
    if keys::verify(keys.sign_public(), &invitation.signed_part(), &signature) {
        Ok(true)
    } else {
        Err(Fault::Tampered("an invitation's signature"))
    }
}

/// What a code comes to before she joins.
pub(crate) enum LookedAt {
    /// She is in that group already.
    In(Id),
    /// It opens this group, whose own words she reads first.
    Opens(Id),
}

/// Looks where a code leads, and uses nothing of it. A wrong one counts as a try, as in [`join`].
pub(crate) fn look_first(visit: &mut Visit, code: &str) -> Result<Result<LookedAt, Refusal>, Turned> {
    let SignedIn { account } = SignedIn::admit(visit)?;
    let code = match foundation::read_code(code) {
        Ok(code) => code,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (app, now) = (Arc::clone(visit.app()), visit.now());
    let hash = code_hash(&app, &code);
    match visit.read(|store| look(store, &hash, account, now))? {
        Found::In(group) => Ok(Ok(LookedAt::In(group))),
        Found::Good { group, .. } => Ok(Ok(LookedAt::Opens(group))),
        Found::Refused(refusal) => {
            let bucket = app.server_key.mac("join/v1", account.as_bytes());
            let may = app.keystore.may_try(bucket, now, rules::CODES_AN_HOUR, 3600)?;
            Ok(Err(if may { refusal } else { Refusal::new("groups-code-wait") }))
        }
    }
}

/// Takes her into a group with a code. Gives the group; a second use of a code by the same woman leads there again.
///
/// # Errors
/// [`Turned::SignIn`] when she is signed out; a store cannot be reached; an invitation that no facilitator signed.
pub fn join(visit: &mut Visit, code: &str, name_used: &str) -> Result<Result<Id, Refusal>, Turned> {
    let SignedIn { account } = SignedIn::admit(visit)?;
    let name_used = match rules::name_used(name_used) {
        Ok(name_used) => name_used,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let code = match foundation::read_code(code) {
        Ok(code) => code,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (app, now, today) = (Arc::clone(visit.app()), visit.now(), today(visit));
    let bucket = app.server_key.mac("join/v1", account.as_bytes());
    if !app.keystore.may_try(bucket, now, rules::CODES_AN_HOUR, 3600)? {
        return Ok(Err(Refusal::new("groups-code-wait")));
    }
    let hash = code_hash(&app, &code);
    let (handle, fresh) = match visit.read(|store| look(store, &hash, account, now))? {
        Found::In(group) => return Ok(Ok(group)),
        Found::Refused(refusal) => return Ok(Err(refusal)),
        Found::Good { handle: Some(handle), .. } => (handle, false),
        Found::Good { handle: None, .. } => (Id::random()?, true),
    };
    hold_keys(&app, handle)?;
    let keys = hers(visit)?;
    let joined = {
        let app = Arc::clone(&app);
        visit.write(move |store| {
            let her = Comer { account, handle, keys: &keys, name_used: &name_used, now, today };
            come_in(store, &app, &hash, &her)
        })
    };
    if fresh && !matches!(joined, Ok(Ok(_))) {
        // Somebody else used the code first, or something broke: this place never was.
        let_keys_go(&app, handle, today)?;
    }
    let joined = joined?;
    if joined.is_ok() {
        app.keystore.forget_tries(bucket)?;
    }
    Ok(joined)
}

/// A woman who comes with a code.
struct Comer<'keys> {
    account: Id,
    handle: Id,
    keys: &'keys MemberKeys,
    name_used: &'keys str,
    now: Timestamp,
    today: Date,
}

fn come_in(store: &mut Store, app: &App, hash: &[u8], her: &Comer<'_>) -> Result<Result<Id, Refusal>, Fault> {
    // What was read before may have changed meanwhile: here it is decided.
    let (invitation, group, role, handle, kept) = match look(store, hash, her.account, her.now)? {
        Found::In(group) => return Ok(Ok(group)),
        Found::Refused(refusal) => return Ok(Err(refusal)),
        Found::Good { invitation, group, role, handle, kept } => (invitation, group, role, handle, kept),
    };
    if handle.is_some_and(|handle| handle != her.handle) {
        return Err(Fault::Met);
    }
    if !signed_by_a_facilitator(store, app, group, &invitation)? {
        return Ok(Err(NOT_GOOD));
    }
    let used = diesel::update(
        invitations::table
            .filter(invitations::group_id.eq(group.to_vec()))
            .filter(invitations::code_hash.eq(hash.to_vec()))
            .filter(invitations::used_at.is_null()),
    )
    .set(invitations::used_at.eq(her.now.as_microsecond()))
    .execute(store)?;
    if used != 1 {
        return Ok(Err(NOT_GOOD));
    }
    let place = NewMember {
        group,
        handle: her.handle,
        account: Some(her.account),
        name_used: her.name_used,
        role,
        joined_on: her.today,
    };
    if handle.is_some() {
        store::take_place(store, &place)?
    } else {
        store::add_member(store, &place)?
    }
    let chains: &[Chain] =
        if role == Role::Facilitator { &[Chain::Group, Chain::Facilitators] } else { &[Chain::Group] };
    if role == Role::Facilitator {
        accounts::require_code(store, her.account)?;
    }
    for chain in chains {
        let turning = Turn::of(group, *chain, "joined", her.today).adding(her.handle, her.keys.public().clone());
        let line = turn(store, app, &turning, &Hand::Installation)?;
        put_head(store, (her.account, her.keys), (group, *chain), line.entry.sequence, &line.hash())?;
    }
    let kind = if role == Role::Facilitator { "facilitator-added" } else { "one-came" };
    store::add_news(store, group, kind, Some(her.handle), her.today)?;
    if !kept {
        tell(app, store, group, her.handle, true)?;
    }
    Ok(Ok(group))
}

/// Keeps a place for a woman with no account: a name and a handle, marked 'written with her'. The same form sent twice
/// keeps one.
///
/// # Errors
/// A store cannot be reached; [`Turned::NotHere`] when the asker no longer holds the group.
pub fn keep_place(
    visit: &mut Visit,
    who: &Facilitator,
    form: &Form,
    name_used: &str,
) -> Result<Result<Id, Refusal>, Turned> {
    let name_used = match rules::name_used(name_used) {
        Ok(name_used) => name_used,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (app, now, today, once) = (Arc::clone(visit.app()), visit.now(), today(visit), form.once());
    let (group, asker, handle) = (who.group, who.handle, handle_of_form(visit.app(), once)?);
    if visit.read(|store| already_done(store, once))?.is_some() {
        return Ok(Ok(handle));
    }
    hold_keys(&app, handle)?;
    let place = visit.path_to(&format!("/c/{group}/people"));
    let kept = visit.write(move |store| {
        if already_done(store, once)?.is_some() {
            return Ok(Ok(true));
        }
        if !store::holds(store, group, asker)? {
            return Ok(Ok(false));
        }
        if let Some(refusal) = may_come(&app, store, group)? {
            return Ok(Err(refusal));
        }
        let kept =
            NewMember { group, handle, account: None, name_used: &name_used, role: Role::Member, joined_on: today };
        store::add_member(store, &kept)?;
        store::add_news(store, group, "one-came", Some(handle), today)?;
        tell(&app, store, group, handle, true)?;
        remember_done(store, once, &place, now)?;
        Ok(Ok(true))
    })?;
    if kept == Ok(true) {
        return Ok(Ok(handle));
    }
    let_keys_go(visit.app(), handle, today)?;
    kept.map_or_else(|refusal| Ok(Err(refusal)), |_| Err(Turned::NotHere))
}

/// A handle that a second tap of the same form comes to again, so that none has to be written down beside the form.
fn handle_of_form(app: &App, once: Id) -> Result<Id, Fault> {
    let tag = app.server_key.mac("kept-place/v1", once.as_bytes());
    Ok(Id::from_column(tag.get(..16).unwrap_or_default())?)
}
