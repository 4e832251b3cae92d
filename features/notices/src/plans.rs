//! Sealing and opening contact plans, and the chain of who looked.
//!
//! A plan opens with two keys: the server's, and her contact key in the keystore. Her contact key goes when she does.

use std::{collections::HashMap, sync::Arc};

use database::{Fault, HeldKind, Store};
use diesel::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _};
use form_urlencoded::Serializer;
use foundation::{Id, Language};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use keys::{Bound, SecretKey, Zeroizing};
use web::{App, Visit};

use crate::{
    model::{Holds, Hours, Look, Otherwise, Plan, Reach, Stop, Variant, Way, Why, Zone},
    numbers::{self, Number},
    proofs,
    rules::DAYS,
    store as tellings,
};

diesel::table! {
    contact_plans (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        revision -> BigInt,
        sealed -> Binary,
        undated_on -> Text,
    }
}
diesel::table! {
    contact_looks (group_id, handle, sequence) {
        group_id -> Binary,
        handle -> Binary,
        sequence -> BigInt,
        looked_by -> Binary,
        why -> Text,
        words -> Binary,
        looked_at -> BigInt,
        tag -> Binary,
    }
}

const TAMPERED: Fault = Fault::Tampered("a contact plan");

/// A plan as it is kept: which version, sealed, and the day from which it counts where it knows none.
pub type Sealed = (i64, Vec<u8>, String);

/// The key of one woman's plan: of her contact key and the server's own together.
fn key_of(app: &App, contact: &SecretKey) -> SecretKey {
    SecretKey::from_bytes(app.server_key.mac("contact-plan/v1", contact.expose()))
}

fn bound(group: Id, handle: Id, revision: i64) -> Bound {
    Bound::new("contact-plan").owner(group.as_bytes()).object(handle.as_bytes()).revision(revision.unsigned_abs())
}

fn encode(plan: &Plan) -> Zeroizing<String> {
    let mut fields = Serializer::new(String::new());
    let reach = &plan.reach;
    let flag = |set: bool| if set { "1" } else { "" };
    fields
        .append_pair("way", reach.way.word())
        .append_pair("holds", reach.holds.word())
        .append_pair("shared", flag(reach.shared))
        .append_pair("otherwise", reach.otherwise.word())
        .append_pair("reminders", flag(reach.reminders))
        .append_pair("rings", flag(reach.rings))
        .append_pair("again", flag(reach.again))
        .append_pair("unproven", flag(reach.unproven))
        .append_pair("language", reach.language.code())
        .append_pair("variant", reach.variant.word())
        .append_pair("email", &plan.email)
        .append_pair("telephone", &plan.telephone)
        .append_pair("postal", &plan.postal)
        .append_pair("through", &plan.through)
        .append_pair("words", &plan.words)
        .append_pair("stop-word", &plan.stop_word)
        .append_pair("ask-for", &plan.ask_for)
        .append_pair("no-message", flag(plan.leave_no_message))
        .append_pair("said-on", &plan.said_on.map_or_else(String::new, |day| day.to_string()));
    match &reach.hours {
        Hours::Any => drop(fields.append_pair("hours", "any")),
        Hours::These(days, zone) => {
            fields.append_pair("zone", zone.word());
            for (name, day) in DAYS.iter().zip(days) {
                if let Some((from, until)) = day {
                    fields.append_pair(name, &format!("{from}/{until}"));
                }
            }
        }
    }
    Zeroizing::new(fields.finish())
}

fn decode(text: &str, revision: i64) -> Result<Plan, Fault> {
    let mut fields: HashMap<String, String> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    let mut take = |name: &str| fields.remove(name).unwrap_or_default();
    let hours = if take("hours") == "any" {
        Hours::Any
    } else {
        let mut days = [None; 7];
        for (name, day) in DAYS.iter().zip(days.iter_mut()) {
            let text = take(name);
            if let Some((from, until)) = text.split_once('/') {
                let time = |text: &str| text.parse::<Time>().map_err(|_| TAMPERED);
                *day = Some((time(from)?, time(until)?));
            }
        }
        let zone = match take("zone") {
            word if word.is_empty() => Zone::HERE,
            word => Zone::from_word(&word).ok_or(TAMPERED)?,
        };
        Hours::These(days, zone)
    };
    let said_on = match take("said-on") {
        day if day.is_empty() => None,
        day => Some(day.parse::<Date>().map_err(|_| TAMPERED)?),
    };
    let reach = Reach {
        way: Way::from_word(&take("way")).ok_or(TAMPERED)?,
        hours,
        holds: Holds::from_word(&take("holds")).ok_or(TAMPERED)?,
        shared: take("shared") == "1",
        otherwise: Otherwise::from_word(&take("otherwise")).ok_or(TAMPERED)?,
        reminders: take("reminders") == "1",
        language: Language::from_code(&take("language")).ok_or(TAMPERED)?,
        variant: Variant::from_word(&take("variant")).ok_or(TAMPERED)?,
        // Not hers to seal: her telephone said it. Whoever opens the plan adds it.
        stopped: false,
        rings: take("rings") == "1",
        again: take("again") == "1",
        // A plan kept before this was asked has none, and goes on as it did.
        unproven: take("unproven") == "1",
    };
    Ok(Plan {
        reach,
        email: take("email"),
        telephone: take("telephone"),
        postal: take("postal"),
        through: take("through"),
        words: take("words"),
        stop_word: take("stop-word"),
        ask_for: take("ask-for"),
        leave_no_message: take("no-message") == "1",
        said_on,
        // Not sealed with it: whoever opens the plan adds it.
        undated_on: None,
        revision,
    })
}

/// A plan, sealed for its place.
///
/// # Errors
/// She has no contact key here (she is going), or the keystore cannot be reached.
pub fn seal(app: &App, group: Id, handle: Id, plan: &Plan) -> Result<Vec<u8>, Fault> {
    let contact = app.keystore.held(HeldKind::Contact, handle)?;
    let contact = contact.ok_or_else(|| Fault::Broken("she has no contact key here".to_owned()))?;
    let padded = keys::pad(&encode(plan))?;
    Ok(keys::wrap(&key_of(app, &contact), &bound(group, handle, plan.revision), &padded)?)
}

fn open(app: &App, contact: &SecretKey, group: Id, handle: Id, row: &Sealed) -> Result<Plan, Fault> {
    let padded = keys::unwrap(&key_of(app, contact), &bound(group, handle, row.0), &row.1)?;
    let undated_on = match row.2.as_str() {
        "" => None,
        day => Some(day.parse::<Date>().map_err(|_| TAMPERED)?),
    };
    Ok(Plan { undated_on, ..decode(&keys::unpad(&padded)?, row.0)? })
}

/// One woman's plan as it is kept. Nothing when she set nothing.
///
/// # Errors
/// The store cannot be reached.
pub fn sealed(store: &mut Store, group: Id, handle: Id) -> Result<Option<Sealed>, Fault> {
    Ok(contact_plans::table
        .filter(contact_plans::group_id.eq(group.to_vec()))
        .filter(contact_plans::handle.eq(handle.to_vec()))
        .select((contact_plans::revision, contact_plans::sealed, contact_plans::undated_on))
        .first(store)
        .optional()?)
}

/// One woman's plan, opened. Nothing when her keys are gone or going.
///
/// # Errors
/// As [`plan`].
pub fn opened(app: &App, group: Id, handle: Id, sealed: Option<Sealed>) -> Result<Option<Plan>, Fault> {
    let Some(mut plan) = opened_as_written(app, group, handle, sealed)? else { return Ok(None) };
    if let Some(number) = numbers::of_plan(app, &plan) {
        plan.reach.stopped_by(app.database.read(|store| numbers::has_stopped(store, group, handle, &number))?);
    }
    Ok(Some(plan))
}

/// Her plan as she wrote it, whatever came from her number since.
fn opened_as_written(app: &App, group: Id, handle: Id, sealed: Option<Sealed>) -> Result<Option<Plan>, Fault> {
    let Some(row) = sealed else { return Ok(None) };
    // Asked for after the row was read: whoever erased meanwhile has no key any more, and nothing opens.
    let contact = app.keystore.held(HeldKind::Contact, handle)?;
    contact.map(|contact| open(app, &contact, group, handle, &row)).transpose()
}

/// Her plan with a new day on which she said that it is still right, sealed for [`keep_day`], and its revision. Nothing
/// when she set nothing.
///
/// # Errors
/// As [`plan`].
pub fn said_again(app: &App, group: Id, handle: Id, today: Date) -> Result<Option<(i64, Vec<u8>)>, Fault> {
    let sealed = app.database.read(|store| sealed(store, group, handle))?;
    let Some(plan) = opened_as_written(app, group, handle, sealed)? else { return Ok(None) };
    let plan = Plan { said_on: Some(today), revision: plan.revision + 1, ..plan };
    Ok(Some((plan.revision, seal(app, group, handle, &plan)?)))
}

/// Keeps the new day, and nothing else. Where she changed her plan meanwhile its day is new already.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_day(store: &mut Store, group: Id, handle: Id, revision: i64, sealed: &[u8]) -> Result<(), Fault> {
    let this = contact_plans::table
        .filter(contact_plans::group_id.eq(group.to_vec()))
        .filter(contact_plans::handle.eq(handle.to_vec()))
        .filter(contact_plans::revision.eq(revision - 1));
    diesel::update(this)
        .set((
            contact_plans::revision.eq(revision),
            contact_plans::sealed.eq(sealed.to_vec()),
            contact_plans::undated_on.eq(""),
        ))
        .execute(store)?;
    Ok(())
}

/// Her plan once it is shown that the number or the address of `seen` is hers, sealed for [`keep_proven`]. Nothing when she set
/// nothing, or another since.
///
/// # Errors
/// As [`plan`].
pub fn proven(app: &App, group: Id, handle: Id, seen: &Plan) -> Result<Option<(Reach, Vec<u8>)>, Fault> {
    let sealed = app.database.read(|store| sealed(store, group, handle))?;
    let same = |plan: &Plan| plan.revision == seen.revision && proofs::address(app, plan) == proofs::address(app, seen);
    let Some(mut plan) = opened_as_written(app, group, handle, sealed)?.filter(same) else { return Ok(None) };
    plan.reach.unproven = false;
    plan.revision += 1;
    let sealed = seal(app, group, handle, &plan)?;
    Ok(Some((plan.reach.clone(), sealed)))
}

/// Keeps that it is hers, in place of version `revision`; the day on which she said that her plan is right stays as it is. Answers
/// whether that version still was there.
///
/// # Errors
/// The store cannot be reached.
pub fn keep_proven(store: &mut Store, group: Id, handle: Id, revision: i64, sealed: &[u8]) -> Result<bool, Fault> {
    let this = contact_plans::table
        .filter(contact_plans::group_id.eq(group.to_vec()))
        .filter(contact_plans::handle.eq(handle.to_vec()))
        .filter(contact_plans::revision.eq(revision));
    let touched = diesel::update(this)
        .set((contact_plans::revision.eq(revision + 1), contact_plans::sealed.eq(sealed.to_vec())))
        .execute(store)?;
    Ok(touched == 1)
}

/// She has new keys: whoever knew her old passphrase may have set her plan. It is asked about at once, until she says that it is
/// right or sets it anew.
///
/// # Errors
/// The store cannot be reached.
pub fn ask_at_once(store: &mut Store, group: Id, handle: Id, today: Date) -> Result<(), Fault> {
    let this = contact_plans::table
        .filter(contact_plans::group_id.eq(group.to_vec()))
        .filter(contact_plans::handle.eq(handle.to_vec()))
        .filter(contact_plans::undated_on.eq(""));
    diesel::update(this).set(contact_plans::undated_on.eq(today.to_string())).execute(store)?;
    Ok(())
}

/// One woman's plan. Nothing when she set nothing, or when her keys are gone or going.
///
/// # Errors
/// A store cannot be reached, or the row is not what was written.
pub fn plan(app: &App, group: Id, handle: Id) -> Result<Option<Plan>, Fault> {
    let sealed = app.database.read(|store| sealed(store, group, handle))?;
    opened(app, group, handle, sealed)
}

/// The plans of a whole group, by handle.
///
/// # Errors
/// As [`plan`].
pub fn plans(app: &App, group: Id) -> Result<HashMap<Id, Plan>, Fault> {
    let rows: Vec<(Vec<u8>, Sealed)> = app.database.read(|store| {
        Ok(contact_plans::table
            .filter(contact_plans::group_id.eq(group.to_vec()))
            .select((
                contact_plans::handle,
                (contact_plans::revision, contact_plans::sealed, contact_plans::undated_on),
            ))
            .load(store)?)
    })?;
    let mut sealed = Vec::with_capacity(rows.len());
    for (handle, row) in rows {
        sealed.push((Id::from_column(&handle)?, row));
    }
    let handles: Vec<Id> = sealed.iter().map(|(handle, _)| *handle).collect();
    let contacts = app.keystore.held_many(HeldKind::Contact, &handles)?;
    let stopped = app.database.read(|store| numbers::stopped(store, group))?;
    sealed
        .into_iter()
        .filter_map(|(handle, row)| Some((handle, contacts.get(&handle)?, row)))
        .map(|(handle, contact, row)| {
            let mut plan = open(app, contact, group, handle, &row)?;
            plan.reach.stopped_by(stopped.get(&handle).filter(|_| plan.reach.way == Way::Text).copied());
            Ok((handle, plan))
        })
        .collect()
}

/// The version of her plan now; nothing when she set none.
///
/// # Errors
/// The store cannot be reached.
pub fn revision(store: &mut Store, group: Id, handle: Id) -> Result<Option<i64>, Fault> {
    Ok(contact_plans::table
        .filter(contact_plans::group_id.eq(group.to_vec()))
        .filter(contact_plans::handle.eq(handle.to_vec()))
        .select(contact_plans::revision)
        .first(store)
        .optional()?)
}

/// Keeps a plan in place of the one before; what somebody took on to tell her by hand is to be taken anew. `number` where texts go to one, and whether she has shown that it is
/// hers; a number that stopped texts stays so, unless she herself sets it anew. Figures that are on their way to a number that stays stay good.
///
/// # Errors
/// [`Fault::Met`] when somebody changed it meanwhile.
pub fn put(
    store: &mut Store,
    (group, handle): (Id, Id),
    revision: i64,
    sealed: &[u8],
    number: Option<(&Number, bool)>,
) -> Result<(), Fault> {
    let before = self::revision(store, group, handle)?;
    if before.unwrap_or(0) + 1 != revision {
        return Err(Fault::Met);
    }
    // The same number stays stopped, whatever else she changes, until she starts texts to it again.
    let stopped = match number {
        // A number that asked for no more is written to by nobody before she has shown that it is hers.
        Some((number, false)) if proofs::is_quiet(store, number)? => Some(Stop::Said),
        Some((number, _)) => numbers::has_stopped(store, group, handle, number)?,
        None => None,
    };
    clear(store, group, handle)?;
    if let Some((number, proven)) = number {
        numbers::put(store, (group, handle), number, stopped, proven)?;
    }
    let touched = diesel::insert_into(contact_plans::table)
        .values((
            contact_plans::group_id.eq(group.to_vec()),
            contact_plans::handle.eq(handle.to_vec()),
            contact_plans::revision.eq(revision),
            contact_plans::sealed.eq(sealed.to_vec()),
        ))
        .execute(store)?;
    Fault::rows("contact_plans", touched, 1)
}

/// She wants to be told nothing any more; whoever took on to tell her by hand has nothing left of hers.
///
/// # Errors
/// The store cannot be reached.
pub fn withdraw(store: &mut Store, group: Id, handle: Id) -> Result<usize, Fault> {
    proofs::forget(store, group, handle)?;
    clear(store, group, handle)
}

fn clear(store: &mut Store, group: Id, handle: Id) -> Result<usize, Fault> {
    numbers::forget(store, group, handle)?;
    tellings::nobody_does(store, group, handle)?;
    Ok(diesel::delete(
        contact_plans::table
            .filter(contact_plans::group_id.eq(group.to_vec()))
            .filter(contact_plans::handle.eq(handle.to_vec())),
    )
    .execute(store)?)
}

/// A look to be noted, its words sealed already: see [`seal_look`].
#[derive(Clone)]
pub struct NewLook {
    /// Whose detail.
    pub handle: Id,
    /// The group.
    pub group: Id,
    /// Who looks.
    pub by: Id,
    /// Why.
    pub why: Why,
    /// The sealed words.
    pub words: Vec<u8>,
    /// When.
    pub at: Timestamp,
}

fn words_bound(group: Id, handle: Id, at: i64) -> Bound {
    Bound::new("contact-look").owner(group.as_bytes()).object(handle.as_bytes()).revision(at.unsigned_abs())
}

/// Seals the words of a reason to her whose detail is opened.
///
/// # Errors
/// As [`seal`].
pub fn seal_look(app: &App, who: (Id, Id), by: Id, why: Why, words: &str, at: Timestamp) -> Result<NewLook, Fault> {
    let contact = app.keystore.held(HeldKind::Contact, who.1)?;
    let contact = contact.ok_or_else(|| Fault::Broken("she has no contact key here".to_owned()))?;
    sealed_look(app, &contact, who, by, why, words, at)
}

fn sealed_look(
    app: &App,
    contact: &SecretKey,
    (group, handle): (Id, Id),
    by: Id,
    why: Why,
    words: &str,
    at: Timestamp,
) -> Result<NewLook, Fault> {
    let padded = keys::pad(words)?;
    let words = keys::wrap(&key_of(app, contact), &words_bound(group, handle, at.as_microsecond()), &padded)?;
    Ok(NewLook { handle, group, by, why, words, at })
}

fn tag(app: &App, look: &NewLook, sequence: i64, before: &[u8]) -> Vec<u8> {
    let mut line = Vec::new();
    for part in [
        look.group.as_bytes().as_slice(),
        look.handle.as_bytes(),
        &sequence.to_be_bytes(),
        look.by.as_bytes(),
        look.why.word().as_bytes(),
        &look.words,
        &look.at.as_microsecond().to_be_bytes(),
        before,
    ] {
        line.extend_from_slice(&(part.len() as u64).to_be_bytes());
        line.extend_from_slice(part);
    }
    app.server_key.mac("contact-look/v1", &line).to_vec()
}

/// Adds a look to her chain.
///
/// # Errors
/// The store cannot be reached.
pub fn note_look(app: &App, store: &mut Store, look: &NewLook) -> Result<(), Fault> {
    let last: Option<(i64, Vec<u8>)> = contact_looks::table
        .filter(contact_looks::group_id.eq(look.group.to_vec()))
        .filter(contact_looks::handle.eq(look.handle.to_vec()))
        .order(contact_looks::sequence.desc())
        .select((contact_looks::sequence, contact_looks::tag))
        .first(store)
        .optional()?;
    let (sequence, before) = last.map_or((1, Vec::new()), |(sequence, tag)| (sequence + 1, tag));
    let touched = diesel::insert_into(contact_looks::table)
        .values((
            contact_looks::group_id.eq(look.group.to_vec()),
            contact_looks::handle.eq(look.handle.to_vec()),
            contact_looks::sequence.eq(sequence),
            contact_looks::looked_by.eq(look.by.to_vec()),
            contact_looks::why.eq(look.why.word()),
            contact_looks::words.eq(look.words.clone()),
            contact_looks::looked_at.eq(look.at.as_microsecond()),
            contact_looks::tag.eq(tag(app, look, sequence, &before)),
        ))
        .execute(store)?;
    Fault::rows("contact_looks", touched, 1)
}

/// The plan of a change was shown to whoever makes it: each woman whose way and words stood in it gets a line in her
/// chain, at most one for each facilitator, meeting and day.
///
/// # Errors
/// A store cannot be reached; then nothing may be shown.
pub fn note_plan_shown(visit: &Visit, who: (Id, Id), meeting: Id, handles: &[Id]) -> Result<(), Fault> {
    let ((group, by), now, day) = (who, visit.now(), visit.now_here().date());
    let app = Arc::clone(visit.app());
    let contacts = app.keystore.held_many(HeldKind::Contact, handles)?;
    let mut looks = Vec::with_capacity(handles.len());
    // Whoever erased meanwhile has no key any more, and no chain.
    for (handle, contact) in handles.iter().filter_map(|handle| Some((*handle, contacts.get(handle)?))) {
        let mut same: Vec<u8> = Vec::new();
        for id in [group, handle, by, meeting] {
            same.extend_from_slice(id.as_bytes());
        }
        same.extend_from_slice(day.to_string().as_bytes());
        let once = Id::from_column(app.server_key.mac("plan-shown/v1", &same).get(..16).unwrap_or_default())?;
        looks.push((once, sealed_look(&app, contact, (group, handle), by, Why::SawPlan, "", now)?));
    }
    visit.write(move |store| {
        let mut noted = Vec::with_capacity(looks.len());
        for (once, look) in &looks {
            if database::already_done(store, *once)?.is_none() {
                note_look(&app, store, look)?;
                noted.push(*once);
            }
        }
        database::remember_many_done(store, &noted, "", now)
    })
}

type LookRow = (i64, Vec<u8>, String, Vec<u8>, i64, Vec<u8>);

/// Everybody who looked, newest first, and whether the chain holds: no line changed and none missing in between.
///
/// # Errors
/// A store cannot be reached.
pub fn looks(app: &App, group: Id, handle: Id) -> Result<(Vec<Look>, bool), Fault> {
    let rows: Vec<LookRow> = app.database.read(|store| {
        Ok(contact_looks::table
            .filter(contact_looks::group_id.eq(group.to_vec()))
            .filter(contact_looks::handle.eq(handle.to_vec()))
            .order(contact_looks::sequence)
            .select((
                contact_looks::sequence,
                contact_looks::looked_by,
                contact_looks::why,
                contact_looks::words,
                contact_looks::looked_at,
                contact_looks::tag,
            ))
            .load(store)?)
    })?;
    let contact = app.keystore.held(HeldKind::Contact, handle)?;
    let (mut found, mut holds, mut before) = (Vec::with_capacity(rows.len()), true, Vec::new());
    for (index, (sequence, by, why, words, at, kept)) in rows.into_iter().enumerate() {
        let moment = Timestamp::from_microsecond(at).map_err(|_| Fault::Tampered("a moment"))?;
        let why = Why::from_word(&why).ok_or(Fault::Tampered("a reason"))?;
        let look = NewLook { handle, group, by: Id::from_column(&by)?, why, words, at: moment };
        holds &= usize::try_from(sequence).is_ok_and(|sequence| sequence == index + 1)
            && tag(app, &look, sequence, &before) == kept;
        let opened = contact.as_ref().and_then(|contact| {
            let padded = keys::unwrap(&key_of(app, contact), &words_bound(group, handle, at), &look.words).ok()?;
            keys::unpad(&padded).ok()
        });
        holds &= opened.is_some();
        let words = opened.map(|words| words.to_string()).unwrap_or_default();
        found.push(Look { by: look.by, why, words, at: moment });
        before = kept;
    }
    found.reverse();
    Ok((found, holds))
}

/// Everything of one woman's, from here.
///
/// # Errors
/// The store cannot be reached.
pub fn forget(store: &mut Store, group: Id, handle: Id) -> Result<(), Fault> {
    withdraw(store, group, handle)?;
    diesel::delete(
        contact_looks::table
            .filter(contact_looks::group_id.eq(group.to_vec()))
            .filter(contact_looks::handle.eq(handle.to_vec())),
    )
    .execute(store)?;
    Ok(())
}
