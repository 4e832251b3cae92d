//! The group's own list: words it adds, and words it leaves out.

use foundation::{FieldRefusals, Id, Language};
use groups::Facilitator;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use crate::{
    rules::{Own, plain},
    store, views,
};

/// The boxes of the common lists, by language: a box that is ticked is looked for.
const LISTED: [(&str, Language); 2] = [("listed-en", Language::En), ("listed-cy", Language::Cy)];

/// The words of a common list, each with what its box is called.
fn common(language: Language) -> Vec<(String, &'static str)> {
    let [en, cy] = toolkit::judging();
    let list = if language == Language::Cy { cy } else { en };
    list.into_iter().map(|one| (plain(&one.word).join("-"), one.word.as_str())).collect()
}

fn page(visit: &Visit, group: Id, fields: Filled) -> views::Words {
    let back = visit.path_to(&format!("/c/{group}/notes"));
    let lists = LISTED
        .into_iter()
        .zip(["wording-listed-en", "wording-listed-cy"])
        .map(|((field, language), heading)| {
            let boxes = common(language).into_iter().map(|(key, word)| (key, word.to_owned(), String::new()));
            (field, visit.t(heading), boxes.collect())
        })
        .collect();
    views::Words {
        frame: visit.frame().seen_by("wording-words-seen-by"),
        place: format!("{back}/words"),
        back,
        lists,
        fields,
    }
}

/// What the group made of the lists.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let own = visit.read(|store| store::own(store, who.group))?;
    let lines = |language| own.added_in(language).collect::<Vec<_>>().join("\n");
    let mut fields = Filled::empty().with("own-en", lines(Language::En)).with("own-cy", lines(Language::Cy));
    for (field, language) in LISTED {
        for (key, word) in common(language) {
            if !own.leaves_out(language, word) {
                fields = fields.with(field, key);
            }
        }
    }
    Reply::page(&page(visit, who.group, fields))
}

fn typed(visit: &Visit, group: Id, form: &Form) -> Result<Result<Own, FieldRefusals>, Turned> {
    let people = visit.read(|store| groups::people(store, group))?;
    let names: Vec<&str> = people.iter().map(|person| person.name_used.as_str()).collect();
    let left_out = LISTED
        .into_iter()
        .flat_map(|(field, language)| {
            let unticked = common(language).into_iter().filter(move |(key, _)| !form.checked(field, key));
            unticked.map(move |(_, word)| (language, word.to_owned()))
        })
        .collect();
    Ok(Own::typed(form.value("own-en"), form.value("own-cy"), left_out, &names))
}

/// Keeps it.
pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let own = match typed(visit, who.group, form)? {
        Ok(own) => own,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, who.group, fields));
        }
    };
    let (group, back) = (who.group, visit.path_to(&format!("/c/{}/notes", who.group)));
    let reply = visit.record(form, move |store| {
        store::keep_own(store, group, &own)?;
        Ok(back.clone())
    })?;
    Ok(reply.saying("said-wording-list-kept"))
}
