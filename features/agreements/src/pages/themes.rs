//! Talking about how safe it is: a question of the day, and what was said, by theme.

use database::Fault;
use foundation::{FieldRefusals, Id, Refusal};
use groups::{Chain, Facilitator, Member, Ring};
use keys::Zeroizing;
use web::{Answer, Filled, Form, Reply, Turned, Visit};

use super::{Named, prepare};
use crate::{
    model::{Both, Ground, Theme},
    rules::{self, Prompt},
    store,
    views::themes::{self as views, QUESTIONS},
};

const SEEN: &str = "agreements-themes-seen-by";
/// What themes are sealed as.
const PURPOSE: &str = "agreement.theme";
/// How often a theme is sealed again when somebody comes or goes meanwhile.
const TRIES: usize = 4;

fn place(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/question{rest}"))
}

/// How often another question was asked for.
fn further(visit: &Visit) -> usize {
    visit.query("another").and_then(|number| number.parse::<usize>().ok()).unwrap_or(0) % rules::QUESTIONS
}

fn question(visit: &Visit) -> String {
    let at = rules::question(visit.now_here().date(), further(visit));
    QUESTIONS.get(at).map(|key| visit.t(key)).unwrap_or_default()
}

/// The sentence that says it is time to talk about it again.
pub(super) fn prompt_sentence(visit: &Visit, group: Id, handle: Id) -> Result<Option<String>, Turned> {
    let (ground, facts, her) = visit.read(|store| {
        Ok((store::ground(store, group)?, groups::facts(store, group)?, groups::person(store, group, handle)?))
    })?;
    let (opened_on, came) = (facts.and_then(|facts| facts.opened_on), her.map(|her| her.joined_on));
    Ok(rules::prompt(ground, opened_on, came, visit.now_here().date()).map(|prompt| match prompt {
        Prompt::Newcomer => visit.t("agreements-talk-newcomer"),
        Prompt::LongAgo => visit.t("agreements-talk-long-ago"),
    }))
}

/// Themes as they can be opened: those from before her time, and those withdrawn, are passed over.
fn opened(visit: &mut Visit, who: &Member) -> Result<Vec<(Theme, Zeroizing<String>)>, Turned> {
    let (group, today) = (who.group, visit.now_here().date());
    let themes = visit.read(|store| store::themes(store, group, today))?;
    if themes.is_empty() {
        return Ok(Vec::new());
    }
    let ring = groups::ring(visit, who, Chain::Group)?;
    let authors: Vec<Id> = themes.iter().map(|theme| theme.author).collect();
    let shreds = Ring::shred_keys(visit, &authors)?;
    let mut opened = Vec::new();
    for theme in themes {
        let shred = shreds.get(&theme.author);
        if let Some(words) = ring.open(PURPOSE, theme.id, theme.author, theme.epoch, 0, &theme.sealed, shred)? {
            opened.push((theme, words));
        }
    }
    Ok(opened)
}

fn page(visit: &mut Visit, who: &Member, fields: Filled) -> Result<views::Question, Turned> {
    let themes = opened(visit, who)?
        .into_iter()
        .map(|(theme, words)| views::OneTheme {
            id: theme.id,
            words,
            until: visit.speaker().t1(
                "agreements-theme-until",
                "day",
                super::said_day(visit, rules::ends(theme.noted_on)),
            ),
        })
        .collect();
    let ground = visit.read(|store| store::ground(store, who.group))?;
    Ok(views::Question {
        frame: visit.frame().seen_by(SEEN),
        group: who.group,
        facilitator: who.facilitator,
        question: question(visit),
        further: further(visit),
        next: (further(visit) + 1) % rules::QUESTIONS,
        again: prompt_sentence(visit, who.group, who.handle)?,
        talked: ground
            .talked_on
            .map(|on| visit.speaker().t1("agreements-talk-last", "day", super::said_day(visit, on))),
        themes,
        asked: Vec::new(),
        fields,
    })
}

pub(super) fn show(visit: &mut Visit, who: Member) -> Answer {
    let page = page(visit, &who, Filled::empty())?;
    Reply::page(&page).map(Reply::uncompressed)
}

/// The question alone: large on the screen, and on paper.
pub(super) fn ask(visit: &mut Visit, who: Facilitator) -> Answer {
    let view = views::Ask {
        frame: visit.frame().seen_by(SEEN),
        group: who.group,
        question: question(visit),
        further: further(visit),
        next: (further(visit) + 1) % rules::QUESTIONS,
    };
    Reply::page(&view)
}

/// Writes a theme down, sealed to the group.
pub(super) fn note(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, author, noted_on) = (who.group, who.handle, visit.now_here().date());
    let there = visit.read(|store| Ok(store::themes(store, group, noted_on)?.len()))?;
    let named = Named::of(visit, group, form)?;
    let words = match rules::theme(form.value("theme"), &named.names(), &named.ticked(), there) {
        Ok(words) => words,
        Err(refusal) => {
            let mut refusals = FieldRefusals::new();
            refusals.add("theme", refusal);
            let page = page(visit, &who, Filled::again(form, &refusals, visit.speaker()))?;
            let page = views::Question { asked: named.asked([form.value("theme")]), ..page };
            return Reply::refused(&page).map(Reply::uncompressed);
        }
    };
    let all = place(visit, group, "");
    let mut tries = 0;
    loop {
        let ring = groups::ring(visit, &who, Chain::Group)?;
        let id = Id::random()?;
        let sealed = ring.seal(visit, PURPOSE, id, 0, &words)?;
        let theme = Theme { id, author, epoch: sealed.epoch, noted_on, sealed: sealed.bytes };
        let all = all.clone();
        let kept = visit.record(form, move |store| {
            store::put_theme(store, group, &theme)?;
            Ok(all.clone())
        });
        tries += 1;
        match kept {
            Err(Turned::Broken(Fault::Met)) if tries < TRIES => {}
            kept => return Ok(kept?.saying("said-kept")),
        }
    }
}

/// We have talked: nothing is asked until somebody comes or eight weeks are over.
pub(super) fn talked(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, today) = (who.group, visit.now_here().date());
    let all = place(visit, group, "");
    let answer = visit.record(form, move |store| {
        let ground = store::ground(store, group)?;
        store::put_ground(store, group, Ground { talked_on: Some(today), newcomer_on: None, ..ground })?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-kept"))
}

pub(super) fn gone(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let (group, theme, all) = (who.group, visit.id("theme")?, place(visit, who.group, ""));
    let answer = visit.record(form, move |store| {
        store::forget_theme(store, group, theme)?;
        Ok(all.clone())
    })?;
    Ok(answer.saying("said-gone"))
}

fn line_page(visit: &mut Visit, who: &Member, fields: Filled, asked: Vec<String>) -> Result<views::AsLine, Turned> {
    let id = visit.id("theme")?;
    let (_, words) = opened(visit, who)?.into_iter().find(|(theme, _)| theme.id == id).ok_or(Turned::NotHere)?;
    Ok(views::AsLine {
        frame: visit.frame().seen_by("agreements-theme-line-seen-by"),
        group: who.group,
        id,
        words,
        asked,
        fields,
    })
}

/// A theme as a line of the draft: it stands above the form, to be said as something they do together.
pub(super) fn line(visit: &mut Visit, who: Facilitator) -> Answer {
    let page = line_page(visit, &who, Filled::empty(), Vec::new())?;
    Reply::page(&page).map(Reply::uncompressed)
}

/// The line goes into the draft, which begins where there is none, and the theme goes.
pub(super) fn as_line(visit: &mut Visit, who: Facilitator, form: &Form) -> Answer {
    let named = Named::of(visit, who.group, form)?;
    let refusals = match line_of(form, &named) {
        Err(refusals) => refusals,
        Ok(text) => {
            let theme = visit.id("theme")?;
            match prepare::add_to_draft(visit, who.group, form, text, theme)? {
                Ok(reply) => return Ok(reply.saying("said-kept")),
                Err(refusal) => refused("en", refusal),
            }
        }
    };
    let fields = Filled::again(form, &refusals, visit.speaker());
    let asked = named.asked([form.value("en"), form.value("cy")]);
    let page = line_page(visit, &who, fields, asked)?;
    Reply::refused(&page).map(Reply::uncompressed)
}

/// What was typed as a line: it names nobody either.
fn line_of(form: &Form, named: &Named) -> Result<Both, FieldRefusals> {
    let text = rules::line(form.value("en"), form.value("cy"))?;
    let mut refusals = FieldRefusals::new();
    for (field, words) in [("en", &text.en), ("cy", &text.cy)] {
        refusals.keep(field, rules::names_nobody(words, &named.names(), &named.ticked()));
    }
    if refusals.is_empty() { Ok(text) } else { Err(refusals) }
}

fn refused(field: &'static str, refusal: Refusal) -> FieldRefusals {
    let mut refusals = FieldRefusals::new();
    refusals.add(field, refusal);
    refusals
}
