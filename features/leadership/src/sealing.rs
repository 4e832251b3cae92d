//! What stands between two women is sealed to each of them alone, and padded: a yes is as long as a no. Who they are stands in
//! the tables as a mark under a secret of the keystore.

use database::{Fault, Store};
use foundation::Id;
use groups::{Chain, Person};
use keys::{Bound, MemberKeys, PublicKeys, SecretKey};
use web::{App, Turned, Visit};

use crate::{
    model::{Answer, Asked, Part, Side},
    store::{self, Row},
};

const WHO: &str = "leadership-who";

/// Makes the secret of this feature when a place is new, so that no page that only shows something has to write.
///
/// # Errors
/// The keystore cannot be reached.
pub fn make_secrets(app: &std::sync::Arc<App>) -> Result<(), Fault> {
    app.keystore.secret(WHO).map(drop)
}

/// Makes the marks of one group's women. A mark is found by whoever has the keystore's secret and a handle: the database alone
/// leads to nobody, and does not say that she who asks here is asked there.
pub(crate) struct Marks {
    secret: SecretKey,
    group: Id,
}

impl Marks {
    /// The marks of a group.
    pub(crate) fn of(app: &App, group: Id) -> Result<Self, Fault> {
        Ok(Self { secret: app.keystore.secret(WHO)?, group })
    }

    /// A woman on one side.
    pub(crate) fn mark(&self, handle: Id, side: Side) -> Vec<u8> {
        self.secret.derive(&format!("{}/{handle}/{}", self.group, side.word())).expose().to_vec()
    }

    /// Whose mark it is, among these people.
    pub(crate) fn whose<'all>(&self, people: &'all [Person], side: Side, known: &[u8]) -> Option<&'all Person> {
        people.iter().find(|person| self.mark(person.handle, side) == known)
    }
}

fn bound(group: Id, id: Id, part: Part, side: Side) -> Bound {
    let kind = match (part, side) {
        (Part::Asked, Side::Asks) => "leadership.asked.asks",
        (Part::Asked, Side::Beside) => "leadership.asked.beside",
        (Part::Answer, Side::Asks) => "leadership.answer.asks",
        (Part::Answer, Side::Beside) => "leadership.answer.beside",
        (Part::Word, Side::Asks) => "leadership.word.asks",
        (Part::Word, Side::Beside) => "leadership.word.beside",
    };
    Bound::new(kind).owner(group.as_bytes()).object(id.as_bytes())
}

/// Words sealed to both, and the epochs of the rosters that said with which keys.
#[derive(Clone)]
pub(crate) struct ForTwo {
    group: Id,
    epochs: (u64, u64),
    pub(crate) sealed: Vec<(Side, Vec<u8>)>,
}

impl ForTwo {
    /// Refuses what was sealed for others than those who are there now: call it in the transaction that keeps it.
    pub(crate) fn check(&self, store: &mut Store) -> Result<(), Fault> {
        groups::check_epoch(store, self.group, Chain::Group, self.epochs.0)?;
        groups::check_epoch(store, self.group, Chain::Facilitators, self.epochs.1)
    }
}

/// Seals words to her who asks and to her who holds the group, with the keys that stand for them in the signed rosters.
/// Nothing when one of the two is not there.
pub(crate) fn for_two(
    visit: &Visit,
    (group, id): (Id, Id),
    (asks, beside): (Id, Id),
    part: Part,
    words: &str,
) -> Result<Option<ForTwo>, Turned> {
    let app = visit.app();
    let (all, holding) = visit.read(|store| {
        let all = groups::readers(store, app, group, Chain::Group)?;
        Ok((all, groups::readers(store, app, group, Chain::Facilitators)?))
    })?;
    let key = |women: Vec<(Id, PublicKeys)>, who: Id| women.into_iter().find(|(handle, _)| *handle == who);
    let epochs = (all.epoch, holding.epoch);
    let (Some((_, asks)), Some((_, beside))) = (key(all.women, asks), key(holding.women, beside)) else {
        return Ok(None);
    };
    let padded = keys::pad(words).map_err(Fault::from)?;
    let sealed = [(Side::Asks, asks), (Side::Beside, beside)]
        .iter()
        .map(|(side, public)| Ok((*side, keys::seal_to(public, &bound(group, id, part, *side), &padded)?)))
        .collect::<Result<Vec<_>, keys::Fault>>()
        .map_err(Fault::from)?;
    Ok(Some(ForTwo { group, epochs, sealed }))
}

/// What is said between two women, opened for one of them.
pub(crate) struct Opened {
    pub(crate) asked: Asked,
    pub(crate) answer: Option<Answer>,
    pub(crate) word: Option<String>,
}

fn open_part(keys: &MemberKeys, group: Id, row: &Row, part: Part) -> Result<Option<String>, keys::Fault> {
    let Some((_, sealed)) = row.parts.iter().find(|(known, _)| *known == part) else { return Ok(None) };
    let padded = keys::open_with(keys, &bound(group, row.id, part, row.side), sealed)?;
    Ok(Some(keys::unpad(&padded)?.as_str().to_owned()))
}

fn opened(keys: &MemberKeys, group: Id, row: &Row) -> Result<Option<Opened>, keys::Fault> {
    let asked = open_part(keys, group, row, Part::Asked)?.and_then(|text| Asked::from_text(&text));
    let answer = open_part(keys, group, row, Part::Answer)?.and_then(|text| Answer::from_text(&text));
    let word = open_part(keys, group, row, Part::Word)?;
    Ok(asked.map(|asked| Opened { asked, answer, word }))
}

/// Opens a row for the one who looks. What does not open is left out, and the log says so.
pub(crate) fn open(visit: &Visit, group: Id, row: &Row) -> Result<Option<Opened>, Turned> {
    let session = visit.session().ok_or(Turned::SignIn)?;
    let found = opened(&session.keys, group, row).ok().flatten();
    if found.is_none() {
        tracing::error!(alert = "leadership", "what stands between two women is not what was written");
    }
    Ok(found)
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
        let marks = Marks::of(app, group)?;
        for side in [Side::Asks, Side::Beside] {
            for row in store::of(store, group, side, &marks.mark(handle, side))? {
                for (part, sealed) in &row.parts {
                    let bound = bound(group, row.id, *part, side);
                    // What does not open with her keys was not sealed to her; it must not keep her from a new passphrase.
                    let Ok(plain) = keys::open_with(old, &bound, sealed) else { continue };
                    store::reseal(store, row.id, *part, side, &keys::seal_to(new.public(), &bound, &plain)?)?;
                }
            }
        }
    }
    Ok(())
}
