//! After a message was taken out: another way to say why, while its author has not answered.

use database::Fault;
use foundation::Id;
use groups::Facilitator;
use web::{Answer, Filled, Form, Noted, Reply, Turned, Visit};

use super::{place, said};
use crate::{
    model::{Row, State},
    posts::TRIES,
    private::{self, Private},
    store,
};

const DONE: &str = "said-conversation-taken-out";

/// The message in the path, and the reason she gave for taking it out; no reason once its author has answered it, for the
/// answer is to those words.
fn reason_she_gave(visit: &Visit, who: &Facilitator) -> Result<(Row, Option<Private>), Turned> {
    let (post, group) = (visit.id("post")?, who.group);
    let row = visit.read(|store| store::one(store, group, post))?.ok_or(Turned::NotHere)?;
    let answered = visit.read(|store| private::has_answered(store, group, row.author, post))?;
    if row.state != State::TakenOut || answered {
        return Ok((row, None));
    }
    let hers = |private: &Private| private.about == Some(post) && private.author == who.handle;
    let reason = private::thread(visit, who, row.author)?.into_iter().rfind(hers);
    Ok((row, reason))
}

fn page(visit: &mut Visit, group: Id, row: &Row, words: &str, refused: Option<Filled>) -> Answer {
    Noted {
        group,
        words,
        seen_by: "conversation-take-out-seen-by",
        kept: visit.t("conversation-take-out-kept"),
        action: place(visit, group, &format!("said/{}/taking-out/words", row.id)),
        back: said::list_of(visit, group, row.kind),
        refused,
    }
    .page(visit, DONE)
}

/// Where taking out leads: on to the list, unless a word of the reason may be said in another way.
pub(super) fn after_taking_out(visit: &mut Visit, who: Facilitator) -> Answer {
    let (row, reason) = reason_she_gave(visit, &who)?;
    match reason.and_then(|reason| reason.said) {
        Some((_, words)) => page(visit, who.group, &row, &words, None),
        None => Ok(Reply::to(said::list_of(visit, who.group, row.kind)).saying(DONE)),
    }
}

/// New words in the place of the old ones.
pub(super) fn say_anew(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (row, before) = reason_she_gave(visit, &who)?;
    let list = said::list_of(visit, who.group, row.kind);
    let Some(before) = before else { return Ok(Reply::to(list).saying(DONE)) };
    let words = match said::reason(form, "words") {
        Ok(words) => words,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            let old = before.said.map(|(_, words)| words).unwrap_or_default();
            return page(visit, who.group, &row, &old, Some(fields));
        }
    };
    let (group, post, handle, author, old) = (who.group, row.id, who.handle, row.author, before.id);
    for _ in 0..TRIES {
        let sealed = private::seal(visit, &who, author, Some(post), &words)?;
        let list = list.clone();
        let kept = visit.record(form, move |store| {
            if !groups::person(store, group, handle)?.is_some_and(|person| person.facilitator) {
                return Err(Fault::Met);
            }
            if !private::has_answered(store, group, author, post)? {
                private::take_back(store, group, handle, old)?;
                private::put(store, &sealed)?;
            }
            Ok(list.clone())
        });
        match kept {
            Err(Turned::Broken(Fault::Met)) => {}
            Ok(reply) => return Ok(reply.saying("said-conversation-changed")),
            other => return other,
        }
    }
    Err(Turned::Broken(Fault::Met))
}
