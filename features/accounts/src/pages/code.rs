//! The second factor of staff: six digits from an app, each good once. Members never need one.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use totp_rs::{Algorithm, Builder, Totp};
use web::{Access, Admit, Answer, Filled, Form, Reply, Turned, Visit};

use super::{account_of, sign_in};
use crate::{
    rules,
    store::{self, CodeTry},
    views,
};

/// Somebody who gave name and passphrase, whether or not she still owes the code.
pub struct HalfIn;

impl Admit for HalfIn {
    const ACCESS: Access = Access::HalfIn;

    fn admit(visit: &mut Visit) -> Result<Self, Turned> {
        let owes = visit.session().ok_or(Turned::SignIn)?.owes_second_factor;
        // Whoever finds a member's phone open must not be able to put a second factor of his own on her account.
        if owes || account_of(visit)?.needs_code { Ok(Self) } else { Err(Turned::NotHere) }
    }
}

fn totp(secret: &[u8]) -> Result<Totp, Fault> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .build()
        .map_err(|_| Fault::Tampered("a second factor"))
}

/// The secret as she types it into her app: base32 in fours.
fn spelled(secret: &[u8]) -> String {
    let letters = data_encoding::BASE32_NOPAD.encode(secret);
    letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

/// The same as a link for an app on this phone. It bears the name of the place, which says nothing, and no name of hers:
/// a code app shows it to whoever looks on.
fn link(place_name: &str, secret: &[u8]) -> String {
    let written = |byte: u8| match byte {
        plain if plain.is_ascii_alphanumeric() => char::from(plain).to_string(),
        other => format!("%{other:02X}"),
    };
    let name: String = place_name.bytes().map(written).collect();
    format!("otpauth://totp/{name}?secret={}&issuer={name}", data_encoding::BASE32_NOPAD.encode(secret))
}

/// A new secret, made from the session itself, so that a reload shows the same until it is kept.
fn fresh(visit: &Visit) -> Result<Vec<u8>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let whole = visit
        .app()
        .server_key
        .mac("code-offer/v1", &[&session.account.bytes()[..], &session.begun_at().to_be_bytes()].concat());
    Ok(whole.get(..20).unwrap_or_default().to_vec())
}

fn page(visit: &Visit, fields: Filled, to: String) -> Result<views::Code, Turned> {
    let account = account_of(visit)?;
    let set_up = if account.code_secret.is_none() {
        let secret = fresh(visit)?;
        Some(views::SetUp { spelled: spelled(&secret), link: link(&visit.app().settings.place_name, &secret) })
    } else {
        None
    };
    Ok(views::Code { frame: visit.frame(), fields, to, set_up })
}

/// Asks for the second factor of whoever owes one and has not given it in this session, also in one that was open before
/// a role of hers asked for it.
///
/// # Errors
/// [`Turned::SecondFactor`] when she owes it; a store cannot be reached.
pub fn needs_code_given(visit: &Visit, account: Id) -> Result<(), Turned> {
    let gave = visit.session().is_some_and(|session| session.gave_second_factor);
    if gave || !visit.read(|store| store::needs_code(store, account))? { Ok(()) } else { Err(Turned::SecondFactor) }
}

/// From this moment on she owes a second factor, in this session too: for whoever just became staff. Call it after the
/// change in which [`crate::require_code`] stands; it answers with the way to the six digits and from there to `to`. A
/// woman who gave a second factor in this session already goes on at once.
///
/// # Errors
/// The keystore cannot be reached.
pub fn owes_code_at_once(visit: &mut Visit, to: &str) -> Answer {
    if visit.session().is_some_and(|session| session.gave_second_factor) {
        return Ok(Reply::to(to));
    }
    visit.keep_session(|session| session.owes_second_factor = true)?;
    Ok(Reply::to(format!("{}?to={to}", visit.path_to("/sign-in/code"))))
}

/// What the start page shows to somebody who gave name and passphrase and still owes the second factor: that one step is
/// left. Nothing for anybody else.
#[must_use]
pub fn half_in(visit: &Visit) -> Option<Answer> {
    visit.session().filter(|session| session.owes_second_factor)?;
    Some(Reply::page(&views::HalfIn { frame: visit.frame() }))
}

pub(super) fn show(visit: &mut Visit, _: HalfIn) -> Answer {
    let to = rules::onward(visit.query("to").unwrap_or_default(), &sign_in::sign_in_place(visit));
    Reply::page(&page(visit, Filled::empty(), to)?)
}

pub(super) fn give(visit: &mut Visit, _: HalfIn, form: &Form) -> Answer {
    let account = account_of(visit)?;
    let app = visit.app().clone();
    let to = rules::onward(form.value("to"), &sign_in::sign_in_place(visit));
    let digits: String = form.value("code").chars().filter(char::is_ascii_digit).collect();
    let kept = store::code_secret(&app, &account)?;
    let secret = match &kept {
        Some(secret) => secret.to_vec(),
        None => fresh(visit)?,
    };
    let now = visit.now().as_microsecond();
    let refusal = match may_try(visit, account.id, now)? {
        CodeTry::After(after) => {
            // A minute is named once it is over.
            let after = jiff::Timestamp::from_microsecond(after + 59_999_999).unwrap_or(visit.now());
            let time = after.to_zoned(visit.now_here().time_zone().clone()).time();
            Refusal::new("accounts-code-wait").with("time", language::time(visit.language(), time))
        }
        CodeTry::Now => {
            let seconds = u64::try_from(visit.now().as_second()).unwrap_or_default();
            let step = if digits.len() == 6 { totp(&secret)?.check(&digits, seconds) } else { None };
            let (id, first_time, program) = (account.id, kept.is_none(), app.clone());
            let counted = match step.map(|step| i64::try_from(step).unwrap_or(i64::MAX)) {
                Some(step) => visit.write(move |store| {
                    if first_time {
                        store::set_code_secret(&program, store, id, &secret)?;
                    }
                    if !store::use_code(store, id, step)? {
                        return Ok(None);
                    }
                    Ok(Some(store::codes_forgotten(store, id)?))
                })?,
                None => None,
            };
            match counted {
                Some(wrong) => return right(visit, account.id, wrong, &to),
                None => {
                    visit.keep_session(|session| session.wrong_codes = session.wrong_codes.saturating_add(1))?;
                    Refusal::new("accounts-code-wrong")
                }
            }
        }
    };
    let mut refusals = FieldRefusals::new();
    refusals.add("code", refusal);
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&page(visit, fields, to)?)
}

/// Whether a code may be tried now. On a device of hers ten in a quarter of an hour, however many were wrong elsewhere:
/// somebody who knows her passphrase must not keep her out with wrong codes.
fn may_try(visit: &Visit, account: Id, now: i64) -> Result<CodeTry, Turned> {
    let app = visit.app();
    let name = visit.session().ok_or(Turned::SignIn)?.name.clone();
    let own = sign_in::own_bucket(visit, account, &name)?;
    let waits = match own {
        Some(own) => {
            let bucket = app.server_key.mac("code-tries/v1", &[&account.bytes()[..], &own].concat());
            !app.keystore.may_try(bucket, visit.now(), 10, 15 * 60)?
        }
        None => true,
    };
    Ok(visit.write(move |store| store::try_code(store, account, now, waits))?)
}

/// She is in, whole. What was tried in her name elsewhere she is told first.
fn right(visit: &mut Visit, account: Id, wrong: i64, to: &str) -> Answer {
    let mut elsewhere = wrong;
    visit.keep_session(|session| {
        session.owes_second_factor = false;
        session.gave_second_factor = true;
        elsewhere -= i64::from(session.wrong_codes);
        session.wrong_codes = 0;
    })?;
    let onward = sign_in::onward_place(visit, account, to)?;
    if elsewhere <= 0 {
        return Ok(Reply::to(onward));
    }
    Reply::page(&views::Told { frame: visit.frame(), times: elsewhere, onward })
}
