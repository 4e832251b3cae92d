//! Words we use: how a group talks, for everybody in it; those who hold it write down what was decided together.

use foundation::{FieldRefusals, Id, Refusal, TextRule, names_somebody};
use groups::{Facilitator, Member};
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use crate::{
    model::{SPOKEN, Talk},
    store, views,
};

/// Letters of one answer.
const MOST: usize = 600;
/// The boxes: what is asked in each, and its hint.
const BOXES: [(&str, &str, &str); 3] = [
    ("we-use", "wording-we-use", "wording-we-use-hint"),
    ("we-leave", "wording-we-leave", "wording-we-leave-hint"),
    ("of-herself", "wording-of-herself", "wording-of-herself-hint"),
];

fn page(visit: &Visit, group: Id, holds: bool, talk: &Talk, fields: Filled) -> views::Talking {
    let said = [&talk.we_use, &talk.we_leave, &talk.of_herself];
    let spoken = SPOKEN.iter().find(|(word, _)| *word == talk.spoken);
    views::Talking {
        frame: visit.frame().seen_by("wording-talk-seen-by"),
        place: visit.path_to(&format!("/c/{group}/words")),
        back: visit.path_to(&format!("/c/{group}")),
        said: BOXES
            .iter()
            .zip(said)
            .filter(|(_, words)| !words.is_empty())
            .map(|((_, key, _), words)| (visit.t(key), words.clone()))
            .collect(),
        spoken: spoken.map(|(_, key)| visit.t(key)),
        because: talk.because.clone(),
        boxes: BOXES.iter().map(|(name, key, hint)| (*name, visit.t(key), visit.t(hint))).collect(),
        ways: SPOKEN.iter().map(|(word, key)| ((*word).to_owned(), visit.t(key), String::new())).collect(),
        again: holds && talk.somebody_came,
        holds,
        fields,
    }
}

/// What the group wrote down.
pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let talk = visit.read(|store| store::talk(store, who.group))?.unwrap_or_default();
    let fields = Filled::empty()
        .with("we-use", talk.we_use.clone())
        .with("we-leave", talk.we_leave.clone())
        .with("of-herself", talk.of_herself.clone())
        .with("spoken", talk.spoken.clone())
        .with("because", talk.because.clone());
    Reply::page(&page(visit, who.group, who.facilitator, &talk, fields))
}

fn typed(visit: &Visit, group: Id, form: &Form) -> Result<Result<Talk, FieldRefusals>, Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let names: Vec<&str> = people.iter().map(|person| person.name_used.as_str()).collect();
    let mut refusals = FieldRefusals::new();
    // Whoever runs the computer can read these words, so they may name nobody.
    let mut said = |field: &'static str| {
        let words =
            TextRule::optional(MOST).text(form.value(field)).and_then(|words| match names_somebody(&words, &names) {
                Some(name) => Err(Refusal::new("wording-own-name").with("word", name)),
                None => Ok(words),
            });
        refusals.keep(field, words).unwrap_or_default()
    };
    let talk = Talk {
        we_use: said("we-use"),
        we_leave: said("we-leave"),
        of_herself: said("of-herself"),
        because: said("because"),
        spoken: SPOKEN
            .iter()
            .find(|(word, _)| *word == form.value("spoken"))
            .map_or_else(String::new, |(word, _)| (*word).to_owned()),
        somebody_came: false,
    };
    Ok(if refusals.is_empty() { Ok(talk) } else { Err(refusals) })
}

/// Keeps what was decided.
pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let talk = match typed(visit, who.group, form)? {
        Ok(talk) => talk,
        Err(refusals) => {
            let there = visit.read(|store| store::talk(store, who.group))?.unwrap_or_default();
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, who.group, true, &there, fields));
        }
    };
    let (group, place) = (who.group, visit.path_to(&format!("/c/{}/words", who.group)));
    let reply = visit.record(form, move |store| {
        store::keep_talk(store, group, &talk)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}
