//! What matters to the group: seven values, in its own words.

use foundation::{Id, Language};
use groups::{Facilitator, Member};
use web::{Answer, Anyone, Card, Filled, Form, Reply, Turned, Visit};

use super::{Named, credits};
use crate::{
    model::{Both, Ground, Value, Values, What},
    rules, store,
    views::{
        Said,
        values::{self as views, OfValue},
    },
};

const SEEN: &str = "agreements-values-seen-by";

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/values{rest}"))
}

fn values_of(visit: &Visit, group: Id) -> Result<Values, Turned> {
    Ok(visit.read(|store| store::values(store, group))?)
}

fn shown(visit: &Visit, values: &Values) -> Vec<OfValue> {
    let language = visit.language();
    let said = |text: &Both| Some(Said::of(text, language)).filter(|said| !said.words.is_empty());
    Value::ALL
        .into_iter()
        .map(|value| {
            let (ours, our_line) = views::keys(value);
            let of = values.of(value);
            OfValue {
                path: value.word(),
                ours: visit.t(ours),
                our_line: visit.t(our_line),
                word: of.and_then(|of| said(&of.word)),
                line: of.and_then(|of| said(&of.line)),
                said_on: of
                    .map(|of| visit.speaker().t1("agreements-value-said-on", "day", super::said_day(visit, of.on))),
            }
        })
        .collect()
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let values = values_of(visit, who.group)?;
    let view = views::Values {
        frame: visit.frame().seen_by(SEEN),
        group: who.group,
        facilitator: who.facilitator,
        values: shown(visit, &values),
        public: values.public,
        any: !values.said.is_empty(),
    };
    Reply::page(&view)
}

fn value(visit: &Visit) -> Result<Value, Turned> {
    Value::from_word(visit.parameter("value")).ok_or(Turned::NotHere)
}

fn one_page(visit: &Visit, group: Id, value: Value, values: &Values, fields: Filled) -> views::OneValue {
    let (ours, our_line) = views::keys(value);
    views::OneValue {
        frame: visit.frame().seen_by(SEEN),
        group,
        path: value.word(),
        ours: visit.t(ours),
        our_line: visit.t(our_line),
        there: values.of(value).is_some(),
        public: values.public,
        asked: Vec::new(),
        fields,
    }
}

pub(super) fn one(visit: &mut Visit, who: Facilitator) -> Answer {
    let (value, values) = (value(visit)?, values_of(visit, who.group)?);
    let of = values.of(value);
    let fields = Filled::empty().with_date("on", of.map_or_else(|| visit.now_here().date(), |of| of.on));
    let fields = of.map_or(fields.clone(), |of| {
        fields
            .with("word_en", of.word.en.clone())
            .with("word_cy", of.word.cy.clone())
            .with("line_en", of.line.en.clone())
            .with("line_cy", of.line.cy.clone())
    });
    Reply::page(&one_page(visit, who.group, value, &values, fields))
}

/// As the group said it, with the day.
pub(super) fn keep(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, value, today) = (who.group, value(visit)?, visit.now_here().date());
    let named = Named::of(visit, group, form)?;
    let said = rules::value_said(
        value,
        (form.value("word_en"), form.value("word_cy")),
        (form.value("line_en"), form.value("line_cy")),
        form.date("on", today),
        today,
        (&named.names(), &named.ticked()),
    );
    let said = match said {
        Ok(said) => said,
        Err(refusals) => {
            let values = values_of(visit, group)?;
            let fields = Filled::again(form, &refusals, visit.speaker());
            let asked = named.asked(["word_en", "word_cy", "line_en", "line_cy"].map(|field| form.value(field)));
            return Reply::refused(&views::OneValue { asked, ..one_page(visit, group, value, &values, fields) });
        }
    };
    let all = place(visit, group, "");
    let answer = visit.record(form, move |store| {
        store::put_value(store, group, &said)?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

pub(super) fn gone(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, value, all) = (who.group, value(visit)?, place(visit, who.group, ""));
    let answer = visit.record(form, move |store| {
        store::forget_value(store, group, value)?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

/// Whether they stand on the public page.
pub(super) fn publish(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let values_public = match form.value("do") {
        "show" => true,
        "hide" => false,
        _ => return Err(Turned::StaleForm),
    };
    let (group, all) = (who.group, place(visit, who.group, ""));
    let answer = visit.record(form, move |store| {
        let ground = store::ground(store, group)?;
        store::put_ground(store, group, Ground { values_public, ..ground })?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

fn sheet(visit: &Visit, values: &Values, name: &Both, made_by: &[String]) -> views::Sheet {
    let language = visit.language();
    let values = shown(visit, values);
    let other = |said: &Option<Said>| said.as_ref().is_some_and(|said| said.other);
    let one_language = values.iter().any(|value| other(&value.word) || other(&value.line));
    views::Sheet {
        language,
        title: visit.t("agreements-values"),
        name: Said::of(name, language),
        one_language: one_language.then(|| visit.t("agreements-values-one-language")),
        values,
        made_by: credits::sheet_sentence(visit, made_by),
    }
}

pub(super) fn print(visit: &mut Visit, who: Member) -> Answer {
    let values = values_of(visit, who.group)?;
    let made_by = credits::for_sheets(visit, &who, What::Values)?;
    let facts = visit.read(|store| groups::facts(store, who.group))?.ok_or(Turned::NotHere)?;
    let sheets = super::wanted(visit)
        .into_iter()
        .map(|language: Language| visit.speaking(language, |visit| sheet(visit, &values, &facts.cover_names, &made_by)))
        .collect();
    let large = visit.query("size") == Some("large");
    Reply::page(&views::Print { frame: visit.frame().seen_by(SEEN), group: who.group, large, sheets })
}

pub(super) fn pdf(visit: &mut Visit, who: Member) -> Answer {
    let values = values_of(visit, who.group)?;
    let made_by = credits::for_sheets(visit, &who, What::Values)?;
    let facts = visit.read(|store| groups::facts(store, who.group))?.ok_or(Turned::NotHere)?;
    let instead = place(visit, who.group, "/print");
    web::pdf(visit, &instead, |visit| Ok(sheet(visit, &values, &facts.cover_names, &made_by).blocks()))
}

/// For [`web::Hooks::paper`]: the values, where the group said something of one.
///
/// # Errors
/// The store cannot be reached.
pub fn values_on_paper(visit: &mut Visit, group: Id) -> Result<Vec<paper::Block>, Turned> {
    let values = values_of(visit, group)?;
    if values.said.is_empty() {
        return Ok(Vec::new());
    }
    let facts = visit.read(|store| groups::facts(store, group))?.ok_or(Turned::NotHere)?;
    Ok(sheet(visit, &values, &facts.cover_names, &[]).blocks())
}

/// For everybody, where the group wants it so.
pub(super) fn before_joining(visit: &mut Visit, _: Anyone) -> Answer {
    let word = visit.parameter("word").to_owned();
    let found = visit.read(|store| {
        let Some(facts) = groups::facts_by_word(store, &word)? else { return Ok(None) };
        Ok(Some((store::values(store, facts.id)?, facts)))
    })?;
    let (values, facts) = found.ok_or(Turned::NotHere)?;
    if facts.state != groups::GroupState::Open || !facts.listed || !values.public || values.said.is_empty() {
        return Err(Turned::NotHere);
    }
    let view = views::Before {
        frame: visit.frame().seen_by("agreements-seen-by-all"),
        name: Said::of(&facts.names, visit.language()),
        word,
        values: shown(visit, &values),
    };
    Reply::page(&view)
}

/// The group's words for them that stand in the page's language, as one line for a card.
pub(super) fn in_one_line(visit: &Visit, values: &Values) -> Option<String> {
    let words: Vec<String> = values
        .said
        .iter()
        .map(|said| Said::of(&said.word, visit.language()))
        .filter(|word| !word.other && !word.words.is_empty())
        .map(|word| word.words)
        .collect();
    (!words.is_empty()).then(|| words.join(" · "))
}

/// For [`web::Hooks::public_cards`], where the group wants it so.
///
/// # Errors
/// The store cannot be reached.
pub fn values_public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let (values, facts) = visit.read(|store| Ok((store::values(store, group)?, groups::facts(store, group)?)))?;
    let Some(facts) = facts.filter(|_| values.public && !values.said.is_empty()) else { return Ok(Vec::new()) };
    // A group that is not listed has no public page but the one a code opens: its words stand there, and nowhere else.
    let whole = (visit.path_to(&format!("/p/{}/values", facts.web_word)), visit.t("agreements-values-read"));
    Ok(vec![Card {
        order: 41,
        heading: visit.t("agreements-values"),
        lines: in_one_line(visit, &values).into_iter().collect(),
        links: if facts.listed { vec![whole] } else { Vec::new() },
    }])
}
