//! Before her code is made: those who hold the group write a line to her who waits, sealed to her, and she picks an answer.

use foundation::{FieldRefusals, Language, Refusal};
use groups::Facilitator;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{room::in_turn, room_place};
use crate::{model::Woman, rules, sealing, settling, views};

/// Lines to start from, with gaps to fill in: the word in the address, and the key.
const STARTS: [(&str, &str); 2] = [("ring", "waiting-line-start-ring"), ("come", "waiting-line-start-come")];

/// A line to start from, in a language: she who waits may read the other one.
fn starts(visit: &Visit) -> Vec<(String, Language, String)> {
    let (own, catalogue) = (visit.language(), &visit.app().catalogue);
    let other = if own == Language::En { Language::Cy } else { Language::En };
    let each = |language: Language| {
        STARTS.map(|(word, key)| (format!("{word}-{}", language.code()), language, catalogue.speaker(language).t(key)))
    };
    [own, other].into_iter().flat_map(each).collect()
}

/// The page; nothing where no code may be made for her now.
fn page(visit: &Visit, who: &Facilitator, fields: Option<Filled>) -> Result<Option<views::LinePage>, Turned> {
    let (app, group, id) = (visit.app().clone(), who.group, visit.id("id")?);
    let Some(woman) = visit.read(|store| in_turn(&app, store, group, id))? else { return Ok(None) };
    let (room, starts) = (room_place(visit, group), starts(visit));
    let at = format!("{room}/{id}/line");
    let picked = visit.query("start").unwrap_or_default();
    let begun = starts.iter().find(|(word, ..)| word == picked).map(|(_, _, text)| text.clone()).unwrap_or_default();
    Ok(Some(views::LinePage {
        frame: visit.frame().seen_by("waiting-line-seen-by"),
        fields: fields.unwrap_or_else(|| Filled::empty().with("words", begun)),
        starts: starts
            .into_iter()
            .map(|(word, language, text)| (format!("{at}?start={word}"), language.code(), text))
            .collect(),
        at,
        room,
        name: woman.name,
        wrote: !woman.line.is_empty(),
    }))
}

pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    match page(visit, &who, None)? {
        Some(page) => Reply::page(&page),
        None => Ok(Reply::to(room_place(visit, who.group))),
    }
}

/// The line stands on her page, instead of one before, and nobody but she reads it again.
pub(super) fn write(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, id, at, once) = (who.group, visit.id("id")?, room_place(visit, who.group), form.once());
    let app = visit.app().clone();
    let words = match rules::words(form.value("words")) {
        Ok(words) => words,
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("words", refusal);
            let fields = Filled::again(form, &refusals, visit.speaker());
            return match page(visit, &who, Some(fields))? {
                Some(page) => Reply::refused(&page),
                None => Err(Turned::Cannot(Refusal::new("waiting-line-late"))),
            };
        }
    };
    let (done, sealed) = visit.read(|store| {
        let done = database::already_done(store, once)?.is_some();
        let Some(woman) = in_turn(&app, store, group, id)? else { return Ok((done, None)) };
        Ok((done, Some(sealing::line(&app, store, &woman, &words)?)))
    })?;
    if done {
        return Ok(Reply::to(at));
    }
    let Some(sealed) = sealed else { return Err(Turned::Cannot(Refusal::new("waiting-line-late"))) };
    let Some(sealed) = sealed else { return Err(Turned::Cannot(Refusal::new("waiting-not-her-keys"))) };
    visit.record(form, move |store| {
        let Some(old) = in_turn(&app, store, group, id)? else {
            return Ok(Reply::place_saying(&at, "said-waiting-late"));
        };
        let woman = Woman { line: sealed.clone(), answer: None, ..old.clone() };
        sealing::keep(&app, store, &old, woman)?;
        settling::settle(&app, store, group)?;
        Ok(Reply::place_saying(&at, "said-waiting-line"))
    })
}
