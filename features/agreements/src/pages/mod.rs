//! The pages: reading it, answering for herself, and preparing it together.

mod beginning;
mod credits;
mod mine;
mod prepare;
mod read;
mod talks;
mod themes;
mod values;

use foundation::{Id, Language};
use jiff::civil::Date;
use web::{Card, Form, Routes, Turned, Visit};

use crate::{
    model::Agreement,
    rules::{self, Again},
    store,
};

pub use credits::{credits_home_cards, credits_public_cards};
pub use read::on_paper;
pub use values::{values_on_paper, values_public_cards};

/// The routes of agreements.
#[must_use]
pub fn routes() -> Routes {
    Routes::new("agreements")
        .get("/c/{group}/together", read::show)
        .get("/c/{group}/together/versions", read::versions)
        .get("/c/{group}/together/versions/{version}", read::version)
        .get("/c/{group}/together/print", read::print)
        .get("/c/{group}/together/sheet.pdf", read::pdf)
        .get("/p/{word}/together", read::before_joining)
        .get("/c/{group}/together/mine", mine::show)
        .post("/c/{group}/together/mine", mine::keep)
        .post("/c/{group}/together/mine/gone", mine::take_back)
        .get("/c/{group}/together/draft", prepare::draft)
        .post("/c/{group}/together/draft", prepare::begin)
        .post("/c/{group}/together/draft/gone", prepare::let_go)
        .get("/c/{group}/together/lines", prepare::starters)
        .post("/c/{group}/together/lines", prepare::pick)
        .post("/c/{group}/together/lines/own", prepare::add)
        .get("/c/{group}/together/lines/{line}", prepare::line)
        .post("/c/{group}/together/lines/{line}", prepare::edit)
        .post("/c/{group}/together/lines/{line}/struck", prepare::strike)
        .post("/c/{group}/together/lines/{line}/place", prepare::move_it)
        .get("/c/{group}/together/decided", prepare::ask_decided)
        .post("/c/{group}/together/decided", prepare::decided)
        .get("/c/{group}/together/review", prepare::review)
        .post("/c/{group}/together/review", prepare::keep_review)
        .post("/c/{group}/together/looked", prepare::looked)
        .get("/c/{group}/question", themes::show)
        .post("/c/{group}/question", themes::note)
        .get("/c/{group}/question/ask", themes::ask)
        .post("/c/{group}/question/talked", themes::talked)
        .post("/c/{group}/question/{theme}/gone", themes::gone)
        .get("/c/{group}/question/{theme}/line", themes::line)
        .post("/c/{group}/question/{theme}/line", themes::as_line)
        .get("/c/{group}/beginning", beginning::show)
        .post("/c/{group}/beginning", beginning::put)
        .get("/c/{group}/made", credits::show)
        .post("/c/{group}/made", credits::keep)
        .post("/c/{group}/made/{credit}/gone", credits::gone)
        .post("/c/{group}/made/{credit}/away", credits::away)
        .get("/account/made", credits::hers)
        .post("/account/made/{credit}/gone", credits::hers_gone)
        .get("/c/{group}/first-talks", talks::all)
        .post("/c/{group}/first-talks/{handle}", talks::put)
        .get("/c/{group}/first-talk", talks::hers)
        .post("/c/{group}/first-talk", talks::say)
        .get("/c/{group}/include", talks::include)
        .post("/c/{group}/include", talks::looked)
        .post("/c/{group}/include/{item}/gone", talks::not_looked)
        .get("/c/{group}/values", values::show)
        .get("/c/{group}/values/print", values::print)
        .get("/c/{group}/values/sheet.pdf", values::pdf)
        .post("/c/{group}/values/shown", values::publish)
        .get("/c/{group}/values/{value}", values::one)
        .post("/c/{group}/values/{value}", values::keep)
        .post("/c/{group}/values/{value}/gone", values::gone)
        .get("/p/{word}/values", values::before_joining)
}

fn together(visit: &Visit, group: Id, rest: &str) -> String {
    visit.path_to(&format!("/c/{group}/together{rest}"))
}

/// A day inside a sentence: with its year where that is another one than today's.
fn said_day(visit: &Visit, on: Date) -> String {
    let day = language::day_in_sentence(visit.language(), on);
    if on.year() == visit.now_here().date().year() { day } else { format!("{day} {}", on.year()) }
}

/// The same with its year always: it is printed, and read for years.
fn decided_day(visit: &Visit, on: Date) -> String {
    format!("{} {}", language::day_in_sentence(visit.language(), on), on.year())
}

/// The names in use in a group, and what its form ticks as no name.
struct Named {
    names: Vec<String>,
    ticked: Vec<String>,
}

impl Named {
    fn of(visit: &Visit, group: Id, form: &Form) -> Result<Self, Turned> {
        let people = visit.read(|store| groups::people(store, group))?;
        Ok(Self {
            names: people.into_iter().map(|person| person.name_used).collect(),
            ticked: form.values("no_name").take(rules::MOST_TICKED).map(str::to_owned).collect(),
        })
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn ticked(&self) -> Vec<&str> {
        self.ticked.iter().map(String::as_str).collect()
    }

    /// The words that are asked about on the page: those ticked already, and those that are new.
    fn asked<'form>(&self, typed: impl IntoIterator<Item = &'form str>) -> Vec<String> {
        let mut asked = self.ticked.clone();
        for word in typed.into_iter().flat_map(|text| rules::names_in(text, &self.names(), &self.ticked())) {
            if !asked.contains(&word) {
                asked.push(word);
            }
        }
        asked
    }
}

fn agreement_of(visit: &Visit, group: Id) -> Result<Agreement, Turned> {
    Ok(visit.read(|store| store::agreement(store, group))?)
}

/// The languages a sheet is asked for in.
fn wanted(visit: &Visit) -> Vec<Language> {
    match visit.query("in") {
        Some("both") => vec![Language::Cy, Language::En],
        Some(code) => vec![Language::from_code(code).unwrap_or(visit.language())],
        None => vec![visit.language()],
    }
}

/// How far the agreement is, in one sentence.
fn state_sentence(visit: &Visit, agreement: &Agreement) -> String {
    match agreement.current().map(|version| version.decided_on) {
        None => visit.t("agreements-none"),
        Some(None) => visit.t("agreements-draft-state"),
        Some(Some(on)) => visit.speaker().t1("agreements-decided-state", "day", decided_day(visit, on)),
    }
}

fn again_sentence(visit: &Visit, agreement: &Agreement, group: Id, handle: Id) -> Result<Option<String>, Turned> {
    let her = visit.read(|store| groups::person(store, group, handle))?;
    let (came, today) = (her.map(|her| her.joined_on), visit.now_here().date());
    Ok(rules::again(agreement.review_on, agreement.newcomer_on, came, today).map(|again| match again {
        Again::Newcomer => visit.t("agreements-again-newcomer"),
        Again::Due => visit.t("agreements-again-due"),
    }))
}

/// The agreement on a group's own page; it says when it is time to look at it again.
///
/// # Errors
/// The store cannot be reached.
pub fn group_cards(visit: &mut Visit, group: Id, handle: Id, facilitator: bool) -> Result<Vec<Card>, Turned> {
    let agreement = agreement_of(visit, group)?;
    let mut lines = vec![state_sentence(visit, &agreement)];
    lines.extend(again_sentence(visit, &agreement, group, handle)?);
    let values = visit.read(|store| store::values(store, group))?;
    lines.extend(values::in_one_line(visit, &values));
    lines.extend(themes::prompt_sentence(visit, group, handle)?);
    let link = if facilitator && agreement.versions.is_empty() { "agreements-begin" } else { "agreements-read" };
    let to = |rest: &str| visit.path_to(&format!("/c/{group}/{rest}"));
    let links = vec![
        (to("together"), visit.t(link)),
        (to("values"), visit.t("agreements-values")),
        (to("question"), visit.t("agreements-themes")),
        (to("made"), visit.t("agreements-made")),
    ];
    let mut cards = vec![Card { order: 40, heading: visit.t("agreements-title"), lines, links }];
    cards.extend(talks::cards(visit, group, handle, facilitator)?);
    if facilitator {
        cards.extend(beginning::cards(visit, group, handle)?);
    }
    Ok(cards)
}

/// For [`web::Hooks::opening_steps`]: a draft to bring to the first meeting.
///
/// # Errors
/// The store cannot be reached.
pub fn opening_steps(store: &mut database::Store, group: Id) -> Result<Vec<web::OpeningCheck>, database::Fault> {
    let met = store::agreement(store, group)?.versions.iter().any(|version| !version.lines.is_empty());
    Ok(vec![web::OpeningCheck {
        met,
        key: "agreements-opening-step",
        why: "agreements-opening-step-why",
        place: format!("/c/{group}/together"),
    }])
}

/// The agreement on a group's public page, where the group wants it read before joining.
///
/// # Errors
/// The store cannot be reached.
pub fn public_cards(visit: &mut Visit, group: Id) -> Result<Vec<Card>, Turned> {
    let (agreement, facts) = visit.read(|store| Ok((store::agreement(store, group)?, groups::facts(store, group)?)))?;
    let Some(facts) = facts.filter(|_| agreement.before_joining && !agreement.versions.is_empty()) else {
        return Ok(Vec::new());
    };
    Ok(vec![Card {
        order: 40,
        heading: visit.t("agreements-title"),
        lines: vec![state_sentence(visit, &agreement)],
        links: vec![(visit.path_to(&format!("/p/{}/together", facts.web_word)), visit.t("agreements-read"))],
    }])
}
