//! The second factor of staff: six digits from an app, each good once. Members never need one.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use totp_rs::{Algorithm, Builder, Totp};
use web::{Access, Admit, Answer, Filled, Form, Reply, Turned, Visit};

use super::{account_of, sign_in};
use crate::{rules, store, views};

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
    let spelled = if account.code_secret.is_none() { Some(spelled(&fresh(visit)?)) } else { None };
    Ok(views::Code { frame: visit.frame(), fields, to, spelled })
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
    let bucket = app.server_key.mac("code-tries/v1", account.id.as_bytes());
    let may_try = app.keystore.may_try(bucket, visit.now(), 10, 15 * 60)?;
    let seconds = u64::try_from(visit.now().as_second()).unwrap_or_default();
    let step = if may_try && digits.len() == 6 { totp(&secret)?.check(&digits, seconds) } else { None };
    if let Some(step) = step {
        let step = i64::try_from(step).unwrap_or(i64::MAX);
        let (id, first_time, program) = (account.id, kept.is_none(), app.clone());
        let counted = visit.write(move |store| {
            if first_time {
                store::set_code_secret(&program, store, id, &secret)?;
            }
            store::use_code(store, id, step)
        })?;
        if counted {
            app.keystore.forget_tries(bucket)?;
            visit.keep_session(|session| {
                session.owes_second_factor = false;
                session.gave_second_factor = true;
            })?;
            return sign_in::go_on(visit, account.id, &to);
        }
    }
    let mut refusals = FieldRefusals::new();
    refusals.add("code", Refusal::new(if may_try { "accounts-code-wrong" } else { "accounts-wait" }));
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&page(visit, fields, to)?)
}
