//! What she keeps is sealed to her; who would like a talk, to the one she picked. One length each, so that neither tells how
//! much is in it.

use database::{Fault, Store};
use foundation::Id;
use groups::Chain;
use keys::{Bound, MemberKeys};
use web::{App, Turned, Visit};

use crate::{
    model::{HostAnswer, HostAsk, Own},
    store::{self, TalkAnswer},
};

fn own_bound(account: Id, id: Id) -> Bound {
    Bound::new("selfcare.own").owner(account.as_bytes()).object(id.as_bytes())
}

fn talk_bound(group: Id, id: Id, reader: Id) -> Bound {
    Bound::new("selfcare.talk").owner(group.as_bytes()).object(id.as_bytes()).author(reader.as_bytes())
}

/// Seals something of hers to herself.
pub(crate) fn own(visit: &Visit, account: Id, id: Id, own: &Own) -> Result<Vec<u8>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let padded = keys::pad(&own.to_text()).map_err(Fault::from)?;
    Ok(keys::seal_to(session.keys.public(), &own_bound(account, id), &padded)?)
}

/// Everything she keeps.
pub(crate) fn open_own(visit: &Visit, account: Id) -> Result<Vec<(Id, Own)>, Turned> {
    open_rows(visit, account, visit.read(|store| store::own(store, account))?)
}

/// Whom she talks with and when, and none of her cups.
pub(crate) fn open_buddy(visit: &Visit, account: Id) -> Result<Vec<(Id, Own)>, Turned> {
    open_rows(visit, account, visit.read(|store| store::own_that_stays(store, account))?)
}

/// What does not open is left out, and the log says so.
fn open_rows(visit: &Visit, account: Id, rows: Vec<(Id, Vec<u8>)>) -> Result<Vec<(Id, Own)>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let mut opened = Vec::with_capacity(rows.len());
    for (id, sealed) in rows {
        match open_padded(&session.keys, &own_bound(account, id), &sealed).map(|text| Own::from_text(&text)) {
            Ok(Some(own)) => opened.push((id, own)),
            _ => tracing::error!(alert = "selfcare", "something she keeps is not what was written"),
        }
    }
    Ok(opened)
}

fn open_padded(keys: &MemberKeys, bound: &Bound, sealed: &[u8]) -> Result<String, keys::Fault> {
    Ok(keys::unpad(&keys::open_with(keys, bound, sealed)?)?.as_str().to_owned())
}

/// Who asks for a talk, sealed to the one she picked, with the keys that stand for that one in the signed roster; and the
/// epoch of it, to be looked at again when it is kept. Nothing when she does not hold the group.
pub(crate) fn talk(visit: &Visit, group: Id, id: Id, from: Id, reader: Id) -> Result<Option<(u64, Vec<u8>)>, Turned> {
    let app = visit.app();
    let readers = visit.read(|store| groups::readers(store, app, group, Chain::Facilitators))?;
    let Some((_, public)) = readers.women.iter().find(|(handle, _)| *handle == reader) else { return Ok(None) };
    let padded = keys::pad(&from.to_string()).map_err(Fault::from)?;
    Ok(Some((readers.epoch, keys::seal_to(public, &talk_bound(group, id, reader), &padded)?)))
}

/// Who asked the one who reads for a talk. The mark of the row has to be of the same woman as the seal: else it is not what
/// was written.
pub(crate) fn open_talks(visit: &Visit, group: Id, reader: Id) -> Result<Vec<(Id, Id)>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let rows = visit.read(|store| store::wishes(store, group, reader))?;
    let mut opened = Vec::with_capacity(rows.len());
    for wish in rows {
        let text = open_padded(&session.keys, &talk_bound(group, wish.id, reader), &wish.sealed);
        match text.ok().and_then(|text| Id::parse(&text).ok()) {
            Some(from) if who(visit.app(), group, from)? == wish.who => opened.push((wish.id, from)),
            _ => tracing::error!(alert = "selfcare", "a wish for a talk is not what was written"),
        }
    }
    Ok(opened)
}

fn answer_bound(group: Id, talk: Id, asker: Id) -> Bound {
    Bound::new("selfcare.answer").owner(group.as_bytes()).object(talk.as_bytes()).author(asker.as_bytes())
}

/// The answer to a wish, with who wrote it, sealed to her who asked with the keys that stand for her in the signed roster; and
/// the epoch of it. Nothing when she left.
pub(crate) fn answer(
    visit: &Visit,
    (group, talk): (Id, Id),
    (author, asker): (Id, Id),
    words: &str,
) -> Result<Option<(u64, TalkAnswer)>, Turned> {
    let app = visit.app();
    let readers = visit.read(|store| groups::readers(store, app, group, Chain::Group))?;
    let Some((_, public)) = readers.women.iter().find(|(handle, _)| *handle == asker) else { return Ok(None) };
    let padded = keys::pad(&format!("{author}\n{words}")).map_err(Fault::from)?;
    let sealed = keys::seal_to(public, &answer_bound(group, talk, asker), &padded)?;
    Ok(Some((readers.epoch, TalkAnswer { talk, author: author_mark(app, group, author)?, sealed })))
}

/// What was answered to her, newest first, and by whom. What bears the mark of another than the one under the seal is not what
/// was written.
pub(crate) fn open_answers(visit: &Visit, group: Id, handle: Id) -> Result<Vec<(Id, String)>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let who = who(visit.app(), group, handle)?;
    let rows = visit.read(|store| store::answers_to(store, group, &who))?;
    let mut opened = Vec::with_capacity(rows.len());
    for answer in rows {
        let text = open_padded(&session.keys, &answer_bound(group, answer.talk, handle), &answer.sealed).ok();
        let said = text.as_deref().and_then(|text| text.split_once('\n'));
        match said.and_then(|(author, words)| Some((Id::parse(author).ok()?, words.to_owned()))) {
            Some((author, words)) if author_mark(visit.app(), group, author)? == answer.author => {
                opened.push((author, words));
            }
            _ => tracing::error!(alert = "selfcare", "an answer about a talk is not what was written"),
        }
    }
    Ok(opened)
}

fn host_bound(group: Id, ask: &HostAsk) -> Bound {
    Bound::new("selfcare.host").owner(group.as_bytes()).object(ask.id.as_bytes()).author(ask.host.as_bytes())
}

/// The mark of an answer of a host's: of what is answered, about which date and to whom. Only we can make it, so that nothing
/// written into the database beside us reads as a host's word.
fn host_mark(app: &App, group: Id, ask: &HostAsk, text: &str) -> Result<String, Fault> {
    let mut row = Vec::new();
    for id in [group, ask.id, ask.meeting, ask.host, ask.asked_by] {
        row.extend_from_slice(id.as_bytes());
    }
    row.extend_from_slice(text.as_bytes());
    let tag = app.server_key.mac("selfcare-host/v1", &row);
    Ok(Id::from_column(tag.get(..16).unwrap_or_default())?.to_string())
}

/// What a host answers, sealed to her who asked with the keys that stand for her in the signed roster, and the epoch of it. Nothing
/// when she holds the group no more.
pub(crate) fn host_answer(
    visit: &Visit,
    group: Id,
    ask: &HostAsk,
    answer: &HostAnswer,
) -> Result<Option<(u64, Vec<u8>)>, Turned> {
    let app = visit.app();
    let readers = visit.read(|store| groups::readers(store, app, group, Chain::Facilitators))?;
    let Some((_, public)) = readers.women.iter().find(|(handle, _)| *handle == ask.asked_by) else { return Ok(None) };
    let text = answer.to_text();
    let marked = format!("{}\n{text}", host_mark(app, group, ask, &text)?);
    let padded = keys::pad(&marked).map_err(Fault::from)?;
    Ok(Some((readers.epoch, keys::seal_to(public, &host_bound(group, ask), &padded)?)))
}

/// What a host answered her who reads; nothing while it has not, or where it does not open for her.
pub(crate) fn open_host_answer(visit: &Visit, group: Id, ask: &HostAsk) -> Result<Option<HostAnswer>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let Some(sealed) = &ask.sealed else { return Ok(None) };
    let text = open_padded(&session.keys, &host_bound(group, ask), sealed);
    let answer = match text.as_deref().ok().and_then(|text| text.split_once('\n')) {
        Some((mark, text)) if host_mark(visit.app(), group, ask, text)? == mark => HostAnswer::from_text(text),
        _ => None,
    };
    if answer.is_none() {
        tracing::error!(alert = "selfcare", "what a host answered is not what was written");
    }
    Ok(answer)
}

const WHO: &str = "selfcare-who";

/// A woman in the table of those for whom a question is put away: found by whoever has the keystore's secret and her
/// handle. The database alone leads to nobody.
pub(crate) fn who(app: &App, group: Id, handle: Id) -> Result<Vec<u8>, Fault> {
    Ok(app.keystore.secret(WHO)?.derive(&format!("{group}/{handle}")).expose().to_vec())
}

/// Whoever answers a wish: another mark than [`who`] makes, so that the database alone does not say that she who answers here
/// asks there.
pub(crate) fn author_mark(app: &App, group: Id, handle: Id) -> Result<Vec<u8>, Fault> {
    Ok(app.keystore.secret(WHO)?.derive(&format!("{group}/{handle}/answers")).expose().to_vec())
}

/// Makes the secret of this feature when a place is new, so that no page that only shows something has to write.
///
/// # Errors
/// The keystore cannot be reached.
pub fn make_secrets(app: &std::sync::Arc<App>) -> Result<(), Fault> {
    app.keystore.secret(WHO).map(drop)
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
    // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
    let again = |bound: &Bound, sealed: &[u8]| -> Result<Option<Vec<u8>>, Fault> {
        let Ok(plain) = keys::open_with(old, bound, sealed) else { return Ok(None) };
        Ok(Some(keys::seal_to(new.public(), bound, &plain)?))
    };
    for (id, sealed) in store::own(store, account)? {
        if let Some(sealed) = again(&own_bound(account, id), &sealed)? {
            store::reseal_own(store, account, id, &sealed)?;
        }
    }
    for (group, handle) in groups::places_of(store, account)? {
        for wish in store::wishes(store, group, handle)? {
            if let Some(sealed) = again(&talk_bound(group, wish.id, handle), &wish.sealed)? {
                store::reseal_wish(store, wish.id, &sealed)?;
            }
        }
        for answer in store::answers_to(store, group, &who(app, group, handle)?)? {
            if let Some(sealed) = again(&answer_bound(group, answer.talk, handle), &answer.sealed)? {
                store::reseal_answer(store, answer.talk, &sealed)?;
            }
        }
        for ask in store::host_asks(store, group)?.iter().filter(|ask| ask.asked_by == handle) {
            if let Some(sealed) =
                ask.sealed.as_ref().map(|sealed| again(&host_bound(group, ask), sealed)).transpose()?.flatten()
            {
                store::reseal_host_ask(store, ask.id, &sealed)?;
            }
        }
    }
    Ok(())
}
