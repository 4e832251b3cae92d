//! Five questions for whoever led an evening, for her alone: now, tomorrow or never. Nothing is kept unless she says so, and
//! then sealed to her. None of them is about a woman by name, and nobody counts anything.

use foundation::{FieldRefusals, Id, Refusal, TextRule};
use groups::Facilitator;
use jiff::Span;
use web::{Answer, Card, Filled, Form, Reply, Turned, Visit};

use super::{kept, tonight};
use crate::{kept::What, kept::store as kept_store, kept_views as views, shelf::shelf, store};

/// How full her cup is: word and sentence.
const CUP: [(&str, &str); 3] =
    [("fine", "toolkit-cup-fine"), ("low", "toolkit-cup-low"), ("empty", "toolkit-cup-empty")];
/// The other four: field and question.
const QUESTIONS: [(&str, &str); 4] = [
    ("well", "toolkit-five-well"),
    ("stays", "toolkit-five-stays"),
    ("carried", "toolkit-five-carried"),
    ("whom", "toolkit-five-whom"),
];
/// Letters of one answer.
const MOST: usize = 600;
/// For how many days the questions wait.
const WAITS: i64 = 7;
/// The guide for whoever is worn out.
const WORN_OUT: &str = "i-am-exhausted";

/// The five questions.
pub(super) fn show(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = tonight::found(visit, &who)?;
    Reply::page(&page(visit, &tonight::place(visit, &kept), Filled::empty()))
}

fn page(visit: &Visit, place: &str, fields: Filled) -> views::Five {
    views::Five {
        frame: visit.frame().seen_by("toolkit-kept-seen-by"),
        place: format!("{place}/five"),
        cup: CUP.iter().map(|(word, key)| ((*word).to_owned(), visit.t(key), String::new())).collect(),
        questions: QUESTIONS.iter().map(|(name, key)| (*name, visit.t(key))).collect(),
        fields,
    }
}

/// Keeps what she wrote, or nothing of it; or asks again tomorrow. What helps now comes after it either way.
pub(super) fn answer(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let plan = tonight::found(visit, &who)?;
    let (account, group, id) = (who.account, plan.group, plan.id);
    let back = tonight::place(visit, &plan);
    match form.value("do") {
        "later" => {
            let day = visit.now_here().date().tomorrow().unwrap_or(visit.now_here().date()).to_string();
            let home = visit.path_to("/");
            let reply = visit.record(form, move |store| {
                store::ask_later(store, account, group, id, &day)?;
                Ok(home.clone())
            })?;
            return Ok(reply.saying("said-toolkit-later"));
        }
        "keep" => {}
        // Nothing of what she wrote goes any further.
        _ => {
            let place = format!("{back}/helps");
            return visit.record(form, move |store| {
                store::ask_no_more(store, account, group, id)?;
                Ok(place.clone())
            });
        }
    }
    let words = match thoughts(visit, form) {
        Ok(words) => words,
        Err(refusals) => {
            let fields = Filled::again(form, &refusals, visit.speaker());
            return Reply::refused(&page(visit, &back, fields));
        }
    };
    let thing = Id::random()?;
    let sealed = kept::sealed(visit, account, thing, What::Thoughts(words))?;
    let place = format!("{back}/helps");
    let reply = visit.record(form, move |store| {
        kept_store::keep(store, account, thing, &sealed)?;
        store::ask_no_more(store, account, group, id)?;
        Ok(place.clone())
    })?;
    Ok(reply.saying("said-kept"))
}

/// What helps now: the same for everybody, so that no address tells how full her cup is.
pub(super) fn help(visit: &mut Visit, who: Facilitator) -> Answer {
    let kept = tonight::found(visit, &who)?;
    let guide = shelf().guides().into_iter().find(|one| one.name == WORN_OUT);
    let mut more = Vec::new();
    for hook in visit.app().clone().hooks.evening_helps.iter() {
        more.extend(hook(visit, who.group)?);
    }
    Reply::page(&views::Helps {
        more,
        frame: visit.frame().seen_by("toolkit-kept-seen-by"),
        guide: guide.map(|one| visit.path_to(&format!("/c/{}/moment/{}", who.group, one.key))),
        rest: visit.path_to(&format!("/c/{}/rest", who.group)),
        kept: visit.path_to("/account/kept"),
        after: format!("{}/after", tonight::place(visit, &kept)),
    })
}

/// Her answers under their questions, in her language. One at least.
fn thoughts(visit: &Visit, form: &Form) -> Result<String, FieldRefusals> {
    let mut refusals = FieldRefusals::new();
    let mut lines = Vec::new();
    if let Some((_, key)) = CUP.iter().find(|(word, _)| *word == form.value("cup")) {
        lines.push(format!("{} {}", visit.t("toolkit-five-cup"), visit.t(key)));
    }
    for (name, key) in QUESTIONS {
        let words = refusals.keep(name, TextRule::optional(MOST).text(form.value(name))).unwrap_or_default();
        if !words.is_empty() {
            lines.push(format!("{}\n{words}", visit.t(key)));
        }
    }
    if lines.is_empty() && refusals.is_empty() {
        refusals.add("well", Refusal::new("toolkit-five-nothing"));
    }
    if refusals.is_empty() { Ok(lines.join("\n\n")) } else { Err(refusals) }
}

/// For [`web::Hooks::home_cards`]: the questions that wait for her, from the day after, for a week.
///
/// # Errors
/// The store cannot be reached.
pub fn home_cards(visit: &mut Visit, account: Id) -> Result<Vec<Card>, Turned> {
    let today = visit.now_here().date();
    let oldest = today.checked_sub(Span::new().days(WAITS)).unwrap_or(today);
    let waits = visit.read(|store| store::asked_later(store, account, &oldest.to_string(), &today.to_string()))?;
    let links: Vec<_> = waits
        .into_iter()
        .map(|(group, plan)| (visit.path_to(&format!("/c/{group}/tonight/{plan}/five")), visit.t("toolkit-five-go")))
        .collect();
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let lines = vec![visit.t("toolkit-five-waits")];
    Ok(vec![Card { order: 60, heading: visit.t("toolkit-five-title"), lines, links }])
}
