//! Reading the agreement: now, before, on paper, and before joining.

use foundation::Id;
use groups::{Chain, Member, Ring};
use web::{Answer, Anyone, Reply, Turned, Visit};

use super::{again_sentence, agreement_of, credits, decided_day, state_sentence};
use crate::{
    model::{Agreement, Both, Shown, Version, What},
    rules::{Step, difference},
    sealing, store, views,
};

fn said(visit: &Visit, text: &Both) -> views::Said {
    views::Said::of(text, visit.language())
}

fn lines(visit: &Visit, version: &Version) -> Vec<views::Said> {
    version.said().iter().map(|text| said(visit, text)).collect()
}

/// What a woman shows, opened. Words from before the reader's time, and those that were withdrawn, are passed over.
///
/// What was said to an earlier version stays until whoever said it says something else: only a plain yes to it is over.
pub(super) fn shown(visit: &mut Visit, who: &Member, agreement: &Agreement) -> Result<Vec<views::SharedLine>, Turned> {
    let (group, facilitator) = (who.group, who.facilitator);
    let (mut rows, people, apart) = visit.read(|store| {
        let rows = store::shared_answers(store, group, facilitator)?;
        Ok((rows, groups::people(store, group)?, visit.app().kept_apart(store, group, who.handle)?))
    })?;
    // Nothing of one she is kept apart from, also where it was sealed to her before.
    rows.retain(|row| !apart.contains(&row.author));
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let authors: Vec<Id> = rows.iter().map(|row| row.author).collect();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let current = agreement.current().map_or(0, |version| version.number);
    let mut lines = Vec::new();
    for row in &rows {
        let shred = shreds.get(&row.author);
        let text = match row.epoch {
            Some(epoch) => ring.open("agreement.shared", row.object, row.author, epoch, 0, &row.sealed, shred)?,
            None => sealing::open(visit, who, row)?,
        };
        let Some(text) = text else { continue };
        let Some((answer, words)) = super::mine::read_answer(&text) else {
            return Err(database::Fault::Tampered("an answer").into());
        };
        if answer == crate::Answer::Yes && row.version < current {
            continue;
        }
        let name = people.iter().find(|person| person.handle == row.author).map(|person| person.name_used.clone());
        let name = if row.shown == Shown::Group { None } else { name };
        lines.push(views::SharedLine {
            name,
            answer: visit.t(views::answer_key(answer)),
            words,
            open: answer != crate::Answer::Yes,
            earlier: (row.version < current)
                .then(|| visit.speaker().t1("agreements-shared-earlier", "number", row.version)),
            facilitators_only: row.shown == Shown::Facilitators,
        });
    }
    Ok(lines)
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let shared = shown(visit, &who, &agreement)?;
    let mine = super::mine::own(visit, &who)?;
    let current = agreement.current().map_or(0, |version| version.number);
    let earlier = mine
        .as_ref()
        .filter(|(version, _)| *version < current)
        .map(|(version, _)| visit.speaker().t1("agreements-mine-earlier", "number", *version));
    let view = views::Together {
        frame: visit.frame().seen_by("agreements-seen-by-group"),
        group: who.group,
        facilitator: who.facilitator,
        state: state_sentence(visit, &agreement),
        again: again_sentence(visit, &agreement, who.group, who.handle)?,
        lines: agreement.current().map(|version| lines(visit, version)).unwrap_or_default(),
        is_draft: agreement.current().is_none_or(|version| version.decided_on.is_none()),
        there: !agreement.versions.is_empty(),
        coming: agreement.draft().filter(|draft| draft.number > 1).map(|draft| draft.number),
        earlier,
        mine: mine.map(|(_, given)| visit.t(views::answer_key(given.answer))),
        shared,
        review: agreement.review_on.map(|on| language::day(visit.language(), on)),
    };
    Reply::page(&view)
}

pub(super) fn versions(visit: &mut Visit, who: Member) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let list = agreement
        .versions
        .iter()
        .rev()
        .map(|version| {
            let state = match version.decided_on {
                None => visit.t("agreements-draft-state"),
                Some(on) => visit.speaker().t1("agreements-decided-state", "day", decided_day(visit, on)),
            };
            (version.number, state)
        })
        .collect();
    Reply::page(&views::Versions { frame: visit.frame().seen_by("agreements-seen-by-group"), group: who.group, list })
}

/// One version, and in plain words what changed since the one before.
pub(super) fn version(visit: &mut Visit, who: Member) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let number: i64 = visit.parameter("version").parse().map_err(|_| Turned::NotHere)?;
    let version = agreement.version(number).ok_or(Turned::NotHere)?;
    let before = agreement.version(number - 1).map(Version::said).unwrap_or_default();
    let steps = difference(&before, &version.said())
        .into_iter()
        .map(|step| match step {
            Step::Same(text) => ("same", in_both(&text)),
            Step::Removed(text) => ("removed", in_both(&text)),
            Step::Added(text) => ("added", in_both(&text)),
        })
        .collect();
    let view = views::OneVersion {
        frame: visit.frame().seen_by("agreements-seen-by-group"),
        group: who.group,
        number,
        state: match version.decided_on {
            None => visit.t("agreements-draft-state"),
            Some(on) => visit.speaker().t1("agreements-decided-state", "day", decided_day(visit, on)),
        },
        steps,
    };
    Reply::page(&view)
}

/// A line as it stands in both languages, so that a change in one of them is seen on either page.
fn in_both(text: &Both) -> String {
    match (text.en.is_empty(), text.cy.is_empty()) {
        (false, false) => format!("{} / {}", text.cy, text.en),
        (true, _) => text.cy.clone(),
        (_, true) => text.en.clone(),
    }
}

/// One page to print: in the page's language, the other, or both; large where somebody needs it large.
pub(super) fn print(visit: &mut Visit, who: Member) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let made_by = credits::for_sheets(visit, &who, What::Agreement)?;
    let facts = visit.read(|store| groups::facts(store, who.group))?.ok_or(Turned::NotHere)?;
    let sheets = super::wanted(visit)
        .into_iter()
        .map(|language| visit.speaking(language, |visit| sheet(visit, &agreement, &facts.cover_names, &made_by)))
        .collect();
    let view = views::Print {
        frame: visit.frame().seen_by("agreements-seen-by-group"),
        group: who.group,
        large: visit.query("size") == Some("large"),
        named: !made_by.is_empty(),
        sheets,
    };
    Reply::page(&view)
}

/// The agreement on paper, in the language the visit speaks.
fn sheet(visit: &Visit, agreement: &Agreement, name: &Both, made_by: &[String]) -> views::Sheet {
    let language = visit.language();
    views::Sheet {
        language,
        title: visit.t("agreements-title"),
        name: views::Said::of(name, language),
        state: state_sentence(visit, agreement),
        review: agreement
            .review_on
            .map(|on| visit.speaker().t1("agreements-review-on", "day", language::day(language, on))),
        one_language: visit.t("agreements-one-language"),
        lines: agreement.current().map(|version| lines(visit, version)).unwrap_or_default(),
        made_by: credits::sheet_sentence(visit, made_by),
    }
}

/// The same page as a PDF.
pub(super) fn pdf(visit: &mut Visit, who: Member) -> Answer {
    let agreement = agreement_of(visit, who.group)?;
    let made_by = credits::for_sheets(visit, &who, What::Agreement)?;
    let facts = visit.read(|store| groups::facts(store, who.group))?.ok_or(Turned::NotHere)?;
    let instead = super::together(visit, who.group, "/print");
    web::pdf(visit, &instead, |visit| Ok(sheet(visit, &agreement, &facts.cover_names, &made_by).blocks()))
}

/// For [`web::Hooks::paper`]: the agreement, where there is one.
///
/// # Errors
/// The store cannot be reached.
pub fn on_paper(visit: &mut Visit, group: Id) -> Result<Vec<paper::Block>, Turned> {
    let agreement = agreement_of(visit, group)?;
    if agreement.current().is_none() {
        return Ok(Vec::new());
    }
    let facts = visit.read(|store| groups::facts(store, group))?.ok_or(Turned::NotHere)?;
    Ok(sheet(visit, &agreement, &facts.cover_names, &[]).blocks())
}

/// What a woman reads before she joins, where the group wants it so.
pub(super) fn before_joining(visit: &mut Visit, _: Anyone) -> Answer {
    let word = visit.parameter("word").to_owned();
    let found = visit.read(|store| {
        let Some(facts) = groups::facts_by_word(store, &word)? else { return Ok(None) };
        Ok(Some((store::agreement(store, facts.id)?, facts)))
    })?;
    let (agreement, facts) = found.ok_or(Turned::NotHere)?;
    let open = facts.state == groups::GroupState::Open && agreement.before_joining;
    let version = agreement.current().filter(|_| open).ok_or(Turned::NotHere)?;
    visit.in_group(facts.id)?;
    let view = views::Before {
        frame: visit.frame().seen_by("agreements-seen-by-all"),
        name: said(visit, &facts.names),
        word,
        state: state_sentence(visit, &agreement),
        lines: lines(visit, version),
    };
    Reply::page(&view)
}
