//! A job in a woman's own words, and what she says of a lift, are sealed to the group, as what women write there is. Who asks for
//! a seat is sealed to the one who is asked.

use std::sync::Arc;

use database::{Fault, Store};
use foundation::Id;
use groups::{Chain, Member, Object, Ring};
use keys::{Bound, MemberKeys};
use web::{App, Turned, Visit};

use crate::{
    model::{
        Job, Line,
        lifts::{Ask, Lift, SealedLift},
    },
    store,
};

const JOB: &str = "shared-job";

/// Seals a line of hers.
pub(crate) fn line(visit: &Visit, ring: &Ring, author: Id, id: Id, words: &str) -> Result<Line, Turned> {
    let sealed = ring.seal(visit, JOB, id, 0, words)?;
    Ok(Line { author, epoch: sealed.epoch, sealed: sealed.bytes })
}

/// The words of each line among these jobs that she may read: what was written before her time is not among them. What does
/// not open is left out, and the log says so.
pub(crate) fn open(visit: &mut Visit, who: &Member, jobs: &[Job]) -> Result<Vec<(Id, String)>, Turned> {
    let lines: Vec<(Id, &Line)> = jobs.iter().filter_map(|job| Some((job.id, job.line.as_ref()?))).collect();
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let shred = Ring::shred_keys(visit, &lines.iter().map(|(_, line)| line.author).collect::<Vec<_>>())?;
    let mut opened = Vec::with_capacity(lines.len());
    for (id, line) in lines {
        match ring.open(JOB, id, line.author, line.epoch, 0, &line.sealed, shred.get(&line.author)) {
            Ok(Some(words)) => opened.push((id, words.as_str().to_owned())),
            Ok(None) => {}
            Err(fault) => tracing::error!(alert = "shared-jobs", cause = %fault, "a job is not what was written"),
        }
    }
    Ok(opened)
}

const LIFT: &str = "lift-line";

/// Seals what she says of a lift, to its date.
pub(crate) fn lift(visit: &Visit, ring: &Ring, line: (Id, Id), author: Id, lift: &Lift) -> Result<SealedLift, Turned> {
    let (id, meeting) = line;
    let sealed = ring.seal(visit, LIFT, Object::of(meeting, id), 0, &lift.to_text())?;
    Ok(SealedLift { id, meeting, handle: author, epoch: sealed.epoch, sealed: sealed.bytes })
}

/// What women said of lifts, as far as she may read it. What does not open is left out, and the log says so.
pub(crate) fn open_lifts(
    visit: &mut Visit,
    who: &Member,
    lines: Vec<SealedLift>,
) -> Result<Vec<(SealedLift, Lift)>, Turned> {
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let shred = Ring::shred_keys(visit, &lines.iter().map(|line| line.handle).collect::<Vec<_>>())?;
    let mut opened = Vec::with_capacity(lines.len());
    for line in lines {
        let object = Object::of(line.meeting, line.id);
        match ring.open(LIFT, object, line.handle, line.epoch, 0, &line.sealed, shred.get(&line.handle)) {
            Ok(Some(words)) => opened.extend(Lift::from_text(words.as_str()).map(|lift| (line, lift))),
            Ok(None) => {}
            Err(fault) => tracing::error!(alert = "lifts", cause = %fault, "a line is not what was written"),
        }
    }
    Ok(opened)
}

const WHO: &str = "lifts-who";

/// A woman among those who ask about one date, another mark for each date: found by whoever has the keystore's secret and her
/// handle. The database alone leads to nobody, and does not say that one woman asks again and again.
pub(crate) fn who(app: &App, group: Id, meeting: Id, handle: Id) -> Result<Vec<u8>, Fault> {
    Ok(app.keystore.secret(WHO)?.derive(&format!("{group}/{meeting}/{handle}")).expose().to_vec())
}

/// Whether she is the one who asks.
pub(crate) fn is_hers(app: &App, group: Id, handle: Id, ask: &Ask) -> Result<bool, Fault> {
    Ok(who(app, group, ask.meeting, handle)? == ask.who)
}

const STAND: &str = "lift-stand/v1";

/// How an ask stands, with everything that it is bound to.
fn stand(group: Id, ask: &Ask) -> Vec<u8> {
    let reader = ask.reader.map(|reader| reader.bytes());
    let mut place = Vec::new();
    for part in [
        group.as_bytes().as_slice(),
        ask.id.as_bytes(),
        ask.meeting.as_bytes(),
        ask.line.as_bytes(),
        reader.as_ref().map_or(&[], <[u8; 16]>::as_slice),
        &ask.who,
        ask.stand.word().as_bytes(),
        &ask.sealed,
    ] {
        place.extend_from_slice(&(part.len() as u64).to_be_bytes());
        place.extend_from_slice(part);
    }
    place
}

/// What proves that this program wrote how an ask stands: whoever has the database alone can neither make a yes nor put one
/// under another ask, date or woman.
pub(crate) fn tag(app: &App, group: Id, ask: &Ask) -> Vec<u8> {
    app.server_key.mac(STAND, &stand(group, ask)).to_vec()
}

/// Whether how an ask stands is what was written.
pub(crate) fn is_written(app: &App, group: Id, ask: &Ask, tag: &[u8]) -> bool {
    app.server_key.verify_mac(STAND, &stand(group, ask), tag)
}

/// Makes the secret of this feature when a place is new, so that no page that only shows something has to write.
///
/// # Errors
/// The keystore cannot be reached.
pub fn make_secrets(app: &Arc<App>) -> Result<(), Fault> {
    app.keystore.secret(WHO).map(drop)
}

fn ask_bound(group: Id, id: Id, (meeting, line): (Id, Id), reader: Id) -> Bound {
    let about = [meeting.bytes(), line.bytes(), reader.bytes()].concat();
    Bound::new("lift-ask").owner(group.as_bytes()).object(id.as_bytes()).author(&about)
}

/// Who asks, sealed to the woman of a line with the keys that stand for her in the signed roster; and the epoch of it, to be
/// looked at again when it is kept. Nothing when she is in the group no more.
pub(crate) fn ask(
    visit: &Visit,
    group: Id,
    id: Id,
    line: &SealedLift,
    from: Id,
) -> Result<Option<(u64, Vec<u8>)>, Turned> {
    let app = visit.app();
    let readers = visit.read(|store| groups::readers(store, app, group, Chain::Group))?;
    let Some((_, public)) = readers.women.iter().find(|(handle, _)| *handle == line.handle) else { return Ok(None) };
    let padded = keys::pad(&from.to_string()).map_err(Fault::from)?;
    let bound = ask_bound(group, id, (line.meeting, line.id), line.handle);
    Ok(Some((readers.epoch, keys::seal_to(public, &bound, &padded)?)))
}

/// Who asks the one who reads. What does not open is nobody, and the log says so.
pub(crate) fn open_ask(visit: &Visit, group: Id, reader: Id, ask: &Ask) -> Result<Option<Id>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let opened =
        keys::open_with(&session.keys, &ask_bound(group, ask.id, (ask.meeting, ask.line), reader), &ask.sealed);
    let from = opened.and_then(|plain| keys::unpad(&plain)).ok().and_then(|text| Id::parse(text.as_str()).ok());
    if from.is_none() {
        tracing::error!(alert = "lifts", "who asks for a lift is not what was written");
    }
    Ok(from)
}

/// For [`web::Hooks::keys_changed`]: what was sealed to her old keys is sealed to her new ones.
///
/// # Errors
/// The store cannot be reached, or there is no randomness.
pub fn keys_changed(
    app: &App,
    store: &mut Store,
    account: Id,
    old: &MemberKeys,
    new: &MemberKeys,
) -> Result<(), Fault> {
    for (group, handle) in groups::places_of(store, account)? {
        for ask in store::lifts::asks(app, store, group, None)? {
            if ask.reader != Some(handle) {
                continue;
            }
            let bound = ask_bound(group, ask.id, (ask.meeting, ask.line), handle);
            // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
            if let Ok(plain) = keys::open_with(old, &bound, &ask.sealed) {
                let sealed = keys::seal_to(new.public(), &bound, &plain)?;
                store::lifts::reseal_ask(app, store, group, ask, sealed)?;
            }
        }
    }
    Ok(())
}
