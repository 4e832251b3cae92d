//! Signing in, signing out, and giving the passphrase again.

use database::Fault;
use foundation::{FieldRefusals, Refusal};
use keys::{Passphrase, SessionSecret};
use web::{Answer, Anyone, Begin, Cookie, Filled, Form, Reply, SignedIn, Turned, Visit};

use super::words;
use crate::{model::Account, rules, store, views};

/// The cookie of a device she ticked as hers. It opens nothing; it only has its own bucket of tries.
const DEVICE: &str = "__Host-d";
const DEVICE_SECONDS: u64 = 400 * 24 * 60 * 60;

/// Where signing in leads when nothing else was asked.
#[must_use]
pub fn sign_in_place(visit: &Visit) -> String {
    visit.path_to("/")
}

pub(super) fn lead(visit: &mut Visit, _: Anyone) -> Answer {
    Ok(Reply::to(visit.path_to("/sign-in")))
}

pub(super) fn show(visit: &mut Visit, _: Anyone) -> Answer {
    let to = rules::onward(visit.query("to").unwrap_or_default(), "");
    let code = String::new();
    Reply::page(&views::SignIn { frame: visit.frame().with_script(), fields: Filled::empty(), to, code })
}

/// Two buckets (keys.md rule 11): one for each device she ticked as hers, one for all others together. Never one for an
/// address, which he may share with her; never for ever.
struct Buckets {
    name: [u8; 32],
    tries: [u8; 32],
    /// On a known device: the one account its lane lets in. With another account of the same name, anybody could
    /// make himself as many lanes as he likes.
    lane_of: Option<Vec<u8>>,
    most: i64,
    seconds: i64,
}

fn buckets(visit: &Visit, name: &str) -> Result<Buckets, Fault> {
    let app = visit.app();
    let secret = app.keystore.secret("tries")?;
    let name = keys::normal_name(name);
    let bucket = *secret.derive(&format!("name/{name}")).expose();
    if let Some(device) = visit.cookie(DEVICE).and_then(SessionSecret::from_cookie)
        && let Some(whose) = app.keystore.device(device.id(), bucket)?
    {
        let own = *secret.derive(&format!("device/{}/{name}", data_of(&device.id()))).expose();
        return Ok(Buckets { name: bucket, tries: own, lane_of: Some(whose), most: 10, seconds: 15 * 60 });
    }
    Ok(Buckets { name: bucket, tries: bucket, lane_of: None, most: 10, seconds: 60 * 60 })
}

fn data_of(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn open(visit: &mut Visit, _: Anyone, form: &Form) -> Answer {
    let (name, typed) = (form.value("name"), form.value("passphrase"));
    let start = sign_in_place(visit);
    let to = rules::onward(form.value("to"), &start);
    let code = super::code_she_brought(form);
    if super::only_brings_a_code(form) {
        return Reply::page(&views::SignIn { frame: visit.frame().with_script(), fields: Filled::empty(), to, code });
    }
    let mut refusals = FieldRefusals::new();
    if let Err(refusal) = rules::name(name) {
        refusals.add("name", refusal);
    }
    if typed.trim().is_empty() {
        refusals.add("passphrase", Refusal::new("text-missing"));
    }
    if refusals.is_empty() {
        let buckets = buckets(visit, name)?;
        let app = visit.app().clone();
        if app.keystore.may_try(buckets.tries, visit.now(), buckets.most, buckets.seconds)? {
            let opened = store::open(&app, name, &Passphrase::typed(typed))?;
            let whose = opened.as_ref().map(|(account, _)| store::device_owner(&app, account.id)).transpose()?;
            let in_her_lane =
                buckets.lane_of.as_ref().is_none_or(|lane| whose.is_some_and(|whose| whose[..] == lane[..]));
            if let (Some((account, keys)), Some(whose), true) = (opened, whose, in_her_lane) {
                app.keystore.give_back_try(buckets.tries)?;
                if form.checked("mine", "yes") {
                    let device = SessionSecret::random()?;
                    app.keystore.remember_device(device.id(), buckets.name, whose, visit.now())?;
                    visit.set_cookie(Cookie::lasting(DEVICE, &device.to_cookie(), DEVICE_SECONDS));
                }
                begin(visit, &account, keys)?;
                super::takes_the_code_along(visit, code)?;
                return leads_on(visit, &account, &to);
            }
            refusals.add("passphrase", Refusal::new("accounts-not-found"));
        } else {
            refusals.add("passphrase", Refusal::new("accounts-wait"));
        }
    }
    let mut fields = Filled::again(form, &refusals, visit.speaker());
    if visit.was_hidden() {
        fields = fields.without("name");
    }
    Reply::refused(&views::SignIn { frame: visit.frame().with_script(), fields, to, code })
}

/// Begins her session.
pub(super) fn begin(visit: &mut Visit, account: &Account, keys: keys::MemberKeys) -> Result<(), Fault> {
    let settings = store::settings(account, &keys)?;
    visit.begin_session(Begin {
        account: account.id,
        keys,
        name: settings.name,
        owes_second_factor: account.needs_code,
        idle_seconds: account.idle_seconds,
        palette: settings.palette,
        away: settings.away,
    })
}

/// Leads on from the session just begun: to the second factor where one is owed, to words that wait, or where she was
/// going.
pub(super) fn leads_on(visit: &Visit, account: &Account, to: &str) -> Answer {
    if account.needs_code {
        return Ok(Reply::to(format!("{}?to={to}", visit.path_to("/sign-in/code"))));
    }
    Ok(Reply::to(onward_place(visit, account.id, to)?))
}

/// Where she goes on to: to ten words that she is to write down, to what she wrote before, or where she was going.
pub(super) fn onward_place(visit: &Visit, account: foundation::Id, to: &str) -> Result<String, Turned> {
    if words::waiting(visit).is_some() {
        return Ok(words::place(visit, to));
    }
    Ok(if visit.has_kept_words(account)? { visit.path_to("/kept") } else { to.to_owned() })
}

/// On a device she ticked as hers, with this account: a bucket of tries of its own.
pub(super) fn own_bucket(visit: &Visit, account: foundation::Id, name: &str) -> Result<Option<[u8; 32]>, Fault> {
    let buckets = buckets(visit, name)?;
    let whose = store::device_owner(visit.app(), account)?;
    Ok(buckets.lane_of.filter(|lane| lane[..] == whose[..]).map(|_| buckets.tries))
}

pub(super) fn leave(visit: &mut Visit, _: Anyone, _: &Form) -> Answer {
    visit.end_session()?;
    Ok(Reply::to(visit.path_to("/")).with_header("clear-site-data", "\"cache\", \"storage\"".to_owned()))
}

pub(super) fn show_again(visit: &mut Visit, _: SignedIn) -> Answer {
    let to = rules::onward(visit.query("to").unwrap_or_default(), &sign_in_place(visit));
    Reply::page(&views::Again { frame: visit.frame(), fields: Filled::empty(), to })
}

/// Whether a passphrase she is asked for while she is signed in is hers.
pub(super) enum Once {
    /// It is.
    Hers,
    /// It is not, or there were too many tries.
    Not(Refusal),
}

/// Tries her passphrase. Wrong tries count for this session alone: whoever only knows her name, and tries from elsewhere,
/// must not keep her from leaving or erasing.
pub(super) fn passphrase_once(visit: &Visit, account: foundation::Id, name: &str, typed: &str) -> Result<Once, Turned> {
    let app = visit.app();
    let session = visit.session().map(|session| session.id()).unwrap_or_default();
    let secret = app.keystore.secret("tries")?;
    let tries = *secret.derive(&format!("session/{account}/{}", data_of(&session))).expose();
    if !app.keystore.may_try(tries, visit.now(), 10, 15 * 60)? {
        return Ok(Once::Not(Refusal::new("accounts-wait")));
    }
    match store::open(app, name, &Passphrase::typed(typed))? {
        Some((opened, _)) if opened.id == account => {
            app.keystore.give_back_try(tries)?;
            Ok(Once::Hers)
        }
        _ => Ok(Once::Not(Refusal::new("accounts-not-hers"))),
    }
}

/// Her passphrase once more before something that cannot be undone.
pub(super) fn again(visit: &mut Visit, who: SignedIn, form: &Form) -> Answer {
    let to = rules::onward(form.value("to"), &sign_in_place(visit));
    let name = visit.session().ok_or(Turned::SignIn)?.name.clone();
    let refusal = match passphrase_once(visit, who.account, &name, form.value("passphrase"))? {
        Once::Hers => {
            let now = visit.now().as_microsecond();
            visit.keep_session(|session| session.stepped_up_at = Some(now))?;
            return Ok(Reply::to(to));
        }
        Once::Not(refusal) => refusal,
    };
    let mut refusals = FieldRefusals::new();
    refusals.add("passphrase", refusal);
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&views::Again { frame: visit.frame(), fields, to })
}
