//! Preparing the agreement: facilitators write down what the group says, and the day it decided.

use foundation::{FieldRefusals, Id, Refusal};
use groups::Facilitator;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{agreement_of, together};
use crate::{
    model::{Agreement, Both, Version},
    rules::{self, Change, Changed},
    store, views,
};

const SEEN: &str = "agreements-seen-by-facilitators";

fn one(field: &'static str, refusal: Refusal) -> FieldRefusals {
    let mut refusals = FieldRefusals::new();
    refusals.add(field, refusal);
    refusals
}

/// Changes the draft as it is at that moment, once for each form. The rule also gets the version before it.
fn change(
    visit: &Visit,
    group: Id,
    form: &Form,
    place: String,
    rule: impl Fn(&Version, Option<&Version>) -> Result<Changed, Refusal> + Send + 'static,
) -> Result<Result<Reply, Refusal>, Turned> {
    let (once, now) = (form.once(), visit.now());
    let outcome = visit.write(move |store| {
        if let Some(place) = database::already_done(store, once)? {
            return Ok(Ok(place));
        }
        let agreement = store::agreement(store, group)?;
        let Some(last) = agreement.versions.last() else { return Ok(Err(Refusal::new("agreements-none"))) };
        let changed = match rule(last, agreement.version(last.number - 1)) {
            Ok(changed) => changed,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if !store::put(store, group, &changed)? {
            return Ok(Err(Refusal::new("agreements-decided")));
        }
        database::remember_done(store, once, &place, now)?;
        Ok(Ok(place.clone()))
    })?;
    Ok(outcome.map(Reply::to))
}

/// Adds a line to the draft, which begins here where there is none, in the place of a theme: that goes.
pub(super) fn add_to_draft(
    visit: &Visit,
    group: Id,
    form: &Form,
    text: Both,
    theme: Id,
) -> Result<Result<Reply, Refusal>, Turned> {
    let (once, now, place) = (form.once(), visit.now(), together(visit, group, "/draft"));
    let new = Change::Add(Id::random()?, text);
    let outcome = visit.write(move |store| {
        if let Some(place) = database::already_done(store, once)? {
            return Ok(Ok(place));
        }
        let agreement = store::agreement(store, group)?;
        let draft = match agreement.versions.last() {
            None => rules::first().version().clone(),
            Some(last) => rules::next(last).map_or_else(|_| last.clone(), |next| next.version().clone()),
        };
        let changed = match rules::change(&draft, &new) {
            Ok(changed) => changed,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if !store::put(store, group, &changed)? {
            return Ok(Err(Refusal::new("agreements-decided")));
        }
        store::forget_theme(store, group, theme)?;
        database::remember_done(store, once, &place, now)?;
        Ok(Ok(place.clone()))
    })?;
    Ok(outcome.map(Reply::to))
}

fn draft_of(agreement: &Agreement) -> Result<&Version, Turned> {
    agreement.draft().ok_or(Turned::NotHere)
}

fn draft_page(visit: &Visit, group: Id, agreement: &Agreement, fields: Filled) -> views::Draft {
    let lines = agreement.draft().map(|draft| {
        let language = visit.language();
        let line = |line: &crate::Line| views::DraftLine {
            id: line.id,
            said: views::Said::of(&line.text, language),
            struck: line.struck,
        };
        draft.lines.iter().map(line).collect()
    });
    views::Draft {
        frame: visit.frame().seen_by(SEEN),
        group,
        fields,
        lines,
        decided: agreement.versions.iter().any(|version| version.decided_on.is_some()),
    }
}

pub(super) fn draft(visit: &mut Visit, who: Facilitator) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    Reply::page(&draft_page(visit, who.group, &agreement, Filled::empty()))
}

/// Begins the first draft, or the next one out of what was decided.
pub(super) fn begin(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let group = who.group;
    let (first, next) = (together(visit, group, "/lines"), together(visit, group, "/draft"));
    visit.record(form, move |store| {
        let agreement = store::agreement(store, group)?;
        match agreement.versions.last() {
            None => {
                store::put(store, group, &rules::first())?;
                Ok(first.clone())
            }
            Some(last) => {
                // Where somebody else began it meanwhile, it is there.
                if let Ok(changed) = rules::next(last) {
                    store::put(store, group, &changed)?;
                }
                Ok(next.clone())
            }
        }
    })
}

pub(super) fn let_go(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, place) = (who.group, together(visit, who.group, ""));
    let answer = visit.record(form, move |store| {
        store::drop_draft(store, group)?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// One of our starting lines in both languages.
fn starter(visit: &Visit, number: i64) -> Both {
    let key = format!("starter-agreement-{number}");
    let said = |language| {
        let speaker = visit.speaker_in(language);
        if speaker.has(&key) { speaker.t(&key) } else { String::new() }
    };
    Both { en: said(foundation::Language::En), cy: said(foundation::Language::Cy) }
}

pub(super) fn starters(visit: &mut Visit, who: Facilitator) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let draft = draft_of(&agreement)?;
    let options = (1..=rules::STARTERS)
        .filter(|number| !draft.lines.iter().any(|line| line.starter == Some(*number)))
        .map(|number| (number.to_string(), starter(visit, number).said(visit.language()).0.to_owned(), String::new()))
        .filter(|(_, text, _)| !text.is_empty())
        .collect();
    let view =
        views::Starters { frame: visit.frame().seen_by(SEEN), group: who.group, fields: Filled::empty(), options };
    Reply::page(&view)
}

pub(super) fn pick(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let mut picked = Vec::new();
    for number in form.values("starter").take(100).filter_map(|number| number.parse::<i64>().ok()) {
        let text = if (1..=rules::STARTERS).contains(&number) { starter(visit, number) } else { Both::default() };
        if !text.en.is_empty() || !text.cy.is_empty() {
            picked.push((number, Id::random()?, text));
        }
    }
    let picked = Change::Pick(picked);
    let place = together(visit, who.group, "/draft");
    Ok(change(visit, who.group, form, place, move |draft, _| rules::change(draft, &picked))??)
}

pub(super) fn add(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let refusals = match rules::line(form.value("en"), form.value("cy")) {
        Err(refusals) => refusals,
        Ok(text) => {
            let new = Change::Add(Id::random()?, text);
            let place = together(visit, who.group, "/draft");
            match change(visit, who.group, form, place, move |draft, _| rules::change(draft, &new))? {
                Ok(reply) => return Ok(reply.saying("said-kept")),
                Err(refusal) => one("en", refusal),
            }
        }
    };
    let agreement = agreement_of(visit, who.group)?;
    Reply::refused(&draft_page(visit, who.group, &agreement, Filled::again(form, &refusals, visit.speaker())))
}

fn line_id(visit: &Visit, group: Id) -> Result<(Id, Both), Turned> {
    let id = visit.id("line")?;
    let agreement = agreement_of(visit, group)?;
    let line = draft_of(&agreement)?.lines.iter().find(|line| line.id == id).ok_or(Turned::NotHere)?;
    Ok((id, line.text.clone()))
}

pub(super) fn line(visit: &mut Visit, who: Facilitator) -> Answer {
    let (id, text) = line_id(visit, who.group)?;
    let fields = Filled::empty().with("en", text.en).with("cy", text.cy);
    Reply::page(&views::OneLine { frame: visit.frame().seen_by(SEEN), group: who.group, id, fields })
}

pub(super) fn edit(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (id, _) = line_id(visit, who.group)?;
    let refusals = match rules::line(form.value("en"), form.value("cy")) {
        Err(refusals) => refusals,
        Ok(text) => {
            let edited = Change::Edit(id, text);
            let place = together(visit, who.group, "/draft");
            match change(visit, who.group, form, place, move |draft, _| rules::change(draft, &edited))? {
                Ok(reply) => return Ok(reply.saying("said-kept")),
                Err(refusal) => one("en", refusal),
            }
        }
    };
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&views::OneLine { frame: visit.frame().seen_by(SEEN), group: who.group, id, fields })
}

fn turn_line(visit: &Visit, who: &Facilitator, form: &Form, turned: Change) -> Answer {
    let place = together(visit, who.group, "/draft");
    Ok(change(visit, who.group, form, place, move |draft, _| rules::change(draft, &turned))??)
}

pub(super) fn strike(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (id, _) = line_id(visit, who.group)?;
    match form.value("do") {
        "strike" => turn_line(visit, &who, form, Change::Strike(id, true)),
        "put-back" => turn_line(visit, &who, form, Change::Strike(id, false)),
        _ => Err(Turned::StaleForm),
    }
}

pub(super) fn move_it(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (id, _) = line_id(visit, who.group)?;
    match form.value("do") {
        "up" => turn_line(visit, &who, form, Change::Move(id, true)),
        "down" => turn_line(visit, &who, form, Change::Move(id, false)),
        _ => Err(Turned::StaleForm),
    }
}

fn decided_page(visit: &mut Visit, who: &Facilitator, fields: Filled) -> Result<views::Decided, Turned> {
    let agreement = agreement_of(visit, who.group)?;
    let mut shared = super::read::shown(visit, who, &agreement)?;
    shared.retain(|line| line.open);
    Ok(views::Decided { frame: visit.frame().seen_by(SEEN), group: who.group, fields, shared })
}

pub(super) fn ask_decided(visit: &mut Visit, who: Facilitator) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    draft_of(&agreement)?;
    let fields = Filled::empty().with_date("on", visit.now_here().date());
    Reply::page(&decided_page(visit, &who, fields)?)
}

/// The group has decided. Only the day is written down, never who was there.
pub(super) fn decided(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let today = visit.now_here().date();
    let mut refusals = FieldRefusals::new();
    if let Some(on) = refusals.keep("on", form.date("on", today)) {
        let place = together(visit, who.group, "");
        match change(visit, who.group, form, place, move |draft, before| rules::decide(draft, before, on, today))? {
            Ok(reply) => return Ok(reply.saying("said-kept")),
            Err(refusal) => refusals.add("on", refusal),
        }
    }
    let fields = Filled::again(form, &refusals, visit.speaker());
    Reply::refused(&decided_page(visit, &who, fields)?)
}

fn review_page(visit: &Visit, group: Id, fields: Filled) -> views::Review {
    views::Review { frame: visit.frame().seen_by(SEEN), group, fields }
}

pub(super) fn review(visit: &mut Visit, who: Facilitator) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let fields = Filled::empty().with("before", if agreement.before_joining { "yes" } else { "" });
    let fields = agreement.review_on.map_or(fields.clone(), |on| fields.with_date("review", on));
    Reply::page(&review_page(visit, who.group, fields))
}

pub(super) fn keep_review(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, today) = (who.group, visit.now_here().date());
    let left_empty =
        ["day", "month", "year"].iter().all(|part| form.value(&format!("review-{part}")).trim().is_empty());
    let review_on = if left_empty {
        Ok(None)
    } else {
        form.date("review", today).and_then(|on| rules::review(on, today)).map(Some)
    };
    let review_on = match review_on {
        Ok(review_on) => review_on,
        Err(refusal) => {
            let fields = Filled::again(form, &one("review", refusal), visit.speaker());
            return Reply::refused(&review_page(visit, group, fields));
        }
    };
    let before_joining = form.checked("before", "yes");
    let place = together(visit, group, "");
    let answer = visit.record(form, move |store| {
        let agreement = store::agreement(store, group)?;
        store::put_choices(store, group, &Agreement { review_on, before_joining, ..agreement })?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

/// The group has looked at it again: nothing is due until the next day it picks.
pub(super) fn looked(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, today) = (who.group, visit.now_here().date());
    let place = together(visit, group, "/review");
    let answer = visit.record(form, move |store| {
        let agreement = store::agreement(store, group)?;
        let review_on = agreement.review_on.filter(|on| *on > today);
        store::put_choices(store, group, &Agreement { review_on, newcomer_on: None, ..agreement })?;
        Ok(place.clone())
    })?;
    Ok(answer.saying("said-kept"))
}
