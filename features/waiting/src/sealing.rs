//! The code that lets a woman in, and what is written to her, are sealed to her: to the keys that were hers when she asked, or that she has had since. Her
//! line is signed by the program, each time it is kept.

use database::{Fault, Store};
use foundation::Id;
use groups::Code;
use keys::{Bound, MemberKeys, PublicKeys};
use web::{App, Turned, Visit};

use crate::{
    model::{Kind, Says, State, Woman},
    store,
};

const ROW: &str = "waiting-row/v1";

fn bound(woman: &Woman) -> Bound {
    Bound::new("waiting-code").owner(woman.group.as_bytes()).object(woman.id.as_bytes())
}

fn bound_line(woman: &Woman) -> Bound {
    Bound::new("waiting-line").owner(woman.group.as_bytes()).object(woman.id.as_bytes())
}

/// A whole row, with the keys it is bound to.
fn row(woman: &Woman, public: &PublicKeys) -> Vec<u8> {
    let until = woman.until.map(|day| day.to_string()).unwrap_or_default();
    let which = woman.which.map(|which| which.bytes());
    let mut bytes = Vec::new();
    for part in [
        woman.group.as_bytes().as_slice(),
        woman.id.as_bytes(),
        woman.account.as_bytes(),
        &public.fingerprint(),
        woman.name.as_bytes(),
        &woman.place.to_be_bytes(),
        woman.state.word().as_bytes(),
        &[u8::from(woman.used)],
        until.as_bytes(),
        which.as_ref().map_or(&[], <[u8; 16]>::as_slice),
        &woman.code,
        &woman.seen,
    ] {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    // A row without these is signed as rows were before there were any.
    let back = woman.back.map(|day| day.to_string()).unwrap_or_default();
    let more = [
        woman.kind.map(Kind::word).unwrap_or_default().as_bytes(),
        woman.stood.map(State::word).unwrap_or_default().as_bytes(),
        back.as_bytes(),
        &woman.line,
        woman.answer.map(Says::word).unwrap_or_default().as_bytes(),
    ];
    if more.iter().any(|part| !part.is_empty()) {
        for part in more {
            bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bytes.extend_from_slice(part);
        }
    }
    bytes
}

/// The same woman, with what proves that this program wrote her line and which keys are hers: whoever has the database alone
/// can neither move her, call her something else, nor put a yes or other keys there.
pub(crate) fn signed(app: &App, woman: Woman, public: &PublicKeys) -> Woman {
    let tag = app.server_key.mac(ROW, &row(&woman, public)).to_vec();
    Woman { tag, ..woman }
}

/// Whether her line is what was written, with these keys.
fn is_signed(app: &App, woman: &Woman, public: &PublicKeys) -> bool {
    app.server_key.verify_mac(ROW, &row(woman, public), &woman.tag)
}

/// Whether her line is what was written, with the keys that are hers now.
pub(crate) fn is_written(app: &App, store: &mut Store, woman: &Woman) -> Result<bool, Fault> {
    Ok(accounts::public_keys(store, woman.account)?.is_some_and(|public| is_signed(app, woman, &public)))
}

/// From now on it stands with her like this. What was not written here before does not become so.
pub(crate) fn keep(app: &App, store: &mut Store, old: &Woman, new: Woman) -> Result<(), Fault> {
    let public = accounts::public_keys(store, old.account)?.filter(|public| is_signed(app, old, public));
    let new = match public {
        Some(public) => signed(app, new, &public),
        None => Woman { tag: Vec::new(), ..new },
    };
    store::keep(store, &new)
}

/// Seals something to her. Nothing when her line is not what was written, or her keys are not those she asked with.
fn to_her(app: &App, store: &mut Store, woman: &Woman, bound: &Bound, text: &str) -> Result<Option<Vec<u8>>, Fault> {
    let Some(public) = accounts::public_keys(store, woman.account)? else { return Ok(None) };
    if !is_signed(app, woman, &public) {
        return Ok(None);
    }
    Ok(Some(keys::seal_to(&public, bound, &keys::pad(text)?)?))
}

/// Seals a code to her, as [`to_her`].
pub(crate) fn code(app: &App, store: &mut Store, woman: &Woman, code: &Code) -> Result<Option<Vec<u8>>, Fault> {
    to_her(app, store, woman, &bound(woman), &code.for_reading())
}

/// Seals what those who hold the group write to her, as [`to_her`].
pub(crate) fn line(app: &App, store: &mut Store, woman: &Woman, words: &str) -> Result<Option<Vec<u8>>, Fault> {
    to_her(app, store, woman, &bound_line(woman), words)
}

fn opened(visit: &Visit, woman: &Woman, bound: &Bound, sealed: &[u8]) -> Result<Option<String>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let app = visit.app();
    if sealed.is_empty() || !visit.read(|store| is_written(app, store, woman))? {
        return Ok(None);
    }
    let opened = keys::open_with(&session.keys, bound, sealed).and_then(|plain| keys::unpad(&plain));
    Ok(opened.ok().map(|text| text.as_str().to_owned()))
}

/// Her code, for her alone. What does not open is nothing: she asks for another.
pub(crate) fn open(visit: &Visit, woman: &Woman) -> Result<Option<String>, Turned> {
    opened(visit, woman, &bound(woman), &woman.code)
}

/// What was written to her, for her alone.
pub(crate) fn open_line(visit: &Visit, woman: &Woman) -> Result<Option<String>, Turned> {
    opened(visit, woman, &bound_line(woman), &woman.line)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached, or there is no randomness.
pub(crate) fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    for woman in store::of_account(store, account)? {
        let again = |bound: &Bound, sealed: &[u8]| match keys::open_with(old, bound, sealed) {
            Ok(plain) => keys::seal_to(new.public(), bound, &plain),
            Err(_) => Ok(Vec::new()),
        };
        let code = again(&bound(&woman), &woman.code)?;
        let line = again(&bound_line(&woman), &woman.line)?;
        // A line that somebody else wrote is not made hers by new keys.
        let kept = if is_signed(app, &woman, old.public()) {
            signed(app, Woman { code, line, ..woman }, new.public())
        } else {
            Woman { tag: Vec::new(), ..woman }
        };
        store::keep(store, &kept)?;
    }
    Ok(())
}

/// Marks one line to a woman, for the form in which she answers it: another line has another mark, and it tells nothing.
///
/// # Errors
/// Never, but for a tag of the wrong length.
pub fn mark_of_line(app: &App, woman: &Woman) -> Result<String, Fault> {
    let tag = app.server_key.mac("waiting-line-mark/v1", &woman.line);
    Ok(Id::from_column(tag.get(..16).unwrap_or_default())?.to_string())
}
