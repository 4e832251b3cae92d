//! What one woman answers. Sealed to herself; shown to others only as far as she says.

use std::sync::Arc;

use database::Fault;
use foundation::{Id, Refusal};
use groups::{Chain, Member};
use web::{Filled, Form, Reply, Turned, Visit};

use super::{agreement_of, together};
use crate::{
    model::{Answer, Shown},
    rules::{self, Given},
    sealing,
    store::{self, Shared},
    views,
};

/// Every own answer is sealed at a length that tells nothing: a multiple of this many bytes.
const PADDED_TO: usize = 1024;
/// How often words are sealed again when somebody comes or goes meanwhile.
const TRIES: usize = 4;

fn answer_text(given: &Given) -> String {
    format!("{}\n{}", given.answer.word(), given.words)
}

/// An answer and its words, as [`answer_text`] put them together.
pub(super) fn read_answer(text: &str) -> Option<(Answer, String)> {
    let (answer, words) = text.split_once('\n')?;
    Some((Answer::from_word(answer)?, words.trim_end().to_owned()))
}

fn padded(text: &str) -> String {
    let whole = (text.len() + 1).div_ceil(PADDED_TO) * PADDED_TO;
    let mut padded = text.to_owned();
    padded.extend(std::iter::repeat_n(' ', whole - text.len()));
    padded
}

/// Her own answer and the version it is to, opened with her keys.
pub(super) fn own(visit: &Visit, who: &Member) -> Result<Option<(i64, Given)>, Turned> {
    let (group, handle) = (who.group, who.handle);
    let Some((version, sealed, shown)) = visit.read(|store| store::own_answer(store, group, handle))? else {
        return Ok(None);
    };
    let session = visit.session().ok_or(Turned::SignIn)?;
    let plain = keys::open_with(&session.keys, &store::answer_bound(group, handle, version)?, &sealed)?;
    let text = std::str::from_utf8(&plain).map_err(|_| Fault::Tampered("an answer"))?;
    let (answer, words) = read_answer(text).ok_or(Fault::Tampered("an answer"))?;
    Ok(Some((version, Given { answer, words, shown })))
}

/// Whether nobody else who holds the group would read what she shows them: she is kept apart from each of them.
fn nobody_reads(visit: &Visit, who: &Member) -> Result<bool, Turned> {
    let reads = visit.read(|store| {
        let apart = visit.app().kept_apart(store, who.group, who.handle)?;
        let mut holding = groups::people(store, who.group)?;
        holding.retain(|person| person.facilitator && person.handle != who.handle);
        Ok(holding.is_empty() || holding.iter().any(|person| !apart.contains(&person.handle)))
    })?;
    Ok(!reads)
}

fn page(visit: &Visit, who: &Member, fields: Filled, there: Option<i64>, now: i64) -> Result<views::Mine, Turned> {
    let nobody = nobody_reads(visit, who)?;
    let facilitators_hint =
        if nobody { "agreements-shown-facilitators-nobody" } else { "agreements-shown-facilitators-hint" };
    let choices = [
        (Shown::Nobody, "agreements-shown-nobody", "agreements-shown-nobody-hint"),
        (Shown::Facilitators, "agreements-shown-facilitators", facilitators_hint),
        (Shown::Group, "agreements-shown-group", "agreements-shown-group-hint"),
        (Shown::Signed, "agreements-shown-signed", "agreements-shown-signed-hint"),
    ];
    Ok(views::Mine {
        frame: visit.frame().seen_by("agreements-seen-by-you"),
        group: who.group,
        fields,
        there: there.is_some(),
        earlier: there
            .filter(|version| *version < now)
            .map(|version| visit.speaker().t1("agreements-mine-earlier", "number", version)),
        shown: choices.map(|(shown, label, hint)| (shown.word().to_owned(), visit.t(label), visit.t(hint))).to_vec(),
    })
}

fn version(visit: &Visit, who: &Member) -> Result<i64, Turned> {
    let agreement = agreement_of(visit, who.group)?;
    Ok(agreement.current().ok_or(Turned::Cannot(Refusal::new("agreements-none")))?.number)
}

pub(super) fn show(visit: &mut Visit, who: Member) -> web::Answer {
    let version = version(visit, &who)?;
    let mine = own(visit, &who)?;
    let fields = match &mine {
        Some((_, given)) => Filled::empty()
            .with("answer", given.answer.word())
            .with("words", given.words.clone())
            .with("shown", given.shown.word()),
        None => Filled::empty().with("shown", Shown::Nobody.word()),
    };
    let there = mine.map(|(to, _)| to);
    Reply::page(&page(visit, &who, fields.with("version", version.to_string()), there, version)?)
        .map(Reply::uncompressed)
}

pub(super) fn keep(visit: &mut Visit, who: Member, form: &Form) -> web::Answer {
    let version = version(visit, &who)?;
    // She answered to what she read: a version that came meanwhile is not what she said yes to.
    if form.value("version") != version.to_string() {
        return Err(Turned::StaleForm);
    }
    let given = match rules::given(form.value("answer"), form.value("words"), form.value("shown")) {
        Ok(given) => given,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            let there = own(visit, &who)?.map(|(to, _)| to);
            return Reply::refused(&page(visit, &who, fields, there, version)?).map(Reply::uncompressed);
        }
    };
    let text = answer_text(&given);
    let bound = store::answer_bound(who.group, who.handle, version)?;
    let public = visit.session().ok_or(Turned::SignIn)?.keys.public().clone();
    let sealed = keys::seal_to(&public, &bound, padded(&text).as_bytes())?;
    let place = together(visit, who.group, "");
    let mut tries = 0;
    loop {
        let shared = match given.shown {
            Shown::Nobody => Shared::Nothing,
            Shown::Facilitators => Shared::Facilitators(sealing::seal(visit, &who, &text)?),
            Shown::Group | Shown::Signed => {
                let ring = groups::ring(visit, &who, Chain::Group)?;
                let object = Id::random()?;
                let words = ring.seal(visit, "agreement.shared", object, 0, &text)?;
                Shared::Group(object, words.epoch, words.bytes)
            }
        };
        let new = Arc::new(store::NewAnswer {
            group: who.group,
            handle: who.handle,
            version,
            sealed: sealed.clone(),
            shown: given.shown,
            shared,
        });
        let place = place.clone();
        let kept = visit.record(form, move |store| {
            store::put_answer(store, &new)?;
            Ok(place.clone())
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return Ok(kept?.saying("said-kept")),
        }
    }
}

pub(super) fn take_back(visit: &mut Visit, who: Member, form: &Form) -> web::Answer {
    let place = together(visit, who.group, "");
    let answer = visit.record(form, move |store| {
        store::forget_answer(store, who.group, who.handle)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-gone"))
}
